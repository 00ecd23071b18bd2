"""A treaty named by its title, whether or not a catalogue has it word for word.

"Convention relating to the Status of Refugees, done at Geneva on 28 July 1951", "Agreement between X and Y on Z signed
at Vienna on 3 March 1966", "Berne Convention", "Paris Act of 24 July 1971": the title, and the place and date
that follow it. A general word alone ("the Convention") is found by the kind ``instrument``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.definition import given
from legalgraph.kinds.titles.before import beginning, is_to_be_made
from legalgraph.kinds.titles.dated import Dated, dated
from legalgraph.kinds.titles.subject import KIND, after_kind, amended_end, subject_end
from legalgraph.model import Mention, Span

__all__ = ["TitleRead", "cues", "declines", "find", "matches", "mentions", "name", "title_at", "title_from"]

name = "treaty_title"
#: A title is a mention of an instrument, like its shorter names.
mentions = "instrument"
cues = (
    "convention", "treaty", "treaties", "protocol", "agreement", "charter", "covenant", "statute", "constitution",
    "declaration", "arrangement", "accord", "pact", "act of", "act,", "code of", "code on",
    "understanding on", "understanding regarding", "understanding concerning", "memorandum of understanding",
    "exchange of notes", "exchange of letters",
)  # fmt: skip
matches = (
    "Convention relating to the Status of Refugees, done at Geneva on 28 July 1951",
    "Agreement between Ruritania and Sylvania on Fishing Nets signed at Vienna on 3 March 1966",
    "Convention on the protection of lighthouses",
    "European Convention on Silence",
    "Berne Convention",
    "Protocol of 1967",
    "Paris Act of 24 July 1971",
    "Statute of the International Court of Nothing",
    "Right to Sing Convention, 1949",
    "Second Protocol to the Convention on Lamps of 12 May 1999",
    "Memorandum of Understanding between Ruritania and Sylvania on Fishing Nets",
    "Exchange of Notes constituting an agreement between Ruritania and Sylvania on Fishing Nets",
    "Understanding on the Lighting of Lamps",
)
declines = (
    "a convention of pastors",
    "the Convention",
    "this Protocol",
    "an agreement between friends",
    "the Agreement shall enter into force",
    "(“the Charter of Lamps”)",
)
#: "…, 1948", "(No. 87)": the way in which labour conventions are named, subject first.
_COUNTED = later(r"(?:\s+\(Revised\))?(?:\s+and\s+Recommendation)?(?:,\s+(?:19|20)\d\d|\s+\(No)")
#: Its letters, or its place in a series, before its date: "(CMR), done at Geneva", "(ETS No. 24) opened for signature".
_BETWEEN = later(r"\s{1,2}\((?:[“\"‘']?[A-Z][\w/ .-]{1,20}[”\"’']?|C?ETS\s(?:No\.?\s?)?\d{1,3})\)")
#: "this Additional Protocol to the Convention on …": the text itself, and then the other that it is of.
_OWN = later(r"(?<!\w)(?:[Tt]his|[Pp]resent)\s{1,3}\Z")
_THE = later(r"(?<!\w)[Tt]he\s{1,3}\Z")
#: "(Aarhus Convention)", "(Protocol on PRTRs)".
_SHORT = later(
    rf"\s\((?!here)(?P<short>(?:the\s)?[^()\n“”\"‘’]{{0,40}}{KIND.pattern}[^()\n“”\"‘’,]{{0,30}})[,)]"
)
#: "(hereinafter referred to as “the Lamps (Second) Agreement”)".
_MARKED = later(
    r",?\s\(?here(?:in)?after,?[^()\n“”\"]{0,40}[“\"](?P<short>[^()“”\"\n]{2,30}\([^()“”\"\n]{2,20}\)[^()“”\"\n]{0,30})[”\"]"
)
#: “Convention” means …: a general word that is explained here.
_EXPLAINED = later(r"(?P<kind>[A-Z][a-z]+)[”\"’'],?\s+(?:shall\s+)?(?:means?|refers?\s+to|denotes?)(?!\w)")
#: "Protocol of Oslo, cited above note 2": a reference to what that note cites.
_CITED_BEFORE = later(r"\*?,?\s+\(?(?:cited|quoted|mentioned|referred\s+to)\s+(?:above|supra|earlier)(?!\w)")
#: "the United Nations and its Charter": of the body that was just named.
_OWNED = later(r"its (?:Charter|Statute|Constitution)(?![\w-])")
#: A short name in quotation marks, unless it is explained: (hereinafter “the Outline Convention”).
_OPENED = later(r"[“\"‘„](?:the\s)?\Z")
_MEANS = later(r",?\s+(?:shall\s+)?(?:means?|refers?\s+to|denotes?)(?!\w)")
_QUOTES = frozenset("“”\"‘’',„")
_AT_ONCE = 12
_NEAR = 12
#: How far into a title its kind may stand.
_FIRST = 90
#: "… signed at Brussels on 11 April 1960 concerning …": the subject after the date.
_GOES_ON = later(r"\s+(?:concerning|relating|regarding|respecting|for\s+the|on\s+the)\s")
_JOINTS = (
    r"(?:of|the|for|on|to|an?|in|concerning|relating|relative|regarding|against|establishing|between|its)"
)
#: What most treaties are for, as their titles say in small letters: "Convention for the establishment of …".
_PURPOSES = (
    r"establishment|creation|protection|prevention|suppression|elimination|abolition|prohibition|limitation|reduction"
    r"|avoidance|conservation|unification|simplification|facilitation|harmoni[sz]ation|recognition|safeguarding"
    r"|safety|carriage|exchange"
)
_IN_SMALL = later(rf"[A-Z][a-z]+\s+(?:{_JOINTS}\s+){{1,4}}(?!{_JOINTS}\s|(?:{_PURPOSES})\s)[a-z]")
_SPACES = later(r"\s+")


@dataclass(frozen=True, slots=True)
class TitleRead:
    """A title in a text: where it begins, where its words end, where its date ends; and the date (ISO)."""

    start: int
    words_end: int
    end: int
    date: str


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every title, left to right, none within another."""
    after, explains = 0, ("", -1)
    for cue in at:
        if cue < after:
            continue
        explained = _EXPLAINED.match(text, cue) if text[max(0, cue - 1)] in _QUOTES else None
        if explained is not None:
            explains = (explained["kind"], explained.end() + _AT_ONCE)
            continue
        found = _owned(text, cue) or _titled(text, cue, after, around)
        if found is not None:
            after = found.span.end
            is_explained = found.span.start <= explains[1]
            yield (
                replace(found, defines=tuple(dict.fromkeys((explains[0], *found.defines))))
                if is_explained
                else found
            )


def _owned(text: str, cue: int) -> Mention | None:
    found = _OWNED.match(text, max(0, cue - len("its ")))
    return Mention(mentions, Span(*found.span()), found.group(), named=found.group()) if found else None


def _titled(text: str, cue: int, after: int, around: Surroundings) -> Mention | None:
    """The title whose word for what it is stands here, with its article, its date, and what it is called for short."""
    read = title_at(text, cue)
    if read is None or read.start < after or _is_aside(text, read) or is_to_be_made(text, read.start):
        return None
    if read.start not in around.starts and _CITED_BEFORE.match(text, read.end):
        return None
    read = _as_known(text, read, around)
    span = Span(_with_article(text, read, around), read.end)
    named = " ".join(text[read.start : read.words_end].split())
    defines = tuple(dict.fromkeys((*given(text, span), *_called(text, read.end))))
    return Mention(mentions, span, span.of(text), named=named, dated=read.date, defines=defines)


def _with_article(text: str, read: TitleRead, around: Surroundings) -> int:
    """Where the mention begins: with its article, so that "the European Agreement" is not taken for the whole of it."""
    article = (
        None if read.start in around.starts else _THE.search(text, max(0, read.start - _NEAR), read.start)
    )
    return article.start() if article else read.start


def _is_aside(text: str, read: TitleRead) -> bool:
    """Whether the words are the text itself ("this Protocol to …"), or a short name that is just being given."""
    before = max(0, read.start - _NEAR)
    if _OWN.search(text, before, read.start) or (
        _goes_on(text, read) and _THE.search(text, before, read.start)
    ):
        return True
    opened = _OPENED.search(text, before, read.start)
    return (
        opened is not None
        and text[read.end : read.end + 1] in _QUOTES
        and not _MEANS.match(text, read.end + 1)
    )


def _goes_on(text: str, read: TitleRead) -> bool:
    """Whether a general word is followed by small letters and no date: "the Convention for the purpose of …"."""
    return not read.date and _IN_SMALL.match(text, read.start) is not None


def _called(text: str, end: int) -> Iterator[str]:
    """The short name that follows in brackets, or after "hereinafter" with brackets in itself."""
    found = _SHORT.match(text, end) if text[end + 1 : end + 2] == "(" else None
    found = found or (_MARKED.match(text, end) if "here" in text[end : end + 8] else None)
    if found is not None:
        yield _SPACES.sub(" ", found["short"])


def _as_known(text: str, read: TitleRead, around: Surroundings) -> TitleRead:
    """The title as far as the catalogue has it, with the date that follows there."""
    known = around.starts.get(read.start)
    if known is None or (read.words_end > known.span.end and not around.names.bearers(known.words)):
        return read  # a short name of this text's own is none where its long title follows
    amended = amended_end(text, known.span.end)
    end = amended if text[amended - 4 : amended].isdigit() else known.span.end
    later = _dated(text, end)
    is_day = len(later.date) == len("1951-07-28")
    return TitleRead(read.start, end, later.end if is_day else end, later.date or read.date)


def title_from(text: str, start: int) -> TitleRead | None:
    """The title that begins just here: "European Convention on Silence" after "Article 4 of the "."""
    found = KIND.search(text, start, start + _FIRST)
    read = title_at(text, found.start()) if found else None
    return read if read is not None and read.start <= start else None


def title_at(text: str, kind: int) -> TitleRead | None:
    """The title whose word for what it is stands here, if it has more than that word."""
    found = KIND.match(text, kind)
    if found is None:
        return None
    start = beginning(text, kind, is_long=_COUNTED.match(text, found.end()) is not None)
    numbered = after_kind(text, found.end())
    clause = dated(text, numbered)
    words_end = subject_end(text, clause.end if clause.date else numbered)
    if clause.date and words_end == clause.end:
        return TitleRead(start, numbered, clause.end, clause.date)
    is_named = start < kind or words_end > found.end()
    words_end = amended_end(text, words_end) if is_named else words_end
    later = _dated(text, words_end)
    if (
        later.date
        and (further := subject_end(text, later.end)) > later.end
        and _GOES_ON.match(text, later.end)
    ):
        words_end, later = further, Dated(further, later.date)
    if not is_named and not later.date:
        return None
    return TitleRead(start, words_end, later.end, later.date or clause.date)


def _dated(text: str, end: int) -> Dated:
    """The date after a title, also where its letters stand between."""
    letters = _BETWEEN.match(text, end)
    found = dated(text, letters.end()) if letters else None
    return found if found is not None and found.date else dated(text, end)
