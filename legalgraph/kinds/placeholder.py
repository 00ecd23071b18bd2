"""Drafting notes left in: "Cite the report here?", "ADD SOURCES", "[list names]", "TK", "Add cite to …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from heapq import merge

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "placeholder"
_ROMANCE_CUES = (
    "à compl", "à véri", "à préc", "à ajou", "à insér", "à trouv", "à confirm", "a completer", "a verifier",
    "a preciser", "por complet", "por verific", "por confirm", "por añad", "por insert", "por precis", "falta cita",
    "falta la cita", "falta fuente", "falta la fuente", "falta referencia", "falta la referencia", "faltan citas",
    "faltan referencias", "manque la r", "manque la s", "cita pend", "referencia pend", "fuente pend",
)  # fmt: skip
cues = (
    "[",
    "add ",
    "cite ",
    "check ",
    "insert ",
    "find ",
    "list ",
    "discuss ",
    "describe ",
    "confirm ",
    "update ",
    "complete ",
    "expand ",
    "verify ",
    "fill in ",
    "need ",
    "mention ",
    "quote ",
    "tk",
    "todo",
    "tbc",
    "tbd",
    "fixme",
    "xxx",
    "???",
    "citation needed",
    "cite needed",
    "source needed",
    "reference needed",
    "__",
    *_ROMANCE_CUES,
)
matches = (
    "Cite the final report here?",
    "Cite Weber on detention.",
    "ADD CITATION",
    "CHECK PAGE NUMBERS, ADD DATE?",
    "[insert reference]",
    "[more here]",
    "[cite?]",
    "[source?]",
    "Add cite to the Special Rapporteur.",
    "TK",
    "[cite Smith]",
    "Add cite to Spec. Rap. on culture.",
    "citation needed",
    "[page]",
    "[date?]",
    "__",
    "[●]",
    "XXX",
    "À COMPLÉTER",
    "Référence à vérifier.",
    "[à compléter]",
    "[page à préciser]",
    "POR COMPLETAR",
    "Falta cita.",
    "[por completar]",
)
declines = (
    "The report cites three sources.",
    "They add that",
    "[t]he State",
    "[Member States]",
    "[…]",
    "[...]",
    "“that those [found here] are free”",
    "Discuss. L. Rev. 12",
    "NATO AND OSCE",
    "THE COMPLETE WORKS",
    "Mention must be made of the Court.",
    "resolution (XXX)",
    "Chapter XXX",
    "help is needed by a source_of_law",
    "un formulaire à compléter par l’étranger",
    "les sources à vérifier sont nombreuses",
    "FORMULAIRE À COMPLÉTER",
    "la falta cita al juez",
    "un trámite por completar.",
)

_VERBS = "add|cite|check|insert|find|list|discuss|describe|confirm|update|complete|expand|verify|fill\\ in"
_CAPITALS = "ADD|CITE|CHECK|INSERT|FIND|LIST|DISCUSS|DESCRIBE|CONFIRM|UPDATE|COMPLETE|EXPAND|VERIFY"
_THINGS = "cites?|citations?|references?|sources?|footnotes?|quotes?"
#: How far before its cue a note may begin: "Références à vérifier", "[page à préciser]".
_BACK = 14
#: A full stop after these, or after a single letter, ends no sentence.
_SHORTENED = (
    r"(?<!\w)(?:spec|rap|rep|arts?|nos?|paras?|docs?|prof|dr|ms|mrs?|st|al|comm|gen|res|conv|int|ct|sec|vs?|eds?|cf"
    r"|[a-z])\.(?=[\w\s,])"
)
_PLACEHOLDER = later(
    rf"""
    # An order to oneself in brackets: [list names], [ADD MORE HERE], [cite?]
    \[ (?: \s* (?:{_VERBS})\b [^\[\]]{{0,120}}
         | [^\[\]]{{0,60}} \b(?: (?:more|text|{_THINGS}) [^\[\]]{{0,40}}\b here | tk | to\ come
                             | (?:source|cite|date|page)\? ) \s* \?? \s* ) \]
    # A run of capitals that opens with an order: ADD THE CONVENTION, OTHER SOURCES?
  | (?-i: (?<!\w) (?<![A-Z]\s) (?:{_CAPITALS}) (?: [\s,–/-]{{1,3}} (?:[A-Z0-9][A-Z0-9.’'&]*+) (?![a-z]) )+ \?? )
    # A sentence that orders a citation: Add cite to …, Cite X here?, Cite X on Y.
  | (?:(?<=[.;:?!)]\s)|(?<=^)|(?<=\n))
    (?: (?:add|insert|find|need)\s+(?:a\s+|the\s+)?(?:{_THINGS})\b (?: {_SHORTENED} | [^\n.?] ){{0,120}} [.?]?
      | (?:cite|discuss|mention|quote) \s+ (?=\S) (?: {_SHORTENED} | [^\n.;?] ){{0,120}}
        (?: \? (?:\*?\s+[A-Z][^\n?.;]{{0,60}}\?){{0,5}} | (?<=here) )
      | (?:cite|discuss) \s+ (?!as\b) (?=\S) (?: {_SHORTENED} | [^\n.;?:] ){{0,120}} \. (?=\s|$) )
    # What is said to be missing: citation needed, [page], [date?], supra note __
  | (?<!\w) (?:citation|cite|source|reference) \s needed (?!\w)
  | \[ (?:pages?|page\s(?:no\.?|numbers?)|date|year|citations?|cites?|refs?|references?|url|link|xx+) \s? \?? \]
  | (?<![\w_]) _{{2,12}} (?![\w_])
    # Set marks: TK, TKTK, XXX, ???, [?], [●]
  | (?-i: (?<!\w) (?: TK(?:TK)? | TODO | TBC | TBD | FIXME | XXXX+
      | (?<![(]) (?<!Vol\.\s) (?<!Volume\s) (?<!Chapter\s) (?<!Title\s) (?<!Part\s) XXX ) (?!\w) )
  | \?\?\?+ | \[ \s? [?●•_]{{1,6}} \s? \]
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: French and Spanish say what is to be done with words that a text uses too: only where nothing else can be meant.
_OPENED = r"(?:(?<=[\[])|(?<=[.?!)]\s)|(?<=^)|(?<=\n))"
_ENDED = r"(?:\s?[.?!](?=\s|$)|(?=\s?(?:[;\])]|$|\n)))"
_MISSING = (
    r"(?:(?:r[ée]f(?:[ée]rences?|s?\.)|sources?|citations?|pages?|dates?|notes?|auteurs?)\s)?[àa]\s"
    r"(?:compl[ée]ter|v[ée]rifier|pr[ée]ciser|ajouter|ins[ée]rer|trouver|confirmer)"
    r"|(?:(?:referencias?|refs?\.|fuentes?|citas?|páginas?|fechas?|notas?)\s)?por\s"
    r"(?:completar|verificar|confirmar|añadir|insertar|precisar)"
    r"|faltan?\s(?:l[ao]s?\s)?(?:citas?|fuentes?|referencias?)|(?:cita|referencia|fuente)s?\spendientes?"
    r"|(?:il\s)?manque\sla\s(?:référence|source)"
)
_IN_CAPITALS = (
    r"(?<![^\W\d_a-z]\s)(?<!\w)(?:[ÀA]\s(?:COMPL[ÉE]TER|V[ÉE]RIFIER|PR[ÉE]CISER|AJOUTER|INS[ÉE]RER)"
    r"|POR\s(?:COMPLETAR|VERIFICAR|CONFIRMAR|AÑADIR|INSERTAR|PRECISAR))(?!\w|\s[^\W\d_a-z]{2})"
)
#: "Référence à vérifier.", "[à compléter]", "À COMPLÉTER", "Falta cita.", "POR COMPLETAR"
_ROMANCE = later(
    rf"\[\s?(?:{_MISSING})\s?\??\s?\]|{_OPENED}(?:{_MISSING}){_ENDED}|(?-i:{_IN_CAPITALS})",
    re.IGNORECASE,
)
_ROMANCE_BEGINS = later(r"(?<!\w)[\[ÀàA-Za-z]")


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every drafting note; the words themselves are the evidence."""
    english = searched(_PLACEHOLDER, text, at, back=1, ahead=300)
    romance = searched(_ROMANCE, text, at, back=_BACK, ahead=60, begins=_ROMANCE_BEGINS)
    after = 0
    for found in merge(english, romance, key=re.Match.start):
        if found.start() >= after:
            after = found.end()
            yield Mention(name, Span(*found.span()), found.group())
