/**
 * Large and often reported cities, regions, states and seas that aren't capitals of countries.
 * Facts of general knowledge, written for this project; free to use under the project's licence.
 */
const NAMES = `
Aberdeen,Adelaide,Adana,Agra,Ahmedabad,Albany,Albuquerque,Aleppo,Alexandria,Almaty,Alicante,Amsterdam,Anaheim,Anchorage,Annapolis,Antalya,Antwerp,Arlington,Atlanta,Auckland,Austin,
Baltimore,Bangalore,Bengaluru,Barcelona,Bari,Basel,Basra,Baton Rouge,Benghazi,Bergen,Bilbao,Birmingham,Boise,Bologna,Bombay,Bonn,Bordeaux,Boston,Boulder,Bradford,Bremen,Brighton,Brisbane,Bristol,Brooklyn,Buffalo,Busan,Bakhmut,
Calais,Calcutta,Calgary,Cambridge,Cancun,Cannes,Cape Canaveral,Cape Town,Casablanca,Catania,Charleston,Charlotte,Charlottesville,Chengdu,Chennai,Chernihiv,Chernobyl,Chicago,Chongqing,Christchurch,Cincinnati,Cleveland,Cologne,Columbus,Cork,Coventry,Cupertino,
Dallas,Darwin,Davos,Dayton,Debaltseve,Denver,Derby,Detroit,Dnipro,Donetsk,Dortmund,Dresden,Dubai,Dundee,Durban,Durham,Düsseldorf,
Edmonton,El Paso,Eindhoven,Essen,Exeter,Fallujah,Flint,Florence,Fort Lauderdale,Fort Worth,Frankfurt,Fukushima,Fresno,
Gaza City,Gdansk,Geneva,Genoa,Glasgow,Goma,Gothenburg,Granada,Grozny,Guadalajara,Guangzhou,Guayaquil,
Haifa,Halifax,Hamburg,Hangzhou,Hanover,Harrisburg,Hartford,Hebron,Herat,Hiroshima,Ho Chi Minh City,Hobart,Hong Kong,Honolulu,Houston,Huntsville,Hyderabad,
Idlib,Indianapolis,Innsbruck,Irpin,Istanbul,Izmir,Izyum,Jacksonville,Jeddah,Jenin,Johannesburg,Kabul,Kandahar,Kano,Kansas City,Karachi,Kazan,Kennedy Space Center,Kharkiv,Khan Younis,Kherson,Kobe,Kolkata,Kramatorsk,Krakow,Kunduz,Kyoto,Kraków,
Lagos,Lahore,Lancaster,Las Vegas,Leeds,Leicester,Leipzig,Lille,Liverpool,Los Angeles,Louisville,Luhansk,Lviv,Lyon,Lausanne,Long Beach,
Macau,Malaga,Malmo,Manchester,Manhattan,Mariupol,Marrakesh,Marseille,Mecca,Medellin,Melbourne,Memphis,Menlo Park,Mexicali,Miami,Milan,Milwaukee,Minneapolis,Mobile,Mombasa,Monterrey,Montreal,Mosul,Mountain View,Mumbai,Munich,Murmansk,Mykolaiv,
Nagasaki,Nagoya,Nanjing,Naples,Nashville,New Orleans,New York,New York City,Newark,Newcastle,Nice,Norfolk,Nottingham,Novosibirsk,Nuremberg,
Oakland,Odesa,Odessa,Oklahoma City,Omaha,Orlando,Osaka,Oxford,Palermo,Palm Beach,Palo Alto,Pasadena,Peshawar,Perth,Philadelphia,Phoenix,Phuket,Pittsburgh,Plymouth,Pokrovsk,Port Louis,Port Sudan,Portland,Porto,Portsmouth,Providence,
Quebec City,Quetta,Rafah,Raleigh,Raqqa,Redmond,Reno,Richmond,Rio de Janeiro,Rochester,Rostov,Rotterdam,
Sacramento,Saint-Denis,Salt Lake City,Salvador,San Antonio,San Bernardino,San Diego,San Francisco,San Juan,San Jose,Sao Paulo,São Paulo,Santa Barbara,Santa Fe,Sapporo,Savannah,Seattle,Sendai,Sevastopol,Seville,Shanghai,Sharm el-Sheikh,Sheffield,Shenzhen,Sharjah,Simferopol,Southampton,Spokane,Srinagar,Stalingrad,St. Louis,St. Petersburg,Saint Petersburg,Stuttgart,Strasbourg,Sumy,Surabaya,Sydney,Syracuse,
Tacoma,Tallahassee,Tampa,Tijuana,Timbuktu,Toledo,Toronto,Toulouse,Trenton,Trieste,Tucson,Tulsa,Turin,Uvalde,Utrecht,Valencia,Vancouver,Venice,Verona,Veracruz,Versailles,Vladivostok,Volgograd,
Winnipeg,Wuhan,Xi'an,Yokohama,York,Zaporizhzhia,Zurich,Yalta,Yangon,
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Puerto Rico,Guam,
Alberta,British Columbia,Manitoba,Nova Scotia,Ontario,Quebec,Saskatchewan,New South Wales,Queensland,Tasmania,Victoria,Western Australia,
Abkhazia,Andalusia,Bavaria,Basque Country,Balochistan,Catalonia,Chechnya,Cornwall,Corsica,Crimea,Dagestan,Darfur,Donbas,Gaza,Gaza Strip,Golan Heights,Guangdong,Gujarat,Helmand,Hokkaido,Kashmir,Kent,Kurdistan,Kursk,Lapland,Lombardy,Nagorno-Karabakh,Normandy,Okinawa,Punjab,Sardinia,Saxony,Scotland,Siberia,Sichuan,Sicily,Sinai,South Ossetia,Tibet,Tigray,Transnistria,Tuscany,Ulster,West Bank,Xinjiang,Yorkshire,Belgorod,
Africa,Antarctica,Asia,Europe,Latin America,Middle East,North America,South America,Southeast Asia,Balkans,Baltics,Caribbean,Scandinavia,Western Europe,Eastern Europe,
Atlantic,Pacific,Mediterranean,Black Sea,Baltic Sea,Red Sea,South China Sea,Persian Gulf,Gulf of Mexico,English Channel,Indian Ocean,North Sea,Arctic,
Silicon Valley,Wall Street,Capitol Hill,Times Square,Tiananmen Square,Tahrir Square,Guantanamo Bay,Pearl Harbor,Camp David
`;

/** Places that are no capital of a country. */
export const PLACES: ReadonlySet<string> = new Set(
  NAMES.split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
