"""HTTP, WebSockets and event streams: reads requests of clients, and writes the answers."""
