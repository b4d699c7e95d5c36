"""Empties the trash for `taskflow trash purge`: each task as `deleteTask(permanently: true)` does it, with the system as
the actor."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from functools import partial

import models
from events.storage.database import Unit
from models.errors import Code, LimitReached, NotFound
from models.task.stored import parts as part_rows
from models.task.stored import trash as trash_rows
from models.task.stored.parts import FOR_GOOD
from models.task.stored.trash import TeamTrash
from models.viewer import SYSTEM
from resolvers.task.changes import trees
from taskflow.components import Components

AT_ONCE = 100
"""Tasks that are looked up together. Each one is deleted in a unit of its own, with its parts."""


@dataclass(slots=True)
class Purged:
    tasks: int = 0
    left: list[str] = field(default_factory=list)
    """Ids of tasks with too many parts to be deleted at once."""


async def held(components: Components, *, until: int, team: str | None = None) -> list[TeamTrash]:
    """What was deleted by then: in all teams, or in the one with that key."""
    found = await trash_rows.by_team(components.database.reads, until=until)
    return [each for each in found if team is None or each.key == team.upper()]


async def may_be_purged(components: Components, *, until: int, team: str | None) -> list[TeamTrash]:
    """Archived teams are read-only, and so is their trash."""
    if team is not None:
        known = await models.Team.get_or_none(key=team.upper())
        if known is None:
            raise models.team.team.no_such_team(team)
        if known.is_archived:
            raise models.team.team.team_is_archived()
    return [each for each in await held(components, until=until, team=team) if not each.is_archived]


async def purge(
    components: Components, teams: list[TeamTrash], *, until: int, told: Callable[[int], None] = lambda _: None
) -> Purged:
    """`told` is called with the number of tasks so far. What is restored meanwhile stays."""
    purging = _Purging(components, until, told)
    for team in teams:
        await purging.empty(team)
    return purging.done


@dataclass(slots=True)
class _Purging:
    components: Components
    until: int
    told: Callable[[int], None]
    done: Purged = field(default_factory=Purged)

    async def empty(self, team: TeamTrash) -> None:
        too_large = [id async for id in self._ids(team) if not await self._purge(id)]
        for id in too_large:  # by now their parts have gone, which were in the trash for as long
            if not await self._purge(id):
                self.done.left.append(id)

    async def _ids(self, team: TeamTrash) -> AsyncIterator[str]:
        reads, after = self.components.database.reads, trash_rows.BEFORE_ALL
        while page := await trash_rows.page(reads, team.team_id, until=self.until, after=after, most=AT_ONCE):
            for each in page:
                yield each.id
            after = page[-1]

    async def _purge(self, id: str) -> bool:
        """Returns False if the task has too many parts. Then rests as long as it has worked, so that a server on the
        same SQLite file gets its turns."""
        began = asyncio.get_running_loop().time()
        try:
            many, _ = await self.components.database.unit(partial(_purge_one, id, self.until), long=True)
        except LimitReached as reached:
            if reached.code is Code.RATE_LIMITED:  # a lock was held for too long; what is done is done
                raise
            return False
        self.done.tasks += many
        self.told(self.done.tasks)
        if self.components.settings.on_sqlite:
            await asyncio.sleep(asyncio.get_running_loop().time() - began)
        return True


async def _purge_one(id: str, until: int, unit: Unit) -> int:
    archived = await unit.fetch("SELECT id FROM teams WHERE archived_at IS NOT NULL")
    me = replace(SYSTEM, archived=frozenset(row[0] for row in archived))
    try:
        task, family = await part_rows.take(unit, id, me, "id", reach=FOR_GOOD)
    except NotFound:
        return 0  # it has gone with the task that it was a part of
    going = [task, *family.below(task.id)]
    has_waited = all(each.deleted_at is not None and each.deleted_at <= until for each in going)
    if task.team_id in me.archived or not has_waited:
        return 0
    await trees.purge(unit, task, family, me)
    return len(going)
