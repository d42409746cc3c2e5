"""Consolidated editions of an act in the open data of Lithuania."""

from __future__ import annotations

from spiders.answers import rows

MOST = 500
"""Editions in one answer: more of one act are not expected, and would have to be asked for page by page."""
FIELDS = f"select(dokumento_id,suvestines_id,galioja_nuo,galioja_iki)&sort(galioja_nuo)&limit({MOST})"


def editions(records: object) -> dict[str, str]:
    """Number of each edition by its first day; with its last as the fragment, for a repeal changes that alone."""
    listed = list(rows(records, "edition", "suvestines_id", "galioja_nuo", "galioja_iki"))
    if len(listed) >= MOST:
        raise ValueError(f"page 1 of the editions: there are more than {MOST}")
    if not listed:
        raise ValueError("no consolidated edition: the act has never been changed, or there is no such act")
    return {str(one["galioja_nuo"])[:10]: f'"{one["suvestines_id"]}"#{one["galioja_iki"]}' for one in listed}
