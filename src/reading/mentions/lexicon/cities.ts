/** Cities and regions where talks are held or news is datelined, beside the capitals; `German;English`, or one form for both. General knowledge. */
export const CITIES: readonly string[] = [
  'Genf;Geneva/Zürich;Zurich/Basel/Davos/Lausanne/Lugano/Montreux/Bürgenstock;Buergenstock/New York',
  'New York City/Los Angeles/San Francisco/Chicago/Boston/Miami/Houston/Dallas/Seattle/Anchorage/Atlanta',
  'Philadelphia/Detroit/Camp David/Mar-a-Lago/Palm Beach/Florida/Texas/Alaska/Kalifornien;California',
  'München;Munich/Hamburg/Köln;Cologne/Frankfurt/Frankfurt am Main/Stuttgart/Düsseldorf;Dusseldorf/Leipzig',
  'Dresden/Hannover;Hanover/Bremen/Nürnberg;Nuremberg/Bonn/Karlsruhe/Wolfsburg/Ramstein/Potsdam/Mainz/Kiel',
  'Erfurt/Magdeburg/Wiesbaden/Salzburg/Graz/Linz/Innsbruck/Istanbul/Antalya/Dubai/Dschidda;Jeddah',
  'Mekka;Mecca/Scharm el Scheich;Sharm el-Sheikh/Haifa/Hebron/Rafah/Chan Junis;Khan Younis/Aleppo/Idlib',
  'Mossul;Mosul/Kerman/Isfahan/Natans;Natanz/Fordo;Fordow/Karachi;Karachi/Lahore/Mumbai/Kalkutta;Kolkata',
  'Schanghai|Shanghai;Shanghai/Shenzhen/Wuhan/Osaka/Hiroshima/Busan/Sydney/Melbourne/Auckland/Johannesburg',
  'Kapstadt;Cape Town/Lagos/Casablanca/Marrakesch;Marrakesh/Alexandria/Bengasi;Benghazi/Darfur',
  'Charkiw|Charkow;Kharkiv/Odessa|Odesa;Odesa|Odessa/Lwiw|Lemberg;Lviv/Dnipro/Saporischschja;Zaporizhzhia',
  'Cherson;Kherson/Mariupol/Donezk;Donetsk/Luhansk/Donbass|Donbas;Donbas/Krim;Crimea/Butscha;Bucha',
  'Pokrowsk;Pokrovsk/Sumy/Kursk/Sankt Petersburg;St Petersburg/Sotschi;Sochi/Grosny;Grozny',
  'Transnistrien;Transnistria/Danzig;Gdansk/Krakau;Krakow/Straßburg|Strassburg;Strasbourg',
  'Marseille;Marseille/Lyon/Nizza;Nice/Mailand;Milan/Turin/Neapel;Naples/Venedig;Venice/Barcelona/Valencia',
  'Sevilla;Seville/Porto/Antwerpen;Antwerp/Rotterdam/Maastricht/Manchester/Birmingham/Liverpool/Glasgow',
  'Edinburgh/Belfast/Cardiff/Schottland;Scotland/Wales/Nordirland;Northern Ireland/Katalonien;Catalonia',
  'Bayern;Bavaria/Toronto/Montreal/Vancouver/Rio de Janeiro/São Paulo|Sao Paulo/Belém|Belem/Cancún|Cancun',
  'Kyoto/Scharm El-Scheich/Thessaloniki/Göteborg;Gothenburg/Malmö;Malmo/Tampere/Dayton/Bretton Woods',
  'Guantanamo/Golanhöhen;Golan Heights/Bergkarabach;Nagorno-Karabakh/Kaschmir;Kashmir/Tibet/Xinjiang',
  'Kurdistan/Tschetschenien;Chechnya/Oval Office/Ostjerusalem;East Jerusalem',
]
  .join('/')
  .split('/')
