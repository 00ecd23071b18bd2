"""How French names provisions: real forms in, the instrument named and the pinpoints out.

An expected mention is written as its words, the instrument they name and its pinpoints.
"""

from __future__ import annotations

import pytest

from legalgraph.kinds import provision

ROWS = [
    # articles and their instrument
    ("l’article 67, paragraphe 2, TFUE", [("article 67, paragraphe 2, TFUE", "TFUE", ["art_67/para_2"])]),
    (
        "l'article 67, paragraphe 2, du TFUE",
        [("article 67, paragraphe 2, du TFUE", "TFUE", ["art_67/para_2"])],
    ),
    ("article 67 TFUE", [("article 67 TFUE", "TFUE", ["art_67"])]),
    ("articles 77 à 79 du TFUE", [("articles 77 à 79 du TFUE", "TFUE", ["art_77", "art_78", "art_79"])]),
    (
        "les articles 77, 78 et 80 TFUE",
        [("articles 77, 78 et 80 TFUE", "TFUE", ["art_77", "art_78", "art_80"])],
    ),
    # section signs are paragraphs after an article
    ("art. 6, §§ 1 et 2", [("art. 6, §§ 1 et 2", "", ["art_6/para_1", "art_6/para_2"])]),
    ("art. 6 § 1 CEDH", [("art. 6 § 1 CEDH", "CEDH", ["art_6/para_1"])]),
    (
        "l'article 6, § 1er, de la Convention",
        [("article 6, § 1er, de la Convention", "Convention", ["art_6/para_1"])],
    ),
    # what follows an article's number after a comma is in it
    ("art. L. 823-9, 3°", [("art. L. 823-9, 3°", "", ["art_L823-9/point_3"])]),
    (
        "art. L. 12-3, 1° et 3° bis",
        [("art. L. 12-3, 1° et 3° bis", "", ["art_L12-3/point_1", "art_L12-3/point_3bis"])],
    ),
    (
        "article L. 12-3, I, 3°, a)",
        [("article L. 12-3, I, 3°, a)", "", ["art_L12-3/para_I/point_3/point_a"])],
    ),
    ("article L. 64 du livre", [("article L. 64", "", ["art_L64"])]),
    ("article L. 823–9, 3°", [("article L. 823–9, 3°", "", ["art_L823-9/point_3"])]),  # set with a dash
    ("article n° 31 de la loi", [("article n° 31 de la loi", "loi", ["art_31"])]),
    # what cannot be read is no article L
    ("article L. ?12 du code", []),
    ("article L-12 du code", []),
    ("article L.823.9 du code", []),
    ("articles L. 12-3 et L. 12-4", [("articles L. 12-3 et L. 12-4", "", ["art_L12-3", "art_L12-4"])]),
    ("art. 5, § 3, 4°", [("art. 5, § 3, 4°", "", ["art_5/para_3/point_4"])]),
    ("articles 1° et 3°", [("articles 1° et 3°", "", ["art_1", "art_3"])]),
    ("article 3, a), de la loi", [("article 3, a), de la loi", "loi", ["art_3/point_a"])]),
    ("article 3, a) et b)", [("article 3, a) et b)", "", ["art_3/point_a", "art_3/point_b"])]),
    # alinéas
    ("alinéa 2", [("alinéa 2", "", ["subpara_2"])]),
    ("l’alinéa 2 de l’article 3", [("alinéa 2 de l’article 3", "", ["art_3/subpara_2"])]),
    ("premier alinéa", [("premier alinéa", "", ["subpara_1"])]),
    ("le deuxième alinéa", [("le deuxième alinéa", "", ["subpara_2"])]),
    ("aux premier et deuxième alinéas", [("premier et deuxième alinéas", "", ["subpara_1", "subpara_2"])]),
    # points
    ("point a)", [("point a)", "", ["point_a"])]),
    ("points a) et b)", [("points a) et b)", "", ["point_a", "point_b"])]),
    ("au point a) du paragraphe 2", [("point a) du paragraphe 2", "", ["para_2/point_a"])]),
    # recitals, annexes, chapters
    ("considérant 22", [("considérant 22", "", ["rec_22"])]),
    ("considérants 3 et 4", [("considérants 3 et 4", "", ["rec_3", "rec_4"])]),
    ("le considérant (22)", [("considérant (22)", "", ["rec_22"])]),
    ("annexe II", [("annexe II", "", ["annex_II"])]),
    (
        "l'annexe II du règlement (UE) n° 604/2013",
        [("annexe II du règlement (UE) n° 604/2013", "règlement (UE) n° 604/2013", ["annex_II"])],
    ),
    (
        "annexes I et III de la convention",
        [("annexes I et III de la convention", "convention", ["annex_I", "annex_III"])],
    ),
    ("chapitre IV", [("chapitre IV", "", ["chp_IV"])]),
    ("le chapitre IV de la Charte", [("chapitre IV de la Charte", "Charte", ["chp_IV"])]),
    # what points at where the words stand
    ("au sens du présent article", [("présent article", "", ["art_this"])]),
    ("au paragraphe 1 du présent article", [("paragraphe 1 du présent article", "", ["art_this/para_1"])]),
    # from the article inward
    (
        "de l'article 3, premier alinéa, sous b)",
        [("article 3, premier alinéa, sous b)", "", ["art_3/subpara_1/point_b"])],
    ),
    (
        "l'article 3, paragraphe 1, premier alinéa, point a)",
        [("article 3, paragraphe 1, premier alinéa, point a)", "", ["art_3/para_1/subpara_1/point_a"])],
    ),
    (
        "l’article 2, paragraphe 1, points a) et b), du règlement",
        [
            (
                "article 2, paragraphe 1, points a) et b), du règlement",
                "règlement",
                ["art_2/para_1/point_a", "art_2/para_1/point_b"],
            )
        ],
    ),
    # before and after where the words stand
    ("l'article précédent", [("article précédent", "", ["art_preceding"])]),
    ("l’alinéa précédent", [("alinéa précédent", "", ["subpara_preceding"])]),
    ("les paragraphes précédents", [("paragraphes précédents", "", ["para_all preceding"])]),
    ("l'article suivant", [("article suivant", "", ["art_following"])]),
    # first articles, inserted articles
    ("l'article 1er", [("article 1er", "", ["art_1"])]),
    ("article premier", [("article premier", "", ["art_1"])]),
    ("articles 1er et 2", [("articles 1er et 2", "", ["art_1", "art_2"])]),
    ("l'article 16 bis", [("article 16 bis", "", ["art_16bis"])]),
    ("les articles 16 bis et 16 ter", [("articles 16 bis et 16 ter", "", ["art_16bis", "art_16ter"])]),
    # articles of codes
    (
        "l'article L. 823-9 du code de l’entrée et du séjour des étrangers",
        [
            (
                "article L. 823-9 du code de l’entrée et du séjour des étrangers",
                "code de l’entrée et du séjour des étrangers",
                ["art_L823-9"],
            )
        ],
    ),
    ("articles L. 622-1 à L. 622-4", [("articles L. 622-1 à L. 622-4", "", ["art_L622-1", "art_L622-4"])]),
    ("article R. 213-3", [("article R. 213-3", "", ["art_R213-3"])]),
    ("article 5-1 du code pénal", [("article 5-1 du code pénal", "code pénal", ["art_5-1"])]),
    ("Article R421-16A CESEDA", [("Article R421-16A CESEDA", "CESEDA", ["art_R421-16A"])]),
    # Swiss short forms
    ("art. 3 al. 2 let. a", [("art. 3 al. 2 let. a", "", ["art_3/subpara_2/point_a"])]),
    (
        "art. 3, al. 2, let. a et b",
        [("art. 3, al. 2, let. a et b", "", ["art_3/subpara_2/point_a", "art_3/subpara_2/point_b"])],
    ),
    # instruments that no catalogue knows, to the end of their name
    (
        "l'article 8 de la Convention européenne des droits de l'homme",
        [
            (
                "article 8 de la Convention européenne des droits de l'homme",
                "Convention européenne des droits de l'homme",
                ["art_8"],
            )
        ],
    ),
    (
        "l'article 18 de la charte des droits fondamentaux de l'Union européenne",
        [
            (
                "article 18 de la charte des droits fondamentaux de l'Union européenne",
                "charte des droits fondamentaux de l'Union européenne",
                ["art_18"],
            )
        ],
    ),
    (
        "l'article 33 de la Convention relative au statut des réfugiés",
        [
            (
                "article 33 de la Convention relative au statut des réfugiés",
                "Convention relative au statut des réfugiés",
                ["art_33"],
            )
        ],
    ),
    (
        "article 14 du présent protocole",
        [("article 14 du présent protocole", "présent protocole", ["art_14"])],
    ),
    ("l'article 3 dudit règlement", [("article 3 dudit règlement", "dudit règlement", ["art_3"])]),
    (
        "article 4 de la directive 2002/90/CE",
        [("article 4 de la directive 2002/90/CE", "directive 2002/90/CE", ["art_4"])],
    ),
    (
        "l'article 1er, paragraphe 1, de la directive 2002/90/CE du Conseil",
        [("article 1er, paragraphe 1, de la directive 2002/90/CE", "directive 2002/90/CE", ["art_1/para_1"])],
    ),
    # sentences have no key
    (
        "article 2, paragraphe 1, deuxième phrase",
        [("article 2, paragraphe 1, deuxième phrase", "", ["art_2/para_1"])],
    ),
    (
        "l'article 267, troisième alinéa, TFUE",
        [("article 267, troisième alinéa, TFUE", "TFUE", ["art_267/subpara_3"])],
    ),
    # divisions
    ("troisième partie, titre V", [("troisième partie, titre V", "", ["part_3/title_V"])]),
    (
        "la troisième partie, titre V, du TFUE",
        [("la troisième partie, titre V, du TFUE", "TFUE", ["part_3/title_V"])],
    ),
    ("titre V de la troisième partie", [("titre V de la troisième partie", "", ["part_3/title_V"])]),
    ("la section 2 du chapitre III", [("section 2 du chapitre III", "", ["chp_III/sec_2"])]),
    # alinéas and indents of a paragraph
    (
        "article 3, paragraphe 2, second alinéa",
        [("article 3, paragraphe 2, second alinéa", "", ["art_3/para_2/subpara_2"])],
    ),
    (
        "l’article 5, paragraphe 1, premier tiret",
        [("article 5, paragraphe 1, premier tiret", "", ["art_5/para_1/indent_1"])],
    ),
    # lists
    (
        "article 12 et article 13 de la Charte",
        [("article 12", "Charte", ["art_12"]), ("article 13 de la Charte", "Charte", ["art_13"])],
    ),
    (
        "articles 2, 7, 24 et 26 du Pacte",
        [("articles 2, 7, 24 et 26 du Pacte", "Pacte", ["art_2", "art_7", "art_24", "art_26"])],
    ),
    (
        "articles 2 (par. 1) et 26 du Pacte",
        [("articles 2 (par. 1) et 26 du Pacte", "Pacte", ["art_2/para_1", "art_26"])],
    ),
    # from the smallest outward
    ("le paragraphe 1 a) de l'article 3", [("paragraphe 1 a) de l'article 3", "", ["art_3/para_1/point_a"])]),
    (
        "alinéa a) du paragraphe 2 de l'article 5",
        [("alinéa a) du paragraphe 2 de l'article 5", "", ["art_5/para_2/point_a"])],
    ),
    # each its own
    (
        "l'article 51 de la Charte et l'article 6 du TUE",
        [("article 51 de la Charte", "Charte", ["art_51"]), ("article 6 du TUE", "TUE", ["art_6"])],
    ),
    (
        "l'article 2, notamment le paragraphe 1",
        [("article 2, notamment le paragraphe 1", "", ["art_2", "art_2/para_1"])],
    ),
    # the preamble
    ("le préambule de la Convention", [("préambule de la Convention", "Convention", ["preamble"])]),
    ("troisième alinéa du préambule", [("troisième alinéa du préambule", "", ["preamble/para_3"])]),
    # ordinary words are no provisions
    ("article unique", []),
    ("en première partie", []),
    ("un point de vue", []),
    ("la lettre a été reçue", []),
    ("à titre 1", []),
    ("l'art est long", []),
    ("par 5 voix contre 3", []),
    # points alone, and those that follow
    ("au point 3", [("point 3", "", ["point_3"])]),
    ("articles 5 et suivants", [("articles 5 et suivants", "", ["art_5"])]),
    (
        "paragraphes 2 et 3 de l'article 36 du Statut",
        [("paragraphes 2 et 3 de l'article 36 du Statut", "Statut", ["art_36/para_2", "art_36/para_3"])],
    ),
    # a name after the last of a list
    (
        "l'article 78, paragraphe 2, point a), et l'article 79, paragraphe 2, TFUE",
        [
            ("article 78, paragraphe 2, point a)", "TFUE", ["art_78/para_2/point_a"]),
            ("article 79, paragraphe 2, TFUE", "TFUE", ["art_79/para_2"]),
        ],
    ),
    (
        "vu le traité sur le fonctionnement de l'Union européenne, et notamment son article 78, paragraphe 2",
        [("article 78, paragraphe 2", "", ["art_78/para_2"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_provisions(found, text, expected):
    mentions = found(provision, text)
    assert [(one.text, one.named, [str(pin) for pin in one.pinpoints]) for one in mentions] == expected
    assert all(one.span.of(text) == one.text for one in mentions)
