"""Mails about assignments: who gets one, and what it contains."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

import pytest

from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import entries, marks, settled
from tests.mail.conftest import Deliveries
from tests.preferences.words import wants_over
from tests.support.mail_server import MailServer
from tests.support.people import Person
from tests.support.words import RESTORE, TRASH

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key } errors { code message } } }"
UPDATE = """
mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { task { id } errors { code message } } }
"""
DEACTIVATE = "mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }"
REACTIVATE = "mutation ($id: ID!) { reactivateUser(id: $id) { errors { message } } }"
LEAVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
JOIN = """
mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }
"""
RESET = "mutation ($email: String!) { requestPasswordReset(email: $email) { ok errors { message } } }"


async def gives(
    by: Person, to: Person | None, garden: dict[str, Any], title: str = "Water the plants", **more: Any
) -> Any:
    given = {"title": title, "teamId": garden["id"], "assigneeId": to.id if to else None, **more}
    return (await by.does(CREATE, input=given))["task"]


async def hands(by: Person, task: Any, to: Person | None) -> None:
    await by.does(UPDATE, id=task["id"], input={"assigneeId": to.id if to else None})


def about(post: MailServer, person: Person) -> list[EmailMessage]:
    """The mails to a person, without the welcome."""
    return [mail for mail in post.letters if person.email in str(mail["To"]) and "Welcome" not in str(mail["Subject"])]


async def another_mail_goes_out(to: Person, post: MailServer) -> None:
    """Sends another mail behind all that are due, so that everything due has been sent when it arrives."""
    await to.does(RESET, email=to.email)
    while not about(post, to):
        await post.has(len(post.letters) + 1)


async def test_the_assignee_of_a_new_task_is_mailed(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    task = await gives(
        alice,
        bob,
        garden,
        "Water the plants",
        description="Twice.\nNot the cactus!",
        priority="URGENT",
        dueDate="2031-05-02",
    )

    [delivery] = await deliveries(bob, "SENT")
    [mail] = about(post, bob)
    text, page = mail.get_body(("plain",)).get_content(), mail.get_body(("html",)).get_content()  # type: ignore[union-attr]  # both parts are there
    assert str(mail["Subject"]) == delivery["subject"] == "Task assigned: Water the plants"
    assert str(mail["To"]) == "Bob <bob@example.com>"
    assert str(mail["From"]) == "TaskFlow <tasks@example.com>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert "/unsubscribe/" in mail["List-Unsubscribe"]
    for words in ("Hi Bob", "Alice assigned you a new task", "Water the plants", "Urgent", "Friday, 2 May 2031"):
        assert words in text
        assert words in page
    assert "New Task Assigned" in page
    assert "Not the cactus!" in page
    assert "View Task" in page
    assert f'href="https://tasks.example.com/t/{task["key"]}"' in page
    assert f"https://tasks.example.com/t/{task['key']}" in text


async def test_the_mail_names_fields_that_the_task_does_not_have(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    await gives(alice, bob, garden)

    await deliveries(bob, "SENT")
    text = about(post, bob)[0].get_body(("plain",)).get_content()  # type: ignore[union-attr]  # it is there
    assert "No description" in text
    assert "Due: No due date" in text


async def test_a_later_assignee_is_mailed(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    task = await gives(alice, None, garden)

    await hands(alice, task, bob)

    assert [one["subject"] for one in await deliveries(bob, "SENT")] == ["Task assigned: Water the plants"]


async def test_the_mail_is_in_the_language_of_the_assignee(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    await bob.does('mutation { updateProfile(input: {locale: "de-AT"}) { errors { message } } }')

    await gives(alice, bob, garden, "Grüße ausrichten", priority="HIGH", dueDate="2031-05-02")

    await deliveries(bob, "SENT")
    [mail] = about(post, bob)
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]  # it is there
    assert str(mail["Subject"]) == "Aufgabe zugewiesen: Grüße ausrichten"
    assert "Hallo Bob" in text
    assert "Priorität: Hoch" in text
    assert "Fällig: Freitag, 2. Mai 2031" in text


async def test_nobody_is_mailed_about_their_own_change(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    await gives(alice, alice, garden, "Mine")
    await gives(alice, bob, garden, "Yours")

    await deliveries(bob, "SENT")
    assert about(post, alice) == []


async def test_after_quick_reassignments_only_the_last_assignee_is_mailed(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    task = await gives(alice, bob, garden)
    await another_mail_goes_out(alice, post)

    await hands(alice, task, None)
    await hands(alice, task, bob)

    newest, first = await deliveries(bob, "SENT")
    assert (newest["status"], first["status"]) == ("SENT", "SKIPPED")
    assert len(about(post, bob)) == 1


async def test_an_assignee_who_lost_the_task_at_once_is_not_mailed(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    task = await gives(alice, bob, garden)
    await another_mail_goes_out(alice, post)

    await hands(alice, task, None)

    await deliveries(bob, "SKIPPED")
    assert about(post, bob) == []


async def test_a_closed_account_gets_no_mail(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    await gives(alice, bob, garden)

    await bob.does(f'mutation {{ deactivateUser(id: "{bob.id}") {{ errors {{ message }} }} }}')

    await deliveries(bob, "SKIPPED")
    assert about(post, bob) == []


async def test_a_dry_run_mails_nobody(alice: Person, bob: Person, garden: dict[str, Any], ada: Person) -> None:
    await alice.does(
        CREATE.replace("createTask(input: $input)", "createTask(input: $input) @dryRun"),
        input={"title": "Only to see", "teamId": garden["id"], "assigneeId": bob.id},
    )

    found = await ada.asks("{ emailDeliveries(first: 100) { nodes { subject } } }")
    assert "Task assigned: Only to see" not in [one["subject"] for one in found["emailDeliveries"]["nodes"]]


@pytest.mark.parametrize("title", ["a =?utf-8?q?b?= c", "ж" * 180, "naïve  café " * 15])
async def test_any_title_stays_inside_the_subject(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, title: str
) -> None:
    await gives(alice, bob, garden, title)

    await deliveries(bob, "SENT")
    [mail] = about(post, bob)
    assert mail["Bcc"] is None
    assert str(mail["Subject"]).split() == f"Task assigned: {title}".split()


@pytest.mark.parametrize("and_back", [True, False], ids=["within the grace", "after it"])
async def test_a_restored_task_is_mailed_if_its_assignment_never_was(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, and_back: bool
) -> None:
    task = await gives(alice, bob, garden)
    await alice.does(TRASH, id=task["id"])
    if not and_back:
        await deliveries(bob, "SKIPPED")

    await alice.does(RESTORE, id=task["id"])

    await deliveries(bob, "SENT")
    [mail] = about(post, bob)
    assert "Alice assigned you" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]  # it is there


async def test_a_restored_task_is_not_mailed_twice(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    task = await gives(alice, bob, garden)
    await deliveries(bob, "SENT")

    await alice.does(TRASH, id=task["id"])
    await alice.does(RESTORE, id=task["id"])
    await gives(alice, bob, garden, "Another one")

    assert [one["status"] for one in await deliveries(bob, "SENT")] == ["SENT", "SENT"]
    assert len(about(post, bob)) == 2


async def test_an_assignment_is_mailed_when_a_closed_account_is_reactivated(
    alice: Person, bob: Person, ada: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    await gives(alice, bob, garden)
    await bob.does(DEACTIVATE, id=bob.id)
    await deliveries(bob, "SKIPPED")

    await ada.does(REACTIVATE, id=bob.id)

    await deliveries(bob, "SENT")
    assert len(about(post, bob)) == 1


async def test_an_assignment_is_mailed_when_its_assignee_returns_to_the_team(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    await gives(alice, bob, garden)
    await alice.does(LEAVE, team=garden["id"], user=bob.id)
    await deliveries(bob, "SKIPPED")

    await alice.does(JOIN, team=garden["id"], user=bob.id)

    await deliveries(bob, "SENT")
    assert len(about(post, bob)) == 1


async def test_a_task_that_is_completed_and_opened_again_at_once_is_mailed_once(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    task = await gives(alice, bob, garden)

    await alice.does(UPDATE, id=task["id"], input={"status": "COMPLETED"})
    await alice.does(UPDATE, id=task["id"], input={"status": "IN_PROGRESS"})

    await deliveries(bob, "SENT")
    assert len(about(post, bob)) == 1


async def test_a_task_that_is_moved_and_moved_back_at_once_is_mailed_once(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    team = await alice.does('mutation { createTeam(input: {name: "Yard"}) { team { id } errors { message } } }')
    await alice.does(JOIN, team=team["team"]["id"], user=bob.id)
    task = await gives(alice, bob, garden)

    await alice.does(UPDATE, id=task["id"], input={"teamId": team["team"]["id"]})
    await alice.does(UPDATE, id=task["id"], input={"teamId": garden["id"]})

    await deliveries(bob, "SENT")
    assert len(about(post, bob)) == 1


async def test_an_assignee_who_took_the_task_themselves_is_not_mailed_when_it_is_restored(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    task = await gives(alice, bob, garden)
    await hands(bob, task, alice)
    await hands(bob, task, bob)
    await alice.does(TRASH, id=task["id"])
    await deliveries(bob, "SKIPPED")

    await alice.does(RESTORE, id=task["id"])
    await gives(alice, bob, garden, "Another one")

    await deliveries(bob, "SENT")
    assert [str(mail["Subject"]) for mail in about(post, bob)] == ["Task assigned: Another one"]


async def test_an_assignment_that_was_read_in_the_inbox_is_not_mailed(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, components: Components
) -> None:
    await gives(alice, bob, garden)
    await settled(components)
    await marks(bob, *await entries(bob), read=True)

    await deliveries(bob, "SKIPPED")
    assert about(post, bob) == []


async def test_an_assignment_that_goes_by_mail_alone_is_mailed_whatever_was_read_about_the_task(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, components: Components
) -> None:
    await wants_over(bob, ASSIGNED=["EMAIL"], COMMENTED=["IN_APP"])
    task = await gives(alice, None, garden)
    await writes(bob, task, "Is the can empty?")
    await writes(alice, task, "It is.")
    await settled(components)
    await marks(bob, *await entries(bob), read=True)

    await hands(alice, task, bob)

    await deliveries(bob, "SENT")
    assert [mail["Subject"] for mail in about(post, bob)] == ["Task assigned: Water the plants"]
