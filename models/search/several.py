"""Searches for several words. Few tasks have a rare word, so the others are looked for in those tasks. If all words are
common, each is read from its best entry on, until no other task can be better than those that were found."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence

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
"""The most tasks whose texts are searched for the other words. After that, only tasks with all words in one text are
taken."""
MOST_IN_ONE_TEXT = 500


async def of_common_words(reads: Reads, search: Search, estimates: Estimates, is_enough: IsEnough) -> list[Hit]:
    """The best first."""
    terms = search.query.terms
    words = [best_first(reads, search, (term,), AT_ONCE, estimates) for term in terms]
    run = _Run(reads, search)
    below = [await run.takes(await anext(word)) for word in words]
    while all(below) and not is_enough(run.hits, _best_of_unseen(below)):
        if len(run.seen) >= MOST_TASKS:
            await run.takes_all(best_first(reads, search, terms, AT_ONCE, estimates), MOST_IN_ONE_TEXT)
            break
        furthest = below.index(max(below))
        below[furthest] = await run.takes(await anext(words[furthest]))
    return sorted(run.hits, key=lambda hit: hit.place, reverse=True)


async def of_a_rare_word(reads: Reads, search: Search, estimates: Estimates, term: Term) -> list[Hit]:
    """Looks for the other words in all tasks that have this one."""
    run = _Run(reads, search)
    async for some in best_first(reads, search, (term,), COMMON, estimates):
        await run.takes(some)
    return sorted(run.hits, key=lambda hit: hit.place, reverse=True)


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
