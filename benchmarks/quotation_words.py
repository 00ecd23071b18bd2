"""Words of ours by language, for quotations that are made: what turns a sentence, and what is invented."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["DENIALS", "ENDINGS", "INVENTED", "MODALS", "NEGATIONS", "REPLACED", "SENSE", "TURNS", "UNSAID"]

NEGATIONS: Mapping[str, frozenset[str]] = {
    "en": frozenset("not no nor never none neither cannot nothing nobody without unless except".split()),
    "fr": frozenset("ne n pas non ni jamais aucun aucune nul nulle rien sans sauf".split()),
    "es": frozenset("no ni nunca jamás ningún ninguna ninguno tampoco nada nadie sin salvo excepto".split()),
}
#: Those that deny a sentence by themselves.
DENIALS: Mapping[str, frozenset[str]] = {
    "en": frozenset("not no never cannot".split()),
    "fr": frozenset("pas aucun aucune jamais".split()),
    "es": frozenset("no nunca ningún ninguna".split()),
}
MODALS: Mapping[str, frozenset[str]] = {
    "en": frozenset("may might shall should must will would can could".split()),
    "fr": frozenset("peut peuvent doit doivent devra devront pourra pourront".split()),
    "es": frozenset("podrá podrán puede pueden debe deben deberá deberán".split()),
}
_COUNTED: Mapping[str, str] = {
    "en": "only one two three four five six seven eight nine ten half third quarter",
    "fr": "seul seule seulement un deux trois quatre cinq six sept huit neuf dix",
    "es": "sólo solo solamente un uno dos tres cuatro cinco seis siete ocho nueve diez",
}
#: Words on which the sense turns: no genuine quotation hides or replaces one.
SENSE: Mapping[str, frozenset[str]] = {
    language: words | MODALS[language] | frozenset(_COUNTED[language].split())
    for language, words in NEGATIONS.items()
}
TURNS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "shall": "may",
        "may": "shall",
        "must": "should",
        "and": "or",
        "or": "and",
        "all": "some",
        "any": "no",
    },
    "fr": {
        "peut": "doit",
        "peuvent": "doivent",
        "doit": "peut",
        "doivent": "peuvent",
        "et": "ou",
        "ou": "et",
    },
    "es": {
        "podrá": "deberá",
        "podrán": "deberán",
        "deberá": "podrá",
        "deberán": "podrán",
        "y": "o",
        "o": "y",
    },
}
#: A negation put in, openly or in a bracket.
UNSAID: Mapping[str, tuple[str, ...]] = {
    "en": ("not", "[not]", "never", "[in no case]"),
    "fr": ("pas", "[pas]", "jamais", "[en aucun cas]"),
    "es": ("no", "[no]", "nunca", "[en ningún caso]"),
}
REPLACED: Mapping[str, tuple[str, ...]] = {
    "en": (
        "[Member States]",
        "[the authorities]",
        "[them]",
        "[of the Convention]",
        "[and]",
        "[such persons]",
    ),
    "fr": ("[les États membres]", "[les autorités]", "[celui-ci]", "[de la convention]", "[et]"),
    "es": ("[los Estados]", "[las autoridades]", "[ellos]", "[de la ley]", "[y]"),
}
#: Words that are slipped in without a mark.
ENDINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("voluntarily", "solely", "generally", "in principle", "where possible", "always"),
    "fr": ("volontairement", "en principe", "toujours", "généralement", "si possible"),
    "es": ("voluntariamente", "en principio", "siempre", "generalmente", "si es posible"),
}
#: Sentences of our own, from four parts.
INVENTED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "en": (
        (
            "Every harbour",
            "Each lantern keeper",
            "The ferries of a coastal village",
            "A guest at the long table",
        ),
        ("shall keep a light burning", "may ring the bell at dusk", "is owed bread and a dry coat"),
        (
            "for whoever rows in from the fog,",
            "until the last boat is drawn up,",
            "on the days of the herring fair,",
        ),
        (
            "and nobody asks for a name.",
            "without a word about the fare.",
            "as the neighbours have always done.",
        ),
    ),
    "fr": (
        ("Chaque port", "Le gardien du phare", "Le passeur du village", "L’hôte de la grande table"),
        ("garde une lanterne allumée", "sonne la cloche au crépuscule", "reçoit du pain et un manteau sec"),
        (
            "pour qui rame dans le brouillard,",
            "jusqu’à la dernière barque,",
            "les jours de la foire aux harengs,",
        ),
        ("et personne ne demande de nom.", "sans parler du prix.", "comme l’ont toujours fait les voisins."),
    ),
    "es": (
        ("Cada puerto", "El guardián del faro", "El barquero del pueblo", "El huésped de la mesa larga"),
        ("mantiene un farol encendido", "toca la campana al anochecer", "recibe pan y un abrigo seco"),
        ("para quien rema en la niebla,", "hasta la última barca,", "en los días de la feria del arenque,"),
        ("y nadie pregunta el nombre.", "sin hablar del precio.", "como siempre hicieron los vecinos."),
    ),
}
