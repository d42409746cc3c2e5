"""Tests of bills: lines to stages, codes, records."""
