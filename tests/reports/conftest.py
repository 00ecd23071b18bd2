"""Factories for checked notes, and one long invented chapter with every verdict and severity."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from legalgraph.model import (
    CheckReport,
    CitationCheck,
    Difference,
    Document,
    Finding,
    Mention,
    Note,
    NoteCheck,
    Pinpoint,
    Quotation,
    QuotationCheck,
    Reference,
    Severity,
    Signal,
    Span,
    TextUsed,
    Verdict,
)
from legalgraph.shelves import Shelves

BODY = (
    "Solidarity at sea is older than the law of the sea. Those who row do not ask who is drowning.",
    "Ports are obliged “to keep one berth free for those in distress”. Art. 5 came late. Few objected.",
    "A ferryman who takes no fare “shall not be held … for that reason alone”, it says. The words bind.",
)
TEXTS = (
    TextUsed(
        "harbour-convention", "Harbour Convention", "en", "texts/harbour-convention/1931/en.html", "ab" * 32
    ),
    TextUsed("ferry-protocol", "Ferry Protocol", "en", "texts/ferry-protocol/1958/en.md", "cd" * 32),
)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def citation(
    text, words, verdict=Verdict.EXISTS, message="The provision is there.", *keys, **more
) -> CitationCheck:
    mention = Mention(
        kind="provision",
        span=span_of(text, words),
        text=words,
        named=more.pop("named", ""),
        pinpoints=tuple(Pinpoint.parse(key.partition("/")[2]) for key in keys if "/" in key),
        signal=more.pop("signal", Signal.NONE),
        remark=more.pop("remark", ""),
    )
    targets = more.pop("targets", tuple((key, "") for key in keys))
    return CitationCheck(mention, verdict, message, targets=targets, **more)


def quotation(
    text, words, verdict=Verdict.VERIFIED, message="The words are there.", **more
) -> QuotationCheck:
    """A quotation in a note's text, or with ``paragraph`` in that paragraph's text."""
    paragraph, marked = more.pop("paragraph", None), more.pop("marked", True)
    quoted = Quotation("", words, span_of(text, words), paragraph, marked)
    return QuotationCheck(quoted, verdict, message, **more)


def finding(code="some-rule", severity=Severity.MINOR, message="Untidy.", *about, evidence="") -> Finding:
    """A finding, about words of a text if these two are given."""
    span = span_of(*about) if about else None
    return Finding(code, severity, message, "", span, about[1] if about else "", evidence)


def note(number, text="A note.", *checks, paragraph: int | None = 0, place="", terms=0) -> NoteCheck:
    return NoteCheck(
        Note(str(number), text, place),
        None if paragraph is None else Reference(str(number), paragraph, 3),
        tuple(check for check in checks if isinstance(check, CitationCheck)),
        tuple(check for check in checks if isinstance(check, QuotationCheck)),
        tuple(check for check in checks if isinstance(check, Finding)),
        terms,
    )


def report(*notes, body=BODY, texts=TEXTS, body_findings=(), remarks=(), name="chapter.txt") -> CheckReport:
    document = Document(
        path=Path("/home/somebody/drafts") / name,
        body=body,
        notes=tuple(checked.note for checked in notes),
        references=tuple(checked.reference for checked in notes if checked.reference),
        format="plain text",
        sha256="ef" * 32,
        remarks=remarks,
    )
    return CheckReport(document, notes, texts, "2025-03-14", body_findings)


# fmt: off
def chapter() -> CheckReport:
    """Thirty notes of a chapter that nobody wrote."""
    one = "Harbour Convention, Art. 5."
    two = "See Harbour Convention, Art. 5; see also Ferry Protocol, Arts. 3, 9(2)(b) (the “free berth” rule)."
    nested = "Ferry Protocol, Art. 9 (“no fare, “no fault”, and no delay”) and passim."
    long = (
        "On the whole question see the travaux, which run to nine volumes and were never indexed; the "
        "delegate of the smallest port spoke last and longest, and what he said was taken down by three "
        "hands that do not agree. Compare Harbour Convention, Art. 12, with Ferry Protocol, Art. 2, and both "
        "with the circular of the Harbour Office, HO/CIRC/1934/17 at Para. 4. " * 2
    ) + "The rest is silence, or at any rate unpublished."
    url = (
        "https://archive.example.org/collections/harbour-office/circulars/1934/17/"
        "view?page=4&zoom=fit&session=9f8e7d6c5b4a39281706f5e4d3c2b1a0#:~:text=every%20port%20shall%20keep"
    )
    bare, cite = f"See {url} (last visited when the tide was out).", "[CITE THE OTHER CIRCULAR??]"
    return report(
        note(1, "The author thanks the keepers of the harbour archive.", place="line 14"),
        note(
            2, one,
            citation(one, one[:-1], Verdict.EXISTS, "Article 5 is there.",
                     targets=(("harbour-convention/art_5", "Harbour Convention, Article 5"),)),
            quotation(BODY[1], "to keep one berth free for those in distress", Verdict.VERIFIED,
                      "The words stand in Article 5(2).", paragraph=1, cited=("harbour-convention/art_5",),
                      found=("harbour-convention/art_5/para_2",), proposal="harbour-convention/art_5/para_2"),
            paragraph=1,
        ),
        note(
            3, two,
            citation(two, one[:-1], Verdict.EXISTS, "Article 5 is there.", "harbour-convention/art_5"),
            citation(two, "Ferry Protocol, Arts. 3, 9(2)(b)", Verdict.NOT_FOUND,
                     "Article 3 is there; Article 9(2) has no point (b).",
                     "ferry-protocol/art_3", "ferry-protocol/art_9/para_2", signal=Signal.SEE_ALSO),
            quotation(two, "free berth", Verdict.ELSEWHERE, "The words stand in another provision.",
                      cited=("ferry-protocol/art_3",), found=("harbour-convention/art_5/para_2",)),
        ),
        note(
            4, nested,
            citation(nested, "Ferry Protocol, Art. 9 (“no fare, “no fault”, and no delay”)", Verdict.VERIFIED,
                     "Article 9 is there, with the quoted words.", "ferry-protocol/art_9"),
            quotation(nested, "no fare, “no fault”, and no delay", Verdict.DIFFERS, "Two words differ.",
                      cited=("ferry-protocol/art_9",), found=("ferry-protocol/art_9/para_1",),
                      differences=(Difference("fault", "blame"), Difference("and", ""), Difference("", "a"))),
            finding("nested-marks", Severity.MINOR, "Double marks within double marks.",
                    nested, "“no fault”, and no delay”) and"),
        ),
        note(
            5, "Ferry Protocol Art. 11.",
            citation("Ferry Protocol Art. 11.", "Ferry Protocol Art. 11", Verdict.NOT_FOUND,
                     "The Ferry Protocol ends with Article 10.", "ferry-protocol",
                     candidates=("ferry-protocol/art_10",)),
            quotation(BODY[2], "shall not be held … for that reason alone", Verdict.VERIFIED,
                      "The words stand in Article 7, with words left out.", paragraph=2,
                      cited=("ferry-protocol",), found=("ferry-protocol/art_7",),
                      proposal="ferry-protocol/art_7", omitted=("liable, detained or delayed by any port",)),
            paragraph=2,
        ),
        note(
            6, long,
            citation(long, "Harbour Convention, Art. 12", Verdict.EXISTS, "Article 12 is there.",
                     "harbour-convention/art_12"),
            citation(long, "Ferry Protocol, Art. 2", Verdict.EXISTS, "Article 2 is there.",
                     "ferry-protocol/art_2"),
            citation(long, "HO/CIRC/1934/17 at Para. 4", Verdict.NO_TEXT, "Known; no text of it is held.",
                     "ho-circular-17"),
            finding("two-forms", Severity.MINOR, "The same circular is cited in two forms.",
                    long, "HO/CIRC/1934/17", evidence="note 8 has “Circular 17/1934”"),
        ),
        note(
            7, bare,
            citation(bare, url, Verdict.UNRESOLVED, "A bare address; nothing known stands behind it."),
            finding("bare-url", Severity.MAJOR, "An address without author, title and date.", bare, url),
        ),
        note(
            8, cite,
            citation(cite, cite, Verdict.PLACEHOLDER, "A drafting note is left in."),
            finding("placeholder", Severity.MAJOR, "A drafting note is left in.", cite, cite),
        ),
        note(9, "Ibid., at 4 <script>alert('note')</script> & \"more\".", paragraph=None),
        note(
            10, "supra n. 44.",
            citation("supra n. 44.", "supra n. 44", Verdict.UNRESOLVED, "There is no note 44.",
                     candidates=("harbour-convention", "ferry-protocol"), remark="points forward"),
            finding("supra-to-nowhere", Severity.MAJOR, "supra points at a note that does not exist.",
                    evidence="the last note is 30"),
        ),
        *(_ordinary(number) for number in range(11, 31)),
        body_findings=(
            finding("quotation-without-note", Severity.QUESTION, "A quotation with no note near it.",
                    BODY[0], "older than the law", evidence="paragraph 1"),
            finding("unclosed-marks", Severity.MAJOR, "A quotation mark is opened and never closed.",
                    BODY[1], "Few objected"),
        ),
        remarks=("Plain text holds no italics, so titles could not be told from their setting.",),
    )


def _ordinary(number: int) -> NoteCheck:
    forms = (
        ("{} {}(1).", "Harbour Convention Art.", Verdict.EXISTS, "harbour-convention/art_{}/para_1"),
        ("Cf. {} {}; and others.", "Ferry Protocol, recital", Verdict.EXISTS, "ferry-protocol/rec_{}"),
        ("Harbour Office, {} {}.", "Report on Berths (1931) para", Verdict.NO_TEXT, "berths-report"),
        ("{} {}.", "", Verdict.EXISTS, ""),
        ("But see {} {}.", "Harbour Convention, Annex", Verdict.VERIFIED, "harbour-convention/annex_{}"),
    )
    form, words, verdict, key = forms[number % len(forms)]
    text = form.format(words or "Ferryman", number)
    found = [citation(text, f"{words} {number}", verdict, "", key.format(number))] if words else []
    return note(number, text, *found, paragraph=number % 3)
# fmt: on


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """The factories, by name."""
    return SimpleNamespace(
        span=span_of,
        citation=citation,
        quotation=quotation,
        finding=finding,
        note=note,
        report=report,
        body=BODY,
    )


@pytest.fixture(scope="session")
def long_report() -> CheckReport:
    return chapter()


@pytest.fixture(scope="session")
def shelves(root: Path) -> Shelves:
    return Shelves(root)


@pytest.fixture
def settled_report() -> CheckReport:
    """One note with a major finding, which the author has settled as a whole."""
    text = "Harbour Convention, Art. 5 (1931)."
    found = replace(
        finding("date", Severity.MAJOR, "Another date.", text, "1931"), settled="the reprint is meant"
    )
    cited = citation(
        text, "Harbour Convention, Art. 5", Verdict.NOT_FOUND, "It ends with 4.", "harbour-convention"
    )
    return report(replace(note(1, text, cited, found), settled="the reprint is meant"))
