"""Runs one operation from any transport: authenticates the caller, charges the cost, delivers the answer."""
