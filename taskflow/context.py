"""Makes the context of an operation: the caller, the request and the services."""

from __future__ import annotations

from events.event import Author, Origin
from events.live.window import Window
from models.viewer import Viewer
from resolvers.loaded_fields import LoadedFields
from schema.context import Context, ContextWith, Request
from taskflow.api.execution.request import ApiRequest
from taskflow.components import Components


class ContextMaker:
    def __init__(self, components: Components) -> None:
        self.components = components

    def __call__(self, viewer: Viewer | None, request: ApiRequest, window: Window | None = None) -> Context:
        """Makes a new context for each operation, so that no operation sees what another one has loaded."""
        via = Origin.API_KEY if viewer is not None and viewer.api_key_id else Origin.SESSION
        fields = LoadedFields()
        context: Context = ContextWith(
            viewer=viewer,
            request=_known(request, via),
            reads=self.components.database.reads,
            fields=fields,
            services=self.components,
            author=Author(None if viewer is None else viewer.card, via, request.id),
            window=window,
        )
        fields.context = context
        return context


def _known(call: ApiRequest, via: Origin) -> Request:
    return Request(
        id=call.id,
        ip=call.address or None,
        user_agent=call.user_agent,
        origin_id=call.id,
        via=via,
        cookie_header=call.cookie_header,
        set_cookies=call.set_cookies,
        takes_cookies=call.takes_cookies,
        accept_language=call.accept_language,
        resume=call.resume,
        allowance=call.allowance,
        touched=call.touched,
        variables=call.variables,
    )
