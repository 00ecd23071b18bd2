"""Web pages: a call links to its note and the note back to its call, in whatever dialect."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.documents.html import Html

PATH = Path("chapter.html")

DIALECTS = {
    "pandoc": """<p>One<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> two.<a href="#fn2"
        id="fnref2"><sup>2</sup></a></p><section class="footnotes"><hr><ol>
        <li id="fn1"><p>Roe, <em>Title</em>.<a href="#fnref1" class="footnote-back">↩︎</a></p></li>
        <li id="fn2"><p>Doe.</p><p>More.<a href="#fnref2">↩︎</a></p></li></ol></section>""",
    "LibreOffice": """<p>One<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
        two.<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
        <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Roe,
        <i>Title</i>.</p></div><div id="sdfootnote2"><p><a name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Doe.</p>
        <p>More.</p></div>""",
    "Word": """<p class=MsoNormal>One<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
        class=MsoFootnoteReference>[1]</span></a> two.<a href="#_ftn2" name="_ftnref2">[2]</a></p><div>
        <hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Roe,
        <i>Title</i>.</p></div><div id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a>
        Doe.</p><p>More.</p></div></div>""",
    "Google Docs": """<p>One<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> two.<sup><a href="#ftnt2"
        id="ftnt_ref2">[2]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>
        Roe, <span style="font-style:italic">Title</span>.</p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a>
        Doe.</p><p>More.</p></div>""",
}


def read(body: str):
    return Html().read(PATH, f"<!DOCTYPE html><html><body>{body}</body></html>".encode())


@pytest.mark.parametrize("body", DIALECTS.values(), ids=DIALECTS)
def test_every_dialect(body):
    document = read(body)
    assert document.body == ("One two.",)
    assert [(one.number, one.text) for one in document.notes] == [("1", "Roe, Title."), ("2", "Doe.\nMore.")]
    assert [(ref.note, ref.offset) for ref in document.references] == [("1", 3), ("2", 8)]
    assert [span.of(document.notes[0].text) for span in document.notes[0].italics] == ["Title"]


ORDINARY = [
    ('<p id="a">One <a href="#b">1</a></p><p id="b">Two</p>', "a link that nothing answers"),
    ('<p><a id="x" href="#y">the next part</a></p><p><a id="y" href="#x">back</a></p>', "links in words"),
    (
        '<p><a id="x" href="https://e.org/#y">1</a></p><p><a id="y" href="#x">1</a> Two</p>',
        "a link to elsewhere",
    ),
    ('<p id="x"><a href="#x">1</a></p>', "a link to itself"),
]


@pytest.mark.parametrize(("body", "why"), ORDINARY, ids=[row[1] for row in ORDINARY])
def test_an_ordinary_link_is_no_note(body, why):
    document = read(body)
    assert document.notes == (), why
    assert document.remarks == ("No notes were found.",)


def test_scripts_and_layout_are_no_text():
    assert read(
        "<script>x()</script><p>One\n   <b>two</b><br>three</p><table><tr><td>four</td></tr></table>"
    ).body == (
        "One two three",
        "four",
    )


def test_a_page_of_many_links_is_read_to_its_end():
    """It would run for hours if every link were compared with every other."""
    links = "".join(f'<a id="a{n}" href="#a{n + 1}">{n}</a>' for n in range(20_000))
    assert len(read(f"<p>{links}</p>").body) == 1


@pytest.mark.parametrize(
    ("data", "reads"),
    [
        (b"<!DOCTYPE html><p>x", True),
        (b"\xef\xbb\xbf<html>", True),
        (b"plain words", False),
        (b"%PDF-1.4", False),
    ],
)
def test_what_is_a_page_is_told_from_its_content(data, reads):
    assert (Html().declines(Path("x"), data) == "") is reads
