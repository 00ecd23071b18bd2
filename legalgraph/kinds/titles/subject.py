"""Where a treaty's title ends: its subject goes on as long as the words can belong to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.identifiers.patterns import later

__all__ = ["KIND", "after_kind", "amended_end", "subject_end"]

_KINDS = (
    r"Convention|Treaty|Protocol|Agreement|Charter|Covenant|Statute|Constitution|Declaration|Arrangement|Accord|Pact"
    r"|Act|Code"
)
#: The word for what an instrument is, as titles have it.
KIND = later(
    rf"(?<![\w-])(?:(?:{_KINDS})s?|Treaties|{_KINDS.upper()}|(?:convention|agreement)(?=\s(?:on|for)\s[A-Z])"
    r"|Understanding(?=\s(?:on|[Rr]egarding|[Cc]oncerning)\s(?:the\s)?[A-Z])|Memorandum(?=\sof\sUnderstanding\s)"
    r"|Exchange(?=\sof\s(?:Notes|Letters)\s))(?![\w-])"
)
#: Its number in a series, and the words that say which wording of it is meant.
_NUMBER = later(
    r"\s+(?:\([IVX]{1,5}\)|(?:No|Nr|number)\.?\s*\d{1,3}|\(No\.?\s?\d{1,3}\)|[IVX]{1,4}(?!\w)|\d{1,2}(?!\w|[./]))"
)
#: "Memorandum of Understanding", "Exchange of Notes constituting an Agreement": what it is made of.
_MADE_OF = later(
    r"(?<=Memorandum)\s+of\s+Understanding"
    r"|(?<=Exchange)\s+of\s+(?:Notes|Letters)(?:\s+(?:concluded|constituting\s+an?\s+(?:[Aa]greement|[Tt]reaty)))?"
)
#: What leads from the kind to the subject.
_LEAD = later(
    r"""(?: [^\S\n]{1,4}\n?[^\S\n]{0,4} | \n[^\S\n]{0,4} )
    (?: on | for | concerning | relating\s+to | relative\s+to | regarding | respecting | between | against
      | establishing | supplementing | supplementary\s+to | additional\s+to | amending | modifying | implementing
      | creating | governing | defining | prohibiting | abolishing | instituting | setting\s+up | providing\s+for
      | annexed\s+to | to (?=\s(?:the|its|that|(?-i:[A-Z])[a-z]{4,10})\s) | of | among | revising | extending
      | regulating ) (?=\s)""",
    re.VERBOSE | re.IGNORECASE,
)
_NEXT = later(r"(?P<comma>,)?(?P<gap>\s{1,4})(?P<word>[^\s,;:()\[\]“”\"<>]{1,60})")
_BRACKET = later(r"\s\((?P<inside>[^()\n]{1,40}|as\s[^()\n]{1,160})\)(?=,?\s(?:and|or|of|on|for|[A-Z]))")
#: Words that join the parts of a subject and have no capital in titles.
_SMALL = frozenset(
    """of the and or for in on to with by from at against between among within as a an their its all certain other
    upon under through into via de la le du des et y e relating concerning regarding respecting respect regard
    beyond respective per least cent especially including involving affecting than per not without over""".split()
)
_STRONG = frozenset({"regarding", "concerning", "relating", "respecting"})
#: Words with which no subject goes on.
_STOPS = frozenset(
    """shall is are was were be been has have had may must will would should does do did can could which that who whose
    where when if unless before after until since provides provide provided specifies states stipulates requires
    entered enter came comes come apply applies applied remains remain hereinafter hereafter henceforth hereby
    referred called known done signed concluded adopted opened drawn initialled dated made agreed means mean
    thereto thereof therein each these those there it they he she we you also only but nor so
    annexed attached contained referring hereto""".split()
)
#: Those who act in a sentence, after a comma: "the Statute of the Court, Member States shall …".
_WHO = frozenset(
    {"member", "members", "state", "states", "party", "parties", "contracting", "each", "any", "all", "no"}
)
#: Where a title speaks of an article, that is a citation of its own: "Declaration on Article 48 of the Treaty on X".
_PLACES = frozenset({"article", "articles", "paragraph", "paragraphs"})
#: What publications are named by: where a text is printed is no part of its title.
_PRINTED = frozenset(
    {"OJ", "O.J", "OJEU", "UNTS", "U.N.T.S", "LNTS", "ETS", "CETS", "ILM", "Trb", "ABl", "JO", "DO"}
)
#: Words that begin another clause, or are no subject, also with a capital.
_CLAUSES = frozenset(
    """desiring considering recalling noting recognizing recognising reaffirming affirming bearing having convinced
    aware concerned cognizant inspired seeking emphasizing emphasising welcoming expressing underlining stressing
    encouraged deeply pursuant january february march april may june july august september october november december
    conscious being wishing whereas acting mindful taking hoping anxious believing resolved determined article
    articles paragraph paragraphs chapter section this such any ad""".split()
)
#: After a list of parties, what its subject begins with also after a comma.
_SUBJECT = frozenset({"for", "on", "in", "concerning", "regarding", "relating"})
#: "and the Convention on …": another instrument begins.
_ANOTHER = later(
    rf"\s+(?:of\s+|to\s+|with\s+|under\s+)?(?:(?:the|its|that|this|a)\s+(?:[\w’'().-]{{1,24}}\s+){{0,5}})?"
    rf"(?:{_KINDS.removesuffix('|Act|Code')})s?(?!\w)"
)
#: "to the 1979 Convention", "… by at least 30 per cent": numbers inside a title.
_YEAR_OF = later(r"(?:(?:1[6-9]|20)\d\d\s+[A-Z]|\d{1,3}\s+per\s?cent)")
_AMENDED = later(
    r"(?:(?:,?\s+|,?\s+and\s+)as\s+(?:last\s+)?(?:revised|amended|modified)(?!\w)"
    r"(?:\s+(?:at|in)\s+[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20})?)?"
    r"(?:\s+(?:on\s+|in\s+)?(?:\d{1,2}\s\w{3,9}\s)?(?:1[6-9]|20)\d\d)?"
    r"(?:\s+by\s+(?:the|its)\s+(?:Protocol|Convention|Agreement)(?:\s+of\s+(?:\d{1,2}\s\w{3,9}\s)?(?:1[6-9]|20)\d\d)?"
    r"(?:\s+relating\s+thereto)?)?){1,3}"
)
#: "for Air Services between and beyond their respective territories": so end the titles of hundreds of agreements.
_BEYOND = later(r"\s+between(?:\s+and\s+beyond)?\s+their\s+(?:respective\s+)?[Tt]erritories")
#: Leads after which only a name is a subject: "to the Convention", "of the Sea", not "to be".
_POINTING = frozenset({"to", "of", "as"})
#: "Protocol No. 4 to the Convention": a general word is no subject.
_GENERAL = later(rf"\s+(?:the|its|that)\s+(?:{_KINDS})s?")
#: "… with respect to Taxes between the Contracting Parties": what it is between is no part of the title.
_THE_PARTIES = later(r"\s+the\s+(?:Contracting\s+)?(?:Parties|States)(?!\w)")
#: "Unlawful acts against the Safety": a small word in a title whose other words have capitals.
_ON = later(r"\s+against\s+(?:the\s+)?[A-Z]")
#: How long a subject may be: in characters and words.
_REACH, _MOST = 500, 70


def after_kind(text: str, end: int) -> int:
    """Where the number that may follow the kind ends."""
    found = _NUMBER.match(text, end) or _MADE_OF.match(text, end)
    return found.end() if found else end


def amended_end(text: str, end: int) -> int:
    """Where ", as revised at Paris on 24 July 1971" ends, if it follows."""
    amended = _AMENDED.match(text, end)
    return amended.end() if amended else end


def subject_end(text: str, end: int) -> int:
    """Where the subject that begins here ends; ``end`` itself if none begins."""
    lead = _LEAD.match(text, end)
    if lead is None:
        return end
    first = lead.group().split()[0].lower()
    stop = _run(text, lead.end(), is_plain=first not in _POINTING, is_listing=first == "between")
    beyond = _BEYOND.match(text, stop)
    stop = beyond.end() if beyond else stop
    is_general = _GENERAL.fullmatch(text, lead.end(), stop) is not None
    return end if stop == lead.end() or is_general else amended_end(text, stop)


def _run(text: str, start: int, *, is_plain: bool, is_listing: bool) -> int:
    """The end of the last word that says something; a title in capitals ends where they do."""
    last, capitals = start, is_plain
    for found in _words(text, start):
        word = found["word"]
        bare = word.rstrip(".").lower()
        if word.rstrip(".") in _PRINTED or bare in _PLACES:
            break
        if (
            bare in _CLAUSES
            or word in _STOPS
            or (bare == "between" and _THE_PARTIES.match(text, found.end()))
        ):
            break
        if _turns(text, found, bare, is_listing=is_listing):
            break
        if bare in _SMALL or _YEAR_OF.match(text, found.start("word")):
            continue
        is_capital = word[0].isupper() or (capitals and _ON.match(text, found.end()) is not None)
        if word[0].isdigit() or (last == start and not is_capital and not is_plain):
            break
        if last > start and capitals and not is_capital:
            if not _afresh(text, last, found.start("word"), is_listing=is_listing):
                break
            is_capital = False
        capitals = is_capital if last == start or not is_capital else capitals
        last = found.start("word") + len(word.rstrip("."))
        if word.endswith("."):
            break
    return last


def _words(text: str, start: int) -> Iterator[re.Match[str]]:
    """The words from here on, in one paragraph; brackets in the midst of a title are passed over."""
    at = start
    for _ in range(_MOST):
        bracket = _BRACKET.match(text, at)
        if bracket is not None and not bracket["inside"].isupper():
            if bracket["inside"].split()[0] in _PRINTED:
                return
            at = bracket.end()
            continue
        found = _NEXT.match(text, at)
        if found is None or found["gap"].count("\n") > 1 or found.end() - start > _REACH:
            return
        yield found
        at = found.end()


def _afresh(text: str, last: int, word: int, *, is_listing: bool) -> bool:
    """Whether a subject begins after the parties: "between X and Y for the avoidance of …"."""
    between = text[last:word].lower().split()
    return not _STRONG.isdisjoint(between) or (is_listing and between[:1] in (["for"], ["on"], ["in"]))


def _turns(text: str, found: re.Match[str], word: str, *, is_listing: bool) -> bool:
    """Whether another instrument, or another clause, begins with this word; a list of parties goes on after a comma."""
    if found["comma"] and is_listing and word == "the":
        return _ANOTHER.match(text, found.start("gap")) is not None
    if found["comma"] and is_listing and word in _SUBJECT:
        return False
    if found["comma"] and word in _WHO:
        return True
    if found["comma"] and (
        word in ("the", "as", "in", "with", "a", "an", "to", "under", "by", "for", "on", "its", "of")
    ):
        return True
    return word in ("and", "or") and _ANOTHER.match(text, found.end()) is not None
