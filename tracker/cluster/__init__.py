"""The same crawl on several machines: sources are handed out by host, and what they answer comes back here."""
