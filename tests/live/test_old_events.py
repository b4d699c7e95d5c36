"""Events written by another version are read like those of today, with defaults for missing fields."""

import json
import os
import random
from collections.abc import Iterable
from typing import Any

import pytest
from graphql import GraphQLInputObjectType
from strawberry import Schema

from events import states
from events.catalog import BY_NAME
from events.event import ACCOUNTS
from events.log import log, stored
from events.storage.database import Unit
from models.label import label
from models.task import task
from models.task.fields import FIELDS
from models.team import team
from models.user import user
from models.values import clock
from models.values.ids import new_id
from taskflow.components import Components
from tests.attachments.words import adds
from tests.inbox.words import entries, settled
from tests.live.test_task_stream import creates
from tests.reminders.words import all_done, day, fires, sets
from tests.schema.todo import todo
from tests.support import event_samples
from tests.support.commits import until
from tests.support.event_samples import Sample
from tests.support.people import Person, register
from tests.support.push_service import Browser

VERSIONS = event_samples.versions()

USER = "id name email role createdAt updatedAt version active timeZone locale"
CHANGES = "changes { field before after beforeText afterText }"
EVENT = (
    f"id seq name action subjectType subjectId actor {{ {USER} }} via {CHANGES} occurredAt originId"
    " subject { id } task { id } team { id }"
)
TEAM = "id name key description default createdAt updatedAt archivedAt version myRole"
OF_ITS_OWN = {
    "creator": f"creator {{ {USER} }}",
    "assignee": f"assignee {{ {USER} }}",
    "team": f"team {{ {TEAM} }}",
    "labels": "labels { id name color createdAt updatedAt version }",
    "stage": "stage { id name status color limit createdAt updatedAt version }",
    "can": "can { update changeStatus assign delete comment }",
    "activity": "",
    "comments": "",
    "watchers": "watchers { id name }",
    "attachments": "",
    "parent": "",
    "subtasks": "",
    "progress": "progress { done total }",
    "relations": "",
    "reminders": "",
    "recurrence": "recurrence { rule fromCompletion upcoming }",
    "nextOccurrence": "",
    "asOf": "",
}
TASK = " ".join(OF_ITS_OWN.get(field.name, field.name) for field in FIELDS)
LIST = (
    "query ($after: String) { events(first: 100, after: $after)"
    f" {{ nodes {{ {EVENT} }} totalCount pageInfo {{ hasNextPage endCursor }} }} }}"
)
ACTIVITY = (
    "query ($id: ID!, $after: String) { task(id: $id) { activity(first: 100, after: $after)"
    f" {{ nodes {{ {EVENT} }} totalCount pageInfo {{ hasNextPage endCursor }} }} }} }}"
)
EVENTS = (
    "subscription ($after: Cursor) { events(after: $after) { __typename"
    f" ... on StreamEvent {{ cursor event {{ {EVENT} }} }} ... on StreamReady {{ replayed }} }} }}"
)
TASKS = (
    "subscription ($after: Cursor, $filter: TaskFilter) { taskChanges(after: $after, filter: $filter) { __typename"
    f" ... on TaskChange {{ cursor seq action transition taskId task {{ {TASK} }} {CHANGES} actor {{ {USER} }}"
    " occurredAt originId } ... on StreamReady { replayed } ... on StreamReset { cursor reason } } }"
)
FILTERS: list[dict[str, Any]] = [
    {"id": {"eq": "GEN-1"}},
    {"text": "plants"},
    {"title": {"contains": "water"}},
    {"title": {"startsWith": "water"}},
    {"status": {"eq": "PENDING"}},
    {"priority": {"gte": "HIGH"}},
    {"team": {"eq": "GEN"}},
    {"creator": {"me": True}},
    {"assignee": {"isNull": True}},
    {"labels": {"isEmpty": True}},
    {"stage": {"eq": None}},
    {"parent": {"eq": None}},
    {"blocked": False},
    {"recurring": False},
    {"watcher": {"me": True}},
    {"dueDate": {"lt": "2031-01-01"}},
    {"overdue": True},
    {"createdAt": {"lt": "2031-01-01T00:00:00Z"}},
    {"updatedAt": {"lt": "2031-01-01T00:00:00Z"}},
    {"startedAt": {"lt": "2031-01-01T00:00:00Z"}},
    {"completedAt": {"lt": "2031-01-01T00:00:00Z"}},
    {"deleted": True},
]


@pytest.mark.parametrize("version", VERSIONS)
async def test_events_of_that_version_are_read_everywhere(
    components: Components, ada: Person, alice: Person, garden: Any, version: str
) -> None:
    samples = shared(version)
    dug = await digs(alice, garden)
    before = await cursor(ada)
    await keep(components, samples.values(), alice=alice, team=garden["id"], task=dug)

    listed, streamed, active = await lists(ada), await streams(ada, before), await activity(ada, dug)

    assert [event["name"] for event in streamed] == [event["name"] for event in listed[-len(samples) :]]
    assert {event["name"]: event for event in streamed}.keys() == samples.keys()
    assert [shown(event) for event in streamed] == [expected(samples[event["name"]]) for event in streamed]
    about_tasks = {name for name in samples if name.startswith(("task.", "comment.", "attachment."))} - {
        "task.moved_out"
    }
    assert {event["name"] for event in active} == about_tasks
    for change in await changes(ada, before, filter=None):
        assert change["task"] is None or change["task"]["title"] == samples["task.created"]["data"]["state"]["title"]


def is_of_a_person(name: str) -> bool:
    return name.startswith(("reminder.", "preferences.", "push_device.")) or name == "task.due_soon"


def shared(version: str) -> dict[str, Sample]:
    return {name: sample for name, sample in event_samples.of(version).items() if not is_of_a_person(name)}


def shown(event: Any) -> tuple[Any, ...]:
    actor = event["actor"] and event["actor"]["name"]
    return event["name"], actor, [(change["field"], change["after"]) for change in event["changes"]]


def expected(sample: Sample) -> tuple[Any, ...]:
    data = sample["data"]
    actor = data["actor"] and data["actor"]["name"]
    hidden = {"body"} if sample["name"].startswith("comment.") else set()  # this comment does not exist here
    told = [(change["field"], None if change["field"] in hidden else change["after"]) for change in data["changes"]]
    return sample["name"], actor, told


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("version", VERSIONS)
async def test_an_event_that_lacks_any_key_is_still_read_everywhere(
    components: Components, ada: Person, alice: Person, garden: Any, version: str
) -> None:
    """Also live, on an open stream."""
    incomplete = [
        event_samples.without(sample, path)
        for sample in shared(version).values()
        for path in event_samples.paths(sample)
        if path[0] == "data" and path != ("data",)
    ]
    assert len(incomplete) > 500
    incomplete = random.sample(incomplete, len(incomplete) // 3)  # a random third for each database and version
    dug = await digs(alice, garden)
    before = await cursor(ada)
    async with ada.connects() as socket:
        live = await socket.subscribes(TASKS)
        assert (await live.next())["taskChanges"]["__typename"] == "StreamReady"
        # with all of them at once a busy machine falls half a minute behind
        for start in range(0, len(incomplete), 100):
            await keep(components, incomplete[start : start + 100], alice=alice, team=garden["id"], task=dug)
        last, written = await digs(alice, garden), len(incomplete) + 1
        while (news := (await live.next())["taskChanges"]).get("taskId") != last:
            # an event about an archive or a member: the visible teams may have changed
            if news["__typename"] == "StreamReset":
                assert news["reason"] == "PERMISSIONS_CHANGED"
                await live.ends()
                live = await socket.subscribes(TASKS, after=news["cursor"])
                # The client fetches everything before that cursor, possibly including the last task, so the test waits
                # for another one.
                last, written = await digs(alice, garden), written + 1

    assert len(await streams(ada, before)) == written
    assert len(await lists(ada)) > len(incomplete)
    assert len(await activity(ada, dug)) > 0
    for filter in (None, *random.sample(FILTERS, len(FILTERS) // 3)):
        await changes(ada, before, filter=filter)
    await changes(alice, await behind(before, alice, garden), filter=None)


async def test_personal_events_are_read_by_their_owner_whatever_they_lack(
    components: Components, ada: Person, alice: Person, garden: Any
) -> None:
    samples = [sample for name, sample in event_samples.of(VERSIONS[-1]).items() if is_of_a_person(name)]
    paths = [(sample, path) for sample in samples for path in event_samples.paths(sample) if path[:1] == ("data",)]
    incomplete = [event_samples.without(sample, path) for sample, path in paths if path != ("data",)]
    dug = await digs(alice, garden)
    listed = f"{{ events(filter: {{personal: true}}, last: 100) {{ totalCount nodes {{ {EVENT} }} }} }}"
    before = (await alice.asks(listed))["events"]["totalCount"]

    await keep(components, [*incomplete, *samples], alice=alice, team=garden["id"], task=dug)

    found = (await alice.asks(listed))["events"]
    assert found["totalCount"] - before == len(incomplete) + len(samples)
    of_no_task = ("preferences.", "push_device.")
    about = [event["task"] for event in found["nodes"][-len(samples) :] if not event["name"].startswith(of_no_task)]
    assert about == [{"id": dug}] * len([one for one in samples if not one["name"].startswith(of_no_task)])


async def behind(before: str, person: Person, garden: Any) -> str:
    """An admin's cursor, reduced to the streams that another person sees."""
    from events.log.cursor import Cursor

    there, own = Cursor.decode(before), Cursor.decode(await cursor(person))
    return Cursor(own.epoch, {stream: there.positions.get(stream, 0) for stream in own.positions}).encode()


def test_every_condition_of_the_filter_is_tried(whole_schema: Schema) -> None:
    filter = whole_schema._schema.type_map["TaskFilter"]
    assert isinstance(filter, GraphQLInputObjectType)

    tried = {name for each in FILTERS for name in each}
    assert tried == set(filter.fields) - {"and", "or", "not"}, "add to FILTERS in tests/live/test_old_events.py"


def test_every_column_of_an_event_has_a_default() -> None:
    assert set(states.PERSON) == set(user.CARD)
    assert set(states.TEAM) == set(team.CARD)
    assert set(states.LABEL) == set(label.CARD)
    read = stored.logged(
        {
            **dict.fromkeys(COLUMNS, ""),
            "name": "task.updated",
            "stream": "team_x",
            "subject_id": "task_x",
            "task_id": None,
        },
        at=5,
        data={},
    )
    assert read.state.keys() >= {*task.COLUMNS, "team", "labels", "creator", "assignee", "was"}


def test_an_event_of_a_newer_version_may_have_unknown_fields() -> None:
    change = {"field": "title", "before": "a", "after": "b", "diff": "a → b"}
    more = {"via": 99, "changes": [change], "state": {"new": 1}}
    newer = {**dict.fromkeys(COLUMNS, ""), "name": "task.updated", "task_id": None, **more}

    read = stored.logged(newer, at=5, data=newer)

    assert [(change.field, change.after) for change in read.changes] == [("title", "b")]
    assert read.state["new"] == 1
    assert read.state["title"] == ""


async def test_events_about_unknown_objects_of_a_newer_version_are_skipped(
    components: Components, ada: Person, alice: Person, garden: Any
) -> None:
    """An older process gets such events during a rolling upgrade."""
    before = await cursor(ada)
    sample = event_samples.of(VERSIONS[-1])["session.created"]
    subject = new_id("widget")
    await keep(components, [{**sample, "name": "widget.created", "subject_id": subject}], alice=alice, team="", task="")

    assert await streams(ada, before) == []
    listed = "{ events(last: 1) { nodes { name } } }"
    assert (await ada.asks(listed))["events"]["nodes"] == []
    id = await components.database.reads.fetchval("SELECT id FROM events WHERE subject_id = $1", subject)
    assert (await ada.asks("query ($id: ID!) { node(id: $id) { id } }", id=id))["node"] is None


async def test_a_removed_member_without_a_name_loses_access_too(
    components: Components, alice: Person, bob: Person, garden: Any
) -> None:
    """The event does not say who was removed, so everybody's teams are read again."""
    look = "query ($team: ID!) { events(filter: {teamIds: [$team]}) { totalCount } }"
    assert (await bob.asks(look, team=garden["id"]))["events"]["totalCount"] > 0
    removed = event_samples.without(event_samples.of(VERSIONS[0])["team.member_removed"], ("data", "state", "member"))

    async def remove(unit: Unit) -> None:
        await unit.execute("DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", garden["id"], bob.id)
        await _keep(unit, [removed], alice, garden["id"], "")

    await components.database.unit(remove)
    assert components.follower is not None
    await components.follower.sweep()

    assert (await bob.asks(look, team=garden["id"]))["events"]["totalCount"] == 0


# --- how the samples are recorded ----------------------------------------------------------------------------------


async def test_each_event_of_today_has_a_sample(components: Components, app: Any, ada: Person, alice: Person) -> None:
    """A new name or a new key fails this test until it is recorded: see tests/support/event_samples.py."""
    written = await story(components, app, ada, alice)
    if version := os.environ.get("RECORD_EVENTS"):
        event_samples.record(version, written)
    kept = event_samples.of(event_samples.versions()[-1])

    todo(
        *(
            f"tests/live/test_old_events.py: add to `story` what makes {name}"
            for name in BY_NAME.keys() - written.keys()
        ),
        *(
            f"tests/samples/events: record a sample of {name}, as tests/support/event_samples.py says"
            for name in written.keys() - kept.keys()
        ),
    )
    assert written.keys() | kept.keys() == BY_NAME.keys()
    todo(
        *(
            f"tests/samples/events: {name} has {sorted(new)} now. Run `RECORD_EVENTS=yes scripts/test"
            " tests/live/test_old_events.py -k sample`, or begin a new folder if that version is released: tests/support/event_samples.py"
            for name, sample in written.items()
            if (new := event_samples.shape(sample) - event_samples.shape(kept[name]))
        ),
        *(
            f"tests/samples/events: {name} has {sorted(gone)} no more. Who reads it must go on without: begin a new folder, as"
            " tests/support/event_samples.py says"
            for name, sample in written.items()
            if (gone := event_samples.shape(kept[name]) - event_samples.shape(sample))
        ),
    )


async def story(components: Components, app: Any, ada: Person, alice: Person) -> dict[str, Sample]:
    """Makes every kind of event happen. For each name the last event is the sample."""
    ben = await register(app, "Ben")
    made = await alice.does('mutation { createTeam(input: {name: "Garden"}) { team { id } errors { message } } }')
    orchard = await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    first, second = made["team"]["id"], orchard["team"]["id"]
    shade, sun, remark, review = new_id("label"), new_id("label"), new_id("comment"), new_id("stage")
    board = new_id("view")
    words = 'title: "Water the plants", description: "All of them"'
    for text in (
        f'updateTeam(id: "{first}", input: {{description: "Weeds"}})',
        f'setTeamMember(teamId: "{first}", userId: "{ben.id}", role: MEMBER)',
        f'setTeamMember(teamId: "{first}", userId: "{ben.id}", role: ADMIN)',
        f'createLabel(input: {{teamId: "{first}", id: "{shade}", name: "Shade"}})',
        f'createLabel(input: {{teamId: "{second}", id: "{sun}", name: "Sun"}})',
        f'updateLabel(id: "{shade}", input: {{color: "#2da44e"}})',
        f'createStage(input: {{teamId: "{first}", id: "{review}", name: "Review", status: CANCELLED}})',
        f'updateStage(id: "{review}", input: {{limit: 3}})',
        f'createView(input: {{teamId: "{first}", id: "{board}", name: "Board", filter: {{overdue: true}}}})',
        f'updateView(id: "{board}", input: {{groupBy: STAGE}})',
        f'createTask(input: {{teamId: "{first}", assigneeId: "{ben.id}", dueDate: "2020-01-01", {words}}})',
    ):
        await does(alice, text)

    async def is_overdue() -> bool:
        return bool((await overdue())["totalCount"])

    async def overdue() -> Any:
        query = '{ events(filter: {names: ["task.became_overdue"]}) { totalCount nodes { subjectId } } }'
        return (await alice.asks(query))["events"]

    await until(components.database, is_overdue)
    dug = (await overdue())["nodes"][0]["subjectId"]
    leaves = (await creates(alice, {"id": first}, "Rake the leaves", assigneeId=ben.id))["id"]
    hedge = (await creates(alice, {"id": first}, "Water the plants", assigneeId=ben.id))["id"]
    await does(alice, f'createTask(input: {{title: "Buy shears", parentId: "{hedge}"}})')
    await does(alice, f'relateTasks(id: "{leaves}", kind: BLOCKS, to: "{hedge}")')
    await does(alice, f'updateTask(id: "{leaves}", input: {{status: COMPLETED}})')
    for text in (
        f'updateTask(id: "{dug}", input: {{status: COMPLETED, addLabelIds: ["{shade}"]}})',
        f'createComment(input: {{taskId: "{dug}", id: "{remark}", body: "Not too much"}})',
        f'resolveComment(id: "{remark}")',
        f'resolveComment(id: "{remark}", resolved: false)',
        f'react(commentId: "{remark}", emoji: HEART)',
        f'updateComment(id: "{remark}", body: "Not too little")',
    ):
        await does(alice, text)
    photo = await adds(alice, {"id": dug})
    for text in (
        f'deleteAttachment(id: "{photo["id"]}")',
        f'deleteComment(id: "{remark}")',
        f'watchTask(id: "{dug}", watch: false)',
        f'watchTask(id: "{dug}")',
        f'deleteTask(id: "{dug}")',
        f'restoreTask(id: "{dug}")',
        f'setTeamMember(teamId: "{second}", userId: "{ben.id}", role: MEMBER)',
        f'updateTask(id: "{dug}", input: {{teamId: "{second}"}})',
        f'updateTask(id: "{dug}", input: {{addLabelIds: ["{sun}"]}})',
        f'deleteTask(id: "{dug}", permanently: true)',
        f'deleteLabel(id: "{shade}")',
        f'deleteStage(id: "{review}")',
        f'deleteView(id: "{board}")',
        f'removeTeamMember(teamId: "{first}", userId: "{ben.id}")',
        f'archiveTeam(id: "{first}")',
        f'archiveTeam(id: "{first}", archived: false)',
    ):
        await does(alice, text)
    weeds = await creates(alice, {"id": second}, "Weed", dueDate=day(0), assigneeId=ben.id)
    reminder = await sets(ben, weeds, at="2099-01-01T00:00:00Z")
    await fires(components, reminder, clock.from_wire(reminder["at"]))
    await does(ben, f'deleteReminder(id: "{reminder["id"]}")')
    await all_done(components)
    key = await ben.does(
        'mutation { createApiKey(input: {name: "robot", scopes: [READ]}) { apiKey { id } errors { message } } }'
    )
    await does(ben, f'revokeApiKey(id: "{key["apiKey"]["id"]}")')
    await settled(components)
    (entry, *_) = await entries(ben)
    await does(ben, f'updateNotifications(ids: ["{entry["id"]}"], input: {{archived: true}})')
    await does(ben, "markAllRead")
    await does(ben, "updatePreferences(input: {digestHour: 7, notifications: [{reason: TEAM, channels: [IN_APP]}]})")
    device = await ben.does(
        "mutation ($address: PushAddress!) { registerPushDevice(address: $address)"
        " { device { id } errors { message } } }",
        address={"webPush": Browser().subscription("https://192.88.98.1/push/1")},
    )
    await does(ben, f'removePushDevice(id: "{device["device"]["id"]}")')
    await does(ben, 'updateProfile(input: {locale: "de"})')
    await does(ada, f'setUserRole(id: "{ben.id}", role: ADMIN)')
    await does(ada, f'deactivateUser(id: "{ben.id}")')
    await does(ada, f'reactivateUser(id: "{ben.id}")')
    rows = await components.database.reads.fetch(f"SELECT {log.COLUMNS} FROM events ORDER BY occurred_at, stream, seq")
    return {row["name"]: event_samples.of_row(row, log.COLUMNS) for row in rows}


async def does(person: Person, text: str) -> None:
    await person.does(f"mutation {{ {text} {{ errors {{ message }} }} }}")


# --- what is checked ------------------------------------------------------------------------------------------------

COLUMNS = [column.strip() for column in log.COLUMNS.split(",")]


async def keep(components: Components, samples: Iterable[Sample], *, alice: Person, team: str, task: str) -> None:
    """Writes the samples as if that version had written them here, about this team, this task and this account."""
    await components.database.unit(lambda unit: _keep(unit, samples, alice, team, task), long=True)
    assert components.follower is not None
    await components.follower.sweep()


async def _keep(unit: Unit, samples: Iterable[Sample], alice: Person, team: str, task: str) -> None:
    at = clock.now()
    for sample in samples:
        stream = ACCOUNTS if sample["stream"] == ACCOUNTS else alice.id if is_of_a_person(sample["name"]) else team
        await log.hold(unit, [stream])
        seq = await unit.fetchval("UPDATE stream_heads SET seq = seq + 1 WHERE stream = $1 RETURNING seq", stream)
        own = {"stream": stream, "seq": seq, "id": new_id("event"), "data": json.dumps(sample["data"])}
        subject = sample["subject_id"]
        own["subject_id"] = task if subject.startswith("task_") else team if subject.startswith("team_") else subject
        own["account_id"] = alice.id if sample["account_id"] else None
        own["task_id"] = task if sample.get("task_id") else None
        row = {**sample, **own, "occurred_at": at}
        places = ", ".join(f"${number}" for number in range(1, len(COLUMNS) + 1))
        await unit.execute(
            f"INSERT INTO events ({log.COLUMNS}) VALUES ({places})", *(row[column] for column in COLUMNS)
        )


async def digs(person: Person, garden: Any) -> str:
    create = (
        'mutation ($team: ID!) { createTask(input: {title: "Dig", teamId: $team}) { task { id } errors { message } } }'
    )
    id: str = (await person.does(create, team=garden["id"]))["task"]["id"]
    return id


async def cursor(person: Person) -> str:
    here: str = (await person.asks("{ cursor }"))["cursor"]
    return here


async def lists(person: Person) -> list[Any]:
    return await _pages(person, LIST, "events")


async def activity(person: Person, task: str) -> list[Any]:
    return await _pages(person, ACTIVITY, "task", id=task)


async def _pages(person: Person, query: str, field: str, **variables: Any) -> list[Any]:
    found: list[Any] = []
    after = None
    while True:
        page = (await person.asks(query, after=after, **variables))[field]
        page = page.get("activity", page)
        found += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            assert len(found) == page["totalCount"]
            return found
        after = page["pageInfo"]["endCursor"]


async def streams(person: Person, after: str) -> list[Any]:
    """The events of the backlog, up to the ready marker."""
    return [news["event"] for news in await _replayed(person, EVENTS, "events", after=after)]


async def changes(person: Person, after: str, *, filter: Any) -> list[Any]:
    return await _replayed(person, TASKS, "taskChanges", after=after, filter=filter)


async def _replayed(person: Person, query: str, field: str, **variables: Any) -> list[Any]:
    found = []
    async with person.connects() as socket:
        stream = await socket.subscribes(query, **variables)
        while (news := (await stream.next())[field])["__typename"] != "StreamReady":
            found.append(news)
        assert news["replayed"] == len(found)
    return found
