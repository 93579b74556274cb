import type { openSpaceEn } from './phrases-open-space.en.ts'

/** The sentences of open space, shifts and verdicts on the pages, in German. */
export const openSpaceDe: Readonly<Record<keyof typeof openSpaceEn, string>> = {
  'open-space.commits': 'Wozu die Worte nach unserer Lesart verpflichten',
  'open-space.narrowed': 'an {count} {count|Stelle|Stellen} eingeschränkt: {by}',
  'open-space.leaves': '{words} ({dimension}) lässt offen: {opens}',
  'open-space.theirs': 'Was Parteien und Autoren darin lesen',
  'open-space.no-theirs': 'Die Akte enthält keine Lesart einer Partei oder eines Autors.',
  'open-space.shifts-since': 'Was sich seit {from} nach unserer Lesart verschoben hat',
  'open-space.numbers': 'Zahlen und Daten',
  'open-space.opened': 'Von diesem Schritt geöffnet',
  'open-space.closed': 'Von diesem Schritt geschlossen',
  'rests.restated': 'Die Lesarten hier beruhen auf wiedergegebenen Worten, nicht auf dem veröffentlichten Wortlaut.',
  'rests.translated': 'Die Lesarten hier beruhen auf übersetzten Worten, nicht auf dem Wortlaut des Originals.',
  'nav.red-lines': 'Rote Linien',
  'verdict.word.crosses': 'überschreitet',
  'verdict.word.touches': 'berührt',
  'verdict.word.respects': 'achtet',
  'verdict.word.unknown': 'unbekannt',
  'verdict.about':
    'Unsere Lesart der Worte der Entwürfe, nach Regeln; die Redaktion kann anders urteilen, was dann mit der Begründung daneben steht. Wo ein Entwurf schweigt, ist das Urteil unbekannt, nie „achtet“.',
  'verdict.about-more': 'Die Regeln im Ganzen',
  'verdict.lead':
    '{lines} rote {lines|Linie|Linien} gegen {drafts} {drafts|Entwurf|Entwürfe}: {crosses}-mal überschritten, {touches}-mal berührt, {respects}-mal geachtet, {unknown}-mal unbekannt.',
  'verdict.lead-none':
    'Es gibt keinen Entwurf oder keine rote Linie in gegliederten Worten, die man gegeneinander halten könnte.',
  'verdict.matrix':
    'Rote Linien in Zeilen, Entwürfe in Spalten; in jeder Zelle, was der Entwurf mit der roten Linie macht',
  'verdict.matrix-heading': 'Jeder Entwurf gegen jede rote Linie',
  'verdict.line': 'Rote Linie',
  'verdict.cell': '{draft} und „{line}“',
  'verdict.ruled': 'Urteil der Redaktion',
  'verdict.words': 'Was die Worte bedeuten',
  'verdict.unworded': 'Rote Linien, an denen kein Text gemessen wurde',
  'verdict.unworded-about':
    'Die Akte sagt nicht in gegliederten Worten, was sie von einem Text verlangen; deshalb gibt es kein Urteil dazu.',
  'verdict.draft-heading': 'Gegen die roten Linien',
  'verdict.draft-counts':
    'Von den roten Linien der Akte überschreitet er {crosses}, berührt {touches} und achtet {respects}; zu {unknown} schweigt er, oder es ist zu wenig bekannt.',
  'verdict.all-drafts': 'Alle Entwürfe und roten Linien',
  'verdict.silent-fold': '{count} rote {count|Linie|Linien}: unbekannt',
  'verdict.point-heading': 'Gegen die roten Linien, nach unserer Lesart',
  'verdict.narrows': '{words} ({dimension}) schränkt es ein; was das offenlässt, sagt keine Regel genauer',
  'verdict.evidence-there': 'Die Belege, bei {draft}',
  'verdict.ruling':
    'Urteil der Redaktion ({by}): {verdict}. Begründung: {why} Aus den Worten allein ergibt sich: {ours}.',
  'about.verdicts': 'Was ein Entwurf mit einer roten Linie macht',
  'about.shifts': 'Wozu ein Wortlaut verpflichtet und was sich verschiebt',
  'rule.verdict.crosses':
    'Bei dem, was die Linie ausschließen will: Der Text verpflichtet dazu, erlaubt es, stellt es fest oder sieht es vor, auch für einen Fall davon oder unter einer Bedingung. Bei dem, was die Linie verlangt: Der Text verbietet, verneint oder beendet es oder nennt eine Zahl außerhalb der Linie.',
  'rule.verdict.touches':
    'Bei dem, was die Linie ausschließen will: Der Text verbietet nur einen Teil davon, weil ein einschränkendes Wort einen Fall offenlässt, oder er behandelt es, ohne es zu erlauben oder zu verbieten. Bei dem, was die Linie verlangt: Der Text gewährt es nach Ermessen, unter einer Bedingung, zum Teil oder weniger fest.',
  'rule.verdict.respects':
    'Bei dem, was die Linie ausschließen will: Der Text verbietet es ohne einschränkendes Wort oder stellt fest, dass es nicht stattfindet. Bei dem, was die Linie verlangt: Der Text verpflichtet dazu oder stellt es fest, und zwar im Ganzen.',
  'rule.verdict.unknown':
    'Der Text spricht nicht davon, oder von ihm ist zu wenig bekannt, oder seine Sprache wird hier nicht gelesen. Schweigen ist nie „achtet“.',
  'rule.effect.weaker':
    'Es ist mehr erlaubt oder weniger geschuldet als vorher: Ein einschränkendes Wort kam in eine Pflicht oder ein Verbot, ein Verb oder die Verbindlichkeit wurde abgeschwächt, eine Zahl verschob sich in diese Richtung.',
  'rule.effect.stronger': 'Es ist weniger erlaubt oder mehr geschuldet als vorher.',
  'rule.effect.neutral': 'Wozu verpflichtet wird, ist etwas anderes, ohne mehr oder weniger zu sein.',
  'rule.open-space':
    'Ein Wort, das ein Verbot einschränkt, lässt erlaubt, was außerhalb liegt; eines, das eine Erlaubnis einschränkt, lässt es ungedeckt; eines, das eine Pflicht einschränkt, lässt es ungeschuldet. Das folgt allein aus den Worten; was die Parteien meinten und was andere Regeln sagen, ist eine andere Frage.',
  'about.word-open-space': 'lässt offen',
  'where.agreed': 'Vereinbarte und offene Punkte',
  'where.moved': 'Wer sich bewegt hat',
  'where.converging': 'Wie nah die Worte einander sind',
  'where.bound': 'Gebunden, aber nicht im Raum',
  'where.agreed-rule':
    'So, wie Berichte es von jedem Punkt sagen, nach dem letzten Tag, an dem es jemand sagt. Ein Punkt, von dem es niemand sagt, ist weder offen noch vereinbart.',
  'where.reworded-since': 'seither neu gefasst in {drafts}',
  'where.concession': 'Zugeständnis nach unserer Lesart: von {from} zu {to}',
  'where.hardening': 'Verhärtung nach unserer Lesart: von {from} zu {to}',
  'where.moved-within': 'keines von beiden nach unserer Lesart: von {from} zu {to}',
  'where.nearness':
    '{one} und {other}: {share} von 100 Wörtern in beiden, {shifts} {shifts|Verschiebung|Verschiebungen}',
  'where.nearness-unread': '{one} und {other}: {share} von 100 Wörtern in beiden; Verschiebungen nicht gelesen',
  'where.between-branches': 'zwischen den neuesten Texten von {branches}',
  'where.between-drafts': 'von Entwurf zu Entwurf, beginnend mit {branches}',
  'where.bound-absent': 'abwesend bei {event}, zu {point}',
  'where.bound-not-listed': 'nicht als anwesend genannt bei {event}, zu {point}',
  'where.bound-perhaps': 'eine offene Gruppe war dort: {names}',
  'where.bound-count': '{count}-mal',
  'verdict.others': '{count} {count|weitere Bestimmung spricht|weitere Bestimmungen sprechen} davon:',
  'verdict.through':
    'Der Entwurf hat keine Worte in der Sprache der roten Linie; gelesen wurde {draft}, eine Übersetzung.',
}
