"""Sends mails through the mail server, or writes them to a folder where there is none."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import aiosmtplib

from events.handlers.letter import Letter
from events.jobs.attempt import LaneBlocked, PermanentFailure, TemporaryFailure
from models.values import clock
from taskflow.mail.message import address_in, message_id, one_line, to_mime
from taskflow.mail.smtp import MailServer, SmtpSession, describe
from taskflow.settings.settings import Settings

logger = logging.getLogger("taskflow.mail")

IDLE_SECONDS = 20.0
"""A connection idle for this long is closed: many servers close it soon after."""

LETTER_SECONDS = 45.0
DRAFT = ".part"
OLD_DRAFT_SECONDS = 60.0
TRIAL_SECONDS = 8.0
"""A request has ten seconds."""

CLOSING = 421
REFUSED = 500
"""From this code on, the server's refusal is permanent."""


@dataclass(frozen=True, slots=True)
class MailTrial:
    ok: bool
    transcript: list[str]


class Mailer(Protocol):
    async def send(self, letter: Letter, key: str) -> None: ...

    async def try_out(self, letter: Letter, key: str) -> MailTrial:
        """Sends at once, beside the queue, and returns the transcript."""
        ...

    async def close(self) -> None: ...


def mailer_for(settings: Settings) -> Mailer:
    if not settings.mail_url:
        return FolderMailer(settings.mail_dir, settings.mail_from)
    return SmtpMailer(MailServer.of(settings), settings.mail_from)


class FolderMailer:
    """For a newcomer without a mail server: each mail is a file that any mail program opens."""

    def __init__(self, folder: Path, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    async def send(self, letter: Letter, key: str) -> None:
        await self._file(letter, key)

    async def try_out(self, letter: Letter, key: str) -> MailTrial:
        path = await self._file(letter, key)
        return MailTrial(ok=True, transcript=["No mail server is set (TASKFLOW_MAIL_URL).", f"Written to {path}"])

    async def close(self) -> None: ...

    async def _file(self, letter: Letter, key: str) -> Path:
        path = await asyncio.to_thread(self._keep, letter, key)
        logger.info("mail to %s: %s", letter.to.address, one_line(letter.subject), extra={"file": str(path)})
        return path

    def _keep(self, letter: Letter, key: str) -> Path:
        """Writes the whole file or nothing, readable by us only: a link in it may set a password."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._clear_away_drafts()
        stamp = clock.moment(clock.now()).strftime("%Y%m%d-%H%M%S-%f")[:-3]
        identity = message_id(key, self._sender)[1:11]
        path = self._folder / f"{stamp}-{letter.template}-{identity}.eml"
        draft = path.with_suffix(f".{secrets.token_hex(4)}{DRAFT}")
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(to_mime(letter, sender=self._sender, key=key))
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
        for earlier in self._folder.glob(f"*-{identity}.eml"):
            if earlier != path:
                earlier.unlink(missing_ok=True)
        return path

    def _clear_away_drafts(self) -> None:
        """Drafts of processes that were killed while they wrote. A younger one may belong to a process that is still
        writing."""
        for draft in self._folder.glob(f"*{DRAFT}"):
            with contextlib.suppress(FileNotFoundError):  # another process deletes them too
                if time.time() - draft.stat().st_mtime > OLD_DRAFT_SECONDS:
                    draft.unlink()


class SmtpMailer:
    """One connection, used again while there is something to send. Letters go one after the other, in their order."""

    def __init__(self, server: MailServer, sender: str) -> None:
        self._server = server
        self._sender = sender
        self._dialogue: SmtpSession | None = None
        self._one_at_a_time = asyncio.Lock()
        self._goodbye: asyncio.TimerHandle | None = None

    async def send(self, letter: Letter, key: str) -> None:
        message = to_mime(letter, sender=self._sender, key=key)
        async with self._one_at_a_time:
            dialogue = await self._connected()
            try:
                async with asyncio.timeout(LETTER_SECONDS):
                    await dialogue.deliver(message, sender=address_in(self._sender), to=letter.to.address)
            except (aiosmtplib.SMTPException, OSError, ValueError) as error:
                await self._forgive(error)
                raise self._failure(error) from error
            except BaseException:
                self._forget()  # the dialogue was cut short, so its state is unknown
                raise
            self._keep_for_a_while()
        logger.info("mail to %s was taken by the server", letter.to.address, extra={"job": key})

    async def try_out(self, letter: Letter, key: str) -> MailTrial:
        said: list[str] = []
        try:
            async with asyncio.timeout(TRIAL_SECONDS):
                dialogue = await SmtpSession.begin(self._server, said)
                try:
                    message = to_mime(letter, sender=self._sender, key=key)
                    await dialogue.deliver(message, sender=address_in(self._sender), to=letter.to.address)
                finally:
                    await dialogue.end()
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            return MailTrial(ok=False, transcript=[*said, f"< {describe(error, self._server)}"])
        return MailTrial(ok=True, transcript=said)

    async def close(self) -> None:
        dialogue = self._dialogue
        self._dialogue = None
        if self._goodbye is not None:
            self._goodbye.cancel()
        if dialogue is not None:
            await dialogue.end()

    async def _connected(self) -> SmtpSession:
        if self._goodbye is not None:
            self._goodbye.cancel()
        if self._dialogue is not None and await self._dialogue.is_alive():
            return self._dialogue
        self._forget()
        try:
            self._dialogue = await SmtpSession.begin(self._server)
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise LaneBlocked(describe(error, self._server)) from error
        return self._dialogue

    async def _forgive(self, error: Exception) -> None:
        """After an answer the connection can be reused; after any other error it can't."""
        if self._dialogue is None:
            return
        try:
            if not isinstance(error, aiosmtplib.SMTPResponseException) or error.code == CLOSING:
                raise error
            await self._dialogue.forget_the_letter()
        except (aiosmtplib.SMTPException, OSError, ValueError):
            self._forget()

    def _failure(self, error: Exception) -> Exception:
        words = describe(error, self._server)
        if not isinstance(error, aiosmtplib.SMTPResponseException):
            return TemporaryFailure(words, keeps_place=True)
        if error.code == CLOSING or isinstance(error, aiosmtplib.SMTPSenderRefused):
            return LaneBlocked(words)  # the server would refuse every letter for the same reason
        return PermanentFailure(words) if error.code >= REFUSED else TemporaryFailure(words)

    def _keep_for_a_while(self) -> None:
        self._goodbye = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._forget)

    def _forget(self) -> None:
        if self._dialogue is not None:
            self._dialogue.drop()
        self._dialogue = None
