"""Addresses that others wrote: which of them a reader may follow."""

from urllib.parse import urlsplit


def is_web_address(text: str) -> bool:
    """Whether it is an absolute http or https address, and nothing that a browser would run."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    is_plain = not any(character.isspace() or not character.isprintable() for character in text)
    return is_plain and parts.scheme in ("http", "https") and bool(parts.hostname)
