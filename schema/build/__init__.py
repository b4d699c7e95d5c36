"""Puts the schema together, and prepares how its resolvers are called."""
