"""legalgraph: a citation graph of legal instruments for scholars of solidarity and migration law.

The verbs are in ``legalgraph.api``, here in the order a scholar works::

    from legalgraph import api

    api.build(sources="texts")                      # catalogue and texts → the graph
    api.show("tfeu 67(2)")                          # one provision, as held
    api.query("provision", provision="tfeu 80")     # a question of the shelf → a table
    api.draw("spread").html                         # a diagram of the shelf → one page
    api.check("chapter.txt", sources="texts")       # every note of a chapter, with its verdicts

Every verb takes ``shelves=`` (a folder of your own instruments, questions and diagrams), and ``sources=`` or
``store=`` where it needs texts or the graph; what is not given comes from ``LEGALGRAPH_SHELVES``,
``LEGALGRAPH_SOURCES`` and ``LEGALGRAPH_STORE``. Nothing is written but the graph.
"""

__all__ = ["__version__"]

__version__ = "0.1.0"
