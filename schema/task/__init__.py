"""Tasks as clients see them: the type, its inputs, filters and payloads."""
