/** The sentences of the store of readers' comments in English. Keys are the same in every language. */
export const peopleStoreEn = {
  'refusal.people-short-secret':
    'the secret is too short: it needs at least {least} bytes; make one with `openssl rand -base64 32` and keep it apart from the database',
  'refusal.people-wrong-secret':
    'the comments were kept under another secret; give the one they were begun with, or move their file away to begin anew',
  'refusal.newer-people-store':
    'the comments were kept by a newer travaux (tables {version}, this one knows {known}); update travaux',
  'refusal.not-a-people-store':
    '{reason}: holds no readers’ comments; move that file away, or name the record differently',
  'refusal.unknown-comment': 'no comment {id}; it may have been deleted after its time',
  'refusal.comment-exists': 'comment {id} is there already; nothing was written',
  'refusal.comment-erased': 'comment {id} was erased by its writer; nothing in it can be changed any more',
  'refusal.not-a-thread': 'comment {id} answers another one; answer or close the first comment of its thread',
  'refusal.unknown-writer': 'nobody here is called {id}; check the address of the page',
  'refusal.no-address': 'no mail address is kept for {id} any more; give it again',
  'refusal.unknown-report': 'no report {id}; it may have been deleted after its time',
  'refusal.act-with-address':
    'a note or name of the act “{act}” holds a mail or network address, and the log is kept for good; leave it out',
  'refusal.people-not-empty':
    '{negotiation} has comments or acts already; import into a negotiation where nobody has written',
  'refusal.broken-people-export':
    'the export does not fit together ({part}, number {place}); export again from where it came',
} as const
