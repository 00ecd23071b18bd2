"""Short names that words give: after a citation, in brackets or after "hereinafter", or before it in a definition."""

from __future__ import annotations

import pytest

from legalgraph.kinds.definition import given
from legalgraph.kinds.names import Names
from legalgraph.model import Span
from legalgraph.scan import scan

#: A text in which [X] stands for a citation, the short names that the words give it, and why.
GIVEN = [
    ("[X] (hereinafter “the Convention”)", ["the Convention"], "in brackets"),
    ('[X] (hereinafter referred to as "the Convention")', ["the Convention"], "in full"),
    ("[X] (hereinafter referred to as the Convention)", ["the Convention"], "without quotation marks"),
    ("[X], hereinafter called “the Accord”, has", ["the Accord"], "without brackets"),
    ("[X], hereafter the Accord, has", ["the Accord"], "without either"),
    ("[X] (“the Convention”)", ["the Convention"], "quotation marks in brackets say it alone"),
    ("[X] (the “Convention”)", ["the Convention"], "round the word only"),
    ("[X] (the ‘Lantern Convention’)", ["the Lantern Convention"], "with a subject"),
    ("[X] (‘the Lantern Regulation’ or ‘the Regulation’)", ["the Lantern Regulation", "the Regulation"], "two"),
    ("[X] (‘the principal Act’ hereafter)", ["the principal Act"], "the other way round"),
    ("[X] [hereinafter Marchetti]", ["Marchetti"], "a work"),
    ("[X] (below: the Court)", ["the Court"], "said to be below"),
    ("[X] (LANT)", ["LANT"], "an abbreviation"),
    ("[X] of 10 December 1982 (LANT)", ["LANT"], "after the date"),
    ("[X], done at Aland on 28 July 1951 (“the Convention”),", ["the Convention"], "after place and date"),
    ("[X] of the Council (OJ L 1, 2.3.2001, p. 4) (‘the Act’)", ["the Act"], "after the place of print"),
    ("[X]\n(hereinafter\n“the Convention”)", ["the Convention"], "over line breaks"),
    ("[X] (ci-après «la Convention»)", ["la Convention"], "French"),
    ("[X] (en adelante, «el Convenio»)", ["el Convenio"], "Spanish"),
    ("“Convention” means the [X];", ["Convention"], "an article of definitions"),
    ("(a) “the Covenant” shall mean the [X], done", ["the Covenant"], "as older ones say it"),
    ("(1) The term Convention refers to the [X]", ["Convention"], "without quotation marks"),
    ("(d) “the Convention” means: the [X], done", ["the Convention"], "with a colon"),
    (',,Convention" means the [X]', ["Convention"], "with two commas for a quotation mark"),
    ('[X] (hereinafter referred to as ``the Lantern Pact")', ["the Lantern Pact"], "or two accents"),
    ("[X] (“the Lantern (Oslo) Pact”)", ["the Lantern (Oslo) Pact"], "with brackets in itself"),
    ("“Convention” means the [X] (“LC”)", ["Convention", "LC"], "before and after"),
    ("[X] (EU)", [], "a community is no short name"),
    ("[X] (II)", [], "nor is a number"),
    ("[X]. The Court (“the Court”)", [], "of the next sentence"),
    ("[X]; the Court (“the Court”)", [], "of what follows a semicolon"),
    ("[X] (see “the words” there)", [], "brackets that quote"),
    ("“foreigner” means a citizen of [X]", [], "a definition that only names it"),
    ("[X] and all that", [], "none at all"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "terms", "why"), GIVEN, ids=[row[0] for row in GIVEN])
def test_short_names_given(text, terms, why):
    at = text.index("[X]")
    assert list(given(text, Span(at, at + 3))) == terms, why


def test_scan_puts_them_into_the_mention():
    names = Names.of([("Lantern Convention", "lantern")])
    [mention] = scan("Under the Lantern Convention (hereinafter “the Convention”) lamps burn.", names)
    assert mention.defines == ("the Convention",)


def test_words_far_away_are_not_read():
    """However long the text: what does not follow soon follows not at all."""
    assert given("[X]" + ", and so on" * 40 + " (“the Convention”)", Span(0, 3)) == ()
