"""Validates the names of people, teams and keys."""

import unicodedata
from functools import lru_cache

from models.errors import Invalid, Required
from models.wording.sentence import sentence

LONGEST_NAME = 100
_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


def name_of(text: str, *path: str) -> str:
    """The name as it is stored: trimmed, on one line, with at least one visible character."""
    name = text.strip()
    if is_blank(name):
        raise Required("Give a name.", *path)
    if len(name) > LONGEST_NAME:
        raise Invalid(sentence("A name has at most {most} characters. Shorten it.", most=LONGEST_NAME), *path)
    if any(unicodedata.category(letter) in _CONTROLS for letter in name):
        raise Invalid("A name must not contain line breaks or control characters. Remove them.", *path)
    return name


def description_of(text: str | None, *path: str, most: int = 2_000) -> str | None:
    if text is None or is_blank(text):
        return None
    if len(text) > most:
        raise Invalid(sentence("A description has at most {most:,} characters. Shorten it.", most=most), *path)
    return text.strip()


@lru_cache(maxsize=4)
def is_blank(text: str) -> bool:
    """Whether the text has no visible character. The answer is cached for the next task of a bulk call, which gets the
    same text: 20,000 spaces take a millisecond."""
    return all(unicodedata.category(letter) in _UNSEEN for letter in text)
