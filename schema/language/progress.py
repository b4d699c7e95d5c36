"""How far something has come."""

import strawberry


@strawberry.type(description="How much of something is done.")
class Progress:
    done: int = strawberry.field(description="Finished.")
    total: int = strawberry.field(description="Everything; 0 while that is not known.")
