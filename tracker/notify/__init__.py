"""Changes brought to those who asked for them: by mail, signed webhook or a chat service, at least once each.

`subscriptions` who asked for what · `channels` where it goes · `queue` who is to be told · `outbox` what the ledger
knows of a message · `parcels` what goes now and together · `delivery` the attempts · `websub` the hub of our feeds.
"""
