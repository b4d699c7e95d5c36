#!/usr/bin/env bash
# Reminds you of a task so long before it is due, and prints what is coming up. Needs curl and jq.
#
#   remind_me.sh http://localhost:7145 tf_… GEN-12 P2D
set -euo pipefail
server=$1 key=$2 task=$3 before=$4

ask() { # DOCUMENT VARIABLES
  jq -n --arg query "$1" --argjson variables "$2" '{$query, $variables}' |
    curl -sS --retry 5 "$server/graphql" -H "authorization: Bearer $key" -H 'content-type: application/json' -d @- |
    jq -s last # curl prints what it tries again, too
}

# 1. Set it. Run again, it is the same reminder.
answer=$(ask 'mutation ($task: ID!, $before: Duration!) {
  createReminder(taskId: $task, when: { beforeDue: $before }) { errors { message } reminder { id } }
}' "$(jq -n --arg task "$task" --arg before "$before" '$ARGS.named')")
jq -e '.data.createReminder.reminder' <<<"$answer" >/dev/null || {
  jq -r '(.errors // .data.createReminder.errors)[].message' <<<"$answer" >&2
  exit 1
}

# 2. What is coming up. A reminder without a time waits for a due date.
ask '{ reminders { at task { key title } } }' '{}' |
  jq -r '.data.reminders[] | "\(.at // "waits for a due date")  \(.task.key)  \(.task.title)"'
