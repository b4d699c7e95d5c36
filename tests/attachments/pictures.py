"""Pictures as phones take them."""

from __future__ import annotations

import io

from PIL import Image

ORIENTATION = 0x0112


def a_picture(width: int, height: int, *, turned: bool = False) -> bytes:
    """With `turned` the phone lay on its side when the picture was taken, and its EXIF says so."""
    made, exif = io.BytesIO(), Image.Exif()
    if turned:
        exif[ORIENTATION] = 6
    Image.new("RGB", (width, height), "green").save(made, "PNG", exif=exif)
    return made.getvalue()
