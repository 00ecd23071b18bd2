"""The rules that set one note against the others: whole manuscripts of four styles, in which nothing is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Severity

Check = Callable[..., CheckReport]
CODES = frozenset(
    (
        "repeat_full_citation should_be_id short_form_before_full inconsistent_form title_check author_spelling "
        "name_inconsistent author_order id_target_ambiguous supra_to_wrong_note supra_ambiguity "
        "same_pinpoint_two_propositions short_form_no_full_citation"
    ).split()
)
BLUEBOOK = (
    "See Ida Brook, *Doors at Sea: Refuge and the High Seas*, 3 YALE J. INT’L L. 4, 12 (2020).",
    "*Id.* at 14.",
    "*Id.*; see also Paul Marsh, *Nets and Borders*, 45 HARV. L. REV. 101, 105 (2018) (arguing that nets close them).",
    "Marsh, *supra* note 3, at 107.",
    (
        "Convention Relating to the Status of Refugees art. 33, July 28, 1951, 189 U.N.T.S. 137 [hereinafter Refugee"
        " Convention]."
    ),
    "Brook, *supra* note 1, at 20; Marsh, *supra* note 3, at 110.",
    "Refugee Convention, *supra* note 5, art. 31.",
    "Human Rights Watch, World Report 2019, at 12 (2019), https://www.hrw.org/world-report/2019.",
    "Human Rights Watch, World Report 2020, at 15 (2020), https://www.hrw.org/world-report/2020.",
    (
        "See, e.g., Ana León, *The Law of the Harbour* 33 (2d ed. 2015); Nora Lind & Paul Marsh, *Sails*, 12 J. REFUGEE"
        " STUD. 44 (2016)."
    ),
    "León, *supra* note 10, at 40.",
    "Lind & Marsh, *supra* note 10, at 46.",
    "Roe and Others v. Norway, App. No. 12345/09, ¶ 120 (Feb. 23, 2012), https://hudoc.echr.coe.int/eng?i=001-1.",
    "Interview with Maria Roe, Director, Harbour Clinic (Mar. 3, 2021).",
    "Interview with Maria Roe, Director, Harbour Clinic (June 9, 2021).",
    "Paul Marsh, *Closing the Coast*, 50 HARV. L. REV. 7, 9 (2023).",
    "Brook, *supra* note 1, at 12.",
    "Marsh, *Closing the Coast*, *supra* note 16, at 11.",
    "8 U.S.C. § 1324(a)(1)(A).",
    "8 U.S.C. § 1324(a)(2).",
    "TFEU art. 80.",
    "TFEU art. 67(2).",
    "See *infra* note 24.",
    "Tom Field, *Rescue*, 9 L.J. 100, 101 (2021).",
)
OSCOLA = (
    "Ida Brook, ‘Doors at Sea’ (2020) 3 Law Quarterly Review 4, 12.",
    "ibid 14.",
    "Paul Marsh, *Nets and Borders* (OUP 2018) 101.",
    "Brook (n 1) 20.",
    "Marsh (n 3) 107; Brook (n 1) 30.",
    "Case C-643/15 *Slovakia v Council* [2017] ECLI:EU:C:2017:631, para 252.",
    "Consolidated Version of the Treaty on the Functioning of the European Union [2012] OJ C326/47, art 80.",
    "TFEU, art 67(2).",
    "*Slovakia v Council* (n 6) para 293.",
    (
        "Convention relating to the Status of Refugees (adopted 28 July 1951, entered into force 22 April 1954) 189"
        " UNTS 137 (Refugee Convention) art 33."
    ),
    "Refugee Convention, art 31.",
    (
        "UNHRC, ‘Report of the Special Rapporteur on the human rights of migrants’ (28 May 2019) UN Doc A/HRC/41/35,"
        " para 25."
    ),
    "ibid para 34.",
    (
        "Council Directive 2002/90/EC of 28 November 2002 defining the facilitation of unauthorised entry, transit and"
        " residence [2002] OJ L328/17, art 1."
    ),
    "UNHRC (n 12) para 40.",
    "Directive 2002/90/EC, art 1(2).",
    "Ana León, ‘Harbour Law’ in Nora Lind (ed), *Handbook of the Sea* (Hart 2015) 33.",
    "Tom Field, ‘Rescue’ in Nora Lind (ed), *Handbook of the Sea* (Hart 2015) 60.",
    "León (n 17) 35.",
    "Field (n 18) 62.",
    "Ida Brook, ‘Doors and Windows’ (2021) 4 Law Quarterly Review 9.",
    "Brook, ‘Doors at Sea’ (n 1) 15.",
    "Brook, ‘Doors and Windows’ (n 21) 10.",
)
CHICAGO = (
    "Ida Brook, “Doors at Sea,” *Law Journal* 3, no. 1 (2020): 12.",
    "Brook, “Doors at Sea,” 14.",
    "Paul Marsh, *Nets and Borders* (Oxford: Oxford University Press, 2018), 101.",
    "Marsh, *Nets and Borders*, 107.",
    "Brook, “Doors at Sea,” 15; Marsh, *Nets and Borders*, 108.",
    "Ana León and Nora Lind, *The Law of the Harbour: A History* (London: Verso, 2015), 33.",
    "León and Lind, *Law of the Harbour*, 40.",
    "Marsh, *Nets and Borders*, 108.",
    "Nora Lind, “Sails,” in *Handbook of the Sea*, ed. Tom Field (Cambridge: Cambridge University Press, 2016), 44–60.",
    "Lind, “Sails,” 46.",
    "Ida Brook, “Doors and Windows,” *Law Journal* 4, no. 2 (2021): 9.",
    "Brook, “Doors and Windows,” 10.",
    "UNHCR, *Global Trends: Forced Displacement in 2018* (Geneva: UNHCR, 2019), 3.",
    "UNHCR, *Global Trends: Forced Displacement in 2019* (Geneva: UNHCR, 2020), 4.",
    "Emily Hart, “Boats Turned Back,” *New York Times*, March 3, 2020, https://www.nytimes.com/2020/03/03/boats.html.",
    "Hart, “Boats Turned Back.”",
    "Marsh, *Nets and Borders*, 107.",
)
AUTHOR_DATE = (
    "Brook (2020, 12).",
    "See Brook 2020, 14; Marsh 2018, 101.",
    "Marsh (2018) argues the opposite.",
    "Brook (2020) at 15.",
    "Lind and Marsh 2016, 46.",
    "Brook (2020) at 17.",
    "Brook (2020) at 12.",
    "On this see León (2015); Lind (2016).",
    "TFEU, Article 80.",
)
#: What looks like one source and is two, or like two forms and is one; sentences that speak of a source.
EDGES = (
    "See generally Ida Brook, *Rescue*, in THE OXFORD HANDBOOK OF HARBOURS 3, 9 (Tom Field ed., 2019).",
    "Ana León, *Towage*, in THE OXFORD HANDBOOK OF HARBOURS 44 (Tom Field ed., 2019).",
    "Brook, *supra* note 1, at 11 (“nobody may be left”); León, *supra* note 2, at 50.",
    "Hum. Rts. Comm., General Comment No. 31, ¶ 10, U.N. Doc. CCPR/C/21/Rev.1/Add.13 (May 26, 2004).",
    "Hum. Rts. Comm., General Comment No. 27, ¶ 14, U.N. Doc. CCPR/C/21/Rev.1/Add.9 (Nov. 2, 1999).",
    "General Comment No. 31, *supra* note 4, ¶ 12.",
    "Maria Roe, *Why We Row*, N.Y. TIMES (Mar. 3, 2021), https://nytimes.com/a.",
    "Maria Roe, *Boats Again*, N.Y. TIMES (Apr. 4, 2021), https://nytimes.com/b.",
    "Roe, *Why We Row*, *supra* note 7.",
    "Regulation (EU) No 604/2013 of the European Parliament and of the Council of 26 June 2013, 2013 O.J. (L 180) 31.",
    "See *id.* art. 3; see also León, *supra* note 2, at 46.",
    "Dublin III Regulation, *supra* note 10, art. 13.",
    "Nora Lind, *Harbour Law* 3 (3d ed. 2019).",
    "Nora Lind, *Harbour Law* 9 (2d ed. 2011).",
    "Tom Field, Lea Poe & Ann Grey, *Tides*, 4 J. SEA L. 1 (2012).",
    "For the status of the treaty, see https://treaties.un.org/a.",
    "For the text of the treaty, see https://treaties.un.org/a.",
    "Field et al., *supra* note 15, at 3; Field, Poe & Grey, *supra* note 15, at 5.",
    "Amnesty International, *Locked Out* 7 (2019), https://example.org/out (last visited May 3, 2021).",
    "Brook, *supra* note 1, at 12; Amnesty Int’l, *supra* note 19, at 4.",
    "Author’s fieldnotes, Lampedusa, 3 May 2019.",
    "Author’s fieldnotes, Lampedusa, 9 May 2019.",
    "Brook, *supra* note 1, at 5; *id.* at 7; see also León, *supra* note 2, at 46.",
)
LIST = (
    "Brook, Ida (2020), Doors at Sea, Law Journal 3: 4–19.",
    "León, Ana. 2015. The Law of the Harbour. Verso.",
    "Lind, Nora (2016), Sails, Law Journal 9: 44–60.",
    "Lind, Nora, and Paul Marsh (2016), Tides, Law Journal 9: 1–60.",
    "Marsh, Paul (2018), Nets and Borders, Oxford University Press.",
)


def told(report: CheckReport) -> list[tuple[str, str]]:
    """What these rules say, by note."""
    return [(one.note, one.code) for one in report.findings if one.code in CODES]


@pytest.mark.parametrize(
    "notes", [BLUEBOOK, OSCOLA, CHICAGO, EDGES], ids=["Bluebook", "OSCOLA", "Chicago", "edges"]
)
def test_nothing_is_said_of_a_manuscript_in_which_nothing_is_wrong(
    checked: Check, notes: tuple[str, ...]
) -> None:
    assert told(checked(*notes)) == []


def test_nor_of_one_that_cites_by_author_and_year_with_a_list_of_works(checked: Check) -> None:
    calls = tuple(f"Text {number}.{{{number}}}" for number in range(1, len(AUTHOR_DATE) + 1))
    assert told(checked(*AUTHOR_DATE, body=(*calls, *LIST))) == []
    assert told(checked(*AUTHOR_DATE, body=(*calls, *LIST[:-1]))) == [("", "short_form_no_full_citation")]


DOORS, NETS = "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020).", "Paul Marsh, *Nets*, 5 LAW J. 60 (2019)."


def test_the_note_that_gives_a_source_first_is_named(checked: Check) -> None:
    (finding,) = (one for one in checked(DOORS, NETS, DOORS).notes[2].findings if one.code in CODES)
    assert finding.code == "repeat_full_citation"
    assert "note 1" in finding.message


def test_a_citation_just_repeated_is_told_once_and_in_the_words_of_the_manuscript(checked: Check) -> None:
    report = checked(NETS, "ibid 61.", DOORS, DOORS)
    assert told(report) == [("4", "should_be_id")]
    assert any("“Ibid.”" in one.message for one in report.notes[3].findings)


def test_where_no_id_is_used_a_repetition_is_a_repetition(checked: Check) -> None:
    assert told(checked(DOORS, DOORS)) == [("2", "repeat_full_citation")]


def test_the_rarer_form_is_pointed_out_with_the_notes_that_have_the_other(checked: Check) -> None:
    report = checked(
        "Nets at sea, A/73/178 (July 12, 2018).", *["U.N.G.A., Nets at sea, A/73/178 (July 12, 2018)."] * 2
    )
    findings = {one.note: one for one in report.findings if one.code == "inconsistent_form"}
    assert findings.keys() == {"1"}
    assert "without “U.N.G.A.” here, with it in notes 2 and 3" in findings["1"].message


@pytest.mark.parametrize(
    ("notes", "expected", "why"),
    [
        (
            (DOORS, NETS, "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2021)."),
            ("3", "inconsistent_form", "date 2021 here, 2020 in note 1"),
            "two years",
        ),
        (
            (DOORS, NETS, "Ida Brook, *Doors at sea*, 3 LAW J. 4 (2020)."),
            ("3", "inconsistent_form", "“sea” here, “Sea” in note 1"),
            "capitals",
        ),
        (
            (DOORS, "Brook, *supra* note 3, at 5.", NETS),
            ("2", "supra_to_wrong_note", "note 3 is not an earlier note"),
            "a later note",
        ),
        (
            (DOORS, "See *infra* note 1."),
            ("2", "supra_to_wrong_note", "not after it"),
            "infra to an earlier note",
        ),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_wrong_between_notes(
    checked: Check, notes: tuple[str, ...], expected: tuple[str, str, str], why: str
) -> None:
    said = [(one.note, one.code, one.message) for one in checked(*notes).findings if one.code in CODES]
    note, code, words = expected
    assert any(one[:2] == (note, code) and words in one[2] for one in said), why


def test_a_matter_of_style_is_minor(checked: Check) -> None:
    report = checked(DOORS, NETS, DOORS.replace("3 LAW", "4 LAW"), "Brook 5.")
    assert {one.severity for one in report.findings if one.code in CODES} == {Severity.MINOR}
