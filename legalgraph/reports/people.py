"""Names of authors taken apart, as bibliographies need them: family and given name, or the name of a body whole.

The last word is the family name, with the particles before it ("de", "van der"); a comma says otherwise ("Lind, Nora").
Two family names without a hyphen ("Hernández López") cannot be told from a middle name: write them with a comma.
"""

from __future__ import annotations

from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.words import is_body

__all__ = ["MORE", "Person", "family_name", "person"]

#: What stands for authors that are not named.
MORE = "et al."
_PARTICLES = frozenset(
    (
        "de del della der den des di du da das do dos la le les lo van von vom zu zur ten ter te al el "
        "bin bint ibn af av y"
    ).split()
)
_SUFFIX = later(r",?\s+(?P<suffix>[JS]r\.?|I{2,3}|IV)$")
_INITIALS = later(r"(?:[^\W\d_a-zß-öø-ÿ]\.?[\s-]?){1,4}")


@dataclass(frozen=True, slots=True)
class Person:
    """A name in its parts; ``literal`` is the name of a body, or one that cannot be taken apart."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""


def person(name: str) -> Person:
    """The parts of one name: "Philippe de Bruycker", "Roe, Jane", "Roe J", "UNHCR"."""
    name = " ".join(name.split()).strip(" ,;")
    if is_body(name):
        return Person(literal=name)
    found = _SUFFIX.search(name)
    suffix = found["suffix"] if found else ""
    bare = name[: found.start()] if found else name
    if "," in bare:
        family, _, given = (part.strip() for part in bare.partition(","))
    else:
        family, given = _parted(bare.split())
    particle, family = _particle(family)
    return Person(family, given, particle, suffix)


def _parted(words: list[str]) -> tuple[str, str]:
    """Family and given name of words in running order; initials at the end are a given name ("Roe J")."""
    if len(words) > 1 and _INITIALS.fullmatch(words[-1]) and not _INITIALS.fullmatch(words[0]):
        return " ".join(words[:-1]), words[-1]
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in _PARTICLES:
        at -= 1
    if at == 1 and words[0].lower() in _PARTICLES:
        at = 0
    return " ".join(words[at:]), " ".join(words[:at])


def _particle(family: str) -> tuple[str, str]:
    """The particles that a family name begins with, if they are in small letters: "de Bruycker" goes under B."""
    words = family.split()
    count = 0
    while count < len(words) - 1 and words[count] in _PARTICLES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def family_name(name: str) -> str:
    """What an author goes by in an alphabet: the family name, or the whole name of a body."""
    found = person(name)
    return found.literal or found.family
