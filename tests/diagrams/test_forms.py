"""How each tag's line is drawn: distinct without colour, and no fault of the file passes."""

from __future__ import annotations

import pytest

from legalgraph.diagrams.forms import load_forms
from legalgraph.errors import ShelfError
from legalgraph.shelves import Shelves

GOOD = """
[alike]
tag = ""
label = "a citation"
meaning = "hidden"
stroke = [{ colour = "#444444", width = 1 }]
[[form]]
tag = "neutral"
label = "neutral"
meaning = "structural"
stroke = [{ colour = "#5A5A5A", width = 1.5, dash = [2, 4] }]
"""


@pytest.fixture
def forms_of(root, tmp_path):
    (tmp_path / "visualizations" / "styles").mkdir(parents=True)

    def put(text):
        (tmp_path / "visualizations" / "styles" / "mine.toml").write_text(text, encoding="utf-8")
        return load_forms("mine.toml", Shelves(root, tmp_path))

    return put


def test_every_tag_of_the_codebook_has_a_form(shelves):
    forms = load_forms("tags.toml", shelves).forms
    assert set(forms) == {"solidarity-enabling", "criminalising", "contested", "neutral", ""}


def test_lines_differ_without_their_colours(shelves):
    built = [
        [(s.width, s.dash) for s in form.strokes] for form in load_forms("tags.toml", shelves).forms.values()
    ]
    dashes = [tuple(dash for _, dash in strokes) for strokes in built]
    assert len(set(dashes)) == len(dashes)


def test_a_tag_without_a_form_is_an_error_and_not_a_guess(forms_of):
    with pytest.raises(ShelfError, match=r"“criminalising”.*Add a"):
        forms_of(GOOD).of("criminalising")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("#5A5A5A", "red", "form[1].stroke[1].colour"),  # colours reach attributes: only #RRGGBB does
        ("#5A5A5A", '#5A5A5A\\" onload=\\"x', "form[1].stroke[1].colour"),
        ("width = 1.5", "width = 0", "form[1].stroke[1].width"),  # a line that cannot be seen
        ("width = 1.5", 'width = "2"', "form[1].stroke[1].width"),
        ("dash = [2, 4]", "dash = [2, -4]", "form[1].stroke[1].dash"),
        ("dash = [2, 4]", "glow = 3", "form[1].stroke[1].glow"),
        ('label = "neutral"', "", "form[1].label"),
        ('[{ colour = "#5A5A5A", width = 1.5, dash = [2, 4] }]', "[]", "form[1].stroke"),
        ('[{ colour = "#5A5A5A", width = 1.5, dash = [2, 4] }]', "[7]", "form[1].stroke"),
    ],
)
def test_a_wrong_form_is_named(forms_of, old, new, place):
    assert old in GOOD
    with pytest.raises(ShelfError) as caught:
        forms_of(GOOD.replace(old, new))
    assert caught.value.place == place


def test_two_forms_for_one_tag_are_refused(forms_of):
    with pytest.raises(ShelfError, match="has a form already"):
        forms_of(GOOD + GOOD[GOOD.index("[[form]]") :])
