"""Where "Article 5" is no citation: the line that heads the article itself."""

from __future__ import annotations

from legalgraph.identifiers.patterns import later

__all__ = ["is_heading"]

#: A line of its own after a blank one or a full stop, or one that marks itself as a heading ("### Article 5").
_BEFORE = later(r"(?P<marked>(?:^|\n)#{1,6}[*_ ]{0,3})\Z|(?:\n|[.;])[ \t]{0,4}\n[ \t*_]{0,8}\Z")
_AFTER = later(r"[ \t.*_:–-]{0,6}\n")


def is_heading(text: str, start: int, end: int, *, in_one_step: bool) -> bool:
    """Whether the words stand alone on a line as a heading does; with a paragraph, only on a line marked as one."""
    if start and (text[start - 1] not in "\n#* _\t" or text[max(0, start - 2) : start - 1].isalnum()):
        return False
    before = _BEFORE.search(text, max(0, start - 16), start)
    return before is not None and (
        before["marked"] is not None or (in_one_step and _AFTER.match(text, end) is not None)
    )
