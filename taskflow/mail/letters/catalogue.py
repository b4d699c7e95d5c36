"""The words of one language. A file in `catalogues/` is a language; that is all there is to adding one."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "catalogues"
FALLBACK = "en"


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


def languages() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def catalogue_for(locale: str) -> Catalogue:
    """The nearest one there is: for `de-AT` German, for what we don't speak English."""
    return _read(next((language for language in languages() if language == locale.lower().split("-")[0]), FALLBACK))


@lru_cache(maxsize=32)
def _read(language: str) -> Catalogue:
    return Catalogue(language, tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8")))
