"""Frozen values, enumerations and rules: no Qt, no database, no clock, no files."""
