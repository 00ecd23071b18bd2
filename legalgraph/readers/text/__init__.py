"""Texts without markup: plain text, Word, PDF; with articles or numbered paragraphs."""
