"""The tools on standard input and output: the assistant on this machine starts this process, which calls a server
anywhere."""

from __future__ import annotations

from mcp.server.stdio import stdio_server

from taskflow.mcp.api import Api
from taskflow.mcp.remote import connected
from taskflow.mcp.server import server


async def serve(url: str, key: str) -> None:
    async with connected(url, key) as post, stdio_server() as (reads, writes):
        ours = server(lambda _: Api(post))
        await ours.run(reads, writes, ours.create_initialization_options())
