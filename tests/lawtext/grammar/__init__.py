"""Operative sentences as legislatures draft them, put together from independent parts, each with what it means."""
