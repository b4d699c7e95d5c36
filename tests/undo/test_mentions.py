"""A description that comes back mentions the people whom it mentioned, also under a handle that is another one by now."""

from __future__ import annotations

from typing import Any

import pytest

from models.values import clock
from taskflow.components import Components
from tests.inbox.words import settled
from tests.support.people import Person
from tests.undo.words import edit, last, make, undo

HTML = "query ($id: ID!) { task(id: $id) { descriptionHtml } }"
HTML_AS_OF = (
    "query ($id: ID!, $position: Position!) { task(id: $id) { asOf(position: $position) { descriptionHtml } } }"
)
RENAME = "mutation ($handle: String!) { updateProfile(input: {handle: $handle}) { errors { message } } }"
INBOX = "{ inbox { nodes { count task { id } } } }"
UNWATCH = "mutation ($id: ID!) { watchTask(id: $id, watch: false) { errors { message } } }"
LEAVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"


def link_to(person: Person) -> str:
    return f'<p>Ask <a data-user="{person.id}">@bob</a>.</p>\n'


async def html(person: Person, id: str) -> str | None:
    shown: str | None = (await person.asks(HTML, id=id))["task"]["descriptionHtml"]
    return shown


async def html_at(person: Person, id: str, cursor: str) -> str | None:
    found = await person.asks(HTML_AS_OF, id=id, position={"cursor": cursor})
    shown: str | None = found["task"]["asOf"]["descriptionHtml"]
    return shown


async def told(person: Person, id: str) -> int:
    """How often that person was notified of the task."""
    nodes = (await person.asks(INBOX))["inbox"]["nodes"]
    return sum(node["count"] for node in nodes if node["task"] is not None and node["task"]["id"] == id)


async def test_an_undone_edit_mentions_the_same_person_after_a_change_of_handle(
    alice: Person, bob: Person, garden: Any
) -> None:
    for text in ("Nobody", None):
        task = await make(alice, teamId=garden["id"], description="Ask @bob.")
        await edit(alice, task, description=text)
        await bob.does(RENAME, handle="robert")

        await undo(alice, await last(alice, task))

        assert await html(alice, task) == link_to(bob), text
        await bob.does(RENAME, handle="bob")


async def test_a_former_description_mentions_the_same_person_after_a_change_of_handle(
    alice: Person, bob: Person, garden: Any
) -> None:
    task = await make(alice, teamId=garden["id"], description="Ask @bob.")
    first = (await alice.asks("{ cursor }"))["cursor"]
    await edit(alice, task, description="Ask @bob twice.")
    second = (await alice.asks("{ cursor }"))["cursor"]
    await edit(alice, task, description="Nobody")
    await bob.does(RENAME, handle="robert")

    assert await html_at(alice, task, first) == link_to(bob)
    assert await html_at(alice, task, second) == link_to(bob).replace("</a>.", "</a> twice.")


async def test_a_description_mentions_the_same_person_after_a_change_of_handle_and_a_move(
    alice: Person, bob: Person, garden: Any
) -> None:
    task = await make(alice, teamId=garden["id"], description="Ask @bob.")
    await bob.does(RENAME, handle="robert")

    await edit(alice, task, teamId="GEN")

    assert await html(alice, task) == link_to(bob)


async def test_an_edited_description_mentions_the_same_person_after_a_change_of_handle(
    alice: Person, bob: Person, garden: Any
) -> None:
    """So does a text that the task had before. But a handle in a new text is nobody's."""
    task = await make(alice, teamId=garden["id"], description="Ask @bob, once.")
    await bob.does(RENAME, handle="robert")

    await edit(alice, task, description="Ask @bob.")

    assert await html(alice, task) == link_to(bob)
    await edit(alice, task, description="Nobody")
    await edit(alice, task, description="Ask @bob now.")
    assert await html(alice, task) == "<p>Ask @bob now.</p>\n"
    await edit(alice, task, description="Ask @bob.", key="again")
    assert await html(alice, task) == link_to(bob)


async def test_an_edit_keeps_a_mention_also_by_a_clock_that_was_set_back(
    alice: Person, bob: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = await make(alice, teamId=garden["id"], description="Ask @bob, once.")
    await bob.does(RENAME, handle="robert")
    true = clock.now
    monkeypatch.setattr(clock, "now", lambda: true() - 5_000)

    await edit(alice, task, description="Ask @bob.")

    assert await html(alice, task) == link_to(bob)


async def test_a_person_who_left_the_team_is_not_mentioned_by_a_former_description(
    alice: Person, bob: Person, garden: Any
) -> None:
    task = await make(alice, teamId=garden["id"], description="Ask @bob.")
    first = (await alice.asks("{ cursor }"))["cursor"]
    await edit(alice, task, description="Nobody")
    await alice.does(LEAVE, team=garden["id"], user=bob.id)

    assert await html_at(alice, task, first) == "<p>Ask @bob.</p>\n"
    await undo(alice, await last(alice, task))
    assert await html(alice, task) == "<p>Ask @bob.</p>\n"


async def test_the_undo_notifies_the_person_who_was_mentioned_and_not_the_new_owner_of_the_handle(
    alice: Person, bob: Person, chidi: Person, garden: Any, components: Components
) -> None:
    task = await make(alice, teamId="GEN", description="Ask @bob.")
    await edit(alice, task, description="Nobody")
    await bob.does(RENAME, handle="robert")
    await components.database.unit(lambda unit: unit.execute("DELETE FROM former_handles"))
    await chidi.does(RENAME, handle="bob")
    await bob.does(UNWATCH, id=task)
    await settled(components)
    before = await told(bob, task)

    await undo(alice, await last(alice, task))
    await settled(components)

    assert await html(alice, task) == link_to(bob)
    assert await told(bob, task) == before + 1
    assert await told(chidi, task) == 0
