"""Notes as they should be, in the styles scholars use: of what they say of their sources nothing is said back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.checks.base import Check as Rule
from legalgraph.checks.law import dates, first_law, secondhand, superseded, symbol, un_author
from legalgraph.checks.works import (
    address_tail,
    bare_source,
    date_order,
    imprint,
    later_than,
    pages,
    spoken,
    undated,
    unseen,
    vague,
    web,
    whole_source,
)
from legalgraph.model import CheckReport

Check = Callable[..., CheckReport]
RULES: tuple[Rule, ...] = (
    address_tail, bare_source, spoken, date_order, dates, first_law, imprint, later_than, pages, secondhand, superseded,
    symbol, un_author, undated, unseen, vague, web, whole_source,
)  # fmt: skip
CODES = {code.name for rule in RULES for code in rule.codes}
LONG = (
    "States have long tried to keep the boats of strangers out of their harbours, by law and by force alike."
)

BLUEBOOK = (
    "Mara Quill, *Harbours of Law*, 88 VA. L. REV. 1201, 1215 (2002).",
    "TOMAS REED, BOATS AND BORDERS 33-35 (2d ed. 2011).",
    (
        "See Mara Quill, *Harbours of Law*, 88 VA. L. REV. 1201, 1215–17 (2002); Tomas Reed, *Boats*,"
        " 12 J. REFUGEE STUD. 45, 50 (1999)."
    ),
    "See generally Mara Quill, *Harbours of Law*, 88 VA. L. REV. 1201 (2002).",
    "Convention Relating to the Status of Refugees art. 33(1), July 28, 1951, 189 U.N.T.S. 137.",
    "G.A. Res. 73/195, ¶ 16, Global Compact for Safe, Orderly and Regular Migration (Dec. 19, 2018).",
    (
        "Hum. Rts. Council, Rep. of the Special Rapporteur on the Human Rights of Migrants, ¶ 25, U.N. Doc. A/HRC/41/35"
        " (May 28, 2019)."
    ),
    "S.C. Res. 1373, ¶ 3(f), U.N. Doc. S/RES/1373 (Sept. 28, 2001).",
    "Plyler v. Doe, 457 U.S. 202, 210 (1982).",
    "8 U.S.C. § 1324(a)(1)(A)(iii).",
    "Jane Quill, *The Boats Are Back*, N.Y. TIMES (May 3, 2019), https://www.nytimes.com/2019/05/03/world/boats.html.",
    "Tomas Reed, *On Lamps*, in THE BOOK OF LAMPS 101, 110 (Ida Marsh & Jo Pike eds., 2015).",
    "Quill, *supra* note 1, at 1220.",
    "*Id.* at 1221 (arguing that harbours are made for boats).",
    "*Id.*",
    "HARBOUR WATCH, PUSHED BACK AT SEA 12-14 (2016), https://www.example.org/report/2016/pushed-back.",
    "Telephone Interview with Ana Pires, Director, Harbour Aid (Oct. 5, 2020).",
    "Report of the Secretary-General, *Lamps and Harbours*, ¶ 14, U.N. Doc. A/74/191 (July 18, 2019).",
    "Human Rights Comm., General Comment No. 27, ¶ 5, U.N. Doc. CCPR/C/21/Rev.1/Add.9 (Nov. 2, 1999).",
    (
        "Conference of Plenipotentiaries, Summary Record of the 14th Meeting, at 10, U.N. Doc. A/CONF.2/SR.14"
        " (Nov. 22, 1951)."
    ),
    "United Nations Convention on the Law of the Sea art. 98(1), Dec. 10, 1982, 1833 U.N.T.S. 397.",
    "Council Directive 2002/90/EC, art. 1(2), 2002 O.J. (L 328) 17.",
    "2 Tomas Reed, *A Treatise on Lamps* § 14.2 (4th ed. 1998).",
    (
        "Mara Quill, Remarks at the Harbour Forum: Lamps and the Law (Mar. 3, 2014) (transcript available at"
        " https://example.org/remarks)."
    ),
)
OSCOLA = (
    "Mara Quill, ‘Harbours of Law’ (2002) 88 MLR 1201, 1215.",
    "Tomas Reed, *Boats and Borders* (2nd edn, OUP 2010) 45.",
    "Ida Marsh, ‘On Lamps’ in Jo Pike (ed), *The Book of Lamps* (Hart 2015) 110.",
    (
        "Convention Relating to the Status of Refugees (adopted 28 July 1951, entered into force 22 April 1954)"
        " 189 UNTS 137 (Refugee Convention) art 33."
    ),
    "Refugee Convention, art 31(1).",
    (
        "Council Directive 2002/90/EC of 28 November 2002 defining the facilitation of unauthorised entry, transit and"
        " residence [2002] OJ L328/17, art 1(2)."
    ),
    "Consolidated Version of the Treaty on the Functioning of the European Union [2012] OJ C326/47, art 80.",
    "*Hirsi Jamaa and Others v Italy* [GC] App no 27765/09 (ECtHR, 23 February 2012), paras 74–76.",
    "UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210, para 3.",
    (
        "Jane Quill, ‘The Boats Are Back’ (*The Guardian*, 3 May 2019) <https://www.theguardian.com/boats>"
        " accessed 4 June 2019."
    ),
    "Interview with Ana Pires, Director, Harbour Aid (Lisbon, 5 October 2020).",
    "Quill (n 1) 1220.",
    "ibid 1221.",
    "See also Reed (n 2) 46–48.",
    "CRC Committee, ‘General Comment No 6’ (2005) UN Doc CRC/GC/2005/6, para 12.",
    "Statute of the International Court of Justice, 26 June 1945, 33 UNTS 993, art 38(1)(b).",
    "UN Human Rights Council Res 35/17 (22 June 2017) UN Doc A/HRC/RES/35/17, para 2.",
)
CHICAGO = (
    "Mara Quill, *Harbours of Law* (Chicago: University of Chicago Press, 2002), 45.",
    "Tomas Reed, “Boats and Borders,” *Journal of Refugee Studies* 12, no. 3 (1999): 50.",
    "Ida Marsh, “On Lamps,” in *The Book of Lamps*, ed. Jo Pike (Oxford: Hart, 2015), 110.",
    "Jane Quill, “The Boats Are Back,” *New York Times*, May 3, 2019, https://www.nytimes.com/2019/05/03/boats.html.",
    "Ana Pires, interview by the author, Lisbon, October 5, 2020.",
    "*Sailors* (Ana Pires dir., Harbour Films 2016), at 00:12:10 (“we were never told of the storm”).",
    "Several scholars take this view. See Quill, *Harbours of Law*, 47.",
    "All translations are mine unless otherwise noted.",
)


@pytest.mark.parametrize("notes", [BLUEBOOK, OSCOLA, CHICAGO], ids=["Bluebook", "OSCOLA", "Chicago"])
def test_nothing_is_said_of_notes_as_they_should_be(checked: Check, notes: tuple[str, ...]) -> None:
    report = checked(*notes, body=tuple(f"{LONG}{{{number}}}" for number in range(1, len(notes) + 1)))
    told = [(one.code, one.message, one.words) for one in report.findings if one.code in CODES]
    assert told == []


@pytest.mark.parametrize(
    ("claim", "note"),
    [
        (
            "The Refugee Convention was adopted in 1951 and has been ratified by most States.",
            "Convention Relating to the Status of Refugees, July 28, 1951, 189 U.N.T.S. 137.",
        ),
        (
            "This article takes the Global Compact for Migration as its point of departure, and asks what it adds.",
            "Global Compact for Safe, Orderly and Regular Migration, G.A. Res. 73/195 (Dec. 19, 2018).",
        ),
        (
            "There is a large literature on the boats of the northern harbours and on those who sailed in them.",
            "See, e.g., Mara Quill, *Harbours of Law*, 88 VA. L. REV. 1201 (2002).",
        ),
        (
            "The regional instruments on free movement are many, and most of them are older than the Union itself.",
            "African Charter on Human and Peoples' Rights, June 27, 1981, 1520 U.N.T.S. 217.",
        ),
        (
            "Article 33 of the Convention forbids return to danger, and no reservation may be made to it.",
            "Convention Relating to the Status of Refugees, July 28, 1951, 189 U.N.T.S. 137.",
        ),
        (
            "Dublin II was replaced in 2013, and its successor was never loved either, least of all in the south.",
            "Council Regulation (EC) No 343/2003 of 18 February 2003 [2003] OJ L50/1.",
        ),
        (
            "In 2017 the ports were closed to all boats that carried people without papers.",
            "Jane Quill, *The Boats Are Back*, N.Y. TIMES (May 3, 2019), https://www.nytimes.com/boats.html.",
        ),
    ],
)
def test_a_source_may_be_meant_as_a_whole(checked: Check, claim: str, note: str) -> None:
    told = [one.code for one in checked(note, body=(f"{claim}{{1}}",)).findings if one.code in CODES]
    assert told == []
