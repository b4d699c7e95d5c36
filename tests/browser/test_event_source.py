"""The example of an EventSource in docs/guide/live.md, run unchanged in a browser."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from tests.browser.conftest import Invite
from tests.browser.server import ROOT, Server, free_port
from tests.browser.test_outages import REFUSED


def example() -> str:
    """The example in the guide that uses `EventSource`."""
    blocks = re.findall(r"```js\n(.*?)```", (ROOT / "docs/guide/live.md").read_text(), re.DOTALL)
    (block,) = (block for block in blocks if "new EventSource" in block)
    return str(block)


def follows(page: Page, token: str) -> None:
    """Follows with the example's function, in a page of the server."""
    page.evaluate(
        f"(token) => {{ {example()}; window.seen = []; return follow(token, (item) => window.seen.push(item)) }}", token
    )


def titles(page: Page) -> list[str]:
    seen: list[str] = page.evaluate("seen.filter((item) => item.task).map((item) => item.task.title)")
    return seen


def is_ready(page: Page) -> None:
    page.wait_for_function("() => seen.some((item) => item.__typename === 'StreamReady')", timeout=30_000)


def has_seen(page: Page, title: str) -> None:
    page.wait_for_function("(title) => seen.some((item) => item.task?.title === title)", arg=title, timeout=30_000)


def test_the_example_of_the_guide_follows_and_goes_on_over_a_restart(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = REFUSED
    page = alice.opens("/sign-in")
    streams: list[str] = []
    page.on("request", lambda request: streams.append(request.url) if "ticket=" in request.url else None)
    follows(page, alice.token)
    is_ready(page)
    alice.creates("Seen")
    has_seen(page, "Seen")

    own_server.stop()
    made_elsewhere = Server(own_server.folder, own_server.settings, port=free_port())
    made_elsewhere.start()
    alice.server = made_elsewhere
    alice.creates("Made while the stream was away")
    made_elsewhere.stop()
    alice.server = own_server
    own_server.start()

    has_seen(page, "Made while the stream was away")
    alice.creates("Seen again")
    has_seen(page, "Seen again")
    assert titles(page) == ["Seen", "Made while the stream was away", "Seen again"]
    # it reconnected with the same ticket, and `Last-Event-ID` brought the missed events
    assert len(streams) > len(set(streams)) == 1
    assert "ticket=" not in (own_server.folder / "log").read_text()


def test_the_example_gets_a_new_ticket_when_its_own_is_refused(server: Server, invite: Invite) -> None:
    alice = invite(server, "Alice Johnson")
    alice.expected = r"401 \(Unauthorized\)"
    page = alice.opens("/sign-in")
    page.route(re.compile("ticket="), lambda route: route.continue_(url=f"{route.request.url}x"), times=1)
    follows(page, alice.token)

    is_ready(page)
    alice.creates("Seen")
    has_seen(page, "Seen")
