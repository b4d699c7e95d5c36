"""Random histories of changes, reads, archivings and snoozes, with workers that die while they create entries. Each
change counts once for each person it concerns, and the unread count is the same in the query, in the answer to a change
and in the stream."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from events.event import SYSTEM, Author
from events.handlers.notify import NotifyJobs
from events.jobs import queue
from events.jobs.attempt import JobAttempt
from events.jobs.queue import Claimed, LostLease
from events.log.cursor import Cursor
from events.storage.database import Unit
from models.notification.jobs import RAISE
from models.notification.reason import IN_ORDER
from models.values import clock
from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import ALL_READ, EDIT, INBOX, LIVE, UPDATE
from tests.live.test_task_stream import creates
from tests.support.people import Person

T = TypeVar("T")

pytestmark = pytest.mark.settings(JOBS="apart")

PAGE = 100
TOMORROW = clock.to_wire(clock.now() + clock.DAY)
PEOPLE, TASKS = st.integers(0, 1), st.integers(0, 2)

step = st.one_of(
    st.tuples(st.sampled_from(["comment", "title", "status", "assign", "unassign"]), PEOPLE, TASKS),
    st.tuples(st.sampled_from(["read", "unread", "archive", "bring back", "snooze", "wake by hand"]), PEOPLE, TASKS),
    st.tuples(st.sampled_from(["look", "read all", "read what was seen"]), PEOPLE, TASKS),
    st.tuples(st.sampled_from(["tell", "die before the commit", "die after the commit", "time passes"]), PEOPLE, TASKS),
)


INPUTS: dict[str, dict[str, Any]] = {
    "read": {"read": True},
    "unread": {"read": False},
    "archive": {"archived": True},
    "bring back": {"archived": False},
    "snooze": {"snoozedUntil": TOMORROW},
    "wake by hand": {"snoozedUntil": None},
}


class Died(Exception):
    """Plays the death of the process."""


@dataclass
class DyingUnits:
    """A database for a process that dies in its next unit: before the commit, or right after it."""

    components: Components
    after_the_commit: bool

    async def unit(
        self, work: Callable[[Unit], Awaitable[T]], *, author: Author = SYSTEM, long: bool = False
    ) -> tuple[T, Any]:
        async def whole(unit: Unit) -> T:
            answer = await work(unit)
            if not self.after_the_commit:
                raise Died
            return answer

        await self.components.database.unit(whole, author=author, long=long)
        raise Died


@dataclass
class Entry:
    """The expected state of an entry."""

    count: int = 0
    reasons: list[str] = field(default_factory=list)
    read: bool = False
    archived: bool = False
    snoozed: bool = False
    raised_at: int = 0

    @property
    def unread(self) -> bool:
        return not (self.read or self.archived or self.snoozed)

    def seen(self) -> tuple[Any, ...]:
        return self.count, tuple(self.reasons), self.read, self.archived, self.snoozed


@dataclass
class Told:
    """An event whose entries are not created yet, with the people it concerns."""

    task: str
    reasons: dict[str, list[str]]


@dataclass
class Model:
    components: Components
    people: list[Person]
    team: Any
    began: dict[str, str] = field(default_factory=dict)
    tasks: list[str] = field(default_factory=list)
    watchers: dict[str, set[str]] = field(default_factory=dict)
    assignee: dict[str, str | None] = field(default_factory=dict)
    entries: dict[tuple[str, str], Entry] = field(default_factory=dict)
    head: dict[str, int] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)
    waiting: list[Told] = field(default_factory=list)
    words: int = 0

    def _repr_pretty_(self, printer: RepresentationPrinter, cycle: bool) -> None:
        """Prints a short text: Hypothesis takes a long one for a mistake, and hides the real failure behind it."""
        printer.text("model")

    async def begins(self) -> None:
        """Creates three tasks, of which Bob creates one."""
        await self.tells()
        self.tasks = []
        for person in (self.people[0], self.people[0], self.people[1]):
            task = (await creates(person, self.team, self.new_words()))["id"]
            self.tasks.append(task)
            self.watchers[task], self.assignee[task] = {person.id}, None

    def new_words(self) -> str:
        self.words += 1
        return f"Bed {self.words}"

    async def takes(self, what: str, by: int, which: int) -> None:
        person, task = self.people[by], self.tasks[which]
        match what:
            case "comment" | "title" | "status":
                await self._edits(what, person, task)
            case "assign" | "unassign":
                await self._assigns(person, task, person.id if what == "assign" else None)
            case "tell":
                await self.tells()
            case "die before the commit" | "die after the commit":
                await self.dies(after_the_commit="after" in what)
            case "time passes":
                await self.time_passes()
            case "look":
                self.seen[person.id] = (await self.page(person))["cursor"]
            case "read all" | "read what was seen":
                await self.reads_all(person, None if what == "read all" else self.seen.get(person.id))
            case _:
                await self.marks(what, person, task)

    async def _edits(self, what: str, person: Person, task: str) -> None:
        if what == "comment":
            await writes(person, {"id": task}, self.new_words())
            self.watchers[task].add(person.id)
            self.happens(person, task, {watcher: {"COMMENTED"} for watcher in self.watchers[task]})
        elif what == "title":
            await person.does(EDIT, id=task, input={"title": self.new_words()})
            self.happens(person, task, {watcher: {"UPDATED"} for watcher in self.watchers[task]})
        else:
            for status in ("IN_PROGRESS", "PENDING"):
                await person.does(EDIT, id=task, input={"status": status})
                self.happens(person, task, {watcher: {"STATUS_CHANGED"} for watcher in self.watchers[task]})

    async def _assigns(self, person: Person, task: str, to: str | None) -> None:
        before = self.assignee[task]
        if before == to:
            return
        await person.does(EDIT, id=task, input={"assigneeId": to})
        self.assignee[task] = to
        reasons = {}
        if to is not None:
            self.watchers[task].add(to)
            reasons[to] = {"ASSIGNED"}
        if before is not None:
            reasons[before] = {"UNASSIGNED"}
        self.happens(person, task, reasons)

    def happens(self, by: Person, task: str, reasons: dict[str, set[str]]) -> None:
        told = {
            person: [str(reason) for reason in IN_ORDER if reason in why]
            for person, why in reasons.items()
            if person != by.id
        }
        if told:
            self.waiting.append(Told(task, told))

    def applies(self, told: Told) -> None:
        for person, reasons in told.reasons.items():
            entry = self.entries.setdefault((person, told.task), Entry())
            if entry.read:
                entry.count, entry.reasons = 0, []
            entry.reasons = [*reasons, *(reason for reason in entry.reasons if reason not in reasons)]
            entry.count += 1
            entry.read = entry.archived = False
            self.head[person] += 1
            entry.raised_at = self.head[person]

    async def tells(self) -> None:
        """A worker runs all waiting jobs, in order."""
        for job in await self.claimed():
            await self.run(JobAttempt(job, self.components.database))
            self.applies(self.waiting.pop(0))
        assert self.waiting == []

    async def dies(self, *, after_the_commit: bool) -> None:
        """A worker dies with the first waiting job. Another one takes over, while the first may still be alive."""
        jobs = await self.claimed()
        if jobs:
            with pytest.raises(Died):
                await self.run(JobAttempt(jobs[0], DyingUnits(self.components, after_the_commit)))
            if after_the_commit:
                self.applies(self.waiting.pop(0))
                with pytest.raises(LostLease):
                    await self.run(JobAttempt(jobs[0], self.components.database))
        await self.components.database.unit(
            lambda unit: unit.execute("UPDATE jobs SET leased_until = 0 WHERE lane = 'notify'")
        )

    async def claimed(self) -> list[Claimed]:
        jobs, _ = await self.components.database.unit(
            lambda unit: queue.claim(unit, "notify", lease=queue.LONGEST_LEASE, most=1_000)
        )
        return [job for job in jobs if job.kind == RAISE]

    async def run(self, attempt: JobAttempt) -> None:
        handlers = NotifyJobs(lambda: self.components.database.reads).handlers()
        await handlers[attempt.job.kind].run(attempt)

    async def time_passes(self) -> None:
        """Ends all snoozes."""
        await self.tells()
        await self.components.database.unit(
            lambda unit: unit.execute("UPDATE jobs SET run_at = 1, leased_until = 0 WHERE kind = 'notify.wake'")
        )
        jobs, _ = await self.components.database.unit(
            lambda unit: queue.claim(unit, "notify", lease=queue.LONGEST_LEASE, most=1_000)
        )
        for job in jobs:
            await self.run(JobAttempt(job, self.components.database))
        await self._is_today_again()
        for (owner, _), entry in self.entries.items():
            if entry.snoozed:
                entry.snoozed = entry.read = False
                self.head[owner] += 1
        for person in self.people:
            await self._takes_over_what_woke(person)

    async def _is_today_again(self) -> None:
        """Moves entries back to today. An entry that woke has the end of its snooze as its time, and later changes
        would be older."""
        sql = "UPDATE notifications SET occurred_at = $1 WHERE occurred_at > $1"
        await self.components.database.unit(lambda unit: unit.execute(sql, clock.now()))

    async def _takes_over_what_woke(self, person: Person) -> None:
        """Takes over the numbers of the entries that woke: their order is not specified."""
        sql = "SELECT task_id, raised_at FROM notifications WHERE user_id = $1"
        for task, raised_at in await self.components.database.reads.fetch(sql, person.id):
            if (person.id, task) in self.entries:
                self.entries[person.id, task].raised_at = raised_at

    async def marks(self, what: str, person: Person, task: str) -> None:
        entry = self.entries.get((person.id, task))
        if entry is None:
            return
        id = await self.components.database.reads.fetchval(
            "SELECT id FROM notifications WHERE user_id = $1 AND about = $2", person.id, task
        )
        payload = await person.does(UPDATE, ids=[id], input=INPUTS[what])
        before, was_away = entry.seen(), entry.archived or entry.snoozed
        if what == "archive":
            entry.archived, entry.read, entry.snoozed = True, True, False
        elif what == "unread":
            entry.read = entry.archived = False
        elif what == "read":
            entry.read = True
        elif what == "bring back":
            entry.archived = False
        else:
            entry.snoozed = what == "snooze"
            entry.archived = entry.archived and not entry.snoozed
        self.head[person.id] += entry.seen() != before
        if was_away and not (entry.archived or entry.snoozed):
            entry.raised_at = self.head[person.id]
        assert payload["unreadCount"] == self.unread(person)

    async def reads_all(self, person: Person, up_to: str | None) -> None:
        until = self.head[person.id] if up_to is None else Cursor.decode(up_to).positions[person.id]
        payload = await person.does(ALL_READ, upTo=up_to)
        due = [
            entry
            for (owner, _), entry in self.entries.items()
            if owner == person.id and entry.unread and entry.raised_at <= until
        ]
        for entry in due:
            entry.read = True
        self.head[person.id] += bool(due)
        assert payload["unreadCount"] == self.unread(person)

    def unread(self, person: Person) -> int:
        return sum(entry.unread for (owner, _), entry in self.entries.items() if owner == person.id)

    async def page(self, person: Person, **filter: bool) -> Any:
        return (await person.asks(INBOX.replace("events { id name }", ""), filter=filter, first=PAGE))["inbox"]

    async def is_right(self) -> None:
        for person in self.people:
            found = {}
            for archived, snoozed in ((False, False), (True, False), (False, True)):
                page = await self.page(person, archived=archived, snoozed=snoozed)
                assert page["unreadCount"] == self.unread(person)
                assert Cursor.decode(page["cursor"]).positions == {person.id: self.head[person.id]}
                for entry in page["nodes"]:
                    found[entry["task"]["id"]] = (
                        *(entry["count"], tuple(entry["reasons"]), entry["readAt"] is not None),
                        *(entry["archivedAt"] is not None, entry["snoozedUntil"] is not None),
                    )
            assert found == {task: entry.seen() for (owner, task), entry in self.entries.items() if owner == person.id}

    async def was_told(self) -> None:
        """Checks the stream from its beginning: each number once, and at its end the unread count of the inbox."""
        for person in self.people:
            began = Cursor.decode(self.began[person.id]).positions[person.id]
            async with person.connects() as socket:
                stream = await socket.subscribes(LIVE, after=self.began[person.id])
                news = []
                while "replayed" not in (item := (await stream.next())["inbox"]):
                    news.append(item)
            assert [each["seq"] for each in news] == list(range(began + 1, self.head[person.id] + 1)), news[-3:]
            assert item["replayed"] == len(news)
            assert not news or news[-1]["unreadCount"] == self.unread(person)


@pytest.fixture
async def model(alice: Person, bob: Person, components: Components) -> Model:
    team = (await alice.does('mutation { createTeam(input: {name: "Garden"}) { team { id } errors { message } } }'))[
        "team"
    ]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }",
        team=team["id"],
        user=bob.id,
    )
    made = Model(components, [alice, bob], team)
    for job in await made.claimed():
        await made.run(JobAttempt(job, components.database))
    # the entry about Bob's membership
    await components.database.unit(lambda unit: unit.execute("DELETE FROM notifications"))
    for person in made.people:
        made.began[person.id] = (await made.page(person))["cursor"]
        made.head[person.id] = Cursor.decode(made.began[person.id]).positions[person.id]
    return made


@pytest.mark.slow
@pytest.mark.timeout(900)  # a history is dozens of changes, after each of which everything is read
@settings(max_examples=15)
@given(steps=st.lists(step, min_size=20, max_size=40))
async def test_each_change_counts_once_and_all_agree_on_the_unread_count(
    model: Model, steps: list[tuple[str, int, int]]
) -> None:
    await model.begins()
    for what, by, which in steps:
        await model.takes(what, by, which)
        await model.is_right()
    await model.tells()
    await model.is_right()
    await model.was_told()
