"""clients/typescript against a real server, while either of them is killed."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import signal
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import taskflow
from models.values import clock
from tests.clients.typescript.conftest import CLIENT, Program, blocks, compiles, running
from tests.crash.deployment import CREATE, TIMEOUT, Deployment, NetworkPerson, Writer
from tests.support.people import PASSWORD, REGISTER
from tests.support.words import SET_MEMBER

pytestmark = [pytest.mark.node, pytest.mark.once, pytest.mark.slow]

BUDGET = 15_000
COMPLETE = "mutation ($id: ID!) { updateTask(id: $id, input: {status: COMPLETED}) { errors { message } } }"
RENAME = "mutation ($id: ID!, $title: String!) { updateTask(id: $id, input: {title: $title}) { errors { message } } }"
KEY = 'mutation { createApiKey(input: {name: "client", scopes: [WRITE]}) { secret errors { message } } }'
INBOX = "{ inbox(first: 100) { nodes { id } } }"
EDIT = (
    "mutation ($ids: [ID!]!, $input: UpdateNotificationsInput!) { updateNotifications(ids: $ids, input: $input)"
    " { errors { message } } }"
)
OPEN = """query ($after: String) { tasks(filter: {status: {in: [PENDING, IN_PROGRESS]}}, first: 100, after: $after) {
  nodes { id title status version } pageInfo { hasNextPage endCursor } } }"""


def test_its_own_tests_pass(project: Path) -> None:
    folder = project / "node_modules" / "taskflow-client"
    tests = sorted((folder / "test").glob("*.test.mjs"))
    done = subprocess.run(["node", "--test", *tests], capture_output=True, text=True, timeout=TIMEOUT * 2, check=False)

    assert done.returncode == 0, done.stdout[-5000:]


def test_the_published_package_is_small_and_has_its_types(project: Path) -> None:
    folder = project / "node_modules" / "taskflow-client"
    npm = ["npm", "pack", "--dry-run", "--json", "--ignore-scripts"]
    packed = json.loads(subprocess.run(npm, cwd=folder, capture_output=True, timeout=TIMEOUT, check=True).stdout)
    names = {file["path"] for file in packed[0]["files"]}
    modules = sorted((folder / "dist").glob("*.js"))

    assert {name for name in names if not name.startswith("dist/")} == {"LICENSE", "README.md", "package.json"}
    assert {f"dist/{module.stem}{end}" for module in modules for end in (".js", ".d.ts")} <= names
    assert len(gzip.compress(b"".join(module.read_bytes() for module in modules))) < BUDGET


def test_it_has_the_servers_version_and_no_dependency() -> None:
    package = json.loads((CLIENT / "package.json").read_text())

    assert package["version"] == taskflow.__version__
    assert not {"dependencies", "peerDependencies", "optionalDependencies"} & package.keys()


async def test_the_quick_start_runs_and_prints_what_it_shows(
    project: Path, deployment: Deployment, alice: NetworkPerson, tmp_path: Path
) -> None:
    quick_start, offline = blocks(CLIENT / "README.md")
    source = project / "quick_start.mts"
    source.write_text(f"declare const process: {{ env: Record<string, string | undefined> }}\n{quick_start}")
    (project / "offline.mts").write_text(
        f"import {{ ERRORS, TaskFlow }} from 'taskflow-client'\ndeclare const taskflow: TaskFlow\n{offline}"
    )
    options = ["--strict", "--target", "ES2022", "--module", "NodeNext", "--types", "", "--lib", "ES2022,DOM"]
    compiles(*options, source, project / "offline.mts")

    place = {"TASKFLOW_URL": deployment.server.address, "TASKFLOW_EMAIL": alice.email, "TASKFLOW_PASSWORD": PASSWORD}
    async with running(project, "quick_start.mjs", **place) as program:
        heard = [await _line(program) for _ in range(5)]
        await alice.does(CREATE, input={"title": "Prune the trees"})
        heard.append(await _line(program))

    assert heard == [
        "created GEN-1",
        "read GEN-1 Water the plants",
        "[ 'Water the plants' ]",
        "it is catching up",
        "it is live",
        "[ 'Water the plants', 'Prune the trees' ]",
    ]


async def _line(program: Program) -> str:
    assert program.process.stdout is not None
    return (await asyncio.wait_for(program.process.stdout.readline(), TIMEOUT)).decode().strip()


async def test_a_list_stays_right_while_the_server_is_killed(
    project: Path, deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    writer = Writer(alice, team)
    await writer.writes(16)
    async with running(project, "follow.mjs", deployment.server.address, alice.email, PASSWORD) as program:
        await program.prints(lambda line: line.get("state") == "live")
        for _ in range(2):
            await _is_killed_in_the_middle(deployment, writer, program)
            await program.prints(lambda line: line.get("state") == "offline")
            await deployment.opens()
            for task in list(writer.acknowledged)[::3]:
                await alice.does(COMPLETE, id=task)
        await writer.writes(1)
        await program.prints(lambda line: line.get("put") == list(writer.acknowledged)[-1])
        await program.is_told()
        tasks = (await program.prints(lambda line: "tasks" in line))["tasks"]

    assert _by_id(tasks) == _by_id(await _fetched(alice))
    assert program.all("seq") == sorted(set(program.all("seq")))
    assert max(Counter(program.all("put")).values()) == 1
    assert "fetching" not in program.all("state")


async def _is_killed_in_the_middle(deployment: Deployment, writer: Writer, program: Program) -> None:
    more = len(program.all("put")) + 10
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(writer.writes_until_the_end())
        await program.prints(lambda _: len(program.all("put")) >= more)
        await deployment.is_killed()


async def test_a_list_is_fetched_again_when_rights_have_changed(
    project: Path, deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    bob = NetworkPerson(deployment, "Bob", "bob@example.com")
    bob.is_let_in(await bob.does(REGISTER, input={"name": "Bob", "email": bob.email, "password": PASSWORD}))
    await Writer(alice, team).writes(9)
    async with running(project, "follow.mjs", deployment.server.address, bob.email, PASSWORD) as program:
        await program.prints(lambda line: line.get("state") == "live")
        await alice.does(SET_MEMBER, team=team, user=bob.id, role="MEMBER")
        await program.prints(lambda line: line.get("state") == "fetching")
        await program.prints(lambda line: line.get("state") == "live")
        await program.is_told()
        tasks = (await program.prints(lambda line: "tasks" in line))["tasks"]

    assert len(tasks) == 9
    assert _by_id(tasks) == _by_id(await _fetched(bob))


async def test_the_inbox_stays_right_with_the_recipe_of_the_readme(
    project: Path, deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    """Elsewhere one entry is archived, one is put off, and the rest is marked as read, which names no entry."""
    recipe = re.search(r"```js\n(.*?)```", (CLIENT / "README.md").read_text(), re.DOTALL)
    assert recipe is not None
    (project / "recipe.mjs").write_text(f"export const recipe = {{\n{recipe[1]}\n}}\n")
    bob = NetworkPerson(deployment, "Bob", "bob@example.com")
    bob.is_let_in(await bob.does(REGISTER, input={"name": "Bob", "email": bob.email, "password": PASSWORD}))
    await alice.does(SET_MEMBER, team=team, user=bob.id, role="MEMBER")
    for title in ("Water", "Dig", "Rake"):
        await alice.does(CREATE, input={"title": title, "teamId": team, "assigneeId": bob.id})
    async with running(project, "inbox.mjs", deployment.server.address, bob.email, PASSWORD) as program:
        await program.prints(lambda line: line.get("state") == "live")
        archived, snoozed, *left = (await bob.asks(INBOX))["inbox"]["nodes"]

        await bob.does(EDIT, ids=[archived["id"]], input={"archived": True})
        await bob.does(EDIT, ids=[snoozed["id"]], input={"snoozedUntil": clock.to_wire(clock.now() + clock.DAY)})
        await bob.does("mutation { markAllRead { errors { message } } }")
        expected = sorted(entry["id"] for entry in left)

        def is_right(line: Any) -> bool:
            entries = line.get("entries", ())
            return sorted(entry["id"] for entry in entries) == expected and all(entry["isRead"] for entry in entries)

        await program.prints(is_right)


async def test_a_change_is_done_once_even_if_one_side_is_killed_before_the_answer(
    project: Path, deployment: Deployment, alice: NetworkPerson, tmp_path: Path
) -> None:
    key = (await alice.does(KEY))["secret"]
    kept = tmp_path / "queue.json"
    where = (deployment.server.address, key, kept)
    async with running(project, "queue.mjs", *where, "dies", "first", "second") as program:
        assert await program.ends() == -signal.SIGKILL
    assert await _titles(alice) == ["first"]

    async with running(project, "queue.mjs", *where, "loses", "third") as program:
        await program.prints(lambda line: "lost" in line)
        assert await _titles(alice) == ["first"]
        await deployment.is_killed()
        await deployment.opens()
        await program.is_told()
        assert await program.ends() == 0

    assert program.all("settled") == ["first", "second", "third"]
    assert set(program.all("ok")) == {True}
    assert program.all("left") == [0]
    assert await _titles(alice) == ["first", "second", "third"]


async def test_a_conflict_is_resolved_by_the_caller_and_the_change_keeps_its_place(
    project: Path, deployment: Deployment, alice: NetworkPerson, tmp_path: Path
) -> None:
    task = (await alice.does(CREATE, input={"title": "Water the plants"}))["task"]["id"]
    await alice.does(RENAME, id=task, title="Water the roses")
    key = (await alice.does(KEY))["secret"]
    writes = (f"{task}=Water the herbs", "Prune the trees")
    async with running(
        project, "queue.mjs", deployment.server.address, key, tmp_path / "queue", "goes", *writes
    ) as program:
        assert await program.ends() == 0

    assert program.all("currentVersion") == [2]
    assert program.all("settled") == list(writes)
    assert await _titles(alice) == ["Prune the trees", "Water the herbs"]


async def test_fifty_requests_at_once_cause_one_refresh(
    project: Path, deployment: Deployment, alice: NetworkPerson
) -> None:
    async with running(project, "renewals.mjs", deployment.server.address, alice.email, PASSWORD) as program:
        assert await program.ends() == 0

    assert program.printed == [[{"renewals": 1, "answers": [alice.email]}] * 2]


async def _fetched(person: NetworkPerson) -> list[dict[str, Any]]:
    tasks: list[dict[str, Any]] = []
    after, more = None, True
    while more:
        page = (await person.asks(OPEN, after=after))["tasks"]
        tasks += page["nodes"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return tasks


async def _titles(person: NetworkPerson) -> list[str]:
    return sorted(task["title"] for task in await _fetched(person))


def _by_id(tasks: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    assert len({task["id"] for task in tasks}) == len(tasks)
    return {task["id"]: task for task in tasks}
