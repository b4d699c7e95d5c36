"""Columns of boards: the team's list, and what makes, changes and deletes one."""
