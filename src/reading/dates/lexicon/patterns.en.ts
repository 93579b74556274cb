import type { Pattern } from '../patterns.ts'
import type { MatchedRule } from '../rules.ts'

const THE = '(?:the )?'
const OF_YEAR = '(?:(?:,?(?: of| in)?(?: the year)? (?:<year>))|(?: (?:of )?(?:<yearshift>) year))?'
const BEFORE_COUNT = '(?:(?:<about>) )?'
const DAYPART = '(?:(?:early |late |mid-?)?(?:morning|afternoon|evening|night)|noon)'
const AND_DAYS = '(?=(?:,| ?and| ?or| ?to| ?-| ?–| ?through| ?until| ?till)(?: ?(?:the )?'

/** How English writes times, in British and American order. The longest match at a place wins, of equals the first. */
export const PATTERNS_EN: readonly Pattern<MatchedRule>[] = [
  // Days of the calendar.
  [
    'calendar-day',
    '(?:(?:<weekday>),? ?)?(?:<month>)(?: ?(?:the )?|, (?=\\d{1,2}(?:st|nd|rd|th)))(?:<day>)(?:(?: ?,~|,? (?:of |in )?)(?:<year>))?',
  ],
  [
    'calendar-day',
    "(?:(?:<weekday>),? ?)?(?:<month>) ?(?:the )?(?:<day>)(?:,? ['’]|,? )(?:<short>)(?=[^\\S\\n]*(?:[.;,)\\n]|$))",
  ],
  ['calendar-day', `(?:(?:<weekday>),? ?)?(?:the )?(?:<day>)(?: of)?[ -]?(?:<month>)${OF_YEAR}`],
  [
    'calendar-day',
    "(?:(?:<weekday>),? ?)?(?:<day>)[ -]?(?:<month>)(?:[-,'’]| ,?|, )~['’]?(?:(?:<short>)(?=[^\\S\\n]*(?:[.;,)\\n]|$))|(?:<year>))",
  ],
  ['calendar-day', `(?:<month>) (?:<day>)(?: of| in)? (?:(?:<yearshift>) year)`],
  ['calendar-day', '(?:<day>)[/-](?:<month>)[/-](?:(?:<year>)|(?:<short>))'],
  ['calendar-day', '(?:<month>)[/-](?:(?:<day>)[/-](?:<year>)|(?:<year2>)[/-](?:<day2>))'],
  ['calendar-day', '(?:<year>)(?:[/-]| )(?:(?:<month>)(?:[/-]| )(?:<day>)|(?:<day2>)[/-](?:<month2>))'],
  [
    'day-in-list',
    `(?:(?:<weekdayname>),? )?(?:the )?(?:<day>)${AND_DAYS}\\d{1,2}(?:st|nd|rd|th)?,?){1,7} (?:of )?(?:<month>)${OF_YEAR})`,
  ],
  [
    'day-range',
    '(?:(?:<weekday>),? )?(?:<month>) (?:the )?(?:<day>) ?(?:-|–|to|through|thru|till|until|and) ?(?:the )?(?:<day2>)(?:,? (?:of )?(?:<year>))?',
  ],
  [
    'day-range',
    '(?:the )?(?:<day>) ?(?:-|–|to|through|thru|till|until|and) ?(?:the )?(?:<day2>)(?: of)? (?:<month>)(?:,? (?:of )?(?:<year>))?',
  ],
  [
    'figures-day',
    "(?:(?:<weekday>),? ?)?(?:(?:<figure>)/(?:<figure2>)/|(?:<figure3>)-(?:<figure4>)-)(?:(?:<year>)|['’]?(?:<short>))",
  ],
  ['figures-day', '(?:(?:<weekday>),? ?)?(?:<figure>)(?<dotted>\\.)(?:<figure2>)\\.(?:<year>)'],
  ['figures-day', '(?:(?:<weekday>),? ?)?(?:<figure>)/(?:<figure2>)'],
  [
    'iso-day',
    '(?:<year>)-(?:<figure>)-(?:<figure2>)(?:t(?:<hour>):(?:<minute>)(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:z|[+-]\\d\\d:?\\d\\d)?)?',
  ],
  ['iso-day', '(?:<year>)[/.](?:<figure>)[/.](?:<figure2>)'],
  ['day-of-month', '(?:<weekday>),? (?:the )?(?:(?:<figure>)(?:st|nd|rd|th)|(?<=the )(?:<day>))'],
  ['day-of-month', '(?<=\\b(?:on|by|until|since|from|before|after) )the (?:<figure>)(?:st|nd|rd|th)'],
  // Months, years and what is longer.
  ['month', `(?:(?:<third>) ?)?(?:(?:<shift>) )?(?:<monthname>)${OF_YEAR}`],
  ['month', '(?:(?:<third>) ?)?(?:<month>),? (?:of )?(?:<year>)'],
  ['month', "(?:<month>)\\.?,? ?['’](?:<short>)"],
  ['month', '(?:<month>)[-/](?:<year>)'],
  ['month', '(?:<figure>)-(?:<year>)'],
  ['month', '(?:<year>)-(?<figure>0[1-9]|1[0-2])(?!-)'],
  ['month', '(?<=\\b(?:in|from|to|until|since|through|between|and|of|by) |[a-zß-ÿ]-)(?:<month>)'],
  ['month', '(?:<figure>)/(?:<year>)'],
  ['year', '(?:(?:the )?(?:calendar |fiscal |financial )?year )?(?:<year>)'],
  ['year', '(?:fiscal|financial) (?:<year>)'],
  ['part-of-year', '(?:<third>) ?(?:the year )?(?:<year>)'],
  ['year-pair', '(?:<year>)[-–](?:<short>)(?![-–])'],
  ['decade', "(?:(?:the |mid-|early |late |the early |the late |the mid-)(?:19|18|20)?)?['’]?(?:<any>)['’]?s"],
  [
    'decade',
    '(?:the |mid-|early |late |the early |the late |the mid-)(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
  ],
  ['century', `${THE}(?:early |late |mid-)?(?:<ordinal>)(?:-| )century(?<before> b\\.?c\\.?)?`],
  [
    'quarter',
    `${THE}(?:fiscal )?(?:<ordinal>)(?:-| )quarter(?: (?:of )?(?:the year|(?:<year>)|(?:<yearshift>) year))?`,
  ],
  ['quarter', '(?:(?:<year>)(?:-| )?)?q(?<quarter>[1-4])(?:[ /-](?:of )?(?:<year2>))?'],
  ['half', `${THE}(?:<ordinal>)(?:-| )half(?: of (?:(?:the year|(?:<year>)|(?:<yearshift>) year)|fiscal (?:<year2>)))`],
  ['half', '(?:(?:<year>)[- ]?)?h(?<half>[12])(?: (?:of )?(?:<year2>))?'],
  ['season', `(?:(?:<third>) )?${THE}(?:(?:<shift>) )(?:<season>)${OF_YEAR}`],
  ['season', `(?:(?:<third>) )?${THE}(?:<season>),? (?:of )?(?:(?:<year>)|(?:<yearshift>) year)`],
  ['season', `(?<=\\b(?:in|by|since|until|during|for|this|of|through) )(?:early |late |mid-)?${THE}(?:<season>)`],
  ['week-number', `(?:the )?week (?:<figure>)${OF_YEAR}`],
  [
    'week-of-month',
    `${THE}(?:(?:<ordinal>)|(?<last>last)) week (?:of|in) (?:(?:<month>)${OF_YEAR}|(?:the year )?(?:<year2>))`,
  ],
  [
    'week-of-day',
    `${THE}week (?:of|starting(?: on)?|beginning(?: on)?|commencing) (?:the )?(?:(?:<month>) (?:<day>)|(?:<day2>) (?:of )?(?:<month2>)|(?:<figure>)(?:st|nd|rd|th))`,
  ],
  ['feast', `(?:(?:<shift>) )?(?:<feast>)${OF_YEAR}`],
  // Days seen from the day of the text.
  ['deictic', `(?:<deictic>)(?: ${DAYPART})?`],
  ['deictic', '(?:a |one )?(?<week>week) from (?:<deictic>)'],
  ['deictic', '(?:<deictic>) (?<week>week)'],
  ['part-of-day', `(?:this|that|the same) ${DAYPART}`],
  ['weekday', `(?:(?:early|late) )?(?:<weekdayname>)(?: ${DAYPART})?`],
  ['weekday', `(?:(?:<shift>) )(?:<weekdayname>)(?: ${DAYPART})?`],
  ['weekday', '(?:<weekdayname>),? (?:of )?(?:the )?(?:<yearshift>) week'],
  ['weekday', '(?:<yearshift>) week,? (?:on )?(?:<weekdayname>)'],
  ['weekday-in-week', '(?:<weekdayname>) week'],
  ['part-of-day', '(?<=\\b(?:in|during|on) )the (?:early |late )?(?:morning|afternoon|evening|night)'],
  // Weeks, months and years seen from the day of the text.
  ['few-units', '(?:the )?(?:<shift>) (?<unit>days|weeks|months|years|hours|minutes|decades|centuries)'],
  ['few-units', 'recent (?:(?<unit>days|weeks|months|years|hours|decades)|times)'],
  ['shifted-unit', `${THE}(?:<shift>)(?:-| )(?:<unit>)`],
  ['shifted-unit', `(?:<third>) ?(?:<shift>) (?:<unit>)`],
  ['shifted-unit-part', '(?<half>earlier|later) in the (?:<unit>)'],
  ['shifted-unit-part', '(?<half>earlier|later) (?:<shift>) (?:<unit>)'],
  ['shifted-units', `${THE}(?:(?:<shift>) (?:(?:<about>) )?(?:<count>)|(?:<count2>) (?:<shift2>)) (?:<unit>)`],
  [
    'this-unit',
    '(?:(?<=\\b(?:of|in|for|during) )|(?:<third>) )the (?<unit2>day|week|month|quarter|decade|century)(?! \\d| (?:before|after|of|that|when))',
  ],
  ['this-unit', '(?<=\\b(?:of|in|for|during) )the (?<unit2>year)(?! \\d| (?:before|after|of|that|when))'],
  ['part-of-this-year', '(?:<third>) ?(?:(?:the|this) )?(?<unit2>year)'],
  ['part-of-this-year', '(?<unit2>year)(?:-| )end'],
  ['weekend', `(?:(?:the|a) )?(?:(?:<shift>) )?weekend`],
  [
    'weekend',
    `(?:(?:<feast>)(?: (?:<year>))? weekend(?: (?:<year2>))?|(?:the )?weekend (?:of|before) (?:<feast2>)(?: (?:<year3>))?)`,
  ],
  ['working-week', '(?:the )?(?:(?:<shift>) )?(?:working |work-?)week'],
  ['shifted-unit-part', '(?:the )?(?<unit>year)[ -]to[ -]date'],
  ['neighbour-unit', '(?:the )?(?<side>next|following) (?:morning|afternoon|evening|night)'],
  ['unit-after-next', 'the (?:<unit>) (?:after next|(?<beforelast>before last))'],
  [
    'neighbour-unit',
    `the (?:<unit>) (?<side>earlier|later|previously|(?:before|after)(?=[^\\S\\n]*(?:[.,;:!?)\\n"”]|$)))`,
  ],
  [
    'year-earlier',
    '(?:the |a )?year(?:-| )earlier(?: (?:period|quarter|month))?|(?:the )?year(?:-| )ago(?: (?:period|quarter|month))?',
  ],
  // Counted from the day of the text, or from the time told before.
  ['ago', `${BEFORE_COUNT}(?:<count>)[ -](?:<unit>)(?:[ -]and[ -](?:<count2>)[ -](?:<unit2>))? (?:ago|back)`],
  ['ahead', `(?<=\\bin )(?:the next )?${BEFORE_COUNT}(?:<count>) (?:<unit>)(?:['’]s?)?(?: time)?`],
  ['ahead', `(?:<count>) (?:<unit>) (?:from (?:now|today)|hence)`],
  [
    'later',
    `${BEFORE_COUNT}(?:<count>) (?:<unit>) (?<side>later|earlier|previously|(?:before|after)(?=[^\\S\\n]*(?:[.,;:!?)\\n"”]|$)))`,
  ],
  // Durations and sets.
  [
    'duration',
    `${BEFORE_COUNT}(?:<count>)(?: (?:full|whole|long|straight|consecutive|solid|more|additional|further|or so))?[ -](?:<unit>)`,
  ],
  ['duration', `${BEFORE_COUNT}(?:<certain>) (?:<unit>) and (?:<certain2>) (?:<unit2>)`],
  ['duration', `${BEFORE_COUNT}(?:<certain>)[ -](?<scale>million|billion)[ -](?:<unit>)`],
  ['duration', `(?:a )?full(?:-| )(?:<unit>)`],
  ['half-unit', `(?:an? )?half(?:[ -]an?)?[ -](?:<unit>)`],
  [
    'vague-duration',
    '(?<unit>decades|centuries|months|weeks|years|days|hours|minutes)(?= (?:of|later|earlier|ago|before|after|to|on)\\b)(?: ago| later| earlier)?',
  ],
  [
    'vague-duration',
    '(?<=\\b(?:for|over|in|after|within) )(?:the )?(?<unit>decades|centuries|months|weeks|years|days|hours)',
  ],
  ['set-each', '(?:every|each)(?: other)? (?:(?:(?:<ordinal>|<count>) )?(?:<unit>)|(?:<weekdayname>)|(?:<part>))'],
  ['set-each', `(?:(?:once|twice|three times|four times|several times|many times) )(?:an?|per|each|every) (?:<unit>)`],
  [
    'set-each',
    '(?<=\\b(?:times|dollars|percent|cents|million|billion|barrels|tons|people|euros|pounds|\\d+) )(?:an?|each) (?:<unit>)',
  ],
  ['set-each', 'per (?:day|week|month|quarter|year|hour|decade)(?<= (?<unit>[a-z]{3,8}))'],
  ['set-word', '(?<word>hourly|daily|nightly|biweekly|fortnightly|weekly|monthly|quarterly|annually|annual|yearly)'],
  // Clock times.
  ['clock', `(?:<hour>)(?:[:.](?:<minute>))? ?(?<meridiem>[ap])\\.?m\\b\\.?(?: (?:e[sd]t|gmt|utc|pt|cet|bst|ist|et))?`],
  ['clock', '(?:<hour>):(?:<minute>)(?::\\d\\d)?(?: (?:e[sd]t|gmt|utc|cet|bst|ist|et))?'],
  ['clock', "(?<hourword>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) o['’]clock"],
  // Words for now, then and soon.
  ['now', 'now|currently|at present|at the moment|right now|nowadays|at this time|presently|the present|these days'],
  [
    'past',
    'recently|formerly|previously|lately|once upon a time|(?:in )?the past(?=[^\\S\\n]*(?:[.,;:!?)"”\\n]|$))|not long ago|long ago',
  ],
  ['future', 'soon|the future|the near future|shortly|in due course|the coming period'],
]
