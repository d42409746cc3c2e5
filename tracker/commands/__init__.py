"""The commands: a module for each kind, with what it does and how it says so; `tracker.cli` finds them by name.

Exit status: 0 done; 1 done, but something needs a person; 2 wrong usage or nothing done.
"""
