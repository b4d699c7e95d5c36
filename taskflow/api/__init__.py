"""The front of the server: what comes in over HTTP and WebSockets is checked, limited, run and answered here."""
