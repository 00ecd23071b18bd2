"""Chapters in edited books and entries in encyclopaedias."""

from __future__ import annotations

import pytest

from legalgraph.model import Work


def chapter(who: str, title: str, book: str, *rest: str, **more: str) -> Work:
    editors, publisher, page = (*rest, "", "", "")[:3]
    names, edited = (tuple(name for name in some.split("; ") if name) for some in (who, editors))
    return Work("chapter", names, title, book, edited, publisher, **{"page": page, "date": "2014", **more})


ROWS = [
    (
        "J Roe, ‘Closed Seas’ in J Doe (ed), *The Open Harbour* (OUP 2014) 33",
        chapter("J Roe", "Closed Seas", "The Open Harbour", "J Doe", "OUP", "33"),
        "",
        "OSCOLA",
    ),
    (
        "J Roe, ‘Closed Seas’ in J Doe (ed), *The Open Harbour* (OUP 2014) 33, 35–36",
        chapter("J Roe", "Closed Seas", "The Open Harbour", "J Doe", "OUP", "33"),
        "page_35 page_36",
        "pages cited",
    ),
    (
        "Roe, ‘Closed Seas’ in J Doe (ed), The Open Harbour (OUP 2014) 33, 35",
        chapter("Roe", "Closed Seas", "The Open Harbour", "J Doe", "OUP", "33"),
        "page_35",
        "surname alone, plain text",
    ),
    (
        "Jane Roe, ‘Closed Seas’, in John Doe and Ann Poe (eds), *The Open Harbour* (2nd edn, OUP 2014) 33",
        chapter("Jane Roe", "Closed Seas", "The Open Harbour", "John Doe; Ann Poe", "2nd edn, OUP", "33"),
        "",
        "two editors",
    ),
    (
        "Jane Roe, “Closed Seas”, in: John Doe/Ann Poe (eds.), The Open Harbour (Brill 2014), pp. 33-50, at 35",
        chapter("Jane Roe", "Closed Seas", "The Open Harbour", "John Doe; Ann Poe", "Brill", "33"),
        "page_35",
        "editors with a slash",
    ),
    (
        "Jane Roe, “Closed Seas,” in *The Open Harbour*, ed. John Doe (New York: Harbour Press, 2014), 33–50",
        chapter("Jane Roe", "Closed Seas", "The Open Harbour", "John Doe", "New York: Harbour Press", "33"),
        "",
        "Chicago: the editor after the book",
    ),
    (
        "Jane Roe, “Closed Seas,” in *The Open Harbour*, ed. John Doe and Ann Poe (New York: Harbour Press, 2014), 35",
        chapter(
            "Jane Roe",
            "Closed Seas",
            "The Open Harbour",
            "John Doe; Ann Poe",
            "New York: Harbour Press",
            "35",
        ),
        "",
        "two of them",
    ),
    (
        "Jane Roe, *Closed Seas*, in THE OPEN HARBOR 33, 35 (John Doe, ed., 2022)",
        chapter("Jane Roe", "Closed Seas", "THE OPEN HARBOR", "John Doe", page="33", date="2022"),
        "page_35",
        "Bluebook",
    ),
    (
        "Jane Roe, *Closed Seas*, *in* THE OPEN HARBOR 33 (John Doe & Ann Poe eds., 2022)",
        chapter("Jane Roe", "Closed Seas", "THE OPEN HARBOR", "John Doe; Ann Poe", page="33", date="2022"),
        "",
        "in italics",
    ),
    (
        "Jane Roe, *Closed Seas*, in 3 THE OPEN HARBOR 33, 35-36 (John Doe ed., 2d ed. 2022)",
        chapter(
            "Jane Roe", "Closed Seas", "THE OPEN HARBOR", "John Doe", "2d ed.", "33", volume="3", date="2022"
        ),
        "page_35 page_36",
        "a volume, an edition",
    ),
    (
        "Jane Roe, Closed Seas, in THE OPEN HARBOR 33 (John Doe ed., 2022)",
        chapter("Jane Roe", "Closed Seas", "THE OPEN HARBOR", "John Doe", page="33", date="2022"),
        "",
        "plain text",
    ),
    (
        "Jane Roe et al., *Closed Seas*, in THE OPEN HARBOR 33 (John Doe et al. eds., 2022)",
        chapter(
            "Jane Roe; et al.", "Closed Seas", "THE OPEN HARBOR", "John Doe; et al.", page="33", date="2022"
        ),
        "",
        "others on both sides",
    ),
    (
        "Jane Roe, *Closed Seas*, in THE OXFORD HANDBOOK OF HARBOR LAW 33, 35 (2022)",
        chapter("Jane Roe", "Closed Seas", "THE OXFORD HANDBOOK OF HARBOR LAW", page="33", date="2022"),
        "page_35",
        "no editor named",
    ),
    (
        "Jane Roe, *Closed Seas*, in John Doe, ed., THE OPEN HARBOR 33 (2022)",
        chapter("Jane Roe", "Closed Seas", "THE OPEN HARBOR", "John Doe", page="33", date="2022"),
        "",
        "editor before, page and year after",
    ),
    (
        "Roe J (2014) Closed seas. In: Doe J (ed) The open harbour. Springer, Berlin, pp 33–50",
        chapter("Roe J", "Closed seas", "The open harbour", "Doe J", "Springer, Berlin", "33"),
        "",
        "Springer",
    ),
    (
        "Roe, J. (2014). Closed seas. In J. Doe & A. Poe (Eds.), *The open harbour* (pp. 33–50). Routledge",
        chapter("Roe, J.", "Closed seas", "The open harbour", "J. Doe; A. Poe", "Routledge", "33"),
        "",
        "APA",
    ),
    (
        "Roe, J. (2014) ‘Closed seas’, in Doe, J. (ed.) *The Open Harbour*. Oxford: OUP, pp. 33–50",
        chapter("Roe, J.", "Closed seas", "The Open Harbour", "Doe, J.", "Oxford: OUP", "33"),
        "",
        "Harvard",
    ),
    (
        "Jane Roe, “Closed Seas”, in John Doe (ed.), *The Open Harbour*, Oxford University Press, 2014, pp. 33-50",
        chapter("Jane Roe", "Closed Seas", "The Open Harbour", "John Doe", "Oxford University Press", "33"),
        "",
        "year without brackets",
    ),
    (
        "Jane Roe, “Closed Seas”, in: John Doe (ed.), The Open Harbour, Leiden: Brill 2014, pp. 33-50, p. 35",
        chapter("Jane Roe", "Closed Seas", "The Open Harbour", "John Doe", "Leiden: Brill", "33"),
        "page_35",
        "plain text",
    ),
    (
        "Jeanne Roe, « Mers fermées », in Jean Doe (dir.), *Le port ouvert*, Paris, Pedone, 2014, pp. 33-50",
        chapter("Jeanne Roe", "Mers fermées", "Le port ouvert", "Jean Doe", "Paris, Pedone", "33"),
        "",
        "French",
    ),
    (
        "Juana Roe, “Mares cerrados”, en Juan Doe (coord.), *El puerto abierto*, Madrid, Faro, 2014, pp. 33-50",
        chapter("Juana Roe", "Mares cerrados", "El puerto abierto", "Juan Doe", "Madrid, Faro", "33"),
        "",
        "Spanish",
    ),
    (
        "Jane Roe, ‘Closed Seas’ in *Max Planck Encyclopedia of Public International Law* (2014) para 5",
        chapter("Jane Roe", "Closed Seas", "Max Planck Encyclopedia of Public International Law"),
        "para_5",
        "an encyclopaedia",
    ),
    (
        "Jane Roe, ‘Closed Seas’ in R Doe (ed), *Encyclopedia of Public International Law* (OUP 2014) paras 5–7",
        chapter("Jane Roe", "Closed Seas", "Encyclopedia of Public International Law", "R Doe", "OUP"),
        "para_5 para_7",
        "with its editor",
    ),
    (
        "Jane Roe, ‘Closed Seas’, Max Planck Encyclopedia of Public International Law (2014), para. 5",
        chapter("Jane Roe", "Closed Seas", "Max Planck Encyclopedia of Public International Law"),
        "para_5",
        "without “in”",
    ),
    (
        "Jane Roe, *Closed Seas*, MAX PLANCK ENCYCLOPEDIA OF PUBLIC INTERNATIONAL LAW ¶ 5 (2014)",
        chapter("Jane Roe", "Closed Seas", "MAX PLANCK ENCYCLOPEDIA OF PUBLIC INTERNATIONAL LAW"),
        "para_5",
        "Bluebook",
    ),
]


@pytest.mark.parametrize(("text", "work", "pages", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_a_chapter_is_read(cited, text, work, pages, why):
    mention = cited(text, "book_chapter")
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert (mention.named, mention.dated) == (work.title, work.date)
