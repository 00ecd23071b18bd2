"""How many acts of the Union the product knows by the designation in their own title. Prints JSON.

    python benchmarks/designations.py ARCHIVE [--misses FILE] [--sample N [--seed S]]

ARCHIVE is a .tar.gz of JSON files, one an act, with its ``celex_id`` and ``title`` (EURLEX57K has 57,000). It is read
as it streams and never unpacked. Counted is the first designation that is found in a title: right when its CELEX
number is the act's, to the last sign. ``acts`` is over all acts; ``numbered`` over those whose title prints a number
before or beside the date of the act: a title like "Council Decision of 22 July 2003 appointing …" gives none. ``split``
are those that differ only in the "(01)" by which EUR-Lex tells acts of one number apart, and which no title prints.

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
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from legalgraph.kinds.names import Names
from legalgraph.model import Mention
from legalgraph.scan import scan

NO_NAMES = Names.of([])
#: A title up to the date of the act; one without a date has its number in its first words.
OPENING = re.compile(r".*?\b[oO][fF] \d{1,2}(?:st|th)? [A-Za-z]+ \d{4}")
NUMBER = re.compile(r"\d\s?/\s?\d|\b[Nn][oO] \d")
#: Every so many acts of the unseen half give their text to the sample.
EVERY = 40
AROUND = 60


def main() -> None:
    """Read the archive, and print what came of it."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("archive", type=Path)
    given.add_argument("--misses", type=Path, help="write the misses here, one JSON object a line")
    given.add_argument(
        "--sample", type=int, default=0, help="print so many designations in running text instead"
    )
    given.add_argument("--seed", type=int, default=1)
    chosen = given.parse_args()
    if chosen.sample:
        print(*sampled(acts(chosen.archive), chosen.sample, chosen.seed), sep="\n")
    else:
        print(json.dumps(measured(acts(chosen.archive), chosen.misses), indent=1))


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


def measured(every: Iterable[dict], misses: Path | None) -> dict[str, dict[str, float]]:
    """The figures of each half; the misses are written where wanted."""
    counts = {"seen": Counter(), "unseen": Counter()}
    missed = []
    for act in every:
        half, title = "seen" if is_seen(act["celex_id"]) else "unseen", " ".join(act["title"].split())
        outcome, found = judged(act["celex_id"], title)
        counts[half].update(outcome)
        if "numbered" in outcome and "right" not in outcome:
            missed.append({"half": half, "celex": act["celex_id"], "found": found, "title": title[:200]})
    if misses:
        misses.write_text(
            "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in missed), encoding="utf-8"
        )
    return {half: figures(count) for half, count in counts.items()} | {
        "all": figures(counts["seen"] + counts["unseen"])
    }


def judged(celex: str, title: str) -> tuple[list[str], str]:
    """What a title counts for, and the CELEX number found first in it ("" for none)."""
    opening = OPENING.match(title)
    is_numbered = NUMBER.search(opening.group() if opening else title[:60]) is not None
    found = next((mention.identifier for mention in scan(title, NO_NAMES) if mention.kind == "eu_act"), "")
    outcome = ["acts", *(["numbered"] if is_numbered else [])]
    if found == celex:
        return [*outcome, "right", *(["right_numbered"] if is_numbered else [])], found
    return [*outcome, *(["split"] if found and found == celex.partition("(")[0] else [])], found


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
