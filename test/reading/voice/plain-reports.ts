/** Plain reports, invented: nobody judges in them but those who are quoted. */
export const REPORTS: readonly { readonly language: 'de' | 'en'; readonly marked: string }[] = [
  {
    language: 'de',
    marked: `
- Der Rat von Selm hat am Montag die Öffnungszeiten der Schleuse beraten.
- An der Sitzung nahmen 31 von 35 Mitgliedern teil, vier fehlten entschuldigt.
- Bürgermeisterin Laub sagte, [[eine Öffnung bei Nacht sei unverantwortlich und würde die Fischer ruinieren]].
- Der Hafenmeister legte dagegen Zahlen vor, nach denen [[im Winter kaum Kähne verkehren]].
- Zuletzt war die Schleuse 2019 wegen Frosts gesperrt worden.
- Das Land übernimmt zwei Drittel der Kosten.
- Eine Entscheidung soll am 3. Mai fallen.
- Die Fischer wollen am Mittwoch vor dem Rathaus demonstrieren, weil sie um ihre Liegeplätze fürchten.`,
  },
  {
    language: 'en',
    marked: `
- The council of Selm discussed the opening hours of the lock on Monday.
- Thirty-one of its 35 members attended; four sent apologies.
- The mayor, Ines Laub, said [[opening it at night would be irresponsible and would ruin the fishermen]].
- The harbour master presented figures that [[showed hardly any traffic in winter]].
- The lock was last closed in 2019 because of frost.
- The state pays two thirds of the costs.
- A decision is due on 3 May.
- Fishermen plan to demonstrate outside the town hall on Wednesday because they fear for their berths.`,
  },
]
