"""Who may do what: one table, which the tests try and from which docs/reference/permissions.md is printed.

python -m tests.support.permissions > docs/reference/permissions.md
"""

from __future__ import annotations

from dataclasses import dataclass

CALLERS = ("nobody", "outsider", "viewer", "contributor", "member", "admin", "instance admin")
"""Who is not signed in; who is in another team; the four roles in the team; who runs the instance."""

SCOPES = ("READ", "WRITE", "ADMIN")

MEANING = {"y": "yes", "n": "no", "?": "not found", "!": "sign in"}


@dataclass(frozen=True)
class Act:
    """`call` is the field as it is written in a document; `{braces}` stand for what the test has made."""

    words: str
    call: str
    may: str
    """For each of CALLERS: y, n (FORBIDDEN), ? (NOT_FOUND: it does not even exist for them), ! (UNAUTHENTICATED)."""
    keys: str
    """For each of SCOPES, when the key belongs to an admin of the team."""

    @property
    def field(self) -> str:
        return self.call.partition("(")[0]


EVERYBODY = "yyyyyyy"
SIGNED_IN = "!yyyyyy"
INSTANCE = "!nnnnny"
TEAM_ADMINS = "!?nnnyy"
MEMBERS = "!?nnyyy"
ASSIGNED = "!?nyyyy"

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
    Act("Remove a member", 'removeTeamMember(teamId: "{team}", userId: "{bob}")', TEAM_ADMINS, ALL),
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
    Act("Delete a task for good", 'deleteTask(id: "{task}", permanently: true)', TEAM_ADMINS, TASKS),
)

MAIL = (
    Act("Send a test mail", 'sendTestEmail(to: "ada@example.com")', INSTANCE, NEVER),
    Act("Send a mail again", 'resendEmail(id: "{mail}")', INSTANCE, NEVER),
)

WORDS = (
    "*No* is answered with `FORBIDDEN`, *not found* with `NOT_FOUND`: what somebody may not see does not exist for"
    " them. *Sign in* is answered with `UNAUTHENTICATED`. An *outsider* is signed in, but not in the team. An archived"
    " team can only be read, whoever asks; its admins can take it out of the archive."
)

CHAPTERS = {"Accounts": ACCOUNTS, "Teams": TEAMS, "Tasks of the team": TASK_ACTS, "The instance": MAIL}


def printed() -> str:
    lines = [
        "# Who may do what",
        "",
        "Printed from the table that the tests try (`tests/support/permissions.py`).",
        "",
        WORDS,
        "",
        "The last columns are an API key of a team's admin, by its scope.",
    ]
    for chapter, acts in CHAPTERS.items():
        heads = [*CALLERS, *(f"key {scope}" for scope in SCOPES)]
        lines += ["", f"## {chapter}", "", f"| | {' | '.join(heads)} |", f"| --- |{' --- |' * len(heads)}"]
        for act in acts:
            cells = [MEANING[letter] for letter in act.may + act.keys]
            lines.append(f"| {act.words} (`{act.field}`) | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(printed(), end="")
