"""What is done to a passage to make a quotation of it: the edits a case file keeps, and what they come to as words.

An edit names a word by its place in the passage, so that a case can be kept without a word of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle

__all__ = ["STYLES", "Edit", "american", "edited", "enclosed", "plain"]

#: Opening and closing marks of a quotation, and those of one inside it.
STYLES = (
    ("“", "”", "‘", "’"),
    ('"', '"', "'", "'"),
    ("‘", "’", "“", "”"),
    ("«", "»", "“", "”"),
    ("«\u202f", "\u202f»", "“", "”"),
    ("«\u00a0", "\u00a0»", "‹", "›"),
    ("„", "“", "‚", "‘"),
)
_SPELLINGS = (
    ("labour", "labor"), ("offence", "offense"), ("defence", "defense"), ("programme", "program"),
    ("favour", "favor"), ("centre", "center"), ("fulfilment", "fulfillment"), ("behaviour", "behavior"),
    ("neighbour", "neighbor"), ("honour", "honor"), ("judgement", "judgment"), ("licence", "license"),
)  # fmt: skip
_ISE = re.compile(
    r"((?:organ|author|recogn|harmon|util|real|priorit|minim|criminal|penal|special|final|normal|mobil|natural|legal"
    r"|national|central|stabil|victim|standard|character|privat|formal|jeopard)i)s(?=e|i|a)",
    re.IGNORECASE,
)
_INNER = re.compile(r"[“”„«»\"]")
#: Single ones that are no apostrophes.
_SINGLE = re.compile(r"(?<!\w)‘|(?<=[^\ws])’(?!\w)")


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: its name, the word it begins at, how many words it takes, and what it puts there.

    ``value`` is a mark or a word of ours, never one of the text; ``source`` is where the text's own words come from
    (a provision's key, and which of its words).
    """

    name: str
    at: int = 0
    count: int = 1
    value: str = ""
    source: tuple[str, int] = ("", 0)


def edited(words: Sequence[str], edits: Sequence[Edit], word_at: Callable[[str, int], str]) -> str:
    """The passage with all its edits, as it stands between the quotation marks."""
    slots = list(words)
    for edit in edits:
        _EDITS[edit.name](slots, edit, word_at)
    return " ".join(filter(None, slots))


def enclosed(words: str, style: int) -> str:
    """Between quotation marks of one of the ``STYLES``; marks inside become those for inside."""
    opens, closes, inner_opens, inner_closes = STYLES[style]
    inner = cycle((inner_opens, inner_closes))
    words = _SINGLE.sub("", words) if opens == "‘" else words
    return f"{opens}{_INNER.sub(lambda _: next(inner), words)}{closes}"


def plain(text: str) -> str:
    """Small letters and figures, one space between words; hyphens vanish."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"[-\u00ad\u2010\u2011]\s*", "", text.lower())))


def american(text: str) -> str:
    """The text as an American publisher spells it."""
    for british, other in _SPELLINGS:
        text = text.replace(british, other)
    return _ISE.sub(r"\1z", text)


_Slots = list[str]
_WordAt = Callable[[str, int], str]


def _replace(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    """An ellipsis, a bracket, or a word of ours, in the place of some words ("hide", "bracket", "turn")."""
    slots[edit.at : edit.at + edit.count] = [edit.value, *[""] * (edit.count - 1)]


def _letter(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    first = slots[edit.at]
    changed = first[0].lower() if first[0].isupper() else first[0].upper()
    slots[edit.at] = f"[{changed}]{first[1:]}"


def _ending(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    """ "State[s]", or "State[]" for "States"."""
    word = slots[edit.at]
    slots[edit.at] = f"{word[:-1]}[]" if word.endswith("s") else f"{word}[s]"


def _break(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    word = slots[edit.at]
    slots[edit.at] = f"{word[: edit.count]}{edit.value}{word[edit.count :]}"


def _stress(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    slots[edit.at] = f"*{slots[edit.at]}*"
    slots.append(edit.value)


def _insert(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    slots[edit.at] = f"{slots[edit.at]} {edit.value}"


def _exchange(slots: _Slots, edit: Edit, word_at: _WordAt) -> None:
    slots[edit.at] = word_at(*edit.source)


def _swap(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    other = edit.count
    slots[edit.at], slots[other] = slots[other], slots[edit.at]


def _plural(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    word = slots[edit.at]
    slots[edit.at] = word[:-1] if word.endswith("s") else f"{word}s"


def _number(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    slots[edit.at] = re.sub(r"\d+", lambda found: str(int(found[0]) + 1), slots[edit.at], count=1)


def _join(slots: _Slots, edit: Edit, word_at: _WordAt) -> None:
    """Words of another place after these; ``value`` stands between."""
    key, start = edit.source
    slots.append(edit.value)
    slots.extend(word_at(key, start + number) for number in range(edit.count))


def _whole(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    """All of it spelt or set otherwise, or a sentence of ours in its place ("said")."""
    said = " ".join(filter(None, slots))
    slots[:] = [
        {"american": american, "typeset": _typeset}[edit.name](said) if not edit.value else edit.value
    ]


def _typeset(text: str) -> str:
    """With ligatures and straight apostrophes."""
    return text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ").replace("’", "'")


def _spaced(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    slots[edit.at] = f"{slots[edit.at]}{edit.value}{slots[edit.at + 1]}"
    slots[edit.at + 1] = ""


def _around(slots: _Slots, edit: Edit, _: _WordAt) -> None:
    """A mark before the first word or after the last ("lead", "trail")."""
    if edit.name == "lead":
        slots.insert(0, edit.value)
    else:
        slots[-1] = slots[-1].rstrip(",;:.")
        slots.append(edit.value)


_EDITS: dict[str, Callable[[_Slots, Edit, _WordAt], None]] = {
    "hide": _replace, "bracket": _replace, "turn": _replace, "drop": _replace, "letter": _letter,
    "ending": _ending, "break": _break, "stress": _stress, "insert": _insert, "exchange": _exchange,
    "swap": _swap, "plural": _plural, "number": _number, "join": _join, "american": _whole,
    "typeset": _whole, "said": _whole,
    "space": _spaced, "lead": _around, "trail": _around,
}  # fmt: skip
