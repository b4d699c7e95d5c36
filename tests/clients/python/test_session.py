"""Tokens: one refresh for all callers who need it, even if some are cancelled, and across processes."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from starlette.applications import Starlette

from taskflow_client import Client, FileTokens, MemoryTokens, TaskFlowError, Tokens, TokenStore, session
from tests.clients.python.transports import Counting
from tests.support.people import PASSWORD, Person, robot_of

pytestmark = pytest.mark.once

ME = "{ me { name } }"
URL = "http://localhost:7145"


@pytest.fixture
def way(app: Starlette) -> Counting:
    return Counting(app)


def at(way: Counting, tokens: TokenStore | None = None, key: str | None = None) -> Client:
    return Client(URL, http=way.http(), tokens=tokens, key=key)


def with_an_ended_token(alice: Person) -> MemoryTokens:
    assert alice.refresh_token is not None
    return MemoryTokens(Tokens("it has ended", alice.refresh_token))


async def test_a_wrong_password_is_returned_and_not_raised(way: Counting, alice: Person) -> None:
    async with at(way) as client:
        payload = await client.sign_in(alice.email, "something else")

        assert [error["code"] for error in payload["errors"]] == ["INVALID_CREDENTIALS"]
        with pytest.raises(TaskFlowError, match="UNAUTHENTICATED") as refused:
            await client.run(ME)
    assert "Sign in" in refused.value.what_to_do


async def test_an_api_key_needs_no_session(way: Counting, alice: Person) -> None:
    async with at(way, key=(await robot_of(alice)).token) as client:
        assert await client.run(ME) == {"me": {"name": "Alice"}}
        refused = await client.run("mutation { logout { ok errors { code } } }")
        assert refused == {"logout": {"ok": False, "errors": [{"code": "FORBIDDEN"}]}}
    assert way.renewals == 0


async def test_fifty_calls_with_an_expired_token_refresh_it_once(way: Counting, alice: Person) -> None:
    store = with_an_ended_token(alice)
    async with at(way, store) as client:
        told = await asyncio.gather(*(client.run(ME) for _ in range(50)))

    assert told == [{"me": {"name": "Alice"}}] * 50
    assert way.renewals == 1
    assert store.tokens is not None
    assert store.tokens.access != "it has ended"


async def test_a_token_is_refreshed_before_it_expires(
    way: Counting, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000.0
    monkeypatch.setattr(session, "monotonic", lambda: now)
    async with at(way) as client:
        await client.sign_in(alice.email, PASSWORD)
        now += 15 * 60 - 61
        await client.run(ME)
        assert way.renewals == 0

        now += 2
        await asyncio.gather(*(client.run(ME) for _ in range(50)))

    assert way.renewals == 1


async def test_a_refresh_goes_on_when_all_its_waiters_are_cancelled(way: Counting, alice: Person) -> None:
    store = with_an_ended_token(alice)
    way.held = asyncio.Event()
    async with at(way, store) as client, asyncio.TaskGroup() as tasks:
        calls = [tasks.create_task(client.run(ME)) for _ in range(3)]
        await way.begun.wait()
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)
        way.held.set()
        assert await client.run(ME) == {"me": {"name": "Alice"}}

    assert way.renewals == 1
    assert store.tokens is not None
    assert store.tokens.access != "it has ended"


async def test_a_client_that_closes_stores_the_tokens_of_a_running_refresh(way: Counting, alice: Person) -> None:
    store = with_an_ended_token(alice)
    way.held = asyncio.Event()
    client = at(way, store)
    async with asyncio.TaskGroup() as tasks:
        call = tasks.create_task(client.run(ME))
        await way.begun.wait()
        call.cancel()
        closing = tasks.create_task(client.aclose())
        for _ in range(20):
            await asyncio.sleep(0)
        assert not closing.done()
        way.held.set()
        await closing

    async with at(way, store) as again:
        assert await again.run(ME) == {"me": {"name": "Alice"}}
    assert way.renewals == 1


async def test_an_ended_session_is_reported_and_its_tokens_are_deleted(way: Counting, alice: Person) -> None:
    store = MemoryTokens(Tokens("it has ended", "so has this one"))
    async with at(way, store) as client:
        told = await asyncio.gather(*(client.run(ME) for _ in range(5)), return_exceptions=True)

    assert {error.code for error in told if isinstance(error, TaskFlowError)} == {"UNAUTHENTICATED"}
    assert store.tokens is None
    assert way.renewals == 1


async def test_programs_that_share_a_file_refresh_once_and_keep_their_session(
    way: Counting, alice: Person, tmp_path: Path
) -> None:
    path = tmp_path / "tokens.json"
    assert alice.refresh_token is not None
    await FileTokens(path).save(Tokens("it has ended", alice.refresh_token))
    async with at(way, FileTokens(path)) as one, at(way, FileTokens(path)) as other:
        told = await asyncio.gather(one.run(ME), other.run(ME), one.run(ME), other.run(ME))

    assert list(told) == [{"me": {"name": "Alice"}}] * 4
    assert way.renewals == 1
    assert path.stat().st_mode & 0o777 == 0o600


async def test_a_full_disk_ends_no_session(
    way: Counting, alice: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tokens.json"
    assert alice.refresh_token is not None
    await FileTokens(path).save(Tokens("it has ended", alice.refresh_token))
    monkeypatch.setattr(os, "fsync", _is_full)
    async with at(way, FileTokens(path)) as client:
        assert await client.run(ME) == {"me": {"name": "Alice"}}
        await client._session._renew(client._session._tokens.access if client._session._tokens else None)
        assert await client.run(ME) == {"me": {"name": "Alice"}}

    assert way.renewals == 2
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".tokens")] == []


async def test_a_file_without_tokens_counts_as_signed_out(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    for text in ("", "{", "[]", '{"access": "x"}'):
        path.write_text(text)
        assert await FileTokens(path).load() is None


async def test_signing_out_ends_the_session_here_and_on_the_server(way: Counting, alice: Person) -> None:
    store = MemoryTokens()
    async with at(way, store) as client:
        await client.sign_in(alice.email, PASSWORD)
        kept = store.tokens
        await client.sign_out()
        with pytest.raises(TaskFlowError, match="UNAUTHENTICATED"):
            await client.run(ME)

    assert store.tokens is None
    async with at(way, MemoryTokens(kept)) as thief:
        with pytest.raises(TaskFlowError):
            await thief.run(ME)


def _is_full(_: int) -> None:
    raise OSError(28, "No space left on device")


async def test_a_sign_in_during_a_refresh_wins(way: Counting, alice: Person, bob: Person) -> None:
    store = with_an_ended_token(alice)
    way.held = asyncio.Event()
    async with at(way, store) as client, asyncio.TaskGroup() as tasks:
        call = tasks.create_task(client.run(ME))
        await way.begun.wait()
        await client.sign_in(bob.email, PASSWORD)
        way.held.set()
        await call

        assert await client.run(ME) == {"me": {"name": "Bob"}}
