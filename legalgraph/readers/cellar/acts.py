"""An act of the Union, walked paragraph by paragraph: title, preamble, articles, closing words, annexes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.cellar.begins import PREAMBLE_TITLE, beginnings, is_classed
from legalgraph.readers.cellar.bodies import as_printed, body_of
from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.groups import groups_of
from legalgraph.readers.cellar.labels import annex_named, article_label, division_label
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.cellar.preambles import formula_in, is_formula, preamble_of, preamble_start
from legalgraph.readers.words.bodies import is_heading
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, CONTAINER, RANKS, Label, labelled

__all__ = ["Act"]

_FORMER = re.compile(r"\(ex[- ]art.*\)\s*", re.IGNORECASE)
_ENDS = (".", ":", ";", ",")
_OF_ACT = frozenset({Role.ARTICLE, Role.DIVISION, Role.ANNEX})


class Act:
    """The paragraphs of a page, notes taken out, and how far they have been walked."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.at = 0
        self.classed = is_classed(pieces)
        self.begins = beginnings(pieces)
        self.groups = groups_of(pieces, self.begins)
        self.last = max((at for at, role in enumerate(self.begins) if role in _OF_ACT), default=-1)
        self.begun = False  # whether an article, division or annex has come: before it stands a preamble
        self.in_article = False
        self.signed = False
        self.attached = 0
        self.take: Mapping[Role | None, Callable[[], Iterator[Block]]] = {
            None: self._words,
            Role.TITLE: self._title,
            Role.FRONT: self._title,
            Role.CONTENTS: self._contents,
            Role.MEMORANDUM: self._memorandum,
            Role.SECTION: self._section,
            Role.ARTICLE: self._article,
            Role.HEADING: self._heading,
            Role.DIVISION: self._division,
            Role.DIVISION_HEADING: self._heading,
            Role.CLOSING: self._closing,
            Role.ANNEX: self._annex,
            Role.ANNEX_HEADING: self._heading,
            Role.GROUP: self._group,
        }

    @cached_property
    def formula(self) -> int:
        """Where the last enacting formula stands, -1 where there is none."""
        return next((at for at in reversed(range(len(self.pieces))) if is_formula(self.pieces[at])), -1)

    def blocks(self) -> Iterator[Block]:
        """The blocks of the whole page."""
        while self.at < len(self.pieces):
            yield from self.take[self.begins[self.at]]()

    # --- the walk

    def _here(self, *roles: Role | None) -> bool:
        """Whether what begins here is one of these; None is for words that go on."""
        return self.at < len(self.pieces) and self.begins[self.at] in roles

    def _next(self) -> Piece:
        self.at += 1
        return self.pieces[self.at - 1]

    def _run(self, *roles: Role | None) -> list[Piece]:
        """The pieces from here on with which one of these begins."""
        start = self.at
        while self._here(*roles):
            self.at += 1
        return list(self.pieces[start : self.at])

    def _as(self, kind: Kind, pieces: Sequence[Piece]) -> Iterator[Block]:
        return (as_printed(kind, piece) for piece in pieces)

    def _body(self) -> Iterator[Block]:
        return body_of(self._run(None), in_article=self.in_article)

    # --- before the first article

    def _words(self) -> Iterator[Block]:
        """Words under no label: the preamble where an act is to come, else a body."""
        if self.begun or (self.at > self.last and self.at > self.formula):
            yield from self._body()
            return
        title = [self._next()] if PREAMBLE_TITLE.fullmatch(self.pieces[self.at].text) else []
        run = self._run(None, Role.GROUP)
        if self.at > self.last:
            rest = len(run) - 1 - formula_in(run)
            self.at, run = self.at - rest, run[: len(run) - rest]
            self.begun = True
        start = 0 if title else preamble_start(run, classed=self.classed)
        yield from self._as(Kind.FRONT, run[:start])
        yield from preamble_of(title, run[start:])

    def _title(self) -> Iterator[Block]:
        """The title page; after the signatures, what begins a text of its own."""
        run = self._run(Role.TITLE, Role.FRONT)
        if self.signed:
            self.attached += 1
            label = Label("attachment", str(self.attached), run[0].words)
            yield labelled(label, run[0].place, _joined(run[1:]))
        else:
            yield from self._as(Kind.FRONT, run)
        self.begun = self.signed = self.in_article = False

    def _contents(self) -> Iterator[Block]:
        return self._as(Kind.CONTENTS, self._run(Role.CONTENTS))

    # --- memorandum

    def _memorandum(self) -> Iterator[Block]:
        """A proposal's explanatory memorandum, before the act that is proposed."""
        piece = self._next()
        self.begun, self.in_article = True, False
        yield labelled(Label("memorandum", "", piece.text, rank=CONTAINER + 1), piece.place)

    def _section(self) -> Iterator[Block]:
        piece = self._next()
        rank = RANKS["sec"] + piece.level - 1
        step = "sec" if piece.level == 1 else "subsec"
        label = Label(step, piece.mark.strip("() ."), piece.mark, rank=rank)
        yield labelled(label, piece.place, piece.text, inline=True)

    # --- the act

    def _article(self) -> Iterator[Block]:
        piece, label = self.pieces[self.at], article_label(self._next())
        self.begun = self.in_article = True
        lines = [line.words for line in self._run(Role.HEADING)]
        if not lines and not self.classed and self._is_heading():
            lines = [self._next().words]
        formers = [line for line in (label.former, *lines) if _FORMER.fullmatch(line)]
        heading = " ".join(filter(None, (label.rest, *(line for line in lines if line not in formers))))
        yield labelled(label, piece.place, heading, inline=bool(label.rest))
        yield from (Block(Kind.FORMER, former, piece.place) for former in formers)
        yield from self._body()

    def _is_heading(self) -> bool:
        """Whether the words right under an article's label are its heading, where no class says so."""
        texts = [piece.words for piece in self.pieces[self.at : self.at + 2]]
        return self._here(None) and is_heading(texts[0], texts[1] if len(texts) > 1 else "")

    def _division(self) -> Iterator[Block]:
        piece, label = self.pieces[self.at], division_label(self._next())
        self.begun, self.in_article = True, False
        lines = self._run(Role.DIVISION_HEADING)
        if not lines and not self.classed and self._here(None) and not self._is_sentence():
            lines = [self._next()]
        if label is None:
            words = _joined([piece, *lines])
            yield Block(Kind.CROSSHEADING, words, piece.place, rank=BETWEEN_ARTICLES)
        else:
            yield _headed(label, piece.place, lines)
        yield from self._body()

    def _is_sentence(self) -> bool:
        return self.pieces[self.at].words.endswith(_ENDS)

    def _heading(self) -> Iterator[Block]:
        """A heading that stands under no label."""
        yield from self._as(Kind.CROSSHEADING, [self._next()])
        yield from self._body()

    def _closing(self) -> Iterator[Block]:
        """The closing words, up to what is annexed."""
        self.signed, self.in_article = True, False
        return self._as(Kind.CONCLUSIONS, self._run(None, Role.CLOSING))

    # --- annexes

    def _annex(self) -> Iterator[Block]:
        piece, label = self.pieces[self.at], annex_named(self._next())
        self.begun, self.in_article = True, False
        yield _headed(label, piece.place, self._run(Role.TITLE, Role.ANNEX_HEADING))
        yield from self._body()

    def _group(self) -> Iterator[Block]:
        """A heading between paragraphs: of a group of an annex, or a heading and no more."""
        if not any(letter.isalnum() for letter in self.pieces[self.at].words):
            yield from self._ornament()
            return
        piece, group = self.pieces[self.at], self.groups[self.at]
        self.at += group.lines
        if self.in_article or group.label is None:
            rank = 0 if self.in_article else BETWEEN_ARTICLES
            yield Block(Kind.CROSSHEADING, group.words, piece.place, rank=rank)
        else:
            yield labelled(group.label, piece.place, group.heading, inline=bool(group.label.rest))
            if piece.depth:
                yield Block(Kind.TEXT, piece.text, piece.place)
        yield from self._body()

    def _ornament(self) -> Iterator[Block]:
        """A sign that closes a text; the words after it speak of the text as a whole."""
        self.signed, self.in_article = True, False
        return self._as(Kind.CONCLUSIONS, self._run(None, Role.GROUP))


def _headed(label: Label, place: str, lines: Sequence[Piece]) -> Block:
    """The block of a label with its heading, on its own line or on those below."""
    heading = " ".join(filter(None, (label.rest, _joined(lines))))
    return labelled(label, place, heading, inline=bool(label.rest))


def _joined(pieces: Sequence[Piece]) -> str:
    return " ".join(piece.words for piece in pieces)
