from __future__ import annotations

import dataclasses
import subprocess
import sys
from itertools import pairwise

import pytest
from lxml import html

from legalgraph.model import Difference, Severity, Span, Verdict
from legalgraph.reports import as_html

HOSTILE = "<script>alert('x')</script> & \"more\" <img src=x onerror=alert(1)>"


def words(element) -> str:
    return " ".join(element.text_content().split())


@pytest.fixture
def page(shelves):
    def made(report, title=""):
        return html.document_fromstring(as_html(report, shelves=shelves, title=title))

    return made


def note_text(article) -> str:
    """The note's own words: its text without the tags that we set behind the marks."""
    copy = html.fromstring(html.tostring(article.find_class("text")[0], encoding="unicode"))
    for tag in copy.find_class("tag"):
        tag.drop_tree()
    return copy.text_content()


def test_every_note_is_there_in_order_word_for_word(long_report, page):
    articles = page(long_report).findall(".//article")
    assert [article.find(".//h3").text for article in articles] == [f"Note {n}" for n in range(1, 31)]
    assert list(map(note_text, articles)) == [checked.note.text for checked in long_report.notes]


def test_each_mark_stands_on_its_words_with_symbol_word_and_letter(make, page):
    text = "See Harbour Convention, Art. 5 (“one berth”); Ferry Protocol, Art. 9."
    whole = "Harbour Convention, Art. 5 (“one berth”)"
    checked = make.note(
        1, text, make.citation(text, whole), make.citation(text, "Ferry Protocol, Art. 9", Verdict.NOT_FOUND),
        make.quotation(text, "one berth"),
        make.finding("odd", Severity.MINOR, "Odd.", text, "berth”); Ferry"),
    )  # fmt: skip
    (article,) = page(make.report(checked)).findall(".//article")
    marked: dict[str, str] = {}
    for mark in article.find_class("text")[0].iter("mark"):
        kind = mark.get("class").split()[0]
        if mark.getparent().get("class", "").split()[:1] != [kind]:
            marked[kind] = marked.get(kind, "") + "|" * (kind in marked) + mark.text_content()
    assert marked["of-quotation"].replace("|", "") == "one berth"
    assert marked["of-finding"].replace("|", "") == "berth”); Ferry"
    assert marked["of-citation"].replace("|", "") == whole + "Ferry Protocol, Art. 9"
    assert [words(tag) for tag in article.find_class("tag")] == [
        "quotation c ✓ verified", "citation a ○ exists", "finding d △ minor", "citation b ✗ not found",
    ]  # fmt: skip


def test_a_finding_on_a_citations_words_adds_no_second_mark(make, page):
    text = "See Art. 5."
    note = make.note(
        1, text, make.citation(text, "Art. 5"), make.finding("odd", Severity.MINOR, "Odd.", text, "Art. 5")
    )
    article = page(make.report(note)).find(".//article")
    assert [words(tag) for tag in article.find_class("tag")] == ["citation a ○ exists"]
    assert "△ minor odd on the words of a" in words(article)


def test_a_finding_on_the_same_words_elsewhere_in_the_note_is_marked_there(make, page):
    text = "See Art. 5; again Art. 5."
    again = dataclasses.replace(make.finding("odd"), words="Art. 5", span=Span(18, 24))
    article = page(make.report(make.note(1, text, make.citation(text, "Art. 5"), again))).find(".//article")
    assert [words(tag) for tag in article.find_class("tag")] == ["citation a ○ exists", "finding b △ minor"]
    assert "on the words of" not in words(article)


def test_a_finding_on_a_quotation_of_the_body_does_not_repeat_it(make, page):
    body = ("The rule “one berth” binds.",)
    found = dataclasses.replace(make.finding("odd"), words="one berth")
    quoted = make.quotation(body[0], "one berth", paragraph=0)
    article = page(make.report(make.note(1, "Thanks.", quoted, found), body=body)).find(".//article")
    assert "△ minor odd on the words of a" in words(article)


@pytest.mark.parametrize(
    "place", ["note", "title", "message", "words", "difference", "omitted", "source", "remark"]
)
def test_nothing_of_a_manuscript_or_source_becomes_markup(make, page, place):
    given = {name: HOSTILE if name == place else "plain" for name in
             ("note", "title", "message", "words", "difference", "omitted", "source", "remark")}  # fmt: skip
    body = (f"He said {given['words']} once.",)
    quoted = make.quotation(
        body[0], given["words"], Verdict.DIFFERS, given["message"], paragraph=0, omitted=(given["omitted"],),
        differences=(Difference(given["difference"], given["source"]),), found=(given["source"],),
    )  # fmt: skip
    report = make.report(
        make.note(1, given["note"], quoted, make.finding(message=given["message"])),
        body=body, remarks=(given["remark"],), name=given["source"].replace("/", ""),
    )  # fmt: skip
    made = page(report, given["title"])
    assert len(made.findall(".//script")) == 1
    assert made.findall(".//img") == []
    if place not in {"source", "title"}:
        assert " ".join(HOSTILE.split()) in words(made.find(".//main"))


def test_links_lead_somewhere_and_names_are_unique(long_report, page):
    made = page(long_report)
    names = made.xpath("//@id")
    assert len(names) == len(set(names))
    assert {link.removeprefix("#") for link in made.xpath("//a/@href")} <= set(names)
    assert {name for group in made.xpath("//@aria-labelledby") for name in group.split()} <= set(names)


def test_two_notes_with_one_number_are_two(make, page):
    made = page(make.report(make.note("*", "One."), make.note("*", "Two.")))
    assert [note_text(article) for article in made.findall(".//article")] == ["One.", "Two."]
    assert len(set(made.xpath("//article/@id"))) == 2


def test_headings_go_down_one_step_at_a_time(long_report, page):
    levels = [int(heading.tag[1]) for heading in page(long_report).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_reader_who_does_not_see_finds_her_way(long_report, page):
    made = page(long_report)
    assert made.get("lang") == "en"
    assert len(made.findall(".//main")) == 1
    assert made.xpath("//a[@class='skip']/@href") == ["#main"]
    assert made.xpath("//th[not(@scope)]") == []
    assert made.xpath("//nav[not(@aria-label)]") == []


def test_every_verdict_is_counted_in_the_table_even_at_nought(make, page):
    text = "Harbour Convention, Art. 5."
    table = page(make.report(make.note(1, text, make.citation(text, "Art. 5")))).find(".//table")
    rows = [[words(cell) for cell in row] for row in table.findall("tbody/tr")]
    assert [row[1:] for row in rows] == [
        ["1" if verdict is Verdict.EXISTS else "0", "0"] for verdict in Verdict
    ]
    for verdict, row in zip(Verdict, rows, strict=True):
        assert verdict.value in row[0]


def test_the_report_says_what_it_does_not_say(make, page):
    text = "Harbour Convention, Art. 5."
    unheld = make.citation(text, "Art. 5", Verdict.NO_TEXT, "", "harbour-convention/art_5")
    report = make.report(
        make.note(1, text, unheld), make.note(2, "Thanks.", terms=3), remarks=("No italics.",), texts=()
    )
    made = page(report)
    limits = words(made.find_class("limits")[0])
    assert "1 citation and 0 quotations were not checked against any text." in limits
    assert "No text is held of: harbour-convention." in limits
    assert "In 1 note nothing was recognised, so nothing was checked: note 2." in limits
    assert "3 times words in quotation marks were too few to be looked for." in limits
    assert "Of the file: No italics." in limits
    assert "no text at all: no quotation could be compared" in words(made.find_class("about")[0])
    assert "Nothing among what was checked." in words(made.find(".//main"))


@pytest.mark.parametrize(
    ("make_note", "said"),
    [
        (lambda make: make.note(1, "Thanks."), "Nothing was recognised in this note"),
        (lambda make: make.note(1, ""), "This note is empty."),
        (
            lambda make: make.note(1, terms=1),
            "Too short to be looked for: 1 term in quotation marks, not checked.",
        ),
        (lambda make: make.note(1, paragraph=None), "not called anywhere in the text"),
        (lambda make: make.note(1, paragraph=4, place="line 9"), "called in paragraph 5 of the text; line 9"),
    ],
)
def test_a_note_says_what_is_odd_about_it(make, page, make_note, said):
    assert said in words(page(make.report(make_note(make))).find(".//article"))


def test_a_quotation_is_shown_with_all_that_was_found_out(make, page):
    body = ("Before it. The rule “to keep … free” binds. After it.",)
    quoted = make.quotation(
        body[0], "to keep … free", Verdict.DIFFERS, "One word differs.", paragraph=0, marked=False,
        cited=("tfeu/art_67",), found=("tfeu/art_67/para_2",), proposal="tfeu/art_67/para_2",
        differences=(Difference("free", "clear"), Difference("", "always")), omitted=("one berth",),
        not_held=("berths-report",),
    )  # fmt: skip
    article = page(make.report(make.note(1, "TFEU Art. 67.", quoted), body=body)).find(".//article")
    shown = words(article)
    assert words(article.find_class("sentence")[0]) == "The rule “to keep … free” binds."
    assert [words(cell) for cell in article.xpath(".//table//td")] == [
        "− free",
        "+ clear",
        "nothing here",
        "+ always",
    ]
    assert "Article 67 → Article 67(2)" in shown
    assert "Article 67(2), tfeu" in shown, "no keys"
    assert "Left out by “…” or brackets" in shown
    assert "one berth" in shown
    assert "without quotation marks in the manuscript" in shown
    assert "berths-report" in shown


def test_each_concern_is_listed_first_and_leads_to_its_entry(long_report, page):
    made = page(long_report)
    listed = made.find_class("attention")[0]
    assert [words(heading) for heading in listed.findall(".//h3")] == [
        "Note 3", "Note 4", "Note 5", "Note 7", "Note 8", "Note 10", "Body text",
    ]  # fmt: skip
    for link in listed.xpath(".//ul//a"):
        (entry,) = made.xpath("//li[@id=$name]", name=link.get("href")[1:])
        assert words(entry.find_class("badge")[0]) == words(link.getparent().find_class("badge")[0])
    order = made.xpath("//h2/@id")
    assert order[:4] == ["attention", "figures", "limits", "notes"]


def test_a_question_that_needs_attention_is_listed_and_others_are_not(make, page):
    text = "Harbour Convention, Art. 5; Ferry Protocol, Art. 2."
    gone = make.finding("superseded_source", Severity.QUESTION, "Repealed.", text, "Ferry Protocol, Art. 2")
    other = make.finding("some-rule", Severity.QUESTION, "Why?", text, "Art. 5")
    listed = words(page(make.report(make.note(1, text, gone, other))).find_class("attention")[0])
    assert "Repealed." in listed
    assert "Why?" not in listed


def test_in_the_list_stand_the_differing_words_and_what_was_left_out(make, page):
    text = "“one berth … at night”"
    wrong = make.quotation(
        text, "one berth … at night", Verdict.DIFFERS, "They differ.",
        differences=(Difference("berth", "quay"),), omitted=("save in fog",),
    )  # fmt: skip
    listed = words(page(make.report(make.note(1, text, wrong))).find_class("attention")[0])
    assert "− berth + quay" in listed
    assert "Left out: save in fog" in listed


def test_a_reader_is_not_told_where_word_keeps_a_note(make, page):
    shown = words(page(make.report(make.note(1, "Ropes.", place="footnote with id 2"))).find(".//article"))
    assert "with id" not in shown
    assert "line 14" in words(page(make.report(make.note(1, "Ropes.", place="line 14"))).find(".//article"))


def test_findings_of_the_body_are_shown_with_code_and_evidence(make, page):
    found = make.finding(
        "no-note", Severity.QUESTION, "No note near it.", make.body[0], "older", evidence="paragraph 1"
    )
    shown = words(page(make.report(body_findings=(found,))).find(".//main"))
    for part in ("no-note", "◇ question", "No note near it.", "older", "paragraph 1"):
        assert part in shown


def test_filters_show_each_note_under_its_verdicts(make, page):
    text = "Harbour Convention, Art. 5."
    made = page(
        make.report(
            make.note(1, text, make.citation(text, "Art. 5", Verdict.NOT_FOUND)),
            make.note(2, text, make.citation(text, "Art. 5", proposal="harbour-convention/art_5/para_2")),
            make.note(3),
        )
    )
    assert made.xpath("//article/@data-shown-by") == [
        "attention not-found",
        "proposal exists",
        "nothing-recognised",
    ]
    offered = dict(zip(made.xpath("//button/@data-show"), map(words, made.findall(".//button")), strict=True))
    assert {verdict.value.replace(" ", "-") for verdict in Verdict} < set(offered)
    assert offered["not-found"] == "✗ not found (1)"
    assert offered["all"] == "all (3)"
    assert made.xpath("//*[@data-filters]/@hidden") != []


def test_an_empty_manuscript_is_still_a_page(make, page):
    assert "The manuscript has no notes." in words(page(make.report()).find(".//main"))


def test_no_folder_of_the_authors_machine_is_told(long_report, shelves):
    assert "somebody" not in as_html(long_report, shelves=shelves)


def test_a_citation_outside_its_note_is_refused(make, shelves):
    checked = make.note(1, "A longer note, Art. 5", make.citation("A longer note, Art. 5", "Art. 5"))
    cut_short = dataclasses.replace(checked, note=dataclasses.replace(checked.note, text="A longer"))
    with pytest.raises(ValueError, match="reaches beyond"):
        as_html(make.report(cut_short), shelves=shelves)


def test_the_templating_engine_is_loaded_only_for_a_page(root):
    asked = "import legalgraph.reports, sys; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], cwd=root, check=False).returncode == 0


def test_many_texts_are_named_at_the_end_and_not_before_the_results(make, page):
    few = make.report()
    many = dataclasses.replace(few, texts=few.texts * 5)
    for report, named_first in ((few, True), (many, False)):
        made = page(report)
        first = words(made.find_class("about")[0])
        assert (report.texts[0].title in first) is named_first
        assert report.texts[0].title in words(made.find_class("texts")[0])


def test_of_many_texts_those_that_are_cited_are_named_before_the_results(make, page):
    note = "Harbour Convention, Art. 5."
    cited = make.citation(note, note[:-1], Verdict.EXISTS, "There.", "harbour-convention/art_5")
    one = make.report(make.note(1, note, cited))
    many = dataclasses.replace(one, texts=(one.texts[0], *one.texts[1:] * 9))
    first = words(page(many).find_class("about")[0])
    assert "10 texts, 1 of them cited in the notes: Harbour Convention (en)." in first
    assert "Ferry Protocol" not in first
