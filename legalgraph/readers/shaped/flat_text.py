"""A whole text as lines of paragraphs, with its labels on lines of their own and nothing else marked.

Where the converter put a list's mark on a line of its own, mark and words are joined again. A line "Article 5" is a
label only when 5 is the next article: in a table of correlation or a quotation it is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.shaped.flat_annexes import annex_blocks, annex_starts
from legalgraph.readers.words.act_preambles import act_preamble, is_act_preamble, speaks
from legalgraph.readers.words.bodies import body_blocks, is_heading
from legalgraph.readers.words.closings import closes, closing_blocks
from legalgraph.readers.words.joined_marks import joined
from legalgraph.readers.words.labels import CONTAINER, RANKS, Label, is_label, labelled
from legalgraph.readers.words.markers import split_marker
from legalgraph.readers.words.preambles import glued_preamble, split_front
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["flat_blocks", "part_blocks"]

_NUMBER = re.compile(r"(?P<value>\d{1,4})(?P<suffix>\w*)")


def flat_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a text; none of its lines is empty."""
    labels = [is_label(line.text) for line in lines]
    articles = _articles(labels)
    last = articles[-1] if articles else 0
    annexes = annex_starts(lines, last)
    main = lines[: annexes[0] if annexes else len(lines)]
    closing = next((at for at in range(last + 1, len(main)) if closes(main[at].text)), len(main))
    starts = _starts(main[:closing], labels, articles)
    yield from _front(joined(main[: starts[0] if starts else closing]))
    for start, end in itertools.pairwise([*starts, closing]):
        yield from part_blocks(main[start:end])
    yield from closing_blocks(joined(main[closing:]))
    for start, end in itertools.pairwise([*annexes, len(lines)]):
        yield from annex_blocks(lines[start:end])


def _articles(labels: Sequence[Label | None]) -> list[int]:
    """The lines that are the label of the next article."""
    found: list[int] = []
    last = 0
    for at, label in enumerate(labels):
        number = _NUMBER.fullmatch(label.number) if label is not None and label.step == "art" else None
        if number is None:
            continue
        inserted = bool(number["suffix"]) and int(number["value"]) == last
        if inserted or int(number["value"]) == last + 1:
            last = int(number["value"])
            found.append(at)
    return found


def _starts(lines: Sequence[Line], labels: Sequence[Label | None], articles: Sequence[int]) -> list[int]:
    """Where divisions and articles begin; what a quotation holds begins nothing."""
    within = quoted_lines([line.text for line in lines])
    divisions = (at for at in range(len(lines)) if at not in within and _is_division(labels[at]))
    return sorted({*divisions, *(at for at in articles if at < len(lines))})


def _is_division(label: Label | None) -> bool:
    return label is not None and bool(label.number) and RANKS.get(label.step, 0) > CONTAINER + 1


def _front(lines: Sequence[Line]) -> Iterator[Block]:
    """The title, and the preamble from the line on which somebody begins to speak."""
    for at, line in enumerate(lines):
        if speaks(line.text) and is_act_preamble(lines[at:]):
            yield from act_preamble(lines[at:])
            return
        title, words = split_front(line.text)
        if title:
            yield Block(Kind.FRONT, title, line.place)
        if words:
            yield from glued_preamble([Line(words, line.place), *lines[at + 1 :]])
            return


def part_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """A division or an article: its label, its heading if it has one, its words."""
    label = is_label(lines[0].text) or Label("", "", lines[0].text)
    headed = len(lines) > 1 and _is_heading(lines, label)
    yield labelled(label, lines[0].place, lines[1].text if headed else "")
    body = joined(lines[2 if headed else 1 :])
    quoted = quoted_lines([line.text for line in body])
    yield from body_blocks(body, article=label.number if label.step == "art" else "", quoted=quoted)


def _is_heading(lines: Sequence[Line], label: Label) -> bool:
    """Whether a division's or article's second line is its heading: nothing follows a division's own."""
    following = lines[2].text if len(lines) > 2 else ""
    if label.step != "art" and not following:
        return split_marker(lines[1].text) is None
    return is_heading(lines[1].text, following)
