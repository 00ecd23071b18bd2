"""Courts of the common law beside the American: "[2004] UKHL 55", "[2017] 1 WLR 1", "2018 SCC 12"."""

from __future__ import annotations

import re

from legalgraph.kinds.cases.forms import form

__all__ = ["FORMS"]

_NEUTRAL = r"""(?: UK(?:HL|SC|PC|SIAC|FTT|AIT|IAT|UT|VAT|EAT) (?:\s?\((?:IAC|AAC|TCC|LC|PC)\))?
  | UKUT(?:\s?\((?:IAC|AAC)\))?
  | EW(?:HC|CA|COP|FC)(?:\s(?:Civ|Crim|Admin))? | NI(?:CA|QB|KB) | CSIH | CSOH | HCJAC
  | IE(?:SC|HC|CA|CC[AJ]) | HCA | FCA(?:FC)? | FamCA | NSWCA | NSWSC | VSCA | NZ(?:SC|CA|HC) | ZA
    (?:CC|SCA|GPPHC|GPJHC|WCHC|GPHC|HC|KZDHC)
  | HKCFA | HKCFI | SGCA | KESC | KECA | UGSC | GHASC | CAT )"""
_CANADIAN = r"(?:SCC|CSC|FCA|FC|FCT|ONCA|ONSC|BCCA|BCSC|QCCA|QCCS|ABCA|NSCA|CanLII)"
_REPORTS = r"""(?: AC | A\.C\. | QB | Q\.B\. | KB | K\.B\. | Ch | Fam | WLR | W\.L\.R\. | All\sER
  (?:\s\([A-Z][a-z]{0,4}\))? | Cr\sApp\sR | EHRR | E\.H\.R\.R\.
  | CMLR | HRLR | INLR | Imm\sAR | IR | ILRM | SCR | S\.C\.R\. | CLR | C\.L\.R\. | ALR | NZLR | ILR
    | Lloyd[’']s\sRep | BHRC | SACR )"""


def _letters(printed: str) -> str:
    return re.sub(r"(?<=[A-Z])\.\s?(?=[A-Z]|$)", "", " ".join(printed.split())).rstrip(".")


def _neutral(found: re.Match[str]) -> str:
    court = re.sub(r"\s?\(", " (", _letters(found["court"]))
    division = f" ({found['division']})" if found["division"] else ""
    return f"[{found['year']}] {court} {found['number']}{division}"


def _reported(found: re.Match[str]) -> str:
    volume = f" {found['volume']}" if found["volume"] else ""
    opening, closing = ("[", "]") if found["square"] else ("(", ")")
    return f"{opening}{found['square'] or found['round']}{closing}{volume} {_letters(found['report'])} {found['page']}"


FORMS = (
    form(
        rf"[\[(](?P<year>(?:19[89]|20[0-4])\d)[\])]\s(?P<court>{_NEUTRAL})\s(?P<number>[1-9]\d{{0,4}})"
        rf"(?:\s\((?P<division>[A-Z][A-Za-z]{{1,8}})\))?",
        _neutral,
        ("[19", "[20"),
        back=2,
    ),
    form(
        r"(?:\[(?P<square>(?:1[89]|20)\d\d)\]|\((?P<round>(?:1[89]|20)\d\d)\))\s(?:"
        rf"(?P<volume>\d{{1,3}})\s)?(?P<report>{_REPORTS})\s(?P<page>[1-9]\d{{0,4}})",
        _reported,
        ("[19", "[20", "ehrr", "clr ", "nzlr", "all er", "ilr ", "bhrc"),
        back=14,
    ),
    form(
        r"(?:\[(?P<square>(?:1[89]|20)\d\d)\]|\((?P<round>(?:1[89]|20)\d\d)\))\s(?:"
        r"(?P<volume>\d{1,3})\s)?(?P<report>[A-Z][A-Za-z]{1,7})\s(?P<page>[1-9]\d{0,4})",
        _reported,
    ),
    form(
        rf"(?P<year>(?:19[89]|20[0-4])\d)\s(?P<court>{_CANADIAN})\s(?P<number>[1-9]\d{{0,6}})",
        lambda found: f"{found['year']} {found['court']} {found['number']}",
        ("scc ", "csc ", "fca ", "fct ", "onca", "onsc", "bcca", "bcsc", "qcca", "abca", "canlii"),
        back=8,
    ),
)
