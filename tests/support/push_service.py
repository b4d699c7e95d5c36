"""A push service that decrypts the pushes it gets with the browser's private key, and the part of Firebase Cloud
Messaging that we call. Both are HTTP servers on this machine."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

CURVE = ec.SECP256R1()
Answering = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Request:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class HttpServer:
    """Sends the answers it was given, one for each request, and 201 without a body from then on."""

    answers: list[tuple[int, dict[str, str], bytes] | Answering] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0
    _serving: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def will_answer(self, status: int, body: bytes | str = b"", **headers: str) -> None:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.append((status, told, body.encode() if isinstance(body, str) else body))

    def answer_to(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        return 201, {}, b""

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[Any]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            for task in list(self._serving):
                task.cancel()
            await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        with (
            contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError),
            contextlib.closing(writer),
        ):
            while True:
                request = await _read(reader)
                self.requests.append(request)
                answer = self.answers.pop(0) if self.answers else self.answer_to(request)
                self.came.set()
                if callable(answer):
                    await answer(reader, writer)
                    return
                status, headers, body = answer
                lines = [f"HTTP/1.1 {status} Told", f"content-length: {len(body)}"]
                lines += [f"{name}: {value}" for name, value in headers.items()]
                writer.write("\r\n".join([*lines, "", ""]).encode() + body)
                await writer.drain()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(first.split()[1], headers, body)


class Browser:
    """The keys of a browser for one subscription."""

    def __init__(self) -> None:
        self.private = ec.generate_private_key(CURVE)
        self.public = self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        self.secret = os.urandom(16)

    def subscription(self, endpoint: str) -> dict[str, str]:
        return {"endpoint": endpoint, "p256dh": encoded(self.public), "auth": encoded(self.secret)}

    def reads(self, body: bytes) -> Any:
        """Decrypts a message as RFC 8188 and RFC 8291 describe for the receiver."""
        salt, size, theirs = body[:16], body[20], body[21 : 21 + body[20]]
        assert (size, int.from_bytes(body[16:20], "big")) == (65, 4096)
        assert len(body) <= 4096
        shared = self.private.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, theirs))
        key = HKDF(SHA256(), 32, self.secret, b"WebPush: info\x00" + self.public + theirs).derive(shared)
        cipher = AESGCM(HKDF(SHA256(), 16, salt, b"Content-Encoding: aes128gcm\x00").derive(key))
        nonce = HKDF(SHA256(), 12, salt, b"Content-Encoding: nonce\x00").derive(key)
        plain = cipher.decrypt(nonce, body[21 + size :], None).rstrip(b"\x00")
        assert plain[-1:] == b"\x02"
        return json.loads(plain[:-1])


class PushService(HttpServer):
    """The push service of browsers: it refuses requests that a real one would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.browsers: dict[str, Browser] = {}

    def subscribes(self, name: str = "laptop") -> dict[str, str]:
        """Subscribes a browser, and returns the subscription as `toJSON()` does."""
        browser = self.browsers[f"/push/{name}"] = Browser()
        return browser.subscription(f"{self.url}/push/{name}")

    def read(self, request: Request) -> Any:
        return self.browsers[request.path].reads(request.body)

    @property
    def messages(self) -> list[Any]:
        return [self.read(request) for request in self.requests]

    def answer_to(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        try:
            self.checked(request)
        except (AssertionError, jwt.PyJWTError, KeyError) as error:
            return 403, {}, f"not as it must be: {error!r}".encode()
        return 201, {"location": f"{self.url}/message/1"}, b""

    def checked(self, request: Request) -> dict[str, Any]:
        """Checks a request, and returns the claims of its token."""
        assert request.headers["content-encoding"] == "aes128gcm"
        assert 0 < int(request.headers["ttl"]) <= 86_400
        assert request.headers["urgency"] in {"very-low", "low", "normal", "high"}
        assert 0 < len(request.headers["topic"]) <= 32
        scheme, _, parameters = request.headers["authorization"].partition(" ")
        assert scheme == "vapid"
        told = dict(part.strip().split("=", 1) for part in parameters.split(","))
        key = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, decoded(told["k"]))
        claims: dict[str, Any] = jwt.decode(told["t"], key, algorithms=["ES256"], audience=self.url)
        assert claims["sub"].startswith(("mailto:", "https:"))
        assert 0 < claims["exp"] - time.time() <= 86_400
        self.read(request)
        return {**claims, "k": told["k"]}


class FakeFcm(HttpServer):
    """Gives access tokens for assertions signed with the service account's key, and accepts messages with such a
    token."""

    def __init__(self) -> None:
        super().__init__()
        self.private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.tokens = 0
        self.sent: list[Any] = []

    def account(self) -> dict[str, str]:
        """The contents of the credentials file."""
        pem = self.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        return {
            "type": "service_account",
            "project_id": "garden-1",
            "client_email": "push@garden-1.iam.example.com",
            "private_key": pem,
            "token_uri": f"{self.url}/token",
            "fcm_uri": self.url,
        }

    def answer_to(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        if request.path == "/token":
            return self._token(request)
        if request.path != "/v1/projects/garden-1/messages:send":
            return 404, {}, b"{}"
        if request.headers.get("authorization") != f"Bearer token-{self.tokens}":
            return 401, {}, json.dumps({"error": {"status": "UNAUTHENTICATED", "message": "Old token"}}).encode()
        assert len(request.body) <= 4096
        self.sent.append(json.loads(request.body)["message"])
        return 200, {}, b'{"name": "projects/garden-1/messages/1"}'

    def _token(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        form = parse_qs(request.body.decode())
        assert form["grant_type"] == ["urn:ietf:params:oauth:grant-type:jwt-bearer"]
        claims = jwt.decode(
            form["assertion"][0], self.private.public_key(), algorithms=["RS256"], audience=f"{self.url}/token"
        )
        assert claims["iss"] == "push@garden-1.iam.example.com"
        assert claims["scope"] == "https://www.googleapis.com/auth/firebase.messaging"
        assert claims["exp"] - claims["iat"] <= 3600
        self.tokens += 1
        answer = {"access_token": f"token-{self.tokens}", "expires_in": 3599, "token_type": "Bearer"}
        return 200, {"content-type": "application/json"}, json.dumps(answer).encode()


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
