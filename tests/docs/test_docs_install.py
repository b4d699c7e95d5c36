"""docs/how-to/install.md, typed unchanged from the start of the server to the first task. `scripts/smoke-wheel` tests
the part before."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.server import free_port
from tests.docs.test_docs_api import matches
from tests.support.scratch import ROOT, surroundings

PAGE = (ROOT / "docs/how-to/install.md").read_text()

pytestmark = [pytest.mark.slow, pytest.mark.once]


def test_the_page_leads_from_the_start_to_a_task(tmp_path: Path) -> None:
    install, *typed = re.findall(r"^```bash\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    (shown,) = re.findall(r"^```json\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    command, port = tmp_path / "bin" / "taskflow", str(free_port())
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m taskflow "$@"\n')
    command.chmod(0o755)
    words = "\n".join(["set -e", "trap 'kill %1; wait' EXIT", *typed]).replace(":7145", f":{port}")
    path = f"{command.parent}:{Path(sys.executable).parent}:{os.environ['PATH']}"

    done = subprocess.run(
        ["bash", "-c", words.replace("taskflow serve &", "taskflow serve > log 2>&1 &")],
        cwd=tmp_path,
        env=surroundings(PATH=path, HOME=str(tmp_path), TASKFLOW_PORT=port),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert matches(done.stdout.strip().splitlines()[-1], shown)
    assert (tmp_path / "tasks/.env").exists()
    assert "pip install taskflow-server" in install
