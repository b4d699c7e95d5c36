"""Devices that get pushes: their addresses, the messages to them, and how long they stay registered."""
