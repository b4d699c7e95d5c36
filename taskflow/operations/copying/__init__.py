"""Copies a whole instance from one database to another, of the same kind or of the other."""
