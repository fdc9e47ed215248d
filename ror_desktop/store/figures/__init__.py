"""What the page Returns is read from: sums over everybody or over a group, and what lies behind a mark.

Counters by month and outreaches are derived and kept (`store.summaries`); weeks, and months that a period cuts, are
summed up from an index. Entries are read one by one only for a mark that is opened.
"""
