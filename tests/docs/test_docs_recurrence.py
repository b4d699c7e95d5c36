"""docs/how-to/repeat-tasks.md, tried: its documents one after another, and its example in a shell."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.server import Server
from tests.support.scratch import ROOT

EXAMPLE = ROOT / "docs/examples/repeat_task.sh"
PAGE = (ROOT / "docs/how-to/repeat-tasks.md").read_text()
CREATE = 'mutation { createTask(input: { title: "Mend the hose", dueDate: "2099-11-30" }) { task { key } errors { message } } }'
KEY = 'mutation { createApiKey(input: {name: "shell", scopes: [WRITE]}) { secret errors { message } } }'


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    server.start()
    yield server
    server.stop()


@pytest.mark.slow
def test_the_documents_of_the_page_work(server: Server) -> None:
    token, _ = server.registers("Alice Johnson", "alice@example.com")
    create, after, complete, skip, find = re.findall(r"```graphql\n(.*?)```", PAGE, flags=re.DOTALL)

    made = server.ask(create, token)["createTask"]["task"]
    assert made["recurrence"]["upcoming"] == ["2099-12-03", "2099-12-07", "2099-12-10"]
    done = server.ask(complete.replace("GEN-12", made["key"]), token)["updateTask"]["task"]["nextOccurrence"]
    assert done["dueDate"] == "2099-12-03"
    skipped = server.ask(skip.replace("GEN-12", done["key"]), token)["skipOccurrence"]["task"]
    assert skipped["dueDate"] == "2099-12-07"
    assert server.ask(after.replace("GEN-12", done["key"]), token)["updateTask"]["errors"] == []
    found = server.ask(find, token)["tasks"]["nodes"]
    assert {each["key"] for each in found} == {made["key"], done["key"]}
    assert {each["recurrence"]["fromCompletion"] for each in found} == {False, True}

    task = server.ask(CREATE, token)["createTask"]["task"]["key"]
    rules = re.findall(r"\| `(FREQ=.*?)` \|", PAGE)
    assert len(rules) == 5
    key = server.ask(KEY, token)["createApiKey"]["secret"]
    ran = [run(server, key, task, rule) for rule in (rules[0], "FREQ=WEEKLY;BYDAY=XX")]
    assert (ran[0].returncode, ran[0].stdout) == (0, "2099-12-14\n2099-12-28\n2100-01-11\n")
    assert (ran[1].returncode, ran[1].stderr) == (1, "The value of BYDAY is not valid.\n")
    for rule in rules:
        document = f'mutation {{ updateTask(id: "{task}", input: {{ recurrence: {{ rule: "{rule}" }} }}) {{ errors {{ message }} }} }}'
        assert server.ask(document, token)["updateTask"]["errors"] == [], rule


def run(server: Server, key: str, task: str, rule: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [EXAMPLE, server.address, key, task, rule], check=False, capture_output=True, text=True, timeout=60
    )


def test_the_how_to_shows_the_example_as_it_is() -> None:
    assert f"```sh\n{EXAMPLE.read_text()}```" in PAGE
