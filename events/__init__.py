"""Facts of the past, and how they are logged, delivered and reacted to."""

from events.bus.bus import Bus, HandlerErrors

default_bus = Bus()
"""What the functions below work on. The application makes a bus of its own and hands it down."""

on = default_bus.on
once = default_bus.once
off = default_bus.off
emit = default_bus.emit
emit_async = default_bus.emit_async

__all__ = ["Bus", "HandlerErrors", "default_bus", "emit", "emit_async", "off", "on", "once"]
