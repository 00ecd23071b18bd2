"""ECLI, and the canonical numbers of decisions."""

from __future__ import annotations

import pytest

from legalgraph.identifiers import CaseNumber, Ecli

ECLI = [
    ("ECLI:EU:C:2011:865", "ECLI:EU:C:2011:865"),
    ("EU:C:2011:865", "ECLI:EU:C:2011:865"),
    ("ECLI:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006"),
    ("ECLI:CE:ECHR:2011:0121JUD003069609", "ECLI:CE:ECHR:2011:0121JUD003069609"),
    ("ECLI:DE:BVerfG:2020:rs20200505", None),
    ("ECLI:EU:C:2011", None),
    ("EU:C:11:865", None),
    ("ECLI:EU:C:2011:865.", None),
    ("", None),
]
CANONICAL = [
    "Case C-411/10", "Case 26/62", "Case E-1/94", "Case No. IT-94-1-A", "Case No. ICC-01/04-01/06", "Case No. 2013-19",
    "Opinion 2/13", "App. No. 30696/09", "App. No. 6/2012", "Communication No. 1544/2007", "Communication No. 155/96",
    "No. 18-cr-223", "No. 3:24-cv-06664-JSC", "ICJ Reports 1986, 14", "ITLOS Reports 1999, 10",
    "ECtHR Series A No. 161", "PCIJ Series A/B No. 53", "IACtHR Series C No. 4", "ECHR 2012-II", "Reports 1996-VI",
    "457 U.S. 202", "347 F.3d 1024", "27 I&N Dec. 316", "2018 WL 12345", "[2011] ECR I-13905", "[1963] ECR 1",
    "[2004] UKHL 55", "[2013] EWHC 379 (Ch)", "[2017] 1 WLR 1", "(1996) 23 EHRR 413", "2018 SCC 12", "OC-18/03",
    "IACHR Report No. 78/11", "Cons. const. 2018-717/718 QPC", "BVerfG 2 BvR 197/83", "BVerfGE 73, 339", "STC 236/2007",
    "Colombia T-025/04", "SCJN Amparo en revisión 350/2019",
]  # fmt: skip


@pytest.mark.parametrize(("text", "canonical"), ECLI)
def test_ecli(text, canonical):
    if canonical is None:
        with pytest.raises(ValueError, match="is not an ECLI"):
            Ecli.parse(text)
    else:
        assert str(Ecli.parse(text)) == canonical
        assert Ecli.parse(canonical) == Ecli.parse(text)


@pytest.mark.parametrize("number", CANONICAL)
def test_numbers_are_read_back(number):
    assert str(CaseNumber.parse(number)) == number


@pytest.mark.parametrize(
    "text", ["Case in point", "457 dollars", "C-411/10", "No one", "the [2004] report", ""]
)
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError, match="is no number of a decision"):
        CaseNumber.parse(text)
