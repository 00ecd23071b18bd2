"""Predictions measured against gold sets: links of treaties, Official Journal references, citations in notes.

The definitions are those of the people who made the gold sets (``gold/score.py`` beside them): a test compares the
two. Rows are mappings as they come from JSON Lines.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["formex", "notes", "rows", "treaties"]

Row = Mapping[str, Any]

#: Findings on which two annotators agree every time; only these are scored strictly.
STRICT = frozenset(
    {
        "placeholder", "short_form_no_full_citation", "bare_url", "quote_not_marked", "incomplete_pinpoint",
        "wrong_pinpoint", "quote_not_in_source", "date_check", "pinpoint_out_of_range", "copy_paste_artifact",
        "missing_date", "vague_citation",
    }
)  # fmt: skip
_REFERENCE = re.compile(r"<REF\.DOC\.OJ\b([^>]*?)(?:/>|>(.*?)</REF\.DOC\.OJ>)", re.DOTALL)
_ATTRIBUTE = re.compile(r'([A-Z.]+)="([^"]*)"')
_PRINTED_DATE = re.compile(r"(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})")


def rows(path: Path) -> list[Row]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf-8") as stream:
        return [json.loads(line) for line in stream if line.strip()]


def treaties(folder: Path, predictions: Iterable[Row]) -> dict[str, Any]:
    """Recall: links whose best-overlapping predictions all name the right treaty; accuracy: the same among those met.

    Naming several treaties for one place counts as wrong. What overlaps no link is counted and not judged.
    """
    gold = [link for link in rows(folder / "links.jsonl") if not link["self"]]
    made: dict[str, list[Row]] = defaultdict(list)
    for row in predictions:
        if row.get("target") and row["target"] != row["doc"]:
            made[row["doc"]].append(row)
    touched = right = 0
    met: set[int] = set()
    for link in gold:
        over = [(shared, row) for row in made[link["doc"]] if (shared := _overlap(row, link)) > 0]
        met.update(id(row) for _, row in over)
        most = max((shared for shared, _ in over), default=0)
        touched += bool(over)
        right += bool(over) and all(row["target"] == link["target"] for shared, row in over if shared == most)
    total = sum(map(len, made.values()))
    return {
        "gold": len(gold),
        "recall": _ratio(right, len(gold)),
        "target_accuracy": _ratio(right, touched),
        "predicted": total,
        "unjudged": total - len(met),
    }


def formex(folder: Path, predictions: Iterable[Row]) -> dict[str, Any]:
    """Collection, number, printed date and page, all right or not; per file, each reference as often as it stands."""
    gold = Counter(each for path in sorted(folder.rglob("*.xml")) for each in _references(path))
    made = Counter(
        (
            row["file"],
            row["collection"] or "",
            _bare(row["number"]),
            row["date"] or "",
            _bare(row.get("page")),
        )
        for row in predictions
    )
    hit = (gold & made).total()
    return {
        "gold": gold.total(),
        "predicted": made.total(),
        "recall": _ratio(hit, gold.total()),
        "precision": _ratio(hit, made.total()),
    }


def _references(path: Path) -> Iterator[tuple[str, str, str, str, str]]:
    """The references as the publisher has marked them; the date is the printed one where one is printed."""
    for found in _REFERENCE.finditer(path.read_text(encoding="utf-8", errors="replace")):
        value = dict(_ATTRIBUTE.findall(found.group(1)))
        seen = _PRINTED_DATE.search(html.unescape(re.sub(r"<[^>]*>", " ", found.group(2) or "")))
        date = f"{seen[3]}{int(seen[2]):02}{int(seen[1]):02}" if seen else value.get("DATE.PUB") or ""
        yield (
            path.name,
            value.get("COLL") or "",
            _bare(value.get("NO.OJ")),
            date,
            _bare(value.get("PAGE.FIRST")),
        )


def notes(path: Path, predictions: Iterable[Row]) -> dict[str, Any]:
    """Citations by the words that mark them; kind, pinpoint and antecedent among those found; findings by code."""
    gold = {int(row["note"]): row for row in rows(path)}
    cites: dict[int, list[Row]] = defaultdict(list)
    findings: dict[int, dict[str, str]] = defaultdict(dict)
    for row in predictions:
        number = int(row["note"])
        if number in gold and row["type"] == "citation":
            cites[number].append(row)
        elif number in gold:
            findings[number][row["code"]] = row.get("severity", "")
    return _cited(gold, cites) | _found(gold, findings)


def _cited(gold: Mapping[int, Row], cites: Mapping[int, Sequence[Row]]) -> dict[str, Any]:
    counts: Counter[str] = Counter()
    used: set[int] = set()
    for number, note in gold.items():
        for want in note["citations"]:
            best = _best(want, cites.get(number, ()), used)
            counts["total"] += _place(want) is not None
            if best is None:
                continue
            used.add(id(best))
            counts["hit"] += 1
            counts["kind"] += best["kind"] == want["kind"]
            if want.get("pinpoint"):
                counts["pinned"] += 1
                counts["pin"] += best.get("pinpoint") == want["pinpoint"]
            if want["kind"] in ("short_form", "supra"):
                counts["tied"] += 1
                counts["tie"] += best.get("refers_to_note") == want.get("refers_to_note")
    return {
        "citations": counts["total"],
        "recall": _ratio(counts["hit"], counts["total"]),
        "precision": _ratio(len(used), sum(map(len, cites.values()))),
        "kind_accuracy": _ratio(counts["kind"], counts["hit"]),
        "pinpoint_accuracy": _ratio(counts["pin"], counts["pinned"]),
        "antecedent_accuracy": _ratio(counts["tie"], counts["tied"]),
    }


def _place(want: Row) -> dict[str, int] | None:
    start, anchor = want.get("anchor_start"), want.get("anchor") or ""
    return None if start is None or start < 0 or not anchor else {"start": start, "end": start + len(anchor)}


def _best(want: Row, made: Sequence[Row], used: set[int]) -> Row | None:
    """The prediction for this citation: one not yet taken, with the most of its anchor, and the shortest."""
    place = _place(want)
    over = [row for row in made if place is not None and _overlap(row, place) > 0]
    return min(
        over,
        key=lambda row: (id(row) in used, -_overlap(row, place or {}), row["end"] - row["start"]),
        default=None,
    )


def _found(gold: Mapping[int, Row], findings: Mapping[int, Mapping[str, str]]) -> dict[str, Any]:
    sure: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    alarms: Counter[str] = Counter()
    for number, note in gold.items():
        listed = {issue["code"] for issue in note["issues"]}
        made = findings.get(number, {})
        wanted = {issue["code"] for issue in note["issues"] if issue["sure"] and issue["severity"] == "major"}
        sure.update(wanted)
        caught.update(wanted & made.keys())
        for code, severity in made.items():
            for alarm in ("all", "major") if severity == "major" else ("all",):
                alarms[alarm] += 1
                alarms[f"{alarm}_false"] += code not in listed
    strict = [code for code in sure if code in STRICT]
    strictly = sum(sure[code] for code in strict)
    return {
        "strict_findings": strictly,
        "strict_caught": _ratio(sum(caught[code] for code in strict), strictly),
        "major_findings": sure.total(),
        "major_caught": _ratio(caught.total(), sure.total()),
        "major_false_alarms": _ratio(alarms["major_false"], alarms["major"]),
        "all_false_alarms": _ratio(alarms["all_false"], alarms["all"]),
        "missed_by_code": {
            code: sure[code] - caught[code] for code in sorted(sure) if sure[code] > caught[code]
        },
    }


def _overlap(one: Row, other: Row) -> int:
    return int(min(one["end"], other["end"]) - max(one["start"], other["start"]))


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _bare(value: object) -> str:
    return str(value or "").strip().lstrip("0")
