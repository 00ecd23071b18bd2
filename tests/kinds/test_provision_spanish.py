"""How Spanish names provisions: real forms in, the instrument named and the pinpoints out.

An expected mention is written as its words, the instrument they name and its pinpoints.
"""

from __future__ import annotations

import pytest

from legalgraph.kinds import provision

ROWS = [
    # articles and their instrument
    (
        "el artículo 67, apartado 2, del TFUE",
        [("artículo 67, apartado 2, del TFUE", "TFUE", ["art_67/para_2"])],
    ),
    ("artículo 67 TFUE", [("artículo 67 TFUE", "TFUE", ["art_67"])]),
    ("artículos 77 a 79", [("artículos 77 a 79", "", ["art_77", "art_78", "art_79"])]),
    ("artículos 77 a 79 del TFUE", [("artículos 77 a 79 del TFUE", "TFUE", ["art_77", "art_78", "art_79"])]),
    (
        "los artículos 77, 78 y 80 del TFUE",
        [("artículos 77, 78 y 80 del TFUE", "TFUE", ["art_77", "art_78", "art_80"])],
    ),
    # numbers over points
    ("art. 6.1.a)", [("art. 6.1.a)", "", ["art_6/para_1/point_a"])]),
    ("art. 6.1", [("art. 6.1", "", ["art_6/para_1"])]),
    ("arts. 6 y 7 de la Convención", [("arts. 6 y 7 de la Convención", "Convención", ["art_6", "art_7"])]),
    # paragraphs; those counted in words are unnumbered ones
    ("párrafo 2", [("párrafo 2", "", ["para_2"])]),
    (
        "el párrafo 2 del artículo 36 del Estatuto",
        [("párrafo 2 del artículo 36 del Estatuto", "Estatuto", ["art_36/para_2"])],
    ),
    ("párrafo primero", [("párrafo primero", "", ["subpara_1"])]),
    (
        "el artículo 5, párrafo primero, letra a)",
        [("artículo 5, párrafo primero, letra a)", "", ["art_5/subpara_1/point_a"])],
    ),
    # points
    ("letra a)", [("letra a)", "", ["point_a"])]),
    (
        "letras a) y b) del apartado 2",
        [("letras a) y b) del apartado 2", "", ["para_2/point_a", "para_2/point_b"])],
    ),
    # recitals, annexes, chapters
    ("considerando 22", [("considerando 22", "", ["rec_22"])]),
    ("los considerandos 3 y 4", [("considerandos 3 y 4", "", ["rec_3", "rec_4"])]),
    ("anexo II", [("anexo II", "", ["annex_II"])]),
    (
        "el anexo II del Reglamento (UE) n.º 604/2013",
        [("anexo II del Reglamento (UE) n.º 604/2013", "Reglamento (UE) n.º 604/2013", ["annex_II"])],
    ),
    (
        "anexos I y III de la Convención",
        [("anexos I y III de la Convención", "Convención", ["annex_I", "annex_III"])],
    ),
    ("capítulo IV", [("capítulo IV", "", ["chp_IV"])]),
    ("el capítulo IV de la Carta", [("capítulo IV de la Carta", "Carta", ["chp_IV"])]),
    # what points at where the words stand
    ("el presente artículo", [("el presente artículo", "", ["art_this"])]),
    ("el apartado 1 del presente artículo", [("apartado 1 del presente artículo", "", ["art_this/para_1"])]),
    ("de este artículo", [("este artículo", "", ["art_this"])]),
    ("el artículo anterior", [("artículo anterior", "", ["art_preceding"])]),
    ("los párrafos anteriores", [("párrafos anteriores", "", ["para_all preceding"])]),
    ("el artículo siguiente", [("artículo siguiente", "", ["art_following"])]),
    # first articles, inserted articles
    ("artículo primero", [("artículo primero", "", ["art_1"])]),
    ("artículo 1º", [("artículo 1º", "", ["art_1"])]),
    ("artículo 2o. de la Ley", [("artículo 2o. de la Ley", "Ley", ["art_2"])]),
    ("artículo 16 bis", [("artículo 16 bis", "", ["art_16bis"])]),
    # as laws and courts of Latin America write
    ("artículo 159, fracción I", [("artículo 159, fracción I", "", ["art_159/point_I"])]),
    (
        "artículo 159, fracción I, de la Ley de Migración",
        [("artículo 159, fracción I, de la Ley de Migración", "Ley de Migración", ["art_159/point_I"])],
    ),
    ("el inciso a) del artículo 8", [("inciso a) del artículo 8", "", ["art_8/point_a"])]),
    (
        "artículo 8, numeral 2, literal b)",
        [("artículo 8, numeral 2, literal b)", "", ["art_8/para_2/point_b"])],
    ),
    # as acts of the Union write
    (
        "artículo 3, apartado 1, párrafo segundo, inciso i)",
        [("artículo 3, apartado 1, párrafo segundo, inciso i)", "", ["art_3/para_1/subpara_2/point_i"])],
    ),
    # instruments that no catalogue knows, to the end of their name
    (
        "el artículo 33 de la Convención sobre el Estatuto de los Refugiados",
        [
            (
                "artículo 33 de la Convención sobre el Estatuto de los Refugiados",
                "Convención sobre el Estatuto de los Refugiados",
                ["art_33"],
            )
        ],
    ),
    (
        "el artículo 22 de la Convención Americana sobre Derechos Humanos",
        [
            (
                "artículo 22 de la Convención Americana sobre Derechos Humanos",
                "Convención Americana sobre Derechos Humanos",
                ["art_22"],
            )
        ],
    ),
    (
        "los artículos 2, 7 y 26 del Pacto Internacional de Derechos Civiles y Políticos",
        [
            (
                "artículos 2, 7 y 26 del Pacto Internacional de Derechos Civiles y Políticos",
                "Pacto Internacional de Derechos Civiles y Políticos",
                ["art_2", "art_7", "art_26"],
            )
        ],
    ),
    (
        "artículo 4 de la Directiva 2002/90/CE",
        [("artículo 4 de la Directiva 2002/90/CE", "Directiva 2002/90/CE", ["art_4"])],
    ),
    (
        "artículo 1, apartado 1, letra a), de la Directiva 2002/90/CE del Consejo",
        [
            (
                "artículo 1, apartado 1, letra a), de la Directiva 2002/90/CE",
                "Directiva 2002/90/CE",
                ["art_1/para_1/point_a"],
            )
        ],
    ),
    (
        "artículo 6 del presente Protocolo",
        [("artículo 6 del presente Protocolo", "presente Protocolo", ["art_6"])],
    ),
    ("artículo 3 de dicho Reglamento", [("artículo 3 de dicho Reglamento", "dicho Reglamento", ["art_3"])]),
    # counted paragraphs
    (
        "artículo 267, párrafo tercero, TFUE",
        [("artículo 267, párrafo tercero, TFUE", "TFUE", ["art_267/subpara_3"])],
    ),
    (
        "el párrafo tercero del artículo 267 TFUE",
        [("párrafo tercero del artículo 267 TFUE", "TFUE", ["art_267/subpara_3"])],
    ),
    # divisions
    ("tercera parte, título V", [("tercera parte, título V", "", ["part_3/title_V"])]),
    (
        "título V de la tercera parte del TFUE",
        [("título V de la tercera parte del TFUE", "TFUE", ["part_3/title_V"])],
    ),
    ("sección 2 del capítulo III", [("sección 2 del capítulo III", "", ["chp_III/sec_2"])]),
    # indents
    (
        "artículo 5, apartado 1, primer guion",
        [("artículo 5, apartado 1, primer guion", "", ["art_5/para_1/indent_1"])],
    ),
    # lists
    (
        "artículo 12 y artículo 13 de la Carta",
        [("artículo 12", "Carta", ["art_12"]), ("artículo 13 de la Carta", "Carta", ["art_13"])],
    ),
    # the whole and a part of it; sentences have no key
    (
        "el artículo 2, en particular el apartado 1",
        [("artículo 2, en particular el apartado 1", "", ["art_2", "art_2/para_1"])],
    ),
    ("el preámbulo de la Convención", [("preámbulo de la Convención", "Convención", ["preamble"])]),
    (
        "artículo 2, apartado 1, segunda frase",
        [("artículo 2, apartado 1, segunda frase", "", ["art_2/para_1"])],
    ),
    # and those that follow
    ("artículos 5 y siguientes", [("artículos 5 y siguientes", "", ["art_5"])]),
    ("art. 5 y ss.", [("art. 5 y ss.", "", ["art_5"])]),
    # divisions counted in words
    ("Título Tercero, Capítulo II", [("Título Tercero, Capítulo II", "", ["title_3/chp_II"])]),
    # ordinary words are no provisions
    ("necesita para 5 personas", []),
    ("el arte de la guerra", []),
    ("la letra de la ley", []),
    ("en parte 3", []),
    ("a título 1", []),
    ("el punto 3 de la agenda", []),
    ("para 2 años", []),
    # short forms
    ("Art. 14, párr. 2", [("Art. 14, párr. 2", "", ["art_14/para_2"])]),
    ("CADH, art. 8", [("CADH, art. 8", "CADH", ["art_8"])]),
    ("CP art. 5", [("art. 5", "", ["art_5"])]),
    (
        "los artículos 8.1 y 25 de la Convención Americana",
        [
            (
                "artículos 8.1 y 25 de la Convención Americana",
                "Convención Americana",
                ["art_8/para_1", "art_25"],
            )
        ],
    ),
    ("artículo 8.2.f)", [("artículo 8.2.f)", "", ["art_8/para_2/point_f"])]),
    ("ARTÍCULO 5 DE LA CONVENCIÓN", [("ARTÍCULO 5 DE LA CONVENCIÓN", "CONVENCIÓN", ["art_5"])]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_provisions(found, text, expected):
    mentions = found(provision, text)
    assert [(one.text, one.named, [str(pin) for pin in one.pinpoints]) for one in mentions] == expected
    assert all(one.span.of(text) == one.text for one in mentions)
