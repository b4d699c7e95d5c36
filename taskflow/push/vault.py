"""Encrypts values that must stay secret from somebody who has only the database: with a key made from
TASKFLOW_SECRET."""

from __future__ import annotations

import base64
import binascii
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE_BYTES = 12


class Vault:
    """AES-GCM. Each text begins with the id of its key, so that another key can follow some day."""

    def __init__(self, secret: str) -> None:
        key = HKDF(SHA256(), 32, salt=None, info=b"taskflow vault").derive(secret.encode())
        self._id = HKDF(SHA256(), 4, salt=None, info=b"taskflow vault key id").derive(secret.encode()).hex()
        self._cipher = AESGCM(key)

    def sealed(self, text: str, *, purpose: str) -> str:
        """The purpose is authenticated: a value sealed for one purpose can't be used for another."""
        nonce = os.urandom(_NONCE_BYTES)
        data = nonce + self._cipher.encrypt(nonce, text.encode(), purpose.encode())
        return f"{self._id}.{base64.urlsafe_b64encode(data).decode()}"

    def opened(self, sealed: str, *, purpose: str) -> str | None:
        """None: it was sealed with another secret, or is broken."""
        id, _, encoded = sealed.partition(".")
        if id != self._id:
            return None
        try:
            data = base64.urlsafe_b64decode(encoded)
            return self._cipher.decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], purpose.encode()).decode()
        except (binascii.Error, InvalidTag, ValueError):
            return None
