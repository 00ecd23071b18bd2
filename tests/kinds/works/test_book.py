"""Books in the ways in which styles cite them."""

from __future__ import annotations

import pytest

from legalgraph.model import Work


def book(
    authors: str, title: str, publisher: str = "", date: str = "2014", editors: str = "", **more: str
) -> Work:
    names, edited = (tuple(name for name in some.split("; ") if name) for some in (authors, editors))
    return Work("book", names, title, editors=edited, publisher=publisher, date=date, **more)


OSCOLA = [
    (
        "Jane Roe, *The Open Harbour* (OUP 2014) 26",
        book("Jane Roe", "The Open Harbour", "OUP"),
        "page_26",
        "a page",
    ),
    ("Jane Roe, *The Open Harbour* (OUP 2014)", book("Jane Roe", "The Open Harbour", "OUP"), "", "no page"),
    (
        "Jane Roe, The Open Harbour (OUP 2014) 26",
        book("Jane Roe", "The Open Harbour", "OUP"),
        "page_26",
        "plain text",
    ),
    (
        "Jane Roe, *The Open Harbour* (2nd edn, OUP 2014) 26–29",
        book("Jane Roe", "The Open Harbour", "OUP"),
        "page_26 page_29",
        "an edition",
    ),
    (
        "Jane Roe, *The Open Harbour* (3rd rev edn, Hart Publishing 2014) 26, 31",
        book("Jane Roe", "The Open Harbour", "Hart Publishing"),
        "page_26 page_31",
        "a revised edition",
    ),
    (
        "Jane Roe and John Doe, *The Open Harbour* (Cambridge University Press 2014) 26",
        book("Jane Roe; John Doe", "The Open Harbour", "Cambridge University Press"),
        "page_26",
        "two authors",
    ),
    (
        "J Roe, J Doe and A Poe, *The Open Harbour* (Routledge 2014)",
        book("J Roe; J Doe; A Poe", "The Open Harbour", "Routledge"),
        "",
        "three with initials",
    ),
    (
        "Jane Roe (ed), *The Open Harbour* (Brill 2014)",
        book("", "The Open Harbour", "Brill", editors="Jane Roe"),
        "",
        "an editor",
    ),
    (
        "Jane Roe and John Doe (eds), *The Open Harbour* (Brill 2014) 26",
        book("", "The Open Harbour", "Brill", editors="Jane Roe; John Doe"),
        "page_26",
        "editors",
    ),
    (
        "Jane Roe (ed.) *The Open Harbour* (Brill 2014)",
        book("", "The Open Harbour", "Brill", editors="Jane Roe"),
        "",
        "no comma after the bracket",
    ),
    (
        "Jane Roe & John Doe (Eds.), The Open Harbour (Brill, 2014)",
        book("", "The Open Harbour", "Brill", editors="Jane Roe; John Doe"),
        "",
        "plain text",
    ),
    (
        "Jane Roe, *The Open Harbour* (Lighthouse 2014) 26",
        book("Jane Roe", "The Open Harbour", "Lighthouse"),
        "page_26",
        "a house nobody listed",
    ),
    (
        "Jane Roe, The Open Harbour (Lighthouse & Sons 2014) 26",
        book("Jane Roe", "The Open Harbour", "Lighthouse & Sons"),
        "page_26",
        "the same without italics, with a page",
    ),
    (
        "Jane Roe, *The Open Harbour: Law’s Answer to “Closed” Seas* (OUP 2014)",
        book("Jane Roe", "The Open Harbour: Law’s Answer to “Closed” Seas", "OUP"),
        "",
        "quotation in the title",
    ),
    (
        "Jane Roe, *Harbours and Human Rights. A Commentary* (Edward Elgar 2014) 26",
        book("Jane Roe", "Harbours and Human Rights. A Commentary", "Edward Elgar"),
        "page_26",
        "a stop in the title",
    ),
    (
        "Jane Roe, *The 1951 Refugee Convention* (OUP 2014) 26",
        book("Jane Roe", "The 1951 Refugee Convention", "OUP"),
        "page_26",
        "a treaty in the title",
    ),
    (
        "Jane Roe, *The Open Harbour* (first published 1990, OUP 2014) 26",
        book("Jane Roe", "The Open Harbour", "first published 1990, OUP"),
        "page_26",
        "an earlier printing",
    ),
    (
        "Emer de Roe, *Le droit des ports* (Pedone 2014)",
        book("Emer de Roe", "Le droit des ports", "Pedone"),
        "",
        "French",
    ),
    (
        "Johanna von Roe, *Hafenrecht* (Mohr Siebeck 2014)",
        book("Johanna von Roe", "Hafenrecht", "Mohr Siebeck"),
        "",
        "German",
    ),
    (
        "Juana Roe, *El puerto abierto* (Tirant lo Blanch 2014) 26",
        book("Juana Roe", "El puerto abierto", "Tirant lo Blanch"),
        "page_26",
        "Spanish",
    ),
    (
        "Jane Roe, *The Open Harbour* (Harvard University Press, 2014) at 26",
        book("Jane Roe", "The Open Harbour", "Harvard University Press"),
        "page_26",
        "mixed form",
    ),
    (
        "Jane Roe, *The Open Harbour* (OUP 2014) ch 3, 26",
        book("Jane Roe", "The Open Harbour", "OUP"),
        "chp_3 page_26",
        "a chapter and page",
    ),
]

BLUEBOOK = [
    (
        "JANE ROE, THE OPEN HARBOR 26 (2014)",
        book("JANE ROE", "THE OPEN HARBOR"),
        "page_26",
        "small capitals typed as capitals",
    ),
    (
        "JANE ROE, THE OPEN HARBOR 26-29 (2d ed. 2014)",
        book("JANE ROE", "THE OPEN HARBOR"),
        "page_26 page_29",
        "an edition",
    ),
    (
        "JANE ROE & JOHN DOE, THE OPEN HARBOR (2014)",
        book("JANE ROE; JOHN DOE", "THE OPEN HARBOR"),
        "",
        "two authors",
    ),
    (
        "JANE ROE ET AL., THE OPEN HARBOR 26 (2014)",
        book("JANE ROE; et al.", "THE OPEN HARBOR"),
        "page_26",
        "and others",
    ),
    (
        "JANE ROE, THE OPEN HARBOR: LAW, POWER, AND SAFETY AT SEA 26 (3d ed. 2014)",
        book("JANE ROE", "THE OPEN HARBOR: LAW, POWER, AND SAFETY AT SEA"),
        "page_26",
        "commas and a colon",
    ),
    (
        "THE OPEN HARBOR 26 (Jane Roe & John Doe eds., 2014)",
        book("", "THE OPEN HARBOR", editors="Jane Roe; John Doe"),
        "page_26",
        "editors in the bracket",
    ),
    (
        "Jane Roe, *The Open Harbor* 26 (2014)",
        book("Jane Roe", "The Open Harbor"),
        "page_26",
        "italics, page before the year",
    ),
    (
        "Jane Roe, *The Open Harbor* 26 n.3 (Oxford University Press, 2014)",
        book("Jane Roe", "The Open Harbor", "Oxford University Press"),
        "page_26/note_3",
        "a note of the book",
    ),
    ("Jane Roe, *The Open Harbor* (2014)", book("Jane Roe", "The Open Harbor"), "", "no more than a year"),
    (
        "Jane Roe, The Open Harbor 26 (Princeton Univ. Press 2014)",
        book("Jane Roe", "The Open Harbor", "Princeton Univ. Press"),
        "page_26",
        "plain text",
    ),
    (
        "JANE ROE, THE OPEN HARBOR xii (Ann Poe trans., Harvard Univ. Press 2014)",
        book("JANE ROE", "THE OPEN HARBOR", "Ann Poe trans., Harvard Univ. Press"),
        "page_xii",
        "a translator, a Roman page",
    ),
    ("JANE ROE, THE OPEN HARBOR ¶ 12 (2014)", book("JANE ROE", "THE OPEN HARBOR"), "para_12", "a paragraph"),
]

CHICAGO = [
    (
        "Jane Roe, *The Open Harbour* (New York: Harbour Press, 2014), 26",
        book("Jane Roe", "The Open Harbour", "New York: Harbour Press"),
        "page_26",
        "place and publisher",
    ),
    (
        "Jane Roe, *The Open Harbour*, 2nd ed. (New York: Harbour Press, 2014), 26–29",
        book("Jane Roe", "The Open Harbour", "New York: Harbour Press"),
        "page_26 page_29",
        "the edition before the bracket",
    ),
    (
        "Jane Roe, ed., *The Open Harbour* (New York: Harbour Press, 2014)",
        book("", "The Open Harbour", "New York: Harbour Press", editors="Jane Roe"),
        "",
        "an editor",
    ),
    (
        "Jane Roe and John Doe, eds., *The Open Harbour* (Oxford: Oxford University Press, 2014), 26",
        book("", "The Open Harbour", "Oxford: Oxford University Press", editors="Jane Roe; John Doe"),
        "page_26",
        "editors",
    ),
    (
        "Roe, Jane. *The Open Harbour*. New York: Harbour Press, 2014",
        book("Roe, Jane", "The Open Harbour", "New York: Harbour Press"),
        "",
        "bibliography",
    ),
    (
        "Jane Roe, *The Open Harbour*, Oxford University Press, 2014, p. 26",
        book("Jane Roe", "The Open Harbour", "Oxford University Press"),
        "page_26",
        "no brackets",
    ),
    (
        "Jane Roe, *The Open Harbour*, Oxford: OUP, 2014, pp. 26-29",
        book("Jane Roe", "The Open Harbour", "Oxford: OUP"),
        "page_26 page_29",
        "place before publisher",
    ),
    (
        "Jeanne Roe, *Le port ouvert*, Bruxelles, Bruylant, 2014, p. 26",
        book("Jeanne Roe", "Le port ouvert", "Bruxelles, Bruylant"),
        "page_26",
        "French",
    ),
    (
        "Juana Roe, *El puerto abierto*, Madrid, Editorial Faro, 2014, pp. 26-29",
        book("Juana Roe", "El puerto abierto", "Madrid, Editorial Faro"),
        "page_26 page_29",
        "Spanish",
    ),
    (
        "Roe, J. (2014). *The open harbour*. Oxford University Press",
        book("Roe, J.", "The open harbour", "Oxford University Press"),
        "",
        "APA",
    ),
    (
        "Roe, J. (2014) *The Open Harbour*. Oxford: Oxford University Press, p. 26",
        book("Roe, J.", "The Open Harbour", "Oxford: Oxford University Press"),
        "page_26",
        "Harvard",
    ),
    (
        "Roe J (2014) The open harbour. Springer, Berlin",
        book("Roe J", "The open harbour", "Springer, Berlin"),
        "",
        "Springer",
    ),
    (
        "Roe, J., & Doe, K. (Eds.). (2014). *The open harbour*. Routledge",
        book("", "The open harbour", "Routledge", editors="Roe, J.; Doe, K."),
        "",
        "editors, APA",
    ),
]

ROWS = [*OSCOLA, *BLUEBOOK, *CHICAGO]


@pytest.mark.parametrize(("text", "work", "pages", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_a_book_is_read(cited, text, work, pages, why):
    mention = cited(text, "book")
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert (mention.named, mention.dated) == (work.title, work.date)
