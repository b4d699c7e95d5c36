"""The bus: reactions by event, and what becomes of a handler that fails."""
