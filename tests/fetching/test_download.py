"""One text from a publisher who stalls, breaks off, leads astray, lies, floods, or simply gives it."""

from __future__ import annotations

import gzip
import shutil
import ssl
import subprocess
import threading
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import MappingProxyType

import pytest

from legalgraph.errors import NotFetchedError
from legalgraph.fetching.download import Download
from legalgraph.fetching.partial import Partial, Sent
from legalgraph.fetching.request import Request
from legalgraph.model import Address

NOTHING = MappingProxyType({})
XML = '<?xml version="1.0"?><ACT><ARTICLE>1</ARTICLE></ACT>'


@pytest.fixture
def partial(tmp_path):
    return Partial(tmp_path / ".partial", "one")


@pytest.fixture
def download(partial, manners):
    """Download an address. ``asked``: more of the address, ``more``: of the download; the rest is manners."""

    def from_(url, *, wanted="html", until=1000.0, asked=NOTHING, more=NOTHING, **changed):
        request = Request.of(Address(url, **{"language": "en", "format": wanted} | asked))
        return Download(request, partial, manners(**changed), until, **more).text()

    return from_


@pytest.fixture
def refused(download):
    """The cause for which an address gives no text."""

    def cause(url, **options):
        with pytest.raises(NotFetchedError) as caught:
            download(url, **options)
        return caught.value.problem

    return cause


# --- it simply comes -----------------------------------------------------------------------------


def test_a_text_comes_with_what_was_said_of_it(publisher, download, partial, page):
    url = publisher.gives(
        "/a", page(), Content_Type="text/html", ETag='"v1"', Last_Modified="Sat, 3 Jan 2026"
    )
    got = download(url)
    assert got.data.decode() == page()
    assert got.sent == Sent(url, "text/html", "", '"v1"', "Sat, 3 Jan 2026")
    assert not partial.folder.exists()


def test_the_publisher_is_told_who_asks_and_for_what(publisher, download, page):
    download(publisher.gives("/a", page()), asked={"accept": "application/xhtml+xml", "language": "fr"})
    ((_, headers),) = publisher.asked
    assert headers["user-agent"].startswith("legalgraph/")
    assert headers["accept"] == "application/xhtml+xml"
    assert headers["accept-language"] == "fra"
    assert headers["accept-encoding"] == "identity"
    assert not {"range", "if-range", "if-none-match", "cookie"} & set(headers)


def test_pieces_without_a_length_are_put_together(publisher, download, page):
    def in_pieces(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for piece in (page()[:20], page()[20:]):
            handler.wfile.write(f"{len(piece):x}\r\n{piece}\r\n".encode())
        handler.wfile.write(b"0\r\n\r\n")

    assert download(publisher.does("/a", in_pieces)).data.decode() == page()


def test_progress_is_told_in_bytes(publisher, download, page):
    heard = []
    download(publisher.gives("/a", page("x" * 200_000)), more={"told": lambda *said: heard.append(said)})
    size = len(page("x" * 200_000))
    assert heard[-1] == (size, size)
    assert len(heard) > 1


# --- it comes in the end -------------------------------------------------------------------------


def test_after_503_it_is_asked_again_with_growing_pauses(publisher, download, clock, page):
    busy = publisher.giving("", 503)
    url = publisher.does("/a", busy, busy, publisher.giving(page()))
    assert download(url).data.decode() == page()
    assert clock.slept == [1, 2]


@pytest.mark.parametrize(
    ("said", "slept"),
    [("7", 7), ("0", 0), ("Sat, 31 Jan 2026 09:00:30 GMT", 30), ("Sat, 31 Jan 2026 08:00:00 GMT", 0),
     ("soon", 1), ("-5", 1), ("", 1), ("Sat, 31 Jan 2026 09:00:30", 1)],
)  # fmt: skip
def test_after_429_it_waits_as_long_as_it_is_asked_to(said, slept, publisher, download, clock):
    url = publisher.does("/a", publisher.giving("", 429, Retry_After=said), publisher.giving(XML))
    assert download(url, wanted="xml").data.decode() == XML
    assert clock.slept == [slept]


def test_nobody_waits_an_hour(publisher, refused, clock):
    url = publisher.gives("/a", "", 429, Retry_After="3600")
    assert refused(url) == "was asked too often (answer 429) and asks to be left alone for 3,600 seconds."
    assert clock.slept == []


def test_nor_past_the_time_limit(publisher, refused, clock):
    assert "answer 429" in refused(publisher.gives("/a", "", 429, Retry_After="30"), until=20)
    assert clock.slept == []


def test_it_is_not_asked_for_ever(publisher, refused):
    assert refused(publisher.gives("/a", "", 503)) == "answered 503 (Service Unavailable)."
    assert len(publisher.paths) == 4


# --- no ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "says"),
    [(404, "has nothing at this address (answer 404)."), (403, "lets no program in (answer 403)."),
     (202, "wants a browser and a person (answer 202)."), (406, "does not have the text in this format"),
     (304, "answered 304 (Not Modified)."), (418, "answered 418 (I'm a Teapot)."), (599, "answered 599 (of no")],
)  # fmt: skip
def test_what_will_not_change_is_asked_once(status, says, publisher, refused):
    assert refused(publisher.gives("/a", "", status)).startswith(says)
    assert len(publisher.paths) == 1


# --- it lies elsewhere ---------------------------------------------------------------------------


def test_a_redirect_is_followed_and_the_last_address_kept(publisher, download, page):
    url = publisher.gives("/a", "", 303, Location="b/text.html")
    last = publisher.gives("/b/text.html", page())
    assert download(url).sent.url == last


def test_a_circle_is_left(publisher, refused):
    publisher.gives("/b", "", 302, Location="/a")
    assert refused(publisher.gives("/a", "", 302, Location="/b")) == "leads on and on, more than 6 times."
    assert len(publisher.paths) == 7


@pytest.mark.parametrize(
    ("target", "says"),
    [("http://law.example.org/x", "only https is, not http"), ("file:///etc/passwd", "only https is, not file"),
     ("ftp://law.example.org/x", "not ftp"), ("https://10.0.0.1/x", "no machine of the public network"),
     ("https://169.254.169.254/latest/meta-data", "no machine of the public network"),
     ("https://[::1]/x", "no machine of the public network"), ("https://localhost/x", "no machine of the public"),
     ("https://printer.local/", "no machine of the public"), ("https://law.example.org:22/", "names a port"),
     ("https://me:secret@law.example.org/", "names a port or a user"), ("https://[zzz/", "is no address"),
     ("", "does not say where to")],
)  # fmt: skip
def test_a_redirect_astray_is_not_followed(target, says, publisher, refused):
    assert says in refused(publisher.gives("/a", "", 302, Location=target))
    assert publisher.paths == ["/a"]


def test_this_computer_is_asked_only_when_a_test_says_so(publisher, refused, page):
    url = publisher.gives("/a", page())
    assert "only https is" in refused(url, loopback=False)
    assert publisher.paths == []


@pytest.fixture
def leads_here(publisher, monkeypatch):
    """Make every name lead to the publisher on this computer, as a wicked name server would."""
    import socket

    real, port = socket.getaddrinfo, int(publisher.url.rpartition(":")[2])
    monkeypatch.setattr(socket, "getaddrinfo", lambda _host, _port, *rest: real("127.0.0.1", port, *rest))
    return port


@pytest.mark.usefixtures("leads_here")
def test_a_public_name_that_leads_into_the_private_network_is_not_asked(publisher, refused):
    assert "leads to a machine that is not public" in refused("https://law.example.org/a", loopback=False)
    assert publisher.paths == []


@pytest.mark.usefixtures("leads_here")
def test_a_server_without_tls_is_not_spoken_to(publisher, refused):
    assert refused("https://law.example.org/a").startswith("has no secure connection that can be trusted")
    assert publisher.paths == []


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes a certificate with openssl")
def test_a_certificate_that_nobody_vouches_for_is_not_trusted(tmp_path, refused, monkeypatch):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    making = (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=law.example.org"
    )
    names = ["-addext", "subjectAltName=DNS:law.example.org", "-keyout", key, "-out", certificate]
    subprocess.run([*making.split(), *names], check=True, capture_output=True)
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None
    threading.Thread(target=server.handle_request, daemon=True).start()
    import socket

    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda _h, _p, *rest: real("127.0.0.1", server.server_port, *rest)
    )
    assert "has no secure connection that can be trusted" in refused("https://law.example.org/a")
    server.server_close()


# --- nobody is there -----------------------------------------------------------------------------


def test_a_name_that_nobody_knows(download, monkeypatch):
    import socket

    def unknown(*_):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(NotFetchedError, match="its name was not found") as caught:
        download("https://law.example.org/a")
    assert caught.value.unreached


def test_a_machine_that_refuses(download, clock):
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(NotFetchedError, match="could not be reached: ") as caught:
        download(f"http://127.0.0.1:{port}/a")
    assert caught.value.unreached
    assert clock.slept == []


def test_a_proxy_that_is_not_there(refused, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    assert refused("https://law.example.org/a").startswith(
        "could not be reached: the proxy does not lead there"
    )


# --- it stalls or breaks off ---------------------------------------------------------------------


def _head(handler, length):
    handler.send_response(200)
    handler.send_header("ETag", '"v1"')
    if length:
        handler.send_header("Content-Length", str(length))
    handler.end_headers()


@pytest.fixture
def stalling(publisher, page):
    """Says half of the page and then nothing any more."""

    def answer(handler):
        _head(handler, len(page()))
        handler.wfile.write(page()[:40].encode())
        handler.wfile.flush()
        publisher.over.wait(5)

    return answer


@pytest.fixture
def breaking_off(page):
    def answer(handler):
        _head(handler, len(page()))
        handler.wfile.write(page()[:40].encode())

    return answer


def test_a_server_that_falls_silent_is_not_waited_for(publisher, refused, stalling, partial):
    assert refused(publisher.does("/a", stalling), silence=0.05, attempts=1) == "stopped sending."
    assert partial.size() == 40


def test_one_that_never_says_a_word(publisher, refused):
    assert refused(publisher.does("/a", lambda _: publisher.over.wait(5)), silence=0.05, attempts=1) == (
        "stopped sending."
    )


@pytest.mark.parametrize("where", ["head", "body"])
def test_a_byte_now_and_then_does_not_keep_us(where, publisher, refused):
    """Every byte comes in time, and all of them never would."""

    def dripping(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"\r\n<html>" if where == "body" else b"X: "))
        while not publisher.over.wait(0.01):
            handler.wfile.write(b"x")
            handler.wfile.flush()

    assert refused(publisher.does("/a", dripping), until=0.2) == "took too long."


def test_what_broke_off_is_gone_on_with(publisher, download, breaking_off, page, clock):
    rest = page()[40:].encode()
    part = publisher.giving(rest, 206, Content_Range=f"bytes 40-{len(page()) - 1}/{len(page())}")
    got = download(publisher.does("/a", breaking_off, part))
    assert got.data.decode() == page()
    assert got.sent.etag == '"v1"'
    assert (publisher.asked[1][1]["range"], publisher.asked[1][1]["if-range"]) == ("bytes=40-", '"v1"')
    assert clock.slept == [1]


def test_and_also_another_day(publisher, download, breaking_off, page, partial):
    url = publisher.does("/a", breaking_off)
    with pytest.raises(NotFetchedError, match="broke off"):
        download(url, attempts=1)
    assert partial.size() == 40
    rest = page()[40:].encode()
    publisher.gives("/a", rest, 206, Content_Range=f"bytes 40-{len(page()) - 1}/*")
    assert download(url).data.decode() == page()
    assert not partial.folder.exists()


@pytest.mark.parametrize("whole", [200, 416])
def test_a_server_that_will_not_go_on_begins_anew(whole, publisher, download, breaking_off, page):
    second = publisher.giving(page() if whole == 200 else "", whole)
    got = download(publisher.does("/a", breaking_off, second, publisher.giving(page())))
    assert got.data.decode() == page()


@pytest.mark.parametrize("said", ["bytes 7-99/100", "bytes */100", "", "pages 40-99/100", "bytes 40-x/100"])
def test_another_part_than_was_asked_for_is_not_put_together(said, publisher, download, breaking_off, page):
    wrong = publisher.giving("<p>words of elsewhere</p>", 206, Content_Range=said)
    got = download(publisher.does("/a", breaking_off, wrong, publisher.giving(page())))
    assert got.data.decode() == page()


def test_a_part_that_nobody_asked_for(publisher, refused, page):
    url = publisher.gives("/a", page()[40:], 206, Content_Range="bytes 40-99/100")
    assert refused(url) == "sent another part of the text than was asked for."


def test_without_a_mark_of_the_version_nothing_is_gone_on_with(publisher, download, page, partial):
    cut = publisher.giving(page()[:40], Content_Length=str(len(page())))
    assert download(publisher.does("/a", cut, publisher.giving(page()))).data.decode() == page()
    assert "range" not in publisher.asked[1][1]
    assert partial.size() == 0


def test_a_weak_mark_does_not_vouch_for_bytes(publisher, download, page):
    cut = publisher.giving(
        page()[:40], Content_Length=str(len(page())), ETag='W/"v1"', Last_Modified="Sat, 3 Jan"
    )
    download(publisher.does("/a", cut, publisher.giving(page())))
    assert publisher.asked[1][1]["if-range"] == "Sat, 3 Jan"


# --- it lies -------------------------------------------------------------------------------------


def test_a_length_larger_than_what_comes(publisher, refused, page):
    assert refused(publisher.gives("/a", page(), Content_Length="9999")).startswith("broke off")


def test_a_length_smaller_than_the_text(publisher, refused, page):
    """By the rules of HTTP the text ends there; that it has no end shows it."""
    url = publisher.gives("/a", page(), Content_Length="60")
    assert refused(url) == "broke off: the text has no end."
    assert len(publisher.paths) == 4


def test_no_length_and_a_connection_that_ends_too_soon(publisher, refused, page):
    assert refused(publisher.gives("/a", page()[:80], Content_Length="")) == "broke off: the text has no end."


def test_pieces_that_break_off(publisher, refused):
    def broken(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"ff\r\n<html>")

    assert refused(publisher.does("/a", broken)).startswith("broke off")


@pytest.mark.parametrize("said", ["many", "-1", "5, 7", "9" * 40])
def test_a_length_that_is_no_number(said, publisher, download, page):
    """None of these may be believed, and none may break anything."""
    url = publisher.gives("/a", page(), Content_Length=said)
    try:
        got = download(url, attempts=1)
    except NotFetchedError:
        return
    assert got.data.decode() == page()


def test_an_error_page_where_xml_was_asked_for(publisher, refused, page):
    url = publisher.gives("/a", page(), Content_Type="application/xml")
    assert refused(url, wanted="formex") == "sent a web page (HTML) where XML was asked for."
    assert len(publisher.paths) == 1


def test_the_type_is_told_by_the_content(publisher, download):
    assert (
        download(publisher.gives("/a", XML, Content_Type="text/html"), wanted="formex").data.decode() == XML
    )


def test_nothing_at_all(publisher, refused):
    assert refused(publisher.gives("/a", "")) == "sent nothing."


# --- it is too much ------------------------------------------------------------------------------


def test_a_text_that_says_it_is_too_large_is_not_begun(publisher, refused, partial):
    url = publisher.gives("/a", "<html>", Content_Length="5000000")
    assert refused(url, largest=1_000_000) == "would send 5.0 MB; at most 1 MB are taken."
    assert len(publisher.paths) == 1
    assert not partial.folder.exists()


def test_one_that_does_not_say_is_stopped(publisher, refused, partial):
    url = publisher.gives("/a", b"x" * 2_000_000, Content_Length="", ETag='"v1"')
    assert refused(url, largest=1_000_000) == "sends too much; at most 1 MB are taken."
    assert not partial.folder.exists()


@pytest.mark.parametrize(
    ("packing", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("identity", bytes)]
)
def test_what_comes_packed_is_unpacked(packing, pack, publisher, download, page):
    url = publisher.gives("/a", pack(page().encode()), Content_Encoding=packing)
    assert download(url).data.decode() == page()


def test_a_bomb_is_not_unpacked(publisher, refused):
    import tracemalloc

    bomb = gzip.compress(b"<" * 50_000_000)
    tracemalloc.start()
    tracemalloc.reset_peak()
    says = refused(publisher.gives("/a", bomb, Content_Encoding="gzip"), largest=1_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert says == "sent more than 1 MB, packed."
    assert peak < 10_000_000


@pytest.mark.parametrize(
    ("data", "packing", "says"),
    [(b"no gzip", "gzip", "sent it packed and broken"), (gzip.compress(b"<html>" * 99)[:30], "gzip", "has no end"),
     (b"<html></html>", "br", "packed in a way that was not asked for")],
)  # fmt: skip
def test_what_cannot_be_unpacked_is_said(data, packing, says, publisher, refused):
    assert says in refused(publisher.gives("/a", data, Content_Encoding=packing), attempts=1)


@pytest.mark.parametrize("lines", [["X: 1"] * 500, ["X: " + "y" * 100_000]], ids=["many", "long"])
def test_a_flood_of_headers_is_refused(lines, publisher, refused):
    def flooding(handler):
        handler.wfile.write("\r\n".join(["HTTP/1.1 200 OK", *lines, "", ""]).encode())

    assert refused(publisher.does("/a", flooding), attempts=1).startswith("broke off or does not speak HTTP")


def test_what_is_not_http_is_refused(publisher, refused):
    url = publisher.does("/a", lambda handler: handler.wfile.write(b"220 ftp ready\r\n"))
    assert refused(url, attempts=1).startswith("broke off or does not speak HTTP")


def test_a_mark_of_the_version_is_not_kept_when_it_is_monstrous(publisher, download, page):
    assert download(publisher.gives("/a", page(), ETag="x" * 5000)).sent.etag == ""


# --- is it still the one held? -------------------------------------------------------------------

KNOWN = Sent("https://law.example.org/a", etag='"v1"', last_modified="Sat, 3 Jan 2026 00:00:00 GMT")


def test_the_publisher_may_say_that_it_is_the_same(publisher, download):
    assert download(publisher.gives("/a", "", 304), more={"known": KNOWN}) is None
    headers = publisher.asked[0][1]
    assert (headers["if-none-match"], headers["if-modified-since"]) == (KNOWN.etag, KNOWN.last_modified)


def test_or_send_another(publisher, download, page):
    assert download(publisher.gives("/a", page("new")), more={"known": KNOWN}).data.decode() == page("new")


def test_after_the_time_nobody_is_asked(publisher, refused, page, clock):
    clock.time = 50
    assert refused(publisher.gives("/a", page()), until=50) == "was not asked: the time was up."
    assert publisher.paths == []
