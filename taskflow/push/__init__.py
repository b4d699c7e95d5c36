"""Sends to browsers by their push services (RFC 8030, 8291, 8292), and to apps by Firebase Cloud Messaging."""
