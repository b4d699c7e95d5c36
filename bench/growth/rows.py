"""The requests that `scripts/bench growth` sends to a database of each size: a row for each thing that might grow
faster than the logarithm of the size."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from bench.growth.data import ALICE, BOB, CALLERS, CAROL, DAVE, ERIN, RARE_PERSON, RARE_WORD, Caller, user
from events.log import log
from events.log.cursor import Cursor
from models.task.lists.order import COLUMNS
from models.values import clock
from models.viewer import Viewer
from taskflow.components import Components
from tests.support.people import LOGIN, Person, Unexpected

FIELDS = "id key title status priority dueDate overdue createdAt creator { id name } assignee { id name }"
LIST = (
    "query ($filter: TaskFilter, $orderBy: [TaskOrder!]) { tasks(first: 20, filter: $filter, orderBy: $orderBy)"
    f" {{ nodes {{ {FIELDS} }} pageInfo {{ hasNextPage endCursor }} }} }}"
)
COUNTED = LIST.replace("pageInfo", "totalCount pageInfo")
COUNT = "query ($filter: TaskFilter) { tasks(first: 1, filter: $filter) { totalCount } }"
BY_ID = f"query ($id: ID!) {{ task(id: $id) {{ {FIELDS} team {{ id name }} }} }}"
ACTIVITY = (
    "query ($id: ID!) { task(id: $id) { activity(first: 20) { nodes { id name changes { field } } totalCount } } }"
)
EVENT = "nodes { id seq name subjectId occurredAt actor { id name } changes { field after } } pageInfo { endCursor }"
LAST = f"query ($filter: EventFilter) {{ events(last: 20, filter: $filter) {{ {EVENT} }} }}"
FIRST = LAST.replace("last: 20", "first: 20")
EVENT_COUNT = "query ($filter: EventFilter) { events(last: 1, filter: $filter) { totalCount } }"
STATS = (
    "query ($filter: TaskFilter) { dashboardStats(filter: $filter, maxAge: 0) { totalTasks pending inProgress completed"
    " cancelled overdue dueToday unassigned byPriority { priority count } } }"
)
REPORT = (
    "query ($from: Date!, $to: Date!) { report(from: $from, to: $to) { points { date created completed open scope done }"
    " leadTime { count p50 p85 p95 } cycleTime { count p50 p85 p95 } } }"
)
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
PAGE = (
    "query ($id: ID!) { task(id: $id) { id key title description descriptionHtml labels { id name color } commentCount"
    " comments(first: 20) { nodes { id body bodyHtml author { id name } replies { id body bodyHtml } } totalCount } } }"
)
COMMENT = (
    "mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id } errors { message } } }"
)
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { task { id } errors { message } } }"
WATCH = (
    "subscription ($after: Cursor) { events(after: $after) { __typename ... on StreamEvent { cursor event { id name } }"
    " ... on StreamReset { reason } } }"
)
SIGN_INS = 5
BEHIND = 2_000
"""Events of a resume that are read before it is broken off."""
LAST_MISSED = 500


@dataclass(frozen=True, slots=True)
class Place:
    """A running application on a database of one size, and the callers, signed in."""

    app: Any  # ASGI
    components: Components
    people: Mapping[str, Person]
    task: str
    """The id of a task that Alice sees."""

    @classmethod
    async def of(cls, app: Any, password: str) -> Place:
        people = {caller.name: await _signed_in(app, caller, password) for caller in CALLERS}
        newest = await people[ALICE.name].asks("{ tasks(first: 1) { nodes { id } } }")
        return cls(app, app.state.components, people, newest["tasks"]["nodes"][0]["id"])

    async def viewer(self, caller: Caller) -> Viewer:
        token = self.people[caller.name].token
        assert token is not None
        return await self.components.authenticator.authenticate(token)


_turns = itertools.count()

Ask = Callable[[Place], Awaitable[float]]
"""Sends the request once, and returns for how many things that was."""


async def nothing(_: Place) -> float:
    return 1


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    ask: Ask
    before: Ask = nothing
    """Runs first, and is not measured."""


def rows() -> list[Row]:
    return [*_lists(), *_texts(), *_counts(), *_events(), *_resumes(), *_single()]


def _lists() -> Iterator[Row]:
    for caller, teams in ((ALICE, "1 team"), (BOB, "50 teams"), (CAROL, "500 teams"), (CALLERS[-1], "an admin")):
        yield _query(f"newest 20 of {teams}", caller, LIST)
    for status in ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"):
        yield _query(f"newest 20 that are {status}", ALICE, LIST, filter={"status": {"eq": status}})
    for priority in ("LOW", "URGENT"):
        yield _query(f"newest 20 of priority {priority}", ALICE, LIST, filter={"priority": {"eq": priority}})
    both = {"status": {"in": ["PENDING", "IN_PROGRESS"]}, "priority": {"in": ["HIGH", "URGENT"]}}
    yield _query("newest 20, open and urgent", ALICE, LIST, filter=both)
    yield _query("newest 20 of 50 teams, CANCELLED", BOB, LIST, filter={"status": {"eq": "CANCELLED"}})
    yield _query("newest 20 of 500 teams, CANCELLED", CAROL, LIST, filter={"status": {"eq": "CANCELLED"}})
    yield _query("newest 20, rare creator", BOB, LIST, filter={"creator": {"eq": user(RARE_PERSON)}})
    yield _query("newest 20, assigned to one", BOB, LIST, filter={"assignee": {"eq": user(7)}})
    for field in COLUMNS:
        for direction in ("ASC", "DESC"):
            yield _query(f"by {field} {direction}", ALICE, LIST, orderBy=[{"field": field, "direction": direction}])
    for caller, teams in ((BOB, "50"), (CAROL, "500")):
        due = [{"field": "DUE_DATE", "direction": "ASC"}]
        yield _query(f"by DUE_DATE of {teams} teams", caller, LIST, orderBy=due)


def _texts() -> Iterator[Row]:
    for name, text in (
        ("common word", "pond "),
        ("common prefix", "po"),
        ("rare word", RARE_WORD),
        ("rare prefix", "zin"),
        ("none", "xylophone"),
        ("common and rare", f"pond {RARE_WORD}"),
        ("three common words", "water pond gate "),
    ):
        yield _query(f"text: {name}", ALICE, LIST, filter={"text": text})
    yield _query("text: common word, 50 teams", BOB, LIST, filter={"text": "pond "})
    yield _query("text: common word, small team", ERIN, LIST, filter={"text": "pond "})
    yield _query("text: rare prefix, 500 teams", CAROL, LIST, filter={"text": "zin"})
    yield _query("title contains, common", ALICE, LIST, filter={"title": {"contains": "pond"}})


def _counts() -> Iterator[Row]:
    for caller, teams in ((ALICE, "1 team"), (BOB, "50 teams"), (CAROL, "500 teams")):
        yield _query(f"statistics after a write, {teams}", caller, STATS, before=_write)
    yield _query("statistics after a write, filtered", ALICE, STATS, before=_write, filter={"priority": {"eq": "HIGH"}})
    year = {"from": clock.day_of(clock.now() - 364 * clock.DAY, "UTC"), "to": clock.day_of(clock.now(), "UTC")}
    for caller, teams in ((ALICE, "1 team"), (BOB, "50 teams")):
        yield _query(f"report of a year after a write, {teams}", caller, REPORT, before=_write, **year)
    yield _query("totalCount, 1 team", ALICE, COUNT)
    yield _query("totalCount, 50 teams", BOB, COUNT)
    yield _query("totalCount, status", ALICE, COUNT, filter={"status": {"eq": "COMPLETED"}})
    yield _query("totalCount, status and assignee", ALICE, COUNT, filter=_mine("COMPLETED"))
    yield _query("totalCount, common word", ALICE, COUNT, filter={"text": "pond "})
    yield _query("list of 20, filter and count", ALICE, COUNTED, filter={"status": {"eq": "COMPLETED"}})


def _events() -> Iterator[Row]:
    for caller, teams in ((ALICE, "1 team"), (BOB, "50 teams"), (CAROL, "500 teams"), (CALLERS[-1], "an admin")):
        yield _query(f"events(last: 20), {teams}", caller, LAST)
    yield _query("events(first: 20), 50 teams", BOB, FIRST)
    long_ago = clock.to_wire(clock.now() - 300 * clock.DAY)
    for name, filter in (
        ("a frequent name", {"names": ["task.created"]}),
        ("a rare name", {"names": ["task.restored"]}),
        ("a name never seen", {"names": ["task.purged"]}),
        ("names: task.*", {"names": ["task.*"]}),
        ("subjectTypes: TASK", {"subjectTypes": ["TASK"]}),
        ("subjectTypes: TEAM", {"subjectTypes": ["TEAM"]}),
        ("a team", {"teamIds": ["TE0"]}),
        ("a frequent actor", {"actor": {"eq": user(0)}}),
        ("a rare actor", {"actor": {"eq": user(RARE_PERSON)}}),
        ("a frequent field", {"fields": ["status"]}),
        ("a rare field", {"fields": ["deletedAt"]}),
        ("occurredAt before a day", {"occurredAt": {"lt": long_ago}}),
    ):
        yield _query(f"events: {name}", BOB, LAST, filter=filter)
    yield Row("events: a task", lambda place: _ask(place, BOB, LAST, {"filter": {"taskIds": [place.task]}}))
    yield _query("events: totalCount", BOB, EVENT_COUNT)
    yield Row("Task.activity", lambda place: _ask(place, ALICE, ACTIVITY, {"id": place.task}))


def _resumes() -> Iterator[Row]:
    yield Row("resume of all, by hand, 1,000 events", lambda place: _between(place, missed=None))
    yield Row("resume of the last, by hand, 1,000", lambda place: _between(place, missed=LAST_MISSED))
    yield Row("resume of all, socket, 1,000 events", lambda place: _socket(place, missed=None))
    yield Row("resume of the last, socket, 1,000", lambda place: _socket(place, missed=LAST_MISSED))


def _single() -> Iterator[Row]:
    yield Row("by id", lambda place: _ask(place, ALICE, BY_ID, {"id": place.task}))
    yield Row("a task's page, with comments", lambda place: _ask(place, ALICE, PAGE, {"id": place.task}))
    yield Row("create", lambda place: _ask(place, ALICE, CREATE, {"input": {"title": "Dig the pond", "teamId": "TE0"}}))
    yield Row("comment", lambda place: _ask(place, ALICE, COMMENT, {"input": {"taskId": place.task, "body": "Done"}}))
    yield Row("update", _write)


def _query(name: str, caller: Caller, document: str, before: Ask = nothing, **variables: Any) -> Row:
    async def ask(place: Place) -> float:
        return await _ask(place, caller, document, variables)

    return Row(name, ask, before)


async def _ask(place: Place, caller: Caller, document: str, variables: Mapping[str, Any]) -> float:
    answer = await place.people[caller.name].sends(document, **variables)
    assert b'"errors":[{' not in answer.body, answer.body
    return 1


async def _write(place: Place) -> float:
    """A write that changes the numbers of everybody who sees Alice's team."""
    turn = next(_turns)
    input = {"title": f"Dig {turn}", "status": ("PENDING", "COMPLETED")[turn % 2]}
    return await _ask(place, ALICE, UPDATE, {"id": place.task, "input": input})


def _mine(status: str) -> dict[str, Any]:
    return {"status": {"eq": status}, "assignee": {"eq": user(7)}}


async def _between(place: Place, missed: int | None) -> float:
    """Reads the log of 50 teams. Returns how many thousands of events were read."""
    after, until = await _positions(place, BOB, missed)
    read = 0
    async for _ in log.between(place.components.database.reads, after, until):
        read += 1
        if read == BEHIND:
            break
    return read / 1000


async def _socket(place: Place, missed: int | None) -> float:
    after, _ = await _positions(place, BOB, missed)
    read = 0
    async with place.people[BOB.name].connects() as socket:
        stream = await socket.subscribes(WATCH, after=Cursor(place.components.epoch, after).encode())
        while read < BEHIND and (await stream.next())["events"]["__typename"] == "StreamEvent":
            read += 1
            await asyncio.sleep(
                0
            )  # otherwise all messages that have come are parsed at once, as if the server had held the loop for so long
    return read / 1000


async def _positions(place: Place, caller: Caller, missed: int | None) -> tuple[dict[str, int], dict[str, int]]:
    """Two sets of positions: before the oldest event, or at least `missed` events in all before the newest; and the
    current ones."""
    viewer = await place.viewer(caller)
    until = viewer.position(await log.heads(place.components.database.reads))
    if missed is None:
        return dict.fromkeys(until, 0), until
    each = missed // 25  # of 50 streams: some have fewer than their share
    return {stream: max(0, seq - each) for stream, seq in until.items()}, until


async def _signed_in(app: Any, caller: Caller, password: str) -> Person:
    person = Person(app, caller.name, caller.email)
    for _ in range(SIGN_INS):
        with suppress(Unexpected):  # on a busy machine the first one may take longer than the server allows
            person.is_let_in(await person.does(LOGIN, input={"email": caller.email, "password": password}))
            return person
    raise TimeoutError(f"{caller.name} can't sign in")


async def cursor_bytes(place: Place) -> dict[str, int]:
    """The sizes of the cursors of callers in more and more teams, as they are ten minutes after the first start, when a
    cursor may be relative to a mark."""
    await place.components.database.unit(lambda unit: unit.execute("UPDATE log_marks SET made_at = 0"))
    await place.components.marks.refresh()
    callers = {1: ALICE, 50: BOB, 500: CAROL, 10_000: DAVE}
    found = {}
    for teams, caller in callers.items():
        found[f"{teams:,}"] = len((await place.people[caller.name].asks("{ cursor }"))["cursor"])
    return found
