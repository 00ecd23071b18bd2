"""Word and PDF files made for tests, byte by byte: no office program is needed to have them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """An archive with these names and contents."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


def word(body: str, **parts: str) -> bytes:
    """A Word file with this body, and further parts (``footnotes``, ``numbering``, ``styles``), all as inner XML."""
    roots = {"document": f"<w:body>{body}</w:body>", **parts}
    return zipped(
        {f"word/{name}.xml": f'<w:{name} xmlns:w="{W}">{inner}</w:{name}>' for name, inner in roots.items()}
    )


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


#: A line of a PDF: left, distance from the top, size, words.
Printed = tuple[float, float, float, str]


def pdf(pages: Sequence[Iterable[Printed]], height: int = 792) -> bytes:
    """A PDF with these lines on its pages, in Courier: every character is as wide as 0.6 of its size."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    kids = []
    for lines in pages:
        drawn = "".join(
            f"BT /F1 {size} Tf {left} {height - top - size} Td ({_escaped(words)}) Tj ET\n"
            for left, top, size, words in lines
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 {height}] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _file(objects)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[str]) -> bytes:
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")
