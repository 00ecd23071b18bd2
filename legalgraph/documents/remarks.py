"""What a reader has to say about a manuscript: each thing once, with the places it is true of."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Remarks"]

# More places are counted and not listed.
_LISTED = 50


@dataclass(slots=True)
class Remarks:
    """Remarks in the order in which they first came up."""

    _places: dict[str, list[str]] = field(default_factory=dict)

    def add(self, remark: str, place: str = "") -> None:
        """Say something, of a place if it has one; ``remark`` then reads on to a list of places."""
        places = self._places.setdefault(remark, [])
        if place:
            places.append(place)

    def sentences(self) -> tuple[str, ...]:
        return tuple(_sentence(remark, places) for remark, places in self._places.items())


def _sentence(remark: str, places: list[str]) -> str:
    if not places:
        return remark
    more = f" and {len(places) - _LISTED} more" if len(places) > _LISTED else ""
    return f"{remark} {', '.join(places[:_LISTED])}{more}."
