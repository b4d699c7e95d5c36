"""Handlers that an operator adds: the modules that TASKFLOW_HANDLERS names."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from events.bus.bus import Bus
from taskflow.settings.settings import SettingsError

Register = Callable[[Bus, Bus], object]


def load(module: str) -> Register:
    """Raises SettingsError."""
    try:
        found = importlib.import_module(module)
    except Exception as error:
        why = f"{type(error).__name__}: {error}"
        raise SettingsError(
            f"TASKFLOW_HANDLERS names {module}, which can't be imported ({why}). Is its folder in PYTHONPATH?"
        ) from error
    register = getattr(found, "register", None)
    if not callable(register):
        raise SettingsError(
            f"TASKFLOW_HANDLERS names {module}, which has no function register(before, after). See docs/how-to/add-handlers.md."
        )
    return register  # type: ignore[no-any-return]  # what an operator wrote is not checked here
