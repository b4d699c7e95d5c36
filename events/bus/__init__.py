"""The event bus: handlers by event, and what happens when one fails."""
