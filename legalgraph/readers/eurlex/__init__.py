"""EUR-Lex's older HTML: the treaties as consolidated, and acts, as one run of paragraphs."""
