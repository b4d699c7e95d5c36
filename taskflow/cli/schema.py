"""`taskflow schema`."""

from __future__ import annotations

import click


@click.command()
def schema() -> None:
    """Print the GraphQL schema, with every description."""
    import resolvers
    from schema import assemble, printed

    click.echo(printed(assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)), nl=False)
