"""Refusals of the law service: an id that is not registered, or not for this address, in a `Response` or a page."""

from __future__ import annotations

import re

from spiders.interface import Answer
from spiders.refusals import refusal

_ANSWER = re.compile("<(?:법령|LawSearch)[ >]")
_ABOUT_ID = ("검증", "인증", "미신청", "사용자 정보")


def refused(body: bytes) -> Answer | None:
    """What is said in place of an answer; None of an answer."""
    if _ANSWER.search(body[:1000].decode("utf-8", "ignore")):
        return None
    text = re.sub("<[^>]*>", " ", body.decode("utf-8", "replace"))
    return refusal("law.go.kr", " ".join(text.split()), _ABOUT_ID)
