"""References back: what they say they mean, and which note."""

from __future__ import annotations

import pytest

from legalgraph.kinds import back_reference

TEXTS = [
    ("Smith, supra n. 4 at 744", "supra", 4, "Bluebook-like"),
    ("Smith, *supra* note 12", "supra", 12, "in italics"),
    ("Smith, supra (n 12)", "supra", 12, "mixed"),
    ("Smith (n 31) 4", "supra", 31, "OSCOLA"),
    ("above n 4", "supra", 4, "Australian"),
    ("n 4 above", "supra", 4, "British"),
    ("see note 40 below", "infra", 40, "forward"),
    ("infra note 7", "infra", 7, "forward in Latin"),
    ("Smith, supra, at 4", "supra", None, "without a number"),
    ("Id. at 12", "id", None, "the source before"),
    ("See *id* at 12", "id", None, "small and in italics"),
    ("Ibid, 4", "id", None, "OSCOLA"),
    ("Smith, op. cit., 4", "op. cit.", None, "the work cited"),
]


@pytest.mark.parametrize(("text", "named", "note", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_references_back(found, text, named, note, why):
    [mention] = found(back_reference, text)
    assert (mention.named, mention.refers_to) == (named, note), why
