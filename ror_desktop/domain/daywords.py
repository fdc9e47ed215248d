"""The words of days and times in English, Dutch, German, French and Spanish, in small letters and without marks.

All five languages are read at once, whatever the language of the window, so a word that means two days in two of
them has one meaning here:

- "di", "do", "so" and "mi" are the German (and Dutch) Tuesday, Thursday, Sunday and Wednesday, not the French "di"
  for dimanche nor the English word "so"; French weekdays have three letters at least, because "me", "je" and "ve" are
  words or other days.
- "ma" is the Dutch Monday, not the French mardi; "mar" alone is mardi or martes, Tuesday, and with a number of a day
  the month ("12 mar").
- "mo" alone is the German Monday, and after an amount months ("2 mo"); "m" is months, "j" Dutch or German years.
- "morgen" is tomorrow, the Spanish "mañana" too: "by the morning" needs "por la mañana".
- "next fri", "volgende vrijdag" and "nächsten Freitag" are the Friday of the coming calendar week; "vendredi prochain",
  "el próximo viernes" and "el viernes que viene" the first one after today, as their speakers mostly say it.
- "Monday in two weeks" is a day of the week two weeks on, or two weeks after the coming Monday: it is read only on a
  day when both are the same; "in two weeks on Monday" is the first, "two weeks from Monday" the second.
- "half 11" is half past ten in Dutch and half past eleven in English: it is not read.
"""

DAYS = {
    "today": 0, "vandaag": 0, "heute": 0, "aujourd'hui": 0, "aujourdhui": 0, "hoy": 0,
    "tomorrow": 1, "tmr": 1, "tmrw": 1, "tom": 1, "morgen": 1, "demain": 1, "manana": 1,
    "day after tomorrow": 2, "the day after tomorrow": 2, "overmorgen": 2, "ubermorgen": 2, "uebermorgen": 2,
    "apres-demain": 2, "apres demain": 2, "pasado manana": 2,
    "yesterday": -1, "gisteren": -1, "gestern": -1, "hier": -1, "ayer": -1,
}  # fmt: skip
NEXT_WEEK = frozenset((
    "next week", "volgende week", "komende week", "nachste woche", "naechste woche", "kommende woche",
    "la semaine prochaine", "semaine prochaine", "la semana que viene", "semana que viene", "la proxima semana",
    "proxima semana", "la semana proxima",
))  # fmt: skip
WEEKS_ON = dict.fromkeys(NEXT_WEEK, 1) | {
    "this week": 0, "deze week": 0, "diese woche": 0, "dieser woche": 0, "cette semaine": 0, "esta semana": 0,
    "coming week": 1, "nachster woche": 1, "naechster woche": 1, "nachsten woche": 1, "naechsten woche": 1,
    "kommender woche": 1, "kommenden woche": 1,
    "week after next": 2, "ubernachste woche": 2, "uebernachste woche": 2, "ubernachster woche": 2,
    "ubernachsten woche": 2,
}  # fmt: skip
"""Beside a weekday: how many calendar weeks after this one."""

BEFORE_WEEK = (
    "of", "of the", "in", "in the", "the", "van", "van de", "in de", "de", "der", "in der", "die", "de la", "dans",
    "of this", "en", "en la",
)  # fmt: skip
NEXT_MONTH = frozenset((
    "next month", "volgende maand", "nachsten monat", "naechsten monat", "im nachsten monat", "le mois prochain",
    "mois prochain", "el mes que viene", "mes que viene", "el proximo mes", "proximo mes",
))  # fmt: skip
END_OF_MONTH = frozenset((
    "end of month", "end of the month", "eind van de maand", "einde van de maand", "eind maand", "ende des monats",
    "ende monat", "monatsende", "fin du mois", "a la fin du mois", "fin de mois", "fin de mes", "a fin de mes",
    "a finales de mes",
))  # fmt: skip

AMOUNTS = {
    "a": 1, "an": 1, "one": 1, "een": 1, "ein": 1, "eine": 1, "einem": 1, "einer": 1, "un": 1, "une": 1, "una": 1,
    "uno": 1,
    "two": 2, "twee": 2, "zwei": 2, "deux": 2, "dos": 2, "three": 3, "drie": 3, "drei": 3, "trois": 3, "tres": 3,
    "four": 4, "vier": 4, "quatre": 4, "cuatro": 4, "five": 5, "vijf": 5, "funf": 5, "fuenf": 5, "cinq": 5,
    "cinco": 5, "six": 6, "zes": 6, "sechs": 6, "seis": 6, "seven": 7, "zeven": 7, "sieben": 7, "sept": 7,
    "siete": 7, "eight": 8, "acht": 8, "huit": 8, "ocho": 8, "nine": 9, "negen": 9, "neun": 9, "neuf": 9,
    "nueve": 9, "ten": 10, "tien": 10, "zehn": 10, "dix": 10, "diez": 10,
}  # fmt: skip
UNITS = {
    "d": "days", "day": "days", "days": "days", "dag": "days", "dagen": "days", "tag": "days", "tage": "days",
    "tagen": "days", "jour": "days", "jours": "days", "dia": "days", "dias": "days",
    "w": "weeks", "wk": "weeks", "wks": "weeks", "week": "weeks", "weeks": "weeks", "week's time": "weeks",
    "weeks' time": "weeks", "weken": "weeks", "woche": "weeks", "wochen": "weeks", "semaine": "weeks",
    "semaines": "weeks", "semana": "weeks", "semanas": "weeks", "fortnight": "fortnights",
    "m": "months", "mo": "months", "month": "months", "months": "months", "maand": "months", "maanden": "months",
    "monat": "months", "monate": "months", "monaten": "months", "mois": "months", "mes": "months", "meses": "months",
    "y": "years", "year": "years", "years": "years", "j": "years", "jaar": "years", "jaren": "years", "jahr": "years",
    "jahre": "years", "jahren": "years", "an": "years", "ans": "years", "annee": "years", "annees": "years",
    "ano": "years", "anos": "years",
}  # fmt: skip
BEFORE_AMOUNT = ("in", "over", "dans", "d'ici", "en", "dentro de", "nach", "within", "binnen")
IN_SO_MANY = ("in", "over", "dans", "en", "dentro de")
"""Of these, those behind or before a weekday: it is the one of that week."""
AFTER_AMOUNT = ("from now", "later", "spater", "plus tard", "mas tarde")

WEEKDAYS = (
    ("monday", "maandag", "montag", "lundi", "lunes"), ("tuesday", "dinsdag", "dienstag", "mardi", "martes"),
    ("wednesday", "woensdag", "mittwoch", "mercredi", "miercoles"),
    ("thursday", "donderdag", "donnerstag", "jeudi", "jueves"), ("friday", "vrijdag", "freitag", "vendredi", "viernes"),
    ("saturday", "zaterdag", "samstag", "samedi", "sabado", "sonnabend"),
    ("sunday", "zondag", "sonntag", "dimanche", "domingo"),
)  # fmt: skip
SHORT_WEEKDAYS = {
    "ma": 0, "mo": 0, "di": 1, "wo": 2, "mi": 2, "do": 3, "vr": 4, "fr": 4, "za": 5, "sa": 5, "zo": 6, "so": 6,
}  # fmt: skip
ON_WEEKDAY = ("on", "op", "am", "an", "den", "le", "el", "the", "de", "by", "tegen", "bis")
WEEKS_FROM_DAY = {"week": 1, "en huit": 1, "en quinze": 2}
"""Behind a weekday: so many weeks after it."""

WEEK_LANGUAGES = {
    "nl": frozenset(("volgende", "komende", "deze", "over", "weken", "dagen")),
    "de": frozenset(("woche", "wochen", "tage", "tagen")),
    "fr": frozenset(("semaine", "semaines", "jours", "dans", "huit", "quinze")),
    "es": frozenset(("semana", "semanas", "dias", "dentro")),
}
"""What tells the language of the words of a week; English has none of them."""

SHORT_BESIDE_WEEK = {
    "en": {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6},
    "nl": {"ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5},
    "de": {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5},
    "fr": {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "dim": 6},
    "es": {"lun": 0, "mar": 1, "mie": 2, "jue": 3, "vie": 4, "sab": 5, "dom": 6},
}
"""Short weekdays beside a week in their own language; "so", "zo", "die" and "sam" are other words there."""

EVERY = (
    "every", "each", "elke", "elk", "iedere", "ieder", "om de", "jeden", "jede", "jedes", "alle", "chaque", "tous les",
    "toutes les", "cada", "todos los", "todas las",
)  # fmt: skip
EVERY_OTHER = ("other", "second", "2nd", "andere", "tweede", "2e", "zweite", "zweiten", "zweites", "deuxieme")
"""Before a day, week, month or year: each but one of them."""

IN_A = (
    "a", "an", "per", "each", "every", "in a", "in the", "elke", "elk", "in een", "in het", "im", "pro", "in der",
    "jede", "jeden", "jedes", "par", "chaque", "al", "a la", "por", "cada",
)  # fmt: skip
"""Between how many times and in what: "twice a year", "zweimal im Jahr"."""

OF_MANY = (
    *EVERY, "first", "1st", "eerste", "1e", "ersten", "erste", "erster", "premier", "primer", "last", "laatste",
    "letzten", "letzter", "dernier", "ultimo", "second", "2nd", "tweede", "2e", "zweiten", "deuxieme", "segundo",
    "third", "3rd", "derde", "3e", "dritten", "troisieme", "tercer", "fourth", "4th", "vierde", "4e", "vierten",
    "end of", "mid", "eind", "eind van", "einde", "einde van", "midden", "halverwege", "ende", "ende der", "mitte",
    "mitte der", "fin de", "milieu de", "mediados de", "finales de", "fines de",
    "twice", "once", "times", "tweemaal", "eenmaal", "eens", "keer", "einmal", "zweimal", "mal", "fois", "vez", "veces",
)  # fmt: skip
"""Before a weekday or a week: it is not the coming one, or not its Monday, that is meant."""

THE_FIRST = (
    "on", "op", "this", "deze", "coming", "komende", "am", "an", "diesen", "kommenden", "kommender", "ce", "le", "el",
    "este", "proximo", "el proximo", "ce prochain", "den", "by", "tegen", "bis",
)  # fmt: skip
"""Before a weekday: the first one after today; what is due "by" a day is due on it."""

OF_NEXT_WEEK = ("next", "volgende", "nachsten", "nachster", "nachste", "naechsten", "am nachsten")
"""Before a weekday: the one of the coming calendar week."""

AFTER_WEEKDAY = ("prochain", "proximo", "que viene")

MONTHS = (
    ("january", "januari", "januar", "janner", "janvier", "enero"),
    ("february", "februari", "februar", "fevrier", "febrero"),
    ("march", "maart", "mrt", "marz", "maerz", "mars", "marzo"),
    ("april", "avril", "abril"), ("may", "mei", "mai", "mayo"), ("june", "juni", "juin", "junio"),
    ("july", "juli", "juillet", "julio"), ("august", "augustus", "aout", "agosto"),
    ("september", "sept", "septembre", "septiembre", "setiembre"), ("october", "oktober", "octobre", "octubre"),
    ("november", "novembre", "noviembre"), ("december", "dezember", "decembre", "diciembre"),
)  # fmt: skip
BEFORE_DATE = (
    "on the",
    "on",
    "op de",
    "op",
    "the",
    "de",
    "am",
    "den",
    "der",
    "le",
    "el dia",
    "el",
    "zum",
    "by",
    "tegen",
    "bis",
)

BEFORE_TIME = ("at", "om", "@", "um", "a las", "a la", "a", "gegen", "vers", "sobre las", "around", "rond", "kl")
HOURS = ("am", "pm", "a.m", "p.m", "uur", "u", "h", "uhr", "heures", "heure", "horas", "hrs")
NOON = frozenset(("noon", "at noon", "midday", "midi", "a midi", "mediodia", "al mediodia", "mittags"))
PARTS_OF_DAY = (
    "morning", "afternoon", "evening", "ochtend", "middag", "avond", "fruh", "vormittag", "nachmittag", "abend",
    "matin", "apres-midi", "soir", "por la manana", "por la tarde", "in the morning", "in the afternoon",
    "'s ochtends", "'s middags",
)  # fmt: skip
"""After a day, where they change nothing: a follow-up has a day, or a time by the clock."""
