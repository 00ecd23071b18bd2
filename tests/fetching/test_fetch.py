"""A whole fetch: which address wins, what is kept, what has changed, and what happens when nobody answers."""

from __future__ import annotations

import hashlib
import json
import math
import re
from datetime import timedelta
from pathlib import Path

import pytest

from legalgraph.errors import OfflineError, UnreadableInputError, UsageError
from legalgraph.fetching.cache import Cache
from legalgraph.fetching.fetch import Fetch
from legalgraph.fetching.keeping import Judged, take_changed
from legalgraph.fetching.publishers import Publishers
from legalgraph.fetching.report import Attempt, FetchReport, Outcome
from legalgraph.fetching.wanted import wants
from legalgraph.model import Address, Instrument

NOBODY = "http://127.0.0.1:1"
DAY = timedelta(days=1)


def judge(data, *_):
    """A reader that knows a text by its articles and its words by its paragraphs."""
    text = data.decode("utf-8", errors="replace")
    if "Article" not in text:
        return Judged("It has no articles.")
    words = re.findall("<p>(.*?)</p>", text)
    return Judged(
        "", hashlib.sha256("\n".join(words).encode()).hexdigest(), "annex" if "PART" in text else ""
    )


def instrument(*addresses, name="pact"):
    made = tuple(Address(*(each if isinstance(each, tuple) else (each, "en", "html"))) for each in addresses)
    return Instrument(name, "P", "P", "treaty", addresses=made)


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "texts")


@pytest.fixture
def fetch(cache, manners):
    """Fetch these instruments; gives the reports by instrument."""

    def run(*instruments, again=False, until=math.inf, told=lambda *_: None, languages=(), **changed):
        publishers = Publishers(manners(**changed), until)
        return Fetch(cache, publishers, judge, again, told).texts(wants(instruments, languages))

    return run


def files(cache):
    return sorted(
        path.relative_to(cache.folder).as_posix() for path in cache.folder.rglob("*.html*") if path.is_file()
    )


# --- the first time ------------------------------------------------------------------------------


def test_a_text_is_fetched_and_kept_with_where_it_is_from(publisher, fetch, cache, page):
    publisher.gives("/a", "", 303, Location="/b")
    last = publisher.gives("/b", page(), Content_Type="text/html;charset=utf-8", ETag='"v1"')
    (report,) = fetch(instrument(publisher.at("/a")))
    sha256 = hashlib.sha256(page().encode()).hexdigest()
    assert (report.outcome, report.sha256, report.bytes) == (Outcome.FETCHED, sha256, len(page()))
    assert report.file == str(cache.folder / f"pact/en/2026-01-31-{sha256[:12]}.html")
    assert Path(report.file).read_text(encoding="utf-8") == page()
    (kept,) = json.loads((cache.folder / "fetched.json").read_text())["texts"]
    assert kept == {
        "file": f"pact/en/2026-01-31-{sha256[:12]}.html",
        "instrument": "pact",
        "language": "en",
        "format": "html",
        "url": publisher.at("/a"),
        "final_url": last,
        "sha256": sha256,
        "bytes": len(page()),
        "date": "2026-01-31T09:00:00+00:00",
        "media_type": "text/html;charset=utf-8",
        "etag": '"v1"',
        "last_modified": "",
        "part": "",
        "in_use": True,
    }


def test_the_first_address_that_gives_a_readable_text_wins(publisher, fetch, cache, page):
    gone, landing = publisher.gives("/gone", "", 404), publisher.gives("/landing", "<html>Welcome</html>")
    good, never = publisher.gives("/good", page()), publisher.gives("/never", page("other"))
    scroll = ("https://law.example.org/x", "en", "papyrus")
    (report,) = fetch(instrument(scroll, (gone, "en", "pdf"), landing, good, never))
    assert (report.outcome, report.url) == (Outcome.FETCHED, good)
    assert report.attempts == (
        Attempt(scroll[0], "papyrus", "was not asked: the format “papyrus” is not read."),
        Attempt(gone, "pdf", "has nothing at this address (answer 404)."),
        Attempt(landing, "html", "sent what cannot be read. It has no articles."),
    )
    assert "/never" not in publisher.paths
    assert len(files(cache)) == 1


def test_where_no_address_gives_one_all_causes_are_said_and_nothing_is_kept(publisher, fetch, cache):
    (report,) = fetch(instrument(publisher.at("/a"), publisher.at("/b")))
    assert (report.outcome, report.file, len(report.attempts)) == (Outcome.NOT_FETCHED, "", 2)
    assert [path.name for path in cache.folder.iterdir()] == ["FETCHING"]


def test_each_language_is_a_text_of_its_own(publisher, fetch, page, cache):
    both = instrument(
        (publisher.gives("/en", page()), "en", "html"), (publisher.gives("/fr", page("fr")), "fr", "html")
    )
    assert [one.language for one in fetch(both, languages=("fr",))] == ["fr"]
    assert [(one.language, one.outcome) for one in fetch(both)] == [
        ("en", Outcome.FETCHED),
        ("fr", Outcome.HELD),
    ]
    assert [name[:8] for name in files(cache)] == ["pact/en/", "pact/fr/"]


def test_a_file_that_holds_several_instruments_is_asked_for_once(publisher, fetch, page):
    url = publisher.gives("/title", page("PART"))
    one, two = fetch(instrument(url, name="one"), instrument(url, name="two"))
    assert (one.outcome, two.outcome, one.sha256) == (Outcome.FETCHED, Outcome.FETCHED, two.sha256)
    assert publisher.paths == ["/title"]


def test_the_index_says_which_part_of_the_file_is_meant(publisher, fetch, page, cache):
    fetch(instrument(publisher.gives("/title", page("PART"))))
    assert (cache.folder / "sources.csv").read_text().splitlines()[1].endswith(",pact,en,,annex")


def test_a_publisher_is_not_hurried(publisher, fetch, page, clock):
    fetch(*(instrument(publisher.gives(f"/{name}", page()), name=name) for name in "abc"))
    assert clock.slept == [1, 1]


def test_what_is_asked_for_is_told_as_it_goes(publisher, fetch, page):
    heard = []
    fetch(instrument(publisher.gives("/a", page("x" * 9000))), told=lambda *said: heard.append(said))
    host = publisher.url.removeprefix("http://")
    assert heard[0] == (f"pact, en, from {host}", 0, 0)
    assert heard[-1][1:] == (9, 9)


# --- what is held --------------------------------------------------------------------------------


def test_a_text_that_is_held_is_left_alone(publisher, fetch, page):
    pact = instrument(publisher.gives("/a", page()))
    fetch(pact)
    (report,) = fetch(pact)
    assert report.outcome is Outcome.HELD
    assert publisher.paths == ["/a"]


def test_asked_again_the_publisher_may_say_that_nothing_has_changed(publisher, fetch, page, cache):
    url = publisher.does("/a", publisher.giving(page(), ETag='"v1"'), publisher.giving("", 304))
    fetch(instrument(url))
    before = cache.kept()
    (report,) = fetch(instrument(url), again=True)
    assert report.outcome is Outcome.SAME
    assert publisher.asked[1][1]["if-none-match"] == '"v1"'
    assert cache.kept() == before


def test_or_send_the_same_bytes(publisher, fetch, page, cache):
    pact = instrument(publisher.gives("/a", page()))
    fetch(pact)
    assert fetch(pact, again=True)[0].outcome is Outcome.SAME
    assert len(files(cache)) == 1


def test_another_page_around_the_same_words_is_no_change(publisher, fetch, page, cache):
    url = publisher.does("/a", publisher.giving(page("<i>09:00</i>")), publisher.giving(page("<i>09:01</i>")))
    fetch(instrument(url))
    (report,) = fetch(instrument(url), again=True)
    assert report.outcome is Outcome.SAME
    assert report.says == "the page around the text is another, its words are the same"
    assert len(files(cache)) == 1


def test_a_held_text_is_asked_for_where_it_came_from(publisher, fetch, page):
    first, second = publisher.gives("/first", "", 404), publisher.gives("/second", page())
    pact = instrument(first, second)
    fetch(pact)
    publisher.gives("/first", page("<p>in another form</p>"))
    assert fetch(pact, again=True)[0].outcome is Outcome.SAME
    assert publisher.paths == ["/first", "/second", "/second"]


def test_a_held_text_stays_when_its_publisher_gives_none(publisher, fetch, page):
    url = publisher.does("/a", publisher.giving(page()), publisher.giving("", 404))
    fetch(instrument(url))
    (report,) = fetch(instrument(url), again=True)
    assert (report.outcome, report.says) == (Outcome.NOT_FETCHED, "the one held stays")
    assert Path(report.file).is_file()


# --- what has changed ----------------------------------------------------------------------------


@pytest.fixture
def changed(publisher, fetch, page):
    """An instrument of which one text is held, and that has another at the publisher now."""
    url = publisher.does("/a", publisher.giving(page()), publisher.giving(page("<p>And wine.</p>")))
    fetch(instrument(url))
    return instrument(url)


def indexed(cache):
    return (cache.folder / "sources.csv").read_text().splitlines()[1].split(",")[0]


def test_a_changed_text_is_kept_beside_and_not_used(changed, fetch, cache, page):
    before = indexed(cache)
    (report,) = fetch(changed, again=True)
    assert report.outcome is Outcome.CHANGED
    assert Path(report.file).read_text() == page()
    assert Path(report.beside).read_text() == page("<p>And wine.</p>")
    assert indexed(cache) == before
    assert [one.in_use for one in cache.kept()] == [True, False]


def test_it_is_kept_once_however_often_it_is_seen(changed, fetch, cache):
    fetch(changed, again=True)
    assert fetch(changed, again=True)[0].outcome is Outcome.CHANGED
    assert len(files(cache)) == len(cache.kept()) == 2


def test_without_asking_it_is_still_named(changed, fetch):
    beside = fetch(changed, again=True)[0].beside
    (report,) = fetch(changed)
    assert (report.outcome, report.beside) == (Outcome.HELD, beside)


def test_it_comes_into_use_when_it_is_taken(changed, fetch, cache):
    beside = fetch(changed, again=True)[0].beside
    (taken,) = take_changed(cache, wants([changed]))
    assert (taken.outcome, taken.file) == (Outcome.TAKEN, beside)
    assert cache.folder / indexed(cache) == Path(beside)
    assert len(files(cache)) == 2
    (report,) = fetch(changed, again=True)
    assert (report.outcome, report.beside) == (Outcome.SAME, "")


def test_when_the_publisher_goes_back_there_is_nothing_to_take(changed, fetch, publisher, page, cache):
    fetch(changed, again=True)
    publisher.gives("/a", page())
    (report,) = fetch(changed, again=True)
    assert (report.outcome, report.beside) == (Outcome.SAME, "")
    with pytest.raises(UsageError, match="There is no changed text to take"):
        take_changed(cache, wants([changed]))


def test_nothing_is_taken_that_is_not_as_it_was_fetched(changed, fetch, cache):
    beside = Path(fetch(changed, again=True)[0].beside)
    beside.write_text("another")
    with pytest.raises(UnreadableInputError, match="its sha256 is another"):
        take_changed(cache, wants([changed]))
    assert cache.folder / indexed(cache) != beside


# --- what is damaged or gone ---------------------------------------------------------------------


@pytest.fixture
def held(publisher, fetch, page):
    """An instrument whose text is held, and the text's file."""
    pact = instrument(publisher.gives("/a", page()))
    return pact, Path(fetch(pact)[0].file)


def test_a_text_that_was_tampered_with_is_reported(held, fetch, publisher):
    pact, file = held
    file.write_text("tampered")
    (report,) = fetch(pact)
    assert (report.outcome, report.says) == (
        Outcome.DAMAGED,
        "is not as it was fetched: its sha256 is another",
    )
    assert publisher.paths == ["/a"]


def test_asked_again_it_is_restored_and_what_lay_there_set_aside(held, fetch, page):
    pact, file = held
    file.write_text("tampered")
    (report,) = fetch(pact, again=True)
    assert report.outcome is Outcome.FETCHED
    assert file.read_text() == page()
    assert file.with_name(file.name + ".damaged").read_text() == "tampered"
    assert f"what lay there is now {file}.damaged" in report.says


def test_tampered_with_and_changed_is_changed(held, fetch, publisher, page):
    pact, file = held
    file.write_text("tampered")
    publisher.gives("/a", page("<p>And wine.</p>"))
    (report,) = fetch(pact, again=True)
    assert (report.outcome, report.file) == (Outcome.CHANGED, str(file))
    assert "its sha256 is another" in report.says


def test_a_text_that_is_gone_is_fetched_anew(held, fetch, page):
    pact, file = held
    file.unlink()
    (report,) = fetch(pact)
    assert (report.outcome, report.says) == (Outcome.FETCHED, "the one held is not there any more")
    assert file.read_text() == page()


def test_and_said_when_it_is_another(held, fetch, publisher, page, cache):
    pact, file = held
    file.unlink()
    publisher.gives("/a", page("<p>And wine.</p>"))
    (report,) = fetch(pact)
    assert (report.outcome, report.says) == (Outcome.FETCHED, "the text of 2026-01-31 is not there any more")
    assert [one.file for one in cache.kept()] == [Path(report.file).relative_to(cache.folder).as_posix()]


# --- nobody answers, or not in time --------------------------------------------------------------


def test_offline_after_two_publishers_in_vain(fetch, cache):
    three = [
        instrument(f"http://127.0.0.1:{port}/x", name=name) for port, name in ((1, "a"), (2, "b"), (3, "c"))
    ]
    with pytest.raises(OfflineError) as caught:
        fetch(*three)
    assert len(caught.value.causes) == 2
    assert "\n" not in str(caught.value)
    assert [path.name for path in cache.folder.iterdir()] == ["FETCHING"]


def test_or_after_one_when_so_told(fetch):
    with pytest.raises(OfflineError) as caught:
        fetch(instrument(NOBODY + "/x"), instrument(NOBODY + "0/x", name="b"), hosts_in_vain=1)
    assert len(caught.value.causes) == 1


def test_one_publisher_out_of_reach_is_not_offline(publisher, fetch, page):
    lost = instrument(NOBODY + "/x", NOBODY + "/y", name="lost")
    first, second = fetch(lost, instrument(publisher.gives("/a", page())))
    assert (first.outcome, second.outcome) == (Outcome.NOT_FETCHED, Outcome.FETCHED)
    assert "a moment ago" in first.attempts[1].problem


def test_offline_when_all_that_was_asked_is_out_of_reach(fetch):
    with pytest.raises(OfflineError):
        fetch(instrument(NOBODY + "/x"))


def test_a_server_that_leads_on_to_nowhere_has_answered(publisher, fetch):
    (report,) = fetch(instrument(publisher.gives("/a", "", 302, Location=NOBODY + "/x")))
    assert report.outcome is Outcome.NOT_FETCHED


def test_offline_what_is_held_needs_nobody(held, fetch, publisher):
    pact, _ = held
    publisher.answers.clear()
    assert fetch(pact)[0].outcome is Outcome.HELD


def test_when_the_time_is_up_the_rest_is_not_asked(publisher, fetch, page, clock):
    def slow(handler):
        clock.time += 100
        publisher.giving(page())(handler)

    both = [instrument(publisher.does(f"/{name}", slow), name=name) for name in "ab"]
    first, second = fetch(*both, until=50)
    assert (first.outcome, second.outcome) == (Outcome.FETCHED, Outcome.NOT_FETCHED)
    assert second.attempts[0].problem == "was not asked: the time was up."
    assert publisher.paths == ["/a"]


def test_what_was_fetched_before_a_fault_stays(publisher, fetch, page, cache, manners):
    def broken(*_):
        raise KeyboardInterrupt

    fetch(instrument(publisher.gives("/a", page())))
    run = Fetch(cache, Publishers(manners(), math.inf), broken)
    with pytest.raises(KeyboardInterrupt):
        run.texts(wants([instrument(publisher.gives("/b", page("b")), name="other")]))
    assert [one.instrument for one in cache.kept()] == ["pact"]
    assert indexed(cache).startswith("pact/en/")


def test_the_name_of_an_instrument_never_becomes_a_path_out(publisher, fetch, page, tmp_path):
    with pytest.raises(ValueError, match="is no file name"):
        fetch(instrument(publisher.gives("/a", page()), name="../../evil"))
    assert not list(tmp_path.parent.rglob("*evil*"))


def test_what_a_server_calls_its_file_is_not_listened_to(publisher, fetch, page, cache):
    wicked = 'attachment; filename="../../../evil.exe"'
    fetch(instrument(publisher.gives("/x/..%2F..%2Fevil.sh", page(), Content_Disposition=wicked)))
    assert [Path(name).suffix for name in files(cache)] == [".html"]


# --- what would be asked -------------------------------------------------------------------------


def test_a_dry_run_asks_nobody_and_writes_nothing(publisher, cache, manners):
    run = Fetch(cache, Publishers(manners(), math.inf), judge)
    (report,) = run.would_ask(wants([instrument(publisher.at("/a"), publisher.at("/b"))]))
    assert (report.outcome, len(report.addresses)) == (Outcome.TO_ASK, 2)
    assert publisher.paths == []
    assert not cache.folder.exists()


def test_a_dry_run_leaves_out_what_is_held_unless_it_would_be_asked_again(held, cache, manners):
    pact, _ = held
    for again, outcome in ((False, Outcome.HELD), (True, Outcome.TO_ASK)):
        run = Fetch(cache, Publishers(manners(), math.inf), judge, again)
        assert run.would_ask(wants([pact]))[0].outcome is outcome


def test_a_language_is_a_code():
    with pytest.raises(UsageError, match="“English” is no code of a language"):
        wants([], ["English"])
    with pytest.raises(UsageError, match="is no code"):
        wants([instrument(("https://law.example.org", "../en", "html"))])


# --- the report ----------------------------------------------------------------------------------


def test_the_report_is_plain_values(publisher, fetch, page, cache):
    texts = fetch(instrument(publisher.gives("/a", page())), instrument(publisher.at("/none"), name="b"))
    report = FetchReport(cache.folder, texts, ("c",))
    said = report.as_json()
    assert json.loads(json.dumps(said)) == said
    assert (said["without_address"], [text["outcome"] for text in said["texts"]]) == (
        ["c"],
        ["fetched", "not fetched"],
    )
    assert said["texts"][1]["attempts"][0]["format"] == "html"
    assert report.counts() == {Outcome.FETCHED: 1, Outcome.NOT_FETCHED: 1}
    assert report.with_outcome(Outcome.FETCHED) == texts[:1]
