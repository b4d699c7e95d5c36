"""Writes the process's log, and explains errors of the environment in it."""
