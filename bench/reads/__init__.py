"""Single requests, compared with the same written by hand and with servers of others."""
