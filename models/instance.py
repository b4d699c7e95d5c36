"""What this installation knows about itself: the epoch of its log, above all."""

from __future__ import annotations

from tortoise.models import Model

from models.storage.columns import Text


class Instance(Model):
    name = Text(primary_key=True)
    value = Text()

    class Meta:
        table = "instance"
