from __future__ import annotations

import pytest

from legalgraph.reports.printed import Names, names

KNOWN = Names({"tfeu": "Treaty on the Functioning of the European Union", "tfeu/art_80": "TFEU, Article 80"})


@pytest.mark.parametrize(
    ("key", "printed"),
    [
        ("tfeu/art_80", "TFEU, Article 80"),
        ("tfeu/art_67/para_2", "Article 67(2)"),
        ("tfeu", "Treaty on the Functioning of the European Union"),
        ("unknown-instrument", "unknown-instrument"),
        ("A/HRC/35/35", "A/HRC/35/35"),
        ("some words / others", "some words / others"),
    ],
)
def test_a_key_is_printed_and_what_is_no_key_stands(key, printed):
    assert KNOWN.of(key) == printed


@pytest.mark.parametrize(
    ("key", "printed"),
    [
        ("tfeu/art_80", "TFEU, Article 80"),
        ("tfeu/rec_8", "Recital 8, Treaty on the Functioning of the European Union"),
        ("tfeu/front", "the title of the Treaty on the Functioning of the European Union"),
        ("ferry-protocol/art_9/para_1", "Article 9(1), ferry-protocol"),
        ("tfeu", "Treaty on the Functioning of the European Union"),
        ("A/HRC/35/35", "A/HRC/35/35"),
    ],
)
def test_a_provision_is_named_with_its_instrument(key, printed):
    assert KNOWN.full(key) == printed


@pytest.mark.parametrize(
    ("cited", "proposed", "printed"),
    [
        (["tfeu/art_67"], "tfeu/art_67/para_2", "Article 67 → Article 67(2)"),
        (["tfeu/art_80", "tfeu/art_67"], "tfeu/art_67/para_2", "Article 67 → Article 67(2)"),
        (["tfeu/art_6"], "tfeu/art_67/para_2", "Article 67(2)"),
        (["tfeu", "tfeu/art_67"], "tfeu/art_67/para_2", "Article 67(2)"),
        (["tfeu/art_80"], "tfeu/art_80/para_1", "Article 80 → Article 80(1)"),
        (["tfeu"], "tfeu/art_80", "Treaty on the Functioning of the European Union → Article 80"),
        ([], "tfeu/art_67/para_2", "Article 67(2)"),
        (["tfeu/art_67"], "art 67(2)", "art 67(2)"),
    ],
)
def test_a_proposal_names_what_it_would_replace_only_when_that_is_certain(cited, proposed, printed):
    assert KNOWN.proposal(cited, proposed) == printed


def test_a_label_given_by_a_check_is_used_throughout(make):
    text = "Harbour Convention, Art. 5."
    labelled = make.citation(
        text, "Art. 5", targets=(("harbour-convention/art_5", "Harbour Convention, Article 5"),)
    )
    assert names(make.report(make.note(1, text, labelled))).of("harbour-convention/art_5") == (
        "Harbour Convention, Article 5"
    )
