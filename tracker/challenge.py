"""Pages that stand in the way: bot walls and refusals, also when they come with status 200."""

from __future__ import annotations

import re

# Name, its title, its words. Taken from the pages themselves. Never a script's address alone: ordinary pages
# behind the same walls carry `/cdn-cgi/` and `_Incapsula_Resource` scripts too.
_WALLS = tuple(
    (name, re.compile(title, re.I), re.compile(words, re.I | re.S))
    for name, title, words in (
        (
            "Cloudflare challenge",
            r"just a moment\.\.\.|attention required! \| cloudflare",
            r"enable javascript and cookies to continue|checking if the site connection is secure"
            r"|checking your browser before accessing|needs to review the security of your connection",
        ),
        ("Akamai refusal", r"access denied", r"access denied.{0,600}reference\s*(?:#|&#35;)"),
        (
            "Imperva challenge",
            r"incapsula.*|imperva.*",
            r"request unsuccessful\. incapsula incident id|<iframe[^>]{0,300}_incapsula_resource",
        ),
        (
            "F5 refusal",
            r"request rejected",
            r"the requested url was rejected\. please consult with your administrator",
        ),
        (
            "CloudFront refusal",
            r"error: the request could not be satisfied",
            r"the request could not be satisfied.{0,800}cloudfront",
        ),
        (
            "Federal Register request for access",
            r"federal register\W+request access",
            r"request access.{0,800}aggressive automated scraping",
        ),
        (
            "AWS challenge",
            r"human verification",
            r"verify that you'?re not a robot|\.token\.awswaf\.com/[^\"']*/challenge",
        ),
        ("Pardon our interruption", r"pardon our interruption.*", r"pardon our interruption"),
        (
            "CAPTCHA",
            r".*\bcaptcha\b.*|security check|are you a (?:robot|human)\??",
            r"(?:complete|solve) the (?:captcha|security check) (?:below|to)|verify (?:that )?you are (?:a )?human",
        ),
        ("Sucuri refusal", r"sucuri website firewall.*", r"sucuri website firewall - access denied"),
        ("refusal", r"(?:40[13]|429)\b.{0,60}|(?:forbidden|unauthorized|too many requests)", r"(?!)"),
    )
)
_SHORT = 3_000
_HEAD = 32_768
_SCRIPTS = re.compile(r"<script\b.*?(?:</script>|$)", re.I | re.S)


def challenge(title: str, text: str, markup: str) -> str | None:
    """Name of the wall, if this page is one; never said of a long text, which may be a law about such words."""
    return wall(title, text, markup) if len(text) <= _SHORT else None


def wall(title: str, text: str, markup: str) -> str | None:
    """Name of the wall whose title or words the page has, however long it is."""
    seen = "\n".join((title, text[:_HEAD], _SCRIPTS.sub(" ", markup[:_HEAD])))
    for name, its_title, words in _WALLS:
        if its_title.fullmatch(title) or words.search(seen):
            return name
    return None
