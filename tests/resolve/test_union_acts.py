"""Acts without a number, by a list of acts: what is certain, what is probable, and what is left open."""

from __future__ import annotations

import pytest

from legalgraph.library.acts import ListedAct
from legalgraph.model import Citation, Confidence, Instrument, InstrumentDates, Unresolved
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved
from legalgraph.resolve.union_acts import Acts
from legalgraph.resolve.with_acts import with_acts
from legalgraph.scan import scan

LISTED = [
    ("32001D0333", "2001/333/EC: Council Decision of 3 May 2001 setting up a Lamp Fund for small harbours"),
    ("32001D0334", "Council Decision of 3 May 2001 setting up a Lamp Committee (Text with EEA relevance)"),
    (
        "32001D0335",
        "Council Decision of 3 May 2001 setting up a Lamp Committee for inland harbours and canals",
    ),
    ("32002D0611(01)", "Council Decision of 6 June 2002 appointing a member of the Board of the Lamp Agency"),
    ("32002D0611(02)", "Council Decision of 6 June 2002 appointing a member of the Board of the Lamp Agency"),
    ("32003D0404(02)", "Council Decision of 4 April 2003 appointing the members of the Lamp Agency"),
    (
        "32004D0099(01)",
        "Decision of the European Central Bank of 22 April 2004 on lamps in vaults (ECB/2004/99)",
    ),
    ("32005D0001", "Commission Decision of 1 February 2005 on the colour of lamps"),
    ("32005D0888", "Decision of the Management Board of Europol of 1 February 2005 on lamps in corridors"),
    ("32005R0777", "Council Regulation (EC) No 777/2005 of 9 March 2005 on oil for lamps"),
    ("31979D1004(03)", "Council Decision of 4 March 1979 on the wicks of lamps"),
    ("31979D0444", "79/444/EEC: Council Decision of 4 March 1979 on the glass of lamps"),
    ("31962D0403(01)", "EEC: Council Decision instituting a register of lamps", "1962-04-03"),
]
ACTS = Acts.of(ListedAct(*one) for one in LISTED)
NOTHING = Known.of({})
SURE, LIKELY = Confidence.CERTAIN, Confidence.PROBABLE

#: The text, the act that it names first, how sure that is, why.
FOUND = [
    (
        "Council Decision of 3 May 2001 setting up a Lamp Fund for small harbours.",
        "32001D0333",
        SURE,
        "its title",
    ),
    (
        "Council Decision of 3 May 2001 setting\nup a lamp fund for small harbours should go.",
        "32001D0333",
        SURE,
        "letters and lines make no difference",
    ),
    (
        "Council Decision of 3 May 2001 setting up a Lamp Committee, and",
        "32001D0334",
        SURE,
        "not the longer title",
    ),
    (
        "Council Decision of 3 May 2001 setting up a Lamp Committee for inland harbours and canals was",
        "32001D0335",
        SURE,
        "the longer of two titles",
    ),
    (
        "Council Decision of 3 May 2001 (2) setting up a Lamp Fund.",
        "32001D0333",
        LIKELY,
        "the beginning of a title",
    ),
    ("the Commission Decision of 1 February 2005, which", "32005D0001", LIKELY, "the only one of that day"),
    ("the Commission Decision of 1 February 2005 was late", "32005D0001", LIKELY, "no subject is named"),
    ("Council Regulation (EC) No 777/2005", "32005R0777", SURE, "by its number"),
    (
        "Council Regulation (EC) No 777/2005 of 9 March 2006",
        "32005R0777",
        LIKELY,
        "another day than its title's",
    ),
    ("Article 4 of Council Regulation (EC) No 777/2005", "32005R0777", SURE, "and its provisions"),
    (
        "Article 4 of Commission Decision of 1 February 2005 on the colour of lamps.",
        "32005D0001",
        SURE,
        "by day",
    ),
    (
        "Decision of the European Central Bank of 22 April 2004 on lamps in vaults (ECB/2004/99)",
        "32004D0099(01)",
        SURE,
        "by the Bank's own number",
    ),
    (
        "Council Decision of 4 April 2003 appointing the members of the Lamp Agency.",
        "32003D0404(02)",
        LIKELY,
        "the list lacks (01), which may have that title",
    ),
    (
        "Council Decision of 4 March 1979 (OJ C 253, 4.10.1979, p. 3)",
        "31979D1004(03)",
        LIKELY,
        "the day of print tells it from the other",
    ),
    (
        "Decision 2004/99/EC of 22 April 2004",
        "32004D0099(01)",
        SURE,
        "number and day, though filed with (01)",
    ),
]
#: The text, what it may be, words of the reason, why.
OPEN = [
    (
        "Council Decision of 6 June 2002 appointing a member of the Board of the Lamp Agency.",
        ("32002D0611(01)", "32002D0611(02)"),
        "several acts of that day have this title",
        "two with one title",
    ),
    (
        "Council Decision of 3 May 2001 on oil for lamps.",
        ("32001D0333", "32001D0334", "32001D0335"),
        "has this title",
        "another subject is never taken for the nearest",
    ),
    (
        "Council Decision of 3 May 2001 setting up a Lamp Museum.",
        ("32001D0333", "32001D0334", "32001D0335"),
        "has this title",
        "it begins like others, and goes on otherwise",
    ),
    (
        "Council Decision of 3 May 2001.",
        ("32001D0333", "32001D0334", "32001D0335"),
        "several of that institution and day",
        "the day alone does not decide",
    ),
    (
        "Commission Decision of 1 February 2005 on the shape of lamps.",
        ("32005D0001",),
        "has this title",
        "alone",
    ),
    (
        "Council Decision of 1 February 2005 on the colour of lamps.",
        (),
        "no decision of the Council",
        "another's",
    ),
    ("Commission Regulation of 1 February 2005 on the colour of lamps.", (), "no regulation", "another kind"),
    ("Council Decision of 7 June 2002 appointing a member.", (), "of 2002-06-07", "another day"),
    ("Decision 2004/99/EC of 5 May 2004", ("32004D0099(01)",), "another ending", "of another day"),
    (
        "Commission Decision 2001/334/EC of 1 February 2005 on the colour of lamps.",
        ("32001D0334", "32005D0001"),
        "its day and title are another's",
        "a misprinted number",
    ),
    ("Directive 2004/99/EC", (), "neither in the catalogue nor in the list", "not listed"),
]


def first(text, known=NOTHING, acts=ACTS):
    return resolved(text, known, acts=acts)[0][1][0]


@pytest.mark.parametrize(("text", "celex", "confidence", "why"), FOUND, ids=[row[3] for row in FOUND])
def test_what_the_list_tells(text, celex, confidence, why):
    one = first(text)
    assert isinstance(one, Citation), why
    assert (one.target, one.confidence) == (celex, confidence), why
    assert celex in one.how


@pytest.mark.parametrize(("text", "candidates", "reason", "why"), OPEN, ids=[row[3] for row in OPEN])
def test_what_the_list_leaves_open(text, candidates, reason, why):
    one = first(text)
    assert not isinstance(one, Citation), why
    assert one.candidates == candidates, why
    assert reason in one.reason


def test_bodies_that_share_no_name_are_told_by_titles_alone():
    one = first("Decision of the European Ombudsman of 1 February 2005", acts=Acts.of([
        ListedAct("32005D0889", "Decision of the European Ombudsman of 1 February 2005 on lamps in stairs"),
    ]))  # fmt: skip
    assert one.candidates == ("32005D0889",)


def test_a_place_in_a_listed_act_is_not_said_to_exist():
    one = first("Article 4(2) of Council Regulation (EC) No 777/2005")
    assert (one.target, one.missing) == ("32005R0777", "art_4/para_2")
    assert "neither a text nor an outline" in one.how


LAMP_DECISION = Instrument(
    id="lamp-decision",
    title="Council Decision 2001/333/EC of 3 May 2001 setting up a Lamp Fund",
    short_title="Lamp Decision",
    kind="act",
    dates=InstrumentDates(adopted="2001-05-03"),
    identifiers={"celex": ("32001D0333",)},
)


@pytest.mark.parametrize("acts", [None, ACTS], ids=["no list", "a list"])
def test_the_catalogue_has_its_own_acts_by_day_and_title(acts):
    one = first(
        "Council Decision of 3 May 2001 setting up a Lamp Fund.",
        Known.of({"lamp-decision": LAMP_DECISION}),
        acts,
    )
    assert (one.target, one.confidence) == ("lamp-decision", SURE)
    assert "in the catalogue" in one.how


def test_a_list_that_has_more_acts_of_a_day_is_asked_where_the_catalogue_is_not_certain():
    known = Known.of({"lamp-decision": LAMP_DECISION})
    text = "Council Decision of 3 May 2001."
    assert first(text, known, None).target == "lamp-decision"
    assert first(text, known).candidates == ("lamp-decision", "32001D0334", "32001D0335")


def test_what_the_list_finds_is_the_catalogues_instrument():
    known = Known.of({"lamp-decision": LAMP_DECISION})
    one = first("Council Decision of 3 May 2001 setting up a Lamp Fund for small harbours.", known)
    assert one.target == "lamp-decision"


def test_without_a_list_nothing_is_said_of_one():
    one = first("Council Decision of 1 June 2001 on lamps.", acts=None)
    assert "not in the catalogue" in one.reason


def test_what_comes_after_speaks_of_the_act_that_was_found():
    """A place behind the subject, and "that Decision", are of the act named by its day."""
    text = "Commission Decision of 1 February 2005 on the colour of lamps, art. 3. See Article 4 of that Decision."
    targets = [one.target for _, results in resolved(text, NOTHING, acts=ACTS) for one in results]
    assert targets == ["32005D0001", "32005D0001", "32005D0001"]


def test_results_that_stand_alone_are_asked_for_too():
    """Notes are resolved citation by citation; the list is asked for what that leaves open."""
    text = "Council Decision of 3 May 2001 setting up a Lamp Committee, and Directive 2004/99/EC."
    mentions = scan(text, NOTHING.names)
    alone = [Unresolved(one, "not in the catalogue") for one in mentions]
    known, unknown = with_acts(text, alone, NOTHING, ACTS)
    assert (known.target, known.mention) == ("32001D0334", mentions[0])
    assert "neither in the catalogue nor in the list" in unknown.reason
    assert list(with_acts(text, alone, NOTHING, None)) == alone
