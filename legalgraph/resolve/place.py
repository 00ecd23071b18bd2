"""A pinpoint as written → the deepest provision that exists.

Where an instrument has no paragraph 4 but a fourth unnumbered one, or a point 4, that is what writers mean by
"(4)"; it is said which was taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.provision_key import as_key, label
from legalgraph.model import Confidence, Pinpoint, Step
from legalgraph.resolve.drafted import drafted, section_of, title_of
from legalgraph.resolve.here import ANNEXED, from_here
from legalgraph.resolve.known import Known

__all__ = ["Found", "find_place"]

_DIVISIONS = frozenset({"part", "title", "chp", "sec", "subsec"})
_LIKE = {
    "para": ("para", "subpara", "point"),
    "subpara": ("subpara", "para", "point"),
    "point": ("point", "para"),
    "sec": ("sec", "point"),
}

#: Numbers as they are misread or misprinted.
_MISPRINTS = {"I": "1", "l": "1", "II": "2", "III": "3"}
#: What may stand between a provision and its points without being cited.
_UNNUMBERED = later(r"(?:subpara|para)_\w+(?:/subpara_\w+)?")
#: The first paragraph of what has no numbered ones: its words are the provision's own, and bear no key.
_FIRST = (Step("subpara", "1"),)
#: "al. 1er" of a French code's article is its opening words, and never its 1°.
_OF_CODE = later(r"art_[LRDA]\*?\d[\d-]*[A-Z]?")


@dataclass(frozen=True, slots=True)
class Found:
    """The key reached, the part of the pinpoint that does not exist below it, and how it was read.

    With candidates, or without a key, nothing was decided, and ``how`` says why.
    """

    key: str
    missing: str = ""
    how: str = ""
    candidates: tuple[str, ...] = ()
    confidence: Confidence = Confidence.CERTAIN


def find_place(instrument: str, pinpoint: Pinpoint, known: Known, standing: str = "") -> Found:
    """The deepest existing provision for a pinpoint written at ``standing`` (a provision's key, or "")."""
    drawn = _in_statute(instrument, pinpoint, known, standing)
    if drawn is not None:
        return drawn
    here = from_here(instrument, pinpoint.steps, known, standing)
    if here.problem:
        return Found("", how=here.problem, candidates=here.candidates)
    steps = _without_divisions(here.steps)
    if not known.has_structure(instrument):
        return Found(instrument, str(Pinpoint(steps)), "neither a text nor an outline of it is held")
    if all(step.kind in _DIVISIONS for step in steps):
        return _division(instrument, steps, known, standing)
    found = _deepest(instrument, steps, known)
    misprint = _misprinted(found, known)
    if misprint is not None:
        return misprint
    return (
        replace(found, how=here.how, confidence=Confidence.PROBABLE)
        if here.how and not found.missing
        else found
    )


def _in_statute(instrument: str, pinpoint: Pinpoint, known: Known, standing: str) -> Found | None:
    """A place as statutes of the United States are drafted, or one in another part of their Code; else None."""
    by_marks = drafted(instrument, pinpoint.steps, known, standing)
    if by_marks is not None:
        return Found(as_key(instrument, by_marks))
    section = section_of(instrument, pinpoint.steps, known)
    if section:
        return _elsewhere_in_code(section, pinpoint.steps[2:], known)
    title = title_of(instrument, pinpoint.steps, known)
    return Found("", how=f"{title} is not in the catalogue") if title else None


def _elsewhere_in_code(section: str, inner: tuple[Step, ...], known: Known) -> Found:
    """A place in a section of the United States Code that is an instrument of its own, if the catalogue has it."""
    bearers = known.identifiers.get(section, ())
    if len(bearers) != 1:
        return Found("", how=f"{section} is not in the catalogue", candidates=bearers)
    return find_place(bearers[0], Pinpoint(inner), known) if inner else Found(bearers[0])


def _without_divisions(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """ "Article 5 of Chapter II" is article 5: articles are numbered through."""
    article = next((depth for depth, step in enumerate(steps) if step.kind == "art"), 0)
    if all(step.kind in _DIVISIONS for step in steps[:article]):
        return steps[article:]
    return steps


def _deepest(instrument: str, steps: tuple[Step, ...], known: Known) -> Found:
    exact = Pinpoint(steps)
    paths = known.paths[instrument]
    for shorter in exact.shorter():
        reading = next(
            (one for one in _readings(shorter) if str(one) in paths and not _is_opening(shorter, one, paths)),
            None,
        )
        if reading is None:
            continue
        rest = steps[len(shorter.steps) :]
        if rest[:1] == _FIRST and not _is_divided(str(reading), paths):
            return _deepest(instrument, (*reading.steps, *rest[1:]), known)
        deeper = _only_one(reading, rest, paths)
        if deeper:
            return Found(f"{instrument}/{deeper}", how=f"read as {label(Pinpoint.parse(deeper))}")
        how = "" if reading == shorter else f"read as {label(reading)}"
        return Found(as_key(instrument, reading), str(Pinpoint(rest)), how)
    return Found(instrument, str(exact))


def _is_opening(written: Pinpoint, reading: Pinpoint, paths: frozenset[str]) -> bool:
    """Whether a point 1 was found for a first unnumbered paragraph, which is the words above the points."""
    if written.steps[-1:] != _FIRST or reading.steps[-1].kind != "point":
        return False
    over = Pinpoint(written.steps[:-1])
    return f"{over}/subpara_2" in paths or _OF_CODE.fullmatch(str(over)) is not None


def _misprinted(found: Found, known: Known) -> Found | None:
    """ "paragraph I" where paragraphs have arabic numbers may be a misprint for 1."""
    kind, _, rest = found.missing.partition("_")
    number, _, inner = rest.partition("/")
    meant = _MISPRINTS.get(number, "") if kind == "para" else ""
    likely = f"{found.key}/para_{meant}"
    if not meant or likely not in known.parents[found.key.partition("/")[0]]:
        return None
    how = f"there is no paragraph {number}, which may be a misprint for {meant}"
    return Found("", how=how, candidates=("/".join(filter(None, (likely, inner))),))


def _only_one(reading: Pinpoint, rest: tuple[Step, ...], paths: frozenset[str]) -> str:
    """ "Article 31(3)(b)" where a later subparagraph of paragraph 3 has points: its point (b), if the only one."""
    if not rest or any(step.kind != "point" for step in rest):
        return ""
    inside, end = f"{reading}/", f"/{Pinpoint(rest)}"
    fitting = [path for path in paths if path.startswith(inside) and path.endswith(end)]
    between = [path for path in fitting if _UNNUMBERED.fullmatch(path[len(inside) : -len(end)])]
    return between[0] if len(between) == 1 else ""


def _is_divided(path: str, paths: frozenset[str]) -> bool:
    """Whether an article's words lie in numbered paragraphs, so that it has no first unnumbered one."""
    return f"{path}/para_1" in paths


def _readings(pinpoint: Pinpoint) -> Iterator[Pinpoint]:
    """The pinpoint as written, then with each small step read as what writers also mean by it."""
    for kinds in product(*(_LIKE.get(step.kind, (step.kind,)) for step in pinpoint.steps)):
        yield Pinpoint(
            tuple(Step(kind, step.number) for kind, step in zip(kinds, pinpoint.steps, strict=True))
        )


def _division(instrument: str, steps: tuple[Step, ...], known: Known, standing: str) -> Found:
    """ "Chapter 2" is the one that is unique, or the nearest round the place it is named from."""
    all_ends = known.divisions[instrument].get(str(steps[-1]), ())
    ends = _nearest([path for path in all_ends if _runs_through(path, steps)], known, standing)
    if len(ends) == 1:
        return Found(f"{instrument}/{ends[0]}")
    if not ends:
        return Found(instrument, str(Pinpoint(steps)))
    reason = "several divisions have that number"
    return Found(instrument, str(Pinpoint(steps)), reason, tuple(f"{instrument}/{path}" for path in ends))


def _runs_through(path: str, steps: Iterable[Step]) -> bool:
    """Whether the path has all the steps, in their order, whatever stands between them."""
    left = iter(path.split("/"))
    return all(str(step) in left for step in steps)


def _nearest(ends: list[str], known: Known, standing: str) -> list[str]:
    for above in known.above(standing) if len(ends) > 1 else ():
        over = above.partition("/")[2]
        near = [path for path in ends if path == over or path.startswith(f"{over}/")]
        if over and near:
            return near
    own = [path for path in ends if path.partition("_")[0] not in ANNEXED | {"attachment"}]
    return own if len(own) == 1 else ends
