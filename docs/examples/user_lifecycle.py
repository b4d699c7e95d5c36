"""Register and deactivate a user: two routes that only say what has happened."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from events import emit, on, once

Payload = dict[str, Any]


def say(text: str) -> None:
    print(text, flush=True)


def now() -> str:
    return datetime.now(UTC).isoformat()


@once("app.ready")
def on_app_ready(_payload: Payload) -> None:
    say(f"[{now()}] Application ready.")


@on("user.created", priority=1)
def log_user_created(user: Payload) -> None:
    say(f"[{now()}] user.created: {user['email']}")


@on("user.created", priority=2)
def send_welcome_email(user: Payload) -> None:
    say(f"Welcome email dispatched to {user['email']}")


@on("user.created", priority=5)
def create_default_profile(user: Payload) -> None:
    say(f"Default profile created for user {user['user_id']}")


@on("user.deactivated")
def log_deactivation(user: Payload) -> None:
    say(f"User {user['user_id']} deactivated at {now()}")


async def register(request: Request) -> JSONResponse:
    body = await request.json()
    if not body.get("email") or not body.get("name"):
        return JSONResponse({"error": "email and name are required"}, 400)

    user = {"user_id": 42, "email": body["email"], "name": body["name"]}
    emit("user.created", user)
    return JSONResponse({"user_id": user["user_id"], "status": "created"}, 201)


async def deactivate(request: Request) -> JSONResponse:
    user_id = request.path_params["user_id"]
    emit("user.deactivated", {"user_id": user_id})
    return JSONResponse({"user_id": user_id, "status": "deactivated"})


@asynccontextmanager
async def lifespan(_app: Starlette) -> AsyncIterator[None]:
    emit("app.ready", {})
    yield


app = Starlette(
    lifespan=lifespan,
    routes=[
        Route("/api/register", register, methods=["POST"]),
        Route("/api/users/{user_id:int}/deactivate", deactivate, methods=["POST"]),
    ],
)

if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ.get("PORT", "7145")), log_level="warning")
