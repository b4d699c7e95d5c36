"""The scripts can be run, and use a `.venv` only if it was finished, for this lock, in this folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.repository.checkout import ROOT, copy_to
from tests.support.databases import redis_of

SCRIPTS = sorted(
    path
    for path in [*(ROOT / "scripts").iterdir(), ROOT / ".ci" / "run"]
    if path.is_file() and path.read_bytes().startswith(b"#!")
)
PROMISED = {"run", "test", "check", "bench", "lock"}


def bash(folder: Path, commands: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f". scripts/lib.sh; {commands}"],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a finished .venv that uses our Python."""
    copy_to(tmp_path / "taskflow", "scripts", "requirements.lock", "requirements-dev.lock")
    folder = tmp_path / "taskflow"
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / ".venv" / "bin" / "python").symlink_to(sys.executable)
    bash(folder, "fingerprint requirements.lock >.venv/ready")
    return folder


def is_ready(folder: Path, lock: str = "requirements.lock") -> bool:
    return bash(folder, f"is_ready {lock}").returncode == 0


def test_test_processes_empty_no_redis_database_before_the_configured_one() -> None:
    assert [redis_of(worker, "redis://:secret@127.0.0.1:6379/9?timeout=5") for worker in ("gw0", "gw3")] == [
        "redis://:secret@127.0.0.1:6379/9?timeout=5",
        "redis://:secret@127.0.0.1:6379/12?timeout=5",
    ]
    assert redis_of("gw1", "redis://127.0.0.1") == "redis://127.0.0.1/1"


def test_the_promised_scripts_exist() -> None:
    assert {path.name for path in SCRIPTS} >= PROMISED


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_can_be_run(script: Path) -> None:
    assert os.access(script, os.X_OK)
    if b"bash" in script.read_bytes().splitlines()[0]:
        checked = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False)
        assert checked.stderr == ""


def test_a_finished_environment_is_used(checkout: Path) -> None:
    assert is_ready(checkout)


def test_a_development_environment_is_enough_to_run(checkout: Path) -> None:
    bash(checkout, "fingerprint requirements-dev.lock >.venv/ready")

    assert is_ready(checkout, "requirements.lock")
    assert is_ready(checkout, "requirements-dev.lock")


def test_a_runtime_environment_is_not_enough_to_develop(checkout: Path) -> None:
    assert not is_ready(checkout, "requirements-dev.lock")


def test_an_environment_that_was_never_finished_is_not_used(checkout: Path) -> None:
    (checkout / ".venv" / "ready").unlink()

    assert not is_ready(checkout)


def test_a_changed_lock_makes_the_environment_stale(checkout: Path) -> None:
    with (checkout / "requirements.lock").open("a") as lock:
        lock.write("one-more==1.0\n")

    assert not is_ready(checkout)


def test_an_environment_in_a_moved_folder_is_not_used(checkout: Path) -> None:
    moved = checkout.rename(checkout.with_name("elsewhere"))

    assert not is_ready(moved)


def test_an_environment_whose_python_is_gone_is_created_again(checkout: Path) -> None:
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to(checkout / "uninstalled")

    assert not is_ready(checkout)


def test_a_failing_set_up_says_why_and_leaves_no_environment_that_looks_finished(checkout: Path) -> None:
    (checkout / "requirements.lock").write_text("no-hash==1.0\n")

    done = bash(checkout, "prepare requirements.lock; echo started", PYTHON=sys.executable)

    assert done.returncode == 1
    assert "no-hash" in done.stderr
    assert "started" not in done.stdout
    assert not (checkout / ".venv" / "ready").exists()
    assert not (checkout / ".venv.busy").exists()


def test_without_a_python_the_set_up_says_what_to_install(checkout: Path) -> None:
    (checkout / ".venv" / "ready").unlink()

    done = bash(checkout, "prepare requirements.lock", PYTHON="/no/such/python")

    assert done.returncode == 1
    assert "Python 3.11 or newer" in done.stderr
    assert "/no/such/python" in done.stderr


def test_a_lock_whose_owner_died_is_taken_over(checkout: Path) -> None:
    gone = subprocess.Popen(["true"])
    gone.wait()
    (checkout / ".venv.busy").symlink_to(str(gone.pid))

    done = bash(checkout, "take_turn; readlink .venv.busy; echo $$")

    owner, own = done.stdout.split()
    assert owner == own


def test_an_unknown_step_of_the_check_is_answered_with_a_list_of_steps() -> None:
    done = subprocess.run([ROOT / "scripts" / "check", "tpyes"], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "There is no step tpyes. There are: format lint types imports contract" in done.stderr


def test_the_help_of_the_tests_explains_the_quick_run(tmp_path: Path) -> None:
    done = subprocess.run(
        [ROOT / "scripts" / "test", "--help"], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert "scripts/test --quick" in done.stdout


FAILS_ONCE = """
from pathlib import Path

import pytest


@pytest.mark.parametrize("number", range({tests}))
def test_that_fails_once(number):
    seen = Path(__file__).with_name(f"seen-{{number}}")
    if not seen.exists():
        seen.touch()
        pytest.fail("the first time")
"""


def check_of_tests_that_fail_once(checkout: Path, tests: int, **environment: str) -> subprocess.CompletedProcess[str]:
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')  # a link to our Python would not find pytest
    python.chmod(0o755)
    bash(checkout, "fingerprint requirements-dev.lock >.venv/ready")
    (checkout / "tests" / "schema").mkdir(parents=True)
    (checkout / "tests" / "schema" / "test_contract.py").write_text(FAILS_ONCE.format(tests=tests))
    return bash(checkout, "scripts/check contract", **environment)


def test_a_test_that_fails_once_in_ci_passes_on_a_second_run_and_is_named(checkout: Path) -> None:
    checked = check_of_tests_that_fail_once(checkout, 3, CI="true")

    assert checked.returncode == 0, checked.stderr
    assert "PASSED ONLY THE SECOND TIME" in checked.stdout
    assert checked.stdout.rstrip().count("test_that_fails_once[2]") >= 2


def test_a_test_that_fails_once_on_a_laptop_has_failed(checkout: Path) -> None:
    assert "FAILED: contract" in check_of_tests_that_fail_once(checkout, 1).stderr


def test_many_failing_tests_in_ci_have_failed(checkout: Path) -> None:
    checked = check_of_tests_that_fail_once(checkout, 4, CI="true")

    assert checked.returncode != 0
    assert "Once more" not in checked.stdout
