"""The cache of callers has a bound in bytes, however many teams its callers are in."""

from __future__ import annotations

from typing import Any

import pytest

from events.states import PERSON
from models.roles import TeamRole, UserRole
from models.viewer import Viewer
from taskflow.authentication import caller_cache
from taskflow.authentication.caller_cache import CachedCaller, CallerCache
from taskflow.components import Components
from tests.support.people import Person

ARCHIVE = "mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }"


def in_teams(many: int, *, user_id: str) -> CachedCaller:
    teams = {f"team_{number}": TeamRole.MEMBER for number in range(many)}
    return CachedCaller(Viewer(id=user_id, role=UserRole.USER, card=PERSON, teams=teams))


def test_callers_in_many_teams_make_room_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caller_cache, "MAX_BYTES", 1_000_000)
    cache = CallerCache()

    for number in range(30):
        cache.put(f"session {number}", in_teams(1_000, user_id=f"user {number}"))

    kept = cache.all()
    assert sum(known.weight() for known in kept) <= 1_000_000
    assert [known.viewer.id for known in kept] == ["user 26", "user 27", "user 28", "user 29"]
    cache.drop_user("user 0")
    cache.drop_user("user 29")
    assert cache.get("session 29") is None


async def test_admins_share_the_set_of_archived_teams(
    ada: Person, alice: Person, garden: dict[str, Any], components: Components
) -> None:
    await alice.does(ARCHIVE, id=garden["id"])
    other = await ada.signs_in()

    viewers = [await components.authenticator.authenticate(each.token or "") for each in (ada, other)]

    assert viewers[0] is not viewers[1]
    assert viewers[0].archived == {garden["id"]}
    assert viewers[0].archived is viewers[1].archived
