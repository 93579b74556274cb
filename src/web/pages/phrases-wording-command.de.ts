import type { wordingCommandEn } from './phrases-wording-command.en.ts'

/** The sentences around norms, shifts and open space, for `travaux wording` and the pages, in German. */
export const wordingCommandDe: Readonly<Record<keyof typeof wordingCommandEn, string>> = {
  'command.wording':
    'Liest, wozu ein Wortlaut verpflichtet und was er offenlässt, oder was sich zwischen zwei Wortlauten verschoben hat.',
  'option.lines': 'reiner Text: jede Zeile ist eine eigene Bestimmung',
  'option.language': 'liest die Texte in dieser Sprache, was auch immer sie selbst sagen: en, de, fr …',
  'refusal.wording-files':
    'keine Datei genannt; schreiben Sie travaux wording DATEI oder travaux wording VORHER NACHHER',
  'refusal.wording-too-many':
    '„{name}“ ist eine zu viel; schreiben Sie travaux wording DATEI oder travaux wording VORHER NACHHER',
  'refusal.wording-lines-of-two':
    '{file}: JSON-Zeilen nennen beide Texte selbst; geben Sie diese Datei allein an, jede Zeile {"id", "lang", "before", "after"}',
  'refusal.wording-bad-language': '--language {language} ist kein Sprachkürzel; schreiben Sie en, de, fr oder de-AT',
  'refusal.wording-line-no-json':
    '{file}:{line}: diese Zeile ist kein gültiges JSON; eine Zeile ist {"id", "lang", "text"} oder {"id", "lang", "before", "after"}',
  'refusal.wording-line-no-text':
    '{file}:{line}: es gibt weder "text" noch "before" und "after" als Text; eine Zeile ist {"id", "lang", "text"} oder {"id", "lang", "before", "after"}',
  'refusal.wording-line-both':
    '{file}:{line}: "text" steht neben "before" oder "after"; eine Zeile ist {"id", "lang", "text"} oder {"id", "lang", "before", "after"}',
  'refusal.wording-line-bad-id':
    '{file}:{line}: "id" muss ein Text oder eine Zahl sein und darf nicht leer sein; eine Zeile ist {"id", "lang", "text"} oder {"id", "lang", "before", "after"}',
  'refusal.wording-line-bad-lang': '{file}:{line}: "lang" muss ein Sprachkürzel sein, etwa en oder de, oder fehlen',
  'refusal.wording-line-id-repeated':
    '{file}:{line}: die Kennung "{id}" stand schon in Zeile {earlier}; Kennungen müssen sich unterscheiden',
  'doubt.no-lexicon':
    'für die Sprache „{language}“ gibt es kein Lexikon: Wozu dieser Wortlaut verpflichtet, ist hier nicht bekannt, und es wird nichts darüber gesagt',
  'doubt.language-assumed':
    'die Wörter verraten ihre Sprache nicht; gelesen als „{language}“; --language sagt es anders',
  'doubt.ambiguous-wording':
    'diese Worte lassen sich auf mehr als eine Weise lesen; die angegebene Lesart ist eine davon',
  'doubt.bracketed-wording':
    '{count|eine Klammer|mehrere Klammern} in {draft} {count|enthält|enthalten} Worte, die nicht vereinbart sind; sie wurden als Teil des Textes gelesen',
  'force.obligation': 'Pflicht',
  'force.obligation.negated': 'keine Pflicht',
  'force.prohibition': 'Verbot',
  'force.permission': 'Erlaubnis',
  'force.recommendation': 'Empfehlung',
  'force.recommendation.negated': 'empfohlen, es zu unterlassen',
  'force.expectation': 'Erwartung',
  'force.expectation.negated': 'erwartet, dass es unterbleibt',
  'force.best-efforts': 'Bemühen',
  'force.best-efforts.negated': 'Bemühen, es zu unterlassen',
  'force.declaration': 'Feststellung',
  'force.declaration.negated': 'verneinte Feststellung',
  'dimension.time': 'Zeit',
  'dimension.duration': 'Dauer',
  'dimension.place': 'Ort',
  'dimension.authority': 'Befehl oder Befugnis',
  'dimension.quantity': 'Menge',
  'dimension.manner': 'Art und Weise',
  'dimension.condition': 'Bedingung',
  'dimension.hedge': 'Ermessen',
  'dimension.actor-scope': 'wer gemeint ist',
  'dimension.object-scope': 'was gemeint ist',
  'shift.modality': 'wie weit es bindet',
  'shift.verb': 'das Verb',
  'shift.qualifier-added': 'Einschränkung hinzugekommen',
  'shift.qualifier-removed': 'Einschränkung weggefallen',
  'shift.quantity': 'Zahl oder Datum',
  'shift.bearer': 'wer gebunden ist',
  'shift.condition-added': 'Bedingung hinzugekommen',
  'shift.condition-removed': 'Bedingung weggefallen',
  'shift.negation': 'Verneinung',
  'shift.scope': 'Reichweite',
  'effect.weaker': 'schwächer',
  'effect.stronger': 'stärker',
  'effect.neutral': 'weder schwächer noch stärker',
  'overall.weaker': 'verpflichtet zu weniger als vorher',
  'overall.stronger': 'verpflichtet zu mehr als vorher',
  'overall.mixed': 'verpflichtet teils zu weniger, teils zu mehr oder zu anderem',
  'overall.unchanged': 'verpflichtet zum Gleichen wie vorher',
  'norm.bearer': 'Wer: {words}',
  'norm.no-bearer': 'nennt niemanden, der gebunden ist',
  'norm.action': 'Was: {words}',
  'norm.qualifiers': 'Einschränkungen: {words}',
  'norm.strengthens': '{dimension}, schränkt nicht ein',
  'norm.none': 'In diesen Worten wurde keine Norm gefunden.',
  'open.heading': 'Lässt nach unserer Lesart offen',
  'open.rule': 'Regel: {rule}',
  'open.nothing': 'Es wurde keine Einschränkung gefunden.',
  'open.newly-open': 'Vom späteren Wortlaut geöffnet',
  'open.newly-closed': 'Vom späteren Wortlaut geschlossen',
  'shift.heading': 'Verschiebungen nach unserer Lesart',
  'shift.none': 'Es wurde keine Verschiebung gefunden.',
  'shift.added': 'hinzugekommen: {after}',
  'shift.removed': 'weggefallen: {before}',
  'shift.from-to': '{before} → {after}',
  'wording-text.before': 'Vorher',
  'wording-text.after': 'Nachher',
  'wording-text.only-before': 'nur im früheren Text',
  'wording-text.only-after': 'nur im späteren Text',
}
