"""Which addresses are of the public internet: the only ones to which a name that others gave may lead. Pure."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

NAT64 = IPv6Network("64:ff9b::/96")
GLOBAL_UNICAST = IPv6Network("2000::/3")
"""All of IPv6 that is given out. The rest is local, reserved, or carries an IPv4 address for a translator."""
SPECIAL = (
    IPv4Network("192.0.0.0/24"),  # protocols
    IPv4Network("192.88.99.0/24"),  # relays of 6to4
    IPv6Network("2001::/23"),  # Teredo, which carries an IPv4 address, and other protocols
    IPv6Network("2001:db8::/32"),
    IPv6Network("3fff::/20"),
)
"""Not hosts of the internet, though not every Python says so."""
ISATAP = frozenset((0x00005EFE, 0x02005EFE))
"""What stands before the IPv4 address that a tunnel within a site leads to, under any prefix."""


def allowed(address: str, loopback: bool) -> bool:
    """True if a connection to that address may be made."""
    ip = _within(ip_address(address))
    return _of_the_internet(ip) or (loopback and ip.is_loopback)


def _of_the_internet(ip: IPv4Address | IPv6Address) -> bool:
    if isinstance(ip, IPv6Address) and (ip not in GLOBAL_UNICAST or int(ip) >> 32 & 0xFFFFFFFF in ISATAP):
        return False
    special = any(ip in network for network in SPECIAL if network.version == ip.version)
    return ip.is_global and not ip.is_multicast and not special


def _within(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address carries, else itself."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip
