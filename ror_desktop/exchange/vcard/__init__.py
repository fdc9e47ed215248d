"""vCard 2.1, 3.0 and 4.0 in and out.

Written from RFC 2426, RFC 6350, RFC 6868, RFC 9554, the vCard 2.1 specification, and what programs really
write.
"""

from ror_desktop.exchange.vcard.properties import Version
from ror_desktop.exchange.vcard.reader import CardRead, read_cards
from ror_desktop.exchange.vcard.writer import write_card

__all__ = ["CardRead", "Version", "read_cards", "write_card"]
