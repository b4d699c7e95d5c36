"""Answers whoever mentions it in a comment, once, also when it or the server was away. Python and nothing else.

python docs/examples/comment_bot.py http://localhost:7145 tf_… bot.cursor
"""

import json
import random
import sys
import time
from collections.abc import Iterator
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

FOLLOW = """subscription ($after: Cursor) { taskChanges(after: $after) { __typename
  ... on TaskChange { cursor name comment { id author { handle } mentions { id } } task { id key status watchers { id } } }
  ... on StreamReady { cursor } ... on StreamReset { cursor } } }"""
ANSWER = """mutation ($input: CreateCommentInput!, $once: String!) {
  createComment(input: $input) @idempotent(key: $once) { errors { code message } } }"""
PASSES = {"INTERNAL", "LIMIT_EXCEEDED", "RATE_LIMITED"}
"""Codes of errors that pass by themselves. Any other ends the bot."""
LONGEST_WAIT = 60.0


def call(query: str, accept: str = "application/json", **variables: Any) -> Any:
    headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json", "accept": accept}
    body = json.dumps({"query": query, "variables": variables}).encode()
    return urlopen(Request(URL + "/graphql", body, headers), timeout=60)  # noqa: S310  # the address is the caller's own


def data(text: bytes) -> Any:
    answer = json.loads(text)
    if "errors" in answer:
        error = answer["errors"][0]
        if error["extensions"]["code"] not in PASSES:
            sys.exit(error["message"])
        raise ConnectionError(error["message"])
    return answer["data"]


def follow(me: str) -> Iterator[str]:
    """Until the connection is lost. The place in the log is kept once a change is dealt with, so that none is left out."""
    for line in call(FOLLOW, "text/event-stream", after=PLACE.read_text() if PLACE.exists() else None):
        if line.startswith(b"data: {"):
            change = data(line[6:])["taskChanges"]
            if change.get("name") == "comment.created":
                answer(me, **change)
            keep(change["cursor"])
            yield change.get("name") or change["__typename"]


def keep(place: str) -> None:
    """Whole or not at all: who is stopped in the middle of a write must not come back to half a place."""
    draft = PLACE.with_suffix(".new")
    draft.write_text(place)
    draft.replace(PLACE)


def answer(me: str, comment: Any, task: Any, **_: Any) -> None:
    if me in [person["id"] for person in comment["mentions"]]:
        body = f"@{comment['author']['handle']} {task['key']} is {task['status']}, and {len(task['watchers'])} people watch it."
        new = {"taskId": task["id"], "parentId": comment["id"], "body": body}
        answered = data(call(ANSWER, input=new, once=f"answer to {comment['id']}").read())["createComment"]
        print(answered["errors"] or f"answered on {task['key']}", flush=True)


if __name__ == "__main__":
    URL, KEY, PLACE = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    wait = 1.0
    while True:
        try:
            for name in follow(data(call("{ me { id } }").read())["me"]["id"]):
                print(f"-- {name}", flush=True)
                wait = 1.0
        except (OSError, HTTPException) as error:
            if getattr(error, "code", 500) in {400, 401, 403}:
                sys.exit(f"{error}: is the key good, and may it write?")
            print(f"-- {error}, coming back in {wait:g} s", flush=True)
        time.sleep(wait * random.uniform(0.2, 1))  # noqa: S311  # not all at once
        wait = min(2 * wait, LONGEST_WAIT)
