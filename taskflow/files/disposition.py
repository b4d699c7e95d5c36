"""The headers for a file's name and type (RFC 6266, RFC 8187), and which types a browser may show instead of saving."""

from __future__ import annotations

import re
from urllib.parse import quote

SHOWN = frozenset(
    {
        "application/ogg",
        "application/pdf",
        "audio/mp4",
        "audio/mpeg",
        "audio/ogg",
        "audio/webm",
        "image/avif",
        "image/gif",
        "image/jpeg",
        "image/png",
        "image/webp",
        "text/plain",
        "video/mp4",
        "video/ogg",
        "video/webm",
    }
)
"""Types that run no scripts. SVG and HTML do, and are always downloads."""

UNKNOWN = "application/octet-stream"

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}(\s*;[\x20-\x7e]*)?")
_IN_QUOTES = re.compile(r"[^\x20-\x7e]|[\"\\%]")
"""Characters that can't stand between the quotes of `filename="…"`, or are read in two ways there."""
_ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~"
"""The characters that RFC 8187 leaves unescaped, besides letters and digits."""


def media_type(announced: str) -> str:
    """The type as a header may carry it. A text without another charset is taken for UTF-8, as its bytes most often
    are."""
    if not _MEDIA_TYPE.fullmatch(announced):
        return UNKNOWN
    if announced.lower() == "text/plain":
        return "text/plain; charset=utf-8"
    return announced


def disposition(filename: str, announced: str) -> str:
    kind = announced.partition(";")[0].strip().lower()
    how = "inline" if kind in SHOWN and media_type(announced) != UNKNOWN else "attachment"
    plain = _IN_QUOTES.sub("_", filename)
    exact = quote(filename, safe=_ATTRIBUTE_CHARACTERS, errors="replace")
    if plain == filename:
        return f'{how}; filename="{plain}"'
    return f"{how}; filename=\"{plain}\"; filename*=UTF-8''{exact}"
