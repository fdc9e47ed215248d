<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnswerImport</name>
    <message numerus="yes">
        <source>Could be {names} or %n more</source>
        <translation>
            <numerusform>Could be {names} or %n more</numerusform>
            <numerusform>Could be {names} or %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerImportDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in {name}</source>
        <translation>
            <numerusform>%n answer in {name}</numerusform>
            <numerusform>%n answers in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n answer(s)</source>
        <translation>
            <numerusform>Import %n answer</numerusform>
            <numerusform>Import %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackgroundBlock</name>
    <message numerus="yes">
        <source>%n more pinned note(s)</source>
        <translation>
            <numerusform>%n more pinned note</numerusform>
            <numerusform>%n more pinned notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message numerus="yes">
        <source>due for %n days</source>
        <translation>
            <numerusform>due for %n days</numerusform>
            <numerusform>due for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in touch at best {best}, at worst %n day(s) apart</source>
        <translation>
            <numerusform>in touch at best {best}, at worst %n day apart</numerusform>
            <numerusform>in touch at best {best}, at worst %n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CadenceDialog</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CadenceEntries</name>
    <message numerus="yes">
        <source>%n more, on the page Today</source>
        <translation>
            <numerusform>%n more, on the page Today</numerusform>
            <numerusform>%n more, on the page Today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By cadence: %n</source>
        <translation>
            <numerusform>By cadence: %n</numerusform>
            <numerusform>By cadence: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on {day}</source>
        <translation>
            <numerusform>%n more on {day}</numerusform>
            <numerusform>%n more on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n more overdue</numerusform>
            <numerusform>%n more overdue</numerusform>
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
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>get in touch again, every %n days</source>
        <translation>
            <numerusform>get in touch again, every day</numerusform>
            <numerusform>get in touch again, every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in {name}</source>
        <translation>
            <numerusform>%n item in {name}</numerusform>
            <numerusform>%n items in {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message numerus="yes">
        <source>Changed circle and cadence of %n contact(s)</source>
        <translation>
            <numerusform>Changed circle and cadence of %n contact</numerusform>
            <numerusform>Changed circle and cadence of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the cadence of %n contact(s)</source>
        <translation>
            <numerusform>Changed the cadence of %n contact</numerusform>
            <numerusform>Changed the cadence of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n contact(s) in {circle}</source>
        <translation>
            <numerusform>Put %n contact in {circle}</numerusform>
            <numerusform>Put %n contacts in {circle}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n contact(s) out of their circle</source>
        <translation>
            <numerusform>Took %n contact out of their circle</numerusform>
            <numerusform>Took %n contacts out of their circle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingEntries</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message numerus="yes">
        <source>{name}, every %n day(s)</source>
        <translation>
            <numerusform>{name}, every day</numerusform>
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
        <source>%n contact(s) no longer marked as customer or partner</source>
        <translation>
            <numerusform>%n contact no longer marked as customer or partner</numerusform>
            <numerusform>%n contacts no longer marked as customer or partner</numerusform>
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
        <source>Erased %n contact(s) for good</source>
        <translation>
            <numerusform>Erased %n contact for good</numerusform>
            <numerusform>Erased %n contacts for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n contact(s) go: {reason}</source>
        <translation>
            <numerusform>Let %n contact go: {reason}</numerusform>
            <numerusform>Let %n contacts go: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n contact(s) as customer or partner</source>
        <translation>
            <numerusform>Marked %n contact as customer or partner</numerusform>
            <numerusform>Marked %n contacts as customer or partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n contact(s) off</source>
        <translation>
            <numerusform>Put %n contact off</numerusform>
            <numerusform>Put %n contacts off</numerusform>
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
        <source>Took %n contact(s) back</source>
        <translation>
            <numerusform>Took %n contact back</numerusform>
            <numerusform>Took %n contacts back</numerusform>
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
    <name>CountedDialog</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
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
    <name>Encounters</name>
    <message numerus="yes">
        <source>%n contact(s) met at no event</source>
        <translation>
            <numerusform>%n contact met at no event</numerusform>
            <numerusform>%n contacts met at no event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) met at {event}</source>
        <translation>
            <numerusform>%n contact met at {event}</numerusform>
            <numerusform>%n contacts met at {event}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: in touch every %n day(s)</source>
        <translation>
            <numerusform>{name}: in touch every day</numerusform>
            <numerusform>{name}: in touch every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFigures</name>
    <message numerus="yes">
        <source>%n let go</source>
        <translation>
            <numerusform>%n let go</numerusform>
            <numerusform>%n let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next step</source>
        <translation>
            <numerusform>%n without a next step</numerusform>
            <numerusform>%n without a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without minutes</source>
        <translation>
            <numerusform>%n without minutes</numerusform>
            <numerusform>%n without minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} in %n meeting(s)</source>
        <translation>
            <numerusform>{time} in %n meeting</numerusform>
            <numerusform>{time} in %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
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
            <numerusform>%n never</numerusform>
            <numerusform>%n never</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in touch every %n day(s)</source>
        <translation>
            <numerusform>in touch every day</numerusform>
            <numerusform>in touch every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n, too few to say much</source>
        <translation>
            <numerusform>of %n, too few to say much</numerusform>
            <numerusform>of %n, too few to say much</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message numerus="yes">
        <source>Not shown: %n older event(s).</source>
        <translation>
            <numerusform>Not shown: %n older event.</numerusform>
            <numerusform>Not shown: %n older events.</numerusform>
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
    <name>Feedback</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n hour(s)</source>
        <translation>
            <numerusform>after %n hour</numerusform>
            <numerusform>after %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackDetail</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackFigures</name>
    <message numerus="yes">
        <source>%n complaint(s): {part} answered</source>
        <translation>
            <numerusform>%n complaint: {part} answered</numerusform>
            <numerusform>%n complaints: {part} answered</numerusform>
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
        <source>Did %n follow-up(s)</source>
        <translation>
            <numerusform>Did %n follow-up</numerusform>
            <numerusform>Did %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n follow-up(s) go</source>
        <translation>
            <numerusform>Let %n follow-up go</numerusform>
            <numerusform>Let %n follow-ups go</numerusform>
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
        <source>Opened %n follow-up(s) again</source>
        <translation>
            <numerusform>Opened %n follow-up again</numerusform>
            <numerusform>Opened %n follow-ups again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n follow-up(s)</source>
        <translation>
            <numerusform>Saved %n follow-up</numerusform>
            <numerusform>Saved %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s)</source>
        <translation>
            <numerusform>Snoozed %n follow-up</numerusform>
            <numerusform>Snoozed %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought forward by %n days</source>
        <translation>
            <numerusform>brought forward by %n day</numerusform>
            <numerusform>brought forward by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved by %n days</source>
        <translation>
            <numerusform>moved by %n day</numerusform>
            <numerusform>moved by %n days</numerusform>
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
        <source>Changed circle and cadence of %n contact(s)</source>
        <translation>
            <numerusform>Changed circle and cadence of %n contact</numerusform>
            <numerusform>Changed circle and cadence of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the cadence of %n contact(s)</source>
        <translation>
            <numerusform>Changed the cadence of %n contact</numerusform>
            <numerusform>Changed the cadence of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the circle of %n contact(s)</source>
        <translation>
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
        <source>Changed where %n contact(s) were met</source>
        <translation>
            <numerusform>Changed where %n contact was met</numerusform>
            <numerusform>Changed where %n contacts were met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Congratulated %n contact(s)</source>
        <translation>
            <numerusform>Congratulated %n contact</numerusform>
            <numerusform>Congratulated %n contacts</numerusform>
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
        <source>Did %n follow-up(s)</source>
        <translation>
            <numerusform>Did %n follow-up</numerusform>
            <numerusform>Did %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did %n line(s) of Today</source>
        <translation>
            <numerusform>Did %n line of Today</numerusform>
            <numerusform>Did %n lines of Today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n answer(s)</source>
        <translation>
            <numerusform>Imported %n answer</numerusform>
            <numerusform>Imported %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n answer(s) from {name}</source>
        <translation>
            <numerusform>Imported %n answer from {name}</numerusform>
            <numerusform>Imported %n answers from {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calendar item(s)</source>
        <translation>
            <numerusform>Imported %n calendar item</numerusform>
            <numerusform>Imported %n calendar items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calendar item(s) from {name}</source>
        <translation>
            <numerusform>Imported %n calendar item from {name}</numerusform>
            <numerusform>Imported %n calendar items from {name}</numerusform>
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
        <source>Let %n contact(s) go</source>
        <translation>
            <numerusform>Let %n contact go</numerusform>
            <numerusform>Let %n contacts go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n follow-up(s) go</source>
        <translation>
            <numerusform>Let %n follow-up go</numerusform>
            <numerusform>Let %n follow-ups go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n contact(s) as customer or partner, or not</source>
        <translation>
            <numerusform>Marked %n contact as customer or partner, or not</numerusform>
            <numerusform>Marked %n contacts as customer or partner, or not</numerusform>
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
        <source>Opened %n follow-up(s) again</source>
        <translation>
            <numerusform>Opened %n follow-up again</numerusform>
            <numerusform>Opened %n follow-ups again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n contact(s) off</source>
        <translation>
            <numerusform>Put %n contact off</numerusform>
            <numerusform>Put %n contacts off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n line(s) of Today off</source>
        <translation>
            <numerusform>Put %n line of Today off</numerusform>
            <numerusform>Put %n lines of Today off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s)</source>
        <translation>
            <numerusform>Snoozed %n follow-up</numerusform>
            <numerusform>Snoozed %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked networks of %n contact(s)</source>
        <translation>
            <numerusform>Ticked networks of %n contact</numerusform>
            <numerusform>Ticked networks of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message numerus="yes">
        <source>Not now: this idea comes back in %n days, if it still fits</source>
        <translation>
            <numerusform>Not now: this idea comes back in %n days, if it still fits</numerusform>
            <numerusform>Not now: this idea comes back in %n days, if it still fits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n answer(s) from {name}</source>
        <translation>
            <numerusform>Imported %n answer from {name}</numerusform>
            <numerusform>Imported %n answers from {name}</numerusform>
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
        <source>Imported %n event(s) from {name}</source>
        <translation>
            <numerusform>Imported %n event from {name}</numerusform>
            <numerusform>Imported %n events from {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n follow-up(s) from {name}</source>
        <translation>
            <numerusform>Imported %n follow-up from {name}</numerusform>
            <numerusform>Imported %n follow-ups from {name}</numerusform>
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
    <name>LetGoBar</name>
    <message numerus="yes">
        <source>Let go of %n follow-ups</source>
        <translation>
            <numerusform>Let go of %n follow-up</numerusform>
            <numerusform>Let go of %n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetGoDialog</name>
    <message numerus="yes">
        <source>Let %n contact(s) go</source>
        <translation>
            <numerusform>Let %n contact go</numerusform>
            <numerusform>Let %n contacts go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message numerus="yes">
        <source>Your last %n entries were asks.</source>
        <translation>
            <numerusform>Your last entry was an ask.</numerusform>
            <numerusform>Your last %n entries were asks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) since {since}: {high} of 9 or 10, {low} of 6 or less.</source>
        <translation>
            <numerusform>%n answer since {since}: {high} of 9 or 10, {low} of 6 or less.</numerusform>
            <numerusform>%n answers since {since}: {high} of 9 or 10, {low} of 6 or less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) since {since}; it takes {needed}.</source>
        <translation>
            <numerusform>%n answer since {since}; it takes {needed}.</numerusform>
            <numerusform>%n answers since {since}; it takes {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a known time; {said} said since {since}.</source>
        <translation>
            <numerusform>%n answer with a known time; {said} said since {since}.</numerusform>
            <numerusform>%n answers with a known time; {said} said since {since}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n ask</numerusform>
            <numerusform>%n asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since {since}, {turned} of them ended well.</source>
        <translation>
            <numerusform>%n complaint since {since}, {turned} of them ended well.</numerusform>
            <numerusform>%n complaints since {since}, {turned} of them ended well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since {since}: {answered} answered, {other} not yet.</source>
        <translation>
            <numerusform>%n complaint since {since}: {answered} answered, {other} not yet.</numerusform>
            <numerusform>%n complaints since {since}: {answered} answered, {other} not yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s): {measured} with minutes, {unmeasured} without; {returns}.</source>
        <translation>
            <numerusform>%n contact: {measured} with minutes, {unmeasured} without; {returns}.</numerusform>
            <numerusform>%n contacts: {measured} with minutes, {unmeasured} without; {returns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) learned about them, {shared} shared about us.</source>
        <translation>
            <numerusform>%n fact learned about them, {shared} shared about us.</numerusform>
            <numerusform>%n facts learned about them, {shared} shared about us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due since {since}: {kept} done on time, {late} later, {overdue} still open.</source>
        <translation>
            <numerusform>%n follow-up due since {since}: {kept} done on time, {late} later, {overdue} still open.</numerusform>
            <numerusform>%n follow-ups due since {since}: {kept} done on time, {late} later, {overdue} still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give(s)</source>
        <translation>
            <numerusform>%n give</numerusform>
            <numerusform>%n gives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) rated since {since}: {good} good, {neutral} neutral, {bad} bad.</source>
        <translation>
            <numerusform>%n interaction rated since {since}: {good} good, {neutral} neutral, {bad} bad.</numerusform>
            <numerusform>%n interactions rated since {since}: {good} good, {neutral} neutral, {bad} bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) rated since {since}; it takes {needed}.</source>
        <translation>
            <numerusform>%n interaction rated since {since}; it takes {needed}.</numerusform>
            <numerusform>%n interactions rated since {since}; it takes {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) known; it takes {needed}.</source>
        <translation>
            <numerusform>%n part known; it takes {needed}.</numerusform>
            <numerusform>%n parts known; it takes {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) since {since}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</source>
        <translation>
            <numerusform>%n return since {since}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</numerusform>
            <numerusform>%n returns since {since}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s), the last on {day}; last contact on {touched}.</source>
        <translation>
            <numerusform>%n return, the last on {day}; last contact on {touched}.</numerusform>
            <numerusform>%n returns, the last on {day}; last contact on {touched}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s), the last on {day}; no contact yet.</source>
        <translation>
            <numerusform>%n return, the last on {day}; no contact yet.</numerusform>
            <numerusform>%n returns, the last on {day}; no contact yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer to %n more may still come.</source>
        <translation>
            <numerusform>An answer to %n more may still come.</numerusform>
            <numerusform>An answer to %n more may still come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %n contact(s).</source>
        <translation>
            <numerusform>Brought %n contact.</numerusform>
            <numerusform>Brought %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard from on %n day(s) since {since}; a rhythm takes {needed}.</source>
        <translation>
            <numerusform>Heard from on %n day since {since}; a rhythm takes {needed}.</numerusform>
            <numerusform>Heard from on %n days since {since}; a rhythm takes {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch on %n day(s) of the last 53 weeks.</source>
        <translation>
            <numerusform>In touch on %n day of the last 53 weeks.</numerusform>
            <numerusform>In touch on %n days of the last 53 weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch on %n day(s) since {since}.</source>
        <translation>
            <numerusform>In touch on %n day since {since}.</numerusform>
            <numerusform>In touch on %n days since {since}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch on %n day(s) since {since}; it takes {needed} to set returns against them.</source>
        <translation>
            <numerusform>In touch on %n day since {since}; it takes {needed} to set returns against them.</numerusform>
            <numerusform>In touch on %n days since {since}; it takes {needed} to set returns against them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last contact on {day}, %n day(s) ago.</source>
        <translation>
            <numerusform>Last contact on {day}, %n day ago.</numerusform>
            <numerusform>Last contact on {day}, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last heard from on {day}, %n day(s) ago.</source>
        <translation>
            <numerusform>Last heard from on {day}, %n day ago.</numerusform>
            <numerusform>Last heard from on {day}, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last heard from on {day}; of the gaps between the %n day(s) heard since {since}, the middle one is {gap}.</source>
        <translation>
            <numerusform>Last heard from on {day}; of the gaps between the %n day heard since {since}, the middle one is {gap}.</numerusform>
            <numerusform>Last heard from on {day}; of the gaps between the %n days heard since {since}, the middle one is {gap}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of you turned to the other first on %n day(s) since {since}: they on {theirs}, you on {mine}.</source>
        <translation>
            <numerusform>One of you turned to the other first on %n day since {since}: they on {theirs}, you on {mine}.</numerusform>
            <numerusform>One of you turned to the other first on %n days since {since}: they on {theirs}, you on {mine}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of you turned to the other first on %n day(s) since {since}; a balance takes {needed}.</source>
        <translation>
            <numerusform>One of you turned to the other first on %n day since {since}; a balance takes {needed}.</numerusform>
            <numerusform>One of you turned to the other first on %n days since {since}; a balance takes {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %n message(s) that came since {since}, {fast} of them within {target}.</source>
        <translation>
            <numerusform>You answered %n message that came since {since}, {fast} of them within {target}.</numerusform>
            <numerusform>You answered %n messages that came since {since}, {fast} of them within {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You reached out %n time(s) from {since} to {last}: {answered} answered within {days}, {other} not.</source>
        <translation>
            <numerusform>You reached out %n time from {since} to {last}: {answered} answered within {days}, {other} not.</numerusform>
            <numerusform>You reached out %n times from {since} to {last}: {answered} answered within {days}, {other} not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You reached out %n time(s) since {since}: {answered} answered within {days}, {other} not.</source>
        <translation>
            <numerusform>You reached out %n time since {since}: {answered} answered within {days}, {other} not.</numerusform>
            <numerusform>You reached out %n times since {since}: {answered} answered within {days}, {other} not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n entries were asks.</source>
        <translation>
            <numerusform>Your last %n entries were asks.</numerusform>
            <numerusform>Your last %n entries were asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n interaction(s)</source>
        <translation>
            <numerusform>{day}: %n interaction</numerusform>
            <numerusform>{day}: %n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measured} with minutes since {since}, %n without.</source>
        <translation>
            <numerusform>{measured} with minutes since {since}, %n without.</numerusform>
            <numerusform>{measured} with minutes since {since}, %n without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: in touch on %n day(s)</source>
        <translation>
            <numerusform>{month}: in touch on %n day</numerusform>
            <numerusform>{month}: in touch on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{returns} and %n day(s) in touch since {since}.</source>
        <translation>
            <numerusform>{returns} and %n day in touch since {since}.</numerusform>
            <numerusform>{returns} and %n days in touch since {since}.</numerusform>
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
        <source>%n due by cadence</source>
        <translation>
            <numerusform>%n due by cadence</numerusform>
            <numerusform>%n due by cadence</numerusform>
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
    <name>NeglectList</name>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n relationship(s)</source>
        <translation>
            <numerusform>{shown} of %n relationship</numerusform>
            <numerusform>{shown} of %n relationships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} of %n</source>
        <translation>
            <numerusform>The newest {shown} of %n</numerusform>
            <numerusform>The newest {shown} of %n</numerusform>
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
    <name>Playbook</name>
    <message numerus="yes">
        <source>Added %n starter scenario(s)</source>
        <translation>
            <numerusform>Added %n starter scenario</numerusform>
            <numerusform>Added %n starter scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesDialog</name>
    <message numerus="yes">
        <source>Judged: %n</source>
        <translation>
            <numerusform>Judged: %n</numerusform>
            <numerusform>Judged: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept on time: %n</source>
        <translation>
            <numerusform>Kept on time: %n</numerusform>
            <numerusform>Kept on time: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n</source>
        <translation>
            <numerusform>Late: %n</numerusform>
            <numerusform>Late: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open and overdue: %n</source>
        <translation>
            <numerusform>Open and overdue: %n</numerusform>
            <numerusform>Open and overdue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open: %n</source>
        <translation>
            <numerusform>Open: %n</numerusform>
            <numerusform>Open: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message numerus="yes">
        <source>“{name}” may be %n contacts: Enter to choose</source>
        <translation>
            <numerusform>“{name}” may be %n contact: Enter to choose</numerusform>
            <numerusform>“{name}” may be %n contacts: Enter to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) while you were away</source>
        <translation>
            <numerusform>%n reminder while you were away</numerusform>
            <numerusform>%n reminders while you were away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n follow-up(s) until {time}</source>
        <translation>
            <numerusform>Snoozed %n follow-up until {time}</numerusform>
            <numerusform>Snoozed %n follow-ups until {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n contact(s) gave something back and had no touch lately.</source>
        <translation>
            <numerusform>%n contact gave something back and had no touch lately.</numerusform>
            <numerusform>%n contacts gave something back and had no touch lately.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contact(s) stand in trees that are left out.</source>
        <translation>
            <numerusform>%n more contact stand in trees that are left out.</numerusform>
            <numerusform>%n more contacts stand in trees that are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) with fewer returns are left out.</source>
        <translation>
            <numerusform>%n more group with fewer returns are left out.</numerusform>
            <numerusform>%n more groups with fewer returns are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older event(s) are left out.</source>
        <translation>
            <numerusform>%n older event are left out.</numerusform>
            <numerusform>%n older events are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older return(s) are left out here; all of them are in the CSV.</source>
        <translation>
            <numerusform>%n older return are left out here; all of them are in the CSV.</numerusform>
            <numerusform>%n older returns are left out here; all of them are in the CSV.</numerusform>
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
    <name>Returns</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) came by a recommendation.</source>
        <translation>
            <numerusform>%n contact came by a recommendation.</numerusform>
            <numerusform>%n contacts came by a recommendation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loyalty</source>
        <translation>
            <numerusform>%n loyalty</numerusform>
            <numerusform>%n loyalty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) since</source>
        <translation>
            <numerusform>%n purchase since</numerusform>
            <numerusform>%n purchases since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) not thanked for yet.</source>
        <translation>
            <numerusform>%n recommendation not thanked for yet.</numerusform>
            <numerusform>%n recommendations not thanked for yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s): {kinds}.</source>
        <translation>
            <numerusform>%n return: {kinds}.</numerusform>
            <numerusform>%n returns: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sharing</source>
        <translation>
            <numerusform>%n sharing</numerusform>
            <numerusform>%n sharing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without minutes, not guessed</source>
        <translation>
            <numerusform>%n without minutes, not guessed</numerusform>
            <numerusform>%n without minutes, not guessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n events together</source>
        <translation>
            <numerusform>All %n events together</numerusform>
            <numerusform>All %n events together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n return(s)</source>
        <translation>
            <numerusform>Deleted %n return</numerusform>
            <numerusform>Deleted %n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n more tree(s).</source>
        <translation>
            <numerusform>Not drawn: %n more tree.</numerusform>
            <numerusform>Not drawn: %n more trees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still waiting for an answer: %n</source>
        <translation>
            <numerusform>Still waiting for an answer: %n</numerusform>
            <numerusform>Still waiting for an answer: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thanks said for %n return(s)</source>
        <translation>
            <numerusform>Thanks said for %n return</numerusform>
            <numerusform>Thanks said for %n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more group(s) with {returns}</source>
        <translation>
            <numerusform>and %n more group with {returns}</numerusform>
            <numerusform>and %n more groups with {returns}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought %n contact(s)</source>
        <translation>
            <numerusform>brought %n contact</numerusform>
            <numerusform>brought %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message numerus="yes">
        <source>%n answer(s) from {first} to {last}: {high} of 9 or 10, {between} of 7 or 8, {low} of 6 or less.</source>
        <translation>
            <numerusform>%n answer from {first} to {last}: {high} of 9 or 10, {between} of 7 or 8, {low} of 6 or less.</numerusform>
            <numerusform>%n answers from {first} to {last}: {high} of 9 or 10, {between} of 7 or 8, {low} of 6 or less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) met: {noted} with a note, {followed} followed up, {again} heard from again, {returned} with a return; {returns}.</source>
        <translation>
            <numerusform>%n contact met: {noted} with a note, {followed} followed up, {again} heard from again, {returned} with a return; {returns}.</numerusform>
            <numerusform>%n contacts met: {noted} with a note, {followed} followed up, {again} heard from again, {returned} with a return; {returns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) from {first} to {last}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</source>
        <translation>
            <numerusform>%n return from {first} to {last}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</numerusform>
            <numerusform>%n returns from {first} to {last}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in sharing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cadences of %n contact(s) ask for {asked} a week; the last four weeks had {touched} in touch, {made} a week.</source>
        <translation>
            <numerusform>The cadences of %n contact ask for {asked} a week; the last four weeks had {touched} in touch, {made} a week.</numerusform>
            <numerusform>The cadences of %n contacts ask for {asked} a week; the last four weeks had {touched} in touch, {made} a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts} They came from %n contact(s), of {members} in this group.</source>
        <translation>
            <numerusform>{counts} They came from %n contact, of {members} in this group.</numerusform>
            <numerusform>{counts} They came from %n contacts, of {members} in this group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch with %n contact(s)</source>
        <translation>
            <numerusform>In touch with %n contact</numerusform>
            <numerusform>In touch with %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not heard of for %n day(s)</source>
        <translation>
            <numerusform>Not heard of for %n day</numerusform>
            <numerusform>Not heard of for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gave %n time(s) without asking</source>
        <translation>
            <numerusform>gave %n time without asking</numerusform>
            <numerusform>gave %n times without asking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in touch with %n contact(s)</source>
        <translation>
            <numerusform>in touch with %n contact</numerusform>
            <numerusform>in touch with %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewEnd</name>
    <message numerus="yes">
        <source>%n contact(s) left as they are: another week.</source>
        <translation>
            <numerusform>%n contact left as they are: another week.</numerusform>
            <numerusform>%n contacts left as they are: another week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStart</name>
    <message numerus="yes">
        <source>%n contact(s), about {minutes} minutes</source>
        <translation>
            <numerusform>%n contact, about {minutes} minutes</numerusform>
            <numerusform>%n contacts, about {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWalk</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} minutes</source>
        <translation>
            <numerusform>%n of {all} minutes</numerusform>
            <numerusform>%n of {all} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n</source>
        <translation>
            <numerusform>{done} of %n</numerusform>
            <numerusform>{done} of %n</numerusform>
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
    <name>ScenarioDetail</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
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
    <name>Templates</name>
    <message numerus="yes">
        <source>Added %n starter template(s)</source>
        <translation>
            <numerusform>Added %n starter template</numerusform>
            <numerusform>Added %n starter templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Congratulated %n contact(s)</source>
        <translation>
            <numerusform>Congratulated %n contact</numerusform>
            <numerusform>Congratulated %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log how you were in touch with {name}; %n more on Today</source>
        <translation>
            <numerusform>Log how you were in touch with {name}; %n more on Today</numerusform>
            <numerusform>Log how you were in touch with {name}; %n more on Today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %n contact(s)</source>
        <translation>
            <numerusform>answered %n contact</numerusform>
            <numerusform>answered %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>congratulated %n contact(s)</source>
        <translation>
            <numerusform>congratulated %n contact</numerusform>
            <numerusform>congratulated %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>quiet for %n day</numerusform>
            <numerusform>quiet for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanked %n contact(s)</source>
        <translation>
            <numerusform>thanked %n contact</numerusform>
            <numerusform>thanked %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>turns %n</numerusform>
            <numerusform>turns %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n hour(s)</source>
        <translation>
            <numerusform>waiting for %n hour</numerusform>
            <numerusform>waiting for %n hours</numerusform>
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
        <source>%n follow-up(s) done</source>
        <translation>
            <numerusform>%n follow-up done</numerusform>
            <numerusform>%n follow-ups done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <message numerus="yes">
        <source>%n to get in touch with</source>
        <translation>
            <numerusform>%n to get in touch with</numerusform>
            <numerusform>%n to get in touch with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in touch with %n contact(s)</source>
        <translation>
            <numerusform>in touch with %n contact</numerusform>
            <numerusform>in touch with %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrapSteps</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message numerus="yes">
        <source>%n contact(s): each has a next step or was let go.</source>
        <translation>
            <numerusform>%n contact: has a next step or was let go.</numerusform>
            <numerusform>%n contacts: each has a next step or was let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n have a next step or were let go</source>
        <translation>
            <numerusform>{done} of %n has a next step or was let go</numerusform>
            <numerusform>{done} of %n have a next step or were let go</numerusform>
        </translation>
    </message>
</context>
</TS>
