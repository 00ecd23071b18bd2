"""What is done with a text that came: the first is kept and used, the same is left, a changed one is kept beside."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from legalgraph.errors import NotFetchedError, UnreadableInputError, UsageError
from legalgraph.fetching.cache import Cache
from legalgraph.fetching.lock import Kept, damage, latest, used
from legalgraph.fetching.report import Outcome, TextReport
from legalgraph.fetching.wanted import Want
from legalgraph.model import Address

__all__ = ["Held", "Judge", "Judged", "Keeping", "digest", "take_changed"]

_SET_ASIDE = ".damaged"


@dataclass(frozen=True, slots=True)
class Judged:
    """What a reader makes of a text: why it cannot be read ("" if it can), and a fingerprint of its words.

    ``part`` names which of several texts in the file is the one wanted, "" for the whole.
    """

    problem: str
    words: str = ""
    part: str = ""


#: Reads a text that came from an address for what is wanted.
Judge = Callable[[bytes, Address, Want], Judged]


@dataclass(frozen=True, slots=True)
class Held:
    """The text in use, and what has happened to it since it was fetched ("" if nothing has)."""

    text: Kept
    problem: str
    gone: bool

    @classmethod
    def of(cls, want: Want, cache: Cache) -> Held | None:
        """The text in use of what is wanted, None if there is none."""
        text = used(cache.kept(), want.of)
        if text is None:
            return None
        problem = damage(cache.folder, text)
        return cls(text, problem, bool(problem) and not (cache.folder / text.file).exists())


@dataclass(frozen=True, slots=True)
class Keeping:
    """Puts texts into a folder; the judge says whether they can be read. Only for the one who fetches into it."""

    cache: Cache
    judge: Judge

    def put(self, want: Want, address: Address, held: Held | None, came: Kept, data: bytes) -> TextReport:
        """Keep what came. Raises NotFetchedError when it is no text that can be read."""
        judged = self.judge(data, address, want)
        if judged.problem:
            raise NotFetchedError(came.url, f"sent what cannot be read. {judged.problem}")
        new = replace(came, part=judged.part)
        if held is None:
            return self._use(want, new, data, "")
        if new.sha256 == held.text.sha256:
            return self._restored(want, held, data) if held.problem else self.same(want, held)
        if held.gone:
            return self._use(want, new, data, f"the text of {held.text.date[:10]} {held.problem}")
        if not held.problem and judged.words and judged.words == self._words(held.text, address, want):
            return self.same(want, held, "the page around the text is another, its words are the same")
        return self._changed(want, held, new, data)

    def same(self, want: Want, held: Held, says: str = "") -> TextReport:
        """Note that the publisher still has the text in use."""
        self._list(held.text)
        return self.report(want, Outcome.SAME, held, says)

    def report(self, want: Want, outcome: Outcome, held: Held | None, says: str = "") -> TextReport:
        """What became of a text, with what is held of it."""
        made = TextReport(want.instrument, want.language, outcome, addresses=want.addresses, says=says)
        if held is None:
            return made
        last = latest(self.cache.kept(), want.of)
        beside = str(self.cache.folder / last.file) if last and not last.in_use else ""
        return replace(_with(self.cache, made, held.text), beside=beside)

    # --- ways to keep ------------------------------------------------------------------------------

    def _use(self, want: Want, new: Kept, data: bytes, says: str) -> TextReport:
        """A text of which none is held, or none any more."""
        self.cache.keep(new, data)
        self._list(new)
        return self.report(want, Outcome.FETCHED, Held(new, "", gone=False), says)

    def _restored(self, want: Want, held: Held, data: bytes) -> TextReport:
        """The very text that was fetched once, for one that has been tampered with or lost."""
        path = self.cache.folder / held.text.file
        says = f"the one held {held.problem}"
        if not held.gone:
            aside = path.with_name(path.name + _SET_ASIDE)
            path.replace(aside)
            says += f"; what lay there is now {aside}"
        return self._use(want, held.text, data, says)

    def _changed(self, want: Want, held: Held, new: Kept, data: bytes) -> TextReport:
        """Another text than the one in use, which stays in use."""
        already = next(
            (one for one in self.cache.kept() if one.of == new.of and one.sha256 == new.sha256), None
        )
        beside = replace(already or new, in_use=False)
        self.cache.keep(beside, data)
        self._list(beside)
        return self.report(
            want, Outcome.CHANGED, held, f"the one held {held.problem}" if held.problem else ""
        )

    def _list(self, last: Kept) -> None:
        """List a text as the one that the publisher has now; of those in use there is but one."""
        others = [one for one in self.cache.kept() if one.file != last.file]
        if last.in_use:
            others = [one for one in others if not (one.in_use and one.of == last.of)]
        self.cache.make_list((*others, last))

    def _words(self, text: Kept, address: Address, want: Want) -> str:
        return self.judge((self.cache.folder / text.file).read_bytes(), address, want).words


def digest(data: bytes) -> str:
    """The sha256 of a text, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def take_changed(cache: Cache, wanted: Sequence[Want]) -> tuple[TextReport, ...]:
    """Bring into use the changed texts kept beside those in use. Nobody is asked.

    Raises UsageError when there is none to take, UnreadableInputError when one is not as it was fetched.
    """
    with cache.writing():
        kept = cache.kept()
        changed = {want: last for want in wanted if (last := latest(kept, want.of)) and not last.in_use}
        if not changed:
            raise UsageError(f"There is no changed text to take in {cache.folder}.")
        for last in changed.values():
            if problem := damage(cache.folder, last):
                raise UnreadableInputError(cache.folder / last.file, f"{problem}.", advice="Fetch it again.")
        now_used = {last.of: last.file for last in changed.values()}
        cache.make_list(
            [replace(one, in_use=now_used[one.of] == one.file) if one.of in now_used else one for one in kept]
        )
        return tuple(_taken(cache, want, last) for want, last in changed.items())


def _taken(cache: Cache, want: Want, last: Kept) -> TextReport:
    made = TextReport(want.instrument, want.language, Outcome.TAKEN, addresses=want.addresses)
    return _with(cache, made, last)


def _with(cache: Cache, made: TextReport, text: Kept) -> TextReport:
    return replace(
        made, file=str(cache.folder / text.file), url=text.url, bytes=text.bytes, sha256=text.sha256
    )
