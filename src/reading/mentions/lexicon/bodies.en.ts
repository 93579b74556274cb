/** English nouns of bodies that act and speak, small letters, singular; a name that holds one is an organisation ("Hillmark Harbour Council"). General newspaper English. */
export const BODY_NOUNS_EN: readonly string[] = [
  'ministry department office agency authority government administration party union association federation',
  'confederation society commission committee council court tribunal police army military militia navy',
  'force forces parliament congress senate cabinet assembly company corporation corp inc ltd llc plc firm',
  'bank university college school institute institution foundation organisation organization movement group',
  'alliance coalition opposition delegation embassy consulate church club treasury bureau board centre',
  'center service services command staff fund league network initiative exchange airline airlines airways',
  'railway railways hospital museum watchdog regulator bloc side camp faction caucus chamber presidency',
  'secretariat mission taskforce conference trust charity nonprofit ngo industry industries holdings',
  'partners capital motors energy house kremlin palace leadership management employer employers country',
  'state nation republic kingdom city county campaign team guard guards corps brigade brigades front jihad',
  'brotherhood authority panel jury laboratory nations states giant maker carmaker manufacturer retailer',
  'lender operator developer startup broker unions parties ministries countries courts agencies companies',
  'governments authorities sides militants executive regime junta wing branch brotherhood executives forum',
  'secretariat',
]
  .join(' ')
  .split(' ')
