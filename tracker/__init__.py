"""The part that thinks: dossiers, law text, history, changes. It opens no socket."""

__version__ = "0.1.0"
