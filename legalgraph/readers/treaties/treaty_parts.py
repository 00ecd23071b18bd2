"""A treaty's Markdown, walked line by line: title, preamble, divisions, articles, what is attached."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.treaties.markdown_lines import Entry
from legalgraph.readers.words.bodies import body_blocks
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, RANKS, Label, labelled, parse_label
from legalgraph.readers.words.numerals import roman_value
from legalgraph.readers.words.preambles import glued_preamble
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["TreatyParts", "article_of"]

_CLOSING = re.compile(
    r"In (?:witness|faith) (?:whereof|thereof)|Done (?:at|in|this) |In accordance with article \w+ .{0,40}"
    r"\bwe have"
    r"|Ten blijke waarvan|Gedaan (?:te|op) ",
    re.IGNORECASE,
)
_STATUS = re.compile(r"Treedt in werking op een nader te bepalen tijdstip")
_BARE = re.compile(r"(?P<number>[IVXLC]{1,7})\b[.:]?\s*(?P<rest>.*)")
_PARAGRAPH = re.compile(r"(?:(?:Paragraph|Paragraaf)\s+)?(?P<number>\d{1,3})", re.IGNORECASE)
_NUMBERED_TITLE = re.compile(r"[A-Z][\w ]*\s(?:[IVXLC]+|\d+)")
_PICTURE = "it is a picture; the file has no words of it"
_SUB = 4  # the Markdown level of a heading that follows a division's or article's label


def article_of(entry: Entry) -> Label | None:
    """The label of an article's heading line, None if the line is none."""
    label = parse_label(entry.text) if entry.level else None
    return label if label is not None and label.step == "art" else None


class TreatyParts:
    """The lines of one language's text, and how far they have been walked."""

    def __init__(self, lines: Sequence[Entry]) -> None:
        self.lines = lines
        self.at = 0
        self.attached: Counter[str] = Counter()
        self.signed = False

    def blocks(self) -> Iterator[Block]:
        while self._here(
            lambda entry: bool(entry.level) and article_of(entry) is None and _label_of(entry) is None
        ):
            entry = self._next()
            yield Block(Kind.FRONT, entry.text, entry.line.place)
        yield from self._preamble()
        while self.at < len(self.lines):
            yield from self._part()

    # --- the walk

    def _here(self, test: Callable[[Entry], bool]) -> bool:
        return self.at < len(self.lines) and test(self.lines[self.at])

    def _next(self) -> Entry:
        self.at += 1
        return self.lines[self.at - 1]

    def _label_here(self) -> Label | None:
        if self.at == len(self.lines):
            return None
        return article_of(self.lines[self.at]) or _label_of(self.lines[self.at])

    def _body_lines(self) -> list[Entry]:
        """The lines up to the next heading or signature."""
        start = self.at
        while self._here(lambda entry: not entry.level and not _closes(entry)):
            self.at += 1
        return list(self.lines[start : self.at])

    # --- the parts

    def _part(self) -> Iterator[Block]:
        if not self.lines[self.at].level:
            yield from self._signatures() if _closes(self.lines[self.at]) else self._body()
            return
        entry = self._next()
        label = article_of(entry) or _label_of(entry)
        if label is not None:
            yield from self._labelled(label, entry)
        elif self._begins_attachment(entry):
            yield from self._attachment(entry)
        else:
            yield Block(Kind.CROSSHEADING, entry.text, entry.line.place, rank=BETWEEN_ARTICLES)

    def _labelled(self, label: Label, entry: Entry) -> Iterator[Block]:
        heading, inline = label.rest.lstrip("–—-.: "), bool(label.rest)
        if not heading and self._here(lambda following: following.level >= _SUB):
            heading = self._next().text
        yield labelled(label, entry.line.place, heading, inline=inline)
        yield from self._body(label.number if label.step == "art" else "")

    def _signatures(self) -> Iterator[Block]:
        self.signed = True
        while self._here(lambda entry: not entry.level):
            entry = self._next()
            yield Block(Kind.CONCLUSIONS, entry.text, entry.line.place)

    def _begins_attachment(self, entry: Entry) -> bool:
        """Whether an unlabelled heading begins a text of its own.

        It does right after the signatures; and later when it is in capitals or numbered ("Resolution II").
        """
        before = self.lines[self.at - 2] if self.at > 1 else None
        if before is None or not self.signed or before.level:
            return False
        numbered = entry.level < _SUB and bool(_NUMBERED_TITLE.fullmatch(entry.text))
        return entry.text.isupper() or numbered or self._follows_signatures()

    def _follows_signatures(self) -> bool:
        at = self.at - 2
        while at >= 0 and not self.lines[at].level:
            if _closes(self.lines[at]):
                return True
            at -= 1
        return False

    def _attachment(self, entry: Entry) -> Iterator[Block]:
        step = "prot" if "protocol" in entry.text.lower() else "attachment"
        self.attached[step] += 1
        printed, heading = "", entry.text
        if entry.level < _SUB and self._here(lambda following: following.level >= _SUB):
            printed, heading = entry.text, self._next().text
        yield labelled(Label(step, str(self.attached[step]), printed), entry.line.place, heading)
        yield from self._preamble(before=("art", "para"))

    def _preamble(self, before: tuple[str, ...] = ()) -> Iterator[Block]:
        """The lines up to the next heading: a preamble if that is an article's (or of these), else a body."""
        start, lines = self.at, self._body_lines()
        label = self._label_here()
        if label is None or (before and label.step not in before):
            self.at = start
            yield from self._body()
            return
        yield from _statuses(lines)
        yield from glued_preamble([entry.line for entry in lines if not _STATUS.match(entry.text)])

    def _body(self, article: str = "") -> Iterator[Block]:
        lines = self._body_lines()
        yield from _statuses(lines)
        run: list[Line] = []
        for entry in lines:
            if entry.picture:
                yield from _run(run, article)
                run = []
                yield Block(Kind.UNPLACED, place=entry.line.place, heading=entry.text, reason=_PICTURE)
            elif not _STATUS.match(entry.text):
                run.append(entry.line)
        yield from _run(run, article)


def _run(lines: Sequence[Line], article: str) -> Iterator[Block]:
    quoted = quoted_lines([line.text for line in lines])
    yield from body_blocks(lines, article=article, quoted=quoted)


def _statuses(lines: Sequence[Entry]) -> Iterator[Block]:
    """The publisher's remark on the entry into force, which stands under every heading of some texts."""
    status = next((entry for entry in lines if _STATUS.match(entry.text)), None)
    if status is not None:
        yield Block(Kind.NOTE, status.text, status.line.place, "status")


def _closes(entry: Entry) -> bool:
    return not entry.level and bool(_CLOSING.match(entry.text))


def _label_of(entry: Entry) -> Label | None:
    """A division's label. A bare roman number is a chapter's, a bare arabic one a paragraph's."""
    if not entry.level or entry.level >= _SUB:
        return None
    label = parse_label(entry.text)
    if label is not None:
        return label
    paragraph = _PARAGRAPH.fullmatch(entry.text)
    if paragraph is not None:
        rank = RANKS["para"] + (paragraph["number"] == entry.text)
        return Label("para", paragraph["number"], entry.text, rank=rank)
    bare = _BARE.fullmatch(entry.text)
    if bare is None or not roman_value(bare["number"]):
        return None
    return Label("chp", bare["number"], entry.text[: bare.start("rest")].strip(), bare["rest"])
