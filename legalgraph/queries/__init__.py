"""Questions on the shelf, put to a graph, answered as tables."""

from __future__ import annotations

from legalgraph.queries.render import as_csv, as_json, as_text
from legalgraph.queries.run import Table, run
from legalgraph.queries.shelf import TAGS, Column, Parameter, Question, load_questions, question_named

__all__ = [
    "TAGS",
    "Column",
    "Parameter",
    "Question",
    "Table",
    "as_csv",
    "as_json",
    "as_text",
    "load_questions",
    "question_named",
    "run",
]
