import { type ClosedWords, listed, phrases } from './closed.ts'

/** The closed classes of German. */
export const CLOSED_DE: ClosedWords = {
  doings: {
    not: phrases(`=nicht|=kein|=keine|=keinen|=keinem|=keiner|=keines|=keinerlei|=nie|=niemals|=nimmer|=weder|=niemand|=niemandem|=niemanden|=nirgends|=nirgendwo|=keinesfalls|=keineswegs|
      =mitnichten|=nichts|=in keinem fall|=auf keinen fall|=zu keiner zeit|=zu keinem zeitpunkt|=unter keinen umständen|=in keiner weise`),
    'no-negation': phrases(
      `=nicht nur|=nicht weniger als|=nicht mehr als|=nicht später als|=nicht bloß|=nicht allein|=nicht lediglich|=nicht zuletzt|=nicht höher als|=nicht minder|=nichts anderes|=ob oder nicht|=keine geringere`,
    ),
    ban: phrases(`verbieten|=verbot|=verboten|=verbote|=verbots|=verbotes|untersagen|untersagt|untersagung|=unzulässig|=unstatthaft|=ausgeschlossen|ausschließen|ausschluss|=rechtswidrig|=illegal|verzichten|verzicht|unterlassen|
      unterlassung|absehen|=enthält sich|=enthalten sich|=sich enthalten|=zu enthalten|vermeiden|vermeidung|unterbleiben|entfallen|ausbleiben|scheiden aus|ausscheiden|=tabu|ächten|=undenkbar|=unvereinbar|abstand nehmen|=abstand|moratorium|=nichtig|=unmöglich|fernbleiben|=bleibt fern|=vom tisch|=nicht in betracht|entsagen`),
    refuse: phrases(
      'verweigern|verweigerung|versagen|versagung|ablehnen|ablehnung|weigern|vorenthalten|absprechen|versäumen|zurückweisen|zurückweisung|widersetzen|unterlassen|abschlagen|verwehren',
    ),
    hinder: phrases(
      'hindern|verhindern|verhinderung|behindern|behinderung|entgegenstehen|blockieren|blockade|vereiteln|beeinträchtigen|unterbinden|erschweren|im wege stehen|=hindernis|=hindernisse|abhalten',
    ),
    end: phrases(`beenden|beendigung|=ende|=endet|=enden|=endete|enden|einstellen|aufheben|aufhebung|abschaffen|abschaffung|widerrufen|widerruf|aufgeben|auslaufen|erlöschen|abbrechen|abbruch|aussetzen|aussetzung|
      stoppen|stopp|streichen|streichung|zurücknehmen|rücknahme|ablaufen|fortfallen|wegfallen|wegfall|außer kraft|abwickeln|auflösen|auflösung|=eingestellt|beseitigen|beseitigung|abbau|abbauen|fallenlassen`),
    duty: phrases(
      `=muss|=müssen|=musste|=müsste|=brauchen|=braucht|verpflichten|verpflichtung|=pflicht|=pflichten|=gezwungen|=gehalten|=nötig|=erforderlich|=notwendig|=zwingend|obliegen|obliegenheit|=gebunden|zwang|=schuldet|=geschuldet`,
    ),
    permit:
      phrases(`=darf|=dürfen|=dürfte|=kann|=können|=könnte|=könnten|=erlaubt|erlauben|erlaubnis|gestatten|=gestattet|=zulässig|zulassen|=berechtigt|berechtigen|berechtigung|=befugt|befugnis|=recht|=rechte|=rechts|vorbehalten|
      behält sich vor|behalten sich vor|=ermächtigt|ermächtigen|ermächtigung|genehmigen|=steht frei|=freigestellt|=möglich|=statthaft|ermöglichen|=zugelassen|einräumen|dulden|bewilligen|anspruch`),
    'permit-only': phrases(
      '=darf nur|=dürfen nur|=kann nur|=können nur|=darf lediglich|=darf ausschließlich|=nur mit|=nur wenn|=nur nach|=nur dann|=nur auf|=nur im|=nur in|=nur unter|=nur zur|=nur zum|=nur durch',
    ),
    recommend:
      phrases(`=soll|=sollen|=sollte|=sollten|empfehlen|empfehlung|auffordern|=aufgefordert|aufrufen|=aufgerufen|=ersucht|=ersuchen das|=ersuchen die|=ersuchen den|=eingeladen|einladen|anregen|=gebeten|bitten|appellieren|appell|nahelegen|vorschlagen|
      raten zu|ermutigen|ermuntern|=wünschenswert|begrüßen|=angehalten|mahnen|=angeraten`),
    expect:
      phrases(`erwarten|erwartung|beabsichtigen|absicht|=wollen|=will|=möchte|=möchten|planen|=geplant|hoffen|hoffnung|gehen davon aus|geht davon aus|davon ausgehen|=ziel|=ziele|abzielen|voraussichtlich|in aussicht|
      =aussicht|vorhaben|=bereit|bereitschaft|=gewillt|=willens|=würde|=würden|=dürfte|=dürften wohl|wünschen|=wunsch ist|vermutlich|=zuversichtlich|ins auge fassen`),
    effort:
      phrases(`anstreben|erstreben|=streben an|=strebt an|bemühen|bemühung|bestreben|=bestrebt|bestrebung|hinwirken|=wirkt darauf hin|=wirken darauf hin|einsetzen|=setzt sich ein|=setzen sich ein|versuchen|versuch|anstrengung|anstrengen|hinarbeiten|beitragen|beitrag|
      =nach kräften|=trachtet|=trachten|eintreten für|=maßnahmen mit dem ziel`),
    discuss:
      phrases(`verhandeln|verhandlung|prüfen|prüfung|beraten|beratung|erörtern|erörterung|besprechen|besprechung|untersuchen|=zur kenntnis|abhängen|=abhängig|klären|klärung|=entscheiden|=entscheidet|=entschieden|gespräche|
      =gespräch|erwägen|erwägung|befassen|diskutieren|diskussion|=thema|=gegenstand|=offen|sondieren|bewerten|bewertung|auswerten|=konsens|=einvernehmen|=auffassung|=ansicht|=meinung|=standpunkt|=frage|=fragen|konsultieren|konsultation|=dialog|debatte|debattieren|
      überdenken|bedenken|=abwägen|berät|=beriet|erinnern an|thematisieren|=überlegungen|=überlegung|evaluieren|ausloten|=zu entscheiden|=knüpft|aufnahme von verhandlungen`),
  },
  compoundHeads: {
    ban: listed(
      'Verbot Verbots Verbotes Verbote Verzicht Stopp Sperre Ausschluss Bann Untersagung Vermeidung Moratorium'.toLowerCase(),
    ),
    end: listed('Ende Beendigung Einstellung Aufhebung Abbruch Widerruf Abschaffung Aussetzung'.toLowerCase()),
    permit: listed('Recht Rechts Rechte Erlaubnis Befugnis Berechtigung Genehmigung Freiheit Anspruch'.toLowerCase()),
    duty: listed('Pflicht Pflichten Verpflichtung Gebot Zwang'.toLowerCase()),
    hinder: listed('hindernis verhinderung blockade'),
    refuse: listed('verweigerung'),
  },
  clauseConditions: phrases(
    `=es sei denn|=sofern|=soweit|=solange|=falls|=wenn|=außer wenn|=vorausgesetzt|=sobald|=nachdem|=bevor|=ehe|=insoweit|=insofern|=in dem maße|=ohne dass|=unter der bedingung, dass|=bis dass|=wo|=nur wenn|=nur falls|=je nachdem|=im falle dass`,
  ),
  phraseConditions:
    phrases(`vorbehaltlich|=unter vorbehalt|=unter dem vorbehalt|=außer|=ausgenommen|=mit ausnahme|=abgesehen|=ohne|=bis|=nur|=lediglich|=ausschließlich|=unter der bedingung|=unter der voraussetzung|=unter den bedingungen|=im falle|=im fall|=für den fall|=bei bedarf|=während|
    =je nach|=im rahmen|=im gegenzug|=nach maßgabe|=einvernehmlich|=nicht ohne|=mangels|=statt|=nach abschluss|=nach ablauf|=nach zustimmung|=nach genehmigung|=mit zustimmung|=mit genehmigung|=mit einwilligung|=mit vorheriger|=mit einverständnis|=im einvernehmen|=auf einladung|=auf ersuchen|=auf antrag|=auf wunsch|=auf anfrage|=abzüglich|=solange`),
  widenings:
    phrases(`=auch|=selbst|=insbesondere|=einschließlich|=gleichgültig|=egal|=ungeachtet|=unabhängig|=namentlich|=ob|=sei es|=wie auch immer|=jederzeit|=zu jeder zeit|=weder allein|=allein oder|=ausnahmslos|=ohne ausnahme|=ohne vorbedingungen|=ohne vorbedingung|=ohne bedingungen|=ohne einschränkung|=ohne einschränkungen|
    =ohne verzug|=ohne verzögerung|=ohne jede|=ohne jeden|=ohne unterschied|=ohne vorbehalt|=ohne weiteres|=in jeder|=in jedem|=unter allen|=aller art|=jeder art|=jeglicher|=sowie|=und zwar|=weder dauerhaft|=trotz|=in dem wunsch|=gleich ob|=in irgendeiner|=etwa|=zum beispiel`),
  hedges:
    phrases(`=nach möglichkeit|=grundsätzlich|=möglichst|=in der regel|=im grundsatz|=soweit möglich|=wenn möglich|=falls möglich|=gegebenenfalls|=im allgemeinen|=in angemessener weise|=im regelfall|=normalerweise|=üblicherweise|=gewöhnlich|=weitgehend|=weitestgehend|=überwiegend|=größtenteils|=teilweise|=zum teil|=teils|
    =vorübergehend|=vorläufig|=zeitweise|=zeitweilig|=zunächst|=vorerst|=einstweilen|=bis auf weiteres|=freiwillig|=auf freiwilliger basis|=im wesentlichen|=so bald wie möglich|=sobald wie möglich|=so weit wie möglich|=schrittweise|=allmählich|=nach und nach|=zu gegebener zeit|=bei gelegenheit|=nach eigenem ermessen|=nach ermessen|=ermessen|
    =tunlichst|=eventuell|=unter umständen|=befristet|=im frieden|=in friedenszeiten|=zu friedenszeiten|=ansatzweise|=bedingt|=insgesamt gesehen|=mittelfristig|=langfristig|=perspektivisch|=nach bedarf|=fallweise|=im einzelfall|=in einzelfällen|=nach kräften|=so schnell wie möglich|=schnellstmöglich|=baldmöglichst`),
  banNarrowings: phrases(
    `=dauerhaft|=ständig|=permanent|=auf dauer|=absichtlich|=vorsätzlich|=wissentlich|=einseitig|=derzeit|=gegenwärtig|=momentan|=aktuell|=noch|=regelmäßig|=systematisch|=aktiv|=offiziell|=förmlich|=automatisch|=willkürlich|=eigenmächtig|=lang|=jahrelang|=heuer|=mehr als|=rechtlich|=faktisch|=völkerrechtlich|=tatsächlich|=politisch|=militärisch|=im alleingang|=unmittelbar|=direkt|=gewerblich|=kommerziell|=öffentlich|=ohne not|=unnötig`,
  ),
  dutyNarrowings: phrases(
    `zustimmung|genehmigung|einwilligung|erlaubnis|einvernehmen|bedingung|voraussetzung|ermessen|=mittel|=mitteln|möglichkeiten|kapazität|haushaltsmittel|=fälle|=fällen|ausnahme|umstände|einladung|ersuchen|=antrag|verfügbarkeit|friedenszeiten`,
  ),
  neutral: phrases(
    `=mit sofortiger wirkung|=inkrafttreten|=dieses abkommens|=diesem abkommen|=dieser vereinbarung|=dieses vertrags|=dieses vertrages|=unterzeichnung|=artikel|=absatz|=zukunft|=treu und glauben|=gemäß|=einklang|=übereinstimmung|=wirkung`,
  ),
  prepositions: new Set(
    listed(`ungeachtet unabhängig in im ins an am ans auf aufs unter unterm für fürs mit innerhalb binnen während von vom zu zum zur bei beim nach vor vorm bis über durch außerhalb entlang nahe jenseits diesseits zwischen gegen ohne wegen trotz statt
      aus seit ab je pro um hinter neben oberhalb unterhalb anlässlich aufgrund mittels zwecks gemäß laut entsprechend zugunsten seitens ums gegenüber hinsichtlich bezüglich namens`),
  ),
  neutralPrepositions: new Set(
    listed('ab seit durch von vom gemäß laut entsprechend seitens aufgrund namens trotz ungeachtet'),
  ),
  dutyPrepositions: new Set(listed('während ohne bis')),
  plainAttributes: new Set(
    listed(`alle aller allen allem alles sämtliche sämtlicher sämtlichen jegliche jeglicher jeglichen jede jeder jedes jeden jedem irgendwelche irgendeine der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines keinerlei
      ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere unseren unserer eure dieser diese dieses diesen diesem solche solcher solchen solches eigene eigenen eigener andere anderen anderer anderes sonstige sonstigen sonstiger weitere weiteren weiterer
      volle vollen voller vollständige vollständigen vollständiger vollständiges ganze ganzen ganzes gesamte gesamten gesamter sofortige sofortigen sofortiger unverzügliche umfassende umfassenden endgültige bedingungslose jährliche jährlichen jährlicher freie freien faire fairen
      beide beiden zwei drei vier fünf sechs sieben acht neun zehn zwölf deren dessen welche genannte genannten jeweilige jeweiligen etwaige etwaigen ungehinderte ungehinderten uneingeschränkte uneingeschränkten übrige allgemeine gegenseitige gegenseitigen maximale`),
  ),
  functionWords: new Set(
    listed(`der die das den dem des ein eine einen einem einer eines und oder aber sondern noch weder nicht nur auch sich es er sie ihn ihm ihr ihnen wir uns ich man wer was dass daß ob wie so dann dort da hier damit daran darauf darüber dazu davon darin
      ist sind war waren wird werden wurde wurden worden geworden hat haben hatte hatten habe sei seien wäre sein bleibt bleiben muss müssen soll sollen sollte sollten darf dürfen kann können will wollen gilt gelten besteht bestehen findet finden statt erfolgt erfolgen
      verpflichtet verpflichten vereinbart vereinbaren überein kommen kommt sichert zu sagt bestätigt bestätigen erklärt erklären stellt stellen sicher gewährleistet gewährleisten garantiert garantieren jährlich sofort unverzüglich umgehend vollständig bedingungslos
      gleichzeitig gemeinsam gegenseitig ausdrücklich spätestens wenigstens mindestens höchstens maximal jeweils hiermit damit dadurch künftig wieder weiterhin ebenfalls ferner zudem darüberhinaus endgültig rechtsverbindlich verbindlich erhält erhalten
      gibt geben gewährt gewähren leistet leisten macht machen bringt führt führen nimmt nehmen abweichend prozent etwa rund circa`),
  ),
  keeping: phrases(
    `bleiben|=in kraft|aufrechterhalten|aufrechterhaltung|fortführen|fortführung|weiterführen|bestehen|=gelten|=gilt|beibehalten|beibehaltung|fortsetzen|fortsetzung|festhalten|verlängern|verlängerung|fortbestehen|fortbestand|fortgelten|weitergelten|bewahren|erhalten|verbleiben`,
  ),
  parts:
    phrases(`norden|süden|osten|westen|nördlich|südlich|östlich|westlich|=nordteil|=südteil|=ostteil|=westteil|=teil|=teile|=teilen|hälfte|drittel|viertel|=einige|=einigen|=einiger|=mehrere|=mehreren|=bestimmte|=bestimmten|=ausgewählte|=ausgewählten|=einzelne|=einzelnen|
    =manche|=gewisse|=die meisten|großteil|abschnitt|grenzgebiet|=gebiet|küste|hauptstadt|bezirk|region|zone|=gebieten|=gebiete|bestehend|=neue|=neuen|=neuer|zusätzlich|=zusätzliche|=zusätzlichen|teilnehmend|interessiert|=ehemalige|=benannte|=umgebung|=nähe|=rand`),
  titleHeads:
    phrases(`museum|ausstellung|seminar|konferenz|tagung|=bericht|=berichte|=berichts|studie|buch|film|=papier|workshop|forum|symposium|vortrag|preis|institut|ausschuss|büro|agentur für|abteilung|register|archiv|broschüre|lied|festspiel|
    stiftung|verein|zeitung|handbuch|leitfaden|denkmal|kampagne|arbeitsgruppe|zeitschrift|dokumentation|podcast|lehrgang|lehrstuhl|=kommission|gedenktag|gesetz über|messe|podium|sammlung|umfrage|roman|kurs`),
  bounds: phrases(
    `=übersteigen|übersteigen|überschreiten|=höchstens|=mindestens|=maximal|=nicht mehr als|=nicht weniger als|obergrenze|untergrenze|höchstgrenze|höchstzahl|mindestzahl|höchststärke|deckel|deckeln|begrenzen|beschränken|=bis zu|=wenigstens|=zählt|=zählen|stärke|grenze`,
  ),
  auxiliaries: new Set(
    listed(
      'darf dürfen kann können wird werden muss müssen soll sollen sollte sollten ist sind hat haben bleibt bleiben gilt gelten will wollen wurde wurden war waren findet finden verzichtet verzichten',
    ),
  ),
  nameTails: new Set(),
  coordinators: new Set(listed('und oder aber sondern jedoch doch')),
  relatives: new Set(listed('der die das den dem deren dessen denen welche welcher welches welchen welchem')),
  agents: new Set(listed('durch von vom seitens')),
}
