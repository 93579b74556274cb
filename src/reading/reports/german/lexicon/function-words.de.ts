/** Closed classes of German, by hand after the Duden grammar. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const PREPOSITIONS = words(
  `ab abseits an am ans anhand anlässlich anstatt anstelle auf aufs aufgrund aus außer außerhalb bei beim bezüglich binnen bis dank durch durchs entgegen entlang
  für fürs gegen gegenüber gemäß hinter in im ins infolge inmitten innerhalb jenseits kraft laut mangels mit mithilfe mittels nach neben oberhalb ohne per pro seit statt
  trotz über übers um ums ungeachtet unter unterhalb via vom von vor während wegen wider zu zum zur zwischen zugunsten angesichts hinsichtlich seitens`,
)

export const DETERMINERS = words(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine dein sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer
  ihres unser unsere unseren unserem unserer euer eure dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches
  alle aller allen beide beiden mehrere einige viele vielen wenige zahlreiche sämtliche solche welche mehr weniger`,
)

/** Personal and other pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = words(
  'er sie es wir ich ihr du man dieser diese dieses jener jene dies das beide alle viele einige manche mehrere andere niemand jemand keiner',
)

/** Words that open a subordinate clause with the verb at its end. */
export const SUBORDINATORS = words(
  `dass daß ob weil da wenn falls sofern solange sobald nachdem bevor ehe als während obwohl obgleich obschon wobei wodurch womit weshalb indem damit
  sodass soweit seitdem seit bis wohingegen wogegen insofern inwieweit inwiefern zumal nachdem`,
)

export const QUESTION_WORDS = words(
  'wer was wie wo wann warum weshalb wieso wohin woher wem wen wessen welche welcher welches welchen welchem wieviel woran worauf worum wovon wofür wogegen inwieweit inwiefern',
)

export const RELATIVES = words(
  'der die das den dem des dessen deren denen welche welcher welches welchen welchem was wo worauf wovon',
)

export const COORDINATORS = words('und oder aber doch sondern denn jedoch sowie')

/** Adverbs and particles that may stand between verb and subject, or open a clause without being its subject. */
export const ADVERBS = words(
  `auch noch nun jetzt heute gestern morgen bereits schon zuvor vorher danach dann daraufhin zudem außerdem ferner weiter weiterhin zugleich gleichzeitig dabei dazu dagegen
  hingegen jedoch allerdings indes indessen unterdessen inzwischen mittlerweile zunächst zuerst zuletzt später anschließend schließlich erneut wieder wiederum wiederholt mehrfach
  so also nur erst sogar selbst etwa rund gut nicht nie niemals kaum eher sehr ganz dort hier da damals derzeit aktuell kürzlich jüngst unlängst abends morgens
  mittags nachts vormittags nachmittags offiziell ausdrücklich öffentlich mündlich schriftlich telefonisch offenbar angeblich wörtlich knapp lediglich ebenfalls ebenso
  insbesondere besonders vor allem deshalb daher deswegen darum trotzdem dennoch hierzu darüber darauf daran davon dafür damit hiermit übrigens zwar wohl ja denn mal
  einmal demnach folglich somit stattdessen umgehend sofort prompt scharf deutlich klar ursprünglich bislang bisher nochmals abermals sich ihm ihr ihnen ihn uns mir dir mich es
  beispielsweise sinngemäß eigentlich tatsächlich kritisch überraschend erstmals endlich vorerst dadurch hinterher aktuell sichtlich optimistisch einerseits andererseits insgesamt überdies umgekehrt teilweise teils zumindest vielmehr nämlich möglicherweise vermutlich wahrscheinlich bekanntlich ähnlich darin hierin zusätzlich parallel früher hierauf sodann`,
)

/** Nouns of time: a noun phrase around one is an adverbial, not a subject. */
export const TIME_NOUNS = words(
  `tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten abend morgen vormittag nachmittag mittag nacht wochenende montag dienstag mittwoch
  donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember mal anfang ende mitte montagabend dienstagabend
  mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen`,
)

export const AUXILIARIES_K1 = words('sei seien habe werde könne müsse solle wolle dürfe möge seiest wisse lasse tue')
export const AUXILIARIES_K2 = words(
  'würde würden hätte hätten wäre wären könnte könnten müsste müssten sollte sollten dürfte dürften möchte möchten bräuchte bräuchten',
)
export const AUXILIARIES = words(
  `ist sind war waren bin hat haben hatte hatten wird werden wurde wurden ward kann können konnte konnten muss müssen musste mussten soll sollen will wollen wollte wollten
  darf dürfen durfte durften mag mögen mochte`,
)
