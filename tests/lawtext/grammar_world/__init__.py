"""Operative sentences of many languages, composed from small tables, each with what it says: a test of transfer."""
