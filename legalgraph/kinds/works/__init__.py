"""Works that are no legal instruments: articles, books, chapters, reports, pages on the web, interviews, films.

Each is known by a fixed end (a volume and page, a publisher and year, an address); from there its title and
authors are read back to where the citation begins.
"""
