"""The notes of an invented manuscript, in the mixed styles of real ones: what each cites and what it refers to."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import NoteRead, read_notes
from legalgraph.model import Instrument, Note, Outlined
from legalgraph.resolve import Known

INSTRUMENTS = (
    Instrument(
        "harbour", "Convention on Safe Harbours", "Harbour Convention", "convention",
        identifiers={"unts": ("9876 UNTS 54",)},
        outline=tuple(map(Outlined, ("art_3", "art_3/para_1", "art_5", "art_6", "art_7"))),
    ),
    Instrument("towing", "Towing Protocol", "Towing Protocol", "protocol", outline=(Outlined("art_2"),)),
    Instrument("a-74-999", "Report on towing", "Report on towing", "report", identifiers={"un": ("A/74/999",)}),
)  # fmt: skip
KNOWN = Known.of({one.id: one for one in INSTRUMENTS})

#: A note's number and text; its citations as (words they begin with, kind, pinpoint, note that cites it in full); why.
APPARATUS = [
    (1, "Ida Brook, *Doors at Sea*, 12 Oslo L. Rev. 34, 36-38 (2015).",
     [("Ida Brook", "journal_article", "pp 36-38", "")], "an article in full"),
    (2, "*Id.* at 40.", [("Id.", "back_reference", "p 40", "1")], "the note before"),
    (3, "Brook, *supra* n. 1, at 41-2.", [("Brook, *supra*", "back_reference", "pp 41-42", "1")], "by number"),
    (4, "Convention on Safe Harbours, 9876 UNTS 54, arts 3(1), 6.",
     [("Convention on Safe", "provision", "arts 3(1), 6", "")], "treaty, series and places are one citation"),
    (5, "ibid, art 7.", [("ibid", "back_reference", "art 7", "4")], "another place of the same"),
    (6, "Brook (n 1) 44; Ruiz Soto 17.",
     [("Brook (n 1)", "back_reference", "p 44", "1"), ("Ruiz Soto 17", "short_form", "p 17", "9")],
     "two styles in one note; the second is cited in full only later"),
    (7, "See Marchetti (2020) at 11.", [("Marchetti (2020)", "short_form", "p 11", "")], "in full nowhere"),
    (8, "LIST SOURCES HERE", [("LIST SOURCES", "placeholder", "", "")], "a drafting note"),
    (9, "Ana Ruiz Soto, *Rowing by Night* (Tide Press 2012) 5.",
     [("Ana Ruiz Soto", "book", "p 5", "")], "a book in full"),
    (10, "Ruiz Soto, *op. cit.*, p. 19.", [("Ruiz Soto, *op", "back_reference", "p 19", "9")], "the one work of hers"),
    (11, "As n 4 above, art 5.", [("n 4 above", "back_reference", "art 5", "4")], "British"),
    (12, "Rapporteur, *Report on towing*, A/74/999, paras 22–23.",
     [("Report on towing", "provision", "paras 22-23", "")], "a document by its symbol"),
    (13, "*Id.* ¶ 24.", [("Id.", "back_reference", "para 24", "12")], "a paragraph of it"),
    (14, "Brook 172; Brook, *Doors at Sea*, at 12.",
     [("Brook 172", "short_form", "p 172", "1"), ("Brook, *Doors", "short_form", "p 12", "1")], "with a title too"),
    (15, "Lin & Okoro, *Tow Lines*, 3 J. Sea L. 1 (2018); Lin & Okoro, *Low Tides*, 4 J. Sea L. 9 (2019).",
     [("Lin & Okoro, *Tow", "journal_article", "", ""), ("Lin & Okoro, *Low", "journal_article", "", "")],
     "two works by the same authors"),
    (16, "Lin & Okoro 4.", [("Lin & Okoro 4", "short_form", "p 4", "15")], "either may be meant, in note 15"),
    (17, "Lin and Okoro (2019) at 10.", [("Lin and Okoro", "short_form", "p 10", "15")], "the year says which"),
    (18, "Lin et al., supra note 15, at 2.", [("Lin et al.", "back_reference", "p 2", "15")], "by number"),
    (19, "Brook finds this in 12 harbours of Norway.", [], "an ordinary sentence"),
    (20, "Sea Rescue International (SRI), *Adrift: A Report* (2016) [hereinafter Adrift Report].",
     [("Sea Rescue", "report", "", "")], "a report with the name it is given"),
    (21, "Adrift Report, at 7.", [("Adrift Report", "short_form", "p 7", "20")], "the name it was given"),
    (22, "SRI 9.", [("SRI 9", "short_form", "p 9", "20")], "the letters of a body"),
    (23, "Harbour Table p. 66 (“They tow whom they meet.”).",
     [("Harbour Table", "short_form", "p 66", "")], "what nobody cites in full"),
    (24, "See *supra* Part II.", [("supra", "back_reference", "part II", "")], "a part of the manuscript"),
    (25, "infra note 30.", [("infra", "back_reference", "", "30")], "forward"),
    (26, "<https://example.org/tow>; Add cite to the harbour master.",
     [("https", "web", "", ""), ("Add cite", "placeholder", "", "")], "an address and a drafting note"),
    (27, "Towing Protocol, art. 2, https://example.org/protocol.",
     [("Towing Protocol", "provision", "art 2", "")], "the address belongs to the protocol"),
    (28, "Brook 9 (citing Ruiz Soto 30).",
     [("Brook 9", "short_form", "p 9", "1"), ("Ruiz Soto 30", "short_form", "p 30", "9")], "one cites the other"),
    (29, "Brook.", [("Brook", "short_form", "", "1")], "nothing but a known name"),
    (30, "Tove Lind, *Night Ferry* (2019 documentary).", [("Tove Lind", "documentary", "", "")], "a film"),
    (31, "A sailor said so (Night Ferry).", [("Night Ferry", "short_form", "", "30")], "the film by its title"),
    (32, "Marsh, supra n. 1 at 5.", [("Marsh", "back_reference", "p 5", "")], "no such author there"),
    (33, "Ruiz Soto, supra n. 1 at 5.", [("Ruiz Soto", "back_reference", "p 5", "9")], "the wrong note"),
    (34, "Table 3; Figure 9; June 2004; Casa 72 in the south.", [], "no names"),
    (35, "Cf. Brook at 12; accord Ruiz Soto, p. 31-33.",
     [("Brook at 12", "short_form", "p 12", "1"), ("Ruiz Soto, p.", "short_form", "pp 31-33", "9")], "signals"),
    (38, "Rapporteur on the Rights of Rowers, *Oars* (2020); Rowers.",
     [("Rapporteur", "report", "", "")], "the last word of a body is no name for it"),
    (39, "Nils Berg, “A Boat for Two”, *The Rowers of Bergen*, https://example.org/boat (2020), p. 523.",
     [("Nils Berg", "book_chapter", "p 523", "")], "a chapter with its page after the address"),
    (40, "Sea Agency, “Ch. 2 Adrift”, *A Year at Sea*, p. 29, https://example.org/y.pdf (“They rowed.”); Berg 4.",
     [("Sea Agency", "report", "p 29", ""), ("Berg 4", "short_form", "p 4", "39")], "of a body it is a report"),
    (41, "Harbour Watch Video (volunteers towing): (“We tow.”); Webinar: “Ropes and Rowers”, May 2, 2020.",
     [("Harbour Watch", "other", "", ""), ("Webinar", "other", "", "")], "shown and said, not published"),
    (42, "Mary Ann Pell, *Nets*, SEA NETWORKS, v. 9, 11, 26 n.2 (2020).",
     [("Mary Ann Pell", "journal_article", "p 26 n 2", "")], "a journal that prints its volume so"),
    (43, "Tora Vik, *Those Who Row* (June 2019), <https://example.org/boats>; Sea Agency, *Afloat* (June 2019).",
     [("Tora Vik", "web_page", "", ""), ("Sea Agency", "report", "", "")], "a page; a body’s report"),
    (36, "“They row,” wrote Brook 40 years ago.", [], "a number that counts years"),
    (37, "Ida Brook describes the harbours in her work.", [("Ida Brook describes", "short_form", "", "1")], "no work"),
]  # fmt: skip


@pytest.fixture(scope="module")
def reads() -> dict[str, NoteRead]:
    notes = [Note(str(number), text) for number, text, _, _ in APPARATUS]
    return {read.note.number: read for read in read_notes(notes, KNOWN)}


def _full(read: NoteRead, number: int) -> str:
    antecedent = read.cites[number].antecedent
    return antecedent.full if antecedent else ""


@pytest.mark.parametrize(
    ("number", "text", "expected", "why"), APPARATUS, ids=[f"{row[0]}: {row[3]}" for row in APPARATUS]
)
def test_a_note(reads, number, text, expected, why):
    read = reads[str(number)]
    found = [(cite.kind, cite.pinpoint, _full(read, at)) for at, cite in enumerate(read.cites)]
    assert found == [row[1:] for row in expected], why
    assert all(
        cite.span.of(text).startswith(words) for cite, (words, *_) in zip(read.cites, expected, strict=True)
    ), why


def test_what_is_cited_in_full_nowhere_says_so(reads):
    [cite] = reads["7"].cites
    assert cite.antecedent.problem == "no note cites a work by Marchetti in full"


def test_what_may_be_two_works_names_the_notes(reads):
    [cite] = reads["16"].cites
    assert (cite.antecedent.candidates, "in note 15" in cite.antecedent.problem) == (("15",), True)


def test_a_place_of_the_treaty_referred_to_is_resolved(reads):
    assert [reads[number].cites[0].targets for number in ("5", "11")] == [
        ("harbour/art_7",),
        ("harbour/art_5",),
    ]
