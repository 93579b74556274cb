import type { ProvisionKind } from './draft.ts'

/** The words that name a provision before its number, in lower case and without the stop of an abbreviation, by what they name. */
const WORDS: Readonly<Record<string, string>> = {
  annex:
    'annex annexe anexo allegato anhang anlage appendix schedule attachment addendum приложение додаток ملحق الملحق المرفق مرفق',
  part: 'part teil partie parte часть частина الجزء book buch livre libro книга',
  title: 'title titel titre título titulo titolo الباب',
  chapter: 'chapter kapitel chapitre capítulo capitulo capo глава الفصل',
  section:
    'section sec sect abschnitt unterabschnitt subsection sous-section sección seccion sezione seção раздел розділ підрозділ подраздел القسم',
  article:
    'article art artikel artículo articulo artigo articolo статья ст стаття المادة مادة § §§ rule regulation principle',
  clause: 'clause klausel clausula cláusula',
  paragraph: 'paragraph para absatz abs alinéa paragraphe párrafo parrafo apartado comma абзац параграф الفقرة',
  subparagraph: 'subparagraph subpara unterabsatz uabs',
  point: 'point punkt punto ponto пункт п البند بند number nummer nr no n° № ziffer ziff item buchstabe lit letra litt',
  sentence: 'satz sentence phrase речення предложение',
  recital: 'recital erwägungsgrund considérant considerando',
}

const KIND_OF = new Map(Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind])))

/** The longest word of the table, in UTF-16 units; what is longer need not be looked up. */
export const LONGEST_MARKING_WORD = Math.max(...[...KIND_OF.keys()].map(word => word.length))

/** What a word before a number names (`Artikel` → article); null for every other word. `clause` stands for an article in contracts. */
export const kindOfWord = (word: string): ProvisionKind | null => {
  const kind = KIND_OF.get(word.toLowerCase())
  return kind === undefined ? null : kind === 'clause' ? 'article' : (kind as ProvisionKind)
}

/** Units that may stand without a number: there is only one of them. */
export const mayStandAlone = (kind: ProvisionKind): boolean => kind === 'annex'

/** The counting signs of Chinese and Japanese drafts: 第十二条. */
export const HAN_UNITS: Readonly<Record<string, ProvisionKind>> = {
  编: 'part',
  編: 'part',
  部: 'part',
  章: 'chapter',
  节: 'section',
  節: 'section',
  条: 'article',
  條: 'article',
  款: 'paragraph',
  项: 'point',
  項: 'paragraph',
  目: 'point',
  点: 'point',
  點: 'point',
}

const ORDINALS: readonly string[] = [
  'one first premier première erster erste erstes primero primera первая первый перша перший الأول الأولى اول',
  'two second deuxième zweiter zweite zweites segundo segunda вторая второй друга другий الثاني الثانية',
  'three third troisième dritter dritte drittes tercero tercera третья третий третя третій الثالث الثالثة',
  'four fourth quatrième vierter vierte viertes cuarto cuarta четвертая четвёртая четвертый четверта четвертий الرابع الرابعة',
  'five fifth cinquième fünfter fünfte fünftes quinto quinta пятая пятый пʼята п’ята пята الخامس الخامسة',
  'six sixth sixième sechster sechste sechstes sexto sexta шестая шестой шоста шостий السادس السادسة',
  'seven seventh septième siebter siebte siebtes séptimo séptima седьмая седьмой сьома сьомий السابع السابعة',
  'eight eighth huitième achter achte achtes octavo octava восьмая восьмой восьма восьмий الثامن الثامنة',
  'nine ninth neuvième neunter neunte neuntes noveno novena девятая девятый дев’ята девята التاسع التاسعة',
  'ten tenth dixième zehnter zehnte zehntes décimo décima десятая десятый десята десятий العاشر العاشرة',
  'eleven eleventh onzième elfter elfte elftes undécimo undécima одиннадцатая одинадцята',
  'twelve twelfth douzième zwölfter zwölfte zwölftes duodécimo duodécima двенадцатая дванадцята',
]

const ORDINAL_OF = new Map(ORDINALS.flatMap((words, i) => words.split(' ').map(word => [word, i + 1])))

/** The number that a word counts (`premier` → 1, `PART TWO` → 2); null for every other word. */
export const numberOfWord = (word: string): number | null => ORDINAL_OF.get(word.toLowerCase()) ?? null

const MONTHS = [
  'january february april june july august september october november december',
  'januar jänner februar feber märz mai juni juli oktober dezember',
  'janvier février mars avril juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
]
  .join(' ')
  .replaceAll(' ', '|')

const SHORT_MONTHS =
  'jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|janv|févr|avr|juil|déc|ene|abr|ago|dic'

// All in lower case: classes of letters without regard to case take milliseconds to compile.
const MONTH = new RegExp(`^(?:${MONTHS})(?![\\p{L}\\p{M}])`, 'u')
// `may` and `march` are months only before a number: "1. May the Parties agree …" is a point.
const MONTH_AND_NUMBER = new RegExp(`^(?:may|march|${SHORT_MONTHS})\\.?\\s+\\d`, 'u')
const AFTER_MONTH = /^(?:[.,;)]|\s*$|\s+[\d\p{Ll}\p{Lo}])/u
const QUANTITY =
  /^(?:%|°|€|\$|£|(?:percent|per cent|prozent|pour cent|por ciento|процент\p{L}*|відсотк\p{L}*|millions?|millionen|millones|billions?|billionen|milliards?|milliarden|mio|mrd|тыс|млн|млрд|uhr|km|kg)(?![\p{L}\p{M}]))/u
const DAY_AFTER = /^\d{1,2}\. ?\d{2,4}(?!\d)/

const isDate = (start: string, lower: string): boolean => {
  const month = MONTH.exec(lower)?.[0]
  if (month !== undefined && AFTER_MONTH.test(start.slice(month.length))) return true
  return MONTH_AND_NUMBER.test(lower) || DAY_AFTER.test(start)
}

/** Whether what follows a number makes it a date or a quantity (`24.` before `Dezember 2025`, `1.2` before `million`) and not a marking. */
export const countsSomething = (rest: string): boolean => {
  const start = rest.slice(0, 40)
  const lower = start.toLowerCase()
  return isDate(start, lower) || QUANTITY.test(lower)
}
