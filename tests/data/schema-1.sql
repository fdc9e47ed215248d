CREATE TABLE answer (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
day TEXT NOT NULL,
score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
comment TEXT NOT NULL DEFAULT ''
);

CREATE TABLE change_group (
id INTEGER PRIMARY KEY AUTOINCREMENT,
verb TEXT NOT NULL,
at INTEGER NOT NULL,
subject TEXT NOT NULL DEFAULT '',
subject_id INTEGER,
amount INTEGER NOT NULL DEFAULT 1,
state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'inverse', 'dropped')),
inverse_of INTEGER REFERENCES change_group (id) ON DELETE CASCADE,
schema_version INTEGER NOT NULL
);

CREATE TABLE change_log (
id INTEGER PRIMARY KEY AUTOINCREMENT,
group_id INTEGER NOT NULL REFERENCES change_group (id) ON DELETE CASCADE,
table_name TEXT NOT NULL,
row_id INTEGER NOT NULL,
operation TEXT NOT NULL CHECK (operation = 'I' OR operation = 'U' OR operation = 'D'),
image TEXT
);

CREATE TABLE change_state (id INTEGER PRIMARY KEY CHECK (id = 1), group_id INTEGER);

CREATE TABLE circle (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
name TEXT NOT NULL,
cadence_days INTEGER CHECK (cadence_days > 0)
);

CREATE TABLE contact (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
display_name TEXT NOT NULL,
sort_key TEXT NOT NULL,
prefix TEXT NOT NULL DEFAULT '',
given TEXT NOT NULL DEFAULT '',
additional TEXT NOT NULL DEFAULT '',
family TEXT NOT NULL DEFAULT '',
suffix TEXT NOT NULL DEFAULT '',
nickname TEXT NOT NULL DEFAULT '',
organization_id INTEGER REFERENCES organization (id) ON DELETE SET NULL,
department TEXT NOT NULL DEFAULT '',
title TEXT NOT NULL DEFAULT '',
role TEXT NOT NULL DEFAULT '',
industry TEXT NOT NULL DEFAULT '',
birthday TEXT NOT NULL DEFAULT '',
anniversary TEXT NOT NULL DEFAULT '',
known_since TEXT,
captured_at INTEGER NOT NULL,
captured_zone TEXT NOT NULL DEFAULT 'UTC',
captured_event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
captured_place TEXT NOT NULL DEFAULT '',
circle_id INTEGER REFERENCES circle (id) ON DELETE SET NULL,
cadence_days INTEGER CHECK (cadence_days > 0),
photo_id INTEGER REFERENCES photo (id),
own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
marked_customer_on TEXT,
let_go_reason TEXT NOT NULL DEFAULT '',
resting_until TEXT,
resting_rule INTEGER,
import_batch_id INTEGER REFERENCES import_batch (id) ON DELETE SET NULL,
extra TEXT NOT NULL DEFAULT ''
);

CREATE TABLE contact_month (
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
month TEXT NOT NULL,
channel TEXT NOT NULL,
days INTEGER NOT NULL,
incoming INTEGER NOT NULL,
outgoing INTEGER NOT NULL,
mutual INTEGER NOT NULL,
gives INTEGER NOT NULL,
asks INTEGER NOT NULL,
minutes INTEGER NOT NULL,
unmeasured INTEGER NOT NULL,
PRIMARY KEY (contact_id, month, channel)
) WITHOUT ROWID;

CREATE TABLE contact_outreach (
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
at INTEGER NOT NULL,
day TEXT NOT NULL,
channel TEXT NOT NULL,
until INTEGER,
PRIMARY KEY (contact_id, at)
) WITHOUT ROWID;

CREATE TABLE contact_quiet (
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
from_day TEXT NOT NULL,
until_day TEXT NOT NULL,
twice_gap INTEGER NOT NULL,
heard_day TEXT NOT NULL,
PRIMARY KEY (contact_id, from_day)
) WITHOUT ROWID;

CREATE TABLE contact_summary (
contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
touched_at INTEGER,
touched_day TEXT,
heard_at INTEGER,
heard_day TEXT,
first_at INTEGER,
first_day TEXT,
waiting_since INTEGER,
next_id INTEGER,
next_day TEXT,
next_time TEXT,
future_at INTEGER
);

CREATE TABLE contact_tag (
id INTEGER PRIMARY KEY AUTOINCREMENT,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE
);

CREATE TABLE contact_today (
contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
next_day TEXT,
resting_until TEXT,
resting_rule INTEGER,
waiting_since INTEGER,
met_at INTEGER,
cadence_days INTEGER,
due_day TEXT,
thanks_day TEXT,
birthday TEXT
);

CREATE TABLE contact_uid (
id INTEGER PRIMARY KEY AUTOINCREMENT,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
source TEXT NOT NULL,
uid TEXT NOT NULL
);

CREATE TABLE custom_field (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
name TEXT NOT NULL,
kind TEXT NOT NULL,
position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE custom_value (
id INTEGER PRIMARY KEY AUTOINCREMENT,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
field_id INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
value TEXT NOT NULL
);

CREATE TABLE derived_state (id INTEGER PRIMARY KEY CHECK (id = 1), zone TEXT NOT NULL);

CREATE TABLE event (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
name TEXT NOT NULL,
place TEXT NOT NULL DEFAULT '',
start_day TEXT NOT NULL,
end_day TEXT NOT NULL,
zone TEXT NOT NULL DEFAULT '',
cost_minor INTEGER,
currency TEXT NOT NULL DEFAULT '',
notes TEXT NOT NULL DEFAULT '',
created_at INTEGER NOT NULL
);

CREATE TABLE feedback (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
scenario_id INTEGER REFERENCES scenario (id) ON DELETE SET NULL,
at INTEGER NOT NULL,
zone TEXT NOT NULL,
precision TEXT NOT NULL CHECK (precision IN ('minute', 'day')),
source TEXT NOT NULL DEFAULT '',
channel TEXT NOT NULL,
sentiment TEXT NOT NULL,
severity TEXT NOT NULL,
answer TEXT NOT NULL DEFAULT '',
answered_at INTEGER,
outcome TEXT NOT NULL DEFAULT '',
shining INTEGER NOT NULL DEFAULT 0 CHECK (shining IN (0, 1)),
created_at INTEGER NOT NULL
);

CREATE TABLE feedback_step (
id INTEGER PRIMARY KEY AUTOINCREMENT,
feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
step_id INTEGER NOT NULL REFERENCES scenario_step (id) ON DELETE CASCADE,
done_at INTEGER NOT NULL
);

CREATE TABLE feedback_version (
id INTEGER PRIMARY KEY AUTOINCREMENT,
feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
at INTEGER NOT NULL,
verbatim TEXT NOT NULL,
sentiment TEXT NOT NULL,
severity TEXT NOT NULL
);

CREATE TABLE follow_up (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
title TEXT NOT NULL,
due_day TEXT NOT NULL,
due_time TEXT,
zone TEXT NOT NULL DEFAULT '',
original_day TEXT NOT NULL,
promised INTEGER NOT NULL DEFAULT 0 CHECK (promised IN (0, 1)),
recurrence TEXT NOT NULL DEFAULT '',
recur_from TEXT NOT NULL DEFAULT 'due',
state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
done_at INTEGER,
done_zone TEXT NOT NULL DEFAULT '',
let_go_reason TEXT NOT NULL DEFAULT '',
created_at INTEGER NOT NULL
);

CREATE TABLE import_batch (
id INTEGER PRIMARY KEY AUTOINCREMENT,
at INTEGER NOT NULL,
source_name TEXT NOT NULL,
format TEXT NOT NULL,
added INTEGER NOT NULL DEFAULT 0,
updated INTEGER NOT NULL DEFAULT 0,
skipped INTEGER NOT NULL DEFAULT 0,
problems INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE import_mapping (
id INTEGER PRIMARY KEY AUTOINCREMENT,
name TEXT NOT NULL UNIQUE,
format TEXT NOT NULL,
mapping TEXT NOT NULL
);

CREATE TABLE interaction (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
at INTEGER NOT NULL,
zone TEXT NOT NULL,
precision TEXT NOT NULL CHECK (precision IN ('minute', 'day')),
channel TEXT NOT NULL,
direction TEXT NOT NULL,
kind TEXT NOT NULL,
sentiment TEXT,
minutes INTEGER CHECK (minutes >= 0),
summary TEXT NOT NULL DEFAULT '',
bulk INTEGER NOT NULL DEFAULT 0 CHECK (bulk IN (0, 1)),
needs_answer INTEGER CHECK (needs_answer IN (0, 1)),
created_at INTEGER NOT NULL
);

CREATE TABLE method (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
kind TEXT NOT NULL,
value TEXT NOT NULL,
label TEXT NOT NULL DEFAULT '',
preferred INTEGER NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
position INTEGER NOT NULL DEFAULT 0,
method_key TEXT NOT NULL DEFAULT '',
network TEXT NOT NULL DEFAULT '',
connected_on TEXT,
address_parts TEXT
);

CREATE TABLE month_sums (
month TEXT NOT NULL,
channel TEXT NOT NULL,
interactions INTEGER NOT NULL,
gives INTEGER NOT NULL,
asks INTEGER NOT NULL,
minutes INTEGER NOT NULL,
unmeasured INTEGER NOT NULL,
PRIMARY KEY (month, channel)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE name_search USING fts5 (
names, organization, methods, tags,
content='', contentless_delete=1, tokenize=ascii, prefix='1 2 3'
);

CREATE TABLE not_same (
id INTEGER PRIMARY KEY AUTOINCREMENT,
first_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
second_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
CHECK (first_id < second_id)
);

CREATE TABLE note (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
at INTEGER NOT NULL,
zone TEXT NOT NULL,
precision TEXT NOT NULL CHECK (precision IN ('minute', 'day')),
kind TEXT NOT NULL,
text TEXT NOT NULL,
pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
created_at INTEGER NOT NULL
);

CREATE TABLE organization (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
name TEXT NOT NULL,
name_key TEXT NOT NULL,
industry TEXT NOT NULL DEFAULT '',
city TEXT NOT NULL DEFAULT '',
country TEXT NOT NULL DEFAULT '',
created_at INTEGER NOT NULL
);

CREATE TABLE photo (
id INTEGER PRIMARY KEY AUTOINCREMENT,
hash BLOB NOT NULL UNIQUE,
media_type TEXT NOT NULL,
data BLOB NOT NULL
);

CREATE TABLE relation (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
from_contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
to_contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
kind TEXT NOT NULL,
words TEXT NOT NULL DEFAULT '',
created_at INTEGER NOT NULL
);

CREATE TABLE return_entry (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL,
revision INTEGER NOT NULL DEFAULT 1,
contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
day TEXT NOT NULL,
kind TEXT NOT NULL,
money_minor INTEGER,
currency TEXT NOT NULL DEFAULT '',
perceived INTEGER CHECK (perceived BETWEEN 1 AND 5),
evidence TEXT NOT NULL DEFAULT '',
referred_contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
thanked_on TEXT,
thanks_follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL, -- by which thanks are said
created_at INTEGER NOT NULL
);

CREATE TABLE scenario (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
title TEXT NOT NULL,
severity TEXT NOT NULL,
signals TEXT NOT NULL DEFAULT '',
wording TEXT NOT NULL DEFAULT '',
owner TEXT NOT NULL DEFAULT '',
position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE scenario_step (
id INTEGER PRIMARY KEY AUTOINCREMENT,
scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
position INTEGER NOT NULL,
text TEXT NOT NULL
);

CREATE TABLE setting (
id INTEGER PRIMARY KEY AUTOINCREMENT,
name TEXT NOT NULL UNIQUE,
value TEXT NOT NULL
);

CREATE TABLE smart_list (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
name TEXT NOT NULL,
query TEXT NOT NULL,
position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE stale_name (contact_id INTEGER PRIMARY KEY);

CREATE TABLE stale_summary (contact_id INTEGER PRIMARY KEY);

CREATE TABLE stale_text (contact_id INTEGER PRIMARY KEY, fresh INTEGER NOT NULL DEFAULT 1);

CREATE TABLE tag (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
name TEXT NOT NULL,
name_key TEXT NOT NULL UNIQUE
);

CREATE TABLE template (
id INTEGER PRIMARY KEY AUTOINCREMENT,
uuid BLOB NOT NULL UNIQUE,
revision INTEGER NOT NULL DEFAULT 1,
name TEXT NOT NULL,
language TEXT NOT NULL DEFAULT 'en',
subject TEXT NOT NULL DEFAULT '',
body TEXT NOT NULL DEFAULT '',
kind TEXT NOT NULL DEFAULT 'contact'
);

CREATE TABLE text_newest (contact_id INTEGER PRIMARY KEY, at INTEGER NOT NULL);

CREATE VIRTUAL TABLE text_search USING fts5 (
words,
content='', contentless_delete=1, detail=none, tokenize=ascii, prefix='1 2 3'
);

CREATE INDEX answer_contact ON answer (contact_id, day);

CREATE INDEX answer_day ON answer (day);

CREATE INDEX change_group_inverse ON change_group (inverse_of) WHERE inverse_of IS NOT NULL;

CREATE INDEX change_group_undone ON change_group (state) WHERE state = 'undone';

CREATE INDEX change_log_group ON change_log (group_id, id);

CREATE INDEX change_log_row ON change_log (table_name, row_id);

CREATE INDEX contact_added ON contact (captured_at, id, known_since) WHERE own = 0;

CREATE INDEX contact_circle ON contact (circle_id) WHERE circle_id IS NOT NULL;

CREATE INDEX contact_event ON contact (captured_event_id) WHERE captured_event_id IS NOT NULL;

CREATE INDEX contact_groups ON contact (organization_id, industry, captured_place) WHERE own = 0;

CREATE INDEX contact_import ON contact (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX contact_industry ON contact (industry) WHERE industry <> '';

CREATE INDEX contact_month_sums ON contact_month (month, channel, incoming, outgoing, mutual, gives, asks, minutes, unmeasured);

CREATE INDEX contact_name ON contact (sort_key, id) WHERE own = 0;

CREATE INDEX contact_organization ON contact (organization_id) WHERE organization_id IS NOT NULL;

CREATE INDEX contact_outreach_channel ON contact_outreach (channel, day, until);

CREATE INDEX contact_own ON contact (own) WHERE own = 1;

CREATE INDEX contact_photo ON contact (photo_id) WHERE photo_id IS NOT NULL;

CREATE INDEX contact_quiet_until ON contact_quiet (until_day, from_day);

CREATE INDEX contact_summary_future ON contact_summary (future_at) WHERE future_at IS NOT NULL;

CREATE INDEX contact_summary_next ON contact_summary (next_day, next_time) WHERE next_day IS NOT NULL;

CREATE INDEX contact_summary_touched ON contact_summary (touched_at) WHERE touched_at IS NOT NULL;

CREATE INDEX contact_summary_waiting ON contact_summary (waiting_since) WHERE waiting_since IS NOT NULL;

CREATE UNIQUE INDEX contact_tag_pair ON contact_tag (contact_id, tag_id);

CREATE INDEX contact_tag_tag ON contact_tag (tag_id);

CREATE INDEX contact_today_birthday ON contact_today (birthday) WHERE birthday IS NOT NULL;

CREATE INDEX contact_today_due ON contact_today (due_day, cadence_days, next_day, resting_until, resting_rule, waiting_since, met_at) WHERE due_day IS NOT NULL;

CREATE INDEX contact_today_met ON contact_today (met_at, next_day, resting_until, resting_rule, waiting_since) WHERE met_at IS NOT NULL;

CREATE INDEX contact_today_thanks ON contact_today (thanks_day) WHERE thanks_day IS NOT NULL;

CREATE INDEX contact_today_waiting ON contact_today (waiting_since, next_day, resting_until, resting_rule) WHERE waiting_since IS NOT NULL;

CREATE INDEX contact_uid_contact ON contact_uid (contact_id);

CREATE UNIQUE INDEX contact_uid_uid ON contact_uid (uid, source);

CREATE INDEX custom_value_field ON custom_value (field_id);

CREATE UNIQUE INDEX custom_value_pair ON custom_value (contact_id, field_id);

CREATE INDEX feedback_at ON feedback (at);

CREATE INDEX feedback_contact ON feedback (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX feedback_scenario ON feedback (scenario_id) WHERE scenario_id IS NOT NULL;

CREATE UNIQUE INDEX feedback_step_pair ON feedback_step (feedback_id, step_id);

CREATE INDEX feedback_step_step ON feedback_step (step_id);

CREATE INDEX feedback_version_feedback ON feedback_version (feedback_id, id);

CREATE INDEX follow_up_contact ON follow_up (contact_id, state, due_day);

CREATE INDEX follow_up_day ON follow_up (due_day, state, contact_id);

CREATE INDEX follow_up_open ON follow_up (due_day, due_time, id, contact_id, promised) WHERE state = 'open';

CREATE INDEX follow_up_recurring ON follow_up (due_day, due_time, id) WHERE recurrence <> '' AND state = 'open';

CREATE INDEX interaction_at ON interaction (at, precision, channel, kind, minutes, contact_id) WHERE bulk = 0;

CREATE INDEX interaction_contact ON interaction (contact_id, at);

CREATE INDEX interaction_event ON interaction (event_id) WHERE event_id IS NOT NULL;

CREATE INDEX method_address ON method (contact_id) WHERE kind = 'address';

CREATE INDEX method_by_key ON method (method_key) WHERE method_key <> '';

CREATE INDEX method_city ON method (address_parts ->> 3) WHERE kind = 'address' AND json_valid(address_parts);

CREATE INDEX method_connected ON method (connected_on, contact_id) WHERE connected_on IS NOT NULL;

CREATE INDEX method_contact ON method (contact_id, position);

CREATE INDEX method_country ON method (address_parts ->> 6) WHERE kind = 'address' AND json_valid(address_parts);

CREATE UNIQUE INDEX not_same_pair ON not_same (first_id, second_id);

CREATE INDEX not_same_second ON not_same (second_id);

CREATE INDEX note_contact ON note (contact_id, at);

CREATE INDEX note_event ON note (event_id) WHERE event_id IS NOT NULL;

CREATE INDEX note_pinned ON note (contact_id) WHERE pinned = 1;

CREATE INDEX organization_name ON organization (name_key);

CREATE INDEX relation_from ON relation (from_contact_id);

CREATE INDEX relation_to ON relation (to_contact_id);

CREATE INDEX return_entry_contact ON return_entry (contact_id, day);

CREATE INDEX return_entry_day ON return_entry (day, contact_id, kind, currency, perceived, money_minor);

CREATE INDEX return_entry_referred ON return_entry (referred_contact_id) WHERE referred_contact_id IS NOT NULL;

CREATE INDEX return_entry_thanks ON return_entry (thanks_follow_up_id) WHERE thanks_follow_up_id IS NOT NULL;

CREATE INDEX scenario_step_scenario ON scenario_step (scenario_id, position);

CREATE INDEX text_newest_at ON text_newest (at);

