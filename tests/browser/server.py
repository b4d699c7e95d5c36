"""The server as people run it: a process of its own, with a folder of its own, that can be stopped and started again."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support import commands

ROOT = Path(__file__).parents[2]
PASSWORD = "bright copper kettles"
TIMEOUT = 90
"""Seconds for a start or an end: on a machine that is busy with other things, a start takes half a minute."""

REGISTER = "mutation ($input: RegisterInput!) { register(input: $input) { token user { id } errors { message } } }"
LOGIN = "mutation ($input: LoginInput!) { login(input: $input) { token user { id } errors { message } } }"


@dataclass
class Server:
    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        self.port = self.port or free_port()
        log = (self.folder / "log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "taskflow", "serve", "--port", str(self.port)],
            cwd=self.folder,
            env=self.environment,
            stdout=log,
            stderr=log,
        )
        log.close()
        try:
            self._wait_until_it_answers()
        except BaseException:
            self.stop(signal.SIGKILL)  # the fixture that stops the server does not have it yet
            raise

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("TASKFLOW_")}
        ours = {
            "TASKFLOW_DATA_DIR": str(self.folder),
            "TASKFLOW_PUBLIC_URL": self.address,
            "TASKFLOW_SIGN_IN_FAILURES": "0",
            "TASKFLOW_SIGN_INS": "0",
            "TASKFLOW_REGISTRATIONS": "0",
            "TASKFLOW_RATE_LIMIT": "0",
        }
        return {**kept, "PYTHONPATH": str(ROOT), **ours, **self.settings}

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process is None:
            return
        self.process.send_signal(how)
        try:
            self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None

    def command(self, *arguments: str) -> None:
        """Runs `taskflow …` beside the running server."""
        commands.run(*arguments, folder=self.folder, environment=self.environment).check_returncode()

    def ask(self, query: str, token: str = "", **variables: Any) -> dict[str, Any]:
        headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
        body = json.dumps({"query": query, "variables": variables}).encode()
        with urllib.request.urlopen(urllib.request.Request(f"{self.address}/graphql", body, headers)) as answer:
            told: dict[str, Any] = json.loads(answer.read())
        assert "errors" not in told, told["errors"]
        data: dict[str, Any] = told["data"]
        return data

    def status(self, query: str, token: str) -> int:
        """The status code of a GET of this path."""
        headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
        asked = urllib.request.Request(f"{self.address}/graphql", json.dumps({"query": query}).encode(), headers)
        try:
            with urllib.request.urlopen(asked) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as refused:
            return refused.code

    def registers(self, name: str, email: str) -> tuple[str, str]:
        """Registers a new person, and returns the token and the id."""
        payload = self.ask(REGISTER, input={"name": name, "email": email, "password": PASSWORD})["register"]
        assert payload["errors"] == []
        return payload["token"], payload["user"]["id"]

    def _wait_until_it_answers(self) -> None:
        until = time.monotonic() + TIMEOUT
        while time.monotonic() < until:
            assert self.process is not None
            assert self.process.poll() is None, self.log
            with contextlib.suppress(OSError), urllib.request.urlopen(f"{self.address}/health"):
                return
            time.sleep(0.05)  # another process: there is no event to wait for but its first answer
        raise AssertionError(self.log)

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text()[-4000:]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
