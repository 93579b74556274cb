/**
 * Common verbs of the news that report nothing themselves: they tell a finite verb from an adjective, and a subjunctive in -e from an inflected word.
 * Written by hand from general knowledge of German; irregular ones stand with their principal parts beside the verbs of speech.
 */
export const COMMON_VERBS =
  `gehen kommen bleiben stehen liegen sehen geben nehmen halten lassen finden ziehen fallen laufen beginnen steigen sinken verlieren
  gewinnen treffen tragen fahren schließen bringen denken kennen tun bieten sterben lesen greifen leiden hängen wissen zwingen gelten schieben
  entstehen verstehen erhalten verhalten bekommen verlassen unterscheiden beziehen gelingen scheinen gehören fliehen brechen helfen sitzen wachsen
  schaffen fangen reißen schießen vergessen verschwinden machen brauchen führen stellen setzen legen handeln arbeiten leben dienen drohen fehlen
  reichen spielen nutzen nützen bilden folgen hören zeigen suchen kaufen verkaufen zahlen bezahlen kosten dauern enden starten landen öffnen
  ändern verändern verbessern verschlechtern erhöhen senken wirken achten warten hoffen rechnen zählen planen prüfen erreichen erfüllen
  verfügen verfolgen verhindern verhandeln vermeiden verdienen verletzen vertrauen verwenden verzichten vollziehen vorliegen bedeuten bedürfen befürchten
  begründen behandeln behalten bekämpfen benötigen bereiten berücksichtigen beruhen beschäftigen besitzen bestimmen besuchen beteiligen betragen betreffen
  betreiben bewegen bilden einsetzen einigen engagieren entfallen entfernen entsprechen entwickeln erfolgen erfordern ergreifen erlauben ermöglichen
  ernähren erscheinen ersetzen erzielen existieren fördern freuen fühlen funktionieren garantieren gefährden genießen genügen geschehen
  gestalten gewährleisten glauben grenzen gründen häufen herrschen hindern hinterlassen informieren interessieren investieren kandidieren kämpfen klingen
  konzentrieren kooperieren kümmern lehnen leisten leiten lernen liefern lösen lohnen mangeln messen mindern mischen nähern nennen passen passieren
  produzieren profitieren protestieren reagieren reduzieren regieren reichen reisen resultieren retten richten rücken sammeln scheitern schicken schulden
  schützen schwächen schweigen sichern sorgen sparen sperren stärken stammen stecken steigern stimmen stoppen stoßen streben streichen streiken stützen
  teilen teilnehmen töten trauen treiben trennen überlassen überleben übernehmen überprüfen übersteigen überzeugen umsetzen unterhalten unterliegen
  unternehmen unterstützen untersuchen unterzeichnen verbinden verbleiben verbreiten verbrauchen verdoppeln vereinen vergeben vergehen verlaufen verlangen
  verlängern vermitteln verpflichten verschärfen versorgen verstärken verstoßen versuchen verteilen vertiefen verursachen vorbereiten wagen wählen wechseln
  wehren weigern weichen widersprechen wiegen wohnen wünschen zerstören zwingen zögern zusammenarbeiten zustimmen ereignen explodieren entziehen
  entlassen entwerfen erfassen erinnern ermorden erobern eröffnen errichten erschießen erschüttern erwägen fliegen fließen flüchten fordern gedenken genehmigen
  beenden befördern befreien begehen begleiten begrenzen beitragen belasten beobachten berechtigen bergen beschleunigen beschränken
  besetzen besorgen bestrafen betrachten beweisen bewirken bezwecken blockieren brennen decken diskutieren eignen eskalieren
  rücken sinken tolerieren angreifen riskieren akzeptieren demonstrieren dominieren ignorieren integrieren kapitulieren kontrollieren mobilisieren
  operieren organisieren passieren praktizieren registrieren stabilisieren stagnieren trainieren transportieren
  hinnehmen annehmen aufnehmen ausreichen bevorstehen einbrechen einstellen freilassen hinweisen vorgehen weiterführen zunehmen abnehmen abhängen anbieten
  rechtfertigen reinigen hassen heilen heizen begegnen nahen sehnen dulden deuten ahnen rasen stören strafen tagen tauschen üben weinen
  vergiften verbrennen verhaften verdächtigen verfassen verunglücken vernichten versagen versammeln versinken versprechen vorsehen beißen binden biegen gießen heben
  leihen messen schlafen schneiden schwimmen singen springen stehlen trinken wachen werden treten dürfen verkraften verkünden vorhaben
  lauten veröffentlichen erlauben ernennen erklingen inszenieren lächeln lachen jubeln feiern trauern danken nicken winken eilen stürmen flüchten klettern hegen`.split(
    /\s+/,
  )
