/**
 * Countries as newspapers name them: name | adjectives and peoples | capital and seat of government | other names.
 * Facts of general knowledge, written for this project; free to use under the project's licence.
 */
const LINES = `
Afghanistan|Afghan,Afghans|Kabul|
Albania|Albanian,Albanians|Tirana|
Algeria|Algerian,Algerians|Algiers|
Andorra|Andorran|Andorra la Vella|
Angola|Angolan,Angolans|Luanda|
Argentina|Argentine,Argentinian,Argentines|Buenos Aires|
Armenia|Armenian,Armenians|Yerevan|
Australia|Australian,Australians|Canberra|
Austria|Austrian,Austrians|Vienna|
Azerbaijan|Azerbaijani,Azeri,Azerbaijanis|Baku|
Bahamas|Bahamian,Bahamians|Nassau|The Bahamas
Bahrain|Bahraini,Bahrainis|Manama|
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|
Barbados|Barbadian|Bridgetown|
Belarus|Belarusian,Belarusians|Minsk|
Belgium|Belgian,Belgians|Brussels|
Belize|Belizean|Belmopan|
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian,Bolivians|La Paz|
Bosnia and Herzegovina|Bosnian,Bosnians|Sarajevo|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan|Gaborone|
Brazil|Brazilian,Brazilians|Brasilia|Brasília
Brunei|Bruneian|Bandar Seri Begawan|
Bulgaria|Bulgarian,Bulgarians|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian|Bujumbura|
Cambodia|Cambodian,Cambodians|Phnom Penh|
Cameroon|Cameroonian|Yaounde|
Canada|Canadian,Canadians|Ottawa|
Central African Republic||Bangui|
Chad|Chadian|N'Djamena|
Chile|Chilean,Chileans|Santiago|
China|Chinese|Beijing|People's Republic of China
Colombia|Colombian,Colombians|Bogota|Bogotá
Democratic Republic of the Congo|Congolese|Kinshasa|DR Congo,Congo,DRC,Democratic Republic of Congo
Costa Rica|Costa Rican|San Jose|
Croatia|Croatian,Croats|Zagreb|
Cuba|Cuban,Cubans|Havana|
Cyprus|Cypriot,Cypriots|Nicosia|
Czech Republic|Czech,Czechs|Prague|Czechia
Denmark|Danish,Danes|Copenhagen|
Djibouti|Djiboutian|Djibouti City|
Dominican Republic||Santo Domingo|
East Timor|Timorese|Dili|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito|
Egypt|Egyptian,Egyptians|Cairo|
El Salvador|Salvadoran,Salvadorans|San Salvador|
Eritrea|Eritrean,Eritreans|Asmara|
Estonia|Estonian,Estonians|Tallinn|
Eswatini||Mbabane|Swaziland
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|
Fiji|Fijian,Fijians|Suva|
Finland|Finnish,Finns|Helsinki|
France|French|Paris|
Gabon|Gabonese|Libreville|
Gambia|Gambian|Banjul|The Gambia
Georgia|Georgian,Georgians|Tbilisi|
Germany|German,Germans|Berlin|
Ghana|Ghanaian,Ghanaians|Accra|
Greece|Greek,Greeks|Athens|
Grenada|Grenadian||
Guatemala|Guatemalan,Guatemalans|Guatemala City|
Guinea|Guinean|Conakry|
Guyana|Guyanese|Georgetown|
Haiti|Haitian,Haitians|Port-au-Prince|
Honduras|Honduran,Hondurans|Tegucigalpa|
Hungary|Hungarian,Hungarians|Budapest|
Iceland|Icelandic,Icelanders|Reykjavik|
India|Indian,Indians|New Delhi|Delhi
Indonesia|Indonesian,Indonesians|Jakarta|
Iran|Iranian,Iranians|Tehran|
Iraq|Iraqi,Iraqis|Baghdad|
Ireland|Irish|Dublin|Republic of Ireland
Israel|Israeli,Israelis|Jerusalem|
Italy|Italian,Italians|Rome|
Ivory Coast|Ivorian|Abidjan|Côte d'Ivoire
Jamaica|Jamaican,Jamaicans|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian,Jordanians|Amman|
Kazakhstan|Kazakh,Kazakhs|Astana|
Kenya|Kenyan,Kenyans|Nairobi|
Kosovo|Kosovan,Kosovar|Pristina|
Kuwait|Kuwaiti,Kuwaitis|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian,Lao|Vientiane|
Latvia|Latvian,Latvians|Riga|
Lebanon|Lebanese|Beirut|
Lesotho||Maseru|
Liberia|Liberian,Liberians|Monrovia|
Libya|Libyan,Libyans|Tripoli|
Liechtenstein||Vaduz|
Lithuania|Lithuanian,Lithuanians|Vilnius|
Luxembourg|||
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian,Malaysians|Kuala Lumpur|
Maldives|Maldivian||
Mali|Malian,Malians|Bamako|
Malta|Maltese|Valletta|
Mauritania|Mauritanian|Nouakchott|
Mauritius|Mauritian|Port Louis|
Mexico|Mexican,Mexicans|Mexico City|
Moldova|Moldovan,Moldovans|Chisinau|
Monaco|Monegasque||
Mongolia|Mongolian,Mongolians|Ulaanbaatar|
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan,Moroccans|Rabat|
Mozambique|Mozambican|Maputo|
Myanmar|Burmese|Naypyidaw|Burma
Namibia|Namibian|Windhoek|
Nepal|Nepali,Nepalese|Kathmandu|
Netherlands|Dutch|The Hague|The Netherlands,Holland
New Zealand|New Zealander,New Zealanders|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian,Nigerians|Abuja|
North Korea|North Korean,North Koreans|Pyongyang|
North Macedonia|Macedonian|Skopje|Macedonia
Norway|Norwegian,Norwegians|Oslo|
Oman|Omani,Omanis|Muscat|
Pakistan|Pakistani,Pakistanis|Islamabad|
Palestine|Palestinian,Palestinians|Ramallah|Palestinian territories,Palestinian Territories
Panama|Panamanian|Panama City|
Papua New Guinea||Port Moresby|
Paraguay|Paraguayan|Asuncion|
Peru|Peruvian,Peruvians|Lima|
Philippines|Philippine,Filipino,Filipinos|Manila|The Philippines
Poland|Polish,Poles|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari,Qataris|Doha|
Romania|Romanian,Romanians|Bucharest|
Russia|Russian,Russians|Moscow|Russian Federation
Rwanda|Rwandan,Rwandans|Kigali|
Samoa|Samoan|Apia|
Saudi Arabia|Saudi,Saudis|Riyadh|
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serbs|Belgrade|
Seychelles||Victoria|
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean,Singaporeans||
Slovakia|Slovak,Slovaks|Bratislava|
Slovenia|Slovenian|Ljubljana|
Solomon Islands||Honiara|
Somalia|Somali,Somalis|Mogadishu|
South Africa|South African,South Africans|Pretoria|
South Korea|South Korean,South Koreans|Seoul|
South Sudan|South Sudanese|Juba|
Soviet Union|Soviet,Soviets||USSR
Spain|Spanish,Spaniards|Madrid|
Sri Lanka|Sri Lankan,Sri Lankans|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swedes|Stockholm|
Switzerland|Swiss|Bern|
Syria|Syrian,Syrians|Damascus|
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajik|Dushanbe|
Tanzania|Tanzanian,Tanzanians|Dodoma|
Thailand|Thai,Thais|Bangkok|
Togo|Togolese|Lome|
Tonga|Tongan|Nuku'alofa|
Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
Tunisia|Tunisian,Tunisians|Tunis|
Turkey|Turkish,Turks|Ankara|Türkiye,Turkiye
Turkmenistan|Turkmen|Ashgabat|
Uganda|Ugandan,Ugandans|Kampala|
Ukraine|Ukrainian,Ukrainians|Kyiv|
United Arab Emirates|Emirati,Emiratis|Abu Dhabi|UAE,U.A.E.
United Kingdom|British,Britons,Briton|London|Britain,Great Britain,UK,U.K.
United States|American,Americans|Washington|US,U.S.,USA,U.S.A.,America,United States of America
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek,Uzbeks|Tashkent|
Vanuatu||Port Vila|
Vatican|||Vatican City,Holy See
Venezuela|Venezuelan,Venezuelans|Caracas|
Vietnam|Vietnamese|Hanoi|
Yemen|Yemeni,Yemenis|Sanaa|
Zambia|Zambian,Zambians|Lusaka|
Zimbabwe|Zimbabwean,Zimbabweans|Harare|
England|English||
Scotland|Scottish,Scots|Edinburgh|
Wales|Welsh|Cardiff|
Northern Ireland||Belfast|
European Union|||EU,E.U.
`;

interface Country {
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly capital: string | null;
  readonly aliases: readonly string[];
}

const split = (cell: string | undefined): readonly string[] => (cell ? cell.split(',') : []);

const COUNTRIES: readonly Country[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', adjectives, capital, aliases] = line.split('|');
    return { name, adjectives: split(adjectives), capital: capital || null, aliases: split(aliases) };
  });

/** “U.S.” → “United States”. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
);

/** “Russian” → “Russia”. */
export const COUNTRY_BY_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives }) => adjectives.map((adjective) => [adjective, name] as const)),
);

/** “Kyiv” → “Ukraine”; older spellings too. */
export const COUNTRY_BY_CAPITAL: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ name, capital }) => (capital ? [[capital, name] as const] : [])),
  ['Kiev', 'Ukraine'],
  ['Tel Aviv', 'Israel'],
]);
