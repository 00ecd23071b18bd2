"""A text kept as one Markdown or text file for each article: "book-1/chapter-2/article-27.md".

The numbers are in the files' names and the divisions in those of their folders; the headings of divisions are in
neither. The files come as one archive, in reading order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from legalgraph.containers import Archive, decode, is_archive, open_archive
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.text.wrapped_lines import unwrapped
from legalgraph.readers.treaties.markdown_lines import plain
from legalgraph.readers.words.bodies import body_blocks
from legalgraph.readers.words.labels import Label, labelled, parse_label
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["ArticleFiles"]

_ENDINGS = (".md", ".markdown", ".txt")
_SIGNS = re.compile(r"[-_\s]+")
_NO_NUMBER = "its name is no article's number, so nobody can say where it belongs"


class ArticleFiles:
    """Reads an archive with a file for every article."""

    name = "article-files"

    def declines(self, data: bytes) -> str:
        if not is_archive(data):
            return "it is no archive of several files"
        try:
            names = list(open_archive(data, self.name))
        except UnreadableInputError as error:
            return f"the archive {error.problem}"
        return (
            ""
            if any(map(_article, names))
            else "no file in the archive is named by an article (“article-5.md”)"
        )

    def read(self, data: bytes, wanted: Wanted) -> Version:
        archive = open_archive(data, wanted.source)
        return assemble(_blocks(archive, wanted.source), wanted, reader=self.name, data=data)


def _blocks(archive: Archive, source: str) -> Iterator[Block]:
    above: tuple[str, ...] = ()
    for name, data in archive.items():
        label, folders = _article(name), PurePosixPath(name).parts[:-1]
        text = decode(data, f"{source}, {name}")
        if label is None:
            yield Block(Kind.UNPLACED, place=name, heading=text.strip(), reason=_NO_NUMBER)
            continue
        yield from _divisions(folders, above)
        above = folders
        yield labelled(label, name)
        yield from _body(text, name, label.number)


def _article(name: str) -> Label | None:
    """The label that a file's name is: its stem, with spaces for hyphens."""
    path = PurePosixPath(name)
    label = _named(path.stem) if path.suffix.lower() in _ENDINGS else None
    return label if label is not None and label.step == "art" else None


def _named(name: str) -> Label | None:
    words = _SIGNS.sub(" ", name).strip()
    label = parse_label(words[:1].upper() + words[1:])
    return label if label is not None and label.number else None


def _divisions(folders: tuple[str, ...], above: tuple[str, ...]) -> Iterator[Block]:
    """The divisions that begin here: from the outermost folder that is another than before."""
    changed = False
    for level, folder in enumerate(folders):
        changed = changed or above[level : level + 1] != (folder,)
        label = _named(folder)
        if changed and label is not None:
            yield labelled(label, "/".join(folders[: level + 1]))


def _body(text: str, name: str, article: str) -> list[Block]:
    """An article's blocks. Markdown's own lines are lines of print: a blank one or a mark begins a paragraph."""
    paragraphs = unwrapped("\n".join(map(plain, text.splitlines())))
    lines = [Line(words, f"{name}, paragraph {number}") for number, words in enumerate(paragraphs, 1)]
    return body_blocks(lines, article=article, quoted=quoted_lines(paragraphs))
