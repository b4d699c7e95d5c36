"""Runs the proxies of docs/how-to/nginx.md and caddy.md with the configuration of their pages, in front of a real
server."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from taskflow.api.app import GraphQLApp
from tests.api.client import greeted
from tests.api.conftest import serving
from tests.api.test_streams import ask
from tests.api.test_wire import BODY, HEAD, say
from tests.api.village import Village

ROOT = Path(__file__).parents[2]
PAGES, COMPOSE = ROOT / "docs" / "how-to", ROOT / "deploy" / "compose"


@pytest.fixture(params=["nginx", "caddy"])
def program(request: pytest.FixtureRequest) -> str:
    name = str(request.param)
    return shutil.which(name) or shutil.which(name, path="/usr/sbin") or pytest.skip(f"{name} is not here")


@pytest.fixture
def arrived() -> list[set[bytes]]:
    """The header names of each request that has arrived behind the proxy."""
    return []


@pytest.fixture
async def front(program: str, app: GraphQLApp, arrived: list[set[bytes]], tmp_path: Path) -> AsyncIterator[int]:
    async def noting(scope: Any, receive: Any, send: Any) -> None:
        arrived.append({name for name, _ in scope["headers"]})
        await app(scope, receive, send)

    beginning = nginx if program.endswith("nginx") else caddy
    async with serving(noting, proxy_headers=True, forwarded_allow_ips="127.0.0.1") as port:
        front = _free_port()
        async with running(program, *beginning(tmp_path, front, port), port=front):
            yield front


def example_of(page: str, behind: int) -> str:
    (example, *_) = re.findall(rf"```{page}\n(.*?)```", (PAGES / f"{page}.md").read_text(), re.DOTALL)
    return str(example).replace("127.0.0.1:7145", f"127.0.0.1:{behind}")


def nginx(folder: Path, port: int, behind: int) -> list[str]:
    example = re.sub(r"\n *ssl_.*", "", example_of("nginx", behind))
    example = example.replace("listen 443 ssl http2;", f"listen 127.0.0.1:{port};")
    return _running_nginx(folder, example.replace("listen 80;", f"listen 127.0.0.1:{_free_port()};"))


def _running_nginx(folder: Path, example: str) -> list[str]:
    example = example.replace("/var/log/nginx", str(folder))
    places = "".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;"
        f"events {{}} http {{ access_log off; {places} {example} }}"
    )
    return ["-c", str(configuration), "-p", str(folder)]


def caddy(folder: Path, port: int, behind: int) -> list[str]:
    example = example_of("caddy", behind).replace("/var/log/caddy", str(folder))
    example = example.replace("tasks.example.com", "http://localhost, http://127.0.0.1")
    configuration = folder / "Caddyfile"
    configuration.write_text(
        f"{{\n\tadmin off\n\tauto_https off\n\thttp_port {port}\n\tstorage file_system {folder}\n}}\n{example}"
    )
    return ["run", "--config", str(configuration), "--adapter", "caddyfile"]


@asynccontextmanager
async def running(program: str, *arguments: str, port: int) -> AsyncIterator[None]:
    nowhere = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(program, *arguments, stdout=nowhere, stderr=nowhere)
    try:
        await _until_it_listens(port)
        yield
    finally:
        with suppress(ProcessLookupError):  # it has exited because of a bad configuration
            process.terminate()
        await process.wait()


async def test_the_log_has_no_query_of_a_url(front: int, tmp_path: Path) -> None:
    await say(
        front, b"GET /graphql?query=%7Bhello%7D&ticket=secret HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"
    )

    await say(
        front,
        b"PUT /files/upload/tf_secret HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    )
    await say(front, HEAD % len(BODY) + b"connection: close\r\n\r\n" + BODY)

    log = tmp_path / "taskflow.log"
    await _until_it_tells_of_two(log)
    assert "secret" not in log.read_text()


async def test_a_query_goes_through(front: int) -> None:
    answer = await say(front, HEAD % len(BODY) + b"connection: close\r\n\r\n" + BODY)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b'{"hello":"Hello world"}' in answer


@pytest.mark.parametrize("path", ["/metrics", "/health", "/health/ready"])
async def test_probes_and_metrics_are_closed_to_the_outside(front: int, path: str) -> None:
    answer = await say(front, f"GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 404")


async def test_trace_headers_of_strangers_are_dropped(front: int, arrived: list[set[bytes]]) -> None:
    trace = b"traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\ntracestate: a=b\r\n"
    await say(front, HEAD % len(BODY) + trace + b"connection: close\r\n\r\n" + BODY)
    upload = b"PUT /files/upload/x HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\nconnection: close\r\n"
    await say(front, upload + trace + b"\r\n")

    assert len(arrived) == 2
    assert not any({b"traceparent", b"tracestate"} & names for names in arrived)


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
    writer.write(HEAD % 3_000_000 + b"\r\n" + bytes(3_000_000))
    async with asyncio.timeout(5):
        status = int((await reader.readline()).split()[1])
    assert status in {413, 502}  # Caddy is still sending the body, and takes our early answer for a broken connection
    writer.close()


async def test_nginx_speaks_http_2_over_tls_and_redirects_from_port_80(app: GraphQLApp, tmp_path: Path) -> None:
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin") or pytest.skip("nginx is not here")
    secure, plain = _free_port(), _free_port()
    _certify("tasks.example.com", key=tmp_path / "privkey.pem", chain=tmp_path / "fullchain.pem")
    async with serving(app, proxy_headers=True, forwarded_allow_ips="127.0.0.1") as behind:
        example = example_of("nginx", behind).replace("/etc/letsencrypt/live/tasks.example.com", str(tmp_path))
        example = example.replace("listen 443 ", f"listen 127.0.0.1:{secure} ")
        example = example.replace("listen 80;", f"listen 127.0.0.1:{plain};")
        async with running(program, *_running_nginx(tmp_path, example), port=secure):
            trusting = ssl.create_default_context(cafile=tmp_path / "fullchain.pem")
            trusting.set_alpn_protocols(["h2", "http/1.1"])
            _, writer = await asyncio.open_connection(
                "127.0.0.1", secure, ssl=trusting, server_hostname="tasks.example.com"
            )
            spoken = writer.get_extra_info("ssl_object").selected_alpn_protocol()
            writer.close()
            redirect = await say(
                plain, b"GET /t/GEN-1?a=b HTTP/1.1\r\nhost: tasks.example.com\r\nconnection: close\r\n\r\n"
            )

    assert spoken == "h2"
    assert redirect.startswith(b"HTTP/1.1 308")
    assert b"Location: https://tasks.example.com/t/GEN-1?a=b\r\n" in redirect


async def test_the_proxy_of_compose_serves_tls_and_passes_sockets_on(app: GraphQLApp, tmp_path: Path) -> None:
    program = shutil.which("caddy") or pytest.skip("caddy is not here")
    front = _free_port()
    async with serving(app, proxy_headers=True, forwarded_allow_ips="127.0.0.1") as port:
        example = (COMPOSE / "Caddyfile").read_text().replace("app:7145", f"127.0.0.1:{port}")
        (tmp_path / "Caddyfile").write_text(
            f"{{\n\tadmin off\n\tlocal_certs\n\tskip_install_trust\n\thttp_port {_free_port()}\n\thttps_port {front}\n"
            f"\tstorage file_system {tmp_path}\n}}\n{example.replace('{$DOMAIN}', 'localhost')}"
        )
        trusting = ssl.create_default_context()
        trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE  # it is signed by Caddy's own authority
        async with running(program, "run", "--config", str(tmp_path / "Caddyfile"), port=front):
            async with httpx2.AsyncClient(verify=trusting, base_url=f"https://localhost:{front}") as client:
                answer = await _as_soon_as_it_has_its_certificate(client)
                inside = await client.get("/metrics")
            protocol = Subprotocol("graphql-transport-ws")
            async with connect(f"wss://localhost:{front}/graphql", subprotocols=[protocol], ssl=trusting) as line:
                await line.send('{"type":"connection_init"}')
                greeting = json.loads(await line.recv())

    assert answer.json()["data"] == {"hello": "Hello world"}
    assert inside.status_code == 404
    assert greeting["type"] == "connection_ack"


def _certify(name: str, *, key: Path, chain: Path) -> None:
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}"]
    command += ["-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(chain)]
    subprocess.run(command, check=True, capture_output=True)


async def _as_soon_as_it_has_its_certificate(client: httpx2.AsyncClient) -> httpx2.Response:
    """Retries until the proxy has its certificate: it listens before that."""
    async with asyncio.timeout(20):
        while True:
            with suppress(httpx2.ConnectError):
                return await client.post("/graphql", json={"query": "{hello}"})
            await asyncio.sleep(0.05)


async def _until_it_tells_of_two(log: Path) -> None:
    async with asyncio.timeout(10):
        while True:
            if log.read_text().count("/graphql") == 2:
                return
            await asyncio.sleep(0.02)  # Caddy writes its line after the answer, and sends no signal


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
