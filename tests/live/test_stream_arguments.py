"""The arguments of a subscription are used as the resolver gets them: with defaults filled in, wherever the client
wrote them."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.components import Components
from tests.support.people import Person

CHANGE = "{ __typename ... on TaskChange { task { title } } ... on StreamReady { cursor replayed } }"
MINE_BY_DEFAULT = f"subscription ($f: TaskFilter = {{assignee: {{me: true}}}}) {{ taskChanges(filter: $f) {CHANGE} }}"
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { cursor errors { message } } }"


async def creates(person: Person, team: dict[str, Any], title: str, **more: Any) -> str:
    payload = await person.does(CREATE, input={"title": title, "teamId": team["id"], **more})
    cursor: str = payload["cursor"]
    return cursor


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        (MINE_BY_DEFAULT, {}),
        (f"subscription ($me: Boolean = true) {{ taskChanges(filter: {{assignee: {{me: $me}}}}) {CHANGE} }}", {}),
        (f"subscription ($f: TaskFilter!) {{ taskChanges(filter: {{and: [$f]}}) {CHANGE} }}", {"f": {"assignee": {"me": True}}}),
        (
            f"subscription ($f: TaskFilter! = {{assignee: {{me: true}}}}) {{ taskChanges(filter: {{or: [$f]}}) {CHANGE} }}",
            {"unknown": 1},
        ),
    ],
)  # fmt: skip
async def test_me_in_the_default_of_a_filter_gives_each_viewer_their_own_stream(
    alice: Person, bob: Person, garden: dict[str, Any], document: str, variables: dict[str, Any]
) -> None:
    async with alice.connects() as one, bob.connects() as other:
        alices, bobs = [await socket.subscribes(document, **variables) for socket in (one, other)]
        for stream in (alices, bobs):
            assert (await stream.next())["taskChanges"]["__typename"] == "StreamReady"

        await creates(alice, garden, "For Alice", assigneeId=alice.id)
        await creates(alice, garden, "For Bob", assigneeId=bob.id)

        assert (await alices.next())["taskChanges"]["task"] == {"title": "For Alice"}
        assert (await bobs.next())["taskChanges"]["task"] == {"title": "For Bob"}


async def test_a_default_for_after_replays_missed_events(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    cursor = (await bob.asks("{ cursor }"))["cursor"]
    await creates(alice, garden, "Water the plants")
    async with bob.connects() as socket:
        stream = await socket.subscribes(
            f'subscription ($after: Cursor = "{cursor}") {{ taskChanges(after: $after) {CHANGE} }}'
        )

        assert (await stream.next())["taskChanges"]["task"] == {"title": "Water the plants"}
        assert (await stream.next())["taskChanges"]["replayed"] == 1


async def test_an_explicit_null_for_after_starts_now_whatever_its_default(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    cursor = (await bob.asks("{ cursor }"))["cursor"]
    await creates(alice, garden, "Water the plants")
    async with bob.connects() as socket:
        document = f'subscription ($after: Cursor = "{cursor}") {{ taskChanges(after: $after) {CHANGE} }}'
        stream = await socket.subscribes(document, after=None)

        assert (await stream.next())["taskChanges"]["replayed"] == 0


async def test_viewers_share_a_run_when_their_arguments_have_equal_values(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    """Such as an omitted variable and one with the default's value, or an undeclared variable."""
    document = f"subscription ($o: Boolean = false) {{ taskChanges(filter: {{overdue: $o}}) {CHANGE} }}"
    async with alice.connects() as one, bob.connects() as other:
        await (await one.subscribes(document)).next()
        await (await other.subscribes(document, o=False, unknown=[1, 2])).next()

        assert len(components.hub.groups) == 1


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        (f"subscription ($me: Boolean) {{ taskChanges(filter: {{assignee: {{me: $me}}}}) {CHANGE} }}", {}),
        (f"subscription ($me: Boolean) {{ taskChanges(filter: {{assignee: {{me: $me}}}}) {CHANGE} }}", {"me": None}),
        (f"subscription ($f: TaskFilter) {{ taskChanges(filter: $f) {CHANGE} }}", {"f": None, "g": None}),
        (f"subscription ($f: TaskFilter) {{ taskChanges(filter: $f) {CHANGE} }}", {"f": {"or": None, "title": {"eq": None}}}),
        (f"subscription {{ taskChanges(filter: {{id: {{eq: {10**30}}}}}) {CHANGE} }}", {}),
        (f"subscription {{ taskChanges(filter: {{id: {{in: [{10**30}, 1]}}}}) {CHANGE} }}", {}),
        (f"subscription ($i: ID) {{ taskChanges(filter: {{id: {{eq: $i}}}}) {CHANGE} }}", {"i": 2**63 - 1}),
        ('subscription ($s: String = "task.*") { events(filter: {names: [$s]}) { __typename } }', {"s": None}),
    ],
)  # fmt: skip
async def test_a_stream_starts_or_is_refused_when_arguments_are_missing_null_or_huge(
    bob: Person, document: str, variables: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(document, **variables)
        message = await socket.hears()

    assert message["id"] == stream.id
    if message["type"] == "error":
        assert [error["extensions"]["code"] for error in message["payload"]] in (["BAD_REQUEST"], ["INVALID"]), message
    else:
        assert next(iter(message["payload"]["data"].values()))["__typename"] == "StreamReady"
    assert not [record for record in caplog.records if record.levelname == "ERROR"]
