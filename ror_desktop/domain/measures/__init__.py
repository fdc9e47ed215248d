"""The measures of the return on relationship: a mirror of one's own conduct, as pure functions.

Each gives a value or nothing, with unit, count and a sentence, and names the entries it was made from. The word of the
definitions is the design's `2-metrics`; each module says what it decided where those leave something open.

- `measure`: what a result is; `inputs`: what all of them are made from
- of a contact: `rhythm`, `reciprocity`, `effort`, `returning`, `reliability`, then `ladder`, `badges`, `pulse`, and
  `profile`, which is all of them together
- across contacts: `channels`, `newness`, `recommenders`, `promoters`, `feedback_shares`, `neglect`

What cadences ask for and what follows an event stand in `domain.cadence` and `domain.coverage`.
"""
