"""Ids that depend on content alone."""

import hashlib


def content_id(prefix: str, *parts: str) -> str:
    """An id that depends on the parts alone; each is hashed behind its length: no two lists collide."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode(errors="surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return f"{prefix}{digest.hexdigest()[:16]}"
