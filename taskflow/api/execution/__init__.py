"""Runs one operation, whatever it came by: who asks, what it costs, where the answer goes."""
