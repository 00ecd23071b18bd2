"""Whatever stands in notes and text: the check comes to an end, loses no note, and speaks of words that stand there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from legalgraph.checks.all import CODES
from legalgraph.checks.base import Example
from legalgraph.model import CheckReport, NoteCheck

#: What notes are made of, whole and in pieces, and what breaks them.
PIECES = st.sampled_from(
    [
        "Model Convention, Art. 4(1)",
        "Model Protocol, arts. 3(a) and 99",
        "TFEU Art. 67",
        "A/73/206 ¶ 50",
        "Directive 2002/90/EC",
        "Ida Brook, *Doors at Sea*, 3 LAW J. 4, 5 (2020)",
        "Ida Brook, “Rowing”, in *Boats* 7 (N. Lind ed., 2019)",
        "Brook 172",
        "*Id.* at 5",
        "ibid.",
        "*supra* n. 1",
        "supra note 99 at 3",
        "see also",
        "*See*, e.g.,",
        "Brook (2020)",
        "https://example.org/a#:~:text=b",
        "“Everyone has the right, alone or together with others”",
        "“It shall . . . be invoked”",
        "“",
        "”",
        "‘",
        "’",
        "*",
        "(",
        ")",
        "[",
        "]",
        "ADD SOURCES",
        "[cite Brook]",
        "; ",
        ". ",
        ", ",
        ": ",
        " ",
        "\n",
        "\u00a0",
        "\x00",
        "\u202e",
        "é",
        "e\u0301",
        "ﬁ",
        "…",
        "4/6/21",
        "(May 2, 2023)",
        "1 2 3",
        "Table 3",
        "the the",
        "¶¶",
        "Art(5)",
        "99999999999999999999",
        "IV",
        "de la Cruz et al",
        "<b>&amp;",
        "=1+1",
        "{1}",
    ]
)
TEXT = st.lists(PIECES | st.text(max_size=8), max_size=14).map(" ".join) | st.lists(PIECES, max_size=8).map(
    "".join
)
MANUSCRIPTS = st.builds(
    Example,
    st.lists(TEXT, min_size=1, max_size=4).map(tuple),
    st.lists(TEXT | TEXT.map(lambda words: f"{words}{{1}} {words}{{2}}"), max_size=3).map(tuple),
)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(one=MANUSCRIPTS)
def test_every_note_is_checked_and_every_finding_is_of_its_words(
    checked_example: Callable[[Example], CheckReport], one: Example
) -> None:
    report = checked_example(one)
    assert [check.note.text for check in report.notes] == list(one.notes)
    for note in report.notes:
        stands_there(note)
    assert {finding.code for finding in report.findings} <= CODES.keys()


@pytest.mark.parametrize(
    "text",
    [
        "See Quill, *Harbours of Law*, ch. 3.",  # a chapter and no page
        "Ida Brook (Special Rapporteur on Harbours), *Doors, Night; Sea*, A/HRC/23/46; see “so”; Brook 5.",
        "Model Convention, Art. 4 (quoting “Everyone. *Id.*” at 5); *Id.* (see *id.*).",
    ],
)
def test_such_a_note_is_checked(checked_example: Callable[[Example], CheckReport], text: str) -> None:
    (note,) = checked_example(Example((text,))).notes
    assert note.note.text == text
    stands_there(note)


def stands_there(check: NoteCheck) -> None:
    text = check.note.text
    for citation in check.citations:
        assert citation.mention.text == citation.mention.span.of(text)
    for quotation in check.quotations:
        if quotation.quotation.paragraph is None:
            assert quotation.quotation.words == quotation.quotation.span.of(text)
    for finding in check.findings:
        assert finding.note == check.note.number
        assert finding.message
        assert finding.span is None or finding.words == finding.span.of(text)
