/** Why a stretch is whose voice, why a word judges and what would be, in German. Keys are the same in every language. */
export const readingVoiceDe = {
  'reading-voice-attributed':
    'Das sagt jemand anderes: Der Text nennt eine Quelle, oder es steht in Anführungszeichen.',
  'reading-voice-judging-words': 'Die Worte bewerten, was sie erzählen, und niemand wird dafür angeführt.',
  'reading-voice-claim':
    'Hier wird eine Vorhersage, eine Ursache oder ein Motiv behauptet, und niemand wird dafür angeführt.',
  'reading-voice-conditional': 'Hier steht, was wäre, und niemand wird dafür angeführt.',
  'reading-voice-reader-address':
    'Der Verfasser wendet sich an den Leser oder stellt etwas fest („man darf nicht vergessen“, „fest steht“).',
  'reading-voice-first-person': 'Der Verfasser spricht von sich, oder von sich und seinen Lesern.',
  'reading-voice-question': 'Eine Frage, die niemand im Text stellt: Der Verfasser stellt sie.',
  'reading-voice-exclamation': 'Ein Ausruf, den niemand im Text tut: Er ist des Verfassers.',
  'reading-voice-emphasis': 'Ein Wort wird betont („genau das“, „nicht einmal“).',
  'reading-voice-comment':
    'Eine Wendung des Kommentars („das ist“, „niemand“, „bezeichnenderweise“) in einem Text, der auch sonst kommentiert.',
  'reading-voice-insult': 'Das Wort setzt jemanden herab.',
  'reading-voice-mockery': 'Das Wort macht sich über jemanden oder etwas lustig.',
  'reading-voice-imputation': 'Das Wort unterstellt eine Absicht, meist eine verborgene oder schlechte.',
  'reading-voice-certainty': 'Das Wort stellt ein Urteil als zweifelsfrei hin oder bewertet den ganzen Satz.',
  'reading-voice-doom': 'Das Wort sagt ein schlechtes Ende voraus.',
  'reading-voice-condemnation': 'Das Wort verurteilt.',
  'reading-voice-criticism': 'Das Wort tadelt.',
  'reading-voice-alarm': 'Das Wort ist geeignet, Angst zu machen.',
  'reading-voice-metaphor': 'Ein Bild trägt das Urteil.',
  'reading-voice-framing-verb': 'Das Verb erzählt eine Tat oder Äußerung und bewertet sie zugleich.',
  'reading-voice-intensifier': 'Das Wort steigert.',
  'reading-voice-importance': 'Das Wort sagt, was zählt.',
  'reading-voice-praise': 'Das Wort lobt.',
  'reading-voice-downplaying': 'Das Wort macht etwas klein.',
  'reading-voice-scare-quotes': 'Anführungszeichen um wenige Worte halten sie auf Abstand.',
  'reading-voice-subjunctive': 'Das Verb sagt, was wäre oder sein könnte.',
  'reading-voice-condition-clause': 'Ein Bedingungssatz.',
} as const
