"""Facts without a source, in notes and in the text: always a question, and rarely asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Severity

Check = Callable[..., CheckReport]
MARSH = "Nora Marsh, *Oars*, 3 LAW J. 4 (2020)."
CODE = "unsupported_assertion"


def asked(report: CheckReport) -> list[str]:
    """What the questions to the last note are about."""
    found = [one for one in report.notes[-1].findings if one.code == CODE]
    assert all(one.severity is Severity.QUESTION and one.message.endswith("?") for one in found)
    return [one.words for one in found]


@pytest.mark.parametrize(
    ("note", "is_asked"),
    [
        ("The ferry house at Lower Quay is known all over the country and is often in the news.", True),
        ("By 1998 the rowers of the coast had formed a club and bought the old house from its owner.", True),
        (
            "The ferry house at Lower Quay is known all over the country. See Ida Brook, *Doors* (2020).",
            False,
        ),
        ("The ferry house at Lower Quay is known all over the country (Interview, 5 May 2020).", False),
        ("Article 4 of the Treaty of Tarifa was drafted by rowers who had never seen a boat before.", False),
        (
            "I am grateful to Ana Sorel and the Rowing Club, who have read and discussed an early draft.",
            False,
        ),
        (
            "The author is a lecturer at the University of Tarifa and was once a rower herself on that coast.",
            False,
        ),
        ("I use the term “rower” for everyone who has ever crossed the Strait in a boat of her own.", False),
        (
            "The exceptions to this rule were discussed in Part II, where the reasons for them are given.",
            False,
        ),
        ("All translations from the Spanish are by the author, and all emphasis was added.", False),
        ("The two concepts are closely related and have nevertheless been kept apart throughout.", False),
        ("Germany, France, Italy and Spain, and with some delay Portugal, Malta, Cyprus and Greece.", False),
        ("The figures for Tarifa are incomplete, and those for Almaty were never published at all.", False),
        ("Not so in Tarifa.", False),
    ],
)
def test_a_note_without_a_source(checked: Check, note: str, is_asked: bool) -> None:  # noqa: FBT001
    assert bool(asked(checked(note))) == is_asked


@pytest.mark.parametrize(
    ("note", "about"),
    [
        (f"{MARSH} The right is often linked to the guilds.", ["The right is often linked to the guilds."]),
        (f"{MARSH} Many scholars doubt it.", ["Many scholars doubt it."]),
        (f"{MARSH} Many scholars doubt it (Brook 2019; Lind 2020).", []),
        (f"Many scholars doubt it. {MARSH}", []),
        (f"{MARSH} She was the first to link the right to row to the guilds.", []),
        (f"{MARSH} Many scholars doubt it. ADD SOURCES", []),
        (
            "<https://example.org/a>. While the ferry is slow, it has carried everyone who asked for it.",
            ["While the ferry is slow, it has carried everyone who asked for it."],
        ),
        (
            "Nora Marsh speaks of it in her work. The harbour is small and has never been closed to any boat.",
            ["The harbour is small and has never been closed to any boat."],
        ),
        ("<https://example.org/a>. See also Part II, where the ferry and its owners are discussed.", []),
    ],
)
def test_a_sentence_without_a_source(checked: Check, note: str, about: list[str]) -> None:
    assert asked(checked(MARSH, note)) == about


@pytest.mark.parametrize(
    ("claim", "note", "is_asked"),
    [
        ("They rest on EU law, which forbids nearly all rowing.", MARSH, True),
        ("National laws require a licence for each boat.", MARSH, True),
        ("They rest on EU law that prohibits rowing.", f"Model Convention, Art. 4; {MARSH}", False),
        ("They rest on EU law that prohibits rowing.", "Ibid.", False),  # what it means may well be the law
        ("She says that “EU law prohibits rowing”.", MARSH, False),  # her words, not the author's
        ("Rowing is a matter of law.", MARSH, False),
    ],
)
def test_a_law_that_is_not_named(checked: Check, claim: str, note: str, is_asked: bool) -> None:  # noqa: FBT001
    assert bool(asked(checked(note, body=(f"{claim}{{1}}",)))) == is_asked


NOTES = ("Model Convention, Art. 4.", "Model Convention, Art. 5.", "Model Convention, Art. 6.")
FIRST, LAST = "The right to row is old.{1} It is in force.{2}", "Nobody has rowed since.{3}"


@pytest.mark.parametrize(
    ("paragraph", "is_asked"),
    [
        ("By the end of 2017 some 30% of all boats had left.", True),
        ("Some 12,000 rowers have crossed the strait in the open boats.", True),
        ("Most scholars hold that the harbour was never open at all.", True),
        ("The harbour is a door, and whoever holds a door may close it.", False),
        ("In 2017 the harbour was closed (Brook 2018: 5), as all know.", False),  # cited in the text
        ("In 2017 the Convention was revised in several of its articles.", False),  # the source is named
        ("Section 3 of this chapter turns to 2017, when the harbour closed.", False),
        ("She wrote in her diary: “In 2017 some 30% of all boats left us.”", False),
        ("By the end of 2017 some 30% of all boats had left, as she says:", False),  # goes on in the next
        ("Consider a boat with 20 rowers, of whom 15% are children at school.", False),
        ("Boats in 2017 and later", False),  # a heading
    ],
)
def test_facts_of_the_text(checked: Check, paragraph: str, is_asked: bool) -> None:  # noqa: FBT001
    report = checked(*NOTES, body=(FIRST, f"Rain fell. {paragraph}", LAST))
    found = [one for one in report.body_findings if one.code == CODE]
    assert [one.words for one in found] == [paragraph] * is_asked
    assert all(one.severity is Severity.QUESTION for one in found)


def test_abstract_and_conclusion_may_sum_up(checked: Check) -> None:
    fact = "By the end of 2017 some 30% of all boats had left the harbour."
    report = checked(*NOTES, body=(fact, FIRST, "Nobody rows.{3}", "Conclusion", fact))
    assert [one for one in report.body_findings if one.code == CODE] == []
