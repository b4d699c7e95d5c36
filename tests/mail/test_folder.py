"""The folder for mails when there is no mail server: it holds whole mails, and nothing else."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from events.handlers.letter import Letter, Recipient
from taskflow.mail.letters.letters import TemplateMailRenderer
from taskflow.mail.mailer import OLD_DRAFT_SECONDS, FolderMailer

SENDER = "TaskFlow <tasks@example.com>"


@pytest.fixture
def letter() -> Letter:
    return TemplateMailRenderer("https://tasks.example.com").welcome(Recipient("Bob", "bob@example.com"))


async def test_a_failed_write_leaves_nothing_behind(tmp_path: Path, letter: Letter) -> None:
    with a_full_disk(), pytest.raises(OSError, match="File too large"):
        await FolderMailer(tmp_path, SENDER).send(letter, "mail.welcome:1")

    assert list(tmp_path.iterdir()) == []


async def test_a_failed_rewrite_leaves_the_mail_unchanged(tmp_path: Path, letter: Letter) -> None:
    await FolderMailer(tmp_path, SENDER).send(letter, "mail.welcome:1")
    there = list(tmp_path.iterdir())

    with a_full_disk(), pytest.raises(OSError, match="File too large"):
        await FolderMailer(tmp_path, SENDER).send(letter, "mail.welcome:1")

    assert list(tmp_path.iterdir()) == there


async def test_drafts_of_a_killed_process_are_deleted(tmp_path: Path, letter: Letter) -> None:
    old, young, notes = tmp_path / "1-welcome-2.abcd.part", tmp_path / "3-welcome-4.ef01.part", tmp_path / "notes"
    for path in (old, young, notes):
        path.write_text("From: Task")
    long_ago = time.time() - OLD_DRAFT_SECONDS - 1
    for path in (old, notes):
        os.utime(path, (long_ago, long_ago))

    await FolderMailer(tmp_path, SENDER).send(letter, "mail.welcome:1")

    assert not old.exists()
    assert young.exists(), "somebody may be writing it just now"
    assert notes.exists()
    assert len(list(tmp_path.glob("*.eml"))) == 1


@contextmanager
def a_full_disk() -> Iterator[None]:
    """No file can grow beyond a hundred bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
