"""Files in the dashboard when their bytes are in a bucket, which is another server."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.attachments.pictures import a_picture
from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.support.s3_server import S3Server

ANNOUNCE = (
    "mutation ($input: CreateAttachmentInput!) { createAttachment(input: $input) {"
    " attachment { id upload { url method headers } } errors { message } } }"
)
URL = "query ($id: ID!) { node(id: $id) { ... on Attachment { url } } }"
SHOWN = "async url => { const image = new Image(); image.src = url; await image.decode(); return image.naturalWidth }"


@pytest.fixture
def server(tmp_path: Path, s3: S3Server) -> Iterator[Server]:
    server = Server(tmp_path, {"TASKFLOW_FILES_URL": s3.new_bucket()})
    server.start()
    yield server
    server.stop()


def test_a_picture_in_full_size_comes_from_the_bucket(server: Server, invite: Invite, s3: S3Server) -> None:
    alice = invite(server, "Alice Johnson")
    url = adds_a_picture(alice, a_picture(640, 480))
    alice.expected = rf"^a request to {re.escape(s3.origin)}/"
    page = alice.sits_down("/tasks")

    assert page.evaluate(SHOWN, url) == 640


def adds_a_picture(person: Person, body: bytes) -> str:
    what = {"filename": "hose.png", "contentType": "image/png", "size": len(body)}
    task = person.creates("Mend the hose")["id"]
    announced: Any = person.asks(ANNOUNCE, input={"taskId": task, **what})["createAttachment"]["attachment"]
    upload = announced["upload"]
    sent = urllib.request.Request(upload["url"], body, upload["headers"], method=upload["method"])
    urllib.request.urlopen(sent).close()
    url: str = person.asks(URL, id=announced["id"])["node"]["url"]
    return url
