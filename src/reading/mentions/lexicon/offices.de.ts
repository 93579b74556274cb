/** German offices and callings that stand before a name ("Außenminister X") or for somebody unnamed ("ein Beamter"): last parts of the word, without endings. Newsroom usage; feminine and plural forms are made from them. */
export const OFFICE_STEMS_DE: readonly string[] = [
  'minister präsident kanzler chef sprecher sekretär kommissar botschafter general oberst admiral marschall',
  'hauptmann major leutnant kommandeur kommandant befehlshaber offizier soldat senator bürgermeister',
  'stadtrat landrat gouverneur premier anwalt richter ankläger experte forscher analyst analytiker direktor',
  'leiter manager führer anführer politiker bischof papst kardinal pfarrer rabbiner imam scheich ajatollah',
  'könig kaiser prinz emir sultan kronprinz fürst trainer verhandler unterhändler vermittler berater',
  'professor doktor kandidat gründer autor journalist reporter korrespondent regisseur historiker ökonom',
  'volkswirt wissenschaftler soziologe politologe psychologe biologe meteorologe jurist diplomat vertreter',
  'mitarbeiter beobachter kritiker gegner befürworter aktivist funktionär koordinator inspekteur inspektor',
  'ermittler arzt mediziner chirurg ingenieur techniker unternehmer händler investor banker sportler',
  'spieler fahrer schauspieler sänger künstler schriftsteller dichter augenzeuge zeuge bewohner anwohner',
  'bürger demonstrant nachbar rebell kämpfer häftling patriarch präses dekan rektor lehrer schüler student',
  'polizist kollege nachfolger vorgänger stellvertreter amtskollege amtsinhaber herausforderer intendant',
  'kurator verleger redakteur moderator kommentator statistiker geschäftsführer generaldirektor',
  'aufsichtsrat vize generalkommissar hochkommissar obmann attaché ombudsmann generalissimus verteidiger',
  'gutachter insider teilnehmer delegationsleiter kreml-chef staatschef präsidentschaftskandidat',
  'nationaltrainer ressortchef whistleblower blogger astronom physiker chemiker gewerkschafter',
  'premierminister abgeordneter berichterstatter sonderbotschafter ministerpräsident parteifreund',
  'parteikollege witwe ehemann ehefrau vater mutter sohn tochter bruder schwester onkel mann frau junge',
  'mädchen freund freundin täter fahnder kapitän pilot retter landwirt bauer siedler geschäftsmann',
  'geschäftsfrau moderatorin fachmann obfrau sprecherin ministerin kanzlerin präsidentin klubobmann',
  'amtsträger würdenträger veranstalter organisator betreiber hersteller entwickler archäologe geologe',
  'virologe kläger beschuldigter opfer',
]
  .join(' ')
  .split(' ')

/** The same of nouns that are declined like adjectives ("der Beauftragte", "ein Beamter"): stems without ending. */
export const OFFICE_ADJECTIVES_DE: readonly string[] = [
  'vorsitzend beauftragt gesandt abgeordnet beamt vertraut delegiert verantwortlich angestellt angehörig',
  'bevollmächtigt überlebend angeklagt beschuldigt verdächtig verletzt betroffen gefangen liberal',
  'oppositionell industriell sachverständig intellektuell eingeweiht beteiligt anwesend oberkommandierend',
  'stellvertretend obersten',
]
  .join(' ')
  .split(' ')

/** Forms of address and academic titles; they say the gender where it is in them. */
export const ADDRESS_DE: readonly string[] = [
  'herr herrn frau dr prof professor sir lady lord dame don doña graf gräfin prinz prinzessin königin',
  'us-präsident ex-präsident altkanzler scheich ajatollah schwester bruder pater',
]
  .join(' ')
  .split(' ')

/** People and groups that are described and not named: plural nouns and closeness ("Kreise", "Insider"). Newsroom usage for sources. */
export const GROUPS_DE: readonly string[] = [
  'kreise,kreisen,quellen,quelle,insider,insidern,insidern,leute,leuten,menschen,person,personen',
  'bevölkerung,händlern,märkte,fachleute,fachleuten,kaufleute,angehörige,angehörigen,familie,familien',
  'hinterbliebenen,eltern,nachbarn,beschäftigte,beschäftigten,arbeitnehmer,arbeitgeber,rettungskräfte',
  'einsatzkräfte,sicherheitskräfte,streitkräfte,streitkräften,truppen,journalisten,reportern',
  'medienvertretern,publikum,anhänger,anhängern,wähler,wählern,mitglied,mitglieder,mitgliedern,team',
  'augenzeugen,angreifer,entführer,geiselnehmer,flüchtlinge,unterhändlern,parlamentarier,parlamentariern',
  'staats- und regierungschefs,regierungschefs,verbündete,verbündeten,partner,ökologen',
  'umweltschützer,menschenrechtler,datenschützer,umweltschützern,menschenrechtlern,forscherteam,zivilisten',
  'us-beamte,us-beamten',
]
  .join(',')
  .split(',')
