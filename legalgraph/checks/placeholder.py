"""A drafting note left in: "Cite … here?", "ADD SOURCES", "[list names]".

Wrong: "Add cite to the Rapporteur." Right: the citation itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = (
    Code(
        "placeholder",
        Severity.MAJOR,
        "A drafting note was left in.",
        wrong=(example("Model Convention, Art. 4. ADD SOURCES HERE"), example("[cite Brook]")),
        right=(
            example("Model Convention, Art. 4."),
            example("“[T]he right” is one, Model Convention, Art. 4."),
        ),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each drafting note."""
    for cite in case.cites:
        if cite.kind == "placeholder":
            words = cite.span.of(case.note.text)
            yield Finding(
                "placeholder",
                Severity.MAJOR,
                f"“{words}” is a note to yourself, not a citation. Write the source or take it out.",
                case.note.number,
                cite.span,
                words,
            )
