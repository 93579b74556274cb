/** English offices and callings in small letters: before a name ("Foreign Minister X") or for somebody unnamed ("two officials"); singular forms. Newsroom usage. */
export const OFFICES_EN: readonly string[] = [
  'legislator president minister premier chancellor secretary spokesman spokeswoman spokesperson chief chair chairman',
  'chairwoman chairperson leader head director director-general secretary-general commissioner envoy',
  'ambassador diplomat general colonel admiral captain major lieutenant marshal commander officer soldier',
  'senator congressman congresswoman representative lawmaker governor mayor attorney lawyer judge justice',
  'prosecutor expert researcher analyst economist scientist historian professor doctor manager executive',
  'politician bishop archbishop pope cardinal priest rabbi imam sheikh ayatollah king queen prince princess',
  'emir sultan coach negotiator mediator adviser advisor aide candidate founder author journalist reporter',
  'correspondent editor activist campaigner organiser organizer coordinator inspector investigator official',
  'bureaucrat staffer member mp mep deputy vice delegate observer critic supporter opponent source insider',
  'person man woman witness resident citizen worker employee farmer trader investor banker businessman',
  'businesswoman entrepreneur teacher student policeman detective counterpart successor predecessor partner',
  'ceo cfo strategist architect engineer physician scholar fellow colleague guest veteran fighter rebel',
  'insurgent militant dissident mother father brother sister son daughter wife husband widow friend',
  'neighbour neighbor whistleblower backbencher speaker taoiseach tsar czar undersecretary rapporteur peer',
  'lord lady treasurer administrator trustee ombudsman superintendent sheriff intermediary interlocutor',
  'facilitator host ally buyer seller translator interpreter participant attendee commentator',
  'columnist blogger biographer ecologist campaigners conservationist environmentalist',
]
  .join(' ')
  .split(' ')

/** Plurals and groups that are described and not named. */
export const GROUPS_EN: readonly string[] = [
  'people men women children persons sources circles press media public markets voters families relatives',
  'parents locals troops forces hostages refugees mps meps staff team both police lawmakers wives',
  'governments delegations countries nations states sides parties authorities spokesmen spokespeople',
  'businessmen mediators allies deputies secretaries emissaries emissary crowd crowds audience readers',
  'viewers others envoys journalists experts analysts',
]
  .join(' ')
  .split(' ')

/** Forms of address before a surname. */
export const ADDRESS_EN: readonly string[] = [
  'mr mrs ms miss dr prof sir dame lord lady rep sen gov gen lt col capt sgt rev hon adm maj pm mx judge',
  'justice st sgt',
]
  .join(' ')
  .split(' ')

/** Words that stand between others in an office ("Secretary of State", "Minister of Foreign Affairs", "vice president for policy"). */
export const OFFICE_MODIFIERS_EN: readonly string[] = [
  'prime foreign vice deputy defence defense interior finance home press chief special national security',
  'acting interim former ex then federal state general senior top lead attorney executive managing union',
  'party opposition labour labor trade energy environment health education justice economy economic climate',
  'peace house senate minority majority first human rights presidential military army police intelligence',
  'government cabinet council board treasury agriculture transport culture commerce high crown supreme co',
  'spokes field brigadier major lieutenant rear staff',
]
  .join(' ')
  .split(' ')
