"""Parses the text of a search: words, phrases and excluded terms. It is never passed on as syntax of a database."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from models.errors import Invalid, Required
from models.task.text import split
from models.values.folding import fold
from models.wording.sentence import sentence

LONGEST_QUERY = 200
_KEY = re.compile(r"[a-z][a-z0-9]{1,7}-[0-9]{1,10}\Z")


@dataclass(frozen=True, slots=True)
class Term:
    """Words next to each other; in most cases a single one."""

    words: tuple[str, ...]
    is_begun: bool = False
    """The last of the words may be the beginning of a longer one."""
    key: str | None = None
    """Set if the term may also be the key of a task."""
    key_is_begun: bool = False

    @property
    def is_phrase(self) -> bool:
        return len(self.words) > 1

    @property
    def needle(self) -> str:
        """The text to look for in the words of an entry, which have a space on either side."""
        return f" {' '.join(self.words)}" + ("" if self.is_begun else " ")

    def replaced(self, words: Mapping[str, str]) -> Term:
        return replace(self, words=tuple(words.get(word, word) for word in self.words))

    def __str__(self) -> str:
        return f'"{" ".join(self.words)}"' if self.is_phrase else self.words[0]


@dataclass(frozen=True, slots=True)
class SearchQuery:
    terms: tuple[Term, ...]
    """All of them must be found. If there are none, nothing is found."""
    excluded: tuple[Term, ...] = ()

    def replaced(self, words: Mapping[str, str]) -> SearchQuery:
        return replace(self, terms=tuple(term.replaced(words) for term in self.terms))

    def __str__(self) -> str:
        return " ".join([*map(str, self.terms), *(f"-{term}" for term in self.excluded)])


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    is_quoted: bool
    is_excluded: bool


def read(text: str) -> SearchQuery:
    if len(text) > LONGEST_QUERY:
        raise Invalid(sentence("Search for at most {most} characters.", most=LONGEST_QUERY), "query")
    if not text.strip():
        raise Required("Type what to search for.", "query")
    terms: dict[Term, None] = {}
    excluded: dict[Term, None] = {}
    tokens = [(token, words) for token in _tokens(fold(text)) if (words := tuple(split(token.text)))]
    for number, (token, words) in enumerate(tokens, start=1):
        is_exact = token.is_quoted or token.is_excluded
        key = token.text.strip()
        term = Term(
            words,
            is_begun=number == len(tokens) and not is_exact,
            key=key.upper() if _KEY.match(key) else None,
            key_is_begun=not is_exact and _KEY.match(key) is not None,
        )
        (excluded if token.is_excluded else terms)[term] = None
    return SearchQuery(tuple(terms), tuple(excluded))


def _tokens(text: str) -> Iterator[_Token]:
    """An unpaired quote counts as a space."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        is_excluded = text[at] == "-"
        at += is_excluded
        if text[at : at + 1] == '"':
            end = text.find('"', at + 1)
            if end > 0:
                yield _Token(text[at + 1 : end], True, is_excluded)
            at = end + 1 if end > 0 else at + 1
            continue
        end = at
        while end < len(text) and not text[end].isspace() and text[end] != '"':
            end += 1
        yield _Token(text[at:end], False, is_excluded)
        at = end
