"""The manuscript given back: the same Word file with a comment at each note that needs attention.

One more comment, at its first word, says what was checked and against which texts.

Words are put in at the places where notes are called. Every other byte of the main part stays, and every other part of
the file that has nothing to do with comments. Ids begin far above those in use, since LibreOffice 7.4 loses notes whose
ids a comment shares (ids below 50). Word takes no comment inside a note, so it stands at the note's call.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from legalgraph.containers.archive import Archive, open_archive
from legalgraph.containers.word import is_word
from legalgraph.containers.word_numbering import W
from legalgraph.containers.xml import parse_xml
from legalgraph.errors import UnreadableInputError
from legalgraph.model import CheckReport
from legalgraph.reports.attention import by_words, concerns
from legalgraph.reports.opening import opening
from legalgraph.reports.printable import printable
from legalgraph.reports.printed import Names, names
from legalgraph.reports.signs import Check
from legalgraph.reports.told import evidence, head, proposals
from legalgraph.reports.word_calls import Calls, Place, calls

__all__ = ["as_word"]

_MAIN, _COMMENTS = "word/document.xml", "word/comments.xml"
_TYPES, _LINKS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_SPACE = W.strip("{}")
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_FIRST = 1001
#: The three letters that XML has a use of its own for.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_WORDS_SHOWN = 160


@dataclass(frozen=True, slots=True)
class _Comment:
    """A comment: its id, the run it stands at, and its paragraphs."""

    id: int
    place: Place
    lines: tuple[str, ...]


def as_word(report: CheckReport, data: bytes, *, now: datetime | None = None) -> bytes:
    """The Word file ``data``, which ``report`` is of, with a comment at its beginning and at every note in need.

    Raises UnreadableInputError when it is no Word file, or not in UTF-8.
    """
    source = str(report.document.path)
    if not is_word(data):
        raise UnreadableInputError(source, "is no Word file (.docx), so no comments can be put into it.")
    archive = open_archive(data, source)
    main = archive[_MAIN]
    if main.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableInputError(source, "is not in UTF-8.", place=_MAIN, advice="Save it again from Word.")
    parse_xml(main, f"{source}, {_MAIN}")
    made = list(_comments(report, calls(main), _first_id(archive, source)))
    if not made:
        return data
    when = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    name = _commented(archive, source)
    changed = {_MAIN: _spliced(main, made), name: _with_comments(archive, name, made, when)}
    if name not in archive:
        changed |= {
            _TYPES: _with_type(archive[_TYPES], name),
            _LINKS: _with_link(archive.get(_LINKS), source),
        }
    return _packed(data, changed)


def _comments(report: CheckReport, where: Calls, first: int) -> Iterator[_Comment]:
    if where.first is not None:
        yield _Comment(first, where.first, opening(report))
        first += 1
    known = names(report)
    for note in report.notes:
        place, checks = where.notes.get(note.note.place), concerns(note)
        if place is not None and checks:
            said = (line for group in by_words(checks) for line in _lines(group, known))
            yield _Comment(first, place, (f"Note {note.note.number}. {next(said)}", *said))
            first += 1


def _lines(group: Sequence[Check], known: Names) -> Iterator[str]:
    """What is said of the same words, then each piece of evidence and each proposal as a paragraph of its own."""
    yield head(group, _WORDS_SHOWN)
    yield from (f"– {line}" for line in evidence(group))
    yield from (f"– Proposed: {offered}" for offered in proposals(group, known))


def _first_id(archive: Archive, source: str) -> int:
    """Above 1,000, and above every id that notes and comments have."""
    parts = [
        name
        for name in ("word/footnotes.xml", "word/endnotes.xml", _commented(archive, source))
        if name in archive
    ]
    ids = (
        str(each.get(f"{W}id")) for name in parts for each in parse_xml(archive[name], f"{source}, {name}")
    )
    return max(
        [_FIRST, *(int(id_) + 1 for id_ in ids if id_.isascii() and id_.isdecimal() and len(id_) < 10)]
    )


def _commented(archive: Archive, source: str) -> str:
    """The part that holds the file's comments, as its relations name it; where a new one is put, if it has none."""
    if _LINKS in archive:
        for link in parse_xml(archive[_LINKS], f"{source}, {_LINKS}"):
            if link.get("Type", "").endswith("/relationships/comments"):
                target = str(link.get("Target") or "")
                name = target.removeprefix("/") if target.startswith("/") else f"word/{target}"
                if name in archive:
                    return name
    return _COMMENTS


def _spliced(main: bytes, made: Sequence[_Comment]) -> bytes:
    """The main part with the comments' marks round the runs that call the notes."""
    put: list[tuple[int, bytes]] = []
    for one in made:
        space = f'xmlns:w="{_SPACE}"'
        put.append((one.place.start, f'<w:commentRangeStart {space} w:id="{one.id}"/>'.encode()))
        after = f'<w:commentRangeEnd {space} w:id="{one.id}"/><w:r {space}><w:commentReference w:id="{one.id}"/></w:r>'
        put.append((one.place.end, after.encode()))
    pieces, at = [], 0
    for place, words in sorted(put, key=lambda each: each[0]):
        pieces += [main[at:place], words]
        at = place
    return b"".join((*pieces, main[at:]))


def _with_comments(archive: Archive, name: str, made: Sequence[_Comment], when: str) -> bytes:
    ours = "".join(_written(one, when) for one in made).encode()
    if name not in archive:
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<w:comments xmlns:w="{_SPACE}">'.encode()
            + ours
            + b"</w:comments>"
        )
    data = archive[name]
    closing = data.rfind(b"</")
    if closing < 0 or not re.fullmatch(rb"</(?:\w+:)?comments\s*>\s*", data[closing:]):
        empty = re.compile(rb"<((?:\w+:)?comments)\b([^>]*?)/>\s*$").search(data)
        opened = b"<%b%b>" % (empty[1], empty[2]) if empty else b""
        return data[: empty.start()] + opened + ours + b"</%b>" % empty[1] if empty else data
    return data[:closing] + ours + data[closing:]


def _written(one: _Comment, when: str) -> str:
    lines = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{printable(line).translate(_ESCAPED)}</w:t></w:r></w:p>'
        for line in one.lines
    )
    attributes = f'w:id="{one.id}" w:author="legalgraph" w:date="{when}" w:initials="lg"'
    return f'<w:comment xmlns:w="{_SPACE}" {attributes}>{lines}</w:comment>'


def _with_type(types: bytes, name: str) -> bytes:
    added = f'<Override PartName="/{name}" ContentType="{_TYPE}"/>'.encode()
    at = types.rfind(b"</")
    return types[:at] + added + types[at:]


def _with_link(links: bytes | None, source: str) -> bytes:
    if links is None:
        links = f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{_RELATIONS}"></Relationships>'.encode()
    used = {str(link.get("Id")) for link in parse_xml(links, f"{source}, {_LINKS}")}
    own = next(
        f"rIdLegalgraph{number}" for number in range(1, len(used) + 2) if f"rIdLegalgraph{number}" not in used
    )
    added = f'<Relationship Id="{own}" Type="{_RELATION}" Target="comments.xml"/>'.encode()
    at = links.rfind(b"</")
    return links[:at] + added + links[at:]


def _packed(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The archive with some of its members changed or added, the others as they were."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            new.writestr(member, changed.get(member.filename, old.read(member)), member.compress_type)
        for name in changed.keys() - {member.filename for member in old.infolist()}:
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), changed[name], zipfile.ZIP_DEFLATED)
    return written.getvalue()
