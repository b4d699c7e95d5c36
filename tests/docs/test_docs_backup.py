"""docs/how-to/back-up-and-restore.md: a copy that is tried out reaches nobody."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from tests.support.scratch import ROOT

PAGE = (ROOT / "docs/how-to/back-up-and-restore.md").read_text()
OF_THE_ORIGINAL = {
    "TASKFLOW_MAIL_URL": "smtps://mail.example.com",
    "TASKFLOW_DATABASE_URL": "postgres://db.internal/taskflow",
    "TASKFLOW_REDIS_URL": "redis://redis.internal",
    "TASKFLOW_FILES_URL": "s3://KEY:SECRET@s3.example.com/taskflow",
}


def test_trying_a_backup_uses_no_mail_server_no_push_and_no_data_of_the_original(tmp_path: Path) -> None:
    """Typed into the shell of the original. A stand-in for the command shows the settings that it is given."""
    (typed,) = re.findall(r"^```bash\n(mkdir /tmp/trial.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    command = tmp_path / "bin" / "taskflow"
    command.parent.mkdir()
    command.write_text("#!/bin/sh\necho \"$1: $(env | grep ^TASKFLOW_ | sort | tr '\\n' ' ')\"\n")
    command.chmod(0o755)

    said = subprocess.run(
        ["bash", "-e", "-c", typed.replace("/tmp/trial", str(tmp_path / "trial"))],
        env={**OF_THE_ORIGINAL, "PATH": f"{command.parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    settings = "TASKFLOW_DATA_DIR=. TASKFLOW_ENV=development TASKFLOW_PUSH=off"
    assert said.splitlines() == [f"{name}: {settings} " for name in ("restore", "doctor", "serve")]
