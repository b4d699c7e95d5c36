"""TaskFlow for assistants: tools of the Model Context Protocol, each an operation of our own GraphQL API."""
