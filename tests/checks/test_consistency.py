"""What a manuscript says of itself: its name, its figures, its parts; and what was left in it for a draft's readers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport

Check = Callable[..., CheckReport]
C = "Model Convention, Art. 4."
CODE = "internal_inconsistency"


def of_text(report: CheckReport, code: str = CODE) -> list[str]:
    return [one.words for one in report.body_findings if one.code == code]


def of_note(report: CheckReport) -> list[str]:
    return [one.words for one in report.notes[-1].findings if one.code == CODE]


CHAPTER = (
    "This chapter asks who may row. This chapter is short.{1}",
    "In this chapter I ask how. This chapter ends.",
)


@pytest.mark.parametrize(
    ("note", "paragraph", "in_note", "in_text"),
    [
        ("Thanks to all who read this article.", "It ends.", ["this article"], []),
        (C, "As this paper has shown, it ends.", [], ["this paper"]),
        (C, "As this chapter has shown, it ends.", [], []),
        (f"{C} This article is old.", "It ends.", [], []),  # the treaty's
        (C, "Article 9 is old. What this article says is clear.", [], []),
        (C, "He writes: “In this article I row.”", [], []),
        (C, "For this article 5 boats were counted.", [], []),
    ],
)
def test_its_own_name(
    checked: Check, note: str, paragraph: str, in_note: list[str], in_text: list[str]
) -> None:
    report = checked(note, body=(*CHAPTER, paragraph))
    assert (of_note(report), of_text(report)) == (in_note, in_text)


def test_a_manuscript_without_one_name_has_no_other(checked: Check) -> None:
    body = ("This chapter asks. This article asks.{1}", "This chapter ends. This article ends.")
    assert of_text(checked(C, body=body)) == []


@pytest.mark.parametrize(
    ("sentence", "is_wrong"),
    [
        ("Shelters rose from 50 to 70, an increase of 60%.", True),
        ("Shelters rose from 50 to 70, an increase of 40%.", False),
        ("Shelters rose from 54 to 74 (37 per cent).", False),
        ("There was a 10% decrease from 80 boats to 60.", True),
        ("There was a 25% decrease from 80 boats to 60.", False),
        (
            "They counted 70 houses in all,” a 40% rise over the roughly 50 of ten years before.",
            False,
        ),
        (
            "They counted 70 houses in all,” a 64% rise over the roughly 50 of ten years before.",
            True,
        ),
        ("In all 30 out of 120 (35%) had rowed.", True),
        ("In all 1,200 of the 4,800 boats (25%) were old.", False),
        ("Nearly 31 of 120 rowers (about 28%) agreed.", False),  # no closer than it says
        ("Prices rose by 5% from 2010 to 2015.", False),
        ("Of 2,000 rowers 5% came from 3 towns, 12% from 4.", False),
        ("It rose from 0 to 70, an increase of 40%.", False),  # nothing can be reckoned
    ],
)
def test_figures(checked: Check, sentence: str, is_wrong: bool) -> None:  # noqa: FBT001
    assert bool(of_text(checked(C, body=(f"{sentence}{{1}}",)))) == is_wrong


PARTS = (
    "I. The door",
    "Everyone may row.{1}",
    "II. The oar",
    "Nobody rows alone.",
    "III. The tide",
    "It turns.",
)


@pytest.mark.parametrize(
    ("note", "paragraph", "in_note", "in_text"),
    [
        ("See *infra* Part IV.", "It ends.", ["infra* Part IV"], []),
        ("See *infra* Part III.", "It ends.", [], []),
        (C, "Part V below says so.", [], ["Part V"]),
        (C, "Part V of this chapter says so.", [], ["Part V"]),
        (C, "Part V of the Model Convention says so.", [], []),
        (C, "Section 5 below says so.", [], []),  # no headings with figures
    ],
)
def test_its_own_parts(
    checked: Check, note: str, paragraph: str, in_note: list[str], in_text: list[str]
) -> None:
    report = checked(note, body=(*PARTS, paragraph))
    assert (of_note(report), of_text(report)) == (in_note, in_text)


@pytest.mark.parametrize(
    "body",
    [
        ("The door", "Everyone may row, as Part V below shows.{1}"),  # headings without numbers
        (
            "I. The door",
            "Everyone may row.{1}",
            "III. The tide",
            "Part II below says so.",
        ),  # a heading was not read
    ],
)
def test_nothing_is_said_where_the_parts_are_not_known(checked: Check, body: tuple[str, ...]) -> None:
    assert of_text(checked(C, body=body)) == []


TEXT = "Everyone may row, and nobody may forbid it."


@pytest.mark.parametrize(
    ("body", "about"),
    [
        (("The Door", "Ida Brook [and Nora Marsh]", TEXT), ["[and Nora Marsh]"]),
        (("The Door", "[maximum length: 8,000 words]", TEXT), ["[maximum length: 8,000 words]"]),
        (("The Door", "Draft of 3 May. Please do not cite.", TEXT), ["Draft of 3", "Please do not cite"]),
        (("Dear colleagues – this is a first draft.", TEXT), ["Dear colleagues – this is a first draft."]),
        ((f"{TEXT} [perhaps move this to the introduction]",), ["[perhaps move this to the introduction]"]),
        ((f"{TEXT} [[more on the oars]]",), ["[[more on the oars]]"]),
        ((f"{TEXT} [ADD MORE HERE]",), ["[ADD MORE HERE]"]),
        # a quotation's own brackets, and what is printed in brackets
        (("He says “[Member States] [and] others [t]hen ate [a reptile] [perhaps a small one]”.",), []),
        (("As the Court held:", "[A]llowing the rowers [perhaps those at sea] to move is a duty."), []),
        (("[a]llowing the rowers [perhaps those at sea] to move is a duty.",), []),
        (("[Translation by the author]", "[Figure 1 about here]", "[…]", "[12]"), []),
        (("Ida Brook and Nora Marsh", "Dearest of all was the boat.", "Note to Article 4."), []),
        ((*[TEXT] * 12, "Ida Brook [and Nora Marsh]"), []),  # no author line
    ],
)
def test_drafting_notes_of_the_text(checked: Check, body: tuple[str, ...], about: list[str]) -> None:
    first, *others = body
    assert of_text(checked(C, body=(first, *others, "The end.{1}")), "placeholder") == about


def test_drafting_notes_of_a_note(checked: Check) -> None:
    report = checked(f"{C} [perhaps move this up] She says “[perhaps a small one]”.")
    assert [one.words for one in report.notes[0].findings if one.code == "placeholder"] == [
        "[perhaps move this up]"
    ]
