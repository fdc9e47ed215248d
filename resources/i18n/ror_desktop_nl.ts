<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ROR Desktop</source>
        <translation>Over ROR Desktop</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>Contacts, notes and follow-ups, and the return on relationship. Offline.</source>
        <translation>Contacten, notities en opvolgingen, en wat relaties opleveren. Offline.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL 3), Python, peewee, SQLCipher and Lucide icons (ISC).</source>
        <translation>Gemaakt met Qt (LGPL 3), Python, peewee, SQLCipher en Lucide-pictogrammen (ISC).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About ROR Desktop</source>
        <translation>&amp;Over ROR Desktop</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Nu een &amp;back-up maken</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Circle and cadence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Delete contact</source>
        <translation>Contact &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;E-mail with background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit contact</source>
        <translation>Contact be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>Contacten &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Opvolging</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Contacten &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Just met…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Log an interaction</source>
        <translation>Contact&amp;moment vastleggen</translation>
    </message>
    <message>
        <source>&amp;Move to a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nederlands</source>
        <translation>&amp;Nederlands</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Nieuw contact</translation>
    </message>
    <message>
        <source>&amp;New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Mensen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Back-up &amp;terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Save my card as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the entry</source>
        <translation>Invoer &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Label…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Notitie &amp;schrijven</translation>
    </message>
    <message>
        <source>A trade show, conference, visit or dinner where you meet people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Een contact toevoegen</translation>
    </message>
    <message>
        <source>Add or remove tags of the selected contacts</source>
        <translation>Labels van de gekozen contacten toevoegen of weghalen</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an e-mail from a template, with what you know about this contact beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: go to &amp;today</source>
        <translation>Kalender: naar &amp;vandaag</translation>
    </message>
    <message>
        <source>Calendar: only the selected &amp;contact</source>
        <translation>Kalender: alleen het gekozen &amp;contact</translation>
    </message>
    <message>
        <source>Call this contact, then note how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the selected follow-up on purpose, and say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, organization, and ways to reach them</source>
        <translation>Naam, organisatie en contactgegevens wijzigen</translation>
    </message>
    <message>
        <source>Change name, place, days and cost of the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event at which you are; people you just met are written down with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ci&amp;rcles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Het programma sluiten; alles is bewaard</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Kleuren van het s&amp;ysteem</translation>
    </message>
    <message>
        <source>Contacts, notes and the follow-up calendar</source>
        <translation>Contacten, notities en de opvolgkalender</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Donkere tekst op een lichte achtergrond</translation>
    </message>
    <message>
        <source>Delete the selected contacts; undo brings them back with everything on them</source>
        <translation>De gekozen contacten verwijderen; ongedaan maken brengt ze terug met alles wat erbij hoort</translation>
    </message>
    <message>
        <source>Delete the selected event; the people you met there stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Opnieuw doen wat ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>Dutch where the system speaks it, English otherwise</source>
        <translation>Nederlands als het systeem dat spreekt, anders Engels</translation>
    </message>
    <message>
        <source>Event on &amp;now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every promise that is open, and those that were kept late or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done, and a way to take back any of it</source>
        <translation>Alles wat is gedaan, en een manier om elk daarvan terug te draaien</translation>
    </message>
    <message>
        <source>Fill the screen with a code that somebody else can scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any action or contact by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anybody by name, organization, number, tag or a word from your notes</source>
        <translation>Vind iedereen op naam, organisatie, nummer, label of een woord uit je notities</translation>
    </message>
    <message>
        <source>Give the selected follow-ups another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to an earlier state of the book; the present one is kept</source>
        <translation>Terug naar een eerdere stand van het boek; de huidige blijft bewaard</translation>
    </message>
    <message>
        <source>Go through everybody you met, until each has a next step or was let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next contact of the list</source>
        <translation>Naar het volgende contact in de lijst</translation>
    </message>
    <message>
        <source>Go to the previous contact of the list</source>
        <translation>Naar het vorige contact in de lijst</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>How often you want to be in touch with the selected contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Taal van het &amp;systeem</translation>
    </message>
    <message>
        <source>Light or dark, as the system says</source>
        <translation>Licht of donker, zoals het systeem aangeeft</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Lichte tekst op een donkere achtergrond</translation>
    </message>
    <message>
        <source>Mark the selected follow-up as done</source>
        <translation>De gekozen opvolging afvinken</translation>
    </message>
    <message>
        <source>Month, week and the coming 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>Vol&amp;gende contact</translation>
    </message>
    <message>
        <source>Note a call, a meeting, a message</source>
        <translation>Een gesprek, ontmoeting of bericht noteren</translation>
    </message>
    <message>
        <source>Pre&amp;vious contact</source>
        <translation>Vo&amp;rige contact</translation>
    </message>
    <message>
        <source>Put the selected follow-up off: tomorrow, in 3 days, next week, or a day you pick</source>
        <translation>De gekozen opvolging uitstellen: morgen, over 3 dagen, volgende week of een dag naar keuze</translation>
    </message>
    <message>
        <source>Read contacts from vCard files, with a preview</source>
        <translation>Contacten uit vCard-bestanden lezen, met een voorbeeld vooraf</translation>
    </message>
    <message>
        <source>Reminders, start at login, keys and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nooze…</source>
        <translation>&amp;Uitstellen…</translation>
    </message>
    <message>
        <source>Save the note or interaction that is being written</source>
        <translation>De notitie of het contactmoment bewaren waaraan je schrijft</translation>
    </message>
    <message>
        <source>Set what to do next for this contact, and when</source>
        <translation>Vastleggen wat je hierna voor dit contact doet, en wanneer</translation>
    </message>
    <message>
        <source>Show my card as a &amp;QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the follow-ups of the selected contact only</source>
        <translation>Alleen de opvolgingen van het gekozen contact tonen</translation>
    </message>
    <message>
        <source>Show the program in Dutch</source>
        <translation>Het programma in het Nederlands tonen</translation>
    </message>
    <message>
        <source>Show the program in English</source>
        <translation>Het programma in het Engels tonen</translation>
    </message>
    <message>
        <source>Show this month and choose today</source>
        <translation>Deze maand tonen en vandaag kiezen</translation>
    </message>
    <message>
        <source>Take back what was done last, also from yesterday</source>
        <translation>Terugdraaien wat het laatst is gedaan, ook van gisteren</translation>
    </message>
    <message>
        <source>The groups with a common cadence, and what they ask of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest difference between text and ground</source>
        <translation>Het grootste verschil tussen tekst en achtergrond</translation>
    </message>
    <message>
        <source>Version, where your data is, licences</source>
        <translation>Versie, waar je gegevens staan, licenties</translation>
    </message>
    <message>
        <source>What I &amp;promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due today and what is overdue</source>
        <translation>Wat vandaag moet gebeuren en wat te laat is</translation>
    </message>
    <message>
        <source>What was due at a time, with done, snooze and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you met people, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checked copy of the book</source>
        <translation>Een gecontroleerde kopie van het boek schrijven</translation>
    </message>
    <message>
        <source>Write all or the selected contacts to a vCard file</source>
        <translation>Alle of de gekozen contacten naar een vCard-bestand schrijven</translation>
    </message>
    <message>
        <source>Write down somebody you just met: one text, and everything in it finds its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you noticed, learned or shared</source>
        <translation>Opschrijven wat je opviel, wat je leerde of deelde</translation>
    </message>
    <message>
        <source>Write your own card to a vCard file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name, organization and ways to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own wording for e-mails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Opvolging toevoegen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing planned on these days.</source>
        <translation>Niets gepland op deze dagen.</translation>
    </message>
    <message>
        <source>{day}: nothing planned.</source>
        <translation>{day}: niets gepland.</translation>
    </message>
</context>
<context>
    <name>BackgroundBlock</name>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>In the book since {day}</source>
        <translation>In het boek sinds {day}</translation>
    </message>
    <message>
        <source>Met at {place}, {day}</source>
        <translation>Ontmoet op {place}, {day}</translation>
    </message>
    <message>
        <source>introduced by {names}</source>
        <translation>voorgesteld door {names}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>bekend sinds {day}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup written and checked: {name}</source>
        <translation>Back-up geschreven en gecontroleerd: {name}</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>The book's file is damaged. Your backups are kept and what you type now is kept apart as well: restore the newest backup (File, Restore a backup).</source>
        <translation>Het bestand van het boek is beschadigd. Je back-ups zijn bewaard en wat je nu typt wordt ook apart bewaard: zet de nieuwste back-up terug (Bestand, Back-up terugzetten).</translation>
    </message>
    <message>
        <source>{file} is in use by another command of ROR Desktop. Nothing was done; try again later.</source>
        <translation>{file} is in gebruik door een andere opdracht van ROR Desktop. Er is niets gedaan; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>{file} lies in a folder that {service} copies while it is open, which can damage the copies. Move it to a folder of this computer only, and let {service} keep the backups.</source>
        <translation>{file} staat in een map die {service} kopieert terwijl het open is, en dat kan de kopieën beschadigen. Verplaats het naar een map op alleen deze computer, en laat {service} de back-ups bewaren.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The book is damaged; nothing was changed. Restore a backup (ror-desktop restore).</source>
        <translation>Het boek is beschadigd; er is niets veranderd. Zet een back-up terug (ror-desktop restore).</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Interaction</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What did you notice, learn or share? Markdown works.</source>
        <translation>Wat viel je op, wat hoorde of deelde je? Markdown werkt.</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Wat te schrijven</translation>
    </message>
    <message>
        <source>What was it about? May stay empty.</source>
        <translation>Waar ging het over? Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Write a note (N) or log an interaction (L)</source>
        <translation>Schrijf een notitie (N) of leg een contactmoment vast (L)</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Naam van het contact</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>17 May, or with the year</source>
        <translation>17 mei, of met het jaar</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hoe te bereiken</translation>
    </message>
    <message>
        <source>In touch every</source>
        <translation>Contact elke</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>as the circle says</source>
        <translation>zoals de kring zegt</translation>
    </message>
    <message>
        <source>kept as a text</source>
        <translation>bewaard als tekst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>{name}, every %n day(s)</source>
        <translation>
            <numerusform>{name}, elke %n dag</numerusform>
            <numerusform>{name}, elke %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Contact bewerken</translation>
    </message>
    <message>
        <source>Keep the contact as it was (Escape)</source>
        <translation>Het contact laten zoals het was (Escape)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Bewaren (Enter)</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Tag {name}</source>
        <translation>Label {name}</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>verjaardag {day}</translation>
    </message>
    <message>
        <source>known as {name}</source>
        <translation>bekend als {name}</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more contact(s)</source>
        <translation>
            <numerusform>%n of meer contacten</numerusform>
            <numerusform>%n of meer contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation>Op laatste contact</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>By next step</source>
        <translation>Op volgende stap</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Drop an address book file on this window, import one, or add the first contact.</source>
        <translation>Sleep een adresboekbestand naar dit venster, importeer er een of voeg het eerste contact toe.</translation>
    </message>
    <message>
        <source>Names, organizations, numbers, tags and notes were searched.</source>
        <translation>Er is gezocht in namen, organisaties, nummers, labels en notities.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Onlangs toegevoegd</translation>
    </message>
    <message>
        <source>Search  (Ctrl+F)</source>
        <translation>Zoeken  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search contacts and notes</source>
        <translation>Contacten en notities doorzoeken</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>De lijst sorteren</translation>
    </message>
    <message>
        <source>Your people belong here</source>
        <translation>Hier komen de mensen die je kent</translation>
    </message>
    <message>
        <source>last contact: {day}</source>
        <translation>laatste contact: {day}</translation>
    </message>
    <message>
        <source>next step: {step}, {day}</source>
        <translation>volgende stap: {step}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n contact(s)</source>
        <translation>
            <numerusform>{shown} van %n contact</numerusform>
            <numerusform>{shown} van %n contacten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>A tag needs a word.</source>
        <translation>Een label heeft een woord nodig.</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n contact(s)</source>
        <translation>
            <numerusform>%n contact verwijderd</numerusform>
            <numerusform>%n contacten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %n contact(s) for good</source>
        <translation>
            <numerusform>%n contact voorgoed gewist</numerusform>
            <numerusform>%n contacten voorgoed gewist</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of {name} changed</source>
        <translation>Foto van {name} gewijzigd</translation>
    </message>
    <message>
        <source>Picture of {name} removed</source>
        <translation>Foto van {name} weggehaald</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n contact(s) with {tag}</source>
        <translation>
            <numerusform>%n contact het label {tag} gegeven</numerusform>
            <numerusform>%n contacten het label {tag} gegeven</numerusform>
        </translation>
    </message>
    <message>
        <source>This contact is not in the book any more.</source>
        <translation>Dit contact staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This picture is larger than 16 MB. The contact keeps what it had.</source>
        <translation>Deze foto is groter dan 16 MB. Het contact houdt wat het had.</translation>
    </message>
    <message numerus="yes">
        <source>Took the tag {tag} off %n contact(s)</source>
        <translation>
            <numerusform>Label {tag} bij %n contact weggehaald</numerusform>
            <numerusform>Label {tag} bij %n contacten weggehaald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>The program made a mistake. What you typed is kept.</source>
        <translation>Het programma maakte een fout. Wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>You can go on working. The report below says where it happened; it holds nothing of your data.</source>
        <translation>Je kunt doorwerken. Het verslag hieronder zegt waar het gebeurde; er staan geen gegevens van jou in.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d terug</numerusform>
            <numerusform>%n d terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>%n mnd terug</numerusform>
            <numerusform>%n mnd terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk ago</source>
        <translation>
            <numerusform>%n wk terug</numerusform>
            <numerusform>%n wk terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr ago</source>
        <translation>
            <numerusform>%n jr terug</numerusform>
            <numerusform>%n jr terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>over %n maand</numerusform>
            <numerusform>over %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>over %n jaar</numerusform>
            <numerusform>over %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Not a day yet</source>
        <translation>Nog geen dag</translation>
    </message>
    <message>
        <source>tomorrow, fri, in 2 weeks…</source>
        <translation>morgen, vr, over 2 weken…</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>Filled the book with %n contact(s)</source>
        <translation>
            <numerusform>Boek gevuld met %n contact</numerusform>
            <numerusform>Boek gevuld met %n contacten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Annoyed feedback</source>
        <translation>Geërgerde feedback</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Slecht</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefoongesprek</translation>
    </message>
    <message>
        <source>Congratulated</source>
        <translation>Gefeliciteerd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Grave feedback</source>
        <translation>Zeer ernstige feedback</translation>
    </message>
    <message>
        <source>Harmless feedback</source>
        <translation>Onschuldige feedback</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholpen</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introductie</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Learned about them</source>
        <translation>Over de ander gehoord</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Opgevallen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lof</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Aankoop</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Serious feedback</source>
        <translation>Ernstige feedback</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Gedeeld bericht</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Shared about us</source>
        <translation>Over ons gedeeld</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociaal netwerk</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Sociaal profiel</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogesprek</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Interaction</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Exported %n contact(s) to {name}</source>
        <translation>
            <numerusform>%n contact geëxporteerd naar {name}</numerusform>
            <numerusform>%n contacten geëxporteerd naar {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was exported.</source>
        <translation>{name} kon niet worden geschreven ({reason}). Er is niets geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Initials of {name}</source>
        <translation>Initialen van {name}</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto van {name}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Another program is using {file}, so this was not saved. What you typed stays. Try again in a moment.</source>
        <translation>Een ander programma gebruikt {file}, daarom is dit niet bewaard. Wat je typte blijft staan. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The backup {file} is not as it was written, so it is not used. Your book was left as it is. Choose an older backup.</source>
        <translation>De back-up {file} is niet zoals hij geschreven is en wordt daarom niet gebruikt. Je boek is gelaten zoals het is. Kies een oudere back-up.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Everything saved before is safe, and what you typed stays. Free some space and try again.</source>
        <translation>De schijf is vol, daarom is dit niet bewaard. Alles van daarvoor is veilig en wat je typte blijft staan. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written, so this was not saved. What you typed stays. Check the disk or its cable, then open the book again.</source>
        <translation>De schijf meldde een fout bij het lezen of schrijven van {file}, daarom is dit niet bewaard. Wat je typte blijft staan. Controleer de schijf of de kabel en open het boek daarna opnieuw.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so nothing can be saved there. What you typed stays. Allow writing to the folder, or move the book elsewhere, and try again.</source>
        <translation>In de map {folder} mag niet worden geschreven, dus daar kan niets worden bewaard. Wat je typte blijft staan. Sta schrijven in de map toe of verplaats het boek, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is already a file {file} in {folder}. It was left as it is. Choose another name.</source>
        <translation>Er is al een bestand {file} in {folder}. Het is gelaten zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no file {file} in {folder}. Nothing was made in its place. Bring the file back, choose another, or start a new book.</source>
        <translation>Er is geen bestand {file} in {folder}. Er is niets voor in de plaats gemaakt. Zet het bestand terug, kies een ander of begin een nieuw boek.</translation>
    </message>
    <message>
        <source>{file} could not be opened. Nothing was changed. Check that you may read and write it and its folder.</source>
        <translation>{file} kon niet worden geopend. Er is niets gewijzigd. Ga na of je het bestand en de map mag lezen en schrijven.</translation>
    </message>
    <message>
        <source>{file} is damaged, so this was not done. The file was left as it is. Restore the newest good backup, or save what can be read into a new file.</source>
        <translation>{file} is beschadigd, daarom is dit niet gedaan. Het bestand is gelaten zoals het is. Zet de nieuwste goede back-up terug of bewaar wat leesbaar is in een nieuw bestand.</translation>
    </message>
    <message>
        <source>{file} is empty, which a book never is. It was left as it is. Restore a backup, or choose another file.</source>
        <translation>{file} is leeg, en dat is een boek nooit. Het is gelaten zoals het is. Zet een back-up terug of kies een ander bestand.</translation>
    </message>
    <message>
        <source>{file} is encrypted, or not a book of ROR Desktop. It was left as it is. Choose another file, or restore a backup.</source>
        <translation>{file} is versleuteld of geen boek van ROR Desktop. Het is gelaten zoals het is. Kies een ander bestand of zet een back-up terug.</translation>
    </message>
    <message>
        <source>{file} is not a book of ROR Desktop. It was left as it is. Choose another file, or restore a backup.</source>
        <translation>{file} is geen boek van ROR Desktop. Het is gelaten zoals het is. Kies een ander bestand of zet een back-up terug.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is not in {folder} any more, but there are %n backup(s) of it. Nothing was made in its place. Restore the newest backup, or start a new book.</source>
        <translation>
            <numerusform>{file} staat niet meer in {folder}, maar er is %n back-up van. Er is niets voor in de plaats gemaakt. Zet de nieuwste back-up terug of begin een nieuw boek.</numerusform>
            <numerusform>{file} staat niet meer in {folder}, maar er zijn %n back-ups van. Er is niets voor in de plaats gemaakt. Zet de nieuwste back-up terug of begin een nieuw boek.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} may be read but not changed, so nothing can be saved in it. What you typed stays. Allow writing to the file and try again.</source>
        <translation>{file} mag worden gelezen maar niet gewijzigd, dus er kan niets in worden bewaard. Wat je typte blijft staan. Sta schrijven in het bestand toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while it was open. Everything saved so far was kept in {rescued}; what you are typing stays. Open that file to go on.</source>
        <translation>{file} is verplaatst of verwijderd terwijl het open was. Alles wat al bewaard was staat in {rescued}; wat je aan het typen bent blijft staan. Open dat bestand om verder te gaan.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open, and its contents could not be saved elsewhere; nothing is written any more. Copy what you are typing, then open the newest backup.</source>
        <translation>{file} is verplaatst, verwijderd of vervangen terwijl het open was, en de inhoud kon niet elders worden bewaard; er wordt niets meer geschreven. Kopieer wat je aan het typen bent en open daarna de nieuwste back-up.</translation>
    </message>
    <message>
        <source>{file} was replaced by another file while it was open. Everything saved so far was kept in {rescued}; what you are typing stays. Open that file to go on.</source>
        <translation>{file} is door een ander bestand vervangen terwijl het open was. Alles wat al bewaard was staat in {rescued}; wat je aan het typen bent blijft staan. Open dat bestand om verder te gaan.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of ROR Desktop (its format is {theirs}, this program knows up to {ours}). Nothing was changed. Install the newer version to open it.</source>
        <translation>{file} is door een nieuwere versie van ROR Desktop geschreven (indeling {theirs}, dit programma kent ze tot en met {ours}). Er is niets gewijzigd. Installeer de nieuwere versie om het te openen.</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a book can be damaged while it is open. Nothing was opened or changed. Move the file to this computer and open it there.</source>
        <translation>{folder} staat op een netwerkschijf, waar een boek beschadigd kan raken terwijl het open is. Er is niets geopend of gewijzigd. Verplaats het bestand naar deze computer en open het daar.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacten (vCard)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>Exporting contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Save the unusable cards</source>
        <translation>Onbruikbare kaarten bewaren</translation>
    </message>
    <message>
        <source>Writing a backup</source>
        <translation>Back-up schrijven</translation>
    </message>
    <message>
        <source>contacts.vcf</source>
        <translation>contacten.vcf</translation>
    </message>
    <message>
        <source>selected contacts.vcf</source>
        <translation>gekozen contacten.vcf</translation>
    </message>
    <message>
        <source>unusable cards.vcf</source>
        <translation>onbruikbare kaarten.vcf</translation>
    </message>
</context>
<context>
    <name>FollowUpCalendar</name>
    <message>
        <source>Choose a follow-up first</source>
        <translation>Kies eerst een opvolging</translation>
    </message>
    <message>
        <source>Follow-up calendar</source>
        <translation>Opvolgkalender</translation>
    </message>
    <message>
        <source>Only the selected contact</source>
        <translation>Alleen het gekozen contact</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Alleen {name}</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>For whom? Type a name and choose.</source>
        <translation>Voor wie? Typ een naam en kies.</translation>
    </message>
    <message>
        <source>What time? Such as 10:00, or leave it empty.</source>
        <translation>Hoe laat? Bijvoorbeeld 10:00, of laat het leeg.</translation>
    </message>
    <message>
        <source>Which day? Type it as you would say it, such as “fri”.</source>
        <translation>Welke dag? Typ het zoals je het zegt, bijvoorbeeld ‘vr’.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>A promise is judged by the day you first agreed on, however often it moves</source>
        <translation>Voor een belofte telt de dag die eerst was afgesproken, hoe vaak ze ook verschuift</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Follow-up for {name}</source>
        <translation>Opvolging voor {name}</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>New follow-up for {name}</source>
        <translation>Nieuwe opvolging voor {name}</translation>
    </message>
    <message>
        <source>Pick the day from a month</source>
        <translation>De dag in een maand kiezen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Bewaren (Enter)</translation>
    </message>
    <message>
        <source>The next one counts from</source>
        <translation>De volgende telt vanaf</translation>
    </message>
    <message>
        <source>Throw away what is typed; Escape only puts it aside</source>
        <translation>Weggooien wat er getypt is; Escape legt het alleen opzij</translation>
    </message>
    <message>
        <source>Time, if any</source>
        <translation>Tijd, indien van toepassing</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>the next one counts from its day</source>
        <translation>de volgende telt vanaf de dag ervan</translation>
    </message>
    <message>
        <source>the next one counts from when it is done</source>
        <translation>de volgende telt vanaf wanneer ze gedaan is</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>&amp;In 3 days</source>
        <translation>&amp;Over 3 dagen</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Volgende week</translation>
    </message>
    <message>
        <source>&amp;Pick a day…</source>
        <translation>&amp;Kies een dag…</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
</context>
<context>
    <name>FollowUpStrip</name>
    <message>
        <source>Done: {title}</source>
        <translation>Gedaan: {title}</translation>
    </message>
    <message>
        <source>No follow-up set</source>
        <translation>Geen opvolging afgesproken</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Open opvolgingen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue, {day}</source>
        <translation>te laat, {day}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>A follow-up needs a few words: what is to be done?</source>
        <translation>Een opvolging heeft een paar woorden nodig: wat moet er gebeuren?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging verwijderd</numerusform>
            <numerusform>%n opvolgingen verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Gedaan: {title}</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>Opvolging gewijzigd</translation>
    </message>
    <message>
        <source>Follow-up open again</source>
        <translation>Opvolging weer open</translation>
    </message>
    <message>
        <source>Follow-up saved</source>
        <translation>Opvolging bewaard</translation>
    </message>
    <message>
        <source>Let go: {title}</source>
        <translation>Losgelaten: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging verplaatst</numerusform>
            <numerusform>%n opvolgingen verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging uitgesteld</numerusform>
            <numerusform>%n opvolgingen uitgesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>This contact is not in the book any more.</source>
        <translation>Dit contact staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This follow-up is not in the book any more.</source>
        <translation>Deze opvolging staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This recurrence cannot be used. The follow-up was not saved.</source>
        <translation>Deze herhaling kan niet worden gebruikt. De opvolging is niet bewaard.</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>herhaalt niet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>due yesterday</source>
        <translation>moest gisteren</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>first set for {day}</source>
        <translation>eerst voor {day}</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sinds gisteren</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n contact(s)</source>
        <translation>
            <numerusform>%n contact toegevoegd</numerusform>
            <numerusform>%n contacten toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n contact(s)</source>
        <translation>
            <numerusform>%n contact gewijzigd</numerusform>
            <numerusform>%n contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n picture(s)</source>
        <translation>
            <numerusform>%n foto gewijzigd</numerusform>
            <numerusform>%n foto’s gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a follow-up</source>
        <translation>Een opvolging gewijzigd</translation>
    </message>
    <message>
        <source>Changed a follow-up for {name}</source>
        <translation>Een opvolging voor {name} gewijzigd</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Een notitie gewijzigd</translation>
    </message>
    <message>
        <source>Changed a note on {name}</source>
        <translation>Een notitie over {name} gewijzigd</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Een instelling gewijzigd</translation>
    </message>
    <message>
        <source>Changed a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an interaction</source>
        <translation>Een contactmoment gewijzigd</translation>
    </message>
    <message>
        <source>Changed an interaction with {name}</source>
        <translation>Een contactmoment met {name} gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Changed the cadence of %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the cadence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed the circle of %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the circle of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the picture of {name}</source>
        <translation>De foto van {name} gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n contact(s)</source>
        <translation>
            <numerusform>De labels van %n contact gewijzigd</numerusform>
            <numerusform>De labels van %n contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the tags of {name}</source>
        <translation>De labels van {name} gewijzigd</translation>
    </message>
    <message>
        <source>Changed your own card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} gewijzigd</translation>
    </message>
    <message>
        <source>Chose the event on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n contact(s)</source>
        <translation>
            <numerusform>%n contact verwijderd</numerusform>
            <numerusform>%n contacten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging verwijderd</numerusform>
            <numerusform>%n opvolgingen verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>Een notitie verwijderd</translation>
    </message>
    <message>
        <source>Deleted a note on {name}</source>
        <translation>Een notitie over {name} verwijderd</translation>
    </message>
    <message>
        <source>Deleted a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted an interaction</source>
        <translation>Een contactmoment verwijderd</translation>
    </message>
    <message>
        <source>Deleted an interaction with {name}</source>
        <translation>Een contactmoment met {name} verwijderd</translation>
    </message>
    <message>
        <source>Deleted follow-ups for {name}</source>
        <translation>Opvolgingen voor {name} verwijderd</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <source>Did a follow-up</source>
        <translation>Een opvolging afgevinkt</translation>
    </message>
    <message>
        <source>Did a follow-up for {name}</source>
        <translation>Een opvolging voor {name} afgevinkt</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>Filled the demo book</source>
        <translation>Het demoboek gevuld</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contact(s)</source>
        <translation>
            <numerusform>%n contact geïmporteerd</numerusform>
            <numerusform>%n contacten geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contact(s) from {name}</source>
        <translation>
            <numerusform>%n contact geïmporteerd uit {name}</numerusform>
            <numerusform>%n contacten geïmporteerd uit {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a contact go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a follow-up for {name} go</source>
        <translation>Een opvolging voor {name} losgelaten</translation>
    </message>
    <message>
        <source>Let a follow-up go</source>
        <translation>Een opvolging losgelaten</translation>
    </message>
    <message>
        <source>Let {name} go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged an interaction</source>
        <translation>Een contactmoment vastgelegd</translation>
    </message>
    <message>
        <source>Logged an interaction and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged an interaction with {name}</source>
        <translation>Een contactmoment met {name} vastgelegd</translation>
    </message>
    <message>
        <source>Logged an interaction with {name} and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked whether a message of {name} waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked whether a message waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging verplaatst</numerusform>
            <numerusform>%n opvolgingen verplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved follow-ups for {name}</source>
        <translation>Opvolgingen voor {name} verplaatst</translation>
    </message>
    <message>
        <source>Nothing was left to take back: {what}</source>
        <translation>Er was niets meer terug te draaien: {what}</translation>
    </message>
    <message>
        <source>Opened a follow-up again</source>
        <translation>Een opvolging weer geopend</translation>
    </message>
    <message>
        <source>Opened a follow-up for {name} again</source>
        <translation>Een opvolging voor {name} weer geopend</translation>
    </message>
    <message>
        <source>Pinned or unpinned a note</source>
        <translation>Een notitie vast- of losgemaakt</translation>
    </message>
    <message>
        <source>Pinned or unpinned a note on {name}</source>
        <translation>Een notitie over {name} vast- of losgemaakt</translation>
    </message>
    <message>
        <source>Said thanks for a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said thanks to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>Een opvolging afgesproken</translation>
    </message>
    <message>
        <source>Set a follow-up for {name}</source>
        <translation>Een opvolging voor {name} afgesproken</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging uitgesteld</numerusform>
            <numerusform>%n opvolgingen uitgesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed follow-ups for {name}</source>
        <translation>Opvolgingen voor {name} uitgesteld</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Teruggedraaid: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}. Kept, because it was changed since: {kept}</source>
        <translation>Teruggedraaid: {what}. Gelaten, omdat het sindsdien gewijzigd is: {kept}</translation>
    </message>
    <message>
        <source>This change can be read but no longer taken back.</source>
        <translation>Deze wijziging kan worden gelezen maar niet meer teruggedraaid.</translation>
    </message>
    <message>
        <source>Took back an earlier change</source>
        <translation>Een eerdere wijziging teruggedraaid</translation>
    </message>
    <message>
        <source>Took back an earlier change of {name}</source>
        <translation>Een eerdere wijziging van {name} teruggedraaid</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Een notitie geschreven</translation>
    </message>
    <message>
        <source>Wrote a note on {name}</source>
        <translation>Een notitie over {name} geschreven</translation>
    </message>
    <message>
        <source>Wrote down somebody just met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down {name}, just met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>een contact</translation>
    </message>
    <message>
        <source>a contact method</source>
        <translation>een contactgegeven</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>een opvolging</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>een notitie</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een foto</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>een opbrengst</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>een instelling</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>een label</translation>
    </message>
    <message>
        <source>a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>een invoer</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>een evenement</translation>
    </message>
    <message>
        <source>an interaction</source>
        <translation>een contactmoment</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>een organisatie</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>jubileum</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>verjaardag</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>contactritme</translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of a follow-up</source>
        <translation>dag van een opvolging</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>roepnaam</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>pin of a note</source>
        <translation>vastzetten van een notitie</translation>
    </message>
    <message>
        <source>reason of letting go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>state of a follow-up</source>
        <translation>stand van een opvolging</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>text of a note</source>
        <translation>tekst van een notitie</translation>
    </message>
    <message>
        <source>time of a follow-up</source>
        <translation>tijd van een opvolging</translation>
    </message>
    <message>
        <source>title</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Er is nog niets gedaan</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dit terugdraaien</translation>
    </message>
    <message>
        <source>Taking something back is itself noted here. What was changed again since then is kept, and named. The history goes back 90 days.</source>
        <translation>Ook terugdraaien wordt hier genoteerd. Wat sindsdien opnieuw gewijzigd is, blijft zo en wordt genoemd. De geschiedenis gaat 90 dagen terug.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Whatever you add, change or delete is listed here, and can be taken back.</source>
        <translation>Alles wat je toevoegt, wijzigt of verwijdert staat hier, en kan worden teruggedraaid.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when} · {words}</source>
        <translation>{when} · {words}</translation>
    </message>
    <message>
        <source>{when} · {words} (taken back)</source>
        <translation>{when} · {words} (teruggedraaid)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>An earlier card has the same identifier and the same name; this one says something else and was left out.</source>
        <translation>Een eerdere kaart heeft hetzelfde kenmerk en dezelfde naam; deze zegt iets anders en is weggelaten.</translation>
    </message>
    <message>
        <source>An earlier card has the same identifier but another name; this one is a contact of its own.</source>
        <translation>Een eerdere kaart heeft hetzelfde kenmerk maar een andere naam; deze is een eigen contact.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contact(s) from {name}</source>
        <translation>
            <numerusform>%n contact geïmporteerd uit {name}</numerusform>
            <numerusform>%n contacten geïmporteerd uit {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Nothing was imported.</source>
        <translation>{name} kan niet worden gelezen ({reason}). Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was imported.</source>
        <translation>{name} kon niet worden geschreven ({reason}). Er is niets geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n card(s) in the file</source>
        <translation>
            <numerusform>%n kaart in het bestand</numerusform>
            <numerusform>%n kaarten in het bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cards of the file</source>
        <translation>Kaarten in het bestand</translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>%n contact importeren</numerusform>
            <numerusform>%n contacten importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Leave all known</source>
        <translation>Alle bekende laten zoals ze zijn</translation>
    </message>
    <message>
        <source>Leave all new out</source>
        <translation>Alle nieuwe weglaten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Nothing is written yet. A backup is made first, and one undo takes the whole import back. Contacts known by their identifier are updated, never doubled.</source>
        <translation>Er is nog niets geschreven. Eerst wordt een back-up gemaakt, en één keer ongedaan maken draait de hele import terug. Contacten die aan hun kenmerk worden herkend, worden bijgewerkt en nooit verdubbeld.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Herhaald</translation>
    </message>
    <message>
        <source>Save the unusable cards…</source>
        <translation>Onbruikbare kaarten bewaren…</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Known, left as it is ({fields} differ)</source>
        <translation>Bekend, blijft zoals het is (verschil in: {fields})</translation>
    </message>
    <message>
        <source>Known, nothing new</source>
        <translation>Bekend, niets nieuws</translation>
    </message>
    <message>
        <source>Known, updates {fields}</source>
        <translation>Bekend, bijgewerkt wordt: {fields}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Regel {line}: {problem}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New, left out</source>
        <translation>Nieuw, weggelaten</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Stands twice in the file; taken once</source>
        <translation>Staat twee keer in het bestand; één keer overgenomen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>jubileum</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>verjaardag</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>contactritme</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>known since</source>
        <translation>bekend sinds</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>roepnaam</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>other details of the card</source>
        <translation>andere gegevens van de kaart</translation>
    </message>
    <message>
        <source>parts of the name</source>
        <translation>delen van de naam</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>title</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>ways to reach them</source>
        <translation>contactgegevens</translation>
    </message>
</context>
<context>
    <name>InteractionFields</name>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Give or ask</source>
        <translation>Geven of vragen</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Hoe het voelde</translation>
    </message>
    <message>
        <source>They wait for an answer from me</source>
        <translation>De ander wacht op mijn antwoord</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Wie contact opnam</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>wacht op antwoord</translation>
    </message>
</context>
<context>
    <name>Interactions</name>
    <message>
        <source>Interaction changed</source>
        <translation>Contactmoment gewijzigd</translation>
    </message>
    <message>
        <source>Interaction deleted</source>
        <translation>Contactmoment verwijderd</translation>
    </message>
    <message>
        <source>Interaction saved</source>
        <translation>Contactmoment bewaard</translation>
    </message>
    <message>
        <source>This contact is not in the book any more.</source>
        <translation>Dit contact staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This interaction is not in the book any more.</source>
        <translation>Dit contactmoment staat niet meer in het boek.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Link to {target}</source>
        <translation>Link naar {target}</translation>
    </message>
    <message>
        <source>Links to files and programs are not opened from notes.</source>
        <translation>Links naar bestanden en programma’s worden niet vanuit notities geopend.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Bringing the book up to date</source>
        <translation>Boek bijwerken</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>Boek controleren</translation>
    </message>
    <message>
        <source>Writing a backup</source>
        <translation>Back-up schrijven</translation>
    </message>
    <message>
        <source>Writing the daily backup</source>
        <translation>Dagelijkse back-up schrijven</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow-up</source>
        <translation>&amp;Opvolging</translation>
    </message>
</context>
<context>
    <name>MethodChip</name>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-mail schrijven</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>voorkeur</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind of contact method</source>
        <translation>Soort contactgegeven</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Voorkeur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Remove this contact method</source>
        <translation>Dit contactgegeven verwijderen</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobiel</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Add: {kind}</source>
        <translation>Toevoegen: {kind}</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>Hoeveel minuten het duurde</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>– min</source>
        <translation>– min</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gedaan</numerusform>
            <numerusform>%n gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>no follow-ups</source>
        <translation>geen opvolgingen</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Volgende maand (Page Down)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Vorige maand (Page Up)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Weeknummers</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>After the name</source>
        <translation>Achter de naam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>Overige namen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Delen van de naam</translation>
    </message>
    <message>
        <source>Parts of the name (arrow down)</source>
        <translation>Delen van de naam (pijl omlaag)</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel voor de naam</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Kind of note</source>
        <translation>Soort notitie</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note changed</source>
        <translation>Notitie gewijzigd</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notitie verwijderd</translation>
    </message>
    <message>
        <source>Note no longer pinned</source>
        <translation>Notitie losgemaakt</translation>
    </message>
    <message>
        <source>Note pinned</source>
        <translation>Notitie vastgezet</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notitie bewaard</translation>
    </message>
    <message>
        <source>The contact of this note is not in the book any more.</source>
        <translation>Het contact van deze notitie staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
    <message>
        <source>This note is not in the book any more.</source>
        <translation>Deze notitie staat niet meer in het boek.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Choose a contact to see where you met, what you noticed and what you promised.</source>
        <translation>Kies een contact om te zien waar jullie elkaar ontmoetten, wat je opviel en wat je beloofde.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand gekozen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>OverdueBar</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide what is overdue</source>
        <translation>Tonen of verbergen wat te laat is</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>show</source>
        <translation>tonen</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Qt needs libraries that are not installed here; on Debian and Ubuntu: apt install {packages}</source>
        <translation>Qt heeft bibliotheken nodig die hier niet zijn geïnstalleerd; op Debian en Ubuntu: apt install {packages}</translation>
    </message>
    <message>
        <source>The display {display} does not answer: start the program in a desktop session, or use --screenshot, which needs none.</source>
        <translation>Het scherm {display} antwoordt niet: start het programma in een bureaubladsessie, of gebruik --screenshot, dat er geen nodig heeft.</translation>
    </message>
    <message>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): start the program in a desktop session, or use --screenshot, which needs none.</source>
        <translation>Er is hier geen beeldscherm (DISPLAY en WAYLAND_DISPLAY zijn niet gezet): start het programma in een bureaubladsessie, of gebruik --screenshot, dat er geen nodig heeft.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Writing a backup</source>
        <translation>Back-up schrijven</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The book is open in the program. Close it, or restore from its File menu.</source>
        <translation>Het boek is open in het programma. Sluit het, of zet de back-up terug via het menu Bestand.</translation>
    </message>
    <message>
        <source>There is no such backup of this book. Nothing was changed.</source>
        <translation>Zo’n back-up van dit boek is er niet. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Terug naar een eerdere stand</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>The program closes the book, puts the backup in its place and opens it again. The present state is kept as a backup of its own.</source>
        <translation>Het programma sluit het boek, zet de back-up ervoor in de plaats en opent het weer. De huidige stand wordt bewaard als een eigen back-up.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day, before every import, and when you quit.</source>
        <translation>Er is nog geen back-up. Die wordt elke dag gemaakt, voor elke import en bij het afsluiten.</translation>
    </message>
    <message>
        <source>at the start of the day</source>
        <translation>aan het begin van de dag</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>voor het terugzetten</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>voor een import</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>voor een update van het programma</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>on quitting</source>
        <translation>bij het afsluiten</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>tijdens het werk</translation>
    </message>
    <message numerus="yes">
        <source>{when} · {reason} · %n contact(s)</source>
        <translation>
            <numerusform>{when} · {reason} · %n contact</numerusform>
            <numerusform>{when} · {reason} · %n contacten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n contact(s) lost their name and kept their notes; they are called ? now.</source>
        <translation>
            <numerusform>%n contact verloor de naam en hield de notities; het heet nu ?.</numerusform>
            <numerusform>%n contacten verloren hun naam en hielden hun notities; ze heten nu ?.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were saved.</source>
        <translation>
            <numerusform>%n contact is gered.</numerusform>
            <numerusform>%n contacten zijn gered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} were left out, because they break a rule of that table.</source>
        <translation>
            <numerusform>%n rij van {table} is weggelaten, omdat ze een regel van die tabel breekt.</numerusform>
            <numerusform>%n rijen van {table} zijn weggelaten, omdat ze een regel van die tabel breken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} were left out, because what they belong to was lost.</source>
        <translation>
            <numerusform>%n rij van {table} is weggelaten, omdat verloren is waar ze bij hoort.</numerusform>
            <numerusform>%n rijen van {table} zijn weggelaten, omdat verloren is waar ze bij horen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found missing. The history of changes starts anew.</source>
        <translation>Er bleek niets te ontbreken. De geschiedenis van wijzigingen begint opnieuw.</translation>
    </message>
    <message>
        <source>{table}: what stood under the numbers {first} to {last} could not be read.</source>
        <translation>{table}: wat onder de nummers {first} tot en met {last} stond, kon niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose the language once what is under way is done.</source>
        <translation>Kies de taal zodra klaar is wat nu bezig is.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Setting changed</source>
        <translation>Instelling gewijzigd</translation>
    </message>
    <message>
        <source>“{value}” cannot be used here.</source>
        <translation>‘{value}’ kan hier niet worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Nieuwste back-up terugzetten</translation>
    </message>
    <message>
        <source>Start a new book</source>
        <translation>Een nieuw boek beginnen</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>Het boek kan niet worden geopend</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Add a tag, then Enter</source>
        <translation>Voeg een label toe, dan Enter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n contact(s)</source>
        <translation>
            <numerusform>Labels van %n contact</numerusform>
            <numerusform>Labels van %n contacten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Remove the tag {name}</source>
        <translation>Label {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Answered: {answer}</source>
        <translation>Geantwoord: {answer}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Opvolging gedaan</translation>
    </message>
    <message>
        <source>Follow-up let go</source>
        <translation>Opvolging losgelaten</translation>
    </message>
    <message>
        <source>Nothing written yet. What did you notice?</source>
        <translation>Nog niets geschreven. Wat viel je op?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Pin to the background</source>
        <translation>Vastzetten op de achtergrond</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>ended well</source>
        <translation>goed afgelopen</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>wacht op antwoord</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>bedankt</translation>
    </message>
    <message>
        <source>to many</source>
        <translation>aan velen</translation>
    </message>
    <message>
        <source>value {number} of 5</source>
        <translation>waarde {number} van 5</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n voor vandaag</numerusform>
            <numerusform>%n voor vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n beloofd</numerusform>
            <numerusform>%n beloofd</numerusform>
        </translation>
    </message>
    <message>
        <source>A good day to get in touch with somebody you have not heard from for a while.</source>
        <translation>Een goede dag om contact op te nemen met iemand van wie je een tijd niets hebt gehoord.</translation>
    </message>
    <message>
        <source>Choose a follow-up first</source>
        <translation>Kies eerst een opvolging</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Voor vandaag</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>Nothing is due. Here is what comes in the next days.</source>
        <translation>Er hoeft niets te gebeuren. Dit komt de volgende dagen.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>2 days ago</source>
        <translation>eergisteren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time of day, if known</source>
        <translation>Tijdstip, indien bekend</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wanneer het was</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>een uur geleden</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>andere dag…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>vCard</name>
    <message>
        <source>The end of this card is missing. What is there was read.</source>
        <translation>Het einde van deze kaart ontbreekt. Wat er staat is gelezen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The picture could not be read. It was kept as it is.</source>
        <translation>De foto kon niet worden gelezen. Ze is bewaard zoals ze is.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB and was left out.</source>
        <translation>De foto is groter dan {limit} MB en is weggelaten.</translation>
    </message>
    <message>
        <source>This card is empty.</source>
        <translation>Deze kaart is leeg.</translation>
    </message>
    <message>
        <source>This card is larger than {limit} MB and was left out.</source>
        <translation>Deze kaart is groter dan {limit} MB en is weggelaten.</translation>
    </message>
    <message>
        <source>This is not a vCard file: it holds no card.</source>
        <translation>Dit is geen vCard-bestand: er staat geen kaart in.</translation>
    </message>
    <message>
        <source>This line could not be read and was kept as it is: {line}</source>
        <translation>Deze regel kon niet worden gelezen en is bewaard zoals hij is: {line}</translation>
    </message>
    <message>
        <source>This text stands outside any card and was left out.</source>
        <translation>Deze tekst staat buiten elke kaart en is weggelaten.</translation>
    </message>
    <message>
        <source>{property} is longer than {limit} million characters and was left out.</source>
        <translation>{property} is langer dan {limit} miljoen tekens en is weggelaten.</translation>
    </message>
</context>
</TS>
