/** Names of outlets that are ordinary words too: they count only in quotation marks or behind a class noun ("das Magazin Stern"). General knowledge of both languages. */
export const AMBIGUOUS_OUTLETS: ReadonlySet<string> = new Set(
  [
    'zeit,die zeit,welt,die welt,bild,stern,blick,echo,standard,profil,capital,kan,focus,time,dawn,krone',
    'kurier,die presse,dr,br,hr,fr,ft,rt,fars,observer,independent,atlantic,telegraph,the sun,vox,fox,rai',
    'wired,sabah,phoenix,falter,walla,nos,pap,apa,arte,die woche,politiken,guardian,economist,golem',
    'süddeutsche,nikkei,yle,ap,the atlantic,the hindu,the australian,irna,forbes,sana,ansa,kna,sda',
    'the insider',
  ]
    .join(',')
    .split(','),
)
