"""Are quotations judged right? Hundreds of them, made from the texts held with a seeded die, each in a footnote.

    python benchmarks/quotations.py [--seed N] [--count N] [--sources DIR] [--language en] [-o FILE] [--cases FILE]

Each stands in a small manuscript, in the text or in its note, and is checked as any manuscript is. Prints one JSON
object: by kind how many came to each verdict, of the genuine ones how many showed what was left out and proposed the
paragraph, and whether the bars hold. ``-o`` keeps the cases as JSON Lines (keys, offsets and edits, no words of
a text), ``--cases`` runs kept ones again. A case whose text has changed since is refused.

Kinds: genuine (with legal marks), altered (words exchanged, lost, added), negated (a "not" put in, taken out or
hidden, another modal), spliced (two places made one), wrong article (another is named), invented.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from quotation_cases import KINDS, Drawer
from quotation_edits import enclosed, plain
from quotation_forms import written
from quotation_texts import Case, Texts

from legalgraph.build.texts import read_text
from legalgraph.catalogue import Catalogue, load
from legalgraph.check import Choices, check
from legalgraph.model import Document, Note, NoteCheck, QuotationCheck, Reference, Verdict, Version
from legalgraph.shelves import Shelves
from legalgraph.sources import folders_of, locate

#: So many notes a manuscript.
_NOTES = 25
#: Of several verdicts on one quotation the first of these is what it came to.
_WORST_FIRST = (
    Verdict.NOT_FOUND, Verdict.DIFFERS, Verdict.UNRESOLVED, Verdict.NO_TEXT, Verdict.ELSEWHERE, Verdict.VERIFIED,
)  # fmt: skip
_FALSE = ("altered", "negated", "spliced", "invented")
_LANGUAGES = ("en", "fr", "es")
#: Of a hundred cases so many are in each language.
_SHARE = {"en": 70, "fr": 20, "es": 10}


@dataclass(frozen=True, slots=True)
class World:
    """What a manuscript in one language is checked against."""

    catalogue: Catalogue
    versions: tuple[Version, ...]
    texts: Texts

    @classmethod
    def of(cls, language: str, sources: str | None, shelves: str | None = None) -> World:
        """All texts of a folder, those in this language where there are any."""
        catalogue = load(Shelves.find(shelves))
        located = locate(catalogue.instruments, folders_of(sources), language)
        versions = tuple(read_text(source, catalogue.shapes) for source in located)
        return cls(catalogue, versions, Texts(language, versions))


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case, its verdict ("not seen" if no quotation was found in the note), and the check it rests on."""

    case: Case
    verdict: str
    check: QuotationCheck | None


def main() -> None:
    told = _told()
    start = time.perf_counter()
    worlds = {language: World.of(language, told.sources) for language in told.language or _LANGUAGES}
    cases = _kept(told.cases, worlds) if told.cases else list(drawn(worlds, told.seed, told.count))
    if told.output:
        lines = (json.dumps(case.row(), ensure_ascii=False) + "\n" for case in cases)
        told.output.write_text("".join(lines), encoding="utf-8")
    outcomes = [
        one
        for name, world in worlds.items()
        for one in checked([c for c in cases if c.language == name], world)
    ]
    if told.failed:
        _tell_failed(outcomes, worlds)
    result = {"seed": told.seed, "cases": len(outcomes), **figures(outcomes, worlds)}
    print(
        json.dumps(result | {"seconds": round(time.perf_counter() - start, 1)}, ensure_ascii=False, indent=1)
    )


def drawn(worlds: Mapping[str, World], seed: int, count: int) -> Iterator[Case]:
    """So many cases in all, the kinds and languages mixed."""
    share = sum(_SHARE[language] for language in worlds)
    for language, world in worlds.items():
        drawer = Drawer(world.texts, f"{seed} {language}")
        here = round(count * _SHARE[language] / share)
        for number, kind in enumerate(KINDS):
            yield from islice(drawer.cases(kind), (here + number) // len(KINDS))


def _kept(path: Path, worlds: Mapping[str, World]) -> list[Case]:
    with path.open(encoding="utf-8") as stream:
        cases = [Case.of(json.loads(line)) for line in stream if line.strip()]
    for case in cases:
        version = worlds[case.language].texts.versions.get(case.key.partition("/")[0])
        if version is None or version.sha256 != case.sha256:
            sys.exit(f"The text of {case.key} is not the one that the cases were made from.")
    return cases


def checked(cases: Sequence[Case], world: World) -> Iterator[Outcome]:
    for first in range(0, len(cases), _NOTES):
        batch = cases[first : first + _NOTES]
        choices = Choices(language=world.texts.language)
        report = check(_manuscript(batch, world), world.catalogue, world.versions, choices)
        for case, note in zip(batch, report.notes, strict=True):
            yield _outcome(case, note)


def _outcome(case: Case, note: NoteCheck) -> Outcome:
    quotations = [one for one in note.quotations if one.quotation.marked]
    worst = min(quotations, key=lambda one: _WORST_FIRST.index(one.verdict), default=None)
    return Outcome(case, str(worst.verdict) if worst else "not seen", worst)


def _manuscript(cases: Sequence[Case], world: World) -> Document:
    body: list[str] = []
    notes: list[Note] = []
    calls: list[Reference] = []
    for number, case in enumerate(cases):
        quotation = enclosed(case.words(world.texts), case.style) + case.after
        cited = written(case.cited, world.catalogue.instruments, case.language, case.form)
        text, note = (
            ("Text.", f"{cited}: {quotation}.") if case.in_note else (f"Text {quotation}.", f"{cited}.")
        )
        body.append(text)
        notes.append(Note(str(number + 1), note))
        calls.append(Reference(str(number + 1), number, len(text)))
    return Document(Path("cases.txt"), tuple(body), tuple(notes), tuple(calls), "plain text", "")


# --- figures ---


def figures(outcomes: Sequence[Outcome], worlds: Mapping[str, World]) -> dict[str, Any]:
    kinds = {kind: _counted(one for one in outcomes if one.case.kind == kind) for kind in KINDS}
    verified = str(Verdict.VERIFIED)
    genuine = _ratio(kinds["genuine"].get(verified, 0), sum(kinds["genuine"].values()))
    misplaced = [one for one in outcomes if one.case.kind == "wrong article"]
    named = _ratio(sum(map(_is_named, misplaced)), len(misplaced))
    wrongly = sum(_is_wrongly_verified(one) for one in outcomes)
    return {
        "kinds": kinds,
        "genuine verified": genuine,
        "right article named": named,
        "false ones verified": wrongly,
        "omission": _counted_words(_omission(one, worlds[one.case.language].texts) for one in outcomes),
        "proposal": _counted_words(map(_proposal, outcomes)),
        "bars hold": genuine >= 0.98 and named >= 0.95 and wrongly == 0,
    }


def _counted(outcomes: Iterable[Outcome]) -> dict[str, int]:
    return dict(Counter(one.verdict for one in outcomes).most_common())


def _counted_words(words: Iterable[str]) -> dict[str, int]:
    return dict(Counter(filter(None, words)).most_common())


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0


def _is_wrongly_verified(one: Outcome) -> bool:
    return one.case.kind in _FALSE and one.verdict in (Verdict.VERIFIED, Verdict.ELSEWHERE)


def _is_named(one: Outcome) -> bool:
    """Whether a quotation under a wrong article is found in the right one."""
    found = one.check.found if one.check else ()
    return one.verdict == Verdict.ELSEWHERE and any(
        key == one.case.unit or key.startswith(f"{one.case.unit}/") for key in found
    )


def _omission(one: Outcome, texts: Texts) -> str:
    """Of a verified quotation that leaves something out: whether it is shown in full, in part, or not at all."""
    if one.check is None or one.verdict not in (Verdict.VERIFIED, Verdict.ELSEWHERE) or not one.case.hidden:
        return ""
    run = texts.words(one.case.key)[one.case.start : one.case.start + one.case.length]
    shown = f" {plain(' '.join(one.check.omitted))} "
    hidden = [plain(" ".join(run[at : at + count])) for at, count in one.case.hidden]
    if all(f" {words} " in shown for words in hidden):
        return "shown in full"
    return (
        "shown in part" if any(set(words.split()) & set(shown.split()) for words in hidden) else "not shown"
    )


def _proposal(one: Outcome) -> str:
    """Of a genuine quotation under a whole article: whether the paragraph or point that holds it is proposed."""
    case, checked = one.case, one.check
    if (
        checked is None
        or case.kind != "genuine"
        or one.verdict != Verdict.VERIFIED
        or case.cited != case.unit
    ):
        return ""
    if case.key == case.unit:
        return ""
    if len(checked.found) > 1:
        return "stands in several"
    below = checked.proposal == case.key or checked.proposal.startswith(f"{case.key}/")
    return (
        "proposed" if below else ("wider" if case.key.startswith(checked.proposal or "-") else "not proposed")
    )


def _tell_failed(outcomes: Iterable[Outcome], worlds: Mapping[str, World]) -> None:
    """Each case that is not as it should be, on standard error: it prints words of the texts."""
    for one in outcomes:
        right = {"genuine": one.verdict == Verdict.VERIFIED, "wrong article": _is_named(one)}
        texts = worlds[one.case.language].texts
        lost = _omission(one, texts) in ("not shown", "shown in part") or _proposal(one) in (
            "not proposed",
            "wider",
        )
        if right.get(one.case.kind, not _is_wrongly_verified(one)) and not lost:
            continue
        cited = written(
            one.case.cited, worlds[one.case.language].catalogue.instruments, one.case.language, one.case.form
        )
        edits = [(edit.name, edit.at, edit.count, edit.value) for edit in one.case.edits]
        place = f"{one.case.key} ({'note' if one.case.in_note else 'text'}, cited {cited} = {one.case.cited})"
        print(f"{one.case.kind}: {one.verdict}: {place}\n  {edits}", file=sys.stderr)
        print(f"  {enclosed(one.case.words(texts), one.case.style)!r}", file=sys.stderr)
        if one.check:
            print(f"  {one.check.message} {one.check.found} {one.check.differences}", file=sys.stderr)
            print(f"  proposal {one.check.proposal}; omitted {one.check.omitted}", file=sys.stderr)


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure whether quotations are judged right.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--sources", help="the folder of texts; else LEGALGRAPH_SOURCES")
    parser.add_argument(
        "--language", action="append", choices=_LANGUAGES, help="only this; may be given twice"
    )
    parser.add_argument("-o", "--output", type=Path, help="keep the cases here, as JSON Lines")
    parser.add_argument("--cases", type=Path, help="run these cases again instead of drawing new ones")
    parser.add_argument(
        "--failed", action="store_true", help="show each that failed, with its words, on stderr"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
