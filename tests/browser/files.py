"""How people handle files: they choose, drop or paste them, or a program adds them."""

from __future__ import annotations

import base64
import io
import urllib.request
from typing import Any

from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page

from tests.browser.person import Person

UPLOADS = "**/files/upload/**"
ABORTED = "ERR_FAILED|ERR_CONNECTION|ERR_INTERNET_DISCONNECTED"
LARGE = 4 * 1_048_576
ANNOUNCE = (
    "mutation ($input: CreateAttachmentInput!) { createAttachment(input: $input) {"
    " attachment { id upload { url method headers } } errors { message } } }"
)
FILES = (
    "query ($id: ID!) { task(id: $id) { attachmentCount attachments {"
    " id filename contentType size uploader { name } comment { id } } } }"
)
MAKE = """files => {
  const transfer = new DataTransfer()
  for (const { name, mimeType, body } of files)
    transfer.items.add(new File([Uint8Array.from(atob(body), letter => letter.charCodeAt(0))], name, { type: mimeType }))
  return transfer
}"""
SEND_AT_ONCE = """(element, dataTransfer) => {
  element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }))
}"""
PASTE = """(element, clipboardData) =>
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))"""


def picture(name: str = "hose.png", color: str = "green", size: tuple[int, int] = (640, 480)) -> FilePayload:
    made = io.BytesIO()
    Image.new("RGB", size, color).save(made, "PNG")
    return {"name": name, "mimeType": "image/png", "buffer": made.getvalue()}


def words(name: str = "notes.txt", text: str = "Two pots, matt.") -> FilePayload:
    return {"name": name, "mimeType": "text/plain", "buffer": text.encode()}


def adds(person: Person, task: dict[str, str], *files: FilePayload, comment: str | None = None) -> list[str]:
    """Adds the files through the API, and returns their ids."""
    return [_adds(person, task, file, comment) for file in files]


def _adds(person: Person, task: dict[str, str], file: FilePayload, comment: str | None) -> str:
    what = {"filename": file["name"], "contentType": file["mimeType"], "size": len(file["buffer"])}
    payload = person.asks(ANNOUNCE, input={"taskId": task["id"], "commentId": comment, **what})["createAttachment"]
    assert payload["errors"] == []
    id, upload = payload["attachment"]["id"], payload["attachment"]["upload"]
    sent = urllib.request.Request(upload["url"], file["buffer"], upload["headers"], method=upload["method"])
    urllib.request.urlopen(sent).close()
    return str(id)


def files(person: Person, task: dict[str, str]) -> list[dict[str, Any]]:
    found: dict[str, Any] = person.asks(FILES, id=task["id"])["task"]
    assert found["attachmentCount"] == len(found["attachments"])
    there: list[dict[str, Any]] = found["attachments"]
    return there


def chooses(page: Page, *given: FilePayload, button: str = "Add files") -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=button).click()
    chooser.value.set_files(list(given))


def holds(page: Page, over: Locator, *given: FilePayload) -> None:
    """Drags the files over the element without dropping them."""
    for event in ("dragenter", "dragover"):
        over.dispatch_event(event, {"dataTransfer": _transfer(page, given)})


def drops(page: Page, onto: Locator, *given: FilePayload) -> None:
    onto.dispatch_event("drop", {"dataTransfer": _transfer(page, given)})


def drops_and_sends(page: Page, onto: Locator, *given: FilePayload) -> None:
    """Drops the files and sends the comment before the page is drawn again."""
    onto.evaluate(SEND_AT_ONCE, _transfer(page, given))


def pastes(page: Page, into: Locator, *given: FilePayload) -> None:
    into.focus()
    into.evaluate(PASTE, _transfer(page, given))


def _transfer(page: Page, given: tuple[FilePayload, ...]) -> Any:
    plain = [{**file, "buffer": None, "body": base64.b64encode(file["buffer"]).decode()} for file in given]
    return page.evaluate_handle(MAKE, plain)


def entry(page: Page, name: str) -> Locator:
    """The list entry of a file, or of an upload."""
    return page.locator(".sheet .in > .files li", has_text=name)


def bulk(name: str, size: int = LARGE) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": bytes(size)}


class SlowNetwork:
    """Slows down the page's uploads until `ends`."""

    def __init__(self, page: Page, bytes_per_second: int) -> None:
        self._session = page.context.new_cdp_session(page)
        self._sends_at_most(bytes_per_second)

    def ends(self) -> None:
        self._sends_at_most(-1)

    def _sends_at_most(self, bytes_per_second: int) -> None:
        how = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": bytes_per_second}
        self._session.send("Network.emulateNetworkConditions", how)
