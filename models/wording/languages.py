"""The language of a caller, among ours: that of their account, else the one that their browser requests, else English."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

SOURCE = "en"
"""The language of messages where they are raised."""
LANGUAGES = frozenset({SOURCE, "de", "es", "fr"})
"""To add one: docs/how-to/add-a-language.md."""
LONGEST_HEADER = 200
"""The most characters of `Accept-Language` that are read. Browsers send fewer than a hundred."""


def language_for(locale: str, accept_language: str) -> str:
    """`locale` is that of the account; empty for callers who are not signed in."""
    return language_of(locale) if locale else _first_of_ours(accept_language[:LONGEST_HEADER])


@lru_cache(maxsize=256)
def language_of(tag: str) -> str:
    """The nearest of our languages: German for `de-AT`, English for a language that we do not have."""
    language = tag.lower().partition("-")[0]
    return language if language in LANGUAGES else SOURCE


@lru_cache(maxsize=256)
def _first_of_ours(accept_language: str) -> str:
    """RFC 9110, 12.5.4: `de-AT, de;q=0.9, en;q=0.5`. A header that can't be parsed requests nothing."""
    wanted = sorted(_with_weights(accept_language), key=lambda each: -each[1])
    languages = (tag.lower().partition("-")[0] for tag, weight in wanted if weight > 0)
    return next((language for language in languages if language in LANGUAGES), SOURCE)


def _with_weights(accept_language: str) -> Iterable[tuple[str, float]]:
    for part in accept_language.split(","):
        tag, _, parameter = part.partition(";")
        name, _, weight = parameter.strip().partition("=")
        try:
            yield tag.strip(), float(weight) if name.strip() == "q" else 1.0
        except ValueError:
            continue
