"""Events: facts about the past, and how they are logged, delivered and handled."""

from events.bus.bus import Bus, HandlerErrors

default_bus = Bus()
"""The bus behind the functions below. The application creates its own bus and passes it down instead."""

on = default_bus.on
once = default_bus.once
off = default_bus.off
emit = default_bus.emit
emit_async = default_bus.emit_async

__all__ = ["Bus", "HandlerErrors", "default_bus", "emit", "emit_async", "off", "on", "once"]
