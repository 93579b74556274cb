import type { verdictsEn } from './phrases-verdicts.en.ts'

/** The sentences of verdicts on red lines and of `travaux check`, in German. */
export const verdictsDe: Readonly<Record<keyof typeof verdictsEn, string>> = {
  'command.check': 'Jeden Entwurf an jede rote Linie halten, oder einzelne Fälle einer Datei.',
  'option.cases': 'einzelne Fälle statt einer Akte: je Zeile ein {"id", "lang", "redLine", "provision"}',
  'option.only-verdict': 'nur, was eine rote Linie überschreitet, berührt oder achtet oder nichts von ihr sagt',
  'option.fail': 'Exit-Code 1, wo etwas eine rote Linie überschreitet',
  'refusal.check-two-records': '„{word}“ und --record nennen beide eine Akte; nur eine nennen',
  'refusal.check-cases-and-record': '--cases steht für sich; die Akte weglassen',
  'refusal.check-line-no-json':
    '{file}:{line}: diese Zeile ist kein gültiges JSON; eine Zeile ist {"id", "lang", "redLine", "provision"}',
  'refusal.check-line-bad-id': '{file}:{line}: "id" muss Text oder Zahl sein und nicht leer',
  'refusal.check-line-id-repeated': '{file}:{line}: die Kennung „{id}“ stand schon in Zeile {earlier}; jede nur einmal',
  'refusal.check-line-bad-lang': '{file}:{line}: "lang" muss ein Sprachkürzel wie en oder de sein oder fehlen',
  'refusal.check-line-no-provision':
    '{file}:{line}: "provision" muss der Text einer Bestimmung sein oder null, wo sie schweigt',
  'refusal.check-line-bad-red-line':
    '{file}:{line}: "redLine" ist bei „{place}“ nicht lesbar; sie enthält "requires" ("absent" oder "present"), "statement" und Listen von Begriffen',
  'refusal.ruling-without-line':
    '{thing} {id} urteilt über die Position {position}, die keine rote Linie mit Begriffen ist; nur über eine solche lässt sich urteilen',
  'refusal.ruling-elsewhere': '{thing} {id} nennt die Bestimmung {provision}, die nicht im Entwurf {draft} steht',
  'verdict.absent.affirms': 'Der Text schuldet, erklärt oder zählt auf, was fehlen muss.',
  'verdict.absent.permits': 'Der Text erlaubt, was fehlen muss; auch eine Erlaubnis unter Bedingungen ist eine.',
  'verdict.absent.frees': 'Der Text räumt aus dem Weg, was dem entgegenstünde, was fehlen muss.',
  'verdict.absent.guards': 'Der Text verbietet zu beenden oder zu verweigern, was fehlen muss.',
  'verdict.absent.forbids':
    'Der Text verbietet, was fehlen muss, oder stellt fest, dass es nicht stattfindet, ohne das einzuengen.',
  'verdict.absent.ends': 'Der Text beendet, was fehlen muss.',
  'verdict.absent.may-end': 'Der Text erlaubt zu beenden, was fehlen muss, und beendet es nicht.',
  'verdict.absent.narrowed':
    'Der Text verbietet nur zum Teil, was fehlen muss; die einengenden Worte lassen den Rest offen.',
  'verdict.absent.exempts': 'Der Text sagt, dass nicht geschuldet ist, was fehlen muss; er verbietet es nicht.',
  'verdict.absent.discusses': 'Der Text behandelt, was fehlen muss, in Worten, die es weder erlauben noch verbieten.',
  'verdict.absent.weak': 'Der Text bittet um das, erwartet oder erstrebt das, was fehlen muss, und sieht es nicht vor.',
  'verdict.absent.weak-against':
    'Der Text bittet, erwartet oder versucht, dass es unterbleibt, und verbietet es nicht.',
  'verdict.absent.in-condition': 'Der Text nennt, was fehlen muss, nur als Bedingung für anderes.',
  'verdict.absent.outside': 'Der Text setzt eine Zahl außerhalb der Linie.',
  'verdict.absent.no-number': 'Der Text setzt keine Zahl, wo die Linie eine hat.',
  'verdict.present.affirms': 'Der Text schuldet oder stellt in vollem Umfang fest, was da sein muss.',
  'verdict.present.permits': 'Der Text erlaubt, was da sein muss, und schuldet es nicht.',
  'verdict.present.frees':
    'Der Text räumt aus dem Weg, was dem entgegenstünde, was da sein muss, und schuldet es nicht.',
  'verdict.present.guards': 'Der Text verbietet zu beenden oder zu verweigern, was da sein muss.',
  'verdict.present.forbids': 'Der Text verbietet oder verneint, was da sein muss.',
  'verdict.present.ends': 'Der Text beendet, was da sein muss.',
  'verdict.present.may-end': 'Der Text erlaubt zu beenden, was da sein muss.',
  'verdict.present.narrowed':
    'Der Text gewährt, was da sein muss, abgeschwächt, unter einer Bedingung oder nur zum Teil.',
  'verdict.present.exempts': 'Der Text sagt, dass nicht geschuldet ist, was da sein muss.',
  'verdict.present.discusses': 'Der Text behandelt, was da sein muss, ohne es zu schulden.',
  'verdict.present.weak':
    'Der Text bittet um das, erwartet oder erstrebt das, was da sein muss, und schuldet es nicht.',
  'verdict.present.weak-against':
    'Der Text bittet, erwartet oder versucht, dass es nicht so ist, und verbietet es nicht.',
  'verdict.present.in-condition': 'Der Text nennt, was da sein muss, nur als Bedingung für anderes.',
  'verdict.present.outside': 'Der Text setzt eine Zahl außerhalb der Linie.',
  'verdict.present.no-number': 'Der Text schuldet, was da sein muss, und setzt keine Zahl, wo die Linie eine hat.',
  'verdict.silent': 'Der Text schweigt; Schweigen heißt nie „achtet“.',
  'verdict.not-named': 'Keine Aussage des Textes nennt alles, wovon die Linie handelt.',
  'verdict.no-lexicon': 'Der Text steht in einer Sprache, die hier nicht gelesen wird; über ihn wird nichts gesagt.',
  'verdict.partly-known': 'Was vom Entwurf bekannt ist, schweigt; der Rest ist nicht bekannt.',
  'verdict.described': 'Vom Entwurf sind keine Worte bekannt, nur Beschreibungen.',
  'verdict.other-language':
    'Die Begriffe der Linie stehen in einer anderen Sprache, und keine Übersetzung des Entwurfs liegt vor.',
  'verdict.opens': 'was „{words}“ nicht erfasst',
  'check.summary':
    '{count} {count|Befund|Befunde}: {crosses} überschreitet, {touches} berührt, {respects} achtet, {unknown} unbekannt',
  'check.none': 'Keine rote Linie in strukturierten Worten oder kein Entwurf: Es gibt nichts aneinanderzuhalten.',
  'check.line': '{party}: {line}',
  'check.absent': 'muss fehlen',
  'check.present': 'muss da sein',
  'check.unknown': 'unbekannt: {drafts}',
  'check.rule': 'Regel: {rule}',
  'check.open': 'offen durch „{words}“ ({dimension}): {opens}',
  'check.wording': 'die Worte sind {wording}; der Befund beruht auf diesen Worten',
  'check.through': 'in der Übersetzung {siglum} gelesen',
  'check.evidence': 'die Linie beruht auf:',
  'check.reading': '{reader} liest es so: {reads}',
  'check.ruling': 'die Redaktion urteilt „{verdict}“: {reason}',
  'check.unworded':
    '{count} rote {count|Linie sagt|Linien sagen} nichts in strukturierten Worten; kein Text wurde an sie gehalten',
  'check.case': 'Fall {id}',
}
