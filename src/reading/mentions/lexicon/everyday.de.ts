/** German words with a capital that open a sentence or name nobody: function words, adverbs, numbers, days and months, nouns of measure that stand before another noun. */
export const OPENERS_DE: readonly string[] = [
  'als sowohl weder entweder je desto der die das den dem des ein eine einer eines einem einen kein keine keiner keinen keinem dieser diese',
  'dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle allen aller alles',
  'beide beiden beider viele vielen vieler wenige manche mehrere einige einigen etliche andere anderen',
  'solche welche welcher was wer wen wem wessen wann wo warum wieso weshalb wie woher wohin ob wenn weil da',
  'dass damit obwohl obgleich während nachdem bevor ehe bis seit sobald solange sofern falls indem sodass',
  'und oder aber sondern denn doch jedoch allerdings dennoch trotzdem deshalb deswegen daher darum somit',
  'folglich zudem außerdem ferner überdies zugleich gleichzeitig dabei dafür dagegen daran darauf daraus',
  'darin darüber darunter davon davor dazu danach demnach hierzu hierbei hiermit ich du er sie es wir ihr',
  'mich dich sich uns euch ihm ihn ihnen mein meine dein sein seine seiner seinem seinen seines ihre ihrer',
  'ihrem ihren ihres unser unsere euer man jemand niemand etwas nichts hier dort da nun jetzt heute gestern',
  'morgen vorgestern übermorgen damals zuvor vorher nachher später früher bald bereits schon noch erst nur',
  'auch sogar selbst so sehr ganz gar nicht nie niemals immer oft manchmal wieder erneut zunächst zuletzt',
  'schließlich endlich anschließend daraufhin inzwischen mittlerweile derweil unterdessen indes indessen',
  'bisher bislang künftig weiter weiterhin ebenfalls ebenso insgesamt insbesondere besonders vor allem etwa',
  'rund knapp fast circa mindestens höchstens nach laut zufolge gemäß von vom zu zum zur in im ins an am',
  'ans auf aus bei beim mit ohne für gegen um durch über unter vor hinter neben zwischen wegen trotz statt',
  'anstatt innerhalb außerhalb seitens angesichts aufgrund mithilfe per pro via binnen ist sind war waren',
  'wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten',
  'muss müssen musste mussten darf dürfen will wollen wollte wollten mag möchte sei seien hätte hätten wäre',
  'wären würde würden gibt gab es ja nein null eins zwei drei vier fünf sechs sieben acht neun zehn elf',
  'zwölf zwanzig hundert tausend erste ersten zweite zweiten dritte dritten letzte letzten nächste nächsten',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend',
  'mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen montagnachmittag',
  'vormittag nachmittag mittag abend nacht mitternacht januar jänner februar feber märz april mai juni juli',
  'august september oktober november dezember frühling frühjahr sommer herbst winter weihnachten ostern',
  'pfingsten silvester anfang mitte ende uhr ortszeit prozent prozentpunkte euro dollar franken rubel pfund',
  'cent million millionen milliarde milliarden billionen dutzend dutzende hunderte tausende tonnen tonne',
  'kilogramm gramm kilometer meter zentimeter liter barrel grad stunden stunde minuten sekunden tag tage',
  'tagen woche wochen monat monate monaten jahr jahre jahren seite teil teile zahl anzahl reihe menge',
  'nummer punkt artikel absatz kapitel ziel grund thema angaben bericht berichten bild bilder foto video',
  'quelle update',
]
  .join(' ')
  .split(' ')
/** Endings of German common nouns: a word that has one is no surname. General word formation. */
export const NOUN_ENDINGS_DE: readonly string[] = [
  'ung ungen heit heiten keit keiten schaft schaften tion tionen ität itäten nis nisse ismus ment tum ling',
  'enz anz angebot gespräch gespräche gesprächen verhandlungen treffen',
]
  .join(' ')
  .split(' ')
