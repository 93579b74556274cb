// Words that a redline never hides inside a larger replaced stretch, as data, by language. Lower case, in their plain form.
// All languages are looked up at once: a word guarded by mistake costs a border more, a word missed may cost a treaty.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words that deny. */
export const NEGATIONS: Readonly<Record<string, readonly string[]>> = {
  en: list('not no never none nor neither nothing nobody nowhere without cannot'),
  de: list('nicht nichts kein keine keinen keinem keiner keines keinerlei nie niemals niemand weder ohne'),
  fr: list("ne n' pas non ni jamais aucun aucune nul nulle rien sans"),
  es: list('no ni nunca jamás ningún ninguno ninguna nada nadie sin tampoco'),
  it: list('non né mai nessun nessuno nessuna senza'),
  pt: list('não nem nunca nenhum nenhuma sem'),
  ru: list('не ни нет никогда никто ничто ничего нельзя без никакой никакая никакое никакие никаких'),
  uk: list('не ні ані немає ніколи ніхто ніщо нічого жоден жодна жодне жодні жодного жодної жодних без'),
  ar: list('لا ولا لم لن ليس ليست ليسوا غير دون بدون عدم'),
  zh: list('不 没 没有 無 无 非 未 勿 毋 不得 不能 不会 不再 不可'),
  ja: list('ない なく なかっ ません ん ず 非 未 無'),
}

/** Verbs that bind, allow or advise. */
export const MODALS: Readonly<Record<string, readonly string[]>> = {
  en: list('shall should may might must can could will would ought'),
  de: list(`soll sollen sollte sollten muss müssen musste mussten müsste müssten darf dürfen durfte durften dürfte dürften
    kann können konnte konnten könnte könnten`),
  fr: list(`doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient faut`),
  es: list('debe deben deberá deberán debería deberían puede pueden podrá podrán podría podrían'),
  it: list('deve devono dovrà dovranno dovrebbe dovrebbero può possono potrà potranno potrebbe potrebbero'),
  pt: list('deve devem deverá deverão deveria pode podem poderá poderão poderia'),
  ru: list('должен должна должно должны может могут следует обязан обязана обязано обязаны вправе можно'),
  uk: list(
    "повинен повинна повинно повинні має мають мусить мусять може можуть слід зобов'язаний зобов'язана зобов'язані",
  ),
  ar: list('يجب ينبغي يجوز يمكن سوف قد'),
  zh: list('应 应当 应该 必须 须 需 可 可以 能 能够 会 将 應 應當 必須'),
  ja: list('べき べく できる でき られる なければ'),
}

/** Numbers in words and signs of quantity; articles that also count ("ein", "une") are left out. */
export const NUMBER_WORDS: readonly string[] = list(`
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety hundred thousand million billion
  half double twice percent dozen
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen
  milliarde milliarden hälfte prozent
  deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante cent mille millions milliard milliards moitié
  dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento mil millón millones mitad
  два две двух три трех трёх четыре пять шесть семь восемь девять десять двадцать тридцать сто тысяч тысячи миллион миллиона
  миллионов миллиард миллиарда миллиардов процент процента процентов
  дві двох трьох чотири п'ять шість сім вісім дев'ять тисяч тисячі мільйон мільйона мільйонів мільярд мільярда мільярдів відсоток
  відсотка відсотків
  اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مائة ألف مليون مليار
  % ‰ €  $ £`)
