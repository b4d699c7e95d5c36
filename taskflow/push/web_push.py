"""Builds the request to a browser's push service: a body that only the browser can read (RFC 8291), and a token that
identifies us (RFC 8292)."""

from __future__ import annotations

import base64
import hashlib
import os
import struct
import time

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

CURVE = ec.SECP256R1()
RECORD = 4_096
"""The size that every push service must accept."""
PADDED_TO = 512
"""Messages are padded to this size, so that the push service learns little about their length."""
TOKEN_HOURS = 12
"""A push service accepts at most 24. Each message gets a new token: making one takes less time than reading a row."""
_LONGEST_TOPIC = 32


class VapidKey:
    """The key by which push services and browsers recognise this server."""

    def __init__(self, private: ec.EllipticCurvePrivateKey) -> None:
        self._private = private
        self.public = _encoded(_point(private.public_key()))

    @classmethod
    def made(cls) -> VapidKey:
        return cls(ec.generate_private_key(CURVE))

    @classmethod
    def of_pem(cls, pem: str) -> VapidKey:
        private = load_pem_private_key(pem.encode(), password=None)
        assert isinstance(private, ec.EllipticCurvePrivateKey)  # what `pem` has written
        return cls(private)

    def pem(self) -> str:
        return self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()

    def authorization(self, origin: str, contact: str) -> str:
        """The header for one push service, valid for some hours."""
        claims = {"aud": origin, "exp": int(time.time()) + TOKEN_HOURS * 3_600, "sub": contact}
        return f"vapid t={jwt.encode(claims, self._private, algorithm='ES256')}, k={self.public}"


def encrypted(
    plain: bytes,
    *,
    p256dh: bytes,
    auth: bytes,
    private: ec.EllipticCurvePrivateKey | None = None,
    salt: bytes | None = None,
    padded_to: int = PADDED_TO,
) -> bytes:
    """One record of aes128gcm. `private` and `salt` are new for each message; only the test with the RFC's example sets
    them."""
    private, salt = private or ec.generate_private_key(CURVE), salt or os.urandom(16)
    ours = _point(private.public_key())
    shared = private.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, p256dh))
    key = _derived(shared, salt=auth, info=b"WebPush: info\0" + p256dh + ours, length=32)
    cipher = AESGCM(_derived(key, salt=salt, info=b"Content-Encoding: aes128gcm\0", length=16))
    nonce = _derived(key, salt=salt, info=b"Content-Encoding: nonce\0", length=12)
    record = plain + b"\2" + bytes(-(len(plain) + 1) % padded_to)
    return salt + struct.pack("!IB", RECORD, len(ours)) + ours + cipher.encrypt(nonce, record, None)


def topic_of(tag: str) -> str:
    """With a topic, the push service drops an unfetched message when a newer one arrives. The hash reveals nothing
    about the tag."""
    return _encoded(hashlib.sha256(tag.encode()).digest())[:_LONGEST_TOPIC]


def _derived(secret: bytes, *, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=salt, info=info).derive(secret)


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
