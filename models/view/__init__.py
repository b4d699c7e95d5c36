"""Saved views: a filter with its order and layout; private, or shared with a team."""
