"""The rules a chapter's notes are checked by: one module each, listed in ``all.py``."""
