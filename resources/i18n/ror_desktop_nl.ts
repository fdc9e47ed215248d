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
        <source>Licences…</source>
        <translation>Licenties…</translation>
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
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Circle and cadence…</source>
        <translation>&amp;Kring en ritme…</translation>
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
        <translation>Evenement &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete scenario</source>
        <translation>Scenario &amp;verwijderen</translation>
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
        <source>&amp;Everything by name…</source>
        <translation>&amp;Alles op naam…</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>Contacten &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Feedback</source>
        <translation>&amp;Feedback</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Opvolging</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Just met…</source>
        <translation>Net &amp;ontmoet…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;Let go…</source>
        <translation>&amp;Loslaten…</translation>
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
        <source>&amp;Measures of this contact</source>
        <translation>&amp;Maten van dit contact</translation>
    </message>
    <message>
        <source>&amp;Move to a day…</source>
        <translation>Ver&amp;plaatsen naar een dag…</translation>
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
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>&amp;Quick follow-up…</source>
        <translation>&amp;Snelle opvolging…</translation>
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
        <translation>&amp;Herinneringen…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Back-up &amp;terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>O&amp;pbrengst</translation>
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
        <translation>&amp;Sjablonen…</translation>
    </message>
    <message>
        <source>&amp;Thanked</source>
        <translation>&amp;Bedankt</translation>
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
        <source>&amp;Weekly review</source>
        <translation>&amp;Weekoverzicht</translation>
    </message>
    <message>
        <source>&amp;Wrap-up</source>
        <translation>&amp;Afronding</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Notitie &amp;schrijven</translation>
    </message>
    <message>
        <source>A few pages on how to work with the program</source>
        <translation>Een paar pagina's over hoe je met het programma werkt</translation>
    </message>
    <message>
        <source>A purchase, a referral, a share: what this contact gave back</source>
        <translation>Een aankoop, een doorverwijzing, iets gedeeld: wat dit contact teruggaf</translation>
    </message>
    <message>
        <source>A trade show, conference, visit or dinner where you meet people</source>
        <translation>Een beurs, congres, bezoek of diner waar je mensen ontmoet</translation>
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
        <source>Add the scenarios of a new book that you have not got; yours stay as they are</source>
        <translation>De scenario's van een nieuw boek toevoegen die je niet hebt; die van jou blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle toetsen op één blad</translation>
    </message>
    <message>
        <source>Answer feedbac&amp;k</source>
        <translation>Feedback beantwoor&amp;den</translation>
    </message>
    <message>
        <source>Answer the selected feedback along a scenario of the playbook</source>
        <translation>De gekozen feedback beantwoorden aan de hand van een scenario uit het draaiboek</translation>
    </message>
    <message>
        <source>Answers from 0 to 10 out of a CSV file, matched to your contacts</source>
        <translation>Antwoorden van 0 tot 10 uit een CSV-bestand, gekoppeld aan je contacten</translation>
    </message>
    <message>
        <source>Begin an e-mail from a template, with what you know about this contact beside it</source>
        <translation>Een e-mail beginnen vanuit een sjabloon, met ernaast wat je van dit contact weet</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>B&amp;ellen</translation>
    </message>
    <message>
        <source>C&amp;orrect feedback</source>
        <translation>Feedback &amp;corrigeren</translation>
    </message>
    <message>
        <source>Calendar: &amp;agenda</source>
        <translation>Kalender: &amp;agenda</translation>
    </message>
    <message>
        <source>Calendar: &amp;go to a day…</source>
        <translation>Kalender: &amp;ga naar een dag…</translation>
    </message>
    <message>
        <source>Calendar: &amp;month</source>
        <translation>Kalende&amp;r: maand</translation>
    </message>
    <message>
        <source>Calendar: &amp;week</source>
        <translation>Kalender: &amp;week</translation>
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
        <translation>Dit contact bellen en daarna noteren hoe het ging</translation>
    </message>
    <message>
        <source>Cancel the selected follow-up on purpose, and say why</source>
        <translation>De gekozen opvolging bewust laten vervallen, met de reden</translation>
    </message>
    <message>
        <source>Cha&amp;nge scenario</source>
        <translation>Scenario wi&amp;jzigen</translation>
    </message>
    <message>
        <source>Change name, organization, and ways to reach them</source>
        <translation>Naam, organisatie en contactgegevens wijzigen</translation>
    </message>
    <message>
        <source>Change name, place, days and cost of the selected event</source>
        <translation>Naam, plaats, dagen en kosten van het gekozen evenement wijzigen</translation>
    </message>
    <message>
        <source>Change the selected scenario: its signs, steps and wording</source>
        <translation>Het gekozen scenario wijzigen: de tekens, de stappen en de woorden</translation>
    </message>
    <message>
        <source>Choose the event at which you are; people you just met are written down with it</source>
        <translation>Het evenement kiezen waar je bent; wie je net ontmoet hebt, wordt erbij genoteerd</translation>
    </message>
    <message>
        <source>Cir&amp;cles…</source>
        <translation>&amp;Kringen…</translation>
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
        <source>Correct what was written down; the earlier words stay as a version</source>
        <translation>Verbeteren wat er is opgeschreven; de eerdere woorden blijven als versie</translation>
    </message>
    <message>
        <source>Customer or &amp;partner</source>
        <translation>Klant of &amp;partner</translation>
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
        <translation>Het gekozen evenement verwijderen; de mensen die je er ontmoette blijven</translation>
    </message>
    <message>
        <source>Delete the selected scenario; feedback answered along it stays</source>
        <translation>Het gekozen scenario verwijderen; feedback die ermee beantwoord is blijft</translation>
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
        <source>E&amp;vents</source>
        <translation>Evenemen&amp;ten</translation>
    </message>
    <message>
        <source>E-&amp;mail with background</source>
        <translation>E-m&amp;ail met achtergrond</translation>
    </message>
    <message>
        <source>Ed&amp;it event</source>
        <translation>Evenement be&amp;werken</translation>
    </message>
    <message>
        <source>Event on &amp;now…</source>
        <translation>Evenement van &amp;nu…</translation>
    </message>
    <message>
        <source>Every promise that is open, and those that were kept late or not</source>
        <translation>Elke belofte die nog openstaat, en die te laat of niet zijn nagekomen</translation>
    </message>
    <message>
        <source>Everything that can be said in numbers, each with the entries behind it</source>
        <translation>Alles wat in getallen te zeggen is, elk met de aantekeningen erachter</translation>
    </message>
    <message>
        <source>Everything that was done, and a way to take back any of it</source>
        <translation>Alles wat is gedaan, en een manier om elk daarvan terug te draaien</translation>
    </message>
    <message>
        <source>Everything that was said about you, the newest first</source>
        <translation>Alles wat er over jou gezegd is, het nieuwste eerst</translation>
    </message>
    <message>
        <source>Fifteen minutes: what came back, thanks, promises, who waits, who fades</source>
        <translation>Een kwartier: wat terugkwam, bedanken, beloften, wie wacht, wie wegzakt</translation>
    </message>
    <message>
        <source>Fill the screen with a code that somebody else can scan</source>
        <translation>Het scherm vullen met een code die een ander kan scannen</translation>
    </message>
    <message>
        <source>Find any action or contact by typing</source>
        <translation>Elke actie en elk contact vinden door te typen</translation>
    </message>
    <message>
        <source>Find anybody by name, organization, number, tag or a word from your notes</source>
        <translation>Vind iedereen op naam, organisatie, nummer, label of een woord uit je notities</translation>
    </message>
    <message>
        <source>Give &amp;ideas</source>
        <translation>Ideeën geven</translation>
    </message>
    <message>
        <source>Give the selected follow-ups another day</source>
        <translation>De gekozen opvolgingen een andere dag geven</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the book; the present one is kept</source>
        <translation>Terug naar een eerdere stand van het boek; de huidige blijft bewaard</translation>
    </message>
    <message>
        <source>Go through everybody you met, until each has a next step or was let go</source>
        <translation>Iedereen langslopen die je ontmoette, tot elk een volgende stap heeft of is losgelaten</translation>
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
        <source>High c&amp;ontrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>How often you want to be in touch with the selected contacts</source>
        <translation>Hoe vaak je contact wilt met de gekozen contacten</translation>
    </message>
    <message>
        <source>Import &amp;answers…</source>
        <translation>&amp;Antwoorden importeren…</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Taal van het &amp;systeem</translation>
    </message>
    <message>
        <source>Ledger of feedbac&amp;k</source>
        <translation>Log&amp;boek van feedback</translation>
    </message>
    <message>
        <source>Let go on purpose…</source>
        <translation>Bewust loslaten…</translation>
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
        <source>M&amp;y card…</source>
        <translation>Mi&amp;jn kaartje…</translation>
    </message>
    <message>
        <source>Mark the selected contacts as customer or partner from today on, or take the mark away</source>
        <translation>De gekozen contacten vanaf vandaag als klant of partner aanmerken, of dat weghalen</translation>
    </message>
    <message>
        <source>Month, week and the coming 30 days</source>
        <translation>Maand, week en de komende 30 dagen</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>Vol&amp;gende contact</translation>
    </message>
    <message>
        <source>New &amp;event</source>
        <translation>Nie&amp;uw evenement</translation>
    </message>
    <message>
        <source>New &amp;scenario</source>
        <translation>Nieuw &amp;scenario</translation>
    </message>
    <message>
        <source>New f&amp;eedback</source>
        <translation>Nieuw&amp;e feedback</translation>
    </message>
    <message>
        <source>Note a call, a meeting, a message</source>
        <translation>Een gesprek, ontmoeting of bericht noteren</translation>
    </message>
    <message>
        <source>Note an answer from 0 to 10 with its day</source>
        <translation>Een antwoord van 0 tot 10 met de dag noteren</translation>
    </message>
    <message>
        <source>Note what came &amp;back…</source>
        <translation>Noteren wat te&amp;rugkwam…</translation>
    </message>
    <message>
        <source>Nothing more is to come of having met; say why, and Today does not ask again</source>
        <translation>Er hoeft na de ontmoeting niets meer te volgen; zeg waarom, en Vandaag vraagt er niet meer naar</translation>
    </message>
    <message>
        <source>Play&amp;book</source>
        <translation>Draa&amp;iboek</translation>
    </message>
    <message>
        <source>Pre&amp;vious contact</source>
        <translation>Vo&amp;rige contact</translation>
    </message>
    <message>
        <source>Prepare for something that could be said about you</source>
        <translation>Voorbereiden op iets wat over je gezegd kan worden</translation>
    </message>
    <message>
        <source>Put the selected follow-up off: tomorrow, in 3 days, next week, or a day you pick</source>
        <translation>De gekozen opvolging uitstellen: morgen, over 3 dagen, volgende week of een dag naar keuze</translation>
    </message>
    <message>
        <source>Read contacts, calendars or answers from files, with a preview</source>
        <translation>Contacten, agenda's of antwoorden uit bestanden lezen, met een voorbeeld vooraf</translation>
    </message>
    <message>
        <source>Reminders, the start with the computer, and settings of this book</source>
        <translation>Herinneringen, starten met de computer en instellingen van dit boek</translation>
    </message>
    <message>
        <source>S&amp;how numbers</source>
        <translation>Ci&amp;jfers tonen</translation>
    </message>
    <message>
        <source>S&amp;nooze…</source>
        <translation>&amp;Uitstellen…</translation>
    </message>
    <message>
        <source>Save my card as a &amp;file…</source>
        <translation>Mijn kaartje opslaan als bestan&amp;d…</translation>
    </message>
    <message>
        <source>Save the note or interaction that is being written</source>
        <translation>De notitie of het contactmoment bewaren waaraan je schrijft</translation>
    </message>
    <message>
        <source>Save the returns &amp;report…</source>
        <translation>&amp;Opbrengstrapport opslaan…</translation>
    </message>
    <message>
        <source>Say at which event you met the selected contacts</source>
        <translation>Aangeven op welk evenement je de gekozen contacten ontmoette</translation>
    </message>
    <message>
        <source>Say what happened with the selected follow-up, and what comes next</source>
        <translation>Zeggen wat er met de gekozen opvolging is gebeurd, en wat er volgt</translation>
    </message>
    <message>
        <source>Say what you could do for the contact you look at, from your own notes only</source>
        <translation>Zeggen wat je kunt doen voor het contact dat je bekijkt, alleen uit je eigen notities</translation>
    </message>
    <message>
        <source>Set what to do next for this contact, and when</source>
        <translation>Vastleggen wat je hierna voor dit contact doet, en wanneer</translation>
    </message>
    <message>
        <source>Show a week of the calendar with its hours</source>
        <translation>Een week van de kalender met de uren tonen</translation>
    </message>
    <message>
        <source>Show a whole month of the calendar</source>
        <translation>Een hele maand van de kalender tonen</translation>
    </message>
    <message>
        <source>Show my card as a &amp;QR code</source>
        <translation>Mijn kaartje als &amp;QR-code tonen</translation>
    </message>
    <message>
        <source>Show the coming 30 days one under the other</source>
        <translation>De komende 30 dagen onder elkaar tonen</translation>
    </message>
    <message>
        <source>Show the follow-ups of the selected contact only</source>
        <translation>Alleen de opvolgingen van het gekozen contact tonen</translation>
    </message>
    <message>
        <source>Show the measures of the return on relationship, or hide all of them</source>
        <translation>De maten van de return on relationship tonen, of ze allemaal verbergen</translation>
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
        <source>Starter scenar&amp;ios</source>
        <translation>Star&amp;tscenario's</translation>
    </message>
    <message>
        <source>Take back what was done last, also from yesterday</source>
        <translation>Terugdraaien wat het laatst is gedaan, ook van gisteren</translation>
    </message>
    <message>
        <source>The groups with a common cadence, and what they ask of a week</source>
        <translation>De groepen met een gezamenlijk ritme, en wat ze van een week vragen</translation>
    </message>
    <message>
        <source>The strongest difference between text and ground</source>
        <translation>Het grootste verschil tussen tekst en achtergrond</translation>
    </message>
    <message>
        <source>Type a day to see it in the calendar</source>
        <translation>Typ een dag om die in de kalender te zien</translation>
    </message>
    <message>
        <source>Type in one line for whom, when and what: Jane tue 10:00 call about price</source>
        <translation>Typ in één regel voor wie, wanneer en wat: Jane di 10:00 bellen over prijs</translation>
    </message>
    <message>
        <source>Version, where your data is, licences</source>
        <translation>Versie, waar je gegevens staan, licenties</translation>
    </message>
    <message>
        <source>Waits for an answer, or not</source>
        <translation>Wacht op antwoord, of niet</translation>
    </message>
    <message>
        <source>What I &amp;promised</source>
        <translation>Wat ik &amp;beloofde</translation>
    </message>
    <message>
        <source>What came back in a period or from an event, as PDF or CSV</source>
        <translation>Wat in een periode of van een evenement terugkwam, als PDF of CSV</translation>
    </message>
    <message>
        <source>What came back, and what you put in</source>
        <translation>Wat terugkwam, en wat je erin stopte</translation>
    </message>
    <message>
        <source>What came in last waits for your answer; or it was answered, or needs none</source>
        <translation>Wat het laatst binnenkwam wacht op je antwoord; of het is beantwoord, of hoeft geen antwoord</translation>
    </message>
    <message>
        <source>What is due today and what is overdue</source>
        <translation>Wat vandaag moet gebeuren en wat te laat is</translation>
    </message>
    <message>
        <source>What was due at a time, with done, snooze and open</source>
        <translation>Wat op een tijd gedaan moest worden: klaar, uitstellen of openen</translation>
    </message>
    <message>
        <source>What was said about you, what you answered, and the playbook</source>
        <translation>Wat over je gezegd is, wat je antwoordde, en het draaiboek</translation>
    </message>
    <message>
        <source>What you do when somebody says something, from praise to the worst case</source>
        <translation>Wat je doet als iemand iets zegt, van lof tot het ergste geval</translation>
    </message>
    <message>
        <source>Where yo&amp;u met…</source>
        <translation>Waar je elkaar on&amp;tmoette…</translation>
    </message>
    <message>
        <source>Where you met people, and what came of it</source>
        <translation>Waar je mensen ontmoette, en wat ervan kwam</translation>
    </message>
    <message>
        <source>Would they re&amp;commend us?…</source>
        <translation>&amp;Zouden ze ons aanbevelen?…</translation>
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
        <translation>Iemand noteren die je net ontmoet hebt: één tekst, en alles vindt zijn plaats</translation>
    </message>
    <message>
        <source>Write down what somebody said about you, word for word</source>
        <translation>Woord voor woord opschrijven wat iemand over je zei</translation>
    </message>
    <message>
        <source>Write down what you noticed, learned or shared</source>
        <translation>Opschrijven wat je opviel, wat je leerde of deelde</translation>
    </message>
    <message>
        <source>Write your own card to a vCard file</source>
        <translation>Je eigen kaartje naar een vCard-bestand schrijven</translation>
    </message>
    <message>
        <source>You said thanks for what the selected contacts recommended or shared</source>
        <translation>Je hebt bedankt voor wat de gekozen contacten aanbevolen of deelden</translation>
    </message>
    <message>
        <source>Your own name, organization and ways to reach you</source>
        <translation>Je eigen naam, organisatie en bereikbaarheid</translation>
    </message>
    <message>
        <source>Your own wording for e-mails</source>
        <translation>Je eigen teksten voor e-mails</translation>
    </message>
</context>
<context>
    <name>AfterTouch</name>
    <message>
        <source>Call again</source>
        <translation>Opnieuw bellen</translation>
    </message>
    <message>
        <source>Did you send an e-mail to {name}?</source>
        <translation>Heb je een e-mail naar {name} gestuurd?</translation>
    </message>
    <message>
        <source>Did you send “{subject}” to {name}?</source>
        <translation>Heb je “{subject}” naar {name} gestuurd?</translation>
    </message>
    <message>
        <source>How did it go with {name}?</source>
        <translation>Hoe ging het met {name}?</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Hoe het gesprek afliep</translation>
    </message>
    <message>
        <source>Log it and start the clock anew (Enter)</source>
        <translation>Vastleggen en de klok opnieuw laten lopen (Enter)</translation>
    </message>
    <message>
        <source>Log nothing; the letter, and what is typed here, are kept for when you send it (Escape)</source>
        <translation>Niets vastleggen; de e-mail en wat hier getypt is blijven bewaard tot je hem verstuurt (Escape)</translation>
    </message>
    <message>
        <source>Log nothing; what is typed here comes back with the next call (Escape)</source>
        <translation>Niets vastleggen; wat hier getypt is komt terug bij het volgende gesprek (Escape)</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Gesprek vastleggen</translation>
    </message>
    <message>
        <source>Mark this follow-up as done with it</source>
        <translation>Deze opvolging daarmee afvinken</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Niet gebeld</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>That was: {title} ({day})</source>
        <translation>Dat was: {title} ({day})</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>What is typed is kept for the next call</source>
        <translation>Wat getypt is blijft bewaard voor het volgende gesprek</translation>
    </message>
    <message>
        <source>What is typed is kept until the e-mail is sent</source>
        <translation>Wat getypt is blijft bewaard tot de e-mail verstuurd is</translation>
    </message>
    <message>
        <source>What the call was about</source>
        <translation>Waar het gesprek over ging</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Waar ging het over?</translation>
    </message>
    <message>
        <source>Yes, sent</source>
        <translation>Ja, verstuurd</translation>
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
    <name>AnswerActions</name>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Answers (CSV)</source>
        <translation>Antwoorden (CSV)</translation>
    </message>
    <message>
        <source>Choose one contact first</source>
        <translation>Kies eerst één contact</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antwoorden importeren</translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation>Antwoorden importeren</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Last answer: {given} of {highest}, {day}</source>
        <translation>Laatste antwoord: {given} van {highest}, {day}</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Note it (Enter)</source>
        <translation>Noteren (Enter)</translation>
    </message>
    <message>
        <source>Their first answer. Type the number: 0 to 9, or 1 and 0 for 10.</source>
        <translation>Het eerste antwoord. Typ het cijfer: 0 tot 9, of 1 en 0 voor 10.</translation>
    </message>
    <message>
        <source>Would they recommend us?</source>
        <translation>Zouden ze ons aanbevelen?</translation>
    </message>
    <message>
        <source>Would {name} recommend us?</source>
        <translation>Zou {name} ons aanbevelen?</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>What they said with it</source>
        <translation>Wat ze erbij zeiden</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>without a doubt</source>
        <translation>zonder twijfel</translation>
    </message>
</context>
<context>
    <name>AnswerImport</name>
    <message>
        <source>Already in the book</source>
        <translation>Staat al in het boek</translation>
    </message>
    <message>
        <source>Could be one of several: {names}</source>
        <translation>Kan een van meerdere zijn: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Could be {names} or %n more</source>
        <translation>
            <numerusform>Kan {names} of nog %n ander zijn</numerusform>
            <numerusform>Kan {names} of nog %n anderen zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Nobody in the book has this address or name</source>
        <translation>Niemand in het boek heeft dit adres of deze naam</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Some days can be read in two ways. Say --days dm or --days md.</source>
        <translation>Sommige dagen zijn op twee manieren te lezen. Geef --days dm of --days md op.</translation>
    </message>
    <message>
        <source>Stands twice in the file; taken once</source>
        <translation>Staat twee keer in het bestand; één keer overgenomen</translation>
    </message>
    <message>
        <source>Will be noted; found by the e-mail address</source>
        <translation>Wordt genoteerd; gevonden op e-mailadres</translation>
    </message>
    <message>
        <source>Will be noted; found by the name</source>
        <translation>Wordt genoteerd; gevonden op naam</translation>
    </message>
    <message>
        <source>Will be noted; you said who it is</source>
        <translation>Wordt genoteerd; jij zei wie het is</translation>
    </message>
    <message>
        <source>neither an e-mail address nor a name</source>
        <translation>geen e-mailadres en geen naam</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>de dag ontbreekt</translation>
    </message>
    <message>
        <source>{day} lies in the future</source>
        <translation>{day} ligt in de toekomst</translation>
    </message>
    <message>
        <source>{name} holds no answers that can be imported: its first row must name a column for the e-mail address or name, one for the answer (0–10), and one for the date; nothing was changed.</source>
        <translation>{name} bevat geen antwoorden die geïmporteerd kunnen worden: de eerste rij moet een kolom noemen voor het e-mailadres of de naam, een voor het antwoord (0–10) en een voor de datum; er is niets veranderd.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB. Nothing was imported.</source>
        <translation>{name} is groter dan 64 MB. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{text}” can be two days</source>
        <translation>‘{text}’ kan twee dagen zijn</translation>
    </message>
    <message>
        <source>“{text}” is no day with its year</source>
        <translation>‘{text}’ is geen dag met een jaar</translation>
    </message>
    <message>
        <source>“{text}” is no number from 0 to {highest}</source>
        <translation>‘{text}’ is geen getal van 0 tot {highest}</translation>
    </message>
</context>
<context>
    <name>AnswerImportDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in {name}</source>
        <translation>
            <numerusform>%n antwoord in {name}</numerusform>
            <numerusform>%n antwoorden in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;February 11 (month first)</source>
        <translation>11 &amp;februari (maand eerst)</translation>
    </message>
    <message>
        <source>2 &amp;November (day first)</source>
        <translation>2 &amp;november (dag eerst)</translation>
    </message>
    <message>
        <source>First say which number of the dates is the day.</source>
        <translation>Zeg eerst welk getal van de datums de dag is.</translation>
    </message>
    <message>
        <source>From line {line} on the file could not be read: a quote is not closed.</source>
        <translation>Vanaf regel {line} kon het bestand niet worden gelezen: een aanhalingsteken is niet gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>%n antwoord importeren</numerusform>
            <numerusform>%n antwoorden importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antwoorden importeren</translation>
    </message>
    <message>
        <source>In this file 2/11/2026 is:</source>
        <translation>In dit bestand is 2/11/2026:</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Open laten</translation>
    </message>
    <message>
        <source>Leave open whose answer it is</source>
        <translation>Openlaten van wie het antwoord is</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Not in the book</source>
        <translation>Niet in het boek</translation>
    </message>
    <message>
        <source>Nothing is written yet. A backup is made first, and one undo takes the whole import back.</source>
        <translation>Er is nog niets geschreven. Eerst wordt een back-up gemaakt, en één keer ongedaan maken draait de hele import terug.</translation>
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
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
    </message>
    <message>
        <source>Several contacts</source>
        <translation>Meerdere contacten</translation>
    </message>
    <message>
        <source>Several; choose one</source>
        <translation>Meerdere; kies er een</translation>
    </message>
    <message>
        <source>What fits several contacts is taken once you choose one of them.</source>
        <translation>Wat op meerdere contacten past, wordt meegenomen zodra je er een kiest.</translation>
    </message>
</context>
<context>
    <name>AnswerImportModel</name>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Line {line}: {words}</source>
        <translation>Regel {line}: {words}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>{given} of {highest}</source>
        <translation>{given} van {highest}</translation>
    </message>
</context>
<context>
    <name>AnswerScale</name>
    <message>
        <source>0: not at all</source>
        <translation>0: helemaal niet</translation>
    </message>
    <message>
        <source>10: without a doubt (type 1, then 0)</source>
        <translation>10: zonder twijfel (typ 1 en dan 0)</translation>
    </message>
    <message>
        <source>Answer from 0 to 10</source>
        <translation>Antwoord van 0 tot 10</translation>
    </message>
    <message>
        <source>{given} of {highest}</source>
        <translation>{given} van {highest}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>An answer cannot lie in the future. Choose another day.</source>
        <translation>Een antwoord kan niet in de toekomst liggen. Kies een andere dag.</translation>
    </message>
    <message>
        <source>An answer is a number from 0 to {highest}.</source>
        <translation>Een antwoord is een getal van 0 tot {highest}.</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>Antwoord gewijzigd</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Antwoord verwijderd</translation>
    </message>
    <message>
        <source>Answer noted: {given} of {highest}</source>
        <translation>Antwoord genoteerd: {given} van {highest}</translation>
    </message>
    <message>
        <source>The contact of this answer is not in the book any more.</source>
        <translation>Het contact van dit antwoord staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This answer is not in the book any more.</source>
        <translation>Dit antwoord staat niet meer in het boek.</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away what is typed; Escape only puts it aside</source>
        <translation>Weggooien wat er getypt is; Escape legt het alleen opzij</translation>
    </message>
</context>
<context>
    <name>AskedBar</name>
    <message>
        <source>A circle</source>
        <translation>Een kring</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Een plaats</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Een label</translation>
    </message>
    <message>
        <source>An industry</source>
        <translation>Een branche</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everybody again (Esc)</source>
        <translation>Weer iedereen (Esc)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Reading the groups</source>
        <translation>De groepen lezen</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>Wiens cijfers</translation>
    </message>
</context>
<context>
    <name>BackgroundBlock</name>
    <message numerus="yes">
        <source>%n more pinned note(s)</source>
        <translation>
            <numerusform>Nog %n vastgezette notitie</numerusform>
            <numerusform>Nog %n vastgezette notities</numerusform>
        </translation>
    </message>
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
    <name>BackgroundWords</name>
    <message>
        <source>Last: {words}</source>
        <translation>Laatste: {words}</translation>
    </message>
    <message>
        <source>Promised: {title} ({day})</source>
        <translation>Beloofd: {title} ({day})</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup written and checked: {name}</source>
        <translation>Back-up geschreven en gecontroleerd: {name}</translation>
    </message>
    <message>
        <source>Went back to {name}; what was there before is kept</source>
        <translation>Teruggegaan naar {name}; wat er eerst stond is bewaard</translation>
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
    <name>Cadence</name>
    <message>
        <source>No contact has a cadence yet.</source>
        <translation>Nog geen contact heeft een ritme.</translation>
    </message>
    <message>
        <source>Your cadences ask for {asked} contacts a week; the last 4 weeks had {made}.</source>
        <translation>Je ritmes vragen {asked} contacten per week; de laatste 4 weken hadden er {made}.</translation>
    </message>
    <message>
        <source>Your cadences now ask for {asked} contacts a week; the last 4 weeks had {made}. A longer cadence, or a smaller circle, is easier to keep.</source>
        <translation>Je ritmes vragen nu {asked} contacten per week; de laatste 4 weken hadden er {made}. Een langer ritme, of een kleinere kring, is makkelijker vol te houden.</translation>
    </message>
    <message numerus="yes">
        <source>due for %n days</source>
        <translation>
            <numerusform>%n dag over tijd</numerusform>
            <numerusform>%n dagen over tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} aan de beurt</translation>
    </message>
    <message numerus="yes">
        <source>in touch at best {best}, at worst %n day(s) apart</source>
        <translation>
            <numerusform>contact op zijn best om de {best}, op zijn slechtst om de %n dag</numerusform>
            <numerusform>contact op zijn best om de {best}, op zijn slechtst om de %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CadenceDialog</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>14, 2 weeks, monthly…</source>
        <translation>14, 2 weken, maandelijks…</translation>
    </message>
    <message>
        <source>As it is: different circles</source>
        <translation>Zoals het is: verschillende kringen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Circle and cadence</source>
        <translation>Kring en ritme</translation>
    </message>
    <message>
        <source>In touch {often}; before what the circle says.</source>
        <translation>Contact {often}; dit gaat voor op de kring.</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Geen kring</translation>
    </message>
    <message>
        <source>Not understood. A number of days, or words such as “2 weeks” or “monthly”.</source>
        <translation>Niet begrepen. Een aantal dagen, of woorden zoals “2 weken” of “maandelijks”.</translation>
    </message>
    <message>
        <source>Own cadence</source>
        <translation>Eigen ritme</translation>
    </message>
    <message>
        <source>They have different cadences, and keep them unless you type one.</source>
        <translation>Ze hebben verschillende ritmes, en houden die tenzij je er een typt.</translation>
    </message>
    <message>
        <source>Without a cadence of their own, that of the circle holds.</source>
        <translation>Zonder eigen ritme geldt dat van de kring.</translation>
    </message>
</context>
<context>
    <name>CadenceEntries</name>
    <message numerus="yes">
        <source>%n more, on the page Today</source>
        <translation>
            <numerusform>Nog %n, op de pagina Vandaag</numerusform>
            <numerusform>Nog %n, op de pagina Vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By cadence: %n</source>
        <translation>
            <numerusform>Volgens ritme: %n</numerusform>
            <numerusform>Volgens ritme: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on {day}</source>
        <translation>
            <numerusform>nog %n op {day}</numerusform>
            <numerusform>nog %n op {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>nog %n te laat</numerusform>
            <numerusform>nog %n te laat</numerusform>
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
        <source>+%n more</source>
        <translation>
            <numerusform>+%n meer</numerusform>
            <numerusform>+%n meer</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>verjaardag</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evenement</translation>
    </message>
    <message>
        <source>get in touch again</source>
        <translation>weer contact opnemen</translation>
    </message>
    <message numerus="yes">
        <source>get in touch again, every %n days</source>
        <translation>
            <numerusform>weer contact opnemen, elke dag</numerusform>
            <numerusform>weer contact opnemen, elke %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>niets gepland</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>will come again: {rule}</source>
        <translation>komt terug: {rule}</translation>
    </message>
    <message>
        <source>{name} ({age})</source>
        <translation>{name} ({age})</translation>
    </message>
</context>
<context>
    <name>CalendarAgenda</name>
    <message>
        <source>nothing planned</source>
        <translation>niets gepland</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>t/m {day}</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>a text in it is cut short</source>
        <translation>een tekst erin is ingekort</translation>
    </message>
    <message>
        <source>it does not end in the file</source>
        <translation>het einde ervan ontbreekt in het bestand</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>het eindigt voordat het begint</translation>
    </message>
    <message>
        <source>it has no day that can be read</source>
        <translation>er staat geen dag in die te lezen is</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>het heeft geen titel</translation>
    </message>
    <message>
        <source>its title is cut short</source>
        <translation>de titel is ingekort</translation>
    </message>
    <message>
        <source>not all of its repetition can be kept</source>
        <translation>niet alles van de herhaling kan worden bewaard</translation>
    </message>
    <message>
        <source>the time zone “{zone}” is not known: the time is taken as it stands</source>
        <translation>de tijdzone “{zone}” is onbekend: de tijd is overgenomen zoals die er staat</translation>
    </message>
    <message>
        <source>this entry cannot be read</source>
        <translation>dit is niet te lezen</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} is niet te lezen</translation>
    </message>
    <message>
        <source>“{text}” is no day or time ({name})</source>
        <translation>“{text}” is geen dag of tijd ({name})</translation>
    </message>
</context>
<context>
    <name>CalendarFileActions</name>
    <message>
        <source>Importing the calendar</source>
        <translation>Agenda importeren</translation>
    </message>
</context>
<context>
    <name>CalendarFilter</name>
    <message>
        <source>All circles</source>
        <translation>Alle kringen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle evenementen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Weer iedereen tonen</translation>
    </message>
    <message>
        <source>Show everybody again (Esc)</source>
        <translation>Weer iedereen tonen (Esc)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ga naar een dag</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Ga naar vandaag (Home)</translation>
    </message>
    <message>
        <source>Go to: fri, 24 dec…</source>
        <translation>Ga naar: vr, 24 dec…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Volgende 30 dagen</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Vorige 30 dagen</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Show what is overdue</source>
        <translation>Tonen wat te laat is</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Type a day and press Enter (Ctrl+G)</source>
        <translation>Typ een dag en druk op Enter (Ctrl+G)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>{view} ({number}, or {keys})</source>
        <translation>{view} ({number}, of {keys})</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Calendars are imported by themselves, without --rejected. Nothing was done.</source>
        <translation>Agenda's worden apart geïmporteerd, zonder --rejected. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>Left out: it is cancelled</source>
        <translation>Weggelaten: geannuleerd</translation>
    </message>
    <message>
        <source>Left out: it is over</source>
        <translation>Weggelaten: het is voorbij</translation>
    </message>
    <message>
        <source>Left out: it repeats, and events do not</source>
        <translation>Weggelaten: het herhaalt zich, en evenementen niet</translation>
    </message>
    <message>
        <source>Left out: nobody in the book is named in it</source>
        <translation>Weggelaten: noemt niemand uit het boek</translation>
    </message>
    <message>
        <source>New event; it names nobody in the book</source>
        <translation>Nieuw evenement; noemt niemand uit het boek</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nieuwe opvolging</translation>
    </message>
    <message>
        <source>New follow-up, done already</source>
        <translation>Nieuwe opvolging, al gedaan</translation>
    </message>
    <message>
        <source>for whom you chose</source>
        <translation>voor wie je koos</translation>
    </message>
    <message>
        <source>found by the e-mail address</source>
        <translation>gevonden op e-mailadres</translation>
    </message>
    <message>
        <source>found by the name</source>
        <translation>gevonden op naam</translation>
    </message>
    <message>
        <source>how it repeats cannot be kept: this is the first one only</source>
        <translation>de herhaling kan niet worden bewaard: dit is alleen de eerste keer</translation>
    </message>
    <message>
        <source>it repeats in the file, but events do not: this is one of them</source>
        <translation>het herhaalt zich in het bestand, maar evenementen niet: dit is één keer</translation>
    </message>
    <message>
        <source>its day, {day}, cannot be meant</source>
        <translation>de dag, {day}, kan niet bedoeld zijn</translation>
    </message>
    <message>
        <source>the days that are left out in the file are not left out here</source>
        <translation>de dagen die het bestand overslaat, worden hier niet overgeslagen</translation>
    </message>
    <message>
        <source>the file gives no day: it is due today</source>
        <translation>het bestand noemt geen dag: het staat voor vandaag</translation>
    </message>
    <message>
        <source>{name} holds no appointments or tasks that can be imported; nothing was changed. Export the calendar as iCalendar (.ics) once more.</source>
        <translation>{name} bevat geen afspraken of taken die geïmporteerd kunnen worden; er is niets veranderd. Exporteer de agenda nog eens als iCalendar (.ics).</translation>
    </message>
    <message>
        <source>{what}; {why}</source>
        <translation>{what}; {why}</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evenement</numerusform>
            <numerusform>%n evenementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging</numerusform>
            <numerusform>%n opvolgingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in {name}</source>
        <translation>
            <numerusform>%n item in {name}</numerusform>
            <numerusform>%n items in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments and tasks of the file</source>
        <translation>Afspraken en taken uit het bestand</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Agenda importeren</translation>
    </message>
    <message>
        <source>Import {follow_ups} and {events}</source>
        <translation>{follow_ups} en {events} importeren</translation>
    </message>
    <message>
        <source>Import {things}</source>
        <translation>{things} importeren</translation>
    </message>
    <message>
        <source>It is about nobody in the book</source>
        <translation>Het gaat over niemand uit het boek</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>No appointments or tasks in {names}.</source>
        <translation>Geen afspraken of taken in {names}.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody; type a name</source>
        <translation>Niemand; typ een naam</translation>
    </message>
    <message>
        <source>Nothing is written yet. A backup is made first, and one undo takes the whole import back.</source>
        <translation>Er is nog niets geschreven. Eerst wordt een back-up gemaakt, en één keer ongedaan maken draait de hele import terug.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
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
        <source>Several</source>
        <translation>Meerdere</translation>
    </message>
    <message>
        <source>What names nobody in the book is taken once you choose a contact for it.</source>
        <translation>Waar niemand uit het boek in genoemd wordt, komt mee zodra je er een contact voor kiest.</translation>
    </message>
</context>
<context>
    <name>CalendarImportModel</name>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Regel {line}: {problem}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, regel {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Escape shows everybody again.</source>
        <translation>Escape toont weer iedereen.</translation>
    </message>
    <message>
        <source>Nothing here is of those you filtered by.</source>
        <translation>Hier is niets van wie je hebt gefilterd.</translation>
    </message>
    <message>
        <source>Nothing is planned in these 30 days.</source>
        <translation>In deze 30 dagen is niets gepland.</translation>
    </message>
    <message>
        <source>Type “Jane tue 10:00 call about price” in the line above, or press F.</source>
        <translation>Typ “Jane di 10:00 bellen over prijs” in de regel hierboven, of druk op F.</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
</context>
<context>
    <name>CapacityLine</name>
    <message>
        <source>That is more than you had time for.</source>
        <translation>Dat is meer dan waar je tijd voor had.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Added to {name}</source>
        <translation>Toegevoegd aan {name}</translation>
    </message>
    <message>
        <source>No code found in this picture. What you typed is kept.</source>
        <translation>In deze afbeelding staat geen code. Wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} bewaard</translation>
    </message>
    <message>
        <source>This contact is not in the book any more. What you typed is kept.</source>
        <translation>Dit contact staat niet meer in het boek. Wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>came from the same card</source>
        <translation>kwam van dezelfde kaart</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>zelfde e-mail</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>zelfde e-mail, andere naam</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same phone number, another name</source>
        <translation>zelfde telefoonnummer, andere naam</translation>
    </message>
    <message>
        <source>same profile</source>
        <translation>zelfde profiel</translation>
    </message>
    <message>
        <source>same profile, another name</source>
        <translation>zelfde profiel, andere naam</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>bijna dezelfde naam</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). What you typed is kept.</source>
        <translation>{name} kan niet worden gelezen ({reason}). Wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>{name} holds no contact card. What you typed is kept.</source>
        <translation>{name} bevat geen visitekaartje. Wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>{name} is neither a contact card nor a picture. What you typed is kept.</source>
        <translation>{name} is geen visitekaartje en geen afbeelding. Wat je typte is bewaard.</translation>
    </message>
    <message>
        <source>{reason}, same organization</source>
        <translation>{reason}, zelfde organisatie</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Save my card</source>
        <translation>Mijn kaartje opslaan</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>My card</source>
        <translation>Mijn kaartje</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>My card</source>
        <translation>Mijn kaartje</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>QR code of an address, because the card of {name} is too long. Escape closes it.</source>
        <translation>QR-code van een adres, omdat het kaartje van {name} te lang is. Escape sluit hem.</translation>
    </message>
    <message>
        <source>QR code of the card of {name}. Escape closes it.</source>
        <translation>QR-code van het kaartje van {name}. Escape sluit hem.</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>&amp;Copy the numbers</source>
        <translation>De cijfers &amp;kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;drawing (SVG)…</source>
        <translation>Opslaan als &amp;tekening (SVG)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>Opslaan als &amp;afbeelding (PNG)…</translation>
    </message>
    <message>
        <source>Save the &amp;numbers (CSV)…</source>
        <translation>De &amp;cijfers opslaan (CSV)…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>De grafiek opslaan</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Save or copy “{title}”</source>
        <translation>“{title}” opslaan of kopiëren</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>not enough history</source>
        <translation>nog te weinig geschiedenis</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Copied the numbers of “{title}”</source>
        <translation>De cijfers van “{title}” zijn gekopieerd</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} opgeslagen</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was saved.</source>
        <translation>{name} kon niet worden geschreven ({reason}). Er is niets opgeslagen.</translation>
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
    <name>CircleActions</name>
    <message>
        <source>Choose a contact first</source>
        <translation>Kies eerst een contact</translation>
    </message>
    <message>
        <source>Nothing has come in from this contact that could wait</source>
        <translation>Van dit contact is niets binnengekomen dat kan wachten</translation>
    </message>
    <message>
        <source>Only somebody you met at an event can be let go; nobody asks otherwise</source>
        <translation>Alleen wie je op een evenement hebt ontmoet kun je loslaten; anders vraagt niemand ernaar</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>A cadence is a number of days from 1 to 3,660.</source>
        <translation>Een ritme is een aantal dagen van 1 tot 3.660.</translation>
    </message>
    <message>
        <source>A circle needs a name.</source>
        <translation>Een kring heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Added the circle {name}</source>
        <translation>Kring {name} toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>Changed circle and cadence of %n contact(s)</source>
        <translation>
            <numerusform>Kring en ritme van %n contact gewijzigd</numerusform>
            <numerusform>Kring en ritme van %n contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the cadence of %n contact(s)</source>
        <translation>
            <numerusform>Het ritme van %n contact gewijzigd</numerusform>
            <numerusform>Het ritme van %n contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the circle {name}</source>
        <translation>Kring {name} gewijzigd</translation>
    </message>
    <message>
        <source>Deleted the circle {name}</source>
        <translation>Kring {name} verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>Put %n contact(s) in {circle}</source>
        <translation>
            <numerusform>%n contact in {circle} gezet</numerusform>
            <numerusform>%n contacten in {circle} gezet</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a circle {name} already.</source>
        <translation>Er is al een kring {name}.</translation>
    </message>
    <message>
        <source>This circle is not in the book any more.</source>
        <translation>Deze kring staat niet meer in het boek.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n contact(s) out of their circle</source>
        <translation>
            <numerusform>%n contact uit de kring gehaald</numerusform>
            <numerusform>%n contacten uit hun kring gehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is no cadence. Type a number of days, or “2 weeks”, “monthly”.</source>
        <translation>“{words}” is geen ritme. Typ een aantal dagen, of “2 weken”, “maandelijks”.</translation>
    </message>
</context>
<context>
    <name>CirclesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>14, 2 weeks, monthly…</source>
        <translation>14, 2 weken, maandelijks…</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>Cadence of the new circle</source>
        <translation>Ritme van de nieuwe kring</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kringen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Name of the new circle</source>
        <translation>Naam van de nieuwe kring</translation>
    </message>
    <message>
        <source>New circle, such as “Key accounts”</source>
        <translation>Nieuwe kring, zoals “Grote klanten”</translation>
    </message>
</context>
<context>
    <name>ComingEntries</name>
    <message>
        <source>Comes again: {what}</source>
        <translation>Komt terug: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Events beside each other</source>
        <translation>Evenementen naast elkaar</translation>
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
    <name>ConnectedField</name>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Verbonden op</translation>
    </message>
    <message>
        <source>Day on which you connected</source>
        <translation>Dag waarop je verbonden raakte</translation>
    </message>
    <message>
        <source>You are connected on this network; the day counts for how long you know them</source>
        <translation>Je bent op dit netwerk verbonden; de dag telt voor hoelang je ze kent</translation>
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
        <source>Anniversary</source>
        <translation>Jubileum</translation>
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
        <source>Department</source>
        <translation>Afdeling</translation>
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
        <source>Industry of the organization</source>
        <translation>Branche van de organisatie</translation>
    </message>
    <message>
        <source>Industry, place, department, role, nickname, anniversary</source>
        <translation>Branche, plaats, afdeling, rol, roepnaam, jubileum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Meer velden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organization is in</source>
        <translation>Organisatie zit in</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Their industry</source>
        <translation>Eigen branche</translation>
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
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{industry}, as the organization</source>
        <translation>{industry}, zoals de organisatie</translation>
    </message>
    <message numerus="yes">
        <source>{name}, every %n day(s)</source>
        <translation>
            <numerusform>{name}, elke dag</numerusform>
            <numerusform>{name}, elke %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Contact bewerken</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mijn kaartje</translation>
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
    <message>
        <source>Throw away what is typed; Escape only puts it aside</source>
        <translation>Weggooien wat er getypt is; Escape legt het alleen opzij</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Answer, or press A if it was answered or needs no answer</source>
        <translation>Antwoord, of druk op A als het beantwoord is of geen antwoord hoeft</translation>
    </message>
    <message>
        <source>Cadence: {words}</source>
        <translation>Ritme: {words}</translation>
    </message>
    <message>
        <source>Customer or partner</source>
        <translation>Klant of partner</translation>
    </message>
    <message>
        <source>Customer or partner since {day}, marked by hand</source>
        <translation>Klant of partner sinds {day}, zelf aangegeven</translation>
    </message>
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
    <message>
        <source>{since}. Click to choose another day.</source>
        <translation>{since}. Klik om een andere dag te kiezen.</translation>
    </message>
    <message>
        <source>{words} for your answer</source>
        <translation>{words} op je antwoord</translation>
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
    <message numerus="yes">
        <source>%n contact(s) no longer marked as customer or partner</source>
        <translation>
            <numerusform>%n contact niet langer als klant of partner aangemerkt</numerusform>
            <numerusform>%n contacten niet langer als klant of partner aangemerkt</numerusform>
        </translation>
    </message>
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
    <message>
        <source>Connected with {name} on {network}</source>
        <translation>Verbonden met {name} op {network}</translation>
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
    <message numerus="yes">
        <source>Let %n contact(s) go: {reason}</source>
        <translation>
            <numerusform>%n contact losgelaten: {reason}</numerusform>
            <numerusform>%n contacten losgelaten: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n contact(s) as customer or partner</source>
        <translation>
            <numerusform>%n contact als klant of partner aangemerkt</numerusform>
            <numerusform>%n contacten als klant of partner aangemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer ticked: connected with {name} on {network}</source>
        <translation>Niet meer aangevinkt: verbonden met {name} op {network}</translation>
    </message>
    <message>
        <source>Nobody can be a customer from a day in the future.</source>
        <translation>Niemand kan klant zijn vanaf een dag in de toekomst.</translation>
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
        <source>Put %n contact(s) off</source>
        <translation>
            <numerusform>%n contact uitgesteld</numerusform>
            <numerusform>%n contacten uitgesteld</numerusform>
        </translation>
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
    <message>
        <source>This profile is not in the book any more.</source>
        <translation>Dit profiel staat niet meer in het boek.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n contact(s) back</source>
        <translation>
            <numerusform>%n contact teruggenomen</numerusform>
            <numerusform>%n contacten teruggenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag {tag} off %n contact(s)</source>
        <translation>
            <numerusform>Label {tag} bij %n contact weggehaald</numerusform>
            <numerusform>Label {tag} bij %n contacten weggehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot have connected in the future. Choose another day.</source>
        <translation>Je kunt niet in de toekomst verbonden zijn geraakt. Kies een andere dag.</translation>
    </message>
</context>
<context>
    <name>CountedDialog</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n geteld</numerusform>
            <numerusform>%n geteld</numerusform>
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
        <source>Only a day, without a time</source>
        <translation>Alleen een dag, zonder tijd</translation>
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
    <name>DoneBar</name>
    <message>
        <source>Begin or end with the day; leave it empty for none</source>
        <translation>Begin of eindig met de dag; laat leeg voor geen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done (Enter)</source>
        <translation>Klaar (Enter)</translation>
    </message>
    <message>
        <source>Done: {title} – {name}</source>
        <translation>Klaar: {title} – {name}</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>Logged as an interaction; leave it empty to mark it done only</source>
        <translation>Wordt als interactie bewaard; laat leeg om alleen af te vinken</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step, such as: tue 10:00 send the price</source>
        <translation>Volgende stap, zoals: di 10:00 prijs sturen</translation>
    </message>
    <message>
        <source>Next: {day} – {title}</source>
        <translation>Daarna: {day} – {title}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Which day? Begin with it, such as “tue send the price”.</source>
        <translation>Welke dag? Begin ermee, zoals ‘di prijs sturen’.</translation>
    </message>
</context>
<context>
    <name>Encounters</name>
    <message numerus="yes">
        <source>%n contact(s) met at no event</source>
        <translation>
            <numerusform>%n contact niet op een evenement ontmoet</numerusform>
            <numerusform>%n contacten niet op een evenement ontmoet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) met at {event}</source>
        <translation>
            <numerusform>%n contact ontmoet op {event}</numerusform>
            <numerusform>%n contacten ontmoet op {event}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step for {name}: {title}</source>
        <translation>Volgende stap voor {name}: {title}</translation>
    </message>
    <message>
        <source>This contact is not in the book any more.</source>
        <translation>Dit contact staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>{name}: in touch as often as {circle}</source>
        <translation>{name}: zo vaak contact als {circle}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: in touch every %n day(s)</source>
        <translation>
            <numerusform>{name}: elke dag contact</numerusform>
            <numerusform>{name}: elke %n dagen contact</numerusform>
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
        <translation>Referentie</translation>
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
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Throw away what is typed; Escape only puts it aside</source>
        <translation>Weggooien wat er getypt is; Escape legt het alleen opzij</translation>
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
    <name>EventActions</name>
    <message>
        <source>&amp;0  At no event</source>
        <translation>&amp;0  Op geen evenement</translation>
    </message>
    <message>
        <source>Choose one or more contacts first</source>
        <translation>Kies eerst een of meer contacten</translation>
    </message>
</context>
<context>
    <name>EventDelegate</name>
    <message>
        <source>on now</source>
        <translation>nu bezig</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Nobody yet. Whoever you write down during the event stands here.</source>
        <translation>Nog niemand. Wie je tijdens het evenement opschrijft, staat hier.</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>1200 EUR, everything together</source>
        <translation>1200 EUR, alles bij elkaar</translation>
    </message>
    <message>
        <source>A cost is a number and a currency, such as 1200 EUR.</source>
        <translation>Kosten zijn een getal en een munt, zoals 1200 EUR.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Evenement wijzigen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Hall and city</source>
        <translation>Hal en stad</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Het kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuw evenement</translation>
    </message>
    <message>
        <source>No such time zone. Try the nearest large city, such as Europe/Lisbon.</source>
        <translation>Deze tijdzone bestaat niet. Probeer de dichtstbijzijnde grote stad, zoals Europe/Lisbon.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Web Summit, dinner at Rossi's, visit to Acme…</source>
        <translation>Web Summit, etentje bij Rossi, bezoek aan Acme…</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>What it is for, and what to do otherwise next time</source>
        <translation>Waar het voor is, en wat er de volgende keer anders moet</translation>
    </message>
    <message>
        <source>Which day does it begin? Type it as you would say it.</source>
        <translation>Op welke dag begint het? Typ het zoals je het zegt.</translation>
    </message>
    <message>
        <source>Which is its last day? Leave it empty where it is one day.</source>
        <translation>Wat is de laatste dag? Laat leeg als het één dag is.</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>dezelfde dag</translation>
    </message>
</context>
<context>
    <name>EventFigures</name>
    <message numerus="yes">
        <source>%n let go</source>
        <translation>
            <numerusform>%n losgelaten</numerusform>
            <numerusform>%n losgelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n ontmoeting</numerusform>
            <numerusform>%n ontmoetingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n ontmoet</numerusform>
            <numerusform>%n ontmoet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next step</source>
        <translation>
            <numerusform>%n zonder volgende stap</numerusform>
            <numerusform>%n zonder volgende stap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without minutes</source>
        <translation>
            <numerusform>%n zonder minuten</numerusform>
            <numerusform>%n zonder minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>24 h: {count}</source>
        <translation>24 u: {count}</translation>
    </message>
    <message>
        <source>48 h: {count}</source>
        <translation>48 u: {count}</translation>
    </message>
    <message>
        <source>7 days: {count}</source>
        <translation>7 dagen: {count}</translation>
    </message>
    <message>
        <source>At most 168 hours; those within 48 are among them</source>
        <translation>Hoogstens 168 uur; die binnen 48 horen erbij</translation>
    </message>
    <message>
        <source>At most 48 hours; those within 24 are among them</source>
        <translation>Hoogstens 48 uur; die binnen 24 horen erbij</translation>
    </message>
    <message>
        <source>Everybody who came into the book here, or was met here again</source>
        <translation>Iedereen die hier in het boek kwam, of hier opnieuw werd ontmoet</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Opgevolgd</translation>
    </message>
    <message>
        <source>Followed up after more than 168 hours</source>
        <translation>Opgevolgd na meer dan 168 uur</translation>
    </message>
    <message>
        <source>Followed up on a day whose hour is not known, so that no hours can be counted</source>
        <translation>Opgevolgd op een dag waarvan het uur niet bekend is, zodat er geen uren te tellen zijn</translation>
    </message>
    <message>
        <source>Followed up, {figure}</source>
        <translation>Opgevolgd, {figure}</translation>
    </message>
    <message>
        <source>From the capture to your first message or meeting after it: at most 24 hours</source>
        <translation>Van het vastleggen tot je eerste bericht of ontmoeting daarna: hoogstens 24 uur</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>Meetings of which nobody noted how long they took; they are not guessed</source>
        <translation>Ontmoetingen waarvan niemand noteerde hoe lang ze duurden; ze worden niet geschat</translation>
    </message>
    <message>
        <source>No follow-up, no cadence, and not let go</source>
        <translation>Geen opvolging, geen ritme, en niet losgelaten</translation>
    </message>
    <message>
        <source>No message from you and no meeting since</source>
        <translation>Sindsdien geen bericht van jou en geen ontmoeting</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Purchases and renewals of the people met, since the event began</source>
        <translation>Aankopen en verlengingen van wie je ontmoette, sinds het begin van het evenement</translation>
    </message>
    <message>
        <source>Referrals, introductions and testimonials, since the event began</source>
        <translation>Verwijzingen, introducties en aanbevelingen, sinds het begin van het evenement</translation>
    </message>
    <message>
        <source>Shares and mentions, since the event began</source>
        <translation>Gedeeld en genoemd, sinds het begin van het evenement</translation>
    </message>
    <message>
        <source>The sum of the minutes of the meetings at this event</source>
        <translation>De som van de minuten van de ontmoetingen op dit evenement</translation>
    </message>
    <message>
        <source>Those you let go on purpose, with the reason</source>
        <translation>Wie je bewust hebt losgelaten, met de reden</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat terugkwam</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat het opleverde</translation>
    </message>
    <message>
        <source>What it took</source>
        <translation>Wat het kostte</translation>
    </message>
    <message>
        <source>cost {amount}</source>
        <translation>kosten {amount}</translation>
    </message>
    <message>
        <source>day only: {count}</source>
        <translation>alleen de dag: {count}</translation>
    </message>
    <message>
        <source>later: {count}</source>
        <translation>later: {count}</translation>
    </message>
    <message>
        <source>loyalty: {count}</source>
        <translation>trouw: {count}</translation>
    </message>
    <message>
        <source>never: {count}</source>
        <translation>nooit: {count}</translation>
    </message>
    <message>
        <source>no meeting noted</source>
        <translation>geen ontmoeting genoteerd</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>perceived value of 5: {values}</source>
        <translation>ervaren waarde van 5: {values}</translation>
    </message>
    <message>
        <source>recommendations: {count}</source>
        <translation>aanbevelingen: {count}</translation>
    </message>
    <message>
        <source>sharing: {count}</source>
        <translation>gedeeld: {count}</translation>
    </message>
    <message>
        <source>{amounts} from purchases and renewals</source>
        <translation>{amounts} uit aankopen en verlengingen</translation>
    </message>
    <message>
        <source>{amounts} through recommendations</source>
        <translation>{amounts} via aanbevelingen</translation>
    </message>
    <message numerus="yes">
        <source>{time} in %n meeting(s)</source>
        <translation>
            <numerusform>{time} in %n ontmoeting</numerusform>
            <numerusform>{time} in %n ontmoetingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>on now</source>
        <translation>nu bezig</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n u</numerusform>
            <numerusform>%n u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n ontmoet</numerusform>
            <numerusform>%n ontmoet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never</source>
        <translation>
            <numerusform>%n nooit</numerusform>
            <numerusform>%n nooit</numerusform>
        </translation>
    </message>
    <message>
        <source>A cost is a number and a currency of three letters, such as 1200 EUR.</source>
        <translation>Kosten zijn een getal en een munt van drie letters, zoals 1200 EUR.</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>An event cannot end before it begins.</source>
        <translation>Een evenement kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Een evenement heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} gewijzigd</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <source>No event is on now</source>
        <translation>Er is nu geen evenement bezig</translation>
    </message>
    <message>
        <source>On now: {name}</source>
        <translation>Nu bezig: {name}</translation>
    </message>
    <message>
        <source>This event is not in the book any more.</source>
        <translation>Dit evenement staat niet meer in het boek.</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>na %n dag</numerusform>
            <numerusform>na %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>na {time}</translation>
    </message>
    <message>
        <source>half of them after {time}</source>
        <translation>de helft na {time}</translation>
    </message>
    <message numerus="yes">
        <source>in touch every %n day(s)</source>
        <translation>
            <numerusform>elke dag contact</numerusform>
            <numerusform>elke %n dagen contact</numerusform>
        </translation>
    </message>
    <message>
        <source>let go: {reason}</source>
        <translation>losgelaten: {reason}</translation>
    </message>
    <message>
        <source>no minutes noted</source>
        <translation>geen minuten genoteerd</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>geen volgende stap</translation>
    </message>
    <message>
        <source>nobody met yet</source>
        <translation>nog niemand ontmoet</translation>
    </message>
    <message>
        <source>not followed up yet</source>
        <translation>nog niet opgevolgd</translation>
    </message>
    <message>
        <source>not yet, {time} so far</source>
        <translation>nog niet, tot nu toe {time}</translation>
    </message>
    <message numerus="yes">
        <source>of %n, too few to say much</source>
        <translation>
            <numerusform>van %n, te weinig om veel te zeggen</numerusform>
            <numerusform>van %n, te weinig om veel te zeggen</numerusform>
        </translation>
    </message>
    <message>
        <source>perceived value {value} of 5</source>
        <translation>ervaren waarde {value} van 5</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>de volgende dag</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>dezelfde dag</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message>
        <source>{kind} of {name}</source>
        <translation>{kind} van {name}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{share} within 7 days</source>
        <translation>{share} binnen 7 dagen</translation>
    </message>
    <message>
        <source>{some} of {all} followed up within 7 days</source>
        <translation>{some} van {all} opgevolgd binnen 7 dagen</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>A trade show, a conference, a visit, a dinner: where you meet people, and what comes of it.</source>
        <translation>Een beurs, een congres, een bezoek, een etentje: waar je mensen ontmoet, en wat ervan komt.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nog geen evenementen</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Events beside each other</source>
        <translation>Evenementen naast elkaar</translation>
    </message>
    <message>
        <source>How many of those met were noted, followed up, heard again, and gave something back.</source>
        <translation>Van hoeveel ontmoete mensen iets is genoteerd, hoeveel je hebt opgevolgd en weer gesproken, en hoeveel iets teruggaven.</translation>
    </message>
    <message>
        <source>No event began in these days.</source>
        <translation>In deze dagen begon geen evenement.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n older event(s).</source>
        <translation>
            <numerusform>Niet getoond: %n ouder evenement.</numerusform>
            <numerusform>Niet getoond: %n oudere evenementen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or copy “{title}”</source>
        <translation>“{title}” opslaan of kopiëren</translation>
    </message>
    <message>
        <source>What became of events</source>
        <translation>Wat evenementen opleverden</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Contacts are written as vCard: give {name} an ending of .vcf. Nothing was written.</source>
        <translation>Contacten worden als vCard geschreven: laat {name} eindigen op .vcf. Er is niets geschreven.</translation>
    </message>
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
        <source>&amp;Choose a picture…</source>
        <translation>Foto &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation>Foto &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Remove the picture</source>
        <translation>Foto &amp;verwijderen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Foto kiezen</translation>
    </message>
    <message>
        <source>Initials of {name}</source>
        <translation>Initialen van {name}</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto van {name}</translation>
    </message>
    <message>
        <source>Picture: choose, paste or drop one</source>
        <translation>Foto: kies, plak of sleep er een</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. The contact keeps the one it had.</source>
        <translation>Dit is geen afbeelding die getoond kan worden. Het contact houdt de foto die het had.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}. The contact keeps the picture it had.</source>
        <translation>{name} kon niet worden gelezen: {reason}. Het contact houdt de foto die het had.</translation>
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
    <name>Feedback</name>
    <message>
        <source>A shining moment</source>
        <translation>Een glansmoment</translation>
    </message>
    <message>
        <source>An answer cannot lie in the future.</source>
        <translation>Een antwoord kan niet in de toekomst liggen.</translation>
    </message>
    <message>
        <source>Annoying</source>
        <translation>Ergerlijk</translation>
    </message>
    <message>
        <source>Feedback answered</source>
        <translation>Feedback beantwoord</translation>
    </message>
    <message>
        <source>Feedback changed</source>
        <translation>Feedback gewijzigd</translation>
    </message>
    <message>
        <source>Feedback corrected; the earlier words stay</source>
        <translation>Feedback gecorrigeerd; de eerdere woorden blijven</translation>
    </message>
    <message>
        <source>Feedback written down</source>
        <translation>Feedback opgeschreven</translation>
    </message>
    <message>
        <source>Innocuous</source>
        <translation>Onschuldig</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Geen scenario</translation>
    </message>
    <message>
        <source>Nothing was said in the future yet.</source>
        <translation>In de toekomst is nog niets gezegd.</translation>
    </message>
    <message>
        <source>Outcome noted</source>
        <translation>Afloop genoteerd</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lof</translation>
    </message>
    <message>
        <source>Scenario chosen</source>
        <translation>Scenario gekozen</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernstig</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Stap gedaan</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>Stap weer open</translation>
    </message>
    <message>
        <source>The words were erased with the person who said them.</source>
        <translation>De woorden zijn gewist met de persoon die ze zei.</translation>
    </message>
    <message>
        <source>This feedback is not in the book any more.</source>
        <translation>Deze feedback staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>What was said? Write it down word for word.</source>
        <translation>Wat is er gezegd? Schrijf het woordelijk op.</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Ergste geval</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>na %n dag</numerusform>
            <numerusform>na %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n hour(s)</source>
        <translation>
            <numerusform>na %n uur</numerusform>
            <numerusform>na %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>na %n minuut</numerusform>
            <numerusform>na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>answered {after}</source>
        <translation>beantwoord {after}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‘{words}’</translation>
    </message>
</context>
<context>
    <name>FeedbackActions</name>
    <message>
        <source>The starters are all in the playbook already</source>
        <translation>De startscenario's staan al allemaal in het draaiboek</translation>
    </message>
</context>
<context>
    <name>FeedbackAnswer</name>
    <message>
        <source>Done by: {owner}</source>
        <translation>Door: {owner}</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Gedaan {when}</translation>
    </message>
    <message>
        <source>Scenario of the playbook</source>
        <translation>Scenario van het draaiboek</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Wat we antwoorden</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat we doen</translation>
    </message>
    <message>
        <source>Without a scenario</source>
        <translation>Zonder scenario</translation>
    </message>
</context>
<context>
    <name>FeedbackDelegate</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>FeedbackDetail</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n eerdere versie</numerusform>
            <numerusform>%n eerdere versies</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Written down {when} · {judged}</source>
        <translation>Opgeschreven {when} · {judged}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>FeedbackEditor</name>
    <message>
        <source>A review, a post, overheard at the fair…</source>
        <translation>Een recensie, een bericht, opgevangen op de beurs…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Correct the feedback</source>
        <translation>De feedback corrigeren</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>No contact is called so. Leave it empty, and say below where it stood.</source>
        <translation>Er is geen contact dat zo heet. Laat het leeg en zeg eronder waar het stond.</translation>
    </message>
    <message>
        <source>Other words become a new version. The earlier ones stay and can be opened.</source>
        <translation>Andere woorden worden een nieuwe versie. De eerdere blijven en zijn te openen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>Several contacts are called so. Choose one of the list.</source>
        <translation>Meer contacten heten zo. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Wat is er gezegd?</translation>
    </message>
    <message>
        <source>What was said? Write it down word for word.</source>
        <translation>Wat is er gezegd? Schrijf het woordelijk op.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who said it, if you know</source>
        <translation>Wie het zei, als je het weet</translation>
    </message>
    <message>
        <source>Word for word, in their own language</source>
        <translation>Woordelijk, in hun eigen taal</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
</context>
<context>
    <name>FeedbackFigures</name>
    <message numerus="yes">
        <source>%n complaint(s): {part} answered</source>
        <translation>
            <numerusform>%n klacht: {part} beantwoord</numerusform>
            <numerusform>%n klachten: {part} beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints answered: {percent} %</source>
        <translation>Klachten beantwoord: {percent} %</translation>
    </message>
    <message>
        <source>Ended well: none yet</source>
        <translation>Goed afgelopen: nog geen</translation>
    </message>
    <message>
        <source>Ended well: {part} of {whole}</source>
        <translation>Goed afgelopen: {part} van {whole}</translation>
    </message>
    <message>
        <source>First answer: not known yet</source>
        <translation>Eerste antwoord: nog niet bekend</translation>
    </message>
    <message>
        <source>First answer: {hours} h in the median</source>
        <translation>Eerste antwoord: mediaan {hours} uur</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Geen klachten</translation>
    </message>
    <message>
        <source>What became of the complaints</source>
        <translation>Wat er van de klachten werd</translation>
    </message>
</context>
<context>
    <name>FeedbackFilterBar</name>
    <message>
        <source>All: {count}</source>
        <translation>Alles: {count}</translation>
    </message>
    <message>
        <source>Answered: {count}</source>
        <translation>Beantwoord: {count}</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Elke ernst</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Open: {count}</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Show only feedback that is so grave</source>
        <translation>Alleen feedback tonen die zo ernstig is</translation>
    </message>
    <message>
        <source>{severity}: {count}</source>
        <translation>{severity}: {count}</translation>
    </message>
    <message>
        <source>{what}; show everything again</source>
        <translation>{what}; weer alles tonen</translation>
    </message>
</context>
<context>
    <name>FeedbackLedger</name>
    <message>
        <source>Nothing of this kind was said.</source>
        <translation>Zoiets is niet gezegd.</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Er is nog niets gezegd</translation>
    </message>
    <message>
        <source>Praise, a remark, a complaint: write it down word for word, with what you answered and how it ended.</source>
        <translation>Lof, een opmerking, een klacht: schrijf het woordelijk op, met wat je antwoordde en hoe het afliep.</translation>
    </message>
</context>
<context>
    <name>FeedbackList</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>shining moment</source>
        <translation>glansmoment</translation>
    </message>
</context>
<context>
    <name>FeedbackOutcome</name>
    <message>
        <source>A complaint that ended so well that it is worth telling</source>
        <translation>Een klacht die zo goed afliep dat het vertellen waard is</translation>
    </message>
    <message>
        <source>How did it end? What do you do otherwise since?</source>
        <translation>Hoe liep het af? Wat doe je sindsdien anders?</translation>
    </message>
    <message>
        <source>Shining moment</source>
        <translation>Glansmoment</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hoe het afliep</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>FeedbackReply</name>
    <message>
        <source>About what you said</source>
        <translation>Over wat je zei</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered {when}</source>
        <translation>Beantwoord {when}</translation>
    </message>
    <message>
        <source>Answered, without words</source>
        <translation>Beantwoord, zonder woorden</translation>
    </message>
    <message>
        <source>As e-mail…</source>
        <translation>Als e-mail…</translation>
    </message>
    <message>
        <source>Begin again with the scenario's wording</source>
        <translation>Opnieuw beginnen met de woorden van het scenario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwoord wijzigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the text, to paste it where it was said</source>
        <translation>De tekst kopiëren, om te plakken waar het gezegd is</translation>
    </message>
    <message>
        <source>Go on in an e-mail, with the background beside it</source>
        <translation>Verder in een e-mail, met de achtergrond ernaast</translation>
    </message>
    <message>
        <source>Keep this as the answer (Ctrl+Enter)</source>
        <translation>Dit als antwoord bewaren (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Ons antwoord</translation>
    </message>
    <message>
        <source>Still to fill in (F8): {names}</source>
        <translation>Nog in te vullen (F8): {names}</translation>
    </message>
    <message>
        <source>The answer was copied</source>
        <translation>Het antwoord is gekopieerd</translation>
    </message>
    <message>
        <source>The time of the answer stays</source>
        <translation>De tijd van het antwoord blijft</translation>
    </message>
    <message>
        <source>Throw away what is typed: the answer stays as it was</source>
        <translation>Weggooien wat er getypt is: het antwoord blijft zoals het was</translation>
    </message>
    <message>
        <source>What did you answer? A few words are enough.</source>
        <translation>Wat heb je geantwoord? Een paar woorden volstaan.</translation>
    </message>
    <message>
        <source>What do you answer?</source>
        <translation>Wat antwoord je?</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Wanneer het beantwoord is</translation>
    </message>
    <message>
        <source>Wording again</source>
        <translation>Opnieuw invullen</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Contacts, calendars and answers</source>
        <translation>Contacten, agenda's en antwoorden</translation>
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
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Contacten importeren</translation>
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
    <name>Files</name>
    <message>
        <source>{name} is a device and no file. Choose another name; nothing was written.</source>
        <translation>{name} is een apparaat en geen bestand. Kies een andere naam; er is niets geschreven.</translation>
    </message>
    <message>
        <source>{name} is kept for a book. Choose another name; nothing was written.</source>
        <translation>{name} is voor een boek. Kies een andere naam; er is niets geschreven.</translation>
    </message>
    <message>
        <source>{name} is the file that is imported. Choose another name; nothing was written.</source>
        <translation>{name} is het bestand dat wordt geïmporteerd. Kies een andere naam; er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>FollowUpCalendar</name>
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
        <source>How often? Such as “every 2 weeks”, or leave it empty.</source>
        <translation>Hoe vaak? Bijvoorbeeld ‘elke 2 weken’, of laat het leeg.</translation>
    </message>
    <message>
        <source>Several contacts are called so. Choose one of the list.</source>
        <translation>Meer contacten heten zo. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This was for a contact who is not in the book any more. For whom is it now?</source>
        <translation>Dit was voor een contact dat niet meer in het boek staat. Voor wie is het nu?</translation>
    </message>
    <message>
        <source>What time? Such as 10:00, or leave it empty.</source>
        <translation>Hoe laat? Bijvoorbeeld 10:00, of laat het leeg.</translation>
    </message>
    <message>
        <source>Which day? Type it as you would say it, such as “fri”.</source>
        <translation>Welke dag? Typ het zoals je het zegt, bijvoorbeeld ‘vr’.</translation>
    </message>
    <message>
        <source>Which time? The day and the field beside it say two.</source>
        <translation>Welke tijd? De dag en het veld ernaast noemen er twee.</translation>
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
        <source>It may begin or end with the day: tue 10:00 send the price</source>
        <translation>Het mag met de dag beginnen of eindigen: di 10:00 prijs sturen</translation>
    </message>
    <message>
        <source>Keep the title as typed</source>
        <translation>De titel laten zoals hij getypt is</translation>
    </message>
    <message>
        <source>New follow-up for {name}</source>
        <translation>Nieuwe opvolging voor {name}</translation>
    </message>
    <message>
        <source>Not understood yet; such as: every 2 weeks, every month on the last friday</source>
        <translation>Nog niet begrepen; zoals: elke 2 weken, elke maand op de laatste vrijdag</translation>
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
        <source>The title does not say the day: keep all of its words</source>
        <translation>De titel noemt geen dag: alle woorden ervan behouden</translation>
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
    <message>
        <source>{day}{at}: “{title}”</source>
        <translation>{day}{at}: ‘{title}’</translation>
    </message>
</context>
<context>
    <name>FollowUpKeys</name>
    <message>
        <source>Choose a follow-up first</source>
        <translation>Kies eerst een opvolging</translation>
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
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Loslaten…</translation>
    </message>
    <message>
        <source>Move to a day…</source>
        <translation>Verplaatsen naar een dag…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
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
    <message numerus="yes">
        <source>Did %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging gedaan</numerusform>
            <numerusform>%n opvolgingen gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Done and logged: {title}</source>
        <translation>Gedaan en bewaard: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Gedaan: {title}</translation>
    </message>
    <message>
        <source>Done: {title}. Next: {next}</source>
        <translation>Gedaan: {title}. Daarna: {next}</translation>
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
    <message numerus="yes">
        <source>Let %n follow-up(s) go</source>
        <translation>
            <numerusform>%n opvolging losgelaten</numerusform>
            <numerusform>%n opvolgingen losgelaten</numerusform>
        </translation>
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
        <source>Opened %n follow-up(s) again</source>
        <translation>
            <numerusform>%n opvolging weer geopend</numerusform>
            <numerusform>%n opvolgingen weer geopend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging bewaard</numerusform>
            <numerusform>%n opvolgingen bewaard</numerusform>
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
    <message numerus="yes">
        <source>brought forward by %n days</source>
        <translation>
            <numerusform>%n dag vervroegd</numerusform>
            <numerusform>%n dagen vervroegd</numerusform>
        </translation>
    </message>
    <message>
        <source>brought forward by a day</source>
        <translation>een dag vervroegd</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gedaan op {day}</translation>
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
        <source>first set for {day}</source>
        <translation>eerst voor {day}</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message numerus="yes">
        <source>moved by %n days</source>
        <translation>
            <numerusform>%n dag verschoven</numerusform>
            <numerusform>%n dagen verschoven</numerusform>
        </translation>
    </message>
    <message>
        <source>moved by a day</source>
        <translation>een dag verschoven</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>beloofd voor {day}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sinds gisteren</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>pasted cards.vcf</source>
        <translation>geplakte kaartjes.vcf</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>This system has no key that works in every program.</source>
        <translation>Dit systeem heeft geen toets die in elk programma werkt.</translation>
    </message>
    <message>
        <source>Wayland gives no program a key of its own. Set one in the system's settings that runs: ror-desktop --just-met</source>
        <translation>Wayland geeft geen programma een eigen toets. Stel er in de systeeminstellingen een in die dit start: ror-desktop --just-met</translation>
    </message>
    <message>
        <source>{keys} belongs to another program already, so it was not taken.</source>
        <translation>{keys} is al van een ander programma en is daarom niet genomen.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>en</source>
        <comment>the folder of the guide in this language</comment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Find in the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Nothing in the guide holds all of these words.</source>
        <translation>Geen enkele pagina bevat al deze woorden.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagina's van de handleiding</translation>
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
        <translation>Kring toegevoegd</translation>
    </message>
    <message>
        <source>Added a scenario to the playbook</source>
        <translation>Scenario aan het draaiboek toegevoegd</translation>
    </message>
    <message>
        <source>Added a template</source>
        <translation>Sjabloon toegevoegd</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>Evenement toegevoegd</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>Answered feedback</source>
        <translation>Feedback beantwoord</translation>
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
        <translation>Kring gewijzigd</translation>
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
        <source>Changed a return</source>
        <translation>Iets wat terugkwam gewijzigd</translation>
    </message>
    <message>
        <source>Changed a return of {name}</source>
        <translation>Iets wat van {name} terugkwam gewijzigd</translation>
    </message>
    <message>
        <source>Changed a scenario of the playbook</source>
        <translation>Scenario van het draaiboek gewijzigd</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Een instelling gewijzigd</translation>
    </message>
    <message>
        <source>Changed a template</source>
        <translation>Sjabloon gewijzigd</translation>
    </message>
    <message>
        <source>Changed an answer</source>
        <translation>Antwoord gewijzigd</translation>
    </message>
    <message>
        <source>Changed an answer of {name}</source>
        <translation>Antwoord van {name} gewijzigd</translation>
    </message>
    <message>
        <source>Changed an event</source>
        <translation>Evenement gewijzigd</translation>
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
        <source>Changed circle and cadence of %n contact(s)</source>
        <translation>
            <numerusform>Kring en ritme van %n contact gewijzigd</numerusform>
            <numerusform>Kring en ritme van %n contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed circle and cadence of {name}</source>
        <translation>Kring en ritme van {name} gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Changed the cadence of %n contact(s)</source>
        <translation>
            <numerusform>Het ritme van %n contact gewijzigd</numerusform>
            <numerusform>Het ritme van %n contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the cadence of {name}</source>
        <translation>Het ritme van {name} gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Changed the circle of %n contact(s)</source>
        <translation>
            <numerusform>De kring van %n contact gewijzigd</numerusform>
            <numerusform>De kring van %n contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the circle of {name}</source>
        <translation>De kring van {name} gewijzigd</translation>
    </message>
    <message>
        <source>Changed the picture of {name}</source>
        <translation>De foto van {name} gewijzigd</translation>
    </message>
    <message>
        <source>Changed the setting “{what}”</source>
        <translation>De instelling “{what}” gewijzigd</translation>
    </message>
    <message>
        <source>Changed the settings: {what}</source>
        <translation>De instellingen gewijzigd: {what}</translation>
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
    <message numerus="yes">
        <source>Changed where %n contact(s) were met</source>
        <translation>
            <numerusform>Gewijzigd waar %n contact werd ontmoet</numerusform>
            <numerusform>Gewijzigd waar %n contacten werden ontmoet</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed where {name} was met</source>
        <translation>Gewijzigd waar {name} werd ontmoet</translation>
    </message>
    <message>
        <source>Changed your own card</source>
        <translation>Eigen kaartje gewijzigd</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} gewijzigd</translation>
    </message>
    <message>
        <source>Chose a scenario of the playbook for feedback</source>
        <translation>Een scenario van het draaiboek gekozen voor feedback</translation>
    </message>
    <message>
        <source>Chose the event on now</source>
        <translation>Evenement van nu gekozen</translation>
    </message>
    <message numerus="yes">
        <source>Congratulated %n contact(s)</source>
        <translation>
            <numerusform>%n contact gefeliciteerd</numerusform>
            <numerusform>%n contacten gefeliciteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Congratulated {name}</source>
        <translation>{name} gefeliciteerd</translation>
    </message>
    <message>
        <source>Corrected feedback; the earlier words stay</source>
        <translation>Feedback verbeterd; de eerdere woorden blijven</translation>
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
        <translation>Kring verwijderd</translation>
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
        <source>Deleted a return</source>
        <translation>Iets wat terugkwam verwijderd</translation>
    </message>
    <message>
        <source>Deleted a return of {name}</source>
        <translation>Iets wat van {name} terugkwam verwijderd</translation>
    </message>
    <message>
        <source>Deleted a scenario of the playbook</source>
        <translation>Scenario uit het draaiboek verwijderd</translation>
    </message>
    <message>
        <source>Deleted a template</source>
        <translation>Sjabloon verwijderd</translation>
    </message>
    <message>
        <source>Deleted an answer</source>
        <translation>Antwoord verwijderd</translation>
    </message>
    <message>
        <source>Deleted an answer of {name}</source>
        <translation>Antwoord van {name} verwijderd</translation>
    </message>
    <message>
        <source>Deleted an event</source>
        <translation>Evenement verwijderd</translation>
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
    <message numerus="yes">
        <source>Did %n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging gedaan</numerusform>
            <numerusform>%n opvolgingen gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did %n line(s) of Today</source>
        <translation>
            <numerusform>%n regel van Vandaag gedaan</numerusform>
            <numerusform>%n regels van Vandaag gedaan</numerusform>
        </translation>
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
        <source>Imported %n answer(s)</source>
        <translation>
            <numerusform>%n antwoord geïmporteerd</numerusform>
            <numerusform>%n antwoorden geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n answer(s) from {name}</source>
        <translation>
            <numerusform>%n antwoord geïmporteerd uit {name}</numerusform>
            <numerusform>%n antwoorden geïmporteerd uit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calendar item(s)</source>
        <translation>
            <numerusform>%n agenda-item geïmporteerd</numerusform>
            <numerusform>%n agenda-items geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calendar item(s) from {name}</source>
        <translation>
            <numerusform>%n agenda-item geïmporteerd uit {name}</numerusform>
            <numerusform>%n agenda-items geïmporteerd uit {name}</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Let %n contact(s) go</source>
        <translation>
            <numerusform>%n contact losgelaten</numerusform>
            <numerusform>%n contacten losgelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n follow-up(s) go</source>
        <translation>
            <numerusform>%n opvolging losgelaten</numerusform>
            <numerusform>%n opvolgingen losgelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a follow-up for {name} go</source>
        <translation>Een opvolging voor {name} losgelaten</translation>
    </message>
    <message>
        <source>Let {name} go</source>
        <translation>{name} losgelaten</translation>
    </message>
    <message>
        <source>Logged an interaction</source>
        <translation>Een contactmoment vastgelegd</translation>
    </message>
    <message>
        <source>Logged an interaction and what comes next</source>
        <translation>Contactmoment vastgelegd, met de volgende stap</translation>
    </message>
    <message>
        <source>Logged an interaction with {name}</source>
        <translation>Een contactmoment met {name} vastgelegd</translation>
    </message>
    <message>
        <source>Logged an interaction with {name} and what comes next</source>
        <translation>Contactmoment met {name} vastgelegd, met de volgende stap</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n contact(s) as customer or partner, or not</source>
        <translation>
            <numerusform>%n contact wel of niet als klant of partner aangemerkt</numerusform>
            <numerusform>%n contacten wel of niet als klant of partner aangemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked whether a message of {name} waits for an answer</source>
        <translation>Aangegeven of een bericht van {name} op antwoord wacht</translation>
    </message>
    <message>
        <source>Marked whether a message waits for an answer</source>
        <translation>Aangegeven of een bericht op antwoord wacht</translation>
    </message>
    <message>
        <source>Marked {name} as customer or partner, or not</source>
        <translation>{name} wel of niet als klant of partner aangemerkt</translation>
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
        <source>Noted an answer</source>
        <translation>Antwoord genoteerd</translation>
    </message>
    <message>
        <source>Noted an answer of {name}</source>
        <translation>Antwoord van {name} genoteerd</translation>
    </message>
    <message>
        <source>Noted what came back</source>
        <translation>Genoteerd wat terugkwam</translation>
    </message>
    <message>
        <source>Noted what came back from {name}</source>
        <translation>Genoteerd wat van {name} terugkwam</translation>
    </message>
    <message>
        <source>Noted what came of feedback</source>
        <translation>Genoteerd hoe feedback afliep</translation>
    </message>
    <message>
        <source>Nothing was left to take back: {what}</source>
        <translation>Er was niets meer terug te draaien: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n follow-up(s) again</source>
        <translation>
            <numerusform>%n opvolging weer geopend</numerusform>
            <numerusform>%n opvolgingen weer geopend</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Put %n contact(s) off</source>
        <translation>
            <numerusform>%n contact uitgesteld</numerusform>
            <numerusform>%n contacten uitgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n line(s) of Today off</source>
        <translation>
            <numerusform>%n regel van Vandaag uitgesteld</numerusform>
            <numerusform>%n regels van Vandaag uitgesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Put an idea about {name} aside</source>
        <translation>Idee over {name} opzij gelegd</translation>
    </message>
    <message>
        <source>Put an idea aside</source>
        <translation>Idee opzij gelegd</translation>
    </message>
    <message>
        <source>Put {name} off</source>
        <translation>{name} uitgesteld</translation>
    </message>
    <message>
        <source>Said thanks for a return</source>
        <translation>Bedankt voor een opbrengst</translation>
    </message>
    <message>
        <source>Said thanks to {name}</source>
        <translation>{name} bedankt</translation>
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
        <source>Ticked a step of the playbook</source>
        <translation>Stap van het draaiboek afgevinkt</translation>
    </message>
    <message numerus="yes">
        <source>Ticked networks of %n contact(s)</source>
        <translation>
            <numerusform>Netwerken van %n contact aangevinkt</numerusform>
            <numerusform>Netwerken van %n contacten aangevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked networks of {name}</source>
        <translation>Netwerken van {name} aangevinkt</translation>
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
        <source>Wrote down feedback</source>
        <translation>Feedback opgeschreven</translation>
    </message>
    <message>
        <source>Wrote down somebody just met</source>
        <translation>Iemand genoteerd die je net ontmoette</translation>
    </message>
    <message>
        <source>Wrote down {name}, just met</source>
        <translation>{name} genoteerd, net ontmoet</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>een kring</translation>
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
        <source>a scenario</source>
        <translation>een scenario</translation>
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
        <translation>een sjabloon</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>een antwoord</translation>
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
        <translation>kring</translation>
    </message>
    <message>
        <source>day of a follow-up</source>
        <translation>dag van een opvolging</translation>
    </message>
    <message>
        <source>day of coming back</source>
        <translation>dag van terugkomen</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evenement</translation>
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
        <translation>reden van loslaten</translation>
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
        <source>Bringing the book up to date</source>
        <translation>Het boek bijwerken</translation>
    </message>
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
    <name>IdeaLine</name>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>Next idea ({n} of {all})</source>
        <translation>Volgend idee ({n} van {all})</translation>
    </message>
    <message>
        <source>Not now: for 90 days</source>
        <translation>Nu niet: 90 dagen lang</translation>
    </message>
    <message>
        <source>Set a follow-up for next week</source>
        <translation>Opvolging voor volgende week afspreken</translation>
    </message>
    <message>
        <source>Show where this comes from</source>
        <translation>Tonen waar dit vandaan komt</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-mail schrijven</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Birthday on {day}: say something kind</source>
        <translation>Jarig op {day}: zeg iets aardigs</translation>
    </message>
    <message>
        <source>Birthday today: say something kind</source>
        <translation>Vandaag jarig: zeg iets aardigs</translation>
    </message>
    <message>
        <source>Introduce {name} and {other} to each other</source>
        <translation>{name} en {other} aan elkaar voorstellen</translation>
    </message>
    <message>
        <source>Introduce {other}: both carry the tag {tag}</source>
        <translation>Stel {other} voor: beiden hebben het label {tag}</translation>
    </message>
    <message>
        <source>Introduce {other}: “{word}” stands in what you learned about both</source>
        <translation>Stel {other} voor: ‘{word}’ staat in wat je over beiden leerde</translation>
    </message>
    <message numerus="yes">
        <source>Not now: this idea comes back in %n days, if it still fits</source>
        <translation>
            <numerusform>Nu niet: dit idee komt over %n dag terug, als het dan nog past</numerusform>
            <numerusform>Nu niet: dit idee komt over %n dagen terug, als het dan nog past</numerusform>
        </translation>
    </message>
    <message>
        <source>Say thanks: {kind} of {who} on {day}</source>
        <translation>Bedank: {kind} van {who} op {day}</translation>
    </message>
    <message>
        <source>Say thanks: {kind} on {day}</source>
        <translation>Bedank: {kind} op {day}</translation>
    </message>
    <message>
        <source>You kept a promise on {day}, and nothing went out since: {title}</source>
        <translation>Je hield een belofte op {day}, en sindsdien ging er niets uit: {title}</translation>
    </message>
    <message>
        <source>You learned on {day}, and nothing went out since: “{text}”</source>
        <translation>Je leerde op {day}, en sindsdien ging er niets uit: ‘{text}’</translation>
    </message>
    <message>
        <source>You promised for {day}: {title}</source>
        <translation>Je beloofde voor {day}: {title}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evenement</numerusform>
            <numerusform>%n evenementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging</numerusform>
            <numerusform>%n opvolgingen</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier card has the same identifier and the same name; this one says something else and was left out.</source>
        <translation>Een eerdere kaart heeft hetzelfde kenmerk en dezelfde naam; deze zegt iets anders en is weggelaten.</translation>
    </message>
    <message>
        <source>An earlier card has the same identifier but another name; this one is a contact of its own.</source>
        <translation>Een eerdere kaart heeft hetzelfde kenmerk maar een andere naam; deze is een eigen contact.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n answer(s) from {name}</source>
        <translation>
            <numerusform>%n antwoord geïmporteerd uit {name}</numerusform>
            <numerusform>%n antwoorden geïmporteerd uit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contact(s) from {name}</source>
        <translation>
            <numerusform>%n contact geïmporteerd uit {name}</numerusform>
            <numerusform>%n contacten geïmporteerd uit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n event(s) from {name}</source>
        <translation>
            <numerusform>%n evenement geïmporteerd uit {name}</numerusform>
            <numerusform>%n evenementen geïmporteerd uit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n follow-up(s) from {name}</source>
        <translation>
            <numerusform>%n opvolging geïmporteerd uit {name}</numerusform>
            <numerusform>%n opvolgingen geïmporteerd uit {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {follow_ups} and {events} from {name}</source>
        <translation>{follow_ups} en {events} geïmporteerd uit {name}</translation>
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
    <name>ImportFlow</name>
    <message>
        <source>Reading the file</source>
        <translation>Bestand lezen</translation>
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
        <source>circle</source>
        <translation>kring</translation>
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
        <source>industry and place of the organization</source>
        <translation>branche en plaats van de organisatie</translation>
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
    <message>
        <source>where you met</source>
        <translation>waar jullie elkaar ontmoetten</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, regel {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message>
        <source>Throw away what is typed; Escape only puts it aside</source>
        <translation>Weggooien wat er getypt is; Escape legt het alleen opzij</translation>
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
        <source>Answered: nothing waits any more</source>
        <translation>Beantwoord: er wacht niets meer</translation>
    </message>
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
        <source>Only what came in can wait for an answer.</source>
        <translation>Alleen wat binnenkwam kan op antwoord wachten.</translation>
    </message>
    <message>
        <source>This contact is not in the book any more.</source>
        <translation>Dit contact staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This does not wait for an answer</source>
        <translation>Dit wacht niet op antwoord</translation>
    </message>
    <message>
        <source>This interaction is not in the book any more.</source>
        <translation>Dit contactmoment staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This waits for your answer until you give one</source>
        <translation>Dit wacht op je antwoord tot je het geeft</translation>
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
    <name>JustMet</name>
    <message>
        <source>Add to {name} – {reason}</source>
        <translation>Toevoegen aan {name} – {reason}</translation>
    </message>
    <message>
        <source>Add to {name}, {organization} – {reason}</source>
        <translation>Toevoegen aan {name}, {organization} – {reason}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Contact leggen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Geïntroduceerd door</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Afspreken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Bericht sturen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogesprek</translation>
    </message>
    <message>
        <source>Web page or profile</source>
        <translation>Webpagina of profiel</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>via {name}</translation>
    </message>
    <message>
        <source>{what} · tomorrow</source>
        <translation>{what} · morgen</translation>
    </message>
</context>
<context>
    <name>JustMetAlone</name>
    <message>
        <source>Just met – {program}</source>
        <translation>Net ontmoet – {program}</translation>
    </message>
    <message>
        <source>Writing a backup</source>
        <translation>Back-up schrijven</translation>
    </message>
</context>
<context>
    <name>JustMetForm</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leegmaken</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Toevoegen aan {name}</translation>
    </message>
    <message>
        <source>Empty the box for somebody else; Undo brings it back</source>
        <translation>Maak het vak leeg voor iemand anders; Ongedaan maken haalt het terug</translation>
    </message>
    <message>
        <source>Enter saves · Shift+Enter new line · {keys} correct a chip · Esc closes, the text stays</source>
        <translation>Enter bewaart · Shift+Enter nieuwe regel · {keys} verbeteren · Esc sluit, de tekst blijft</translation>
    </message>
    <message>
        <source>Jane Doe, Acme Corp, jane@acme.example, sails, wants the pricing sheet, call Tue 10:00 #lead</source>
        <translation>Jane Doe, Acme BV, jane@acme.example, zeilt, wil de prijslijst, di 10:00 bellen #lead</translation>
    </message>
    <message>
        <source>Just met</source>
        <translation>Net ontmoet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notitie: {words}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Somebody you just met</source>
        <translation>Iemand die je net ontmoette</translation>
    </message>
    <message>
        <source>and more from the card</source>
        <translation>en meer van het kaartje</translation>
    </message>
</context>
<context>
    <name>JustMetWindow</name>
    <message>
        <source>A card is here already. Save it with Enter, or clear it, then give the next one.</source>
        <translation>Er staat al een kaartje. Bewaar het met Enter of maak leeg, en geef dan het volgende.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Leeggemaakt</translation>
    </message>
    <message>
        <source>Nobody is named yet. Type a name, or press Enter again to save it as it is.</source>
        <translation>Er is nog niemand genoemd. Typ een naam, of druk nog eens op Enter om het zo te bewaren.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Iemand zonder naam</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Een toets zoeken</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>Trede {number} van {all}: {name}</translation>
    </message>
</context>
<context>
    <name>LetGoBar</name>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Let go (Enter)</source>
        <translation>Loslaten (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Let go of %n follow-ups</source>
        <translation>
            <numerusform>%n opvolging loslaten</numerusform>
            <numerusform>%n opvolgingen loslaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go: {title} – {name}</source>
        <translation>Loslaten: {title} – {name}</translation>
    </message>
    <message>
        <source>Why it is let go</source>
        <translation>Waarom het wordt losgelaten</translation>
    </message>
    <message>
        <source>Why? It may stay empty</source>
        <translation>Waarom? Mag leeg blijven</translation>
    </message>
    <message>
        <source>it will not come again</source>
        <translation>ze komt niet meer terug</translation>
    </message>
    <message>
        <source>those that repeat will not come again</source>
        <translation>wat zich herhaalt komt niet meer terug</translation>
    </message>
</context>
<context>
    <name>LetGoDialog</name>
    <message numerus="yes">
        <source>Let %n contact(s) go</source>
        <translation>
            <numerusform>%n contact loslaten</numerusform>
            <numerusform>%n contacten loslaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Let {name} go</source>
        <translation>{name} loslaten</translation>
    </message>
    <message>
        <source>No common interest</source>
        <translation>Geen gezamenlijk belang</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not the right person</source>
        <translation>Niet de juiste persoon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Somebody else of us takes care</source>
        <translation>Iemand anders van ons zorgt ervoor</translation>
    </message>
    <message>
        <source>Today does not ask for a next step any more. The contact stays, and so does the reason.</source>
        <translation>Vandaag vraagt niet meer naar een volgende stap. Het contact blijft, en de reden ook.</translation>
    </message>
</context>
<context>
    <name>LetterBody</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Tekst van de e-mail</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Background in the text</source>
        <translation>Achtergrond in de tekst</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Give or ask</source>
        <translation>Geven of vragen</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Log it, and say what comes next</source>
        <translation>Vastleggen, en zeggen wat er volgt</translation>
    </message>
    <message>
        <source>No e-mail address is known</source>
        <translation>Geen e-mailadres bekend</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Openen in mailprogramma</translation>
    </message>
    <message>
        <source>Put the background into the text, or take it out (Ctrl+B)</source>
        <translation>De achtergrond in de tekst zetten of eruit halen (Ctrl+B)</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Opslaan als .eml…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Dit concept weggooien</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Write a file that opens in a mail program</source>
        <translation>Een bestand schrijven dat in een mailprogramma opent</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail to {name}</source>
        <translation>E-mail aan {name}</translation>
    </message>
    <message>
        <source>No mail program took it. Save it as a file, or copy the text.</source>
        <translation>Geen mailprogramma nam het aan. Sla het op als bestand, of kopieer de tekst.</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>De e-mail opslaan</translation>
    </message>
    <message>
        <source>Still to fill in (F8): {names}</source>
        <translation>Nog in te vullen (F8): {names}</translation>
    </message>
    <message>
        <source>The background is in the text: cut it out before you send (Ctrl+B takes it out).</source>
        <translation>De achtergrond staat in de tekst: knip hem weg voordat je verstuurt (Ctrl+B haalt hem eruit).</translation>
    </message>
    <message>
        <source>This is not one e-mail address: the e-mail opens without a recipient.</source>
        <translation>Dit is niet één e-mailadres: de e-mail wordt zonder ontvanger geopend.</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n entries were asks.</source>
        <translation>
            <numerusform>Je laatste contactmoment was een vraag.</numerusform>
            <numerusform>Je laatste %n contactmomenten waren vragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name and number come by themselves once you have written “My card”.</source>
        <translation>Je naam en nummer komen er vanzelf in zodra je “Mijn kaartje” hebt ingevuld.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>{name} could not be written ({reason}). Your draft is kept.</source>
        <translation>{name} kon niet worden geschreven ({reason}). Je concept is bewaard.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>This program contains the work of others, with thanks. Qt is used under the LGPL: its libraries lie in files of their own beside the program, and you may replace them.</source>
        <translation>Dit programma bevat werk van anderen, met dank. Qt wordt gebruikt onder de LGPL: de bibliotheken ervan staan in eigen bestanden naast het programma, en je mag ze vervangen.</translation>
    </message>
    <message>
        <source>This program runs from source: these are the licences of the packages that are installed beside it. Qt is used under the LGPL.</source>
        <translation>Dit programma draait vanuit de broncode: dit zijn de licenties van de pakketten die ernaast zijn geïnstalleerd. Qt wordt gebruikt onder de LGPL.</translation>
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
    <name>LocalKeys</name>
    <message>
        <source>Add to the contact in your book, or make a new one</source>
        <translation>Toevoegen aan het contact in je boek, of een nieuw contact</translation>
    </message>
    <message>
        <source>Answer the selected feedback, or change the selected scenario</source>
        <translation>De gekozen feedback beantwoorden, of het gekozen scenario wijzigen</translation>
    </message>
    <message>
        <source>At the end: copy the three sentences</source>
        <translation>Aan het eind: de drie zinnen kopiëren</translation>
    </message>
    <message>
        <source>Be reminded again in 10 minutes</source>
        <translation>Over 10 minuten opnieuw herinneren</translation>
    </message>
    <message>
        <source>Be reminded again in an hour</source>
        <translation>Over een uur opnieuw herinneren</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Change event, place and day</source>
        <translation>Evenement, plaats en dag wijzigen</translation>
    </message>
    <message>
        <source>Change the entry, or write a new one for the day</source>
        <translation>De afspraak wijzigen, of een nieuwe voor de dag schrijven</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Choose a cadence or a circle</source>
        <translation>Een ritme of een kring kiezen</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>De cijfers kopiëren</translation>
    </message>
    <message>
        <source>Delete the selected scenario</source>
        <translation>Het gekozen scenario verwijderen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done, answered, thanked or congratulated; otherwise log how you were in touch</source>
        <translation>Gedaan, beantwoord, bedankt of gefeliciteerd; anders vastleggen hoe je contact had</translation>
    </message>
    <message>
        <source>Draft the e-mail</source>
        <translation>De e-mail opstellen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Go back, or close what is open</source>
        <translation>Teruggaan, of sluiten wat openstaat</translation>
    </message>
    <message>
        <source>Go to the first chip, and so on to 9; then Enter corrects, Del rejects</source>
        <translation>Naar het eerste kenmerk, enzovoort tot 9; dan verbetert Enter en verwerpt Del</translation>
    </message>
    <message>
        <source>Go to the next field; with Shift to the previous one</source>
        <translation>Naar het volgende veld; met Shift naar het vorige</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ga naar vandaag</translation>
    </message>
    <message>
        <source>Go to what still has to be filled in</source>
        <translation>Naar wat nog moet worden ingevuld</translation>
    </message>
    <message>
        <source>Just met</source>
        <translation>Net ontmoet</translation>
    </message>
    <message>
        <source>Let go; X with a reason in your own words</source>
        <translation>Loslaten; X met een reden in je eigen woorden</translation>
    </message>
    <message>
        <source>Let rest for some months; X lets go, with a reason</source>
        <translation>Een paar maanden laten rusten; X laat los, met een reden</translation>
    </message>
    <message>
        <source>List the entries behind the mark</source>
        <translation>Tonen wat er achter dit deel zit</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Move a step of a scenario down; with Up upwards</source>
        <translation>Een stap van een scenario omlaag zetten; met pijl omhoog omhoog</translation>
    </message>
    <message>
        <source>Move the selected follow-ups a day; with Left a day back</source>
        <translation>De gekozen opvolgingen een dag verplaatsen; met Links een dag terug</translation>
    </message>
    <message>
        <source>Move them a week in the month, half an hour in the week</source>
        <translation>Ze een week verplaatsen in de maand, een half uur in de week</translation>
    </message>
    <message>
        <source>Next step tomorrow; 2 in 3 days, 3 next week</source>
        <translation>Volgende stap morgen; 2 over 3 dagen, 3 volgende week</translation>
    </message>
    <message>
        <source>Next step, or another day for the promise, tomorrow; 2 and 3 later</source>
        <translation>Volgende stap, of een andere dag voor de belofte, morgen; 2 en 3 later</translation>
    </message>
    <message>
        <source>Note a purchase; N a renewal</source>
        <translation>Een aankoop noteren; N een verlenging</translation>
    </message>
    <message>
        <source>Note a referral; I an introduction, T a testimonial</source>
        <translation>Een doorverwijzing noteren; I een introductie, T een aanbeveling</translation>
    </message>
    <message>
        <source>Note a share; M a mention</source>
        <translation>Een gedeeld bericht noteren; M een vermelding</translation>
    </message>
    <message>
        <source>Open it in the mail program</source>
        <translation>Openen in het mailprogramma</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Open the contact, or show more of a group</source>
        <translation>Het contact openen, of meer van een groep tonen</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Openen wat gekozen is</translation>
    </message>
    <message>
        <source>Other words, or another day</source>
        <translation>Andere woorden, of een andere dag</translation>
    </message>
    <message>
        <source>Put off until another day</source>
        <translation>Uitstellen tot een andere dag</translation>
    </message>
    <message>
        <source>Put the background into the text, or take it out</source>
        <translation>De achtergrond in de tekst zetten of eruit halen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Bewaren wat er geschreven wordt</translation>
    </message>
    <message>
        <source>Save, and be ready for the next person; with Shift a new line</source>
        <translation>Bewaren en klaar voor de volgende; met Shift een nieuwe regel</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>Alle regels kiezen</translation>
    </message>
    <message>
        <source>Select several lines</source>
        <translation>Meer regels kiezen</translation>
    </message>
    <message>
        <source>Show everybody again where something is filtered</source>
        <translation>Weer iedereen tonen als er gefilterd is</translation>
    </message>
    <message>
        <source>Show the month; 2 the week, 3 the agenda</source>
        <translation>De maand tonen; 2 de week, 3 de agenda</translation>
    </message>
    <message>
        <source>Shut a branch of the tree; with Right open it</source>
        <translation>Een tak van de boom sluiten; met Rechts openen</translation>
    </message>
    <message>
        <source>Skip to the next one; Backspace goes back</source>
        <translation>Naar de volgende; Backspace gaat terug</translation>
    </message>
    <message>
        <source>Thanked, done or answered, as the step asks; E drafts the e-mail</source>
        <translation>Bedankt, gedaan of beantwoord, zoals de stap vraagt; E zet de e-mail klaar</translation>
    </message>
    <message>
        <source>The day beside; up and down walk its entries</source>
        <translation>De dag ernaast; omhoog en omlaag lopen langs de afspraken</translation>
    </message>
    <message>
        <source>The last mark; Home the first</source>
        <translation>Het laatste deel; Home het eerste</translation>
    </message>
    <message>
        <source>The next mark; up and down where there are several rows</source>
        <translation>Het volgende deel; omhoog en omlaag waar er meer rijen zijn</translation>
    </message>
    <message>
        <source>The next month, week or 30 days; Page Up the ones before</source>
        <translation>De volgende maand, week of 30 dagen; Page Up de vorige</translation>
    </message>
    <message>
        <source>The same day a week later; with Up a week earlier</source>
        <translation>Dezelfde dag een week later; met Omhoog een week eerder</translation>
    </message>
    <message>
        <source>Tick the selected follow-ups without asking</source>
        <translation>De gekozen opvolgingen afvinken zonder te vragen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat er terugkwam</translation>
    </message>
    <message>
        <source>What can be done with the selected line</source>
        <translation>Wat er met de gekozen regel kan</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Writing an e-mail</source>
        <translation>Een e-mail schrijven</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bringing the book up to date</source>
        <translation>Het boek bijwerken</translation>
    </message>
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
    <name>MatchBar</name>
    <message>
        <source>In your book ({key} changes):</source>
        <translation>In je boek ({key} wisselt):</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
</context>
<context>
    <name>MeasurePreferences</name>
    <message>
        <source>Answer target</source>
        <translation>Streven voor antwoord</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Beantwoord binnen</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Terug naar de standaardwaarden</translation>
    </message>
    <message>
        <source>Balance window</source>
        <translation>Venster voor evenwicht</translation>
    </message>
    <message>
        <source>Begun by either of you on fewer days, nothing is said about who starts.</source>
        <translation>Op minder dagen door een van beiden begonnen: dan wordt er niets gezegd over wie begint.</translation>
    </message>
    <message>
        <source>Changing what the measures count with</source>
        <translation>Wijzigen waarmee de maten rekenen</translation>
    </message>
    <message>
        <source>Days for a balance</source>
        <translation>Dagen voor evenwicht</translation>
    </message>
    <message>
        <source>Days for a rhythm</source>
        <translation>Dagen voor een ritme</translation>
    </message>
    <message>
        <source>Heard from on fewer days, nothing is said about their rhythm.</source>
        <translation>Op minder dagen van hen gehoord: dan wordt er niets gezegd over hun ritme.</translation>
    </message>
    <message>
        <source>If they are heard from in this time, your outreach was answered.</source>
        <translation>Hoor je binnen deze tijd van hen, dan is je toenadering beantwoord.</translation>
    </message>
    <message>
        <source>Likely fading at</source>
        <translation>Vermoedelijk vervagend vanaf</translation>
    </message>
    <message>
        <source>Off hides every measure everywhere; nothing else depends on them.</source>
        <translation>Uit verbergt elke maat, overal; niets anders hangt ervan af.</translation>
    </message>
    <message>
        <source>One number on the page of a contact, shown as the plain mean that it is.</source>
        <translation>Eén getal op de pagina van een contact, getoond als het gewone gemiddelde dat het is.</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>Venster voor opbrengst</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Cijfers tonen</translation>
    </message>
    <message>
        <source>Show the pulse of a contact</source>
        <translation>De polsslag van een contact tonen</translation>
    </message>
    <message>
        <source>Silence of more than so many times their own rhythm (Navarro et al. 2017 for the 8).</source>
        <translation>Stilte van meer dan zoveel keer hun eigen ritme (Navarro e.a. 2017 voor de 8).</translation>
    </message>
    <message>
        <source>Silence of so many times their own rhythm puts them on Today.</source>
        <translation>Stilte van zoveel keer hun eigen ritme zet hen op Vandaag.</translation>
    </message>
    <message>
        <source>So far back go days in touch and follow-through.</source>
        <translation>Zo ver terug gaan dagen met contact en nagekomen opvolgingen.</translation>
    </message>
    <message>
        <source>So far back go returns and value, give and ask, time invested and their rhythm.</source>
        <translation>Zo ver terug gaan opbrengst en waarde, geven en vragen, bestede tijd en hun ritme.</translation>
    </message>
    <message>
        <source>So far back go who starts, answered outreach, my answer time and mood.</source>
        <translation>Zo ver terug gaan wie begint, beantwoorde toenadering, mijn antwoordtijd en stemming.</translation>
    </message>
    <message>
        <source>Touch window</source>
        <translation>Venster voor contact</translation>
    </message>
    <message>
        <source>Unusually quiet at</source>
        <translation>Ongewoon stil vanaf</translation>
    </message>
    <message>
        <source>What the measures count with</source>
        <translation>Waarmee de maten rekenen</translation>
    </message>
    <message>
        <source>Your answers in this time are counted. A message that waits longer stands on Today.</source>
        <translation>Je antwoorden binnen deze tijd tellen mee. Een bericht dat langer wacht, staat op Vandaag.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <translation>u</translation>
    </message>
</context>
<context>
    <name>MeasureStrip</name>
    <message>
        <source>Give and ask</source>
        <translation>Geven en vragen</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n bedrag</numerusform>
            <numerusform>%n bedragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) since {since}: {high} of 9 or 10, {low} of 6 or less.</source>
        <translation>
            <numerusform>%n antwoord sinds {since}: {high} met 9 of 10, {low} met 6 of lager.</numerusform>
            <numerusform>%n antwoorden sinds {since}: {high} met 9 of 10, {low} met 6 of lager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) since {since}; it takes {needed}.</source>
        <translation>
            <numerusform>%n antwoord sinds {since}; er zijn er {needed} nodig.</numerusform>
            <numerusform>%n antwoorden sinds {since}; er zijn er {needed} nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a known time; {said} said since {since}.</source>
        <translation>
            <numerusform>%n antwoord met een bekende tijd; {said} sinds {since}.</numerusform>
            <numerusform>%n antwoorden met een bekende tijd; {said} sinds {since}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n keer gevraagd</numerusform>
            <numerusform>%n keer gevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n klacht</numerusform>
            <numerusform>%n klachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since {since}, {turned} of them ended well.</source>
        <translation>
            <numerusform>%n klacht sinds {since}, waarvan {turned} goed afgelopen.</numerusform>
            <numerusform>%n klachten sinds {since}, waarvan {turned} goed afgelopen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since {since}: {answered} answered, {other} not yet.</source>
        <translation>
            <numerusform>%n klacht sinds {since}: {answered} beantwoord, {other} nog niet.</numerusform>
            <numerusform>%n klachten sinds {since}: {answered} beantwoord, {other} nog niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s): {measured} with minutes, {unmeasured} without; {returns}.</source>
        <translation>
            <numerusform>%n contact: {measured} met minuten, {unmeasured} zonder; {returns}.</numerusform>
            <numerusform>%n contacten: {measured} met minuten, {unmeasured} zonder; {returns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) learned about them, {shared} shared about us.</source>
        <translation>
            <numerusform>%n feit over hen geleerd, {shared} over ons gedeeld.</numerusform>
            <numerusform>%n feiten over hen geleerd, {shared} over ons gedeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due since {since}: {kept} done on time, {late} later, {overdue} still open.</source>
        <translation>
            <numerusform>%n opvolging gepland sinds {since}: {kept} op tijd gedaan, {late} later, {overdue} nog open.</numerusform>
            <numerusform>%n opvolgingen gepland sinds {since}: {kept} op tijd gedaan, {late} later, {overdue} nog open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give(s)</source>
        <translation>
            <numerusform>%n keer gegeven</numerusform>
            <numerusform>%n keer gegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interactie</numerusform>
            <numerusform>%n interacties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) rated since {since}: {good} good, {neutral} neutral, {bad} bad.</source>
        <translation>
            <numerusform>%n interactie beoordeeld sinds {since}: {good} goed, {neutral} neutraal, {bad} slecht.</numerusform>
            <numerusform>%n interacties beoordeeld sinds {since}: {good} goed, {neutral} neutraal, {bad} slecht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) rated since {since}; it takes {needed}.</source>
        <translation>
            <numerusform>%n interactie beoordeeld sinds {since}; er zijn er {needed} nodig.</numerusform>
            <numerusform>%n interacties beoordeeld sinds {since}; er zijn er {needed} nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) known; it takes {needed}.</source>
        <translation>
            <numerusform>%n onderdeel bekend; er zijn er {needed} nodig.</numerusform>
            <numerusform>%n onderdelen bekend; er zijn er {needed} nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n opbrengst</numerusform>
            <numerusform>%n opbrengsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) since {since}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</source>
        <translation>
            <numerusform>%n opbrengst sinds {since}: {loyalty} in trouw, {recommendation} in aanbevelingen, {sharing} in delen.</numerusform>
            <numerusform>%n opbrengsten sinds {since}: {loyalty} in trouw, {recommendation} in aanbevelingen, {sharing} in delen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s), the last on {day}; last contact on {touched}.</source>
        <translation>
            <numerusform>%n opbrengst, de laatste op {day}; laatste contact op {touched}.</numerusform>
            <numerusform>%n opbrengsten, de laatste op {day}; laatste contact op {touched}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s), the last on {day}; no contact yet.</source>
        <translation>
            <numerusform>%n opbrengst, de laatste op {day}; nog geen contact.</numerusform>
            <numerusform>%n opbrengsten, de laatste op {day}; nog geen contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>({parts}) ÷ {n} = {mean}</source>
        <translation>({parts}) ÷ {n} = {mean}</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Bekende</translation>
    </message>
    <message>
        <source>Added on {day}, no contact yet; a cadence of {cadence} falls due on {due}.</source>
        <translation>Toegevoegd op {day}, nog geen contact; een ritme van {cadence} is aan de beurt op {due}.</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Ambassadeur</translation>
    </message>
    <message numerus="yes">
        <source>An answer to %n more may still come.</source>
        <translation>
            <numerusform>Op nog %n kan antwoord komen.</numerusform>
            <numerusform>Op nog %n kan antwoord komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered outreach</source>
        <translation>Beantwoorde toenadering</translation>
    </message>
    <message>
        <source>Answered {given} of {highest} on {day}.</source>
        <translation>Antwoordde {given} van {highest} op {day}.</translation>
    </message>
    <message>
        <source>Asking more than giving</source>
        <translation>Meer gevraagd dan gegeven</translation>
    </message>
    <message numerus="yes">
        <source>Brought %n contact(s).</source>
        <translation>
            <numerusform>Bracht %n contact.</numerusform>
            <numerusform>Bracht %n contacten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cadence used up</source>
        <translation>Verbruikt van het ritme</translation>
    </message>
    <message>
        <source>Customer or partner</source>
        <translation>Klant of partner</translation>
    </message>
    <message>
        <source>Days in touch</source>
        <translation>Dagen met contact</translation>
    </message>
    <message>
        <source>Days in touch a month</source>
        <translation>Dagen met contact per maand</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Vervagend</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>First heard from on {day}.</source>
        <translation>Voor het eerst van hen gehoord op {day}.</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Nagekomen opvolgingen</translation>
    </message>
    <message>
        <source>Follow-up still open</source>
        <translation>Opvolging nog open</translation>
    </message>
    <message>
        <source>Give : ask</source>
        <translation>Geven : vragen</translation>
    </message>
    <message numerus="yes">
        <source>Heard from on %n day(s) since {since}; a rhythm takes {needed}.</source>
        <translation>
            <numerusform>Op %n dag van hen gehoord sinds {since}; een eigen ritme vraagt er {needed}.</numerusform>
            <numerusform>Op %n dagen van hen gehoord sinds {since}; een eigen ritme vraagt er {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch on %n day(s) of the last 53 weeks.</source>
        <translation>
            <numerusform>Contact op %n dag van de laatste 53 weken.</numerusform>
            <numerusform>Contact op %n dagen van de laatste 53 weken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch on %n day(s) since {since}.</source>
        <translation>
            <numerusform>Op %n dag contact sinds {since}.</numerusform>
            <numerusform>Op %n dagen contact sinds {since}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch on %n day(s) since {since}; it takes {needed} to set returns against them.</source>
        <translation>
            <numerusform>Op %n dag contact sinds {since}; om er opbrengsten naast te zetten zijn er {needed} nodig.</numerusform>
            <numerusform>Op %n dagen contact sinds {since}; om er opbrengsten naast te zetten zijn er {needed} nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Introduction on {day}.</source>
        <translation>Introductie op {day}.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message numerus="yes">
        <source>Last contact on {day}, %n day(s) ago.</source>
        <translation>
            <numerusform>Laatste contact op {day}, %n dag geleden.</numerusform>
            <numerusform>Laatste contact op {day}, %n dagen geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact on {day}; a cadence of {cadence} falls due on {due}.</source>
        <translation>Laatste contact op {day}; een ritme van {cadence} is aan de beurt op {due}.</translation>
    </message>
    <message>
        <source>Last contact today.</source>
        <translation>Laatste contact vandaag.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Laatst gehoord</translation>
    </message>
    <message numerus="yes">
        <source>Last heard from on {day}, %n day(s) ago.</source>
        <translation>
            <numerusform>Laatst van hen gehoord op {day}, %n dag geleden.</numerusform>
            <numerusform>Laatst van hen gehoord op {day}, %n dagen geleden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last heard from on {day}; of the gaps between the %n day(s) heard since {since}, the middle one is {gap}.</source>
        <translation>
            <numerusform>Laatst van hen gehoord op {day}; de middelste tussentijd bij %n dag sinds {since} is {gap}.</numerusform>
            <numerusform>Laatst van hen gehoord op {day}; van de tussentijden bij %n dagen sinds {since} is de middelste {gap}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard from today.</source>
        <translation>Laatst van hen gehoord: vandaag.</translation>
    </message>
    <message>
        <source>Learn / learn</source>
        <translation>Leren / leren</translation>
    </message>
    <message>
        <source>Marked as customer or partner on {day}.</source>
        <translation>Als klant of partner gemarkeerd op {day}.</translation>
    </message>
    <message>
        <source>Mention on {day}.</source>
        <translation>Vermelding op {day}.</translation>
    </message>
    <message>
        <source>Met on {met}, followed up on {day}, {hours} later.</source>
        <translation>Ontmoet op {met}, opgevolgd op {day}, {hours} later.</translation>
    </message>
    <message>
        <source>Met on {met}, followed up on {day}.</source>
        <translation>Ontmoet op {met}, opgevolgd op {day}.</translation>
    </message>
    <message>
        <source>Met on {met}, no follow-up yet, {hours} so far.</source>
        <translation>Ontmoet op {met}, nog niet opgevolgd, tot nu toe {hours}.</translation>
    </message>
    <message>
        <source>Met on {met}, no follow-up yet.</source>
        <translation>Ontmoet op {met}, nog niet opgevolgd.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>My answer time</source>
        <translation>Mijn antwoordtijd</translation>
    </message>
    <message>
        <source>No cadence is set.</source>
        <translation>Er is geen ritme ingesteld.</translation>
    </message>
    <message>
        <source>No contact has been written down yet.</source>
        <translation>Er is nog geen contact opgeschreven.</translation>
    </message>
    <message>
        <source>Not heard from yet.</source>
        <translation>Nog niet van hen gehoord.</translation>
    </message>
    <message>
        <source>Not thanked for yet.</source>
        <translation>Nog niet voor bedankt.</translation>
    </message>
    <message>
        <source>Nothing heard from them has been written down yet.</source>
        <translation>Er is nog niets opgeschreven dat van hen kwam.</translation>
    </message>
    <message>
        <source>One has waited since {day}.</source>
        <translation>Eén bericht wacht sinds {day}.</translation>
    </message>
    <message numerus="yes">
        <source>One of you turned to the other first on %n day(s) since {since}: they on {theirs}, you on {mine}.</source>
        <translation>
            <numerusform>Op %n dag sinds {since} zocht een van beiden als eerste contact: zij op {theirs}, jij op {mine}.</numerusform>
            <numerusform>Op %n dagen sinds {since} zocht een van beiden als eerste contact: zij op {theirs}, jij op {mine}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of you turned to the other first on %n day(s) since {since}; a balance takes {needed}.</source>
        <translation>
            <numerusform>Op %n dag sinds {since} zocht een van beiden als eerste contact; een balans vraagt er {needed}.</numerusform>
            <numerusform>Op %n dagen sinds {since} zocht een van beiden als eerste contact; een balans vraagt er {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Eenzijdig</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Polsslag</translation>
    </message>
    <message>
        <source>Purchase on {day}.</source>
        <translation>Aankoop op {day}.</translation>
    </message>
    <message>
        <source>Referral on {day}.</source>
        <translation>Doorverwijzing op {day}.</translation>
    </message>
    <message>
        <source>Renewal on {day}.</source>
        <translation>Verlenging op {day}.</translation>
    </message>
    <message>
        <source>Return per effort</source>
        <translation>Opbrengst per inzet</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Share on {day}.</source>
        <translation>Gedeeld op {day}.</translation>
    </message>
    <message>
        <source>Silence in their rhythm</source>
        <translation>Stilte in hun eigen ritme</translation>
    </message>
    <message>
        <source>Since {since}: {own} of their own, {through} through them, {rated} with a perceived value.</source>
        <translation>Sinds {since}: {own} van henzelf, {through} via hen, {rated} met een ervaren waarde.</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Onbekende</translation>
    </message>
    <message>
        <source>Testimonial on {day}.</source>
        <translation>Referentie op {day}.</translation>
    </message>
    <message>
        <source>Thanked for on {day}.</source>
        <translation>Voor bedankt op {day}.</translation>
    </message>
    <message>
        <source>The year, day by day</source>
        <translation>Het jaar, dag voor dag</translation>
    </message>
    <message>
        <source>They start</source>
        <translation>Zij beginnen</translation>
    </message>
    <message>
        <source>Time invested</source>
        <translation>Bestede tijd</translation>
    </message>
    <message>
        <source>Two returns in loyalty, on {first} and on {day}.</source>
        <translation>Twee opbrengsten in trouw, op {first} en op {day}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message numerus="yes">
        <source>You answered %n message(s) that came since {since}, {fast} of them within {target}.</source>
        <translation>
            <numerusform>Je beantwoordde %n bericht dat sinds {since} kwam, {fast} binnen {target}.</numerusform>
            <numerusform>Je beantwoordde %n berichten die sinds {since} kwamen, waarvan {fast} binnen {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You reached out %n time(s) from {since} to {last}: {answered} answered within {days}, {other} not.</source>
        <translation>
            <numerusform>Je zocht %n keer contact van {since} tot en met {last}: {answered} beantwoord binnen {days}, {other} niet.</numerusform>
            <numerusform>Je zocht %n keer contact van {since} tot en met {last}: {answered} beantwoord binnen {days}, {other} niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You reached out %n time(s) since {since}: {answered} answered within {days}, {other} not.</source>
        <translation>
            <numerusform>Je zocht %n keer contact sinds {since}: {answered} beantwoord binnen {days}, {other} niet.</numerusform>
            <numerusform>Je zocht %n keer contact sinds {since}: {answered} beantwoord binnen {days}, {other} niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n entries were asks.</source>
        <translation>
            <numerusform>Je laatste contactmoment was een vraag.</numerusform>
            <numerusform>Je laatste %n contactmomenten waren vragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gedaan op {day}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>te weinig geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>van %n</numerusform>
            <numerusform>van %n</numerusform>
        </translation>
    </message>
    <message>
        <source>perceived {values} of 5</source>
        <translation>ervaren {values} van 5</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>wederkerigheid</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>betrouwbaarheid</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>opbrengst</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>ritme</translation>
    </message>
    <message>
        <source>too few to say much</source>
        <translation>te weinig om veel te zeggen</translation>
    </message>
    <message>
        <source>{amounts} through them</source>
        <translation>{amounts} via hen</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagen</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n interaction(s)</source>
        <translation>
            <numerusform>{day}: %n contactmoment</numerusform>
            <numerusform>{day}: %n contactmomenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{gives} and {asks} since {since}.</source>
        <translation>{gives} en {asks} sinds {since}.</translation>
    </message>
    <message>
        <source>{how} {thanks} {outcome} since. {followed}</source>
        <translation>{how} {thanks} Sindsdien {outcome}. {followed}</translation>
    </message>
    <message numerus="yes">
        <source>{measured} with minutes since {since}, %n without.</source>
        <translation>
            <numerusform>{measured} met minuten sinds {since}, %n zonder.</numerusform>
            <numerusform>{measured} met minuten sinds {since}, %n zonder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: in touch on %n day(s)</source>
        <translation>
            <numerusform>{month}: contact op %n dag</numerusform>
            <numerusform>{month}: contact op %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} u</translation>
    </message>
    <message>
        <source>{number} per 10 days</source>
        <translation>{number} per 10 dagen</translation>
    </message>
    <message numerus="yes">
        <source>{returns} and %n day(s) in touch since {since}.</source>
        <translation>
            <numerusform>{returns} en %n dag contact sinds {since}.</numerusform>
            <numerusform>{returns} en %n dagen contact sinds {since}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>Back and forth</source>
        <translation>Heen en weer</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Terug naar de tijdlijn</translation>
    </message>
    <message>
        <source>Back to the timeline (Esc)</source>
        <translation>Terug naar de tijdlijn (Esc)</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Down to {step}</source>
        <translation>Omlaag naar {step}</translation>
    </message>
    <message>
        <source>First follow-up after {event}</source>
        <translation>Eerste opvolging na {event}</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>Measures of {name}</source>
        <translation>Maten van {name}</translation>
    </message>
    <message>
        <source>No longer holds: {facts}</source>
        <translation>Geldt niet meer: {facts}</translation>
    </message>
    <message>
        <source>None: nothing stands out.</source>
        <translation>Geen: niets valt op.</translation>
    </message>
    <message>
        <source>Nothing else depends on them. You can have them shown again at any time.</source>
        <translation>Niets anders hangt ervan af. Je kunt ze altijd weer laten tonen.</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>Nu: {step}</translation>
    </message>
    <message>
        <source>Numbers are hidden</source>
        <translation>Cijfers zijn verborgen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>The plain mean of its parts</source>
        <translation>Het gewone gemiddelde van de delen</translation>
    </message>
    <message>
        <source>Up to {step}</source>
        <translation>Omhoog naar {step}</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat terugkwam</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Wat erin ging</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
</context>
<context>
    <name>MeetingLine</name>
    <message>
        <source>&amp;Place…</source>
        <translation>&amp;Plaats…</translation>
    </message>
    <message>
        <source>Another &amp;day…</source>
        <translation>Andere &amp;dag…</translation>
    </message>
    <message>
        <source>At no event</source>
        <translation>Bij geen evenement</translation>
    </message>
    <message>
        <source>At {where}, {when}</source>
        <translation>Bij {where}, {when}</translation>
    </message>
    <message>
        <source>Change event, place and day ({key})</source>
        <translation>Evenement, plaats en dag wijzigen ({key})</translation>
    </message>
    <message>
        <source>Met {when}, at no event</source>
        <translation>Ontmoet: {when}, bij geen evenement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Place, such as Hall 5 or the train to Cologne</source>
        <translation>Plaats, zoals hal 5 of de trein naar Keulen</translation>
    </message>
    <message>
        <source>Where and when: {words}</source>
        <translation>Waar en wanneer: {words}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{event} (on now)</source>
        <translation>{event} (nu bezig)</translation>
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
        <source>&amp;Returns</source>
        <translation>O&amp;pbrengst</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>Even&amp;t</source>
        <translation>Evenemen&amp;t</translation>
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
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Connected on another day…</source>
        <translation>Op een andere dag verbonden…</translation>
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
        <source>connected on {day}</source>
        <translation>verbonden op {day}</translation>
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
        <source>%n due by cadence</source>
        <translation>
            <numerusform>%n volgens ritme</numerusform>
            <numerusform>%n volgens ritme</numerusform>
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
    <name>NeglectList</name>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Everybody who gave something back was in touch with you lately.</source>
        <translation>Met iedereen die iets teruggaf had je onlangs contact.</translation>
    </message>
    <message>
        <source>Gave something back, and no contact lately</source>
        <translation>Gaven iets terug, en al een tijd geen contact</translation>
    </message>
    <message>
        <source>Longest without contact first</source>
        <translation>Langst zonder contact eerst</translation>
    </message>
    <message>
        <source>Most returns first</source>
        <translation>Meeste opbrengst eerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nog geen contact</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n relationship(s)</source>
        <translation>
            <numerusform>{shown} van %n relatie</numerusform>
            <numerusform>{shown} van %n relaties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Day of the next step</source>
        <translation>Dag van de volgende stap</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step, such as: tue 10:00 send the price</source>
        <translation>Volgende stap, zoals: di 10:00 prijs sturen</translation>
    </message>
    <message>
        <source>Not a day yet</source>
        <translation>Nog geen dag</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>over een week</translation>
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
    <name>Open</name>
    <message>
        <source>There is no file {file}.</source>
        <translation>Er is geen bestand {file}.</translation>
    </message>
</context>
<context>
    <name>OpenedDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies behind it any more.</source>
        <translation>Er zit niets meer achter.</translation>
    </message>
    <message>
        <source>Reading the entries</source>
        <translation>De regels lezen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>The entries behind it</source>
        <translation>Wat erachter zit</translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} of %n</source>
        <translation>
            <numerusform>De nieuwste {shown} van %n</numerusform>
            <numerusform>De nieuwste {shown} van %n</numerusform>
        </translation>
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
    <name>OverviewCards</name>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>My card is in {name}</source>
        <translation>Mijn kaartje staat in {name}</translation>
    </message>
    <message>
        <source>My card is saved</source>
        <translation>Mijn kaartje is opgeslagen</translation>
    </message>
    <message>
        <source>Write your own card first: Contact, My card.</source>
        <translation>Vul eerst je eigen kaartje in: Contact, Mijn kaartje.</translation>
    </message>
    <message>
        <source>Your name and organization are too long for a code. Shorten your card.</source>
        <translation>Je naam en organisatie zijn te lang voor een code. Maak je kaartje korter.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}).</source>
        <translation>{name} kon niet worden geschreven ({reason}).</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions and contacts</source>
        <translation>Acties en contacten</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Alles op naam</translation>
    </message>
    <message>
        <source>Nothing fits this. Try another word, or part of one.</source>
        <translation>Niets past hierbij. Probeer een ander woord, of een deel ervan.</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Typ wat je wilt doen, of een naam</translation>
    </message>
    <message>
        <source>What you want to do, or a name</source>
        <translation>Wat je wilt doen, of een naam</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Enter corrects, Del rejects</source>
        <translation>Enter verbetert, Del verwerpt</translation>
    </message>
    <message>
        <source>Nobody, or more than one, of your book has this name: choose, add, or leave it in the note.</source>
        <translation>Niemand of meer dan één in je boek heet zo: kies, voeg toe, of laat het in de notitie.</translation>
    </message>
    <message>
        <source>{key}, then Enter corrects, Del rejects</source>
        <translation>{key}, dan verbetert Enter en verwerpt Del</translation>
    </message>
</context>
<context>
    <name>PartChips</name>
    <message>
        <source>Recognised parts</source>
        <translation>Herkende delen</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Add {name} as a new contact</source>
        <translation>{name} als nieuw contact toevoegen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Nobody in your book: the words stay in the note</source>
        <translation>Niemand in je boek: de woorden blijven in de notitie</translation>
    </message>
    <message>
        <source>Only a note</source>
        <translation>Alleen notitie</translation>
    </message>
    <message>
        <source>This is none of these: its words belong to the note (Del on the chip)</source>
        <translation>Dit is geen van deze: de woorden horen in de notitie (Del op het kenmerk)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation>Wie je voorstelde</translation>
    </message>
</context>
<context>
    <name>PartialField</name>
    <message>
        <source>17 May, or with the year</source>
        <translation>17 mei, of met het jaar</translation>
    </message>
    <message>
        <source>kept as a text</source>
        <translation>bewaard als tekst</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>All time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Eigen dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Laatste 365 dagen</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
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
    <name>Playbook</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Een scenario heeft een naam nodig.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n starter scenario(s)</source>
        <translation>
            <numerusform>%n startscenario toegevoegd</numerusform>
            <numerusform>%n startscenario's toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare for what could be said about you: how you recognise it, what you do, and what you say.</source>
        <translation>Bereid je voor op wat er over je gezegd kan worden: hoe je het herkent, wat je doet en wat je zegt.</translation>
    </message>
    <message>
        <source>Scenario added</source>
        <translation>Scenario toegevoegd</translation>
    </message>
    <message>
        <source>Scenario changed</source>
        <translation>Scenario gewijzigd</translation>
    </message>
    <message>
        <source>Scenario deleted</source>
        <translation>Scenario verwijderd</translation>
    </message>
    <message>
        <source>The playbook is empty</source>
        <translation>Het draaiboek is leeg</translation>
    </message>
    <message>
        <source>This scenario is not in the book any more.</source>
        <translation>Dit scenario staat niet meer in het boek.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The start with the computer could not be changed: {reason}</source>
        <translation>Het starten met de computer kon niet worden gewijzigd: {reason}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Country of phone numbers without a code</source>
        <translation>&amp;Land van telefoonnummers zonder landcode</translation>
    </message>
    <message>
        <source>Changing the home time zone</source>
        <translation>De eigen tijdzone wijzigen</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Sluiten van het venster laat het programma in het systeemvak staan</translation>
    </message>
    <message>
        <source>Days are those of the home time zone, also while you travel.</source>
        <translation>Dagen zijn die van de eigen tijdzone, ook als je reist.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Home time &amp;zone</source>
        <translation>Eigen tijd&amp;zone</translation>
    </message>
    <message>
        <source>Just met</source>
        <translation>Net ontmoet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Remind me of follow-ups that have a time of day</source>
        <translation>Herinner me aan opvolgingen met een tijdstip</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Starten met de computer, in het systeemvak</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Dit boek</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders show in the window only.</source>
        <translation>Dit bureaublad heeft geen systeemvak: herinneringen staan alleen in het venster.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{keys} opens Just met while another program is in front</source>
        <translation>{keys} opent Net ontmoet terwijl een ander programma voor staat</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
    <name>PromisesDialog</name>
    <message numerus="yes">
        <source>Judged: %n</source>
        <translation>
            <numerusform>Beoordeeld: %n</numerusform>
            <numerusform>Beoordeeld: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on time</source>
        <translation>Op tijd nagekomen</translation>
    </message>
    <message numerus="yes">
        <source>Kept on time: %n</source>
        <translation>
            <numerusform>Op tijd nagekomen: %n</numerusform>
            <numerusform>Op tijd nagekomen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but late</source>
        <translation>Nagekomen, maar te laat</translation>
    </message>
    <message numerus="yes">
        <source>Late: %n</source>
        <translation>
            <numerusform>Te laat: %n</numerusform>
            <numerusform>Te laat: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise stands here.</source>
        <translation>Hier staat geen belofte.</translation>
    </message>
    <message>
        <source>No promise was due in the last {days} days, so there is nothing to judge yet.</source>
        <translation>De laatste {days} dagen liep geen belofte af, dus er valt nog niets te beoordelen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>Open and overdue: %n</source>
        <translation>
            <numerusform>Open en te laat: %n</numerusform>
            <numerusform>Open en te laat: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, and past the day I promised</source>
        <translation>Open, en voorbij de beloofde dag</translation>
    </message>
    <message numerus="yes">
        <source>Open: %n</source>
        <translation>
            <numerusform>Open: %n</numerusform>
            <numerusform>Open: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Wat ik beloofde</translation>
    </message>
    <message>
        <source>{percent} % kept on time: {kept} of {judged} promises that were due in the last {days} days.</source>
        <translation>{percent} % op tijd nagekomen: {kept} van de {judged} beloften die de laatste {days} dagen afliepen.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add a follow-up: for whom, when, what</source>
        <translation>Opvolging toevoegen: voor wie, wanneer, wat</translation>
    </message>
    <message>
        <source>Add: Jane tue 10:00 call about price (Q)</source>
        <translation>Toevoegen: Jane di 10:00 bellen over prijs (Q)</translation>
    </message>
    <message>
        <source>For whom? Nobody of that name is in the book.</source>
        <translation>Voor wie? Niemand met die naam staat in het boek.</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>Type more of the name to see others</source>
        <translation>Typ meer van de naam om anderen te zien</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” may be %n contacts: Enter to choose</source>
        <translation>
            <numerusform>“{name}” kan %n contact zijn: Enter om te kiezen</numerusform>
            <numerusform>“{name}” kan %n contacten zijn: Enter om te kiezen</numerusform>
        </translation>
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
    <name>ReachActions</name>
    <message>
        <source>Which number?</source>
        <translation>Welk nummer?</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Choose a contact first</source>
        <translation>Kies eerst een contact</translation>
    </message>
    <message>
        <source>No phone number of {name} is known</source>
        <translation>Van {name} is geen telefoonnummer bekend</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 keer</translation>
    </message>
    <message>
        <source>and no day after that</source>
        <translation>en daarna niet meer</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>herhaalt niet</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>elke dag</numerusform>
            <numerusform>elke %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>elke %n maand</numerusform>
            <numerusform>elke %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>elke %n week</numerusform>
            <numerusform>elke %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>elke %n jaar</numerusform>
            <numerusform>elke %n jaar</numerusform>
        </translation>
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
        <source>every working day</source>
        <translation>elke werkdag</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>nd</source>
        <comment>2nd, 22nd</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>rd</source>
        <comment>3rd, 23rd</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>st</source>
        <comment>1st, 21st</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>th</source>
        <comment>4th, 11th</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>the fifth {day}</source>
        <translation>de vijfde {day}</translation>
    </message>
    <message>
        <source>the first {day}</source>
        <translation>de eerste {day}</translation>
    </message>
    <message>
        <source>the fourth {day}</source>
        <translation>de vierde {day}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>de laatste dag</translation>
    </message>
    <message>
        <source>the last day of {month}</source>
        <translation>de laatste dag van {month}</translation>
    </message>
    <message>
        <source>the last {day}</source>
        <translation>de laatste {day}</translation>
    </message>
    <message>
        <source>the second {day}</source>
        <translation>de tweede {day}</translation>
    </message>
    <message>
        <source>the third {day}</source>
        <translation>de derde {day}</translation>
    </message>
    <message>
        <source>the {ordinal}</source>
        <translation>de {ordinal}</translation>
    </message>
    <message>
        <source>the {ordinal}, or the last day</source>
        <translation>de {ordinal}, of de laatste dag</translation>
    </message>
    <message>
        <source>then {days}</source>
        <translation>daarna {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>werkdag</translation>
    </message>
    <message>
        <source>{day}, where there is one</source>
        <translation>{day}, waar die er is</translation>
    </message>
    <message>
        <source>{every} on {day}</source>
        <translation>{every} op {day}</translation>
    </message>
</context>
<context>
    <name>RecurrenceField</name>
    <message>
        <source>Choose, or type it: every 2 weeks, every tuesday, every month on the last friday</source>
        <translation>Kies, of typ het: elke 2 weken, elke dinsdag, elke maand op de laatste vrijdag</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaling</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Give a follow-up a time of day, and you are reminded of it.</source>
        <translation>Geef een opvolging een tijdstip, dan word je eraan herinnerd.</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Over 10 minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Over een uur</translation>
    </message>
    <message>
        <source>No reminder waits</source>
        <translation>Er wacht geen herinnering</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Uitstellen…</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n herinnering</numerusform>
            <numerusform>%n herinneringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) while you were away</source>
        <translation>
            <numerusform>%n herinnering terwijl je weg was</numerusform>
            <numerusform>%n herinneringen terwijl je weg was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s) until {time}</source>
        <translation>
            <numerusform>%n opvolging uitgesteld tot {time}</numerusform>
            <numerusform>%n opvolgingen uitgesteld tot {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n contact(s) gave something back and had no touch lately.</source>
        <translation>
            <numerusform>%n contact gaf iets terug en had de laatste tijd geen contactmoment.</numerusform>
            <numerusform>%n contacten gaven iets terug en hadden de laatste tijd geen contactmoment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contact(s) stand in trees that are left out.</source>
        <translation>
            <numerusform>Nog %n contact staat in bomen die zijn weggelaten.</numerusform>
            <numerusform>Nog %n contacten staan in bomen die zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) with fewer returns are left out.</source>
        <translation>
            <numerusform>Nog %n groep met minder opbrengsten is weggelaten.</numerusform>
            <numerusform>Nog %n groepen met minder opbrengsten zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older event(s) are left out.</source>
        <translation>
            <numerusform>%n ouder evenement is weggelaten.</numerusform>
            <numerusform>%n oudere evenementen zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older return(s) are left out here; all of them are in the CSV.</source>
        <translation>
            <numerusform>%n oudere opbrengst is hier weggelaten; in de CSV staan ze allemaal.</numerusform>
            <numerusform>%n oudere opbrengsten zijn hier weggelaten; in de CSV staan ze allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>({share} %)</source>
        <translation>({share} %)</translation>
    </message>
    <message>
        <source>9s and 10s less 0s to 6s: {share} %</source>
        <translation>Negens en tienen min nullen tot zessen: {share} %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Aantal of bedrag</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Bought since</source>
        <translation>Sindsdien gekocht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Each return</source>
        <translation>Elke opbrengst</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Events that began then</source>
        <translation>Evenementen die toen begonnen</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Opgevolgd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Give and ask</source>
        <translation>Geven en vragen</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>Weer van gehoord</translation>
    </message>
    <message>
        <source>How they came, and what followed</source>
        <translation>Hoe ze kwamen, en wat erop volgde</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>In no circle</source>
        <translation>In geen kring</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In de groep</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Known for longer</source>
        <translation>Langer bekend</translation>
    </message>
    <message>
        <source>Known for up to a year</source>
        <translation>Hooguit een jaar bekend</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Trouw</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Ontmoet</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money through them</source>
        <translation>Geld via hen</translation>
    </message>
    <message>
        <source>New and kept relationships</source>
        <translation>Nieuwe en bestaande relaties</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Er is niets opgeschreven.</translation>
    </message>
    <message>
        <source>Only: {group}</source>
        <translation>Alleen: {group}</translation>
    </message>
    <message>
        <source>Outreaches</source>
        <translation>Toenaderingen</translation>
    </message>
    <message>
        <source>Perceived value, 1 to 5</source>
        <translation>Ervaren waarde, 1 tot 5</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>ROR Desktop · page {number} of {total}</source>
        <translation>ROR Desktop · bladzijde {number} van {total}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Return on relationship</source>
        <translation>Opbrengst van relaties</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Returns by circle</source>
        <translation>Opbrengst per kring</translation>
    </message>
    <message>
        <source>Returns by industry</source>
        <translation>Opbrengst per branche</translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation>Opbrengst per plaats</translation>
    </message>
    <message>
        <source>Returns by tag</source>
        <translation>Opbrengst per label</translation>
    </message>
    <message>
        <source>Returns of {event}</source>
        <translation>Opbrengst van {event}</translation>
    </message>
    <message>
        <source>Returns over time</source>
        <translation>Opbrengst in de tijd</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Aandeel, %</translation>
    </message>
    <message>
        <source>Shares of fewer than {few} outreaches are in brackets.</source>
        <translation>Aandelen van minder dan {few} toenaderingen staan tussen haakjes.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The report was saved as {name}</source>
        <translation>Het rapport is opgeslagen als {name}</translation>
    </message>
    <message>
        <source>Their own money</source>
        <translation>Eigen geld</translation>
    </message>
    <message>
        <source>There is no event called {name}.</source>
        <translation>Er is geen evenement dat {name} heet.</translation>
    </message>
    <message>
        <source>This event is not in the book any more.</source>
        <translation>Dit evenement staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>Time by channel, and who answered</source>
        <translation>Tijd per kanaal, en wie antwoordde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What became of the people met there</source>
        <translation>Wat er werd van wie je daar ontmoette</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat er terugkwam</translation>
    </message>
    <message>
        <source>What went into it</source>
        <translation>Wat je erin stak</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>Wie bracht wie</translation>
    </message>
    <message>
        <source>Who came, evidence</source>
        <translation>Wie er kwam, bewijs</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Met notitie</translation>
    </message>
    <message>
        <source>With a return</source>
        <translation>Met opbrengst</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Zonder label</translation>
    </message>
    <message>
        <source>Without minutes</source>
        <translation>Zonder minuten</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was saved.</source>
        <translation>{name} kon niet worden geschreven ({reason}). Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>{one}; {more}</source>
        <translation>{one}; {more}</translation>
    </message>
    <message>
        <source>{value} of 5: {times}</source>
        <translation>{value} van 5: {times}</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Save the returns report</source>
        <translation>Het opbrengstrapport opslaan</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Het rapport schrijven</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>opbrengst</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evenement</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>&amp;Report of</source>
        <translation>&amp;Rapport van</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>Een periode</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Een evenement</translation>
    </message>
    <message>
        <source>CSV, each return in a line for a spreadsheet</source>
        <translation>CSV, elke opbrengst op een regel voor een rekenblad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, om te lezen en af te drukken</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Save the returns report</source>
        <translation>Het opbrengstrapport opslaan</translation>
    </message>
    <message>
        <source>What came back, as a file</source>
        <translation>Wat er terugkwam, als bestand</translation>
    </message>
    <message>
        <source>What the report is of</source>
        <translation>Waarvan het rapport is</translation>
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
    <name>ReturnBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Trouw</translation>
    </message>
    <message>
        <source>Note nothing (Escape)</source>
        <translation>Niets noteren (Escape)</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>What came back from {name}? It is noted with today's date.</source>
        <translation>Wat kwam er terug van {name}? Het wordt genoteerd met de datum van vandaag.</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>1200 EUR</source>
        <translation>1200 EUR</translation>
    </message>
    <message>
        <source>Amount, with its currency</source>
        <translation>Bedrag, met de munteenheid</translation>
    </message>
    <message>
        <source>An amount is a number and a currency, such as 1200 EUR.</source>
        <translation>Een bedrag is een getal en een munteenheid, zoals 1200 EUR.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Evidence: their words, or a link</source>
        <translation>Bewijs: hun woorden, of een link</translation>
    </message>
    <message>
        <source>One of your contacts, or somebody new by name</source>
        <translation>Een van je contacten, of iemand nieuw bij naam</translation>
    </message>
    <message>
        <source>Perceived value</source>
        <translation>Ervaren waarde</translation>
    </message>
    <message>
        <source>Several of your contacts are called so. Choose one from the list.</source>
        <translation>Meerdere van je contacten heten zo. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Thanks were said for it</source>
        <translation>Er is voor bedankt</translation>
    </message>
    <message>
        <source>The day on which it came back</source>
        <translation>De dag waarop het terugkwam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat er terugkwam</translation>
    </message>
    <message>
        <source>What it was worth in money, if it was; the perceived value stands for itself</source>
        <translation>Wat het in geld waard was, als het dat was; de ervaren waarde staat op zichzelf</translation>
    </message>
    <message>
        <source>Who came by it</source>
        <translation>Wie erdoor kwam</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Wie kwam er?</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>bedankt</translation>
    </message>
    <message>
        <source>{name} will be added to your contacts</source>
        <translation>{name} wordt aan je contacten toegevoegd</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) came by a recommendation.</source>
        <translation>
            <numerusform>%n contact kwam via een aanbeveling.</numerusform>
            <numerusform>%n contacten kwamen via een aanbeveling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interactie</numerusform>
            <numerusform>%n interacties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loyalty</source>
        <translation>
            <numerusform>%n keer trouw</numerusform>
            <numerusform>%n keer trouw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) since</source>
        <translation>
            <numerusform>sindsdien %n aankoop</numerusform>
            <numerusform>sindsdien %n aankopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n aanbeveling</numerusform>
            <numerusform>%n aanbevelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) not thanked for yet.</source>
        <translation>
            <numerusform>Voor %n aanbeveling is nog niet bedankt.</numerusform>
            <numerusform>Voor %n aanbevelingen is nog niet bedankt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s): {kinds}.</source>
        <translation>
            <numerusform>%n keer kwam er iets terug: {kinds}.</numerusform>
            <numerusform>%n keer kwam er iets terug: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sharing</source>
        <translation>
            <numerusform>%n keer gedeeld</numerusform>
            <numerusform>%n keer gedeeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without minutes, not guessed</source>
        <translation>
            <numerusform>%n zonder minuten, niet geraden</numerusform>
            <numerusform>%n zonder minuten, niet geraden</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to 6</source>
        <translation>0 tot en met 6</translation>
    </message>
    <message>
        <source>7 or 8</source>
        <translation>7 of 8</translation>
    </message>
    <message>
        <source>9 or 10</source>
        <translation>9 of 10</translation>
    </message>
    <message numerus="yes">
        <source>All %n events together</source>
        <translation>
            <numerusform>Alle %n evenementen samen</numerusform>
            <numerusform>Alle %n evenementen samen</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never less than nothing.</source>
        <translation>Een bedrag is nooit minder dan nul.</translation>
    </message>
    <message>
        <source>Answered outreach</source>
        <translation>Beantwoorde pogingen</translation>
    </message>
    <message>
        <source>Capacity, now</source>
        <translation>Capaciteit, nu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts who gave something</source>
        <translation>Contacten die iets gaven</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n return(s)</source>
        <translation>
            <numerusform>%n opbrengst verwijderd</numerusform>
            <numerusform>%n opbrengsten verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Each event by itself, added up.</source>
        <translation>Elk evenement apart, opgeteld.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Opgevolgd</translation>
    </message>
    <message>
        <source>Gave back</source>
        <translation>Gaf iets terug</translation>
    </message>
    <message>
        <source>Give and ask</source>
        <translation>Geven en vragen</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>Weer gesproken</translation>
    </message>
    <message>
        <source>Known longer</source>
        <translation>Langer bekend</translation>
    </message>
    <message>
        <source>Known up to a year</source>
        <translation>Tot een jaar bekend</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Trouw</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Ontmoet</translation>
    </message>
    <message>
        <source>New and kept relationships</source>
        <translation>Nieuwe en bestaande relaties</translation>
    </message>
    <message>
        <source>No help, introduction, share, gift or thanks was noted in these days, and nothing asked for.</source>
        <translation>In deze dagen is geen hulp, introductie, deling, cadeau of dank genoteerd, en niets gevraagd.</translation>
    </message>
    <message>
        <source>Nobody came by a recommendation in these days. A referral that names who came begins a tree.</source>
        <translation>In deze dagen kwam niemand via een aanbeveling. Een doorverwijzing waarin staat wie er kwam, begint een boom.</translation>
    </message>
    <message>
        <source>Nobody has a cadence yet, so nothing is asked of your weeks.</source>
        <translation>Nog niemand heeft een ritme, dus er wordt niets van je weken gevraagd.</translation>
    </message>
    <message>
        <source>Nobody is in a group of this kind yet.</source>
        <translation>Nog niemand zit in zo'n groep.</translation>
    </message>
    <message>
        <source>Nobody was in touch in these days.</source>
        <translation>In deze dagen was er met niemand contact.</translation>
    </message>
    <message>
        <source>Nobody was met here.</source>
        <translation>Hier is niemand ontmoet.</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n more tree(s).</source>
        <translation>
            <numerusform>Niet getekend: nog %n boom.</numerusform>
            <numerusform>Niet getekend: nog %n bomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Noted what came back</source>
        <translation>Genoteerd wat er terugkwam</translation>
    </message>
    <message>
        <source>Noted. Saying thanks is on your list for today.</source>
        <translation>Genoteerd. Bedanken staat voor vandaag op je lijst.</translation>
    </message>
    <message>
        <source>Nothing waits for your thanks here</source>
        <translation>Hier is niets waarvoor je nog moet bedanken</translation>
    </message>
    <message>
        <source>Nothing was noted as having come back in these days.</source>
        <translation>Van deze dagen is niet genoteerd dat er iets terugkwam.</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>Eigen geld</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Return changed</source>
        <translation>Opbrengst gewijzigd</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Returns by circle</source>
        <translation>Opbrengst per kring</translation>
    </message>
    <message>
        <source>Returns by industry</source>
        <translation>Opbrengst per branche</translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation>Opbrengst per plaats</translation>
    </message>
    <message>
        <source>Returns by tag</source>
        <translation>Opbrengst per label</translation>
    </message>
    <message>
        <source>Returns over time</source>
        <translation>Opbrengst door de tijd</translation>
    </message>
    <message>
        <source>Say thanks for sharing</source>
        <translation>Bedanken voor het delen</translation>
    </message>
    <message>
        <source>Say thanks for the introduction</source>
        <translation>Bedanken voor de introductie</translation>
    </message>
    <message>
        <source>Say thanks for the mention</source>
        <translation>Bedanken voor de vermelding</translation>
    </message>
    <message>
        <source>Say thanks for the purchase</source>
        <translation>Bedanken voor de aankoop</translation>
    </message>
    <message>
        <source>Say thanks for the referral</source>
        <translation>Bedanken voor de doorverwijzing</translation>
    </message>
    <message>
        <source>Say thanks for the renewal</source>
        <translation>Bedanken voor de verlenging</translation>
    </message>
    <message>
        <source>Say thanks for the testimonial</source>
        <translation>Bedanken voor de aanbeveling</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message numerus="yes">
        <source>Still waiting for an answer: %n</source>
        <translation>
            <numerusform>Wacht nog op antwoord: %n</numerusform>
            <numerusform>Wachten nog op antwoord: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Thanks cannot have been said in the future.</source>
        <translation>Bedanken kan niet in de toekomst gebeurd zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Thanks said for %n return(s)</source>
        <translation>
            <numerusform>Bedankt voor %n opbrengst</numerusform>
            <numerusform>Bedankt voor %n opbrengsten</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact who came is not in the book any more.</source>
        <translation>Het contact dat kwam staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>The perceived value is a number from 1 to 5.</source>
        <translation>De ervaren waarde is een getal van 1 tot 5.</translation>
    </message>
    <message>
        <source>There is no currency “{code}”. Write its three letters, such as EUR.</source>
        <translation>De munteenheid “{code}” bestaat niet. Schrijf de drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>This contact is not in the book any more.</source>
        <translation>Dit contact staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>This return is not in the book any more.</source>
        <translation>Deze opbrengst staat niet meer in het boek.</translation>
    </message>
    <message>
        <source>Through them</source>
        <translation>Via hen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What came back has a day in the past, or today.</source>
        <translation>Wat terugkwam heeft een dag in het verleden, of vandaag.</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Wat volgde</translation>
    </message>
    <message>
        <source>Where time goes, and where it is answered</source>
        <translation>Waar de tijd heen gaat, en waar antwoord komt</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>Wie bracht wie</translation>
    </message>
    <message>
        <source>Who came must be somebody else than who recommended you.</source>
        <translation>Wie kwam moet iemand anders zijn dan wie je aanbeval.</translation>
    </message>
    <message>
        <source>Would they recommend you?</source>
        <translation>Zouden ze je aanbevelen?</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Je vroeg</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Je gaf</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more group(s) with {returns}</source>
        <translation>
            <numerusform>en nog %n groep met {returns}</numerusform>
            <numerusform>en nog %n groepen met {returns}</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>brought %n contact(s)</source>
        <translation>
            <numerusform>bracht %n contact</numerusform>
            <numerusform>bracht %n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>in no circle</source>
        <translation>in geen kring</translation>
    </message>
    <message>
        <source>industry not known</source>
        <translation>branche onbekend</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>no minutes</source>
        <translation>geen minuten</translation>
    </message>
    <message>
        <source>no outreach</source>
        <translation>geen pogingen</translation>
    </message>
    <message>
        <source>no purchase yet</source>
        <translation>nog geen aankoop</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>zonder label</translation>
    </message>
    <message>
        <source>not thanked yet</source>
        <translation>nog niet bedankt</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>plaats onbekend</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>bedankt</translation>
    </message>
    <message>
        <source>{amounts} of their own</source>
        <translation>{amounts} van henzelf</translation>
    </message>
    <message>
        <source>{amounts} through them</source>
        <translation>{amounts} via hen</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} van {all}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <translation>{share} van {count}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} van {all}</translation>
    </message>
    <message>
        <source>{when} · {what}: {count}</source>
        <translation>{when} · {what}: {count}</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message numerus="yes">
        <source>%n answer(s) from {first} to {last}: {high} of 9 or 10, {between} of 7 or 8, {low} of 6 or less.</source>
        <translation>
            <numerusform>%n antwoord van {first} tot en met {last}: {high} met 9 of 10, {between} met 7 of 8, {low} met 6 of lager.</numerusform>
            <numerusform>%n antwoorden van {first} tot en met {last}: {high} met 9 of 10, {between} met 7 of 8, {low} met 6 of lager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) met: {noted} with a note, {followed} followed up, {again} heard from again, {returned} with a return; {returns}.</source>
        <translation>
            <numerusform>%n contact ontmoet: {noted} met notitie, {followed} opgevolgd, {again} weer van gehoord, {returned} met opbrengst; {returns}.</numerusform>
            <numerusform>%n contacten ontmoet: {noted} met notitie, {followed} opgevolgd, {again} weer van gehoord, {returned} met opbrengst; {returns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) from {first} to {last}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</source>
        <translation>
            <numerusform>%n opbrengst van {first} tot en met {last}: {loyalty} in trouw, {recommendation} in aanbevelingen, {sharing} in delen.</numerusform>
            <numerusform>%n opbrengsten van {first} tot en met {last}: {loyalty} in trouw, {recommendation} in aanbevelingen, {sharing} in delen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase, a referral, somebody who shared your work: note it on the contact and it shows here.</source>
        <translation>Een aankoop, een doorverwijzing, iemand die je werk deelde: noteer het bij het contact en het staat hier.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {own} of their own, {through} through them, {rated} with a perceived value.</source>
        <translation>Van {first} tot en met {last}: {own} van henzelf, {through} via hen, {rated} met een ervaren waarde.</translation>
    </message>
    <message>
        <source>Nothing came back yet, and nothing was put in</source>
        <translation>Er kwam nog niets terug, en er is nog niets in gestoken</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Opbrengst</translation>
    </message>
    <message numerus="yes">
        <source>The cadences of %n contact(s) ask for {asked} a week; the last four weeks had {touched} in touch, {made} a week.</source>
        <translation>
            <numerusform>Het ritme van %n contact vraagt {asked} per week; de laatste vier weken hadden {touched} met contact, {made} per week.</numerusform>
            <numerusform>De ritmes van %n contacten vragen {asked} per week; de laatste vier weken hadden {touched} met contact, {made} per week.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are hidden</source>
        <translation>De cijfers zijn verborgen</translation>
    </message>
    <message>
        <source>You chose to see no numbers about your relationships. Nothing else depends on them.</source>
        <translation>Je koos ervoor geen cijfers over je relaties te zien. Niets anders hangt ervan af.</translation>
    </message>
    <message numerus="yes">
        <source>{counts} They came from %n contact(s), of {members} in this group.</source>
        <translation>
            <numerusform>{counts} Ze kwamen van %n contact, van de {members} in deze groep.</numerusform>
            <numerusform>{counts} Ze kwamen van %n contacten, van de {members} in deze groep.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gives} and {asks} from {first} to {last}.</source>
        <translation>{gives} en {asks} van {first} tot en met {last}.</translation>
    </message>
</context>
<context>
    <name>ReturnsReader</name>
    <message>
        <source>Reading the returns</source>
        <translation>De opbrengst lezen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch with %n contact(s)</source>
        <translation>
            <numerusform>Contact met %n contact</numerusform>
            <numerusform>Contact met %n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let rest, or act</source>
        <translation>Laten rusten, of iets doen</translation>
    </message>
    <message numerus="yes">
        <source>Not heard of for %n day(s)</source>
        <translation>
            <numerusform>%n dag niets gehoord</numerusform>
            <numerusform>%n dagen niets gehoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises missed</source>
        <translation>Gemiste beloften</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Bedanken</translation>
    </message>
    <message>
        <source>Unusually quiet</source>
        <translation>Ongewoon stil</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wacht op je antwoord</translation>
    </message>
    <message>
        <source>What I put in: I looked, and left everything as it was.</source>
        <translation>Wat ik erin stopte: ik keek, en liet alles zoals het was.</translation>
    </message>
    <message>
        <source>What I put in: {list}.</source>
        <translation>Wat ik erin stopte: {list}.</translation>
    </message>
    <message>
        <source>What I take up next week: nothing new.</source>
        <translation>Wat ik volgende week oppak: niets nieuws.</translation>
    </message>
    <message>
        <source>What I take up next week: {list}.</source>
        <translation>Wat ik volgende week oppak: {list}.</translation>
    </message>
    <message>
        <source>What came back since {day}: nothing that I noted.</source>
        <translation>Wat sinds {day} terugkwam: niets wat ik noteerde.</translation>
    </message>
    <message>
        <source>What came back since {day}: {list}.</source>
        <translation>Wat sinds {day} terugkwam: {list}.</translation>
    </message>
    <message>
        <source>Your week is copied: paste it where you want it</source>
        <translation>Je week is gekopieerd: plak hem waar je wilt</translation>
    </message>
    <message>
        <source>answered {names}</source>
        <translation>antwoord gegeven aan {names}</translation>
    </message>
    <message>
        <source>from now on regularly in touch with {names}</source>
        <translation>vanaf nu regelmatig contact met {names}</translation>
    </message>
    <message numerus="yes">
        <source>gave %n time(s) without asking</source>
        <translation>
            <numerusform>%n keer gegeven zonder te vragen</numerusform>
            <numerusform>%n keer gegeven zonder te vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>got in touch with {names}</source>
        <translation>contact gezocht met {names}</translation>
    </message>
    <message numerus="yes">
        <source>in touch with %n contact(s)</source>
        <translation>
            <numerusform>contact met %n contact</numerusform>
            <numerusform>contact met %n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>kept what I promised {names}</source>
        <translation>gedaan wat ik beloofde aan {names}</translation>
    </message>
    <message>
        <source>let go: {names}</source>
        <translation>losgelaten: {names}</translation>
    </message>
    <message>
        <source>let rest: {names}</source>
        <translation>laten rusten: {names}</translation>
    </message>
    <message>
        <source>said thanks to {names}</source>
        <translation>bedankt: {names}</translation>
    </message>
    <message>
        <source>thanks not said yet</source>
        <translation>nog niet bedankt</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <translation>{before} en {last}</translation>
    </message>
    <message>
        <source>{before}, {last}</source>
        <translation>{before}, {last}</translation>
    </message>
    <message>
        <source>{before}; {last}</source>
        <translation>{before}; {last}</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{kind} van {name}</translation>
    </message>
    <message>
        <source>{kind} from {name} ({day})</source>
        <translation>{kind} van {name} ({day})</translation>
    </message>
    <message>
        <source>{kind}, {day}: thanks not said yet</source>
        <translation>{kind}, {day}: nog niet bedankt</translation>
    </message>
    <message>
        <source>{name} (until {day})</source>
        <translation>{name} (tot {day})</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
    <message>
        <source>{title}: promised for {day} ({ago}) and done later</source>
        <translation>{title}: beloofd voor {day} ({ago}) en later gedaan</translation>
    </message>
    <message>
        <source>{title}: promised for {day} ({ago}) and still open</source>
        <translation>{title}: beloofd voor {day} ({ago}) en nog open</translation>
    </message>
</context>
<context>
    <name>ReviewEnd</name>
    <message numerus="yes">
        <source>%n contact(s) left as they are: another week.</source>
        <translation>
            <numerusform>%n contact gelaten zoals het is: een andere week.</numerusform>
            <numerusform>%n contacten gelaten zoals ze zijn: een andere week.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>That was your week</source>
        <translation>Dat was je week</translation>
    </message>
    <message>
        <source>Your week in three sentences</source>
        <translation>Je week in drie zinnen</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>A quarter of an hour for your week: what came back, and who waits?</source>
        <translation>Een kwartier voor je week: wat kwam terug, en wie wacht?</translation>
    </message>
    <message>
        <source>Your last weekly review was {ago}.</source>
        <translation>Je laatste weekoverzicht was {ago}.</translation>
    </message>
    <message>
        <source>Your weekly review is not finished; it goes on where you left it.</source>
        <translation>Je weekoverzicht is niet af; het gaat verder waar je was.</translation>
    </message>
</context>
<context>
    <name>ReviewStart</name>
    <message numerus="yes">
        <source>%n contact(s), about {minutes} minutes</source>
        <translation>
            <numerusform>%n contact, ongeveer {minutes} minuten</numerusform>
            <numerusform>%n contacten, ongeveer {minutes} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Nothing that you noted. It takes time, and patience.</source>
        <translation>Niets wat je noteerde. Het vraagt tijd, en geduld.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Niets wacht</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Hoogstens zoveel mensen</translation>
    </message>
    <message>
        <source>Thanks are said, promises kept, messages answered, and nobody fades. A week to be content with.</source>
        <translation>Er is bedankt, beloften zijn gehouden, berichten beantwoord, en niemand zakt weg. Een week om tevreden over te zijn.</translation>
    </message>
    <message>
        <source>What came back since {day}</source>
        <translation>Wat sinds {day} terugkwam</translation>
    </message>
    <message>
        <source>What you put in</source>
        <translation>Wat je erin stopte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWalk</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} minutes</source>
        <translation>
            <numerusform>%n van {all} minuten</numerusform>
            <numerusform>%n van {all} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the message</source>
        <translation>Het bericht beantwoorden</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Vastleggen…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Andere woorden…</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Bedanken</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n</source>
        <translation>
            <numerusform>{done} van %n</numerusform>
            <numerusform>{done} van %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowContactLine</name>
    <message>
        <source>C&amp;ontact of the chosen rows:</source>
        <translation>C&amp;ontact van de gekozen regels:</translation>
    </message>
    <message>
        <source>Contact of the chosen rows</source>
        <translation>Contact van de gekozen regels</translation>
    </message>
    <message>
        <source>F2 comes here from the list</source>
        <translation>F2 springt hierheen vanuit de lijst</translation>
    </message>
    <message>
        <source>Show whom the chosen rows fit (Enter in the list)</source>
        <translation>Tonen op wie de gekozen regels passen (Enter in de lijst)</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>Wie past</translation>
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
        <source>Nothing of {table} could be read.</source>
        <translation>Van {table} kon niets worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing was found missing. The history of changes starts anew.</source>
        <translation>Er bleek niets te ontbreken. De geschiedenis van wijzigingen begint opnieuw.</translation>
    </message>
    <message>
        <source>The damaged book is kept as {file}.</source>
        <translation>Het beschadigde boek is bewaard als {file}.</translation>
    </message>
    <message>
        <source>{table}: what stood under the numbers {first} to {last} could not be read.</source>
        <translation>{table}: wat onder de nummers {first} tot en met {last} stond, kon niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Take back what was saved; the text comes back</source>
        <translation>Neem terug wat bewaard werd; de tekst komt terug</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The picture is damaged and cannot be read. Nothing was taken from it.</source>
        <translation>De afbeelding is beschadigd en kan niet worden gelezen. Er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>The picture is too large to be searched for a code. Cut out the code and try again.</source>
        <translation>De afbeelding is te groot om er een code in te zoeken. Knip de code uit en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>ScenarioDetail</name>
    <message>
        <source>Done by: {owner}</source>
        <translation>Door: {owner}</translation>
    </message>
    <message>
        <source>How you recognise it</source>
        <translation>Hoe je het herkent</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat we doen</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Wat we zeggen</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n keer gebruikt</numerusform>
            <numerusform>%n keer gebruikt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Het scenario wijzigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Filled in by itself: {places}</source>
        <translation>Wordt vanzelf ingevuld: {places}</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>The answer in your own words</source>
        <translation>Het antwoord in je eigen woorden</translation>
    </message>
    <message>
        <source>We were late, praise in public, a part is broken…</source>
        <translation>We waren te laat, lof in het openbaar, er is iets kapot…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What happens? A few words are enough.</source>
        <translation>Wat gebeurt er? Een paar woorden volstaan.</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Wie het oppakt</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Words and signs by which you recognise it</source>
        <translation>Woorden en tekens waaraan je het herkent</translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario's</translation>
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
        <source>Answer target</source>
        <translation>Streven voor antwoord</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Beantwoord binnen</translation>
    </message>
    <message>
        <source>Balance window</source>
        <translation>Venster voor evenwicht</translation>
    </message>
    <message>
        <source>Country of phone numbers without a code</source>
        <translation>Land van telefoonnummers zonder landcode</translation>
    </message>
    <message>
        <source>Days for a balance</source>
        <translation>Dagen voor evenwicht</translation>
    </message>
    <message>
        <source>Days for a rhythm</source>
        <translation>Dagen voor een ritme</translation>
    </message>
    <message>
        <source>Give ideas</source>
        <translation>Ideeën geven</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>Eigen tijdzone</translation>
    </message>
    <message>
        <source>Likely fading at</source>
        <translation>Vermoedelijk vervagend vanaf</translation>
    </message>
    <message>
        <source>People in a weekly review</source>
        <translation>Mensen in een weekoverzicht</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>Venster voor opbrengst</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Instelling gewijzigd</translation>
    </message>
    <message>
        <source>Setting changed: {what}</source>
        <translation>Instelling gewijzigd: {what}</translation>
    </message>
    <message>
        <source>Settings changed: {what}</source>
        <translation>Instellingen gewijzigd: {what}</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Cijfers tonen</translation>
    </message>
    <message>
        <source>Show the pulse of a contact</source>
        <translation>De polsslag van een contact tonen</translation>
    </message>
    <message>
        <source>Touch window</source>
        <translation>Venster voor contact</translation>
    </message>
    <message>
        <source>Unusually quiet at</source>
        <translation>Ongewoon stil vanaf</translation>
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
        <source>Save what can be read</source>
        <translation>Bewaren wat leesbaar is</translation>
    </message>
    <message>
        <source>Start a new book</source>
        <translation>Een nieuw boek beginnen</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>Het boek kan niet worden geopend</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>Wat bewaard kon worden</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
</context>
<context>
    <name>StepEdits</name>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Add a step (Enter in a step)</source>
        <translation>Een stap toevoegen (Enter in een stap)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>De stap omlaag zetten (Alt+omlaag)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>De stap omhoog zetten (Alt+omhoog)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove the step (Backspace where it is empty)</source>
        <translation>De stap weghalen (Backspace als hij leeg is)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Stap {number}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
</context>
<context>
    <name>StepTicks</name>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} van {all} stappen gedaan</translation>
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
    <name>TemplateDialog</name>
    <message>
        <source>Add a template</source>
        <translation>Sjabloon toevoegen</translation>
    </message>
    <message>
        <source>Add the starters</source>
        <translation>Startsjablonen toevoegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy this template</source>
        <translation>Dit sjabloon kopiëren</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Dit sjabloon verwijderen</translation>
    </message>
    <message>
        <source>English and Dutch templates to begin with; those you have stay as they are</source>
        <translation>Engelse en Nederlandse sjablonen om mee te beginnen; wat je al hebt blijft zoals het is</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nieuw sjabloon</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>As {name} would read it</source>
        <translation>Zoals {name} het zou lezen</translation>
    </message>
    <message>
        <source>Give or ask</source>
        <translation>Geven of vragen</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Plaatshouder invoegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Taal van het sjabloon</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <source>No such placeholder: {names}</source>
        <translation>Zo'n plaatshouder bestaat niet: {names}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Tekst van het sjabloon</translation>
    </message>
    <message>
        <source>What is filled in by itself, such as the first name</source>
        <translation>Wat vanzelf wordt ingevuld, zoals de voornaam</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Wat je eerder schreef</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Zonder sjabloon</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A template needs a name.</source>
        <translation>Een sjabloon heeft een naam nodig.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n starter template(s)</source>
        <translation>
            <numerusform>%n startsjabloon toegevoegd</numerusform>
            <numerusform>%n startsjablonen toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Sjabloon toegevoegd</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Sjabloon gewijzigd</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Sjabloon verwijderd</translation>
    </message>
    <message>
        <source>This template is not in the book any more.</source>
        <translation>Dit sjabloon staat niet meer in het boek.</translation>
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
        <source>Needs an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Hoeft geen antwoord</translation>
    </message>
    <message>
        <source>Nothing written yet. What did you notice?</source>
        <translation>Nog niets geschreven. Wat viel je op?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
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
        <source>Thanked</source>
        <translation>Bedankt</translation>
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
        <source>Would they recommend us?</source>
        <translation>Zouden ze ons aanbevelen?</translation>
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
        <source>thanks not said yet</source>
        <translation>nog niet bedankt</translation>
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
        <source>{given} of {highest}</source>
        <translation>{given} van {highest}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging</numerusform>
            <numerusform>%n opvolgingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Verjaardagen</translation>
    </message>
    <message numerus="yes">
        <source>Congratulated %n contact(s)</source>
        <translation>
            <numerusform>%n contact gefeliciteerd</numerusform>
            <numerusform>%n contacten gefeliciteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gedaan: {what}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vandaag te doen</translation>
    </message>
    <message numerus="yes">
        <source>Log how you were in touch with {name}; %n more on Today</source>
        <translation>
            <numerusform>Leg vast hoe je contact had met {name}; nog %n op Vandaag</numerusform>
            <numerusform>Leg vast hoe je contact had met {name}; nog %n op Vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>Met at an event, and nothing since</source>
        <translation>Ontmoet op een evenement, en sindsdien niets</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Past your cadence</source>
        <translation>Over je ritme heen</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>Uitgesteld: {what}</translation>
    </message>
    <message>
        <source>Thanks not said yet</source>
        <translation>Nog niet bedankt</translation>
    </message>
    <message>
        <source>Unusually quiet</source>
        <translation>Ongewoon stil</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wacht op je antwoord</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %n contact(s)</source>
        <translation>
            <numerusform>%n contact beantwoord</numerusform>
            <numerusform>%n contacten beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>{day} jarig</translation>
    </message>
    <message numerus="yes">
        <source>congratulated %n contact(s)</source>
        <translation>
            <numerusform>%n contact gefeliciteerd</numerusform>
            <numerusform>%n contacten gefeliciteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} aan de beurt</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>om de %n dag</numerusform>
            <numerusform>om de %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>laatste contact {day}</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>{day} ontmoet</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nog geen contact</translation>
    </message>
    <message>
        <source>not thanked yet</source>
        <translation>nog niet bedankt</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>%n dag stil</numerusform>
            <numerusform>%n dagen stil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanked %n contact(s)</source>
        <translation>
            <numerusform>%n contact bedankt</numerusform>
            <numerusform>%n contacten bedankt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>wordt %n</numerusform>
            <numerusform>wordt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>usually every {days} days</source>
        <translation>meestal om de {days} dagen</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>wacht %n dag</numerusform>
            <numerusform>wacht %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n hour(s)</source>
        <translation>
            <numerusform>wacht %n uur</numerusform>
            <numerusform>wacht %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. {next}</source>
        <translation>{done}. {next}</translation>
    </message>
</context>
<context>
    <name>TodayMenu</name>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Congratulated</source>
        <translation>Gefeliciteerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Log how you were in touch</source>
        <translation>Vastleggen hoe je contact had</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
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
        <source>%n follow-up(s) done</source>
        <translation>
            <numerusform>%n opvolging gedaan</numerusform>
            <numerusform>%n opvolgingen gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
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
    <message numerus="yes">
        <source>%n to get in touch with</source>
        <translation>
            <numerusform>%n om contact mee te hebben</numerusform>
            <numerusform>%n om contact mee te hebben</numerusform>
        </translation>
    </message>
    <message>
        <source>A good day to get in touch with somebody you have not heard from for a while.</source>
        <translation>Een goede dag om contact op te nemen met iemand van wie je een tijd niets hebt gehoord.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>Niemand wacht op je.</translation>
    </message>
    <message>
        <source>Nobody needs you today</source>
        <translation>Niemand heeft je vandaag nodig</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Vandaag hoeft er niets</translation>
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
        <source>That was everything for today</source>
        <translation>Dat was alles voor vandaag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Today: {what}.</source>
        <translation>Vandaag: {what}.</translation>
    </message>
    <message>
        <source>Waiting for your answer: {names}.</source>
        <translation>Wachten op je antwoord: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>in touch with %n contact(s)</source>
        <translation>
            <numerusform>contact met %n persoon</numerusform>
            <numerusform>contact met %n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Perceived value, of 5</source>
        <translation>Ervaren waarde, van 5</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Their own purchases and renewals</source>
        <translation>Hun eigen aankopen en verlengingen</translation>
    </message>
    <message>
        <source>Through them</source>
        <translation>Via hen</translation>
    </message>
</context>
<context>
    <name>Touches</name>
    <message>
        <source>Logged</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Logged, and the next follow-up is set</source>
        <translation>Vastgelegd, en de volgende opvolging staat klaar</translation>
    </message>
    <message>
        <source>This contact is not in the book any more.</source>
        <translation>Dit contact staat niet meer in het boek.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open ROR Desktop</source>
        <translation>ROR Desktop openen</translation>
    </message>
</context>
<context>
    <name>TrayLife</name>
    <message>
        <source>A click opens it again. Quit ends it; Preferences has a switch for this.</source>
        <translation>Een klik opent het weer. Afsluiten beëindigt het; bij Voorkeuren staat een schakelaar.</translation>
    </message>
    <message>
        <source>ROR Desktop stays here for your reminders</source>
        <translation>ROR Desktop blijft hier voor je herinneringen</translation>
    </message>
</context>
<context>
    <name>ValueScale</name>
    <message>
        <source>{name}: {number} of 5</source>
        <translation>{name}: {number} van 5</translation>
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
        <source>What time? Such as 14:30, or leave it empty.</source>
        <translation>Hoe laat? Bijvoorbeeld 14:30, of laat het leeg.</translation>
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
    <name>WorkplaceFields</name>
    <message>
        <source>City of the organization</source>
        <translation>Stad van de organisatie</translation>
    </message>
    <message>
        <source>Country of the organization</source>
        <translation>Land van de organisatie</translation>
    </message>
    <message>
        <source>For everybody at {name}</source>
        <translation>Voor iedereen bij {name}</translation>
    </message>
    <message>
        <source>Industry of the organization</source>
        <translation>Branche van de organisatie</translation>
    </message>
    <message>
        <source>Type the organization first</source>
        <translation>Typ eerst de organisatie</translation>
    </message>
</context>
<context>
    <name>WrapSteps</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>A cadence…</source>
        <translation>Een ritme…</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Een andere dag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Elke dag</numerusform>
            <numerusform>Elke %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>For good…</source>
        <translation>Voorgoed…</translation>
    </message>
    <message>
        <source>How long may it rest? Nobody asks for them before</source>
        <translation>Hoe lang mag het rusten? Eerder vraagt niemand erom</translation>
    </message>
    <message>
        <source>How often do you want to be in touch?</source>
        <translation>Hoe vaak wil je contact hebben?</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Over 3 dagen</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Loslaten…</translation>
    </message>
    <message>
        <source>Let rest…</source>
        <translation>Laten rusten…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Reason of letting go</source>
        <translation>Reden van loslaten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Why are you letting go?</source>
        <translation>Waarom laat je los?</translation>
    </message>
    <message>
        <source>another day: fri, 24 dec, in 2 weeks…</source>
        <translation>een andere dag: vr, 24 dec, over 2 weken…</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>elke dag</numerusform>
            <numerusform>elke %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>let go, and why</source>
        <translation>loslaten, en waarom</translation>
    </message>
    <message>
        <source>on purpose</source>
        <translation>met opzet</translation>
    </message>
    <message>
        <source>or in your own words, then Enter</source>
        <translation>of in je eigen woorden, dan Enter</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>regelmatig</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message numerus="yes">
        <source>%n contact(s): each has a next step or was let go.</source>
        <translation>
            <numerusform>%n contact: heeft een volgende stap of is losgelaten.</numerusform>
            <numerusform>%n contacten: elk heeft een volgende stap of is losgelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All wrapped up</source>
        <translation>Alles afgerond</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Terug naar het evenement</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Follow up after {event}</source>
        <translation>Opvolgen na {event}</translation>
    </message>
    <message>
        <source>Followed up: {words}</source>
        <translation>Opgevolgd: {words}</translation>
    </message>
    <message>
        <source>Has somebody else</source>
        <translation>Heeft al iemand anders</translation>
    </message>
    <message>
        <source>Let go, why…</source>
        <translation>Loslaten, reden…</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Geen belangstelling</translation>
    </message>
    <message>
        <source>Nobody was met here yet</source>
        <translation>Hier is nog niemand ontmoet</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Past niet bij ons</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Andere woorden…</translation>
    </message>
    <message>
        <source>Say in a few words why: later you will want to know.</source>
        <translation>Zeg in een paar woorden waarom: later wil je dat weten.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>This is the last one without a next step</source>
        <translation>Dit is de laatste zonder volgende stap</translation>
    </message>
    <message>
        <source>Which day? Type it as you would say it, such as “fri”.</source>
        <translation>Welke dag? Typ het zoals je het zegt, zoals ‘vr’.</translation>
    </message>
    <message>
        <source>Whoever you write down during the event waits here for a next step.</source>
        <translation>Wie je tijdens het evenement opschrijft, wacht hier op een volgende stap.</translation>
    </message>
    <message>
        <source>Wrap-up: {event}</source>
        <translation>Afronding: {event}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n have a next step or were let go</source>
        <translation>
            <numerusform>{done} van %n heeft een volgende stap of is losgelaten</numerusform>
            <numerusform>{done} van %n hebben een volgende stap of zijn losgelaten</numerusform>
        </translation>
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
