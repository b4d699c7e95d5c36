"""The SMTP client: encrypted where possible, authenticated, and never a password in the clear."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from events.handlers.letter import Letter, Recipient
from events.jobs.attempt import LaneBlocked, PermanentFailure, TemporaryFailure
from taskflow.mail import mailer, smtp
from taskflow.mail.mailer import SmtpMailer
from taskflow.mail.smtp import MailServer as Known
from tests.support.mail_server import MailServer

SENDER = "TaskFlow <tasks@example.com>"
PASSWORD = "hunter2hunter2"


def letter(to: str = "bob@example.com") -> Letter:
    return Letter(Recipient("Bob", to), "test", "Hello", "Hi", "<p>Hi</p>")


def known(port: int, **more: Any) -> Known:
    return Known(
        **{"host": "127.0.0.1", "port": port, "tls": False, "starttls": None, "user": None, "password": None, **more}
    )


def authenticator(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"me", PASSWORD.encode())
    return AuthResult(success=right, handled=False)


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate for 127.0.0.1 that this test trusts."""
    key, chain = tmp_path / "key.pem", tmp_path / "chain.pem"
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout", str(key), "-out", str(chain),
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    monkeypatch.setenv("SSL_CERT_FILE", str(chain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    return context


@pytest.fixture
async def server() -> AsyncIterator[MailServer]:
    server = MailServer()
    yield server
    await server.stop()


@pytest.fixture
async def begun(server: MailServer) -> AsyncIterator[list[SmtpMailer]]:
    """Closes every mailer that a test opens."""
    all_of_them: list[SmtpMailer] = []
    yield all_of_them
    for one in all_of_them:
        await one.close()


async def test_starttls_is_used_when_offered_and_before_the_password_is_sent(
    server: MailServer, certificate: ssl.SSLContext, begun: list[SmtpMailer]
) -> None:
    server.options = {
        "tls_context": certificate,
        "require_starttls": True,
        "authenticator": authenticator,
        "auth_required": True,
    }
    await server.start()
    post = SmtpMailer(known(server.port, user="me", password=PASSWORD), SENDER)
    begun.append(post)

    await post.send(letter(), "a")
    await post.send(letter(), "b")
    trial = await post.try_out(letter(), "c")

    assert len(await server.has(3)) == 3
    assert server.connections == 2, "one for the letters, one for the trial"
    assert "> STARTTLS" in trial.transcript
    assert "> AUTH ***" in trial.transcript
    assert PASSWORD not in str(trial)


async def test_smtps_is_encrypted_from_the_first_byte(
    server: MailServer, certificate: ssl.SSLContext, begun: list[SmtpMailer]
) -> None:
    server.encrypted = certificate
    server.options = {"authenticator": authenticator, "auth_require_tls": False}
    await server.start()
    post = SmtpMailer(known(server.port, tls=True, user="me", password=PASSWORD), SENDER)
    begun.append(post)

    await post.send(letter(), "a")

    assert [str(one["Subject"]) for one in await server.has(1)] == ["Hello"]


async def test_required_starttls_is_never_skipped(server: MailServer, begun: list[SmtpMailer]) -> None:
    await server.start()
    post = SmtpMailer(known(server.port, starttls=True), SENDER)
    begun.append(post)

    with pytest.raises(LaneBlocked, match="STARTTLS"):
        await post.send(letter(), "a")
    assert server.letters == []


async def test_an_untrusted_certificate_is_refused(
    server: MailServer, certificate: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, begun: list[SmtpMailer]
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    server.options = {"tls_context": certificate}
    await server.start()
    post = SmtpMailer(known(server.port), SENDER)
    begun.append(post)

    with pytest.raises(LaneBlocked, match="certificate"):
        await post.send(letter(), "a")


async def test_a_password_is_not_sent_in_the_clear(
    server: MailServer, monkeypatch: pytest.MonkeyPatch, begun: list[SmtpMailer]
) -> None:
    monkeypatch.setattr(Known, "is_near", property(lambda _: False))
    server.options = {"authenticator": authenticator, "auth_require_tls": False}
    await server.start()
    careful = SmtpMailer(known(server.port, user="me", password=PASSWORD), SENDER)
    told = SmtpMailer(known(server.port, user="me", password=PASSWORD, starttls=False), SENDER)
    begun += [careful, told]

    with pytest.raises(LaneBlocked, match="no encryption"):
        await careful.send(letter(), "a")
    await told.send(letter(), "a")


async def test_a_wrong_password_stops_all_mail_and_is_not_repeated(server: MailServer, begun: list[SmtpMailer]) -> None:
    server.options = {"authenticator": authenticator, "auth_require_tls": False}
    await server.start()
    post = SmtpMailer(known(server.port, user="me", password="wrong and secret"), SENDER)
    begun.append(post)

    with pytest.raises(LaneBlocked, match="535") as stuck:
        await post.send(letter(), "a")
    assert "wrong and secret" not in str(stuck.value)


async def test_a_refused_mail_leaves_the_connection_usable(server: MailServer, begun: list[SmtpMailer]) -> None:
    server.rude_to = {"eve@example.com": "550 No", "mallory@example.com": "451 Later"}
    await server.start()
    post = SmtpMailer(known(server.port), SENDER)
    begun.append(post)

    with pytest.raises(PermanentFailure, match="550 No"):
        await post.send(letter("eve@example.com"), "a")
    with pytest.raises(TemporaryFailure, match="451 Later"):
        await post.send(letter("mallory@example.com"), "b")
    await post.send(letter(), "c")

    assert server.connections == 1


async def test_a_connection_closed_by_the_server_is_reopened(server: MailServer, begun: list[SmtpMailer]) -> None:
    await server.start()
    post = SmtpMailer(known(server.port), SENDER)
    begun.append(post)
    await post.send(letter(), "a")
    await server.stop()
    await server.start()

    await post.send(letter(), "b")

    assert len(server.letters) == 2


async def test_an_idle_connection_is_closed(
    server: MailServer, monkeypatch: pytest.MonkeyPatch, begun: list[SmtpMailer]
) -> None:
    monkeypatch.setattr(mailer, "IDLE_SECONDS", 0.05)
    await server.start()
    post = SmtpMailer(known(server.port), SENDER)
    begun.append(post)

    await post.send(letter(), "a")

    async with asyncio.timeout(5):
        while server.is_spoken_to:  # noqa: ASYNC110  # the server's side tells nobody
            await asyncio.sleep(0.02)


async def test_a_silent_server_times_out(monkeypatch: pytest.MonkeyPatch, begun: list[SmtpMailer]) -> None:
    monkeypatch.setattr(smtp, "ANSWER_SECONDS", 0.3)

    gone = asyncio.Event()

    async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        await writer.wait_closed()
        gone.set()

    silent = await asyncio.start_server(silence, "127.0.0.1", 0)
    async with silent:
        post = SmtpMailer(known(silent.sockets[0].getsockname()[1]), SENDER)
        begun.append(post)

        with pytest.raises(LaneBlocked):
            await asyncio.wait_for(post.send(letter(), "a"), 5)
        await asyncio.wait_for(gone.wait(), 5)


async def test_a_server_that_stalls_in_the_middle_costs_the_mail_an_attempt(
    server: MailServer, monkeypatch: pytest.MonkeyPatch, begun: list[SmtpMailer]
) -> None:
    monkeypatch.setattr(smtp, "ANSWER_SECONDS", 0.3)

    async def hang(_: Any) -> None:
        await asyncio.sleep(1)

    server.rude = hang
    await server.start()
    post = SmtpMailer(known(server.port), SENDER)
    begun.append(post)

    with pytest.raises(TemporaryFailure) as failed:
        await post.send(letter(), "a")
    assert failed.value.keeps_place
