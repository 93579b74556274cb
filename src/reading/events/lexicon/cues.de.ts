import type { Cues } from './entries.ts'

const words = (list: string): readonly string[] => list.split(/\s*,\s*|\n\s*/).filter(word => word !== '')

/** German cues: closed classes of the grammar (conjunctions, prepositions, auxiliaries), and what newsrooms write of plans and cancellations. */
export const CUES_DE: Cues = {
  // Subordinators and relative pronouns; they count only after a comma.
  openers:
    words(`dass, weil, da, obwohl, obgleich, während, nachdem, bevor, ehe, als, wenn, falls, sofern, ob, damit, sodass, indem, solange, sobald,
    um, ohne dass, statt, anstatt, wie, wo, wobei, wonach, wodurch, womit, woran, worauf, worüber, der, die, das, dem, den, denen, deren, dessen,
    welcher, welche, welches, welchem, welchen, was, wer`),
  prepositions: [],
  relatives: words('bei, an, in, auf, zu, wo, das, die, der, den'),
  conditions: words('wenn, falls, sofern, solange, ob, sollte, sollten, ohne dass, statt, anstatt'),
  supposing: words(`könnte, könnten, dürfte, dürften, würde, würden, möchte, möchten, wäre, wären, müsste, müssten,
    möglich, möglicherweise, womöglich, vielleicht, denkbar, nicht ausgeschlossen, gegebenenfalls`),
  // Wishes, demands and readiness: positions and not events.
  wishes:
    words(`bereit, bereitschaft, bereitschaft zu, forderte, fordert, fordern, forderten, gefordert, hofft, hoffen, hoffte, hoffnung, aufruf, rief zu, rufen zu, strebt,
    anstrebt, angestrebt, plädierte, plädiert, vorschlag, schlug, schlägt, drängt, drängte, drängen, wollen, wolle, will keine, ausschließen, vorausgesetzt, bedarf,
    sprach sich, nötig, notwendig, bot an, angebot, angeboten, einladung, lehnt, lehnte, droht, drohte, drohen, drohten, gedroht, angedroht`),
  denials: words('kein, keine, keinen, keiner, keinem, keinerlei, nie, niemals, ohne, weder'),
  planned:
    words(`geplant, geplante, geplanten, geplantes, vorgesehen, anberaumt, angesetzt, angekündigt, angekündigte, angekündigten, voraussichtlich, erwartet, bevorsteht, bereite vor, bereiten vor, bereitet vor, vorbereitet, vorbereiten, in vorbereitung,
    bevorstehen, bevorstehend, steht bevor, stehen bevor, stehen an, steht an, soll, sollen, wird, werden, werde, will, terminiert, einberufen, eingeladen, lädt, lud`),
  comingAdjectives:
    words(`nächste, nächsten, nächster, nächstes, kommende, kommenden, kommender, kommendes, bevorstehende, bevorstehenden, anstehende, anstehenden, geplante, geplanten, geplantes,
    geplanter, angekündigte, angekündigten, mögliche, möglichen, möglicher, mögliches, künftige, künftigen, weitere, weiteren, weiteres, weiterer, erneute`),
  underWay:
    words(`läuft, laufen, laufende, laufenden, laufender, derzeit, aktuell, aktuellen, aktuelle, zurzeit, gegenwärtig, dauern, dauert, andauern, gehen weiter, geht weiter,
    gehen, unterwegs, auf dem weg, fortgesetzt, begonnen, im gange, momentan`),
  cancelled:
    words(`abgesagt, absagte, verschiebt sich, verschieben sich, verschob sich, verzögert sich, verzögern sich, platzt, platzen, entfallen, sagte ab, sagten ab, gestrichen, verschoben, verschob, verschoben worden, ausgefallen, fällt aus, fiel aus, entfällt, abgeblasen, storniert,
    geplatzt, platzte, aufgeschoben, vertagt, vertagte, absage, erledigt, hinfällig, vom tisch, auf eis, ins wasser, zurückgestellt, abgebrochen worden, nicht stattfinden,
    nicht stattgefunden, findet nicht statt, finden nicht statt, fand nicht statt, fanden nicht statt, nicht zustande`),
  happened:
    words(`fand statt, fanden statt, stattgefunden, endete, endeten, beendet, begann, begannen, scheiterte, scheiterten, gescheitert, scheitern, abgebrochen, brachte, brachten, ergab, dauerte, dauerten,
    verlief, verliefen, zusammengekommen, abgeschlossen, wiederaufgenommen, konzentrierte, konzentrierten, teilnahm, teilnahmen, teilgenommen, gegeben, geführt, führte, führten, gehalten, hielt, hielten, stattfand,
    stattfanden, abgehalten, unterbrochen`),
  happens:
    words(`findet statt, finden statt, findet, finden, stattfinden, stattfindet, beginnt, beginnen, endet, enden, führen, führt, halten, hält, abhalten, ausrichten, teilnehmen, teilnimmt, laufen, läuft,
    fortgesetzt, fortsetzen, fortgeführt, geplant, angesetzt, anberaumt, erwartet, vereinbart, abgesagt, verschoben, bevor, weiter, stattfindende, abläuft, läuft ab, ablaufen, lief ab, verstrichen, gesetzt, setzte, bevorsteht,
    gehen, wiederaufgenommen, platzte, geplatzt, vertagt, aufgenommen, teil, anführen, leitet, leitete, empfing, scheitert, gescheitert, kritisierte, bezeichnete, nutzte, lud, einberufen, einladen, lädt, brach auf, aufgebrochen, unternahm, unternehmen, unternommen, trat an, angetreten, antreten, absolvierte`),
  pastVerbs:
    words(`war, waren, hatte, hatten, wurde, wurden, sagte, sagten, fand, fanden, ging, gingen, kam, kamen, gab, stand, standen, erklärte, erklärten, teilte, endete, begann, begannen, endeten, brachte, nahm, nahmen, führte,
    führten, traf, trafen, ließ, blieb, blieben, dauerte, konnte, konnten, wollte, berichtete, schrieb, kritisierte, nannte, sprach, sprachen, scheiterte, scheiterten, verlief, verliefen, konzentrierte, stattfand, betonte, bezeichnete`),
  perfectAuxiliaries: words(
    'hat, haben, habe, hätten, hätte, ist, sind, sei, seien, war, waren, hatte, hatten, wurde, wurden, worden',
  ),
  passiveNow: words('wird, werden, werde, würden, würde, solle, sollen, soll, sollten'),
  modalsOfPlan: words(
    'wird, werden, werde, würde, würden, will, wollen, wolle, soll, sollen, solle, plant, planen, möchte, beabsichtigt, kündigte, zu',
  ),
  before: words('vor, bis, zu, zum, zur'),
  after: words('nach, seit'),
  during: words('bei, während, auf, in, im, beim, am, an, mit'),
  withWhom: words('mit, gegenüber'),
  between: words('zwischen, unter, von'),
  locative: words('in, im, auf, bei, am, an'),
  goal: words('nach, in, ins, zu, zur, zum'),
  otherPrepositions: words(
    'laut, für, gegen, wegen, trotz, durch, seit, bis, statt, aus, seitens, ab, hinter, neben, entgegen, zufolge, aufgrund, angesichts, gemäß, nahe, samt, dank',
  ),
  about: words('über, um, zu, zur, zum'),
  articles: words(
    'der, die, das, dem, den, des, dieser, diese, dieses, diesem, diesen, jener, sein, seine, seiner, seinem, seinen, seines, ihr, ihre, ihrer, ihrem, ihren, beim, im, zum, zur, am',
  ),
  vagueArticles: words('ein, eine, einen, einem, einer, eines, mehrere, mehrerer, solche, solchen, einige'),
  and: [...words('und, sowie, oder'), ','],
  without: words('ohne, in abwesenheit, unter ausschluss'),
  takingPart: words(
    'beteiligung, teilnahme, beisein, anwesenheit, mitwirkung, vertreter, einbindung, einladung, vertretung',
  ),
  attend: words(
    `teil, teilnehmen, teilnahm, teilnahmen, teilnimmt, teilgenommen, teilzunehmen, dabei, dabei sein, anwesend, zugegen, vertreten, beteiligt, eingeladen, geladen,
    zugelassen, eingebunden, erschienen, erscheinen, angereist, anreisen, gekommen, am tisch, mit am tisch, delegation, delegationen, vertreter, einladung, abordnung`,
  ),
  stayAway: words(
    `fern, fernbleiben, fernblieb, fernblieben, ferngeblieben, fehlte, fehlten, fehlt, fehlen, gefehlt, boykottierte, boykottierten, boykottiert, boykottieren, abwesend, schwänzte,
    schwänzten, blieb aus, blieben aus`,
  ),
  uninvited: words(
    'wurde ausgeschlossen, wurden ausgeschlossen, ausgeschlossen worden, blieb ausgeschlossen, blieben ausgeschlossen, bleibt ausgeschlossen, ausgeladen, außen vor, uneingeladen, unerwünscht, ausgesperrt',
  ),
  phone: words('per telefon, telefonisch, am telefon, per video, per videoschalte, per videokonferenz, fernmündlich'),
  texts:
    words(`bericht, berichte, entwurf, plan, studie, erklärung, stellungnahme, dokument, dokumente, papier, text, gutachten, liste, mitteilung, brief, schreiben, video, protokoll, wortlaut, zahlen, abkommen, vorschlag,
    statement, daten, buch, angebot, gegenvorschlag, memorandum, non-paper, gutachten, unterlagen, bilanz, konzept, presse, medien, gesetzentwurf, fahrplan`),
  bodies:
    words(`kabinett, parlament, gericht, gerichtshof, rat, ausschuss, kommission, senat, bundestag, bundesrat, nationalrat, regierung, unterhaus, oberhaus, knesset, duma, abgeordneten, abgeordnete, mitglieder, mitgliedstaaten,
    vorstand, präsidium, kongress, landtag, versammlung, koalition, minister, delegierten, delegierte, mitgliedsländer, parteitag, richter, aufsichtsrat, stadtrat, gremium, plenum, fraktion, kammer`),
  accords:
    words(`einigung, abkommen, waffenruhe, feuerpause, waffenstillstand, vertrag, vereinbarung, kompromiss, verständigung, auftrag, mandat, regierungsauftrag, deal, memorandum, absichtserklärung, pakt, koalitionsvertrag, protokoll, dekret,
    durchbruch, verfügung, erlass, tarifvertrag, friedensabkommen, übereinkommen`),
  measures:
    words(`sanktion, sanktionen, strafmaßnahmen, antrag, gesetzesvorlage, vorlage, abgabe, abgaben, quote, bußgeld, moratorium, sperre, blockade, obergrenze, auflagen, steuern, kredit, beschränkungen, visa, frist, zölle, zoll, gesetz, haushalt, embargo, mandat, verbot, resolution, beitrag, ausnahmezustand, steuer, beschluss, vertrag, abkommen, hilfspaket, paket, ausgangssperre, notstand, verordnung, strafe, lieferung,
    lieferungen, hilfen, waffenruhe, waffenstillstand, plan, entwurf, reform, einreiseverbot, gesetzentwurf, richtlinie, dekret, mitgliedschaft`),
  duty: words(
    'muss, müssen, müsse, müssten, musste, mussten, soll, sollen, solle, hat zeit, haben zeit, zeit, verlangt, verlangte, fordert, forderte, verpflichtet, aufgefordert, angestrebt, anstreben, strebt, will, wollen, gefordert, lösung, einigung',
  ),
  deadlineBounds: words('bis, vor, innerhalb, binnen, spätestens'),
  heads: [],
}
