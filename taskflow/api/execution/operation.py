"""Runs one operation, from any transport: finds the document, authenticates the caller, charges the cost, executes."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

import orjson
from graphql import ExecutionResult, GraphQLError, GraphQLSchema, OperationType
from graphql.execution import create_source_event_stream
from graphql.execution.values import VariableValues
from strawberry import Schema

from events.live.sink import Unavailable
from models.errors import AuthFailed, Code
from models.event.security_log import SecurityEvent, SecurityLog
from models.stream_ticket import Bearer, PresentedTicket
from models.viewer import Viewer
from models.wording.sentence import sentence
from schema.task.window import TaskWindowStep
from taskflow.api.documents.cost import Cost
from taskflow.api.documents.documents import Document, Documents, Operation
from taskflow.api.documents.limits import Limits
from taskflow.api.documents.operation_request import OperationRequest
from taskflow.api.documents.text import refuse_bad_text_in
from taskflow.api.errors import (
    ErrorDict,
    Refusal,
    bad_document,
    graphql_error,
    in_language,
    internal,
    masked_errors,
    not_signed_in,
    of_problem,
    too_complex,
)
from taskflow.api.execution import measures
from taskflow.api.execution.budget import Budget, NoLimit
from taskflow.api.execution.callers import budget_key_of
from taskflow.api.execution.executor import Executor, run
from taskflow.api.execution.measures import Measures
from taskflow.api.execution.request import ApiRequest
from taskflow.logs import environment_errors
from taskflow.storage.begun import watch
from taskflow.storage.causes import causes

logger = logging.getLogger("taskflow.api")

EXECUTION_SECONDS = 10.0
MAX_CONSTANTS = 8


class ServiceUnavailable(Exception):
    """Nothing was run, for a temporary reason: the database is away, or has no connection to spare."""

    @classmethod
    def due_to(cls, error: Exception) -> ServiceUnavailable:
        """For the log, which names the class too: a TimeoutError has no text."""
        cause = next(each for each in causes(error) if not isinstance(each, GraphQLError))
        return cls(f"{type(cause).__name__}: {cause}")


class Authenticator(Protocol):
    """Authenticates the caller."""

    async def authenticate(self, bearer: Bearer) -> Viewer:
        """Raises models.errors.AuthFailed. Called for every operation, so it should cache its results."""
        ...

    async def redeem(self, ticket: PresentedTicket) -> None:
        """Uses up the ticket, except for the same URL. Raises models.errors.AuthFailed."""
        ...

    def when_ended(self, viewer: Viewer, ended: Callable[[], None]) -> Callable[[], None]:
        """Calls `ended` once when the session or the key is no longer valid. Returns a function that stops the
        watch."""
        ...


class MakeContext(Protocol):
    def __call__(
        self,
        viewer: Viewer | None,
        request: ApiRequest,
        window: Any = None,  # events.live.window.Window: the part of the log that a subscription runs over
    ) -> Any: ...  # schema.context.Context


@dataclass(frozen=True, slots=True)
class ApiOptions:
    """Options of the API."""

    limits: Limits = Limits()  # noqa: RUF009  # frozen
    max_cost: int = 5_000
    execution_seconds: float = EXECUTION_SECONDS
    introspection: bool = True
    planned: bool = True
    """False: graphql-core completes every value itself."""


@dataclass(slots=True)
class AdmittedOperation:
    """An operation that may run."""

    operation: Operation
    variables: VariableValues
    """Coerced, with defaults: no decision uses the raw values."""
    viewer: Viewer | None
    request: ApiRequest
    cost: Cost
    caller: str
    bearer: Bearer | None = None


class ResultJson(bytes):
    """The JSON of one execution result. `cursor` is where to resume after it, for transports that send it
    separately."""

    cursor: str | None = None
    step: int | None = None
    """Its number, for a step of a list; the whole list has that of the last step before it."""
    is_whole: bool = False


class OperationRunner:
    def __init__(
        self,
        schema: Schema,
        authenticator: Authenticator,
        make_context: MakeContext,
        *,
        budget: Budget | None = None,
        rules: ApiOptions | None = None,
        security: SecurityLog | None = None,
        measured: Measures | None = None,
    ) -> None:
        self.rules = rules or ApiOptions()
        self.schema: GraphQLSchema = schema._schema  # noqa: SLF001  # this class is its executor
        self._executor_options = {"hide_suggestions": not self.rules.introspection, "planned": self.rules.planned}
        self.documents = Documents(self.schema, self.rules.limits, introspection=self.rules.introspection)
        self.authenticator = authenticator
        self.make_context = make_context
        self.budget = budget or NoLimit()
        self.security = security or SecurityLog()
        self.measured = measured or Measures()
        self._constants: dict[int, tuple[Operation, bytes]] = {}

    async def admit(
        self, operation_request: OperationRequest, request: ApiRequest, bearer: Bearer | None
    ) -> AdmittedOperation:
        """Raises a Refusal, and then nothing has run."""
        self.measured.begin(request)
        try:
            admitted = await self._admit(operation_request, request, bearer)
        except Refusal as refusal:
            self.measured.end(request, measures.code_of(refusal.errors))
            raise
        if admitted.operation.kind is OperationType.SUBSCRIPTION:
            self.measured.end(request, measures.OK)
        return admitted

    async def _admit(
        self, operation_request: OperationRequest, request: ApiRequest, bearer: Bearer | None
    ) -> AdmittedOperation:
        viewer, failed = await self._viewer(bearer, request)
        caller = budget_key_of(viewer, request)
        request.caller = viewer.api_key_id or viewer.id if viewer is not None else ""
        document = await self._document(operation_request, caller)
        operation = request.asked = document.operation(operation_request.operation_name)
        if isinstance(bearer, PresentedTicket) and operation.kind is not OperationType.SUBSCRIPTION:
            failed = AuthFailed(
                "A stream ticket can only open a subscription. Send a token in the Authorization header."
            )
        if failed is not None:
            if not operation.public:
                await self.budget.take(caller, 1)
                raise not_signed_in(failed)
            viewer = None
        if operation_request.may_hold_bad_text and operation.kind is not OperationType.MUTATION:
            refuse_bad_text_in(operation_request.variables)
        variables = operation.variables.coerced(
            operation_request.variables, hide_suggestions=not self.rules.introspection
        )
        request.variables = operation_request.variables
        if isinstance(variables, list):
            await self.budget.take(caller, 1)
            raise bad_document(variables)
        cost = operation.cost(self.schema, variables)
        if cost.total > self.rules.max_cost:
            raise too_complex(
                sentence(
                    "The document may cost {cost} points; at most {most} are taken. Ask for smaller pages.",
                    cost=cost.total,
                    most=self.rules.max_cost,
                ),
                cost={"requested": cost.total, "limit": self.rules.max_cost},
            )
        request.allowance = await self.budget.take(caller, cost.total)
        if isinstance(bearer, PresentedTicket):
            await self._redeem(bearer, request)  # last, so that a refused document does not use up the ticket
        return AdmittedOperation(operation, variables, viewer, request, cost, caller, bearer if viewer else None)

    async def execute(self, admitted: AdmittedOperation, *, timed: bool = True) -> bytes:
        """Runs a query or a mutation; returns the bytes of the whole answer. `timed=False`: the caller enforces the
        time limit. Raises ServiceUnavailable."""
        request, operation = admitted.request, admitted.operation
        if operation.constant and (kept := self._constants.get(id(operation))) is not None:
            return self._settle_cost(admitted, kept[1], None)
        begun = watch()
        try:
            result = self._run(admitted)
            if not isinstance(result, ExecutionResult):
                result = await (self._within_time_limit(result) if timed else result)
            if result.errors and not begun.transaction:
                self._refuse_in_an_outage(admitted, result.errors)
            return self._encode_result(admitted, result)
        except TimeoutError:
            return self.timed_out(admitted)
        except ServiceUnavailable:
            raise
        except Exception:
            logger.exception("request %s failed", request.id)
            return self._settle_cost(admitted, b"null", [internal(request.id)])

    def _refuse_in_an_outage(self, admitted: AdmittedOperation, errors: Iterable[GraphQLError]) -> None:
        """No transaction has begun, so the whole operation can be sent again."""
        for error in errors:
            if environment_errors.is_outage(error):
                if admitted.request.allowance is not None:
                    self.budget.give_back(admitted.caller, min(admitted.cost.total, admitted.request.allowance.limit))
                raise ServiceUnavailable.due_to(error) from error

    def timed_out(self, admitted: AdmittedOperation) -> bytes:
        return self._settle_cost(admitted, b"null", [self._timeout_error(admitted.operation)], still_at_work=True)

    async def subscribe(self, admitted: AdmittedOperation, window: Any = None) -> AsyncGenerator[ResultJson, None]:
        """Runs a subscription, over a window of the log or over what its resolver finds by itself. Raises Unavailable when it
        can't continue for a temporary reason: a client would take a result with such an error for the end."""
        context = self.make_context(admitted.viewer, admitted.request, window)
        executor = Executor.of(self.schema, admitted.operation, admitted.variables, context, **self._executor_options)
        try:
            source = await _source_of(executor, admitted.request)
            async for event in _closing_source(source):
                data = executor.data_of(event)
                result: Any = ExecutionResult(data, None)
                if data is None:
                    result = executor.build_per_event_executor(event).execute_operation(False)
                if isinstance(result, Awaitable):
                    async with asyncio.timeout(self.rules.execution_seconds):
                        result = await result
                _raise_transient(result.errors)
                yield self._payload(result, admitted.request, event)
        except Exception as error:
            if environment_errors.is_transient(error):
                raise Unavailable(str(error)) from error
            raise

    def _run(self, admitted: AdmittedOperation) -> Any:  # an ExecutionResult, or an awaitable of one
        context = self.make_context(admitted.viewer, admitted.request)
        if admitted.operation.begins_with_cursor:
            return self._run_after_cursor(admitted, context)
        return run(self.schema, admitted.operation, admitted.variables, context, **self._executor_options)

    async def _run_after_cursor(self, admitted: AdmittedOperation, context: Any) -> Any:
        with contextlib.suppress(Exception):  # the field raises it again
            await context.fields.cursor()
        result = run(self.schema, admitted.operation, admitted.variables, context, **self._executor_options)
        return result if isinstance(result, ExecutionResult) else await result

    async def _within_time_limit(self, result: Awaitable[Any]) -> Any:
        async with asyncio.timeout(self.rules.execution_seconds):
            return await result

    def _timeout_error(self, operation: Operation) -> ErrorDict:
        late = sentence(
            "This took longer than {seconds:g} s and was stopped. Ask for less at once.",
            seconds=self.rules.execution_seconds,
        )
        if operation.kind is OperationType.MUTATION:
            late = sentence(
                "This took longer than {seconds:g} s. A change that had started still completes: check before you retry.",
                seconds=self.rules.execution_seconds,
            )
        return graphql_error(late, Code.TOO_COMPLEX)

    async def authenticate(self, bearer: Bearer, request: ApiRequest) -> Viewer:
        """Raises AuthFailed."""
        try:
            viewer = await self.authenticator.authenticate(bearer)
        except AuthFailed as failed:
            self._record_refusal(failed, request)
            raise
        request.locale = viewer.locale
        return viewer

    async def _redeem(self, ticket: PresentedTicket, request: ApiRequest) -> None:
        try:
            await self.authenticator.redeem(ticket)
        except AuthFailed as failed:
            self._record_refusal(failed, request)
            raise not_signed_in(failed) from None

    def _record_refusal(self, failed: AuthFailed, request: ApiRequest) -> None:
        """An expired token is no security event: every client has one four times an hour."""
        if failed.code is not Code.TOKEN_EXPIRED:
            self.security.record(SecurityEvent.TOKEN_REFUSED, address=request.address, request_id=request.id)

    async def _viewer(self, bearer: Bearer | None, request: ApiRequest) -> tuple[Viewer | None, AuthFailed | None]:
        if bearer is None:
            return None, None
        try:
            return await self.authenticate(bearer, request), None
        except AuthFailed as failed:
            return None, failed

    async def _document(self, operation_request: OperationRequest, caller: str) -> Document:
        """Parsing and validating a new document has a price, which its sender pays too."""
        text = self.documents.text_of(operation_request)
        document = self.documents.known(text)
        if document is None:
            await self.budget.take(caller, 1 + len(text) // 250)
            document = self.documents.find(text)
        self.documents.remember(operation_request, document)
        return document

    def _encode_result(
        self, admitted: AdmittedOperation, result: Any
    ) -> bytes:  # graphql-core's types allow for @defer
        errors = masked_errors(result.errors, admitted.request.id) if result.errors else None
        data = _json(result.data)
        if admitted.operation.constant and not errors:
            self._cache_constant(admitted.operation, data)
        return self._settle_cost(admitted, data, errors)

    def _cache_constant(self, operation: Operation, data: bytes) -> None:
        """Caches the answer: the schema is large, and takes longer to encode than anything else. (Holding the operation
        keeps its id unique.)"""
        if len(self._constants) >= MAX_CONSTANTS:
            self._constants.clear()
        self._constants[id(operation)] = operation, data

    def _settle_cost(
        self, admitted: AdmittedOperation, data: bytes, errors: list[ErrorDict] | None, *, still_at_work: bool = False
    ) -> bytes:
        """Gives back the points of objects that were not returned and tasks that were not touched. It counts braces
        instead of objects: that takes a microsecond."""
        self.measured.end(admitted.request, measures.code_of(errors), ran=True)
        cost, allowance = admitted.cost, admitted.request.allowance
        spent = cost.spent(data.count(b"{") - 1, None if still_at_work else admitted.request.touched)
        remaining = b"null"
        if allowance is not None:
            unspent = max(0, min(cost.total, allowance.limit) - spent)  # no more was taken than a bucket holds
            if unspent > 0:
                self.budget.give_back(admitted.caller, unspent)
            remaining = b"%d" % min(allowance.limit, allowance.remaining + unspent)
        told = _json(in_language(errors, admitted.request.language)) if errors else b""
        head = b'{"errors":%b,"data":' % told if errors else b'{"data":'
        extensions = b',"extensions":{"cost":{"requested":%d,"remaining":%b}}}' % (cost.total, remaining)
        return b"%b%b%b" % (head, data, extensions)

    def _payload(self, result: Any, request: ApiRequest, event: Any) -> ResultJson:
        data = _json(result.data)
        if result.errors:
            errors = in_language(masked_errors(result.errors, request.id), request.language)
            payload = ResultJson(b'{"errors":%b,"data":%b}' % (_json(errors), data))
        else:
            payload = ResultJson(b'{"data":%b}' % data)
        payload.cursor = getattr(event, "cursor", None)
        if isinstance(event, TaskWindowStep):
            payload.step, payload.is_whole = event.number, event.fresh
        return payload


def refused(refusal: Refusal, language: str) -> bytes:
    return orjson.dumps({"errors": in_language(refusal.errors, language)})


def failed(error: Exception, request_id: str) -> Refusal:
    """The refusal for a subscription that ends in an exception."""
    if isinstance(error, Refusal):
        return error
    if isinstance(error, AuthFailed):
        return Refusal(*of_problem(error))
    return Refusal(*masked_errors([GraphQLError(str(error), original_error=error)], request_id), status=500)


async def _source_of(executor: Executor, request: ApiRequest) -> AsyncIterable[Any]:
    source = create_source_event_stream(executor)
    if isinstance(source, Awaitable):
        source = await source
    if isinstance(source, ExecutionResult):
        _raise_transient(source.errors)
        raise Refusal(*masked_errors(source.errors or (), request.id), status=200)
    return source


def _raise_transient(errors: Iterable[GraphQLError] | None) -> None:
    for error in errors or ():
        if environment_errors.is_transient(error):
            raise error


async def _closing_source(source: AsyncIterable[Any]) -> AsyncGenerator[Any, None]:
    """Closes everything, no matter when the client stops listening."""
    try:
        async for event in source:
            yield event
    finally:
        close = getattr(source, "aclose", None)
        if close is not None:
            await close()


def _json(value: Any) -> bytes:
    return orjson.dumps(value)
