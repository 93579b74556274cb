import type { EventKind } from '../event.ts'
import type { VerbEntry, VerbNeed } from './entries.ts'

type Forms = {
  readonly past?: string
  readonly participle?: string
  readonly present?: string
  readonly infinitive?: string
}

const split = (forms: string | undefined): readonly string[] => (forms ?? '').split(/\s+/).filter(form => form !== '')

const verb = (kind: EventKind, needs: VerbNeed, forms: Forms, particle: string | null = null): VerbEntry => ({
  kind,
  needs,
  past: split(forms.past),
  participle: split(forms.participle),
  present: split(forms.present),
  infinitive: split(forms.infinitive),
  particle,
})

/**
 * German verbs of events, from general knowledge of the language. `past` is the Präteritum of the third person, `present` the third person
 * with Konjunktiv I; separable verbs stand with the form that leaves its particle behind and, joined, as participle and infinitive.
 */
export const VERBS_DE: readonly VerbEntry[] = [
  // Empty verbs, whose noun tells the deed.
  verb('decision', 'settled', {
    past: 'traf trafen fällte fällten',
    participle: 'getroffen gefällt gefallen',
    infinitive: 'treffen fällen',
  }),
  // Coming together.
  verb('meeting', 'partner', {
    past: 'traf trafen',
    participle: 'getroffen',
    present: 'trifft treffe',
    infinitive: 'treffen',
  }),
  verb('meeting', 'nothing', { participle: 'zusammengekommen', infinitive: 'zusammenkommen zusammenzukommen' }),
  verb('meeting', 'nothing', { past: 'kam kamen', present: 'kommt kommen' }, 'zusammen'),
  verb('meeting', 'nothing', { participle: 'zusammengetroffen', infinitive: 'zusammentreffen' }),
  verb('meeting', 'nothing', { past: 'traf trafen', present: 'trifft treffen' }, 'zusammen'),
  verb('meeting', 'nothing', { participle: 'zusammengetreten', infinitive: 'zusammentreten' }),
  verb('meeting', 'nothing', { past: 'trat traten', present: 'tritt treten' }, 'zusammen'),
  verb('meeting', 'nothing', {
    past: 'verhandelte verhandelten',
    participle: 'verhandelt',
    present: 'verhandelt verhandeln verhandle',
    infinitive: 'verhandeln',
  }),
  verb('meeting', 'partner', { past: 'beriet', present: 'berät' }),
  verb('meeting', 'people', { past: 'berieten', participle: 'beraten', present: 'beraten', infinitive: 'beraten' }),
  verb('meeting', 'people', {
    past: 'tagte tagten',
    participle: 'getagt',
    present: 'tagt tagen',
    infinitive: 'tagen',
  }),
  verb('meeting', 'partner', {
    past: 'empfing empfingen',
    participle: 'empfangen',
    present: 'empfängt',
    infinitive: 'empfangen',
  }),
  verb('call', 'nothing', {
    past: 'telefonierte telefonierten',
    participle: 'telefoniert',
    present: 'telefoniert telefonieren',
    infinitive: 'telefonieren',
  }),
  verb('call', 'phone', {
    past: 'sprach sprachen beteiligte beteiligten',
    participle: 'gesprochen beteiligt',
    present: 'spricht',
    infinitive: 'sprechen',
  }),
  // Whoever spoke on the telephone was told of before.
  verb('meeting', 'company', {
    past: 'sprach sprachen konferierte konferierten',
    participle: 'gesprochen konferiert',
    present: 'spricht',
    infinitive: 'sprechen konferieren',
  }),
  verb('meeting', 'encounter', { infinitive: 'sehen besprechen wiedersehen austauschen' }),
  verb('meeting', 'table', {
    past: 'saß saßen kehrten setzten',
    participle: 'gesessen zurückgekehrt gesetzt',
    present: 'sitzen',
    infinitive: 'sitzen zurückkehren setzen',
  }),
  verb('meeting', 'company', { past: 'saßen', present: 'sitzen' }, 'zusammen'),
  verb('meeting', 'assembly', { past: 'versammelten', participle: 'versammelt', infinitive: 'versammeln' }),
  // Journeys.
  verb('trip', 'guest', { participle: 'erwartet' }),
  verb('trip', 'goal', {
    past: 'reiste reisten flog flogen',
    participle: 'gereist geflogen aufgebrochen weitergereist zurückgereist',
    present: 'reist fliegt',
    infinitive: 'reisen fliegen aufbrechen weiterreisen',
  }),
  verb('trip', 'people', {
    participle: 'abgereist angereist eingetroffen',
    infinitive: 'eintreffen anreisen abreisen',
  }),
  verb('trip', 'people', { past: 'traf trafen', present: 'trifft' }, 'ein'),
  verb('trip', 'nothing', { past: 'reiste reisten', present: 'reist reisen' }, 'ab'),
  verb('trip', 'goal', { past: 'brach brachen', present: 'bricht' }, 'auf'),
  verb('trip', 'nothing', { past: 'reiste reisten', present: 'reist reisen' }, 'an'),
  verb('trip', 'goal', {
    past: 'besuchte besuchten',
    participle: 'besucht',
    present: 'besucht',
    infinitive: 'besuchen',
  }),
  // Making public: the press's own words for it.
  verb('publication', 'dated', { past: 'berichtete berichteten meldete meldeten', participle: 'berichtet gemeldet' }),
  verb('publication', 'nothing', { participle: 'durchgesickert geleakt durchgestochen' }),
  verb('publication', 'nothing', { past: 'sickerte sickerten' }, 'durch'),
  verb('publication', 'text', {
    past: `veröffentlichte veröffentlichten publizierte präsentierte präsentierten verbreitete verbreiteten verteilte verteilten
      kursierte kursierten zirkulierte zirkulierten erschien erschienen überreichte überreichten übergab übergaben übermittelte
      übermittelten enthüllte enthüllten`,
    participle: `veröffentlicht publiziert präsentiert verbreitet verteilt erschienen überreicht übergeben übermittelt enthüllt
      herausgegeben abgedruckt eingebracht`,
    present: 'veröffentlicht erscheint',
    infinitive: 'veröffentlichen präsentieren überreichen übergeben übermitteln',
  }),
  verb('publication', 'text', {
    participle: 'vorgelegt vorgestellt bekanntgegeben',
    infinitive: 'vorlegen vorstellen bekanntgeben',
  }),
  verb('publication', 'text', { past: 'legte legten stellte stellten', present: 'legt stellt' }, 'vor'),
  verb('publication', 'text', { past: 'gab gaben', present: 'gibt' }, 'heraus'),
  verb('publication', 'text', { past: 'gab gaben', present: 'gibt' }, 'bekannt'),
  verb('publication', 'text', { past: 'machte machten', present: 'macht' }, 'öffentlich'),
  verb('publication', 'text', { past: 'machte machten', present: 'macht' }, 'publik'),
  verb('publication', 'text', { past: 'wurde wurden' }, 'bekannt'),
  // Deciding: what bodies do with texts, terms, troops and offices.
  verb('decision', 'nothing', {
    past: 'beschloss beschlossen',
    participle: 'beschlossen',
    present: 'beschließt',
    infinitive: 'beschließen',
  }),
  verb('decision', 'nothing', {
    past: 'entschied entschieden',
    participle: 'entschieden',
    present: 'entscheidet',
    infinitive: 'entscheiden',
  }),
  verb('decision', 'nothing', {
    past: 'billigte billigten ratifizierte ratifizierten paraphierte paraphierten unterzeichnete unterzeichneten',
    participle: 'gebilligt ratifiziert paraphiert unterzeichnet',
    present: 'billigt ratifiziert paraphiert unterzeichnet',
    infinitive: 'billigen ratifizieren paraphieren unterzeichnen',
  }),
  verb('decision', 'measure', {
    past: 'verabschiedete verabschiedeten genehmigte genehmigten bewilligte bewilligten',
    participle: 'verabschiedet genehmigt bewilligt angenommen',
    infinitive: 'verabschieden genehmigen',
  }),
  verb('decision', 'nothing', {
    past: 'vereinbarte vereinbarten',
    participle: 'vereinbart',
    infinitive: 'vereinbaren',
  }),
  verb('decision', 'oneself', {
    past: 'einigte einigten verständigte verständigten',
    participle: 'geeinigt verständigt',
    infinitive: 'einigen verständigen',
  }),
  verb('decision', 'nothing', { participle: 'übereingekommen', infinitive: 'übereinkommen' }),
  verb('decision', 'paper', {
    past: 'unterschrieb unterschrieben',
    participle: 'unterschrieben',
    present: 'unterschreibt',
    infinitive: 'unterschreiben',
  }),
  verb('decision', 'accord', {
    past: 'schloss schlossen besiegelte besiegelten',
    participle: 'geschlossen abgeschlossen besiegelt',
    infinitive: 'abschließen besiegeln',
  }),
  verb('decision', 'accord', { past: 'vermittelte vermittelten erzielte erzielten', participle: 'vermittelt erzielt' }),
  verb('decision', 'accord', {
    past: 'kündigte kündigten',
    participle: 'gekündigt zurückgegeben aufgekündigt',
    infinitive: 'kündigen',
  }),
  verb('decision', 'accord', { past: 'gab gaben' }, 'zurück'),
  verb('decision', 'measure', {
    past: 'verhängte verhängten verlängerte verlängerten erließ',
    participle: 'verhängt verlängert erlassen ausgesetzt aufgehoben',
    infinitive: 'verhängen verlängern aussetzen aufheben',
  }),
  verb('decision', 'measure', { past: 'setzte setzten', present: 'setzt' }, 'aus'),
  verb('decision', 'measure', { past: 'hob hoben', present: 'hebt' }, 'auf'),
  verb('decision', 'body', { participle: 'abgelehnt zurückgewiesen', infinitive: 'ablehnen' }),
  verb('decision', 'people', { participle: 'zugestimmt' }),
  verb('decision', 'choice', { participle: 'aufgelöst einberufen', infinitive: 'auflösen einberufen' }),
  verb('decision', 'choice', { past: 'löste lösten', present: 'löst' }, 'auf'),
  verb('decision', 'measure', { past: 'fiel fielen' }, 'durch'),
  verb('decision', 'measure', { past: 'nahm nahmen', present: 'nimmt' }, 'an'),
  verb('decision', 'accord', { past: 'schloss schlossen', present: 'schließt' }, 'ab'),
  verb('decision', 'body', { past: 'urteilte urteilten', participle: 'geurteilt' }),
  verb('decision', 'body', { past: 'lehnte lehnten', present: 'lehnt' }, 'ab'),
  verb('decision', 'people', { past: 'stimmte stimmten' }, 'zu'),
  verb('decision', 'body', { past: 'wies wiesen' }, 'zurück'),
  verb('decision', 'nothing', { participle: 'zurückgetreten ernannt abberufen', past: 'ernannte ernannten' }),
  verb('decision', 'nothing', { past: 'trat traten' }, 'zurück'),
  verb('decision', 'choice', { past: 'kürzte kürzten', participle: 'gekürzt ausgewählt', infinitive: 'auswählen' }),
  verb('decision', 'choice', { past: 'wählte wählten' }, 'aus'),
  // Voting.
  verb('vote', 'polls', {
    past: 'ging gingen',
    present: 'geht gehen',
    participle: 'gegangen gerufen aufgerufen',
    infinitive: 'gehen',
  }),
  verb('vote', 'nothing', { participle: 'abgestimmt', infinitive: 'abstimmen abzustimmen' }),
  verb('vote', 'nothing', { past: 'stimmte stimmten', present: 'stimmt stimmen' }, 'ab'),
  verb('vote', 'body', { past: 'wählte wählten', present: 'wählt wählen', infinitive: 'wählen' }),
  verb('vote', 'body', { past: 'votierte votierten', participle: 'votiert gewählt', infinitive: 'votieren' }),
]
