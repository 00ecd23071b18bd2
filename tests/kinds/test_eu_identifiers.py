"""Identifiers of the Union's documents in running text: CELEX, ELI, numbers of the Commission."""

from __future__ import annotations

import pytest

from legalgraph.kinds import celex, com_document, eli

REGULATION = "http://data.europa.eu/eli/reg/2013/604/oj"
TEXTS = [
    (celex, "(CELEX: 32013R0604).", ["32013R0604"], "without the sentence's punctuation"),
    (celex, "32013R0604, 32003R0343", ["32013R0604", "32003R0343"], "several"),
    (celex, "CELEX 12016E067", ["12016E/TXT"], "a treaty by its article"),
    (celex, "02013R0604-20200101", ["32013R0604"], "the act, by a consolidated text of it"),
    (celex, "32013R0604R(01)", ["32013R0604R(01)"], "a correction is another text"),
    (celex, "call 32013 06 04", [], "digits alone"),
    (eli, f"ELI: {REGULATION}.", [REGULATION], "without the full stop"),
    (eli, f"(see {REGULATION})", [REGULATION], "and without the sentence's bracket"),
    (
        eli,
        "data.europa.eu/eli/reg/2013/604/2013-06-29",
        [REGULATION],
        "the act, by a consolidated text of it",
    ),
    (
        eli,
        "http://data.europa.eu/eli/dec/2003/520(1)/oj",
        ["http://data.europa.eu/eli/dec/2003/520(1)/oj"],
        "its own brackets",
    ),
    (com_document, "COM(2020) 609 final and SWD(2020) 207", ["COM(2020) 609", "SWD(2020) 207"], "several"),
    (
        com_document,
        "notified under document number C(2003) 1731)",
        ["C(2003) 1731"],
        "a decision not published",
    ),
    (com_document, "Part C (2003) 1731", [], "the volume of a journal"),
]


@pytest.mark.parametrize(("kind", "text", "identifiers", "why"), TEXTS, ids=[row[1] for row in TEXTS])
def test_identifiers_in_normal_form(found, kind, text, identifiers, why):
    mentions = found(kind, text)
    assert [mention.identifier for mention in mentions] == identifiers, why
    assert all(mention.span.of(text) == mention.text for mention in mentions)


PLACES = [
    (celex, "12016E067", ["art_67"]),
    (eli, "http://data.europa.eu/eli/dir/2002/90/art_1/par_2/oj", ["art_1/para_2"]),
    (eli, "http://data.europa.eu/eli/reg/2013/604/rct_22/oj", ["rec_22"]),
    (com_document, "COM(2020) 609 final, p. 3", ["page_3"]),
]


@pytest.mark.parametrize(("kind", "text", "places"), PLACES)
def test_places_within(found, kind, text, places):
    (mention,) = found(kind, text)
    assert [str(place) for place in mention.pinpoints] == places
    assert mention.text == text


def test_a_consolidated_text_has_its_date(found):
    (mention,) = found(celex, "02013R0604-20200101")
    assert (mention.dated, mention.remark) == ("2020-01-01", "a consolidated text")
