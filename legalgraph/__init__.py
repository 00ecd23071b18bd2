"""legalgraph: a citation graph of legal instruments for scholars of solidarity and migration law.

The verbs, in the order a scholar works::

    import legalgraph

    legalgraph.build(sources="texts")                      # catalogue and texts → the graph
    legalgraph.show("tfeu 67(2)")                          # one provision, as held
    legalgraph.query("provision", provision="tfeu 80")     # a question of the shelf → a table
    legalgraph.draw("spread").html                         # a diagram of the shelf → one page
    legalgraph.check("chapter.txt", sources="texts")       # every note of a chapter, with its verdicts

Every verb takes ``shelves=`` (a folder of your own instruments, questions and diagrams), and ``sources=`` or
``store=`` where it needs texts or the graph; what is not given comes from ``LEGALGRAPH_SHELVES``,
``LEGALGRAPH_SOURCES`` and ``LEGALGRAPH_STORE``. Nothing is written but the graph.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"

__all__ = [
    "InstrumentHeld",
    "Shown",
    "build",
    "check",
    "draw",
    "instruments",
    "query",
    "questions",
    "scan",
    "show",
    "status",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 the verbs, imported when first used
    if name not in __all__:
        raise AttributeError(f"module “legalgraph” has no {name!r}")
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    return getattr(api, name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
