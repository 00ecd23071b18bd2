r"""Manuscripts in LaTeX: ``\footnote{…}``, ``\footnotemark`` and ``\footnotetext{…}``, endnotes.

Nothing is run: a macro that the author has defined is read as its arguments, one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from legalgraph.documents.flow import Flow, joined
from legalgraph.documents.made import Gathered, Printed, document
from legalgraph.documents.remarks import Remarks
from legalgraph.documents.text_lines import decoded
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document

__all__ = ["Latex"]

_BEGIN, _END = r"\begin{document}", r"\end{document}"
_NOTES = frozenset({"footnote", "endnote", "thanks"})
_ITALIC = frozenset({"emph", "textit", "textsl", "mkbibemph"})
#: Macros whose arguments are no words of the text.
_SILENT = frozenset(
    "label vspace hspace includegraphics bibliography bibliographystyle usepackage input include pagestyle vskip hskip "
    "thispagestyle setcounter addtocounter setlength newcommand renewcommand index phantomsection pagenumbering "
    "addcontentsline documentclass tableofcontents".split()
)
#: What the preamble says and ``\\maketitle`` prints.
_TITLE = ("title", "author")
_HEADINGS = frozenset(
    {"part", "chapter", "section", "subsection", "subsubsection", "paragraph", "title", "author", "date"}
)
_NO_WORDS = frozenset({"equation", "align", "tikzpicture", "comment", "thebibliography"})
#: What macros that the library does not know are given: "[" in brackets and only if wanted, "{" always.
_ARGUMENTS = {
    "footnotetext": "[{", "footnotemark": "[", "endnote": "[{", "thanks": "{", "enquote": "{", "texorpdfstring": "{{",
    "nolinkurl": "{", "href": "{{", "hypertarget": "{{", "hyperlink": "{{",
}  # fmt: skip
_QUOTES = str.maketrans({"`": "‘", "'": "’"})
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")


class Latex:
    """The reader of LaTeX."""

    name = "LaTeX"

    def declines(self, path: Path, data: bytes) -> str:
        """Why this is no LaTeX; "" if it is."""
        known = path.suffix.lower() in {".tex", ".ltx", ".latex"} or _BEGIN.encode() in data
        return "" if known else "is no LaTeX."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError where braces are nested without end."""
        text, remark = decoded(path, data)
        reading = _Reading()
        if remark:
            reading.remarks.add(remark)
        preamble, begins, rest = text.partition(_BEGIN)
        try:
            reading.title = _title(_parsed(preamble)) if begins else ()
            reading.nodes(_parsed(rest.partition(_END)[0] if begins else text), italic=False)
        except RecursionError:
            raise UnreadableInputError(path, "nests its braces too deeply to be read.") from None
        return document(
            path, data, self.name, Gathered(reading.flow.paragraphs(), reading.notes, reading.remarks)
        )


def _title(nodes: Sequence[Any]) -> tuple[Any, ...]:
    """The macros of the preamble that the title page is made of."""
    found = {getattr(node, "macroname", ""): node for node in nodes}
    return tuple(found[name] for name in _TITLE if name in found)


def _parsed(text: str) -> Sequence[Any]:
    from pylatexenc import macrospec  # noqa: PLC0415 heavy, imported late
    from pylatexenc.latexwalker import LatexWalker, get_default_latex_context_db  # noqa: PLC0415

    known = get_default_latex_context_db()
    macros = [macrospec.MacroSpec(name, args_parser=given) for name, given in _ARGUMENTS.items()]
    known.add_context_category("notes", macros=macros, prepend=True)
    return LatexWalker(text, latex_context=known, tolerant_parsing=True).get_latex_nodes()[0]  # type: ignore[no-any-return]


class _Reading:
    """One reading of a body, or of a note, from its first word to its last."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.notes: dict[str, Printed] = {}
        self.remarks = Remarks()
        self.title: tuple[Any, ...] = ()
        self._counted = 0
        self._marked: list[str] = []

    def nodes(self, nodes: Sequence[Any], *, italic: bool) -> None:
        r"""What stands one after the other; a switch like ``\itshape`` holds to the end of its group."""
        slanted = italic
        for node in nodes:
            if node is None:
                continue
            kind = type(node).__name__
            if kind == "LatexCharsNode":
                self._words(node.chars.translate(_QUOTES), italic=slanted)
            elif kind == "LatexGroupNode":
                self.nodes(node.nodelist, italic=slanted)
            elif kind == "LatexMacroNode":
                slanted = slanted or node.macroname in {"itshape", "it", "em", "slshape"}
                self._macro(node, italic=slanted)
            elif kind == "LatexEnvironmentNode":
                self._environment(node)
            elif kind in ("LatexSpecialsNode", "LatexMathNode"):
                self._words(_as_text(node), italic=slanted)

    def _words(self, words: str, *, italic: bool) -> None:
        """An empty line ends a paragraph."""
        first, *others = _PARAGRAPH.split(words)
        self.flow.write(first, italic=italic)
        for other in others:
            self.flow.end()
            self.flow.write(other, italic=italic)

    def _environment(self, node: Any) -> None:  # noqa: ANN401 the library has no types
        if node.environmentname.rstrip("*") in _NO_WORDS:
            return
        self.flow.end()
        self.nodes(node.nodelist, italic=False)
        self.flow.end()

    def _macro(self, node: Any, *, italic: bool) -> None:  # noqa: ANN401
        name = node.macroname
        given = [one for one in (node.nodeargd.argnlist if node.nodeargd else ()) or () if one is not None]
        if name in _NOTES:
            self._note(given, mark="*" if name == "thanks" else "")
        elif name == "footnotemark":
            self._marked.append(self._key(self._mark(given, own=True)))
            self.flow.call(self._marked[-1])
        elif name == "footnotetext":
            self._text(given)
        elif name == "maketitle":
            self.nodes(self.title, italic=False)
        elif name in ("par", "item"):
            self.flow.end()
        elif name in _HEADINGS:
            self.flow.end()
            self.nodes(given[-1:], italic=italic)
            self.flow.end()
        elif name not in _SILENT:
            self._inline(node, given, italic=italic or name in _ITALIC)

    def _inline(self, node: Any, given: Sequence[Any], *, italic: bool) -> None:  # noqa: ANN401
        name = node.macroname
        if name in ("href", "hypertarget", "hyperlink"):
            self.nodes(given[-1:], italic=italic)
        elif name == "texorpdfstring":
            self.nodes(given[:1], italic=italic)
        elif name == "enquote":
            self.flow.write("“", italic=italic)
            self.nodes(given, italic=italic)
            self.flow.write("”", italic=italic)
        elif name in ("url", "nolinkurl"):
            self.flow.write(
                "".join(one.latex_verbatim() for one in given).strip("{}").replace("\\", ""), italic=italic
            )
        else:
            self._other(node, given, italic=italic)

    def _other(self, node: Any, given: Sequence[Any], *, italic: bool) -> None:  # noqa: ANN401
        r"""A sign ("\&", "\'e") is what it prints; any other macro the words it is given."""
        printed = _as_text(node) if not any(type(one).__name__ == "LatexGroupNode" for one in given) else ""
        accent = len(node.macroname) == 1 and not node.macroname.isalpha()
        if accent or not given:
            self.flow.write(_as_text(node) if accent else printed, italic=italic)
            return
        self.nodes(given, italic=italic)

    def _note(self, given: Sequence[Any], mark: str) -> None:
        key = self._key(mark or self._mark(given, own=True))
        self.flow.call(key)
        self._put(key, given)

    def _text(self, given: Sequence[Any]) -> None:
        """The text of the mark before it, or of the note whose number it gives."""
        wanted = self._mark(given, own=False)
        key = next((one for one in self._marked if self.notes[one].mark == wanted), "") if wanted else ""
        key = key or (self._marked[0] if self._marked else "")
        if not key:
            self.remarks.add("A footnote's text without a mark is left out.")
            return
        self._marked.remove(key)
        self._put(key, given)

    def _mark(self, given: Sequence[Any], *, own: bool) -> str:
        """The number in brackets, if one is given; else, of a note of its own, the next."""
        said = (
            given[0].latex_verbatim().strip("[]")
            if len(given) > 1 or (given and _is_bracket(given[0]))
            else ""
        )
        if said or not own:
            return said
        self._counted += 1
        return str(self._counted)

    def _key(self, mark: str) -> str:
        key = f"note {len(self.notes) + 1}"
        self.notes[key] = Printed(mark, joined(()))
        return key

    def _put(self, key: str, given: Sequence[Any]) -> None:
        inner = _Reading()
        inner.nodes(given[-1:], italic=False)
        self.notes[key] = Printed(self.notes[key].mark, joined(inner.flow.paragraphs()))


def _is_bracket(node: Any) -> bool:  # noqa: ANN401 the library has no types
    return bool(node.latex_verbatim().startswith("["))


def _as_text(node: Any) -> str:  # noqa: ANN401
    from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415 heavy, imported late

    text = LatexNodes2Text(math_mode="text", strict_latex_spaces=True).nodelist_to_text([node])
    return str(text)
