"""`taskflow mcp`."""

from __future__ import annotations

import asyncio

import click

MISSING = "This needs the Model Context Protocol's package. Install it with: pip install 'taskflow-server[mcp]'"


@click.command()
@click.option(
    "--url",
    envvar="TASKFLOW_MCP_URL",
    default="http://localhost:7145",
    show_default=True,
    help="Address of the TaskFlow server. [TASKFLOW_MCP_URL]",
)
@click.option(
    "--key", envvar="TASKFLOW_MCP_KEY", help="An API key; better in TASKFLOW_MCP_KEY, where others can't read it."
)
def mcp(url: str, key: str | None) -> None:
    """Let an assistant on this machine use TaskFlow: tools of the Model Context Protocol on standard input and output.

    The assistant may do what the API key may do. See docs/how-to/use-an-assistant.md.
    """
    if not key:
        raise click.ClickException(
            "There is no API key. Make one in the dashboard's settings or with `taskflow user key add`, and put it into TASKFLOW_MCP_KEY."
        )
    try:
        from taskflow.mcp.stdio import serve
    except ImportError as error:
        raise click.ClickException(MISSING) from error
    asyncio.run(serve(url, key))
