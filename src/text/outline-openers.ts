// In lower case, as the texts are made: patterns without regard to case take longer to compile than a plan to read.
const sources = (phrases: readonly string[]): RegExp => new RegExp(`^["“„«\\s]*(?:${phrases.join('|')})`, 'u')

const RECITALS = sources([
  'whereas',
  'considering',
  'having regard',
  'recalling',
  'noting',
  'recogni[sz]ing',
  'reaffirming',
  'acknowledging',
  'convinced',
  'desiring',
  'determined',
  'mindful',
  'in erwägung',
  'gestützt auf',
  'in anbetracht',
  'eingedenk',
  'in der erwägung',
  'in dem (?:bestreben|wunsch|bewusstsein)',
  'considérant',
  "vu (?:le|la|les|l[’'])",
  'rappelant',
  'reconnaissant',
  'désireu',
  'considerando',
  'visto',
  'vistos',
  'teniendo',
  'recordando',
  'принимая во внимание',
  'учитывая',
  'подтверждая',
  'признавая',
  'ссылаясь',
  'беручи до уваги',
  'враховуючи',
  'визнаючи',
  'إذ ',
  '鉴于',
])

/** Whether a paragraph before the first article gives reasons: `Whereas …`, `Recalling …`, `In Erwägung nachstehender Gründe`. */
export const opensRecital = (text: string): boolean => RECITALS.test(text.slice(0, 60).toLowerCase())

const CLOSINGS = sources([
  'done (?:at|this)\\b',
  'in witness whereof',
  'in faith whereof',
  'geschehen (?:zu|in|am)\\b',
  'zu urkund dessen',
  'fait (?:à|en) ',
  'en foi de quoi',
  'hecho en ',
  'en (?:fe|testimonio) de lo cual',
  'fatto a ',
  'совершено в ',
  'в удостоверение чего',
  'вчинено в ',
  'на посвідчення чого',
  'حرر في',
  'وإثباتا لذلك',
])

/** Whether a paragraph closes the draft as a whole: `Done at Geneva …`, `Geschehen zu …`. */
export const opensClosing = (text: string): boolean => CLOSINGS.test(text.slice(0, 60).toLowerCase())

const OPENS_QUOTE = /^["“„«‘'‚‹「]/
const DEFINITION =
  /^["“„«‘'‚‹「][^"”»“’'›」]{1,80}["”»“’'›」]\s{0,2}(?:\([^()]{1,40}\)\s)?(?:means?|shall mean|refers? to|has the meaning|bezeichnet|bezeichnen|bedeutet|ist|sind|désigne|désignent|signifie|significa|designa|se entiende|означает|означают|означає|это|це|يقصد|يعني|指|是指|とは)/u

/** Whether a paragraph defines a term: `“force” means …`, `„Waffenruhe“ bezeichnet …`. */
export const isDefinition = (text: string): boolean =>
  OPENS_QUOTE.test(text) && DEFINITION.test(text.slice(0, 160).toLowerCase())
