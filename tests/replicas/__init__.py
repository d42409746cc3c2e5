"""Readers of the site scale by copies: editions, replicas that take them, a real nginx before two sites."""
