"""The explorer as a visitor uses it: a real Chromium, a real server, and no request to any other server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.server import Server as ServerOfItsOwn

PASSWORD = "bright copper kettles"  # a test's own password
REPORT_CSP = (
    "document.addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))"
)


@dataclass
class Server:
    address: str

    def ask(self, query: str, token: str = "", **variables: Any) -> dict[str, Any]:
        headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
        body = json.dumps({"query": query, "variables": variables}).encode()
        with urllib.request.urlopen(urllib.request.Request(f"{self.address}/graphql", body, headers)) as answer:
            data: dict[str, Any] = json.loads(answer.read())["data"]
        return data

    def registers(self, name: str) -> Person:
        email = f"{name.lower()}@example.com"
        register = "mutation ($input: RegisterInput!) { register(input: $input) { token errors { message } } }"
        payload = self.ask(register, input={"name": name, "email": email, "password": PASSWORD})["register"]
        assert payload["errors"] == []
        return Person(self, name, email, payload["token"])


@dataclass
class Person:
    server: Server
    name: str
    email: str
    token: str

    def creates(self, title: str, **more: str) -> None:
        create = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { errors { message } } }"
        assert self.server.ask(create, self.token, input={"title": title, **more})["createTask"]["errors"] == []


@dataclass
class Explorer:
    """The page of the explorer, with a list of errors and of requests that must not happen."""

    page: Page
    address: str
    troubles: list[str] = field(default_factory=list)

    def opens(self) -> None:
        self.page.add_init_script(REPORT_CSP)
        self.page.on("console", lambda said: self.troubles.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("request", lambda asked: self._stays_home(asked.url))
        self.page.goto(f"{self.address}/explorer/")
        expect(self.page.locator(".graphiql-query-editor .view-line span span").first).to_be_visible(timeout=20_000)

    def _stays_home(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.troubles.append(f"request to {url}")

    def signs_in(self, email: str, password: str = PASSWORD) -> None:
        self.page.get_by_role("button", name="Sign in…").click()
        self.page.get_by_label("E-mail").fill(email)
        self.page.get_by_label("Password").fill(password)
        self.page.get_by_role("button", name="Sign in", exact=True).click()

    def turns_to(self, tab: str) -> None:
        self.page.locator(".graphiql-tab-button", has_text=tab).click()

    def runs(self) -> None:
        self.page.get_by_role("button", name="Execute query").click()

    def writes_variables(self, variables: dict[str, Any]) -> None:
        # Sets the text directly: typed key by key, JSON conflicts with the closing brackets that Monaco inserts.
        self.page.evaluate(
            "text => __MONACO.editor.getEditors().find(e => e.getModel()?.uri.path.includes('variables')).setValue(text)",
            json.dumps(variables),
        )

    def shows(self, text: str) -> None:
        expect(self.page.locator(".result-window")).to_contain_text(text)

    def knows(self, text: str) -> None:
        expect(self.page.locator(".tf-who")).to_contain_text(text)

    @property
    def stream(self) -> Any:
        return expect(self.page.locator(".tf-live"))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    house = tmp_path_factory.mktemp("house")
    settings = {"TASKFLOW_DATA_DIR": str(house), "TASKFLOW_SIGN_IN_FAILURES": "0"}
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("TASKFLOW_")}
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-m", "taskflow", "serve", "--port", "0"],
        cwd=house,
        env=inherited | settings | {"PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = next((line for line in process.stdout if "serves at" in line), "")
        assert said, "the server did not start; what it said is above"
        yield Server(re.sub(r".*serves at (\S+)/graphql\s*", r"\1", said))
        process.terminate()
        process.stdout.read()


@pytest.fixture
def window(chromium: Browser, server: Server) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.address)
    yield context
    context.close()


@pytest.fixture
def explorer(window: BrowserContext, server: Server) -> Iterator[Explorer]:
    opened = Explorer(window.new_page(), server.address)
    opened.opens()
    yield opened
    assert opened.troubles == []


@pytest.fixture(scope="module")
def alice(server: Server) -> Person:
    return server.registers("Alice")


@pytest.fixture(scope="module")
def bob(server: Server) -> Person:
    return server.registers("Bob")


def test_signing_in_in_the_bar_and_listing_tasks(explorer: Explorer, alice: Person) -> None:
    alice.creates("Water the plants", priority="URGENT", dueDate="2020-02-29")  # so that it is on top and visible

    explorer.signs_in(alice.email)
    explorer.knows("Alice")
    explorer.turns_to("ListTasks")
    explorer.runs()

    explorer.shows("Water the plants")


def test_a_wrong_password_is_reported_beside_the_field(explorer: Explorer, alice: Person) -> None:
    explorer.signs_in(alice.email, "not this one")

    expect(explorer.page.locator("dialog[open] [role=alert]")).not_to_be_empty()


def test_one_click_uses_the_session_of_the_dashboard(explorer: Explorer, alice: Person) -> None:
    explorer.signs_in(alice.email)
    explorer.knows("Alice")
    explorer.page.get_by_role("button", name="Leave").click()

    explorer.page.get_by_role("button", name="Use my dashboard session").click()

    explorer.knows("Alice")
    expect(explorer.page.get_by_role("group", name="Session")).to_be_focused()


def test_without_a_dashboard_session_it_says_so(explorer: Explorer) -> None:
    explorer.page.get_by_role("button", name="Use my dashboard session").click()

    expect(explorer.page.locator(".tf-notice")).to_contain_text("No dashboard session to use")


def test_the_owner_of_a_pasted_token_is_shown(explorer: Explorer, alice: Person) -> None:
    explorer.page.get_by_role("button", name="Paste a key").click()
    explorer.page.get_by_label("Key or token").fill(f" Bearer {alice.token} ")
    explorer.page.get_by_role("button", name="Use it").click()

    explorer.knows("Alice")
    explorer.knows("expires in")


def test_the_starter_tabs_run_unchanged(explorer: Explorer, alice: Person) -> None:
    explorer.writes_variables({"input": {"email": alice.email, "password": PASSWORD, "cookie": True}})
    explorer.runs()
    explorer.knows("Alice")
    for tab, answer in (
        ("ListTasks", '"totalCount"'),
        ("CreateTask", "Try the explorer"),
        ("Dashboard", '"totalTasks"'),
    ):
        explorer.turns_to(tab)
        explorer.runs()
        explorer.shows(answer)
        expect(explorer.page.locator(".result-window")).not_to_contain_text('"code"')


def test_an_operators_tabs_replace_ours_on_a_first_visit(chromium: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "tabs"
    folder.mkdir()
    (folder / "1-version.graphql").write_text("query OurVersion { instance { version } }\n")
    (folder / "2-find.graphql").write_text("query FindIt($id: ID!) { task(id: $id) { title } }\n")
    (folder / "2-find.json").write_text('{ "id": "GEN-1" }\n')
    server = ServerOfItsOwn(tmp_path, {"TASKFLOW_EXPLORER_TABS": str(folder)})
    server.start()
    try:
        explorer = Explorer(chromium.new_page(), server.address)
        explorer.opens()
        tabs = explorer.page.locator(".graphiql-tab-button")

        expect(tabs).to_have_text(["OurVersion", "FindIt"])
        explorer.runs()
        explorer.shows('"version"')
        explorer.turns_to("FindIt")
        expect(explorer.page.locator(".graphiql-editor").nth(1)).to_contain_text("GEN-1")
        assert explorer.troubles == []
        explorer.page.close()
    finally:
        server.stop()


def test_where_introspection_is_off_it_says_so(chromium: Browser, tmp_path: Path) -> None:
    server = ServerOfItsOwn(tmp_path, {"TASKFLOW_INTROSPECTION": "off"})
    server.start()
    try:
        explorer = Explorer(chromium.new_page(), server.address)
        explorer.opens()

        explorer.shows("Introspection is off on this server.")
        explorer.page.close()
    finally:
        server.stop()


def test_a_stream_shows_what_others_do_and_resumes(explorer: Explorer, alice: Person, bob: Person) -> None:
    explorer.signs_in(alice.email)
    explorer.knows("Alice")
    explorer.turns_to("LiveTasks")
    explorer.runs()
    explorer.stream.to_contain_text("StreamReady")

    bob.creates("Feed the cat")
    explorer.stream.to_contain_text("Feed the cat")
    explorer.page.get_by_role("button", name="Resume from here").click()
    explorer.page.get_by_role("button", name="Stop query").click()
    explorer.stream.to_contain_text("Stopped")
    bob.creates("Bring in the post")
    explorer.runs()

    explorer.stream.to_contain_text("1 replayed")
    explorer.stream.to_contain_text("Bring in the post")
    explorer.stream.not_to_contain_text("Feed the cat")


def test_the_copied_curl_command_runs(explorer: Explorer, alice: Person) -> None:
    alice.creates("It's quoted")
    explorer.turns_to("ListTasks")
    explorer.page.get_by_role("button", name="Copy as curl").click()
    expect(explorer.page.locator(".tf-notice")).to_contain_text("Copied")
    line = explorer.page.evaluate("navigator.clipboard.readText()")

    ran = subprocess.run(
        ["sh", "-c", line], env=os.environ | {"TASKFLOW_TOKEN": alice.token}, capture_output=True, text=True, check=True
    )

    assert alice.token not in line
    assert "It's quoted" in [task["title"] for task in json.loads(ran.stdout)["data"]["tasks"]["nodes"]]


def test_neither_tokens_nor_typed_passwords_outlive_the_tab(explorer: Explorer, alice: Person) -> None:
    explorer.writes_variables({"input": {"email": alice.email, "password": PASSWORD, "cookie": True}})
    explorer.runs()
    explorer.knows("Alice")
    explorer.page.wait_for_function("() => JSON.stringify(localStorage).includes('alice@example.com')")

    kept = explorer.page.evaluate("JSON.stringify(localStorage)")
    token = explorer.page.evaluate("JSON.parse(Object.values(sessionStorage)[0]).token")

    assert PASSWORD not in kept
    assert token not in kept
    assert token not in explorer.page.url
    cookies = json.dumps([cookie for cookie in explorer.page.context.cookies() if not cookie.get("httpOnly")])
    assert token not in cookies


def test_a_reload_keeps_the_tabs_and_the_session(explorer: Explorer, alice: Person) -> None:
    explorer.signs_in(alice.email)
    explorer.knows("Alice")
    explorer.turns_to("CreateTask")
    explorer.page.wait_for_function("() => JSON.parse(localStorage['graphiql:tabState'] ?? '{}').activeTabIndex === 2")

    explorer.page.reload()

    explorer.knows("Alice")
    expect(explorer.page.locator(".graphiql-tab")).to_have_count(5)
    expect(explorer.page.locator(".graphiql-tab-active")).to_contain_text("CreateTask")


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("light", ["light", "dark"])
def test_axe_reports_nothing(explorer: Explorer, alice: Person, light: Any, width: int) -> None:
    page = explorer.page
    page.emulate_media(color_scheme=light)
    page.set_viewport_size({"width": width, "height": 900})
    found: dict[str, list[str]] = {}

    def look(at: str) -> None:
        found[at] = [violation["id"] for violation in Axe().run(page).response["violations"]]

    look("signed out")
    page.get_by_role("button", name="Sign in…").click()
    look("sign-in dialog")
    page.keyboard.press("Escape")
    explorer.signs_in(alice.email)
    explorer.knows("Alice")
    explorer.turns_to("LiveTasks")
    explorer.runs()
    explorer.stream.to_contain_text("StreamReady")
    look("live stream")
    page.get_by_role("button", name="Show Documentation Explorer").click()
    expect(page.locator(".graphiql-doc-explorer")).to_be_visible()
    look("documentation")

    assert {at: violations for at, violations in found.items() if violations} == {}


@pytest.mark.parametrize("width", [390, 1440])
def test_the_explorer_is_set_in_our_font_and_stays_within_the_page(explorer: Explorer, width: int) -> None:
    page = explorer.page
    page.set_viewport_size({"width": width, "height": 844})
    expect(page.locator(".graphiql-execute-button")).to_be_visible()

    page.wait_for_function(
        "() => [...document.fonts].some(font => font.family === 'Inter' && font.status === 'loaded')"
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.locator(".tf-session button").evaluate_all(
        "all => all.filter(one => one.offsetParent && one.offsetHeight < 32).length"
    )
    assert small == 0
