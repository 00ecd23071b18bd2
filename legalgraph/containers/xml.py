"""XML parsed without network, without entities of its own and without bounds lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from legalgraph.containers.bounded import within_limit
from legalgraph.containers.tags import few_tags
from legalgraph.errors import UnreadableInputError

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["parse_xml"]


def parse_xml(data: bytes, source: str) -> _Element:
    """The root element of an XML file, comments and processing instructions left out.

    No external file is ever asked for, and an entity that the file declares itself is never expanded: a file that
    declares any is refused, as none of the publishers' formats needs them. libxml2 keeps its own bounds (256 levels,
    10 million characters in one piece). Raises InputTooLargeError, and UnreadableInputError with the line.
    """
    from lxml import etree  # noqa: PLC0415 (heavy, imported late)

    if not within_limit(data, source).strip():
        raise UnreadableInputError(source, "is empty.", advice="Fetch it or save it again.")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(few_tags(data, source), parser=parser)
    except etree.XMLSyntaxError as error:
        place = f"line {error.lineno}" if error.lineno else ""
        raise UnreadableInputError(
            source,
            f"is no well-formed XML ({' '.join(str(error.msg).split())}).",
            place=place,
            advice="Fetch it or save it again.",
        ) from error
    _without_entities(root, source)
    return root


def _without_entities(root: _Element, source: str) -> None:
    declared: Any = root.getroottree().docinfo.internalDTD  # None, or a DTD of which the stubs know little
    if declared is not None and any(declared.entities()):
        raise UnreadableInputError(
            source,
            "declares entities of its own, as a file made to exhaust or to spy does.",
            place="DOCTYPE",
            advice="Fetch it from its publisher.",
        )
