"""The sources of a manuscript for reference managers: CSL-JSON and BibTeX, which Zotero and LaTeX read."""

from __future__ import annotations

from legalgraph.reports.exports.bibtex import as_bibtex
from legalgraph.reports.exports.csl import as_csl

__all__ = ["as_bibtex", "as_csl"]
