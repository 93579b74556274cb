/** Warum eine Stelle eines englischen Artikels als Äußerung gelesen wird, auf Deutsch. Die Schlüssel sind in allen Sprachen dieselben. */
export const readingReportsEnglishDe = {
  'reading-reports-english-said-before': 'Ein Redeverb mit seinem Sprecher steht vor dem, was wiedergegeben wird.',
  'reading-reports-english-said-after': 'Ein Redeverb mit seinem Sprecher steht hinter dem, was wiedergegeben wird.',
  'reading-reports-english-said-inside': 'Das Redeverb ist in den Satz eingeschoben, den es wiedergibt.',
  'reading-reports-english-said-around': 'Das Redeverb teilt ein Zitat in zwei Stücke.',
  'reading-reports-english-speech-act':
    'Das Verb nennt die Handlung (fordern, ablehnen, vorwerfen …), und was folgt, ist ihr Inhalt in Kürze.',
  'reading-reports-english-participle':
    'Ein Partizip („adding that“, „calling it“) führt die Rede des Sprechers im selben Satz fort.',
  'reading-reports-english-same-speaker': 'Ein zweites Redeverb teilt das Subjekt des ersten.',
  'reading-reports-english-quoted-on': 'Ein Zitat ohne eigenes Verb gehört zur nächsten Redeeinleitung davor.',
  'reading-reports-english-according-to': '„according to“ nennt die Quelle.',
  'reading-reports-english-citing': '„citing“ nennt die Quelle hinter dem, der berichtet.',
  'reading-reports-english-quoted-as':
    'Jemand wird von einem anderen mit diesen Worten wiedergegeben („quoted as saying“).',
  'reading-reports-english-as-said': 'Ein eingeschobenes „as … said“ nennt die Quelle.',
  'reading-reports-english-passive':
    'Ein Redeverb im Passiv gibt es wieder; der Sprecher steht hinter „by“ oder wird nicht genannt.',
  'reading-reports-english-hearsay': '„reportedly“ oder „is said to“ gibt es ohne genannte Quelle weiter.',
  'reading-reports-english-speech-noun':
    'Ein Substantiv der Rede (Forderung, Behauptung, Angebot …) steht mit Sprecher und Inhalt.',
} as const
