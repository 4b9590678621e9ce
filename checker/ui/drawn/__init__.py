"""What the pages draw of a saved comparison, one file a page: pure functions of the view and of what is chosen.

The comparison never changes, and a view of it is one and the same for all sessions, so each is drawn once: `lru_cache`
tells views apart by which they are. What people do is no part of it.
"""

from typing import Final

DRAWN: Final = 64  # pictures and tables that are kept, of all stories: some 100 kB each
"""How many of each are kept."""
