"""What each language calls the parts of an instrument: one module a language, all of one shape."""
