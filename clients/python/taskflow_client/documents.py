"""The GraphQL documents of the hand-written calls."""

TASK = """id key title description status priority dueDate overdue version createdAt updatedAt completedAt
  commentCount team { id key } creator { id name } assignee { id name } labels { id name color }"""
ERRORS = f"""errors {{ code message path
  ... on AuthError {{ retryAfter }} ... on LimitError {{ limit retryAfter }} ... on NotFoundError {{ missingId }}
  ... on ValidationError {{ allowed }} ... on PermissionError {{ needsTeamRole }}
  ... on ConflictError {{ currentVersion conflictingFields current {{ __typename id ... on Task {{ {TASK} }} }} }} }}"""
LOGIN = """mutation ($input: LoginInput!) { login(input: $input) { token refreshToken expiresIn user { id name handle }
  errors { code message path ... on AuthError { retryAfter } } } }"""
LOGOUT = "mutation { logout { ok errors { code message path } } }"
TASKS = """query ($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    cursor nodes { %s } pageInfo { hasNextPage endCursor } } }"""
TASK_CHANGES = """subscription ($filter: TaskFilter) { taskChanges(filter: $filter) { __typename
  ... on TaskChange { cursor name transition taskId originId actor { id name } task { %s } }
  ... on StreamReady { cursor replayed } ... on StreamReset { cursor reason } } }"""
CREATE_TASK = f"""mutation ($input: CreateTaskInput!, $key: String!) {{
  createTask(input: $input) @idempotent(key: $key) {{ cursor task {{ {TASK} }} {ERRORS} }} }}"""
UPDATE_TASK = f"""mutation ($id: ID!, $input: UpdateTaskInput!, $key: String!) {{
  updateTask(id: $id, input: $input) @idempotent(key: $key) {{ cursor task {{ {TASK} }} {ERRORS} }} }}"""
COMMENT = f"""mutation ($input: CreateCommentInput!, $key: String!) {{
  createComment(input: $input) @idempotent(key: $key) {{ cursor
    comment {{ id body createdAt version author {{ id name }} task {{ id key }} }} {ERRORS} }} }}"""
