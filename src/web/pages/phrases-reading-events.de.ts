/** Why words of an article were read as an event, in German. Keys are the same in every language. */
export const readingEventsDe = {
  'reading-events-noun-dated': 'ein Substantiv für ein Ereignis mit einem Datum im selben Teilsatz',
  'reading-events-noun-placed': 'ein Substantiv für ein Ereignis und der Ort, an dem es stattfindet',
  'reading-events-noun-with-whom': 'ein Substantiv für ein Ereignis und mit wem oder zwischen wem',
  'reading-events-noun-happens':
    'ein Substantiv für ein Ereignis mit einem Verb, nach dem es stattfindet, endet oder scheitert',
  'reading-events-noun-definite':
    'ein Substantiv für ein Ereignis, das der Text als bekannt behandelt („das Treffen“, „die nächste Runde“)',
  'reading-events-noun-named': 'ein Wort, das für sich allein ein Ereignis nennt (ein Gipfel, ein Telefonat)',
  'reading-events-noun-issued': 'eine Erklärung oder ein Brief, und wer darin spricht oder wie der Text erging',
  'reading-events-verb-past': 'ein Verb erzählt das Ereignis als vergangen',
  'reading-events-verb-perfect': 'ein Partizip mit seinem Hilfsverb erzählt das Ereignis als geschehen',
  'reading-events-verb-present': 'ein Verb in der Gegenwart: im Gange oder, wo das Datum noch kommt, geplant',
  'reading-events-verb-planned': 'ein Verb nach „wird“, „soll“ oder einem Wort des Planens: angekündigt oder erwartet',
  'reading-events-verb-attribute':
    'ein Partizip vor seinem Substantiv, mit einem Datum oder einem Handelnden („das am Montag vorgelegte Papier“)',
  'reading-events-on-the-way': 'von jemandem heißt es, er sei auf dem Weg irgendwohin',
  'reading-events-deadline-by-date':
    'ein Datum, bis zu dem etwas geschehen muss, oder auf das eine Frist verschoben wurde',
} as const
