"""One order, five concerns, and a route that knows none of them."""

import asyncio
from typing import Any

from events import emit_async, on

Order = dict[str, Any]


@on("order.placed", priority=1)
def reserve_stock(order: Order) -> None:
    print(f"Reserving {len(order['items'])} items")


@on("order.placed", priority=2)
def charge_customer(order: Order) -> None:
    print(f"Charging ${order['total']} to customer {order['customer_id']}")


@on("order.placed", priority=5)
async def send_confirmation_email(order: Order) -> None:
    await asyncio.sleep(0)
    print(f"Confirmation sent to {order['email']}")


@on("order.placed", priority=5)
async def sync_warehouse(order: Order) -> None:
    await asyncio.sleep(0)
    print(f"Warehouse sync queued for order {order['order_id']}")


@on("order.placed", priority=10)
def award_loyalty_points(order: Order) -> None:
    points = int(order["total"] * 10)
    print(f"Awarding {points} loyalty points to customer {order['customer_id']}")


async def place_order(body: dict[str, Any]) -> dict[str, Any]:
    order = {"order_id": 301, **body}
    await emit_async("order.placed", order)
    return {"order_id": order["order_id"], "status": "placed"}


if __name__ == "__main__":
    body = {"customer_id": 7, "email": "alice@example.com", "total": 49.5, "items": ["kettle", "cup"]}
    print(asyncio.run(place_order(body)))
