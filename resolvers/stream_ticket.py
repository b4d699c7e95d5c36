"""Tickets for event streams."""

from __future__ import annotations

import strawberry

import models
from events.storage.database import Unit
from models.stream_ticket import MOST, OPENS_WITHIN
from resolvers.running.mutation import mutation
from schema.context import Info
from schema.stream_ticket import StreamTicketPayload


@mutation(
    StreamTicketPayload,
    scope=models.Scope.READ,
    description="For the caller's session or key: lets a browser's EventSource open one event stream.",
)
async def create_stream_ticket(unit: Unit, info: Info) -> StreamTicketPayload:
    ticket = models.StreamTicket.new(info.context.me)
    await ticket.save(force_create=True)
    await unit.execute(_OLD_ONES_GO, ticket.user_id, MOST)
    return StreamTicketPayload(ticket=info.context.services.tokens.ticket(ticket.id), expires_in=OPENS_WITHIN // 1000)


_OLD_ONES_GO = """
DELETE FROM stream_tickets WHERE user_id = $1
AND id NOT IN (SELECT id FROM stream_tickets WHERE user_id = $1 ORDER BY id DESC LIMIT $2)
"""


@strawberry.type
class StreamTicketMutation:
    create_stream_ticket = create_stream_ticket
