"""Corrects spelling mistakes in words that are found nowhere: suggests the nearest words that the caller can find.

A text that the caller can't find has no influence on the answer. If few tasks are visible, only their words are
compared. Otherwise the words of the whole instance are, and the near ones are looked up until one is visible: never a
fixed number of them, because planted words would fill it up, and the answer would tell whether one more exists. Time is
the only bound there. It depends on everything that the machine does, so that reaching it tells nothing about one word.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from datetime import timedelta

from events.storage.database import Reads
from models.search import hits
from models.search.statement import Search
from models.storage.sql import chunks

SHORTEST = 4
"""The fewest letters of a word that is corrected."""
LONG = 8
"""The fewest letters of a word in which two mistakes are corrected."""
MOST_WORDS = 3
"""Words of a search that are corrected."""
AT_ONCE = 2_000
LONGEST_TIME = timedelta(seconds=1)
"""The time for looking through the words of the whole instance. After it, nothing is corrected."""
BEHIND_DIGITS = ":"
"""Words that begin with a digit are never suggested."""

Near = tuple[int, str]
"""The number of mistakes, and the word. Sorted, the nearest comes first."""


async def correction(reads: Reads, search: Search) -> dict[str, str]:
    """Replacements for the words that no text has. It suggests only words that this search finds, so that it reveals
    nothing else."""
    words = dict.fromkeys(word for term in search.query.terms for word in term.words if len(word) >= SHORTEST)
    strange = [word for word in words if await hits.known(reads, search, [word]) is None][:MOST_WORDS]
    if not strange or not search.texts:
        return {}
    if await hits.are_few(reads, search):
        return await _among_tasks(reads, search, strange)
    try:
        async with asyncio.timeout(LONGEST_TIME.total_seconds()):
            return await _in_the_index(reads, search, strange)
    except TimeoutError:
        return {}


def slips_in(word: str) -> int:
    return 2 if len(word) >= LONG else 1


async def _among_tasks(reads: Reads, search: Search, strange: Sequence[str]) -> dict[str, str]:
    near: dict[str, list[Near]] = {word: [] for word in strange}
    compared: set[str] = set()
    async for texts in hits.texts_of_few(reads, search):
        await asyncio.to_thread(_compare_all, near, texts, compared)
    return {word: min(its)[1] for word, its in near.items() if its}


async def _in_the_index(reads: Reads, search: Search, strange: Sequence[str]) -> dict[str, str]:
    near: dict[str, list[Near]] = {word: [] for word in strange}
    async for some in _words(reads):
        _compare(near, some)
    better: dict[str, str] = {}
    for word in strange:
        for nearer in chunks([other for _, other in sorted(near[word])]):
            there = await hits.known(reads, search, nearer)
            if there is not None:
                better[word] = there
                break
    return better


def _compare_all(near: Mapping[str, list[Near]], texts: Iterable[str], compared: set[str]) -> None:
    """Compares each word once. Runs in a thread, because the texts may be long."""
    fresh = {word for text in texts for word in text.split() if word > BEHIND_DIGITS} - compared
    compared |= fresh
    _compare(near, fresh)


def _compare(near: Mapping[str, list[Near]], words: Collection[str]) -> None:
    for word in near:
        near[word] += nearest(word, words, slips_in(word))


async def _words(reads: Reads) -> AsyncIterator[Sequence[str]]:
    """Reads the words in batches, so that others are not held up."""
    after = BEHIND_DIGITS
    while True:
        rows = await reads.report(f"SELECT word FROM search_words WHERE word > $1 ORDER BY word LIMIT {AT_ONCE}", after)
        yield [row[0] for row in rows]
        if len(rows) < AT_ONCE:
            return
        after = rows[-1][0]


def nearest(word: str, words: Iterable[str], most: int) -> list[Near]:
    """A mistake changes at most two of the letters in a word, so most words are skipped without computing a distance."""
    letters, length = frozenset(word), len(word)
    return [
        (slips, other)
        for other in words
        if -most <= len(other) - length <= most
        and other != word
        and other.isalpha()
        and len(letters.symmetric_difference(other)) <= 2 * most
        and (slips := distance(word, other)) <= most
    ]


def distance(one: str, other: str) -> int:
    """The number of wrong, missing or surplus letters and swapped neighbours (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        last_but_one, before, row = before, row, [at]
        for place, there in enumerate(other, start=1):
            least = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != there))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == there:
                least = min(least, last_but_one[place - 2] + 1)
            row.append(least)
    return row[-1]
