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
    übergab übernahm übernahmen bekam bekamen entstand entstanden ergab ergaben unterlag verschwand trieb hob hoben griff griffen`,
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
  present: 'ist sind hat haben gibt steht stehen spielt spielen bleibt bleiben bietet bieten geben',
} as const
