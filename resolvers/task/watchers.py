"""Loads the people who watch tasks, for all tasks of a page together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from models.roles import UserRole
from models.storage.sql import Values, table_of
from models.team.sight import IS_SEEN
from models.user import user
from models.values.folding import fold
from resolvers.running import to_schema
from schema.context import Context
from schema.user import User

Watched = tuple[str, str]
"""The ids of those who watch a task, between blanks, and the task's team."""

_CARD = ", ".join(f"users.{column}" for column in user.CARD)


async def watchers_of_each(context: Context, tasks: Sequence[Watched]) -> list[list[User]]:
    """The watchers of each task who see it today, by name. All who see the task are shown the same people."""
    ids, teams = {id for watcher_ids, _ in tasks for id in watcher_ids.split()}, {team_id for _, team_id in tasks}
    if not ids:
        return [[] for _ in tasks]
    people: dict[str, User] = {}
    seen_by: defaultdict[str, set[str]] = defaultdict(set)
    values, dialect = Values(), context.reads.dialect
    wanted, of_teams = table_of(ids, values, dialect), table_of(teams, values, dialect)
    rows = await context.reads.fetch(
        f"SELECT memberships.team_id AS of_team, {_CARD} FROM users LEFT JOIN memberships ON memberships.user_id = users.id"
        f" AND memberships.team_id IN (SELECT key FROM {of_teams} teams)"
        f" WHERE users.id IN (SELECT key FROM {wanted} people) AND {IS_SEEN}",
        *values.all,
    )
    for row in rows:
        people[row["id"]] = to_schema.user(user.card_of(row), context.me)
        seen_by[row["id"]].update(teams if row["role"] == UserRole.ADMIN else {row["of_team"]})
    in_order = sorted(people.values(), key=lambda person: (fold(person.name), person.id))
    return [
        [person for person in in_order if f" {person.id} " in watcher_ids and team_id in seen_by[person.id]]
        for watcher_ids, team_id in tasks
    ]
