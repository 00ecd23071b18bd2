"""What a citation says of law: provision, date, symbol, author, and whether it is still in force."""
