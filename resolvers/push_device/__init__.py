"""Devices that get pushes: the caller's own, registered, tried and removed."""
