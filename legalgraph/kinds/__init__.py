"""The kinds of citation: one module each, listed in ``all.py``."""
