/**
 * Verbs that report, by what they take as content. Written by hand from newsroom usage and the Duden grammar's verbs of saying;
 * `|` stands after what is split off in a main clause ("teilte … mit", "machte … deutlich").
 */

/** Saying itself: a quotation, a that-clause, a clause in second place, a question. */
export const SAYING =
  `sagen aus|sagen erklären äußern betonen berichten mit|teilen antworten erwidern entgegnen ergänzen hinzu|fügen meinen
  behaupten versichern beteuern unterstreichen verkünden bekannt|geben bekannt|machen bekennen verlauten kommentieren argumentieren erläutern
  erzählen schreiben notieren twittern posten melden vermelden informieren formulieren bekräftigen wiederholen wissen|lassen
  bemerken ein|schränken an|merken resümieren bilanzieren präzisieren kontern zitieren fort|fahren begründen titeln texten bestätigen bekunden
  deutlich|machen klar|machen klar|stellen hervor|heben an|geben zu|geben ein|räumen dar|legen
  prophezeien prognostizieren voraus|sagen vorher|sagen vor|rechnen schildern beschreiben konstatieren urteilen mahnen an|mahnen warnen
  beklagen klagen kritisieren rügen monieren bemängeln bedauern beschwören spotten schimpfen wettern poltern höhnen lästern scherzen witzeln
  fragen nach|fragen rufen zu|rufen aus|rufen flüstern schwärmen loben freuen begrüßen nach|legen zu|spitzen zusammen|fassen
  hin|weisen verweisen erinnern aus|führen ein|wenden dementieren bestreiten zurück|weisen leugnen gestehen beichten offenbaren enthüllen
  an|kündigen versprechen zu|sichern zu|sagen garantieren geloben drohen fordern verlangen vor|schlagen an|regen plädieren appellieren
  auf|fordern auf|rufen bitten raten ab|raten empfehlen vor|werfen unterstellen beschuldigen bezichtigen an|kreiden vor|halten
  spekulieren mutmaßen orakeln fest|stellen fest|halten kund|tun beanstanden reagieren verteidigen quittieren gratulieren
  offen|legen nahe|legen heißen diktieren kolportieren referieren beantworten signalisieren
  an|deuten durchblicken|lassen verraten verlauten|lassen
  ätzen befinden unken frotzeln sticheln grollen giften donnern zürnen schäumen tönen trommeln murren maulen knurren brummen zischen frohlocken
  triumphieren prahlen beruhigen beschwichtigen ab|wiegeln relativieren ein|werfen nach|schieben hinterher|schieben hinzu|setzen nach|setzen
  zurück|geben parieren sinnieren dozieren predigen jammern lamentieren fluchen flachsen insistieren attestieren bescheinigen postulieren
  diagnostizieren vermerken protokollieren prognostizieren skizzieren umreißen quengeln mosern meckern rätseln
  erklären|lassen erkennen|lassen verkünden|lassen verbreiten|lassen anklingen|lassen ausrichten|lassen mitteilen|lassen
  erwähnen ab|streiten nach|sagen skandieren brüllen schreien bei|pflichten dagegen|halten nach|haken jubeln stöhnen seufzen raunen`.split(
    /\s+/,
  )

/** Thinking, finding and showing: only with a clause of content, never with a quotation of their own or a mere object. */
export const HOLDING =
  `glauben denken hoffen vermuten schätzen fürchten befürchten an|nehmen erwarten zweifeln bezweifeln
  zeigen ergeben belegen beweisen besagen aus|gehen ermitteln beschließen entscheiden vereinbaren verfügen fest|legen fest|schreiben
  vor|sehen vor|schreiben urteilen ein|schätzen bewerten begreifen wünschen beantragen heraus|finden
  dringen pochen bestehen beharren drängen überzeugen gestehen stützen erklären hervor|gehen folgern
  beauftragen verpflichten an|weisen überzeugt|zeigen zuversichtlich|zeigen besorgt|zeigen hervor|gehen`.split(/\s+/)

/** Speech acts whose content may be an infinitive with "zu". */
export const INTENDING =
  `an|kündigen versprechen zu|sichern zu|sagen geloben drohen fordern verlangen vor|schlagen an|regen auf|fordern auf|rufen
  bitten raten ab|raten empfehlen vor|werfen beschuldigen bezichtigen behaupten erklären beteuern versichern bestreiten leugnen an|geben
  beschließen entscheiden planen hoffen fürchten erwägen an|bieten vereinbaren mahnen appellieren plädieren drängen bekunden gestehen zu|geben
  ein|räumen untersagen beantragen dementieren warnen signalisieren glauben beabsichtigen verpflichten bereit|erklären befürworten
  ermahnen erlauben schwören betonen bekräftigen unterstreichen äußern meinen sagen mit|teilen bestätigen beklagen verkünden ermutigen einigen verständigen vor|haben prophezeien an|mahnen anweisen an|weisen beauftragen unterstellen ersuchen ermuntern garantieren verbieten nach|sagen ab|streiten`.split(
    /\s+/,
  )

/** Speech acts named with their content as an object ("forderte mehr Geld"). */
export const NAMING =
  `fordern verlangen kritisieren bemängeln monieren rügen beklagen an|kündigen vor|schlagen an|regen zurück|weisen ab|lehnen zu|sichern zu|sagen
  versprechen bestreiten dementieren verurteilen ein|fordern bedauern vor|werfen an|mahnen an|prangern prognostizieren voraus|sagen
  unterstellen an|preisen begrüßen loben würdigen befürworten bekräftigen leugnen an|zweifeln an|drohen aus|schließen beteuern ab|streiten
  geißeln brandmarken missbilligen verneinen`.split(/\s+/)

/** What plans, drafts and treaties do with what stands in them. */
export const DOCUMENT_VERBS =
  `vor|sehen enthalten fest|legen vor|schreiben fest|schreiben verbieten erlauben untersagen garantieren beinhalten umfassen`.split(
    /\s+/,
  )

/** Judging: the judgement follows "als" ("bezeichnete … als Unfug"), after "nennen" as a second object. */
export const JUDGING =
  `bezeichnen kritisieren verurteilen werten bewerten beschreiben charakterisieren loben würdigen titulieren brandmarken
  an|prangern zurück|weisen ab|tun ein|stufen begrüßen dar|stellen geißeln rühmen nennen beschimpfen rügen ab|lehnen preisen an|preisen`.split(
    /\s+/,
  )

/** Speech acts whose content follows one preposition; the verb before the colon, its prepositions behind it. */
export const POINTING =
  `sprechen:von aus|sprechen:für,gegen drängen:auf pochen:auf beharren:auf dringen:auf warnen:vor plädieren:für
  hin|weisen:auf verweisen:auf auf|fordern:zu drohen:mit appellieren:an berichten:von,über mahnen:zu
  klagen:über ab|raten:von aus|gehen:von aus|sagen:über ermahnen:zu auf|rufen:zu werben:für ein|treten:für raten:zu ersuchen:um
  verwahren:gegen wettern:gegen argumentieren:gegen,mit distanzieren:von insistieren:auf beschweren:über
  spotten:über schimpfen:auf,über danken:für bedanken:für gratulieren:zu rufen:nach verlangen:nach schwärmen:von`.split(
    /\s+/,
  )

/** Principal parts of the irregular bases: infinitive, present, preterite, participle, subjunctive of the preterite (singular where it is of use). */
export const STRONG = `sprechen spricht sprach gesprochen spräche
geben gibt gab gegeben gäbe
nehmen nimmt nahm genommen nähme
weisen weist wies gewiesen wiese
schlagen schlägt schlug geschlagen schlüge
rufen ruft rief gerufen riefe
werfen wirft warf geworfen würfe
schreiben schreibt schrieb geschrieben schriebe
lassen lässt ließ gelassen ließe
heißen heißt hieß geheißen hieße
raten rät riet geraten riete
streiten streitet stritt gestritten stritte
dringen dringt drang gedrungen dränge
treten tritt trat getreten träte
gehen geht ging gegangen ginge
halten hält hielt gehalten hielte
bitten bittet bat gebeten bäte
finden findet fand gefunden fände
sehen sieht sah gesehen sähe
stehen steht stand gestanden stünde
ziehen zieht zog gezogen zöge
kommen kommt kam gekommen käme
bleiben bleibt blieb geblieben bliebe
fallen fällt fiel gefallen fiele
laufen läuft lief gelaufen liefe
liegen liegt lag gelegen läge
beginnen beginnt begann begonnen begänne
steigen steigt stieg gestiegen stiege
sinken sinkt sank gesunken sänke
verlieren verliert verlor verloren verlöre
gewinnen gewinnt gewann gewonnen gewänne
treffen trifft traf getroffen träfe
tragen trägt trug getragen trüge
fahren fährt fuhr gefahren führe
schließen schließt schloss geschlossen schlösse
bringen bringt brachte gebracht brächte
denken denkt dachte gedacht dächte
kennen kennt kannte gekannt kennte
nennen nennt nannte genannt nennte
tun tut tat getan täte
bieten bietet bot geboten böte
sterben stirbt starb gestorben stürbe
lesen liest las gelesen läse
scheiden scheidet schied geschieden schiede
greifen greift griff gegriffen griffe
leiden leidet litt gelitten litte
hängen hängt hing gehangen hinge
gestehen gesteht gestand gestanden gestünde
versprechen verspricht versprach versprochen verspräche
beschreiben beschreibt beschrieb beschrieben beschriebe
verweisen verweist verwies verwiesen verwiese
bestreiten bestreitet bestritt bestritten bestritte
ergeben ergibt ergab ergeben ergäbe
beweisen beweist bewies bewiesen bewiese
beschließen beschließt beschloss beschlossen beschlösse
entscheiden entscheidet entschied entschieden entschiede
befinden befindet befand befunden befände
erfahren erfährt erfuhr erfahren erführe
bestehen besteht bestand bestanden bestünde
verbieten verbietet verbot verboten verböte
enthalten enthält enthielt enthalten enthielte
vertreten vertritt vertrat vertreten verträte
empfehlen empfiehlt empfahl empfohlen empföhle
unterstreichen unterstreicht unterstrich unterstrichen unterstriche
beschwören beschwört beschwor beschworen beschwöre
schwören schwört schwor geschworen schwöre
verraten verrät verriet verraten verriete
wissen weiß wusste gewusst wüsste
heben hebt hob gehoben höbe
preisen preist pries gepriesen priese
zwingen zwingt zwang gezwungen zwänge
werben wirbt warb geworben würbe
wenden wendet wandte gewandt wendete
gelten gilt galt gegolten gälte
schieben schiebt schob geschoben schöbe
entstehen entsteht entstand entstanden entstünde
verstehen versteht verstand verstanden verstünde
erhalten erhält erhielt erhalten erhielte
verhalten verhält verhielt verhalten verhielte
bekommen bekommt bekam bekommen bekäme
begreifen begreift begriff begriffen begriffe
verlassen verlässt verließ verlassen verließe
unterscheiden unterscheidet unterschied unterschieden unterschiede
beziehen bezieht bezog bezogen bezöge
gelingen gelingt gelang gelungen gelänge
scheinen scheint schien geschienen schiene
gehören gehört gehörte gehört gehörte
rinnen rinnt rann geronnen ränne
essen isst aß gegessen äße
fliehen flieht floh geflohen flöhe
brechen bricht brach gebrochen bräche
helfen hilft half geholfen hülfe
sitzen sitzt saß gesessen säße
wachsen wächst wuchs gewachsen wüchse
schaffen schafft schuf geschaffen schüfe
fangen fängt fing gefangen finge
reißen reißt riss gerissen risse
schießen schießt schoss geschossen schösse
vergessen vergisst vergaß vergessen vergäße
verschwinden verschwindet verschwand verschwunden verschwände
beißen beißt biss gebissen bisse
binden bindet band gebunden bände
biegen biegt bog gebogen böge
bergen birgt barg geborgen bärge
erschießen erschießt erschoss erschossen erschösse
erwägen erwägt erwog erwogen erwöge
fliegen fliegt flog geflogen flöge
fließen fließt floss geflossen flösse
genießen genießt genoss genossen genösse
geraten gerät geriet geraten geriete
geschehen geschieht geschah geschehen geschähe
gießen gießt goss gegossen gösse
graben gräbt grub gegraben grübe
klingen klingt klang geklungen klänge
laden lädt lud geladen lüde
leihen leiht lieh geliehen liehe
lügen lügt log gelogen löge
meiden meidet mied gemieden miede
messen misst maß gemessen mäße
reiten reitet ritt geritten ritte
rennen rennt rannte gerannt rennte
schlafen schläft schlief geschlafen schliefe
schneiden schneidet schnitt geschnitten schnitte
schreien schreit schrie geschrien schriee
schreiten schreitet schritt geschritten schritte
schweigen schweigt schwieg geschwiegen schwiege
schwimmen schwimmt schwamm geschwommen schwämme
senden sendet sandte gesandt sendete
singen singt sang gesungen sänge
springen springt sprang gesprungen spränge
stehlen stiehlt stahl gestohlen stähle
stoßen stößt stieß gestoßen stieße
streichen streicht strich gestrichen striche
treiben treibt trieb getrieben triebe
trinken trinkt trank getrunken tränke
übernehmen übernimmt übernahm übernommen übernähme
überlassen überlässt überließ überlassen überließe
unterliegen unterliegt unterlag unterlegen unterläge
unternehmen unternimmt unternahm unternommen unternähme
vermeiden vermeidet vermied vermieden vermiede
verbinden verbindet verband verbunden verbände
verbrennen verbrennt verbrannte verbrannt verbrennte
vergeben vergibt vergab vergeben vergäbe
verstoßen verstößt verstieß verstoßen verstieße
verzeihen verzeiht verzieh verziehen verziehe
weichen weicht wich gewichen wiche
widersprechen widerspricht widersprach widersprochen widerspräche
wiegen wiegt wog gewogen wöge
empfangen empfängt empfing empfangen empfinge
empfinden empfindet empfand empfunden empfände
erscheinen erscheint erschien erschienen erschiene
entziehen entzieht entzog entzogen entzöge
gedenken gedenkt gedachte gedacht gedächte
betreffen betrifft betraf betroffen beträfe
betreiben betreibt betrieb betrieben betriebe
besitzen besitzt besaß besessen besäße
betragen beträgt betrug betragen betrüge`.split('\n')
