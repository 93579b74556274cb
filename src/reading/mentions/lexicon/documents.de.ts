/** German nouns of texts that can speak for themselves or carry what somebody says: last parts of the word. Newsroom usage. */
export const DOCUMENT_STEMS_DE: readonly string[] = [
  'plan entwurf papier dokument erklärung mitteilung stellungnahme brief schreiben bericht studie umfrage',
  'gutachten vermerk protokoll abkommen vertrag memorandum resolution kommuniqué communiqué vorlage',
  'vorschlag text urteil beschluss analyse untersuchung statistik statement tweet post posting beitrag',
  'video videobotschaft botschaft rede interview eckpunkte eckpunktepapier rahmenabkommen verfassung gesetz',
  'e-mail mail aussendung pressemitteilung presseerklärung dossier akte akten liste unterlagen papiere',
  'dokumente umfragen studien depesche rundschreiben antrag appell aufruf forderungskatalog verfügung',
  'anklageschrift',
]
  .join(' ')
  .split(' ')
