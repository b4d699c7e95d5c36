"""The words of one language: a file in `catalogues/`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from models.wording.languages import LANGUAGES, language_of

FOLDER = Path(__file__).parent / "catalogues"


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    language: str
    words: dict[str, Any]  # texts, lists of texts, and a table of texts for each letter

    def of(self, template: str) -> dict[str, str]:
        words: dict[str, str] = self.words[template]
        return words

    def day(self, day: str) -> str:
        """`2026-11-21`, as people write it."""
        when = date.fromisoformat(day)
        text: str = self.words["date"].format(
            day=self.words["days"][when.weekday()],
            number=when.day,
            month=self.words["months"][when.month - 1],
            year=when.year,
        )
        return text


def catalogue_for(locale: str) -> Catalogue:
    return _read(language_of(locale))


@lru_cache(maxsize=len(LANGUAGES))
def _read(language: str) -> Catalogue:
    return Catalogue(language, tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8")))
