"""Quoted words: where they stand, how they are marked, whose they are."""
