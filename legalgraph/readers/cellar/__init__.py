"""The Cellar's XHTML and EUR-Lex's modern HTML: acts, treaties, consolidated texts, proposals."""
