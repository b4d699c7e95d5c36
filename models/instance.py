"""Values of this installation, above all the epoch of its log."""

from __future__ import annotations

from tortoise.models import Model

from models.storage.columns import Text


class Instance(Model):
    name = Text(primary_key=True)
    value = Text()

    class Meta:
        table = "instance"
