import type { readingReportsEn } from './phrases-reading-reports.en.ts'

/** Why a passage was read as a report of what somebody said, one sentence a rule, in German. */
export const readingReportsDe: Readonly<Record<keyof typeof readingReportsEn, string>> = {
  'reading-reports-direct-cue-after': 'Es steht in Anführungszeichen, und das Verb des Sagens folgt.',
  'reading-reports-direct-cue-before':
    'Es steht in Anführungszeichen, und ein Verb des Sagens oder ein Doppelpunkt führt darauf hin.',
  'reading-reports-direct-broken': 'Es setzt ein Zitat fort, das vom Verb des Sagens unterbrochen wurde.',
  'reading-reports-direct-alone': 'Es ist ein Zitat, das seinen Satz füllt, und setzt deshalb den Sprecher davor fort.',
  'reading-reports-direct-judgement': 'Es ist ein Urteil in Anführungszeichen, das jemand über eine Sache fällt.',
  'reading-reports-indirect-that':
    'Es ist ein dass-Satz, der von einem Verb des Sagens abhängt oder im Konjunktiv der Wiedergabe steht.',
  'reading-reports-indirect-question': 'Es ist eine indirekte Frage, die von einem Verb des Sagens abhängt.',
  'reading-reports-indirect-second-place': 'Es ist ein Hauptsatz, der von einem Verb des Sagens davor abhängt.',
  'reading-reports-indirect-cue-after':
    'Es ist ein Satz, den das Verb des Sagens dahinter als jemandes Worte wiedergibt.',
  'reading-reports-indirect-around': 'Es ist ein Satz, in dessen Mitte das Verb des Sagens steht.',
  'reading-reports-indirect-as': 'Es ist das, was ein Satz wie „wie X mitteilte“ weitergibt.',
  'reading-reports-indirect-noun':
    'Es ist der Inhalt eines Nomens des Sagens, etwa einer Hoffnung oder eines Vorwurfs.',
  'reading-reports-indirect-according': 'Es folgt einer Quelle, die ohne Verb genannt ist, etwa „laut X“.',
  'reading-reports-indirect-own-words': 'Es stammt von dem, um den es geht: „nach eigenen Angaben“.',
  'reading-reports-indirect-thus': 'Es verweist mit „demnach“ oder „danach“ auf die Quelle davor.',
  'reading-reports-indirect-so': 'Ihm folgen „so“ und der Name der Quelle.',
  'reading-reports-indirect-sentence-before':
    'Es ist ein ganzer Satz, den der nächste mit „Das teilte X mit“ aufgreift.',
  'reading-reports-carried-konjunktiv':
    'Es steht ohne Verb des Sagens im Konjunktiv und setzt deshalb die Wiedergabe davor fort.',
  'reading-reports-hearsay-soll': 'Es ist mit „soll“ und einem Infinitiv Perfekt als Hörensagen wiedergegeben.',
  'reading-reports-paraphrase-infinitive':
    'Es ist ein Infinitiv, der sagt, was jemand ankündigt, fordert oder bestreitet.',
  'reading-reports-paraphrase-object':
    'Es ist das Objekt eines Verbs, das eine Sprechhandlung nennt, etwa fordern oder zurückweisen.',
  'reading-reports-paraphrase-preposition':
    'Es ist das, wovon jemand spricht, worauf er drängt oder wovor er warnt, vom Medium verkürzt.',
  'reading-reports-paraphrase-judgement': 'Es ist ein Urteil, das jemand über eine Sache fällt, vom Medium verkürzt.',
  'reading-reports-paraphrase-noun':
    'Es ist das, worum es in einer Forderung oder Warnung geht, zusammen mit dem genannt, der sie erhebt.',
  'reading-reports-paraphrase-document': 'Es ist das, was ein Plan, ein Entwurf oder eine Vereinbarung vorsieht.',
}
