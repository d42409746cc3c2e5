"""A simulated year: a statehouse of ours on loopback that can fail in every known way, and a true script of law.

`make soak` plays 365 runs over 200 sources; `tests/soak/test_soak.py` a month of it.
"""
