"""Word and PDF files made for tests, byte by byte: no office program is needed to have them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial

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


#: A line of a PDF: left, distance from the top, size, words; and, if it is not upright Courier, its font.
Printed = tuple[float, float, float, str] | tuple[float, float, float, str, str]
#: A horizontal rule of a PDF: left, right, distance from the top.
Ruled = tuple[float, float, float]

_PICTURE = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
    " /Length 1 >>\nstream\n0\nendstream"
)
_FONTS = {"Courier": "F1", "Courier-Oblique": "F2"}
_LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'01' * 32}> /U <{'02' * 32}> >> /ID [<00> <00>]"


def pdf(
    pages: Sequence[Iterable[Printed]],
    height: int = 792,
    *,
    rules: Mapping[int, Sequence[Ruled]] | None = None,
    pictures: Collection[int] = (),
    locked: bool = False,
) -> bytes:
    """A PDF with these lines on its pages, in Courier: every character is as wide as 0.6 of its size.

    ``rules`` are drawn on the pages of these numbers, from 0; those in ``pictures`` show a picture; a locked one asks
    for a password.
    """
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>"
            for font in _FONTS
        ),
        _PICTURE,
    ]
    kids = []
    for number, lines in enumerate(pages):
        drawn = "".join(map(partial(_drawn, height), lines))
        drawn += "".join(
            f"{left} {height - top} m {right} {height - top} l S\n"
            for left, right, top in (rules or {}).get(number, ())
        )
        if number in pictures:
            drawn += f"q 600 0 0 {height} 0 0 cm /I Do Q\n"
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 {height}] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /I 5 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _file(objects, _LOCK if locked else "")


def _drawn(height: int, line: Printed) -> str:
    left, top, size, words, *font = line
    name = _FONTS[font[0] if font else "Courier"]
    return f"BT /{name} {size} Tf {left} {height - top - size} Td ({_escaped(words)}) Tj ET\n"


def _escaped(words: str) -> str:
    """The words as a PDF has them between brackets, in Windows-1252."""
    bytes_ = words.encode("cp1252")
    return "".join(chr(each) if chr(each).isalnum() and each < 128 else f"\\{each:03o}" for each in bytes_)


def _file(objects: Sequence[str], lock: str = "") -> bytes:
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R {lock} >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")
