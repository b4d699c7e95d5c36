"""HTTP, WebSockets and event streams: what a client sends, and how it is answered."""
