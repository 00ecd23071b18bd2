"""The catalogue: what each instrument is, how its provisions are numbered, what cites what, who codes it how.

Everything comes from the shelf ``instruments/``, which a scholar edits without programming. The loader is
strict: whatever it cannot use stops it, with the file, the place in it and what to do.
"""

from __future__ import annotations

from legalgraph.catalogue.shelf import Catalogue, load

__all__ = ["Catalogue", "load"]
