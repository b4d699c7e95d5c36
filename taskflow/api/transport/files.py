"""The bytes of files over HTTP: uploaded once, and downloaded through signed addresses."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import parse_qsl

from models.errors import Code, LimitReached
from models.values import clock
from models.wording.catalogue import translated
from models.wording.sentence import Sentence, sentence
from taskflow.api.execution.request import ApiRequest, read
from taskflow.api.transport.http import ABORT, GONE, OWN_PACE, ClientDisconnected, Receive, Scope, Send
from taskflow.api.transport.ranges import Unsatisfiable, is_current, wanted
from taskflow.files.addresses import FileAddresses, Purpose
from taskflow.files.attachments import Announced, Attachments, Shown
from taskflow.files.disposition import disposition, media_type
from taskflow.files.store import FileStore, Missing, StoreError, StoreFull, new_key, thumbnail_key
from taskflow.logs import environment_errors

logger = logging.getLogger("taskflow.files")

STALL_SECONDS = 30.0
"""How long a client may send nothing, or take nothing."""
MOST_AT_ONCE = 2
"""Uploads of one file."""
LONGEST_SECONDS = 3600.0
"""The limit for a whole upload: its address is valid for an hour. Sending a byte now and then does not hold a
connection for ever."""
TRY_AGAIN_SECONDS = 5

THUMBNAIL = "thumbnail"

POLICY = (
    (b"content-security-policy", b"sandbox; default-src 'none'"),
    (b"x-content-type-options", b"nosniff"),
)
KEPT_BY_BROWSERS = (b"cache-control", b"private, max-age=3600")
"""The content of an address never changes. An hour later the address is another one anyway."""
NOT_KEPT = (b"cache-control", b"private, no-store")

NOTHING_HERE = sentence("There is nothing at this address.")
PUT_ALONE = sentence("Only PUT is allowed here.")
READ_ALONE = sentence("Only GET and HEAD are answered here.")
UPLOAD_UNKNOWN = sentence(
    "This upload is unknown, finished or expired, or its task takes no files now (it may be in the trash). Ask for the file's upload once more."
)
WRONG_LENGTH = sentence("Send exactly {size} bytes, and say so in Content-Length.")
WRONG_HASH = sentence("These bytes have another SHA-256 than was announced. Send them again.")
TOO_MANY = sentence("Too many uploads. Try again in {seconds} s.")
STALLED = sentence("The upload stalled. Send the file again.")
NO_ROOM = sentence("There is no room for this file. Delete others, or ask somebody who runs this instance.")
AWAY = sentence("Files can't be read or written at the moment. Try again in {seconds} s.")
BAD_ADDRESS = sentence("This address is wrong, or its time is over. Open the file once more where you found it.")
DELETED = sentence("This file was deleted.")
NO_THUMBNAIL = sentence("This file has no thumbnail.")
NO_SUCH_RANGE = sentence("The file has {size} bytes, and none of those that you asked for.")
LOST = sentence("The bytes of this file are lost. Tell somebody who runs this instance: request {id}.")
BROKEN = sentence("Something is broken here. Tell somebody who runs this instance: request {id}.")

Header = tuple[bytes, bytes]
CLOSE: Header = (b"connection", b"close")
"""The rest of the body is not read."""


class UploadThrottle(Protocol):
    async def upload(self, user_id: str) -> int:
        """How many seconds this user has to wait; 0: not at all."""
        ...


class FileRefusal(Exception):
    def __init__(self, status: int, message: Sentence, *headers: Header) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers


class Stalled(Exception):
    """The client sends nothing, or takes nothing."""


@dataclass(frozen=True, slots=True)
class FileExchange:
    """One request and its answer."""

    scope: Scope
    receive: Receive
    send: Send
    request: ApiRequest
    headers: dict[bytes, bytes]

    @property
    def method(self) -> str:
        method: str = self.scope["method"]
        return method

    def extension(self, name: str) -> Callable[[], Any] | None:
        """One of our ASGI extensions, if the server has it; a test without a server has none."""
        found: Callable[[], Any] | None = self.scope.get("extensions", {}).get(name)
        return found

    def is_gone(self) -> bool:
        gone = self.extension(GONE)
        return gone is not None and bool(gone())

    async def start(self, status: int, headers: Sequence[Header]) -> None:
        await self.send({"type": "http.response.start", "status": status, "headers": list(headers)})

    async def answer(self, status: int, headers: Sequence[Header] = (), body: bytes = b"") -> None:
        await self.start(status, headers)
        await self.send({"type": "http.response.body", "body": body})

    async def refuse(self, refusal: FileRefusal) -> None:
        """Answers in plain text, since people who open an old address see it."""
        body = f"{translated(refusal.message, self.request.language)}\n".encode()
        head = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(body)), NOT_KEPT]
        await self.answer(refusal.status, [*head, *refusal.headers], body)


class FileTransport:
    def __init__(
        self,
        store: FileStore,
        addresses: FileAddresses,
        attachments: Attachments,
        throttle: UploadThrottle,
        *,
        history: Callable[[], str],
    ) -> None:
        """`history`: the epoch of the database, under which the bytes of uploads are written."""
        self._store = store
        self._addresses = addresses
        self._attachments = attachments
        self._throttle = throttle
        self._history = history
        self._arriving: Counter[str] = Counter()
        """Uploads under way in this process, by file."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        call = FileExchange(scope, receive, send, read(scope, headers), headers)
        try:
            await self._answer(call)
        except FileRefusal as refusal:
            await call.refuse(refusal)
        except ClientDisconnected:
            return
        except StoreError as error:
            logger.error("request %s: %s", call.request.id, error)  # noqa: TRY400  # its words say it all
            await call.refuse(_away())
        except Exception as error:
            if environment_errors.is_transient(error):
                logger.warning("request %s can't be answered now: %s", call.request.id, error)
                await call.refuse(_away())
                return
            logger.exception("request %s failed", call.request.id)
            await call.refuse(FileRefusal(500, BROKEN.filled(id=call.request.id), CLOSE))

    async def _answer(self, call: FileExchange) -> None:
        _, _, first, rest = (*call.scope["path"].split("/", 3), "", "")[:4]
        if first == "upload":
            await self._take(call, rest)
        elif first and rest:
            await self._show(call, first, rest)
        else:
            raise FileRefusal(404, NOTHING_HERE)

    # --- in ------------------------------------------------------------------

    async def _take(self, call: FileExchange, token: str) -> None:
        announced = await self._expected(call, token)
        with self._one_more(announced.id):
            await self._take_in(call, announced)

    @contextmanager
    def _one_more(self, id: str) -> Iterator[None]:
        """Room was reserved for one copy of a file. A second upload may begin while the connection of the first one is
        dead; more would fill the disk beyond the count."""
        if self._arriving[id] >= MOST_AT_ONCE:
            wait = int(STALL_SECONDS)
            raise FileRefusal(429, TOO_MANY.filled(seconds=wait), (b"retry-after", b"%d" % wait), CLOSE)
        self._arriving[id] += 1
        try:
            yield
        finally:
            self._arriving[id] -= 1
            if not self._arriving[id]:
                del self._arriving[id]

    async def _take_in(self, call: FileExchange, announced: Announced) -> None:
        key = new_key(announced.id, self._history())
        arrival = Arrival(call, announced)
        try:
            await self._store.write(
                key,
                arrival.chunks(),
                content_type=media_type(announced.content_type),
                disposition=disposition(announced.filename, announced.content_type),
            )
        except Stalled:
            raise FileRefusal(408, STALLED, CLOSE) from None
        except StoreFull as error:
            logger.error("request %s: %s", call.request.id, error)  # noqa: TRY400  # its words say it all
            raise FileRefusal(507, NO_ROOM, CLOSE) from None
        try:
            taken = await self._attachments.arrived(announced.id, sha256=arrival.sha256, key=key)
        except LimitReached as reached:  # nothing was committed
            await self._store.delete(key)
            if reached.code is Code.LIMIT_EXCEEDED:
                raise FileRefusal(507, NO_ROOM) from None
            raise _away() from None  # others held the locks for too long
        if not taken:  # another upload was first, or the file was deleted meanwhile
            await self._store.delete(key)
            raise FileRefusal(404, UPLOAD_UNKNOWN)
        await call.answer(204, [NOT_KEPT])

    async def _expected(self, call: FileExchange, token: str) -> Announced:
        """Refuses before a byte of the body is read."""
        if call.method != "PUT":
            raise FileRefusal(405, PUT_ALONE, (b"allow", b"PUT"), CLOSE)
        id = self._addresses.id_of_upload(token, clock.moment(clock.now()))
        try:
            announced = await self._attachments.announced(id) if id else None
        except LimitReached:
            raise FileRefusal(507, NO_ROOM, CLOSE) from None
        if announced is None:
            raise FileRefusal(404, UPLOAD_UNKNOWN, CLOSE)
        if wait := await self._throttle.upload(announced.uploader_id):
            raise FileRefusal(429, TOO_MANY.filled(seconds=wait), (b"retry-after", b"%d" % wait), CLOSE)
        if call.headers.get(b"content-length") != b"%d" % announced.size or b"transfer-encoding" in call.headers:
            raise FileRefusal(400, WRONG_LENGTH.filled(size=announced.size), CLOSE)
        return announced

    # --- out -----------------------------------------------------------------

    async def _show(self, call: FileExchange, id: str, name: str) -> None:
        if call.method not in {"GET", "HEAD"}:
            raise FileRefusal(405, READ_ALONE, (b"allow", b"GET, HEAD"), CLOSE)
        purpose = self._allowed(call, id, name)
        shown = await self._attachments.shown(id)
        if shown is None:
            raise FileRefusal(410, DELETED)
        if purpose is Purpose.THUMBNAIL:
            await self._send_thumbnail(call, shown)
        elif address := await self._store.address(shown.key, method=call.method):
            await call.answer(302, [(b"location", address.encode()), (b"content-length", b"0"), NOT_KEPT])
        else:
            what = Sent(
                shown.key,
                shown.size,
                f'"{shown.sha256}"',
                media_type(shown.content_type),
                disposition(shown.filename, shown.content_type),
            )
            await self._send(call, what)

    def _allowed(self, call: FileExchange, id: str, name: str) -> Purpose:
        """A file may be called `thumbnail`, too: the signature says which of the two is meant."""
        asked = dict(parse_qsl(call.scope["query_string"].decode("latin-1")))
        until, sign, now = asked.get("until", ""), asked.get("sign", ""), clock.moment(clock.now())
        for purpose in (Purpose.THUMBNAIL, Purpose.BYTES) if name == THUMBNAIL else (Purpose.BYTES,):
            if self._addresses.allows(purpose, id, until, sign, now):
                return purpose
        raise FileRefusal(403, BAD_ADDRESS)

    async def _send_thumbnail(self, call: FileExchange, shown: Shown) -> None:
        """Sent from here even if there is a bucket: a list shows a hundred thumbnails of a few kilobytes each."""
        key = thumbnail_key(shown.key)
        size = await self._store.size(key) if shown.has_thumbnail else None
        if size is None:
            raise FileRefusal(404, NO_THUMBNAIL)
        name = disposition(f"{shown.filename}.webp", "image/webp")
        await self._send(call, Sent(key, size, f'"{shown.sha256}-512"', "image/webp", name))

    async def _send(self, call: FileExchange, what: Sent) -> None:
        head = [
            (b"etag", what.etag.encode()),
            KEPT_BY_BROWSERS,
            (b"accept-ranges", b"bytes"),
            (b"content-disposition", what.disposition.encode()),
            *POLICY,
        ]
        if is_current(call.headers.get(b"if-none-match", b"").decode("latin-1"), what.etag):
            await call.answer(304, head)
            return
        try:
            part = wanted(call.headers, what.size, what.etag) if call.method == "GET" else None
        except Unsatisfiable:
            raise FileRefusal(
                416, NO_SUCH_RANGE.filled(size=what.size), (b"content-range", b"bytes */%d" % what.size)
            ) from None
        start, stop = part or (0, what.size)
        head += [(b"content-type", what.content_type.encode()), (b"content-length", b"%d" % (stop - start))]
        if part:
            head.append((b"content-range", b"bytes %d-%d/%d" % (start, stop - 1, what.size)))
        if call.method == "HEAD":
            await call.answer(200, head)
        else:
            await self._stream(call, 206 if part else 200, head, what.key, start, stop)

    async def _stream(
        self, call: FileExchange, status: int, head: Sequence[Header], key: str, start: int, stop: int
    ) -> None:
        """Sends the head only with the first bytes: until then an error status is still possible."""
        blocks = self._store.read(key, start, stop)
        async with aclosing(blocks):
            try:
                block = await anext(blocks, b"")
            except Missing as error:
                logger.error("request %s: %s. See: taskflow files check", call.request.id, error)  # noqa: TRY400  # its words say it all
                raise FileRefusal(500, LOST.filled(id=call.request.id)) from None
            await call.start(status, head)
            try:
                left = stop - start
                while block and not call.is_gone():
                    more = left > len(block)
                    async with asyncio.timeout(STALL_SECONDS):
                        await call.send({"type": "http.response.body", "body": block, "more_body": more})
                    left -= len(block)
                    block = await anext(blocks, b"")
            except TimeoutError:
                logger.info("request %s was broken off: the client stopped reading", call.request.id)
            except StoreError as error:
                logger.error("request %s was broken off: %s", call.request.id, error)  # noqa: TRY400  # its words say it all
        if left and (abort := call.extension(ABORT)):
            abort()  # the length was promised, so the client must notice the early end


@dataclass(frozen=True, slots=True)
class Sent:
    """The bytes to send: a file, or its thumbnail."""

    key: str
    size: int
    etag: str
    content_type: str
    disposition: str


class Arrival:
    """The body of an upload, counted and hashed as it arrives: the announced values may be wrong."""

    def __init__(self, call: FileExchange, announced: Announced) -> None:
        self._call = call
        self._announced = announced
        self._digest = hashlib.sha256()
        self._size = 0

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    async def chunks(self) -> AsyncIterator[bytes]:
        """Raises when the body differs from what was announced, so that the store keeps nothing."""
        if own_pace := self._call.extension(OWN_PACE):
            own_pace()
        ends_at = asyncio.get_running_loop().time() + LONGEST_SECONDS
        more = True
        while more:
            body, more = await self._next(ends_at)
            self._size += len(body)
            if self._size > self._announced.size:
                raise FileRefusal(400, WRONG_LENGTH.filled(size=self._announced.size), CLOSE)
            self._digest.update(body)
            if body:
                yield body
        if self._size != self._announced.size:
            raise FileRefusal(400, WRONG_LENGTH.filled(size=self._announced.size), CLOSE)
        if self._announced.sha256 not in {None, self.sha256}:
            raise FileRefusal(422, WRONG_HASH)

    async def _next(self, ends_at: float) -> tuple[bytes, bool]:
        """Only the client's time counts, not that of a slow disk."""
        until = min(ends_at, asyncio.get_running_loop().time() + STALL_SECONDS)
        try:
            async with asyncio.timeout_at(until):
                message = await self._call.receive()
        except TimeoutError:
            raise Stalled from None
        if message["type"] == "http.disconnect":
            raise ClientDisconnected
        return message.get("body", b""), message.get("more_body", False)


def _away() -> FileRefusal:
    return FileRefusal(503, AWAY.filled(seconds=TRY_AGAIN_SECONDS), (b"retry-after", b"%d" % TRY_AGAIN_SECONDS), CLOSE)
