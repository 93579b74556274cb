/**
 * Pieces of words one of which stands in every time expression, in small letters. Only near them is the text read closely:
 * without them reading takes six times as long. A time word that holds none of these pieces is not found.
 */
export const KERNELS = {
  de: `\\d|jahr|tag|woche|wöch|monat|stund|std\\.|minut|min\\.|sek|nacht|nächt|abend|morgen|mittag|früh|dekade|quartal|uhr
    jän|jan|feb|mär|maer|mrz|apr|mai|jun|jul|aug|sep|okt|oct|nov|dez|dec
    mittwoch|sommer|herbst|winter|gestern|gestrig|heut|heuer|heurig|jetzt|derzeit|zurzeit|zeit|gegenwärtig|moment|aktuell
    damals|einst|kurzem|kürzlich|neulich|unlängst|langem|längerem|jüngst|vergangenheit|zukunft|künftig|demnächst|jährl|(?<=[a-z])jähr|monatlich|täg|stünd|minüt|ziger|gegenwart
    advent|ostern|pfingsten|weihnacht|silvester|halloween|könige|himmelfahrt|allerheiligen|allerseelen|fronleichnam|trinitatis|epiphanias
    fastnacht|erntedank|ernte-dank|martin|peter und paul|empfängnis|friedensfest|anfang
    erster|zweite|dritte|vierte|fünfte|sechste|siebte|siebente|achte|neunte|zehnte|elfte|zwölfte`,
  en: `\\d|day|week|month|year|yrs|hour|hrs|minute|mins|second|secs|night|morning|afternoon|evening|noon|decade|centur|millenni|quarter|fortnight
    jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter
    today|tonight|tomorrow|tmr|now|currently|present|moment|recent|formerly|previously|past|lately|long ago|earlier|soon|future|shortly
    due course|period|daily|hourly|annual|weekly|o['’]clock|half
    christmas|xmas|easter|epiphany|valentine|patrick|fool|mardi|pentecost|corpus|ascension|juneteenth|een|saints|souls|fawkes|thanksgiving
    twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|once upon|overnight|king|mlk`,
} as const
