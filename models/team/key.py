"""A team's key, the prefix of its tasks' keys: GEN in GEN-12."""

import re
import unicodedata
from collections.abc import Iterator

from models.errors import Invalid
from models.wording.sentence import sentence

SHORTEST = 2
LONGEST = 8
_KEY = re.compile(r"[A-Z][A-Z0-9]{1,7}\Z")
_WORD = re.compile(r"[A-Z0-9]+")
_FALLBACK = "TEAM"


def key_of(text: str, *path: str) -> str:
    """A key that somebody chose."""
    key = text.strip()
    key = key.upper() if key.isascii() else key
    if not _KEY.match(key):
        raise Invalid(
            sentence(
                "A key has {least} to {most} letters and digits, a letter first: OPS, WEB2.",
                least=SHORTEST,
                most=LONGEST,
            ),
            *path,
        )
    return key


def keys_for(name: str) -> Iterator[str]:
    """Keys made from a name, the best one first: GEN, GEN2, GEN3 …"""
    stem = _stem(name)
    yield stem
    number = 2
    while True:
        suffix = str(number)
        yield stem[: LONGEST - len(suffix)] + suffix
        number += 1


def _stem(name: str) -> str:
    """The first letters of several words (Customer Support: CS), or of the only one (General: GEN)."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()
    words = [word for word in (word.lstrip("0123456789") for word in _WORD.findall(plain)) if word]
    stem = "".join(word[0] for word in words)[:4] if len(words) > 1 else "".join(words)[:3]
    return stem if len(stem) >= SHORTEST else _FALLBACK
