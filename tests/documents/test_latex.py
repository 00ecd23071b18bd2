r"""LaTeX: \footnote where it stands, \footnotemark with its \footnotetext, and macros nobody knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.documents.latex import Latex
from legalgraph.errors import UnreadableInputError

PATH = Path("chapter.tex")


def read(body: str):
    return Latex().read(
        PATH, rf"\documentclass{{article}}\begin{{document}}{body}\end{{document}} after".encode()
    )


TEXTS = [
    (
        r"One\footnote{Roe.} two\footnote{Doe.}",
        ["One two"],
        [("1", "Roe."), ("2", "Doe.")],
        [3, 7],
        "in order",
    ),
    (
        r"One\footnote[5]{Roe.} two\footnote{Doe.}",
        ["One two"],
        [("5", "Roe."), ("1 (2)", "Doe.")],
        [3, 7],
        "a number given",
    ),
    (r"One\footnotemark{} two\footnotetext{Roe.}", ["One two"], [("1", "Roe.")], [3], "a mark and its text"),
    (
        r"One\footnotemark[3] two\footnotemark[4]\footnotetext[4]{D.}\footnotetext[3]{R.}",
        ["One two"],
        [("3", "R."), ("4", "D.")],
        [3, 7],
        "texts by their numbers",
    ),
    (
        r"\author{Roe\thanks{Of X.}} One\footnote{A.}",
        ["Roe", "One"],
        [("*", "Of X."), ("1", "A.")],
        [3, 3],
        "thanks",
    ),
    ("One % not this\\footnote{x}\ntwo", ["One two"], [], [], "a comment is no text"),
    ("One\n\ntwo\\par three", ["One", "two", "three"], [], [], "paragraphs"),
    (
        r"\section{Head}One \& two~three --- \'ecole ``q'' `s'",
        ["Head", "One & two\u00a0three — école “q” ‘s’"],
        [],
        [],
        "signs",
    ),
    (
        r"a \href{https://e.org}{site} \url{https://e.org/a_b\%20c} \enquote{q}",
        ["a site https://e.org/a_b%20c “q”"],
        [],
        [],
        "links",
    ),
    (r"\begin{quote}One\footnote{R.}\end{quote}two", ["One", "two"], [("1", "R.")], [3], "an environment"),
    (r"\mine{One} two\label{x}", ["One two"], [], [], "a macro of the author's own is read as its words"),
    (r"\hypertarget{x}{One} \hyperlink{x}{two}", ["One two"], [], [], "marks for links"),
    (r"One\footnotetext{Roe.}", ["One"], [], [], "a text without a mark"),
]


@pytest.mark.parametrize(("body", "words", "notes", "offsets", "why"), TEXTS, ids=[row[4] for row in TEXTS])
def test_body_notes_and_calls(body, words, notes, offsets, why):
    document = read(body)
    assert list(document.body) == words, why
    assert [(one.number, one.text) for one in document.notes] == notes
    assert [ref.offset for ref in document.references] == offsets


def test_the_title_stands_where_it_is_printed():
    text = rb"\title{On Help\thanks{Draft.}}\author{Roe}\begin{document}\maketitle One\footnote{A.}\end{document}"
    document = Latex().read(PATH, text)
    assert document.body == ("On Help", "Roe", "One")
    assert [(one.number, one.text) for one in document.notes] == [("*", "Draft."), ("1", "A.")]


def test_italics_of_a_note_also_by_a_switch():
    (one,) = read(r"One\footnote{Roe, \emph{The Title}, {\itshape More}, 12.}").notes
    assert [span.of(one.text) for span in one.italics] == ["The Title", "More"]


def test_a_text_left_without_its_mark_is_remarked():
    assert "A footnote's text without a mark is left out." in read(r"One\footnotetext{Roe.}").remarks


def test_braces_without_end_are_refused():
    with pytest.raises(UnreadableInputError, match="too deeply"):
        read("{" * 5_000 + "}" * 5_000)


@pytest.mark.parametrize(
    ("name", "data", "reads"),
    [("a.tex", b"x", True), ("a", rb"\begin{document}", True), ("a.txt.bak", b"x", False)],
)
def test_what_is_latex(name, data, reads):
    assert (Latex().declines(Path(name), data) == "") is reads
