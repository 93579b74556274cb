import type { DraftWords } from './draft-words.ts'

/** English words of texts under negotiation, from general knowledge of newsroom and negotiators' English. */
export const draftsEn: DraftWords = {
  // What negotiators call a text on the table.
  texts: `draft drafts counter-proposal counterproposal counter-proposals counterproposals counter-offer counteroffer counter-plan memorandum
    non-paper roadmap blueprint communique communiqué`,
  // Contract words of diplomacy, wage talks and trade talks.
  deals: `deal agreement accord treaty pact contract compact settlement`,
  proposals: `plan plans proposal proposals offer offers initiative version package text resolution framework bill`,
  papers: `document documents paper text texts declaration protocol charter`,
  handling: `present presents presented presenting submit submits submitted submitting table tables tabled tabling hand handed handing circulate circulated
    circulating draft drafted drafting unveil unveils unveiled unveiling propose proposes proposed float floated offer offered sign signs signed signing
    initial initialled adopt adopts adopted accept accepts accepted accepting reject rejects rejected rejecting approve approves approved endorse
    endorses endorsed welcome welcomes welcomed welcoming back backs backed oppose opposes opposed support supports supported discuss discussed discussing negotiate
    negotiated review reviewed study studied amend amended revise revised consider considered considering put receive received deliver delivered finalise finalised
    finalize finalized dismiss dismissed criticise criticised criticize criticized`,
  modals: 'would could should must will can may might shall cannot',
  indefinite: 'a an any no every each',
  counted: 'points',
  families: `plan plans counter-plan blueprint roadmap|draft drafts version text document documents paper|proposal proposals offer offers initiative
    counter-proposal counterproposal|deal deals agreement agreements accord accords pact treaty contract settlement`,
  // Subjects on which settlements are negotiated.
  kinds: `peace ceasefire cease-fire truce trade tariff tariffs nuclear hostage prisoner border budget wage pay labor labour coalition climate plastics
    plastic minerals security withdrawal framework draft compromise bridging point phase disarmament arms tax pandemic fisheries investment
    reconstruction power-sharing two-state bargaining union armistice free-trade contract debt funding spending brexit`,
  pending: `new proposed revised updated amended tentative potential possible future final interim draft latest emerging eventual
    watered-down comprehensive initial preliminary modified original compromise prospective broader long-term lasting permanent permanent
    binding phased rival leaked prospective current`,
  owners: `american us u.s. russian ukrainian european british french german chinese israeli palestinian egyptian qatari iranian turkish
    saudi arab indian pakistani japanese korean canadian mexican polish italian spanish swiss austrian african brazilian eu u.n. un nato`,
  sought: `negotiate negotiating negotiations negotiation talks reach reaching secure securing broker brokering strike striking clinch seal finalise
    finalize finalising finalizing close conclude concluding work working toward towards hammer push pushing hopes hope discuss discussing
    without sign want wants get getting making make prospects prospect terms no any until`,
  settled: `under force existing violated violate violation breach breached expired expires signed withdrew quit
    since old ended collapsed landmark adopted enacted ratified`,
  articles: `a an the this that these those any no his her its their our`,
  ownerLinks: `by from`,
}
