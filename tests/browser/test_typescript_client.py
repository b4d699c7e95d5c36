"""clients/typescript in a browser, from the server's own origin: its session is a cookie, and its list stays up to
date."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

from tests.browser.conftest import Invite
from tests.browser.server import PASSWORD, Server
from tests.browser.test_outages import REFUSED
from tests.clients.typescript.conftest import project

__all__ = ["project"]

pytestmark = [pytest.mark.node, pytest.mark.once, pytest.mark.slow]

FOLLOW = """async (password) => {
  const { TaskFlow } = await import('/client/index.js')
  const taskflow = new TaskFlow({ url: location.origin, cookie: true })
  if (password) await taskflow.session.signIn(password)
  window.open = taskflow.follow({
    list: `query ($after: String) {
      tasks(after: $after) { cursor nodes { id title version } pageInfo { hasNextPage endCursor } }
    }`,
    changes: `subscription { taskChanges {
      __typename
      ... on TaskChange { cursor transition taskId task { id title version } }
      ... on StreamReady { cursor }
      ... on StreamReset { cursor reason }
    } }`,
  })
  await open.ready
}"""


def test_a_list_survives_a_restart_of_the_server_and_the_session_a_reload(
    own_server: Server, invite: Invite, project: Path
) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = REFUSED
    page = alice.opens("/sign-in")
    _serves(page, project / "node_modules" / "taskflow-client" / "dist")
    page.evaluate(FOLLOW, {"email": alice.email, "password": PASSWORD})
    alice.creates("Water the plants")
    _has(page, "Water the plants")

    own_server.stop()
    page.wait_for_function("open.state === 'offline'")
    own_server.start()
    alice.creates("Prune the trees")
    _has(page, "Prune the trees")

    page.reload()
    page.evaluate(FOLLOW, None)
    _has(page, "Water the plants")
    alice.creates("Mend the hose")
    _has(page, "Mend the hose")


def _serves(page: Page, folder: Path) -> None:
    def module(route: Route) -> None:
        path = folder / route.request.url.rpartition("/")[2]
        route.fulfill(body=path.read_text(), content_type="text/javascript")

    page.route("**/client/*.js", module)


def _has(page: Page, title: str) -> None:
    page.wait_for_function(
        "(title) => open.store.all().some((task) => task.title === title)", arg=title, timeout=30_000
    )
