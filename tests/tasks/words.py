"""The documents that these tests send about tasks."""

TASK = """
id key title description status priority dueDate overdue startedAt completedAt createdAt updatedAt version deletedAt url
creator { id name email } assignee { id name email } team { id key name } can { update changeStatus assign delete }
"""
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { currentVersion conflictingFields current { ... on Task { id title version } } }
    ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId } ... on ValidationError { allowed }
    ... on LimitError { limit }
}
"""
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {TASK} }} cursor dryRun {ERRORS} }} }}"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateTaskInput!)"
    f" {{ updateTask(id: $id, input: $input) {{ task {{ {TASK} }} cursor dryRun {ERRORS} }} }}"
)
DELETE = (
    "mutation ($id: ID!, $permanently: Boolean! = false)"
    f" {{ deleteTask(id: $id, permanently: $permanently) {{ deletedId cursor dryRun {ERRORS} }} }}"
)
RESTORE = f"mutation ($id: ID!) {{ restoreTask(id: $id) {{ task {{ {TASK} }} cursor {ERRORS} }} }}"
GET = f"query ($id: ID!) {{ task(id: $id) {{ {TASK} }} }}"
LIST = """
query ($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id key title } } nodes { title }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount cursor
    }
}
"""
