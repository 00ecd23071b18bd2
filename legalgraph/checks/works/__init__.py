"""What a citation says of a work: who, what, where, when, and the page."""
