"""Directives that a client may put on a mutation.

Plain graphql-core directives: Strawberry's own would wrap the resolver of every field of every operation, and ours
change how one mutation is run, not what a field returns. `resolvers/running/mutation.py` reads them, and
`taskflow/api/documents/documents.py` refuses them where nobody would.
"""

from graphql import DirectiveLocation, GraphQLArgument, GraphQLDirective, GraphQLNonNull, GraphQLString

IDEMPOTENT = GraphQLDirective(
    name="idempotent",
    locations=[DirectiveLocation.FIELD],
    args={
        "key": GraphQLArgument(
            GraphQLNonNull(GraphQLString),
            description="1 to 200 characters of the caller's choice; a random UUID is a good one.",
        )
    },
    description="""\
Makes one mutation field safe to retry. The first result is kept for 24 hours per caller and key, in the same transaction as the
write; a repeat with the same arguments returns that result and writes nothing; a repeat with other arguments fails with IDEMPOTENCY_MISMATCH.
A document that puts it anywhere but on a field of the mutation itself is refused.""",
)

DRY_RUN = GraphQLDirective(
    name="dryRun",
    locations=[DirectiveLocation.FIELD],
    description="""\
Runs one mutation field completely (validation, permissions, limits) and rolls it back: nothing is stored, no event, mail or
job leaves. The payload is what a real run would have returned, with `dryRun: true`. A document that puts it anywhere but on a field
of the mutation itself is refused.""",
)

DIRECTIVES = (IDEMPOTENT, DRY_RUN)
