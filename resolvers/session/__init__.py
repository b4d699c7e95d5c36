"""Signing in and out, and revoking sessions, keys and links."""
