<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
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
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Delete contact</source>
        <translation>Contact &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Edit contact</source>
        <translation>Contact be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
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
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Log an interaction</source>
        <translation>Contact&amp;moment vastleggen</translation>
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
        <source>&amp;People</source>
        <translation>&amp;Mensen</translation>
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
        <source>&amp;Restore a backup…</source>
        <translation>Back-up &amp;terugzetten…</translation>
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
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
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
        <source>Calendar: go to &amp;today</source>
        <translation>Kalender: naar &amp;vandaag</translation>
    </message>
    <message>
        <source>Calendar: only the selected &amp;contact</source>
        <translation>Kalender: alleen het gekozen &amp;contact</translation>
    </message>
    <message>
        <source>Change name, organization, and ways to reach them</source>
        <translation>Naam, organisatie en contactgegevens wijzigen</translation>
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
        <source>Do again what was undone</source>
        <translation>Opnieuw doen wat ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>Dutch where the system speaks it, English otherwise</source>
        <translation>Nederlands als het systeem dat spreekt, anders Engels</translation>
    </message>
    <message>
        <source>Everything that was done, and a way to take back any of it</source>
        <translation>Alles wat is gedaan, en een manier om elk daarvan terug te draaien</translation>
    </message>
    <message>
        <source>Find anybody by name, organization, number, tag or a word from your notes</source>
        <translation>Vind iedereen op naam, organisatie, nummer, label of een woord uit je notities</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the book; the present one is kept</source>
        <translation>Terug naar een eerdere stand van het boek; de huidige blijft bewaard</translation>
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
        <source>The strongest difference between text and ground</source>
        <translation>Het grootste verschil tussen tekst en achtergrond</translation>
    </message>
    <message>
        <source>Version, where your data is, licences</source>
        <translation>Versie, waar je gegevens staan, licenties</translation>
    </message>
    <message>
        <source>What is due today and what is overdue</source>
        <translation>Wat vandaag moet gebeuren en wat te laat is</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Notitie &amp;schrijven</translation>
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
        <source>Write down what you noticed, learned or shared</source>
        <translation>Opschrijven wat je opviel, wat je leerde of deelde</translation>
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
    <name>Dates</name>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d geleden</numerusform>
            <numerusform>%n d geleden</numerusform>
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
            <numerusform>%n mnd geleden</numerusform>
            <numerusform>%n mnd geleden</numerusform>
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
            <numerusform>%n wk geleden</numerusform>
            <numerusform>%n wk geleden</numerusform>
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
            <numerusform>%n jr geleden</numerusform>
            <numerusform>%n jr geleden</numerusform>
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
        <source>The disk is full, so this was not saved. Everything saved before is safe, and what you typed stays. Free some space and try again.</source>
        <translation>De schijf is vol, daarom is dit niet bewaard. Alles van daarvoor is veilig en wat je typte blijft staan. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk reported an error while {file} was read or written, so this was not saved. What you typed stays. Check the disk or its cable, then open the book again.</source>
        <translation>De schijf meldde een fout bij het lezen of schrijven van {file}, daarom is dit niet bewaard. Wat je typte blijft staan. Controleer de schijf of de kabel en open het boek daarna opnieuw.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so this was not saved. What you typed stays. Allow writing to the folder, or move the book elsewhere, and try again.</source>
        <translation>In de map {folder} mag niet worden geschreven, daarom is dit niet bewaard. Wat je typte blijft staan. Sta schrijven in de map toe of verplaats het boek, en probeer het opnieuw.</translation>
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
    <message>
        <source>{file} may be read but not changed, so this was not saved. What you typed stays. Allow writing to the file and try again.</source>
        <translation>{file} mag wel worden gelezen maar niet gewijzigd, daarom is dit niet bewaard. Wat je typte blijft staan. Sta schrijven in het bestand toe en probeer het opnieuw.</translation>
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
    <name>Import</name>
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
    <name>Platform</name>
    <message>
        <source>Qt needs libraries that are not installed here; on Debian and Ubuntu: apt install {packages}</source>
        <translation>Qt heeft bibliotheken nodig die hier niet zijn geïnstalleerd; op Debian en Ubuntu: apt install {packages}</translation>
    </message>
    <message>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): start the program in a desktop session, or use --screenshot, which needs none.</source>
        <translation>Er is hier geen beeldscherm (DISPLAY en WAYLAND_DISPLAY zijn niet gezet): start het programma in een bureaubladsessie, of gebruik --screenshot, dat er geen nodig heeft.</translation>
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
    <name>StatusLine</name>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
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
