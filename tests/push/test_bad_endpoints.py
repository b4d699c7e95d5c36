"""Bad push endpoints: they resolve to private addresses, redirect, never answer, or answer too much."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import tracemalloc
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from taskflow.push import outgoing
from taskflow.push.outgoing import MOST_OF_AN_ANSWER, ForbiddenAddress, Outgoing, OutgoingError, is_in_reach, is_public
from tests.push.words import REGISTER, TEST, devices, registers, web
from tests.support.people import Person
from tests.support.push_service import Browser, HttpServer, PushService

pytestmark = pytest.mark.settings(PUSH="private")

PUBLIC, INWARD = "192.88.98.1", "127.0.0.1"


def leads_to(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Fakes DNS answers, look-up by look-up; the last one is repeated. Returns the list of hosts that were looked
    up."""
    asked: list[str] = []
    left = list(answers)

    async def resolved(host: str, port: int) -> Any:  # has the signature of the real function
        asked.append(host)
        found = left.pop(0) if len(left) > 1 else left[0]
        return [ipaddress.ip_address(address) for address in found]

    monkeypatch.setattr(outgoing, "resolved", resolved)
    return asked


@pytest.mark.settings(PUSH="on")
@pytest.mark.parametrize("addresses", [[INWARD], [PUBLIC, INWARD], ["::1"], ["::ffff:10.0.0.1"], ["169.254.169.254"]])
async def test_a_name_that_resolves_to_a_private_address_is_refused(
    addresses: list[str], alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    leads_to(monkeypatch, addresses)
    error = await alice.fails(REGISTER, address=web(Browser().subscription("https://push.example/1")))
    assert (error["code"], error["path"]) == ("INVALID", ["address", "webPush", "endpoint"])
    assert await devices(alice) == []


@pytest.mark.settings(PUSH="on")
async def test_a_name_that_later_resolves_to_a_private_address_is_not_called(
    alice: Person, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Prevents DNS rebinding."""
    leads_to(monkeypatch, [PUBLIC], [INWARD])
    address = Browser().subscription(f"https://push.example:{push_service.port}/1")
    device = await registers(alice, address)

    tried = (await alice.does(TEST, id=device["id"]))["device"]

    assert tried["error"] == "This is a forbidden address: it leads into a private network."
    assert push_service.requests == []


async def test_a_name_is_resolved_once_for_each_connection_which_uses_that_address(
    push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing between the check and the connection may resolve the name again."""
    asked = leads_to(monkeypatch, [INWARD], [PUBLIC])

    async def never(*_: Any, **__: Any) -> Any:
        raise AssertionError("the network looked a name up by itself")

    client = Outgoing(is_in_reach)
    plain = asyncio.get_running_loop().getaddrinfo

    async def numbers_alone(host: Any, *rest: Any, **more: Any) -> Any:
        ipaddress.ip_address(host if isinstance(host, str) else host.decode())
        return await plain(host, *rest, **more)

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", numbers_alone, raising=False)
    try:
        answer = await client.post(f"http://push.example:{push_service.port}/push/x", headers={}, body=b"", seconds=5)
    finally:
        await client.close()
    assert answer.status in {201, 403}
    assert asked == ["push.example"]
    assert push_service.requests[0].headers["host"] == f"push.example:{push_service.port}"


async def test_a_forbidden_address_is_not_connected_to(push_service: PushService) -> None:
    client = Outgoing(is_public)
    with pytest.raises(ForbiddenAddress):
        await client.post(push_service.url, headers={}, body=b"", seconds=5)
    await client.close()
    assert push_service.requests == []


async def test_a_redirect_is_not_followed(alice: Person, push_service: PushService) -> None:
    inside = HttpServer()
    async with inside.running():
        for status in (301, 302, 303, 307, 308):
            device = await registers(alice, push_service.subscribes(f"laptop-{status}"))
            push_service.will_answer(status, location=inside.url)
            tried = (await alice.does(TEST, id=device["id"]))["device"]
            assert tried["error"] == f"HTTP {status}"
    assert inside.requests == []


async def test_an_endpoint_that_never_answers_is_given_eight_seconds(
    alice: Person, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    from resolvers.push_device import push_device

    assert push_device.TRIAL_SECONDS == 8
    monkeypatch.setattr(push_device, "TRIAL_SECONDS", 0.2)

    async def never(*_: Any) -> None:
        await asyncio.Event().wait()

    device = await registers(alice, push_service.subscribes())
    push_service.answers.append(never)
    tried = (await alice.does(TEST, id=device["id"]))["device"]
    assert tried["error"] == "There was no answer within 0.2 seconds."


async def test_an_endpoint_that_answers_byte_by_byte_is_cut_off(
    alice: Person, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    from resolvers.push_device import push_device

    monkeypatch.setattr(push_device, "TRIAL_SECONDS", 0.3)

    async def drips(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 403 No\r\ncontent-length: 1000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    device = await registers(alice, push_service.subscribes())
    push_service.answers.append(drips)
    tried = (await alice.does(TEST, id=device["id"]))["device"]
    assert tried["error"] == "There was no answer within 0.3 seconds."


async def test_64_kilobytes_of_a_huge_answer_are_read(alice: Person, push_service: PushService) -> None:
    sent = 0

    async def floods(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 403 No\r\ncontent-length: 1000000000\r\n\r\n")
        while sent < 1_000_000_000:
            writer.write(b"x" * 65_536)
            await writer.drain()
            sent += 65_536

    device = await registers(alice, push_service.subscribes())
    push_service.answers.append(floods)
    tracemalloc.start()
    try:
        tried = (await alice.does(TEST, id=device["id"]))["device"]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert tried["error"].startswith("HTTP 403: xxx")
    assert len(tried["error"]) < 400
    assert sent < 50_000_000
    assert peak < 50_000_000


async def test_endless_headers_are_cut_off(alice: Person, push_service: PushService) -> None:
    async def floods(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 201 Created\r\n")
        for _number in range(1_000_000):
            writer.write(b"x: " + b"y" * 10_000 + b"\r\n")
            await writer.drain()

    device = await registers(alice, push_service.subscribes())
    push_service.answers.append(floods)
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"]


@pytest.mark.parametrize("said", [b"", b"\x00\xff\r\n\r\n", b"HTTP/1.1 two hundred\r\n\r\n", b"SSH-2.0-x\r\n"])
async def test_an_answer_that_is_no_http_is_an_error(said: bytes, alice: Person, push_service: PushService) -> None:
    async def says(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(said)
        await writer.drain()

    device = await registers(alice, push_service.subscribes())
    push_service.answers.append(says)
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"]


async def test_a_port_without_a_server_is_an_error(alice: Person) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    device = await registers(alice, Browser().subscription(f"http://127.0.0.1:{port}/1"))
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"]


async def test_tls_is_required_for_https(alice: Person, push_service: PushService) -> None:
    """The server here speaks no TLS at all."""
    device = await registers(alice, Browser().subscription(f"https://127.0.0.1:{push_service.port}/1"))
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"]
    assert push_service.requests == []


async def test_the_certificate_must_be_for_the_name_of_the_endpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Although the connection goes to an address that we have resolved ourselves."""
    leads_to(monkeypatch, [INWARD])
    authority, server = certified("push.example", tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    client = Outgoing(is_in_reach)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    listening = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=server)
    port = listening.sockets[0].getsockname()[1]
    try:
        right = await client.post(f"https://push.example:{port}/", headers={}, body=b"", seconds=5)
        assert right.status == 201
        with pytest.raises(OutgoingError, match=r"(?i)certificate"):
            await client.post(f"https://other.example:{port}/", headers={}, body=b"", seconds=5)
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(OutgoingError, match=r"(?i)certificate"):
            await Outgoing(is_in_reach).post(f"https://push.example:{port}/", headers={}, body=b"", seconds=5)
    finally:
        listening.close()
        await client.close()


def certified(name: str, folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A self-signed certificate, and a server that uses it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), 7, now - timedelta(1), now + timedelta(1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, SHA256())
    )
    (folder / "certificate.pem").write_bytes(made.public_bytes(Encoding.PEM))
    (folder / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return folder / "certificate.pem", context


async def test_a_proxy_in_the_environment_is_ignored(
    alice: Person, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = HttpServer()
    async with proxy.running():
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        device = await registers(alice, push_service.subscribes())
        assert (await alice.does(TEST, id=device["id"]))["device"]["error"] is None
    assert proxy.requests == []


async def test_an_unknown_host_can_be_registered_and_the_push_reports_it(
    alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unknown(host: str, port: int) -> Any:  # has the signature of the real function
        raise OutgoingError("The host can't be looked up.")

    monkeypatch.setattr(outgoing, "resolved", unknown)
    device = await registers(alice, Browser().subscription("https://push.example/1"))
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"] == "The host can't be looked up."


INSIDE = [
    *("0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.0.0.1", "192.0.2.1"),
    *("168.63.129.16", "192.0.0.192"),
    *("192.168.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
]


@pytest.mark.parametrize("address", INSIDE)
def test_every_spelling_of_a_private_address_is_private(address: str) -> None:
    four = ipaddress.IPv4Address(address)
    forms: list[ipaddress.IPv4Address | ipaddress.IPv6Address] = [
        four,
        ipaddress.IPv6Address(f"::ffff:{address}"),
        ipaddress.IPv6Address(f"::{address}"),
        ipaddress.IPv6Address(f"64:ff9b::{address}"),
        ipaddress.IPv6Address(0x2002 << 112 | int(four) << 80),
        ipaddress.IPv6Address(0x20010000 << 96 | (int(four) ^ 0xFFFFFFFF)),
    ]
    assert [form for form in forms if is_public(form)] == []


@pytest.mark.parametrize("address", ["fd20:ce::254", "fd00:c1::a9fe:a9fe", "fd00:ec2::254", "fec0::1"])
def test_no_link_local_or_cloud_metadata_address_is_ever_called(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))
    assert not is_in_reach(ipaddress.ip_address(address))


@given(st.ip_addresses())
def test_addresses_that_we_call_public_are_global_in_python_too(address: Any) -> None:
    if is_public(address):
        assert not (address.is_private)
        assert not (address.is_loopback)
        assert not (address.is_link_local)
        assert not (address.is_multicast)
    if is_in_reach(address):
        assert not (address.is_link_local)
        assert not (address.is_multicast)
        assert not (address.is_unspecified)


@pytest.mark.parametrize("address", ["8.8.8.8", "192.88.98.1", "2606:4700::1111", "64:ff9b::8.8.8.8"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))
    assert is_in_reach(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "192.168.1.1", "172.31.0.1", "::1", "fd12::1", "100.64.1.1"]
)
def test_private_addresses_are_in_reach_and_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))
    assert is_in_reach(ipaddress.ip_address(address))


def test_the_limit_of_an_answer_is_that_of_the_contract() -> None:
    assert MOST_OF_AN_ANSWER == 64 * 1024
