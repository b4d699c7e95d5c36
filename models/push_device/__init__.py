"""Devices that get pushes: where they are reached, what they are sent, and how long they stay."""
