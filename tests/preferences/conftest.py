from __future__ import annotations

from tests.inbox.conftest import garden

__all__ = ["garden"]
