"""A real mail server on loopback, in the test's own loop. It keeps the mails it accepts, and can be slow, refuse them,
or be away."""

from __future__ import annotations

import asyncio
import email
import email.policy
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

TIMEOUT = 30


@dataclass
class MailServer:
    """`rude` is called before a mail is accepted: the reply that it returns is sent instead of 250."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    connections: int = 0
    rude: Callable[[Envelope], Awaitable[str | None]] | None = None
    rude_to: dict[str, str] = field(default_factory=dict)
    """Reply to RCPT, by address."""
    options: dict[str, Any] = field(default_factory=dict)  # of aiosmtpd's SMTP
    encrypted: ssl.SSLContext | None = None
    """Encrypted from the first byte, as with smtps://."""
    _server: asyncio.Server | None = None
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _open: set[SMTP] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    @property
    def is_spoken_to(self) -> bool:
        return any(protocol.transport is not None and not protocol.transport.is_closing() for protocol in self._open)

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._speak, "127.0.0.1", self.port, ssl=self.encrypted)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            for protocol in list(self._open):
                if protocol.transport is not None:
                    protocol.transport.close()
            await self._server.wait_closed()
            for _ in range(5):
                await asyncio.sleep(0)  # the loop needs a few turns to close a transport
            self._open.clear()
        self._server = None

    async def has(self, count: int) -> list[EmailMessage]:
        """Waits until the server has accepted so many mails."""
        async with asyncio.timeout(TIMEOUT), self._changed:
            await self._changed.wait_for(lambda: len(self.letters) >= count)
        return self.letters

    def subjects_to(self, address: str) -> list[str]:
        return [str(letter["Subject"]) for letter in self.letters if address in str(letter["To"])]

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.rude_to:
            return self.rude_to[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd's name
        if self.rude is not None and (answer := await self.rude(envelope)) is not None:
            return answer
        content = envelope.content
        assert isinstance(content, bytes)
        message = email.message_from_bytes(content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        async with self._changed:
            self.letters.append(message)
            self._changed.notify_all()
        return "250 OK"

    def _speak(self) -> SMTP:
        self.connections += 1
        protocol = SMTP(self, hostname="mail.test", **self.options)
        self._open.add(protocol)
        return protocol
