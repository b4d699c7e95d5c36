"""The GraphQL API over HTTP, WebSockets and event streams: checks, limits, runs and answers operations."""
