#!/usr/bin/env bash
# Adds a file to a task, and prints a link to it. Needs curl and jq.
#
#   attach_file.sh http://localhost:7145 tf_… GEN-12 hose.jpg
set -euo pipefail
server=$1 key=$2 task=$3 file=$4

ask() { # DOCUMENT VARIABLES
  jq -n --arg query "$1" --argjson variables "$2" '{$query, $variables}' |
    curl -sS --retry 5 "$server/graphql" -H "authorization: Bearer $key" -H 'content-type: application/json' -d @- |
    jq -s last # curl prints what it tries again, too
}

# 1. Announce it. Sent again with the same key, it answers with the same file.
once=$({ command -v sha256sum >/dev/null && sha256sum || shasum -a 256; } <"$file" | cut -c 1-64) # macOS has the second one
about=$(jq -n --arg taskId "$task" --arg filename "$(basename "$file")" --arg sha256 "$once" \
  --arg contentType "$(file -b --mime-type "$file")" --argjson size "$(wc -c <"$file")" '$ARGS.named')
announced=$(ask 'mutation ($input: CreateAttachmentInput!, $once: String!) {
  createAttachment(input: $input) @idempotent(key: $once) {
    errors { message } attachment { id upload { url headers } }
  } }' "$(jq -n --argjson input "$about" --arg once "$task $once" '$ARGS.named')")
id=$(jq -er '.data.createAttachment.attachment.id' <<<"$announced") || {
  jq -r '(.errors // .data.createAttachment.errors)[].message' <<<"$announced" >&2
  exit 1
}

# 2. Send exactly what was asked for. An upload that is cut off is sent again.
if url=$(jq -er '.data.createAttachment.attachment.upload.url' <<<"$announced"); then
  type=$(jq -r '.data.createAttachment.attachment.upload.headers["Content-Type"]' <<<"$announced")
  curl -sS --fail-with-body --retry 5 --retry-all-errors -T "$file" -H "content-type: $type" "$url"
fi

# 3. It is there.
ask 'query ($id: ID!) { node(id: $id) { ... on Attachment { url } } }' "$(jq -n --arg id "$id" '$ARGS.named')" |
  jq -er .data.node.url
