"""Memory under load that lasts."""
