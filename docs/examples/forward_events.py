"""Sends each event of the log to a webhook: in order, signed, at least once. Python and nothing else;
docs/how-to/send-webhooks.md.

TASKFLOW_URL=… TASKFLOW_TOKEN=tf_… WEBHOOK_URL=… WEBHOOK_SECRET=whsec_… python docs/examples/forward_events.py
"""

import base64
import hashlib
import hmac
import json
import os
import random
import sys
import time
from collections.abc import Iterator
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.request import HTTPRedirectHandler, Request, build_opener, urlopen

SERVER, TOKEN, WEBHOOK = (os.environ[name] for name in ("TASKFLOW_URL", "TASKFLOW_TOKEN", "WEBHOOK_URL"))
SECRET = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
NAMES = os.environ.get("WEBHOOK_EVENTS", "task.*,comment.*").split(",")
PLACE = Path(os.environ.get("WEBHOOK_CURSOR", "webhook.cursor"))
LONGEST_WAIT = float(os.environ.get("WEBHOOK_LONGEST_WAIT", "300"))
FRESH_CURSOR_AFTER = 86400
"""Seconds. Where no event matches for a month, the cursor of the last one would be older than the log."""
PASSES = {"INTERNAL", "LIMIT_EXCEEDED", "RATE_LIMITED"}
"""Codes of errors that pass by themselves. Any other is for you to mend."""
FOLLOW = """subscription ($after: Cursor, $names: [String!]) { events(after: $after, filter: { names: $names }) { __typename
  ... on StreamEvent { cursor event { id name occurredAt subjectType subjectId actor { id name } originId
    changes { field before after beforeText afterText }
    task { id key title status url assignee { id name } } team { id key } } }
  ... on StreamReady { cursor } ... on StreamReset { cursor reason } } }"""


class NoRedirects(HTTPRedirectHandler):
    """A receiver that redirects has taken nothing: urllib would ask the other address without the event."""

    def redirect_request(self, *_: Any) -> None:
        return None


send = build_opener(NoRedirects).open


def follow() -> Iterator[dict[str, Any]]:
    """What the stream brings after the kept cursor, until the connection is lost."""
    until = time.monotonic() + FRESH_CURSOR_AFTER
    head = {"authorization": f"Bearer {TOKEN}", "content-type": "application/json", "accept": "text/event-stream"}
    variables = {"after": PLACE.read_text().strip() if PLACE.exists() else None, "names": NAMES}
    body = json.dumps({"query": FOLLOW, "variables": variables}).encode()
    with urlopen(Request(f"{SERVER}/graphql", body, head), timeout=60) as lines:  # noqa: S310  # the operator's own address
        for line in lines:
            if line.startswith(b"data: {"):
                answer = json.loads(line[6:])
                if "errors" in answer:
                    error = answer["errors"][0]
                    if error["extensions"]["code"] not in PASSES:
                        sys.exit(error["message"])
                    raise ConnectionError(error["message"])
                yield answer["data"]["events"]
            if time.monotonic() > until:
                return


def take(item: dict[str, Any]) -> None:
    """The cursor is kept after the delivery, so that nothing is left out."""
    if item["__typename"] == "StreamEvent":
        event = item["event"]
        deliver(event["id"], {"type": event["name"], "timestamp": event["occurredAt"], "data": event})
    elif item["__typename"] == "StreamReset":  # events may be missing: the receiver should fetch what it needs
        deliver(f"reset_{item['cursor'][-40:]}", {"type": "stream.reset", "data": {"reason": item["reason"]}})
    keep(item["cursor"])
    if item["__typename"] == "StreamReady":
        print("-- following", flush=True)


def deliver(id: str, message: dict[str, Any]) -> None:
    """Until it is accepted. The next event waits for this one, so that the order stays."""
    body, wait = json.dumps(message).encode(), 1.0
    while True:
        try:
            send(Request(WEBHOOK, body, signed(id, body)), timeout=15).close()  # noqa: S310  # see above
        except (OSError, HTTPException) as error:
            print(f"{id}: {error}, again in {wait:g} s", flush=True)
            time.sleep(wait * random.uniform(0.5, 1))  # noqa: S311  # spreads the retries
            wait = min(2 * wait, LONGEST_WAIT)
        else:
            print(f"{id}: delivered {message['type']}", flush=True)
            return


def signed(id: str, body: bytes) -> dict[str, str]:
    """The headers of https://www.standardwebhooks.com, which libraries for most languages check."""
    now = str(int(time.time()))
    digest = hmac.new(SECRET, b"%b.%b.%b" % (id.encode(), now.encode(), body), hashlib.sha256).digest()
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": now,
        "webhook-signature": signature,
    }


def keep(cursor: str) -> None:
    """Whole or not at all, and on the disk: after a power cut it must not go on from half a cursor, or from now."""
    draft = PLACE.with_name(f"{PLACE.name}.new")
    with draft.open("w") as file:
        file.write(cursor)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(PLACE)


if __name__ == "__main__":
    wait = 1.0
    while True:
        try:
            for item in follow():
                take(item)
                wait = 1.0
        except (OSError, HTTPException) as error:
            if getattr(error, "code", 500) in {400, 401, 403}:
                sys.exit(f"{error}: is TASKFLOW_TOKEN good?")
            print(f"-- {error}, coming back in {wait:g} s", flush=True)
        time.sleep(wait * random.uniform(0.2, 1))  # noqa: S311  # not all at once
        wait = min(2 * wait, LONGEST_WAIT)
