"""Bills as legislatures, registers and councils publish them: records to documents, action lines to stages.

Every module is pure. `formats.bill_documents` reads a record, `stages` reads a line, `progress` reads the whole.
"""
