"""Reports, studies, working papers and theses."""

from __future__ import annotations

import pytest

from legalgraph.model import Work


def report(
    authors: str, title: str, container: str = "", publisher: str = "", date: str = "2014", **more: str
) -> Work:
    names = tuple(name for name in authors.split("; ") if name)
    return Work(
        **{
            "type": "report",
            "authors": names,
            "title": title,
            "container": container,
            "publisher": publisher,
            "date": date,
            **more,
        }
    )


ROWS = [
    (
        "UNHCR, Global Trends (2023) 12",
        report("UNHCR", "Global Trends", date="2023"),
        "page_12",
        "an acronym",
    ),
    ("UNHCR, *Global Trends* (2023) 12", report("UNHCR", "Global Trends", date="2023"), "page_12", "italics"),
    (
        "UNHCR, ‘Global Trends’ (June 2023) 12",
        report("UNHCR", "Global Trends", date="2023-06"),
        "page_12",
        "with the month",
    ),
    (
        "UNHCR, *Global Trends* 12 (2023)",
        report("UNHCR", "Global Trends", date="2023"),
        "page_12",
        "page before the year",
    ),
    (
        "Human Rights Watch, *Closed Ports*, at 99 (June 2021)",
        report("Human Rights Watch", "Closed Ports", date="2021-06"),
        "page_99",
        "at",
    ),
    (
        "Amnesty International, *Closed Ports* (2014)",
        report("Amnesty International", "Closed Ports"),
        "",
        "no page",
    ),
    (
        "Amnesty International, Closed Ports: Rescue and Its Price (2014) 12-13",
        report("Amnesty International", "Closed Ports: Rescue and Its Price"),
        "page_12 page_13",
        "plain text",
    ),
    (
        "AMNESTY INTERNATIONAL, CLOSED PORTS 12 (2014)",
        report("AMNESTY INTERNATIONAL", "CLOSED PORTS"),
        "page_12",
        "small capitals typed as capitals",
    ),
    (
        "International Organization for Migration (IOM), *Closed Ports* (Geneva, 2014) 12",
        report("International Organization for Migration (IOM)", "Closed Ports", publisher="Geneva"),
        "page_12",
        "a place",
    ),
    (
        "Office of the United Nations High Commissioner for Human Rights, *Closed Ports* (2014)",
        report("Office of the United Nations High Commissioner for Human Rights", "Closed Ports"),
        "",
        "a long name",
    ),
    (
        "European Agency for Fundamental Rights, *Closed Ports* (Publications Office of the European Union 2014) 12",
        report(
            "European Agency for Fundamental Rights",
            "Closed Ports",
            publisher="Publications Office of the European Union",
        ),
        "page_12",
        "a public printer is no house for books",
    ),
    (
        "European Commission, *Study on Closed Ports* (December 2014) 12",
        report("European Commission", "Study on Closed Ports", date="2014-12"),
        "page_12",
        "the Commission",
    ),
    (
        "U.S. Dep’t of State, *Closed Ports Report* 12 (2014)",
        report("U.S. Dep’t of State", "Closed Ports Report"),
        "page_12",
        "a department, abbreviated",
    ),
    (
        "Jane Roe et al., *Closed Ports*, Study Prepared for the Committee on Harbours, at 96-97 (June 2021)",
        report(
            "Jane Roe; et al.", "Closed Ports", "Study Prepared for the Committee on Harbours", date="2021-06"
        ),
        "page_96 page_97",
        "a study says what it is",
    ),
    (
        "Jane Roe, *Closed Ports*, Report for the Harbour Council, 12 (2014)",
        report("Jane Roe", "Closed Ports", "Report for the Harbour Council"),
        "page_12",
        "so does a report",
    ),
    (
        "Jane Roe, *Closed Ports* (RSC Working Paper No 45, 2014) 12",
        report("Jane Roe", "Closed Ports", publisher="RSC Working Paper No 45"),
        "page_12",
        "a working paper",
    ),
    (
        "Jane Roe, ‘Closed Ports’ (2014) RSC Working Paper No 45, 12",
        report("Jane Roe", "Closed Ports", "RSC Working Paper No 45"),
        "page_12",
        "year first",
    ),
    (
        "Jane Roe, *Closed Ports* 12 (Harbour Inst., Working Paper No. 45, 2014)",
        report("Jane Roe", "Closed Ports", publisher="Harbour Inst., Working Paper No. 45"),
        "page_12",
        "Bluebook",
    ),
    (
        "Jane Roe, “Closed Ports”, Working Paper No. 45 (Harbour Institute, 2014), p. 12",
        report("Jane Roe", "Closed Ports", "Working Paper No. 45", "Harbour Institute"),
        "page_12",
        "series before the bracket",
    ),
    (
        "Jane Roe, ‘Closed Ports’ (PhD thesis, University of Harbourtown 2014) 101",
        report("Jane Roe", "Closed Ports", publisher="PhD thesis, University of Harbourtown", type="thesis"),
        "page_101",
        "a thesis",
    ),
    (
        "Jane Roe, Closed Ports (unpublished Ph.D. dissertation, Harbour University, 2014)",
        report(
            "Jane Roe",
            "Closed Ports",
            publisher="unpublished Ph.D. dissertation, Harbour University",
            type="thesis",
        ),
        "",
        "unpublished",
    ),
    (
        "Law Commission, *Closed Ports* (Law Com No 123, 2014) para 3",
        report("Law Commission", "Closed Ports", publisher="Law Com No 123"),
        "para_3",
        "a numbered report",
    ),
    (
        "Amnesty International, *Closed Ports* (2014) <https://example.org/a> accessed 3 May 2019",
        report("Amnesty International", "Closed Ports", url="https://example.org/a"),
        "",
        "its address",
    ),
    (
        "Amnesty International, *Closed Ports* 12 (2014), https://example.org/a",
        report("Amnesty International", "Closed Ports", url="https://example.org/a"),
        "page_12",
        "after a comma",
    ),
    (
        "PBI México, *Puertos cerrados* (2014) 12",
        report("PBI México", "Puertos cerrados"),
        "page_12",
        "an acronym and a country",
    ),
    (
        "Comisión Nacional de los Derechos Humanos, *Informe especial sobre puertos* (2014) 12",
        report("Comisión Nacional de los Derechos Humanos", "Informe especial sobre puertos"),
        "page_12",
        "Spanish",
    ),
    (
        "Médecins Sans Frontières, *Ports fermés*, at 5 (May 2014)",
        report("Médecins Sans Frontières", "Ports fermés", date="2014-05"),
        "page_5",
        "French",
    ),
    (
        "HUMAN RIGHTS FIRST, CLOSED PORTS: A YEAR OF RESCUE 12 (Aug. 2014), https://example.org/a.pdf",
        report(
            "HUMAN RIGHTS FIRST",
            "CLOSED PORTS: A YEAR OF RESCUE",
            date="2014-08",
            url="https://example.org/a.pdf",
        ),
        "page_12",
        "Bluebook with address",
    ),
]


@pytest.mark.parametrize(("text", "work", "pages", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_a_report_is_read(cited, text, work, pages, why):
    mention = cited(text, "report")
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert (mention.named, mention.dated) == (work.title, work.date)
