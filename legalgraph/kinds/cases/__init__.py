"""Court decisions: the forms in which courts number and reporters print them, the parties, and what follows."""
