"""Searches for several words. Few tasks have a rare word, so the others are looked for in those tasks. If all words are
common, each is read from its best entry on, until no other task can be better than those that were found."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import timedelta

from events.storage.database import Reads
from models.search.best_first import Some, best_first
from models.search.estimate import COMMON, Estimates
from models.search.field import TIME, score_of
from models.search.hit import Hit, IsEnough
from models.search.query import Term
from models.search.statement import Search, Statement
from models.storage.sql import table_of

AT_ONCE = 100
LOOKED_AT_ONCE = 500
MOST_TASKS = 1_000
"""The most tasks whose texts are searched for the other words, if all words are common among the tasks that may be
found. After that, only tasks with all words in one text are taken."""
LONGEST_TIME = timedelta(milliseconds=500)
"""The time for finding out whether a word is common among the tasks that may be found."""
MOST_IN_ONE_TEXT = 500


async def of_common_words(reads: Reads, search: Search, estimates: Estimates, is_enough: IsEnough) -> list[Hit]:
    """The best first."""
    terms = search.query.terms
    words = [best_first(reads, search, (term,), AT_ONCE, estimates) for term in terms]
    run = _Run(reads, search)
    below = [await run.takes_from(word) for word in words]
    while all(below) and not is_enough(run.hits, _best_of_unseen(below)):
        if len(run.seen) >= MOST_TASKS:
            rest = await _rest_of_a_rare_one(run, words)
            if rest is not None:
                for some in rest:
                    await run.takes(some)
                break
            await run.takes_all(best_first(reads, search, terms, AT_ONCE, estimates), MOST_IN_ONE_TEXT)
            break
        furthest = below.index(max(below))
        below[furthest] = await run.takes_from(words[furthest])
    return sorted(run.hits, key=lambda hit: hit.place, reverse=True)


async def of_a_rare_word(reads: Reads, search: Search, estimates: Estimates, term: Term) -> list[Hit]:
    """Looks for the other words in all tasks that have this one."""
    run = _Run(reads, search)
    async for some in best_first(reads, search, (term,), COMMON, estimates):
        await run.takes(some)
    return sorted(run.hits, key=lambda hit: hit.place, reverse=True)


async def _rest_of_a_rare_one(run: _Run, words: Sequence[AsyncIterator[Some]]) -> list[Some] | None:
    """The entries that are still to come of a word that is rare among the tasks that may be found. Hidden texts may
    have made it a common one: without this, the tasks that are left out would tell that there are such texts."""
    try:
        async with asyncio.timeout(LONGEST_TIME.total_seconds()):
            for word in words:
                rest: list[Some] = []
                while run.read[word] + sum(len(some.entries) for some in rest) < COMMON:
                    rest.append(await anext(word))
                    if not rest[-1].below:
                        return rest
    except TimeoutError:
        pass
    return None


def _best_of_unseen(below: Iterable[int]) -> tuple[int, int]:
    """The best score and time that a task can have if no word has reached it yet: all its entries have lower places
    than these."""
    highest = [place - 1 for place in below]
    return sum(map(score_of, highest)), min(place & TIME for place in highest)


class _Run:
    def __init__(self, reads: Reads, search: Search) -> None:
        self._reads, self._search = reads, search
        self.seen: set[str] = set()
        self.hits: list[Hit] = []
        self.read: Counter[AsyncIterator[Some]] = Counter()

    async def takes_from(self, word: AsyncIterator[Some]) -> int:
        some = await anext(word)
        below = await self.takes(some)
        self.read[word] += len(some.entries)
        return below

    async def takes(self, some: Some) -> int:
        """Looks for all of the words in the new tasks. Returns the place below which the entries of the word continue."""
        fresh = [task for task in dict.fromkeys(task for _, task in some.entries) if task not in self.seen]
        self.seen.update(fresh)
        for start in range(0, len(fresh), LOOKED_AT_ONCE):
            self.hits += await _hits_among(self._reads, self._search, fresh[start : start + LOOKED_AT_ONCE])
        return some.below

    async def takes_all(self, word: AsyncIterator[Some], most: int) -> None:
        read = 0
        async for some in word:
            await self.takes(some)
            read += len(some.entries)
            if read >= most:
                return


async def _hits_among(reads: Reads, search: Search, tasks: Sequence[str]) -> list[Hit]:
    statement = Statement(search)
    sql = statement.tasks_with_all(
        f"SELECT key AS task_id FROM {table_of(tasks, statement.values, search.dialect)} tasks"
    )
    return [Hit(row["score"], row["time"], row["task_id"]) for row in await reads.report(sql, *statement.values.all)]
