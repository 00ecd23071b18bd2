"""Formex 4, the Publications Office's own XML."""
