"""Signed addresses of an upload, of a file's bytes, and of its thumbnail. A request to one of them needs no token."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import quote

HOUR = timedelta(hours=1)
LONGEST_TOKEN = 200


class Purpose(StrEnum):
    """What an address is valid for. The signature covers the purpose, so an address for one can't be used for
    another."""

    UPLOAD = "upload"
    BYTES = "bytes"
    THUMBNAIL = "thumbnail"


@dataclass(frozen=True, slots=True)
class UploadAddress:
    url: str
    expires_at: datetime


class FileAddresses:
    """The signature covers the id of the file and the time, but not the file's name: the name is there for people, and
    a proxy may encode it differently."""

    def __init__(self, secret: str, public_url: str) -> None:
        self._key = hmac.digest(secret.encode(), b"taskflow files", "sha256")
        self._files = f"{public_url}/files"

    def upload(self, id: str, now: datetime) -> UploadAddress:
        """The address is valid for an hour. Nothing is stored for it, so it can be made again, each time for another
        hour."""
        until = int((now + HOUR).timestamp())
        url = f"{self._files}/upload/{id}.{until}.{self._sign(Purpose.UPLOAD, id, until)}"
        return UploadAddress(url, datetime.fromtimestamp(until, UTC))

    def bytes_of(self, id: str, filename: str, now: datetime) -> str:
        return f"{self._files}/{id}/{quote(filename, safe='')}?{self._signed_until(Purpose.BYTES, id, now)}"

    def thumbnail(self, id: str, now: datetime) -> str:
        return f"{self._files}/{id}/thumbnail?{self._signed_until(Purpose.THUMBNAIL, id, now)}"

    def id_of_upload(self, token: str, now: datetime) -> str | None:
        """None: the token is not ours, or has expired."""
        if len(token) > LONGEST_TOKEN or token.count(".") != 2:
            return None
        id, until, sign = token.split(".")
        return id if self.allows(Purpose.UPLOAD, id, until, sign, now) else None

    def allows(self, purpose: Purpose, id: str, until: str, sign: str, now: datetime) -> bool:
        if not (until.isascii() and until.isdigit() and len(until) < 12 and len(id) < LONGEST_TOKEN):
            return False
        right = self._sign(purpose, id, int(until)).encode()
        return hmac.compare_digest(right, sign.encode(errors="replace")) and now.timestamp() < int(until)

    def _signed_until(self, purpose: Purpose, id: str, now: datetime) -> str:
        """The end of the next full hour. All requests within one hour get the same address, so that browsers can cache
        the file, and viewers who see the same can share one answer."""
        hour = int(HOUR.total_seconds())
        until = (int(now.timestamp()) // hour + 2) * hour
        return f"until={until}&sign={self._sign(purpose, id, until)}"

    def _sign(self, purpose: Purpose, id: str, until: int) -> str:
        digest = hmac.digest(self._key, f"{purpose} {id} {until}".encode(errors="replace"), "sha256")
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")
