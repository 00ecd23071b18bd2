"""Manuscripts in Markdown with footnotes (``[^1]`` and ``^[in the line]``), as pandoc, Obsidian and others write it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from legalgraph.documents.flow import Flow, joined
from legalgraph.documents.made import Gathered, Printed, document
from legalgraph.documents.remarks import Remarks
from legalgraph.documents.text_lines import decoded
from legalgraph.model import Document

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["Markdown"]

_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"})
_VERBATIM = frozenset({"text", "code_inline", "fence", "code_block"})
_BREAKS = frozenset({"softbreak", "hardbreak"})


class Markdown:
    """The reader of Markdown."""

    name = "Markdown"

    def declines(self, path: Path, data: bytes) -> str:  # noqa: ARG002 Markdown looks like plain text
        """Why this is no Markdown; "" if it is. Only the file's name can tell."""
        return "" if path.suffix.lower() in _SUFFIXES else "is not named as Markdown (.md)."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Notes are numbered in the order of their calls, as every program prints them."""
        text, remark = decoded(path, data)
        remarks = Remarks()
        if remark:
            remarks.add(remark)
        tokens = _tokens(_without_front_matter(text))
        body, apart = _parted(tokens)
        notes = {str(id_): inner for id_, inner in apart}
        found = {
            key: Printed(str(int(key) + 1), joined(_flow(inner).paragraphs())) for key, inner in notes.items()
        }
        return document(path, data, self.name, Gathered(_flow(body).paragraphs(), found, remarks))


def _tokens(text: str) -> Sequence[Token]:
    from markdown_it import MarkdownIt  # noqa: PLC0415 heavy, imported late
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415

    class AsTyped(MarkdownIt):
        """Shows addresses as they are typed, not unquoted for the eye."""

        def normalizeLinkText(self, link: str) -> str:  # noqa: N802 the library's name
            return link

    return AsTyped("commonmark").enable("table").use(footnote_plugin).parse(text)


def _without_front_matter(text: str) -> str:
    """The text without the fields that stand between rules before it."""
    if not text.startswith(("---\n", "---\r\n")):
        return text
    head, rule, rest = text[3:].partition("\n---")
    return rest.partition("\n")[2] if rule and "\n\n" not in head.strip() else text


def _parted(tokens: Sequence[Token]) -> tuple[list[Token], list[tuple[int, list[Token]]]]:
    """The body's tokens, and those of each note by its number from 0."""
    body: list[Token] = []
    notes: list[tuple[int, list[Token]]] = []
    into = body
    for token in tokens:
        if token.type == "footnote_open":
            notes.append((int(token.meta["id"]), []))
            into = notes[-1][1]
        elif token.type in ("footnote_close", "footnote_block_close"):
            into = body
        else:
            into.append(token)
    return body, notes


def _flow(tokens: Sequence[Token]) -> Flow:
    flow = Flow()
    for token in tokens:
        if token.type == "inline":
            _write(token.children or (), flow)
        elif token.type in _VERBATIM:
            flow.write(token.content)
            flow.end()
        elif token.type.endswith(("_open", "_close")):
            flow.end()
    return flow


def _write(tokens: Sequence[Token], flow: Flow) -> None:
    depth = 0
    for token in _seen(tokens):
        depth += token.nesting if token.type in ("em_open", "em_close") else 0
        if token.type == "footnote_ref":
            flow.call(str(token.meta["id"]))
        elif token.type in _BREAKS:
            flow.write(" ", italic=depth > 0)
        elif token.type in _VERBATIM:
            flow.write(token.content, italic=depth > 0)


def _seen(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens a reader sees; of a picture its words."""
    for token in tokens:
        if token.type == "image":
            yield from token.children or ()
        else:
            yield token
