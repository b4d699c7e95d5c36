"""A client for TaskFlow: typed, asynchronous, and right over every interruption."""

from taskflow_client.client import Client
from taskflow_client.errors import TaskFlowError
from taskflow_client.follow import Change, Follow
from taskflow_client.ids import new_id
from taskflow_client.queue import FileQueue, OfflineQueue, QueueStore, Settled, Waiting
from taskflow_client.store import Store
from taskflow_client.tokens import FileTokens, MemoryTokens, Tokens, TokenStore

__all__ = [
    "Change",
    "Client",
    "FileQueue",
    "FileTokens",
    "Follow",
    "MemoryTokens",
    "OfflineQueue",
    "QueueStore",
    "Settled",
    "Store",
    "TaskFlowError",
    "TokenStore",
    "Tokens",
    "Waiting",
    "new_id",
]
__version__ = "0.1.0"
