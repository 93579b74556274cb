/** What the page about the site says, in English. */
export const aboutEn = {
  'about.lead': 'How this record is made, what its words and marks mean, and what it does not claim.',
  'about.contents': 'On this page',
  'about.what': 'What this is',
  'about.what-1':
    'These pages record the drafts of one negotiation and who says what about them. Draft stands against draft, point by point, and beside each point stands what the parties are reported to want, with the source one click away.',
  'about.what-2':
    'This is a record, not a newspaper. It weighs no arguments, predicts no outcome and takes no side. Where accounts differ, each is shown under the name of whoever gives it, and none is declared the winner.',
  'about.compare': 'How drafts are read and compared',
  'about.compare-1':
    'A draft is cut into its numbered or headed provisions. A program then looks, in each pair of drafts, for the provisions that belong together: by their words first, then by what stands around them. Numbers alone prove little, because drafts are renumbered.',
  'about.compare-2':
    'Where the program is wrong or the texts leave it open, a person decides. Such a decision holds from then on, and is listed with its reason under {corrections}.',
  'about.compare-3':
    'The comparison sees words, not intentions. It shows that a wording changed; it does not say why, for whose benefit, or whether the change matters.',
  'about.marks': 'What the marks mean',
  'about.mark': 'Mark',
  'about.word': 'Word',
  'about.meaning': 'Meaning',
  'about.sample-inserted': 'within sixty days',
  'about.sample-deleted': 'without delay',
  'about.sample-moved': 'in writing',
  'about.mark-inserted': 'These words are in the newer draft and not in the older one.',
  'about.mark-deleted': 'These words were in the older draft and are not in the newer one.',
  'about.mark-moved':
    'The same words in another place: they went from where they are struck out to where they are underlined, and each half leads to the other.',
  'about.mark-brackets':
    'Square brackets in a draft: words that are not agreed, with the alternatives and, where it is said, who wants which.',
  'about.mark-author': 'The word rests on an author’s say alone; nobody of the party is quoted for it.',
  'about.mark-quoted': 'In the text of a source: words that an entry rests on; the number leads to the entry.',
  'about.sample-quoted': 'words of the source',
  'about.words': 'What the words mean',
  'about.words-1':
    'Each of these words is given by a rule, not by an impression. Where a rule cannot be applied for want of knowledge, no word is guessed.',
  'about.changes': 'What became of a provision',
  'about.drafts': 'How much of a draft is known',
  'about.wordings': 'How close the words are to those negotiated',
  'about.stands': 'Where a party stands',
  'about.bases': 'Whose word a position rests on',
  'about.points': 'A point in a draft, and whether it is agreed',
  'about.events': 'Events and steps',
  'about.unknown': 'What “unknown” means',
  'about.unknown-1':
    'Unknown means that this record holds no position of that party on that point. It does not mean that the party has none, agrees, or does not care. Silence is never counted as consent or refusal.',
  'about.evidence': 'Evidence and independent roots',
  'about.evidence-1':
    'Every position, statement, event and description names at least one source and the words in it that it rests on. Those words must be found in the stored text of the source, or the entry is not taken into the record.',
  'about.evidence-2':
    'Where a source may not be reprinted, the record holds a short account of it in our own words. What is then quoted as evidence are words of that account, and it says so each time: “in our account”. Read the original before you quote it.',
  'about.evidence-3':
    'Ten reports that copy or translate one text are one witness, not ten. Copies are therefore joined with the text they come from, and where more than one report stands behind an entry, the number of independent roots stands beside it. A root is counted once; it is not weighed.',
  'about.evidence-4':
    'Who passed a statement on is drawn as a chain, from the report nearest to the reader to the person who is said to have spoken. Where a link is unnamed, the chain says so.',
  'about.voices': 'Whose voice is speaking',
  'about.voices-1':
    'Headline, deck and text of an article are kept apart, since different people often write them. What a writer asserts, forecasts or suspects is listed as a claim of that writer; it is never turned into a fact of the record, and never scored as true or false.',
  'about.voices-2':
    'Words that carry a judgement are noted as loaded, with the reason. Mocking names are kept with the name of those who use them and never serve as labels.',
  'about.neutral': 'Neutrality',
  'about.neutral-1':
    'In our own sentences we use geographic names and plain verbs. A term that belongs to one side stands only in quotation marks or as that side’s term. Names of places follow the language of the page, which is a setting of the reader and not a statement.',
  'about.neutral-2':
    'What a report says of a draft, and what the draft says where its words are known, stand side by side; neither replaces the other.',
  'about.time': 'The record at an earlier moment',
  'about.time-1':
    'Each entry carries two times: when its source made it public, and when it was written here. “As known on” at the foot of each page shows the record with nothing in it that became public later. A link with a revision number shows it exactly as it stood when that entry was written, for good.',
  'about.time-2':
    'Nothing is overwritten. A correction is a new entry with its reason; the old words remain readable under {corrections}.',
  'about.cite': 'How to cite',
  'about.cite-1':
    'Cite with the permanent link: it carries the revision, so that whoever follows it sees what you saw. Pages of points, drafts and sources also offer BibTeX, RIS and CSL-JSON at their foot.',
  'about.cite-example': 'This page, for example:',
  'about.cite-2': 'If the words you cite are marked as quoted, translated or restated, say so in your text as well.',
  'about.report': 'How to report an error',
  'about.report-1':
    'Every entry has a link “Report an error”. Say what is wrong and name a source that shows it. If the report is right, the entry is corrected openly, with the reason.',
  'about.report-to': 'Reports go to: {address}',
  'about.report-none':
    'The publisher of these pages has named no address for reports. Note the name of the entry (the # beside it) and the permanent link of the page, and write to whoever pointed you here or publishes this site.',
  'about.licence': 'Licences',
  'about.licence-record': 'The entries of this record: {licence}.',
  'about.licence-none':
    'This record states no licence. Quoting from it with the permanent link is fine; for more, ask its publisher.',
  'about.licence-texts': 'Drafts and sources remain under the rights of those who wrote them.',
  'about.licence-software': 'The software is Travaux, free under the MIT licence.',
  'about.languages': 'Languages',
  'about.languages-1':
    'These pages are written in English and in German; neither is the original. Drafts, quotations and sources stay in their own language and direction of writing, and a translation is marked as one. Where a text exists in one language only, it is shown in that one.',
  'about.accessible': 'Accessibility',
  'about.accessible-1':
    'The pages are built to the Web Content Accessibility Guidelines 2.2, level AA. They work by keyboard alone, without scripts, at 320 pixels in width, in light, dark and forced colours, and on paper. Changes in a draft are announced in words, not by colour alone; whatever a picture shows also stands in a list or table.',
  'about.accessible-2':
    'They are checked by program. They have not been audited from outside. If something shuts you out, please report it like any other error.',
  'about.data': 'Data and feeds',
  'about.data-1':
    'What a page shows can be had as data: see “This page as” at its foot. Filters apply to the data as well.',
  'about.data-sources': 'Sources',
  'about.data-corrections': 'Corrections',
  'about.data-standing': 'All changes to the record',
  'about.data-timeline': 'Events',
  'about.feeds':
    'Feeds tell what changed in the record; those of a point, a draft, a party or a source stand at the foot of its page. The calendar holds the events of the timeline.',
  'about.api': 'Programs can put the questions of these pages to an interface:',
  'about.api-begin': 'where it begins',
  'about.api-described': 'its description in OpenAPI',
  'about.api-none':
    'This is a published copy: the interface for programs (OpenAPI) is only there where a server runs. The data above are there all the same.',
  'about.privacy': 'Privacy',
  'about.privacy-1':
    'These pages set no cookies, load nothing from other servers and count nobody. Links that lead out are marked and send no referrer. What the server that delivers them notes in its own log is up to whoever runs it.',
  'about.log': 'Checkpoint of the log',
  'about.log-1':
    'All entries form one log, in which each is bound to those before it (a Merkle tree). Whoever keeps the checkpoint of this revision can prove later whether an old entry was altered, left out or slipped in.',
  'about.log-size': 'Entries',
  'about.log-root': 'Merkle root (SHA-256)',
  'about.log-none': 'The copy of the record that you are reading states no checkpoint.',
  'about.log-check': 'To check: {command}',
} as const
