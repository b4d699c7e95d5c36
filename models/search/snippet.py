"""An excerpt of a text around the words that were found: safe as HTML, whatever the text contains."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from models.search.query import Term
from models.task.text import LONGEST_WORD
from models.values.folding import fold

LENGTH = 160
BEFORE = 40
"""The most characters before the first word that was found."""
_WORD = re.compile(r"[^\W_]+")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Control characters and direction marks, which must not change the text around a snippet. The joiner of emoji is kept."""
_JOINER = "\u200d"

Span = tuple[int, int]


def snippet(text: str, terms: Sequence[Term]) -> str | None:
    """None if none of the terms is in the text, which may have changed since it was found."""
    found = _merged(sorted(_found(text, terms)))
    if not found:
        return None
    begin, end = _window(text, found[0][0])
    parts, at = ["…"] if begin > 0 else [], begin
    for first, last in found:
        if first >= end:
            break
        parts += [_plain(text[at:first]), "<mark>", _plain(text[first : min(last, end)]), "</mark>"]
        at = min(last, end)
    parts.append(_plain(text[at:end]))
    if end < len(text):
        parts.append("…")
    return "".join(parts)


def marked(text: str) -> str:
    return f"<mark>{_plain(text)}</mark>"


def _found(text: str, terms: Sequence[Term]) -> Iterator[Span]:
    spans, words = [], []
    folded, origins = _folded(text)
    for match in _WORD.finditer(folded):
        spans.append((origins[match.start()], origins[match.end() - 1] + 1))
        words.append(match.group()[:LONGEST_WORD])
    for term in terms:
        many = len(term.words)
        for at in range(len(words) - many + 1):
            if _is_at(term, words, at):
                yield spans[at][0], spans[at + many - 1][1]


def _is_at(term: Term, words: Sequence[str], at: int) -> bool:
    *whole, last = term.words
    there = words[at + len(whole)]
    if not (there.startswith(last) if term.is_begun else there == last):
        return False
    return all(words[at + number] == word for number, word in enumerate(whole))


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text as it is searched, with the original position of each letter."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    origins: list[int] = []
    for at, letter in enumerate(text):
        its = _folded_letter(letter)
        letters.append(its)
        origins += [at] * len(its)
    return "".join(letters), origins


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    return fold(letter)


def _merged(spans: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for first, last in spans:
        if merged and first < merged[-1][1]:
            merged[-1] = merged[-1][0], max(last, merged[-1][1])
        else:
            merged.append((first, last))
    return merged


def _window(text: str, first: int) -> Span:
    """Begins and ends between words if there is a space nearby."""
    begin = max(0, first - BEFORE)
    if begin > 0:
        blank = text.find(" ", begin, first)
        begin = begin if blank < 0 else blank + 1
    end = min(len(text), begin + LENGTH)
    if end < len(text):
        blank = text.rfind(" ", max(first + 1, end - BEFORE), end)
        end = end if blank < 0 else blank
    return begin, end


def _plain(text: str) -> str:
    seen = "".join(
        " " if letter.isspace() else letter
        for letter in text
        if letter.isspace() or letter == _JOINER or unicodedata.category(letter) not in _UNSEEN
    )
    return html.escape(re.sub(" +", " ", seen))
