"""One SMTP session, step by step, with a transcript that has no secrets."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import ipaddress
import time
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

import aiosmtplib
from aiosmtplib.response import SMTPResponse

from taskflow.settings.settings import Settings

ANSWER_SECONDS = 15.0
"""For each answer of the server, and for the connection itself."""

GOODBYE_SECONDS = 2.0
FRESH_SECONDS = 1.0
"""A connection used this recently is not checked before it is used again."""


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int | None
    tls: bool
    """From the first byte."""
    starttls: bool | None
    """None: when the server offers it."""
    user: str | None
    password: str | None = field(repr=False)
    our_name: str = "localhost"

    @classmethod
    def of(cls, settings: Settings) -> MailServer:
        parts = urlsplit(settings.mail_url)
        wanted = parse_qs(parts.query).get("starttls", [""])[-1]
        return cls(
            host=parts.hostname or "localhost",
            port=parts.port,
            tls=parts.scheme == "smtps",
            starttls={"1": True, "0": False}.get(wanted),
            user=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            our_name=urlsplit(settings.public_url).hostname or "localhost",
        )

    @property
    def is_near(self) -> bool:
        """On this machine, so nobody can listen in between."""
        with contextlib.suppress(ValueError):
            return ipaddress.ip_address(self.host).is_loopback
        return self.host == "localhost"

    def without_secrets(self, text: str) -> str:
        for secret in filter(None, (self.password, _base64(self.password), _base64(f"\0{self.user}\0{self.password}"))):
            text = text.replace(secret, "***")
        return text


class Unsafe(aiosmtplib.SMTPException):
    """The password would be sent unencrypted."""


@dataclass(slots=True)
class SmtpSession:
    """`said` is the transcript: lines we sent begin with `>`, answers of the server with `<`."""

    server: MailServer
    client: aiosmtplib.SMTP
    said: list[str] = field(default_factory=list)
    used_at: float = 0.0

    @classmethod
    async def begin(cls, server: MailServer, said: list[str] | None = None) -> Self:
        """Connects, encrypts as configured, and signs in."""
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.tls,
            start_tls=False,  # a step of its own, below
            local_hostname=server.our_name,
            timeout=ANSWER_SECONDS,
        )
        dialogue = cls(server, client, [] if said is None else said)
        try:
            await dialogue._greet()
            await dialogue._encrypt()
            await dialogue._sign_in()
        except BaseException:
            client.close()
            raise
        return dialogue

    async def deliver(self, message: bytes, *, sender: str, to: str) -> None:
        if self.used_at:
            self.said.clear()  # on a connection that is used again, the last letter's part is of no interest
        self._record_command(f"MAIL FROM:<{sender}>")
        self._record_reply(await self.client.mail(sender))
        self._record_command(f"RCPT TO:<{to}>")
        self._record_reply(await self.client.rcpt(to))
        self._record_command(f"DATA ({len(message)} bytes)")
        self._record_reply(await self.client.data(message))
        self.used_at = time.monotonic()

    async def forget_the_letter(self) -> None:
        """Resets the dialogue after a refusal, so that the next letter can use the same connection."""
        await self.client.rset()

    async def is_alive(self) -> bool:
        if not self.client.is_connected:
            return False
        if time.monotonic() - self.used_at < FRESH_SECONDS:
            return True
        try:
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self.client.noop()
        except (aiosmtplib.SMTPException, OSError):
            return False
        return True

    async def end(self) -> None:
        try:
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self.client.quit()
        except (aiosmtplib.SMTPException, OSError):
            pass  # it is over either way
        finally:
            self.client.close()

    def drop(self) -> None:
        self.client.close()

    async def _greet(self) -> None:
        self._record_command(f"(connect to {self.server.host}:{self.server.port or 'the usual port'})")
        self._record_reply(await self.client.connect())
        await self._introduce()

    async def _introduce(self) -> None:
        self._record_command(f"EHLO {self.server.our_name}")
        try:
            self._record_reply(await self.client.ehlo())
        except aiosmtplib.SMTPHeloError:
            self._record_command(f"HELO {self.server.our_name}")
            self._record_reply(await self.client.helo())

    async def _encrypt(self) -> None:
        server = self.server
        offered = self.client.supports_extension("starttls")
        if server.tls or server.starttls is False or (server.starttls is None and not offered):
            return
        self._record_command("STARTTLS")
        self._record_reply(await self.client.starttls())
        await self._introduce()

    async def _sign_in(self) -> None:
        server = self.server
        if not server.user:
            return
        encrypted = self.client.get_transport_info("sslcontext") is not None
        if not encrypted and not server.is_near and server.starttls is not False:
            raise Unsafe(
                "The server offers no encryption, so the password was not sent. Use smtps:// or another port;"
                " if you must, say ?starttls=0."
            )
        self._record_command("AUTH ***")
        self._record_reply(await self.client.login(server.user, server.password or ""))

    def _record_command(self, line: str) -> None:
        self.said.append(f"> {line}")

    def _record_reply(self, response: SMTPResponse) -> None:
        lines = response.message.splitlines() or [""]
        self.said += [f"< {response.code} {self.server.without_secrets(line)}".rstrip() for line in lines]


def describe(error: BaseException, server: MailServer) -> str:
    """The server's own words, if it sent any."""
    if isinstance(error, aiosmtplib.SMTPResponseException):
        words = f"{error.code} {error.message}"
    elif isinstance(error, TimeoutError) and not str(error):
        words = f"no answer from {server.host} in time"
    else:
        words = str(error) or type(error).__name__
    return " ".join(server.without_secrets(words).split())


def _base64(text: str | None) -> str:
    return base64.b64encode(text.encode()).decode() if text else ""
