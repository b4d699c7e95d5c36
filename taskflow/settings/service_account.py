"""The key file of a Google service account, as Google issues it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import jwt

GOOGLE = "https://fcm.googleapis.com"
SCOPE = "https://www.googleapis.com/auth/firebase.messaging"
TOKEN_SECONDS = 3_600
_NEEDED = ("project_id", "client_email", "private_key", "token_uri")


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    project_id: str
    client_email: str
    private_key: str
    token_uri: str
    fcm_uri: str

    @classmethod
    def read(cls, path: str) -> ServiceAccount:
        """Raises ValueError with the words that follow the setting's name."""
        try:
            kept = json.loads(Path(path).read_text("utf-8"))
        except OSError as error:
            raise ValueError(f"names {path!r}, which can't be read ({error.strerror})") from None
        except ValueError:
            raise ValueError(f"names {path!r}, which is no JSON") from None
        missing = [name for name in _NEEDED if not isinstance(kept, dict) or not isinstance(kept.get(name), str)]
        if missing:
            raise ValueError(f"names {path!r}, which has no {missing[0]}: take the key file of a service account")
        account = cls(**{name: kept[name] for name in _NEEDED}, fcm_uri=str(kept.get("fcm_uri") or GOOGLE).rstrip("/"))
        try:
            account.assertion(0)
        except Exception:  # noqa: BLE001  # the library raises all kinds of errors for a bad key
            raise ValueError(f"names {path!r}, whose private_key is no RSA key") from None
        return account

    def assertion(self, now: int) -> str:
        claims = {
            "iss": self.client_email,
            "scope": SCOPE,
            "aud": self.token_uri,
            "iat": now,
            "exp": now + TOKEN_SECONDS,
        }
        return jwt.encode(claims, self.private_key, algorithm="RS256")

    @property
    def host(self) -> str:
        return urlsplit(self.fcm_uri).hostname or ""
