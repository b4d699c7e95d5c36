"""docs/how-to/nginx.md, tried: nginx with the example of the page, in front of a real server."""

from __future__ import annotations

import asyncio
import re
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from taskflow.api.app import GraphQLApp
from tests.api.client import greeted
from tests.api.conftest import serving
from tests.api.test_streams import ask
from tests.api.test_wire import BODY, HEAD, say
from tests.api.village import Village

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "nginx.md"
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not here")


@pytest.fixture
async def front(app: GraphQLApp, tmp_path: Path) -> AsyncIterator[int]:
    async with (
        serving(app, proxy_headers=True, forwarded_allow_ips="127.0.0.1") as port,
        nginx(tmp_path, port) as front,
    ):
        yield front


@asynccontextmanager
async def nginx(folder: Path, behind: int) -> AsyncIterator[int]:
    port = _free_port()
    example = re.findall(r"```nginx\n(.*?)```", PAGE.read_text(), re.DOTALL)[0]
    example = re.sub(r"\n *ssl_.*", "", example).replace("listen 443 ssl", f"listen 127.0.0.1:{port}")
    example = example.replace("127.0.0.1:7145", f"127.0.0.1:{behind}")
    example = example.replace("/var/log/nginx", str(folder))
    places = "".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;"
        f"events {{}} http {{ access_log off; {places} {example} }}"
    )
    process = await asyncio.create_subprocess_exec(str(NGINX), "-c", str(configuration), "-p", str(folder))
    try:
        await _until_it_listens(port)
        yield port
    finally:
        process.terminate()
        await process.wait()


async def test_the_log_has_no_query_of_a_url(front: int, tmp_path: Path) -> None:
    await say(
        front, b"GET /graphql?query=%7Bhello%7D&ticket=secret HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"
    )

    log = (tmp_path / "taskflow.log").read_text()  # nginx writes it before it closes the connection
    assert "GET /graphql" in log
    assert "secret" not in log


async def test_a_query_goes_through(front: int) -> None:
    answer = await say(front, HEAD % len(BODY) + b"connection: close\r\n\r\n" + BODY)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b'{"hello":"Hello world"}' in answer


async def test_a_socket_goes_through(front: int) -> None:
    async with greeted(front) as client:
        await client.subscribe("1", "subscription{ticks(to:5){number}}")
        assert len(await client.hear_all("1")) == 6


async def test_an_event_goes_through_when_it_happens(front: int, village: Village) -> None:
    reader, writer = await ask(front, "subscription{bells{number}}")
    await village.until(lambda: village.open_streams == 1)

    village.bell.set()

    async with asyncio.timeout(5):
        assert b'"number":1' in await reader.readuntil(b"}}}")
    writer.close()


async def test_a_body_that_is_too_large_is_stopped_there(front: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", front)
    writer.write(HEAD % 3_000_000 + b"\r\n")
    async with asyncio.timeout(5):
        assert b" 413 " in await reader.readline()
    writer.close()


async def _until_it_listens(port: int) -> None:
    async with asyncio.timeout(10):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.02)  # there is no other sign that it is up
            else:
                writer.close()
                return


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
