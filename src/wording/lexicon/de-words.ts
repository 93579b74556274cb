import type { Lexicon } from './entries.ts'

/** Classes of German nouns, in small letters; compounds are read by their ending. */
export const deNouns: Lexicon['nouns'] = {
  time: 'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag datum stichtag frist termin heute morgen mittag mitternacht beginn ende anfang zeitpunkt tag monat jahr stunde woche wochenende feiertag winter sommer frühjahr herbst nacht abend vormittag nachmittag quartal werktag zeit jahresende monatsende legislaturperiode legislatur halbjahr wahlperiode',
  unit: 'sekunde minute stunde tag woche monat quartal jahr jahrzehnt jahrhundert werktag arbeitstag kalendertag',
  period:
    'dauer laufzeit periode phase zeitraum übergangszeit übergangsphase vertragslaufzeit geltungsdauer zwischenzeit probezeit amtszeit lebensdauer moratorium übergangsfrist',
  peace:
    'friedenszeiten friedenszeit kriegszeiten kriegszeit krieg frieden kriegsfall friedensfall verteidigungsfall spannungsfall krise notfall waffenruhe waffenstillstand feindseligkeit ernstfall',
  event:
    'antritt abreise einreise verstöße verstößen unterzeichnung ratifizierung beitritt inkrafttreten abschluss eingang erhalt zugang mitteilung kündigung beendigung ablauf veröffentlichung genehmigung lieferung annahme ankunft verletzung verstoß angriff vorfall unfall schaden klärung erfüllung antrag verlangen aufforderung anforderung fall eintritt bekanntwerden kenntnis beitragszahlung rückkehr wahl unterschrift zustellung zahlung verkündung überprüfung einigung verzug gefahr tod streitfall bedarfsfall zweifel störung abstimmung anhörung',
  place:
    'gebiet gebiete region zone grenze land länder ausland inland boden luftraum gewässer meer see hafen flughafen stadt dorf provinz bezirk insel stützpunkt standort gelände gebäude hauptstadt straße linie kontaktlinie ort welt europa küste fluss sektor krankenhaus schule bundesgebiet staatsgebiet hoheitsgebiet territorium ukraine russland deutschland polen moldau osten westen norden süden raum arbeitsplatz haus räume räumen feld kontinent strand kilometer umkreis deutschland frankreich italien österreich schweiz berlin kyjiw kiew moskau genf wien brüssel nato-gebiet nachbarstaaten',
  authority:
    'kommando befehl aufsicht kontrolle überwachung leitung führung mandat vorsitz schirmherrschaft verwaltung hoheit beobachtung verantwortung federführung regie oberbefehl verwahrung obhut vermittlung beteiligung flagge',
  body: 'rat gericht agentur kommission ausschuss sekretariat vorstand tribunal minister ministerium regierung parlament präsident behörde gremium versammlung konferenz mission organisation sachverständiger prüfer richter schiedsrichter bank kongress senat beauftragter inspektor registergericht organ bundestag bundesrat bundestages bundesrates amt stelle iaeo osze aufsichtsrat betriebsrat kammer polizei bundesamt landtag',
  consent:
    'zustimmung einwilligung genehmigung erlaubnis einverständnis billigung ermächtigung bewilligung freigabe einvernehmen zulassung konsens',
  condition:
    'vorschlag empfehlung ersuchen wunsch verlangen anforderung antrag bedingung voraussetzung vorbehalt ausnahme erfordernis notwendigkeit gegenseitigkeit finanzierungsvorbehalt haushaltsvorbehalt maßgabe verfügbarkeit verhältnismäßigkeit umstand umständen',
  manner:
    'weg weise art form mittel grundlage schriftform einklang übereinstimmung methode verfahren prozess praxis prinzip grundsatz standard glauben geist person post kosten gebühr zusammenarbeit konsultation mehrheit abstimmung rahmen maßstab gleichberechtigung höhe transparenz verhandlung dialog mechanismus sprache zweck ziel hilfe interesse sinne textform vertrauen rücksicht geheim',
  discretion:
    'ermessen möglichkeit möglichkeiten maß umfang kräften kraft fähigkeit rücksicht gegebenheit belieben dafürhalten möglichste beurteilung bedarf tunlichkeit augenmaß wohlwollen',
  share:
    'prozent anteil verhältnis rate satz zahl anzahl betrag grenze schwelle quote obergrenze höchstgrenze niveau tonne grad dollar euro mark pfund hälfte drittel viertel mindestmaß höchstmaß minimum maximum mal mindestlohn bip',
  instrument:
    'artikel absatz anhang abschnitt kapitel ziffer protokoll charta vertrag übereinkommen abkommen resolution gesetz verordnung richtlinie beschluss anlage satzung nummer paragraf paragraph grundgesetz verfassung vereinbarung § art abs nr bestimmung gesetzbuch',
  scope:
    'echtzeit produkt ware waffe system sektor dienst tätigkeit kategorie klasse stoff fahrzeug material bereich angelegenheit hinblick bezug',
  actor:
    'partei staat staaten mitglied mitgliedstaat land länder gemeinde regierung behörde rat kommission ausschuss sekretariat gericht minister ministerium parlament präsident agentur organisation unternehmen firma lieferant auftragnehmer auftraggeber lizenznehmer lizenzgeber mieter vermieter pächter verpächter kreditnehmer kreditgeber käufer verkäufer arbeitgeber arbeitnehmer kunde anbieter betreiber verantwortlicher auftragsverarbeiter eigentümer nutzer person bürger seite nation union truppe streitkräfte armee mission vertreter beteiligte teilnehmer hersteller importeur exporteur gesellschafter gesellschaft geschäftsführer partner bund bundesregierung bundestag bundesrat landesregierung gewalt nato antragsteller bieter schuldner gläubiger bewerber inhaber besitzer bundeskanzler koalition koalitionspartner ukraine russland eu wir vorstand aufsichtsrat betriebsrat verein versicherer versicherungsnehmer träger anlagenbetreiber bank beschäftigte bundeswehr richter eltern erziehungsberechtigte verwaltung polizei schule hochschule einheit verband stelle beamte beamter abgeordnete abgeordneter kind jugendliche jugendlicher leistungserbringer dienstleister vermittler unterzeichner signatar europa deutschland amerika frankreich china usa moldau polen',
  thing:
    'vermögen fonds verzögerung lieferung sanktion waffe zahlung preis kosten steuer satz größe ausfuhr einfuhr produktion abkommen vertrag bestimmung pflicht wahl waffenruhe daten produkt gebiet region zone grenze zahl anzahl betrag frist artikel absatz maßnahme gespräch verhandlung dokument bericht software dienst system text reaktor streitigkeit beziehung sitzung status schaden verlust arbeit zins gebühr forderung mitteilung gefangene geisel hilfe unterstützung garantie entscheidung bedingung information aufzeichnung fahrzeug zustimmung verfahren prozess projekt programm gewinn haushalt geld zoll quote anlage einrichtung durchsuchung kündigung arbeitszeit würde zensur überstunden arbeitsverhältnis strom kernkraftwerk kraftwerk mindestlohn rente leistung anspruch ausgabe einnahme mittel wohnung raum gewässer gegenstand ware stromsteuersatz steuersatz eigentum entgelt lohn urlaub miete einwilligung freiheit recht gesetz verordnung werktag verpflichtung abzug rückzug stationierung bau ausbau abbau einheit',
}

/** Classes of German verbs, as infinitives; of a phrase the first word only is bent. */
export const deVerbs: Lexicon['verbs'] = {
  declare:
    'ist | sind | gilt | gelten | bedeutet | bedeuten | tritt | treten in kraft | treten außer kraft | erlischt | erlöschen | verliert | verlieren | umfasst | umfassen | besteht | bestehen | beträgt | betragen | dauert | dauern | endet | enden | beginnt | beginnen | bleibt unberührt | bleiben unberührt | bleibt | bleiben | hängt | hängen | entsteht | entstehen | entfällt | entfallen | verfällt | verfallen | verjährt | verjähren | wurde | wurden | war | waren | hat | haben | findet anwendung | finden anwendung | verlängert sich | verlängern sich | verwirkt | ruht | ruhen | geht über | gehen über | enthält | enthalten | lautet | bildet | bilden | gehört | gehören | richtet sich | richten sich | bestimmt sich | bezeichnet | bezeichnen | heißt | liegt | liegen | liegt vor | sieht | fällt | fallen | unterliegt | wirkt | bezieht sich | beziehen sich | ergibt sich | ergeben sich | kommt | kommen | steht | stehen | gab | begann | führt | führen zu | dient | dienen | steigt | sinkt',
  happen:
    'kommen | entstehen | auftreten | eintreten | ergeben | führen | abweichen | variieren | schwanken | dauern | steigen | sinken | fallen | vorkommen | erfolgen | betragen | verzögern | verursachen | beeinträchtigen | auswirken | bestehen | enthalten | verschieben | überschreiten | hinauszögern',
  receive:
    'erhalten | erhält | bekommen | bekommt | empfangen | profitieren | genießen | genießt | bleiben | bleibt | werden | sinken | sinkt | steigen | steigt | fallen | wachsen | wächst | beginnen | enden | dauern | entfallen | gelten | betragen | weiterbeschäftigt | gehören | verfallen | stehen',
  prevent:
    'hindert | hindern | verhindert | steht entgegen | stehen entgegen | schränkt ein | verbietet | verwehrt | untersagt | berührt | schließt aus',
  apply: 'gilt | gelten | findet anwendung | finden anwendung',
}

/** German adjectives that narrow what they stand before, without endings; the endings are added by the reader. */
export const deNarrowing =
  'schwer leicht groß klein wesentlich erheblich schwerwiegend ernst bedeutend kritisch ausländisch fremd inländisch örtlich lokal privat zivil militärisch offensiv defensiv konventionell strategisch taktisch ballistisch ständig dauerhaft vorübergehend befristet unbefristet gefährlich giftig schädlich vermeidbar übermäßig rechtswidrig illegal unbefugt vertraulich personenbezogen sensibel biometrisch automatisiert autonom zertifiziert registriert zugelassen benannt gelistet berechtigt qualifiziert teilnehmend willig benachbart neu neuen zusätzlich künftig weitergehend direkt indirekt mittelbar bilateral gewerblich industriell landwirtschaftlich vorsätzlich grob fahrlässig bekannt bestimmt ausgewählt festgelegt endgültig anfänglich teilweise umfassend bemannt unbemannt regulär irregulär freiwillig erzwungen erwachsen minderjährig strenger streng höher niedrig niedriger besser geringer geringfügig älter jünger küstennah unterirdisch besetzt vertrieben bezahlbar erneuerbar fossil ineffizient emissionsarm brutto netto jährlich dringend außergewöhnlich außerordentlich energieintensiv klein mittler gering nuklear atomar langfristig kurzfristig hoch ungewöhnlich volljährig sozialversicherungspflichtig steuerpflichtig schutzbedürftig besonders nachgewiesen überwiegend ausländische tödlich letal weitreichend automatisch echt verfügbar angemessen'
