"""Court decisions, by parties, numbers and reporters."""

from __future__ import annotations

import pytest

from legalgraph.kinds import case

# text, the words of the mention, identifier, parties or name
CASES = [
    (
        "In Plyler v. Doe, 457 U.S. 202 (1982), the",
        "Plyler v. Doe, 457 U.S. 202 (1982)",
        "457 U.S. 202",
        "Plyler v. Doe",
    ),
    ("See Roe v. Wade, 410 U. S. 113;", "Roe v. Wade, 410 U. S. 113", "410 U.S. 113", "Roe v. Wade"),
    (
        "Hamdan v. Rumsfeld, 548 US 557 (2006)",
        "Hamdan v. Rumsfeld, 548 US 557 (2006)",
        "548 U.S. 557",
        "Hamdan v. Rumsfeld",
    ),
    (
        "But Sale v. Haitian Centers Council, Inc., 509 U.S. 155 (1993)",
        "Sale v. Haitian Centers Council, Inc., 509 U.S. 155 (1993)",
        "509 U.S. 155",
        "Sale v. Haitian Centers Council, Inc.",
    ),
    ("347 F.3d 1024 (9th Cir. 2003)", "347 F.3d 1024 (9th Cir. 2003)", "347 F.3d 1024", ""),
    ("12 F. Supp. 2d 34", "12 F. Supp. 2d 34", "12 F. Supp. 2d 34", ""),
    ("2018 WL 12345", "2018 WL 12345", "2018 WL 12345", ""),
    ("In re Gault, 387 U.S. 1 (1967)", "In re Gault, 387 U.S. 1 (1967)", "387 U.S. 1", "In re Gault"),
    (
        "Matter of A-B-, 27 I. & N. Dec. 316 (A.G. 2018)",
        "Matter of A-B-, 27 I. & N. Dec. 316 (A.G. 2018)",
        "27 I&N Dec. 316",
        "Matter of A-B-",
    ),
    (
        "United States v. Warren, No. 18-cr-223",
        "United States v. Warren, No. 18-cr-223",
        "No. 18-cr-223",
        "United States v. Warren",
    ),
    (
        "Smith v. Acme, Inc., Case No. 3:24-cv-06664-JSC",
        "Smith v. Acme, Inc., Case No. 3:24-cv-06664-JSC",
        "No. 3:24-cv-06664-JSC",
        "Smith v. Acme, Inc.",
    ),
    ("*Flores v. Reno*, 507 U.S. 292", "Flores v. Reno*, 507 U.S. 292", "507 U.S. 292", "Flores v. Reno"),
    ("Case C-411/10", "Case C-411/10", "Case C-411/10", ""),
    ("Joined Cases C-411/10 and C-493/10", "Joined Cases C-411/10 and C-493/10", "Case C-411/10", ""),
    ("C‑399/12 of", "C‑399/12", "Case C-399/12", ""),
    ("Joined Cases C-402/05 P and C-415/05 P", "Joined Cases C-402/05 P and C-415/05 P", "Case C-402/05", ""),
    (
        "Case C-411/10 N.S. v Secretary of State for the Home Department, EU:C:2011:865",
        "Case C-411/10 N.S. v Secretary of State for the Home Department, EU:C:2011:865",
        "Case C-411/10",
        "N.S. v Secretary of State for the Home Department",
    ),
    (
        "Case 26/62 Van Gend en Loos [1963] ECR 1",
        "Case 26/62 Van Gend en Loos [1963] ECR 1",
        "Case 26/62",
        "Van Gend en Loos",
    ),
    ("Case T-315/01 Kadi v Council", "Case T-315/01 Kadi v Council", "Case T-315/01", "Kadi v Council"),
    ("in Case C-411/10 The Court held", "Case C-411/10", "Case C-411/10", ""),
    (
        "judgment of 7 October 2014, Germany v Council, C-399/12, ECLI:EU:C:2014:2258",
        "Germany v Council, C-399/12, ECLI:EU:C:2014:2258",
        "Case C-399/12",
        "Germany v Council",
    ),
    ("EU:C:2011:865.", "EU:C:2011:865", "ECLI:EU:C:2011:865", ""),
    ("ECLI:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006", ""),
    ("[2009] ECR I-6569", "[2009] ECR I-6569", "[2009] ECR I-6569", ""),
    ("Opinion 2/13", "Opinion 2/13", "Opinion 2/13", ""),
    (
        "M.S.S. v. Belgium and Greece, App. No. 30696/09 (ECtHR, 21 January 2011)",
        "M.S.S. v. Belgium and Greece, App. No. 30696/09 (ECtHR, 21 January 2011)",
        "App. No. 30696/09",
        "M.S.S. v. Belgium and Greece",
    ),
    (
        "Hirsi Jamaa and Others v Italy [GC] no 27765/09",
        "Hirsi Jamaa and Others v Italy [GC] no 27765/09",
        "App. No. 27765/09",
        "Hirsi Jamaa and Others v Italy",
    ),
    (
        "N.D. and N.T. v. Spain [GC], nos. 8675/15 and 8697/15, 13 February 2020",
        "N.D. and N.T. v. Spain [GC], nos. 8675/15 and 8697/15, 13 February 2020",
        "App. No. 8675/15",
        "N.D. and N.T. v. Spain",
    ),
    (
        "Soering v. the United Kingdom, Series A no. 161",
        "Soering v. the United Kingdom, Series A no. 161",
        "ECtHR Series A No. 161",
        "Soering v. the United Kingdom",
    ),
    (
        "Application no. 16483/12, Khlaifia and Others v. Italy",
        "Application no. 16483/12, Khlaifia and Others v. Italy",
        "App. No. 16483/12",
        "Khlaifia and Others v. Italy",
    ),
    (
        "Chahal v. United Kingdom, (1996) 23 EHRR 413",
        "Chahal v. United Kingdom, (1996) 23 EHRR 413",
        "(1996) 23 EHRR 413",
        "Chahal v. United Kingdom",
    ),
    ("X and Y v. The Netherlands", "X and Y v. The Netherlands", "", "X and Y v. The Netherlands"),
    (
        "CASE OF KHLAIFIA AND OTHERS v. ITALY",
        "KHLAIFIA AND OTHERS v. ITALY",
        "",
        "KHLAIFIA AND OTHERS v. ITALY",
    ),
    (
        "Nicaragua v. United States of America (Merits), Judgment, I.C.J. Reports 1986, p. 14",
        "Nicaragua v. United States of America (Merits), Judgment, I.C.J. Reports 1986, p. 14",
        "ICJ Reports 1986, 14",
        "Nicaragua v. United States of America",
    ),
    (
        "Armed Activities in and against Utopia (Utopia v. Ruritania), Judgment, I.C.J. Reports 1986, p. 14",
        "Armed Activities in and against Utopia (Utopia v. Ruritania), Judgment, I.C.J. Reports 1986, p. 14",
        "ICJ Reports 1986, 14",
        "Utopia v. Ruritania",
    ),
    (
        "Corfu Channel (U.K. v. Alb.), 1949 I.C.J. 4 (Apr. 9)",
        "Corfu Channel (U.K. v. Alb.), 1949 I.C.J. 4 (Apr. 9)",
        "ICJ Reports 1949, 4",
        "U.K. v. Alb.",
    ),
    ("ICJ Rep 1986 14", "ICJ Rep 1986 14", "ICJ Reports 1986, 14", ""),
    ("P.C.I.J., Series A, No. 10", "P.C.I.J., Series A, No. 10", "PCIJ Series A No. 10", ""),
    ("PCIJ Ser. A/B No. 53", "PCIJ Ser. A/B No. 53", "PCIJ Series A/B No. 53", ""),
    ("ITLOS Case No. 2", "ITLOS Case No. 2", "Case No. ITLOS-2", ""),
    ("ICSID Case No. ARB(AF)/00/2", "ICSID Case No. ARB(AF)/00/2", "Case No. ARB(AF)/00/2", ""),
    ("PCA Case No. 2013-19", "PCA Case No. 2013-19", "Case No. 2013-19", ""),
    (
        "Prosecutor v. Tadić, Case No. IT-94-1-A",
        "Prosecutor v. Tadić, Case No. IT-94-1-A",
        "Case No. IT-94-1-A",
        "Prosecutor v. Tadić",
    ),
    (
        "Prosecutor v. Lubanga, ICC-01/04-01/06",
        "Prosecutor v. Lubanga, ICC-01/04-01/06",
        "Case No. ICC-01/04-01/06",
        "Prosecutor v. Lubanga",
    ),
    (
        "Velásquez Rodríguez v. Honduras, Judgment of July 29, 1988, Inter-Am. Ct. H.R. (Ser. C) No. 4",
        "Velásquez Rodríguez v. Honduras, Judgment of July 29, 1988, Inter-Am. Ct. H.R. (Ser. C) No. 4",
        "IACtHR Series C No. 4",
        "Velásquez Rodríguez v. Honduras",
    ),
    ("Advisory Opinion OC-18/03", "Advisory Opinion OC-18/03", "OC-18/03", ""),
    ("Communication No. 1544/2007", "Communication No. 1544/2007", "Communication No. 1544/2007", ""),
    ("Communication 155/96", "Communication 155/96", "Communication No. 155/96", ""),
    (
        "Doe v. Canada, UN Doc CCPR/C/102/D/1959/2010",
        "Doe v. Canada, UN Doc CCPR/C/102/D/1959/2010",
        "CCPR/C/102/D/1959/2010",
        "Doe v. Canada",
    ),
    (
        "Joined Cases 6 and 11/69 Commission v France(7)",
        "Joined Cases 6 and 11/69 Commission v France",
        "Case 6/69",
        "Commission v France",
    ),
    ("Case C-301/87 (Boussac) (1)", "Case C-301/87 (Boussac)", "Case C-301/87", "Boussac"),
    (
        "Belilos v. Switzerland, 10 Eur. H.R. Rep. 466",
        "Belilos v. Switzerland, 10 Eur. H.R. Rep. 466",
        "10 EHRR 466",
        "Belilos v. Switzerland",
    ),
    (
        "Suresh v Canada (Minister of Immigration) [2002] 1 SCR 3",
        "Suresh v Canada (Minister of Immigration) [2002] 1 SCR 3",
        "[2002] 1 SCR 3",
        "Suresh v Canada",
    ),
    (
        "Agency of Ports (AP) v. Roe Ltd [2013] UKSC 18",
        "Agency of Ports (AP) v. Roe Ltd [2013] UKSC 18",
        "[2013] UKSC 18",
        "Agency of Ports (AP) v. Roe Ltd",
    ),
    ("[2004] UKHL 55", "[2004] UKHL 55", "[2004] UKHL 55", ""),
    (
        "EMI v. Sky [2013] EWHC 379 (Ch)",
        "EMI v. Sky [2013] EWHC 379 (Ch)",
        "[2013] EWHC 379 (Ch)",
        "EMI v. Sky",
    ),
    (
        "R (Smith) v Secretary of State for the Home Department [2017] 1 WLR 1",
        "R (Smith) v Secretary of State for the Home Department [2017] 1 WLR 1",
        "[2017] 1 WLR 1",
        "R (Smith) v Secretary of State for the Home Department",
    ),
    (
        "Mabo v Queensland (No 2) (1992) 175 CLR 1",
        "Mabo v Queensland (No 2) (1992) 175 CLR 1",
        "(1992) 175 CLR 1",
        "Mabo v Queensland",
    ),
    ("B010 v. Canada, 2015 SCC 58", "B010 v. Canada, 2015 SCC 58", "2015 SCC 58", "B010 v. Canada"),
    ("Décision n° 2018-717/718 QPC", "Décision n° 2018-717/718 QPC", "Cons. const. 2018-717/718 QPC", ""),
    ("Decision No. 2018-717/718 QPC", "Decision No. 2018-717/718 QPC", "Cons. const. 2018-717/718 QPC", ""),
    ("BVerfG, 2 BvR 197/83", "BVerfG, 2 BvR 197/83", "BVerfG 2 BvR 197/83", ""),
    ("BVerfGE 73, 339", "BVerfGE 73, 339", "BVerfGE 73, 339", ""),
    ("STC 236/2007", "STC 236/2007", "STC 236/2007", ""),
    ("Sentencia T-025/04", "Sentencia T-025/04", "Colombia T-025/04", ""),
    ("Amparo en Revisión 350/2019", "Amparo en Revisión 350/2019", "SCJN Amparo en revisión 350/2019", ""),
]

PLACES = [
    ("Plyler v. Doe, 457 U.S. 202, 210-11 (1982)", "page_210 page_211", "1982"),
    ("347 F.3d 1024, 1030 (9th Cir. 2003)", "page_1030", "2003"),
    ("EU:C:2011:865, para. 86", "para_86", ""),
    ("Case C-411/10 N.S. and Others [2011] ECR I-13905, paras 86-88", "para_86 para_87 para_88", ""),
    ("M.S.S. v. Belgium, App. No. 30696/09, § 55 (21 January 2011)", "para_55", "2011-01-21"),
    ("Soering v. Utopia, 7 July 1989, Series A no. 161, §§ 88-89", "para_88 para_89", "1989-07-07"),
    ("R v Smith [2004] UKHL 55, [12]", "para_12", ""),
    ("EMI v. Sky [2013] EWHC 379 (Ch), [45]-[46]", "para_45 para_46", ""),
    (
        "Communication No. 1544/2007, Doe v. Utopia, Views adopted on 18 March 2010, para. 8.7",
        "para_8.7",
        "2010-03-18",
    ),
    ("Nicaragua v. Utopia, I.C.J. Reports 1986, p. 14, at para. 12", "para_12", ""),
    (
        "Ahmed v. Austria, 17 December 1996, Reports 1996-VI, p. 2206, §§ 38-39",
        "para_38 para_39",
        "1996-12-17",
    ),
    ("Doe v. Roe, ECLI:EU:C:2014:317, ¶ 94 (May 13, 2014)", "para_94", "2014-05-13"),
]

NONE = [
    "Smith v. the world",
    "a case in point",
    "10 US dollars",
    "Part v of the Act",
    "Title V Chapter 2",
    "the U.S. 50 years ago",
    "in 1999 U.S. 5,000 troops left",
    "see c. 30 people",
    "U.S. Patent App. No. 14/937,678",
    "as a matter of Fact and Law",
    "us v. them",
    "; v. Adequate measures",
    "Opinion 12/134 of the Council",
    "C-130/2 aircraft",
    "Communication of 12 May",
    "Series C of the table",
    "Decision No 2/98 of the Committee",
    "3 F. degrees",
    "App. no one downloads",
]


@pytest.mark.parametrize(("text", "words", "identifier", "named"), CASES, ids=[row[0] for row in CASES])
def test_whole_citations(found, text, words, identifier, named):
    read = [(one.text, one.identifier, one.named) for one in found(case, text)]
    assert read == [(words, identifier, named)]


@pytest.mark.parametrize(("text", "places", "dated"), PLACES, ids=[row[0] for row in PLACES])
def test_places_and_dates(found, text, places, dated):
    (mention,) = found(case, f"{text}.")
    assert mention.text == text
    assert (" ".join(map(str, mention.pinpoints)), mention.dated) == (places, dated)


@pytest.mark.parametrize("text", NONE)
def test_prose_is_left_alone(found, text):
    assert found(case, text) == []


def test_the_sentence_before_is_no_party(found):
    """Signals, other parties and the end of a sentence are not read as names."""
    read = found(
        case,
        "It was so. Under Plyler v. Doe and Smith v. Jones, Inc., see also *Roe v. Wade*; cf. Lee v. Kim.",
    )
    assert [one.named for one in read] == [
        "Plyler v. Doe",
        "Smith v. Jones, Inc.",
        "Roe v. Wade",
        "Lee v. Kim",
    ]
