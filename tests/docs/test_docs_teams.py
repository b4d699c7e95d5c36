"""docs/how-to/manage-people-and-teams.md, typed into one shell: each command prints what the page shows."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from graphql import GraphQLInputObjectType

from tests.browser.server import PASSWORD, Server
from tests.docs.test_docs_api import Shell, matches, page
from tests.docs.test_docs_live import WHOLE
from tests.support.commands import run
from tests.support.scratch import ROOT

PAGE = (ROOT / "docs/how-to/manage-people-and-teams.md").read_text()
SIGN_IN = "mutation ($input: LoginInput!) { login(input: $input) { token errors { message } } }"
MAKE_KEY = 'mutation { createApiKey(input: {name: "shell", scopes: [ADMIN]}) { secret errors { message } } }'


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("jq")), reason="curl or jq is not here")
def test_each_command_of_the_page_prints_the_answer_that_it_shows(tmp_path: Path) -> None:
    server = Server(tmp_path)
    server.start()
    shell = Shell(tmp_path)
    try:
        add = ("user", "add", "ada@example.com", "--name", "Ada", "--admin", "--password-stdin")
        run(*add, folder=tmp_path, environment=server.environment, typed=f"{PASSWORD}\n").check_returncode()
        server.registers("Bob", "bob@example.com")
        token = server.ask(SIGN_IN, input={"email": "ada@example.com", "password": PASSWORD})["login"]["token"]
        key = server.ask(MAKE_KEY, token)["createApiKey"]["secret"]
        for block in page(PAGE):
            words = block.words.replace("http://localhost:7145", server.address).replace("tf_…\n", f"{key}\n")
            answer = shell.types(words)
            assert matches(answer, block.answer), f"{words}\n{answer}"
    finally:
        shell.close()
        server.stop()


def test_the_page_names_every_condition_on_users() -> None:
    filter = WHOLE.type_map["UserFilter"]
    assert isinstance(filter, GraphQLInputObjectType)

    section = PAGE.partition("\n## Find people\n")[2].partition("\n## ")[0]

    assert set(re.findall(r"^\| `(\w+)`", section, re.MULTILINE)) == filter.fields.keys()
    assert len(page(PAGE)) == PAGE.count("```bash") == PAGE.count("```json")
