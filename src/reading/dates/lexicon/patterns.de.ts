import type { Pattern } from '../patterns.ts'
import type { MatchedRule } from '../rules.ts'

const THE = '(?:(?:der|die|das|den|dem|des) )?'
const OF_YEAR =
  '(?:(?:,? (?:(?:im |des |vom )?jahr(?:e?s|e)? )?<year>)|(?: (?:im |in |des )?(?:<yearshift>) jahr(?:e?s|e)?))?'
const BEFORE_COUNT = '(?:(?:<about>) )?'
const TIMES = '(?:(?:ein|zwei|drei|vier|fünf|sechs|mehr|zig|oft)mals?|\\d{1,3} ?mal)'
const DAYPART = '(?:morgens?|früh|vormittags?|mittags?|nachmittags?|abends?|nachts?)'
const NEXT_DAYS = '(?=(?:,? ?(?:(?:und|sowie|bis|oder)(?: am| den| dem| zum| vom)?|am|den|/|-|–)? ?\\d{1,2}\\.){0,7}'
const LETTER_AFTER = '(?![a-zß-ÿ])'
const UNITS = '(?<unit>jahren?|monaten?|wochen|tagen?|stunden|minuten|jahrzehnten?|jahrhunderten?)'
// "nach 65 Verhandlungstagen", but no light years, parliaments, Sundays, birthdays or reportages.
const COMPOUND =
  '(?!licht|[a-z]*watt|bundes|reichs|partei|land|kreis|mon|diens|donners|frei|sams|sonnt|geburts|todes|[a-z]*repor|[a-z]*sabo)[a-zß-ÿ]{3,16}'
// What lasts so many years; of persons "vierjährig" tells the age.
const LASTING = `[a-zß-ÿ]{0,20}(?:zeit|dauer|frist|haft|strafe|tätigkeit|arbeit|schaft|pause|vertrags?|krieg|sperre|bestehens?|phase|plan|ung)${LETTER_AFTER}`
// A word between a count and its unit, "ein wertvolles Jahr"; those that shift or halve have patterns of their own.
const EPITHET =
  '(?:(?!letzt|vergangen|vorig|nächst|kommend|halb|folgend|vorletzt|laufend|über|unter|wieder|million|milliard)[a-zß-ÿ]{2,18}e[nrs]? )'

/** How German writes times; after the house style of newspapers, invitations and minutes. The longest match at a place wins, of equals the first. */
export const PATTERNS_DE: readonly Pattern<MatchedRule>[] = [
  // Days of the calendar.
  ['calendar-day', `(?:(?:<weekday>) ?,? ?)?(?:(?:der|den|dem) )?(?:<day>)\\.?~(?:<month>)${OF_YEAR}`],
  ['calendar-day', '(?:(?:<weekday>) ?,? ?)?(?:(?:der|den|dem) )?(?:<day>)\\.?~(?:<month>)\\.?,?~(?:<year>)'],
  ['calendar-day', "(?:(?:<weekday>) ?,? ?)?(?:(?:der|den|dem) )?(?:<day>)\\. ?(?:<month>) ?['’]?(?:<short>)"],
  ['calendar-day', '(?:<month>) (?:<day>)\\.?,? (?:<year>)'],
  ['day-range', '(?:<month>) (?:<day>) ?[-–] ?(?:<day2>)(?:,? (?:<year>))?'],
  [
    'day-in-list',
    `(?:(?:<weekdayname>),? (?:den |dem )?)?(?:<day>)\\.${NEXT_DAYS} ?(?:<month>)${LETTER_AFTER}${OF_YEAR})`,
  ],
  [
    'day-in-list',
    `(?:(?:<weekdayname>),? (?:den |dem )?)?(?:<figure>)\\.(?= ?(?:bis|-|–|und|/|bis zum|bis zu) ?(?:dem )?\\d{1,2}\\. ?(?:<figure2>)\\.(?:~(?:<year>))?)`,
  ],
  ['figures-day', '(?:(?:<weekday>),? ?)?(?:(?:den|der|dem) )?(?:<figure>)\\.~(?:<figure2>)\\.~(?:<year>)'],
  ['figures-day', "(?:(?:<weekday>),? ?)?(?:(?:den|der|dem) )?(?:<figure>)\\.~(?:<figure2>)\\.~['’]?(?:<short>)"],
  ['figures-day', '(?:(?:<weekday>),? ?)?(?:(?:den|der|dem) )?(?:<figure>)\\.~(?:<figure2>)\\.'],
  ['figures-day', '(?<=\\b(?:am|vom|zum|bis|ab|seit|den|dem|der) )(?:<figure>)\\.(?:<figure2>)'],
  ['figures-day', '(?:<figure>)[/-](?:<figure2>)[/-](?:<year>)'],
  ['figures-day', '(?:<figure>)/(?:<figure2>)'],
  ['ordinal-day', '(?:(?:<weekday>),? ?)?(?:(?:der|den|dem) )?(?:<ordinal>) ?(?:<ordinal2>)(?: (?:<year>))?'],
  [
    'iso-day',
    '(?:<year>)-(?:<figure>)-(?:<figure2>)(?:t(?:<hour>):(?:<minute>)(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:z|[+-]\\d\\d:?\\d\\d)?)?',
  ],
  ['iso-day', '(?:<year>)[/.](?:<figure>)[/.](?:<figure2>)'],
  ['calendar-day', '(?:<day>)[/-](?:<month>)[/-](?:<year>)'],
  ['calendar-day', '(?:<month>)[/-](?:(?:<day>)[/-](?:<year>)|(?:<year2>)[/-](?:<day2>))'],
  ['calendar-day', '(?:<year>)[/-](?:(?:<month>)[/-](?:<day>)|(?:<day2>)[/-](?:<month2>))'],
  ['day-of-month', `(?:(?:<weekdayname>),? )(?:den |der |dem )?(?:<figure>)\\.`],
  ['day-of-month', '(?<=\\b(?:am|vom|zum|bis|ab|seit|den) )(?:<figure>)\\.(?= (?:(?:des|dieses) monats))'],
  // Months, years and what is longer.
  ['month', `(?:(?:<third>) (?:des )?)?(?:(?:<shift>) )?(?:monate?s? )?(?:<monthname>)${OF_YEAR}`],
  ['month', `(?:(?:<third>) )?(?:<month>) (?:<year>)`],
  ['month', "(?:<month>)\\.? ?['’](?:<short>)"],
  ['month', '(?:<month2>)/(?:<year>)'],
  [
    'year',
    `(?:(?:das|dem|des) )?(?:(?:gesamt|kalender|geschäfts|haushalts|wirtschafts|kirchen)?jahr(?:e?s|e)? )?(?:<year>)`,
  ],
  ['year', `(?:(?:das|dem|des) )?jahr(?:e?s|e)? (?<early>[1-9]\\d\\d)`],
  ['part-of-year', `(?:<third>) (?:(?:des )?jahre?s? )?(?:<year>)`],
  ['year-pair', '(?:<year>)/(?:(?:<short>)|(?:<year2>))'],
  [
    'season-years',
    '(?:(?:der|die|das|den|dem|des) )?(?:spiel)?(?:saison|spielzeit|schuljahr(?:e?s)?|winter|(?:sommer|winter)semester) (?:<year>)/(?:(?:<short>)|(?:<year2>))',
  ],
  [
    'decade',
    `(?:(?:<third>) der |(?:den |die |der )(?:frühen |späten |mittleren )?)?(?:<any>)-?er(?:n|(?:-| )?jahren?)?`,
  ],
  [
    'decade',
    `(?:(?:<third>) der |(?:den |die |der )(?:frühen |späten )?)?(?<tens>neunzehnhundert)?(?<decade>zwanziger|drei(?:ß|ss)iger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger|nuller)(?:-| )?jahren?`,
  ],
  [
    'decade',
    '(?:den|die|der) (?:frühen |späten )?(?<decade>zwanziger|drei(?:ß|ss)iger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)n',
  ],
  [
    'century',
    `(?:(?:<third>) des )?${THE}(?:<ordinal>) ?(?:jahrhundert(?:e?s)?|jh\\.?)(?<before> vor christus| v\\. ?chr\\.?)?`,
  ],
  ['quarter', `${THE}(?:<ordinal>) ?(?:quartal[s]?|vierteljahr(?:e?s)?)${OF_YEAR}`],
  ['quarter', '(?:(?:<year>)(?:-| ))?q(?<quarter>[1-4])(?:[ /-](?:<year2>))?'],
  ['half', `${THE}(?:<ordinal>) ?(?:jahreshälfte|halbjahr(?:e?s)?)${OF_YEAR}`],
  ['half', `${THE}(?:<ordinal>) hälfte (?:des jahres|(?:des |von )?(?:<year>)|(?:des )?(?:<yearshift>) jahr(?:e?s))`],
  ['half-century', `${THE}(?:<ordinal>) hälfte (?:des|im) (?:<ordinal2>) ?(?:jahrhundert(?:e?s)?|jh\\.?)`],
  ['season', `(?:(?:<third>) (?:des )?)?(?:(?:<shift>) )?(?:<season>)${OF_YEAR}`],
  ['season', `(?:<shift>) (?:[a-zß-ÿ]{3,14}e[nrs]? )(?:<season>)`],
  ['week-number', '(?:kw|kalenderwoche|woche) (?:<figure>)(?: (?:<year>))?'],
  ['week-number', `${THE}(?:<ordinal>) ?kalenderwoche(?: (?:<year>))?`],
  ['week-of-month', `${THE}(?:(?:<ordinal>)|(?<last>letzte*)) ?woche (?:im|des) (?:<monthname>)${OF_YEAR}`],
  ['feast', `(?:(?:<shift>) )?(?:<feast>)(?:n|s)?${OF_YEAR}`],
  // Days seen from the day of the text.
  ['deictic', `(?:<deictic>)(?:[ ,]*${DAYPART})?`],
  ['deictic', '(?:<deictic>) in (?:einer|1) (?<week>woche)'],
  ['weekday', `(?:<weekdayname>)(?: ?${DAYPART})?`],
  ['weekday', `(?:<weekdayname>) (?:in )?(?:(?:der|dieser) )?(?:<yearshift>) woche`],
  ['weekday', `(?:(?:<shift>) )(?:<weekdayname>)(?: ?${DAYPART})?`],
  ['weekday-in-week', '(?:<weekdayname>) in (?:einer|1) woche'],
  [
    'part-of-day',
    '(?<=\\b(?:am|in der|in den|zu|gegen|zum) )(?:frühen |späten )?(?:(?:<part>)(?!(?<=nacht) (?:auf|zum?|von) )|(?:morgen|vormittags|mittags|nachmittags|abend|nacht)stunden)',
  ],
  ['part-of-day', '(?:diese[nmr]?|selben|gleichen|derselben|demselben) (?:<part>)'],
  ['now', `(?:heutige[nrms]?) (?:tag(?:e?s)?|(?:frühen |späten )?${DAYPART})`],
  ['deictic', '(?:(?:<deictic>)|heutige[nrms]?) (?:<weekdayname>)'],
  ['deictic', `(?:<deictic>) am (?:frühen |späten )?${DAYPART}`],
  ['deictic', '(?:(?:den|dem) )?(?:<deictic>) (?:tage?s?|(?:frühen |späten )?(?:<part>))'],
  [
    'neighbour-unit',
    '(?<side>nächste[nrms]?|folgende[nrms]?|darauf ?folgende[nrms]?) (?:(?<unit2>tag(?:e?s)?)|morgen|vormittag|mittag|nachmittag|abend)',
  ],
  [
    'neighbour-unit',
    '(?:der|des|den|dem )?(?<side>selben|gleichen|nämlichen|desselben|demselben|derselben|jene[mnrs]) (?:<unit>)',
  ],
  ['neighbour-unit', '(?<=\\b(?:an|von|seit|nach) )(?<side>diesem) (?<unit2>tage?)'],
  ['part-of-day', '(?:morgens|vormittags|mittags|nachmittags|abends|nachts|frühmorgens|mitternacht)'],
  // Weeks, months and years seen from the day of the text.
  ['ordinal-unit', `${THE}(?:<ordinal>) (?:<unit>)`],
  ['few-units', `(?:all )?${THE}(?:<shift>) ${UNITS}`],
  ['shifted-unit', `${THE}(?:<shift>) (?:<unit>)`],
  ['shifted-unit-part', `(?:<shift>) jahr (?<half>früher|später|früh|spät)`],
  ['shifted-units', `${THE}(?:(?:<shift>) (?:(?:<about>) )?(?:<count>)|(?:<count2>) (?:<shift2>)) (?:<unit>)`],
  [
    'this-unit',
    '(?:(?:<third>) )?(?:des|der|dieses|dieser) (?<unit2>tages|woche|monats|quartals|jahrzehnts|jahrhunderts)',
  ],
  ['this-unit', '(?:des|dieses) (?<unit2>jahres)'],
  ['this-unit', '(?<unit2>wochen|quartals)(?:anfang|beginn|mitte)s?'],
  ['this-unit', '(?<unit2>monats)(?:<third>)'],
  ['part-of-this-year', '(?<unit2>jahres)(?:ende|anfang|beginn|mitte|wende|wechsel)s?'],
  ['part-of-this-year', '(?:<third>) (?:des|dieses) (?<unit2>jahres)'],
  ['part-of-this-year', '(?:<third>) (?:des |der )?(?:<shift>) (?:<unit>)'],
  ['weekend', '(?:(?:das|dem|des) )?(?:(?:<shift>) )?wochenendes?'],
  ['weekend', '(?<holiday>oster|pfingst)-?wochenendes?(?: (?:<year>))?'],
  ['working-week', '(?:(?:<shift>) )?(?:arbeitswoche|werktags|werktage)|unter der woche'],
  ['neighbour-unit', '(?:(?:der|die|das|den|dem|des) )?(?:<unit>) (?<side>darauf|danach|davor|zuvor)'],
  ['neighbour-unit', '(?<side>vor|folge)(?<unit2>tage?s?)'],
  ['neighbour-unit', '(?<side>folge)(?<unit2>jahr(?:e?s)?|monat(?:e?s)?|woche)'],
  ['unit-before', 'vor(?<unit2>jahre?s?|monate?s?|woche|quartals?)'],
  ['this-year', 'heuer|heurige*|diesjährige*'],
  ['this-year', '(?:das )?(?<new>neue[ns]?) jahr(?:e?s)?'],
  // Counted from the day of the text, or from the time told before.
  ['ago', `(?<=\\bvor )${BEFORE_COUNT}(?:<count>) (?:<unit>)`],
  ['ahead', `(?<=\\bin )${BEFORE_COUNT}(?:<count>) (?:<unit>)`],
  ['later', `${BEFORE_COUNT}(?:<count>) (?:<unit>) (?<side>später|danach|darauf|zuvor|davor|früher|vorher)`],
  // Durations and sets.
  ['duration', `${BEFORE_COUNT}(?:<count>) (?:(?:volle|ganze|lange|gute|knappe|weitere)[nrs]? )?(?:<unit>)(?: lang)?`],
  ['duration', `${THE}(?:ganzen|vollen|langen) (?:<certain>) (?:<unit>)(?: lang)?`],
  [
    'duration',
    `${BEFORE_COUNT}(?:<certain>) (?:(?:${EPITHET}|(?<scale>millionen|milliarden) )(?:<unit>)(?: lang)?|${COMPOUND}(?<unit3>tagen?|stunden|jahren?|wochen|monaten?|minuten))`,
  ],
  [
    'duration',
    '(?:(?:die|den|das|dem|der) )?(?<whole>ganze[nrsm]?|gesamte[nrsm]?) (?<unit>tag|nacht|woche|monat|jahr)(?: lang| über)?',
  ],
  [
    'duration',
    `(?=[0-9a-zß-ÿ-]{3,40}ige)(?:(?:<certain>)-?|(?<half>halb))(?<adjective>stündig|tägig|wöchig|monatig|minütig|jährig(?=e[nmrs]? ${LASTING}))e[nmrs]?`,
  ],
  ['vague-duration', 'mehr(?<adjective>stündig|tägig|wöchig|monatig|jährig)e[nmrs]?'],
  ['duration', `${BEFORE_COUNT}(?:<certain>) (?:<unit>) und (?:<certain2>) (?:<unit2>)`],
  ['half-unit', `${BEFORE_COUNT}(?:ein(?:e[nmrs]?)? )?halbe[nmrs]? (?:<unit>)`],
  ['half-unit', `${BEFORE_COUNT}(?:ein(?:e[nmrs]?)? )?dreiviertel ?(?:<unit>)`],
  [
    'vague-duration',
    '(?<=\\b(?:seit|vor|nach|über|binnen|in) )(?<unit>jahren|monaten|wochen|tagen|stunden|minuten|jahrzehnten|jahrhunderten)|(?<=\\b(?:seit|vor) )(?:langem|längerem|kurzem)|(?:über|lange|viele|all die) (?<unit>jahre|monate|wochen|jahrzehnte)',
  ],
  ['vague-duration', `(?:(?:die|den|der) )?${UNITS}`],
  ['vague-duration', '(?<unit>stunden|tage|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang(?:e[nmrs]?)?'],
  ['set-each', 'jede[nmrs]? (?:<ordinal>) (?:(?:<weekdayname2>)|(?:<unit>))(?: (?:im|des|eines) (?:<unit2>))?'],
  ['set-each', `jede[nmrs]? (?:(?:<unit>)|(?:<weekdayname>)(?: ?${DAYPART})?|(?<part>morgen|mittag|nachmittag|abend))`],
  ['set-each', '(?<unit>tag|woche|monat|jahr)s? (?:für|um) (?:tag|woche|monat|jahr)'],
  ['set-each', 'von (?<unit>tag|woche|monat|jahr) zu (?:tag|woche|monat|jahr)'],
  ['set-each', 'alle (?:(?:<count>) )?(?:<unit>)'],
  ['set-each', `(?:${TIMES} )?(?:pro|je) (?:<unit>)`],
  ['set-each', `${TIMES} (?:im|am|die|in der) (?:<unit>)`],
  [
    'set-each',
    '(?=[ai][mn] )(?<=\\d(?: [a-zß-ÿ-]{3,20}){1,2} )(?:im|am|in der) (?<unit>jahr|monat|tag|woche|stunde)(?! \\d)',
  ],
  [
    'set-word',
    '(?:(?:ein|zwei|drei|vier|fünf|mehr|\\d{1,2})(?:mal|mals) )?(?<word>(?:vier|halb)?(?:stündlich|täglich|wöchentlich|monatlich|jährlich)|vierteljährlich|alljährlich|allabendlich|allmonatlich)(?:e[nmrs]?)?',
  ],
  [
    'set-word',
    '(?:immer )?(?<word>montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags|werktags)',
  ],
  // Clock times.
  [
    'clock',
    '(?:<hour>)(?:[.:](?:<minute>))? ?uhr(?: (?:<minute2>)| (?<daypart>morgens|früh|vormittags|nachmittags|abends|nachts))?',
  ],
  ['clock', '(?<=\\b(?:um|ab|bis|gegen) )(?:<hour>)[.:](?:<minute>)'],
  ['clock', '(?:<hour>):(?:<minute>)'],
  ['clock', '(?:<hour>)\\.(?:<minute>)(?=(?:[/-]| und | bis )\\d{1,2}[.:]\\d\\d uhr)'],
  ['clock', '(?:<hour>)(?=(?:-| und | bis )\\d{1,2}(?:[.:]\\d\\d)? uhr)'],
  ['clock', '(?:<hour>)[.:](?:<minute>)(?= bis \\d{1,2} uhr)'],
  ['clock', '(?<halfpast>halb) (?<hourword>eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)'],
  ['clock', '(?<hourword>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) uhr'],
  // Words for now, then and soon.
  [
    'now',
    'jetzt|derzeit|zurzeit|zur zeit(?! (?:der|des|von|als))|gegenwärtig|momentan|aktuell|heutzutage|derzeitige*|heutige*|im moment|zur stunde|die gegenwart',
  ],
  [
    'past',
    'damals|früher|einst|einstmals|vor kurzem|kürzlich|neulich|unlängst|jüngst|vor langer zeit|der vergangenheit',
  ],
  [
    'past',
    '(?<=\\b(?:zu|in) )(?:jener|dieser) (?:[a-zß-ÿ]{4,14}en )?zeit|vergangene[rn]? zeit(?:en)?|früherer zeit(?:en)?|(?:der )?(?:letzter|letzten|vergangenen|jüngster|jüngsten) zeit|(?:die|der) vergangenheit|(?<=\\b(?:zur|in) )vergangenheit',
  ],
  ['future', 'demnächst|künftig|zukünftige*|zukünftig|(?<=\\bin )(?:der )?zukunft|(?:die )?kommende[rn]? zeit'],
]
