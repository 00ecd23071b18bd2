"""All mentions of a running text, in order → what they point to, with what the text has said before each.

A short name counts from where it is given ("hereinafter the Convention"), and a later one replaces it. "that
Directive" is the directive named last, "Article 5 thereof" of what its sentence named last, "paragraph 2 of that
Article" of the article cited last. A bare "Article 5" is the text's own where the text is an instrument; in a
manuscript it is said only where nothing else can be meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds import back_reference, said_provision, us_code
from legalgraph.kinds.instrument import GENERAL, head, is_plural
from legalgraph.model import Citation, Confidence, Mention, Pinpoint, Step
from legalgraph.resolve.amending import Amending, changes
from legalgraph.resolve.backward import led, meant_back, meant_bare, same_sentence
from legalgraph.resolve.dates import agreeing, conflict
from legalgraph.resolve.elsewhere import elsewhere
from legalgraph.resolve.general import Own, meant_general
from legalgraph.resolve.heard import Cited, Heard, Named
from legalgraph.resolve.in_time import in_time
from legalgraph.resolve.known import Known
from legalgraph.resolve.listed import Read, first_step, joined, with_words
from legalgraph.resolve.meant import BACK, POINTING, Meant, annexed, is_own, meant
from legalgraph.resolve.pointing import Result, pointed, whole
from legalgraph.resolve.sections import between
from legalgraph.resolve.series import begun_before
from legalgraph.resolve.union_acts import Acts
from legalgraph.resolve.with_acts import Asked

__all__ = ["Standing", "read"]

#: How far before a symbol the instrument that it is a symbol of may be named.
_BESIDE = 60
#: How many words a name may have that several instruments bear.
_SHORT = 10
_OF_CODE = later(r"(?P<title>\d{1,2}) USC ")
_CELEX = later(r"3\d{4}(?P<type>[A-Z])\d{1,4}(?:\(\d+\))?")
_ACTS = {"R": "regulation", "L": "directive", "D": "decision", "F": "framework decision"}
#: "the Declaration of the Fourth Congress", "the Protocol integrating it": another than the one that was named.
_SAID_OF = later(
    r"\s+(?:of\s+the|of|on|integrating|establishing|concerning|relating|which)\b(?!\s+(?:this|that|its|their)\b)"
)

#: Where a text stands: the key of an instrument or provision, or what tells the key of a place in it; "" for nowhere.
Standing = str | Callable[[int], str]


def read(
    text: str, mentions: Iterable[Mention], known: Known, standing: Standing = "", acts: Acts | None = None
) -> tuple[Result, ...]:
    """Every element of every mention with its target, or why there is none, in the order of the text.

    ``mentions`` are those that ``scan`` found in ``text``, in their order. What is no citation of an instrument
    (an address, a drafting note, a reference to another note, a work) is passed over. ``acts`` is a list of acts of the
    Union in which is looked for what the catalogue does not have.
    """
    reading = _Reading(text, known, standing, Heard(), Amending(text), Asked(known, acts))
    return tuple(result for one in with_words(text, mentions) for result in reading.take(one))


@dataclass(slots=True)
class _Reading:
    """The text while it is read.

    ``listed`` is where the last bare place ended, and what it was said of; ``title`` the title of a code named last,
    ``section`` the identifier of the mention before.
    """

    text: str
    known: Known
    standing: Standing
    heard: Heard
    amending: Amending
    acts: Asked
    listed: tuple[int, Meant | None] = (0, None)
    title: str = ""
    section: str = ""

    def take(self, read: Read) -> tuple[Result, ...]:
        """What the next mention points to."""
        mention = read.mention
        if mention.kind not in POINTING:
            self._pass(mention)
            return ()
        at = self.standing if isinstance(self.standing, str) else self.standing(mention.span.start)
        placed, found = self._meant(read, at)
        found = self.acts.meant(self.text, placed, self._dated(mention.dated, found))
        results = pointed(placed, found, self.known, "" if placed.named else at)
        if not placed.named and found == Meant((at.partition("/")[0],)):
            results = tuple(elsewhere(one, self.heard, self.known, at) for one in results)
        results = (*self._between(placed), *results)
        self._remember(placed, at, found, results)
        return tuple(replace(result, mention=mention) for result in results)

    def _between(self, one: Mention) -> tuple[Result, ...]:
        """The sections of a code within a range that ends here."""
        first, self.section = self.section, one.identifier
        inside = between(first, one.identifier, self.known) if one.remark == us_code.RANGE else ()
        return tuple(Citation(one, key, how="in the range cited") for key in inside)

    def _pass(self, mention: Mention) -> None:
        """What stands behind "ICCPR (n 4) art 12" or "Smith (n 2)" is not said here, and other places may be of it."""
        given = mention.work.title or "".join(mention.work.authors[:1]) if mention.work else ""
        if mention.kind == back_reference.name and given:
            keys = self.known.bearers(given)
            self.heard.name(Named(mention.span, given, "", keys if len(keys) == 1 else (), frozenset()))

    def _meant(self, read: Read, at: str) -> tuple[Mention, Meant]:
        """What it is said of, and its place there."""
        one = self._of_title(replace(read.mention, named=read.words))
        if one.identifier and not one.named:
            return one, self._identified(one, meant(one, self.known, at, ""))
        if read.owner is not None:
            return one, self._meant(Read(read.owner, read.owner.named), at)[1]
        if not one.named:
            return self._bare(one, at)
        if BACK.fullmatch(one.named):
            own = at.partition("/")[0]
            if one.named.lower() == "these articles" and self.known.is_called(own, "articles"):
                return replace(one, pinpoints=()), Meant((own,), "the text itself")
            placed = replace(one, pinpoints=()) if one.kind == said_provision.name else one
            return placed, meant_back(self.text, one, self.heard, at)
        return one, _own_of_several(one, self._named(one, at), at)

    def _of_title(self, one: Mention) -> Mention:
        """ "section 981(d) of such title": of the title of a code that was named last."""
        if one.named.lower() != "such title" or not self.title:
            return one
        title = () if first_step(one) == "title" else (Step("title", self.title),)
        places = tuple(Pinpoint((*title, *place.steps)) for place in one.pinpoints)
        return replace(one, named="", pinpoints=places)

    def _identified(self, one: Mention, found: Meant) -> Meant:
        """A symbol or page that several share, or that lies within one, is of the instrument named just before it."""
        if found.keys:
            return found
        found = found if found.candidates else begun_before(one.identifier, self.known) or found
        last = self.heard.named[-1] if self.heard.named else None
        if last is None or len(last.keys) != 1 or one.span.start - last.span.end > _BESIDE:
            return found
        is_its = last.keys[0] in found.candidates and ";" not in self.text[last.span.end : one.span.start]
        return Meant(last.keys, "the one named just before it") if is_its else found

    def _bare(self, one: Mention, at: str) -> tuple[Mention, Meant]:
        """A place with no instrument beside it: of the one it is led by, or that is changed here, or its own."""
        end, before = self.listed
        leading = before if joined(self.text, one, end) else led(self.text, one, self.heard, at)
        self.listed = one.span.end, leading
        if leading:
            return one, leading
        return self.amending.meant(one, at) or (one, meant_bare(self.text, one, self.heard, at))

    def _named(self, one: Mention, at: str) -> Meant:
        """An instrument that is named, by its own name, a short one, or a general word."""
        is_general = GENERAL.fullmatch(one.named) is not None
        if is_general and (there := self._in_quoted(one, at)):
            return there
        scope = annexed(at)
        found = meant(one, self.known, at, "")
        defined = self.heard.meant_by(one.named, scope)
        # In the main text the catalogue says what it means, and it has all of several that are meant.
        is_listed = found.keys and is_general and (not scope or is_plural(one.named))
        if defined is not None and defined.keys and not is_listed:
            return Meant(defined.keys, f"as defined before it: “{defined.words}”")
        if found.keys or not is_general:
            return in_time(one, self._named_before(one.named, found), self.known, at)
        if defined is not None:
            return Meant((), f"“{one.named}” is defined as “{defined.words}”, which is not in the catalogue")
        if _SAID_OF.match(self.text, one.span.end):
            return found
        return meant_general(one, found, self.heard, Own.of(at, one.named, self.known))

    def _named_before(self, words: str, found: Meant) -> Meant:
        """Of several instruments that bear a name the one that the text has named before.

        A long title is no such name: where it fits several by halves, it may be none of them.
        """
        if found.keys or len(found.candidates) < 2 or len(words.split()) > _SHORT:
            return found
        named = {key for some in self.heard.called.values() for keys in some for key in keys}
        fitting = tuple(key for key in found.candidates if key in named)
        how = "of several of that name the one that was named before"
        return Meant(fitting, how, confidence=Confidence.PROBABLE) if len(fitting) == 1 else found

    def _in_quoted(self, one: Mention, at: str) -> Meant | None:
        """ "this Regulation", in words that are put into another: that other."""
        place = one.span.start
        amended = self.amending.at(place, at) if is_own(one.named) else None
        if amended is None or not self.amending.is_quoted(place):
            return None
        if not amended.key:
            return Meant(
                (), f"“{one.named}” is “{amended.words}”, which is changed here and not in the catalogue"
            )
        return Meant((amended.instrument,), "the text that is changed here", confidence=Confidence.PROBABLE)

    def _dated(self, dated: str, found: Meant) -> Meant:
        """A date decides between instruments of one name; one that none of them has makes it less than certain."""
        if not dated:
            return found
        fitting = agreeing(dated, found.candidates, self.known)
        if len(fitting) == 1 and not found.keys:
            return Meant(fitting, "of several of that name the one of that date")
        if len(found.keys) > 1 and (fit := agreeing(dated, found.keys, self.known)):
            return replace(found, keys=fit)
        problems = [problem for key in found.keys if (problem := conflict(dated, key, self.known))]
        if not problems:
            return found
        how = "; ".join(filter(None, (found.how, *problems)))
        return replace(found, how=how, confidence=Confidence.PROBABLE)

    def _remember(self, one: Mention, at: str, found: Meant, results: Iterable[Result]) -> None:
        """What the mention names, defines, cites and changes, for those that come after it."""
        keys = tuple(whole(result) for result in results if isinstance(result, Citation))
        self.title = _title(one) or self.title
        if one.pinpoints:
            self.heard.cited.append(Cited(one.span, at, keys))
        if not one.named and not one.identifier:
            self.amending.changed(keys[0] if keys else "", one.span.start, at)
        elif not BACK.fullmatch(one.named):
            self._name(one, at, found)
            is_other = found.keys[:1] != (at.partition("/")[0],) and not is_own(one.named)
            if is_other and changes(self.text, one.span):
                self.amending.begin(one, keys[0] if keys else "", at)

    def _name(self, one: Mention, at: str, found: Meant) -> None:
        if not found.keys and GENERAL.fullmatch(one.named):
            return
        kind = _of_celex(one.identifier) or head(one.named or one.text)
        kinds = frozenset({kind}) if kind else self._kinds(found.keys)
        named = Named(one.span, one.named or one.text, at, found.keys, kinds)
        self.heard.name(named)
        for term in one.defines:
            self.heard.define(term, self._together(term, named), annexed(at))

    def _together(self, term: str, one: Named) -> Named:
        """ "this Treaty and the Treaty on X (hereinafter “the Treaties”)": all of that kind in the sentence."""
        if not is_plural(term):
            return one
        kind, place = head(term), one.span.start
        near = [other for other in self.heard.named[-8:] if same_sentence(self.text, other.span.end, place)]
        keys = (key for other in (*near, one) if kind in other.heads for key in other.keys)
        return replace(one, keys=tuple(dict.fromkeys(keys)))

    def _kinds(self, keys: tuple[str, ...]) -> frozenset[str]:
        return frozenset().union(*(self.known.heads(key.partition("/")[0]) for key in keys))


def _title(one: Mention) -> str:
    """The number of the title of a code that a mention names: "chapter 46 of title 18", "18 USC 981"."""
    first = one.pinpoints[0].steps[0] if one.pinpoints else None
    if first is not None and first.kind == "title" and first.number.isdecimal():
        return first.number
    found = _OF_CODE.match(one.identifier)
    return found["title"] if found else ""


def _of_celex(identifier: str) -> str:
    """What kind of act a CELEX number says it is; "" for other identifiers."""
    found = _CELEX.fullmatch(identifier)
    return _ACTS.get(found["type"], "") if found else ""


def _own_of_several(one: Mention, found: Meant, at: str) -> Meant:
    """ "provisions of the Treaties, and in particular Article 5": of several that lead up to it the text itself."""
    own = at.partition("/")[0]
    leads = one.pinpoints and one.named not in " ".join(one.text.split())
    return Meant((own,)) if leads and len(found.keys) > 1 and own in found.keys else found
