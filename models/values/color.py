"""Colours, as people give them and as they are kept."""

import re

from models.errors import Invalid

_COLOR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})\Z", re.IGNORECASE)


def color_of(text: str, *path: str) -> str:
    """As #rrggbb, in lower case."""
    color = text.strip().lower()
    if not _COLOR.match(color):
        raise Invalid("A colour is #rrggbb or #rgb, in hexadecimal digits: #2da44e.", *path)
    return color if len(color) == 7 else "#" + "".join(digit * 2 for digit in color[1:])
