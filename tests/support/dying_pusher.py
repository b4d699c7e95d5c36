"""A worker that pushes, and kills itself in the middle. Its environment configures it as it does the server:

dying_pusher.py MOMENT

MOMENT: "raising" (the entries are written, and nothing is committed), "asked" (the push service has the push, and that is not
recorded).
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import Any

from events.handlers import notify
from taskflow.components import Components
from taskflow.push.sender import PushSender
from taskflow.settings.settings import Settings


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def main(moment: str) -> None:
    if moment == "raising":
        ask = notify._ask_for_pushes

        async def asks(*arguments: Any) -> None:
            await ask(*arguments)
            die()

        notify._ask_for_pushes = asks  # type: ignore[assignment]  # that is what dies here
    else:
        send = PushSender.send

        async def sends(*arguments: Any, **named: Any) -> Any:
            await send(*arguments, **named)
            die()

        PushSender.send = sends  # type: ignore[method-assign]  # that is what dies here
    async with Components(Settings.load(dotenv_path=None)).open() as components:
        await components.push.open(components.database)
        await components.worker.run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
