"""How the title of a treaty is read in running text: where it begins, where it ends, and its date."""
