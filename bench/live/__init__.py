"""Deliveries to subscribers, compared with the same written by hand and with servers of others."""
