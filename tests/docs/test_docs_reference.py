"""Each page of the reference names every field, argument and event of its noun, and only codes and paths that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType

from events import attachment, comment, label, notification, preferences, push_device, reminder, stage, view
from models.errors import Code
from tests.docs.test_docs_live import WHOLE
from tests.schema.todo import todo
from tests.support.scratch import ROOT

PAGES = {
    "labels": (
        ("Label", "LabelPayload", "CreateLabelInput", "UpdateLabelInput"),
        ("createLabel", "updateLabel", "deleteLabel"),
        {event.name for event in label.NOUN.events},
    ),
    "search": (("SearchConnection", "SearchHit", "SearchMatch", "SearchField"), (), set()),
    "order-and-stages": (
        ("MoveTaskInput", "Stage", "StagePayload", "CreateStageInput", "UpdateStageInput"),
        ("moveTask", "createStage", "updateStage", "deleteStage"),
        {"task.updated", *(event.name for event in stage.NOUN.events)},
    ),
    "sub-tasks-and-relations": (
        ("Progress", "TaskRelation", "RelationKind"),
        ("relateTasks", "unrelateTasks"),
        {"task.progressed", "task.blocked", "task.unblocked"},
    ),
    "recurrence": (
        ("Recurrence", "RecurrenceInput"),
        ("skipOccurrence",),
        {"task.updated", "task.created"},
    ),
    "comments-and-watchers": (
        (
            *("Comment", "CommentPermissions", "Reaction", "Emoji", "CommentConnection", "CommentEdge"),
            *("CommentPayload", "CreateCommentInput"),
        ),
        ("createComment", "updateComment", "deleteComment", "resolveComment", "react", "watchTask"),
        {*(event.name for event in comment.NOUN.events), "task.watched", "task.unwatched"},
    ),
    "files": (
        ("Attachment", "AttachmentState", "Upload", "CreateAttachmentInput", "AttachmentPayload"),
        ("createAttachment", "deleteAttachment"),
        {event.name for event in attachment.NOUN.events},
    ),
    "inbox": (
        (
            *("Notification", "NotificationReason", "NotificationConnection", "NotificationEdge", "NotificationFilter"),
            *("UpdateNotificationsInput", "InboxPayload", "InboxChange"),
        ),
        ("updateNotifications", "markAllRead"),
        {event.name for event in notification.NOUN.events},
    ),
    "preferences": (
        (
            *("Preferences", "ReasonPreference", "NotificationReason", "NotificationChannel", "Digest"),
            *("UpdatePreferencesInput", "ReasonPreferenceInput", "PreferencesPayload"),
        ),
        ("updatePreferences",),
        {event.name for event in preferences.NOUN.events},
    ),
    "push": (
        ("PushDevice", "PushAddress", "WebPushInput", "PushDevicePayload"),
        ("registerPushDevice", "removePushDevice", "sendTestPush"),
        {event.name for event in push_device.NOUN.events},
    ),
    "reminders": (
        ("Reminder", "ReminderTime", "ReminderPayload"),
        ("createReminder", "deleteReminder"),
        {*(event.name for event in reminder.NOUN.events), "task.due_soon"},
    ),
    "reports": (("Report", "ReportPoint", "DurationStats", "ReportInterval"), (), set()),
    "views": (
        ("View", "ViewLayout", "TaskGrouping", "CreateViewInput", "UpdateViewInput", "ViewPayload"),
        ("createView", "updateView", "deleteView"),
        {event.name for event in view.NOUN.events},
    ),
}


def words(types: tuple[str, ...], mutations: tuple[str, ...]) -> Iterator[str]:
    for name in types:
        match WHOLE.type_map[name]:
            case GraphQLEnumType() as found:
                yield from found.values
            case GraphQLObjectType() | GraphQLInputObjectType() as found:
                yield from found.fields
    assert WHOLE.mutation_type is not None
    for name in mutations:
        yield name
        yield from WHOLE.mutation_type.fields[name].args


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_everything_in_the_schema(page: str) -> None:
    types, mutations, events = PAGES[page]
    named = set(re.findall(r"`([\w.]+)`", (ROOT / f"docs/reference/{page}.md").read_text()))

    todo(*(f"docs/reference/{page}.md: say what `{word}` is" for word in {*words(types, mutations), *events} - named))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_only_codes_that_exist(page: str) -> None:
    text = (ROOT / f"docs/reference/{page}.md").read_text().partition("## What is refused")[2].partition("\n## ")[0]

    assert set(re.findall(r"`([A-Z_]{6,})`", text)) <= {code.name for code in Code}


def test_the_summary_of_performance_has_only_figures_of_its_tables() -> None:
    before, _, rest = (ROOT / "docs/reference/performance.md").read_text().partition("\n## How it is measured\n")
    figures = re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?", before.partition("\n## In short\n")[2])

    assert len(figures) > 30
    assert [figure for figure in figures if not re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d.,]*\d)", rest)] == []


WITHOUT_THE_LINK = {"docs/how-to/build-the-packages.md", "docs/how-to/install.md"}
"""The page itself; the other one says it in its own words."""


def test_a_page_that_installs_our_packages_says_that_they_are_not_published() -> None:
    """Until the release anybody may register these names. Delete this test with the page that it is about."""
    pages = [
        *(ROOT / "docs/guide").glob("*.md"),
        *(ROOT / "docs/how-to").glob("*.md"),
        *(ROOT / "clients").glob("*/README.md"),
    ]
    install = re.compile(r"(pip|npm|uv|pipx)\b[^\n`]* install '?taskflow-")

    named = {path.relative_to(ROOT).as_posix(): path.read_text() for path in pages if install.search(path.read_text())}

    assert {path for path, text in named.items() if "build-the-packages.md" not in text} - WITHOUT_THE_LINK == set()
    assert len(named) >= 6
