/** Words that a dot shortens and that something always follows, lower case, without the dot, by language. */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  en: 'art arts cl co corp dept dr ed eds fig figs gen gov hon inc jr ltd lt maj mr mrs ms messrs no nos op para paras pp prof pt rep reps res rev sec secs sen sgt sr st ss subpara subparas subsec vol vols vs cf ch approx jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
  de: 'abb abk abl abs abschn anl anm art aufl az bd bes bzgl bspw bzw ca ders dgl dipl dr eidg einschl entspr erl ev evtl ff gem gen gg ggf hg hrsg inkl insb insbes jh kap lit max min mind mio mrd nr nrn prof rdnr rn sog st stellv str tel tsd unterabs urspr verf vgl vorl ziff zit zzgl jan feb mrz apr jun jul aug sep sept okt nov dez'.split(
    ' ',
  ),
  fr: 'al art arts av bd cf ch chap éd fig ibid m mm mme mlle no nos p para pp préf réf sect st ste suiv t tél vol'.split(
    ' ',
  ),
  es: 'art arts av cap dr dra ed excmo fig gral inc lic núm núms num pág págs párr párrs prof prov sr sra sres sta sto tel ud uds vol'.split(
    ' ',
  ),
  it: 'art artt avv cfr co dott ecc fig lett pag pagg par prof sigg vol'.split(' '),
  pt: 'art arts dr dra exmo fig n núm pág págs prof sr sra'.split(' '),
  ru: 'абз акад вв гг гл гр др ед им кв коп млн млрд обл оф п пп пр проф разд руб рис см ср ст стр стт табл тел трлн тыс ул ч чл экз'.split(
    ' ',
  ),
  uk: 'абз акад вул гл гр див др ін ім кв коп млн млрд обл оф п пп пр проф розд рис ст стор табл тел тис трлн ч чл'.split(
    ' ',
  ),
}

/** Those of them that are words too: they are short forms only before a number ("Art. 5", but "works of art. The …"). */
export const BEFORE_NUMBERS: readonly string[] =
  'no nos art arts fig figs min max op pt ch sec secs lit cap par para paras ed al rep jan feb mar mrz apr jun jul aug sep sept oct okt nov dec dez'.split(
    ' ',
  )

/** Words that a dot shortens and that may also end a sentence. */
export const ENDING_ABBREVIATIONS: readonly string[] = 'etc usw ff al ecc seq jr sr inc ltd co corp гг вв др'.split(' ')

/** Words with which a sentence often opens, as printed: after "U.S." or "etc." they tell a new sentence from a name. */
export const OPENERS: readonly string[] =
  'The This That These Those It He She They We There If When In On At For After Before No All Each Any A An Der Die Das Es Er Sie Wir Im In Am Bei Nach Le La Les Il Elle Ils Elles El Los Las'.split(
    ' ',
  )

/** What stands before an ordinal number in German and its neighbours ("am 3. Tag", "der 2. Absatz"), lower case. */
export const BEFORE_ORDINALS: readonly string[] =
  'der die das dem den des am im zum zur vom bis ab seit und oder jeder jede jedes nach vor beim ihr ihre ihrem ihren sein seine'.split(
    ' ',
  )

/** Names of months, lower case, with their usual short forms. */
export const MONTHS: readonly string[] =
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar jänner februar märz mai juni juli oktober dezember okt dez
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر`.split(/\s+/)
