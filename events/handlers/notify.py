"""Notifies people in their inboxes. A mutation only notes that an event concerns somebody. One job for all events of
its unit finds out whom, and raises their entries. So no mutation waits for an inbox."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, MutableMapping, Sequence
from dataclasses import dataclass

from events.bus.messages import PendingEvent
from events.event import Author, Logged
from events.handlers import notices, push
from events.handlers.notices import Reached
from events.handlers.still_wanted import ToBeTold
from events.jobs.attempt import JobAttempt, JobHandler
from events.log import log
from events.storage.database import Reads, Unit
from events.storage.job import Job
from events.user import UserCreated
from models.markdown import rendering
from models.notification import rows as notification_rows
from models.notification.concerned import CAN_CONCERN, Concerned, concerned, new_description
from models.notification.jobs import MAIL_REST, RAISE, WAKE
from models.notification.notification import Notification
from models.notification.reason import NotificationReason
from models.preferences import rows as preference_rows
from models.preferences.channel import Channel, Digest
from models.preferences.preferences import Preferences
from models.push_device import rows as device_rows
from models.storage.sql import Values, one_of
from models.task.stored import descriptions as task_html
from models.task.stored.descriptions import Described
from models.team.sight import IS_SEEN
from models.values import clock

EVENTS = CAN_CONCERN
MOST_HAPPENINGS = 500
"""The most happenings of one unit. A happening is one event for one person."""


def note_who_is_concerned(pending: PendingEvent) -> None:
    """Notes each event that can concern somebody. Events that concern only their author cost nothing."""
    event, author = pending.event, pending.author
    if _comes_with_the_account(pending):
        return
    if concerned(event, by=author.id) or new_description(event) is not None:
        pending.unit.gather(RAISE, pending.event_id)


def _comes_with_the_account(pending: PendingEvent) -> bool:
    """Being added to the default team is no news to the owner of a new account."""
    event = pending.event
    if event.name != "team.member_added":
        return False
    member = event.state["member"]["user"]["id"]  # type: ignore[index]  # the state of this event has these keys
    return any(isinstance(told, UserCreated) and told.subject_id == member for told in pending.unit.events)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, and the people whom it concerns."""

    event: Logged
    concerned: Concerned

    @property
    def about(self) -> str:
        return self.task_id or self.event.id

    @property
    def task_id(self) -> str | None:
        return self.event.about_id if self.event.about_id.startswith("task_") else None


class NotifyJobs:
    def __init__(self, reads: Callable[[], Reads]) -> None:
        self._reads = reads

    def handlers(self) -> Mapping[str, JobHandler]:
        return {
            RAISE: JobHandler(self._raise),
            MAIL_REST: JobHandler(self._mail_rest),
            WAKE: JobHandler(_wake),
        }

    async def _raise(self, attempt: JobAttempt) -> None:
        ids: Sequence[str] = attempt.job.payload["events"]
        events = await log.by_ids(self._reads(), ids)
        happenings: list[Happening] = []
        handles: dict[str, Sequence[str]] = {}
        while events and sum(len(each.concerned) for each in happenings) < MOST_HAPPENINGS:
            happenings.append(await self._happening(events.pop(0), handles))
        rest = [event.id for event in events]

        async def work(unit: Unit) -> None:
            await _raise_entries(unit, happenings)
            if rest:
                await unit.enqueue(Job(kind=RAISE, key=f"{RAISE}:{rest[0]}", payload={"events": rest}))

        await attempt.end(work, author=_author_of(happenings), long=True)

    async def _mail_rest(self, attempt: JobAttempt) -> None:
        event_id, person = attempt.job.payload["event_id"], attempt.job.payload["user_id"]
        happenings = [await self._happening(event, {}) for event in await log.by_ids(self._reads(), [event_id])]
        await attempt.end(lambda unit: _ask_for_the_rest(unit, happenings, person))

    async def _happening(self, event: Logged, known: dict[str, Sequence[str]]) -> Happening:
        return Happening(event, concerned(event, by=event.actor_id, mentioned=await self._mentioned(event, known)))

    async def _mentioned(self, event: Logged, known: dict[str, Sequence[str]]) -> Collection[str]:
        """People whom the new description mentions and the old one did not; only those who see the team, as everywhere.
        `known` caches the handles in the texts of this job: a bulk call writes one text to hundreds of tasks, and
        rendering a long text takes 40 ms."""
        texts = new_description(event)
        if texts is None:
            return ()
        for text in texts:
            if text not in known:
                known[text] = (await asyncio.to_thread(rendering.render, text)).handles
        before, after = (known[text] for text in texts)
        handles = [handle for handle in after if handle not in before]
        of = Described(event.about_id, str(event.state["key"]), texts[1])
        return (await task_html.mentioned_in(self._reads(), {of: handles}, event.stream))[of].values()


def _author_of(happenings: Sequence[Happening]) -> Author:
    """The author of these events: all events of a job come from one unit."""
    if not happenings:
        return Author()
    event = happenings[0].event
    return Author(event.actor, event.via, event.origin_id)


async def _raise_entries(unit: Unit, happenings: Sequence[Happening]) -> None:
    """Raises entries only for people who may see the subject at that moment."""
    people = {person for each in happenings for person in each.concerned}
    if not people:
        return
    inboxes = await notification_rows.hold(unit, people)
    active, wanted = await _active(unit, people), await preference_rows.of_people(unit, people)
    seen = await _seen(unit, people, {each.task_id for each in happenings if each.task_id is not None})
    told = [
        (person, each, reasons)
        for each in happenings
        for person, reasons in each.concerned.items()
        if person in active and (each.task_id is None or (each.task_id, person) in seen)
    ]
    entries = await notification_rows.about(unit, people, {each.about for each in happenings})
    for key, was_unread in _grow(entries, told, wanted).items():
        inboxes[key[0]].raise_entry(entries[key], was_unread)
    await notification_rows.store(unit, inboxes.values())
    await _ask_for_mails(unit, told, active, wanted)
    await _ask_for_pushes(unit, told, wanted)


ToldTo = tuple[str, Happening, Sequence[NotificationReason]]
"""A person, what happened, and why they are told."""


def _grow(
    entries: MutableMapping[tuple[str, str], Notification],
    told: Sequence[ToldTo],
    wanted: Mapping[str, Preferences],
) -> Mapping[tuple[str, str], bool]:
    """The entries that have grown, including new ones, and whether each was unread before."""
    grown: dict[tuple[str, str], bool] = {}
    for person, each, reasons in told:
        shown = wanted[person].over(Channel.IN_APP, reasons)
        if not shown:
            continue
        key = person, each.about
        if key not in entries:
            entries[key] = Notification.new(user_id=person, about=each.about, task_id=each.task_id)
            grown[key] = False
        grown.setdefault(key, entries[key].is_unread)
        entries[key].grow(each.event, shown)
    return grown


async def _ask_for_mails(
    unit: Unit, told: Sequence[ToldTo], people: Mapping[str, Reached], wanted: Mapping[str, Preferences]
) -> None:
    """A single assignment has its own mail (`events.handlers.mail`), unless it comes with a digest or with many others."""
    by_person: defaultdict[str, list[ToBeTold]] = defaultdict(list)
    for person, each, reasons in told:
        if by_mail := wanted[person].over(Channel.EMAIL, reasons):
            by_person[person].append(ToBeTold(each.event, each.about, by_mail))
    asked: list[tuple[Job, Reached, Sequence[ToBeTold]]] = []
    for person, some in by_person.items():
        is_off = wanted[person].digest is Digest.OFF
        mailed = await notices.without_assignments(unit, some) if is_off else some
        to = people[person]
        for job in notices.jobs_for(person, to.time_zone, wanted[person], mailed, now=clock.now()):
            await unit.enqueue(job)
            asked.append((job, to, mailed))
    await notices.list_waiting(unit, asked)


async def _ask_for_the_rest(unit: Unit, happenings: Sequence[Happening], person: str) -> None:
    """Does nothing if no reason was left to the mail about the assignment: see `notices.without_assignments`."""
    people, wanted = await _active(unit, [person]), await preference_rows.of_people(unit, [person])
    if wanted[person].digest is not Digest.OFF or not wanted[person].wants(NotificationReason.ASSIGNED, Channel.EMAIL):
        return
    rest = [
        (person, each, [why for why in each.concerned.get(person, ()) if why is not NotificationReason.ASSIGNED])
        for each in happenings
        if person in people
    ]
    await _ask_for_mails(unit, rest, people, wanted)


async def _ask_for_pushes(unit: Unit, told: Sequence[ToldTo], wanted: Mapping[str, Preferences]) -> None:
    by_person: defaultdict[str, list[ToBeTold]] = defaultdict(list)
    for person, each, reasons in told:
        if by_push := wanted[person].over(Channel.PUSH, reasons):
            by_person[person].append(ToBeTold(each.event, each.about, by_push))
    devices = await device_rows.of_people(unit, by_person, now=clock.now())
    for person, some in devices.items():
        for job in push.jobs_for(person, some, by_person[person]):
            await unit.enqueue(job)


async def _active(unit: Unit, people: Collection[str]) -> dict[str, Reached]:
    """The people whose accounts are active, and the address of each."""
    which = one_of("id", sorted(people), values := Values())
    sql = f"SELECT id, email, locale, time_zone FROM users WHERE {which} AND deactivated_at IS NULL"
    return {row[0]: Reached(row[1], row[2], row[3]) for row in await unit.fetch(sql, *values.all)}


async def _seen(unit: Unit, people: Collection[str], tasks: Collection[str]) -> set[tuple[str, str]]:
    """Pairs of a person and a task, where the person sees the team that the task is in now."""
    if not tasks:
        return set()
    values = Values()
    sql = (
        f"SELECT tasks.id, users.id FROM tasks JOIN users ON {one_of('users.id', sorted(people), values)}"
        " LEFT JOIN memberships ON memberships.team_id = tasks.team_id AND memberships.user_id = users.id"
        f" WHERE {one_of('tasks.id', sorted(tasks), values)} AND {IS_SEEN}"
    )
    return {(row[0], row[1]) for row in await unit.fetch(sql, *values.all)}


async def _wake(attempt: JobAttempt) -> None:
    """Ends a snooze. The job is due by the database's clock, which may be ahead of this machine's."""
    id, user_id, until = (attempt.job.payload[name] for name in ("id", "user_id", "until"))
    now = max(clock.now(), until)

    async def work(unit: Unit) -> None:
        await notification_rows.wake(unit, id=id, user_id=user_id, until=until, now=now)

    await attempt.end(work)
