"""Validates the announcement of a file, before its bytes arrive."""

from __future__ import annotations

import re
import unicodedata

from models.errors import Invalid, Required
from models.values.naming import is_blank
from models.wording.sentence import sentence

LONGEST_FILENAME = 255
"""Bytes in UTF-8: the limit of file systems."""
LONGEST_TYPE = 255
_TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_TYPE = re.compile(rf'{_TOKEN}/{_TOKEN}(?:[ \t]*;[ \t]*{_TOKEN}=(?:{_TOKEN}|"[\x20\x21\x23-\x5b\x5d-\x7e]*"))*\Z')
"""RFC 9110, without escapes in what is quoted."""
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
_TURNS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They change the direction of writing, so that `gpj.exe` is displayed as another name."""


def filename_of(text: str, *path: str) -> str:
    """The file name without the folders that some browsers send with it."""
    name = re.split(r"[/\\]", text)[-1]
    if is_blank(name):
        raise Required("Give the file a name.", *path)
    if len(name.encode()) > LONGEST_FILENAME:
        raise Invalid(sentence("A file name has at most {most} bytes. Shorten it.", most=LONGEST_FILENAME), *path)
    if name in {".", ".."}:
        raise Invalid("This is no name of a file. Pick another.", *path)
    if any(letter in _TURNS or unicodedata.category(letter) in _CONTROLS for letter in name):
        raise Invalid("A file name must not contain control characters. Remove them.", *path)
    return name


def content_type_of(text: str, *path: str) -> str:
    if is_blank(text):
        raise Required("Give a media type. Of unknown bytes it is application/octet-stream.", *path)
    if len(text) > LONGEST_TYPE or not _TYPE.match(text):
        raise Invalid(
            sentence("A media type looks like text/plain, and has at most {most} characters.", most=LONGEST_TYPE), *path
        )
    return text


def sha256_of(text: str | None, *path: str) -> str | None:
    if text is None:
        return None
    if not _SHA256.match(text.lower()):
        raise Invalid("A SHA-256 has 64 hexadecimal digits.", *path)
    return text.lower()
