"""Verbs, one transaction each: what the window, the command line and the tests call."""
