"""The translations of all messages: `catalogues/de.toml` and so on, by their English pattern."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Self

from models.wording.languages import SOURCE
from models.wording.sentence import Sentence

FOLDER = Path(__file__).parent / "catalogues"
MILLION = 1_000_000

PLURALS: Mapping[str, Callable[[int], str]] = {
    "en": lambda n: "one" if n == 1 else "other",
    "de": lambda n: "one" if n == 1 else "other",
    "es": lambda n: "one" if n == 1 else "many" if n and n % MILLION == 0 else "other",
    "fr": lambda n: "one" if n in {0, 1} else "many" if n % MILLION == 0 else "other",
}
"""The plural form for a number, after CLDR. (A test compares these with CLDR's own, from Babel.)"""

THOUSANDS = {"en": ",", "de": ".", "es": ".", "fr": "\N{NARROW NO-BREAK SPACE}"}


def translated(message: str, language: str) -> str:
    """The translation from the catalogue. A message without a translation stays English, like the messages of an
    operator's own handlers."""
    if language == SOURCE:
        return message
    values = message.values if isinstance(message, Sentence) else {}
    pattern = _pattern(message.pattern if isinstance(message, Sentence) else message, values, language)
    if pattern is None:
        return message
    return pattern.format(**{name: _told(value, language) for name, value in values.items()}) if values else pattern


@lru_cache(maxsize=len(PLURALS))
def catalogue_of(language: str) -> Mapping[str, str | Mapping[str, str]]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))


def _pattern(english: str, values: Mapping[str, object], language: str) -> str | None:
    found = catalogue_of(language).get(english)
    if not isinstance(found, Mapping):
        return found
    n = values["n"]
    assert isinstance(n, int)  # a test compares the names in patterns with those in the code
    return found.get(PLURALS[language](n), found["other"])


def _told(value: object, language: str) -> object:
    if isinstance(value, Sentence):
        return translated(value, language)
    return _Number(value, language) if isinstance(value, int) else value


class _Number(int):
    """`{most:,}` separates the thousands with the sign of each language."""

    language: str

    def __new__(cls, value: int, language: str) -> Self:
        number = super().__new__(cls, value)
        number.language = language
        return number

    def __format__(self, how: str) -> str:
        return super().__format__(how).replace(",", THOUSANDS[self.language])
