"""A compact in Markdown by objective, invented."""

from __future__ import annotations

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.treaties.objectives_markdown import ObjectivesMarkdown

COMPACT = b"""# Compact on lamps
# Objective 1
## Title: Lend lamps
We commit to lend.
To do so, we will:
## Actions
- a. Lend **brass** lamps.
- b. Lend tin lamps.
Wicks:
- c. Lend wicks.
- and oil

# Objective 2: Bring them back
We commit to it.
"""


@pytest.fixture(scope="module")
def compact():
    version = ObjectivesMarkdown().read(COMPACT, Wanted("x", "en", "c.md"))
    return version, {one.path: one for one in version.provisions}


def test_every_part_has_its_key(compact):
    assert (
        list(compact[1])
        == """
        front objective_1 objective_1/subpara_1 objective_1/subpara_2 objective_1/crossheading_1
        objective_1/point_a objective_1/point_b objective_1/crossheading_2 objective_1/point_c objective_1/indent_1
        objective_2
    """.split()
    )
    assert compact[0].unplaced == ()


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("objective_1/point_a", "", "Lend brass lamps."),
        ("objective_1/crossheading_2", "", "Wicks:"),  # between actions
        ("objective_2", "Bring them back", "We commit to it."),
    ],
)
def test_words_and_headings(compact, path, heading, words):
    assert (compact[1][path].heading, compact[0].words_of(compact[1][path])) == (heading, words)


def test_the_title_of_an_objective_stands_once(compact):
    assert compact[1]["objective_1"].heading == "Lend lamps"
    assert compact[0].text.count("Lend lamps") == 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [(COMPACT, ""), (b"# Objective of the law\n", "no line is"), (b"Objective 1\n", "no line is")],
)
def test_what_is_declined(data, reason):
    declined = ObjectivesMarkdown().declines(data)
    assert reason in declined
    assert bool(reason) == bool(declined)
