from __future__ import annotations

from typing import Any

import pytest

from tests.support.people import Person, register
from tests.support.words import SET_MEMBER
from tests.watchers.words import Bench


@pytest.fixture
async def carol(app: Any, alice: Person, garden: Any) -> Person:
    """Carol is a viewer in the garden."""
    person = await register(app, "Carol")
    await alice.does(SET_MEMBER, team=garden["id"], user=person.id, role="VIEWER")
    return person


@pytest.fixture
async def dan(app: Any, alice: Person, garden: Any) -> Person:
    """Dan is a contributor in the garden."""
    person = await register(app, "Dan")
    await alice.does(SET_MEMBER, team=garden["id"], user=person.id, role="CONTRIBUTOR")
    return person


@pytest.fixture
async def bench(alice: Person, bob: Person, carol: Person, dan: Person, ada: Person, garden: Any) -> Bench:
    """Alice, who adds people, and Bob, who are members of the garden, with Carol, Dan, and Ada, the admin of the
    instance. Alice and Dan also have an orchard."""
    made = await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    orchard = made["team"]["id"]
    await alice.does(SET_MEMBER, team=orchard, user=dan.id, role="CONTRIBUTOR")
    people = {"alice": alice, "bob": bob, "carol": carol, "dan": dan, "ada": ada}
    return Bench(people, garden, orchard)
