"""Filters of events, each with one meaning in two forms: SQL for lists, and a predicate on a single event for streams."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from events.catalog import BY_PREFIX
from events.event import ACCOUNTS, Change, Logged, is_personal
from events.log import log
from events.storage.database import Reads
from models.storage.sql import EVERYTHING, NOTHING, Values, all_of, any_of, begins_with, chunks, one_of
from models.viewer import Viewer

_MOST = ("task.created", "task.updated")
_MOST_CHANGES = "task.updated"
TELLS_A_CHANGE = "fields_changed <> ' '"
"""The index of changed fields holds only these events. A creation is not among them, so it costs nothing."""
ACTOR = "COALESCE(actor_id, '')"
"""Two-valued: the system's null is a value like any other. It has an index."""

ABOUT = "COALESCE(task_id, subject_id)"
"""`Logged.about_id`, with an index: a task and everything that belongs to it share one history."""


async def is_known_to_the_log(reads: Reads, id: str) -> bool:
    """Whether the log has events of this id, or events about it as a task. Deleted things count as long as the log
    keeps their events."""
    return bool(await known_to_the_log(reads, [id]))


async def known_to_the_log(reads: Reads, ids: Collection[str]) -> set[str]:
    """Those of the ids that the log has events of, or events about them as tasks."""
    known: set[str] = set()
    for some in chunks(sorted(ids)):
        values = Values()
        found = await reads.fetch(
            f"SELECT DISTINCT {ABOUT} FROM events WHERE {one_of(ABOUT, some, values)}", *values.all
        )
        known.update(row[0] for row in found)
    return known


async def has_visible_history(reads: Reads, id: str, me: Viewer, *, after: Mapping[str, int]) -> bool:
    """Whether this viewer sees an event about the task or other thing with this id, though it may be gone, after these
    positions of streams."""
    values = Values()
    which = all_of([f"{ABOUT} = {values(id)}", visible_sql(me, values)])
    rows = await reads.fetch(f"SELECT stream, max(seq) FROM events WHERE {which} GROUP BY stream", *values.all)
    return any(seq > after.get(stream, 0) for stream, seq in rows)


@dataclass(frozen=True, slots=True)
class ActorFilter:
    """None stands for the system itself."""

    wanted: frozenset[str | None] | None = None
    unwanted: frozenset[str | None] = frozenset()

    def matches(self, actor_id: str | None) -> bool:
        return (self.wanted is None or actor_id in self.wanted) and actor_id not in self.unwanted

    def sql(self, values: Values) -> str:
        conditions = [f"NOT {_among(self.unwanted, values)}"] if self.unwanted else []
        if self.wanted is not None:
            conditions.append(_among(self.wanted, values))
        return all_of(conditions)


@dataclass(frozen=True, slots=True)
class EventFilter:
    """All ids and instants are resolved: keys are looked up, durations are counted from now. None: no such condition."""

    names: tuple[str, ...] | None = None
    unnamed: tuple[str, ...] = ()
    """The whole names of events that are left out."""
    prefixes: tuple[str, ...] | None = None
    """The prefixes of the ids of their subjects: `task`, `team`."""
    task_ids: frozenset[str] | None = None
    team_ids: frozenset[str] | None = None
    actor: ActorFilter | None = None
    fields: frozenset[str] | None = None
    since: int | None = None
    until: int | None = None
    """Both included."""
    never: bool = False
    origin_id: str | None = None
    personal: bool = False
    """True: only the caller's personal stream. False: the shared streams."""

    def matches(self, event: Logged) -> bool:
        return (
            not self.never
            and is_personal(event.stream) is self.personal
            and (self.names is None or any(_is_named(event.name, name) for name in self.names))
            and event.name not in self.unnamed
            and (self.prefixes is None or event.subject_id.partition("_")[0] in self.prefixes)
            and (self.task_ids is None or event.about_id in self.task_ids)
            and (self.team_ids is None or event.stream in self.team_ids)
            and (self.actor is None or self.actor.matches(event.actor_id))
            and (self.origin_id is None or event.origin_id == self.origin_id)
            and (self.fields is None or any(change.field in self.fields for change in event.changes))
            and (self.since is None or event.at >= self.since)
            and (self.until is None or event.at <= self.until)
        )

    @property
    def asks_for_names(self) -> bool:
        return self.names is not None or self.prefixes is not None

    @property
    def has_most_names(self) -> bool:
        """True if most events of any stream match the names. If there is no other condition, most events match the
        filter."""
        some = [name for name in _MOST if self.names is None or any(_is_named(name, wanted) for wanted in self.names)]
        return some == [*_MOST] and (self.prefixes is None or "task" in self.prefixes)

    @property
    def has_most_changes(self) -> bool:
        """Whether the names include the event that changes most fields."""
        return self.names is not None and any(_is_named(_MOST_CHANGES, wanted) for wanted in self.names)

    @property
    def is_of_times_alone(self) -> bool:
        """Whether it has no condition but times and streams: then whole stretches of these match."""
        if self.since is not None and self.until is not None and self.since > self.until:
            return False  # nothing matches
        return self == EventFilter(team_ids=self.team_ids, since=self.since, until=self.until, personal=self.personal)

    def sql(self, values: Values) -> str:
        return all_of(self._conditions(values))

    def _conditions(self, values: Values) -> Iterator[str]:
        yield NOTHING if self.never else EVERYTHING
        yield from self._named(values)
        yield from self._references(values)
        if self.since is not None:
            yield f"occurred_at >= {values(self.since)}"
        if self.until is not None:
            yield f"occurred_at <= {values(self.until)}"

    def named_sql(self, values: Values) -> str:
        """The conditions on names. Kinds of subjects are part of them, because PostgreSQL has statistics of how many
        events each name has."""
        return all_of(self._named(values))

    def _named(self, values: Values) -> Iterator[str]:
        if self.names is not None:
            yield any_of(_named(name, values) for name in self.names)
        if self.unnamed:
            yield f"NOT {one_of('name', self.unnamed, values)}"
        if self.prefixes is not None:
            yield any_of(_named(f"{BY_PREFIX[each].name}.*", values) for each in self.prefixes if each in BY_PREFIX)

    def _references(self, values: Values) -> Iterator[str]:
        if self.task_ids is not None:
            yield one_of(ABOUT, sorted(self.task_ids), values)
        if self.team_ids is not None:
            yield one_of("stream", sorted(self.team_ids), values)
        if self.actor is not None:
            yield self.actor.sql(values)
        if self.origin_id is not None:
            yield f"origin_id = {values(self.origin_id)}"
        yield from self._changed(values)

    def changed_sql(self, values: Values) -> str:
        """The condition on changed fields."""
        return all_of(self._changed(values))

    def _changed(self, values: Values) -> Iterator[str]:
        if self.fields is not None:
            # For LIKE PostgreSQL expects so few matches that it would read and sort whole streams.
            yield any_of(
                f"replace(fields_changed, {values(f' {field} ')}, '') <> fields_changed"
                for field in sorted(self.fields)
            )


def is_visible(event: Logged, me: Viewer) -> bool:
    """Members see a team's history, owners see that of their account, admins see all of these; only its owner sees a
    personal stream."""
    if is_personal(event.stream):
        return event.stream == me.id
    if me.is_admin:
        return True
    return event.account_id == me.id if event.stream == ACCOUNTS else me.sees_team(event.stream)


def visible_changes(event: Logged, me: Viewer) -> tuple[Change, ...]:
    """The changes of a visible event that this viewer may see: the one rule for lists, streams, activity, and
    everything else that shows events. The old team does not learn where a task went. A caller who does not see the old
    team could not see the task before the move, so every old value is hidden from them: the old team and key, the old
    title, the old assignee."""
    if event.name == "task.moved_out":
        return ()
    if event.name == "task.moved_in" and not me.sees_team(came_from(event)):
        return tuple(replace(change, before=None, before_text=None) for change in event.changes)
    return event.changes


def came_from(event: Logged) -> str:
    """The id of the old team; empty if the event does not record it."""
    return next((change.before for change in event.changes if change.field == "team"), "")


def visible_sql(me: Viewer, values: Values) -> str:
    """Covers shared streams only."""
    if me.is_admin:
        return log.SHARED
    own = f"(stream = {values(ACCOUNTS)} AND account_id = {values(me.id)})"
    return any_of([own, one_of("stream", sorted(me.teams), values)])


def _is_named(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1]) if wanted.endswith("*") else name == wanted


def _named(wanted: str, values: Values) -> str:
    return begins_with("name", wanted[:-1], values) if wanted.endswith("*") else f"name = {values(wanted)}"


def _among(ids: frozenset[str | None], values: Values) -> str:
    known = one_of(ACTOR, sorted(id or "" for id in ids), values)
    return f"({known})"
