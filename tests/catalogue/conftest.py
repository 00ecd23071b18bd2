"""A small good shelf, which each test changes in one place."""

from __future__ import annotations

import pytest

from legalgraph.shelves import Shelves

CONVENTION = """
id = "convention"
title = "Convention on Help"
short_title = "Help Convention"
kind = "convention"
body = "Conference of States"
status = "in force"
terms = "free"
unchecked = ["identifiers: it never had one"]
[dates]
adopted = 1990-05-01
[names]
en = ["Convention on Help"]
abbreviations = ["CH"]
"""
PROTOCOL = """
id = "protocol"
title = "Protocol to the Convention on Help"
short_title = "Help Protocol"
kind = "protocol"
body = "Conference of States"
status = "in force"
terms = "free"
unchecked = ["dates.opened: no source"]
[dates]
adopted = 2000-11-15
opened = 2000-12-01
[names]
en = ["Help Protocol"]
fr = ["Protocole d'aide", "Help Protocol"]
abbreviations = ["HP"]
[identifiers]
unts = ["1 UNTS 2"]
[definitions]
"the Convention" = "convention"
"both" = ["convention", "protocol/art_2"]
[[relations]]
type = "supplements"
to = "convention"
words = "This Protocol supplements"
source = "protocol/art_1"
[[addresses]]
url = "https://example.org/protocol"
language = "en"
format = "html"
[[texts]]
language = "en"
files = ["protocol/en.html"]
reader = "plain-text"
part = "the protocol"
shape = "flat"
dated = 2001-02-03
"""
CODEBOOK = """
[[tags]]
id = "enabling"
label = "enabling"
definition = "It helps."
[[tags]]
id = "punishing"
label = "punishing"
definition = "It punishes."
[[tags]]
id = "helpers"
label = "helpers"
definition = "It punishes helpers."
broader = "punishing"
[[tags]]
id = "contested"
label = "contested"
definition = "Coders differ."
for_people_only = true
[[coders]]
id = "ana"
name = "Ana"
[[coders]]
id = "rule"
name = "The rule"
is_rule = true
"""
CONCEPTS = """
[[concepts]]
id = "solidarity"
label = "solidarity"
definition = "Standing together."
source = "unchecked"
[[concepts]]
id = "duty"
label = "duty"
definition = "What is owed."
source = "A work, n 1"
broader = "solidarity"
related = ["solidarity"]
"""
FILES = {
    "convention.toml": CONVENTION,
    "protocol.toml": PROTOCOL,
    "shapes/flat.toml": 'about = "a whole text in one field"\ntext = "text"\n',
    "protocol.outline.csv": "path,parent,label,gist\n"
    'art_1,,Place,"Adds to, and is read with, the Convention."\n'
    "art_1/para_1,art_1,,\nart_2,,,\n",
    "protocol.citations.csv": "citing,cited,words\n"
    "protocol/art_1/para_1,convention/art_3,article 3 of the Convention\n",
    "coding/codebook.toml": CODEBOOK,
    "coding/concepts.toml": CONCEPTS,
    "coding/links.csv": "citing,cited,tag,sub_tag,coder,words,reason,source,date,certainty\n"
    "protocol/art_1,convention,punishing,helpers,ana,some words,Because.,n 1,2026-11-22,sure\n",
    "coding/expresses.csv": "provision,concept,coder,words,reason,source,date,certainty\n"
    "protocol/art_2,duty,ana,some words,Because.,n 1,2026-11-22,likely\n",
    "README.md": "A note to people.\n",
}


@pytest.fixture
def shelf(tmp_path):
    """Makes a shelf of the good files with some of them changed, by name; None leaves a file out."""

    def make(changes=None, own=None):
        for name, text in (FILES | (changes or {})).items():
            if text is not None:
                _write(tmp_path / "ours" / "instruments" / name, text)
        for name, text in (own or {}).items():
            _write(tmp_path / "own" / "instruments" / name, text)
        return Shelves(tmp_path / "ours", tmp_path / "own" if own else None)

    return make


@pytest.fixture
def good():
    """The text of a good file by its name."""
    return FILES.__getitem__


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
