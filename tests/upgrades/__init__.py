"""Ledgers that older versions made, and what becomes of them today."""
