#!/usr/bin/env bash
# Lets a task repeat, and prints its next three dates. Needs curl and jq.
#
#   repeat_task.sh http://localhost:7145 tf_… GEN-12 'FREQ=WEEKLY;BYDAY=MO,TH'
set -euo pipefail
server=$1 key=$2 task=$3 rule=$4

answer=$(jq -n --arg task "$task" --arg rule "$rule" '{
  query: "mutation ($task: ID!, $rule: String!) {
    updateTask(id: $task, input: { recurrence: { rule: $rule } }) {
      errors { message } task { recurrence { upcoming(first: 3) } }
    }
  }", variables: $ARGS.named }' |
  curl -sS --retry 5 "$server/graphql" -H "authorization: Bearer $key" -H 'content-type: application/json' -d @- |
  jq -s last) # curl prints what it tries again, too

jq -e '.data.updateTask.task' <<<"$answer" >/dev/null || {
  jq -r '(.errors // .data.updateTask.errors)[].message' <<<"$answer" >&2
  exit 1
}
jq -r '.data.updateTask.task.recurrence.upcoming[]' <<<"$answer"
