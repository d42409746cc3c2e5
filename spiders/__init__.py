"""The part that reaches the network: one file per official interface. It knows nothing of law."""
