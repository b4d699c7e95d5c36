"""Who may do what: one table, which the tests try, and from which two pages are generated:
`python -m tests.support.permissions`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graphql import FieldNode, ListValueNode, ObjectValueNode, OperationDefinitionNode, ValueNode, parse

from tests.support.read_permissions import QUERIES, SUBSCRIPTIONS, Read

FOLDER = Path(__file__).parents[2] / "docs" / "reference"

CALLERS = ("nobody", "outsider", "viewer", "contributor", "member", "admin", "instance admin")
"""Not signed in; in another team; the four roles in the team; the admin of the instance."""

SCOPES = ("READ", "WRITE", "ADMIN")

MEANING = {"y": "yes", "n": "no", "?": "not found", "!": "sign in", "-": "left out"}


@dataclass(frozen=True)
class Act:
    """`call` is the field as it is written in a document; `{braces}` stand for objects that the test has created."""

    words: str
    call: str
    may: str
    """For each of CALLERS: y, n (FORBIDDEN), ? (NOT_FOUND: it does not even exist for them), ! (UNAUTHENTICATED)."""
    keys: str
    """The same for each of SCOPES, when the key belongs to an admin of the team."""

    @property
    def field(self) -> str:
        return self.call.partition("(")[0]

    def sets(self) -> set[str]:
        """Each argument, and each field of an input, as `createTask.input.title`."""
        (operation,) = parse(f"mutation {{ {self.call} }}").definitions
        assert isinstance(operation, OperationDefinitionNode)
        (field,) = operation.selection_set.selections
        assert isinstance(field, FieldNode)
        places = (_places(f"{self.field}.{each.name.value}", each.value) for each in field.arguments or ())
        return {place for some in places for place in some}


def _places(path: str, value: ValueNode) -> Iterator[str]:
    values = value.values if isinstance(value, ListValueNode) else [value]
    inputs = [each for each in values if isinstance(each, ObjectValueNode)]
    if not inputs or path.endswith(".filter"):
        yield path
        return
    for input in inputs:
        for field in input.fields:
            yield from _places(f"{path}.{field.name.value}", field.value)


@dataclass(frozen=True)
class Fields:
    """The optional arguments of a mutation, each tried in a call of its own, where it replaces `…` in `call`."""

    words: str
    call: str
    values: Mapping[str, str]
    may: str
    keys: str

    @property
    def field(self) -> str:
        return self.call.partition("(")[0]

    def acts(self) -> Iterator[Act]:
        for name, value in self.values.items():
            yield Act(f"{self.words}: {name}", self.call.replace("…", f"{name}: {value}"), self.may, self.keys)


EVERYBODY = "yyyyyyy"
SIGNED_IN = "!yyyyyy"
INSTANCE = "!nnnnny"
TEAM_ADMINS = "!?nnnyy"
MEMBERS = "!?nnyyy"
VIEWERS = "!?yyyyy"
ASSIGNED = "!?nyyyy"
COMMENTERS = "!?nyyyy"
IN_THE_TEAM = "!?yyyyy"
MATCHED = "!ynnyyy"

PUBLIC = "yyy"
TASKS = "nyy"
ALL = "nny"
NEVER = "nnn"

ACCOUNTS = (
    Act(
        "Register",
        'register(input: {name: "Zoe", email: "zoe@example.com", password: "{password}"})',
        EVERYBODY,
        PUBLIC,
    ),
    Act("Sign in", 'login(input: {email: "{email}", password: "{password}"})', EVERYBODY, PUBLIC),
    Act("Renew a session with its refresh token", 'refreshSession(refreshToken: "{refresh_token}")', EVERYBODY, PUBLIC),
    Act("Ask for a reset link", 'requestPasswordReset(email: "{email}")', EVERYBODY, PUBLIC),
    Act("Prove an address with a mailed link", 'confirmEmail(token: "x")', EVERYBODY, PUBLIC),
    Act("Ask for that link again", "requestEmailConfirmation", SIGNED_IN, ALL),
    Act("Set a password with a mailed link", 'resetPassword(token: "x", newPassword: "{password}")', EVERYBODY, PUBLIC),
    Act("Sign out", "logout", SIGNED_IN, ALL),
    Act("End one of their own sessions", 'revokeSession(id: "{own_session}")', SIGNED_IN, ALL),
    Act(
        "Change their own password",
        'changePassword(currentPassword: "{password}", newPassword: "{password}, but longer")',
        SIGNED_IN,
        ALL,
    ),
    Act("Change their own profile", 'updateProfile(input: {locale: "de"})', SIGNED_IN, ALL),
    Act("Get a ticket for an event stream", "createStreamTicket", SIGNED_IN, PUBLIC),
    Act("Make an API key", 'createApiKey(input: {name: "robot", scopes: [READ]})', SIGNED_IN, ALL),
    Act("Revoke one of their own API keys", 'revokeApiKey(id: "{own_key}")', SIGNED_IN, ALL),
    Act("Deactivate themselves", 'deactivateUser(id: "{self}")', SIGNED_IN, ALL),
    Act("Deactivate somebody else", 'deactivateUser(id: "{bob}")', INSTANCE, NEVER),
    Act("Reactivate somebody", 'reactivateUser(id: "{bob}")', INSTANCE, NEVER),
    Act("Change somebody's instance role", 'setUserRole(id: "{bob}", role: ADMIN)', INSTANCE, NEVER),
)

TEAMS = (
    Act("Make a team", 'createTeam(input: {name: "Orchard"})', SIGNED_IN, ALL),
    Act("Change the team", 'updateTeam(id: "{team}", input: {description: "Weeds"})', TEAM_ADMINS, ALL),
    Act("Archive the team", 'archiveTeam(id: "{team}")', TEAM_ADMINS, ALL),
    Act("Set a member", 'setTeamMember(teamId: "{team}", userId: "{bob}", role: VIEWER)', TEAM_ADMINS, ALL),
    Act("Leave the team", 'removeTeamMember(teamId: "{team}", userId: "{self}")', "!?yyyy?", ALL),
    Act("Remove a member", 'removeTeamMember(teamId: "{team}", userId: "{bob}")', TEAM_ADMINS, ALL),
)

LABEL_ACTS = (
    Act("Make a label", 'createLabel(input: {teamId: "{team}", name: "Shade"})', MEMBERS, TASKS),
    Act("Change a label", 'updateLabel(id: "{label}", input: {name: "Shade"})', MEMBERS, TASKS),
    Act("Delete a label", 'deleteLabel(id: "{label}")', TEAM_ADMINS, TASKS),
)

STAGE_ACTS = (
    Act("Make a column", 'createStage(input: {teamId: "{team}", name: "Review", status: PENDING})', TEAM_ADMINS, ALL),
    Act("Change a column", 'updateStage(id: "{stage}", input: {name: "Review"})', TEAM_ADMINS, ALL),
    Act("Delete a column", 'deleteStage(id: "{stage}")', TEAM_ADMINS, ALL),
)

TASK_ACTS = (
    Act("Create a task", 'createTask(input: {title: "Weed", teamId: "{team}"})', MEMBERS, TASKS),
    Act("Create several", 'createTasks(inputs: [{title: "Weed", teamId: "{team}"}])', MEMBERS, TASKS),
    Act("Edit a task", 'updateTask(id: "{task}", input: {title: "Weed"})', MEMBERS, TASKS),
    Act("Edit several", 'updateTasks(target: {ids: ["{task}"]}, input: {title: "Weed"})', MEMBERS, TASKS),
    Act("Assign a task", 'updateTask(id: "{task}", input: {assigneeId: "{bob}"})', MEMBERS, TASKS),
    Act(
        "Change the status of a task assigned to them",
        'updateTask(id: "{own}", input: {status: COMPLETED})',
        ASSIGNED,
        TASKS,
    ),
    Act("Change the status of another task", 'updateTask(id: "{task}", input: {status: COMPLETED})', MEMBERS, TASKS),
    Act("Put a task into the trash", 'deleteTask(id: "{task}")', MEMBERS, TASKS),
    Act("Put several into the trash", 'deleteTasks(target: {ids: ["{task}"]})', MEMBERS, TASKS),
    Act("Take a task out of the trash", 'restoreTask(id: "{trashed}")', MEMBERS, TASKS),
    Act("Undo a change of a task", 'undo(target: {eventId: "{edited}"})', MEMBERS, TASKS),
    Act("Undo somebody else's call", 'undo(target: {originId: "unknown"})', "!??????", "n??"),
    Act("Delete a task for good", 'deleteTask(id: "{task}", permanently: true)', TEAM_ADMINS, TASKS),
    Act("Move a task in the order made by hand", 'moveTask(id: "{task}", input: {afterId: "{own}"})', MEMBERS, TASKS),
    Act(
        "Move a task assigned to them",
        'moveTask(id: "{own}", input: {beforeId: "{task}", status: COMPLETED})',
        ASSIGNED,
        TASKS,
    ),
    Act("Move a task into a column", 'moveTask(id: "{task}", input: {stageId: "{stage}"})', MEMBERS, TASKS),
    Act(
        "Move a task assigned to them into a column",
        'moveTask(id: "{own}", input: {stageId: "{stage}"})',
        ASSIGNED,
        TASKS,
    ),
    Act(
        "Make a task a sub-task of another one", 'updateTask(id: "{task}", input: {parentId: "{own}"})', MEMBERS, TASKS
    ),
    Act("Add a sub-task to a task", 'createTask(input: {title: "Fetch the can", parentId: "{task}"})', MEMBERS, TASKS),
    Act("Relate two tasks", 'relateTasks(id: "{task}", kind: RELATES, to: "{own}")', MEMBERS, TASKS),
    Act("Take a relation off", 'unrelateTasks(id: "{task}", kind: RELATES, to: "{own}")', MEMBERS, TASKS),
    Act("Let a task recur", 'updateTask(id: "{task}", input: {recurrence: {rule: "FREQ=DAILY"}})', MEMBERS, TASKS),
    Act("Move a task to its next date", 'skipOccurrence(id: "{task}")', MEMBERS, TASKS),
    Act("Move a task assigned to them to its next date", 'skipOccurrence(id: "{own}")', ASSIGNED, TASKS),
    Act("Watch a task", 'watchTask(id: "{task}")', VIEWERS, TASKS),
    Act("Stop watching a task", 'watchTask(id: "{task}", watch: false)', VIEWERS, TASKS),
)

COMMENTS = (
    Act("Comment on a task", 'createComment(input: {taskId: "{task}", body: "Not too much"})', COMMENTERS, TASKS),
    Act("Reply", 'createComment(input: {taskId: "{task}", body: "Why?", parentId: "{comment}"})', COMMENTERS, TASKS),
    Act("Change their own comment", 'updateComment(id: "{own_comment}", body: "Less")', COMMENTERS, TASKS),
    Act("Change another's comment", 'updateComment(id: "{comment}", body: "Less")', "!?nnnnn", "nnn"),
    Act("Resolve another's thread", 'resolveComment(id: "{comment}")', MEMBERS, TASKS),
    Act("React", 'react(commentId: "{comment}", emoji: HEART)', COMMENTERS, TASKS),
    Act("Delete their own comment", 'deleteComment(id: "{own_comment}")', COMMENTERS, TASKS),
    Act("Delete another's comment", 'deleteComment(id: "{comment}")', TEAM_ADMINS, TASKS),
)

FILES = (
    Act(
        "Add a file to a task",
        'createAttachment(input: {taskId: "{task}", filename: "hose.jpg", contentType: "image/jpeg", size: 3})',
        COMMENTERS,
        TASKS,
    ),
    Act(
        "Add a file to their own comment",
        'createAttachment(input: {taskId: "{task}", commentId: "{own_comment}", filename: "hose.jpg", contentType: "image/jpeg",'
        " size: 3})",
        COMMENTERS,
        TASKS,
    ),
    Act(
        "Add a file to another's comment",
        'createAttachment(input: {taskId: "{task}", commentId: "{comment}", filename: "hose.jpg", contentType: "image/jpeg",'
        " size: 3})",
        "!?nnnnn",
        "nnn",
    ),
    Act("Delete a file that they have added", 'deleteAttachment(id: "{own_file}")', COMMENTERS, TASKS),
    Act("Delete another's file", 'deleteAttachment(id: "{file}")', MEMBERS, TASKS),
)

INBOX = (
    Act("Mark entries of their own inbox", "updateNotifications(ids: [], input: {read: true})", SIGNED_IN, TASKS),
    Act(
        "Mark an entry of another's inbox",
        'updateNotifications(ids: ["{note}"], input: {read: true})',
        "!??????",
        "n??",
    ),
    Act("Mark all entries as read", "markAllRead", SIGNED_IN, TASKS),
)

REMINDERS = (
    Act("Set a reminder", 'createReminder(taskId: "{task}", when: {beforeDue: "P1D"})', VIEWERS, TASKS),
    Act(
        "Set one at an instant", 'createReminder(taskId: "{task}", when: {at: "2099-01-01T09:00:00Z"})', VIEWERS, TASKS
    ),
    Act("Delete another's reminder", 'deleteReminder(id: "{reminder}")', "!??????", "n??"),
)

VIEWS = (
    Act("Save a view for themselves", 'createView(input: {name: "Mine"})', SIGNED_IN, TASKS),
    Act("Share a view with the team", 'createView(input: {name: "Ours", teamId: "{team}"})', MEMBERS, TASKS),
    Act(
        "Change a view that another has shared", 'updateView(id: "{view}", input: {layout: BOARD})', TEAM_ADMINS, TASKS
    ),
    Act("Make it private", 'updateView(id: "{view}", input: {teamId: null})', "!?nnnnn", "nnn"),
    Act("Delete a view that another has shared", 'deleteView(id: "{view}")', TEAM_ADMINS, TASKS),
    Act("Share one of their own", 'updateView(id: "{own_view}", input: {teamId: "{team}"})', MEMBERS, TASKS),
    Act("Change another's private view", 'updateView(id: "{private_view}", input: {layout: BOARD})', "!??????", "n??"),
    Act("Delete another's private view", 'deleteView(id: "{private_view}")', "!??????", "n??"),
)

PREFERENCES = (Act("Change their notification preferences", "updatePreferences(input: {})", SIGNED_IN, ALL),)

PUSH = (
    Act(
        "Register a device for pushes",
        'registerPushDevice(address: {webPush: {endpoint: "https://192.0.2.1/1", p256dh: "x", auth: "x"}})',
        SIGNED_IN,
        NEVER,
    ),
    Act("Remove another's device", 'removePushDevice(id: "{device}")', "!??????", "nn?"),
    Act("Send a test to another's device", 'sendTestPush(id: "{device}")', "!??????", "nn?"),
)

MAIL = (
    Act("Send a test mail", 'sendTestEmail(to: "ada@example.com")', INSTANCE, NEVER),
    Act("Send a mail again", 'resendEmail(id: "{mail}")', INSTANCE, NEVER),
)

PROFILE = {"handle": '"zoe"', "timeZone": '"Europe/Berlin"', "locale": '"de"'}
VERSION = {"expectedVersion": "1"}
SHOWN = {
    "filter": "{overdue: true}",
    "orderBy": "[{field: TITLE, direction: DESC, nulls: FIRST}]",
    "layout": "CALENDAR",
    "groupBy": "STATUS",
}
STATUS = {"status": "COMPLETED", "stageId": '"{stage}"'}
OTHERS = {
    "title": '"Weed"',
    "description": '"All of it"',
    "priority": "HIGH",
    "assigneeId": '"{bob}"',
    "dueDate": '"2031-01-01"',
    "teamId": '"{team}"',
    "labelIds": '["{label}"]',
    "parentId": "null",
    "recurrence": '{rule: "FREQ=DAILY", fromCompletion: true}',
}
"""Fields that an edit of a task may set besides status and column."""
NEW = {**OTHERS, **STATUS, "id": '"{new_task}"'}
del NEW["title"], NEW["teamId"]
ADDED = {"addLabelIds": '["{label}"]', "removeLabelIds": '["{label}"]'}
"""Ways to set labels that are not needed for new tasks."""
SKIP = {"onError": "SKIP_FAILED"}
MATCHING = {"filter": '{title: {eq: "Water the plants"}}'}
"""A filter that matches tasks that are not assigned to the caller; an outsider finds none."""

INPUTS = (
    Fields(
        "Registration",
        'register(input: {name: "Zoe", email: "zoe@example.com", password: "{password}", …})',
        {**PROFILE, "cookie": "true"},
        EVERYBODY,
        PUBLIC,
    ),
    Fields(
        "Sign-in", 'login(input: {email: "{email}", password: "{password}", …})', {"cookie": "true"}, EVERYBODY, PUBLIC
    ),
    Fields("Sign-out", "logout(…)", {"everywhere": "true", "revokeApiKeys": "true"}, SIGNED_IN, ALL),
    Fields(
        "Their own password",
        'changePassword(currentPassword: "{password}", newPassword: "{password}, but longer", …)',
        {"revokeApiKeys": "false"},
        SIGNED_IN,
        ALL,
    ),
    Fields(
        "A password by a mailed link",
        'resetPassword(token: "x", newPassword: "{password}", …)',
        {"revokeApiKeys": "false"},
        EVERYBODY,
        PUBLIC,
    ),
    Fields("Their own profile", "updateProfile(input: {…})", {"name": '"Zoe"', **PROFILE, **VERSION}, SIGNED_IN, ALL),
    Fields(
        "A new API key",
        'createApiKey(input: {name: "robot", scopes: [READ], …})',
        {"expiresAt": '"2031-01-01T00:00:00Z"'},
        SIGNED_IN,
        ALL,
    ),
    Fields(
        "A new team",
        'createTeam(input: {name: "Orchard", …})',
        {"key": '"ORCH"', "description": '"Trees"'},
        SIGNED_IN,
        ALL,
    ),
    Fields(
        "A team",
        'updateTeam(id: "{team}", input: {…})',
        {"name": '"Orchard"', "description": '"Trees"', **VERSION},
        TEAM_ADMINS,
        ALL,
    ),
    Fields("The archive", 'archiveTeam(id: "{team}", …)', {"archived": "false"}, TEAM_ADMINS, ALL),
    Fields(
        "A new label",
        'createLabel(input: {teamId: "{team}", name: "Shade", …})',
        {"id": '"{new_label}"', "color": '"#2da44e"'},
        MEMBERS,
        TASKS,
    ),
    Fields(
        "A label",
        'updateLabel(id: "{label}", input: {…})',
        {"name": '"Shade"', "color": '"#2da44e"', **VERSION},
        MEMBERS,
        TASKS,
    ),
    Fields(
        "A new column",
        'createStage(input: {teamId: "{team}", name: "Review", status: PENDING, …})',
        {"id": '"{new_stage}"', "color": '"#2da44e"', "limit": "3", "afterId": "null"},
        TEAM_ADMINS,
        ALL,
    ),
    Fields(
        "A column",
        'updateStage(id: "{stage}", input: {…})',
        {"name": '"Review"', "color": '"#2da44e"', "limit": "3", "afterId": "null", **VERSION},
        TEAM_ADMINS,
        ALL,
    ),
    Fields("A column", 'deleteStage(id: "{stage}", …)', {"moveTasksTo": '"{other_stage}"'}, TEAM_ADMINS, ALL),
    Fields(
        "A new view",
        'createView(input: {name: "Mine", …})',
        {"id": '"{new_view}"', **SHOWN},
        SIGNED_IN,
        TASKS,
    ),
    Fields(
        "A view that another has shared",
        'updateView(id: "{view}", input: {…})',
        {"name": '"Ours"', **SHOWN, **VERSION},
        TEAM_ADMINS,
        TASKS,
    ),
    Fields("A new task", 'createTask(input: {title: "Weed", teamId: "{team}", …})', NEW, MEMBERS, TASKS),
    Fields("New tasks", 'createTasks(inputs: [{title: "Weed", teamId: "{team}", …}])', NEW, MEMBERS, TASKS),
    Fields("A task", 'updateTask(id: "{task}", input: {…})', {**OTHERS, **STATUS, **ADDED}, MEMBERS, TASKS),
    Fields("A task assigned to them", 'updateTask(id: "{own}", input: {…})', OTHERS, MEMBERS, TASKS),
    Fields("A task assigned to them", 'updateTask(id: "{own}", input: {…})', STATUS, ASSIGNED, TASKS),
    Fields(
        "A condition alone, which changes nothing",
        'updateTask(id: "{task}", input: {…})',
        VERSION,
        IN_THE_TEAM,
        TASKS,
    ),
    Fields(
        "Tasks", 'updateTasks(target: {ids: ["{task}"]}, input: {…})', {**OTHERS, **STATUS, **ADDED}, MEMBERS, TASKS
    ),
    Fields("Tasks assigned to them", 'updateTasks(target: {ids: ["{own}"]}, input: {…})', OTHERS, MEMBERS, TASKS),
    Fields("Tasks assigned to them", 'updateTasks(target: {ids: ["{own}"]}, input: {…})', STATUS, ASSIGNED, TASKS),
    Fields(
        "A condition alone, which changes nothing",
        'updateTasks(target: {ids: ["{task}"]}, input: {…})',
        VERSION,
        IN_THE_TEAM,
        TASKS,
    ),
    Fields(
        "New tasks, those that may be",
        'createTasks(inputs: [{title: "Weed", teamId: "{team}"}], …)',
        SKIP,
        MEMBERS,
        TASKS,
    ),
    Fields(
        "Tasks, those that may be",
        'updateTasks(target: {ids: ["{task}"]}, input: {title: "Weed"}, …)',
        SKIP,
        MEMBERS,
        TASKS,
    ),
    Fields("Tasks", 'updateTasks(target: {…}, input: {title: "Weed"})', MATCHING, MATCHED, TASKS),
    Fields("Tasks, those that may be", 'deleteTasks(target: {ids: ["{task}"]}, …)', SKIP, MEMBERS, TASKS),
    Fields("Undone changes, those that may be", 'undo(target: {eventId: "{edited}"}, …)', SKIP, MEMBERS, TASKS),
    Fields("Tasks", "deleteTasks(target: {…})", MATCHING, MATCHED, TASKS),
    Fields(
        "A new comment",
        'createComment(input: {taskId: "{task}", body: "Not too much", …})',
        {"id": '"{new_comment}"', "attachmentIds": '["{own_file}"]'},
        COMMENTERS,
        TASKS,
    ),
    Fields("Their own comment", 'updateComment(id: "{own_comment}", body: "Less", …)', VERSION, COMMENTERS, TASKS),
    Fields("A thread", 'resolveComment(id: "{comment}", …)', {"resolved": "false"}, MEMBERS, TASKS),
    Fields(
        "A new file",
        'createAttachment(input: {taskId: "{task}", filename: "hose.jpg", contentType: "image/jpeg", size: 3, …})',
        {"id": '"{new_file}"', "sha256": f'"{"a" * 64}"', "commentId": '"{own_comment}"'},
        COMMENTERS,
        TASKS,
    ),
    Fields(
        "Entries of their own inbox",
        "updateNotifications(ids: [], input: {…})",
        {"archived": "true", "snoozedUntil": "null"},
        SIGNED_IN,
        TASKS,
    ),
    Fields("Their whole inbox", "markAllRead(…)", {"upTo": '"x"'}, SIGNED_IN, TASKS),
    Fields(
        "How they are told",
        "updatePreferences(input: {…})",
        {
            "notifications": "[{reason: COMMENTED, channels: [IN_APP]}]",
            "digest": "DAILY",
            "digestHour": "7",
            "digestWeekday": "5",
            "quietFrom": "null",
            "quietUntil": "null",
            "remindBefore": '"P2D"',
        },
        SIGNED_IN,
        ALL,
    ),
    Fields(
        "Their device",
        'registerPushDevice(address: {fcmToken: "x"}, …)',
        {"name": '"Phone"'},
        SIGNED_IN,
        NEVER,
    ),
    Fields("A reaction", 'react(commentId: "{comment}", emoji: HEART, …)', {"on": "false"}, COMMENTERS, TASKS),
)

WORDS = """\
First who may read what, then who may do what. [The arguments and fields of inputs](permissions-by-field.md) have a page of their own. Written from the table that the tests try (`tests/support/permissions.py`,
`tests/support/read_permissions.py`): `python -m tests.support.permissions`. [Roles, in short](../guide/roles.md)

- *No* is answered with `FORBIDDEN`, *not found* with `NOT_FOUND`, *sign in* with `UNAUTHENTICATED`. *Left out*: the answer comes without it, as null or as a list that lacks it. What somebody may not see does not exist for them.
- An *outsider* is signed in, but shares no team with what the row is about. An *instance admin* reads every team and every account, but nobody's inbox, reminders, devices, preferences and private views.
- Nobody can change an archived team; its admins can take it out of the archive.
- The last columns are an API key of a team's admin, by its scope. A key with any scope reads what its owner reads."""

READ_WORDS = "*Their* is the caller's own, *another's* somebody else's. A user, an address and a team are seen by those who share a team with them. New accounts join the default team, so that people see each other unless they leave it."

FOLLOW_WORDS = "A subscription sends what the query of the same name would show, and stops as soon as the caller may no longer see it."

INPUT_WORDS = """\
What may be given to a call beside what must be. A field that has no right can't be set by anybody. `filter` finds the tasks that the caller may see, and with `REJECT_ALL` one that they may not change refuses all.
The words are those of [who may do what](permissions.md), and the tests try these rows, too."""

CHAPTERS = {
    "Accounts": ACCOUNTS,
    "Teams": TEAMS,
    "Labels of the team": LABEL_ACTS,
    "Columns of the team's board": STAGE_ACTS,
    "Tasks of the team": TASK_ACTS,
    "Comments on them": COMMENTS,
    "Files on them": FILES,
    "Their inbox": INBOX,
    "Their reminders": REMINDERS,
    "Views": VIEWS,
    "How they are told": PREFERENCES,
    "Their devices": PUSH,
    "The instance": MAIL,
}


def printed() -> str:
    lines = ["# Who may do what", "", WORDS]
    lines += ["", "## Read", "", READ_WORDS, "", *_head(), *map(_row, QUERIES)]
    lines += ["", "## Follow", "", FOLLOW_WORDS, "", *_head(), *map(_row, SUBSCRIPTIONS)]
    for chapter, acts in CHAPTERS.items():
        lines += ["", f"## {chapter}", "", *_head(), *map(_row, acts)]
    return "\n".join(lines) + "\n"


def printed_by_field() -> str:
    lines = ["# Who may do what, field by field", "", INPUT_WORDS, "", *_head()]
    for each in INPUTS:
        names = ", ".join(f"`{name}`" for name in each.values)
        lines.append(f"| {each.words}: {names} (`{each.field}`) | {_cells(each.may + each.keys)} |")
    return "\n".join(lines) + "\n"


PAGES = {"permissions.md": printed, "permissions-by-field.md": printed_by_field}


def _row(one: Act | Read) -> str:
    return f"| {one.words} (`{one.field}`) | {_cells(one.may + one.keys)} |"


def _head() -> list[str]:
    heads = [*CALLERS, *(f"key {scope}" for scope in SCOPES)]
    return [f"| | {' | '.join(heads)} |", f"| --- |{' --- |' * len(heads)}"]


def _cells(letters: str) -> str:
    return " | ".join(MEANING[letter] for letter in letters)


if __name__ == "__main__":
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page())
