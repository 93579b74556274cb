/** Newspapers, broadcasters, agencies and sites that articles pass on, under the names by which they do; general knowledge of the press. `|` parts names of one outlet. */
export const OUTLETS: readonly string[] = [
  'Reuters|Thomson Reuters;AP|Associated Press|The Associated Press',
  'AFP|Agence France-Presse|Agence France Presse;dpa|Deutsche Presse-Agentur|Deutschen Presse-Agentur',
  'APA|Austria Presse Agentur;Keystone-SDA|SDA;epd;KNA;ddp;dapd;Tass|TASS|Itar-Tass;Interfax',
  'Ria Nowosti|RIA Novosti|RIA;Xinhua;Kyodo;Anadolu;Irna|IRNA;Isna|ISNA;Tasnim;Fars;Ukrinform',
  'Ukrainska Pravda|Ukrajinska Prawda;Kyiv Independent|The Kyiv Independent;Kyiv Post;Suspilne',
  'Bloomberg|Bloomberg News;Dow Jones;UPI;ANSA|Ansa;EFE;PAP;Belta;SANA;Yonhap;KCNA',
  'New York Times|The New York Times|NYT;Washington Post|The Washington Post',
  'Wall Street Journal|The Wall Street Journal|WSJ;Los Angeles Times;USA Today;Politico|POLITICO;Axios;CNN',
  'CNBC;NBC|NBC News;ABC News;CBS|CBS News;Fox News|Fox;MSNBC;NPR;PBS;Time;Newsweek;The Atlantic|Atlantic',
  'New Yorker|The New Yorker;Foreign Affairs;Foreign Policy;Vox;BuzzFeed;Daily Beast;Chicago Tribune',
  'Boston Globe;The Hill;Semafor;Punchbowl News;Breitbart;HuffPost|Huffington Post;Forbes;Business Insider',
  "Wired;Barron's;MarketWatch;Al-Monitor;BBC|BBC News;Guardian|The Guardian",
  'Financial Times|FT|The Financial Times;Times of London;Sunday Times',
  'Telegraph|Daily Telegraph|The Telegraph;Independent|The Independent;Economist|The Economist;Sky News',
  'ITV|ITV News;Channel 4;Daily Mail;Daily Mirror;The Sun;Observer;Evening Standard;LBC;RTÉ|RTE;Irish Times',
  'Le Monde;Le Figaro;Libération|Liberation;France 24;France Info|Franceinfo;RFI;BFM|BFMTV|BFM TV;TF1',
  'Euronews;El País|El Pais;El Mundo;La Vanguardia;Corriere della Sera;La Repubblica|Repubblica;La Stampa',
  'Rai;Gazeta Wyborcza;Rzeczpospolita;Kommersant;Nowaja Gaseta|Novaya Gazeta;Meduza;The Insider;Echo Moskwy',
  'Russia Today|RT;Rossija 1;Wedomosti|Vedomosti;Iswestija|Izvestia;Moscow Times|The Moscow Times',
  "Haaretz|Ha'aretz;Jerusalem Post|The Jerusalem Post;Times of Israel|The Times of Israel;Ynet",
  'Yediot Achronot|Jediot Achronot|Yedioth Ahronoth;Channel 12;Channel 13;Israel Hayom;Kan;Walla',
  'Al Jazeera|Al-Dschasira|Al Dschasira|Al-Jazeera|Aljazeera;Al Arabiya|Al-Arabija|Al Arabija|Al-Arabiya',
  "Asharq Al-Awsat;Al-Ahram;Al-Manar;Al Hadath;L'Orient-Le Jour;Hürriyet;Daily Sabah;Sabah",
  "South China Morning Post|SCMP;Global Times;People's Daily;Nikkei|Nikkei Asia;NHK;Asahi Shimbun",
  'Times of India;The Hindu;Hindustan Times;Dawn;Straits Times;Jakarta Post|The Jakarta Post',
  'Sydney Morning Herald;The Australian;Globe and Mail;CBC;Toronto Star;Politiken;DR;SVT;NRK;Yle',
  'Helsingin Sanomat;De Telegraaf;NOS;De Standaard;Le Soir;Spiegel|Der Spiegel|DER SPIEGEL|Spiegel Online',
  'Süddeutsche Zeitung|SZ|Süddeutschen Zeitung|Süddeutsche',
  'Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.|Frankfurter Allgemeinen Zeitung|Frankfurter Allgemeinen|Frankfurter Allgemeine|Frankfurter Allgemeine Sonntagszeitung|FAS',
  'Zeit|Die Zeit|DIE ZEIT|Zeit Online|ZEIT ONLINE;Welt|Die Welt|WELT|Welt am Sonntag',
  'Bild|Bild-Zeitung|BILD|Bild am Sonntag|BamS;taz|Die Tageszeitung|tageszeitung',
  'Tagesspiegel|Der Tagesspiegel;Handelsblatt;Focus|FOCUS|Focus Online;Stern|stern',
  'Frankfurter Rundschau|FR|Frankfurter Rundschau;Berliner Zeitung;Berliner Morgenpost',
  'Rheinische Post|Rheinischen Post;Kölner Stadt-Anzeiger|Kölner Stadtanzeiger',
  'Neue Osnabrücker Zeitung|Neuen Osnabrücker Zeitung|NOZ;Augsburger Allgemeine|Augsburger Allgemeinen',
  'Stuttgarter Zeitung;Stuttgarter Nachrichten',
  'Hannoversche Allgemeine Zeitung|Hannoverschen Allgemeinen Zeitung;Leipziger Volkszeitung',
  'Sächsische Zeitung|Sächsischen Zeitung;Mitteldeutsche Zeitung|Mitteldeutschen Zeitung',
  'Passauer Neue Presse|Passauer Neuen Presse;Rhein-Neckar-Zeitung',
  'Westdeutsche Allgemeine Zeitung|Westdeutschen Allgemeinen Zeitung|WAZ',
  'Funke Mediengruppe|Funke-Mediengruppe;Redaktionsnetzwerk Deutschland|RND;Nordkurier;Weser-Kurier',
  'Hamburger Abendblatt;Münchner Merkur;Abendzeitung;Wirtschaftswoche|WirtschaftsWoche',
  'Manager Magazin|manager magazin;Capital;Cicero;Heise|heise online;Golem|Golem.de',
  'Netzpolitik.org|netzpolitik.org;Correctiv|CORRECTIV;Table.Media|Table Media;The Pioneer;Apollo News',
  'Junge Welt;Neues Deutschland;Jüdische Allgemeine|Jüdischen Allgemeinen;ARD;ZDF',
  'Tagesschau|tagesschau|tagesschau.de;Tagesthemen;Heute-Journal|heute-journal;NDR;WDR;MDR;SWR;BR;HR',
  'RBB|rbb;Deutschlandfunk|DLF;Deutsche Welle|Deutschen Welle|DW;Deutschlandradio;Phoenix;n-tv|ntv;N24|n24',
  'RTL;ProSieben;Sat.1;3sat;Arte|arte;ORF;Standard|Der Standard;Die Presse;Kurier;Kronen Zeitung|Krone',
  'Kleine Zeitung|Kleinen Zeitung;Salzburger Nachrichten;Oberösterreichische Nachrichten;Falter;Profil',
  'Wiener Zeitung;SRF;Neue Zürcher Zeitung|Neuen Zürcher Zeitung|NZZ|NZZ am Sonntag;Tages-Anzeiger;Blick',
  'Weltwoche;SonntagsZeitung;RTS;20 Minuten;Aargauer Zeitung;Luxemburger Wort;Bellingcat;ProPublica',
  'The Intercept;Wikinews;Wikipedia;Wikileaks|WikiLeaks;SRNA;N1;Balkan Insight',
  'Radio Free Europe|RFE/RL|Radio Liberty;Voice of America|VOA;Nexta;Echo;Die Woche',
]
  .join(';')
  .split(';')

/** Words that make a name the name of an outlet where they close it or open it ("Lakeland Times", "Nachrichtenagentur X"). */
export const OUTLET_HEADS: readonly string[] = [
  'times post news herald tribune gazette journal chronicle telegraph courier observer magazine radio tv',
  'television zeitung tageszeitung nachrichten rundschau anzeiger tageblatt tagblatt abendblatt morgenpost',
  'kurier merkur allgemeine allgemeinen volksblatt volksstimme presse rundfunk fernsehen magazin',
]
  .join(' ')
  .split(' ')

/** German class nouns before the name of an outlet ("die Nachrichtenagentur X", "der Sender Y"). */
export const OUTLET_CLASSES: readonly string[] = [
  'nachrichtenagentur agentur presseagentur zeitung tageszeitung wochenzeitung sonntagszeitung',
  'boulevardzeitung wirtschaftszeitung blatt magazin nachrichtenmagazin wochenmagazin onlinemagazin sender',
  'fernsehsender nachrichtensender rundfunksender tv-sender radiosender staatssender rundfunk portal',
  'nachrichtenportal internetportal onlineportal nachrichtenseite zeitschrift wochenblatt boulevardblatt',
  'wirtschaftsblatt fachblatt fachmagazin medium plattform blog us-magazin us-sender us-portal us-zeitung',
  'newsletter podcast staatsagentur wirtschaftsagentur nachrichtenagenturen zeitungen sendern medien',
  'medienberichte medienberichten',
]
  .join(' ')
  .split(' ')
