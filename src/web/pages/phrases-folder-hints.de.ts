import type { folderHintsEn } from './phrases-folder-hints.en.ts'

/** What the schemas of a record say of its fields, in German. */
export const folderHintsDe: Readonly<Record<keyof typeof folderHintsEn, string>> = {
  'hint.a-day-yyyy-mm-dd-a-month-a-year-or-from-to': 'ein Tag (JJJJ-MM-TT), ein Monat, ein Jahr oder von/bis',
  'hint.a-day-yyyy-mm-dd': 'ein Tag, JJJJ-MM-TT',
  'hint.a-moment-in-utc-yyyy-mm-ddthh-mm-ss-sssz': 'ein Zeitpunkt in UTC, JJJJ-MM-TTThh:mm:ss.sssZ',
  'hint.a-party-a-bloc-a-person-or-a-bare-name': 'eine Partei, eine Gruppe, eine Person oder ein bloßer Name',
  'hint.a-sentence-that-stands-on-every-page-feed-and-export':
    'ein Satz, der auf jeder Seite, in jedem Feed und jeder Ausgabe steht',
  'hint.a-source-and-the-words-in-it-that-the-statement-rests-on':
    'eine Quelle und die Worte darin, auf denen die Aussage beruht',
  'hint.a-text-by-language-en-de': 'ein Text je Sprache: { en: …, de: … }',
  'hint.absent-though-concerned': 'abwesend, obwohl betroffen',
  'hint.absent-the-ruling-is-on-the-draft-as-a-whole': 'fehlt es, gilt die Entscheidung dem ganzen Entwurf',
  'hint.absent-the-writer-of-the-source': 'fehlt es, ist es der Verfasser der Quelle',
  'hint.another-name-with-its-language-mocking-says-whose-mocking-name-it-is':
    'ein anderer Name mit seiner Sprache; `mocking` sagt, wessen Spottname es ist',
  'hint.drafts-in-which-it-stands-in-more-than-one-provision':
    'Entwürfe, in denen es in mehr als einer Bestimmung steht',
  'hint.each-time-that-it-was-said-where-known': 'jedes Mal, da es gesagt wurde, soweit bekannt',
  'hint.embedded-items-that-were-gone-when-it-was-read': 'Eingebettetes, das beim Lesen nicht mehr da war',
  'hint.how-many-points-it-is-said-to-have': 'wie viele Punkte er haben soll',
  'hint.iso-8601-duration-pt5h': 'Dauer nach ISO 8601: PT5H',
  'hint.id-of-a-bloc-of-this-record': 'Kennung eines Zusammenschlusses dieser Akte',
  'hint.id-of-a-draft-of-this-record': 'Kennung eines Entwurfs dieser Akte',
  'hint.id-of-a-event-of-this-record': 'Kennung eines Ereignisses dieser Akte',
  'hint.id-of-a-formulation-of-this-record': 'Kennung einer Formulierung dieser Akte',
  'hint.id-of-a-instrument-of-this-record': 'Kennung eines Verhandlungstextes (instrument) dieser Akte',
  'hint.id-of-a-issue-of-this-record': 'Kennung einer strittigen Frage dieser Akte',
  'hint.id-of-a-lineage-of-this-record': 'Kennung eines Punktes durch alle Entwürfe (lineage) dieser Akte',
  'hint.id-of-a-party-of-this-record': 'Kennung einer Partei dieser Akte',
  'hint.id-of-a-person-of-this-record': 'Kennung einer Person dieser Akte',
  'hint.id-of-a-provision-of-this-record': 'Kennung einer Bestimmung dieser Akte',
  'hint.id-of-a-source-of-this-record': 'Kennung einer Quelle dieser Akte',
  'hint.id-of-the-thing-small-letters-digits-dots-hyphens-it-never-changes-its-meaning':
    'Kennung des Dings: Kleinbuchstaben, Ziffern, Punkte, Bindestriche. Was sie meint, ändert sich nie.',
  'hint.id-shared-by-the-steps-of-one-action': 'gemeinsame Kennung der Schritte einer Handlung',
  'hint.language-a-bcp-47-tag-de-en-uk': 'Sprache als BCP-47-Kürzel: de, en, uk',
  'hint.markings-known-to-be-unknown-absent-where-nobody-says-which':
    'Nummern, von denen man weiß, dass sie fehlen; ohne Angabe, wo niemand sagt, welche',
  'hint.offices-each-for-a-party-from-a-day-to-a-day': 'Ämter, je für eine Partei, von einem Tag bis zu einem Tag',
  'hint.sha-256-in-hexadecimal': 'SHA-256 in hexadezimaler Schreibweise',
  'hint.short-label-in-a-synopsis-us-28': 'kurze Bezeichnung in einer Synopse: US-28',
  'hint.the-day-after-which-it-is-not-maintained': 'der Tag, nach dem sie nicht mehr gepflegt wird',
  'hint.the-day-from-which-it-is-no-longer-held': 'der Tag, von dem an sie nicht mehr vertreten wird',
  'hint.the-person-who-said-it': 'die Person, die es gesagt hat',
  'hint.the-place-it-names-in-words': 'der Ort, den es nennt, in Worten',
  'hint.the-planned-event-that-this-one-is-the-report-of': 'das geplante Ereignis, von dem dieses der Bericht ist',
  'hint.the-point-meant-absent-where-the-draft-as-a-whole-is-described':
    'der gemeinte Punkt; ohne Angabe, wo der ganze Entwurf beschrieben wird',
  'hint.the-position-with-the-red-line': 'die Position mit der roten Linie',
  'hint.the-provision-read': 'die ausgelegte Bestimmung',
  'hint.the-text-that-this-one-copies-or-translates-both-count-as-one-root':
    'der Text, den dieser abschreibt oder übersetzt: beide zählen als ein Ursprung',
  'hint.the-words-as-they-stand-in-the-source': 'die Worte, wie sie in der Quelle stehen',
  'hint.what-is-wanted-before-what': 'was vor was verlangt wird',
  'hint.what-is-wanted-in-one-neutral-sentence': 'was verlangt wird, in einem neutralen Satz',
  'hint.when-it-became-public-a-day-or-a-moment-in-utc': 'wann es öffentlich wurde: ein Tag oder ein Zeitpunkt in UTC',
  'hint.where-it-differs-from-the-draft-s': 'wo sie von der des Entwurfs abweicht',
  'hint.where-the-file-came-from': 'woher die Datei kam',
  'hint.whose-text-it-is-said-to-be-accounts-may-dispute-it':
    'wessen Text es sein soll; Darstellungen können dem widersprechen',
  'hint.words-that-refer-to-an-earlier-report-its-source-where-it-is-known-which-may-be-another-outlet':
    'Worte, die auf einen früheren Bericht verweisen; dessen Quelle, wo sie bekannt ist, auch die eines anderen Mediums',
  'hint.account-told-in-our-own-words-excerpts-only-the-sentences-that-entries-rest-on-quoted':
    'account: mit eigenen Worten erzählt; excerpts: nur die Sätze, auf denen Einträge beruhen, wörtlich',
  'hint.described-known-from-descriptions-alone': 'described: nur aus Beschreibungen bekannt',
  'hint.false-concerned-but-not-at-the-table': 'false: betroffen, aber nicht am Tisch',
  'hint.the-party-spoken-for': 'die Partei, für die gesprochen wird',
  'hint.true-an-agreement-may-leave-it-out': 'true: eine Einigung kann sie auslassen',
  'hint.true-it-has-members-beyond-those-named-here': 'true: sie hat mehr Mitglieder als die hier genannten',
  'hint.true-the-known-words-say-otherwise': 'true: der bekannte Wortlaut sagt anderes',
  'hint.at-least-one-language': 'mindestens eine Sprache',
  'hint.no-such-day': 'diesen Tag gibt es nicht',
  'hint.no-such-day-or-the-interval-ends-before-it-begins':
    'diesen Tag gibt es nicht, oder der Zeitraum endet, bevor er beginnt',
  'hint.either-a-party-or-a-bloc': 'entweder eine Partei oder eine Gruppe',
  'hint.a-conditional-position-names-its-condition': 'eine bedingte Position nennt ihre Bedingung',
  'hint.see-docs-record-folder-md': 'siehe docs/record-folder.md',
}
