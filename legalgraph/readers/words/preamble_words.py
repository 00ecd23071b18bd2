"""The words preambles are made of, as patterns: how a reason begins, how parties bind themselves.

English, French, Dutch, Spanish, Italian and Greek, as treaties, declarations and resolutions use them. A word more is a
word more in one of these lists.
"""

from __future__ import annotations

__all__ = ["BINDING", "OPERATIVE", "REASONS", "SPEAKERS"]

_ENGLISH = (
    "Acknowledging|Affirming|Agreeing|Alarmed|Anxious|Appreciating|Asserting|Aware|Believing|Calling|Cognizant",
    "Commending|Concerned|Condemning|Confident|Confirming|Conscious|Considering|Convinced|Declaring|Deploring",
    "Desiring|Desirous|Determined|Disturbed|Emphasi[sz]ing|Encouraged|Endorsing|Expressing|Faithful|Fearing",
    "Firmly|Given|Gravely|Guided|Having|Highlighting|Inspired|Intending|Mindful|Moved|Noting|Observing|Prompted",
    "Proclaiming|Reaffirming|Reali[sz]ing|Recalling|Recogni[sz]ing|Referring|Regretting|Reiterating|Resolved",
    "Respecting|Seeking|Stressing|Striving|Underlining|Underscoring|Understanding|Urging|Viewing|Welcoming",
    "Whereas|Wishing",
    r"Acting in|Also [a-z]+ing|Bearing in mind|Keeping in mind|Looking forward|With a view to",
    r"(?:Also|Deeply|Further|Profoundly|Seriously|Fully) (?:aware|concerned|conscious|convinced|mindful)",
    r"Being (?:aware|conscious|convinced|desirous|members|resolved)",
    r"Further(?:more)?,? [a-z]+ing",
    r"In (?:accordance|conformity|view) (?:of|with)",
    r"Paying (?:particular |special )?(?:attention|tribute)",
    r"Taking (?:account|due account|into (?:account|consideration)|note)",
)
_FRENCH = (
    "Affirmant|Animés|Conscient(?:e?s)|Considérant|Constatant|Convaincu(?:e?s)|Désirant|Désireu(?:x|ses)",
    "Déterminé(?:e?s)|Notant|Rappelant|Réaffirmant|Reconnaissant|Résolu(?:e?s)|Soucieux|Tenant compte|Vu",
)
_DUTCH = (
    "Beseffende|Bevestigend|Bewust|Bezorgd|Erkennend|Ervan overtuigd|Gedachtig|Geleid|Gelet|Herbevestigend",
    "Herinnerend|Indachtig|Opmerkend|Overwegende?|Rekening houdend|Vastbesloten|Verklarend|Verlangende?",
    "Wensende?|Zich bewust",
)
_SPANISH = (
    "Animad[oa]s|Conscientes|Considerando|Convencid[oa]s|Deseos[oa]s|Persuadid[oa]s|Reafirmando|Reconociendo",
    r"Recordando|Teniendo (?:en cuenta|presente)",
)
_ITALIAN = (
    "Considerat[aeio]|Consapevoli|Convint[ei]|Desiderosi|Riaffermando|Riconoscendo|Ricordando",
    r"Tenendo (?:conto|presente)",
)
_GREEK = (r"Αναγνωρίζοντας|Εκτιμώντας|Επειδή|Έχοντας υπόψη|Λαμβάνοντας υπόψη",)
REASONS = "|".join((*_ENGLISH, *_FRENCH, *_DUTCH, *_SPANISH, *_ITALIAN, *_GREEK))

# Each begins with the letter it has within a sentence; a glued preamble has it with a capital.
BINDING = (
    r"and to this end ha(?:ve|s) designated",
    r"ha(?:ve|s) (?:therefore |thus )?(?:agreed|decided|resolved|adopted|designated)",
    r"do(?:es)? hereby (?:agree|establish|proclaim|declare|adopt)",
    r"hereby (?:agree|establish|proclaim|declare|adopt)",
    r"agree (?:as follows|on the following|(?:up)?on the|to the following)",
    r"declares? (?:the following|as follows|that)",
    r"decides? (?:the following|as follows|that|to)",
    r"resolves? (?:as follows|that|to)",
    r"proclaims? (?:the following|as follows|this|the present)",
    r"now,? therefore",
    r"who,? having exchanged",
    r"ont (?:désigné|arrêté|adopté|décidé)",
    r"sont convenue?s",
    r"lesquels",
    r"conviennent de ce qui suit",
    r"zijn (?:het volgende |als volgt )?overeengekomen",
    r"komen (?:het volgende|als volgt) overeen",
)
# Finite verbs, in capitals, by which parties speak at the end of a preamble that has no formula.
OPERATIVE = (
    r"REAFFIRM|AFFIRM|AGREE|DECLARE|RECOGNISE|TAKE NOTE",
    r"(?:SE )?DÉCLARENT|RÉAFFIRMENT|AFFIRMENT|CONVIENNENT|RECONNAISSENT|PRENNENT ACTE",
)
SPEAKERS = (
    "General Assembly|Human Rights Council|Security Council|Economic and Social Council|Conference",
    r"(?:High )?Contracting (?:Parties|States)|(?:Member )?States(?: Parties)?|Governments|Parties",
)
