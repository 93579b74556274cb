import type { Cues } from './entries.ts'

const words = (list: string): readonly string[] => list.split(/\s*,\s*|\n\s*/).filter(word => word !== '')

/** English cues: closed classes of the grammar (conjunctions, prepositions, auxiliaries), and what newsrooms write of plans and cancellations. */
export const CUES_EN: Cues = {
  openers:
    words(`that, which, who, whom, whose, when, where, while, because, although, though, if, unless, whether, whereby, so that, even as, at which,
    in which, during which, with which, to which, amid, according to, saying, adding, citing`),
  prepositions: words('after, before, since, as, until, ahead of, following'),
  relatives: words('where, at which, in which, during which, when, which, that'),
  conditions: words('if, unless, whether, should, in case, provided, without'),
  supposing: words(`could, would, might, may, possible, possibly, perhaps, hypothetical, potential, conceivable`),
  wishes:
    words(`ready, willing, willingness, readiness, hope, hopes, hoped, hoping, urge, urged, urges, urging, demand, demands, demanded, called for, calls for, calling for, call for, want, wants, wanted, offer, offered, offers,
    propose, proposed, proposes, proposal, insist, insisted, seek, seeks, sought, open to, appeal, agreed to, refuse, refused, refuses, instructed, instructs, pursue, pursuing, need for, push for, pressing for, toward, towards, threaten, threatens, threatened, threatening`),
  denials: words('no, never, neither, without, any'),
  planned: words(
    `planned, plans, plan, scheduled, expected, announced, due, set, slated, upcoming, will, to be held, invited, about to, planning, preparing`,
  ),
  comingAdjectives: words(
    'next, upcoming, forthcoming, coming, planned, scheduled, future, another, further, final, new, possible, potential, prospective',
  ),
  underWay: words(
    `ongoing, under way, underway, continue, continues, continuing, currently, current, are being, is being, in progress, began, resumed, en route, on the way, on his way, on her way, on their way`,
  ),
  cancelled: words(
    'cancelled, canceled, called off, postponed, delayed, scrapped, put off, suspended, shelved, adjourned, pushed back, deferred, aborted, ditched, put on hold, on ice, fell through, not take place, not go ahead, not taken place',
  ),
  happened:
    words(`took place, ended, concluded, began, started, opened, failed, collapsed, broke down, broke off, were held, was held, held, lasted, produced, yielded, resumed, wrapped up, finished, passed, attended, stalled,
    brought, hosted, chaired, led, made, focused, included, expired`),
  happens:
    words(`take place, takes place, taking place, end, ends, begin, begins, start, starts, open, opens, hold, holds, host, hosts, attend, attends, resume, resumes, continue, continues, conclude, concludes, is planned, are planned,
    planned, scheduled, expected, set, agreed, postponed, cancelled, canceled, called off, delayed, extended, extend, expires, expire, passed, passes, missed, looms, looming, proceed, proceeds, dragged, drag out, gave, given, made, met, come, lead, join, set off, set out, embarked, embark, undertook, undertaken, paid, pay`),
  pastVerbs:
    words(`was, were, had, did, said, told, took, ended, began, went, came, gave, held, made, met, led, brought, spoke, stood, left, saw, failed, collapsed, announced, reported, warned, added, wrote, described, called, asked, broke, lasted,
    passed, discussed, concluded, agreed, attended, opened, started, accused, plagued, stalled, focused, included, resumed, remarked, expired`),
  perfectAuxiliaries: words("has, have, had, was, were, been, is, are, being, having, hasn't, haven't"),
  passiveNow: words('will, be'),
  modalsOfPlan: words('will, to, plans, shall, is set, going'),
  before: words('before, ahead of, until'),
  after: words('after, following, since'),
  during: words('at, during, in, told'),
  withWhom: words('with'),
  between: words('between, among, of, by'),
  locative: words('in, at'),
  goal: words('to, in, for'),
  otherPrepositions: words(
    'from, against, into, onto, through, despite, per, via, under, like, than, according, inside, outside, near, behind, until, towards, toward, amid, given, as',
  ),
  about: words('on, over, about, to, for'),
  articles: words("the, this, that, these, those, his, her, their, its, today's, yesterday's"),
  vagueArticles: words('a, an, some, several, any, such, more'),
  and: [...words('and, as well as'), ','],
  without: words('without, excluding, minus, in the absence, with the exception, to the exclusion'),
  takingPart: words('participation, involvement, presence, representatives, attendance, input'),
  attend: words(
    `attend, attending, attended, participate, participating, take part, taking part, join, joining, present, represented, show up, shown up, invited, asked to, included,
    at the table, in attendance, at the talks, admitted, delegation, delegates, seat, representative, representatives, invitation`,
  ),
  stayAway: words(
    `skipped, skip, skipping, boycotted, boycott, boycotting, absent, stayed away, stay away, staying away, snubbed, shunned, sat out, sit out, declined to attend,
    refused to attend`,
  ),
  uninvited: words(
    'uninvited, was excluded, were excluded, been excluded, excluded from, shut out, left out, sidelined, kept out, barred from',
  ),
  phone: words(
    'by phone, by telephone, on the phone, by video, over the phone, via video, by videoconference, via phone, by video link, by conference call',
  ),
  texts:
    words(`report, reports, draft, drafts, offer, memo, memorandum, counterproposal, plan, study, statement, document, documents, paper, text, list, letter, video, transcript, communique, communiqué, proposal, data, figures, book, memo, book, findings, letters, files, details, guidance, press, media, results,
    emails, recording, tape`),
  bodies:
    words(`cabinet, parliament, court, council, committee, commission, senate, congress, government, lawmakers, members, board, assembly, ministers, coalition, knesset, duma, bundestag, delegates, judge, judges, panel, ministry,
    legislature, bloc, jury, tribunal`),
  accords: words(
    `deal, agreement, accord, ceasefire, truce, treaty, pact, compromise, memorandum, contract, settlement, order, decree, bill, protocol, declaration`,
  ),
  measures:
    words(`sanctions, sanction, duty, duties, levy, levies, quota, quotas, penalty, penalties, moratorium, freeze, blockade, boycott, emergency, cap, deadline, tariffs, tariff, bill, law, legislation, budget, embargo, mandate, ban, resolution, measure, package, truce, ceasefire, waiver, tax, order, plan, restrictions, curfew, motion, amendment, treaty, agreement, rules, aid,
    shipments, licence, license`),
  duty: words(
    'must, has until, have until, had until, have to, has to, due, required, ordered, gave, given, demanded, demands, wants, want, deadline, should, need to, needs to',
  ),
  deadlineBounds: words('by, until, before, within, no later than'),
  heads:
    words(`count, counts, coverage, process, room, rooms, table, venue, day, campaign, results, result, declaration, participants, team, teams, format, date, dates, agenda, centre, center, box, boxes, turnout, officials, interference, rhetoric,
    track, hall, partner, partners, host, season, cycle, paper, papers, victory, observers, site, communique, document`),
}
