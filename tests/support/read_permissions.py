"""Who may read what: rows for each query and subscription, which `tests/schema/test_permissions.py` tries. Printed by
`tests/support/permissions.py`."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Read:
    """`selection` is one root field as it is written in a document; `{braces}` stand for objects that the test has
    created."""

    words: str
    selection: str
    shows: str
    """A regular expression that finds what the row is about in the answer to somebody who may see it."""
    may: str
    """For each of CALLERS, as in `permissions.Act`; and `-`: the answer comes without it."""
    keys: str
    """The same for each of SCOPES, when the key belongs to an admin of the team."""

    @property
    def field(self) -> str:
        found = re.match(r"\w+", self.selection)
        assert found is not None
        return found[0]


PUBLIC = "yyyyyyy"
SIGNED_IN = "!yyyyyy"
IN_THE_TEAM = "!-yyyyy"
BY_ID = "!?yyyyy"
NOBODY_ELSE = "!------"
INSTANCE = "!-----y"

ANY_KEY = "yyy"
NO_KEY = "---"

QUERIES = (
    Read("The version and the limits of the instance", "instance { version }", "version", PUBLIC, ANY_KEY),
    Read("The space that files use", "instance { storageUsedMegabytes }", r'": ?\d', "------y", NO_KEY),
    Read("Their own profile", "me { email }", "@", SIGNED_IN, ANY_KEY),
    Read("Their sessions", "sessions { id }", "sess_", SIGNED_IN, ANY_KEY),
    Read("Their API keys, never the secrets", "apiKeys { id }", "key_", SIGNED_IN, ANY_KEY),
    Read("Their budget of points", "rateLimit { remaining }", "rateLimit", PUBLIC, ANY_KEY),
    Read("A position in the log", "cursor", r"cursor", SIGNED_IN, ANY_KEY),
    Read("Their inbox", "inbox { unreadCount }", "unreadCount", SIGNED_IN, ANY_KEY),
    Read("Another's entry in an inbox", 'node(id: "{note}") { id }', "note_", NOBODY_ELSE, NO_KEY),
    Read("Their reminders", "reminders { id }", "reminders", SIGNED_IN, ANY_KEY),
    Read("Another's reminder", 'node(id: "{reminder}") { id }', "remind_", NOBODY_ELSE, NO_KEY),
    Read("Their notification preferences", "preferences { digest }", "digest", SIGNED_IN, ANY_KEY),
    Read("Their devices", "pushDevices { id }", "pushDevices", SIGNED_IN, ANY_KEY),
    Read("Another's device", 'node(id: "{device}") { id }', "push_", NOBODY_ELSE, NO_KEY),
    Read("Users", "users(first: 100) { nodes { id } }", "{bob}", IN_THE_TEAM, ANY_KEY),
    Read("A user", 'user(id: "{bob}") { name }', "Bob", IN_THE_TEAM, ANY_KEY),
    Read("Their e-mail address", 'user(id: "{bob}") { email }', "@", IN_THE_TEAM, ANY_KEY),
    Read("Whether they proved it", 'user(id: "{bob}") { emailConfirmed }', "true|false", INSTANCE, NO_KEY),
    Read("Teams", "teams { id }", "{team}", IN_THE_TEAM, ANY_KEY),
    Read(
        "A team, its members, labels and columns",
        'team(id: "{team}") { members { role } }',
        "ADMIN",
        IN_THE_TEAM,
        ANY_KEY,
    ),
    Read("Tasks", "tasks(first: 100) { nodes { id } }", "{task}", IN_THE_TEAM, ANY_KEY),
    Read("A task, its comments and files", 'task(id: "{task}") { title }', "title", IN_THE_TEAM, ANY_KEY),
    Read("A task in the trash", 'task(id: "{trashed}") { title }', "title", IN_THE_TEAM, ANY_KEY),
    Read("Any object by its id", 'node(id: "{comment}") { id }', "{comment}", IN_THE_TEAM, ANY_KEY),
    Read("Several", 'nodes(ids: ["{file}"]) { id }', "{file}", IN_THE_TEAM, ANY_KEY),
    Read("Found tasks", 'search(query: "plants") { nodes { task { id } } }', "{task}", IN_THE_TEAM, ANY_KEY),
    Read("Statistics", "dashboardStats(maxAge: 0) { recentTasks(first: 20) { id } }", "{task}", IN_THE_TEAM, ANY_KEY),
    Read(
        "A report",
        'report(from: "2026-01-01", to: "2056-01-01", interval: MONTH) { points { created } }',
        r'created": ?[1-9]',
        IN_THE_TEAM,
        ANY_KEY,
    ),
    Read("The views of their teams, and their own", "views { id }", "{view}", "!-yyyy-", ANY_KEY),
    Read("A view of a team", 'view(id: "{view}") { id }', "{view}", IN_THE_TEAM, ANY_KEY),
    Read("Another's private view", 'view(id: "{private_view}") { id }', "{private_view}", NOBODY_ELSE, NO_KEY),
    Read(
        "What happened in a team",
        'events(filter: { taskIds: ["{task}"] }) { nodes { name } }',
        "task.created",
        IN_THE_TEAM,
        ANY_KEY,
    ),
    Read(
        "What happened to their account: sign-ins, keys, roles",
        "events(filter: { subjectTypes: [USER] }) { nodes { subjectId } }",
        "{self}",
        SIGNED_IN,
        ANY_KEY,
    ),
    Read(
        "What happened to another's account",
        "events(filter: { subjectTypes: [USER] }) { nodes { subjectId } }",
        "{bob}",
        INSTANCE,
        NO_KEY,
    ),
    Read("Outgoing mails: address, subject, error", "emailDeliveries { nodes { to } }", "nodes", "!nnnnny", "nnn"),
)

SUBSCRIPTIONS = (
    Read(
        "Changes of tasks",
        'taskChanges(after: "{before}") { ... on TaskChange { taskId } }',
        "{task}",
        IN_THE_TEAM,
        ANY_KEY,
    ),
    Read(
        "Changes of one task",
        'taskChanges(taskId: "{task}", after: "{before}") { ... on TaskChange { taskId } }',
        "{task}",
        BY_ID,
        ANY_KEY,
    ),
    Read(
        "A sorted list of tasks",
        "taskWindow(first: 100) { placed { task { id } } }",
        "{task}",
        IN_THE_TEAM,
        ANY_KEY,
    ),
    Read("Statistics", "dashboardStats { stats { recentTasks(first: 20) { id } } }", "{task}", IN_THE_TEAM, ANY_KEY),
    Read(
        "What happens in teams",
        'events(after: "{before}") { ... on StreamEvent { event { subjectId } } }',
        "{task}",
        IN_THE_TEAM,
        ANY_KEY,
    ),
    Read("Their inbox", "inbox { __typename }", "Stream", SIGNED_IN, ANY_KEY),
    Read("Who looks at a task", 'presence(taskId: "{task}") { taskId }', "{task}", BY_ID, ANY_KEY),
)
