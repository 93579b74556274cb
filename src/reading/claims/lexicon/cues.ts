import type { Tongue } from '../../ground.ts'

/**
 * What a cue of a claim does in its sentence: `deliberate` sits before an adjective or a verb, `because` opens a subordinate clause of reason,
 * `purpose` opens an infinitive of purpose, `attempt` governs one, `needed` asks for one, the others mark the clause they stand in.
 */
export type CueShape =
  | 'deliberate'
  | 'because'
  | 'purpose'
  | 'attempt'
  | 'needed'
  | 'feeling'
  | 'concern'
  | 'factor'
  | 'cause-verb'
  | 'cause-phrase'
  | 'therefore'
  | 'doomed'
  | 'scheduled'
  | 'adverb'
  | 'otherwise'

/**
 * The cues of both languages by shape; `|` parts the entries, `*` takes any ending, `=` none. By hand, from general grammar (conjunctions and adverbs of
 * reason, of purpose and of consequence) and from how commentary words forecasts.
 */
export const CUES: Readonly<Record<Tongue, Readonly<Record<CueShape, string>>>> = {
  de: {
    deliberate:
      '=bewusst|=absichtlich|=vorsätzlich|=mutwillig|=wissentlich|=willentlich|=gezielt|=böswillig|mit absicht|mit voller absicht|mit kalkül|aus kalkül|=berechnend',
    because: '=weil|=da|=denn|zumal',
    purpose: '=um',
    attempt:
      'versuch*|bemüh*|trachte*|bestreb*|zielt*|zielen|zielten|bezweck*|beabsichtig*|darauf aus|darauf abgesehen',
    needed:
      'unerlässlich|unabdingbar|unverzichtbar|unentbehrlich|unumgänglich|notwendig|nötig|erforderlich|zwingend|vonnöten|=entscheidend',
    feeling:
      'aus angst|aus furcht|aus sorge|aus kalkül|aus rache|aus gier|aus eitelkeit|aus neid|aus hass|aus trotz|aus wut|aus scham|aus eigennutz|aus eigeninteresse|aus machtgier|aus berechnung|aus überzeugung|aus schwäche|aus feigheit|aus verzweiflung|aus taktischen gründen|aus innenpolitischen gründen|aus wahltaktischen gründen|in der absicht|in der hoffnung|mit dem ziel|mit dem hintergedanken|im interesse|geht es nur um|geht es ihm nur um|geht es allein um|geht es in wahrheit|in wahrheit will|in wahrheit wollen|eigentliche ziel|wahre ziel|wahrer grund|wahre grund|wahres motiv|wahre motiv|eigentliche motiv|das motiv',
    concern: 'geht es|ging es|es geht|es ging|gehe es',
    factor:
      'entscheidende faktor|entscheidender faktor|ausschlaggebende faktor|wichtigste faktor|wesentlicher faktor|hauptfaktor|grund für|grund dafür|hauptgrund|eigentliche grund|gründe für|ursache für|ursache des|ursache der|ursache von|hauptursache|ursachen für|auslöser für|auslöser des|auslöser der|anlass für|verantwortlich für|ausschlaggebend für|schuld an|schuld daran|schuldig an|triebfeder|wurzel des|wurzel der',
    'cause-verb':
      'führte zu|führte zum|führte zur|führten zu|führten zum|führten zur|führte dazu|führten dazu|verursach*|hervorgerufen|heraufbeschwor*|ausgelöst|bewirkt|bewirkte|bewirkten|verschuldet|trug dazu bei|trugen dazu bei|zur folge hatte|liegt daran|lag daran|liegen daran|rührt daher|geht zurück auf|gehen zurück auf|ist zurückzuführen auf|zurückzuführen|beruht auf|verdankt sich|erklärt sich',
    'cause-phrase':
      'aufgrund|auf grund|infolge|dank des|dank der|als folge|in folge|wegen des|wegen der|wegen seiner|wegen ihrer|mangels',
    therefore:
      'deshalb|daher|=darum|deswegen|folglich|infolgedessen|demzufolge|aus diesem grund|aus diesen gründen|=somit|=mithin',
    doomed:
      'zum scheitern verurteilt*|zum untergang verurteilt*|dem untergang geweiht|von vornherein aussichtslos|totgeboren*|frage der zeit|führt kein weg vorbei|wird nicht gutgehen|wird nicht gut gehen|kann nicht gutgehen|wird scheitern|werden scheitern|muss scheitern|wird sich rächen|wird kein ende nehmen',
    scheduled: '=voraussichtlich|=planmäßig',
    adverb:
      '=wohl|vermutlich|wahrscheinlich|höchstwahrscheinlich|mutmaßlich|=womöglich|=zweifellos|unweigerlich|zwangsläufig|=sicherlich|=gewiss|=garantiert|früher oder später|über kurz oder lang|=kaum|=niemals|=nie|=bald|=unausweichlich|am ende',
    otherwise: '=sonst|=andernfalls|=ansonsten|im schlimmsten fall|im anderen fall',
  },
  en: {
    deliberate:
      '=deliberately|=intentionally|=purposely|=purposefully|=knowingly|=wilfully|=willfully|=consciously|on purpose|by design|=cynically|in bad faith|with intent',
    because: '=because|given that|seeing that|on the grounds that',
    purpose:
      'in order to|so as to|in a bid to|in an attempt to|in an effort to|with the aim of|with a view to|for the purpose of|in the hope of|in hopes of|designed to|intended to|meant to|aimed at|calculated to',
    attempt:
      'try*|tries|tried|attempt*|seek*|sought|aim|aims|aimed|strive*|strove|endeavour*|endeavor*|out to|determined to|angling to|bent on|intent on',
    needed: 'essential|indispensable|vital|crucial|necessary|imperative|needed|a must',
    feeling:
      'out of fear|out of spite|out of greed|out of vanity|out of hatred|out of revenge|out of envy|out of anger|out of self-interest|out of weakness|out of cowardice|out of desperation|out of concern|out of conviction|out of cynicism|for fear of|fearing|fearful of|for electoral reasons|for tactical reasons|for domestic reasons|only interested in|real aim|real goal|real motive|true motive|real reason|true reason|true aim|really wants|really want|really about|ulterior motive|motivated by|driven by',
    concern:
      'care* about|cares less|care less|cares more|care more|cares only|care only|cares about|interested in|concerned with|cared about',
    factor:
      'decisive factor|deciding factor|main factor|key factor|factor in|factor behind|reason for|reason why|main reason|root of|root cause*|cause of|causes of|cause for|driver of|trigger for|responsible for|to blame for|to blame',
    'cause-verb':
      'led to|has led to|have led to|resulted in|caused|causes|triggered|sparked|provoked|prompted|brought about|brought on|gave rise to|fuelled|fueled|contributed to|contributes to|stem* from|stemmed from|due to|result of|results from|resulted from|rooted in|attributable to|comes down to|can be traced',
    'cause-phrase': 'because of|owing to|thanks to|as a result of|as a consequence of|on account of',
    therefore:
      'therefore|=hence|=thus|consequently|as a result|that is why|which is why|this is why|for this reason|for that reason|accordingly',
    doomed:
      'doomed|doomed to|bound to|destined to|set to fail|certain to|sure to|guaranteed to|a matter of time|cannot end well|will not end well|will end badly|will come back to haunt|cannot succeed|will never work|will not work',
    scheduled:
      'is expected to|are expected to|is set to|are set to|is due to|are due to|is scheduled to|are scheduled to|is slated to|are slated to',
    adverb:
      'likely|=probably|=presumably|=inevitably|=surely|=certainly|=undoubtedly|almost certainly|sooner or later|in all likelihood|=hardly|=never|=soon|eventually|=unlikely',
    otherwise: '=otherwise|or else|failing that|failing which|at worst',
  },
}

/**
 * Verbs by what they say: `consequence` names what a thing brings about, `imputed` an aim that one does not own up to, `deliberate` an act that has
 * reasons, `mind` a state of mind that is a reason. Written as in the lexicons of loaded words.
 */
export const VERBS: Readonly<
  Record<Tongue, Readonly<Record<'consequence' | 'imputed' | 'deliberate' | 'mind', string>>>
> = {
  de: {
    consequence:
      'bedeut*|auslös*|löst aus|zur folge|nach sich|bewirk*|heraufbeschwör*|gefährd*|scheiter*|zerstör*|überschreit*|überschritt*|verletz*|verstoß*|verstieß*|münd*|eskalier*|verschärf*|verschlimmer*|verlänger*|stürz*|ruinier*|kollabier*|zusammenbrech*|untergrab*|vernicht*|provozier*|entfach*|lähm*|erschütter*|destabilisier*|hinauslauf*|hinaus laufen|rächen|ausbrech*|entgleit*|verprell*|spalt*|schad*|enden|ermutig*|beflügel*|befeuer*|anheiz*|=reichen|ausreichen|=genügen|funktionier*|gelingen|misslingen|fehlschlagen|=halten|standhalten',
    imputed:
      'sabotier*|torpedier*|hintertreib*|untergrab*|unterminier*|unterlauf*|vereitel*|verhinder*|entgegenwirk*|entgegenzuwirk*|entgegenstell*|schwäch*|ablenk*|verschlepp*|hinauszöger*|verzöger*|verschleier*|vertusch*|täusch*|manipulier*|instrumentalisier*|ausnutz*|ausnütz*|durchsetz*|erzwing*|einschüchter*|erpress*|abschreck*|behinder*|stör*|blockier*|bestraf*|räch*|isolier*|spalt*|destabilisier*|provozier*|verläng*|beschwichtig*|besänftig*|unterwerf*|erober*|kontrollier*|dominier*|beherrsch*|umgeh*|aushebel*|aufhalt*|brems*|stürz*|diskreditier*|delegitimier*|bloßstell*|spielen|gewinnen|zeit gewinnen|profitier*|an der macht|sich bereicher*|gefallen|zermürb*|unter druck|gefügig|kleinhalt*|abwürg*|zerstör*|vernicht*|loswerd*|sichern',
    deliberate:
      'auslass*|auslässt|ausließ*|lässt aus|ließ aus|ablehn*|lehnt*|verweiger*|weiger*|forder*|verlang*|vermeid*|vermied*|meid*|verschieb*|verschob*|absag*|abgesagt*|sagte|streich*|strich*|blockier*|beharr*|zöger*|droht*|schweig*|schwieg*|besteht|bestand|bestehen|wies*|weist|bremst*|verzicht*|entschied*|entscheid*|entschloss*|verließ*|verlass*|kündig*|wechsel*|drängt*|weglass*|weglässt|wegließ*|sperrt*|wehrt*|stimmt*|unterstütz*|setzt|setzen|setzte|hält|halten|hielt*|greift|griff*|zieht|zog|zogen|nimmt|nahm|nahmen|schickt*|sucht|suchen|suchte',
    mind: 'will|wollen|wollte|wollten|fürcht*|befürcht*|hofft*|hoffen|glaub*|wünsch*|sorgt sich|angst|misstrau*|hass*|braucht|brauchen|brauchte|erwart*|interesse|vertrau*|sieht|sehen|hält|halten',
  },
  en: {
    consequence:
      'lead to|leads to|led to|lead only to|mean|means|meant|result in|results in|trigger*|cause|causes|caused|spark*|provok*|endanger*|jeopardis*|jeopardiz*|fail|fails|destroy*|cross a red line|cross red lines|violat*|breach*|escalat*|worsen*|prolong*|plung*|ruin|ruins|collaps*|undermin*|ignit*|paralys*|paralyz*|backfire*|embolden*|destabilis*|destabiliz*|invit*|pave the way|spell|spells|amount to|amounts to|end in|end up|alienat*|split|unravel*|cost|costs|weaken*|strengthen*|drag|set back|haunt|happen|be enough|suffice|succeed|not work|not last|not hold|not help|never work|never last|come to nothing',
    imputed:
      'sabotag*|torpedo*|undermin*|subvert*|derail*|thwart*|scuttl*|scupper*|prevent*|counter|counteract*|block|blocking|weaken*|distract*|divert*|delay*|stall|stalling|conceal*|hide|hiding|cover up|deceiv*|mislead*|manipulat*|exploit*|impos*|forc*|intimidat*|blackmail*|extort*|deter|deterring|obstruct*|hamper*|hinder*|disrupt*|punish*|aveng*|isolat*|divid*|split|destabilis*|destabiliz*|provok*|prolong*|appeas*|placat*|subdu*|conquer*|control*|dominat*|circumvent*|bypass*|evad*|dodg*|halt|stop|topple|discredit*|delegitimis*|delegitimiz*|humiliat*|win time|buy time|gain time|play for time|profit|cling*|stay in power|enrich*|please|wear down|pressure|pressuring|crush*|destroy*|get rid|shift blame|shift the blame|save face|score points',
    deliberate:
      'omit*|leave out|leaves out|left out|reject*|refus*|demand*|insist*|avoid*|postpon*|delay*|cancel*|call off|called off|drop|drops|dropped|block*|hesitat*|threaten*|withdr*|quit|decid*|chose|choose*|walk* out|press|pressed|oppos*|withh*|resist*|skip*|declin*|back|backs|backed|support*|hold|holds|held|cling*|send|sends|sent|seek*|sought|turn* down|pull* out|stay* away|remain* silent|kept silent|stick|sticks|stuck|wait*|boycott*',
    mind: 'want|wants|wanted|fear|fears|feared|hope|hopes|hoped|believ*|think|thinks|thought|wish|wishes|distrust*|hate|hates|need|needs|needed|expect*|interest|worri*|worry|see|sees|saw|consider*|trust*',
  },
}

/** Verbs of talk and ceremony: the plain purpose of a meeting or a trip is no motive. */
export const EXCHANGES: Readonly<Record<Tongue, string>> = {
  de: 'berat*|besprech*|besprach*|informier*|verhandel*|sprechen|reden|erörter*|diskutier*|unterzeichn*|unterschreib*|teilnehm*|teilzunehm*|vorstell*|vorzustell*|treffen|abstimm*|abzustimm*|klär*|vorbereit*|vorzubereit*|austausch*|auszutausch*|begrüß*|feier*|gedenk*|besuch*|besichtig*|eröffn*|sondier*|auslot*|auszulot*|überreich*|übergeb*|empfang*',
  en: 'discuss*|talk|talks|inform*|brief|briefing|negotiat*|speak|meet|meeting|sign|signing|attend*|prepar*|present|consult*|exchang*|greet*|celebrat*|commemorat*|visit*|open|confer*|deliberat*|explor*|hand over|receiv*|agree|review*|coordinat*|join*',
}

/** Turns of the subject by which a clause of would takes up what was said before it: a proposal, a step. */
export const TAKES_UP: Readonly<Record<Tongue, string>> = {
  de: 'dies|das|damit|so|solch|solche|solcher|solches|dieser|diese|dieses|dadurch|daraus',
  en: 'this|that|such|doing so|doing that|these|those',
}
