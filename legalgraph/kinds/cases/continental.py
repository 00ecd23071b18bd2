"""Constitutional and other high courts of the civil law: "n° 2018-717/718 QPC", "2 BvR 197/83", "STC 236/2007"."""

from __future__ import annotations

import re

from legalgraph.kinds.cases.forms import form

__all__ = ["FORMS"]


def _plain(printed: str) -> str:
    return re.sub(r"[\u2010-\u2013]", "-", " ".join(printed.split()))


FORMS = (
    form(
        r"(?:(?:Cons(?:eil|\.)\s[Cc]onst(?:itutionnel|\.),?\s)?(?:[Dd][ée]cision|[Dd][ée]c\.)\s)?"
        r"(?:n[°os]{1,2}\.?|N[o°]s?\.?)\s*"
        r"(?P<number>(?:19|20)?\d\d[-\u2010-\u2013]\d{1,4}(?:/\d{1,4}){0,3}\s(?:QPC|DC))",
        lambda found: f"Cons. const. {_plain(found['number'])}",
        (" qpc", " dc"),
        back=60,
    ),
    form(
        r"(?:BVerfG,?\s(?:[A-Z][a-zöü]+\s(?:of|vom|v\.)\s[^,;]{4,24},?\s)?)?"
        r"(?P<number>\d\sBv[A-Z]\s\d{1,4}/\d\d)(?!\d)",
        lambda found: f"BVerfG {_plain(found['number'])}",
        (" bvr ", " bvl ", " bve ", " bvf ", " bvq "),
        back=60,
    ),
    form(
        r"BVerfGE?\s(?P<number>\d{1,3},\s\d{1,3})",
        lambda found: f"BVerfGE {_plain(found['number'])}",
        ("bverfge ",),
    ),
    form(r"STC\s(?P<number>\d{1,3}/(?:19|20)\d\d)", lambda found: f"STC {found['number']}", ("stc ",)),
    form(
        r"Corte\s[Cc]ost(?:ituzionale|\.),?\s(?:sent(?:enza|\.)|ord(?:inanza|\.))\s(?:n\.|no\.?)\s?"
        r"(?P<number>\d{1,3})(?:/|\s(?:of|del)\s)(?P<year>(?:19|20)?\d\d)",
        lambda found: f"Corte cost. {found['number']}/{found['year']}",
        ("corte cost",),
    ),
    form(
        r"(?:Sentencia|Sentence|Judg(?:e)?ment|Decision|Ruling)\s(?:No\.?\s)?(?P<number>(?:SU|T"
        r"|C)[-\u2010-\u2013]?\d{3}(?:/|\sde\s|\sof\s)(?:\d{4}|0\d))(?!\d)",
        lambda found: f"Colombia {re.sub(r' (?:de|of) ', '/', _plain(found['number']))}",
        (
            "sentencia",
            "sentence t",
            "sentence c",
            "judgment t-",
            "judgment c-",
            "decision t-",
            "decision c-",
            "ruling t-",
            "ruling c-",
        ),
    ),
    form(
        r"(?P<what>[Aa]mparo\sen\s[Rr]evisi[óo]n|[Aa]cci[óo]n\sde\s[Ii]nconstitucionalidad"
        r"|[Cc]ontradicci[óo]n\sde\s[Tt]esis|[Aa]mparo\s[Dd]irecto(?:\sen\s[Rr]evisi[óo]n)?)\s"
        r"(?:No\.?\s)?(?P<number>\d{1,5}/(?:19|20)\d\d)",
        lambda found: f"SCJN {' '.join(found['what'].split()).capitalize()} {found['number']}",
        ("amparo ", "acción de inc", "contradicción de t"),
    ),
)
