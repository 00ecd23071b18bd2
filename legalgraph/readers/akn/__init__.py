"""Akoma Ntoso in its dialects, and pages made of it."""
