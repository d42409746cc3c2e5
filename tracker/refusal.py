"""What every refusal has in common: nothing was done, and the message says what to do."""


class RefusedError(Exception):
    """What was asked cannot be done. Commands print the message and end with status 2."""
