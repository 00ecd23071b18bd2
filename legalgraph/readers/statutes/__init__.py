"""National statutes as public collections keep them."""
