"""What lies between notes: references back, short forms, one source in several forms."""
