"""A page of invented law, and what comes of reading a body."""

from __future__ import annotations

import pytest

from tracker.extract import Unreadable, extract

HTML = "text/html; charset=utf-8"
PAGE = """<!DOCTYPE html><html><head><title>Marshland Code, section 9-114</title><style>p{}</style></head><body>
<header>Marshland Legislature</header><nav><a href=/>Home</a> Popular: kratom ban</nav>
<form method=post><input value=state><select><option>Mitragynine Act</option></select>
<div id=law class="body text"><h1>§&nbsp;9-114. Sched&shy;ule&#8203; I</h1>
<p>(a) Brugmansine;<br>(b) Mitragynine,
 its   salts;</p><table><tr><th>Item</th><th>Part</th></tr><tr><td>7-hydroxymitragynine</td><td>I</td></tr></table>
<script>var kratom</script><div style="display: none">repealed</div><p hidden>void</p><!-- kratom is lawful --></div>
</form><footer>You are visitor 4711</footer></body></html>"""
LAW = "§ 9-114. Schedule I\n(a) Brugmansine;\n(b) Mitragynine, its salts;\nItem\tPart\n7-hydroxymitragynine\tI"


def outcome(body: bytes | str, media_type: str | None = HTML, **more: str) -> tuple[str, str]:
    with pytest.raises(Unreadable) as caught:
        extract(body.encode() if isinstance(body, str) else body, media_type, **more)
    return caught.value.outcome, caught.value.reason
