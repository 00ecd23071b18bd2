"""Texts to quote from: the two model instruments always, the official ones where they are present."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from legalgraph.build.texts import read_text
from legalgraph.catalogue import load
from legalgraph.model import Quotation, QuotationCheck, Span, Version
from legalgraph.quotes import Corpus, judge
from legalgraph.shelves import Shelves
from legalgraph.sources import locate

Judge = Callable[..., QuotationCheck]


def corpus_of(folder: Path, shelves: Path) -> tuple[Corpus, list[Version]]:
    catalogue = load(Shelves.find(shelves))
    versions = [read_text(source) for source in locate(catalogue.instruments, (folder,))]
    return Corpus(catalogue.instruments, versions), versions


@pytest.fixture(scope="session")
def models(root: Path) -> tuple[Corpus, list[Version]]:
    return corpus_of(root / "examples" / "texts", root / "examples")


@pytest.fixture(scope="session")
def official(official_texts: Mapping[str, Version]) -> tuple[Corpus, list[Version]]:
    """All texts held; and those to quote from, which are in English, of some length, and undamaged."""
    quoted = [one for one in official_texts.values() if one.language == "en" and not any(one.damage)]
    long = [one for one in quoted if sum(provision.kind == "art" for provision in one.provisions) > 9]
    return Corpus(load(Shelves.find()).instruments, official_texts.values()), long


@pytest.fixture(scope="session")
def check(models: tuple[Corpus, list[Version]]) -> Judge:
    """Judge words against what is cited in the model instruments."""

    def judged(words: str, *cited: str, literature: bool = False) -> QuotationCheck:
        quotation = Quotation("1", words, Span(0, len(words)))
        return judge(quotation, _keys(cited), models[0], literature=literature)

    return judged


def _keys(cited: Sequence[str]) -> tuple[str, ...]:
    """ "c art_5" is Article 5 of the model convention, "p" the model protocol as a whole."""
    full = {"c": "model-convention", "p": "model-protocol"}
    return tuple("/".join((full.get(first, first), *rest)) for first, *rest in (key.split() for key in cited))
