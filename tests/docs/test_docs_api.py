"""docs/guide/api.md, typed into one shell from its first line to its last, with the real curl and jq."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.server import Server
from tests.support.scratch import ROOT

INSTALL = (ROOT / "docs/how-to/install.md").read_text()
PAGE = (ROOT / "docs/guide/api.md").read_text()
BLOCK = re.compile(r"^```(bash|json|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)
END = "== end of this block"

pytestmark = pytest.mark.skipif(not (shutil.which("curl") and shutil.which("jq")), reason="curl or jq is not here")


@dataclass
class Typed:
    """A command of the page and the answer that it shows; `…` in the answer stands for any text."""

    words: str
    answer: str = ""

    @property
    def is_endless(self) -> bool:
        return "curl -sSN" in self.words


def page(markdown: str = PAGE) -> list[Typed]:
    blocks: list[Typed] = []
    for kind, text in BLOCK.findall(markdown):
        if kind == "bash":
            blocks.append(Typed(text))
        else:
            blocks[-1].answer = text
    return blocks


class Shell:
    """A single bash process in which every command is typed."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            ["bash"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def types(self, words: str) -> str:
        """Types the text, and returns its output."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{words}\nprintf '\\n{END}\\n'\n")
        self.process.stdin.flush()
        return "".join(self._lines())

    def follows(self, words: str, lines: int) -> str:
        """Returns so many lines of a command that does not end by itself, and then stops it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"set -m; ( {words.rstrip()} ) & \n")
        self.process.stdin.flush()
        told = "".join(self.process.stdout.readline() for _ in range(lines))
        self.types("kill -- -$!; wait $!")
        return told

    def _lines(self) -> Iterator[str]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.strip() == END:
                return
            yield line
        raise AssertionError("the shell has ended")

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


def matches(answer: str, shown: str) -> bool:
    anything = ".*".join(re.escape(part) for part in shown.strip().split("…"))
    return re.fullmatch(anything, answer.strip(), flags=re.MULTILINE) is not None


def as_after_the_installation(server: Server) -> None:
    """An account with the address of the page, and a task."""
    typed = re.findall(r"^```bash\n(.*?)^```", INSTALL, re.MULTILINE | re.DOTALL)
    command = f'taskflow() {{ {shlex.quote(sys.executable)} -m taskflow "$@"; }}'
    words = "\n".join(["set -e", command, *typed[2:]]).replace("http://localhost:7145", server.address)
    subprocess.run(["bash", "-c", words], cwd=server.folder, env=server.environment, check=True, timeout=60)


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.parametrize("has_account", [False, True], ids=["by itself", "after the installation"])
def test_each_command_of_the_page_prints_the_answer_that_it_shows(has_account: bool, tmp_path: Path) -> None:
    server = Server(tmp_path, {"TASKFLOW_RATE_LIMIT": "3000"})
    server.start()
    shell = Shell(tmp_path)
    try:
        if has_account:
            as_after_the_installation(server)
        for block in page():
            if has_account and "register(input" in block.words:
                continue  # the page says so
            words = re.sub("^SERVER=.*", f"SERVER={server.address}", block.words)
            answer = shell.follows(words, block.answer.count("\n")) if block.is_endless else shell.types(words)
            assert matches(answer, block.answer), f"{words}\n{answer}"

        for spent in range(1, 6):  # on a busy machine the budget may have filled again before the next command
            assert shell.types(spends_everything(server)).strip() == "429"
            answer = shell.types('ask "{ me { name } } # $PAD once more" | jq -c .data').strip()
            assert answer == '{"me":{"name":"You"}}'
            if len(re.findall("POST /graphql 429", (tmp_path / "log").read_text())) > spent:
                break
        else:
            pytest.fail("it was never refused, so it has never waited")
    finally:
        shell.close()
        server.stop()


def spends_everything(server: Server) -> str:
    """Spends the key's budget with documents that are new and long."""
    return f"""
PAD=$(head -c 50000 /dev/zero | tr '\\0' x)
for try in $(seq 100); do
  status=$(jq -n --arg pad "$PAD $try" '{{ query: "{{ me {{ name }} }} # \\($pad)" }}' |
    curl -sS -o /dev/null -w '%{{http_code}}' {server.address}/graphql \\
      -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" -d @-)
  [ "$status" = 200 ] || break
done
echo "$status"
"""


def test_every_answer_follows_a_command() -> None:
    assert len(page()) > 10
    assert [block.words for block in page() if block.is_endless] == [page()[-1].words]
    assert urlsplit(page()[0].words.split()[0].removeprefix("SERVER=")).port == 7145


@pytest.mark.once
def test_each_curl_with_retries_takes_only_the_last_answer() -> None:
    """curl prints the body of every answer, including those after which it retries."""
    tried = [
        (path.name, rest)
        for path in [*sorted((ROOT / "docs").rglob("*.sh")), *sorted((ROOT / "docs").rglob("*.md"))]
        for rest in re.findall(r"--retry 5 \S+/graphql.*?-d @-(.*?)\n(?:$|\}|[^ ])", path.read_text(), re.DOTALL)
    ]

    assert len(tried) == 8
    assert [name for name, rest in tried if "jq -s last" not in rest] == []
