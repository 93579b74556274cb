/** Names of the sections of a newspaper that stand alone above a headline, German and English, in small letters; newsroom usage. */
export const RUBRICS: ReadonlySet<string> = new Set(
  [
    'politik|inland|ausland|international|wirtschaft|finanzen|meinung|kommentar|leitartikel|analyse|gastbeitrag|interview|feuilleton|kultur|reise|wissen|sport|panorama|gesellschaft|nachrichten|eilmeldung|exklusiv|hintergrund|reportage|kolumne|debatte|europa|welt|regional|lokales|aktuell|ticker',
    'politics|world|national|international|business|economy|opinion|comment|editorial|analysis|news|breaking news|exclusive|explainer|interview|culture|travel|sport|sports|science|society|europe|asia|africa|americas|middle east|us news|uk news|column|op-ed|perspective|live',
  ].flatMap(words => words.split('|')),
)
