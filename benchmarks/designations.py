"""How many acts of the Union the product knows by the designation in their own title. Prints JSON.

    python benchmarks/designations.py ARCHIVE [--misses FILE] [--every N] [--sample N [--seed S]]

ARCHIVE is a .tar.gz of JSON files, one an act, with its ``celex_id`` and ``title`` (EURLEX57K has 57,000). It is read
as it streams and never unpacked. Counted is the first designation that is found in a title: right when its CELEX
number is the act's, to the last sign. ``acts`` is over all acts; ``numbered`` over those whose title prints a number
before or beside the date of the act: a title like "Council Decision of 22 July 2003 appointing …" gives none. ``split``
are those that differ only in the "(01)" by which EUR-Lex tells acts of one number apart, and which no title prints.

``with_list`` is the whole product, with the archive's own numbers and titles as the list of acts that a scholar gives:

- ``title``: the title by itself;
- ``cut``: its first twelve words (or as many as lead up to its day), in a sentence of ours between other acts;
- ``title_alone`` and ``cut_alone``: the same with the act itself taken out of the list. Then it must not be found: what
  is counted is what is taken for another act, "false".

Each over all acts and over the unnumbered; ``certain`` and ``probable`` are how sure the product is. --every N takes
one numbered act of N there, since all take some minutes.

Half of the acts, by a hash of their number, are "seen": the forms were learnt from their misses. The figure that
counts is "unseen". --sample prints designations inside recitals and articles of the unseen half, to be judged by eye.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import tarfile
from collections import ChainMap, Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from legalgraph.kinds.acts.dated import act_and_day
from legalgraph.kinds.names import Names
from legalgraph.library.acts import ListedAct
from legalgraph.model import Citation, Mention, Span
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved
from legalgraph.resolve.union_acts import Acts
from legalgraph.scan import scan

NO_NAMES = Names.of([])
#: A title up to the date of the act; one without a date has its number in its first words.
OPENING = re.compile(r".*?\b[oO][fF] \d{1,2}(?:st|th)? [A-Za-z]+ \d{4}")
NUMBER = re.compile(r"\d\s?/\s?\d|\b[Nn][oO] \d")
#: Every so many acts of the unseen half give their text to the sample.
EVERY = 40
AROUND = 60
#: So many words are left of a title that is cut, and what stands round it.
WORDS = 12
BEFORE = "It follows from Regulation (EU) 2016/399, from "
AFTER = ", and from Directive 2008/115/EC that the list is closed."
#: No catalogue: only the list tells.
NOTHING = Known.of({})


def main() -> None:
    """Read the archive, and print what came of it."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("archive", type=Path)
    given.add_argument("--misses", type=Path, help="write the misses here, one JSON object a line")
    given.add_argument(
        "--sample", type=int, default=0, help="print so many designations in running text instead"
    )
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--every", type=int, default=1, help="one numbered act of so many with the list")
    chosen = given.parse_args()
    if chosen.sample:
        print(*sampled(acts(chosen.archive), chosen.sample, chosen.seed), sep="\n")
        return
    titles = [(one["celex_id"], " ".join(one["title"].split())) for one in acts(chosen.archive)]
    figures_of = {**measured(titles, chosen.misses), "with_list": with_list(titles, chosen.every)}
    print(json.dumps(figures_of, indent=1))


def acts(archive: Path) -> Iterator[dict]:
    """Every act in the archive, one after the other."""
    with tarfile.open(archive, mode="r|gz") as members:
        for member in members:
            opened = (
                members.extractfile(member) if member.isfile() and member.name.endswith(".json") else None
            )
            act = json.load(opened) if opened else {}
            if "celex_id" in act:
                yield act


def is_seen(celex: str) -> bool:
    """Whether the act is of the half that the forms were learnt from."""
    return int(hashlib.sha256(celex.encode()).hexdigest()[:8], 16) % 2 == 1


def measured(every: Iterable[tuple[str, str]], misses: Path | None) -> dict[str, dict[str, float]]:
    """The figures of each half; the misses are written where wanted."""
    counts = {"seen": Counter(), "unseen": Counter()}
    missed = []
    for celex, title in every:
        half = "seen" if is_seen(celex) else "unseen"
        outcome, found = judged(celex, title)
        counts[half].update(outcome)
        if "numbered" in outcome and "right" not in outcome:
            missed.append({"half": half, "celex": celex, "found": found, "title": title[:200]})
    if misses:
        misses.write_text(
            "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in missed), encoding="utf-8"
        )
    return {half: figures(count) for half, count in counts.items()} | {
        "all": figures(counts["seen"] + counts["unseen"])
    }


def is_numbered(title: str) -> bool:
    """Whether a number is printed before or beside the day."""
    opening = OPENING.match(title)
    return NUMBER.search(opening.group() if opening else title[:60]) is not None


def judged(celex: str, title: str) -> tuple[list[str], str]:
    """What a title counts for, and the CELEX number found first in it ("" for none)."""
    numbered = is_numbered(title)
    found = next((mention.identifier for mention in scan(title, NO_NAMES) if mention.kind == "eu_act"), "")
    outcome = ["acts", *(["numbered"] if numbered else [])]
    if found == celex:
        return [*outcome, "right", *(["right_numbered"] if numbered else [])], found
    return [*outcome, *(["split"] if found and found == celex.partition("(")[0] else [])], found


def with_list(titles: Sequence[tuple[str, str]], every: int) -> dict[str, dict[str, dict[str, float]]]:
    """The figures of the whole product, of each form in which an act is named."""
    listed = Acts.of(ListedAct(*one) for one in titles)
    counts: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for number, (celex, title) in enumerate(titles):
        numbered = is_numbered(title)
        if numbered and number % every:
            continue
        alone = without(listed, celex, title)
        for form, text, start, given in (
            ("title", title, 0, listed),
            ("cut", BEFORE + cut(title) + AFTER, len(BEFORE), listed),
            ("title_alone", title, 0, alone),
            ("cut_alone", BEFORE + cut(title) + AFTER, len(BEFORE), alone),
        ):
            outcome = resolved_to(celex, text, Span(start, start + len(title)), given)
            counts[form, "all"].update(outcome)
            if not numbered:
                counts[form, "unnumbered"].update(outcome)
    return {
        form: {which: shares(counts[form, which]) for which in ("all", "unnumbered")}
        for form in ("title", "cut", "title_alone", "cut_alone")
    }


def cut(title: str) -> str:
    """The first words of a title, and at least those up to its day."""
    read = act_and_day(title)
    most = max(WORDS, len(title[: read[2]].split()) if read else 0)
    return " ".join(title.split()[:most])


def without(listed: Acts, celex: str, title: str) -> Acts:
    """The list without one act."""
    base, read = celex.partition("(")[0], act_and_day(title)
    others = {base: [one for one in listed.numbered[base] if one.celex != celex]}
    of_day = {read[:2]: [one for one in listed.dated[read[:2]] if one.celex != celex]} if read else {}
    return Acts(ChainMap(others, listed.numbered), ChainMap(of_day, listed.dated))


def resolved_to(celex: str, text: str, within: Span, listed: Acts) -> list[str]:
    """What the first act named in this stretch of the text is taken for."""
    first = next(
        (
            results
            for mention, results in resolved(text, NOTHING, acts=listed)
            if mention.kind == "eu_act" and within.start <= mention.span.start < within.end
        ),
        (),
    )
    found = next((one for one in first if isinstance(one, Citation)), None)
    if found is None:
        return ["acts", "undecided" if any(one.candidates for one in first) else "none"]
    outcome = "right" if found.target == celex else "false"
    return ["acts", outcome, f"{outcome}_{found.confidence}"]


def shares(count: Counter) -> dict[str, float]:
    """The counts of one form with their shares."""
    outcomes = ("right", "right_certain", "right_probable", "false", "false_certain", "undecided", "none")
    return {
        "acts": count["acts"],
        **{what: count[what] for what in outcomes},
        "share_right": round(count["right"] / count["acts"], 4),
        "share_false_certain": round(count["false_certain"] / count["acts"], 5),
    }


def figures(count: Counter) -> dict[str, float]:
    """The counts with their shares."""
    return {
        **{what: count[what] for what in ("acts", "right", "numbered", "right_numbered", "split")},
        "share_of_acts": round(count["right"] / count["acts"], 4),
        "share_of_numbered": round(count["right_numbered"] / count["numbered"], 4),
    }


def sampled(every: Iterable[dict], size: int, seed: int) -> Iterator[str]:
    """Designations inside the text of unseen acts, chosen at random, each with the words round it."""
    unseen = (act for act in every if not is_seen(act["celex_id"]))
    found = [one for act in islice(unseen, 0, None, EVERY) for one in designations(act)]
    yield from random.Random(seed).sample(found, min(size, len(found)))


def designations(act: dict) -> Iterator[str]:
    """A line for each designation in the recitals and articles of an act."""
    text = act["recitals"] + "\n" + "\n".join(act["main_body"])
    for mention in scan(text, NO_NAMES):
        if mention.kind == "eu_act":
            yield f"{act['celex_id']}: {shown(mention, text)}"


def shown(mention: Mention, text: str) -> str:
    """A mention with what was made of it, and its words in their place."""
    start, end = mention.span.start, mention.span.end
    place = f"{text[max(0, start - AROUND) : start]}[{mention.text}]{text[end : end + AROUND]}"
    return f"{mention.identifier or mention.remark} {mention.dated} | {' '.join(place.split())}"


if __name__ == "__main__":
    main()
