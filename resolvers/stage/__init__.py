"""Columns of boards: the team's list, and the mutations that make, change and delete a column."""
