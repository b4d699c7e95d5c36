"""The inbox: read, marked, followed."""
