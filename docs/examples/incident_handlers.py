"""Open an incident elsewhere for each task that is made as urgent: INCIDENTS_URL=… TASKFLOW_HANDLERS=incident_handlers."""

import asyncio
import json
import os
import urllib.error
import urllib.request

from events.bus.bus import Bus
from events.task import TaskCreated
from models.task.status import Priority

URL = os.environ["INCIDENTS_URL"]
TIMEOUT = 5
WAITS = (1, 5, 25)
"""Seconds before it is tried again."""


async def open_an_incident(event: TaskCreated) -> None:
    state = event.state
    if state["priority"] != Priority.URGENT:
        return
    for wait in (*WAITS, None):
        try:
            await asyncio.to_thread(_post, state["id"], {"summary": state["title"], "reference": state["key"]})
        except OSError:
            if wait is None:
                raise  # it is logged, and counted in taskflow_bus_errors_total
            await asyncio.sleep(wait)
        else:
            return


def _post(task: str, incident: dict[str, str]) -> None:
    """The same key each time: where the first try has arrived after all, the second one opens no other."""
    head = {"content-type": "application/json", "idempotency-key": task}
    body = json.dumps(incident).encode()
    request = urllib.request.Request(URL, body, head)  # noqa: S310  # the operator's own address
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT):  # noqa: S310  # see above
            pass
    except urllib.error.HTTPError as refused:
        with refused:  # it holds a connection
            raise OSError(f"{URL} answered {refused.code}") from None


def register(_before: Bus, after: Bus) -> None:
    after.on(TaskCreated, open_an_incident)
