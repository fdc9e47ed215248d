<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ContactFields</name>
    <message numerus="yes">
        <source>{name}, every %n day(s)</source>
        <translation>
            <numerusform>{name}, every %n day</numerusform>
            <numerusform>{name}, every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more contact(s)</source>
        <translation>
            <numerusform>%n or more contacts</numerusform>
            <numerusform>%n or more contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n contact(s)</source>
        <translation>
            <numerusform>{shown} of %n contact</numerusform>
            <numerusform>{shown} of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>Deleted %n contact(s)</source>
        <translation>
            <numerusform>Deleted %n contact</numerusform>
            <numerusform>Deleted %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %n contact(s) for good</source>
        <translation>
            <numerusform>Erased %n contact for good</numerusform>
            <numerusform>Erased %n contacts for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n contact(s) with {tag}</source>
        <translation>
            <numerusform>Tagged %n contact with {tag}</numerusform>
            <numerusform>Tagged %n contacts with {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag {tag} off %n contact(s)</source>
        <translation>
            <numerusform>Took the tag {tag} off %n contact</numerusform>
            <numerusform>Took the tag {tag} off %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>%n mo ago</numerusform>
            <numerusform>%n mo ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk ago</source>
        <translation>
            <numerusform>%n wk ago</numerusform>
            <numerusform>%n wk ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr ago</source>
        <translation>
            <numerusform>%n yr ago</numerusform>
            <numerusform>%n yr ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>Filled the book with %n contact(s)</source>
        <translation>
            <numerusform>Filled the book with %n contact</numerusform>
            <numerusform>Filled the book with %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Exported %n contact(s) to {name}</source>
        <translation>
            <numerusform>Exported %n contact to {name}</numerusform>
            <numerusform>Exported %n contacts to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message numerus="yes">
        <source>{file} is not in {folder} any more, but there are %n backup(s) of it. Nothing was made in its place. Restore the newest backup, or start a new book.</source>
        <translation>
            <numerusform>{file} is not in {folder} any more, but there is %n backup of it. Nothing was made in its place. Restore the newest backup, or start a new book.</numerusform>
            <numerusform>{file} is not in {folder} any more, but there are %n backups of it. Nothing was made in its place. Restore the newest backup, or start a new book.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n follow-up(s)</source>
        <translation>
            <numerusform>Deleted %n follow-up</numerusform>
            <numerusform>Deleted %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n follow-up(s)</source>
        <translation>
            <numerusform>Moved %n follow-up</numerusform>
            <numerusform>Moved %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s)</source>
        <translation>
            <numerusform>Snoozed %n follow-up</numerusform>
            <numerusform>Snoozed %n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n contact(s)</source>
        <translation>
            <numerusform>Added %n contact</numerusform>
            <numerusform>Added %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n contact(s)</source>
        <translation>
            <numerusform>Changed %n contact</numerusform>
            <numerusform>Changed %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n picture(s)</source>
        <translation>
            <numerusform>Changed %n picture</numerusform>
            <numerusform>Changed %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the cadence of %n contact(s)</source>
        <translation type="unfinished">
            <numerusform>Changed the cadence of %n contact</numerusform>
            <numerusform>Changed the cadence of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the circle of %n contact(s)</source>
        <translation type="unfinished">
            <numerusform>Changed the circle of %n contact</numerusform>
            <numerusform>Changed the circle of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n contact(s)</source>
        <translation>
            <numerusform>Changed the tags of %n contact</numerusform>
            <numerusform>Changed the tags of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n contact(s)</source>
        <translation>
            <numerusform>Deleted %n contact</numerusform>
            <numerusform>Deleted %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n follow-up(s)</source>
        <translation>
            <numerusform>Deleted %n follow-up</numerusform>
            <numerusform>Deleted %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contact(s)</source>
        <translation>
            <numerusform>Imported %n contact</numerusform>
            <numerusform>Imported %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contact(s) from {name}</source>
        <translation>
            <numerusform>Imported %n contact from {name}</numerusform>
            <numerusform>Imported %n contacts from {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n follow-up(s)</source>
        <translation>
            <numerusform>Moved %n follow-up</numerusform>
            <numerusform>Moved %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s)</source>
        <translation>
            <numerusform>Snoozed %n follow-up</numerusform>
            <numerusform>Snoozed %n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Imported %n contact(s) from {name}</source>
        <translation>
            <numerusform>Imported %n contact from {name}</numerusform>
            <numerusform>Imported %n contacts from {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n card(s) in the file</source>
        <translation>
            <numerusform>%n card in the file</numerusform>
            <numerusform>%n cards in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
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
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueBar</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>{when} · {reason} · %n contact(s)</source>
        <translation>
            <numerusform>{when} · {reason} · %n contact</numerusform>
            <numerusform>{when} · {reason} · %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n contact(s) lost their name and kept their notes; they are called ? now.</source>
        <translation>
            <numerusform>%n contact lost its name and kept its notes; it is called ? now.</numerusform>
            <numerusform>%n contacts lost their name and kept their notes; they are called ? now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were saved.</source>
        <translation>
            <numerusform>%n contact was saved.</numerusform>
            <numerusform>%n contacts were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} were left out, because they break a rule of that table.</source>
        <translation>
            <numerusform>%n row of {table} was left out, because it breaks a rule of that table.</numerusform>
            <numerusform>%n rows of {table} were left out, because they break a rule of that table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} were left out, because what they belong to was lost.</source>
        <translation>
            <numerusform>%n row of {table} was left out, because what it belongs to was lost.</numerusform>
            <numerusform>%n rows of {table} were left out, because what they belong to was lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n contact(s)</source>
        <translation>
            <numerusform>Tags of %n contact</numerusform>
            <numerusform>Tags of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n promised</numerusform>
            <numerusform>%n promised</numerusform>
        </translation>
    </message>
</context>
</TS>
