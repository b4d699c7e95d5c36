"""The people of our tests, who use TaskFlow as clients do: by GraphQL."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from tests.support import asgi
from tests.support.asgi import Answer, Socket

PASSWORD = "correct horse battery staple"  # good enough for every person of the tests

ACCOUNT = "token refreshToken expiresIn user { id name email role version } session { id } errors { code message path }"
REGISTER = f"mutation ($input: RegisterInput!) {{ register(input: $input) {{ {ACCOUNT} }} }}"
LOGIN = f"mutation ($input: LoginInput!) {{ login(input: $input) {{ {ACCOUNT} }} }}"


class Unexpected(AssertionError):
    """The server's answer is not the expected one."""


@dataclass
class Person:
    """A person; authenticated if there is a token."""

    app: Any
    name: str = "Nobody"
    email: str = ""
    id: str = ""
    token: str | None = None
    refresh_token: str | None = None
    session_id: str | None = None
    address: str = "192.0.2.1"
    cookies: dict[str, str] = field(default_factory=dict)
    user_agent: str = "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"
    accept_language: str = ""

    async def sends(self, query: str, **variables: Any) -> Answer:
        """Sends the operation, and returns the raw answer."""
        content = {"query": query, "variables": variables}
        return await asgi.post(self.app, content, headers=self._headers(), client=self.address)

    async def asks(self, query: str, **variables: Any) -> Any:
        """Returns the data of the answer, which must have no error."""
        answer = (await self.sends(query, **variables)).json
        if "errors" in answer:
            raise Unexpected(answer["errors"])
        return answer["data"]

    async def does(self, mutation: str, **variables: Any) -> Any:
        """Returns the payload of the only field, which must have succeeded."""
        payload = await self._payload(mutation, variables)
        if payload.get("errors"):
            raise Unexpected(payload["errors"])
        return payload

    async def fails(self, mutation: str, **variables: Any) -> Any:
        """Returns the first error of the only field's payload, which must have failed. The document must select
        `errors`."""
        payload = await self._payload(mutation, variables)
        if not payload["errors"]:
            raise Unexpected(f"It worked: {payload}")
        return payload["errors"][0]

    async def is_refused(self, query: str, **variables: Any) -> Any:
        """Returns the first error at the top of the answer, which must have no data."""
        answer = (await self.sends(query, **variables)).json
        if "errors" not in answer:
            raise Unexpected(f"It worked: {answer}")
        return answer["errors"][0]

    async def signs_in(self, password: str = PASSWORD) -> Person:
        """Signs in, and returns the same person on another device."""
        there = Person(self.app, self.name, self.email, address=self.address)
        there.is_let_in(await there.does(LOGIN, input={"email": self.email, "password": password}))
        return there

    def is_let_in(self, payload: Any) -> None:
        self.id, self.email, self.name = (payload["user"][field] for field in ("id", "email", "name"))
        self.token, self.refresh_token = payload["token"], payload["refreshToken"]
        self.session_id = payload["session"]["id"]

    def with_token(self, token: str | None) -> Person:
        return Person(self.app, self.name, self.email, self.id, token, address=self.address)

    @contextlib.asynccontextmanager
    async def connects(self, **payload: Any) -> AsyncIterator[Socket]:
        """Opens a WebSocket and sends connection_init."""
        async with asgi.connected(self.app, headers={"accept-language": self.accept_language}) as socket:
            signed = {"authorization": f"Bearer {self.token}"} if self.token else {}
            greeting = await socket.greets(**signed, **payload)
            assert greeting["type"] == "connection_ack", greeting
            yield socket

    async def _payload(self, mutation: str, variables: dict[str, Any]) -> Any:
        data = await self.asks(mutation, **variables)
        (payload,) = data.values()
        return payload

    def _headers(self) -> dict[str, str]:
        headers = {"user-agent": self.user_agent, "accept-language": self.accept_language}
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        if self.cookies:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return headers


async def register(app: Any, name: str, *, email: str | None = None, password: str = PASSWORD) -> Person:
    person = Person(app, name)
    email = email or f"{name.lower().replace(' ', '.')}@example.com"
    payload = await person.does(REGISTER, input={"name": name, "email": email, "password": password})
    person.is_let_in(payload)
    return person


async def robot_of(person: Person, scope: str = "READ") -> Person:
    """A program with a new API key of this person."""
    payload = await person.does(
        "mutation ($scopes: [Scope!]!)"
        ' { createApiKey(input: {name: "robot", scopes: $scopes}) { secret errors { code message } } }',
        scopes=[scope],
    )
    return person.with_token(payload["secret"])
