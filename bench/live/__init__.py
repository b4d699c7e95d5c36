"""Deliveries to subscribers, compared with a server that is written by hand and with those of other projects."""
