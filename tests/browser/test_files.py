"""Files on a task: added by hand with their progress, seen by everybody at once, opened, and deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, FilePayload, Page, Route, expect

from tests.browser.conftest import Invite
from tests.browser.files import adds, chooses, drops, entry, files, holds, pastes, picture, words
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_languages import SPEAK
from tests.browser.test_outages import REFUSED
from tests.browser.test_pages import SIZES, check, dress
from tests.browser.test_roles import SET_ROLE
from tests.browser.test_talk import says

LOGOUT = "mutation { logout(everywhere: true) { ok } }"
UPLOADS = "**/files/upload/**"
ABORTED = "ERR_FAILED|ERR_CONNECTION|ERR_INTERNET_DISCONNECTED"
LARGE = 4 * 1_048_576


@pytest.fixture
def task(alice: Person) -> dict[str, str]:
    return alice.creates("Mend the hose")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Server]:
    """A server that takes no file above one megabyte, and two megabytes in all."""
    server = Server(tmp_path, {"TASKFLOW_FILES_MAX_MB": "1", "TASKFLOW_FILES_QUOTA_MB": "2"})
    server.start()
    yield server
    server.stop()


class SlowNetwork:
    """What a page sends goes out slowly until `ends`."""

    def __init__(self, page: Page, bytes_per_second: int) -> None:
        self._session = page.context.new_cdp_session(page)
        self._sends_at_most(bytes_per_second)

    def ends(self) -> None:
        self._sends_at_most(-1)

    def _sends_at_most(self, bytes_per_second: int) -> None:
        how = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": bytes_per_second}
        self._session.send("Network.emulateNetworkConditions", how)


def bulk(name: str, size: int = LARGE) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": bytes(size)}


def names(page: Page) -> list[str]:
    return page.locator(".sheet .in > .files li:not(.coming) b").all_text_contents()


def test_files_are_chosen_and_seen_by_everybody_at_once(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down("/tasks")
    expect(bob.row(his, "Mend the hose").get_by_role("img", name="2 files")).to_have_count(0)

    chooses(page, picture(), words())

    expect(entry(page, "hose.png").locator("img")).to_be_visible()
    expect(entry(page, "hose.png")).to_contain_text(re.compile(r"kB · You, now|byte.* · You, now"))
    expect(entry(page, "notes.txt")).to_contain_text("15 bytes · You, now")
    expect(page.get_by_role("heading", name="Files 2")).to_be_visible()
    expect(page.locator(".sheet .in > .sr[role=status]")).to_have_text(re.compile("was added$"))
    expect(bob.row(his, "Mend the hose").get_by_role("img", name="2 files")).to_be_visible()
    assert {file["filename"] for file in files(alice, task)} == {"hose.png", "notes.txt"}


def test_what_others_add_and_delete_comes_and_goes_in_an_open_sheet(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("heading", name="Files")).to_be_visible()

    [id] = adds(bob, task, picture())
    expect(entry(page, "hose.png")).to_contain_text("Bob Meyer, now")
    expect(entry(page, "hose.png").locator("img")).to_be_visible()
    bob.asks("mutation ($id: ID!) { deleteAttachment(id: $id) { errors { message } } }", id=id)
    expect(entry(page, "hose.png")).to_have_count(0)
    page.goto(f"{alice.server.address}/board")
    card = page.locator(".tk", has_text=task["key"])
    expect(card).to_be_visible()
    adds(bob, task, words())
    expect(card.get_by_role("img", name="1 file")).to_be_visible()


def test_a_key_chooses_files(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    with page.expect_file_chooser() as chooser:
        page.keyboard.press("f")
    chooser.value.set_files([words()])

    expect(entry(page, "notes.txt").get_by_role("link", name="Download notes.txt")).to_be_visible()


def test_files_are_dropped_anywhere_on_the_sheet(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    holds(page, page.locator(".sheet > header"), words())
    expect(page.get_by_text(f"Drop to add to {task['key']}")).to_be_visible()
    drops(page, page.locator(".sheet > header"), words("one.txt"), words("two.txt"))

    expect(entry(page, "one.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(entry(page, "two.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.get_by_text(f"Drop to add to {task['key']}")).to_have_count(0)


def test_a_file_that_misses_the_sheet_does_not_take_the_place_of_the_page(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Mend the hose")).to_be_visible()

    prevented = page.evaluate("""() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'x.txt'))
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      return !document.querySelector('main').dispatchEvent(event)
    }""")

    assert prevented
    assert files(alice, task) == []


def test_a_picture_is_pasted_onto_the_sheet(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    pastes(page, page.get_by_role("button", name="Add files"), picture("image.png"))

    expect(page.locator(".file .open img")).to_be_visible()
    assert re.match(r"Pasted \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png", files(alice, task)[0]["filename"])


def test_an_upload_tells_how_far_it_is_and_is_cancelled(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 200_000)

    chooses(page, bulk("film.bin"))
    bar = page.get_by_role("progressbar", name="film.bin")
    expect(bar).to_have_attribute("aria-valuenow", re.compile(r"^[1-9]\d?$"))
    expect(entry(page, "film.bin")).to_contain_text(re.compile(r"[1-9]\d?% of 4 MB"))
    page.get_by_role("button", name="Cancel the upload of film.bin").press("Enter")

    expect(entry(page, "film.bin")).to_have_count(0)
    expect(page.get_by_role("button", name="Add files")).to_be_focused()
    slow.ends()
    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert [file["filename"] for file in files(alice, task)] == ["notes.txt"]


def test_an_upload_outlives_its_sheet_and_asks_before_the_page_is_left(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down("/tasks")
    alice.row(page, "Mend the hose").get_by_role("link").click()
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 500_000)
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    chooses(page, bulk("film.bin"))
    expect(page.get_by_role("progressbar", name="film.bin")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_have_count(0)
    page.on("dialog", stay)
    page.evaluate("location.reload()")
    page.remove_listener("dialog", stay)
    alice.row(page, "Mend the hose").get_by_role("link").click()
    expect(page.get_by_role("progressbar", name="film.bin")).to_be_visible()
    page.keyboard.press("Escape")
    slow.ends()

    expect(alice.row(page, "Mend the hose").get_by_role("img", name="1 file")).to_be_visible()
    assert asked == ["beforeunload"]
    page.on("dialog", stay)
    page.reload()
    alice.is_in_sync(page)
    assert asked == ["beforeunload"]


def test_no_more_than_three_are_sent_at_once(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 100_000)

    chooses(page, *(bulk(f"{at}.bin", 500_000) for at in range(5)))
    expect(page.locator(".coming", has_text=re.compile("[1-9]% of"))).to_have_count(3)
    expect(page.locator(".coming", has_text="waiting…")).to_have_count(2)
    slow.ends()

    expect(page.locator(".file:not(.coming)")).to_have_count(5)
    expect(page.locator(".coming")).to_have_count(0)
    assert len(files(alice, task)) == 5


def test_a_file_that_was_cut_off_is_sent_again_by_hand(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    page.route(UPLOADS, lambda route: route.abort())

    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("alert")).to_contain_text("The connection was lost.")
    page.unroute(UPLOADS)
    page.get_by_role("button", name="Send notes.txt again").click()

    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert [file["filename"] for file in files(alice, task)] == ["notes.txt"]


def test_a_file_whose_arrival_nobody_told_is_not_sent_twice(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    sent: list[str] = []

    def lose(route: Route) -> None:
        sent.append(route.request.url)
        route.fetch()
        route.abort()

    page.route(UPLOADS, lose)
    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("alert")).to_be_visible()
    page.get_by_role("button", name="Send notes.txt again").click()

    expect(page.locator(".coming")).to_have_count(0)
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert len(sent) == len(files(alice, task)) == 1


def test_an_upload_goes_on_when_the_server_is_back(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = f"{REFUSED}|500"  # of an upload that the end of the server cuts off
    task = alice.creates("Mend the hose")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 200_000)

    chooses(page, bulk("film.bin"))
    expect(page.get_by_role("progressbar")).to_have_attribute("aria-valuenow", re.compile(r"^[1-9]\d?$"))
    own_server.stop()
    expect(entry(page, "film.bin").get_by_role("alert")).to_be_visible()
    slow.ends()
    own_server.start()

    alice.is_in_sync(page)
    expect(entry(page, "film.bin").get_by_role("link", name="Download")).to_be_visible()
    assert [file["size"] for file in files(alice, task)] == [LARGE]


def test_the_browser_asks_before_an_upload_that_was_cut_off_is_left(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    page.route(UPLOADS, lambda route: route.abort())
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("alert")).to_be_visible()
    page.on("dialog", stay)
    page.evaluate("location.reload()")

    expect(entry(page, "notes.txt").get_by_role("alert")).to_be_visible()
    assert asked == ["beforeunload"]
    page.get_by_role("button", name="Remove notes.txt").click()
    page.reload()
    alice.is_in_sync(page)
    assert asked == ["beforeunload"]


def test_uploads_go_on_once_the_same_person_has_signed_in_again(alice: Person, task: dict[str, str]) -> None:
    alice.expected = f"401|{ABORTED}"
    page = alice.sits_down(f"/t/{task['key']}")
    holds_uploads(page)

    for button in ("Add files", "Attach files to the comment"):
        with page.expect_request(UPLOADS):
            chooses(page, words(f"{button}.txt"), button=button)
    alice.asks(LOGOUT)
    expect(page.get_by_text("Your session has ended")).to_be_visible()
    page.unroute(UPLOADS)
    alice.signs_in(page)
    alice.is_in_sync(page)

    expect(entry(page, "Add files.txt").get_by_role("link", name="Download")).to_be_visible()
    waiting = page.get_by_role("list", name="Files for this comment")
    expect(waiting.get_by_role("link", name="Download Attach files to the comment.txt")).to_be_visible()
    expect(page.locator(".coming")).to_have_count(0)
    alice.comes_back()
    assert len(files(alice, task)) == 2


def test_nobody_else_sees_uploads_of_a_session_that_has_ended(alice: Person, bob: Person, task: dict[str, str]) -> None:
    alice.expected = f"401|{ABORTED}"
    page = alice.sits_down(f"/t/{task['key']}")
    holds_uploads(page)
    with page.expect_request(UPLOADS):
        chooses(page, words())
    alice.asks(LOGOUT)
    expect(page.get_by_text("Your session has ended")).to_be_visible()
    page.unroute(UPLOADS)

    bob.signs_in(page)
    bob.is_in_sync(page)
    chooses(page, words("his.txt"))

    expect(entry(page, "his.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.locator(".file")).to_have_count(1)
    assert [file["filename"] for file in files(bob, task)] == ["his.txt"]


def test_who_signs_out_leaves_no_uploads_behind(alice: Person, task: dict[str, str]) -> None:
    alice.expected = f"401|{ABORTED}"
    page = alice.sits_down(f"/t/{task['key']}", width=1100)
    holds_uploads(page)
    with page.expect_request(UPLOADS):
        chooses(page, words())
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    page.unroute(UPLOADS)

    alice.signs_in(page)
    alice.is_in_sync(page)
    chooses(page, words("later.txt"))

    expect(entry(page, "later.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.locator(".file")).to_have_count(1)
    assert [file["filename"] for file in files(alice, task)] == ["later.txt"]


def holds_uploads(page: Page) -> None:
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    page.route(UPLOADS, lambda route: None)


def test_what_the_server_does_not_take_is_known_before_it_is_sent(small: Server, invite: Invite) -> None:
    alice = invite(small, "Alice Johnson")
    task = alice.creates("Mend the hose")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".files .hint")).to_contain_text("Up to 1 MB each.")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or "") if "graphql" in request.url else None)

    chooses(page, bulk("film.bin", 1_048_577), {**words("nothing.txt"), "buffer": b""})

    expect(entry(page, "film.bin").get_by_role("alert")).to_have_text("It is too large: a file has at most 1 MB here.")
    expect(entry(page, "nothing.txt").get_by_role("alert")).to_contain_text("It is empty")
    expect(entry(page, "film.bin").get_by_role("button")).to_have_count(1)
    page.get_by_role("button", name="Remove film.bin").click()
    expect(entry(page, "film.bin")).to_have_count(0)
    assert not [body for body in asked if "createAttachment" in body]


def test_a_refusal_is_told_in_the_servers_own_words_and_overcome(small: Server, invite: Invite) -> None:
    alice = invite(small, "Alice Johnson")
    task, other = alice.creates("Mend the hose"), alice.creates("Full already")
    ids = adds(alice, other, bulk("a.bin", 1_000_000), bulk("b.bin", 1_000_000))
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    chooses(page, bulk("film.bin", 900_000))
    expect(entry(page, "film.bin").get_by_role("alert")).to_have_text(
        "All files together have at most 2 MB here, and this one does not fit in. Delete some first."
    )
    alice.asks("mutation ($id: ID!) { deleteAttachment(id: $id) { errors { message } } }", id=ids[0])
    page.get_by_role("button", name="Send film.bin again").click()

    expect(entry(page, "film.bin").get_by_role("link", name="Download")).to_be_visible()


def test_a_server_that_asks_for_a_pause_gets_one(alice: Person, task: dict[str, str]) -> None:
    alice.expected = "429"
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    tries: list[str] = []

    def refuse_the_first(route: Route) -> None:
        tries.append(route.request.url)
        if len(tries) == 1:
            route.fulfill(status=429, headers={"retry-after": "1"}, body="Too many uploads. Try again in 1 s.")
        else:
            route.continue_()

    page.route(UPLOADS, refuse_the_first)
    chooses(page, words())

    expect(entry(page, "notes.txt")).to_contain_text("The server asks for a short pause…")
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert len(tries) == 2


def test_a_file_is_deleted_with_a_way_back(alice: Person, bob: Person, task: dict[str, str]) -> None:
    adds(bob, task, words("one.txt"), words("two.txt"))
    page = alice.sits_down(f"/t/{task['key']}")

    page.get_by_role("button", name="Delete one.txt").press("Enter")
    expect(entry(page, "one.txt")).to_have_count(0)
    expect(entry(page, "two.txt").get_by_role("link").first).to_be_focused()
    page.locator(".toast", has_text="one.txt deleted").get_by_role("button", name="Undo").click()
    expect(entry(page, "one.txt")).to_be_visible()
    assert len(files(alice, task)) == 2

    page.get_by_role("button", name="Delete two.txt").click()
    expect(page.locator(".toast", has_text="two.txt deleted")).to_be_visible()
    page.reload()
    expect(entry(page, "one.txt")).to_be_visible()
    expect(entry(page, "two.txt")).to_have_count(0)
    assert [file["filename"] for file in files(alice, task)] == ["one.txt"]


def test_a_task_with_files_asks_before_it_goes_into_the_trash(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, words())
    page = alice.sits_down(f"/t/{task['key']}")
    expect(entry(page, "notes.txt")).to_be_visible()

    page.get_by_role("button", name="Delete", exact=True).click()

    expect(page.get_by_role("dialog", name=f"Delete {task['key']}?")).to_contain_text("1 file goes into the trash")


@pytest.mark.parametrize(
    ("role", "can_add", "own", "others"),
    [("VIEWER", False, 0, 0), ("CONTRIBUTOR", True, 1, 0), ("MEMBER", True, 1, 1)],
)
def test_who_may_not_has_no_button(alice: Person, bob: Person, role: str, can_add: bool, own: int, others: int) -> None:
    team = alice.makes_team("Quiet garden")
    alice.asks(SET_ROLE, team=team["id"], user=bob.id, role="MEMBER")
    task = alice.creates("Look here", teamId=team["id"])
    adds(alice, task, words("hers.txt"))
    adds(bob, task, words("his.txt"))
    alice.asks(SET_ROLE, team=team["id"], user=bob.id, role=role)
    page = bob.sits_down(f"/t/{task['key']}")

    expect(entry(page, "hers.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.get_by_role("button", name="Add files")).to_have_count(int(can_add))
    expect(entry(page, "his.txt").get_by_role("button", name="Delete")).to_have_count(own)
    expect(entry(page, "hers.txt").get_by_role("button", name="Delete")).to_have_count(others)
    if not can_add:
        drops(page, page.locator(".sheet > header"), words("more.txt"))
        assert len(files(alice, task)) == 2


def test_an_archived_team_only_reads(alice: Person) -> None:
    team = alice.makes_team("Quiet garden")
    task = alice.creates("Look here", teamId=team["id"])
    adds(alice, task, words())
    alice.asks("mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }", id=team["id"])
    page = alice.sits_down(f"/t/{task['key']}")

    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.get_by_role("button", name="Add files")).to_have_count(0)
    expect(page.get_by_role("button", name="Delete notes.txt")).to_have_count(0)


def test_pictures_are_looked_at_one_after_the_other_and_the_focus_comes_back(
    alice: Person, task: dict[str, str]
) -> None:
    adds(alice, task, picture("one.png", "red"), words(), picture("two.png", "blue", (1600, 900)))
    page = alice.sits_down(f"/t/{task['key']}")
    opener = entry(page, "one.png").get_by_role("button").first

    opener.press("Enter")
    box = page.get_by_role("dialog", name="one.png")
    expect(box.get_by_role("img", name="one.png")).to_be_visible()
    expect(box.get_by_role("status")).to_contain_text("1 of 2")
    page.keyboard.press("ArrowRight")
    image = page.get_by_role("dialog", name="two.png").get_by_role("img", name="two.png")
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1600
    box_of = image.bounding_box()
    assert box_of is not None
    assert box_of["width"] <= 1440
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("dialog", name="one.png")).to_be_visible()
    for _ in range(8):
        page.keyboard.press("Tab")
        behind = "!document.activeElement.closest('dialog.lightbox') && document.activeElement !== document.body"
        assert not page.evaluate(behind)  # the browser's own buttons, in between, are the body
    page.keyboard.press("Escape")

    expect(page.locator(".lightbox")).to_have_count(0)
    expect(page.locator(".sheet")).to_have_count(1)
    expect(opener).to_be_focused()


def test_other_files_are_downloaded(alice: Person, task: dict[str, str]) -> None:
    adds(
        alice, task, words(), picture(), {"name": "page.html", "mimeType": "text/html", "buffer": b"<script>1</script>"}
    )
    page = alice.sits_down(f"/t/{task['key']}")

    for name in ("notes.txt", "hose.png", "page.html"):
        with page.expect_download() as download:
            page.get_by_role("link", name=f"Download {name}").click()
        assert download.value.suggested_filename == name
    with page.expect_download():
        entry(page, "page.html").locator(".open").click()
    expect(page).to_have_url(f"{alice.server.address}/t/{task['key']}")


def test_a_picture_that_somebody_deletes_is_not_looked_at_any_more(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    [id] = adds(bob, task, picture())
    page = alice.sits_down(f"/t/{task['key']}")
    entry(page, "hose.png").get_by_role("button").first.click()
    expect(page.get_by_role("dialog", name="hose.png")).to_be_visible()

    bob.asks("mutation ($id: ID!) { deleteAttachment(id: $id) { errors { message } } }", id=id)

    expect(page.locator(".lightbox")).to_have_count(0)


def test_addresses_are_asked_for_anew_before_their_hour_is_over(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, picture(), words())
    page = alice.sits_down("/tasks")
    page.clock.install()
    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(entry(page, "hose.png").locator("img")).to_be_visible()

    with page.expect_response(lambda answer: "query Files" in (answer.request.post_data or "")):
        page.clock.fast_forward("51:00")  # as a page that has slept: its timers come late, and once


def test_a_picture_whose_address_is_over_is_asked_for_once_more(alice: Person, task: dict[str, str]) -> None:
    alice.expected = "403"
    adds(alice, task, picture())
    page = alice.sits_down(f"/t/{task['key']}")
    expect(entry(page, "hose.png").locator("img")).to_be_visible()
    over: list[str] = []

    def end_the_first(route: Route) -> None:
        over.append(route.request.url)
        route.fulfill(status=403) if len(over) == 1 else route.continue_()

    page.route("**/files/*/hose.png?*", end_the_first)
    entry(page, "hose.png").get_by_role("button").first.click()

    image = page.get_by_role("dialog", name="hose.png").get_by_role("img", name="hose.png")
    expect(image).to_be_visible()
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 640
    assert len(over) == 2


def test_a_late_answer_about_a_picture_leaves_the_next_one_alone(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    alice.expected = "403"
    adds(alice, task, picture("one.png", "red"), picture("two.png", "blue"))
    page = alice.sits_down(f"/t/{task['key']}")
    expect(entry(page, "two.png").locator("img")).to_be_visible()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route) if "query Files(" in (route.request.post_data or "") else route.continue_()

    page.route("**/files/*/one.png?*", lambda route: route.fulfill(status=403))
    page.route("**/graphql", hold)
    with page.expect_request(lambda request: "query Files(" in (request.post_data or "")):
        entry(page, "one.png").get_by_role("button").first.click()
    page.keyboard.press("ArrowRight")
    image = page.get_by_role("dialog", name="two.png").get_by_role("img", name="two.png")
    expect(image).to_be_visible()
    adds(bob, task, words())
    page.unroute("**/graphql")
    for route in held:
        route.continue_()

    expect(entry(page, "notes.txt")).to_be_attached()
    expect(image).to_be_visible()


def test_a_picture_that_can_not_be_shown_says_so(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, {**picture(), "buffer": b"\x89PNG, or so it says"})
    page = alice.sits_down(f"/t/{task['key']}")

    entry(page, "hose.png").get_by_role("button").first.click()

    expect(page.get_by_role("dialog", name="hose.png").get_by_role("alert")).to_contain_text("can’t be shown here")
    expect(page.locator(".lightbox").get_by_role("link", name="Download hose.png")).to_be_visible()


def test_a_picture_is_pasted_into_the_description(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    text = page.get_by_role("textbox", name="Description")
    text.fill("It leaks here:\n")

    pastes(page, text, picture())
    expect(text).to_have_value(re.compile(r"^It leaks here:\n!\[hose\]\(file_\w{26}\)$"))
    expect(entry(page, "hose.png").get_by_role("link", name="Download")).to_be_visible()
    text.press("Control+Enter")

    for each in (page, his):
        shown = each.get_by_role("group", name="Description").get_by_role("img", name="hose")
        expect(shown).to_be_visible()
    his.get_by_role("group", name="Description").get_by_role("button", name="hose").click()
    expect(his.get_by_role("dialog", name="hose.png")).to_be_visible()


def test_a_description_is_shown_as_what_it_means_and_edited_as_it_was_written(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("textbox", name="Description")).to_be_visible()

    bob.changes(task, description="# Tools\n\n- a **red** one\n- https://example.com/")
    shown = page.get_by_role("group", name="Description")
    expect(shown.get_by_role("heading", name="Tools", level=3)).to_be_visible()
    expect(shown.locator("li strong")).to_have_text("red")
    page.get_by_role("button", name="Edit the description").click()
    text = page.get_by_role("textbox", name="Description")
    expect(text).to_have_value("# Tools\n\n- a **red** one\n- https://example.com/")
    text.fill("- a blue one")
    text.press("Control+Enter")

    expect(page.get_by_role("group", name="Description").locator("li")).to_have_text("a blue one")
    bob.changes(task, description="Any one")
    expect(page.get_by_role("textbox", name="Description")).to_have_value("Any one")


def test_a_description_loses_the_picture_that_is_given_up(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    page.route(UPLOADS, lambda route: route.abort())
    text = page.get_by_role("textbox", name="Description")
    text.fill("Look:")

    pastes(page, text, picture())
    expect(entry(page, "hose.png").get_by_role("alert")).to_be_visible()
    text.press("Control+Enter")
    expect(page.get_by_role("group", name="Description")).to_contain_text("Look:")
    page.get_by_role("button", name="Remove hose.png").click()

    expect(page.get_by_role("textbox", name="Description")).to_have_value("Look:")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_files_are_for_everybody(alice: Person, task: dict[str, str], theme: str, size: str) -> None:
    long = "a name that goes on and on, as those of files that somebody has mailed to somebody else often do.png"
    [hose, _] = adds(alice, task, picture(), picture(long))
    id = says(alice, task, f"Look: ![the hose]({hose}) and [again]({hose})")
    adds(alice, task, words(), comment=id)
    alice.changes(task, description=f"# Before\n\n![before]({hose})")
    page = alice.sits_down("/tasks")
    dress(page, theme, size)
    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(entry(page, long).locator("img")).to_be_visible()
    expect(page.get_by_role("img", name="before")).to_be_visible()
    expect(page.get_by_role("img", name="the hose")).to_be_visible()
    slow = SlowNetwork(page, 50_000)
    chooses(page, bulk("film.bin"), {**words("nothing.txt"), "buffer": b""})
    chooses(page, words("one.txt"), button="Attach files to the comment")
    expect(page.get_by_role("progressbar", name="film.bin")).to_be_visible()
    expect(page.locator(".composer .files").get_by_role("link", name="Download one.txt")).to_be_visible()

    check(page)
    holds(page, page.locator(".sheet > header"), words())
    check(page)
    entry(page, long).get_by_role("button").first.click()
    expect(page.get_by_role("dialog", name=long).get_by_role("img", name=long)).to_be_visible()
    check(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Cancel the upload of film.bin").click()
    slow.ends()


def test_a_refusal_comes_in_the_language_of_its_reader(small: Server, invite: Invite) -> None:
    alice = invite(small, "Alice Johnson")
    assert alice.asks(SPEAK, locale="de")["updateProfile"]["errors"] == []
    task = alice.creates("Mend the hose")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".files .hint")).to_contain_text("Je bis zu 1 MB.")
    asked: list[str] = []

    def look(route: Route) -> None:
        asked.append(route.request.headers["accept-language"])
        route.continue_()

    page.route(UPLOADS, look)
    chooses(page, bulk("film.bin", 2_000_000), words(), button="Dateien hinzufügen")

    expect(entry(page, "film.bin").get_by_role("alert")).to_have_text(
        "Sie ist zu groß: Eine Datei hat hier höchstens 1 MB."
    )
    expect(entry(page, "notes.txt").get_by_role("link", name="notes.txt herunterladen")).to_be_visible()
    assert asked == ["de"]


def test_many_files_of_one_person_are_one_entry_of_the_feed(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page = alice.sits_down("/tasks")

    adds(bob, task, words("one.txt"), words("two.txt"), words("three.txt"))

    entries = page.get_by_role("log").locator("li", has_text=task["key"])
    expect(entries.filter(has_text="added a file")).to_have_count(1)
    expect(entries.filter(has_text="added a file")).to_contain_text("2 more changes before")


def test_a_task_that_the_server_has_not_got_takes_no_files_yet(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route) if "mutation Create(" in (route.request.post_data or "") else route.continue_()

    page.route("**/graphql", hold)
    alice.adds(page, "Not there yet")
    alice.row(page, "Not there yet").get_by_role("link").click()
    expect(page.get_by_role("textbox", name="Write a comment")).to_be_visible()
    expect(page.get_by_role("button", name="Add files")).to_have_count(0)
    held.pop().continue_()

    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()


def test_a_picture_that_is_carried_within_the_page_is_not_added_once_more(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, picture())
    page = alice.sits_down(f"/t/{task['key']}")
    image = entry(page, "hose.png").locator("img")
    expect(image).to_be_visible()

    image.drag_to(page.locator(".sheet > header"))

    expect(page.locator(".coming")).to_have_count(0)
    assert image.evaluate("image => image.draggable") is False
    assert len(files(alice, task)) == 1
