"""What is to be done, in the words people say it with: English, Dutch, German, French and Spanish."""

from ror_desktop.domain.capture.wordlist import words
from ror_desktop.domain.interaction import Channel

_CHANNELS = {
    Channel.VIDEO: "video videocall videocal zoom teams skype visio visioconférence videollamada videoconferencia "
    "videobellen videoanruf videotermin webinar facetime",
    Channel.CALL: "call callback phone ring telephone bel bellen terugbellen opbellen nabellen telefoneren belafspraak "
    "anrufen anruf zurückrufen rückruf telefonieren telefonat durchrufen appeler rappeler rappel téléphoner appel "
    "coup_de_fil llamar llamarle llamarla llamada telefonear llama belletje",
    Channel.EMAIL: "mail email e-mail mailen emailen e-mailen mailtje anmailen schreiben écrire escribir "
    "envoyer_un_mail courriel correo send sturen opsturen toesturen stuur verzenden versturen schicken senden zusenden "
    "zuschicken schick übersenden envoyer transmettre envoie enviar mandar envía write schrijven forward doorsturen "
    "weiterleiten transférer reenviar",
    Channel.MESSAGE: "message text sms whatsapp app appen appje bericht nachricht texto textear mensaje ping dm signal "
    "telegram",
    Channel.IN_PERSON: "meet meeting lunch coffee dinner breakfast visit drinks beer afspraak afspreken koffie lunchen "
    "ontmoeten bezoeken bezoek langsgaan langskomen borrel diner treffen termin kaffee mittagessen besuchen besuch "
    "vorbeischauen vorbeikommen rencontrer rdv rendez-vous rendezvous déjeuner café dîner visiter visite réunion "
    "reunión reunirse reunirnos quedar comida comer cita visitar visita encontrarse encontrarnos vergadering "
    "besprechung appointment catch_up catchup tasting tour",
    Channel.SOCIAL: "linkedin connect connecten linken vernetzen",
    Channel.POST: "post postcard brief",
}
_OTHER = (
    "follow follow-up followup check ask remind invite introduce quote demo prepare order book share discuss talk "
    "speak review sync propose schedule arrange plan confirm thank give bring offer deliver finish look sign "
    "opvolgen opvolging uitnodigen vragen vraag offerte demo bespreken overleg overleggen plannen bevestigen "
    "bedanken voorstellen nabestellen herinneren proberen nachfassen nachhaken fragen nachfragen einladen angebot "
    "vereinbaren besprechen bestätigen bedanken melden erinnern abstimmen vorführung abklären klären relancer "
    "relance demander inviter devis discuter confirmer remercier proposer recontacter contacter préparer démo "
    "montrer planifier reprendre preguntar invitar presupuesto seguimiento contactar confirmar agradecer hablar "
    "proponer preparar concretar recordar revisar presentar"
)
ACTIONS: dict[str, Channel | None] = dict.fromkeys(words(_OTHER))
"""The words that say what is to be done, and through what; in small letters."""
ACTIONS.update({word: channel for channel, said in _CHANNELS.items() for word in words(said)})

SENDING = words("send sturen stuur schicken senden envoyer enviar mandar schick write schreiben écrire escribir")
"""What is sent may say the channel: "send a whatsapp"."""

BEFORE_ACTION = words(
    "i i'll i’ll ill we we'll will to please pls let's let’s lets must should need want todo to-do next then and "
    "next_step action actie ik ga moet wil even nog dan zal we wij graag "
    "ich werde will muss soll wir bitte noch dann zu mal kurz je j'ai vais dois on il faut à a pour de "
    "hay que tengo voy le la les lo los me him her them us him/her hem haar ihn sie ihm ihr lui dass er wieder again "
    "back quick quickly vervolgstap volgende nächster schritt prochaine étape próximo paso aktion short brief korte"
)
"""Small words in front of an action, with or without a colon."""

NOT_TO_DO = words(
    "was were had said did does has been met called mailed sent spoke talked asked told went visited every each daily "
    "weekly always never since until "
    "heeft hadden zei belde mailde sprak sinds elke iedere altijd nooit gesproken gebeld gemaild gehad geweest gedaan "
    "gezien gegeten gedronken geluncht ontmoet "
    "war waren hatte hatten sagte rief schrieb seit jede jeden immer nie gesprochen "
    "était avait disait appelé rencontré chaque tous depuis toujours jamais dit "
    "estaba había dijo llamó cada todos desde siempre nunca"
)
"""With one of these a sentence tells what was or what is the habit, not what is to be done."""

DUTCH_TOO = words("met dit")
"""Of these, those that are everyday words in Dutch (with, this); English and French tell with them what was."""

WHO_DID = words("i we he she they you who just both where when that a ai as ont avait il elle on ils elles")
"""Before such a word: it is not the Dutch one."""

SURELY_DUTCH = words(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vr wo za morgen overmorgen volgende komende uur weken "
    "maanden hem haar bellen terugbellen mailen sturen plannen afspreken koffie afspraak bespreken overleggen bezoeken"
)
"""With one of these in the sentence it is the Dutch one."""

UNSURE_DAYS = words(
    "so do mi die mit son don tom sam mo di sun ma sat mar mer vie wo za an me lun dom dim sa fr mon ven"
)
"""Short weekdays that are words, names or syllables as well: with a time, a small word before them, or at the edge."""

NEVER_ALONE = words("so do mi die mit son don tom sam mo di sun sat")
"""Of these, those that say a day only with a time or a small word before them."""
