/** What "nach …" names as a source: the noun's ending decides ("Behördenangaben", "Medienberichten"). By hand from newsroom usage. */
export const SOURCE_NOUNS =
  /(?:angaben?|worten|ansicht|meinung|einschätzung|auffassung|aussagen?|informationen|darstellung|überzeugung|auskunft|mitteilung|bekunden|berichte?n?|berichts|meldungen|medienangaben|schilderung(?:en)?|schätzung(?:en)?|untersuchungen?|studien?|umfragen?|erkenntnissen|vorstellungen|recherchen|ermittlungen|interpretation|lesart|hochrechnung(?:en)?|analysen?|gutachtens?|prognosen?|berechnungen|statistik|zählung|einschätzungen|beobachtern|vermutungen|mitteilungen|stellungnahme|meldung|erkenntnisstand|gerüchten|presseberichten|vernehmen|wissen)$/iu

/** After "nach" these are a source only where their clause says what shall or must be; otherwise "nach" tells a time. */
export const RULING_NOUNS =
  /(?:plan|pläne|plänen|entwurf|idee|ankündigung|verfassung|grundgesetz|gesetz|vorschlag|vorschlägen|beschluss|abkommen|vertrag|dokument|veröffentlichung|regelung|regeln|statut|wunsch|willen)$/iu

/** Nouns that name what somebody says: with a clause of content they are cues themselves. */
export const SAYING_NOUNS =
  /^(?:(?:\p{L}+-)?(?:aussagen?|behauptung(?:en)?|forderung(?:en)?|ankündigung(?:en)?|warnung(?:en)?|hinweise?|hoffnung(?:en)?|befürchtung(?:en)?|auffassung|ansicht|meinung|überzeugung|einschätzung(?:en)?|vermutung(?:en)?|mutmaßung(?:en)?|spekulation(?:en)?|vorschlag|zusage|versprechen|drohung(?:en)?|erklärung(?:en)?|eingeständnis|frage|anschuldigung(?:en)?|kritik|these|theorie|gerüchte?|verdacht|sorge|zusicherung(?:en)?|worten?|satz|begründung|mitteilung(?:en)?|nachricht(?:en)?|botschaft|bitte|appell|aufforderung(?:en)?|argumente?|bekenntnis|schluss|ergebnis|prognosen?|annahme|bedenken|eindruck|standpunkt|position|idee|anspruch|zuversicht|feststellung|erwartung|aufruf|angebot|antrag|empfehlung(?:en)?|formel|wunsch|ruf|einwand|darstellung|parole|beschluss|entscheidung|absicht|fazit|schlussfolgerung|erkenntnis|anweisung|anordnung)|\p{L}*(?:vorwurf|vorwürfe|meldung(?:en)?|berichte?|information(?:en)?|äußerung(?:en)?|schätzung(?:en)?))$/iu

/** Nouns whose content is a prepositional phrase in the same noun phrase ("die Forderung der Minister nach …"). */
export const DEMAND_NOUNS: Readonly<Record<string, string>> = {
  forderung: 'nach',
  forderungen: 'nach',
  ruf: 'nach',
  rufe: 'nach',
  appell: 'zu',
  aufruf: 'zu',
  warnung: 'vor',
  warnungen: 'vor',
  drohung: 'mit',
  drohungen: 'mit',
  vorschlag: 'für',
  plädoyer: 'für',
  verlangen: 'nach',
}

/** What plans, drafts and agreements are called: only these see something "vor" or "enthalten" it. */
export const DOCUMENT_NOUNS =
  /(?:plan|plans|pläne|entwurf|entwürfe|abkommen|vertrag|verträge|vorschlag|vorschläge|papier|dokument|resolution|vereinbarung|erklärung|konzept|kompromiss|gesetzentwurf|gesetz|verordnung|richtlinie|programm|einigung|text|formulierung|angebot|memorandum|regelung|charta|paket)$/iu

/** Attitudes that are voiced by being named. */
export const ATTITUDE_NOUNS =
  /(?:bereitschaft|bedenken|zweifel|unterstützung|zustimmung|vorbehalte?|widerstand|verständnis|interesse|bedauern|zuversicht|befürchtung(?:en)?|hoffnung(?:en)?|sorgen?|verzicht)$/iu

/** Words that say how somebody stands to what follows ("ist zuversichtlich, dass …"). */
export const STANCES =
  /^(?:überzeugt|sicher|zuversichtlich|optimistisch|pessimistisch|skeptisch|besorgt|beunruhigt|bewusst|enttäuscht|erfreut|erleichtert|entsetzt|empört|verwundert|verärgert|stolz|dankbar|einig)$/
