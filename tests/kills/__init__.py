"""Killed at any moment, started again: the record is that of a tracker that was never killed."""
