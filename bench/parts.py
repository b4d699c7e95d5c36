"""What a task with parts costs beside one without: completing it, completing all of them, and lists that show how far they are; and what a
task costs that is moved between two others, beside one that is updated.
`scripts/bench parts [--database postgres] [--parts 200] [--rounds 20]`

One client, one request after the other, all of them by turns, so that what else runs here troubles them alike."""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from typing import Any

from bench import machine
from bench.filled import DIALECTS, NAMES, chosen
from tests.browser.server import Server
from tests.support.scratch import empty

LISTED = 20
STATUSES = ("COMPLETED", "PENDING")
TEAM = 'mutation { createTeam(input: {name: "Garden"}) { team { id } errors { message } } }'
CREATE = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { results { task { id } } errors { message } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"
UPDATE_ALL = "mutation ($target: TaskTarget!, $input: UpdateTaskInput!) { updateTasks(target: $target, input: $input) { succeeded errors { message } } }"
MOVE = "mutation ($id: ID!, $input: MoveTaskInput!) { moveTask(id: $id, input: $input) { errors { message } } }"
LIST = f"{{ tasks(first: {LISTED}, filter: {{ parent: {{ eq: null }} }}) {{ nodes {{ id title status MORE }} }} }}"
LEGEND = "ms until the answer is there, median; the ratio is the median of the rounds' ratios."
HEAD = f"\n| | | with parts, or moved | without, or updated | × |\n{'| --- ' * 5}|"

Act = Callable[[int], None]
"""Called with the number of the round."""


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--parts", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=20)
    asked = parser.parse_args(arguments)
    calm = machine.Calm()
    print(LEGEND, HEAD, sep="\n")
    for dialect in chosen(asked.database):
        with _served(dialect) as server:
            for name, pair in _pairs(Garden(server, asked.parts)).items():
                print(f"| {NAMES[dialect]} | {name} | {_measured(pair, asked.rounds)} |", flush=True)
    print(f"\n{asked.parts} parts, {asked.rounds} rounds. {machine.described()}; {calm}")


@contextmanager
def _served(dialect: str) -> Iterator[Server]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(empty(dialect, folder))
        server = Server(folder, {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_LOG_LEVEL": "warning"})
        server.start()
        stack.callback(server.stop)
        yield server


class Garden:
    """A task with so many parts, as many tasks without parts, and a page of tasks with three parts each."""

    def __init__(self, server: Server, parts: int) -> None:
        token, _ = server.registers("Alice", "alice@example.com")
        self._headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
        self._connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
        self._team = self.asks(TEAM)["createTeam"]["team"]["id"]
        (self.whole,) = self._made(1)
        self.alone = self._made(parts + 1)
        self.all = [self.whole, *self._made(parts, parentId=self.whole)]
        for parent in self._made(LISTED):
            self._made(3, parentId=parent)

    def asks(self, query: str, **variables: object) -> Any:  # JSON
        self._connection.request(
            "POST", "/graphql", json.dumps({"query": query, "variables": variables}), self._headers
        )
        answer = json.loads(self._connection.getresponse().read())
        assert "errors" not in answer, answer
        assert all(not one.get("errors") for one in answer["data"].values() if isinstance(one, dict)), answer
        return answer["data"]

    def _made(self, many: int, **more: object) -> list[str]:
        inputs = [{"title": f"Dig {number}", "teamId": self._team, **more} for number in range(many)]
        return [each["task"]["id"] for some in _slices(inputs) for each in self._created(some)]

    def _created(self, inputs: Sequence[object]) -> Any:
        return self.asks(CREATE, inputs=inputs)["createTasks"]["results"]


def _slices(inputs: Sequence[object]) -> Iterator[Sequence[object]]:
    """Results name a hundred tasks at most."""
    return (inputs[start : start + 100] for start in range(0, len(inputs), 100))


def _pairs(garden: Garden) -> dict[str, tuple[Act, Act]]:
    def one(id: str) -> Act:
        return lambda turn: garden.asks(UPDATE, id=id, input={"status": STATUSES[turn % 2]})

    def many(ids: Sequence[str]) -> Act:
        return lambda turn: garden.asks(UPDATE_ALL, target={"ids": ids}, input={"status": STATUSES[turn % 2]})

    def listed(more: str) -> Act:
        return lambda _: garden.asks(LIST.replace("MORE", more))

    def moved(id: str) -> Act:
        return lambda turn: garden.asks(MOVE, id=id, input={"afterId": garden.alone[1 + turn % 50]})

    def updated(id: str) -> Act:
        return lambda turn: garden.asks(UPDATE, id=id, input={"title": f"Dig {turn}"})

    return {
        "moving a task": (moved(garden.alone[0]), updated(garden.alone[0])),
        "completing the task": (one(garden.whole), one(garden.alone[0])),
        f"completing {len(garden.all)} at once": (many(garden.all), many(garden.alone)),
        f"list of {LISTED}, with `progress` and `blocked`": (listed("progress { done total } blocked"), listed("")),
    }


def _measured(pair: tuple[Act, Act], rounds: int) -> str:
    times = [[_time(act, turn) for act in pair] for turn in range(rounds)]
    one, other = (1000 * median(column) for column in zip(*times, strict=True))
    return f"{one:.1f} | {other:.1f} | **{median(with_ / without for with_, without in times):.2f}**"


def _time(act: Act, turn: int) -> float:
    begun = time.perf_counter()
    act(turn)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
