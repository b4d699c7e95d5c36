"""Issues and verifies access tokens, refresh tokens, API keys and reset tokens."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Any, NoReturn

import jwt

from models.errors import AuthFailed, Code
from models.values import clock
from models.values.ids import is_id

ALGORITHM = "HS256"
ISSUER = "taskflow"
AUDIENCE = "taskflow-api"
REQUIRED = ("sub", "sid", "iat", "exp", "jti", "iss", "aud")
KEY_MARK = "tf_"
TYPE = "at+jwt"
"""The header's type of an access token, as RFC 9068 names it."""
OLD_TYPE = "JWT"
"""The header's type of access tokens from the first version, which have no claim `typ` either."""
KIND = "access"
"""The claim `typ`. Anything else that is ever signed with this secret carries another one, and opens nothing."""
LONGEST = 4_096
_SKEW = 60
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@dataclass(frozen=True, slots=True)
class AccessToken:
    token: str
    expires_in: int
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Claims:
    user_id: str
    session_id: str
    expires_at: int
    """Seconds since 1970."""


@dataclass(frozen=True, slots=True)
class IssuedSecret:
    """Shown once; only the hash is kept."""

    text: str
    hash: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """A refresh token that we made: perhaps long ago."""

    session_id: str
    hash: str


class Tokens:
    def __init__(self, secret: str, *, minutes: int = 15) -> None:
        self._secret = secret
        self._refresh_key = hmac.digest(secret.encode(), b"taskflow refresh tokens", "sha256")
        self._ticket_key = hmac.digest(secret.encode(), b"taskflow stream tickets", "sha256")
        self._seconds = minutes * 60

    def access(self, *, user_id: str, session_id: str, until: int) -> AccessToken:
        """Never good for longer than its session, whose sockets and streams end with the token."""
        now = clock.now() // 1000
        seconds = max(0, min(self._seconds, until // 1000 - now))
        claims = {
            "sub": user_id,
            "sid": session_id,
            "iat": now,
            "exp": now + seconds,
            "jti": secrets.token_urlsafe(12),
            "iss": ISSUER,
            "aud": AUDIENCE,
            "typ": KIND,
        }
        token = jwt.encode(claims, self._secret, algorithm=ALGORITHM, headers={"typ": TYPE})
        return AccessToken(token, seconds)

    def claims(self, token: str) -> Claims:
        """Raises AuthFailed. Does not check whether the session still exists."""
        if len(token) > LONGEST or not token.isascii():
            refuse()
        try:
            read = jwt.decode_complete(
                token,
                self._secret,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                options={"require": list(REQUIRED), "verify_iat": False, "verify_exp": False, "strict_aud": True},
            )
        except jwt.InvalidTokenError:
            refuse()
        claims = read["payload"]
        if not (_is_access(read["header"], claims) and _is_well_formed(claims)):
            refuse()
        if claims["exp"] * 1000 <= clock.now():
            raise AuthFailed("Invalid or expired token", code=Code.TOKEN_EXPIRED)
        return Claims(claims["sub"], claims["sid"], claims["exp"])

    def refresh(self, session_id: str) -> IssuedSecret:
        nonce = secrets.token_urlsafe(24)
        return self._refresh(session_id, nonce)

    def read_refresh(self, text: str) -> RefreshToken | None:
        """Returns None for a text that was never a token of ours, so that nobody can end a session by inventing a token
        for it."""
        session_id, _, rest = text.partition(".") if len(text) <= LONGEST and text.isascii() else ("", "", "")
        nonce, _, _ = rest.partition(".")
        if not is_id(session_id, "sess"):
            return None
        ours = self._refresh(session_id, nonce)
        return RefreshToken(session_id, ours.hash) if hmac.compare_digest(ours.text, text) else None

    def successor(self, text: str) -> IssuedSecret:
        """The refresh token that replaces an old one. It is derived from the old one, so that a client that lost the
        answer can get it again although nobody stores it."""
        session_id, _, _ = text.partition(".")
        derived = hmac.digest(self._refresh_key, b"successor of " + text.encode(), "sha256")[:24]
        return self._refresh(session_id, _base64(derived))

    def _refresh(self, session_id: str, nonce: str) -> IssuedSecret:
        body = f"{session_id}.{nonce}"
        mac = hmac.digest(self._refresh_key, body.encode(), "sha256")[:16]
        text = f"{body}.{_base64(mac)}"
        return IssuedSecret(text, hash_of(text))

    def ticket(self, id: str) -> str:
        mac = hmac.digest(self._ticket_key, id.encode(), "sha256")[:16]
        return f"{id}.{_base64(mac)}"

    def read_ticket(self, text: str) -> str | None:
        """The id of a ticket. None for a text that was never one of ours, which is found out without the database."""
        id, _, _ = text.partition(".") if len(text) <= LONGEST and text.isascii() else ("", "", "")
        if not is_id(id, "ticket"):
            return None
        return id if hmac.compare_digest(self.ticket(id), text) else None

    def api_key(self) -> IssuedSecret:
        prefix = KEY_MARK + _random_letters(8)
        text = f"{prefix}_{_random_letters(40)}"
        return IssuedSecret(text, hash_of(text), prefix)

    def reset(self) -> IssuedSecret:
        text = secrets.token_urlsafe(32)
        return IssuedSecret(text, hash_of(text))

    def hash_of(self, text: str) -> str:
        return hash_of(text)


def hash_of(text: str) -> str:
    """A random secret of 240 bits needs no slow hash: nobody can guess it."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def refuse() -> NoReturn:
    raise AuthFailed("Invalid or expired token")


def _is_access(header: dict[str, Any], claims: dict[str, Any]) -> bool:
    """A signature proves who made a token, not what it was made for: both types must be those of an access token."""
    return header.get("typ") in (TYPE, OLD_TYPE) and claims.get("typ", KIND) == KIND


def _is_well_formed(claims: dict[str, Any]) -> bool:
    texts = all(isinstance(claims[name], str) for name in ("sub", "sid", "jti"))
    times = all(type(claims[name]) is int for name in ("iat", "exp"))
    return (
        texts
        and times
        and is_id(claims["sub"], "user")
        and is_id(claims["sid"], "sess")
        and bool(claims["jti"])
        and claims["iat"] <= clock.now() / 1000 + _SKEW
    )


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _random_letters(count: int) -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(count))
