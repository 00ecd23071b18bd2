"""Words of legal texts and notes in which no work is cited: years, cases, treaties, acts, symbols, names."""

from __future__ import annotations

import pytest

from legalgraph.kinds.names import Names
from legalgraph.scan import scan

WORKS = {"journal_article", "book_chapter", "report", "book", "web_page", "documentary", "interview"}

TREATIES = [
    "Convention on Harbours (1951)",
    "the Convention on Harbours, 189 U.N.T.S. 137 (1951)",
    "Protocol relating to Harbours, 31 January 1967, 606 UNTS 267 (entered into force 4 October 1967)",
    "*Convention on Harbours* (adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS 137",
    "Council of Europe, Convention on Action against Wrecking, CETS No. 197 (2005)",
    "UN General Assembly, *Convention on Harbours*, 28 July 1951, United Nations, Treaty Series, vol. 189, p. 137",
    "Agreement between Ruritania and Arcadia (signed at Strelsau, 3 May 1999)",
    "Done at Geneva, this twenty-eighth day of July 1951",
    "as amended by the Protocol of Strelsau (2004), the Treaty remains in force",
    "the States Parties (see Annex II, 2010) shall",
    "Constitution of Ruritania (1999), Article 12",
    "American Convention on Harbours, art. 22, Nov. 22, 1969, 1144 U.N.T.S. 123",
]
ACTS = [
    "Regulation (EU) No 604/2013 (OJ L 180, 29.6.2013, p. 31)",
    "Council Directive 2002/90/EC (2002)",
    "Regulation (EC) No 1234/2003 of the European Parliament and of the Council (2003)",
    "Commission Decision 94/795/JHA (OJ L 327, 19.12.1994, p. 1)",
    "Having regard to the opinion of the Committee (OJ C 12, 15.1.2003, p. 4)",
    "Commission, ‘Communication on Harbours’ COM (2020) 609 final",
    "Immigration and Harbours Act, 8 U.S.C. § 1324 (2018)",
    "8 U.S.C. 1324 (2012)",
    "Pub. L. No. 104-208, 110 Stat. 3009 (1996)",
    "Harbours Act 1998 (UK), s 12",
    "12 C.F.R. 34 (2014)",
    "85 Fed. Reg. 12345 (Mar. 3, 2020)",
    "the Ley de Puertos (2011), artículo 159",
    "Article 12 (2014) of the Regulation",
    "the amounts for 2013 (2012), 2014 (2013) and 2015 (2014)",
    "Member State, Quota (2013)",
]
CASES = [
    "Roe v. Wade, 410 U.S. 113 (1973)",
    "*Roe v. Doe*, 12 F.3d 34, 36 (9th Cir. 2014)",
    "United States v. Roe, 12 F. Supp. 2d 34 (D. Ariz. 2019)",
    "*Roe v Ruritania* App no 12345/09 (ECtHR, 23 February 2012)",
    "Roe and Others v. Ruritania [GC], no. 12345/09, § 12, ECHR 2012",
    "Case C-411/10 *Roe* (2011) ECR I-13905",
    "*Ruritania v. Arcadia*, 1986 I.C.J. Reports 14 (June 27)",
    "Matter of Roe, 12 I. & N. Dec. 34 (BIA 1999)",
    "Roe v Doe [2014] UKSC 12",
    "Advisory Opinion OC-21/14 (19 August 2014)",
    "*R (Roe) v Secretary of State for Harbours* [2014] EWCA Civ 12",
    "*Roe*, 12 F.3d at 34",
]
DOCUMENTS = [
    "A/HRC/35/35 (25 April 2017)",
    "U.N.G.A., *Report of the Expert on Harbours*, Jane Roe, A/73/206 at Paras. 6-9 (July 20, 2018)",
    "Human Rights Council, Report on Harbours, UN Doc. A/HRC/44/42 (2020)",
    "G.A. Res. 217 (III) A (Dec. 10, 1948)",
    "UNGA Res 2625 (XXV) (24 October 1970)",
    "Report of the Independent Expert, Jane Roe, A/72/171 at ¶¶ 22-23 (July 19, 2017)",
    "Committee on Harbours, General Comment No. 12 (2014), para. 4",
    "E/CN.4/Sub.2/2004/43 (2004)",
]
PROSE = [
    "the Court (2014) held",
    "In Athens, Greece (2013), the harbour was closed.",
    "Jane Roe, Minister of Harbours (Strelsau, 3 May 2019), said so.",
    "Many thanks to Jane Roe, John Doe and the Harbour Institute (2019-2021).",
    "The total fell from 12 (2013) to 11 (2014).",
    "see Table 12 (2014)",
    "She was born in Strelsau (Ruritania) in 1999.",
    "Roe, *supra* note 4, at 12 (2014)",
    "Roe (2014) at 12",
    "Roe 172",
    "Roe (2014) writes that harbours were open; Doe (2015) denies it.",
    "an interview with the applicant under Article 14 of the Convention",
    "Each applicant shall be interviewed in person before 4 May 2019.",
    "the documentary evidence (2015) was lost",
    "“They are human beings like us” (3 May 2019).",
    "The Committee, *inter alia*, noted (2014) that",
    "signed *ad referendum* (1999)",
    "Paris: 12 May; London: 13 May (2014)",
    "Ruritania (2012), Arcadia (2013), and Sylvania (2014) acceded.",
    "The 1951 Convention was revised by the Conference of Plenipotentiaries (Geneva 1951).",
    "on the page, pp. 12-13, of the Annex (2014)",
    "The European Council, Presidency Conclusions (1999), called for solidarity.",
]
NOTHING = [*TREATIES, *ACTS, *CASES, *DOCUMENTS, *PROSE]


@pytest.mark.parametrize("text", NOTHING)
@pytest.mark.parametrize("frame", ["{}", "It is so. See {}; and so on."])
def test_no_work_is_found(text, frame):
    found = [mention for mention in scan(frame.format(text), Names.of([])) if mention.kind in WORKS]
    assert found == []


def test_two_works_in_a_note_stay_apart():
    """Nothing crosses a semicolon, and what is said of a work in brackets is not part of it."""
    note = (
        "Jane Roe, *Closed Seas*, 12 HARBOR L. REV. 345 (2011) (citing the Act of 1999; it (2001) is repealed); "
        "John Doe, *The Open Harbour* (OUP 2014) 26 and Ann Poe, ‘Ports’ (2015) 5 Journal of Harbours 1."
    )
    found = scan(note, Names.of([]))
    assert [mention.text for mention in found if mention.kind in WORKS] == [
        "Jane Roe, *Closed Seas*, 12 HARBOR L. REV. 345 (2011)",
        "John Doe, *The Open Harbour* (OUP 2014) 26",
        "Ann Poe, ‘Ports’ (2015) 5 Journal of Harbours 1",
    ]


def test_a_table_of_years_is_passed_over():
    assert scan("(2011) (2012) (2013) (2014) " * 50, Names.of([])) == ()
