"""The shelf of questions: one Cypher file a question, which says in its comments what it asks.

::

    // question: What does this provision cite, and what cites it?
    // parameter provision: key = required — the provision, as "tfeu 67(2)" or tfeu/art_67/para_2
    // parameter limit: integer = 200 — at most so many rows
    // column direction: "cites", or
    //   "cited by"
    // example: legalgraph query provision provision="smuggling-protocol 6"
    MATCH …

The header is the comment lines at the top; a line indented under another goes on with it, and the first
line of another kind ends the header. A parameter is ``required`` or has a default; the default ``""``
(for a tag, a concept or an instrument also ``all``) leaves the choice open. The file's name is the
question's name, and since the header is a comment the file runs as it is in any Cypher browser.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from legalgraph.errors import ShelfError, UnknownNameError
from legalgraph.shelves import ShelfFile, Shelves
from legalgraph.stores.cypher import bare

__all__ = ["TAGS", "TYPES", "Column", "Parameter", "Question", "load_questions", "question_named"]

TYPES = ("key", "text", "tag", "concept", "instrument", "integer")
TAGS = ("solidarity-enabling", "criminalising", "neutral", "contested")

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_ENTRY = re.compile(
    r"(?P<what>question|parameter|column|example)(?: (?P<name>[a-z][a-z0-9_]*))?: *(?P<says>.*)"
)
_DEFAULT = re.compile(r'(?P<type>\w+) = (?P<default>required|"[^"]*"|[^\s"]+) (?:—|–|-) (?P<says>.+)')
_USED = re.compile(r"\$([A-Za-z_]\w*)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something a question is told. ``default`` is None when it must be told, "" when it may be left open."""

    name: str
    type: str
    default: str | None
    says: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the answer, and what stands in it."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the shelf. ``example`` is a command that asks it; ``file`` is where it lies."""

    name: str
    question: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    example: str
    cypher: str
    file: str

    def example_arguments(self) -> dict[str, str]:
        """The arguments of the example. Raises ValueError when it is no command that asks this question."""
        words = shlex.split(self.example)
        if words[:3] != ["legalgraph", "query", self.name]:
            raise ValueError(f"does not begin with “legalgraph query {self.name}”")
        given = dict(_name_and_value(word) for word in words[3:])
        required = {each.name for each in self.parameters if each.default is None}
        for name in sorted(required - given.keys()):
            raise ValueError(f"does not give {name}")
        for name in sorted(given.keys() - {each.name for each in self.parameters}):
            raise ValueError(f"gives {name}, which is no parameter")
        return given


def load_questions(shelves: Shelves) -> Mapping[str, Question]:
    """Every question on the shelf, by name. Raises ShelfError naming file and line."""
    files = shelves.files("queries", ".cypher")
    return {(question := _question(file)).name: question for file in files.values()}


def question_named(questions: Mapping[str, Question], name: str) -> Question:
    """One question. Raises UnknownNameError with the nearest names."""
    try:
        return questions[name]
    except KeyError:
        raise UnknownNameError("question", name, questions, f"There are: {', '.join(questions)}.") from None


# --- reading a file ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of a header: what it is about, the name it gives, what it says, and the line it begins on."""

    what: str
    name: str
    says: str
    line: int


def _question(file: ShelfFile) -> Question:
    name = file.name.removesuffix(".cypher")
    if not _NAME.fullmatch(name):
        raise ShelfError(
            str(file), f"“{name}” is no name for a question.", advice="Use small letters and hyphens."
        )
    text = file.read()
    entries = list(_entries(file, text))
    question = Question(
        name,
        _one(file, entries, "question").says,
        tuple(_parameter(file, entry) for entry in _several(file, entries, "parameter")),
        tuple(Column(entry.name, entry.says) for entry in _several(file, entries, "column")),
        _one(file, entries, "example").says,
        text,
        str(file),
    )
    _check(file, question, entries)
    return question


def _entries(file: ShelfFile, text: str) -> Iterator[_Entry]:
    """The entries of the header, each with the lines that go on with it."""
    open_entry: _Entry | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("//"):
            break
        if line.startswith("//  ") and open_entry is not None:
            more = f"{open_entry.says} {line[2:].strip()}"
            open_entry = _Entry(open_entry.what, open_entry.name, more, open_entry.line)
            continue
        if open_entry is not None:
            yield open_entry
        open_entry = _entry(file, line[2:].strip(), number)
    if open_entry is not None:
        yield open_entry


def _entry(file: ShelfFile, line: str, number: int) -> _Entry:
    found = _ENTRY.fullmatch(line)
    if not found or bool(found["name"]) != (found["what"] in {"parameter", "column"}) or not found["says"]:
        raise _wrong(
            file,
            number,
            f"“{line}” is no line of a header.",
            "Expected “question: …”, “parameter name: type = default — …”, “column name: …” or “example: …”.",
        )
    return _Entry(found["what"], found["name"] or "", found["says"], number)


def _one(file: ShelfFile, entries: list[_Entry], what: str) -> _Entry:
    found = [entry for entry in entries if entry.what == what]
    if not found:
        raise _wrong(file, 1, f"the header has no “{what}:”.")
    if len(found) > 1:
        raise _wrong(file, found[1].line, f"a second “{what}:”.")
    return found[0]


def _several(file: ShelfFile, entries: list[_Entry], what: str) -> list[_Entry]:
    found = [entry for entry in entries if entry.what == what]
    seen: set[str] = set()
    for entry in found:
        if entry.name in seen:
            raise _wrong(file, entry.line, f"a second {what} “{entry.name}”.")
        seen.add(entry.name)
    return found


def _parameter(file: ShelfFile, entry: _Entry) -> Parameter:
    found = _DEFAULT.fullmatch(entry.says)
    if not found:
        raise _wrong(
            file,
            entry.line,
            f"the parameter “{entry.name}” does not say its type, its default and what it is.",
            f"Write “parameter {entry.name}: type = default — what it is”; “required” if it has no default.",
        )
    if found["type"] not in TYPES:
        raise _wrong(file, entry.line, f"“{found['type']}” is no type.", f"There are: {', '.join(TYPES)}.")
    default = None if found["default"] == "required" else found["default"].strip('"')
    if found["type"] == "integer" and default is not None and not default.isdecimal():
        raise _wrong(file, entry.line, f"the default of “{entry.name}” is not a whole number.")
    return Parameter(entry.name, found["type"], default, found["says"])


def _check(file: ShelfFile, question: Question, entries: list[_Entry]) -> None:
    """Declared and used parameters agree, there is an answer, and the example asks this question."""
    declared = {entry.name: entry.line for entry in entries if entry.what == "parameter"}
    used = {found[1]: found.start() for found in _USED.finditer(bare(question.cypher))}
    for name in sorted(used.keys() - declared.keys()):
        line = question.cypher.count("\n", 0, used[name]) + 1
        raise _wrong(file, line, f"the parameter “${name}” is used and not declared.")
    for name in sorted(declared.keys() - used.keys()):
        raise _wrong(file, declared[name], f"the parameter “{name}” is declared and never used.")
    if not question.columns:
        raise _wrong(file, 1, "the header has no “column”.")
    try:
        question.example_arguments()
    except ValueError as error:
        raise _wrong(file, _one(file, entries, "example").line, f"the example {error}.") from error


def _name_and_value(word: str) -> tuple[str, str]:
    name, mark, value = word.partition("=")
    if not mark:
        raise ValueError(f"has “{word}”, which is not name=value")
    return name, value


def _wrong(file: ShelfFile, line: int, problem: str, advice: str = "") -> ShelfError:
    return ShelfError(str(file), problem, place=f"line {line}", advice=advice)
