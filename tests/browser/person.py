"""A person in front of the dashboard: what they do with mouse and keyboard, and what they see."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, expect

from tests.browser.server import LOGIN, PASSWORD, Server

REPORT_CSP = (
    "document.addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))"
)
CREATE_TEAM = (
    "mutation ($name: String!) { createTeam(input: { name: $name }) { team { id key name } errors { message } } }"
)
CREATE_LABEL = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { message } } }"
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key } errors { message } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"


def settles(page: Page) -> None:
    """Waits for fonts and animations. Animations of removed elements are over as well."""
    page.evaluate(
        "Promise.allSettled([document.fonts.ready, ...document.getAnimations().map(each => each.finished)]).then(() => {})"
    )


@dataclass
class Person:
    server: Server
    browser: Browser
    name: str
    email: str
    token: str
    id: str
    troubles: list[str] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    expected: str = r"$^"
    """Pattern of console errors that this test expects: a browser logs each refused connection as one."""

    # --- mouse and keyboard ---

    def sits_down(self, path: str = "/", *, width: int = 1440, height: int = 900, **how: Any) -> Page:
        """Opens a browser of their own, and signs in."""
        page = self.opens(f"/sign-in?to={quote(path)}", width=width, height=height, **how)
        self.signs_in(page)
        self.is_in_sync(page)
        return page

    def opens(self, path: str, *, width: int = 1440, height: int = 900, **how: Any) -> Page:
        how = {"locale": "en-GB", **how}
        context = self.browser.new_context(viewport={"width": width, "height": height}, **how)
        page = context.new_page()
        self.pages.append(page)
        page.set_default_timeout(30_000)
        page.add_init_script(REPORT_CSP)
        page.on("console", self._hears)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on(
            "filechooser", lambda chooser: None
        )  # with a listener, Chromium leaves its file dialog to the test, and does not open one for a person
        page.on("request", lambda asked: self._stays_home(asked.url))
        page.goto(self.server.address + path)
        return page

    def signs_in(self, page: Page) -> None:
        page.get_by_label("E-mail").fill(self.email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()

    def signs_out(self, page: Page, button: Locator | None = None) -> None:
        """Signs out. The browser logs the 401 of requests that were under way when the session ended."""
        self.expected = f"{self.expected}|401"
        (button or page.get_by_role("button", name="Sign out", exact=True).first).click()
        expect(page.get_by_role("button", name="Sign in", exact=True)).to_be_visible()

    def adds(self, page: Page, line: str) -> None:
        page.get_by_role("textbox", name="New task").fill(line)
        page.get_by_role("textbox", name="New task").press("Enter")

    # --- what the page shows ---

    def is_in_sync(self, page: Page) -> None:
        """Waits until the page is in sync. After an outage a page retries within 20 s (web/app/js/api/socket.js)."""
        expect(page.locator("[data-line=sync]").first).to_be_attached(timeout=30_000)

    def row(self, page: Page, title: str) -> Locator:
        return page.locator("main [data-task]", has=page.get_by_text(title, exact=True)).first

    def card(self, page: Page, title: str, *, column: str) -> Locator:
        return page.locator(f"[data-drop={column}] [data-task]", has_text=title)

    # --- without a browser ---

    def creates(self, title: str, **fields: Any) -> dict[str, str]:
        payload = self.server.ask(CREATE, self.token, input={"title": title, **fields})["createTask"]
        assert payload["errors"] == []
        task: dict[str, str] = payload["task"]
        return task

    def makes_team(self, name: str) -> dict[str, str]:
        payload = self.server.ask(CREATE_TEAM, self.token, name=name)["createTeam"]
        assert payload["errors"] == []
        team: dict[str, str] = payload["team"]
        return team

    def makes_label(self, team_id: str, name: str, **fields: Any) -> str:
        """Creates a label, and returns its id."""
        payload = self.server.ask(CREATE_LABEL, self.token, input={"teamId": team_id, "name": name, **fields})
        assert payload["createLabel"]["errors"] == []
        id: str = payload["createLabel"]["label"]["id"]
        return id

    def changes(self, task: dict[str, str], **fields: Any) -> None:
        assert self.server.ask(UPDATE, self.token, id=task["id"], input=fields)["updateTask"]["errors"] == []

    def asks(self, query: str, **variables: Any) -> dict[str, Any]:
        return self.server.ask(query, self.token, **variables)

    def comes_back(self) -> None:
        """Signs in for a new token, which has the rights that have changed meanwhile."""
        self.token = self.server.ask(LOGIN, input={"email": self.email, "password": PASSWORD})["login"]["token"]

    # --- what must never happen ---

    def leaves(self) -> list[str]:
        for page in self.pages:
            page.context.close()
        return [trouble for trouble in self.troubles if not re.search(self.expected, trouble)]

    def _hears(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.troubles.append(f"{said.text} ({said.location.get('url', '')})")

    def _stays_home(self, url: str) -> None:
        if not url.startswith((self.server.address, "data:", "blob:")):
            self.troubles.append(f"a request to {url}")
