import type { Ladder } from './shift-words.ts'

/** Ladders of German commitments, from the strongest word down. */
export const LADDERS_DE: readonly Ladder[] = [
  {
    dimension: 'verb',
    rungs:
      'abschaffen|beenden|beseitigen|einstellen|abschaffung|beendigung|streichen|aufheben > ausstieg|aussteigen|auslaufen > abkehr|abkehren|übergang > abbau|abbauen|schrittweise verringern > verringern|senken|reduzieren|mindern|vermindern|kürzen|reduzierung|verringerung|senkung > eindämmen > begrenzen|beschränken|deckeln|begrenzung > stabilisieren|einfrieren > verlangsamen',
  },
  {
    dimension: 'verb',
    rungs:
      'sicherstellen|gewährleisten|sichern|garantieren|sicherung > maßnahmen ergreifen|maßnahmen treffen|vorkehrungen treffen|ergreifen maßnahmen|ergreift maßnahmen|trifft maßnahmen|treffen maßnahmen|ergreift|ergreifen > unterstützen|erleichtern|ermöglichen > fördern|begünstigen|anregen|stärken > prüfen|erwägen|untersuchen|bewerten|erörtern|beraten > zur kenntnis nehmen',
  },
  {
    dimension: 'verb',
    rungs:
      'verbieten|untersagen|verbot|untersagung > aussetzen|einschränken|beschränken|einschränkung > regeln|regulieren|kontrollieren > erschweren > überwachen|beobachten',
  },
  {
    dimension: 'verb',
    rungs:
      'garantien|garantie|sicherheitsgarantien > verpflichtungen|verpflichtung > zusicherungen|zusicherung|sicherheitszusicherungen|zusagen|zusage > versprechen > erklärungen|erklärung > absichtserklärung|absichten',
  },
  {
    dimension: 'verb',
    rungs:
      'verhindern|unterbinden|verhüten|ausschließen > vermeiden > erschweren|behindern > verringern|minimieren|mindern|abmildern|begrenzen|eindämmen > begegnen|angehen',
  },
  {
    dimension: 'verb',
    rungs:
      'beschließen|entscheiden|vereinbaren|zustimmen|zustimmung|genehmigen|genehmigung|einwilligung|einwilligen|einvernehmen|mitbestimmen|mitbestimmung > verhandeln|verhandlung|aushandeln > beraten|konsultieren|beratung|konsultation|benehmen|beteiligen|beteiligung|abstimmen > anhören|anhörung|hören > informieren|unterrichten|mitteilen|unterrichtung|mitteilung|information|benachrichtigen > berichten',
  },
  {
    dimension: 'verb',
    rungs:
      'einhalten|befolgen|umsetzen|erfüllen > achten|respektieren|wahren > beachten|anwenden > berücksichtigen|rechnung tragen > orientieren|anlehnen > zur kenntnis nehmen|anerkennen',
  },
  {
    dimension: 'verb',
    rungs:
      'einführen|schaffen|errichten|umsetzen|bauen|verabschieden|erlassen|einrichten|einführung|gründen|beschließen > erarbeiten|vorbereiten|entwickeln|ausarbeiten|vorlegen > planen|vorschlagen > prüfen|erwägen|untersuchen|evaluieren|bewerten|diskutieren|erörtern|prüfung',
  },
  {
    dimension: 'verb',
    rungs:
      'abschaffen|aufheben|streichen|kündigen|abschaffung|widerrufen|zurücknehmen > aussetzen > ersetzen|reformieren|umbauen > überarbeiten|ändern|vereinfachen|anpassen|novellieren|entschlacken > überprüfen|prüfen|evaluieren',
  },
  {
    dimension: 'verb',
    rungs: 'abziehen|zurückziehen|räumen|abzug|rückzug > verlegen|verlegung > verringern|reduzieren > einfrieren',
  },
  {
    dimension: 'verb',
    rungs:
      'vernichten|zerstören|abbauen|demontieren|verschrotten > stilllegen|unbrauchbar machen > einlagern|lagern > anmelden|melden',
  },
  { dimension: 'verb', rungs: 'anerkennen|anerkennung > akzeptieren > achten|respektieren > zur kenntnis nehmen' },
  { dimension: 'verb', rungs: 'verurteilen > missbilligen > bedauern > zur kenntnis nehmen' },
  {
    dimension: 'verb',
    rungs: 'verteidigen|eingreifen > beistehen|beistand|helfen > unterstützen > beraten|konsultieren',
  },
  {
    dimension: 'verb',
    rungs:
      'zahlen|bezahlen|finanzieren|tragen|erstatten|ersetzen|übernehmen > bezuschussen|fördern|beteiligen|mitfinanzieren > unterstützen > prüfen|anregen',
  },
  { dimension: 'verb', rungs: 'aufheben > aussetzen > lockern|erleichtern > überprüfen' },
  {
    dimension: 'verb',
    rungs: 'liefern|bereitstellen|leisten|gewähren|stellen|geben > anbieten > erleichtern|ermöglichen > prüfen',
  },
  {
    dimension: 'verb',
    rungs:
      'beitreten|mitgliedschaft|beitritt|aufnehmen > assoziieren|assoziierung > zusammenarbeiten|partnerschaft|zusammenarbeit|kooperieren',
  },
  {
    dimension: 'verb',
    rungs: 'verifizieren|inspizieren|kontrollieren|prüfen > überwachen|beaufsichtigen > beobachten|begleiten',
  },
  { dimension: 'verb', rungs: 'erreichen|verwirklichen > anstreben > beitragen' },
  {
    dimension: 'verb',
    rungs:
      'erhöhen|steigern|anheben|ausbauen|verdoppeln|ausweiten > beibehalten|erhalten|halten|aufrechterhalten|bewahren > senken|verringern|kürzen',
  },
  {
    dimension: 'verb',
    rungs: 'verlangen|vorschreiben > auffordern > empfehlen > anregen|vorschlagen > erlauben|zulassen',
  },
  { dimension: 'verb', rungs: 'schützen > erhalten|bewahren > achten > berücksichtigen' },
  { dimension: 'verb', rungs: 'verfolgen|bestrafen|ahnden|ausliefern > ermitteln > melden' },
  { dimension: 'verb', rungs: 'freilassen|zurückgeben|herausgeben|rückführen > erleichtern > erörtern' },
  { dimension: 'verb', rungs: 'lösen|beilegen|klären > verhandeln > erörtern|ansprechen' },
  { dimension: 'verb', rungs: 'beheben|beseitigen|reparieren > mindern > melden|anzeigen' },
  { dimension: 'verb', rungs: 'zusammenarbeiten|kooperieren > abstimmen|koordinieren > austauschen' },
  {
    dimension: 'scope',
    isTime: true,
    rungs:
      'sofort|augenblicklich|auf der stelle|umgehend|sofortig > unverzüglich|ohne schuldhaftes zögern|ohne verzug > schnellstmöglich|so schnell wie möglich|sobald wie möglich|so bald wie möglich|baldmöglichst|alsbald|möglichst bald > zügig|rasch|schnell > zeitnah|in angemessener frist|innerhalb angemessener frist|rechtzeitig > in absehbarer zeit|zu gegebener zeit|perspektivisch|mittelfristig|perspektivisch|langfristig',
  },
  {
    dimension: 'scope',
    rungs:
      'voll|vollständig|umfassend|gesamt|ganz|komplett|vollumfänglich > wesentlich|weitgehend|erheblich > teilweise|begrenzt|anteilig > geringfügig|symbolisch',
  },
  {
    dimension: 'scope',
    rungs:
      'alle|jede|jeder|jedes|sämtliche|allen|jeden|jedem|aller > die meisten|überwiegend > viele|mehrere|zahlreiche > einige|bestimmte|einzelne|ausgewählte',
  },
  {
    dimension: 'scope',
    rungs:
      'täglich > wöchentlich|jede woche > monatlich|jeden monat > vierteljährlich|quartalsweise > halbjährlich > jährlich > alle zwei jahre > regelmäßig > gelegentlich|bei bedarf',
  },
  { dimension: 'scope', rungs: 'hoch|streng|höchst > angemessen|ausreichend|hinreichend|geeignet > grundlegend' },
  {
    dimension: 'scope',
    rungs: 'rechtlich bindend|rechtsverbindlich|verbindlich|bindend > politisch > unverbindlich|freiwillig|informell',
  },
  {
    dimension: 'scope',
    rungs: 'dauerhaft|unbefristet|ständig|dauernd > langfristig > vorübergehend|befristet|zeitweise|vorläufig',
  },
  {
    dimension: 'scope',
    rungs: 'schriftlich|schriftform > textform|in textform|elektronisch|per e-mail > mündlich|formlos',
  },
  { dimension: 'scope', rungs: 'öffentlich|veröffentlichen > intern|vertraulich' },
]
