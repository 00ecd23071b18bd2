"""A provision as notes cite it, in one of the forms that are usual in English, French and Spanish notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from legalgraph.identifiers.provision_key import split
from legalgraph.model import Instrument, Step

__all__ = ["written"]

#: By what a title in another language than English is known.
_OWN = {
    "fr": re.compile(r"(?i)\b(?:du|des|sur la|sur le|relative|universelle|entrée|africaine)\b"),
    "es": re.compile(r"\b(?:Ley|Declaración|de los|sobre)\b"),
}
_WORDS = {
    "en": {
        "rec": "recital",
        "preamble": "preamble",
        "objective": "objective",
        "annex": "Annex",
        "decl": "Declaration",
    },
    "fr": {"rec": "considérant", "preamble": "préambule", "annex": "annexe", "decl": "déclaration"},
    "es": {"rec": "considerando", "preamble": "preámbulo", "annex": "anexo", "decl": "declaración"},
}


def written(key: str, instruments: Mapping[str, Instrument], language: str, form: int) -> str:
    """The citation; ``form`` chooses among the usual ones."""
    instrument, pinpoint = split(key)
    known = instruments[instrument]
    steps = pinpoint.steps
    if not steps:
        return known.short_title
    if steps[0].kind in ("subsec", "sec"):
        return known.short_title + "".join(f"({step.number})" for step in steps)
    name = _name(known, form, _OWN.get(language))
    if steps[0].kind != "art":
        words = _WORDS.get(language, _WORDS["en"])
        head = f"{words.get(steps[0].kind, steps[0].kind)} {steps[0].number}".strip()
        inner = (
            _subs(steps[1:])
            if steps[0].number or steps[0].kind != "annex"
            else _paragraph(steps[1:], language)
        )
        return f"{name}, {head}{inner}"
    forms = _FORMS[language]
    return forms[form % len(forms)](name, steps)


def _paragraph(steps: tuple[Step, ...], language: str) -> str:
    """Of an annex without a number its paragraph is named: "Annex, para. 3(a)"."""
    word = {"fr": "par.", "es": "párr."}.get(language, "para.")
    return f", {word} {steps[0].number}{_subs(steps[1:])}" if steps else ""


def _name(known: Instrument, form: int, own: re.Pattern[str] | None) -> str:
    """By abbreviation or title, in the language of the manuscript."""
    titles = (known.short_title, *known.names)
    of_language = [name for name in titles if own.search(name)] if own else list(titles[:3])
    names = (*known.abbreviations[:1], *of_language) or titles[:1]
    return names[form % 7 % len(names)]


def _subs(steps: tuple[Step, ...]) -> str:
    return "".join(f"({step.number})" for step in steps)


def _number(steps: tuple[Step, ...]) -> str:
    return f"{_article(steps)}{_subs(steps[1:])}"


def _article(steps: tuple[Step, ...]) -> str:
    return steps[0].number.replace("L", "L. ") if steps[0].number[:1] in "LR" else steps[0].number


def _long(art: str, para: str, point: str, name: str, steps: tuple[Step, ...]) -> str:
    """ "Art. 6, para. 1, point (a), Protocol"."""
    said = [f"{art} {_article(steps)}"]
    said += [
        f"{para} {step.number}" if step.kind == "para" else f"{point} {step.number})" for step in steps[1:]
    ]
    return ", ".join([*said, name])


_Form = Callable[[str, tuple[Step, ...]], str]
_FORMS: Mapping[str, tuple[_Form, ...]] = {
    "en": (
        lambda name, steps: f"{name} Art. {_number(steps)}",
        lambda name, steps: f"Article {_number(steps)} of the {name}",
        lambda name, steps: f"{name}, art. {_number(steps)}",
        lambda name, steps: f"See {name}, Article {_number(steps)}",
        lambda name, steps: _long("Art.", "para.", "point (", name, steps).replace("( ", "("),
    ),
    "fr": (
        lambda name, steps: f"{name}, article {_number(steps)}",
        lambda name, steps: f"Article {_number(steps)} {name}",
        lambda name, steps: _long("Art.", "par.", "point", name, steps),
        lambda name, steps: f"Voir {name}, art. {_number(steps)}",
    ),
    "es": (
        lambda name, steps: f"{name}, artículo {_number(steps)}",
        lambda name, steps: f"Artículo {_number(steps)}, {name}",
        lambda name, steps: f"Véase {name}, art. {_number(steps)}",
    ),
}
