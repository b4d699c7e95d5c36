"""The network that an IP address is counted under, the same for budgets, throttles and queues."""

from __future__ import annotations

import ipaddress
from functools import lru_cache

LONGEST = 64
"""Characters of an address that is no IP address: the name of a socket, or one that a proxy made up."""


@lru_cache(maxsize=4_096)
def network_of(address: str) -> str:
    """An IPv4 address, or the /64 of an IPv6 address: a provider gives each customer at least a /64, so whole addresses
    cost an attacker nothing. An IPv4 address that is written as IPv6 is the same network as the plain one."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return address[:LONGEST]
    if isinstance(ip, ipaddress.IPv4Address):
        return str(ip)
    if ip.ipv4_mapped is not None:
        return str(ip.ipv4_mapped)
    return str(ipaddress.IPv6Network((int(ip), 64), strict=False))
