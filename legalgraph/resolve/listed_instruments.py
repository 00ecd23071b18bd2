"""The acts of a scholar's list as instruments beside those of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import shorten

from legalgraph.kinds.acts.dated import act_and_day
from legalgraph.model import Instrument, InstrumentDates
from legalgraph.resolve.union_acts import Acts

__all__ = ["WithListed"]

#: So much of a title is the name by which a reader is told of an act.
_SHORT = 90


class WithListed(Mapping[str, Instrument]):
    """The instruments of the catalogue, and by its CELEX number each act of the list.

    Only the catalogue's are gone through and counted: a list may have all acts there are, and a manuscript cites few.
    """

    def __init__(self, instruments: Mapping[str, Instrument], acts: Acts) -> None:
        self._instruments, self._acts = instruments, acts

    def __getitem__(self, key: str) -> Instrument:
        if key in self._instruments:
            return self._instruments[key]
        act = self._acts.act(key)
        if act is None:
            raise KeyError(key)
        read = act_and_day(act.title)
        return Instrument(
            key,
            act.title,
            shorten(act.title, _SHORT, placeholder=" …"),
            read[0].replace(" ", "-") if read else "act",
            identifiers={"celex": (key,)},
            dates=InstrumentDates(adopted=read[1] if read else ""),
        )

    def __contains__(self, key: object) -> bool:
        return key in self._instruments or (isinstance(key, str) and self._acts.act(key) is not None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._instruments)

    def __len__(self) -> int:
        return len(self._instruments)
