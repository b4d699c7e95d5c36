"""Keeps a list of open tasks true: fetched once, then changed by what the stream says, over every interruption.

python docs/examples/follow_tasks.py http://localhost:7145 you@example.com password
"""

import asyncio
import json
import random
import sys
import urllib.request
from typing import Any

import websockets

TASK = "id key title status"
FILTER = "filter: {status: {in: [PENDING, IN_PROGRESS]}}"
FETCH = f"{{ tasks({FILTER}, first: 100) {{ cursor nodes {{ {TASK} }} }} }}"
FOLLOW = f"""subscription ($after: Cursor) {{ taskChanges({FILTER}, after: $after) {{
  __typename
  ... on TaskChange {{ cursor transition taskId task {{ {TASK} }} }}
  ... on StreamReady {{ cursor }}
  ... on StreamReset {{ cursor reason }}
}} }}"""
PROTOCOL = websockets.Subprotocol("graphql-transport-ws")
SIGN_IN = "mutation ($input: LoginInput!) { login(input: $input) { token errors { message } } }"


class OpenTasks:
    def __init__(self, url: str, token: str) -> None:
        self.url = url
        self.token = token
        self.tasks: dict[str, Any] = {}
        self.cursor = ""

    def fetch(self) -> None:
        page = ask(self.url, FETCH, token=self.token)["tasks"]
        self.tasks = {task["id"]: task for task in page["nodes"]}
        self.cursor = page["cursor"]

    async def follow(self) -> None:
        """For ever: a lost connection is made again, and goes on where it was."""
        address = self.url.replace("http", "ws", 1) + "/graphql"
        while True:
            try:
                async with websockets.connect(address, subprotocols=[PROTOCOL]) as socket:
                    await self._listen(socket)
            except websockets.ConnectionClosed:
                print("-- connection lost, coming back", flush=True)
            except OSError:
                pass  # the server is not there yet
            await asyncio.sleep(random.uniform(0.2, 1))  # noqa: S311  # not all at once

    async def _listen(self, socket: websockets.ClientConnection) -> None:
        await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {self.token}"}}))
        await socket.recv()
        payload = {"query": FOLLOW, "variables": {"after": self.cursor}}
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
        async for text in socket:
            message = json.loads(text)
            if message["type"] == "ping":
                await socket.send('{"type":"pong"}')
            elif message["type"] == "next":
                self._take(message["payload"]["data"]["taskChanges"])
            elif message["type"] == "complete":
                await socket.close()

    def _take(self, news: dict[str, Any]) -> None:
        if news["__typename"] == "StreamReset":
            self.fetch()
            print(f"-- fetched again: {news['reason']}", flush=True)
            return
        self.cursor = news["cursor"]
        if news["__typename"] == "StreamReady":
            print(f"-- {len(self.tasks)} open", flush=True)
        elif news["transition"] == "LEFT":
            gone = self.tasks.pop(news["taskId"], None)
            print(f"-- {gone['key'] if gone else 'a task'} is done or gone", flush=True)
        else:
            self.tasks[news["taskId"]] = news["task"]
            print("{key} {title} ({status})".format(**news["task"]), flush=True)


def ask(url: str, query: str, *, token: str = "", **variables: Any) -> Any:
    headers = {"content-type": "application/json", **({"authorization": f"Bearer {token}"} if token else {})}
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(url + "/graphql", body, headers)  # noqa: S310  # the address is the caller's own
    with urllib.request.urlopen(request) as answer:  # noqa: S310  # as above
        return json.load(answer)["data"]


def main(url: str, email: str, password: str) -> None:
    signed_in = ask(url, SIGN_IN, input={"email": email, "password": password})["login"]
    if signed_in["errors"]:
        sys.exit(signed_in["errors"][0]["message"])
    mine = OpenTasks(url, signed_in["token"])
    mine.fetch()
    asyncio.run(mine.follow())


if __name__ == "__main__":
    main(*sys.argv[1:])
