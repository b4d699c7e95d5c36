"""The ticket that opens an event stream where no header can be sent."""

import strawberry

from schema.language.payload import Payload


@strawberry.type(description="A ticket for a browser's EventSource, which can't send an Authorization header.")
class StreamTicketPayload(Payload):
    ticket: str | None = strawberry.field(
        description=(
            "Append it as `ticket` to a GET of /graphql that asks for text/event-stream. It opens one stream within 60"
            " seconds, and lets that stream reconnect as long as the session lives."
        ),
        default=None,
    )
    expires_in: int | None = strawberry.field(description="Seconds until it can no longer open a stream.", default=None)
