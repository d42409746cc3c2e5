"""What the words of a law say: deterministic rules from text to claims, each with the words that prove it.

Every module is pure. Positions are offsets into `LawText.text`, so that each claim can be quoted.
"""
