/** The sentences of what a record refuses in English. Keys are the same in every language. */
export const recordRefusalsEn = {
  'refusal.no-record':
    'no record named and none in this folder; name one with --record, or begin one with `travaux new NAME`',
  'refusal.record-missing':
    '{record}: no such record; check the name, or make it with `travaux new NAME --record {record}`',
  'refusal.folder-without-record':
    '{record}: the folder holds no record; it needs travaux.sqlite, or negotiation.yaml or journal.jsonl of a record folder',
  'refusal.record-read-only-folder':
    '{record}: a record folder is only read here; name a SQLite file with --record and import the folder into it',
  'refusal.bad-database': 'DATABASE_URL is no address of a PostgreSQL database; write postgres://USER@HOST/NAME',
  'refusal.bad-negotiation': '--negotiation {id} is no id; take small letters, digits, dots and hyphens',
  'refusal.no-such-negotiation': '{record}: no negotiation {id}; there are {ids}',
  'refusal.which-negotiation': '{record}: holds several negotiations; choose with --negotiation: {ids}',
  'refusal.record-empty':
    '{record}: nothing is recorded yet; import a folder with `travaux import DIR --record {record}`',
  'refusal.other-negotiation':
    '{record}: holds {has}, and the folder is about {is}; name another --record, or keep both in one file with --negotiation {is}',
  'refusal.negotiation-differs': 'the folder is about {is}, not about {named}; correct --negotiation',
  'refusal.name-missing': 'no name given: travaux new NAME',
  'refusal.name-without-id':
    'no id can be made from “{name}”; give one with --negotiation, such as --negotiation lake-treaty',
  'refusal.bad-title': 'the name is empty, too long or holds control characters; give at most 2,000 characters',
  'refusal.folder-missing-word': 'no folder given: travaux {command} DIR',
  'refusal.file-missing-word': 'no file given: travaux {command} FILE',
  'refusal.word-too-many': '“{word}” is one too many; see --help',
  'refusal.by-address': '“{by}” looks like an address; entries are never edited, so give a pen name with --by',
  'refusal.bad-author':
    'the name given with --by is too long or holds control characters; take at most {most} characters',
  'refusal.bad-day': '--on {value} is no day; write YYYY-MM-DD, such as 2025-11-30',
  'refusal.bad-instant': '{option} {value} is no day or moment; write 2025-11-30 or 2025-11-30T12:00Z',
  'refusal.show-what': 'show what? Say one of {topics}',
  'refusal.show-unknown': '“{word}” cannot be shown; it may be {topics}',
  'refusal.show-which': 'which point? Name a lineage, DRAFT.MARKING or a marking: travaux show point us-28.8',
  'refusal.unknown-which': 'no point “{which}”; name a lineage, DRAFT.MARKING, or a marking of the first draft',
  'refusal.unknown-which-near': 'no point “{which}”; did you mean “{near}”?',
  'refusal.csv-and-json': '--csv and --format json exclude each other; leave one out',
  'refusal.not-a-folder': '{file}: not a folder; name the folder of a record',
  'refusal.folder-not-empty': '{file}: the folder is not empty, and nothing is overwritten; name a new one',
  'refusal.folder-unwritable': '{file}: cannot be written ({reason}); check the folder above it and its permissions',
  'refusal.folder-too-large': '{file}: more than {files} files or {most} MB; name the folder of one record',
  'refusal.link-outside': '{file}: a link that leads out of the folder; put the file itself there',
  'refusal.link-broken': '{file}: a link that leads nowhere; remove it or put the file there',
  'refusal.journal-diverges':
    '{folder}: its journal and {record} part at entry {seq}; import into a new record, or take journal.jsonl out of the folder to import what its files say',
  'refusal.checkpoint-unreadable':
    '{file}: no checkpoint; give the JSON of `travaux verify --format json` or a published checkpoint text',
  'refusal.checkpoint-of-other': '{file}: a checkpoint of {is}, not of {negotiation}; name the one of this record',
  'refusal.needs-store':
    '{record}: only a database can be backed up; name a SQLite file with --record, or copy the folder',
  'refusal.restore-over': '{record}: already there, and nothing is overwritten; name a new --record',
  'refusal.backup-over': '{file}: already there, and nothing is overwritten; name a new file',
  'refusal.backup-missing': '{file}: no such backup; check the name',
  'refusal.negotiation-exists':
    '{record}: holds {negotiation} already; name another with --negotiation or another --record',
  'refusal.busy': '{record}: another program keeps it busy; try again',
  'refusal.read-only': '{record}: may only be read ({reason}); check the permissions of the file and its folder',
  'refusal.disk-error': '{record}: the disk failed ({reason}); nothing was half-written; check the disk',
  'refusal.disk-full': '{record}: the disk is full; nothing was half-written; make room and try again',
  'refusal.damaged': '{record}: the file is damaged ({reason}); restore a backup with `travaux restore FILE`',
  'refusal.cannot-open': '{record}: cannot be opened ({reason}); check the folder and its permissions',
  'refusal.not-a-record': '{record}: not a record; name a file made by `travaux new` or `travaux import`',
  'refusal.no-such-record': '{record}: no such record; check the name',
  'refusal.newer-record':
    '{record}: written by a newer travaux (tables {version}, this one knows {known}); update travaux',
  'refusal.denied': '{record}: access denied ({reason}); check user, password and permissions',
  'refusal.unreachable': '{record}: the database does not answer ({reason}); check the address and try again',
  'refusal.lost-race':
    '{record}: somebody else wrote in the meantime (entry {actual}, expected {expected}); nothing was written; run it again',
  'refusal.not-in-sequence': '{record}: the entries do not follow one another; nothing was written',
  'refusal.unknown-negotiation': '{record}: no negotiation {negotiation}; check --negotiation',
  'refusal.backup-broken': 'the backup itself is broken ({first}); take another one',
  'refusal.not-a-checkpoint': '“{line}” is no checkpoint; give a published one',
  'refusal.entry-missing': 'entry {seq} is missing',
  'refusal.entry-changed': 'entry {seq} was changed',
  'refusal.entry-hash-changed': 'the hash of entry {seq} was changed',
  'refusal.entries-changed': 'an entry from {from} to {to} was changed together with its hash',
  'refusal.head-changed': 'the head of the log was changed (size {size})',
  'refusal.tail-cut': 'the end is cut off: {size} entries, {published} were published',
  'refusal.checkpoint-differs': 'the first {size} entries are not those of the checkpoint',
  'refusal.file-lost': 'file {ordinal} is missing',
  'refusal.file-changed': 'file {ordinal} ({digest}) was changed',
  'refusal.files-changed': 'the list of files was changed',
  'refusal.personal-changed': 'personal data {id} no longer fits its commitment',
  'refusal.unknown-reference':
    '{thing} {id} names {kind} “{names}”, which the record does not hold; add it or correct the id',
  'refusal.unknown-kind': '{thing} {id}: “{names}” is no kind of thing; see the manual',
  'refusal.quotation-not-found':
    '{thing} {id}: “{words}” does not stand in the source {source}; quote its words exactly',
  'refusal.days-reversed': '{thing} {id}: {from} lies after {to}; put the days in order',
  'refusal.later-than-its-source':
    '{thing} {id}: {day} lies after its source was published ({published}); correct one of them, or call it planned',
  'refusal.twice-in-a-draft':
    '{thing} {id}: two provisions of draft {draft} in one lineage; name the draft in `split`, or take one out',
  'refusal.provision-id': '{thing} {id}: the id must begin with the id of its draft and a dot: {draft}.',
  'refusal.refers-to-itself': '{thing} {id} refers to itself in a circle; break the circle',
  'refusal.fulfils-no-plan': '{thing} {id}: {event} was not planned; only a planned event can be fulfilled',
  'refusal.second-negotiation': '{thing} {id}: the record is already about {other}; one record, one negotiation',
  'refusal.siglum-taken': '{thing} {id}: the siglum {siglum} is that of {other}; take another',
  'refusal.named-twice': '{thing} {id} names {kind} {names} twice; once is enough',
  'refusal.within-one-draft': '{thing} {id}: both provisions stand in draft {draft}; a link joins two drafts',
  'refusal.contrary-correction': '{thing} {id} says the contrary of {other}; take one of them back',
  'refusal.no-reason': '{thing} {id} stands otherwise in the record; a change needs a reason (`why`)',
  'refusal.no-author': 'the entry for {thing} {id} needs an author: a pen name of up to 200 signs (`by`)',
  'refusal.entry-too-long':
    'the entry is longer than any can be ({says} signs); look for what was put into it by mistake',
  'refusal.entry-not-json': 'the entry is no JSON; it begins with {says}',
  'refusal.entry-form': 'the entry has a field that it cannot have, `{at}`: {says}',
  'refusal.nothing-to-retract': '{thing} {id} does not stand in the record; nothing to take back',
  'refusal.known-before-published':
    '{thing} {id} is said to be known before its source was published ({published}); correct `knownOn`',
  'refusal.known-before-named':
    '{thing} {id} is said to be known before {kind} {names}, which it names; correct `knownOn`',
  'refusal.still-referred-to': '{thing} {id} cannot go: {by} {name} still names it; change that first',
  'refusal.recorded-before-last': 'the clock stands before the last entry ({last}); set the clock right',
  'refusal.file-digest-differs': 'its bytes have another SHA-256 than its name says; put the right file there',
} as const
