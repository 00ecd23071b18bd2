"""Names taken apart as bibliographies need them."""

from __future__ import annotations

import pytest

from legalgraph.reports.people import Person, family_name, person


@pytest.mark.parametrize(
    ("name", "read", "why"),
    [
        ("Nora Lind", Person("Lind", "Nora"), "the last word is the family name"),
        ("Nora M. Lind-Sorel", Person("Lind-Sorel", "Nora M."), "a hyphen joins"),
        ("Lind, Nora", Person("Lind", "Nora"), "a comma says which is which"),
        ("Lind N.", Person("Lind", "N."), "initials at the end are a given name"),
        ("Lind NM", Person("Lind", "NM"), "and so without points"),
        ("N. Lind", Person("Lind", "N."), "initials at the beginning too"),
        ("Piet de Groot", Person("Groot", "Piet", "de"), "a particle in small letters is kept apart"),
        ("Anna van der Berg", Person("Berg", "Anna", "van der"), "and so are two"),
        ("de Groot, Piet", Person("Groot", "Piet", "de"), "also before a comma"),
        ("Ana De León", Person("De León", "Ana"), "a particle with a capital belongs to the name"),
        ("John Roe Jr.", Person("Roe", "John", suffix="Jr."), "a suffix is no family name"),
        ("John Roe III", Person("Roe", "John", suffix="III"), "nor is a number"),
        ("van Gogh", Person("Gogh", "", "van"), "a family name alone, with its particle"),
        ("Plato", Person("Plato"), "one name alone"),
        ("UNHCR", Person(literal="UNHCR"), "a body is not taken apart"),
        (
            "Harbour Rescue Committee",
            Person(literal="Harbour Rescue Committee"),
            "nor is one of several words",
        ),
        ("  Nora   Lind, ", Person("Lind", "Nora"), "white space and a last comma say nothing"),
    ],
)
def test_a_name_in_its_parts(name, read, why):
    assert person(name) == read, why


@pytest.mark.parametrize(
    ("name", "found"), [("Piet de Groot", "Groot"), ("UNHCR", "UNHCR"), ("Nora Lind", "Lind")]
)
def test_where_an_author_stands_in_an_alphabet(name, found):
    assert family_name(name) == found
