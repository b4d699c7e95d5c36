"""The client's README, typed into one Python from its first line to its last; and the code of the how-to page."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from tests.crash.deployment import CREATE, Deployment, NetworkPerson
from tests.repository.checkout import ROOT
from tests.support.people import PASSWORD

pytestmark = [pytest.mark.slow, pytest.mark.once]

PAGE = ROOT / "clients" / "python" / "README.md"
HOW_TO = ROOT / "docs" / "how-to" / "use-the-python-client.md"


def blocks(page: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)


def compiled(block: str) -> CodeType:
    """Compiles the code as `python -m asyncio` does."""
    code: CodeType = compile(block, "the page", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return code


async def test_the_readme_runs_and_prints_what_it_shows(
    deployment: Deployment,
    nora: NetworkPerson,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await nora.does(CREATE, input={"title": "Prune the trees"})
    monkeypatch.chdir(tmp_path)
    for name, value in {"TASKFLOW_URL": deployment.server.address, "EMAIL": nora.email, "PASSWORD": PASSWORD}.items():
        monkeypatch.setenv(name, value)
    names: dict[str, Any] = {}
    for block in blocks(PAGE):
        result = eval(compiled(block), names)
        if inspect.isawaitable(result):
            await result

    printed = capsys.readouterr().out
    for line in (
        "GEN-2 Water the plants",
        "task.unwatched",
        "REQUIRED ['input', 'title'] ",
        "BAD_REQUEST Cannot query field 'nothing'",
        "ready  2 tasks",
        "'title': 'Mend the hose'}} [] None",
        "'expectedVersion': 1}} [] None",
    ):
        assert line in printed


@pytest.mark.parametrize("block", blocks(HOW_TO))
def test_the_code_of_the_how_to_is_valid(block: str) -> None:
    assert compiled(block) is not None
