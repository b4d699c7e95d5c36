"""Signing in and out, and the end of what somebody was let in with."""
