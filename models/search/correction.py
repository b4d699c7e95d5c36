"""Corrects spelling mistakes in words that are found nowhere: suggests the nearest words that the caller can find."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence

from events.storage.database import Reads
from models.search import hits
from models.search.statement import Search

SHORTEST = 4
"""The fewest letters of a word that is corrected."""
LONG = 8
"""The fewest letters of a word in which two mistakes are corrected."""
MOST_WORDS = 3
"""Words of a search that are corrected."""
CANDIDATES = 20
AT_ONCE = 2_000
MOST_READ = 200_000
BEHIND_DIGITS = ":"
"""Words that begin with a digit are never suggested."""


async def correction(reads: Reads, search: Search) -> dict[str, str]:
    """Replacements for the words that no text has. It suggests only words that this search finds, so that it reveals
    nothing else."""
    words = dict.fromkeys(word for term in search.query.terms for word in term.words if len(word) >= SHORTEST)
    strange = [word for word in words if await hits.known(reads, search, [word]) is None][:MOST_WORDS]
    better: dict[str, str] = {}
    for word in strange:
        there = await hits.known(reads, search, await _near(reads, word))
        if there is not None:
            better[word] = there
    return better


def slips_in(word: str) -> int:
    return 2 if len(word) >= LONG else 1


async def _near(reads: Reads, word: str) -> list[str]:
    """The nearest first."""
    most = slips_in(word)
    near: list[tuple[int, str]] = []
    async for some in _words(reads):
        near += nearest(word, some, most)
    return [each for _, each in sorted(near)[:CANDIDATES]]


async def _words(reads: Reads) -> AsyncIterator[Sequence[str]]:
    """Reads the words in batches, so that others are not held up."""
    after, read = BEHIND_DIGITS, 0
    while read < MOST_READ:
        rows = await reads.report(f"SELECT word FROM search_words WHERE word > $1 ORDER BY word LIMIT {AT_ONCE}", after)
        yield [row[0] for row in rows]
        if len(rows) < AT_ONCE:
            return
        after, read = rows[-1][0], read + len(rows)


def nearest(word: str, words: Iterable[str], most: int) -> list[tuple[int, str]]:
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
