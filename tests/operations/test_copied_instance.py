"""An instance that was copied to the other database answers as before, and goes on there. Both ways need PostgreSQL
(TASKFLOW_TEST_DATABASE_URL)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLField, GraphQLObjectType, get_named_type, is_leaf_type, is_required_argument
from starlette.applications import Starlette
from strawberry import Schema
from tortoise.backends.base.executor import EXECUTOR_CACHE

from schema.task.filter import TaskOrderField
from taskflow.app import create_app
from taskflow.authentication.passwords import Passwords
from taskflow.components import Components
from taskflow.migrations import migrate
from taskflow.migrations.connection import connect
from taskflow.operations import demo, doctor
from taskflow.operations.copying import database_copy
from taskflow.operations.copying.database_copy import Progress
from taskflow.settings.settings import Settings
from tests.attachments.words import adds
from tests.inbox.words import settled
from tests.support import asgi, scratch
from tests.support.people import Person, robot_of
from tests.support.watcher import Watcher

ERRORS = "errors { code message path }"
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ id key version }} {ERRORS} }} }}"
UPDATE = f"mutation ($id: ID!, $input: UpdateTaskInput!) {{ updateTask(id: $id, input: $input) {{ cursor {ERRORS} }} }}"
COMMENT = f"mutation ($input: CreateCommentInput!) {{ createComment(input: $input) {{ comment {{ id }} {ERRORS} }} }}"
RELATE = f"mutation ($id: ID!, $to: ID!) {{ relateTasks(id: $id, kind: BLOCKS, to: $to) {{ {ERRORS} }} }}"
REMIND = f"mutation ($task: ID!, $when: ReminderTime!) {{ createReminder(taskId: $task, when: $when) {{ {ERRORS} }} }}"
UNDO = f"mutation ($id: ID!) {{ undo(target: {{ eventId: $id }}) {{ {ERRORS} }} }}"
DELETE = f"mutation ($id: ID!) {{ deleteTask(id: $id) {{ {ERRORS} }} }}"
CLOSE = f"mutation ($id: ID!) {{ updateTask(id: $id, input: {{status: COMPLETED}}) {{ {ERRORS} }} }}"
LABEL = f"mutation ($input: CreateLabelInput!) {{ createLabel(input: $input) {{ label {{ id }} {ERRORS} }} }}"
STAGE = f"mutation ($input: CreateStageInput!) {{ createStage(input: $input) {{ stage {{ id }} {ERRORS} }} }}"
VIEW = f"mutation ($input: CreateViewInput!) {{ createView(input: $input) {{ view {{ id }} {ERRORS} }} }}"
PREFER = f'mutation {{ updatePreferences(input: {{digest: DAILY, quietFrom: "22:00", quietUntil: "06:30"}}) {{ {ERRORS} }} }}'
REFRESH = f"mutation ($token: String!) {{ refreshSession(refreshToken: $token) {{ token {ERRORS} }} }}"
REACT = f"mutation ($id: ID!) {{ react(commentId: $id, emoji: HEART) {{ {ERRORS} }} }}"

EVENTS = """
subscription ($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { event { id seq name subjectId occurredAt originId actor { id } changes { field before after } } }
    ... on StreamReady { replayed }
    ... on StreamReset { reason }
  }
}
"""
ODD = "Dig “the” 🌹 bed: 𝔘𝔫𝔦𝔠𝔬𝔡𝔢, e\u0301, \u202eback\u202c, \ufeff, \uffff, 漢字, \U0010fffd, %s $1 \\0 \\N ' \" ,"
ORDERS = [
    {"field": field, "direction": direction, "nulls": nulls}
    for field in TaskOrderField.__members__
    for direction, nulls in (("ASC", "LAST"), ("DESC", "FIRST"))
]
FILTERS: list[dict[str, Any]] = [
    {},
    {"text": "bed"},
    {"text": "🌹"},
    {"title": {"contains": "plan"}},
    {"status": {"in": ["PENDING", "IN_PROGRESS"]}},
    {"priority": {"eq": "HIGH"}},
    {"blocked": True},
    {"recurring": True},
    {"overdue": True},
    {"deleted": True},
    {"dueDate": {"isNull": True}},
    {"dueDate": {"lte": "0001-01-02"}},
    {"dueDate": {"gte": "9999-01-01"}},
    {"not": {"status": {"eq": "COMPLETED"}}},
]
SEARCHES = ("bed", "the plan", "posters", "GARDEN-1", "hose", "unicode", "bde", '"the bed"', "漢字", "🌹")
SELF_MADE = frozenset({"url", "thumbnailUrl", "generatedAt", "source", "lastUsedAt"})
"""Fields whose values are made for the answer, or by asking."""


@dataclass
class Told:
    """A garden with a history, and the people in it."""

    alice: Person
    ada: Person
    robot: Person
    cursor: str
    """Alice's, from the middle of the history."""
    watcher: Watcher
    """She follows from there."""

    def people(self, app: Starlette) -> list[Person]:
        return [replace(person, app=app) for person in (self.alice, self.ada, self.robot)]


@pytest.fixture(autouse=True)
def _of_both_databases() -> Iterator[None]:
    """Tortoise keeps its statements by table, whatever the database."""
    yield
    EXECUTOR_CACHE.clear()


@pytest.fixture(params=["sqlite to postgres", "postgres to sqlite"])
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    source, target = request.param.split(" to ")
    with scratch.empty(source, tmp_path) as one, scratch.empty(target, tmp_path) as other:
        yield one, other


Serve = Callable[..., Any]


@pytest.fixture
def serve(tmp_path: Path, redis_url: str, whole_schema: Schema) -> Serve:
    """Serves a database; all of them have the same secret and files."""

    @asynccontextmanager
    async def served(url: str, *, jobs: str = "apart") -> AsyncIterator[Starlette]:
        EXECUTOR_CACHE.clear()
        app = create_app(
            _settings(url, redis_url, tmp_path, jobs),
            passwords=Passwords(time_cost=1, memory_kib=8),
            whole=whole_schema,
        )
        async with asgi.started(app):
            yield app

    return served


def _settings(url: str, redis_url: str, folder: Path, jobs: str = "apart") -> Settings:
    environment = {
        "TASKFLOW_DATABASE_URL": url,
        "TASKFLOW_REDIS_URL": redis_url,
        "TASKFLOW_DATA_DIR": str(folder / "var"),
        "TASKFLOW_SECRET": "a secret that is long enough for tests, whatever algorithm they try to sign with",
        "TASKFLOW_RATE_LIMIT": "0",
        "TASKFLOW_JOBS": jobs,
    }
    return Settings.load(environment, dotenv_path=None)


async def test_every_question_has_the_same_answer(
    urls: tuple[str, str], serve: Serve, whole_schema: Schema, redis_url: str, tmp_path: Path
) -> None:
    source, target = urls
    told = await _history(source, serve, tmp_path)
    ids = await _ids(source)
    async with serve(source) as app:
        before = [await _answers(person, ids, whole_schema) for person in told.people(app)]

    await _copy(source, target, tmp_path)

    async with serve(target) as app:
        after = [await _answers(person, ids, whole_schema) for person in told.people(app)]
        for person, old, new in zip(told.people(app), before, after, strict=True):
            assert new.keys() == old.keys()
            for question in old:
                assert new[question] == old[question], (person.name, question)
    kinds = {id.partition("_")[0] for id in ids}
    assert kinds >= {"task", "comment", "file", "label", "remind", "note", "view", "stage", "event", "key"}
    assert not await _complaints(_settings(target, redis_url, tmp_path))


async def test_a_client_goes_on_from_its_cursor(urls: tuple[str, str], serve: Serve, tmp_path: Path) -> None:
    source, target = urls
    told = await _history(source, serve, tmp_path)
    async with serve(source) as app:
        expected = await _replay(replace(told.alice, app=app), told.cursor)
    assert len(expected) > 10

    await _copy(source, target, tmp_path)

    async with serve(target) as app:
        alice = replace(told.alice, app=app)
        assert await _replay(alice, told.cursor) == expected

        told.watcher.person = alice
        async with told.watcher.watching():
            made = (await alice.does(CREATE, input={"title": "Made in the other database"}))["task"]
            await told.watcher.sees(made["id"])
        assert told.watcher.resets == 0
        assert told.watcher.tasks == await told.watcher.fetches()


async def test_writing_goes_on(urls: tuple[str, str], serve: Serve, redis_url: str, tmp_path: Path) -> None:
    source, target = urls
    told = await _history(source, serve, tmp_path)
    await _copy(source, target, tmp_path)
    heads, number = await _heads(target), await _last_number(target, "GEN")

    async with serve(target, jobs="inside") as app:
        alice, ada, _ = told.people(app)
        made = (await alice.does(CREATE, input={"title": "Water the lemons"}))["task"]
        assert made["key"] == f"GEN-{number + 1}"
        await alice.does(COMMENT, input={"taskId": made["id"], "body": "A zebra ate them."})
        await alice.does(UPDATE, id=made["id"], input={"title": "Water the lemon trees"})
        found = await alice.asks('{ search(query: "zebra") { nodes { task { key } } } }')
        assert [hit["task"]["key"] for hit in found["search"]["nodes"]] == [made["key"]]
        assert (await replace(alice, app=app).does(REFRESH, token=alice.refresh_token))["token"]
        assert (await ada.asks("{ instance { storageUsedMegabytes } }"))["instance"]["storageUsedMegabytes"] is not None
        await settled(app.state.components)

    after = await _heads(target)
    assert all(after[stream] >= seq for stream, seq in heads.items())
    assert await _missing_numbers(target) == []
    assert not await _complaints(_settings(target, redis_url, tmp_path))


async def _copy(source: str, target: str, folder: Path) -> None:
    copied = await database_copy.copy(source, target, backups=folder, progress=Progress(lambda _: None, lambda _: None))
    assert copied.tables["tasks"] > 40


async def _history(url: str, serve: Serve, folder: Path) -> Told:
    """The demo, and then some."""
    await migrate.up(url, backups=folder, say=lambda _: None)
    async with serve(url, jobs="inside") as app:
        components: Components = app.state.components
        story = await demo.build(components)
        ada = await Person(app, "Ada", next(each for each in story.emails if "ada" in each)).signs_in(story.password)
        alice = await Person(app, "Alice", next(each for each in story.emails if "alice" in each)).signs_in(
            story.password
        )
        watcher = Watcher(alice)
        await watcher.starts()
        cursor = (await alice.asks("{ cursor }"))["cursor"]
        await _live(alice)
        robot = await robot_of(alice, "READ")
        await settled(components)
        return Told(alice, ada, robot, cursor, watcher)


async def _live(person: Person) -> None:
    """A little of everything."""
    team = (await person.asks("{ teams { id } }"))["teams"][-1]["id"]
    label = (await person.does(LABEL, input={"teamId": team, "name": f"Süß 🍋 {person.name}"}))["label"]
    await person.does(STAGE, input={"teamId": team, "name": f"Ideas of {person.name}", "status": "PENDING"})
    tasks = [
        (await person.does(CREATE, input={"teamId": team, **each}))["task"]
        for each in (
            {"title": ODD, "description": ODD * 20, "dueDate": "9999-12-31", "labelIds": [label["id"]]},
            {"title": "Before all time", "dueDate": "0001-01-01", "assigneeId": person.id, "priority": "URGENT"},
            {"title": "Every day", "dueDate": "2030-01-01", "recurrence": {"rule": "FREQ=DAILY"}},
            {"title": "Throw away"},
        )
    ]
    first, second, daily, wasted = (task["id"] for task in tasks)
    await person.does(CREATE, input={"title": "A part", "parentId": first, "teamId": team})
    await person.does(RELATE, id=second, to=first)
    thread = (await person.does(COMMENT, input={"taskId": first, "body": f"A *question*\n\n> {ODD}"}))["comment"]
    await person.does(COMMENT, input={"taskId": first, "body": "An answer to @bob", "parentId": thread["id"]})
    await person.does(REACT, id=thread["id"])
    await adds(person, {"id": first})
    await person.does(REMIND, task=first, when={"at": "2099-01-01T00:00:00Z"})
    await person.does(REMIND, task=daily, when={"beforeDue": "PT1H"})
    await person.does(CLOSE, id=daily)
    await person.does(UPDATE, id=second, input={"title": "After all time", "description": "x" * 20_000})
    events = await person.asks(
        "query ($id: ID!) { task(id: $id) { activity(first: 5) { nodes { id name } } } }", id=second
    )
    changed = next(each["id"] for each in events["task"]["activity"]["nodes"] if each["name"] == "task.updated")
    await person.does(UNDO, id=changed)
    await person.does(DELETE, id=wasted)
    await person.does(VIEW, input={"name": "Mine", "filter": {"text": "bed"}, "orderBy": [{"field": "TITLE"}]})
    await person.does(PREFER)


async def _answers(person: Person, ids: list[str], whole: Schema) -> dict[str, Any]:
    """By question. Each node that there is, all lists in all orders, searches, the log and the statistics."""
    found = {}
    documents = _node_documents(whole)
    for id in ids:
        found[id] = await _reply(person, "query ($id: ID!) { node(id: $id) { __typename } }", id=id)
        if kind := found[id]["data"]["node"]:
            found[id] = await _reply(person, documents[kind["__typename"]], id=id)
    for filter, order in [*((each, ORDERS[0]) for each in FILTERS), *(({}, each) for each in ORDERS)]:
        found[f"{filter} {order}"] = await _reply(person, TASKS, filter=filter, order=[order])
    for text in SEARCHES:
        found[f"search {text}"] = await _reply(person, SEARCH, text=text)
    for question in QUESTIONS:
        found[question] = await _reply(person, question)
    return found


async def _reply(person: Person, question: str, **variables: Any) -> Any:
    answer = (await person.sends(question, **variables)).json
    for error in answer.get("errors", []):
        assert error["extensions"]["code"] in {"FORBIDDEN", "UNAUTHENTICATED"}, answer
    return answer


TASKS = """
query ($filter: TaskFilter, $order: [TaskOrder!]) {
  tasks(filter: $filter, orderBy: $order, first: 20) {
    totalCount cursor nodes { id key title rank dueDate commentCount } pageInfo { endCursor hasNextPage }
  }
}
"""
SEARCH = """
query ($text: String!) {
  search(query: $text, first: 20) { totalCount corrected nodes { score task { key } matches { field snippet } } }
}
"""
QUESTIONS = (
    "{ me { id email name role handle timeZone } }",
    "{ users(first: 50) { totalCount nodes { id name handle role } } }",
    "{ teams(includeArchived: true) { id key name version stages { id name } labels { id name } } }",
    "{ sessions { id } }",
    "{ apiKeys { id name scopes } }",
    "{ cursor }",
    "{ instance { name vapidKey storageUsedMegabytes } }",
    "{ dashboardStats { totalTasks pending inProgress completed overdue dueToday unassigned blocked totalUsers } }",
    "{ dashboardStats { byPriority { priority count } recentTasks(first: 20) { id } byAssignee { count } } }",
    "{ dashboardStats { flow(days: 30) { date created completed open } cursor } }",
    '{ report(from: "2026-01-01", to: "2026-12-31") { points { created completed } leadTime { mean } cycleTime { mean } cursor } }',
    "{ events(first: 100) { totalCount nodes { id seq name occurredAt changes { field before after } } pageInfo { endCursor } } }",
    "{ events(last: 100) { nodes { id seq name actor { id } via originId undoable subjectId } } }",
    '{ events(filter: {names: ["task.updated"]}, first: 50) { nodes { id } } }',
    "{ inbox(first: 50) { totalCount nodes { id title reasons count readAt actor { id } task { key } events { id } } } }",
    "{ emailDeliveries(first: 50) { totalCount nodes { id to subject template status attempts error createdAt sentAt } } }",
    "{ reminders { id at beforeDue firedAt task { key } } }",
    "{ preferences { digest digestHour quietFrom quietUntil } }",
    "{ views { id name layout } }",
    "{ pushDevices { id } }",
)


def _node_documents(whole: Schema) -> dict[str, str]:
    """By kind of node: asks for all that it has, two levels deep."""
    graph = whole._schema
    nodes = graph.get_implementations(graph.type_map["Node"]).objects  # type: ignore[arg-type]  # an interface
    return {
        each.name: f"query ($id: ID!) {{ node(id: $id) {{ ... on {each.name} {{ {_fields(each, 1)} }} }} }}"
        for each in nodes
    }


def _fields(of: GraphQLObjectType, depth: int) -> str:
    found = []
    for name, field in of.fields.items():
        kind = get_named_type(field.type)
        if name in SELF_MADE or _wants_arguments(field):
            continue
        if is_leaf_type(kind):
            found.append(name)
        elif depth and isinstance(kind, GraphQLObjectType):
            found.append(f"{name} {{ {_fields(kind, depth - 1)} }}")
    return " ".join(found) or "__typename"


def _wants_arguments(field: GraphQLField) -> bool:
    return any(is_required_argument(each) for each in field.args.values())


async def _replay(person: Person, cursor: str) -> list[Any]:
    found = []
    async with person.connects() as socket:
        stream = await socket.subscribes(EVENTS, after=cursor)
        while (news := (await stream.next())["events"])["__typename"] == "StreamEvent":
            found.append(news["event"])
    assert news == {"__typename": "StreamReady", "replayed": len(found)}
    return found


async def _ids(url: str) -> list[str]:
    """The ids of everything in the database, of all tables, that clients may ask for."""
    connection = await connect(url)
    found: list[str] = []
    for table in sorted(await connection.tables() - {"aerich", "receipts", "jobs", "event_texts"}):
        columns = await _columns(connection, table)
        if "id" in columns:
            rows = await connection.fetch(f"SELECT id FROM {table} ORDER BY id")
            # The parts of SQLite's indexes have numbers. Lists have all events.
            found += [row[0] for row in rows if isinstance(row[0], str)][: 20 if table == "events" else None]
    await connection.close()
    return found


async def _columns(connection: Any, table: str) -> set[str]:
    if connection.dialect == "sqlite":
        return {row["name"] for row in await connection.fetch(f"PRAGMA table_info('{table}')")}
    rows = await connection.fetch(
        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1", table
    )
    return {row[0] for row in rows}


async def _heads(url: str) -> dict[str, int]:
    return dict(await _rows(url, "SELECT stream, seq FROM stream_heads"))


async def _last_number(url: str, key: str) -> int:
    ((number,),) = await _rows(url, f"SELECT last_number FROM teams WHERE key = '{key}'")
    return int(number)


async def _missing_numbers(url: str) -> list[Any]:
    """Streams with a gap: fewer events than the difference of their first and last number."""
    return await _rows(
        url, "SELECT stream FROM events GROUP BY stream HAVING count(*) <> max(seq) - min(seq) + 1 ORDER BY 1"
    )


async def _rows(url: str, sql: str) -> list[Any]:
    connection = await connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(sql)]
    finally:
        await connection.close()


async def _complaints(settings: Settings) -> list[Any]:
    """What `taskflow doctor` has to say about the contents: counters, the search, migrations."""
    return [
        each
        async for each in doctor.examine(settings)
        if each.state != "ok" and each.what in {"contents", "counts", "search", "migrations", "clock"}
    ]
