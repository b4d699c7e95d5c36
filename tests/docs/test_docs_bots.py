"""The bots of the documentation answer each mention once, over restarts of the server and of themselves."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.comments.words import CREATE as COMMENT
from tests.crash.conftest import running_deployment
from tests.crash.deployment import CREATE, Deployment, NetworkPerson, alice_with_a_team
from tests.support.people import PASSWORD, REGISTER, robot_of
from tests.support.printing import PYTHON, ends, printing, prints, program
from tests.support.words import SET_MEMBER

pytestmark = pytest.mark.slow

BOTS = [
    pytest.param([*PYTHON, "docs/examples/comment_bot.py"], id="python"),
    pytest.param([shutil.which("node") or "node", "docs/examples/comment_bot.mjs"], id="node", marks=pytest.mark.node),
]
THREADS = (
    "query ($id: ID!) { task(id: $id) { comments(first: 8) { nodes { body replies { body author { name } } } } } }"
)


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Deployment]:
    async with running_deployment(tmp_path, {}) as deployment:
        yield deployment


async def key_of_a_robot(place: Deployment, alice: NetworkPerson, team: str, scope: str) -> str:
    robot = NetworkPerson(place)
    robot.is_let_in(
        await robot.does(REGISTER, input={"name": "Robot", "email": "robot@example.com", "password": PASSWORD})
    )
    await alice.does(SET_MEMBER, team=team, user=robot.id, role="CONTRIBUTOR")
    return str((await robot_of(robot, scope)).token)


@pytest.mark.parametrize("command", BOTS)
async def test_a_bot_answers_a_mention(place: Deployment, tmp_path: Path, command: list[str]) -> None:
    alice, team = await alice_with_a_team(place)
    key = await key_of_a_robot(place, alice, team, "WRITE")
    task = (await alice.does(CREATE, input={"title": "Water the plants", "teamId": team}))["task"]["id"]

    async def asks(body: str) -> None:
        await alice.does(COMMENT, input={"taskId": task, "body": body})

    with printing(*command, place.server.address, key, str(tmp_path / "cursor")) as lines:
        await prints(lines, "StreamReady")
        await asks("Nobody is meant")
        await asks("@robot how far is it?")
        await prints(lines, "answered")
        await place.is_killed()
        await place.opens()
        await asks("@robot and now?")
        await prints(lines, "answered")
        await prints(lines, "comment.created")
    await asks("@robot are you there?")
    with printing(*command, place.server.address, key, str(tmp_path / "cursor")) as lines:
        await prints(lines, "answered")

    threads: Any = (await alice.asks(THREADS, id=task))["task"]["comments"]["nodes"]
    assert [[reply["body"].partition(" is ")[2] for reply in thread["replies"]] for thread in threads] == [
        [],
        ["PENDING, and 2 people watch it."],
        ["PENDING, and 2 people watch it."],
        ["PENDING, and 2 people watch it."],
    ]
    assert {reply["author"]["name"] for thread in threads for reply in thread["replies"]} == {"Robot"}


@pytest.mark.parametrize("command", BOTS)
async def test_a_bot_whose_cursor_is_refused_ends_with_the_message_of_the_server(
    place: Deployment, tmp_path: Path, command: list[str]
) -> None:
    alice, team = await alice_with_a_team(place)
    key = await key_of_a_robot(place, alice, team, "WRITE")
    (tmp_path / "cursor").write_text("half a curs")

    with program(*command, place.server.address, key, str(tmp_path / "cursor")) as bot:
        status, message = await ends(bot)

    assert (status, "cursor" in message.lower()) == (1, True), message


@pytest.mark.parametrize("command", BOTS)
async def test_the_pauses_of_an_outage_double_and_begin_anew_after_it(
    place: Deployment, tmp_path: Path, command: list[str]
) -> None:
    alice, team = await alice_with_a_team(place)
    key = await key_of_a_robot(place, alice, team, "WRITE")

    with printing(*command, place.server.address, key, str(tmp_path / "cursor")) as lines:
        await prints(lines, "StreamReady")
        for _ in range(2):
            await place.is_killed()
            await prints(lines, "coming back in 2 s")
            await place.opens()
            await prints(lines, "StreamReady")
