"""Just met: the small window in which one text becomes a person, an encounter, a note and the next step."""
