"""Outgoing mail: the message, its words, and the way to the mail server."""
