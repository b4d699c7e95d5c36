"""Teams, their keys and members."""
