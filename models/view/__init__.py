"""Saved views: a filter with its order and how it is shown; private, or shared with a team."""
