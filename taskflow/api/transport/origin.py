"""Decides which web pages may call us: our own, and those in the settings. Programs have no origin."""

from __future__ import annotations

from collections.abc import Container, Mapping
from urllib.parse import urlsplit

PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


def is_welcome(headers: Mapping[bytes, bytes], origins: Container[str]) -> bool:
    origin = headers.get(b"origin")
    if origin is None:
        return True
    text = origin.decode("latin-1").rstrip("/")
    return text in origins or _is_ours(text, headers.get(b"host", b"").decode("latin-1"))


def _is_ours(origin: str, host: str) -> bool:
    """Whether the page came from the host that it calls. Behind a proxy the scheme may differ, but the host does
    not."""
    try:
        page, ours = urlsplit(origin), urlsplit(f"//{host}")
        page_port = page.port or PORTS.get(page.scheme, 0)
        our_port = ours.port or PORTS.get(page.scheme, 0)
    except ValueError:
        return False
    return page.scheme in {"http", "https"} and page.hostname == ours.hostname and page_port == our_port
