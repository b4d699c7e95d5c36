"""The server processes: one, or several behind one socket."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
import socket
import sys
import time
from datetime import timedelta
from typing import cast

import click
import uvicorn
from uvicorn.lifespan.on import LifespanOn
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

from taskflow.logs import logs
from taskflow.operations import garbage_collection
from taskflow.settings.settings import Settings

logger = logging.getLogger("taskflow")

SECONDS_TO_END = 12
"""The time for streams to end and writes to finish; the app needs the rest of the promised 15 to close its
components."""
SECONDS_TO_START = 60
"""The time for one worker to load and to open its components. After that it counts as unable to start."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 15.0
"""Seconds between two tries to start a worker."""


class Config(uvicorn.Config):
    def load(self) -> None:
        with garbage_collection.loading():
            super().load()


def config(settings: Settings) -> uvicorn.Config:
    return Config(
        "taskflow.app:serve",
        factory=True,
        workers=settings.workers,
        loop="uvloop",
        lifespan="on",
        log_config=logs.config(settings),
        access_log=False,  # the app has its own, with request ids
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),  # None would mean FORWARDED_ALLOW_IPS, or 127.0.0.1
        timeout_graceful_shutdown=SECONDS_TO_END,
        ws_per_message_deflate=False,
        http="taskflow.api.transport.direct_http:DirectHTTP",
        ws="taskflow.api.transport.direct_ws:DirectWS",
    )


def run_single_process(config: uvicorn.Config, listener: socket.socket, banner: str) -> bool:
    """Serves in this process until it is told to end. False: it could not start, or it broke."""
    server = Server(config, banner)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, server.handle_exit)  # uvicorn raises the signals again after its shutdown
    server.run([listener])
    return server.started and not server.broke


class Server(uvicorn.Server):
    """Prints its address when it can be reached, not before. Ends when its application or its parent process has
    ended."""

    def __init__(self, config: uvicorn.Config, banner: str = "") -> None:
        super().__init__(config)
        self._banner = banner
        self.broke = False
        """True when the application ended by itself, because one of its background tasks did."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        parent = multiprocessing.parent_process()
        if parent is not None:
            asyncio.get_running_loop().add_reader(parent.sentinel, self._orphaned, parent.sentinel)
        await super().startup(sockets)
        if self.started and self._banner:
            _say(self._banner)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await super().shutdown(sockets)
        logs.flush()  # uvicorn raises its signal once more, which kills a worker at once

    async def on_tick(self, counter: int) -> bool:
        if isinstance(self.lifespan, LifespanOn) and self.lifespan.error_occurred:
            self.broke = True
            return True
        return await super().on_tick(counter)

    def _orphaned(self, sentinel: int) -> None:
        """Called when the parent has ended: the sentinel is a pipe that the parent holds open, so it is closed however
        the parent ends."""
        asyncio.get_running_loop().remove_reader(sentinel)
        logger.error("The parent process has ended, so this worker ends too")
        if not self.started:
            os._exit(1)  # nothing was started yet, and the start may hang
        self.broke = self.should_exit = True


class ServerProcess(Process):
    """One of several processes: the parent's data about it, and the function that runs in it."""

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket]) -> None:
        super().__init__(config, sockets)
        self.began_at = time.monotonic()
        self.ready = False
        """It has served at least once."""
        self.tried_again_at: float | None = None
        """When to start its replacement, if it could not start."""

    @property
    def server(self) -> Server:
        if self._server is None:
            self._server = Server(self.config)
        assert isinstance(self._server, Server)
        return self._server

    def target(self, sockets: list[socket.socket] | None = None) -> None:
        super().target(sockets)
        if self.server.broke:
            sys.exit(1)

    def is_well(self, seconds: float) -> bool:
        """Whether it serves and answers, or is still within its time to start."""
        if self.ready:
            return self.is_alive(seconds)
        if not self.process.is_alive():
            return False
        self.ready = self.is_ready(1)
        return self.ready or time.monotonic() - self.began_at < SECONDS_TO_START


class ServerProcesses(Multiprocess):
    """Several processes behind one socket. One that dies is replaced. One that can't start is tried again, with growing
    pauses, as long as another one serves; when none does, it gives up after `patience`."""

    def __init__(self, config: uvicorn.Config, listener: socket.socket, banner: str, patience: timedelta) -> None:
        super().__init__(config, [listener])
        self.gave_up = False
        self._banner = banner
        self._patience = patience.total_seconds()
        self._served_at = time.monotonic()
        self._pause = FIRST_PAUSE

    def serve(self) -> bool:
        """Runs until it is told to end. False: it gave up."""
        self.run()
        return not self.gave_up

    @property
    def workers(self) -> list[ServerProcess]:
        return cast("list[ServerProcess]", self.processes)

    def init_processes(self) -> None:
        self.processes += [self._started() for _ in range(self.processes_num)]

    def keep_subprocess_alive(self) -> None:
        for number, worker in enumerate(self.workers):
            if not self.should_exit.is_set() and not worker.is_well(self.config.timeout_worker_healthcheck):
                self._tend(number, worker)
        if any(worker.ready for worker in self.workers):
            self._served_at = time.monotonic()
        if all(worker.ready for worker in self.workers):
            self._all_serve()

    def restart_all(self) -> None:
        """On SIGHUP, replaces each process once its successor is ready."""
        for number, old in enumerate(self.workers):
            new = self._started()
            new.ready = new.wait_until_ready(SECONDS_TO_START, self.should_exit)
            if not new.ready:
                new.kill()
                new.join()
                logger.error("Worker [%s] could not start: the others stay as they are", new.pid)
                return
            old.terminate()
            old.join()
            self.processes[number] = new

    def handle_ttin(self) -> None:
        """Does nothing: the number of processes is a setting."""

    def handle_ttou(self) -> None:
        """Does nothing: the number of processes is a setting."""

    def _tend(self, number: int, worker: ServerProcess) -> None:
        """Replaces a worker that has ended, or does not answer."""
        worker.kill()
        worker.join()
        if worker.ready:
            logger.error("Worker [%s] has ended (%s) and is replaced", worker.pid, worker.exitcode)
            self.processes[number] = self._started()
        elif worker.tried_again_at is None:
            self._could_not_start(worker)
        elif time.monotonic() >= worker.tried_again_at:
            self.processes[number] = self._started()

    def _all_serve(self) -> None:
        self._pause = FIRST_PAUSE
        if self._banner:
            _say(self._banner)
            self._banner = ""

    def _could_not_start(self, worker: ServerProcess) -> None:
        """The worker's own log says why it could not start: most often the database is away."""
        if not any(each.ready for each in self.workers) and time.monotonic() - self._served_at >= self._patience:
            logger.critical("Worker [%s] could not start, and none serves: giving up", worker.pid)
            self.gave_up = True
            self.should_exit.set()
            return
        logger.error("Worker [%s] could not start (%s); trying again in %g s", worker.pid, worker.exitcode, self._pause)
        worker.tried_again_at = time.monotonic() + self._pause
        self._pause = min(LONGEST_PAUSE, self._pause * 2)

    def _started(self) -> ServerProcess:
        worker = ServerProcess(self.config, self.sockets)
        worker.start()
        return worker


def _say(banner: str) -> None:
    click.echo(banner)
    sys.stdout.flush()
