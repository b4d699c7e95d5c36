"""Calls addresses that others have supplied. A name is resolved once, and the connection goes to the resolved address.
No redirects, proxies or cookies; an answer is bounded in bytes, a call in time."""

from __future__ import annotations

import asyncio
import email.utils
import ipaddress
import os
import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import urlsplit

import httpcore2

IpAddress = IPv4Address | IPv6Address
MOST_OF_AN_ANSWER = 64 * 1024
CONNECT_SECONDS = 5.0
IDLE_SECONDS = 20.0
LOOK_UP_SECONDS = 3.0
_look_ups = ThreadPoolExecutor(32, "look-up")
"""Threads for looking up foreign addresses. A slow name server for a stranger's names must not delay the look-up of our
database."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_TRANSLATED_AT_HOME = ipaddress.ip_network("64:ff9b:1::/48")
_IN_THE_HOUSE = tuple(
    ipaddress.ip_network(network)
    for network in (
        *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8"),
        *("::1/128", "fc00::/7"),
    )
)
_OF_CLOUDS = tuple(
    ipaddress.ip_network(network)
    for network in (
        *("100.100.100.200/32", "168.63.129.16/32", "192.0.0.0/24"),
        *("fd00:c1::/32", "fd00:ec2::/32", "fd20:ce::/32"),
    )
)
"""Addresses where clouds give a machine its secrets, besides the link-local ones. Some of them count as public."""
_OF_A_SITE = ipaddress.ip_network("fec0::/10")
"""The predecessor of fc00::/7. Python takes it for global."""


class OutgoingError(Exception):
    """There was no answer; the message says why."""


class NoAnswerInTime(OutgoingError):
    """The host itself did not answer in time. (If its name could not be looked up in time, that may be our own
    fault.)"""


class ForbiddenAddress(OutgoingError):
    """The address leads to a place that we do not call."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    """With names in lower case."""
    body: bytes
    """Its beginning, if it is too long."""

    @property
    def retry_after(self) -> int | None:
        """In milliseconds: the header may give seconds, or a date."""
        text = self.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdigit():
            return int(text[:9]) * 1_000
        try:
            at = email.utils.parsedate_to_datetime(text).timestamp()
        except (ValueError, TypeError, OverflowError):
            return None
        return max(0, int((at - time.time()) * 1_000))


def is_public(address: IpAddress) -> bool:
    return all(
        each.is_global
        and not (each.is_multicast or each.is_reserved or each.is_link_local or each.is_unspecified)
        and not _lies_in(each, (*_IN_THE_HOUSE, *_OF_CLOUDS, _TRANSLATED_AT_HOME, _OF_A_SITE))
        for each in _all_forms(address)
    )


def is_in_reach(address: IpAddress) -> bool:
    """Whether the address is public or on the local network: private and loopback addresses, but never link-local ones
    or those of a cloud's metadata."""
    return is_public(address) or all(
        _lies_in(each, _IN_THE_HOUSE) and not _lies_in(each, _OF_CLOUDS) for each in _all_forms(address)
    )


class Outgoing:
    """`allows` decides which addresses may be called. None: any, because the operator has configured the address."""

    def __init__(self, allows: Callable[[IpAddress], bool] | None, *, at_once: int = 16) -> None:
        self._guard = _Guard(allows)
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=_tls(),
            max_connections=at_once,
            max_keepalive_connections=at_once,
            keepalive_expiry=IDLE_SECONDS,
            network_backend=self._guard,
        )

    async def may_call(self, url: str) -> bool:
        """False: the host resolves to a forbidden address. True also if it can't be resolved now: it is resolved again
        for the call."""
        parts = urlsplit(url)
        try:
            await self._guard.look_up(parts.hostname or "", parts.port or 443)
        except ForbiddenAddress:
            return False
        except OutgoingError:
            return True
        return True

    async def post(self, url: str, *, headers: Mapping[str, str], body: bytes, seconds: float) -> Answer:
        """Raises OutgoingError."""
        try:
            async with asyncio.timeout(seconds):
                return await self._post(url, headers, body)
        except TimeoutError:
            raise NoAnswerInTime(f"There was no answer within {seconds:g} seconds.") from None
        except httpcore2.TimeoutException as error:
            raise NoAnswerInTime(_said(error)) from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError) as error:
            raise OutgoingError(_said(error)) from error

    async def close(self) -> None:
        await self._pool.aclose()

    async def _post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        limits = {"timeout": {"connect": CONNECT_SECONDS, "pool": None}}
        async with self._pool.stream(
            "POST", url, headers=list(headers.items()), content=body, extensions=limits
        ) as got:
            read = b""
            async for chunk in _chunks(got):
                read += chunk
                if len(read) > MOST_OF_AN_ANSWER:
                    break
            told = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in got.headers}
            return Answer(got.status, told, read[:MOST_OF_AN_ANSWER])


class _Guard(httpcore2.AsyncNetworkBackend):
    """Connects to the addresses that it has checked, and to nothing else: if the name resolves differently a moment
    later, that changes nothing."""

    def __init__(self, allows: Callable[[IpAddress], bool] | None) -> None:
        self._allows = allows
        self._network = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # the library's own signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        failed: Exception = OutgoingError("The host has no address.")
        for address in (await self.look_up(host, port))[:3]:
            try:
                return await self._network.connect_tcp(str(address), port, timeout, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = error
        raise failed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def look_up(self, host: str, port: int) -> Sequence[IpAddress]:
        """Every address must be allowed: if a name has two, any of them may be used."""
        found = await resolved(host, port)
        if self._allows is not None and not all(map(self._allows, found)):
            raise ForbiddenAddress("This is a forbidden address: it leads into a private network.")
        return found


async def resolved(host: str, port: int) -> list[IpAddress]:
    """Raises OutgoingError."""
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    try:
        async with asyncio.timeout(LOOK_UP_SECONDS):
            rows = await asyncio.get_running_loop().run_in_executor(_look_ups, look_up)
    except TimeoutError:
        raise OutgoingError("The host could not be looked up in time.") from None
    except (OSError, UnicodeError) as error:
        raise OutgoingError(f"The host can't be looked up ({_said(error)}).") from error
    found = [ipaddress.ip_address(str(row[4][0]).partition("%")[0]) for row in rows]
    if not found:
        raise OutgoingError("The host has no address.")
    return list(dict.fromkeys(found))


async def _chunks(answer: httpcore2.Response) -> AsyncIterator[bytes]:
    async for chunk in answer.aiter_stream():
        yield chunk


def _all_forms(address: IpAddress) -> list[IpAddress]:
    """The address itself, and the IPv4 address embedded in an IPv6 one: a translator would deliver to that."""
    if isinstance(address, IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    inside = [address.sixtofour, *(address.teredo or ())]
    if address in _NAT64 or int(address) >> 32 == 0:
        inside.append(IPv4Address(int(address) & 0xFFFFFFFF))
    found = [each for each in inside if each is not None]
    if address == IPv6Address("::1"):
        return [address]
    return [address, *found] if address not in _NAT64 else found


def _lies_in(address: IpAddress, networks: Iterable[ipaddress.IPv4Network | ipaddress.IPv6Network]) -> bool:
    return any(address in network for network in networks if network.version == address.version)


def _tls() -> ssl.SSLContext:
    """Trusts the certificates of this machine, or those of SSL_CERT_FILE."""
    return _tls_with(os.environ.get("SSL_CERT_FILE", ""), os.environ.get("SSL_CERT_DIR", ""))


@cache
def _tls_with(_file: str, _folder: str) -> ssl.SSLContext:
    """Both arguments are for OpenSSL, which reads the variables itself. Loading some hundred certificates takes 25 ms,
    so they are loaded once."""
    return ssl.create_default_context()


def _said(error: Exception) -> str:
    words = " ".join(str(error).split()) or type(error).__name__
    return words[:200]
