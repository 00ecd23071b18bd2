"""Names that were borne by something else when the text was written."""

from __future__ import annotations

import pytest

from legalgraph.model import Confidence, Instrument, InstrumentDates, Outlined, Relation, Unresolved, Version
from legalgraph.resolve import Known
from legalgraph.resolve.running import read
from legalgraph.scan import scan


def dated(id_: str, name: str, adopted: str, **more: object) -> Instrument:
    in_force = str(more.pop("in_force", ""))
    dates = InstrumentDates(adopted=adopted, in_force=in_force)
    return Instrument(id_, name, name, "regulation", dates=dates, outline=(Outlined("art_5"),), **more)  # type: ignore[arg-type]


INSTRUMENTS = (
    dated("code", "Lantern Code", "2016-03-09"),
    dated(
        "treaty",
        "Treaty on Lamps",
        "2007-12-13",
        in_force="2009-12-01",
        relations=(Relation("succeeds", "old"),),
    ),
    dated("old", "Treaty on Old Lamps", "1992-02-07"),
    dated("of-2003", "Regulation of 2003", "2003-09-22"),
    dated("of-2008", "Regulation of 2008", "2008-12-16"),
    dated("of-2020", "Regulation of 2020", "2020-01-01"),
    dated("consolidated", "Consolidated Rules", "1990-01-01"),
)
HELD = Version("consolidated", "en", "", (), "reader", "file", "0" * 64, dated="2018-01-01")
#: A text, where it stands, what it points to ("~" where it is only probable, "?" where nothing is decided), and why.
TEXTS = [
    ("the Lantern Code", "of-2020", "code", "a code that was there"),
    ("the Lantern Code", "of-2008", "~code", "one that was not may have kept its name"),
    ("Article 5 of the Lantern Code", "of-2008", "?", "but not its numbers"),
    ("Article 5 of the Lantern Code", "", "code/art_5", "a manuscript speaks of today"),
    (
        "Article 5 of the Lantern Code",
        "consolidated",
        "code/art_5",
        "and so does a text as consolidated since",
    ),
    (
        "Article 5 of the Treaty on Lamps",
        "of-2003",
        "~old/art_5",
        "the catalogue knows what bore the name then",
    ),
    ("the Treaty on Lamps", "of-2008", "~old", "until the later one was in force"),
    ("the Treaty on Lamps", "of-2020", "treaty", "and no longer"),
    ("the Treaty on Lamps", "treaty", "treaty", "a text names itself"),
]


@pytest.fixture(scope="module")
def world() -> Known:
    return Known.of({one.id: one for one in INSTRUMENTS}, [HELD])


@pytest.mark.parametrize(
    ("text", "at", "expected", "why"), TEXTS, ids=[f"{row[0]} in {row[1]}" for row in TEXTS]
)
def test_what_bore_the_name(world, text, at, expected, why):
    [result] = read(text, scan(text, world.names), world, at)
    if isinstance(result, Unresolved):
        assert expected == "?", why
        assert result.candidates == ("code",)
        assert "2016-03-09" in result.reason
        assert "2008-12-16" in result.reason
    else:
        mark = "~" if result.confidence is Confidence.PROBABLE else ""
        assert mark + result.target == expected, why
        assert bool(result.how) == bool(mark), "what is only probable says why"
