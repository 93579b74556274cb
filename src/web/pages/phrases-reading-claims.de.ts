/** Why a stretch is read as a forecast, a cause or a motive, in German. Keys are the same in every language. */
export const readingClaimsDe = {
  'reading-claims-forecast-would': 'Sagt, was aus etwas folgen würde.',
  'reading-claims-forecast-consequence': 'Sagt, was etwas bewirken wird.',
  'reading-claims-forecast-condition': 'Sagt, was unter einer Bedingung sein wird, die der Satz nennt.',
  'reading-claims-forecast-adverb': 'Sagt, was wahrscheinlich sein wird („wohl“, „früher oder später“).',
  'reading-claims-forecast-scheduled': 'Sagt, was erwartet oder vorgesehen ist; als Nachricht, nicht als Urteil.',
  'reading-claims-forecast-doomed':
    'Sagt, dass etwas so kommen muss („zum Scheitern verurteilt“, „eine Frage der Zeit“).',
  'reading-claims-forecast-needed': 'Sagt, dass das eine nötig ist, damit das andere eintritt.',
  'reading-claims-forecast-otherwise': 'Sagt, was geschieht, wenn eine Forderung nicht erfüllt wird („sonst“).',
  'reading-claims-cause-because': 'Ein Begründungssatz („weil“).',
  'reading-claims-cause-factor': 'Nennt das eine Grund, Ursache oder Faktor des anderen.',
  'reading-claims-cause-verb': 'Das Verb sagt, dass das eine aus dem anderen kam („führte zu“, „geht zurück auf“).',
  'reading-claims-cause-therefore': 'Knüpft den Satz als Folge an das, was davor steht („deshalb“).',
  'reading-claims-cause-phrase': 'Nennt eine Ursache in einer Wendung („aufgrund“).',
  'reading-claims-motive-because': 'Begründet eine Handlung, zu der sich jemand entschließt.',
  'reading-claims-motive-purpose': 'Nennt, wozu jemand etwas tut („um … zu“).',
  'reading-claims-motive-attempt': 'Deutet eine Handlung als Versuch zu etwas („versuchte zu verhindern“).',
  'reading-claims-motive-deliberate': 'Ein Adverb unterstellt eine Absicht („bewusst“).',
  'reading-claims-motive-feeling': 'Nennt ein Gefühl oder Interesse als Motiv („aus Angst“).',
} as const
