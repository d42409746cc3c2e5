"""Disks that are full, that may not be written, and what is said then: the file, what to do, and nothing is lost."""
