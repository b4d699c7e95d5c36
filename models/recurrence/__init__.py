"""Recurrence: rules of RFC 5545, the dates that follow from them, and what a task stores of both."""
