"""The push address of a device: for a browser its push service, with the keys for encryption; for an app its token."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

from models.errors import Invalid
from models.wording.sentence import sentence

LONGEST_ENDPOINT = 2_000
LONGEST_TOKEN = 2_000
KEY_BYTES, SECRET_BYTES = 65, 16
SMTP = 25
"""The port of mail servers, which is refused: a mail server might take lines of an HTTP request for commands."""
_TOKEN = re.compile(r"[!-~]+\Z")
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+={0,2}\Z")


@dataclass(frozen=True, slots=True)
class WebPushAddress:
    """The contents of a browser's `PushSubscription`."""

    endpoint: str
    p256dh: str
    auth: str

    @classmethod
    def given(cls, endpoint: str, p256dh: str, auth: str, *, private: bool) -> WebPushAddress:
        """`private`: push services in the private network may do without TLS."""
        path = ("address", "webPush")
        _check_endpoint(endpoint, "https", *(("http",) if private else ()))
        key = decoded(p256dh, KEY_BYTES)
        if key is None or not _is_a_point(key):
            raise Invalid(
                "This is not a browser's public key: the base64url of 65 bytes, as `PushSubscription.toJSON()` has it.",
                *path,
                "p256dh",
            )
        if decoded(auth, SECRET_BYTES) is None:
            raise Invalid(
                "This is not a browser's secret: the base64url of 16 bytes, as `PushSubscription.toJSON()` has it.",
                *path,
                "auth",
            )
        return cls(endpoint, p256dh.rstrip("="), auth.rstrip("="))

    @property
    def hash(self) -> str:
        return _hash("web", self.endpoint)

    @property
    def host(self) -> str:
        return urlsplit(self.endpoint).hostname or ""

    @property
    def origin(self) -> str:
        parts = urlsplit(self.endpoint)
        return f"{parts.scheme}://{parts.netloc}".lower()


@dataclass(frozen=True, slots=True)
class FcmAddress:
    """A registration token of Firebase Cloud Messaging."""

    token: str

    @classmethod
    def given(cls, token: str) -> FcmAddress:
        if len(token) > LONGEST_TOKEN or not _TOKEN.match(token):
            raise Invalid(
                sentence("A token of FCM is one word of at most {most} characters.", most=LONGEST_TOKEN),
                "address",
                "fcmToken",
            )
        return cls(token)

    @property
    def hash(self) -> str:
        return _hash("fcm", self.token)


Address = WebPushAddress | FcmAddress


def decoded(text: str, size: int) -> bytes | None:
    """None if it is not base64url of that many bytes."""
    if len(text) > 2 * size or not _BASE64URL.match(text):
        return None
    try:
        data = base64.urlsafe_b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))
    except binascii.Error:
        return None
    return data if len(data) == size else None


def _is_a_point(key: bytes) -> bool:
    """A point that is not on the curve would make each push fail, or reveal something about our key."""
    try:
        EllipticCurvePublicKey.from_encoded_point(SECP256R1(), key)
    except ValueError:
        return False
    return key[0] == 4  # as RFC 8291 requires: not compressed


def _check_endpoint(endpoint: str, *schemes: str) -> None:
    path = ("address", "webPush", "endpoint")
    if len(endpoint.encode(errors="surrogatepass")) > LONGEST_ENDPOINT:
        raise Invalid(sentence("The address of a push service has at most {most} bytes.", most=LONGEST_ENDPOINT), *path)
    try:
        parts = urlsplit(endpoint)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
        parts = urlsplit("")
    readable = endpoint.isascii() and endpoint.isprintable() and not set(endpoint) & set(' \\"<>^`{|}')
    if not readable or not host or "@" in parts.netloc or parts.fragment or port in {0, SMTP}:
        raise Invalid("This is no address of a push service. Give it as the browser has it.", *path)
    if parts.scheme not in schemes:
        raise Invalid("The address of a push service begins with https://.", *path)


def _hash(kind: str, address: str) -> str:
    return hashlib.sha256(f"{kind} {address}".encode()).hexdigest()
