"""Decides, when a mail or push is due, which of its events are still to be reported, and in which words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from events.event import Logged
from events.jobs.queue import Claimed
from events.log import log
from events.storage.database import Reads, Row
from models.notification import rows as notification_rows
from models.notification import title
from models.notification.reason import NotificationReason
from models.preferences.channel import Channel
from models.preferences.preferences import Preferences
from models.storage.sql import Values, one_of
from models.team.sight import who_sees
from models.wording.sentence import Sentence

ONE_BY_ONE = 10
"""If one call changes more tasks than this, they come in one mail, and in one push."""
LONGEST_QUOTE = 1_000

Reasons = Sequence[NotificationReason]


@dataclass(frozen=True, slots=True)
class ToBeTold:
    """An event that a user wants to be notified of over a channel."""

    event: Logged
    about: str
    reasons: Reasons


def grouped(told: Sequence[ToBeTold]) -> Mapping[str, Sequence[ToBeTold]]:
    """Groups the events by what a mail or push is about, and keeps their order. Expects events that all have the same
    cause: if it is a call that changed more than a few tasks, these are one group."""
    is_call = len({each.about for each in told if each.about.startswith("task_")}) > ONE_BY_ONE
    groups: defaultdict[str, list[ToBeTold]] = defaultdict(list)
    for each in told:
        groups[_of_a_call(each.event) if is_call and each.about.startswith("task_") else each.about].append(each)
    return groups


class StillWanted:
    """Filters out events that are no longer to be reported: those not wanted over this channel, read, or invisible to
    the user."""

    def __init__(self, reads: Reads, user_id: str, wanted: Preferences, channel: Channel) -> None:
        self._reads = reads
        self._user_id = user_id
        self._wanted = wanted
        self._channel = channel

    async def told(self, jobs: Sequence[Claimed]) -> list[ToBeTold]:
        """The oldest first."""
        asked = {
            id: (about, [NotificationReason(each) for each in reasons if each in set(NotificationReason)])
            for job in jobs
            for id, about, reasons in job.payload["events"]
        }
        events = {event.id: event for event in await log.by_ids(self._reads, sorted(asked))}
        read = await were_read(self._reads, self._user_id, self._wanted, asked)
        hidden = await self._hidden({about for about, _ in asked.values() if about.startswith("task_")})
        found = []
        for id in sorted(events):
            about, reasons = asked[id]
            wanted = self._wanted.over(self._channel, reasons)
            if wanted and about not in hidden and id not in read:
                found.append(ToBeTold(events[id], about, wanted))
        return found

    async def _hidden(self, task_ids: Iterable[str]) -> set[str]:
        """The tasks that are gone, in the trash, or in a team that the reader does not see."""
        wanted, values = sorted(task_ids), Values()
        which = one_of("id", wanted, values)
        rows = await self._reads.fetch(
            f"SELECT id, team_id FROM tasks WHERE {which} AND deleted_at IS NULL", *values.all
        )
        seen = await seen_teams(self._reads, self._user_id, {row["team_id"] for row in rows})
        return set(wanted) - {row["id"] for row in rows if row["team_id"] in seen}


async def were_read(
    reads: Reads, user_id: str, wanted: Preferences, events: Mapping[str, tuple[str, Reasons]]
) -> set[str]:
    """Those of these events that the user has read in the inbox. `events` has what each is about, and its reasons, by
    its id. An event is never read there if none of its reasons goes to the inbox, whatever else was read about the same
    task."""
    shown = {id: about for id, (about, reasons) in events.items() if wanted.over(Channel.IN_APP, reasons)}
    return await notification_rows.were_read(reads, user_id, shown)


async def seen_teams(reads: Reads, user_id: str, ids: Iterable[str]) -> dict[str, Row]:
    """Those of these teams that the user sees. Other ids are left out."""
    rows = await rows_by_id(reads, "teams", "id, name", [id for id in ids if id.startswith("team_")])
    return {id: row for id, row in rows.items() if await who_sees(reads, [user_id], id)}


def words_of(each: ToBeTold, task: Row | None, team: Row | None) -> Sentence:
    """`team` is None unless the user sees it."""
    reason, actor = each.reasons[0], each.event.actor
    if task is None:
        return title.of_event(reason, event=each.event.name, team=None if team is None else team["name"])
    return title.of_task(reason, task=task["title"], who=None if actor is None else actor["name"])


async def rows_by_id(reads: Reads, table: str, columns: str, ids: Iterable[str]) -> dict[str, Row]:
    which = one_of("id", sorted(set(ids)), values := Values())
    rows = await reads.fetch(f"SELECT {columns} FROM {table} WHERE {which}", *values.all)
    return {row["id"]: row for row in rows}


def quote_of(comment: Row | None) -> str | None:
    if comment is None or comment["deleted_at"] is not None:
        return None
    body: str = comment["body"].strip()
    return body if len(body) <= LONGEST_QUOTE else f"{body[:LONGEST_QUOTE]}…"


def _of_a_call(event: Logged) -> str:
    """A key that stands for all tasks of one call."""
    return f"call_{event.origin_id or event.id}"
