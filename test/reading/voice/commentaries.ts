/** Commentary and plain report in turn, invented: `+` the writer judges, forecasts or explains, `-` he does not; `[[…]]` is what others are reported to say. */
export const COMMENTARIES: readonly {
  readonly name: string
  readonly language: 'de' | 'en'
  readonly marked: string
}[] = [
  {
    name: 'a lock',
    language: 'de',
    marked: `
+ Wer die Verhandlungen von Selm verfolgt hat, reibt sich die Augen: So leichtfertig ist in Lakeland lange nicht mehr regiert worden.
- Am Dienstag traf Ministerin Maren Holk ihren Amtskollegen aus Hillmark in der Hafenstadt Selm.
- Das Gespräch dauerte vier Stunden.
+ Was dabei herauskam, ist allerdings kaum der Rede wert.
- Holk sagte danach, [[beide Seiten hätten sich auf eine Liste offener Fragen verständigt]].
+ Eine Liste! Das ist der dürftige Ertrag eines halben Jahres.
- Die Delegation aus Hillmark reiste noch am Abend ab.
+ Dabei hätte es längst eine Lösung geben können.
- Der Vertrag von Brenn regelt seit 1971 die Öffnungszeiten der Schleuse.
+ Ausgerechnet diese bewährte Ordnung will die Ministerin nun über Bord werfen.
- Laut einem Sprecher [[sei eine Änderung dringend geboten]].
+ Das ist natürlich Unsinn.
+ Eine Öffnung bei Nacht würde die Fischer im unteren Hafen ruinieren.
- Im vergangenen Jahr passierten 3200 Kähne die Schleuse.
+ Man darf nicht vergessen, wem die Kähne gehören.
- Die Reederei Aumann mit Sitz in Hillmark betreibt zwei Drittel von ihnen.
+ Offenbar geht es der Regierung nur um die Gunst der Reeder.
- „[[Wir haben mit niemandem Absprachen getroffen, und wir werden das auch nicht tun]]“, sagte Holk am Mittwoch im Parlament.
+ Warum aber saß dann der Chef der Reederei mit am Tisch?
- Der Landtag berät am 3. Mai über den Entwurf.
+ Die Opposition gibt ein klägliches Bild ab.
- Sie hatte im März eine Anfrage gestellt und keine Antwort erhalten.
+ Statt nachzusetzen, klammert sie sich an Geschäftsordnungstricks, um von der eigenen Uneinigkeit abzulenken.
- Der Abgeordnete Jost Reim nannte [[das Vorgehen der Ministerin unverantwortlich]].
+ Leider hat er damit recht.
- Die Gebühren betragen derzeit 40 Kronen je Durchfahrt.
+ Wenn die Regierung so weitermacht, wird sie das Vertrauen der Küste endgültig verspielen.
+ Wir sollten uns nichts vormachen: Hillmark sitzt am längeren Hebel.
- Eine zweite Runde ist für den Juni geplant.
+ Sie wird ebenso scheitern wie die erste.`,
  },
  {
    name: 'a lock',
    language: 'en',
    marked: `
+ It takes a special kind of recklessness to lose a quarrel that nobody else wanted to have.
- On Tuesday Maren Holk, the transport minister of Lakeland, met her counterpart from Hillmark in Selm.
- The talks lasted four hours.
+ What came out of them is embarrassing.
- Holk said [[both sides had agreed on a list of open questions]].
+ A list! That is the paltry harvest of six months.
- The delegation from Hillmark left the same evening.
+ There could have been a deal long ago, had anyone bothered to listen to the harbour masters.
- The treaty of Brenn has governed the opening hours of the lock since 1971.
+ The minister now wants to throw this sensible order overboard, and for no good reason.
- According to a spokesman, [[a change was urgently needed]].
+ That is, of course, nonsense.
+ Opening the lock at night would ruin the fishermen of the lower harbour.
- Last year 3,200 barges passed through it.
+ One must not forget who owns those barges.
- The Aumann line, based in Hillmark, runs two thirds of them.
+ Clearly the government cares about nothing but the goodwill of the shipowners.
- “[[We have made no arrangements with anybody and we will not make any in the future]],” Holk told parliament on Wednesday.
+ Why, then, did the head of the line sit at the table?
- Parliament debates the bill on 3 May.
+ The opposition cuts a pathetic figure.
- It tabled a question in March and received no answer.
+ Instead of pressing on, it clings to points of order in an attempt to distract from its own quarrels.
- Jost Reim, a member of parliament, called [[the minister's conduct irresponsible]].
+ Sadly he is right.
- The fee is 40 crowns for each passage.
+ If the government carries on like this, it will squander what trust is left on the coast.
+ Let us not fool ourselves: Hillmark holds the stronger hand.
- A second round is planned for June.
+ It is bound to fail like the first.`,
  },
  {
    name: 'a stadium',
    language: 'de',
    marked: `
+ Es gehört zu den Merkwürdigkeiten der Politik in Aurach, dass niemand mehr weiß, wofür das neue Stadion eigentlich gebraucht wird.
- Der Stadtrat hat am Montag mit 24 zu 19 Stimmen den Haushalt beschlossen.
- Für den Bau sind 38 Millionen Mark vorgesehen.
+ Diese Zahl ist reine Fantasie.
- Der Rechnungshof hatte im Herbst auf Lücken hingewiesen.
- Bürgermeisterin Ines Laub teilte mit, [[die Kosten seien geprüft worden]].
+ Von wem, das verrät sie wohlweislich nicht.
+ Der Verdacht liegt nahe, dass hier getrickst wurde.
- Die Firma Borg Bau hat den Auftrag ohne Ausschreibung erhalten.
+ Bezeichnend ist, dass ihr Geschäftsführer jahrelang die Wahlkämpfe der Bürgermeisterin organisiert hat.
- Der Verein spielt seit 2011 in der zweiten Liga.
+ Mehr als zweitausend Zuschauer verirren sich selten in die alte Arena.
+ Man fragt sich, wer die 30 000 neuen Plätze füllen soll.
- Die Grünen stimmten gegen den Entwurf.
+ Ihre Begründung freilich überzeugt ebenso wenig.
- Fraktionschef Uli Sand sagte, [[das Geld werde für Schulen gebraucht]].
+ Das stimmt, aber es ist nur die halbe Wahrheit.
+ Denn in Wirklichkeit haben auch die Grünen jahrelang weggeschaut.
- Im Juni wird der Grundstein gelegt.
+ Spätestens dann wird das böse Erwachen kommen.
+ Ein Baustopp wäre die vernünftigere Lösung.
- Die Sitzung endete gegen 22 Uhr.`,
  },
  {
    name: 'a stadium',
    language: 'en',
    marked: `
+ Nobody in Aurach can remember what the new stadium is for, which ought to worry those who are paying for it.
- The council passed the budget on Monday by 24 votes to 19.
- It sets aside 38 million marks for the building.
+ That figure is pure fiction.
- The court of auditors pointed to gaps last autumn.
- The mayor, Ines Laub, said [[the costs had been checked]].
+ By whom she wisely does not reveal.
+ One cannot help suspecting that the books were cooked.
- Borg Building won the contract without a tender.
+ Tellingly, its managing director ran the mayor's campaigns for years.
- The club has played in the second division since 2011.
+ The old arena rarely draws more than a sad two thousand.
+ Who on earth is supposed to fill 30,000 new seats?
- The Greens voted against the draft.
+ Their reasons, however, are no more convincing.
- Their leader Uli Sand said [[the money was needed for schools]].
+ That is true, but it is only half the truth.
+ For years the Greens, too, preferred to look the other way.
- The foundation stone will be laid in June.
+ By then it will be too late to wake up.
+ Halting the project would be the wiser course.
- The session ended at about 10 p.m.`,
  },
  {
    name: 'a ferry',
    language: 'de',
    marked: `
+ Selten hat ein Ministerium so viel Papier produziert und so wenig bewirkt.
- Die Kommission legte am Freitag ihren Abschlussbericht vor.
- Er umfasst 412 Seiten.
+ Gelesen haben dürfte ihn kaum jemand.
- Darin empfehlen die Fachleute, die Fähre nach Olm bis 2030 einzustellen.
- Verkehrsminister Tom Berk erklärte, [[er werde den Bericht sorgfältig prüfen]].
+ Das ist Beamtendeutsch für: Es passiert nichts.
- Die Fähre verkehrt seit 1923.
+ Für die Insulaner ist sie mehr als ein Verkehrsmittel; sie ist ihr Lebensnerv.
- Im Winter leben auf Olm 260 Menschen.
+ Sie zahlen nun den Preis für die Sparwut des Festlands.
- Die Reederei kündigte an, [[den Fahrplan im März zu ändern]].
+ Das Kalkül dahinter ist durchsichtig.
- Der Inselrat tagt am Donnerstag.
+ Er täte gut daran, sich nicht einschüchtern zu lassen.
- [[Eine Brücke würde]] nach Angaben des Landes [[90 Millionen Mark kosten]].
+ Billiger wird es nie mehr.
- Zuletzt war 2019 über einen Tunnel gesprochen worden.
+ Doch von Weitsicht keine Spur.
- Das Land bezuschusst jede Überfahrt mit elf Mark.`,
  },
  {
    name: 'a ferry',
    language: 'en',
    marked: `
+ Seldom has a ministry produced so much paper to so little effect.
- The commission presented its final report on Friday.
- It runs to 412 pages.
+ Hardly anybody will have read it.
- In it the experts recommend closing the ferry to Olm by 2030.
- The transport minister, Tom Berk, said [[he would study the report with care]].
+ That is officialese for doing nothing.
- The ferry has run since 1923.
+ To the islanders it is more than a means of transport; it is their lifeline.
- In winter 260 people live on Olm.
+ They are now paying the price for the mainland's obsession with thrift.
- The shipping line announced [[that it would change its timetable in March]].
+ The calculation behind it is transparent.
- The island council meets on Thursday.
+ It would do well not to let itself be intimidated.
- [[A bridge would cost 90 million marks]], according to the state.
+ It will never be cheaper.
- A tunnel was last discussed in 2019.
+ Yet of foresight there is no trace.
- The state subsidises each crossing with eleven marks.`,
  },
  {
    name: 'a forest',
    language: 'de',
    marked: `
+ Die Einigung von Thal ist besser als ihr Ruf.
- Vier Jahre lang hatten Norden und Süden über die Grenzwälder verhandelt.
- Am Montag unterzeichneten beide Präsidenten in Thal ein Abkommen.
- Es teilt den Wald entlang des Flusses.
+ Damit ist ein Konflikt entschärft, der das Land gelähmt hat.
+ Verlierer gibt es trotzdem.
- Rund 600 Holzfäller verlieren ihre Konzession.
- Gewerkschaftschef Kolb sagte, [[seine Leute seien verraten worden]].
+ Das ist übertrieben, aber nachvollziehbar.
- Das Abkommen sieht Übergangsgelder vor.
+ Sie werden nicht reichen.
+ Der Süden hat schlicht besser verhandelt.
- Er erhält die Sägewerke bei Moos.
+ Vor allem aber hat er Zeit gewonnen.
- Die Parlamente müssen bis Juni zustimmen.
+ Eine Ablehnung wäre verheerend.
+ Es wäre ein Fehler, den Vertrag jetzt zu zerreden.
- Die Opposition im Norden kündigte [[eine Klage]] an.
+ Ihr geht es weniger um den Wald als um die Wahl im Herbst.
- Gewählt wird am 12. September.`,
  },
  {
    name: 'a forest',
    language: 'en',
    marked: `
+ The Thal accord is better than its reputation.
- For four years North and South had negotiated over the border forests.
- On Monday both presidents signed an agreement in Thal.
- It divides the forest along the river.
+ It defuses a conflict that had paralysed the country.
+ There are losers all the same.
- Some 600 loggers lose their concession.
- The union leader, Kolb, said [[his people had been betrayed]].
+ That is an exaggeration, but an understandable one.
- The agreement provides for transitional payments.
+ They will not be enough.
+ The South simply negotiated better.
- It receives the sawmills near Moos.
+ Above all, it has gained time.
- The parliaments must approve by June.
+ A rejection would be devastating.
+ It would be a mistake to talk the treaty to death now.
- The opposition in the North announced [[a lawsuit]].
+ It cares less about the forest than about the autumn election.
- The vote is on 12 September.`,
  },
  {
    name: 'an opera',
    language: 'de',
    marked: `
+ Der Rücktritt von Kulturdezernentin Vera Stamm kommt zur Unzeit.
- Stamm hatte ihr Amt am Mittwoch niedergelegt.
- Zur Begründung verwies sie auf [[gesundheitliche Probleme]].
+ Daran darf man zweifeln.
- Seit Monaten streitet der Magistrat über die Oper.
- Das Haus ist seit 2022 geschlossen.
+ Eine Sanierung im laufenden Betrieb war von Anfang an eine Illusion.
- Die Kosten stiegen von 80 auf 210 Millionen Mark.
+ Verantwortlich dafür ist nicht Stamm, sondern der Kämmerer.
- Er hatte 2021 die Planung an eine private Firma vergeben.
+ Nun schweigt er, und das aus gutem Grund.
- Der Oberbürgermeister dankte ihr, [[sie habe Großes geleistet]].
+ Solche Sätze sagt man am Grab.
- Die Nachfolge soll im Herbst geregelt werden.
+ Wer soll diesen Posten jetzt noch wollen?
+ Die Stadt hat ihre beste Anwältin der Künste verloren.
- Am Freitag tagt der Kulturausschuss.
+ Er sollte endlich die Akten verlangen.
- Die Oper hat 340 Beschäftigte.
+ Ihnen nützt der Streit am allerwenigsten.`,
  },
  {
    name: 'an opera',
    language: 'en',
    marked: `
+ The resignation of Vera Stamm comes at the worst possible moment.
- Stamm, who ran the city's cultural affairs, stepped down on Wednesday.
- She cited [[reasons of health]].
+ That is hard to credit.
- The city council has argued about the opera for months.
- The house has been closed since 2022.
+ Renovating it without closing it was an illusion from the start.
- Costs rose from 80 to 210 million marks.
+ The man responsible is not Stamm but the treasurer.
- In 2021 he handed the planning to a private firm.
+ Now he keeps quiet, and with good reason.
- The mayor thanked her, saying [[she had achieved great things]].
+ Such things are said at funerals.
- A successor is to be named in the autumn.
+ Who would want the job now?
+ The city has lost the best advocate its artists ever had.
- The committee on culture meets on Friday.
+ It should finally demand to see the files.
- The opera employs 340 people.
+ The quarrel helps them least of all.`,
  },
]
