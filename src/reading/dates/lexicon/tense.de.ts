/** German words that tell the tense of a clause, in small letters. */
export const TENSE_DE = {
  // Past forms of the auxiliaries and modals, and strong preterites that news texts use.
  past: `war waren warst wart hatte hatten wurde wurden konnte konnten wollte wollten musste mussten sollte durfte durften mochte
    sagte sagten gab gaben ging gingen kam kamen fand fanden ließ ließen stand standen trat traten nahm nahmen traf trafen rief riefen
    hielt hielten begann begannen lief liefen sprach sprachen schrieb schrieben hieß hießen blieb blieben schlug schlugen zog zogen
    sah sahen fiel fielen stieg stiegen lag lagen brach brachen warf warfen verlor verloren gewann gewannen bat baten lud luden
    schloss schlossen wies wiesen bot boten flog flogen fuhr fuhren starb starben entschied entschieden beschloss beschlossen
    verbrachte brachte brachten dachte dachten wusste wussten nannte nannten kannte kannten rückte saß saßen aß half halfen verließ
    verließen empfing empfingen unterschrieb unterschrieben unterzeichnete unterzeichneten erschien erschienen erhielt erhielten
    betrat riet rieten schien schienen stieß stießen trug trugen wuchs wuchsen sank sanken zwang zwangen verwies verwiesen vertrat
    übergab übernahm übernahmen bekam bekamen entstand entstanden ergab ergaben unterlag verschwand trieb hob hoben griff griffen
    sang sangen schwieg schwiegen litt litten stritt stritten biss bissen floss flossen genoss genossen schied schieden schnitt schnitten
    sprang sprangen trank tranken schlief schliefen hing hingen fing stahl stahlen vergaß vergaßen las lasen galt schuf schufen warb
    warben drang drangen schwamm schwang riss rissen wich wichen glich strich strichen grub gruben mied stach stachen`,
  // Stems of weak verbs in news texts; the endings -te and -ten make the preterite.
  weak: `erklär teil forder kritisier kündig äußer bericht meld beton warn droh lehn stimm bestätig reis eröffn start endet veröffentlich
    leg stell führ dauert folg macht erreich verhandel beriet einig versuch setz verlang zeig mein fragt antwort erinner begrüß dank lob
    rechn erwart hofft plan arbeit wart kost spielt lebt wohnt starb gründ kauft verkauf zahl diskutier präsentier organisier feier
    sicher beding verletz töt verurteil entdeck entwickel sammel lieg blick wechsel deut versicher verschob kehr leist trainier besuch
    siegt dominier holt schafft stürzt landet erziel erlitt musst schickt dreht rettet baut ernennt ernannt wähl bewert belegt sorgt`,
  participleAfter: 'hat habe haben hätte hätten ist sind sei seien wurde wurden worden',
  // What points ahead: future auxiliaries, plans, dates set, and present verbs that announce.
  future: `wird werden werde würde würden will wollen wolle soll sollen solle möchte möchten voraussichtlich geplant vorgesehen angesetzt
    planen plant erwartet bevor bevorstehende kommenden kommende nächsten anberaumt einladen lädt laden findet finden beginnt beginnen
    startet starten tritt treten folgt folgen erscheint muss müssen dürfte dürften könnte könnten kann können steigt geht reist trifft
    eröffnet kommt tagt entscheidet stimmt wählt`,
  // Present forms: of a dated event, German tells with them what is to come, unless a participle makes them a perfect.
  // Adjectives of what has not come yet; they stand right beside a time: "die für Freitag geplante Sitzung", "das drohende Ende am Freitag".
  ahead:
    'geplant vorgesehen angesetzt anberaumt terminiert bevorstehend anstehend drohend beginnend stattfindend startend',
  // What is joined to the front of a verb for good, and what parts from it where it does not stand last.
  joined: 'be ver er ent zer über unter wider miss',
  parting: `an auf aus ab bei ein mit nach vor zu zurück statt teil fest los weg her hin herein heraus hinein hinaus wieder
    zusammen um durch entgegen bekannt frei`,
  // What stands between a clause's beginning, or its verb, and a time: prepositions, articles and particles.
  beforeTime: `am im an in den dem der die das ab bis seit zum zur vom von gegen um nach vor für auf schon bereits noch erst spätestens
    gleich auch nur und doch denn aber so kurz etwa genau dann jeweils immer wieder voraussichtlich heute morgen übermorgen nacht mitte anfang ende beginn`,
  // Words that look like verbs and stand beside times.
  noVerbs: `und oder mit nicht jetzt erst zuerst zuletzt selbst bereit statt samt laut insgesamt fast oft dort sofort gut weit seit direkt
    vielleicht recht bekannt gemeinsam gegen neben zwischen wegen während trotz ihren seinen diesen einen keinen allen vielen den
    unten oben hinten vorn außen innen abends morgens nachts damit somit nächsten letzten kommenden vergangenen ersten zweiten
    eigenen anderen neuen zusammen zunächst meist höchst längst jüngst dicht echt leicht schlecht rund ganzen halben deren dessen
    unter über hinter sondern sowie sowohl daneben dagegen deswegen zuliebe entgegen bisweilen mitten leider ebenfalls übrigens`,
  present: 'ist sind hat haben gibt steht stehen spielt spielen bleibt bleiben bietet bieten geben',
} as const
