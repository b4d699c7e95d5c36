"""Columns of a team's board, each of which stands for a status."""
