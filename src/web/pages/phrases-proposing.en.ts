/** The sentences around proposals for a record, in English. Keys are the same in every language. */
export const proposingEn = {
  'propose.done': '{file}: {count} {count|entry|entries} proposed, resting on the source {source}.',
  'propose.left-out':
    '{count} {count|finding was|findings were} left out, mostly because the record knows no such party; README.md in the folder lists them.',
  'propose.refused':
    '{count} {count|finding|findings} would break a rule of the record and {count|was|were} left out; README.md says which.',
  'propose.next': 'Look through the files in {folder}, take out what does not hold, then:',
  'propose.why.party-unknown': 'the record knows no such party',
  'propose.why.no-evidence': 'its words are no part of the text',
  'propose.why.refused': 'it would break a rule of the record',
  'propose.notes.title': 'A proposal, to be looked through',
  'propose.notes.about':
    'Rules have read this; nothing of it is confirmed. Mend or take out entries in the files beside this page (their ids stand here), then import the folder:',
  'propose.notes.doubts': 'Where to look first',
  'propose.notes.entries': 'Proposed, in the order of the article',
  'propose.notes.left-out': 'Read and not proposed',
  'propose.notes.refused': 'Refused by the rules of the record',
  'refusal.propose-without-record': '--propose needs the record for which it is: add --record PATH',
  'refusal.propose-known-source': '{file}: the record has this article already, as {source}; mend that source instead',
  'refusal.propose-nothing': '{file}: nothing was found in it that a record could hold',
  'doubt.propose-no-outlet': 'the article does not say where it was published; the outlet stands as “?”',
  'doubt.propose-no-date':
    'the article does not say when it was published; {day}, the day of this reading, stands in its place',
  'doubt.propose-much':
    'the sentences that entries rest on make up {percent} % of the article: whether so much of it may be quoted is yours to decide',
  'doubt.propose-copy': 'nearly word by word the text of {source}: both are proposed as one root',
} as const
