"""Metrics in the text format of Prometheus, collected when they are scraped."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Iterable, Iterator, Sequence

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.exposition import generate_latest
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from events.jobs.queue import Waiting, waiting
from events.live.window import ResetReason
from models.event.security_log import SecurityEvent
from taskflow.api.execution.request import bearer_of
from taskflow.components import Components
from taskflow.storage.shared_read import SharedRead
from taskflow.storage.table_sizes import TableSize, TableSizes

logger = logging.getLogger("taskflow.metrics")

TEXT = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    def __init__(self, components: Components) -> None:
        self._components = components
        self._security = components.security
        self._token = components.settings.metrics_token.reveal()
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._holdings = TableSizes(lambda: components.database.reads)
        self._queues = SharedRead(self._read_queues)
        self._collector = ComponentMetrics(components)
        self.registry.register(self._collector)

    async def page(self, request: Request) -> Response:
        if self._token and not self._may_read(request):
            address = request.client.host if request.client else ""
            self._security.record(SecurityEvent.METRICS_REFUSED, address=address)
            return PlainTextResponse(
                "Send TASKFLOW_METRICS_TOKEN as Bearer token.\n", 401, {"www-authenticate": 'Bearer realm="metrics"'}
            )
        self._collector.held, self._collector.waiting = await asyncio.gather(self._holdings.fresh(), self._waiting())
        return Response(generate_latest(self.registry), media_type=TEXT)

    async def close(self) -> None:
        await self._holdings.close()
        await self._queues.close()

    async def _waiting(self) -> Sequence[Waiting]:
        """Of the database: a server whose jobs run apart shows them, too, and shows that no worker takes them."""
        try:
            return await self._queues.answer()
        except Exception as error:  # noqa: BLE001  # whatever it is, the other figures are still wanted
            logger.info("the queues can't be read now: %s: %s", type(error).__name__, error)
            return ()

    async def _read_queues(self) -> Sequence[Waiting]:
        return await waiting(self._components.database.reads, list(self._components.worker.runner.lanes))

    def _may_read(self, request: Request) -> bool:
        given = bearer_of(request.headers.get("authorization")) or ""
        return secrets.compare_digest(given.encode(errors="surrogatepass"), self._token.encode())


class ComponentMetrics(Collector):
    def __init__(self, components: Components) -> None:
        self.components = components
        self.held: Sequence[TableSize] = ()
        """The sizes as last measured: the metrics page awaits the measurement first, and this class can't await."""
        self.waiting: Sequence[Waiting] = ()
        """Likewise; none if the database does not answer."""

    def collect(self) -> Iterable[Metric]:
        yield from self._operations()
        yield from self._process()
        yield from self._holdings()
        yield from self._log()
        yield from self._live()
        yield from self._jobs()
        for what, count in sorted(self.components.cache.counts.items()):
            yield _counter(f"taskflow_cache_{what}", f"Answers kept for later: {what}.", count)
        told = CounterMetricFamily("taskflow_security_events", "Entries of the security log.", labels=["event"])
        for event in SecurityEvent:  # including those with no events yet: a rate would miss the first
            told.add_metric([event.value], self.components.security.counts[event])
        yield told
        yield _counter("taskflow_bus_errors", "Handlers of the bus that failed.", self.components.bus_errors)

    def _operations(self) -> Iterator[Metric]:
        measured = self.components.measured
        ended = CounterMetricFamily(
            "taskflow_operations", "Operations, by how they ended.", labels=["operation", "kind", "transport", "code"]
        )
        for labels, count in measured.ended.items():
            ended.add_metric(labels, count)
        took = HistogramMetricFamily(
            "taskflow_operation_seconds", "How long queries and mutations took.", labels=["operation", "kind"]
        )
        for named, one in measured.took.items():
            took.add_metric(named, buckets=one.buckets(), sum_value=one.seconds)
        yield from (ended, took)

    def _process(self) -> Iterator[Metric]:
        database, loop_lag = self.components.database, self.components.loop_lag
        yield _gauge("taskflow_units_running", "Units of work under way.", database.running)
        yield _counter("taskflow_units_retried", "Units of work that were tried again.", database.retried)
        errors = CounterMetricFamily(
            "taskflow_database_errors", "What went wrong with the database.", labels=["work", "kind"]
        )
        for (work, kind), count in database.errors.counts.items():
            errors.add_metric([work, kind], count)
        yield errors
        pools = GaugeMetricFamily("taskflow_pool_connections", "Connections to PostgreSQL.", labels=["pool", "state"])
        for name, pool in database.pools().items():
            pools.add_metric([name, "idle"], pool.get_idle_size())
            pools.add_metric([name, "used"], pool.get_size() - pool.get_idle_size())
            pools.add_metric([name, "bound"], pool.get_max_size())
        yield pools
        says = "How late the event loop was, at a look each half second."
        yield HistogramMetricFamily(
            "taskflow_loop_lag_seconds", says, buckets=loop_lag.buckets(), sum_value=loop_lag.seconds
        )

    def _holdings(self) -> Iterator[Metric]:
        rows = GaugeMetricFamily("taskflow_held", "Rows that the instance holds, roughly.", labels=["what"])
        size = GaugeMetricFamily("taskflow_held_bytes", "Their size, where it is watched.", labels=["what"])
        most = GaugeMetricFamily(
            "taskflow_held_bound", "Row count above which an operator should act.", labels=["what"]
        )
        most_bytes = GaugeMetricFamily(
            "taskflow_held_bytes_bound", "Size in bytes above which an operator should act.", labels=["what"]
        )
        for held in self.held:
            rows.add_metric([held.kind.what], held.rows)
            most.add_metric([held.kind.what], held.kind.rows)
            if held.bytes is not None:
                size.add_metric([held.kind.what], held.bytes)
                most_bytes.add_metric([held.kind.what], held.kind.bytes)
        yield from (rows, size, most, most_bytes)

    def _log(self) -> Iterator[Metric]:
        follower, wake = self.components.follower, self.components.wake
        if follower is not None:
            counts = follower.counts
            yield _counter("taskflow_log_delivered", "Events of the log told in this process.", counts.delivered)
            yield _counter("taskflow_log_holes_read", "Events read from the log, not hinted.", counts.read_for_holes)
            yield _counter("taskflow_log_sweeps_failed", "Times the log could not be read.", counts.failed_sweeps)
            yield _counter("taskflow_log_gaps", "Streams begun anew, because events of them were gone.", counts.gaps)
            lag = GaugeMetricFamily("taskflow_log_waiting", "Hints that wait for one before them.", labels=["stream"])
            for stream, waiting in follower.waiting().items():
                lag.add_metric([stream], waiting)
            yield lag
        if wake is not None:
            yield _counter("taskflow_hints_sent", "Hints sent to other processes.", wake.counts.sent)
            yield _counter("taskflow_hints_lost", "Hints that could not be sent; nothing is lost.", wake.counts.lost)
            unreadable = wake.counts.unreadable
            yield _counter("taskflow_hints_unreadable", "Hints that could not be read; nothing is lost.", unreadable)

    def _jobs(self) -> Iterator[Metric]:
        runner = self.components.worker.runner
        ended = CounterMetricFamily(
            "taskflow_jobs", "Tries at jobs here, by how they ended.", labels=["kind", "outcome"]
        )
        for (kind, outcome), count in runner.counts.items():
            ended.add_metric([kind, outcome], count)
        took = CounterMetricFamily("taskflow_jobs_seconds", "Time spent in tries at jobs here.", labels=["kind"])
        for kind, seconds in runner.seconds.items():
            took.add_metric([kind], seconds)
        running = GaugeMetricFamily("taskflow_jobs_running", "Jobs that run here now.", labels=["lane"])
        for lane in runner.lanes.values():
            running.add_metric([lane.name], len(lane.running))
        late = GaugeMetricFamily("taskflow_jobs_late_seconds", "How long the oldest due job waits.", labels=["lane"])
        dead = GaugeMetricFamily("taskflow_jobs_dead", "Jobs that were given up, in all processes.", labels=["lane"])
        for each in self.waiting:
            late.add_metric([each.lane], each.late / 1000)
            dead.add_metric([each.lane], each.dead)
        yield from (ended, took, running, late, dead)
        pushes = CounterMetricFamily(
            "taskflow_pushes", "Tries to push, by what became of them.", labels=["way", "outcome"]
        )
        for (way, outcome), count in self.components.push.counts.items():
            pushes.add_metric([way, outcome], count)
        yield pushes

    def _live(self) -> Iterator[Metric]:
        groups = list(self.components.hub.groups.values())
        members = [member for group in groups for member in group.members]
        yield _gauge("taskflow_live_groups", "Subscriptions that are executed.", len(groups))
        yield _gauge("taskflow_live_members", "Watchers of them.", len(members))
        stuck = sum(member.stuck_since is not None for member in members)
        yield _gauge("taskflow_live_slow_members", "Watchers that don't keep up now.", stuck)
        lookers = self.components.presence.lookers
        yield _gauge("taskflow_presence_viewers", "People who look at a task through this process.", lookers)
        resets = CounterMetricFamily("taskflow_live_resets", "Streams that could not go on.", labels=["reason"])
        for reason in ResetReason:  # including those with none yet: a rate would miss the first
            resets.add_metric([reason.value], self.components.hub.resets[reason])
        yield resets


def _gauge(name: str, says: str, value: float) -> Metric:
    return GaugeMetricFamily(name, says, value=value)


def _counter(name: str, says: str, value: float) -> Metric:
    return CounterMetricFamily(name, says, value=value)
