"""JSON that is one value, whole, unambiguous and of a sane depth."""

from __future__ import annotations

import pytest

from legalgraph.containers import parse_json
from legalgraph.errors import UnreadableInputError


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'{"articles": [{"number": 1, "text": "\xc3\xa9"}]}', {"articles": [{"number": 1, "text": "é"}]}),
        (b"\xef\xbb\xbf[true, null, 1.5]", [True, None, 1.5]),
        ('["é"]'.encode("utf-16"), ["é"]),
    ],
)
def test_a_value(data, value):
    assert parse_json(data, "x") == value


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(b'{"a": 1,\n "b": }', "line 2, column 7: is no JSON", id="fault"),
        pytest.param(b'{"a": "cut', "line 1, column 7: is no JSON", id="cut off"),
        pytest.param(b'{"a": 1} {"b": 2}', "Extra data", id="two values"),
        pytest.param(b'{"a": 1, "a": 2}', "has the field “a” twice", id="a field twice"),
        pytest.param(b"[NaN]", "NaN is no number", id="NaN"),
        pytest.param(b"[-Infinity]", "-Infinity is no number", id="infinity"),
        pytest.param(b"[" + b"9" * 5000 + b"]", "is no JSON that can be read", id="endless number"),
        pytest.param(b"[" * 101 + b"]" * 101, "nested more than 100 deep", id="101 deep"),
        pytest.param(b'{"a":' * 200_000, "nested more than 100 deep", id="200,000 deep"),
        pytest.param(b'["\xe9"]', "is not utf-8 text", id="encoding"),
        pytest.param(b'["a\0b"]', "NUL", id="NUL"),
        pytest.param(b"", "is empty", id="empty"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(data, fault):
    with pytest.raises(UnreadableInputError, match=fault):
        parse_json(data, "law.json")


def test_a_hundred_deep_is_read():
    assert parse_json(b"[" * 100 + b"]" * 100, "x")[0]
