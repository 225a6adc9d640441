/**
 * Places of the world as English papers spell them. Tables are comma-separated lists, for one name a line would make the
 * file unreadable. Conventions:
 * - «Mecca=Makkah@مكة المكرمة»: spellings of one place joined by «=», and after «@» the first spelling under which the
 *   Arabic lexicon lists it, so that both languages share the concept. No «@»: the Arabic lexicon has no such place.
 * - Names that begin with the Arabic article are written with a hyphen and without one («Al-Khobar=Al Khobar»).
 * - «Birmingham (Alabama)» is a namesake of a better known place, of which papers write «Birmingham, Alabama».
 */
export interface CountryRow {
  /** ISO 3166-1 alpha-2 (XK for Kosovo, SU and YU for the states that are gone). */
  readonly id: string;
  /** Names and spellings, the usual one first. */
  readonly names: readonly string[];
  /** Adjective first, then nouns and plurals. */
  readonly demonyms: readonly string[];
  /** Names and spellings of the capital. */
  readonly capital: readonly string[];
}

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function country(id: string, names: string, demonyms: string, capital: string): CountryRow {
  return { id, names: list(names), demonyms: list(demonyms), capital: list(capital) };
}

/** In the order of the Arabic table, row by row: GB has five rows, one for each of its countries. */
export const countries: readonly CountryRow[] = [
  // Arab states
  country(
    'SA',
    'Saudi Arabia, Kingdom of Saudi Arabia, KSA, the Kingdom of Saudi Arabia',
    'Saudi, Saudis, Saudi Arabian, Saudi Arabians',
    'Riyadh',
  ),
  country('AE', 'United Arab Emirates, the United Arab Emirates, UAE, U.A.E., the Emirates, Emirates', 'Emirati, Emiratis', 'Abu Dhabi'),
  country('QA', 'Qatar, State of Qatar', 'Qatari, Qataris', 'Doha'),
  country('KW', 'Kuwait, State of Kuwait', 'Kuwaiti, Kuwaitis', 'Kuwait City'),
  country('BH', 'Bahrain, Kingdom of Bahrain, Bahrein', 'Bahraini, Bahrainis', 'Manama'),
  country('OM', 'Oman, Sultanate of Oman, the Sultanate of Oman', 'Omani, Omanis', 'Muscat'),
  country('YE', 'Yemen, Republic of Yemen', 'Yemeni, Yemenis, Yemenite, Yemenites', "Sanaa, Sana'a, San'a"),
  country('IQ', 'Iraq, Republic of Iraq', 'Iraqi, Iraqis', 'Baghdad'),
  country('SY', 'Syria, Syrian Arab Republic', 'Syrian, Syrians', 'Damascus'),
  country('LB', 'Lebanon, Lebanese Republic', 'Lebanese', 'Beirut'),
  country('JO', 'Jordan, Hashemite Kingdom of Jordan, Hashemite Kingdom', 'Jordanian, Jordanians', 'Amman'),
  country(
    'PS',
    'Palestine, State of Palestine, Palestinian territories, Palestinian Territories, occupied Palestinian territories, occupied Palestinian territory, Occupied Palestinian Territory',
    'Palestinian, Palestinians',
    'Jerusalem, East Jerusalem, occupied Jerusalem, Al-Quds',
  ),
  country('EG', 'Egypt, Arab Republic of Egypt', 'Egyptian, Egyptians', 'Cairo'),
  country('SD', 'Sudan, Republic of the Sudan, Republic of Sudan', 'Sudanese', 'Khartoum'),
  country('LY', 'Libya, State of Libya', 'Libyan, Libyans', 'Tripoli'),
  country('TN', 'Tunisia, Republic of Tunisia, Tunisian Republic', 'Tunisian, Tunisians', 'Tunis'),
  country('DZ', "Algeria, People's Democratic Republic of Algeria", 'Algerian, Algerians', 'Algiers'),
  country('MA', 'Morocco, Kingdom of Morocco', 'Moroccan, Moroccans', 'Rabat'),
  country('MR', 'Mauritania, Islamic Republic of Mauritania', 'Mauritanian, Mauritanians', 'Nouakchott'),
  country('SO', 'Somalia, Federal Republic of Somalia', 'Somali, Somalis, Somalian, Somalians', 'Mogadishu, Muqdisho'),
  country('DJ', 'Djibouti, Republic of Djibouti', 'Djiboutian, Djiboutians', 'Djibouti City'),
  country('KM', 'Comoros, the Comoros, Union of the Comoros, Comoro Islands', 'Comorian, Comorians, Comoran, Comorans', 'Moroni'),
  country(
    'EH',
    'Western Sahara, Sahrawi Arab Democratic Republic, SADR, Sahrawi Republic',
    'Sahrawi, Sahrawis, Saharawi, Saharawis',
    'Laayoune, El Aaiún, El Aaiun, Laâyoune',
  ),
  // Western and Central Asia
  country('IL', 'Israel, State of Israel, Jewish state', 'Israeli, Israelis', 'Tel Aviv, Tel-Aviv'),
  country('TR', 'Turkey, Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye, Republic of Turkiye', 'Turkish, Turk, Turks', 'Ankara'),
  country('IR', 'Iran, Islamic Republic of Iran', 'Iranian, Iranians', 'Tehran, Teheran'),
  country(
    'AF',
    'Afghanistan, Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan',
    'Afghan, Afghans, Afghani, Afghanis',
    'Kabul',
  ),
  country('PK', 'Pakistan, Islamic Republic of Pakistan', 'Pakistani, Pakistanis', 'Islamabad'),
  country('KZ', 'Kazakhstan, Republic of Kazakhstan', 'Kazakh, Kazakhs, Kazakhstani, Kazakhstanis', 'Astana, Nur-Sultan, Nursultan'),
  country('UZ', 'Uzbekistan, Republic of Uzbekistan', 'Uzbek, Uzbeks, Uzbekistani, Uzbekistanis', 'Tashkent'),
  country('TM', 'Turkmenistan', 'Turkmen, Turkmens, Turkmenistani', 'Ashgabat, Ashkhabad'),
  country('KG', 'Kyrgyzstan, Kyrgyz Republic, Kirghizia', 'Kyrgyz, Kyrgyzstani, Kyrgyzstanis, Kirghiz', 'Bishkek'),
  country('TJ', 'Tajikistan, Republic of Tajikistan, Tadjikistan', 'Tajik, Tajiks, Tajikistani', 'Dushanbe'),
  country('AZ', 'Azerbaijan, Republic of Azerbaijan', 'Azerbaijani, Azerbaijanis, Azeri, Azeris', 'Baku'),
  country('AM', 'Armenia, Republic of Armenia', 'Armenian, Armenians', 'Yerevan'),
  country('GE', 'Georgia, Republic of Georgia', 'Georgian, Georgians', 'Tbilisi'),
  country('CY', 'Cyprus, Republic of Cyprus', 'Cypriot, Cypriots, Greek Cypriot, Greek Cypriots', 'Nicosia'),
  // South, East and Southeast Asia
  country('IN', 'India, Republic of India', 'Indian, Indians', 'New Delhi, Delhi'),
  country('BD', "Bangladesh, People's Republic of Bangladesh", 'Bangladeshi, Bangladeshis', 'Dhaka, Dacca'),
  country('LK', 'Sri Lanka, Ceylon, Democratic Socialist Republic of Sri Lanka', 'Sri Lankan, Sri Lankans', 'Colombo'),
  country('NP', 'Nepal', 'Nepali, Nepalis, Nepalese', 'Kathmandu, Katmandu'),
  country('BT', 'Bhutan, Kingdom of Bhutan', 'Bhutanese', 'Thimphu, Thimbu'),
  country('MV', 'Maldives, the Maldives, Republic of Maldives', 'Maldivian, Maldivians', 'Malé, Male'),
  country('CN', "China, People's Republic of China, PRC, mainland China, Communist China", 'Chinese', 'Beijing, Peking'),
  country('TW', 'Taiwan, Republic of China, Chinese Taipei, Formosa', 'Taiwanese', 'Taipei'),
  country(
    'HK',
    'Hong Kong, Hong Kong SAR, Hong Kong Special Administrative Region',
    'Hong Konger, Hong Kongers, Hongkonger, Hongkongers',
    '',
  ),
  country('MO', 'Macau, Macao, Macau SAR', 'Macanese', ''),
  country('JP', 'Japan', 'Japanese', 'Tokyo'),
  country('KR', 'South Korea, Republic of Korea, ROK, S. Korea, S Korea', 'South Korean, South Koreans, Korean, Koreans', 'Seoul'),
  country(
    'KP',
    "North Korea, Democratic People's Republic of Korea, DPRK, N. Korea, N Korea, Hermit Kingdom",
    'North Korean, North Koreans',
    'Pyongyang',
  ),
  country('MN', 'Mongolia', 'Mongolian, Mongolians, Mongol, Mongols', 'Ulaanbaatar, Ulan Bator'),
  country('VN', 'Vietnam, Viet Nam, Socialist Republic of Vietnam', 'Vietnamese', 'Hanoi'),
  country('LA', "Laos, Lao People's Democratic Republic, Lao PDR", 'Laotian, Laotians, Lao', 'Vientiane'),
  country('KH', 'Cambodia, Kingdom of Cambodia, Kampuchea', 'Cambodian, Cambodians, Khmer, Khmers', 'Phnom Penh'),
  country('TH', 'Thailand, Kingdom of Thailand, Siam', 'Thai, Thais', 'Bangkok'),
  country('MM', 'Myanmar, Burma, Republic of the Union of Myanmar', 'Burmese, Myanma, Myanmarese', 'Naypyidaw, Nay Pyi Taw, Naypyitaw'),
  country('MY', 'Malaysia', 'Malaysian, Malaysians', 'Kuala Lumpur, KL'),
  country('SG', 'Singapore, Republic of Singapore', 'Singaporean, Singaporeans', ''),
  country('BN', 'Brunei, Brunei Darussalam, Sultanate of Brunei', 'Bruneian, Bruneians', 'Bandar Seri Begawan'),
  country('ID', 'Indonesia, Republic of Indonesia', 'Indonesian, Indonesians', 'Jakarta, Djakarta, Nusantara'),
  country('TL', 'East Timor, Timor-Leste, Timor Leste', 'East Timorese, Timorese', 'Dili'),
  country(
    'PH',
    'Philippines, the Philippines, Republic of the Philippines',
    'Filipino, Filipinos, Filipina, Filipinas, Philippine',
    'Manila',
  ),
  // Europe
  country(
    'GB',
    'Britain, United Kingdom, the United Kingdom, UK, U.K., Great Britain, United Kingdom of Great Britain and Northern Ireland',
    'British, Briton, Britons, Brit, Brits, Britisher',
    'London',
  ),
  country('GB', 'England', 'English, Englishman, Englishmen, Englishwoman, Englishwomen', ''),
  country('GB', 'Scotland', 'Scottish, Scot, Scots, Scotsman, Scotsmen, Scotswoman, Scotswomen', 'Edinburgh'),
  country('GB', 'Wales, Cymru', 'Welsh, Welshman, Welshmen, Welshwoman, Welshwomen', 'Cardiff'),
  country('GB', 'Northern Ireland, N Ireland, N. Ireland', 'Northern Irish, Ulsterman, Ulstermen', 'Belfast'),
  country('IE', 'Ireland, Republic of Ireland, Irish Republic, Éire, Eire', 'Irish, Irishman, Irishmen, Irishwoman, Irishwomen', 'Dublin'),
  country('FR', 'France, French Republic', 'French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen', 'Paris'),
  country(
    'DE',
    'Germany, Federal Republic of Germany, West Germany, East Germany, German Democratic Republic, GDR',
    'German, Germans, West German, East German, West Germans, East Germans',
    'Berlin',
  ),
  country('IT', 'Italy, Italian Republic', 'Italian, Italians', 'Rome'),
  country('ES', 'Spain, Kingdom of Spain', 'Spanish, Spaniard, Spaniards', 'Madrid'),
  country('PT', 'Portugal, Portuguese Republic', 'Portuguese', 'Lisbon'),
  country('AD', 'Andorra', 'Andorran, Andorrans', 'Andorra la Vella'),
  country('MC', 'Monaco, Principality of Monaco', 'Monegasque, Monegasques, Monacan', 'Monte Carlo, Monte-Carlo'),
  country('LI', 'Liechtenstein', 'Liechtensteiner, Liechtensteiners', 'Vaduz'),
  country('SM', 'San Marino', 'Sammarinese, San Marinese', ''),
  country('VA', 'Vatican, the Vatican, Holy See, the Holy See, Vatican City State', 'Vatican', 'Vatican City'),
  country('CH', 'Switzerland, Swiss Confederation', 'Swiss', 'Bern, Berne'),
  country('AT', 'Austria, Republic of Austria', 'Austrian, Austrians', 'Vienna'),
  country('BE', 'Belgium, Kingdom of Belgium', 'Belgian, Belgians', 'Brussels'),
  country(
    'NL',
    'Netherlands, the Netherlands, Holland, Kingdom of the Netherlands',
    'Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Netherlander, Netherlanders',
    'Amsterdam',
  ),
  country('LU', 'Luxembourg, Grand Duchy of Luxembourg, Luxemburg', 'Luxembourger, Luxembourgers, Luxembourgish', ''),
  country('DK', 'Denmark, Kingdom of Denmark', 'Danish, Dane, Danes', 'Copenhagen'),
  country('SE', 'Sweden, Kingdom of Sweden', 'Swedish, Swede, Swedes', 'Stockholm'),
  country('NO', 'Norway, Kingdom of Norway', 'Norwegian, Norwegians', 'Oslo'),
  country('FI', 'Finland, Republic of Finland', 'Finnish, Finn, Finns', 'Helsinki'),
  country('IS', 'Iceland', 'Icelandic, Icelander, Icelanders', 'Reykjavik, Reykjavík'),
  country('GL', 'Greenland', 'Greenlandic, Greenlander, Greenlanders', 'Nuuk'),
  country('FO', 'Faroe Islands, the Faroe Islands, Faroes, Faeroe Islands', 'Faroese', 'Torshavn, Tórshavn'),
  country('EE', 'Estonia, Republic of Estonia', 'Estonian, Estonians', 'Tallinn'),
  country('LV', 'Latvia, Republic of Latvia', 'Latvian, Latvians', 'Riga'),
  country('LT', 'Lithuania, Republic of Lithuania', 'Lithuanian, Lithuanians', 'Vilnius'),
  country('PL', 'Poland, Republic of Poland', 'Polish, Pole, Poles', 'Warsaw'),
  country('CZ', 'Czech Republic, the Czech Republic, Czechia', 'Czech, Czechs', 'Prague'),
  country('SK', 'Slovakia, Slovak Republic', 'Slovak, Slovaks, Slovakian, Slovakians', 'Bratislava'),
  country('HU', 'Hungary', 'Hungarian, Hungarians, Magyar, Magyars', 'Budapest'),
  country('RO', 'Romania, Rumania', 'Romanian, Romanians', 'Bucharest'),
  country('BG', 'Bulgaria, Republic of Bulgaria', 'Bulgarian, Bulgarians', 'Sofia'),
  country('GR', 'Greece, Hellenic Republic', 'Greek, Greeks, Hellenic', 'Athens'),
  country('AL', 'Albania, Republic of Albania', 'Albanian, Albanians', 'Tirana'),
  country(
    'MK',
    'North Macedonia, Macedonia, Republic of North Macedonia, Former Yugoslav Republic of Macedonia, FYROM',
    'Macedonian, Macedonians, North Macedonian, North Macedonians',
    'Skopje',
  ),
  country('RS', 'Serbia, Republic of Serbia', 'Serbian, Serb, Serbs, Serbians', 'Belgrade'),
  country('ME', 'Montenegro', 'Montenegrin, Montenegrins', 'Podgorica'),
  country(
    'BA',
    'Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia, Bosnia & Herzegovina, BiH',
    'Bosnian, Bosnians, Bosniak, Bosniaks, Herzegovinian',
    'Sarajevo',
  ),
  country('HR', 'Croatia, Republic of Croatia', 'Croatian, Croat, Croats, Croatians', 'Zagreb'),
  country('SI', 'Slovenia, Republic of Slovenia', 'Slovenian, Slovene, Slovenes, Slovenians', 'Ljubljana'),
  country(
    'XK',
    'Kosovo, Kosova, Republic of Kosovo',
    'Kosovar, Kosovars, Kosovan, Kosovans, Kosovo Albanian, Kosovo Albanians',
    'Pristina, Prishtina',
  ),
  country('MT', 'Malta, Republic of Malta', 'Maltese', 'Valletta'),
  country('UA', 'Ukraine, the Ukraine', 'Ukrainian, Ukrainians', 'Kyiv, Kiev'),
  country('BY', 'Belarus, Belorussia, Byelorussia, Republic of Belarus', 'Belarusian, Belarusians, Belarussian, Belarussians', 'Minsk'),
  country('MD', 'Moldova, Moldavia, Republic of Moldova', 'Moldovan, Moldovans, Moldavian', 'Chisinau, Chișinău, Kishinev'),
  country('RU', 'Russia, Russian Federation, the Russian Federation', 'Russian, Russians', 'Moscow'),
  country('SU', 'Soviet Union, the Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics', 'Soviet, Soviets', ''),
  country('YU', 'Yugoslavia, former Yugoslavia, Federal Republic of Yugoslavia', 'Yugoslav, Yugoslavs, Yugoslavian', ''),
  country('CS', 'Czechoslovakia', 'Czechoslovak, Czechoslovaks, Czechoslovakian', ''),
  country('GI', 'Gibraltar', 'Gibraltarian, Gibraltarians', ''),
  // Africa
  country('SS', 'South Sudan, Republic of South Sudan', 'South Sudanese', 'Juba'),
  country('ET', 'Ethiopia, Federal Democratic Republic of Ethiopia, Abyssinia', 'Ethiopian, Ethiopians, Abyssinian', 'Addis Ababa, Addis'),
  country('ER', 'Eritrea, State of Eritrea', 'Eritrean, Eritreans', 'Asmara'),
  country('KE', 'Kenya, Republic of Kenya', 'Kenyan, Kenyans', 'Nairobi'),
  country('UG', 'Uganda, Republic of Uganda', 'Ugandan, Ugandans', 'Kampala'),
  country('TZ', 'Tanzania, United Republic of Tanzania, Tanganyika', 'Tanzanian, Tanzanians', 'Dodoma'),
  country('RW', 'Rwanda, Republic of Rwanda', 'Rwandan, Rwandans, Rwandese', 'Kigali'),
  country('BI', 'Burundi, Republic of Burundi', 'Burundian, Burundians, Burundese', 'Gitega'),
  country(
    'CD',
    'Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, D.R. Congo, Congo-Kinshasa, Zaire',
    'Congolese, Zairean, Zairian',
    'Kinshasa',
  ),
  country('CG', 'Republic of Congo, Republic of the Congo, Congo-Brazzaville, Congo, Congo Republic', 'Congolese', 'Brazzaville'),
  country('CF', 'Central African Republic, CAR, the Central African Republic', 'Central African, Central Africans', 'Bangui'),
  country('TD', 'Chad, Republic of Chad', 'Chadian, Chadians', "N'Djamena, Ndjamena, N'djamena"),
  country('CM', 'Cameroon, Republic of Cameroon', 'Cameroonian, Cameroonians', 'Yaounde, Yaoundé'),
  country('GA', 'Gabon', 'Gabonese', 'Libreville'),
  country('GQ', 'Equatorial Guinea', 'Equatorial Guinean, Equatorial Guineans, Equatoguinean, Equatoguineans', 'Malabo'),
  country('ST', 'Sao Tome and Principe, São Tomé and Príncipe, Sao Tome', 'Santomean, Sao Tomean', 'São Tomé'),
  country('NG', 'Nigeria, Federal Republic of Nigeria', 'Nigerian, Nigerians', 'Abuja'),
  country('NE', 'Niger, Republic of Niger, Niger Republic', 'Nigerien, Nigeriens', 'Niamey'),
  country('ML', 'Mali, Republic of Mali', 'Malian, Malians', 'Bamako'),
  country('BF', 'Burkina Faso, Burkina, Upper Volta', 'Burkinabe, Burkinabé, Burkinabes, Burkinan', 'Ouagadougou'),
  country('SN', 'Senegal', 'Senegalese', 'Dakar'),
  country('GM', 'Gambia, the Gambia, The Gambia, Republic of the Gambia', 'Gambian, Gambians', 'Banjul'),
  country('GW', 'Guinea-Bissau, Guinea Bissau', 'Bissau-Guinean, Bissau-Guineans, Guinea-Bissauan', 'Bissau'),
  country('GN', 'Guinea, Republic of Guinea, Guinea-Conakry, Guinea Conakry', 'Guinean, Guineans', 'Conakry'),
  country('SL', 'Sierra Leone, Republic of Sierra Leone', 'Sierra Leonean, Sierra Leoneans', 'Freetown'),
  country('LR', 'Liberia, Republic of Liberia', 'Liberian, Liberians', 'Monrovia'),
  country('CI', "Ivory Coast, the Ivory Coast, Cote d'Ivoire, Côte d'Ivoire", 'Ivorian, Ivorians, Ivoirian', 'Yamoussoukro'),
  country('GH', 'Ghana, Republic of Ghana, Gold Coast colony', 'Ghanaian, Ghanaians, Ghanian', 'Accra'),
  country('TG', 'Togo, Togolese Republic', 'Togolese', 'Lome, Lomé'),
  country('BJ', 'Benin, Republic of Benin, Dahomey', 'Beninese, Beninois', 'Porto-Novo, Porto Novo'),
  country('CV', 'Cape Verde, Cabo Verde', 'Cape Verdean, Cape Verdeans, Cabo Verdean', 'Praia'),
  country('AO', 'Angola, Republic of Angola', 'Angolan, Angolans', 'Luanda'),
  country('ZM', 'Zambia, Republic of Zambia, Northern Rhodesia', 'Zambian, Zambians', 'Lusaka'),
  country('ZW', 'Zimbabwe, Republic of Zimbabwe, Rhodesia, Southern Rhodesia', 'Zimbabwean, Zimbabweans, Rhodesian, Rhodesians', 'Harare'),
  country('MW', 'Malawi, Republic of Malawi, Nyasaland', 'Malawian, Malawians', 'Lilongwe'),
  country('MZ', 'Mozambique, Republic of Mozambique', 'Mozambican, Mozambicans', 'Maputo'),
  country('BW', 'Botswana, Republic of Botswana', 'Botswanan, Botswanans, Motswana, Batswana', 'Gaborone'),
  country('NA', 'Namibia, Republic of Namibia', 'Namibian, Namibians', 'Windhoek'),
  country('ZA', 'South Africa, Republic of South Africa, RSA', 'South African, South Africans', 'Pretoria'),
  country('LS', 'Lesotho, Kingdom of Lesotho', 'Basotho, Mosotho', 'Maseru'),
  country('SZ', 'Eswatini, Swaziland, Kingdom of Eswatini', 'Swazi, Swazis', 'Mbabane'),
  country('MG', 'Madagascar', 'Malagasy, Madagascan, Madagascans', 'Antananarivo'),
  country('MU', 'Mauritius', 'Mauritian, Mauritians', 'Port Louis'),
  country('SC', 'Seychelles, the Seychelles', 'Seychellois', 'Victoria'),
  country('RE', 'Reunion, Réunion, La Réunion, Reunion Island', 'Reunionese, Réunionnais', ''),
  country('YT', 'Mayotte', 'Mahoran, Mahorans, Mahorais', ''),
  country('SH', 'Saint Helena, St Helena, St. Helena', 'Saint Helenian', ''),
  // The Americas
  country(
    'US',
    'United States, the United States, US, U.S., USA, U.S.A., America, United States of America, the United States of America, the States',
    'American, Americans',
    'Washington, Washington DC, Washington D.C., DC, D.C.',
  ),
  country('CA', 'Canada', 'Canadian, Canadians', 'Ottawa'),
  country('MX', 'Mexico, United Mexican States', 'Mexican, Mexicans', 'Mexico City, Ciudad de México, Ciudad de Mexico, CDMX'),
  country('GT', 'Guatemala', 'Guatemalan, Guatemalans', 'Guatemala City'),
  country('BZ', 'Belize', 'Belizean, Belizeans', 'Belmopan'),
  country('HN', 'Honduras', 'Honduran, Hondurans', 'Tegucigalpa'),
  country('SV', 'El Salvador', 'Salvadoran, Salvadorans, Salvadorean, Salvadoreans', 'San Salvador'),
  country('NI', 'Nicaragua', 'Nicaraguan, Nicaraguans', 'Managua'),
  country('CR', 'Costa Rica', 'Costa Rican, Costa Ricans', 'San José, San Jose'),
  country('PA', 'Panama, Republic of Panama', 'Panamanian, Panamanians', 'Panama City'),
  country('CU', 'Cuba, Republic of Cuba', 'Cuban, Cubans', 'Havana'),
  country('JM', 'Jamaica', 'Jamaican, Jamaicans', 'Kingston'),
  country('HT', 'Haiti, Republic of Haiti', 'Haitian, Haitians', 'Port-au-Prince'),
  country('DO', 'Dominican Republic, the Dominican Republic', 'Dominican, Dominicans', 'Santo Domingo'),
  country('PR', 'Puerto Rico', 'Puerto Rican, Puerto Ricans, Boricua', 'San Juan'),
  country('BS', 'Bahamas, the Bahamas, The Bahamas', 'Bahamian, Bahamians', 'Nassau'),
  country('BB', 'Barbados', 'Barbadian, Barbadians, Bajan, Bajans', 'Bridgetown'),
  country(
    'TT',
    'Trinidad and Tobago, Trinidad & Tobago, Trinidad, T&T',
    'Trinidadian, Trinidadians, Tobagonian, Tobagonians',
    'Port of Spain',
  ),
  country('GD', 'Grenada', 'Grenadian, Grenadians', "St George's, St. George's, Saint George's"),
  country('LC', 'Saint Lucia, St Lucia, St. Lucia', 'St Lucian, Saint Lucian, St Lucians', 'Castries'),
  country(
    'VC',
    'Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent, St. Vincent',
    'Vincentian, Vincentians',
    'Kingstown',
  ),
  country('DM', 'Dominica, Commonwealth of Dominica', '', 'Roseau'),
  country(
    'AG',
    'Antigua and Barbuda, Antigua & Barbuda, Antigua',
    'Antiguan, Antiguans, Barbudan, Barbudans',
    "St John's, St. John's, Saint John's",
  ),
  country(
    'KN',
    'Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis, St Kitts',
    'Kittitian, Kittitians, Nevisian, Nevisians',
    'Basseterre',
  ),
  country('BM', 'Bermuda', 'Bermudian, Bermudians, Bermudan', 'Hamilton'),
  country('KY', 'Cayman Islands, the Cayman Islands, Caymans', 'Caymanian, Caymanians', 'George Town'),
  country('TC', 'Turks and Caicos Islands, Turks and Caicos, Turks & Caicos', '', ''),
  country('VG', 'British Virgin Islands, BVI', '', ''),
  country('VI', 'US Virgin Islands, U.S. Virgin Islands, Virgin Islands, USVI', 'Virgin Islander, Virgin Islanders', ''),
  country('AI', 'Anguilla', 'Anguillan, Anguillans', ''),
  country('MS', 'Montserrat', 'Montserratian, Montserratians', ''),
  country('GP', 'Guadeloupe', 'Guadeloupean, Guadeloupeans', ''),
  country('MQ', 'Martinique', 'Martinican, Martinicans, Martiniquais', ''),
  country('AW', 'Aruba', 'Aruban, Arubans', ''),
  country('CW', 'Curacao, Curaçao', 'Curacaoan, Curaçaoan', ''),
  country('SX', 'Sint Maarten, St Maarten, St. Maarten, Saint Martin, St Martin, St. Martin', '', ''),
  country('CO', 'Colombia, Republic of Colombia', 'Colombian, Colombians', 'Bogota, Bogotá'),
  country('VE', 'Venezuela, Bolivarian Republic of Venezuela', 'Venezuelan, Venezuelans', 'Caracas'),
  country('GY', 'Guyana, Co-operative Republic of Guyana, British Guiana', 'Guyanese', 'Georgetown'),
  country('SR', 'Suriname, Surinam', 'Surinamese', 'Paramaribo'),
  country('GF', 'French Guiana', 'French Guianese', 'Cayenne'),
  country('EC', 'Ecuador, Republic of Ecuador', 'Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans', 'Quito'),
  country('PE', 'Peru, Republic of Peru', 'Peruvian, Peruvians', 'Lima'),
  country('BO', 'Bolivia, Plurinational State of Bolivia', 'Bolivian, Bolivians', 'La Paz'),
  country('BR', 'Brazil, Federative Republic of Brazil', 'Brazilian, Brazilians', 'Brasilia, Brasília'),
  country('PY', 'Paraguay', 'Paraguayan, Paraguayans', 'Asuncion, Asunción'),
  country('UY', 'Uruguay', 'Uruguayan, Uruguayans', 'Montevideo'),
  country(
    'AR',
    'Argentina, Argentine Republic, the Argentine',
    'Argentine, Argentines, Argentinian, Argentinians, Argentinean',
    'Buenos Aires',
  ),
  country('CL', 'Chile, Republic of Chile', 'Chilean, Chileans', 'Santiago, Santiago de Chile'),
  country('FK', 'Falkland Islands, the Falklands, Falklands, Malvinas, Islas Malvinas', 'Falkland Islander, Falkland Islanders', ''),
  // Oceania
  country('AU', 'Australia, Commonwealth of Australia', 'Australian, Australians, Aussie, Aussies', 'Canberra'),
  country('NZ', 'New Zealand, Aotearoa, Aotearoa New Zealand, NZ', 'New Zealander, New Zealanders, Kiwi, Kiwis', 'Wellington'),
  country('PG', 'Papua New Guinea, PNG, Papua', 'Papua New Guinean, Papua New Guineans, Papuan, Papuans', 'Port Moresby'),
  country('FJ', 'Fiji, Republic of Fiji, Fiji Islands', 'Fijian, Fijians', 'Suva'),
  country('SB', 'Solomon Islands, the Solomon Islands, Solomons', 'Solomon Islander, Solomon Islanders', 'Honiara'),
  country('VU', 'Vanuatu', 'Ni-Vanuatu, Vanuatuan, Vanuatuans', 'Port Vila'),
  country('NC', 'New Caledonia', 'New Caledonian, New Caledonians, Kanak, Kanaks', 'Noumea, Nouméa'),
  country('PF', 'French Polynesia, Tahiti', 'French Polynesian, Tahitian, Tahitians', 'Papeete'),
  country('WS', 'Samoa, Western Samoa', 'Samoan, Samoans', 'Apia'),
  country('AS', 'American Samoa', 'American Samoan, American Samoans', ''),
  country('TO', 'Tonga, Kingdom of Tonga', 'Tongan, Tongans', "Nuku'alofa, Nukualofa"),
  country('TV', 'Tuvalu', 'Tuvaluan, Tuvaluans', 'Funafuti'),
  country('KI', 'Kiribati', 'I-Kiribati', 'Tarawa, South Tarawa'),
  country('NR', 'Nauru', 'Nauruan, Nauruans', 'Yaren'),
  country('PW', 'Palau', 'Palauan, Palauans', 'Ngerulmud'),
  country('FM', 'Micronesia, Federated States of Micronesia, FSM', 'Micronesian, Micronesians', 'Palikir'),
  country('MH', 'Marshall Islands, the Marshall Islands', 'Marshallese', 'Majuro'),
  country('GU', 'Guam', 'Guamanian, Guamanians, Chamorro, Chamorros', ''),
  country('MP', 'Northern Mariana Islands, Northern Marianas, Mariana Islands', '', ''),
  country('CK', 'Cook Islands, the Cook Islands', 'Cook Islander, Cook Islanders', ''),
  country('NU', 'Niue', 'Niuean, Niueans', ''),
  country('AQ', 'Antarctica, Antarctic', 'Antarctic', ''),
];

/** Country → cities, towns, quarters. */
export const cities: Readonly<Record<string, string>> = {
  SA: `
    Mecca=Makkah=Holy Mecca@مكة المكرمة, Medina=Madinah=Al-Madinah=Al Madinah@المدينة المنورة, Jeddah=Jedda=Jiddah@جدة,
    Dammam=Al-Dammam=Al Dammam@الدمام, Taif=Ta'if=Al-Taif=Al Taif@الطائف, Tabuk=Tabouk@تبوك, Buraidah=Buraydah@بريدة,
    Unaizah=Unayzah=Onaizah@عنيزة, Abha@أبها, Khamis Mushait=Khamis Mushayt@خميس مشيط, Najran@نجران, Jazan=Jizan=Gizan@جازان,
    Hail=Ha'il=Hael@حائل, Al-Baha=Al Baha=Al-Bahah=Al Bahah@الباحة, Arar@عرعر, Sakaka=Sakakah@سكاكا,
    Jubail=Al-Jubail=Al Jubail@الجبيل, Yanbu@ينبع, Dhahran@الظهران, Qatif=Al-Qatif=Al Qatif@القطيف,
    Khobar=Al-Khobar=Al Khobar=Al Khubar@مدينة الخبر, Al-Ahsa=Al Ahsa=Al-Hasa=Al Hasa=Ahsa=Hasa@الأحساء,
    Hofuf=Al-Hofuf=Al Hofuf=Hufuf@الهفوف, Al-Mubarraz=Al Mubarraz@المبرز, Hafr al-Batin=Hafar Al Batin@حفر الباطن,
    Al-Kharj=Al Kharj=Kharj@الخرج, Diriyah=Ad Diriyah=Diriya@الدرعية, Dawadmi=Al-Dawadmi=Al Dawadmi@الدوادمي,
    Majmaah=Al-Majmaah=Al Majmaah@المجمعة, Zulfi=Al-Zulfi=Al Zulfi@الزلفي, Shaqra@مدينة شقراء,
    Quwaiyah=Al-Quwayiyah=Al Quwayiyah@القويعية, Wadi ad-Dawasir=Wadi Al-Dawasir@وادي الدواسر, Al-Aflaj=Al Aflaj@الأفلاج,
    Sulayyil=As Sulayyil@السليل, Hotat Bani Tamim@حوطة بني تميم, Afif@مدينة عفيف, Ar Rass=Al-Rass=Al Rass@الرس,
    Bukayriyah=Al-Bukayriyah=Al Bukayriyah@البكيرية, Al-Mithnab=Al Mithnab@مدينة المذنب, Al-Badai=Al Badai@البدائع,
    Al-Asyah=Al Asyah@الأسياح, Riyadh al-Khabra@رياض الخبراء, Rabigh@رابغ, Al-Qunfudhah=Al Qunfudhah=Qunfudah@القنفذة,
    Al-Lith=Al Lith@الليث, Khulais@خليص, Al-Jumum=Al Jumum@الجموم, Ranyah@رنية, Turubah@مدينة تربة, Al-Khurmah=Al Khurmah@الخرمة,
    Bisha=Bishah@بيشة, Muhayil Asir=Mahayel Asir@محايل عسير, Al-Namas=Al Namas@النماص, Dhahran al-Janub@ظهران الجنوب,
    Ahad Rafidah@أحد رفيدة, Sarat Abidah@سراة عبيدة, Rijal Almaa@رجال ألمع, Tathlith@تثليث, Balqarn@بلقرن, Sabya@مدينة صبيا,
    Abu Arish@أبو عريش, Samtah@صامطة, Al-Harth=Al Harth@مدينة الحرث, Al-Dair=Al Dair@مدينة الدائر, Fayfa=Faifa@فيفاء,
    Al-Aridah=Al Aridah@مدينة العارضة, Al-Raith=Al Raith@الريث, Baish@بيش, Al-Tuwal=Al Tuwal@مدينة الطوال, Sharurah@شرورة,
    Hubuna@حبونا, Badr al-Janub@بدر الجنوب, Baljurashi@بلجرشي, Al-Mandaq=Al Mandaq@المندق, Al-Makhwah=Al Makhwah@المخواة,
    Qilwah@قلوة, Al-Aqiq=Al Aqiq@العقيق, Dumat al-Jandal=Dawmat al-Jandal@دومة الجندل, Qurayyat=Al-Qurayyat=Al Qurayyat@القريات,
    Tabarjal@طبرجل, Rafha@رفحاء, Turaif@مدينة طريف, Duba=Dhuba@ضباء, Umluj@أملج, Al-Wajh=Al Wajh@مدينة الوجه, Haql@مدينة حقل,
    Tayma=Taima@تيماء, Al-Ula=Al Ula=AlUla@العلا, Khaybar=Khaibar@خيبر, Badr Hunayn@بدر حنين, Mahd adh Dhahab@مهد الذهب,
    Al-Hanakiyah=Al Hanakiyah@الحناكية, Ras Tanura=Ras Tannura@رأس تنورة, Abqaiq=Buqayq@بقيق,
    Nairiyah=Al-Nairyah=Al Nairyah@النعيرية, Khafji=Al-Khafji=Al Khafji@الخفجي, Ras al-Khair@رأس الخير, Safwa@صفوى, Saihat@سيهات,
    Tarout@تاروت, Awamiya=Al-Awamiyah=Al Awamiyah=Awamiyah@العوامية, Salwa@مدينة سلوى, Thadiq@ثادق, Huraymila@حريملاء, Dhurma@ضرما,
    Muzahimiyah@المزاحمية, Rumah@مدينة رماح, Al-Hariq=Al Hariq@مدينة الحريق, Marat@مدينة مرات, Al-Ghat=Al Ghat@الغاط, Baqqa@بقعاء,
    Al-Shinan=Al Shinan@الشنان, Al-Ghazalah=Al Ghazalah@الغزالة, As Sulaimi@السليمي, Al-Hait=Al Hait@مدينة الحائط, Maysan@ميسان,
    Adham@مدينة أضم, Bahrah@بحرة, Usfan@عسفان, Al-Sharai=Al Sharai@مدينة الشرائع, Al-Aziziyah=Al Aziziyah@العزيزية,
    Muzdalifah=Muzdalifa@مزدلفة, Arafat=Mount Arafat=Arafah@عرفات, Mina=Mena@مشعر منى, Holy Sites=Mashaer@المشاعر المقدسة,
    Neom=NEOM@نيوم, Qiddiya=Qiddiyah@القدية, Al-Batha=Al Batha@البطحاء, Rub al Khali@الربع الخالي, Al-Shumaisi=Al Shumaisi@الشميسي,
    Al-Hawiyah=Al Hawiyah@الحوية, Al-Hada=Al Hada@الهدا, Al-Shafa=Al Shafa@الشفا, Al-Thuqbah=Al Thuqbah=Thuqbah@الثقبة,
    Ain Dar@عين دار, Al-Oyoun=Al Oyoun@مدينة العيون, Al-Harajah=Al Harajah@مدينة الحرجة, Al-Mawsim=Al Mawsim@مدينة الموسم,
    Al-Khobah=Al Khobah@الخوبة, Ahad al-Masarihah@أحد المسارحة, Al-Soudah=Al Soudah=Soudah@السودة, Tanumah@تنومة,
    Al-Majardah=Al Majardah@المجاردة, Uyun al-Jiwa@عيون الجواء, Khurais@خريص, Janadriyah=Al-Janadriyah=Al Janadriyah@الجنادرية,
    Raghadan@رغدان, Bariq@بارق, Al-Birk=Al Birk@مدينة البرك, Al-Hajrah=Al Hajrah@مدينة الحجرة, As Sirr@مدينة السر, Sajir@ساجر,
    Hotat Sudair@حوطة سدير, Rawdat Sudair@روضة سدير, Tumair@تمير, Al-Artawiyah=Al Artawiyah@الأرطاوية, Qubbat al-Rashid@قبة الرشيد,
    Al-Qaysumah=Al Qaysumah=Qaisumah@القيصومة, Al-Uwayqilah=Al Uwayqilah@العويقيلة, Linah@مدينة لينة, Al-Shuabah=Al Shuabah@الشعبة,
    Al-Ais=Al Ais@العيص, Al-Yutamah=Al Yutamah@اليتمة, Al-Suwaydirah=Al Suwaydirah@الصويدرة, Al-Bijadiyah=Al Bijadiyah@البجادية,
    Dhalm@مدينة ظلم, Al-Muwayh=Al Muwayh@الموية, Al-Nawwariyah=Al Nawwariyah@النوارية, Al-Awali=Al Awali@العوالي, Quba@قباء,
    Al-Anbariyah=Al Anbariyah@العنبرية, Al-Kakiyah=Al Kakiyah@الكعكية, Al-Aziziyah South=Al Aziziyah South@العزيزية الجنوبية,
    Dhahban@ذهبان, Obhur@أبحر الجنوبية, Al-Shuqaiq=Al Shuqaiq@مدينة الشقيق, Ad Darb@مدينة الدرب, Farasan@مدينة فرسان
  `,
  AE: `
    Dubai@دبي, Sharjah@الشارقة, Ajman@عجمان, Ras al-Khaimah=Ras Al Khaimah@رأس الخيمة, Fujairah@الفجيرة,
    Umm al-Quwain=Umm Al Quwain@أم القيوين, Al-Ain=Al Ain@مدينة العين, Khor Fakkan=Khorfakkan@خورفكان, Kalba@كلباء,
    Dibba Al-Hisn@دبا الحصن, Dibba Al-Fujairah=Dibba@دبا الفجيرة, Al-Dhaid=Al Dhaid@الذيد, Hatta@حتا, Liwa=Liwa Oasis@ليوا,
    Al-Dhafra=Al Dhafra@الظفرة, Ruwais=Al-Ruwais=Al Ruwais@الرويس, Jebel Ali@جبل علي, Mussafah=Musaffah@المصفح, Yas Island@جزيرة ياس,
    Saadiyat=Saadiyat Island@السعديات, Ghayathi@غياثي, Zayed City=Madinat Zayed@مدينة زايد, Al-Mirfa=Al Mirfa@مدينة المرفأ,
    Das Island@جزيرة داس, Jumeirah=Jumeira@الجميرا, Deira@ديرة, Bur Dubai@بر دبي, Masafi@مسافي, Al-Hamriyah=Al Hamriyah@الحمرية,
    Mleiha@مدينة مليحة
  `,
  QA: `
    Al-Rayyan=Al Rayyan=Rayyan@الريان, Al-Wakrah=Al Wakrah=Wakrah@الوكرة, Al-Khor=Al Khor@الخور, Mesaieed@مسيعيد,
    Ras Laffan@راس لفان, Dukhan@مدينة دخان, Lusail@لوسيل, Umm Salal@أم صلال, Al-Shahaniya=Al Shahaniya@الشحانية,
    Zubarah=Al-Zubarah=Al Zubarah@الزبارة, Abu Samra@أبو سمرة, Al-Sailiya=Al Sailiya=Sailiya@السيلية, Al-Udeid=Al Udeid@مدينة العديد
  `,
  KW: `
    Ahmadi=Al-Ahmadi=Al Ahmadi@الأحمدي, Hawally=Hawalli@حولي, Farwaniya=Al-Farwaniyah=Al Farwaniyah@الفروانية,
    Jahra=Al-Jahra=Al Jahra@الجهراء, Mubarak Al-Kabeer@مبارك الكبير, Salmiya=Al-Salmiya=Al Salmiya@السالمية, Fahaheel@الفحيحيل,
    Shuwaikh@الشويخ, Shuaiba@الشعيبة, Mina Abdullah@ميناء عبدالله, Sulaibiya@الصليبية, Jleeb Al-Shuyoukh@جليب الشيوخ,
    Abdali=Al-Abdali=Al Abdali@العبدلي, Nuwaiseeb=Al-Nuwaiseeb=Al Nuwaiseeb@النويصيب, Salmi=Al-Salmi=Al Salmi@السالمي,
    Rumaithiya@الرميثية, Jabriya@الجابرية, Khaitan@خيطان, Mangaf@المنقف, Mahboula@المهبولة, Sabah Al-Salem@صباح السالم, Dasma@الدسمة,
    Kaifan@كيفان, Sabahiya@الصباحية, Mina Al-Ahmadi@ميناء الأحمدي, Wafra=Al-Wafra=Al Wafra@الوفرة,
    Failaka=Failaka Island@جزيرة فيلكا, Bubiyan=Bubiyan Island@بوبيان, Sawaber@الصوابر
  `,
  BH: `
    Muharraq@المحرق, Riffa@الرفاع, Sitra@سترة, Isa Town@مدينة عيسى, Hamad Town@مدينة حمد, Diraz=Duraz@الدراز, Jidhafs@جدحفص,
    Aali=A'ali@مدينة عالي, Budaiya@مدينة البديع, Saar@مدينة سار, Sakhir@الصخير, Al-Hidd=Al Hidd=Hidd@مدينة الحد, Karzakan@كرزكان,
    Sanabis@السنابس, Al-Eker=Al Eker@العكر, Al-Dair=Al Dair@مدينة الدير
  `,
  OM: `
    Salalah@صلالة, Sohar@صحار, Nizwa@نزوى, Sur@مدينة صور, Buraimi=Al-Buraimi=Al Buraimi@البريمي, Ibri@مدينة عبري,
    Rustaq=Al-Rustaq=Al Rustaq@الرستاق, Barka@بركاء, Seeb=As Seeb@السيب, Muttrah=Matrah@مطرح, Bahla@بهلاء, Khasab@خصب,
    Duqm=Al-Duqm=Al Duqm@الدقم, Haima@هيماء, Ibra@إبراء, Bidiyah@بدية, Samail@سمائل, Shinas@شناص, Liwa@مدينة لوى,
    Khaburah=Al-Khaburah=Al Khaburah@الخابورة, Suwaiq=Al-Suwaiq=Al Suwaiq@السويق, Musannah@المصنعة, Mirbat@مرباط, Taqah@مدينة طاقة,
    Thumrait@ثمريت, Quriyat@قريات, Bawshar=Bausher@بوشر, Al-Amarat=Al Amarat@العامرات, Izki@إزكي, Adam@مدينة أدم,
    Al-Hamra=Al Hamra@مدينة الحمراء, Al-Mudhaibi=Al Mudhaibi@المضيبي, Jalan Bani Bu Ali@جعلان بني بو علي,
    Jalan Bani Bu Hassan@جعلان بني بو حسن, Masirah=Masirah Island@مصيرة, Mahout@محوت, Al-Mazyunah=Al Mazyunah@المزيونة, Dhank@ضنك,
    Yanqul@مدينة ينقل, Madha@مدحاء, Dibba Al-Baya@دبا البيعة, Jebel Akhdar=Jabal al-Akhdar@الجبل الأخضر
  `,
  YE: `
    Aden@عدن, Taiz=Ta'izz=Taizz@تعز, Hodeidah=Al-Hudaydah=Al Hudaydah=Hudaydah=Hodeida=Al-Hodeidah=Al Hodeidah@الحديدة,
    Mukalla=Al-Mukalla=Al Mukalla@المكلا, Ibb@مدينة إب, Dhamar@ذمار, Marib=Ma'rib@مأرب, Saada=Sa'dah=Saadah@صعدة, Amran@عمران,
    Hajjah=Hajja@مدينة حجة, Seiyun=Say'un=Seyoun=Seiyoun@سيئون, Dhale=Al-Dhale=Al Dhale=Al-Dali=Al Dali=Ad Dali@الضالع,
    Zinjibar@زنجبار, Hawta=Al-Hawtah=Al Hawtah@الحوطة, Ataq@مدينة عتق, Ghaydah=Al-Ghaydah=Al Ghaydah@الغيضة,
    Al-Hazm=Al Hazm@مدينة الحزم, Bayda=Al-Bayda=Al Bayda=Al-Baydha=Al Baydha@مدينة البيضاء, Rada'a=Radaa=Rada@رداع, Yarim@يريم,
    Zabid@زبيد, Bajil@باجل, Mocha=Al-Mokha=Al Mokha=Mokha=Al-Makha=Al Makha@المخا, Midi@ميدي, Haradh=Harad@حرض,
    Bayt al-Faqih@بيت الفقيه, Khokha=Al-Khawkhah=Al Khawkhah@الخوخة, Tuhayta=At Tuhayta@التحيتا, Durayhimi=Ad Durayhimi@الدريهمي,
    Hays@حيس, Shibam@شبام, Tarim@تريم, Shihr=Ash Shihr@الشحر, Al-Qatn=Al Qatn@مدينة القطن, Bayhan=Beihan@بيحان, Usaylan@عسيلان,
    Lawdar@لودر, Mudiyah@مودية, Shuqrah@شقرة, Jaar=Ja'ar@جعار, Khanfar@خنفر, Yafa=Yafea@يافع, Radfan@ردفان,
    Al-Musaymir=Al Musaymir@المسيمير, Kirsh@كرش, Damt@دمت, Qataba=Qa'tabah@قعطبة, Nihm=Nehm@نهم, Sirwah@صرواح, Harib@حريب,
    Al-Jubah=Al Jubah@الجوبة, Al-Abdiyah=Al Abdiyah@العبدية, Razih@رازح, Al-Buqa=Al Buqa@مدينة البقع, Kitaf@كتاف, Baqim@باقم,
    Munabbih@منبه, Malahidh@الملاحيظ, Kushar@كشر, Abs@عبس, Mustaba@مستبأ, Hayran@حيران, Salif=As Salif@الصليف,
    Ras Isa=Ras Issa@رأس عيسى, Luhayyah=Al-Luhayyah=Al Luhayyah@اللحية, Turbah@مدينة التربة, Al-Rahidah=Al Rahidah@الراهدة,
    Al-Qaidah=Al Qaidah@مدينة القاعدة, Mawza@مدينة موزع, Al-Wazi'iyah=Al Wazi'iyah@الوازعية, Dhubab@ذو باب,
    Mualla=Al-Mualla=Al Mualla@المعلا, Crater@كريتر, Khor Maksar=Khormaksar@خور مكسر, Tawahi=At Tawahi@التواهي, Buraiqeh@البريقة,
    Dar Saad@دار سعد, Al-Mansoura=Al Mansoura@المنصورة, Sheikh Othman@الشيخ عثمان, Shahn@مدينة شحن, Al-Wadiah=Al Wadiah@الوديعة,
    Hawf@حوف, Nishtun@نشطون, Balhaf@بلحاف, Hadibo=Hadibu@حديبو, Arhab@أرحب, Bani Hushaysh@بني حشيش, Sanhan@سنحان, Hamdan@همدان,
    Khawlan@خولان, Bani Matar@بني مطر, Haymah@الحيمة, Manakhah@مناخة, Mahwit=Al-Mahwit=Al Mahwit@المحويت, At Tawilah@مدينة الطويلة,
    Thula@ثلا, Shaharah@شهارة, Khamir@مدينة خمر, Huth@حوث, Harf Sufyan@حرف سفيان, Qaflah@القفلة,
    Hasaba=Al-Hasbah=Al Hasbah@مدينة الحصبة, Hadda@مدينة حدة, Attan=Faj Attan@عطان, Nuqum@مدينة نقم
  `,
  IQ: `
    Basra=Basrah=Al-Basrah=Al Basrah@البصرة, Mosul=Al-Mosul=Al Mosul@الموصل, Erbil=Irbil=Arbil=Hawler@أربيل,
    Sulaymaniyah=Sulaimaniya=Sulaimani=Sulaimaniyah=Slemani@السليمانية, Kirkuk@كركوك, Dohuk=Duhok=Dahuk@دهوك,
    Najaf=Al-Najaf=Al Najaf@النجف, Karbala=Kerbala@كربلاء, Hilla=Hillah=Al-Hillah=Al Hillah@الحلة,
    Diwaniyah=Diwaniya=Al-Diwaniyah=Al Diwaniyah@الديوانية, Amarah=Amara=Al-Amarah=Al Amarah@مدينة العمارة,
    Nasiriyah=Nasiriya=Nassiriya@الناصرية, Samawah=Samawa@السماوة, Kut=Al-Kut=Al Kut@الكوت, Baquba=Baqubah=Ba'quba@بعقوبة,
    Ramadi=Al-Ramadi=Al Ramadi@الرمادي, Fallujah=Falluja=Al-Fallujah=Al Fallujah@الفلوجة, Tikrit@تكريت, Samarra@سامراء,
    Baiji=Bayji=Beiji@بيجي, Shirqat=Al-Shirqat=Al Shirqat@الشرقاط, Hawija=Al-Hawija=Al Hawija=Hawijah@الحويجة,
    Tal Afar=Tel Afar=Talafar@تلعفر, Sinjar=Shingal@سنجار, Qaim=Al-Qaim=Al Qaim=Al-Qa'im=Al Qa'im@مدينة القائم,
    Haditha=Al-Haditha=Al Haditha@مدينة حديثة, Hit@هيت, Anah=Ana@عانة, Rawa=Rawah@راوة, Rutba=Rutbah=Al-Rutba=Al Rutba@الرطبة,
    Trebil=Traibil@طريبيل, Akashat@عكاشات, Kubaisa@كبيسة, Habbaniyah=Habbaniya@الحبانية, Amiriyat al-Fallujah@عامرية الفلوجة,
    Khalidiya=Khaldiya@الخالدية, Karma=Garma@الكرمة, Abu Ghraib@أبو غريب, Taji@التاجي, Tarmiyah=Tarmiya@الطارمية,
    Al-Madain=Al Madain=Madain@المدائن, Salman Pak@سلمان باك, Yusufiyah=Yusufiya@اليوسفية,
    Mahmoudiyah=Mahmudiyah=Mahmoudiya@المحمودية, Latifiyah=Latifiya@اللطيفية, Iskandariya=Iskandariyah@مدينة الإسكندرية,
    Jurf al-Sakhar=Jurf al-Sakhr@جرف الصخر, Musayyib=Musayib@المسيب, Hashimiya@الهاشمية, Kufa@الكوفة,
    Tuz Khurmatu=Tuz Khormatu@طوزخورماتو, Daquq=Daqouq@داقوق, Amerli=Amirli@آمرلي, Suleiman Bek@سليمان بيك, Khanaqin@خانقين,
    Mandali@مندلي, Jalawla=Jalula@جلولاء, Saadiya=Sadiyah@السعدية, Muqdadiya=Muqdadiyah@المقدادية,
    Khalis=Al-Khalis=Al Khalis@مدينة الخالص, Balad Ruz@بلد روز, Buhriz@بهرز, Kifri@كفري, Kalar@كلار, Darbandikhan@دربندخان,
    Halabja@حلبجة, Ranya@رانية, Qaladiza=Qaladze@قلعة دزة, Penjwen=Penjwin@بنجوين, Chamchamal@جمجمال, Koya=Koysinjaq@كويسنجق,
    Shaqlawa@شقلاوة, Rawanduz=Rawandiz@راوندوز, Soran@سوران, Zakho@زاخو, Amadiya=Amedi@العمادية, Akre=Aqrah@عقرة, Sheikhan@شيخان,
    Bashiqa@بعشيقة, Bartella@برطلة, Qaraqosh=Bakhdida=Hamdaniya@قره قوش, Tel Keppe=Tal Kayf@تلكيف, Teleskof@تل اسقف, Rabia@ربيعة,
    Qayyarah=Qayyara@الكيارة, Makhmour=Makhmur@مخمور, Baaj@البعاج, Hatra=Al-Hadar=Al Hadar@مدينة الحضر, Balad@مدينة بلد,
    Dhuluiyah=Duluiya@الضلوعية, Dujail@الدجيل, Ishaqi@الإسحاقي, Al-Alam=Al Alam@مدينة العلم, Al-Dour=Al Dour=Ad Dawr@مدينة الدور,
    Zubair=Az Zubayr@الزبير, Umm Qasr@أم قصر, Faw=Al-Faw=Al Faw=Fao@الفاو, Safwan@صفوان, Qurna=Al-Qurna=Al Qurna@القرنة,
    Abu al-Khasib@أبو الخصيب, Shatt al-Arab@شط العرب, Al-Madina=Al Madina@مدينة المدينة, Al-Hayy=Al Hayy@مدينة الحي,
    Suwayra=Al-Suwaira=Al Suwaira@الصويرة, Aziziyah@مدينة العزيزية, Numaniyah@النعمانية, Badra@بدرة, Zurbatiyah@زرباطية,
    Ali al-Gharbi@علي الغربي, Al-Majar al-Kabir=Al Majar al-Kabir@المجر الكبير, Qalat Salih@قلعة صالح, Shatra@الشطرة,
    Suq al-Shuyukh@سوق الشيوخ, Al-Rifai=Al Rifai=Rifai@مدينة الرفاعي, Chibayish=Al-Chibayish=Al Chibayish@الجبايش,
    Khidhir@مدينة الخضر, Rumaitha@الرميثة, Shamiyah@مدينة الشامية, Afak@عفك, Al-Hamza=Al Hamza@مدينة الحمزة,
    Sadr City=Al-Sadr City=Al Sadr City@مدينة الصدر, Kadhimiya=Kadhimiyah=Kazimiyah@الكاظمية, Adhamiya=Adhamiyah=Azamiyah@الأعظمية,
    Karrada=Karada@الكرادة, Mansour@مدينة المنصور, Dora=Al-Dora=Al Dora=Doura@مدينة الدورة, Shula=Al-Shula=Al Shula@مدينة الشعلة,
    Green Zone=International Zone@المنطقة الخضراء, Karkh=Al-Karkh=Al Karkh@الكرخ, Rusafa=Al-Rusafa=Al Rusafa@الرصافة, Bayaa@البياع,
    Ghazaliya@الغزالية, Amiriya=Ameriyah@العامرية, Hay al-Amil@حي العامل, Baghdad al-Jadida=New Baghdad@بغداد الجديدة,
    Zayouna=Zayuna@زيونة
  `,
  SY: `
    Aleppo=Halab@حلب, Homs@حمص, Hama@حماة, Latakia=Lattakia@اللاذقية, Tartus=Tartous@طرطوس, Idlib=Idleb@إدلب,
    Deir ez-Zor=Deir al-Zor=Deir Ezzor=Deir al-Zour=Dayr az-Zawr@دير الزور, Raqqa=Al-Raqqah=Al Raqqah=Raqqah@الرقة,
    Hasakah=Hasaka=Hassakeh=Al-Hasakah=Al Hasakah@الحسكة, Qamishli=Al-Qamishli=Al Qamishli=Kamishli=Qamishlo@القامشلي,
    Daraa=Deraa=Dera'a@درعا, Suwayda=Sweida=As-Suwayda=Suweida@السويداء, Quneitra=Al-Quneitra=Al Quneitra@القنيطرة,
    Douma=Duma@مدينة دوما, Harasta@حرستا, Arbin=Irbin=Erbeen@عربين, Zamalka@زملكا, Jobar@جوبر, Darayya=Daraya@داريا,
    Moadamiyeh=Muadamiyat=Moadamiya@المعضمية, Zabadani@الزبداني, Madaya@مضايا, Yabroud=Yabrud@يبرود, Nabek=Al-Nabk=Al Nabk@النبك,
    Qara@مدينة قارة, Qalamoun=Qalamun@القلمون, Rankous@رنكوس, Al-Tall=Al Tall=Tal@مدينة التل, Qudsaya@قدسيا, Wadi Barada@وادي بردى,
    Kafr Batna@كفر بطنا, Saqba@سقبا, Hamouria=Hamouriyah@حمورية, Ain Tarma@عين ترما, Jaramana@جرمانا, Sahnaya@صحنايا,
    Yarmouk@اليرموك, Yarmouk camp@مخيم اليرموك, Sayyida Zeinab=Sayyidah Zaynab=Sayeda Zeinab@السيدة زينب,
    Ghouta=Eastern Ghouta@الغوطة, Qusayr=Al-Qusayr=Al Qusayr=Qusair@مدينة القصير, Talkalakh@تلكلخ, Rastan=Al-Rastan=Al Rastan@الرستن,
    Talbiseh@تلبيسة, Houla=Hula@الحولة, Palmyra=Tadmur@تدمر, Qaryatayn=Al-Qaryatayn=Al Qaryatayn@القريتين,
    Sukhna=Al-Sukhnah=Al Sukhnah@السخنة, Maheen=Mahin@مهين, Salamiyah=Salamiyeh@مدينة سلمية, Mhardeh=Maharda@محردة,
    Suqaylabiyah@السقيلبية, Morek@مورك, Kafr Zita=Kafr Zeita@كفرزيتا, Latamneh=Al-Lataminah=Al Lataminah@اللطامنة,
    Qalaat al-Madiq@قلعة المضيق, Suran@صوران, Maarat al-Numan=Maaret al-Numan@معرة النعمان, Khan Sheikhoun=Khan Shaykhun@خان شيخون,
    Jisr al-Shughour=Jisr al-Shughur@جسر الشغور, Saraqib=Saraqeb@سراقب, Ariha@مدينة أريحا, Sarmin@سرمين, Binnish@بنش, Harem@حارم,
    Salqin@سلقين, Sarmada@سرمدا, Dana=Al-Dana=Al Dana@الدانا, Kafr Nabl=Kafranbel@كفرنبل, Atmeh=Atma@أطمة, Bab al-Hawa@باب الهوى,
    Foua=Fua@الفوعة, Kefraya@كفريا, Maarrat Misrin@معرة مصرين, Azaz=A'zaz@أعزاز, Afrin=Efrin@عفرين, Manbij=Minbij@منبج,
    Jarablus=Jarabulus@جرابلس, Al-Bab=Al Bab@مدينة الباب, Marea=Mare@مارع, Tel Rifaat=Tal Rifaat@تل رفعت, Dabiq@دابق,
    Al-Rai=Al Rai@مدينة الراعي, Safira=Al-Safira=Al Safira@السفيرة, Anadan@عندان, Hreitan=Haritan@حريتان, Nubl=Nubbul@مدينة نبل,
    Zahraa=Al-Zahraa=Al Zahraa@مدينة الزهراء, Kafr Hamra@كفر حمرة, Hayyan@مدينة حيان, Khan Touman@خان طومان,
    Kobani=Kobane=Ain al-Arab@عين العرب, Tel Abyad=Tal Abyad=Tell Abyad@تل أبيض, Ain Issa@عين عيسى,
    Tabqa=Al-Tabqa=Al Tabqa=Tabqah@مدينة الطبقة, Suluk@مدينة سلوك, Maadan@معدان,
    Abu Kamal=Albu Kamal=Al-Bukamal=Al Bukamal=Bukamal@البوكمال, Mayadin=Al-Mayadin=Al Mayadin=Mayadeen@مدينة الميادين,
    Asharah@العشارة, Hajin@مدينة هجين, Baghouz=Baghuz@الباغوز, Al-Shaafah=Al Shaafah@الشعفة, Ras al-Ain=Serekaniye@رأس العين,
    Amuda@عامودا, Malikiyah=Derik=Al-Malikiyah=Al Malikiyah@المالكية, Darbasiyah@الدرباسية, Tal Tamr=Tel Tamer@تل تمر,
    Tal Hamis@تل حميس, Shaddadi=Al-Shaddadi=Al Shaddadi=Shadadi@الشدادي, Al-Hol=Al Hol=Al-Hawl=Al Hawl@مدينة الهول,
    Rumaylan=Rmelan@رميلان, Yaarubiyah=Yarubiyah@اليعربية, Jableh=Jabla@جبلة, Baniyas=Banias@بانياس, Qardaha@القرداحة,
    Kessab=Kasab@مدينة كسب, Salma@مدينة سلمى, Haffah=Al-Haffa=Al Haffa@الحفة, Safita@صافيتا, Masyaf=Misyaf@مصياف, Nawa@مدينة نوى,
    Izra@إزرع, Sanamayn=Al-Sanamayn=Al Sanamayn@الصنمين, Bosra=Busra al-Sham@بصرى الشام, Tafas@طفس, Jasim@مدينة جاسم,
    Al-Hirak=Al Hirak=Hrak@مدينة الحراك, Inkhil@إنخل, Nasib=Naseeb@مدينة نصيب, Sheikh Miskin@الشيخ مسكين, Shahba@شهبا, Salkhad@صلخد,
    Khan Arnabeh@خان أرنبة, Hader@مدينة حضر, Jubata al-Khashab@جباتا الخشب, Beit Jinn@بيت جن, Tanf=Al-Tanf=Al Tanf@التنف,
    Qutayfah@القطيفة, Kiswah=Al-Kiswah=Al Kiswah@الكسوة, Dumayr=Dumair@مدينة الضمير, Qatana@مدينة قطنا, Mezzeh=Mezze=Mazzeh@المزة,
    Barzeh=Barzah@برزة, Qaboun=Qabun@القابون, Midan=Al-Midan=Al Midan@مدينة الميدان, Kafr Sousa=Kafr Souseh@كفرسوسة,
    Bab Touma@باب توما
  `,
  LB: `
    Tripoli@طرابلس, Sidon=Saida@صيدا, Tyre=Sour@مدينة صور, Zahle=Zahleh@زحلة, Baalbek=Baalbeck@بعلبك,
    Nabatieh=Nabatiyeh=Al-Nabatieh=Al Nabatieh@النبطية, Jounieh@جونية, Byblos=Jbeil@جبيل, Batroun@البترون, Zgharta@زغرتا, Halba@حلبا,
    Hermel@الهرمل, Rashaya@راشيا, Jezzine@جزين, Marjayoun=Marjeyoun@مرجعيون, Hasbaya@حاصبيا, Bint Jbeil=Bint Jubayl@بنت جبيل,
    Aley@مدينة عاليه, Baabda@بعبدا, Beiteddine@بيت الدين, Deir al-Qamar@دير القمر, Damour@الدامور, Khalde=Khaldeh@خلدة,
    Dahiyeh=Dahieh=Southern Suburbs@الضاحية الجنوبية, Haret Hreik@حارة حريك, Burj al-Barajneh=Bourj el-Barajneh@برج البراجنة,
    Chiyah@الشياح, Ghobeiry@الغبيري, Mreijeh@المريجة, Ain el-Remmaneh@عين الرمانة, Ashrafieh=Achrafieh@الأشرفية, Hamra@الحمرا,
    Verdun@مدينة فردان, Tariq al-Jdideh=Tarik Jdideh@الطريق الجديدة, Ain al-Hilweh=Ein el-Hilweh=Ain el-Helweh@عين الحلوة,
    Shatila=Chatila@شاتيلا, Nahr al-Bared@نهر البارد, Mieh Mieh@المية ومية, Beddawi@البداوي, Jabal Mohsen@جبل محسن,
    Bab al-Tabbaneh@باب التبانة, Arsal@عرسال, Labweh@اللبوة, Ras Baalbek@رأس بعلبك, Al-Qaa=Al Qaa=Qaa@مدينة القاع,
    Chtaura=Chtoura@شتورا, Bar Elias@بر الياس, Majdal Anjar@مجدل عنجر, Masnaa@مدينة المصنع, Anjar@عنجر, Joub Jannine@جب جنين,
    Machghara@مشغرة, Kfar Shuba=Kfarchouba@كفرشوبا, Shebaa@شبعا, Khiam=Khiyam@مدينة الخيام, Kfar Kila=Kfarkela=Kafr Kila@كفركلا,
    Odaisseh=Adaisseh@العديسة, Mays al-Jabal=Meiss el-Jabal@ميس الجبل, Blida@بليدا, Aitaroun@عيترون,
    Maroun al-Ras=Maroun el-Ras@مارون الراس, Yaroun@يارون, Rmeish@رميش, Aita al-Shaab=Aita ash Shab@عيتا الشعب, Naqoura@الناقورة,
    Alma al-Shaab@علما الشعب, Qana@قانا, Jwaya@مدينة جويا, Tebnine@تبنين, Houla@مدينة حولا, Taybeh@مدينة الطيبة, Qsair@مدينة القصير,
    Akkar@عكار, Qobayat=Kobayat@القبيات, Miniara@منيارة, Bsharri=Bcharre@مدينة بشري, Ehden@إهدن, Hasroun@حصرون, Broummana@برمانا,
    Bikfaya@بكفيا, Beit Meri@بيت مري, Dbayeh@ضبية, Antelias@أنطلياس, Zouk@الزوق, Faraya@فاريا, Dekwaneh@الدكوانة,
    Sin el-Fil@سن الفيل, Bourj Hammoud@برج حمود, Karantina@الكرنتينا, Jal el-Dib@جل الديب, Hazmieh@الحازمية, Yarze@اليرزة,
    Awkar@عوكر, Baakline@بعقلين, Chehim@شحيم, Barja@مدينة برجا, Jiyeh@الجية, Zahrani@مدينة الزهراني, Ghazieh@مدينة الغازية,
    Maghdouche@مغدوشة
  `,
  JO: `
    Irbid@إربد, Zarqa=Al-Zarqa=Al Zarqa@الزرقاء, Aqaba@العقبة, Karak=Al-Karak=Al Karak=Kerak@الكرك,
    Salt=As-Salt=Al-Salt=Al Salt@السلط, Madaba@مادبا, Maan=Ma'an@معان, Jerash@جرش, Ajloun@عجلون, Mafraq=Al-Mafraq=Al Mafraq@المفرق,
    Tafileh=Tafilah@الطفيلة, Russeifa@الرصيفة, Ramtha=Al-Ramtha=Al Ramtha@الرمثا, Petra@البتراء, Aghwar@الأغوار,
    Azraq=Al-Azraq=Al Azraq@مدينة الأزرق, Zaatari=Zaatari camp=Za'atari@الزعتري, Shobak@الشوبك, Wadi Rum@وادي رم, Quweismeh@القويسمة,
    Sahab@مدينة سحاب, Jizah@مدينة الجيزة, Naour@ناعور, Sweileh@صويلح, Fuheis@الفحيص, Marka@ماركا, Deir Alla@دير علا,
    South Shuna@الشونة الجنوبية, North Shuna@الشونة الشمالية, Karameh@مدينة الكرامة, Northern Jordan Valley@الأغوار الشمالية,
    Busaira@بصيرا, Ghor al-Safi@غور الصافي, Mazar@المزار, South Mazar@المزار الجنوبي, Ruwaished=Ruweished@الرويشد, Jafr@الجفر,
    Baqaa@مدينة البقعة, Baqaa camp@مخيم البقعة, Wehdat@مدينة الوحدات, Abdoun@عبدون, Jabal Amman@جبل عمان, Sweifieh@الصويفية,
    Abdali@العبدلي, King Hussein Bridge=Allenby Bridge=Allenby crossing@جسر الملك حسين, Muwaqqar@الموقر, Hashemiyah@مدينة الهاشمية,
    Hallabat@الحلابات
  `,
  PS: `
    Gaza=Gaza City@غزة, Ramallah@رام الله, Al-Bireh=Al Bireh=El-Bireh=Bireh@البيرة, Nablus@نابلس, Hebron=Al-Khalil=Al Khalil@الخليل,
    Jenin@جنين, Tulkarm=Tulkarem@طولكرم, Qalqilya=Qalqilyah=Kalkilya@قلقيلية, Bethlehem@بيت لحم, Jericho@أريحا, Salfit@سلفيت,
    Tubas@طوباس, Rafah@رفح, Khan Younis=Khan Yunis=Khan Yunes@خان يونس, Deir al-Balah=Deir el-Balah@دير البلح,
    Beit Hanoun=Beit Hanun@بيت حانون, Beit Lahia=Beit Lahiya@بيت لاهيا, Jabalia=Jabaliya=Jabalya@جباليا,
    Shujaiya=Shejaiya=Shijaiyah=Shuja'iyya@الشجاعية, Bureij=Al-Bureij=Al Bureij@البريج, Nuseirat=Al-Nuseirat=Al Nuseirat@النصيرات,
    Maghazi=Al-Maghazi=Al Maghazi@المغازي, Zeitoun=Zaytoun@مدينة الزيتون, Zeitoun neighbourhood@حي الزيتون,
    Rimal=Al-Rimal=Al Rimal@مدينة الرمال, Tal al-Hawa=Tel al-Hawa@تل الهوى,
    Shati=Beach camp=Al-Shati=Al Shati=Shati camp@مخيم الشاطئ, Mawasi=Al-Mawasi=Al Mawasi=Muwasi@المواصي, Abasan@عبسان,
    Abasan al-Kabira@عبسان الكبيرة, Khuzaa=Khuza'a@خزاعة, Qarara=Al-Qarara=Al Qarara@القرارة, Bani Suheila@بني سهيلا,
    Zawaida=Al-Zawayda=Al Zawayda@الزوايدة, Tal al-Sultan=Tel al-Sultan@تل السلطان, Tal al-Zaatar@تل الزعتر, Faluja@الفالوجا,
    Karama@مدينة الكرامة, Wadi Gaza=Gaza Valley@وادي غزة, Juhr al-Dik@جحر الديك, Kerem Shalom=Karem Abu Salem@كرم أبو سالم,
    Erez=Beit Hanoun crossing@إيرز, Balata@بلاطة, Askar@مدينة عسكر, Nur Shams=Nour Shams@نور شمس, Faraa=Far'a@مدينة الفارعة,
    Qalandia=Qalandiya@قلنديا, Shuafat=Shu'fat@شعفاط, Dheisheh=Deheishe@الدهيشة, Aida@مدينة عايدة, Arroub=Al-Arroub=Al Arroub@العروب,
    Fawwar=Al-Fawwar=Al Fawwar@الفوار, Jalazone@الجلزون, Deir Yassin@دير ياسين, Silwan@سلوان, Sheikh Jarrah@الشيخ جراح,
    Issawiya=Isawiya@العيسوية, Jabal Mukaber@جبل المكبر, Sur Baher@صور باهر, Beit Hanina@بيت حنينا, Abu Dis@أبو ديس,
    Eizariya=Al-Eizariya=Al Eizariya@العيزرية, At-Tur@مدينة الطور, Beit Jala@بيت جالا, Beit Sahour@بيت ساحور, Halhul@حلحول,
    Dura@مدينة دورا, Yatta@يطا, Samu=As-Samu@السموع, Dhahiriya@الظاهرية, Beit Ummar@بيت أمر, Idhna@مدينة إذنا,
    Masafer Yatta@مسافر يطا, Huwara=Hawara@حوارة, Burin@بورين, Beita@مدينة بيتا, Qusra@قصرة, Aqraba@عقربا, Jammain@جماعين,
    Beit Furik@بيت فوريك, Sebastia@سبسطية, Burqa@برقة, Azzun@عزون, Kafr Qaddum@كفر قدوم, Yabad=Ya'bad@يعبد, Qabatiya@قباطية,
    Arraba@عرابة, Burqin@برقين, Silat al-Harithiya@السيلة الحارثية, Yamoun@اليامون, Turmus Ayya@ترمسعيا, Birzeit=Bir Zeit@بيرزيت,
    Nilin=Ni'lin@نعلين, Bilin=Bil'in@بلعين, Nabi Saleh@النبي صالح, Deir Dibwan@دير دبوان, Sinjil@سنجل, Khader@مدينة الخضر,
    Walaja@الولجة, Palestinian Jordan Valley@الأغوار الفلسطينية, Damascus Gate@باب العامود, Shujaiya neighbourhood@حي الشجاعية
  `,
  EG: `
    Alexandria@الإسكندرية, Giza=Gizah@الجيزة, Port Said@بورسعيد, Suez@السويس, Ismailia@الإسماعيلية, Luxor@الأقصر, Aswan@أسوان,
    Assiut=Asyut@أسيوط, Sohag@سوهاج, Qena@قنا, Minya=Al-Minya=Al Minya=Minia@المنيا, Beni Suef=Bani Sweif@بني سويف,
    Fayoum=Faiyum=Fayyum@الفيوم, Mansoura=Mansura=El-Mansoura@المنصورة, Tanta@طنطا,
    Mahalla=El-Mahalla El-Kubra=Mahalla al-Kubra@المحلة الكبرى, Damanhour=Damanhur@دمنهور, Zagazig@الزقازيق,
    Shebin El-Kom=Shibin el-Kom@شبين الكوم, Banha=Benha@بنها, Kafr El-Sheikh=Kafr el-Sheikh@كفر الشيخ, Damietta@دمياط,
    Arish=El-Arish=Al-Arish=Al Arish@العريش, Marsa Matruh=Marsa Matrouh@مرسى مطروح, Hurghada@الغردقة,
    Sharm el-Sheikh=Sharm El Sheikh=Sharm al-Sheikh@شرم الشيخ, Dahab@دهب, Nuweiba@نويبع, Taba@طابا, El Tor=Al-Tur=Al Tur@طور سيناء,
    Ras Gharib@رأس غارب, Safaga@سفاجا, Quseir=El Quseir@مدينة القصير, Marsa Alam@مرسى علم, Halayeb=Halaib@حلايب,
    Shalateen=Shalatin@شلاتين, Kharga=El-Kharga@مدينة الخارجة, Dakhla Oasis@مدينة الداخلة, Farafra@الفرافرة, Siwa@سيوة,
    Bahariya=Bahariya Oasis@الواحات البحرية, El Alamein=El-Alamein=Alamein@العلمين,
    New Administrative Capital=Administrative Capital@العاصمة الإدارية الجديدة, New Cairo@القاهرة الجديدة, Nasr City@مدينة نصر,
    Heliopolis@مصر الجديدة, Maadi@المعادي, Helwan@حلوان, Shubra=Shoubra@شبرا, Imbaba@إمبابة, Bulaq=Boulaq@بولاق, Dokki@الدقي,
    Mohandessin=Mohandeseen@المهندسين, Zamalek@الزمالك, Haram@مدينة الهرم, Faisal@مدينة فيصل,
    6th of October City=Sixth of October@6 أكتوبر, Obour@مدينة العبور, 10th of Ramadan City=Tenth of Ramadan@العاشر من رمضان,
    Marg@المرج, Matariya@مدينة المطرية, Ain Shams@عين شمس, Sayeda Zeinab@مدينة السيدة زينب, Darb al-Ahmar@الدرب الأحمر,
    Azbakeya@الأزبكية, Fifth Settlement@التجمع الخامس, Mokattam=Moqattam@المقطم, Kerdasa@كرداسة, Badrashin@البدرشين,
    Ayyat=El-Ayyat@العياط, Saff@مدينة الصف, Atfih@أطفيح, Hawamdiya@الحوامدية, Ausim=Awsim@أوسيم, Bilbeis@بلبيس,
    Minya al-Qamh@منيا القمح, Faqous@فاقوس, Abu Kabir@أبو كبير, Hihya@ههيا, Diyarb Negm@ديرب نجم, Husseiniya@الحسينية,
    Abu Hammad@أبو حماد, Mit Ghamr@ميت غمر, Sinbillawin@السنبلاوين, Belqas@بلقاس, Dekernes@دكرنس, Manzala@مدينة المنزلة, Talkha@طلخا,
    Sherbin@شربين, Nabaroh@نبروه, Aga@أجا, Kafr El-Zayat@كفر الزيات, Zifta@زفتى, Santa@السنطة, Basyoun@بسيون, Qutur@قطور,
    Desouk@دسوق, Fuwwah@فوه, Baltim@بلطيم, Biyala@بيلا, Hamoul@الحامول, Sidi Salem@سيدي سالم, Mutubas@مطوبس,
    Rosetta=Rashid@مدينة رشيد, Edku@إدكو, Kafr El-Dawwar@كفر الدوار, Abu Hummus@أبو حمص, Itay El-Barud@إيتاي البارود,
    Kom Hamada@كوم حمادة, Wadi El Natrun=Wadi Natrun@وادي النطرون, Delengat@الدلنجات, Abu al-Matamir@أبو المطامير,
    Hosh Issa@حوش عيسى, Borg El Arab@برج العرب, Amreya@مدينة العامرية, Agami@مدينة العجمي, Montaza@مدينة المنتزه,
    Abu Qir=Aboukir@أبو قير, Sidi Gaber@سيدي جابر, Ras El Bar@رأس البر, Kafr Saad@كفر سعد, Faraskur@فارسكور,
    Ezbet El Borg@عزبة البرج, Menouf@منوف, Ashmoun@أشمون, Quesna@قويسنا, Tala@مدينة تلا, Bagour@الباجور, Berket el-Sab@بركة السبع,
    Sadat City@مدينة السادات, Qalyub@قليوب, El Qanater El Khayreya@القناطر الخيرية, Khanka@الخانكة, Tukh@طوخ, Kafr Shukr@كفر شكر,
    Shebin El Qanater@شبين القناطر, Qantara=El-Qantara@القنطرة, Fayed@فايد, Tell El Kebir@التل الكبير, Abu Suwayr@أبو صوير,
    Qassasin@القصاصين, Ain Sokhna=Ain Sukhna@العين السخنة, Adabiya@مدينة الأدبية, Sheikh Zuweid@الشيخ زويد,
    Egyptian Rafah@رفح المصرية, Bir al-Abd=Bir al-Abed@بئر العبد, Hasana@مدينة الحسنة, Nakhl@مدينة نخل,
    Saint Catherine=St Catherine@سانت كاترين, Abu Rudeis@أبو رديس, Abu Zenima@أبو زنيمة, Ras Sedr=Ras Sudr@رأس سدر, Samalut@سمالوط,
    Mallawi@ملوي, Maghagha@مغاغة, Beni Mazar@بني مزار, Matay@مطاي, Abu Qurqas@أبو قرقاص, Deir Mawas@دير مواس, El Adwa@مدينة العدوة,
    Wasta@الواسطى, Nasser@مدينة ناصر, Biba@ببا, Fashn@الفشن, Ehnasia@إهناسيا, Sumusta@سمسطا, Itsa@إطسا, Tamiya@طامية, Sinnuris@سنورس,
    Ibsheway@أبشواي, Yusuf al-Siddiq@يوسف الصديق, Dairut@ديروط, Qusiya=El-Qusiya@القوصية, Manfalut@منفلوط, Abnub@أبنوب,
    Abu Tig@أبو تيج, Sidfa@صدفا, Ghanayem@الغنايم, Badari@البداري, Sahel Selim@ساحل سليم, El Fath@مدينة الفتح, Tahta@طهطا, Tima@طما,
    Girga@جرجا, Akhmim@أخميم, Balyana@البلينا, Maragha@المراغة, Saqultah@ساقلتة, Dar el-Salam@مدينة دار السلام, Juhayna@جهينة,
    Nag Hammadi@نجع حمادي, Dishna@دشنا, Qus@قوص, Naqada@نقادة, Abu Tesht@أبو تشت, Farshut@فرشوط, Qift@قفط, Esna@إسنا, Armant@أرمنت,
    Gurna@القرنة, Tod@الطود, Edfu@إدفو, Kom Ombo@كوم أمبو, Daraw@دراو, Nasr al-Nuba@نصر النوبة, Abu Simbel@أبو سمبل, Toshka@توشكى,
    Saqqara, Abydos, Tahrir, El-Gouna, Ras el-Hekma
  `,
  SD: `
    Omdurman@أم درمان, Khartoum North=Bahri=Khartoum Bahri@الخرطوم بحري, Port Sudan@بورتسودان, Kassala@كسلا,
    Gedaref=Gadarif=El-Gadarif=Al-Qadarif=Al Qadarif@القضارف, Wad Madani=Wad Medani@ود مدني,
    El-Obeid=El Obeid=Al-Obeid=Al Obeid@مدينة الأبيض, El-Fasher=Al-Fashir=Al Fashir=El Fasher=Al-Fasher=Al Fasher@الفاشر,
    Nyala@نيالا, Geneina=El-Geneina=El Geneina=Al-Junaynah=Al Junaynah@الجنينة, El-Daein=Ed Daein=Al-Daein=Al Daein@الضعين,
    Zalingei@زالنجي, Kadugli@كادقلي, Dilling=Dalang@الدلنج, En Nahud=El-Nahud=Al-Nahud=Al Nahud@النهود, Babanusa=Babanousa@بابنوسة,
    El-Fula=Al-Fula=Al Fula@الفولة, Abyei@أبيي, Muglad@مدينة المجلد, Heglig@هجليج, Sennar@سنار, Singa=Sinja@سنجة,
    Damazin=Ad-Damazin=El-Damazin@الدمازين, Roseires=Er Roseires@الروصيرص, Kosti@كوستي, Rabak@مدينة ربك, Ed Dueim=Dueim@الدويم,
    Geteina=El-Geteina@القطينة, Rufaa@رفاعة, Hasaheisa@الحصاحيصا, Managil@المناقل, Shendi@شندي, Atbara@عطبرة, Berber@بربر,
    Ed Damer=Al-Damer=Al Damer@الدامر, Merowe@مروي, Dongola@دنقلا, Karima@مدينة كريمة, Ed Debba=Al-Dabba=Al Dabba@الدبة,
    Wadi Halfa@وادي حلفا, Abu Hamad@أبو حمد, Suakin@سواكن, Tokar@طوكر, Khashm el-Girba@خشم القربة, Showak@الشوك, Gallabat@القلابات,
    Kabkabiya@كبكابية, Kutum@مدينة كتم, Mellit@مليط, Tawila=Tawilah@مدينة طويلة, Tina@الطينة, Umm Ruwaba@أم روابة,
    Rahad=Er Rahad@مدينة الرهد, Bara@بارا, Hamrat al-Sheikh@حمرة الشيخ, Fao@مدينة الفاو, Kurmuk@الكرمك, Kauda@كاودا, Heiban@هيبان,
    Talodi@تلودي, Zamzam=Zamzam camp@زمزم, Abu Shouk@أبو شوك, Kalma camp=Kalma@مخيم كلمة, Jebel Aulia=Jabal Awliya@جبل أولياء,
    Soba@سوبا, Kalakla@الكلاكلة, Khartoum East@الخرطوم شرق, Jereif@الجريف, Abu Jubayhah@أبو جبيهة
  `,
  LY: `
    Benghazi@بنغازي, Misrata=Misurata=Misratah@مصراتة, Sabha=Sebha@سبها, Sirte=Sirt@سرت,
    Zawiya=Zawiyah=Al-Zawiya=Al Zawiya=Zawia@الزاوية, Zuwara=Zuwarah@زوارة, Tobruk=Tubruq@طبرق, Derna=Darna@درنة,
    Bayda=Al-Bayda=Al Bayda=Beida@مدينة البيضاء, Marj=Al-Marj=Al Marj@المرج, Ajdabiya=Ajdabiyah@أجدابيا,
    Brega=Marsa el Brega@البريقة, Ras Lanuf@رأس لانوف, Sidra=Es Sider=Al-Sidra=Al Sidra@السدرة, Zueitina@الزويتينة,
    Bin Jawad@بن جواد, Nofaliya@النوفلية, Harawa@هراوة, Hisha@الهيشة, Abu Qurayn=Abu Grein@أبو قرين, Jufra=Al-Jufra=Al Jufra@الجفرة,
    Hun@مدينة هون, Sokna@سوكنة, Waddan@ودان, Zella=Zillah@مدينة زلة, Kufra=Al-Kufra=Al Kufra=Kufrah@الكفرة, Tazirbu@تازربو,
    Jalu@جالو, Awjila@أوجلة, Jaghbub@جغبوب, Musaid@امساعد, Shahat=Shahhat@شحات, Susa=Sousa@مدينة سوسة,
    Qubbah=Al-Qubba=Al Qubba@مدينة القبة, Tocra=Tukrah@توكرة, Suluq@سلوق, Qaminis@قمينس, Abyar@مدينة الأبيار,
    Khoms=Al-Khums=Al Khums@مدينة الخمس, Zliten=Zlitan@زليتن, Tawergha=Tawargha@تاورغاء, Tarhuna=Tarhouna@ترهونة,
    Bani Walid@بني وليد, Gharyan=Gharian@غريان, Zintan=Al-Zintan=Al Zintan@الزنتان, Nalut@نالوت, Yafran=Yefren@يفرن, Jadu@جادو,
    Kabaw@كاباو, Kikla@ككلة, Mizda@مزدة, Rujban@الرجبان, Qalaa@مدينة القلعة, Surman=Sorman@صرمان, Sabratha=Sabrata@صبراتة,
    Ajaylat@العجيلات, Riqdalin@رقدالين, Jumayl=Al-Jamil=Al Jamil@مدينة الجميل, Ras Ajdir=Ras Jdir@رأس اجدير, Ghadames=Ghadamis@غدامس,
    Ghat@غات, Ubari=Awbari@أوباري, Murzuq=Murzuk@مرزق, Qatrun=Al-Qatrun=Al Qatrun@القطرون, Brak@براك, Traghen@تراغن,
    Umm al-Aranib@أم الأرانب, Tajoura=Tajura@تاجوراء, Janzour=Janzur@جنزور, Aziziya@مدينة العزيزية,
    Qasr bin Ghashir=Qasr Ben Ghashir@قصر بن غشير, Ain Zara@عين زارة, Souq al-Jumaa=Suq al-Jumaa@سوق الجمعة,
    Abu Salim=Abu Slim@أبو سليم, Wadi al-Rabie@وادي الربيع, Mitiga=Mitiga airport@معيتيقة, Watiya=Al-Watiya=Al Watiya@الوطية,
    Maya@الماية, Warshefana@ورشفانة, Shwayrif@الشويرف, Western Mountains@الجبل الغربي, Nafusa Mountains=Nafousa@جبل نفوسة
  `,
  TN: `
    Sfax@صفاقس, Sousse@سوسة, Kairouan@القيروان, Bizerte@بنزرت, Gabes=Gabès@قابس, Ariana@أريانة, Gafsa@قفصة, Kasserine@القصرين,
    Monastir@المنستير, Mahdia@المهدية, Medenine@مدنين, Nabeul@نابل, Beja=Béja@باجة, Le Kef=El Kef=Kef@الكاف, Sidi Bouzid@سيدي بوزيد,
    Siliana@سليانة, Jendouba@جندوبة, Zaghouan@زغوان, Tataouine@تطاوين, Tozeur@توزر, Kebili@مدينة قبلي, Manouba@منوبة,
    Ben Arous@بن عروس, Zarzis@جرجيس, Djerba=Jerba@جربة, Ben Guerdane=Ben Gardane@بن قردان, Dhehiba=Dehiba@ذهيبة, Ras Jedir@رأس جدير,
    Carthage@قرطاج, La Marsa=Marsa@المرسى, La Goulette=Halq al-Wadi@حلق الوادي, Sidi Bou Said@سيدي بوسعيد, Gammarth@قمرت,
    Rades=Radès@رادس, Hammam Lif@حمام الأنف, Hammam Sousse@حمام سوسة, Hammamet@مدينة الحمامات, Kelibia@قليبية, Korba@قربة,
    Menzel Temime@منزل تميم, Soliman@مدينة سليمان, Grombalia@قرمبالية, Mateur@مدينة ماطر, Menzel Bourguiba@منزل بورقيبة,
    Tabarka@طبرقة, Ain Draham@عين دراهم, Ghardimaou@غار الدماء, Fernana@فرنانة, Sbeitla@سبيطلة, Thala@تالة, Foussana@فوسانة,
    Sbiba@سبيبة, Regueb@الرقاب, Mezzouna@المزونة, Menzel Bouzaiane@منزل بوزيان, Chebba@مدينة الشابة, El Jem@الجم,
    Ksour Essef@قصور الساف, Jemmal@مدينة جمال, Moknine@المكنين, Ksar Hellal@قصر هلال, Teboulba@طبلبة, Msaken@مدينة مساكن,
    Kalaa Kebira@القلعة الكبرى, Enfidha@النفيضة, Mahres@المحرس, Kerkennah@قرقنة, Skhira@الصخيرة, Metlaoui@المتلوي,
    Oum el Araies@أم العرائس, Redeyef@الرديف, Mdhilla@المظيلة, Nefta@نفطة, Douz@دوز, El Hamma@الحامة, Matmata@مطماطة, Mareth@مارث,
    Beni Khedache@بني خداش, Remada@رمادة, Borj el-Khadra@برج الخضراء, Bardo=Le Bardo@باردو, Ettadhamen@حي التضامن,
    Le Kram@مدينة الكرم, Kalaat Senan@قلعة سنان, Tajerouine@تاجروين, Dahmani@الدهماني, Medjez el-Bab@مجاز الباب, Testour@تستور,
    Nefza@نفزة, El Fahs@مدينة الفحص, Makthar@مكثر, Bou Arada@بوعرادة
  `,
  DZ: `
    Oran@وهران, Constantine@قسنطينة, Annaba@عنابة, Batna@باتنة, Setif=Sétif@سطيف, Blida@البليدة, Tlemcen@تلمسان,
    Bejaia=Béjaïa=Bougie@بجاية, Tizi Ouzou=Tizi-Ouzou@تيزي وزو, Biskra@بسكرة, Tebessa=Tébessa@تبسة, Djelfa@الجلفة, Skikda@سكيكدة,
    Sidi Bel Abbes=Sidi Bel Abbès@سيدي بلعباس, Mostaganem@مستغانم, Chlef@الشلف, Tiaret@تيارت, M'Sila=Msila@المسيلة,
    Medea=Médéa@المدية, Ouargla@ورقلة, Ghardaia=Ghardaïa@غرداية, Laghouat@الأغواط, Oum El Bouaghi@أم البواقي, Jijel@جيجل,
    Guelma@قالمة, Bordj Bou Arreridj@برج بوعريريج, Boumerdes=Boumerdès@بومرداس, Bouira@البويرة, Tipaza=Tipasa@تيبازة,
    Khenchela@خنشلة, Souk Ahras@سوق أهراس, Mila@ميلة, Ain Defla@عين الدفلى, Ain Temouchent@عين تموشنت, Relizane@غليزان,
    Tissemsilt@تيسمسيلت, El Tarf@الطارف, Naama@النعامة, Tindouf@تندوف, Adrar@أدرار, Tamanrasset@تمنراست, Illizi@إليزي,
    Bechar=Béchar@مدينة بشار, Saida@مدينة سعيدة, Mascara@مدينة معسكر, El Bayadh@مدينة البيض, El Oued=Oued Souf@وادي سوف,
    Timimoun@تيميمون, Bordj Badji Mokhtar@برج باجي مختار, Ouled Djellal@أولاد جلال, Beni Abbes@بني عباس, In Salah=Ain Salah@عين صالح,
    In Guezzam@عين قزام, Touggourt@تقرت, Djanet@جانت, El M'Ghair@مدينة المغير, El Meniaa@مدينة المنيعة, Hassi Messaoud@حاسي مسعود,
    Hassi R'Mel=Hassi Rmel@حاسي الرمل, Reggane@رقان, Arzew@أرزيو, In Amenas=Ain Amenas@عين أميناس, Tiguentourine@تيقنتورين,
    Tinzaouaten@تينزاوتين, Collo@القل, Azazga@عزازقة, El Khroub@الخروب, El Eulma@العلمة, Ain Oussera@عين وسارة, Boufarik@بوفاريك,
    Zeralda@زرالدة, Sidi Fredj@سيدي فرج, Bab El Oued@باب الوادي, Hydra@حيدرة, El Harrach@الحراش, Ben Aknoun@بن عكنون,
    Baraki@مدينة براقي, Rouiba@الرويبة, Draria@الدرارية, Cheraga@الشراقة, Bab Ezzouar@باب الزوار, Maghnia@مدينة مغنية,
    Nedroma@ندرومة, Ghazaouet@الغزوات, Miliana@مليانة, Cherchell@شرشال, Tenes@مدينة تنس, Dellys@دلس, Ain Beida@عين البيضاء,
    Bir el-Ater@بئر العاتر, Ouenza@الونزة, Akbou@أقبو, Amizour@أميزور, Tazmalt@تازمالت, El Kseur@مدينة القصر, Bou Saada@بوسعادة,
    Barika@بريكة, Merouana@مروانة, Arris@آريس, Sedrata@سدراتة, Drean@الذرعان, El Kala@القالة, El Bouni@البوني, Azzaba@عزابة,
    El Harrouch@الحروش, Chelghoum Laid@شلغوم العيد, Ferdjioua@فرجيوة, Taher@الطاهير, El Milia@الميلية, Ain M'lila@عين مليلة,
    Ain Fakroun@عين فكرون, Ksar el-Boukhari@قصر البخاري, Berrouaghia@البرواقية, Khemis Miliana@خميس مليانة, Meftah@مدينة مفتاح,
    Mouzaia@موزاية, El Affroun@العفرون, Oued Rhiou@وادي رهيو, Mazouna@مازونة, Ghriss@غريس, Sig@مدينة سيق, Mohammadia@مدينة المحمدية,
    Ain El Turk@عين الترك, Bir El Djir@بئر الجير, Es Senia@السانيا, Mecheria@المشرية, Ain Sefra@عين الصفراء, Beni Ounif@بني ونيف,
    Kenadsa@القنادسة, Abadla@العبادلة, Metlili@متليلي, Guerrara@القرارة, Berriane@بريان, Aflou@أفلو, Ain Madhi@عين ماضي, Tolga@طولقة,
    Sidi Okba@سيدي عقبة, Zeribet El Oued@زريبة الوادي, Magrane@المقرن, Robbah@الرباح
  `,
  MA: `
    Casablanca@الدار البيضاء, Fez=Fes=Fès@فاس, Marrakesh=Marrakech@مراكش, Tangier=Tangiers=Tanger@طنجة, Agadir@أغادير,
    Meknes=Meknès@مكناس, Oujda@وجدة, Kenitra=Kénitra@القنيطرة, Tetouan=Tetuan@تطوان, Safi@آسفي, Salé=Sale@سلا, Mohammedia@المحمدية,
    El Jadida@مدينة الجديدة, Khouribga@خريبكة, Beni Mellal@بني ملال, Nador@الناظور, Taza@تازة, Settat@سطات, Berrechid@برشيد,
    Khemisset@الخميسات, Temara@تمارة, Skhirat@الصخيرات, Larache@العرائش, Ksar el-Kebir@القصر الكبير, Chefchaouen@شفشاون,
    Al Hoceima=Al-Hoceima@الحسيمة, Ouazzane@وزان, Fnideq@الفنيدق, M'diq@مدينة المضيق, Martil@مارتيل, Asilah@أصيلة,
    Ksar es-Seghir@القصر الصغير, Berkane@مدينة بركان, Taourirt@تاوريرت, Guercif@جرسيف, Jerada@مدينة جرادة, Figuig@فكيك,
    Bouarfa@بوعرفة, Sefrou@صفرو, Ifrane@إفران, Azrou@أزرو, Khenifra@خنيفرة, Midelt@ميدلت, Errachidia@الرشيدية, Erfoud@أرفود,
    Rissani@الريصاني, Tinghir@تنغير, Ouarzazate@ورزازات, Zagora@زاكورة, Taroudant@تارودانت, Tiznit@تزنيت, Sidi Ifni@سيدي إفني,
    Guelmim@كلميم, Tan-Tan=Tan Tan@طانطان, Tarfaya@طرفاية, Smara=Es-Semara@السمارة, Boujdour@بوجدور, Dakhla@الداخلة, Aousserd@أوسرد,
    Guerguerat=Guergarat@الكركرات, Essaouira@الصويرة, Kelaat Sraghna@قلعة السراغنة, Ben Guerir=Benguerir@بن جرير,
    Youssoufia@مدينة اليوسفية, Chichaoua@شيشاوة, Al Haouz=Al-Haouz@الحوز, Amizmiz@أمزميز, Tahannaout@تحناوت, Ighil@إيغيل,
    Talat N'Yaaqoub@ثلاث نيعقوب, Azilal@أزيلال, Fquih Ben Salah@الفقيه بن صالح, Kasba Tadla@قصبة تادلة, Oued Zem@وادي زم,
    El Fahs (Morocco)@مدينة الفحص, Sidi Kacem@سيدي قاسم, Sidi Slimane@سيدي سليمان, Sidi Yahya el-Gharb@سيدي يحيى الغرب,
    Mechra Bel Ksiri@مشرع بلقصيري, Sidi Bennour@سيدي بنور, Azemmour@أزمور, Bouznika@بوزنيقة, Benslimane@بنسليمان,
    Ain Sebaa@عين السبع, Sidi Moumen@سيدي مومن, Hay Mohammadi@الحي المحمدي, Hay Hassani@الحي الحسني, Ceuta@سبتة, Melilla@مليلية,
    Taounate@تاونات, Moulay Yacoub@مولاي يعقوب, Imzouren@إمزورن, Driouch@الدريوش, Zaio@زايو, Saidia@السعيدية, Tiflet@تيفلت,
    Ain Harrouda@عين حرودة, Nouaceur@النواصر, Mediouna@مدينة مديونة, Inezgane@إنزكان, Ait Melloul@آيت ملول, Oulad Teima@أولاد تايمة,
    Biougra@بيوكرى, Mhiriz@المهيريز, Bir Gandouz@بئر كندوز
  `,
  MR: `
    Nouadhibou@نواذيبو, Kiffa@كيفة, Rosso@روصو, Kaedi=Kaédi@كيهيدي, Zouerat=Zouérat@الزويرات, Atar@مدينة أطار,
    Selibaby=Sélibaby@سيلبابي, Nema=Néma@مدينة النعمة, Aioun=Ayoun el-Atrous@لعيون, Aleg@ألاك, Tidjikja@تجكجة, Boghe=Bogué@بوكي,
    Akjoujt@أكجوجت, Chinguetti@شنقيط, Ouadane@وادان, Tichit@تيشيت, Oualata@ولاتة, Bassikounou@باسكنو, Fassala@فصالة,
    Magta Lahjar@مقطع لحجار, Boutilimit@بوتلميت, Timbedra@تمبدغة, Guerou@كرو, Kankossa@كنكوصة, Mederdra@المذرذرة,
    Teyarett@مدينة تيارت, Arafat@مدينة عرفات, Toujounine@توجنين, El Mina@مدينة الميناء, Mbera=M'bera@مبيرة, Bir Moghrein@بير أم قرين
  `,
  SO: `
    Hargeisa=Hargeysa@هرجيسا, Bosaso=Bossaso=Boosaaso@بوصاصو, Kismayo=Kismaayo=Chisimayu@كسمايو, Baidoa=Baydhabo@بيدوا,
    Galkayo=Galkacyo=Gaalkacyo@جالكعيو, Beledweyne=Beletweyne=Baladweyne@بلدوين, Jowhar=Jawhar@مدينة جوهر, Merca=Marka=Merka@مركا,
    Afgoye=Afgooye@أفجوي, Barawe=Baraawe@براوة, Buloburde=Bulo Burte@بولوبردي, Dhusamareb=Dusamareb=Dhuusamarreeb@دوسمريب,
    Abudwak@عابدواق, Garowe=Garoowe@جروي, Berbera@بربرة, Borama=Boorama@بوراما, Burao=Burco@برعو,
    Las Anod=Laascaanood=Lasanod@لاسعانود, Erigavo=Ceerigaabo@عيرجابو, Bardera=Bardhere@بارطيري, El Wak=Elwak@عيل واق,
    Jilib@مدينة جلب, Harardhere=Haradhere@حرديري, Hobyo@هوبيو, Adado=Cadaado@عدادو, Warsheikh@ورشيخ, Balad@بلعد, Qoryoley@قريولي,
    Burhakaba=Bur Hakaba@بورهكبا, Hudur=Xuddur@حدر, Luuq@لوق, Beled Hawo=Beled Hawa@بلدحاوا, Qardho@قرضو, Karin@كارين
  `,
  DJ: `
    Tadjoura=Tadjourah@تاجورة, Ali Sabieh@علي صبيح, Dikhil@مدينة دخيل, Obock@أوبوك, Arta@عرتا, Doraleh@دوراليه,
    Lemonnier=Camp Lemonnier@ليمونيه
  `,
  KM: `
    Mutsamudu@موتسامودو, Fomboni@فومبوني, Domoni@دوموني, Mitsoudje@متسودجي, Ngazidja=Grande Comore@نجازيجا, Anjouan=Nzwani@أنجوان,
    Moheli=Mohéli@موهيلي
  `,
  EH: `
    Bir Lehlou@بير لحلو, Tifariti@تيفاريتي, Mahbes@المحبس, Amgala@أمغالا, Bou Craa=Boukraa@بوكراع, Hawza@مدينة الحوزة
  `,
  IL: `
    Haifa@حيفا, Jaffa=Yafo@يافا, Acre=Akko@عكا, Nazareth@الناصرة, Safed=Tzfat=Zefat@صفد, Tiberias@طبريا,
    Beersheba=Be'er Sheva=Beer Sheva=Beersheva@بئر السبع, Ashkelon@عسقلان, Ashdod@أسدود, Lod=Lydda@اللد, Ramla=Ramle@الرملة,
    Umm al-Fahm@أم الفحم, Sakhnin@سخنين, Shefa-Amr=Shfaram@شفا عمرو, Tira@الطيرة, Tayibe@مدينة الطيبة,
    Baqa al-Gharbiyye@باقة الغربية, Kafr Qasim=Kafr Qassem@كفر قاسم, Kafr Kanna@كفر كنا, Rahat@راهط, Negev@النقب, Eilat@إيلات,
    Dimona@ديمونا, Netanya@نتانيا, Herzliya@هرتسليا, Petah Tikva=Petach Tikva@بتاح تكفا, Rishon LeZion=Rishon Lezion@ريشون لتسيون,
    Holon@حولون, Bat Yam@بات يام, Bnei Brak@بني براك, Rehovot@رحوفوت, Hadera@الخضيرة, Nahariya@نهاريا, Karmiel@كرميئيل,
    Kiryat Shmona=Qiryat Shemona@كريات شمونة, Metula@المطلة, Kiryat Ata@كريات آتا, Kiryat Gat@كريات جات, Afula@العفولة,
    Beit She'an=Beit Shean@بيسان, Raanana=Ra'anana@رعنانا, Kfar Saba@كفار سابا, Ramat Gan@رمات غان, Modiin=Modi'in@موديعين,
    Beit Shemesh@بيت شيمش, Sderot@سديروت, Netivot@نتيفوت, Ofakim@أوفاكيم, Nahal Oz@ناحل عوز, Kfar Aza@كفار عزة,
    Be'eri=Beeri=Kibbutz Be'eri@بئيري, Nir Oz=Kibbutz Nir Oz@نير عوز, Nir Am@نير عام, Zikim@زيكيم, Kissufim@كيسوفيم,
    Yad Mordechai@ياد مردخاي, Katzrin@كتسرين, Majdal Shams@مجدل شمس, Masada=Masade@مسعدة, Buqata@بقعاتا,
    Maale Adumim=Ma'ale Adumim@معاليه أدوميم, Ariel@أريئيل, Kiryat Arba@كريات أربع, Gush Etzion@غوش عتصيون, Beitar Illit@بيتار عيليت,
    Latrun@اللطرون, Maghar@المغار, I'billin@عبلين, Tamra@طمرة, Ar'ara@عرعرة, Jaljulia@جلجولية, Qalansawe@قلنسوة,
    Deir al-Asad@دير الأسد, Majd al-Krum@مجد الكروم, Jish@الجش, Shlomi@شلومي, Meron@ميرون, Hatzor@حتسور, Yokneam@يوكنعام,
    Binyamina@بنيامينا, Caesarea@قيساريا, Rehavia, Mea Shearim, Re'im, Arad, Ramat David, Nevatim, Palmachim, Zichron Yaakov,
    Hod Hasharon, Givatayim, Savyon, Kiryat Bialik
  `,
  TR: `
    Istanbul=Constantinople@إسطنبول, Izmir=İzmir=Smyrna@إزمير, Bursa@مدينة بورصة, Adana@أضنة, Gaziantep=Antep@غازي عنتاب,
    Konya@قونية, Antalya@أنطاليا, Diyarbakir=Diyarbakır=Amed@ديار بكر, Mersin@مرسين, Iskenderun=İskenderun=Alexandretta@إسكندرون,
    Antakya=Antioch@أنطاكية, Hatay@هاتاي, Sanliurfa=Şanlıurfa=Urfa@شانلي أورفا, Kilis@كلس, Kahramanmaras=Kahramanmaraş@كهرمان مرعش,
    Malatya@ملاطية, Adiyaman=Adıyaman@أديامان, Elazig=Elazığ@إلازيغ, Mardin@ماردين, Batman@بطمان, Siirt@مدينة سيرت,
    Sirnak=Şırnak@شرناق, Hakkari@هكاري, Van@مدينة فان, Erzurum@أرضروم, Trabzon@طرابزون, Samsun@سامسون, Rize@ريزا, Kars@قارص,
    Erzincan@أرزينجان, Sivas@سيواس, Kayseri@قيصري, Yozgat@يوزغات, Corum=Çorum@تشوروم, Amasya@أماسيا, Tokat@توكات, Kocaeli@كوجالي,
    Sakarya@سقاريا, Yalova@يالوفا, Izmit=İzmit@إزميت, Canakkale=Çanakkale@تشاناكالي, Edirne@أدرنة, Tekirdag=Tekirdağ@تكيرداغ,
    Balikesir=Balıkesir@باليكسير, Manisa@مانيسا, Aydin=Aydın@آيدن, Mugla=Muğla@موغلا, Bodrum@بودروم, Marmaris@مرمريس, Fethiye@فتحية,
    Denizli@دنيزلي, Isparta@إسبارطة, Eskisehir=Eskişehir@أسكي شهير, Kutahya=Kütahya@كوتاهيا, Zonguldak@زونغولداك, Kastamonu@قسطموني,
    Sinop@سينوب, Bolu@مدينة بولو, Soma@سوما, Cizre@جيزرة, Nusaybin@نصيبين, Ceylanpinar=Ceylanpınar@جيلان بنار,
    Akcakale=Akçakale@أقجة قلعة, Karkamis=Karkamış@قرقميش, Suruc=Suruç@سروج, Reyhanli=Reyhanlı@الريحانية, Nurdagi=Nurdağı@نور داغي,
    Taksim=Taksim Square@ميدان تقسيم, Fatih@مدينة الفاتح, Uskudar=Üsküdar@أوسكودار, Beyoglu=Beyoğlu@بيوغلو, Ceyhan@مدينة جيهان,
    Kadikoy=Kadıköy, Besiktas=Beşiktaş, Tunceli=Dersim, Bingol=Bingöl, Mus=Muş, Bitlis, Agri=Ağrı, Silivri, Incirlik, Usak=Uşak,
    Gallipoli, Kusadasi=Kuşadası, Ordu, Giresun, Artvin, Nigde=Niğde, Alanya, Islahiye, Silopi, Kirklareli
  `,
  IR: `
    Mashhad=Meshed@مدينة مشهد, Isfahan=Esfahan@أصفهان, Shiraz@شيراز, Tabriz@تبريز, Karaj@كرج, Qom=Qum@قم, Ahvaz=Ahwaz@الأهواز,
    Kermanshah@كرمانشاه, Urmia=Orumiyeh@أرومية, Zahedan@زاهدان, Rasht@رشت, Kerman@كرمان, Hamadan=Hamedan@همدان, Yazd@يزد,
    Ardabil@أردبيل, Bandar Abbas@بندر عباس, Bushehr@بوشهر, Abadan@عبادان, Khorramshahr@خرمشهر, Dezful@دزفول, Qazvin@قزوين,
    Zanjan@زنجان, Sanandaj@سنندج, Sari@مدينة ساري, Gorgan@جرجان, Bojnurd@بجنورد, Birjand@بيرجند, Arak@مدينة أراك,
    Khorramabad@خرم آباد, Ilam@إيلام, Yasuj@ياسوج, Shahrekord@شهركرد, Semnan@سمنان, Natanz@نطنز, Fordow=Fordo@فوردو, Parchin@بارشين,
    Kashan@كاشان, Saqqez=Saqez@سقز, Mahabad@مهاباد, Piranshahr@بيرانشهر, Mehran@مهران, Chabahar@تشابهار, Kish@كيش, Qeshm@قشم,
    Asaluyeh=Assaluyeh@عسلوية, Mahshahr@ماهشهر, Minab@ميناب, Saravan@سراوان, Iranshahr@إيرانشهر, Tabas@طبس,
    Nishapur=Neyshabur@نيسابور, Baharestan@بهارستان, Shadegan@الفلاحية, Susangerd@الخفاجية, Shalamcheh@شلمجة,
    Qasr-e Shirin@قصر شيرين, Khomein@خمين, Khondab@خنداب, Bam@بام, Bandar Lengeh@لنجة, Jask@جاسك, Kharg@خارك, Rey, Evin,
    Sarpol-e Zahab, Izeh, Javanrud, Bukan, Marivan, Kerend, Tonekabon, Amol, Babol, Malayer, Sabzevar, Rafsanjan, Varamin, Pakdasht
  `,
  AF: `
    Kandahar=Qandahar@قندهار, Herat@هرات, Mazar-i-Sharif=Mazar-e-Sharif=Mazar-e Sharif@مزار شريف, Jalalabad@جلال آباد, Kunduz@قندوز,
    Ghazni@غزني, Lashkar Gah=Lashkargah@لشكركاه, Khost@خوست, Bamiyan=Bamyan@باميان, Helmand@هلمند, Balkh@بلخ, Nangarhar@ننغرهار,
    Kunar@كونر, Logar@لوغر, Paktia@بكتيا, Paktika@بكتيكا, Wardak=Maidan Wardak@ورداك, Panjshir@بنجشير, Parwan@بروان, Bagram@باغرام,
    Kapisa@كابيسا, Laghman@لغمان, Nuristan=Nooristan@نورستان, Badakhshan@بدخشان, Takhar@تخار, Baghlan@بغلان, Samangan@سمنغان,
    Jowzjan=Jawzjan@جوزجان, Sar-e Pol=Sar-i-Pul@سربل, Faryab@فارياب, Badghis@بادغيس, Ghor@مدينة غور, Farah@مدينة فراه,
    Nimruz=Nimroz@نيمروز, Uruzgan=Urozgan@أوروزغان, Zabul@زابل, Torkham@تورخم, Spin Boldak@سبين بولدك, Sangin@سانغين,
    Marjah=Marja@مرجه, Pul-e Khumri=Pol-e Khomri@بول خمري, Sheberghan=Shibirghan@شبرغان, Zaranj@زرنج, Tarin Kot=Tarinkot@ترين كوت,
    Faizabad=Fayzabad@فيض آباد
  `,
  PK: `
    Karachi@كراتشي, Lahore@لاهور, Peshawar@بيشاور, Quetta@كويتا, Rawalpindi@روالبندي, Faisalabad@فيصل آباد, Multan@ملتان,
    Hyderabad (Sindh)@حيدر آباد الباكستانية, Swat@سوات, Waziristan=North Waziristan=South Waziristan@وزيرستان,
    Khyber Pakhtunkhwa=KP province@خيبر بختونخوا, Abbottabad@أبوت آباد, Muzaffarabad@مظفر آباد, Gwadar@غوادر, Chaman@تشامان,
    Mingora@مينغورا, Bannu@مدينة بنو, Kohat@كوهات, Mardan@مردان, Dera Ismail Khan@ديرة إسماعيل خان, Sialkot@سيالكوت,
    Gujranwala@غوجرانوالا, Bahawalpur@بهاولبور, Sargodha@سرغودا, Sukkur@سكهر, Khuzdar@خضدار, Mastung@مستونغ, Parachinar@باراتشينار,
    Shikarpur@شكاربور, Jacobabad@جاكوب آباد, Larkana@لاركانا, Murree@مدينة مري, Charsadda@تشارسدا, Bajaur@باجور,
    Azad Kashmir=Azad Jammu and Kashmir@كشمير الحرة, Gilgit, Skardu, Turbat, Nowshera, Gujrat, Sheikhupura, Jhelum, Attock, Kasur,
    Okara, Sahiwal, Rahim Yar Khan, Dera Ghazi Khan, Wah, Taxila, Mansehra, Thatta, Kurram, Hangu, Tank, Zhob, Sibi, Nankana Sahib,
    Jhang, Muridke, Chitral, Shangla, Landi Kotal, Bolan
  `,
  KZ: `
    Almaty=Alma-Ata@ألماتي, Shymkent@شيمكنت, Karaganda=Karagandy@كاراغاندا, Aktau@أكتاو, Aktobe@أكتوبي, Atyrau@أتيراو,
    Pavlodar@بافلودار, Taraz@تاراز, Oral=Uralsk@أورالسك, Kyzylorda@كيزيلوردا, Semey=Semipalatinsk@سيميبالاتينسك, Turkistan@تركستان,
    Zhanaozen@جاناوزين, Baikonur@بايكونور, Kostanay@كوستاناي, Taldykorgan@تالديكورغان, Kokshetau@كوكشيتاو, Ekibastuz@إكيباستوز,
    Petropavl=Petropavlovsk@بتروبافلوفسك
  `,
  UZ: `
    Samarkand@سمرقند, Bukhara@بخارى, Andijan@أنديجان, Fergana@فرغانة, Namangan@نمنغان, Khorezm=Khwarazm@خوارزم, Khiva@خيوة,
    Termez@ترمذ, Nukus@نوقوس, Qarshi@مدينة قرشي, Navoi@نوائي, Urgench@أورغينتش, Jizzakh@جيزاخ, Margilan@مارغيلان
  `,
  TM: `
    Merv=Mary@مدينة مرو, Turkmenbashi@تركمان باشي, Dashoguz@داشوغوز, Balkanabat@بلقان آباد, Turkmenabat@تركمانباد, Avaza=Awaza@أفازا,
    Arkadag@أركاداغ
  `,
  KG: `
    Osh@أوش, Jalal-Abad@مدينة جلال آباد, Karakol@كاراكول, Batken@باتكين, Naryn@نارين, Talas@تالاس, Tokmok@توكماك,
    Cholpon-Ata@تشولبون آتا, Manas@ماناس
  `,
  TJ: `
    Khujand@خوجند, Kulob=Kulyab@كولاب, Khorog@خوروغ, Bokhtar@بوختار, Isfara@إسفارا, Panjakent@بانجكنت
  `,
  AZ: `
    Ganja@كنجة, Sumgait=Sumqayit@سومقاييت, Nakhchivan=Nakhichevan@نخجوان, Lankaran@لنكران, Mingachevir@مينغاشفير, Shusha=Shushi@شوشا,
    Stepanakert=Khankendi@ستيباناكيرت, Aghdam=Agdam@أغدام, Fuzuli=Fizuli@مدينة فضولي, Zangilan@زنغيلان, Jabrayil@مدينة جبرائيل,
    Kalbajar=Kelbajar@كلبجار, Lachin@لاتشين, Tovuz@طاووز, Shamkir@شامكير, Quba@قوبا
  `,
  AM: `
    Gyumri@غيومري, Vanadzor@فانادزور, Goris@غوريس, Kapan@كابان, Jermuk@جرموك, Meghri@ميغري, Sevan@سيفان,
    Etchmiadzin=Vagharshapat@إيتشميادزين, Gavar@غافار
  `,
  GE: `
    Batumi@باتومي, Kutaisi@كوتايسي, Poti@بوتي, Sukhumi=Sokhumi@سوخومي, Tskhinvali@تسخينفالي, Gori@مدينة غوري, Rustavi@روستافي,
    Zugdidi@زوغديدي, Anaklia@أناكليا
  `,
  CY: `
    Limassol@ليماسول, Larnaca=Larnaka@لارنكا, Paphos=Pafos@بافوس, Famagusta@فاماغوستا, Kyrenia=Girne@كيرينيا, Protaras@بروتاراس,
    Ayia Napa@آيا نابا, Varosha@فاروشا, Akrotiri@أكروتيري, Dhekelia@ديكيليا
  `,
  IN: `
    Mumbai=Bombay@مومباي, Kolkata=Calcutta@كلكتا, Bangalore=Bengaluru@بنغالور, Chennai=Madras@تشيناي, Hyderabad@حيدر آباد,
    Ahmedabad@أحمد آباد, Surat@سورات, Jaipur@جايبور, Lucknow@لكناو, Kanpur@كانبور, Nagpur@ناجبور, Indore@إندور, Bhopal@بوبال,
    Patna@باتنا, Vadodara=Baroda@فادودارا, Agra@أغرا, Nashik@ناشيك, Varanasi=Benares@فاراناسي, Srinagar@سريناغار, Jammu@جامو,
    Amritsar@أمريتسار, Ludhiana@لوديانا, Chandigarh@شانديغار, Shimla=Simla@شيملا, Dehradun@ديهرادون, Ranchi@رانشي, Raipur@رايبور,
    Bhubaneswar@بوبانسوار, Kochi=Cochin@كوتشي, Thiruvananthapuram=Trivandrum@تريفاندروم, Kozhikode=Calicut@كاليكوت,
    Coimbatore@كويمباتور, Madurai@مادوراي, Visakhapatnam=Vizag@فيساخاباتنام, Vijayawada@فيجاياوادا, Guwahati@غواهاتي, Imphal@إمفال,
    Shillong@شيلونغ, Aizawl@أيزاول, Agartala@أغارتالا, Kohima@كوهيما, Goa@غوا, Port Blair@بورت بلير, Prayagraj=Allahabad@الله أباد,
    Jodhpur@جودبور, Ajmer@أجمير, Udaipur@أودايبور, Rajkot@راجكوت, Jamnagar@جامناغار, Mundra@موندرا, Kandla@كاندلا, Morbi@موربي,
    Mangalore=Mangaluru@مانغالور, Hampi@هامبي, Gurugram=Gurgaon@غورغاون, Noida@نويدا, Faridabad@فريد آباد, Ghaziabad@غازي آباد,
    Meerut@ميروت, Aligarh@أليغار, Ayodhya@أيوديا, Mathura@متورا, Bareilly@بريلي, Jabalpur@جبلبور, Gwalior@غواليور,
    Bhagalpur@بهاغالبور, Darjeeling@دارجيلنغ, Siliguri@سيليغوري, Pahalgam@باهالغام, Uri@أوري, Pulwama@بولواما, Anantnag@أننتناغ,
    Pathankot@باتانكوت, Pune=Poona, Thane, Mysore=Mysuru, Hubli=Hubballi, Belgaum=Belagavi, Salem (Tamil Nadu),
    Tiruchirappalli=Trichy, Tirunelveli, Vellore, Erode, Thrissur, Kollam, Kannur, Wayanad, Warangal, Nizamabad, Guntur, Nellore,
    Tirupati, Kurnool, Cuttack, Puri, Rourkela, Jamshedpur, Dhanbad, Bokaro, Gaya, Muzaffarpur, Darbhanga, Howrah, Durgapur, Asansol,
    Kharagpur, Haldia, Dispur, Dibrugarh, Silchar, Itanagar, Gangtok, Leh, Kargil, Baramulla, Kupwara, Poonch, Rajouri, Kathua,
    Jalandhar, Patiala, Bathinda, Ambala, Panipat, Rohtak, Hisar, Karnal, Haridwar, Rishikesh, Nainital, Joshimath, Gorakhpur,
    Jhansi, Moradabad, Saharanpur, Muzaffarnagar, Hathras, Lakhimpur Kheri, Unnao, Rampur, Kota, Bikaner, Alwar, Bhavnagar,
    Gandhinagar, Bhuj, Godhra, Ujjain, Bastar, Bilaspur, Dantewada, Aurangabad, Solapur, Kolhapur, Nanded, Navi Mumbai, Panaji,
    Pondicherry, Puducherry, Connaught Place, Bandra, Dharavi, Malegaon, Sambhal, Churachandpur, Doklam, Galwan=Galwan Valley
  `,
  BD: `
    Chittagong=Chattogram@شيتاغونغ, Cox's Bazar@كوكس بازار, Khulna@خولنا, Rajshahi@راجشاهي, Sylhet@سيلهيت, Barisal=Barishal@باريسال,
    Rangpur@رانغبور, Mymensingh@ميمنسينغ, Narayanganj@نارايانغانج, Gazipur@غازيبور, Kutupalong@كوتوبالونغ, Bhasan Char@بهاسان تشار,
    Savar@سافار, Teknaf@تكناف, Comilla=Cumilla@كوميلا, Bogra=Bogura, Jessore=Jashore, Dinajpur, Tangail, Feni, Noakhali, Gopalganj,
    Ashulia, Rana Plaza
  `,
  LK: `
    Kandy@كاندي, Galle@مدينة غالي, Jaffna@جافنا, Negombo@نيغومبو, Batticaloa@باتيكالوا, Trincomalee@ترينكومالي,
    Hambantota@هامبانتوتا, Sri Jayawardenepura Kotte=Kotte@سري جايواردنابورا كوتي, Matara@ماتارا, Nuwara Eliya@نوارا إيليا,
    Anuradhapura, Kurunegala, Vavuniya, Mullaitivu, Kilinochchi, Badulla
  `,
  NP: `
    Pokhara@بوخارا, Lalitpur@لاليتبور, Bhaktapur@بهاكتابور, Biratnagar@بيراتناغار, Birgunj@بيرغونج, Lumbini@لومبيني,
    Bharatpur@بهاراتبور, Nepalgunj@نيبالغونج, Jajarkot@جاجاركوت, Gorkha@غوركا, Lukla, Janakpur, Butwal, Dhangadhi
  `,
  MV: `
    Addu@أدو, Hulhumale=Hulhumalé@هولهوماليه, Fuvahmulah@فوفاهمولا
  `,
  CN: `
    Shanghai@شنغهاي, Guangzhou=Canton@غوانغتشو, Shenzhen@شنتشن, Tianjin@تيانجين, Chongqing@تشونغتشينغ, Wuhan@ووهان, Chengdu@تشنغدو,
    Nanjing=Nanking@نانجينغ, Hangzhou@هانغتشو, Xi'an=Xian@شيآن, Suzhou@سوتشو, Qingdao=Tsingtao@تشينغداو, Dalian@داليان,
    Shenyang@شنيانغ, Harbin@هربين, Changchun@تشانغتشون, Zhengzhou@تشنغتشو, Jinan@جينان, Changsha@تشانغشا, Nanchang@نانتشانغ,
    Fuzhou@فوتشو, Xiamen@شيامن, Ningbo@نينغبو, Kunming@كونمينغ, Guiyang@قوييانغ, Nanning@ناننينغ, Guilin@قويلين, Haikou@هايكو,
    Sanya@سانيا, Lanzhou@لانتشو, Xining@شينينغ, Yinchuan@ينتشوان, Urumqi@أورومتشي, Kashgar@كاشغر, Hotan@هوتان, Lhasa@لاسا,
    Hohhot@هوهوت, Baotou@باوتو, Taiyuan@تاييوان, Shijiazhuang@شيجياتشوانغ, Tangshan@تانغشان, Baoding@باودينغ, Hefei@هيفي, Wuxi@ووشي,
    Wenzhou@ونتشو, Yiwu@ييوو, Foshan@فوشان, Dongguan@دونغقوان, Zhuhai@تشوهاي, Hong Kong@هونغ كونغ, Beidaihe@بيدايخه,
    Xiong'an@شيونغآن, Dandong@داندونغ, Yanji@يانجي, Manzhouli@مانتشولي, Khorgos=Horgos@هورغوس, Dunhuang@دونهوانغ, Boao@بوآو,
    Guang'an@قوانغآن, Yantai@يانتاي, Rongcheng@رونغتشنغ, Lianyungang@ليانيونقانغ, Shantou, Huizhou, Zhongshan, Jiangmen, Quanzhou,
    Nantong, Changzhou, Xuzhou, Yangzhou, Luoyang, Kaifeng, Datong, Jilin City, Daqing, Qiqihar, Anshan, Weihai, Weifang, Linyi,
    Zibo, Yichang, Wanzhou, Mianyang, Leshan, Beihai, Zunyi, Dali, Lijiang, Shigatse, Zhangjiakou, Qinhuangdao,
    Tiananmen=Tiananmen Square, Zhongnanhai, Wuzhen, Putian, Ningde
  `,
  TW: `
    Kaohsiung@كاوهسيونغ, Taichung@تايتشونغ, Tainan@تاينان, Hualien@هوالين, Taoyuan@تاويوان, Keelung@كيلونغ, Hsinchu@هسينتشو,
    Kinmen=Quemoy@كينمن, Matsu@ماتسو, Penghu@بينغهو, Chiayi@جيايي
  `,
  HK: `
    Kowloon@كولون, Tsim Sha Tsui@تسيم شا تسوي, Mong Kok@مونغ كوك, New Territories@الأراضي الجديدة, Wan Chai, Causeway Bay, Tsuen Wan,
    Sha Tin, Yuen Long, Lantau, Tai Po, Victoria Harbour
  `,
  JP: `
    Osaka@أوساكا, Kyoto@كيوتو, Yokohama@يوكوهاما, Nagoya@ناغويا, Kobe@مدينة كوبي, Fukuoka@فوكوكا, Sapporo@سابورو, Hiroshima@هيروشيما,
    Nagasaki@ناغازاكي, Sendai@سينداي, Kawasaki@كاواساكي, Saitama@سايتاما, Chiba@تشيبا, Nara@مدينة نارا, Kanazawa@كانازاوا,
    Niigata@نيغاتا, Kumamoto@كوماموتو, Kagoshima@كاغوشيما, Fukushima@فوكوشيما, Okinawa@أوكيناوا, Naha@ناها, Ginowan@غينوان,
    Futenma@فوتينما, Yokosuka@يوكوسوكا, Sasebo@ساسيبو, Iwakuni@إيواكوني, Misawa@ميساوا, Okayama@أوكاياما, Shizuoka@شيزوكا,
    Hamamatsu@هاماماتسو, Nagano@ناغانو, Morioka@موريوكا, Akita@أكيتا, Aomori@أوموري, Hakodate@هاكوداته, Wajima@واجيما,
    Noto=Noto Peninsula@نوتو, Suzu@سوزو, Miyazaki@ميازاكي, Oita@أويتا, Kochi (Japan)@مدينة كوتشي, Matsuyama@ماتسوياما,
    Takamatsu@تاكاماتسو, Toyama@توياما, Gifu@غيفو, Otsu@أوتسو, Toyota City@تويوتا سيتي, Tsukuba@تسوكوبا, Narita@ناريتا,
    Haneda@هانيدا, Yamagata@ياماغاتا, Karuizawa@كاروزاوا, Ise-Shima@إيسيشيما, Asahikawa@أساهيكاوا, Kitakyushu, Sakai, Himeji,
    Utsunomiya, Gunma, Maebashi, Kofu, Matsumoto, Wakayama, Nara Prefecture, Tottori, Matsue, Shimonoseki, Kure, Fukuyama, Kurashiki,
    Kashiwazaki, Onagawa, Ishinomaki, Kesennuma, Henoko, Ginza, Shibuya, Shinjuku, Roppongi, Kabukicho, Nagatacho, Tokai
  `,
  KR: `
    Busan=Pusan@بوسان, Incheon=Inchon@إنتشون, Daegu=Taegu@دايغو, Daejeon=Taejon@دايجون, Gwangju=Kwangju@غوانغجو, Ulsan@أولسان,
    Suwon@سوون, Sejong@سيجونغ, Jeju=Cheju@جيجو, Chuncheon@تشونتشون, Changwon@تشانغوون, Pohang@بوهانغ, Gyeongju@غيونغجو, Jeonju@جونجو,
    Yeosu@يوسو, Gangneung@غانغنونغ, Pyeongchang=PyeongChang@بيونغتشانغ, Pyeongtaek@بيونغتايك, Camp Humphreys@كامب همفريز, Osan@أوسان,
    Gunsan@غونسان, Seongju@سونغجو, Gumi@غيومي, Goyang@غويانغ, Seongnam@سونغنام, Yongin@يونغين, Anyang@أنيانغ, Paju@باجو,
    Gangnam@كانغنام, Itaewon@إيتايوان, Yongsan@يونغسان, Gimpo@غيمبو, Mokpo@موكبو, Muan@موان, Sokcho@سوكتشو, Jinhae@جينهاي,
    Dongducheon@دونغدوتشون, Gyeryong@غيريونغ, Iksan@إيكسان, Seosan@سوسان, Hwaseong@هواسونغ, Panmunjom@بانمونجوم, Goseong@غوسونغ,
    Cheongju, Cheonan, Andong, Gwacheon, Ansan, Bucheon, Uijeongbu, Icheon, Geoje, Gimhae, Yeouido
  `,
  KP: `
    Kaesong@كايسونغ, Wonsan@وونسان, Nampo@نامبو, Hamhung@هامهونغ, Chongjin@تشونغجين, Sinuiju@سينويجو, Rason=Rajin-Sonbong@راسون,
    Yongbyon@يونغبيون, Punggye-ri@بونغي ري, Sohae=Tongchang-ri@سوهاي, Sinpo@سينبو, Haeju@هايجو, Kumgang@كومغانغ, Samjiyon@سامجيون,
    Hyesan@هيسان, Kangson@كانغسون, Sunan@سونان
  `,
  MN: `
    Erdenet@إردينيت, Darkhan@دارخان, Khovd@خوفد, Choibalsan@تشويبالسان
  `,
  VN: `
    Ho Chi Minh City=Saigon@هو شي منه, Da Nang=Danang@دا نانغ, Haiphong=Hai Phong@هاي فونغ, Can Tho@كان ثو,
    Ha Long=Halong Bay@ها لونغ, Nha Trang@نها ترانغ, Hoi An@هوي آن, Da Lat=Dalat@دا لات, Vung Tau@فونغ تاو, Binh Duong@بين دونغ,
    Dong Nai@دونغ ناي, Lao Cai@لاو كاي, Hue City, Dien Bien Phu, Quy Nhon, Vinh, Phu Quoc, Bac Ninh, Cam Ranh, Ha Tinh, Thai Nguyen
  `,
  LA: `
    Luang Prabang@لوانغ برابانغ, Pakse@باكسي, Savannakhet@سافاناخيت, Boten@بوتن
  `,
  KH: `
    Siem Reap@سيام ريب, Sihanoukville@سيهانوكفيل, Battambang@باتامبانغ, Poipet@بويبت, Kampot@كامبوت, Angkor=Angkor Wat@أنغكور,
    Preah Vihear, Bavet, Kampong Cham, Oddar Meanchey
  `,
  TH: `
    Chiang Mai@شيانغ ماي, Phuket@بوكيت, Pattaya@باتايا, Hat Yai@هات ياي, Pattani@باتاني, Yala@يالا, Narathiwat@ناراتيوات,
    Songkhla@سونغكلا, Krabi@كرابي, Ayutthaya@أيوتايا, Chiang Rai@شيانغ راي, Koh Samui=Ko Samui@كو ساموي, Mae Sot@ماي سوت,
    Ubon Ratchathani@أوبون راتشاتاني, Nakhon Ratchasima=Korat@ناخون راتشاسيما, Sisaket=Si Sa Ket@سيساكيت, Hua Hin@هوا هين,
    Surat Thani@سوراتاني, Udon Thani, Khon Kaen, Surin, Buriram, Nong Bua Lamphu, Tak, Koh Phangan, Samut Prakan, Nonthaburi, Trat
  `,
  MM: `
    Yangon=Rangoon@يانغون, Mandalay@ماندالاي, Sittwe@سيتوي, Maungdaw@مونغدو, Buthidaung@بوثيدونغ, Myitkyina@ميتكيينا, Lashio@لاشيو,
    Bago=Pegu@باغو, Mawlamyine=Moulmein@ماولاميين, Myawaddy@مياوادي, Meiktila@ميكتيلا, Sagaing@ساغينغ, Kyaukpyu@كياوكبيو,
    Taunggyi@تاونغجي, Pathein@باثين, Loikaw@لوكاو, Laukkaing, Shwe Kokko, Monywa, Magway, Dawei, Hakha, Falam, Muse, Hpa-an, Insein
  `,
  MY: `
    Johor=Johor Bahru@جوهور, Penang@بينانغ, George Town (Penang)@مدينة جورج تاون, Ipoh@إيبوه, Malacca=Melaka@ملقا,
    Kota Kinabalu@كوتا كينابالو, Kuching@كوتشينغ, Putrajaya@بوتراجايا, Shah Alam@شاه علم, Klang=Port Klang@كلانغ, Langkawi@لانكاوي,
    Kuantan@كوانتان, Selangor@سيلانغور, Kota Bharu@كوتا بهرو, Alor Setar=Alor Star@ألور ستار, Kuala Terengganu@كوالا ترينغانو,
    Sepang@سيبانغ, Sipitang@سيبيتانغ, Labuan@لابوان, Sandakan@ساندكان, Mersing@مرسينغ, Petaling Jaya, Subang Jaya, Seremban, Miri,
    Sibu, Bintulu, Tawau, Cyberjaya, Genting, Kulim, Lahad Datu
  `,
  ID: `
    Surabaya@سورابايا, Bandung@باندونغ, Medan@مدينة ميدان, Semarang@سيمارانغ, Makassar@ماكاسار, Palembang@باليمبانغ,
    Denpasar@دينباسار, Bali@بالي, Yogyakarta@يوجياكارتا, Bogor@بوغور, Tangerang@تانجيرانغ, Depok@ديبوك, Bekasi@بيكاسي, Batam@باتام,
    Padang@بادانغ, Banda Aceh@باندا آتشيه, Manado@مانادو, Palu@بالو, Ambon@أمبون, Jayapura@جايابورا, Kupang@كوبانغ,
    Pontianak@بونتياناك, Banjarmasin@بانجارماسين, Balikpapan@باليكبابان, Samarinda@سماريندا, Pekanbaru@بيكانبارو, Lampung@لامبونغ,
    Malang@مالانغ, Surakarta=Solo@سوراكارتا, Serang@سيرانغ, Cianjur@سيانجور, Lombok@لومبوك, Mataram@ماتارام, Meulaboh@ميولابوه,
    West Timor@تيمور الغربية, Kuta, Ubud, Sorong, Timika, Wamena, Merauke, Poso, Ternate, Kendari, Jambi, Bengkulu, Cirebon,
    Morowali, Cilegon, Garut
  `,
  TL: `
    Baucau@باوكاو, Suai@سواي
  `,
  PH: `
    Quezon City@كيزون سيتي, Cebu=Cebu City@سيبو, Davao=Davao City@دافاو, Marawi@ماراوي, Zamboanga=Zamboanga City@زامبوانغا,
    Cotabato@كوتاباتو, Sulu@جزيرة سولو, Jolo@جولو, Basilan@باسيلان, Tacloban@تاكلوبان, Baguio@باجويو, Cagayan de Oro@كاغايان دي أورو,
    Iloilo@إيلويلو, Bacolod@باكولود, General Santos@جنرال سانتوس, Pasig@باسيغ, Makati@ماكاتي, Cavite@كافيت, Batangas@باتانغاس,
    Lucena@لوسينا, Legazpi@ليغازبي, Angeles City@أنجيليس, Clark@مدينة كلارك, Subic Bay=Subic@خليج سوبيك, Tawi-Tawi@تاويتاوي,
    Mindanao@مينداناو, Palawan@بالاوان, Luzon@لوزون, Visayas@فيساياس, Pasay@باساي, Taguig, Mandaluyong, Caloocan, Boracay,
    Puerto Princesa, Butuan, Surigao, Negros, Leyte, Samar, Bohol, Mindoro, Tarlac, Ilocos Norte, Laoag, Dumaguete, Pampanga,
    Bulacan, Laguna, Maguindanao, Lanao del Sur, Malacañang=Malacanang, Tondo
  `,
  SG: `
    Jurong@جورونغ, Sentosa@سنتوسا, Changi@شانغي
  `,
  GB: `
    Manchester@مانشستر, Liverpool@ليفربول, Birmingham@برمنغهام, Leeds@ليدز, Sheffield@شيفيلد, Bristol@بريستول, Glasgow@غلاسكو,
    Edinburgh@إدنبره, Cardiff@كارديف, Belfast@بلفاست, Newcastle=Newcastle upon Tyne@نيوكاسل, Nottingham@نوتنغهام, Leicester@ليستر,
    Southampton@ساوثهامبتون, Portsmouth@بورتسموث, Brighton@برايتون, Oxford@أكسفورد, Cambridge@كامبريدج, York@مدينة يورك,
    Coventry@كوفنتري, Sunderland@سندرلاند, Blackpool@بلاكبول, Wolverhampton@وولفرهامبتون, Southport@ساوثبورت, Rotherham@روثرهام,
    Middlesbrough@ميدلزبره, Hull=Kingston upon Hull@مدينة هال, Bournemouth@بورنموث, Plymouth@بليموث, Swansea@سوانزي, Newport@نيوبورت,
    Aberdeen@أبردين, Inverness@إنفرنيس, Londonderry=Derry@لندنديري, Salisbury@سالزبري, Windsor@ويندسور, Dover@دوفر, Heathrow@هيثرو,
    Gatwick@غاتويك, Stansted@ستانستد, Wimbledon@ويمبلدون, Wembley@ويمبلي, Westminster@وستمنستر,
    Downing Street=No 10=Number 10@داونينغ ستريت, Scarborough@سكاربورو, Cornwall@كورنوال, Kent@مدينة كنت, Essex@إسكس,
    Surrey@مدينة سري, Luton@لوتون, Watford@واتفورد, Reading@ريدينغ, Norwich@نورويتش, Everton@إيفرتون, Bradford@برادفورد,
    Oldham@أولدهام, Bolton@بولتون, Bath, Derby, Stoke-on-Trent=Stoke, Exeter, Gloucester, Worcester, Cheltenham, Peterborough,
    Ipswich, Colchester, Chelmsford, Southend=Southend-on-Sea, Milton Keynes, Northampton, Bedford, Stevenage, Slough, Basingstoke,
    Guildford, Crawley, Hastings, Eastbourne, Canterbury, Folkestone, Maidstone, Dartford, Gillingham, Chatham, Ramsgate, Margate,
    Croydon, Bromley, Barnet, Brent, Camden, Hackney, Islington, Lambeth, Southwark, Lewisham, Greenwich, Tower Hamlets, Newham,
    Tottenham, Brixton, Peckham, Stratford, Walthamstow, Kensington, Chelsea, Hammersmith, Fulham, Ealing, Hounslow, Hillingdon,
    Uxbridge, Harrow, Enfield, Haringey, Finsbury Park, Canary Wharf, Soho, Covent Garden, Mayfair, Whitehall, Grenfell,
    Grenfell Tower, Golders Green, Twickenham, Richmond upon Thames, Lincoln, Grimsby, Scunthorpe, Doncaster, Barnsley, Wakefield,
    Huddersfield, Harrogate, Durham, Darlington, Hartlepool, Stockton-on-Tees, Gateshead, South Shields, Carlisle, Kendal,
    Barrow-in-Furness, Lancaster, Preston, Blackburn, Burnley, Wigan, Warrington, Chester, Crewe, Stockport, Salford, Rochdale, Bury,
    Trafford, Birkenhead, St Helens, Telford, Shrewsbury, Hereford, Walsall, Dudley, Solihull, West Bromwich, Nuneaton, Rugby,
    Tamworth, Stafford, Burton upon Trent, Loughborough, Mansfield, Chesterfield, Truro, Penzance, Falmouth, Newquay, Torquay,
    Taunton, Yeovil, Swindon, Poole, Weymouth, Winchester, Aldershot, Farnborough, Sandhurst, Aylesbury, High Wycombe, St Albans,
    Hertford, Hemel Hempstead, Sandringham, Balmoral, Chequers, Porton Down, Sellafield, Hinkley Point, Aberystwyth, Wrexham,
    Llandudno, Bangor, Merthyr Tydfil, Port Talbot, Barry, Dundee, Stirling, Falkirk, Paisley, Kilmarnock, Ayr, Dumfries,
    Dunfermline, Livingston, St Andrews, Fort William, Lerwick, Kirkwall, Stornoway, Faslane, Holyrood, Lockerbie, Dunblane,
    Grangemouth, Lisburn, Newry, Armagh, Omagh, Enniskillen, Ballymena, Coleraine, Stormont, Craigavon, Antrim, Portadown,
    Hillsborough, Aberfan, Silverstone, Aintree, Ascot, Epsom, Goodwood, Newmarket, St Helier=Saint Helier
  `,
  IE: `
    Cork@مدينة كورك, Limerick@ليمريك, Galway@غالواي, Waterford@ووترفورد, Shannon@شانون, Drogheda, Dundalk, Sligo, Kilkenny, Wexford,
    Tralee, Killarney, Athlone, Letterkenny, Bray, Swords, Navan, Naas, Ennis, Carlow, Tullamore, Castlebar, Dun Laoghaire, Tallaght,
    Blanchardstown, Cavan, Monaghan, Leinster House, Phoenix Park
  `,
  FR: `
    Marseille=Marseilles@مرسيليا, Lyon=Lyons@ليون, Toulouse@تولوز, Nice@نيس, Nantes@نانت, Strasbourg@ستراسبورغ, Montpellier@مونبلييه,
    Bordeaux@بوردو, Lille@مدينة ليل, Rennes@مدينة رين, Reims=Rheims@رانس, Le Havre@لوهافر, Saint-Etienne=Saint-Étienne@سانت إتيان,
    Toulon@تولون, Grenoble@غرونوبل, Dijon@ديجون, Angers@أنجيه, Nimes=Nîmes@مدينة نيم, Aix-en-Provence@إكس أون بروفانس,
    Clermont-Ferrand@كليرمون فيران, Tours@مدينة تور, Limoges@ليموج, Amiens@أميان, Metz@ميتز, Perpignan@بيربينيان,
    Besancon=Besançon@بيزانسون, Orleans=Orléans@أورليان, Rouen@مدينة روان, Mulhouse@مولوز, Nancy@مدينة نانسي, Argenteuil@أرجنتوي,
    Saint-Denis=Saint Denis@سان دوني, Saint-Germain@سان جرمان, Versailles@فرساي, Nanterre@نانتير, Bobigny@بوبيني,
    Creteil=Créteil@كريتاي, La Courneuve@لاكورنوف, Avignon@أفينيون, Dunkirk=Dunkerque@دنكيرك, Calais@كاليه, Cannes@مدينة كان,
    Antibes@أنتيب, Pau@مدينة بو, Biarritz@بياريتز, Lourdes@مدينة لورد, Disneyland Paris@ديزني لاند باريس, Chamonix@شامونيه,
    Annecy@أنسي, Ajaccio@أجاكسيو, Bastia@باستيا, Roissy=Charles de Gaulle airport@رواسي, Orly@أورلي,
    Elysee=Élysée=Elysee Palace@الإليزيه, Champs-Elysees=Champs-Élysées@الشانزليزيه, La Defense=La Défense@لا ديفونس,
    Montreuil@مونروي, Colombes@مدينة كولومب, Creil@مدينة كريل, Deauville@دوفيل, Cherbourg@شيربورغ, Brest@بريست, Lorient@لوريان,
    Quimper@كيمبر, Caen, Le Mans, Poitiers, La Rochelle, Bayonne, Tarbes, Beziers=Béziers, Carcassonne, Arles, Valence,
    Chambery=Chambéry, Troyes, Colmar, Arras, Lens, Roubaix, Boulogne, Saint-Tropez, Saint-Malo, Vannes, Moulins, Nevers,
    Villeurbanne, Conflans-Sainte-Honorine, Clichy-sous-Bois, Courchevel, Bataclan, Montmartre, Notre-Dame=Notre Dame, Matignon,
    Evry, Vitry-sur-Seine, Flamanville, Gravelines, Cadarache
  `,
  DE: `
    Munich@ميونيخ, Hamburg@هامبورغ, Cologne@كولونيا, Frankfurt@فرانكفورت, Stuttgart@شتوتغارت,
    Dusseldorf=Düsseldorf=Duesseldorf@دوسلدورف, Dortmund@دورتموند, Essen@إيسن, Leipzig@لايبزيغ, Bremen@بريمن, Dresden@دريسدن,
    Hanover=Hannover@هانوفر, Nuremberg=Nuernberg@نورنبرغ, Duisburg@دويسبورغ, Bochum@بوخوم, Wuppertal@فوبرتال, Bielefeld@بيلفيلد,
    Bonn@مدينة بون, Munster=Münster=Muenster@مونستر, Karlsruhe@كارلسروه, Mannheim@مانهايم, Augsburg@أوغسبورغ, Wiesbaden@فيسبادن,
    Gelsenkirchen@غيلسنكيرشن, Monchengladbach=Mönchengladbach@مونشنغلادباخ, Braunschweig=Brunswick@براونشفايغ, Chemnitz@كيمنتس,
    Kiel@مدينة كيل, Aachen@آخن, Halle@مدينة هاله, Magdeburg@ماغديبورغ, Freiburg@فرايبورغ, Krefeld@كريفيلد, Lubeck=Lübeck@لوبيك,
    Erfurt@إرفورت, Mainz@ماينز, Rostock@روستوك, Kassel@مدينة كاسل, Saarbrucken=Saarbrücken@زاربروكن, Potsdam@بوتسدام,
    Heidelberg@هايدلبرغ, Darmstadt@دارمشتات, Regensburg@ريغنسبورغ, Wurzburg=Würzburg@فورتسبورغ, Ulm@أولم, Wolfsburg@فولفسبورغ,
    Ingolstadt@إنغولشتات, Leverkusen@ليفركوزن, Hanau@هاناو, Solingen@سولينغن, Gottingen=Göttingen@غوتنغن, Passau@باساو,
    Ansbach@أنسباخ, Ramstein@رامشتاين, Garmisch-Partenkirchen@غارمش بارتنكيرشن, Bad Homburg@باد هومبورغ, Langen@لانغن,
    East Berlin@برلين الشرقية, Tubingen=Tübingen@توبنغن, Trier@ترير, Dueren=Düren@دورن, Oldenburg, Osnabruck=Osnabrück, Hagen,
    Bottrop, Oberhausen, Koblenz, Ludwigshafen, Kaiserslautern, Hoffenheim, Heilbronn, Konstanz, Jena, Weimar, Zwickau, Cottbus,
    Schwerin, Greifswald, Stralsund, Lubmin, Wilhelmshaven, Bremerhaven, Flensburg, Celle, Hildesheim, Fulda, Marburg, Giessen,
    Bamberg, Bayreuth, Landshut, Dachau, Buchenwald, Schwedt, Gruenheide=Grünheide, Wannsee, Kreuzberg, Neukoelln=Neukölln,
    Tempelhof, Tegel, Heiligendamm, Elmau
  `,
  IT: `
    Milan=Milano@ميلانو, Naples=Napoli@نابولي, Turin=Torino@تورينو, Palermo@باليرمو, Genoa=Genova@جنوة, Bologna@مدينة بولونيا,
    Florence=Firenze@فلورنسا, Bari@مدينة باري, Catania@كاتانيا, Venice=Venezia@البندقية, Verona@فيرونا, Messina@ميسينا,
    Padua=Padova@بادوفا, Trieste@تريستي, Brescia@بريشيا, Parma@بارما, Modena@مودينا, Reggio Calabria@ريجيو كالابريا, Perugia@بيروجيا,
    Livorno=Leghorn@ليفورنو, Cagliari@كالياري, Salerno@سالرنو, L'Aquila=Aquila@لاكويلا, Pisa@بيزا, Siena@سيينا, Rimini@ريميني,
    Ravenna@رافينا, Taranto@تارانتو, Amatrice@أماتريتشي, Pompeii@بومبي, Lampedusa@لامبيدوزا, Crotone@كروتوني,
    Syracuse (Sicily)=Siracusa@سيراكوزا, Agrigento@أغريجنتو, Trapani@تراباني, Cortina=Cortina d'Ampezzo@كورتينا, Bergamo@بيرغامو,
    Como@مدينة كومو, Monza@مونزا, Portofino@بورتوفينو, Capri@كابري, Assisi@أسيزي, Udine@أوديني, Terni@تيرني, Pescara@بيسكارا,
    Pozzallo@بوزالو, Augusta (Sicily)@أوغوستا, Ferrara, Piacenza, Vicenza, Treviso, Trento, Bolzano, La Spezia, Arezzo, Lucca, Prato,
    Ancona, Foggia, Brindisi, Lecce, Potenza, Cosenza, Cutro, Sassari, Olbia, Ventimiglia, Aviano, Imola, Cremona, Empoli, Fiumicino,
    Ostia, Civitavecchia, Gioia Tauro, Sigonella, Taormina, Sanremo, Codogno
  `,
  ES: `
    Barcelona@برشلونة, Valencia@فالنسيا, Seville=Sevilla@إشبيلية, Zaragoza=Saragossa@سرقسطة, Malaga=Málaga@مالقة, Granada@غرناطة,
    Cordoba=Córdoba@قرطبة, Bilbao@بلباو, Alicante@أليكانتي, Murcia@مورسيا, Valladolid@بلد الوليد, Vigo@فيغو, Gijon=Gijón@خيخون,
    A Coruna=A Coruña=La Coruna@لاكورونيا, San Sebastian=San Sebastián=Donostia@سان سيباستيان, Pamplona@بامبلونا, Cadiz=Cádiz@قادس,
    Algeciras@الجزيرة الخضراء, Almeria=Almería@ألميريا, Huelva@ويلفا, Marbella@ماربيا, Salamanca@سالامانكا, Santander@سانتاندير,
    Oviedo@أوفييدو, Jerez@خيريز, Vitoria@فيتوريا, Toledo@توليدو, Palma=Palma de Mallorca@بالما دي مايوركا, Ibiza@إيبيزا,
    Mallorca=Majorca@مايوركا, Las Palmas@لاس بالماس, Tenerife@تينيريفي, Lanzarote@لانزاروتي, El Hierro@إل هييرو, Cambrils@كامبريلس,
    Santiago de Compostela@سانتياغو دي كومبوستيلا, Elche@إلتشي, Villarreal@فياريال, Girona=Gerona@جيرونا, Tarragona@تاراغونا,
    Motril@موتريل, Tarifa@مدينة طريفة, Badajoz, Burgos, Leon=León, Logrono=Logroño, Castellon=Castellón, Sabadell, Badalona, Getafe,
    Leganes=Leganés, Cartagena (Spain), Fuerteventura, Gran Canaria, La Palma, Menorca=Minorca, Guernica=Gernika, Rota, Moron,
    Paiporta, Ripoll, Sitges, La Linea
  `,
  PT: `
    Porto=Oporto@بورتو, Braga@مدينة براغا, Coimbra@كويمبرا, Faro@فارو, Fatima@فاطيما, Sintra@سينترا, Cascais@كاسكايس,
    Setubal=Setúbal@سيتوبال, Funchal@فونشال, Aveiro@أفيرو, Guimaraes=Guimarães@غيمارايش, Evora=Évora, Leiria,
    Pedrogao Grande=Pedrógão Grande, Sines, Lajes
  `,
  CH: `
    Zurich=Zürich=Zuerich@زيورخ, Geneva@جنيف, Basel=Basle@بازل, Lausanne@لوزان, Lugano@لوغانو, Davos@دافوس, Lucerne=Luzern@لوتسرن,
    Montreux@مونترو, Nyon@مدينة نيون, Zug@تسوغ, St Gallen=St. Gallen@سانت غالن, Winterthur@فينترتور, Interlaken@إنترلاكن,
    Crans-Montana@كران مونتانا, Buergenstock=Bürgenstock@بورغنشتوك, St Moritz=St. Moritz@سانت موريتز, Zermatt@زيرمات, Evian@إيفيان,
    Bellinzona, Locarno, Fribourg, Neuchatel=Neuchâtel, Sion, Blatten, Bellerive
  `,
  AT: `
    Graz@غراتس, Linz@لينز, Salzburg@سالزبورغ, Innsbruck@إنسبروك, Klagenfurt@كلاغنفورت, Bad Gastein@باد غاستاين,
    Nickelsdorf@نيكلسدورف, Braunau@براوناو, Villach@فيلاخ, Bregenz, Dornbirn, Wels, St Poelten, Kitzbuehel=Kitzbühel, Ischgl,
    Wiener Neustadt
  `,
  BE: `
    Antwerp@أنتويرب, Ghent=Gent@غنت, Bruges@بروج, Charleroi@شارلروا, Namur@نامور, Leuven=Louvain@لوفان, Molenbeek@مولنبيك,
    Ostend@أوستند, Zeebrugge@زيبروغ, Verviers@فيرفيه, Zaventem@زافنتم, Mons@مونس, Mechelen@ميخلين, Liege=Liège, Anderlecht, Ypres,
    Hasselt, Genk, Kortrijk, Spa, Doel
  `,
  NL: `
    The Hague=Hague=Den Haag@لاهاي, Rotterdam@روتردام, Utrecht@أوتريخت, Eindhoven@أيندهوفن, Groningen@خرونينغن, Tilburg@تيلبورغ,
    Maastricht@ماستريخت, Nijmegen@نيميغن, Arnhem@أرنهيم, Leiden@ليدن, Delft@دلفت, Haarlem@هارلم, Schiphol@سخيبول,
    Leidschendam@لايدسندام, Kamp Zeist@كامب زايست, Heerlen@هيرلين, Ter Apel@تير آبل, Breda, Enschede, Apeldoorn, Almere, Zwolle,
    Amersfoort, Dordrecht, Scheveningen, Veldhoven, Hoek van Holland, Den Helder, Venlo, Alkmaar
  `,
  DK: `
    Aarhus=Århus@آرهوس, Odense@أودنسه, Aalborg@ألبورغ, Esbjerg@إسبيرغ, Billund@بيلوند, Bornholm@بورنهولم, Helsingor=Elsinore@هلسنغور,
    Roskilde@روسكيلد
  `,
  SE: `
    Gothenburg@غوتنبرغ, Malmo=Malmö=Malmoe@مالمو, Uppsala@أوبسالا, Lund@لوند, Orebro=Örebro@أوريبرو, Norrkoping=Norrköping@نورشوبينغ,
    Linkoping=Linköping@لينشوبينغ, Helsingborg@هلسنبورغ, Jonkoping=Jönköping@يونشوبينغ, Umea=Umeå@أوميو, Kiruna@كيرونا, Rimbo@ريمبو,
    Gotland@غوتلاند, Vasteras=Västerås@فاستيراس, Trollhattan=Trollhättan@ترولهاتان, Lulea=Luleå, Ostersund=Östersund, Gavle=Gävle,
    Sundsvall, Karlstad, Karlskrona, Sodertalje=Södertälje, Rinkeby, Skelleftea=Skellefteå, Boras=Borås, Halmstad, Kalmar
  `,
  NO: `
    Bergen@بيرغن, Trondheim@تروندهايم, Stavanger@ستافنغر, Tromso=Tromsø@ترومسو, Kristiansand@كريستيانساند, Lillehammer@ليلهامر,
    Bodo=Bodø@بودو, Utoya=Utøya@أوتويا, Svalbard@سفالبارد, Kirkenes@كيركينيس, Varnebo@فارنيبو, Drammen, Kongsberg, Narvik,
    Hammerfest, Alta, Molde, Haugesund
  `,
  FI: `
    Turku@توركو, Tampere@تامبيري, Espoo@إسبو, Oulu@مدينة أولو, Vantaa@فانتا, Rovaniemi@روفانييمي, Lahti@لاهتي,
    Lappeenranta@لابينرانتا, Jyvaskyla=Jyväskylä, Kuopio, Joensuu, Vaasa, Pori, Porvoo, Kotka, Imatra, Kajaani, Olkiluoto
  `,
  IS: `
    Grindavik=Grindavík@غريندافيك, Keflavik=Keflavík@كيفلافيك, Akureyri@أكوريري
  `,
  GL: `
    Ilulissat@إيلوليسات, Pituffik=Thule@بيتوفيك
  `,
  EE: `
    Tartu@تارتو, Narva@نارفا, Parnu=Pärnu, Paldiski
  `,
  LV: `
    Daugavpils@دوغافبيلس, Jurmala@يورمالا, Liepaja@ليبايا, Ventspils, Rezekne
  `,
  LT: `
    Kaunas@كاوناس, Klaipeda@كلايبيدا, Siauliai=Šiauliai@شياولياي, Panevezys=Panevėžys, Alytus, Pabrade, Rukla
  `,
  PL: `
    Krakow=Kraków=Cracow@كراكوف, Gdansk=Gdańsk=Danzig@غدانسك, Wroclaw=Wrocław=Breslau@فروتسواف, Poznan=Poznań@بوزنان, Lodz=Łódź@لودز,
    Katowice@كاتوفيتسه, Lublin@لوبلين, Szczecin@شتشيتسين, Bialystok=Białystok@بياليستوك, Rzeszow=Rzeszów@جيشوف, Gdynia@غدينيا,
    Czestochowa=Częstochowa@تشيستوخوفا, Auschwitz=Oswiecim=Auschwitz-Birkenau@أوشفيتز, Zakopane@زاكوباني, Sopot@سوبوت,
    Przemysl=Przemyśl@برزيميسل, Smolensk@سمولينسك, Przewodow=Przewodów@برزيفودوف, Kuznica=Kuźnica@كوشنيتسا, Bydgoszcz, Torun=Toruń,
    Kielce, Olsztyn, Radom, Opole, Gliwice, Zielona Gora=Zielona Góra, Medyka, Suwalki=Suwałki, Treblinka, Westerplatte,
    Swinoujscie=Świnoujście
  `,
  CZ: `
    Brno@برنو, Ostrava@أوسترافا, Plzen=Plzeň=Pilsen@بلزن, Karlovy Vary=Carlsbad@كارلوفي فاري, Liberec@ليبيريتس, Olomouc@أولوموك,
    Vrbetice=Vrbětice, Dukovany, Temelin=Temelín, Ceske Budejovice=České Budějovice
  `,
  SK: `
    Kosice=Košice@كوشيتسه, Zilina=Žilina@جيلينا, Nitra@نيترا, Handlova=Handlová@هاندلوفا, Presov=Prešov,
    Banska Bystrica=Banská Bystrica, Trnava, Trencin=Trenčín
  `,
  HU: `
    Debrecen@دبرتسن, Szeged@سيغيد, Miskolc@ميشكولتس, Pecs=Pécs@بيتش, Gyor=Győr@جيور, Roszke=Röszke@روسكه, Paks@باكش
  `,
  RO: `
    Cluj=Cluj-Napoca@كلوج, Timisoara=Timișoara@تيميشوارا, Iasi=Iași@ياش, Constanta=Constanța@كونستانتسا, Brasov=Brașov@برازوف,
    Craiova@كرايوفا, Sibiu@سيبيو, Galati=Galați@غالاتس, Tulcea@تولتشا, Deveselu@ديفيسيلو, Oradea, Arad, Ploiesti=Ploiești,
    Bacau=Bacău, Suceava, Mihail Kogalniceanu
  `,
  BG: `
    Varna@فارنا, Plovdiv@بلوفديف, Burgas=Bourgas@بورغاس, Ruse=Rousse@روسه, Stara Zagora@ستارا زاغورا, Svilengrad@سفيلينغراد, Pleven,
    Sliven, Kozloduy, Blagoevgrad
  `,
  GR: `
    Thessaloniki=Salonika@سالونيك, Piraeus@بيرايوس, Patras@باتراس, Heraklion=Iraklio@هيراكليون, Larissa@لاريسا, Lesbos=Lesvos@ليسبوس,
    Mytilene@ميتيليني, Kos@مدينة كوس, Chios@خيوس, Samos@مدينة ساموس, Rhodes@رودس, Crete@كريت, Corfu@كورفو, Santorini=Thira@سانتوريني,
    Mykonos@ميكونوس, Idomeni@إيدوميني, Alexandroupolis@ألكسندروبوليس, Kalamata@كالاماتا, Pylos@بيلوس, Chania@خانيا, Olympia@أولمبيا,
    Delphi@دلفي, Moria@موريا, Kavala@كافالا, Evros@إيفروس, Tempe=Tempi@تمبي, Evia=Euboea@إيفيا, Mati@مدينة ماتي,
    Souda=Souda Bay@مدينة سودا, Volos, Ioannina, Leros, Naxos, Paros, Gavdos, Corinth, Sparta, Syntagma=Syntagma Square, Exarchia,
    Kastellorizo, Zakynthos, Lavrio
  `,
  AL: `
    Durres=Durrës@دوريس, Vlore=Vlorë=Vlora@فلورا, Shkoder=Shkodra=Shkodër@شكودرا, Elbasan@إلباسان, Fushe Kruje@فوشه كروجا,
    Saranda=Sarande@ساراندا, Gjader=Gjadër, Shengjin=Shëngjin, Korce=Korça, Fier, Berat, Gjirokaster
  `,
  MK: `
    Ohrid@أوهريد, Tetovo@تيتوفو, Bitola@بيتولا, Kumanovo@كوماتوفو, Kocani=Kočani@كوتشاني, Gevgelija@غيفغيليا, Prespa, Gostivar,
    Strumica
  `,
  RS: `
    Novi Sad@نوفي ساد, Nis=Niš@نيش, Kragujevac@كراغوييفاتس, Subotica@سوبوتيتسا, Novi Pazar@نوفي بازار, Presevo=Preševo@بريشيفو,
    Mladenovac, Loznica, Šid, Jadar
  `,
  ME: `
    Kotor@كوتور, Budva@بودفا, Tivat@تيفات, Cetinje@سيتيني, Bar@مدينة بار
  `,
  BA: `
    Banja Luka@بانيا لوكا, Mostar@موستار, Srebrenica@سربرنيتسا, Tuzla@توزلا, Zenica@زينيتسا, Bihac=Bihać@بيهاتش,
    Gorazde=Goražde@غوراجده, Potocari=Potočari@بوتوتشاري, Pale@مدينة بالي, Prijedor@بريدور, Brcko=Brčko, Zvornik, Visegrad=Višegrad,
    Foca=Foča, Medjugorje=Međugorje, Trebinje
  `,
  HR: `
    Split@سبليت, Rijeka@رييكا, Dubrovnik@دوبروفنيك, Zadar@زادار, Osijek@أوسييك, Vukovar@فوكوفار, Pula@بولا, Knin, Sibenik=Šibenik,
    Petrinja, Jasenovac, Krk, Karlovac
  `,
  SI: `
    Maribor@ماريبور, Koper@كوبر, Bled@بليد, Kranj@كراني
  `,
  XK: `
    Mitrovica@ميتروفيتسا, Prizren@بريزرن, Peja=Pec=Peć@مدينة بيا, Gjakova=Djakovica@غياكوفا, Banjska@بانسكا, Gjilan=Gnjilane@غنيلان,
    Zvecan=Zvečan, Leposavic=Leposavić, Zubin Potok, Ferizaj, Gracanica=Gračanica, Jarinje, Racak=Račak
  `,
  MT: `
    Sliema@سليما, Marsa@مارسا, Hal Far@هال فار
  `,
  UA: `
    Kharkiv=Kharkov@خاركيف, Odesa=Odessa@أوديسا, Lviv=Lvov@لفيف, Dnipro=Dnipropetrovsk@دنيبرو, Donetsk@دونيتسك,
    Luhansk=Lugansk@لوغانسك, Zaporizhzhia=Zaporozhye=Zaporizhia=Zaporizhzhya@زابوريجيا, Mariupol@ماريوبول, Kherson@خيرسون,
    Mykolaiv=Nikolaev@ميكولايف, Kryvyi Rih=Krivoy Rog@كريفي ريه, Bakhmut=Artyomovsk@باخموت, Avdiivka=Avdeevka@أفدييفكا,
    Kramatorsk@كراماتورسك, Sloviansk=Slavyansk@سلافيانسك, Sievierodonetsk=Severodonetsk@سيفيرودونيتسك, Lysychansk@ليسيتشانسك,
    Bucha@بوتشا, Irpin@إربين, Hostomel=Gostomel@هوستوميل, Borodyanka=Borodianka@بوروديانكا, Chernihiv@تشيرنيهيف, Sumy@سومي,
    Poltava@بولتافا, Vinnytsia@فينيتسا, Zhytomyr@جيتومير, Rivne@ريفني, Lutsk@لوتسك, Ternopil@تيرنوبل,
    Ivano-Frankivsk@إيفانو فرانكيفسك, Uzhhorod@أوجهورود, Chernivtsi@تشيرنيفتسي, Kremenchuk@كريمنتشوك, Cherkasy@تشيركاسي,
    Chernobyl=Chornobyl@تشيرنوبل, Pripyat=Prypiat@بريبيات, Enerhodar@إينيرغودار, Melitopol@ميليتوبول, Berdyansk=Berdiansk@بيرديانسك,
    Nova Kakhovka@نوفا كاخوفكا, Izium=Izyum@إيزيوم, Kupiansk=Kupyansk@كوبيانسك, Lyman@مدينة ليمان, Soledar@سوليدار,
    Pokrovsk@بوكروفسك, Toretsk@توريتسك, Chasiv Yar@تشاسيف يار, Vovchansk@فولتشانسك, Vuhledar@أوغليدار, Marinka@مارينكا,
    Kurakhove@كوراخوفه, Debaltseve@ديبالتسيفي, Nikopol@نيكوبول, Sevastopol@سيفاستوبول, Simferopol@سيمفروبول, Yalta@يالطا,
    Kerch@كيرتش, Ilovaisk@إيلوفايسك, Pavlohrad@بافلوغراد, Shostka@شوستكا, Kostiantynivka=Kostyantynivka@كونستانتينيفكا, Khmelnytskyi,
    Kropyvnytskyi, Bila Tserkva, Brovary, Vyshhorod, Trostianets, Okhtyrka, Konotop, Balakliia=Balakliya, Chuhuiv, Robotyne, Orikhiv,
    Huliaipole, Tokmak, Polohy, Velyka Novosilka, Popasna, Rubizhne, Horlivka, Makiivka, Yenakiieve, Olenivka, Myrnohrad,
    Dobropillia, Druzhkivka, Novohrodivka, Selydove, Izmail, Reni, Chornomorsk, Ochakiv, Snihurivka, Starobilsk, Staromayorske,
    Zmiinyi, Hrabove, Feodosia, Dzhankoi, Saky, Armiansk, Mukachevo, Drohobych, Stryi, Mezhova, Siversk, Hroza, Kakhovka, Yavoriv,
    Maidan
  `,
  BY: `
    Gomel=Homel@غوميل, Brest@مدينة بريست, Grodno=Hrodna@غرودنو, Vitebsk@فيتبسك, Mogilev=Mahilyow@موغيليف, Bobruisk@بوبرويسك,
    Oshmyany@أوشميانى, Baranovichi, Zhodino, Orsha, Polotsk, Mozyr, Osipovichi, Kurapaty
  `,
  MD: `
    Tiraspol@تيراسبول, Balti=Bălți@بالتي, Bender=Bendery=Tighina@بيندر, Comrat@كومرات
  `,
  RU: `
    St Petersburg=Saint Petersburg=St. Petersburg=Leningrad@سان بطرسبرغ, Novosibirsk@نوفوسيبيرسك,
    Yekaterinburg=Ekaterinburg@يكاترينبورغ, Nizhny Novgorod@نيجني نوفغورود, Kazan@قازان, Chelyabinsk@تشيليابينسك, Omsk@أومسك,
    Samara@سامارا, Rostov=Rostov-on-Don@روستوف, Ufa@أوفا, Krasnoyarsk@كراسنويارسك, Perm@بيرم, Voronezh@فورونيج,
    Volgograd=Stalingrad@فولغوغراد, Krasnodar@كراسنودار, Saratov@ساراتوف, Tyumen@تيومين, Izhevsk@إيجيفسك, Irkutsk@إيركوتسك,
    Khabarovsk@خاباروفسك, Vladivostok@فلاديفوستوك, Yaroslavl@ياروسلافل, Makhachkala@محج قلعة, Tomsk@تومسك, Orenburg@أورينبورغ,
    Kemerovo@كيميروفو, Ryazan@ريازان, Astrakhan@أستراخان, Penza@بينزا, Lipetsk@ليبيتسك, Tula@مدينة تولا, Kaliningrad@كالينينغراد,
    Kursk@كورسك, Ulyanovsk@أوليانوفسك, Tver@تفير, Bryansk@بريانسك, Belgorod@بيلغورود, Sochi@سوتشي, Grozny@غروزني, Nalchik@نالتشيك,
    Vladikavkaz@فلاديقوقاز, Nazran@نازران, Beslan@بيسلان, Murmansk@مورمانسك, Arkhangelsk=Archangel@أرخانغيلسك, Norilsk@نوريلسك,
    Yakutsk@ياكوتسك, Ulan-Ude@أولان أودي, Chita@تشيتا, Magadan@ماغادان, Petropavlovsk-Kamchatsky@بيتروبافلوفسك,
    Yuzhno-Sakhalinsk@يوجنو ساخالينسك, Novorossiysk@نوفوروسيسك, Taganrog@تاغانروغ, Taman@تامان, Krasnogorsk@كراسنوغورسك, Dubna@دوبنا,
    Engels=Engels air base@إنغلز, Shebekino@شيبيكينو, Sudzha@سودجا, Derbent@ديربنت, Podolsk@بودولسك, Khimki@خيمكي,
    Sheremetyevo@شيريميتيفو, Domodedovo@دوموديدوفو, Vnukovo@فنوكوفو, Pskov@بسكوف, Novgorod=Veliky Novgorod@نوفغورود,
    Vostochny@فوستوتشني, Mirny@مدينة ميرني, Pevek@بيفيك, Kremlin=The Kremlin@الكرملين, Tolyatti=Togliatti, Barnaul, Kirov, Kaluga,
    Oryol=Orel, Tambov, Kurgan, Surgut, Magnitogorsk, Nizhny Tagil, Cheboksary, Naberezhnye Chelny, Yelabuga=Alabuga, Vologda,
    Cherepovets, Kostroma, Ivanovo, Vladimir, Petrozavodsk, Severodvinsk, Severomorsk, Elista, Maikop, Stavropol, Pyatigorsk,
    Kizlyar, Buynaksk, Khasavyurt, Gudermes, Kamensk, Azov, Tuapse, Temryuk, Ust-Luga, Vyborg, Primorsk, Kronstadt, Gatchina,
    Balashikha, Mytishchi, Odintsovo, Vidnoye, Zhukovsky, Korolyov, Orsk, Syzran, Novokuibyshevsk, Abakan, Kyzyl, Blagoveshchensk,
    Birobidzhan, Komsomolsk-on-Amur, Nakhodka, Vorkuta, Kharp, Salekhard, Rylsk, Glushkovo, Graivoron, Millerovo, Morozovsk,
    Lubyanka, Lefortovo, Rublyovka, Bolotnaya=Bolotnaya Square, Red Square
  `,
  ET: `
    Mekelle=Mekele=Makale@ميكيلي, Gondar=Gonder@غوندار, Bahir Dar@بحر دار, Hawassa=Awasa@أواسا, Dire Dawa@دير داوا,
    Adama=Nazret@أداما, Jimma@جيما, Harar@هرر, Jijiga@جيجيغا, Axum=Aksum@أكسوم, Lalibela@لاليبيلا, Shashamane=Shashemene@شاشامين,
    Asosa=Assosa@أصوصا, Gambella City@غامبيلا, Dessie@ديسي, Bishoftu=Debre Zeyit@بيشوفتو, Adigrat@أديغرات, Shire@شيري,
    Alamata@ألاماطا, Metema@المتمة, Humera@حمرا, Kombolcha@كومبولتشا, Nekemte@نقمتي, Woldiya=Weldiya, Debre Birhan, Adwa, Arba Minch,
    Moyale, Hayq, Afdera, Guba
  `,
  ER: `
    Massawa@مصوع, Assab@مدينة عصب, Keren@كرن, Teseney@تسني, Agordat@أغوردات, Badme@بادمي, Zalambessa, Nakfa
  `,
  KE: `
    Mombasa@مومباسا, Kisumu@كيسومو, Nakuru@ناكورو, Eldoret@إلدوريت, Garissa@غاريسا, Lamu@مدينة لامو, Mandera@مانديرا, Wajir@واجير,
    Dadaab@داداب, Kakuma@كاكوما, Malindi@ماليندي, Narok@ناروك, Kitale@كيتالي, Thika, Nyeri, Machakos, Kiambu, Kericho, Kisii,
    Kakamega, Bungoma, Busia, Homa Bay, Migori, Meru, Embu, Isiolo, Marsabit, Lodwar, Turkana, Baringo, Samburu, Laikipia, Kajiado,
    Kilifi, Kwale, Voi, Taita Taveta, Naivasha, Nanyuki, Shakahola, Kibera, Mathare, Westgate, Eastleigh, Kapenguria, Mai Mahiu,
    Limuru, Uasin Gishu, Elgeyo Marakwet, Vihiga, Siaya, Bondo, Murang'a, Kirinyaga, Nandi, Bomet, Tana River, Kitengela, Rongai
  `,
  UG: `
    Entebbe@عنتيبي, Jinja@جينجا, Gulu@غولو, Mbarara@مبارارا, Kasese@كاسيسي, Mbale@مبالي, Mpondwe@مبوندوي, Fort Portal, Arua, Lira,
    Soroti, Masaka, Hoima, Kabale, Moroto, Tororo, Wakiso, Mukono, Bundibugyo, Mubende, Kyankwanzi, Nakasero, Luzira, Rwakitura
  `,
  TZ: `
    Dar es Salaam@دار السلام, Arusha@أروشا, Mwanza@موانزا, Zanzibar City=Stone Town@زنجبار, Tanga@تانغا, Kigoma@كيغوما, Moshi@موشي,
    Bukoba@بوكوبا, Mbeya@مبيا, Morogoro, Tabora, Iringa, Mtwara, Lindi, Songea, Geita, Bagamoyo, Ngorongoro, Serengeti
  `,
  RW: `
    Butare=Huye@بوتاري, Gisenyi@غيسيني, Rubavu@روبافو, Rusizi@روسيزي, Musanze=Ruhengeri, Nyagatare, Rwamagana, Gatuna, Kibeho
  `,
  BI: `
    Bujumbura@بوجومبورا, Ngozi@نغوزي, Gitega@غيتيغا, Cibitoke, Rumonge, Muyinga, Gatumba
  `,
  SS: `
    Malakal@ملكال, Bentiu@بانتيو, Wau@مدينة واو, Rumbek@رمبيك, Bor@مدينة بور, Yei@مدينة ياي, Torit@توريت, Aweil@أويل, Renk@الرنك,
    Yambio@يامبيو, Kodok=Fashoda@فشودة, Nasir@مدينة ناصر, Akobo@أكوبو, Maban@مابان, Pagak@باقاك, Pariang@فارينق, Pibor, Ulang,
    Kajo-Keji, Leer, Tonj, Kapoeta, Nimule
  `,
  CD: `
    Lubumbashi@لوبومباشي, Goma@غوما, Bukavu@بوكافو, Kisangani@كيسانغاني, Beni@مدينة بيني, Butembo@بوتيمبو, Mbuji-Mayi@مبوجي مايي,
    Kananga@كانانغا, Kolwezi@كولويزي, Matadi@ماتادي, Bunia@بونيا, Kalemie@كاليمي, Uvira@أوفيرا, Mbandaka@مبانداكا, Kindu@كيندو,
    Rutshuru@روتشورو, Sake@ساكي, Minova@مينوفا, Bunagana@بوناغانا, Kanyabayonga@كانيابايونغا, Masisi@ماسيسي, Walikale@واليكالي,
    Tshikapa@تشيكابا, Kisenso, Likasi, Boma, Gemena, Kikwit, Lodja, Moba, Fizi, Mahagi, Djugu, Irumu, Mambasa, Kasindi, Oicha,
    Eringeti, Lubero, Kibumba, Kiwanja, Nyiragongo Territory, Kavumu, Kamituga, Rubaya, Yumbi, Inongo, Bolobo, Kipushi, Manono
  `,
  CG: `
    Pointe-Noire@بوانت نوار, Dolisie@دوليزي, Oyo (Congo)@أويو
  `,
  CF: `
    Bambari@بامباري, Bossangoa@بوسانغوا, Bria@مدينة بريا, Berberati@بربيراتي, Bouar@مدينة بوار, Birao@بيراو,
    Kaga-Bandoro@كاغا باندورو, Paoua@باوا, Bangassou@بانغاسو, Obo, Bozoum, Mbaiki, Zemio, Ndele
  `,
  TD: `
    Abeche=Abéché@أبشي, Moundou@موندو, Sarh@سارح, Faya=Faya-Largeau@فايا, Pala@مدينة باي, Adre=Adré@أدري, Bol@مدينة بول,
    Kalait@كلايت, Am Timan@أم تيمان, Tissi@تيسي, Tina@مدينة الطينة, Goz Beida@غوز بيضة, Mongo@مونغو, Massakory@ماساكوري, Bongor,
    Farchana, Iriba, Ati, Mao
  `,
  CM: `
    Douala@دوالا, Garoua@غاروا, Bamenda@باميندا, Buea@بويا, Maroua@ماروا, Limbe@ليمبي, Kumba@كومبا, Mora@مورا, Kolofata@كولوفاتا,
    Bafoussam@بافوسام, Ngaoundere=Ngaoundéré@نغاونديري, Kousseri=Kousséri@كوسيري, Fotokol@فوتوكول, Yagoua@ياغوا, Bertoua, Ebolowa,
    Kribi, Bafia, Mamfe, Kumbo, Dschang
  `,
  GA: `
    Port-Gentil@بورت جنتيل, Franceville@فرانسفيل, Oyem@أوييم
  `,
  GQ: `
    Bata@باتا, Ebebiyin=Ebebiyín@إيبيبيين, Mongomo@مونغومو
  `,
  NG: `
    Lagos@لاغوس, Kano@كانو, Ibadan@إيبادان, Kaduna@كادونا, Port Harcourt@بورت هاركورت, Maiduguri@مايدوغوري, Benin City@بنين سيتي,
    Zaria@زاريا, Aba@مدينة أبا, Jos@مدينة جوس, Ilorin@إيلورين, Onitsha@أونيتشا, Enugu@إينوجو, Abeokuta@أبيوكوتا, Sokoto@سوكوتو,
    Warri@وارّي, Calabar@كالابار, Katsina@كاتسينا, Bauchi@باوتشي, Gombe@غومبي, Yola@يولا, Damaturu@داماتورو, Chibok@شيبوك,
    Dapchi@دابتشي, Bonny@مدينة بوني, Gwoza@غوزا, Baga@باغا, Bama@مدينة باما, Gamboru@غامبورو, Mubi@موبي, Minna@مدينة مينا,
    Lokoja@لوكوجا, Jalingo@جالينغو, Asaba@أسابا, Owerri@أوويري, Oyo@أويو, Abia@مدينة أبيا, Kankara@كانكارا, Kuriga@كوريغا, Uyo,
    Umuahia, Awka, Abakaliki, Akure, Osogbo, Ado-Ekiti, Ondo, Ile-Ife, Ilesa, Ogbomosho, Ijebu Ode, Sagamu, Ikeja, Lekki,
    Victoria Island, Ikoyi, Surulere, Badagry, Epe, Apapa, Yaba, Ajah, Nnewi, Nsukka, Owo, Sapele, Ughelli, Yenagoa, Makurdi, Gboko,
    Otukpo, Lafia, Keffi, Gusau, Zurfi, Birnin Kebbi, Birnin Gwari, Dutse, Hadejia, Kafanchan, Kajuru, Giwa, Chikun, Jema'a, Funtua,
    Daura, Malumfashi, Jibia, Biu, Monguno, Dikwa, Ngala, Konduga, Kukawa, Sambisa, Sambisa Forest, Potiskum, Geidam, Buni Yadi,
    Numan, Wukari, Bokkos, Mangu, Barkin Ladi, Riyom, Yelwata, Mokwa, Kagara, Shiroro, Suleja, Kuje, Gwagwalada, Gwarinpa, Maitama,
    Wuse, Bida, Kontagora, Okene, Idah, Ogoni, Eket, Ikot Ekpene, Papiri, Woro, Eruku
  `,
  NE: `
    Agadez@أغاديز, Zinder@زيندر, Maradi@مارادي, Tahoua@طاوة, Diffa@ديفا, Tillaberi=Tillabéri@تيلابيري, Dosso@دوسو, Arlit@أرليت,
    Ingall@إنغال, Tongo Tongo@تونغو تونغو, Chinagodrar@شينيغودار, Inates@إيناتيس, Tassara@تاسارا, Madama@ماداما, Dirkou@ديركو,
    Assamaka, Ayorou, Bosso, Banibangou, Fambita
  `,
  ML: `
    Gao@غاو, Timbuktu=Tombouctou@تمبكتو, Kidal@كيدال, Mopti@موبتي, Segou=Ségou@سيغو, Kayes@كايس, Sikasso@سيكاسو, Tessalit@تساليت,
    Menaka=Ménaka@ميناكا, Konna@مدينة كونا, Diabaly@ديابالي, Taoudenni=Taoudeni@تاوديني, Aguelhok@أغيلهوك, Goundam@غوندام,
    Niono@نيونو, Bandiagara@باندياغارا, Ansongo@أنسونغو, Djenne=Djenné@مدينة جيني, Tinzaouaten (Mali)@تينزواتين, Lere@مدينة ليري,
    Ber@مدينة بير, Kati@مدينة كاتي, Sevare=Sévaré@سيفاري, Moura, Ogossagou, Bankass, Bourem, Farabougou, Koulikoro, Nara (Mali),
    Boulikessi, Loulo-Gounkoto
  `,
  BF: `
    Bobo-Dioulasso@بوبو ديولاسو, Koudougou@كودوغو, Ouahigouya@واهيغويا, Djibo@جيبو, Dori@مدينة دوري, Kaya@مدينة كايا,
    Fada N'Gourma@فادا نغورما, Solhan@سولهان, Inata@إيناتا, Barsalogho@بارسالوغو, Arbinda@أربيندا, Yirgou, Nouna, Dedougou, Seytenga,
    Diapaga
  `,
  SN: `
    Thies=Thiès@تييس, Saint-Louis@سانت لويس, Kaolack@كاولاك, Ziguinchor@زيغينشور, Touba@مدينة طوبى, Mbour@مبور,
    Tambacounda@تامباكوندا, Diamniadio@ديامنياديو, Rufisque@روفيسك, Goree=Gorée=Goree Island@مدينة غوري, Matam@ماتام, Podor@بودور,
    Kolda, Kedougou, Diourbel, Pikine, Guediawaye
  `,
  GM: `
    Serekunda@سيريكوندا, Brikama@بريكاما, Bakau@باكاو
  `,
  GN: `
    Nzerekore=N'Zérékoré=Nzérékoré@نزيريكوري, Labe=Labé@مدينة لابي, Kankan@كانكان, Kindia@كنديا, Boke=Boké@مدينة بوكي,
    Macenta@ماسينتا, Gueckedou=Guéckédou@غيكيدو, Mamou, Simandou, Siguiri
  `,
  SL: `
    Bo@مدينة بو, Kenema@كينيما, Makeni@ماكيني, Kailahun@كايلاهون, Koidu, Port Loko, Lungi
  `,
  LR: `
    Gbarnga@غبارنغا, Buchanan@بوكانان, Ganta, Paynesville, Foya, Harper
  `,
  CI: `
    Abidjan@أبيدجان, Bouake=Bouaké@بواكيه, Daloa@دالوا, Korhogo@كورهوغو, San-Pedro=San Pedro@سان بيدرو,
    Grand-Bassam=Grand Bassam@غراند بسام, Yopougon@يوبوغون, Man@مدينة مان, Odienne, Gagnoa, Bouna, Kafolo, Duekoue
  `,
  GH: `
    Kumasi@كوماسي, Tamale@تامالي, Takoradi=Sekondi-Takoradi@تاكورادي, Tema@تيما, Cape Coast@كيب كوست, Obuasi@أوبواسي, Ho, Koforidua,
    Sunyani, Bolgatanga, Wa, Techiman, Bawku, Tarkwa, Kasoa, Madina, Elmina, Winneba, Keta, Kintampo, Nkawkaw, Prestea, Akosombo,
    Labone, Yendi, Damongo, Nsawam
  `,
  TG: `
    Kara@مدينة كارا, Sokode=Sokodé@سوكودي, Kpalime=Kpalimé@كبالمي, Dapaong@دابونغ
  `,
  BJ: `
    Cotonou@كوتونو, Parakou@باراكو, Abomey@أبومي, Kandi@مدينة كاندي, Natitingou@ناتيتينغو, Ouidah@ويدا, Porga, Malanville
  `,
  GW: `
    Bafata=Bafatá@بافاتا, Gabu=Gabú@غابو
  `,
  CV: `
    Mindelo@مينديلو, Sal@مدينة سال
  `,
  AO: `
    Huambo@هوامبو, Lobito@لوبيتو, Benguela@بنغيلا, Cabinda City@كابيندا, Lubango@لوبانغو, Kuito@كويتو, Malanje, Cuito Cuanavale,
    Namibe, Soyo, Saurimo, Dundo
  `,
  ZM: `
    Kitwe@كيتوي, Ndola@ندولا, Livingstone@ليفينغستون, Kabwe@كابوي, Chingola@تشينغولا, Mufulira, Solwezi, Chipata, Kasama, Mansa,
    Mongu, Choma
  `,
  ZW: `
    Bulawayo@بولاوايو, Mutare@موتاري, Gweru@غويرو, Chitungwiza@تشيتونغويزا, Chimanimani@تشيمانيماني, Hwange@هوانغي, Masvingo, Kwekwe,
    Kadoma, Bindura, Marondera, Beitbridge, Victoria Falls, Kariba, Chinhoyi, Chipinge, Norton, Zvimba
  `,
  MW: `
    Blantyre@بلانتير, Zomba@زومبا, Mzuzu@مزوزو, Mangochi, Karonga, Kasungu, Dedza, Salima
  `,
  MZ: `
    Beira@بييرا, Nampula@نامبولا, Pemba@بيمبا, Palma@مدينة بالما, Mocimboa da Praia=Mocímboa da Praia@موسيمبوا دا برايا,
    Quelimane@كيليماني, Nacala@ناكالا, Tete@مدينة تيتي, Chimoio@شيمويو, Matola@ماتولا, Cabo Delgado@كابو ديلغادو, Inhambane, Xai-Xai,
    Lichinga, Vilankulo, Macomia, Afungi
  `,
  BW: `
    Francistown@فرانسيستاون, Maun@ماون, Lobatse, Serowe, Kasane, Selebi-Phikwe
  `,
  NA: `
    Walvis Bay@والفيس باي, Swakopmund@سواكوبموند, Luderitz=Lüderitz@لودريتز, Oshakati, Rundu, Otjiwarongo, Keetmanshoop, Ondangwa
  `,
  ZA: `
    Johannesburg=Joburg@جوهانسبرغ, Cape Town@كيب تاون, Durban=eThekwini@ديربان, Soweto@سويتو, Port Elizabeth=Gqeberha@بورت إليزابيث,
    Bloemfontein@بلومفونتين, East London@إيست لندن, Pietermaritzburg@بيترماريتزبورغ, Polokwane@بولوكواني,
    Nelspruit=Mbombela@نيلسبروت, Rustenburg@راستنبورغ, Kimberley@مدينة كيمبرلي, Marikana@ماريكانا, Richards Bay@ريتشاردز باي,
    Stilfontein@ستيلفونتين, Vereeniging@فيرينيغينغ, Stellenbosch@ستيلينبوش, Tshwane, Ekurhuleni, Sandton, Alexandra, Midrand,
    Centurion, Benoni, Boksburg, Germiston, Krugersdorp, Roodepoort, Mamelodi, Sharpeville, Vanderbijlpark, Potchefstroom,
    Klerksdorp, Mahikeng=Mafikeng, Witbank=eMalahleni, Secunda, Ermelo, Thohoyandou, Musina, Tzaneen, Ladysmith,
    Newcastle (KwaZulu-Natal), Umlazi, Chatsworth, Umhlanga, Nkandla, Ulundi, Mthatha=Umtata, Qunu, Buffalo City,
    Makhanda=Grahamstown, Komani, Knysna, Mossel Bay, Hermanus, Paarl, Worcester (Western Cape), Khayelitsha, Mitchells Plain,
    Gugulethu, Langa, Nyanga, Robben Island, Simon's Town, Upington, Welkom, Phala Phala, Mangaung, Lusikisiki
  `,
  MG: `
    Toamasina=Tamatave@تواماسينا, Mahajanga@ماهاجانغا, Antsirabe@أنتسيرابي, Fianarantsoa@فيانارانتسوا, Toliara=Tulear@توليارا,
    Antsiranana=Diego Suarez, Mananjary
  `,
  SZ: `
    Manzini@مانزيني
  `,
  MU: `
    Mahebourg@ماهيبورغ, Curepipe@كوريبيب
  `,
  US: `
    New York=New York City=NYC@نيويورك, Los Angeles=LA=L.A.@لوس أنجلوس, Chicago@شيكاغو, Houston@هيوستن, Phoenix@فينيكس,
    Philadelphia@فيلادلفيا, San Antonio@سان أنطونيو, San Diego@سان دييغو, Dallas@دالاس, San Jose@مدينة سان خوسيه, Austin@مدينة أوستن,
    Jacksonville@جاكسونفيل, Fort Worth@فورت وورث, Columbus@كولومبوس, Charlotte@مدينة شارلوت, San Francisco@سان فرانسيسكو,
    Indianapolis@إنديانابوليس, Seattle@سياتل, Denver@دنفر, Boston@بوسطن, Nashville@ناشفيل, Detroit@ديترويت, Portland@بورتلاند,
    Memphis@ممفيس, Las Vegas=Vegas@لاس فيغاس, Louisville@لويفيل, Baltimore@بالتيمور, Milwaukee@ميلووكي, Albuquerque@ألباكركي,
    Tucson@توسان, Fresno@فريسنو, Sacramento@ساكرامنتو, Kansas City@كانساس سيتي, Atlanta@أتلانتا, Omaha@أوماها, Raleigh@مدينة رالي,
    Miami@ميامي, Oakland@أوكلاند, Minneapolis@مينيابوليس, Tulsa@تولسا, Tampa@تامبا, New Orleans@نيو أورليانز, Cleveland@كليفلاند,
    Anaheim@أناهايم, Honolulu@هونولولو, St Paul=St. Paul=Saint Paul@سان بول, Cincinnati@سينسيناتي, Pittsburgh@بيتسبرغ,
    St Louis=St. Louis=Saint Louis@مدينة سانت لويس, Orlando@أورلاندو, Buffalo@بوفالو, Newark@نيوارك, Jersey City@جيرسي سيتي,
    Anchorage@أنكوريج, Lexington@لكسينغتون, Richmond@ريتشموند, Salt Lake City@سولت ليك سيتي, Birmingham (Alabama)@مدينة برمنغهام,
    Toledo (Ohio)@مدينة توليدو, Dearborn@ديربورن, Ann Arbor@آن أربور, Flint@فلينت, Ferguson@فيرغسون, Charleston@تشارلستون,
    Charlottesville@تشارلوتسفيل, San Bernardino@سان برناردينو, Newtown@نيوتاون, Aurora@أورورا, Columbine@كولومباين,
    Parkland@باركلاند, El Paso@إل باسو, Uvalde@يوفالدي, Norfolk@نورفولك, Annapolis@أنابوليس, Camp David@كامب ديفيد,
    Quantico@كوانتيكو, Fort Bragg=Fort Liberty@فورت براغ, Fort Hood=Fort Cavazos@فورت هود, Fort Bliss@فورت بليس,
    Colorado Springs@كولورادو سبرينغز, Oklahoma City@أوكلاهوما سيتي, Des Moines@ديس موين, Madison@ماديسون, Kenosha@كينوشا,
    Palo Alto@بالو ألتو, Cupertino@كوبرتينو, Mountain View@ماونتن فيو, Redmond@ريدموند, Silicon Valley@سيليكون فالي,
    Hollywood@هوليوود, Beverly Hills@بيفرلي هيلز, Malibu@ماليبو, Long Beach@لونغ بيتش, Santa Monica@سانتا مونيكا, Pasadena@باسادينا,
    Santa Clara@سانتا كلارا, Berkeley@بيركلي, Stanford@ستانفورد, Manhattan@منهاتن, Brooklyn@بروكلين, Bronx=The Bronx@برونكس,
    Queens@كوينز, Staten Island@ستاتن آيلاند, Harlem@مدينة هارلم, Wall Street@وول ستريت, Mar-a-Lago@مارالاغو, Palm Beach@بالم بيتش,
    Cape Canaveral@كيب كانافيرال, Roswell@روزويل, Fort Lauderdale@فورت لودرديل, San Pedro (California)@مدينة سان بيدرو,
    Augusta@مدينة أوغوستا, Hartford@هارتفورد, Providence@بروفيدنس, Concord@كونكورد, Burlington@برلنغتون, Albany@مدينة ألباني,
    Rochester@روتشستر, Syracuse@سيراكيوز, Altoona@ألتونا, Harrisburg@هاريسبرغ, Butler@بتلر, East Palestine@إيست بالستاين,
    Springfield@سبرينغفيلد, Fort McNair@فورت ماكنير, Langley@لانغلي, Arlington@أرلينغتون, Alexandria (Virginia)@مدينة الإسكندرية,
    Pentagon=The Pentagon@البنتاغون, Lewiston@لويستون, Biloxi@بيلوكسي, Jackson@مدينة جاكسون, Montgomery@مونتغمري,
    Mobile@مدينة موبايل, Little Rock@ليتل روك, Laredo@لاريدو, Eagle Pass@إيغل باس, Brownsville@براونزفيل,
    Boca Chica=Starbase@بوكا تشيكا, Guantanamo=Guantanamo Bay=Guantánamo=Gitmo@غوانتانامو, Lahaina@لاهاينا, Pearl Harbor@بيرل هاربر,
    Galveston@غالفستون, Shreveport@شريفبورت, Baton Rouge@باتون روج, Savannah@سافانا, Virginia Beach@فرجينيا بيتش,
    Morgantown@مورغانتاون, Paradise@بارادايس, Reno@مدينة رينو, Boise@بويسي, Spokane@سبوكان, Everett@إيفريت, Renton@رينتون,
    White House=The White House, Mesa, Scottsdale, Tempe Arizona, Glendale, Chandler, Yuma, Flagstaff, Nogales, Tombstone,
    Fayetteville, Fort Smith, Bentonville, Bakersfield, Stockton, Modesto, Riverside, Irvine, Santa Ana (California), Santa Barbara,
    Santa Cruz (California), Santa Rosa, San Mateo, Burbank, Compton, Inglewood, Pomona, Ontario (California), Palm Springs,
    Pacific Palisades, Altadena, Napa, Sonoma, Eureka, Redding, Monterey, Carmel, Salinas, Sausalito, Alcatraz, Menlo Park,
    Sunnyvale, Fremont, Vallejo, San Quentin, Boulder, Fort Collins, Pueblo, Aspen, Vail, Bridgeport, New Haven, Stamford,
    Sandy Hook, Groton, Wilmington, Dover (Delaware), Rehoboth Beach, Tallahassee, St Petersburg (Florida), Sarasota, Fort Myers,
    Naples (Florida), Key West, Gainesville, Pensacola, Daytona Beach, Boca Raton, Hialeah, Coral Gables, Kissimmee, Surfside, Doral,
    Miami Beach, West Palm Beach, Clearwater, Athens (Georgia), Macon, Marietta, Alpharetta, Brunswick (Georgia), Hilo, Maui, Oahu,
    Kauai, Molokai, Coeur d'Alene, Moscow (Idaho), Peoria, Rockford, Naperville, Evanston, Joliet, Highland Park, Champaign,
    Bloomington, Fort Wayne, South Bend, Gary, Evansville, Terre Haute, Cedar Rapids, Davenport, Iowa City, Sioux City, Wichita,
    Topeka, Overland Park, Fort Knox, Bowling Green, Paducah, Frankfort, Lafayette, Metairie, Bangor (Maine), Kennebunkport,
    Portland (Maine), Bethesda, Silver Spring, Rockville, Frederick, Hagerstown, Fort Meade,
    Andrews Air Force Base=Joint Base Andrews, Worcester (Massachusetts), Cambridge (Massachusetts), Lowell, Salem,
    Plymouth (Massachusetts), Quincy, Hyannis, Cape Cod, Martha's Vineyard, Nantucket, Somerville, Grand Rapids, Lansing, Kalamazoo,
    Saginaw, Pontiac, Hamtramck, Traverse City, Duluth, Bloomington (Minnesota), Hattiesburg, Gulfport, Meridian, Tupelo,
    Oxford (Mississippi), Columbia, Jefferson City, Joplin, Independence, Branson, Billings, Missoula, Bozeman, Helena, Butte,
    Lincoln (Nebraska), Carson City, Henderson, Nashua, Portsmouth (New Hampshire), Trenton, Camden (New Jersey), Atlantic City,
    Hoboken, Paterson, Princeton, Bedminster, Santa Fe, Las Cruces, Los Alamos, Yonkers, White Plains, Ithaca, Utica, Schenectady,
    Niagara Falls, Saratoga Springs, Hempstead, Poughkeepsie, Rikers Island, Ground Zero, Times Square, Broadway, World Trade Center,
    Trump Tower, Greensboro, Durham (North Carolina), Winston-Salem, Asheville, Fayetteville (North Carolina), Chapel Hill,
    Camp Lejeune, Fargo, Bismarck, Minot, Akron, Dayton, Youngstown, Canton (Ohio), Sandusky, Norman, Stillwater, Eugene, Bend,
    Medford, Gresham, Allentown, Scranton, Erie, Bethlehem (Pennsylvania), Lancaster (Pennsylvania), Gettysburg, Hershey,
    State College, Newport (Rhode Island), Warwick, Myrtle Beach, Hilton Head, Greenville, Spartanburg, Sioux Falls, Rapid City,
    Mount Rushmore, Wounded Knee, Knoxville, Chattanooga, Clarksville, Oak Ridge, Corpus Christi, Lubbock, Amarillo, Waco, Plano,
    Irving, Garland, McAllen, Midland, Odessa (Texas), Abilene, Beaumont, Killeen, Del Rio, Kerrville, Sutherland Springs, Crawford,
    Arlington (Texas), Fort Sam Houston, Provo, Ogden, Park City, St George, Orem, Montpelier, Roanoke, Newport News, Hampton,
    Chesapeake, Fredericksburg, Blacksburg, Fairfax, Reston, McLean, Manassas, Mount Vernon, Dulles, Tacoma, Olympia (Washington),
    Bellevue, Yakima, Vancouver (Washington), Hanford, Huntington, Wheeling, Parkersburg, Green Bay, Racine, Waukesha, Eau Claire,
    La Crosse, Oshkosh, Appleton, Cheyenne, Casper, Laramie, Cody, Jackson Hole, Fairbanks, Juneau, Nome, Sitka, Ketchikan,
    Huntsville, Tuscaloosa, Selma, Auburn, Dothan, Capitol Hill, US Capitol=Capitol Building=U.S. Capitol, Georgetown, Foggy Bottom,
    Dupont Circle, Lafayette Square, Columbia (South Carolina), West Point, Appomattox, Williamsburg, Jamestown, Waikiki,
    Haight-Ashbury, South Beach, Little Havana, Springfield (Ohio)
  `,
  CA: `
    Toronto@تورنتو, Montreal=Montréal@مونتريال, Vancouver@فانكوفر, Calgary@كالغاري, Edmonton@إدمونتون, Winnipeg@وينيبيغ,
    Quebec City@كيبيك سيتي, Hamilton@مدينة هاميلتون, Halifax@هاليفاكس, London (Ontario)@لندن أونتاريو, Regina@ريجاينا,
    Saskatoon@ساسكاتون, St John's=St. John's@مدينة سانت جونز, Windsor@مدينة ويندسور, Mississauga@ميسيسوغا, Gander@غاندر, Banff@بانف,
    Kananaskis@كاناناسكيس, Charlevoix@شارلفوا, Lac-Megantic=Lac-Mégantic@لاك ميغانتيك, Fort McMurray@فورت ماكموراي, Jasper@جاسبر,
    Brampton@برامبتون, Surrey@مدينة ساري, Yellowknife@يلونايف, Kitchener, Waterloo, Kingston, Sudbury, Thunder Bay, Oshawa, Barrie,
    Guelph, Markham, Vaughan, Scarborough (Ontario), Oakville, Burlington (Ontario), Niagara-on-the-Lake, Sault Ste Marie, Laval,
    Gatineau, Longueuil, Sherbrooke, Trois-Rivieres=Trois-Rivières, Saguenay, Kelowna, Kamloops, Victoria BC, Nanaimo, Burnaby,
    Abbotsford, Lytton, Prince George, Prince Rupert, Whistler, Red Deer, Lethbridge, Medicine Hat, Moose Jaw, Prince Albert,
    Brandon, Churchill, Moncton, Fredericton, Saint John, Charlottetown, Sydney Nova Scotia, Portapique, Whitehorse, Iqaluit,
    Tumbler Ridge, Rideau Hall, Parliament Hill, Sussex Drive
  `,
  MX: `
    Guadalajara@غوادالاخارا, Monterrey@مونتيري, Tijuana@تيخوانا, Ciudad Juarez=Ciudad Juárez=Juarez=Juárez@سيوداد خواريز,
    Cancun=Cancún@كانكون, Acapulco@أكابولكو, Puebla@بويبلا, Veracruz@فيراكروز, Culiacan=Culiacán@كولياكان, Merida=Mérida@ميريدا,
    Leon=León@مدينة ليون, Morelia@موريليا, Oaxaca@أواكساكا, Toluca@تولوكا, Iguala@إيغوالا, Matamoros@ماتاموروس, Reynosa@رينوسا,
    Nuevo Laredo@نويفو لاريدو, Tapachula@تاباتشولا, Mazatlan=Mazatlán@مازاتلان, Saltillo@سالتيو, Queretaro=Querétaro@كيريتارو,
    San Luis Potosi=San Luis Potosí@سان لويس بوتوسي, Chilpancingo@تشيلبانسينغو, Los Cabos@لوس كابوس, Celaya@سيلايا,
    Ayotzinapa@أيوتزينابا, Uruapan, Tulum, Playa del Carmen, Cuernavaca, Pachuca, Tampico, Torreon=Torreón, Hermosillo, Mexicali,
    Ensenada, Tepic, Colima, Campeche, Villahermosa, Tuxtla Gutierrez, San Cristobal de las Casas, Puerto Vallarta, Piedras Negras,
    Tlaxcala, Tequila, Teuchitlan, Fresnillo
  `,
  GT: `
    Quetzaltenango@كيتزالتينانغو, Antigua Guatemala@مدينة أنتيغوا, Escuintla@إسكوينتلا
  `,
  HN: `
    San Pedro Sula@سان بيدرو سولا, Comayagua@كوماياغوا, La Ceiba@لا سيبا, Choluteca, Roatan
  `,
  SV: `
    Santa Ana@سانتا آنا, San Miguel@سان ميغيل, Tecoluca@تيكولوكا
  `,
  NI: `
    Leon (Nicaragua)=León (Nicaragua)@مدينة ليون, Masaya@ماسايا, Granada (Nicaragua)@مدينة غرناطة
  `,
  CR: `
    Limon=Limón@مدينة ليمون, Cartago@كارتاغو, Liberia (Costa Rica)@مدينة ليبيريا
  `,
  PA: `
    Colon=Colón@مدينة كولون, David@مدينة ديفيد, Balboa@بالبوا, Darien Gap=Darién Gap=Darien
  `,
  CU: `
    Santiago de Cuba@سانتياغو دي كوبا, Holguin=Holguín@هولغوين, Santa Clara (Cuba)@مدينة سانتا كلارا, Matanzas@ماتانزاس,
    Cienfuegos@سيينفويغوس, Camaguey=Camagüey@كاماغواي, Varadero@فاراديرو, Guantanamo Province, Pinar del Rio, Mariel,
    Trinidad (Cuba)
  `,
  JM: `
    Montego Bay@مونتيغو باي, Spanish Town@سبانيش تاون, Negril, Ocho Rios, Mandeville, Black River, Portmore, Trenchtown,
    St Elizabeth
  `,
  HT: `
    Cap-Haitien=Cap-Haïtien@كاب هايتيان, Les Cayes@لي كاي, Petion-Ville=Pétion-Ville=Petionville@بيتيونفيل, Jacmel@جاكميل,
    Cite Soleil=Cité Soleil@سيتي سولاي, Jeremie=Jérémie@جيريمي, Leogane=Léogâne@ليوغان, Gonaives=Gonaïves@غوناييف, Kenscoff,
    Mirebalais, Pont-Sonde, Ouanaminthe
  `,
  DO: `
    Santiago de los Caballeros@سانتياغو دي لوس كاباليروس, Punta Cana@بونتا كانا, La Romana@لا رومانا
  `,
  CO: `
    Medellin=Medellín@ميديلين, Cali@كالي, Barranquilla@بارانكيا, Cartagena@قرطاجنة, Cucuta=Cúcuta@كوكوتا, Bucaramanga@بوكارامانغا,
    Santa Marta@سانتا مارتا, Buenaventura@بوينافينتورا, Popayan=Popayán@بوبايان, Pasto@مدينة باستو, Leticia@ليتيسيا,
    Armenia (Colombia)@مدينة أرمينيا, Mocoa@موكوا, Pereira@بيريرا, Ibague=Ibagué, Manizales, Villavicencio, Neiva, Tumaco, Tibu=Tibú,
    Quibdo=Quibdó, Jamundi=Jamundí, Necocli=Necoclí
  `,
  VE: `
    Maracaibo@ماراكايبو, Valencia (Venezuela)@مدينة فالنسيا, Barquisimeto@باركيسيميتو, Maracay@ماراكاي,
    San Cristobal=San Cristóbal@سان كريستوبال, Puerto La Cruz@بويرتو لا كروز, Cumana=Cumaná@كومانا,
    Ciudad Bolivar=Ciudad Bolívar@سيوداد بوليفار, Punto Fijo@بونتو فيخو, La Guaira@لا غوايرا, Ciudad Guayana, Puerto Cabello,
    Miraflores=Miraflores Palace, Tocoron=Tocorón
  `,
  GY: `
    Linden@ليندن, Bartica@بارتيكا
  `,
  EC: `
    Guayaquil@غواياكيل, Cuenca@كوينكا, Machala@ماتشالا, Manta@مانتا, Esmeraldas@إسميرالداس, Pedernales@بيدرنالس,
    Portoviejo@بورتوفيخو, Duran=Durán@مدينة دوران, Ambato, Loja, Otavalo, Riobamba
  `,
  PE: `
    Arequipa@أريكيبا, Cusco=Cuzco@كوسكو, Trujillo@تروخيو, Chiclayo@تشيكلايو, Iquitos@إيكيتوس, Piura@بيورا, Callao@كاياو, Puno@بونو,
    Ayacucho@أياكوتشو, Juliaca@جولياكا, Tacna@تاكنا, Chancay@تشانكاي, Machu Picchu@ماتشو بيتشو, Ica@إيكا, Huancayo, Cajamarca,
    Huaraz, Nazca, Pataz, Pucallpa
  `,
  BO: `
    Santa Cruz=Santa Cruz de la Sierra@سانتا كروز, Cochabamba@كوتشابامبا, El Alto@إل ألتو, Oruro@أورورو, Potosi=Potosí@بوتوسي,
    Sucre@سوكري, Tarija, Trinidad (Bolivia), Chapare, Uyuni
  `,
  BR: `
    Sao Paulo=São Paulo@ساو باولو, Rio de Janeiro=Rio@ريو دي جانيرو, Belo Horizonte@بيلو هوريزونتي,
    Salvador=Salvador da Bahia@مدينة سلفادور, Fortaleza@فورتاليزا, Manaus@ماناوس, Curitiba@كوريتيبا, Recife@ريسيفي,
    Porto Alegre@بورتو أليغري, Belem=Belém@بيليم, Goiania=Goiânia@غويانيا, Campinas@كامبيناس, Sao Luis=São Luís@ساو لويس,
    Maceio=Maceió@ماسيو, Natal@مدينة ناتال, Cuiaba=Cuiabá@كويابا, Florianopolis=Florianópolis@فلوريانوبوليس,
    Joao Pessoa=João Pessoa@جواو بيسوا, Vitoria=Vitória@مدينة فيتوريا, Santos@سانتوس, Chapeco=Chapecó@شابيكو, Brumadinho@برومادينيو,
    Mariana@مدينة ماريانا, Santa Maria@سانتا ماريا, Campo Grande@كامبو غراندي, Porto Velho@بورتو فيليو, Palmas@بالماس,
    Petropolis=Petrópolis@بيتروبوليس, Foz do Iguacu=Foz do Iguaçu@فوز دو إيغواسو, Maracana=Maracanã@ماراكانا, Rocinha@روسينيا,
    Copacabana@كوباكابانا, Sao Jose=São José@ساو جوزيه, Guarulhos@غواروليوس, Teresina, Aracaju, Niteroi=Niterói, Ribeirao Preto,
    Sao Bernardo do Campo, Uberlandia, Londrina, Joinville, Caxias do Sul, Canoas, Santarem=Santarém, Altamira, Boa Vista,
    Rio Branco, Macapa=Macapá, Itaquaquecetuba, Vinhedo, Gramado, Ipanema, Interlagos
  `,
  PY: `
    Ciudad del Este@سيوداد ديل إستي, Encarnacion=Encarnación@إنكارناسيون, Luque@لوكي
  `,
  UY: `
    Punta del Este@بونتا دل إستي, Salto@سالتو, Colonia del Sacramento@كولونيا ديل ساكرامنتو, Paysandu=Paysandú@بايساندو
  `,
  AR: `
    Cordoba (Argentina)=Córdoba (Argentina)@كوردوبا, Rosario@روساريو, Mendoza@مندوزا, La Plata@لا بلاتا, Mar del Plata@مار ديل بلاتا,
    Salta@سالتا, Santa Fe (Argentina)@مدينة سانتا في, Tucuman=Tucumán@توكومان, Ushuaia@أوشوايا, Bariloche@باريلوتشي,
    Bahia Blanca=Bahía Blanca@باهيا بلانكا, Neuquen=Neuquén@نيوكوين, Jujuy@خوخوي, Comodoro Rivadavia@كومودورو ريفادافيا,
    Parana=Paraná, Corrientes, Posadas, San Luis, Rio Gallegos, El Calafate, Vaca Muerta, Olivos
  `,
  CL: `
    Valparaiso=Valparaíso@فالبارايسو, Concepcion=Concepción@كونسبسيون, Antofagasta@أنتوفاغاستا, Iquique@إيكيكي,
    Vina del Mar=Viña del Mar@فينيا ديل مار, Temuco@تيموكو, Arica@أريكا, Punta Arenas@بونتا أريناس, Talca@تالكا,
    Copiapo=Copiapó@كوبيابو, Puerto Montt@بويرتو مونت, Calama@كالاما, Rancagua, La Serena, Valdivia, Coquimbo, Osorno
  `,
  AU: `
    Sydney@سيدني, Melbourne@ملبورن, Brisbane@بريزبان, Perth@بيرث, Adelaide@أديلايد, Darwin@داروين, Hobart@هوبارت,
    Gold Coast@غولد كوست, Cairns@كيرنز, Townsville@تاونسفيل, Alice Springs@أليس سبرينغز, Newcastle (New South Wales)@مدينة نيوكاسل,
    Wollongong@ولونغونغ, Geelong@جيلونغ, Ballarat@بالارات, Bondi=Bondi Beach=Bondi Junction@شاطئ بوندي, Parramatta@باراماتا,
    Kalgoorlie@كالغورلي, Launceston, Bendigo, Toowoomba, Rockhampton, Mackay, Bundaberg, Hervey Bay, Sunshine Coast, Byron Bay,
    Lismore, Wagga Wagga, Albury, Wodonga, Dubbo, Orange, Bathurst, Tamworth, Coffs Harbour, Port Macquarie, Broken Hill, Mildura,
    Shepparton, Bunbury, Fremantle, Port Hedland, Broome, Karratha, Geraldton, Albany (Western Australia), Whyalla, Port Augusta,
    Coober Pedy, Woomera, Pine Gap, Katherine, Uluru=Ayers Rock, Mount Isa, Longreach, Wieambilla, Porepunkah, Wakeley, Lakemba,
    Cronulla, Christmas Island, Port Arthur, Ipswich (Queensland), Logan, Penrith, Blacktown, Bankstown, Fitzroy, St Kilda,
    Flemington, Villawood, Leongatha, Morwell
  `,
  NZ: `
    Auckland@مدينة أوكلاند, Christchurch@كرايستشيرش, Hamilton (New Zealand)@مدينة هاميلتون, Dunedin@دنيدن, Queenstown@كوينزتاون,
    Tauranga@تاورانغا, Napier@نابير, Rotorua@روتوروا, Nelson@مدينة نيلسون, Palmerston North, Whangarei, Invercargill, New Plymouth,
    Hastings (New Zealand), Gisborne, Timaru, Taupo, Waitangi, Whakatane, Blenheim, Kaikoura, Greymouth, Lyttelton
  `,
  PG: `
    Lae@مدينة لاي, Mount Hagen@ماونت هاغن, Rabaul@رابول, Mingende@مينغيندي, Porgera@بوروغيرا, Mendi, Madang, Wewak,
    Manus=Manus Island, Yambali
  `,
  FJ: `
    Nadi@مدينة نادي, Lautoka@لاوتوكا
  `,
  TT: `
    San Fernando, Chaguanas, Arima, Scarborough (Tobago)
  `,
  BB: `
    Speightstown
  `,
  KI: `
    Kiritimati
  `,
  SB: `
    Malaita, Guadalcanal
  `,
  VU: `
    Luganville, Tanna
  `,
};

/** Country → provinces, states, governorates, historical lands. */
export const regions: Readonly<Record<string, string>> = {
  SA: `
    Asir=Aseer@عسير, Qassim=Al-Qassim=Al Qassim@القصيم, Jawf=Al-Jawf=Al Jawf=Al-Jouf=Al Jouf@الجوف, Northern Borders@الحدود الشمالية,
    Eastern Province=Eastern Region@المنطقة الشرقية, Mecca Region=Mecca Province=Makkah Region@منطقة مكة المكرمة,
    Medina Region=Medina Province@منطقة المدينة المنورة, Riyadh Region=Riyadh Province@منطقة الرياض,
    Jazan Region=Jizan Province=Jazan Province@منطقة جازان, Asir Region=Asir Province@منطقة عسير,
    Tabuk Region=Tabuk Province@منطقة تبوك, Hail Region=Hail Province@منطقة حائل, Najran Region=Najran Province@منطقة نجران,
    Al-Baha Region=Al Baha Region@منطقة الباحة, Qassim Region=Qassim Province@منطقة القصيم,
    Al-Jawf Region=Al Jawf Region=Al-Jouf Province=Al Jouf Province@منطقة الجوف,
    Northern Borders Region=Northern Borders Province@منطقة الحدود الشمالية, Najd=Nejd@نجد, Hejaz=Hijaz@الحجاز, Tihama=Tihamah@تهامة,
    Sudair@سدير, Washm=Al-Washm=Al Washm@الوشم, Southern Border@الحد الجنوبي, Aliyat Najd@عالية نجد, Sarawat@السروات
  `,
  AE: `
    Emirate of Abu Dhabi@إمارة أبوظبي, Emirate of Dubai@إمارة دبي, Emirate of Sharjah@إمارة الشارقة, Emirate of Ajman@إمارة عجمان,
    Emirate of Fujairah@إمارة الفجيرة, East Coast (UAE)@الساحل الشرقي
  `,
  OM: `
    Dhofar@ظفار, Musandam@مسندم, Batinah=Al-Batinah=Al Batinah@الباطنة, Dakhiliyah=Al-Dakhiliyah=Al Dakhiliyah@الداخلية العمانية,
    Dhahirah=Al-Dhahirah=Al Dhahirah@الظاهرة, Al-Wusta=Al Wusta@الوسطى العمانية, Muscat Governorate@محافظة مسقط,
    North Sharqiyah@شمال الشرقية, South Sharqiyah@جنوب الشرقية
  `,
  KW: `
    Capital Governorate@محافظة العاصمة الكويتية
  `,
  BH: `
    Northern Governorate@المحافظة الشمالية, Southern Governorate@المحافظة الجنوبية
  `,
  YE: `
    Hadramawt=Hadramout=Hadhramaut=Hadhramout@حضرموت, Lahij=Lahj=Lahej@لحج, Abyan@أبين, Shabwa=Shabwah@شبوة,
    Jawf=Al-Jawf=Al Jawf=Al-Jouf=Al Jouf@مدينة الجوف, Mahra=Al-Mahra=Al Mahra=Mahrah@المهرة, Socotra=Soqotra@سقطرى,
    Raymah=Raima@ريمة, Tihama@تهامة اليمن, Amanat al-Asimah@أمانة العاصمة, Harf Sufyan@حرف سفيان,
    Al-Jawf Governorate=Al Jawf Governorate=Al-Jouf Governorate=Al Jouf Governorate@محافظة الجوف, West Coast (Yemen)@الساحل الغربي
  `,
  IQ: `
    Anbar=Al-Anbar=Al Anbar@الأنبار, Nineveh=Ninawa=Ninewa@نينوى, Diyala@ديالى,
    Salahuddin=Salah al-Din=Saladin=Salaheddin@صلاح الدين, Babil=Babylon@بابل, Wasit@واسط, Maysan=Missan@ميسان,
    Dhi Qar=Thi Qar@ذي قار, Muthanna=Al-Muthanna=Al Muthanna@المثنى, Qadisiyah=Qadisiya@القادسية,
    Kurdistan Region=Iraqi Kurdistan=KRI=Kurdistan Region of Iraq@إقليم كردستان, Nineveh Plains=Nineveh Plain@سهل نينوى,
    Mount Sinjar=Sinjar Mountain@جبل سنجار, Iraqi Marshes=Mesopotamian Marshes@أهوار العراق, Middle Euphrates@الفرات الأوسط,
    Samawah Desert@بادية السماوة, Najaf Governorate=Najaf Province@محافظة النجف
  `,
  SY: `
    Rural Damascus=Rif Dimashq=Damascus countryside@ريف دمشق, Aleppo countryside@ريف حلب, Idlib countryside@ريف إدلب,
    Hama countryside@ريف حماة, Homs countryside@ريف حمص, Daraa countryside@ريف درعا, Latakia countryside@ريف اللاذقية,
    Deir ez-Zor countryside@ريف دير الزور, Raqqa countryside@ريف الرقة, Hauran=Hawran@حوران, Golan Heights=Golan@الجولان,
    Jabal al-Arab=Jabal al-Druze@جبل العرب, Al-Ghab Plain=Al Ghab Plain=Ghab@سهل الغاب, Syrian Desert@البادية السورية,
    Jazira=Al-Jazirah=Al Jazirah@الجزيرة السورية, Jabal al-Zawiya=Zawiya Mountain@جبل الزاوية,
    Jabal al-Turkman=Turkmen Mountain@جبل التركمان, Jabal al-Akrad=Kurds Mountain@جبل الأكراد,
    Syrian coast=Syria's coast@الساحل السوري, Eastern Qalamoun@القلمون الشرقي, Western Qalamoun@القلمون الغربي, Rojava=AANES@روج آفا,
    Lajat=Al-Lajat=Al Lajat@اللجاة, Yarmouk Basin@وادي اليرموك
  `,
  LB: `
    Bekaa=Beqaa=Bekaa Valley=Beqaa Valley@البقاع, Mount Lebanon@جبل لبنان, South Lebanon=southern Lebanon@الجنوب اللبناني,
    North Lebanon=northern Lebanon@الشمال اللبناني, Chouf=Shouf@الشوف, Keserwan=Kesrouan@كسروان, Metn=Matn@المتن, Akkar@عكار,
    Iqlim al-Kharroub@إقليم الخروب, Wadi Khaled@وادي خالد, Iqlim al-Tuffah@إقليم التفاح, Shebaa Farms=Sheba'a Farms@مزارع شبعا,
    Kfar Shuba Hills@تلال كفرشوبا, Wadi al-Taym@وادي التيم
  `,
  JO: `
    Balqa@البلقاء, Jordan Valley@وادي الأردن, Wadi Araba@وادي عربة, Jordanian Badia=Badia@البادية الأردنية,
    Amman Governorate@محافظة العاصمة الأردنية
  `,
  PS: `
    Gaza Strip@قطاع غزة, West Bank=occupied West Bank@الضفة الغربية, West Jerusalem@القدس الغربية,
    Philadelphi Corridor=Philadelphi Route=Philadelphia Corridor@محور فيلادلفيا, Netzarim Corridor=Netzarim@محور نتساريم,
    Morag Corridor@محور موراغ, Gaza buffer zone@المنطقة العازلة, Palestinian Jordan Valley@غور الأردن,
    Gaza envelope=Gaza Envelope@غلاف غزة
  `,
  EG: `
    Sinai=Sinai Peninsula=North Sinai=South Sinai@سيناء, Dakahlia=Daqahliya@الدقهلية,
    Sharqia=Sharqiya=Al-Sharqiya=Al Sharqiya@الشرقية المصرية, Qalyubia=Qalyubiya@القليوبية, Gharbia=Gharbiya@مدينة الغربية,
    Menoufia=Monufia=Menufiya@المنوفية, Beheira=Buhayra@مدينة البحيرة, New Valley@الوادي الجديد,
    Red Sea Governorate@البحر الأحمر المصرية, Upper Egypt@الصعيد, Nile Delta@الدلتا, Nubia@النوبة,
    Halayeb Triangle=Halaib Triangle@مثلث حلايب, Canal Zone@قطاع القناة, North Coast@الساحل الشمالي, Greater Cairo@القاهرة الكبرى,
    Suez Governorate@محافظة السويس
  `,
  SD: `
    Darfur=North Darfur=South Darfur=West Darfur=Central Darfur=East Darfur@دارفور, Kordofan=North Kordofan=West Kordofan@كردفان,
    South Kordofan=Southern Kordofan@جنوب كردفان, Blue Nile=Blue Nile State@النيل الأزرق, White Nile=White Nile State@النيل الأبيض,
    Gezira=Gezira State=Al-Jazirah State=Al Jazirah State=El Gezira@ولاية الجزيرة, Red Sea State@ولاية البحر الأحمر,
    Khartoum State@ولاية الخرطوم, River Nile State=River Nile@ولاية نهر النيل, Northern State@الولاية الشمالية,
    Nuba Mountains@جبال النوبة, Jebel Marra=Jabal Marra@جبل مرة, eastern Sudan@شرق السودان, Abyei Area@منطقة أبيي,
    Al-Fashaga=Al Fashaga=Fashaga=Al-Fashqa=Al Fashqa@الفشقة
  `,
  LY: `
    Cyrenaica=Barqa@برقة, Tripolitania@طرابلس الليبية, Fezzan=Fazzan@فزان, Oil Crescent@الهلال النفطي,
    Jebel Akhdar=Green Mountain=Jabal al-Akhdar@الجبل الأخضر, Wadi al-Shatii@وادي الشاطئ, Gulf of Sirte@خليج سرت,
    southern Libya@الجنوب الليبي, eastern Libya@الشرق الليبي, western Libya@الغرب الليبي, Nuqat al-Khams@النقاط الخمس
  `,
  TN: `
    Mount Chaambi=Jebel Chambi=Chaambi@جبل الشعانبي, Mount Salloum@جبل سلوم, Mount Sammama=Jebel Sammama@جبل السمامة,
    Tunisian Sahel@الساحل التونسي, northwest Tunisia@الشمال الغربي التونسي, Gafsa mining basin@الحوض المنجمي, Cap Bon@الوطن القبلي
  `,
  DZ: `
    Kabylie=Kabylia@منطقة القبائل, Aures=Aurès@الأوراس, Mitidja@متيجة, Hauts Plateaux=High Plateaus@الهضاب العليا,
    M'zab Valley=M'zab@وادي ميزاب, Touat@التوات, Casbah=Kasbah@القصبة
  `,
  MA: `
    Rif@الريف المغربي, Souss=Sous@سوس, Chaouia@الشاوية, Doukkala@دكالة, Abda@مدينة عبدة, Rehamna@الرحامنة,
    Casablanca-Settat@الدار البيضاء سطات, Rabat-Sale-Kenitra=Rabat-Salé-Kénitra@الرباط سلا القنيطرة, Fes-Meknes=Fès-Meknès@فاس مكناس,
    Marrakech-Safi=Marrakesh-Safi@مراكش آسفي, Tangier-Tetouan-Al Hoceima=Tanger-Tetouan-Al Hoceima@طنجة تطوان الحسيمة,
    Beni Mellal-Khenifra@بني ملال خنيفرة, Draa-Tafilalet=Drâa-Tafilalet@درعة تافيلالت, Guelmim-Oued Noun@كلميم واد نون,
    Laayoune-Sakia El Hamra=Laâyoune-Sakia El Hamra@العيون الساقية الحمراء, Dakhla-Oued Ed-Dahab@الداخلة وادي الذهب,
    Oriental@الجهة الشرقية, Southern Provinces@الأقاليم الجنوبية, Middle Atlas@الأطلس المتوسط
  `,
  MR: `
    Hodh Ech Chargui@الحوض الشرقي, Hodh El Gharbi@الحوض الغربي, Assaba@مدينة العصابة, Gorgol@كوركول, Brakna@لبراكنة, Trarza@الترارزة,
    Tagant@تكانت, Adrar@آدرار, Tiris Zemmour@تيرس زمور, Inchiri@إنشيري, Guidimaka@كيدي ماغا, Nouakchott-Nord@نواكشوط الشمالية,
    Nouakchott-Ouest@نواكشوط الغربية, Nouakchott-Sud@نواكشوط الجنوبية
  `,
  SO: `
    Somaliland@أرض الصومال, Puntland@بونتلاند, Jubaland@جوبالاند, Galmudug=Galmudug State@جلمدغ, Hirshabelle@هيرشبيلي,
    Hiran=Hiiraan@هيران, Lower Shabelle@شبيلي السفلى, Middle Shabelle@شبيلي الوسطى, Lower Juba=Lower Jubba@جوبا السفلى,
    Middle Juba=Middle Jubba@جوبا الوسطى, Gedo@مدينة غدو, Bay and Bakool@باي وبكول, Mudug@مدغ, Banadir=Benadir@إقليم بنادر,
    South West State=South West Somalia@جنوب غرب الصومال, Khatumo=Khaatumo=SSC-Khatumo@خاتمو, Bakool, Bari, Nugal, Sool, Sanaag,
    Galgaduud
  `,
  IL: `
    Galilee=Upper Galilee=Lower Galilee@الجليل, Triangle@المثلث, Negev Desert@صحراء النقب, Wadi Ara@وادي عارة,
    Jezreel Valley@مرج ابن عامر, Hula Valley@وادي الحولة, Carmel=Mount Carmel@الكرمل, Galilee Panhandle@أصبع الجليل,
    Gaza periphery@غلاف القطاع, Judea and Samaria, Samaria, Sharon plain, Arava
  `,
  TR: `
    Anatolia=Asia Minor@الأناضول, Sanjak of Alexandretta@لواء إسكندرون, Marmara=Marmara Region@منطقة مرمرة, Thrace@تراقيا
  `,
  IR: `
    Khuzestan@خوزستان, Sistan and Baluchestan=Sistan-Baluchestan=Sistan and Baluchistan@سيستان وبلوشستان,
    Iranian Kurdistan=Kurdistan Province@كردستان إيران, East Azerbaijan@أذربيجان الشرقية, West Azerbaijan@أذربيجان الغربية,
    Lorestan@لرستان, Mazandaran@مازندران, Gilan@جيلان, Khorasan=Razavi Khorasan@خراسان, Hormozgan@هرمزكان,
    Fars=Fars Province@مدينة فارس, Chaharmahal and Bakhtiari@جهارمحال وبختياري, Kohgiluyeh and Boyer-Ahmad@كهكيلويه وبوير أحمد,
    Alborz@البرز, Golestan, Markazi, Semnan Province
  `,
  AF: `
    Panjshir Valley@وادي بنجشير, Tora Bora@تورا بورا, Wakhan Corridor@ممر واخان
  `,
  PK: `
    Punjab@البنجاب, Sindh=Sind@السند, Balochistan=Baluchistan@بلوشستان,
    Federally Administered Tribal Areas=FATA=tribal areas@المناطق القبلية الباكستانية, Gilgit-Baltistan@غيلغيت بلتستان,
    Swat Valley@وادي سوات, Pakistan-administered Kashmir, Pakistani Kashmir, Khyber
  `,
  IN: `
    Kashmir=Jammu and Kashmir=Indian-administered Kashmir=Indian Kashmir@كشمير, Uttar Pradesh@أوتار براديش, Maharashtra@ماهاراشترا,
    Bihar@بيهار, West Bengal@البنغال الغربية, Madhya Pradesh@مادهيا براديش, Tamil Nadu@تاميل نادو, Rajasthan@راجستان,
    Karnataka@كارناتاكا, Gujarat@غوجارات, Andhra Pradesh=Andhra@أندرا براديش, Odisha=Orissa@أوديشا, Telangana@تيلانغانا,
    Kerala@كيرالا, Jharkhand@جارخاند, Assam@آسام, Punjab@البنجاب الهندية, Chhattisgarh@تشاتيسغار, Haryana@هاريانا,
    Uttarakhand@أوتاراخاند, Himachal Pradesh=Himachal@هيماشال براديش, Tripura@تريبورا, Meghalaya@ميغالايا, Manipur@مانيبور,
    Nagaland@ناغالاند, Arunachal Pradesh=Arunachal@أروناتشال براديش, Mizoram@ميزورام, Sikkim@سيكيم, Ladakh@لاداخ,
    Puducherry=Pondicherry@بودوتشيري, Andaman Islands=Andaman and Nicobar=Andaman and Nicobar Islands@جزر أندامان, Lakshadweep,
    Bundelkhand, Vidarbha, Malabar, Konkan, Bengal, National Capital Region, Delhi-NCR, Daman and Diu
  `,
  MM: `
    Rakhine=Rakhine State=Arakan@راخين, Shan State@ولاية شان, Kachin=Kachin State@كاشين, Karen State=Kayin=Kayin State@كارين,
    Chin State@تشين ميانمار, Irrawaddy=Ayeyarwady@إيراوادي, Mon State@ولاية مون, Kayah=Kayah State=Karenni, Sagaing Region,
    Magway Region, Tanintharyi
  `,
  CN: `
    Xinjiang=East Turkestan=Xinjiang Uyghur Autonomous Region@شينجيانغ, Tibet@التبت, Guangdong@غوانغدونغ, Sichuan@سيتشوان,
    Yunnan@يونان الصينية, Hubei@هوبي, Hebei@خبي, Hunan@هونان, Henan@خنان, Shandong@شاندونغ, Jiangsu@جيانغسو, Zhejiang@تشجيانغ,
    Anhui@آنهوي, Fujian@فوجيان, Jiangxi@جيانغشي, Shanxi@شانشي, Shaanxi@شنشي, Liaoning@لياونينغ, Jilin@جيلين,
    Heilongjiang@هيلونغجيانغ, Gansu@قانسو, Qinghai@تشينغهاي, Ningxia@نينغشيا, Guangxi@غوانغشي, Guizhou@قويتشو, Hainan@هاينان,
    Inner Mongolia@منغوليا الداخلية, mainland China=Chinese mainland@البر الرئيسي للصين, Manchuria
  `,
  JP: `
    Hokkaido@هوكايدو, Honshu@هونشو, Kyushu@كيوشو, Shikoku@شيكوكو, Ishikawa@إيشيكاوا, Miyagi@مياغي, Iwate@إيواته, Ibaraki@إيباراكي,
    Hyogo@هيوغو, Okinawa Prefecture@محافظة أوكيناوا, Aichi, Kanagawa, Tochigi, Kansai, Kanto, Tohoku, Shiga, Mie, Ehime, Kagawa,
    Tokushima, Yamaguchi, Shimane, Saga
  `,
  KR: `
    North Gyeongsang@غيونغسانغ الشمالية, South Gyeongsang@غيونغسانغ الجنوبية, South Jeolla@جولا الجنوبية, North Jeolla@جولا الشمالية,
    Gangwon@غانغوون, Gyeonggi@غيونغي, South Chungcheong@تشونغتشونغ الجنوبية, Yeonpyeong=Yeonpyeong Island@جزيرة يونبيونغ,
    Baengnyeong=Baengnyeong Island@بايننغيونغ, Dokdo=Takeshima=Liancourt Rocks@جزر دوكدو,
    Demilitarized Zone=DMZ=Demilitarised Zone@المنطقة المنزوعة السلاح, Northern Limit Line=NLL@خط الحدود الشمالي,
    Joint Security Area=JSA@المنطقة الأمنية المشتركة, North Chungcheong
  `,
  KP: `
    Hamgyong=North Hamgyong@هامغيونغ, Pyongan=North Pyongan@بيونغان, Hwanghae@هوانغهاي, South Hamgyong, South Pyongan,
    North Hwanghae, South Hwanghae, Ryanggang, Chagang
  `,
  TH: `
    Deep South=southern border provinces@باتاني الجنوبية, Isan=Isaan@إيسان, Golden Triangle@المثلث الذهبي
  `,
  MY: `
    Sabah@صباح الماليزية, Sarawak@ساراواك, Kelantan@كيلانتان, Terengganu@ترنغانو, Pahang@باهانغ, Perak@بيراك, Kedah@قدح,
    Perlis@بيرليس, Negeri Sembilan@نيغري سيمبيلان
  `,
  ID: `
    Java=West Java=East Java=Central Java@جاوة, Sumatra=North Sumatra=West Sumatra@سومطرة, Sulawesi=Central Sulawesi@سولاويزي,
    Kalimantan@كاليمانتان, Aceh@آتشيه, Papua Province@بابوا الإندونيسية, Flores@فلوريس, Nusa Tenggara@نوسا تينغارا,
    Maluku=Moluccas@الملوك, Riau@رياو, South Sumatra, South Sulawesi, North Sulawesi, East Kalimantan, West Kalimantan,
    East Nusa Tenggara, West Nusa Tenggara, West Papua, Banten
  `,
  PH: `
    Bangsamoro=BARMM@بانغسامورو, Bicol@بيكول, Calabarzon@كالاباروزون, Metro Manila@مانيلا الكبرى, Ilocos, Western Visayas,
    Central Luzon, Soccsksargen
  `,
  GE: `
    Abkhazia@أبخازيا, South Ossetia@أوسيتيا الجنوبية, Adjara=Ajaria@أجاريا, Pankisi Gorge=Pankisi@وادي بانكيسي
  `,
  AZ: `
    Nagorno-Karabakh=Karabakh=Artsakh=Nagorno Karabakh@ناغورني قره باغ, Lachin corridor=Lachin Corridor@ممر لاتشين,
    Zangezur corridor=Zangezur Corridor@ممر زنغزور
  `,
  AM: `
    Syunik@سيونيك, Tavush@تافوش
  `,
  UZ: `
    Karakalpakstan@كاراكالباكستان, Fergana Valley=Ferghana Valley@وادي فرغانة
  `,
  TJ: `
    Gorno-Badakhshan@بدخشان الجبلية
  `,
  CY: `
    Northern Cyprus=Turkish Republic of Northern Cyprus=TRNC@شمال قبرص
  `,
  GB: `
    Yorkshire@يوركشاير, Lancashire@لانكشاير, West Midlands@ويست ميدلاندز, Devon@ديفون, Sussex@ساسكس, Hampshire@هامبشاير,
    Norfolk@نورفولك الإنجليزية, Merseyside@مرسيسايد, Greater London@لندن الكبرى, Greater Manchester@مانشستر الكبرى, Ulster@أولستر,
    Isle of Man@جزيرة مان, Jersey@جيرسي, Guernsey@غيرنزي, Shetland=Shetland Islands@جزر شتلاند, Orkney@أوركني, North Yorkshire,
    South Yorkshire, West Yorkshire, East Sussex, West Sussex, East Midlands, Midlands, East Anglia, Home Counties, Cumbria,
    Northumberland, Tyne and Wear, Teesside, Tyneside, Cheshire, Derbyshire, Nottinghamshire, Leicestershire, Lincolnshire,
    Staffordshire, Shropshire, Herefordshire, Worcestershire, Warwickshire, Northamptonshire, Cambridgeshire, Suffolk, Bedfordshire,
    Hertfordshire, Buckinghamshire, Oxfordshire, Berkshire, Wiltshire, Gloucestershire, Somerset, Dorset, Rutland, County Durham,
    Humberside, Isle of Wight, Channel Islands, Scottish Highlands, Hebrides, Outer Hebrides, Isle of Skye, Argyll, Fife,
    Aberdeenshire, Lanarkshire, Lothian, Strathclyde, Tayside, Borders, Moray, Gwynedd, Powys, Dyfed, Gwent, Glamorgan,
    Pembrokeshire, Carmarthenshire, Anglesey, County Antrim, County Down, County Armagh, County Tyrone, County Fermanagh,
    County Londonderry, Chagos, Sark, Alderney
  `,
  IE: `
    Munster, Leinster, Connacht, County Donegal=Donegal, County Cork, County Kerry=Kerry, County Mayo=Mayo, County Clare=Clare,
    County Galway, County Limerick, County Tipperary=Tipperary, County Wicklow=Wicklow, County Kildare=Kildare, County Meath=Meath,
    County Louth, County Offaly=Offaly, County Laois=Laois, County Wexford, County Waterford, County Kilkenny, County Cavan,
    County Monaghan, County Leitrim=Leitrim, County Roscommon=Roscommon, County Sligo, County Longford=Longford,
    County Westmeath=Westmeath, County Carlow, County Dublin
  `,
  FR: `
    Corsica@كورسيكا, Normandy@نورماندي, Brittany@بريتاني, Provence=Provence-Alpes-Cote d'Azur@بروفانس, Alsace@الألزاس,
    Lorraine@اللورين, Ile-de-France=Île-de-France@إيل دو فرانس, Occitanie=Occitania@أوكسيتانيا, Loire-Atlantique@لوار أتلانتيك,
    Seine-Saint-Denis@سين سان دوني, Seine-et-Marne@سان مارن, Pas-de-Calais@با دو كاليه, Haute-Savoie@سافوا العليا,
    Cote d'Azur=Côte d'Azur=French Riviera=Riviera@كوت دازور, Gironde@جيروند, Languedoc@لانغدوك, Burgundy, Champagne, Dordogne,
    Picardy, Savoy, Auvergne, Aquitaine, Hauts-de-France, Grand Est, Landes, Ardennes, Vendee=Vendée, Haute-Garonne,
    Bouches-du-Rhone=Bouches-du-Rhône, Alpes-Maritimes, Finistere=Finistère, Aude, Vaucluse
  `,
  DE: `
    Bavaria@بافاريا, Saxony@ساكسونيا, Lower Saxony@ساكسونيا السفلى, Saxony-Anhalt@ساكسونيا أنهالت,
    North Rhine-Westphalia@شمال الراين وستفاليا, Hesse@هيسن, Baden-Wuerttemberg=Baden-Württemberg@بادن فورتمبيرغ,
    Rhineland-Palatinate@راينلاند بفالتس, Thuringia@تورينغن, Brandenburg@براندنبورغ,
    Mecklenburg-Western Pomerania=Mecklenburg-Vorpommern@مكلنبورغ فوربومرن, Schleswig-Holstein@شليسفيغ هولشتاين, Saarland@زارلاند,
    Rhineland, Ruhr, Westphalia, Swabia, Franconia, Ahr Valley, Ruegen=Rügen
  `,
  IT: `
    Sicily@صقلية, Sardinia@سردينيا, Lombardy@لومبارديا, Veneto@فينيتو, Piedmont@بيدمونت, Tuscany@توسكانا, Calabria@كالابريا,
    Campania@كامبانيا, Puglia=Apulia@بوليا, Lazio@لاتسيو, Emilia-Romagna@إميليا رومانيا, Abruzzo@أبروتسو, Liguria@ليغوريا,
    Umbria@أومبريا, Basilicata@باسيليكاتا, Trentino@ترينتينو, South Tyrol=Alto Adige@جنوب تيرول, Marche@ماركي, Molise,
    Friuli-Venezia Giulia=Friuli, Aosta Valley=Valle d'Aosta, Dolomites
  `,
  ES: `
    Catalonia=Catalunya@كتالونيا, Andalusia@الأندلس, Basque Country=Basque region@إقليم الباسك, Galicia@غاليسيا, Asturias@أستورياس,
    Cantabria@كانتابريا, Aragon@أراغون, Castile=Castile and Leon=Castilla y León@قشتالة, Extremadura@إكستريمادورا, La Rioja@لا ريوخا,
    Navarre=Navarra@نافارا, Canary Islands=Canaries@جزر الكناري, Balearic Islands=Balearics@جزر البليار,
    Castilla-La Mancha@قشتالة لا منشا
  `,
  PT: `
    Algarve@الغارف, Azores@جزر الأزور, Madeira@ماديرا, Alentejo@ألنتيجو
  `,
  CH: `
    Valais@مدينة فاليه, Ticino@تيتشينو, Geneva canton=canton of Geneva@كانتون جنيف, Graubuenden=Graubünden=Grisons@غراوبوندن, Vaud,
    Bernese Oberland, Jura, Uri canton
  `,
  AT: `
    Tyrol=Tirol@تيرول, Styria@ستيريا, Carinthia@كارينثيا, Burgenland@بورغنلاند, Lower Austria@النمسا السفلى,
    Upper Austria@النمسا العليا, Vorarlberg
  `,
  BE: `
    Flanders@فلاندرز, Wallonia@والونيا
  `,
  NL: `
    Friesland@فريزلاند, Zeeland@زيلاند, Brabant=North Brabant@برابانت, Limburg@ليمبورغ, Gelderland, Overijssel, Drenthe, Flevoland,
    South Holland, North Holland
  `,
  GR: `
    Greek Macedonia@مقدونيا اليونانية, Aegean islands@جزر بحر إيجة, Peloponnese@البيلوبونيز, Western Thrace@تراقيا اليونانية,
    Thessaly@ثيساليا, Attica@أتيكا, Epirus, Cyclades, Ionian Islands, Halkidiki, Mount Athos
  `,
  RO: `
    Transylvania@ترانسيلفانيا, Wallachia, Dobruja
  `,
  BA: `
    Republika Srpska=Bosnian Serb Republic@جمهورية صرب البوسنة
  `,
  RS: `
    Vojvodina@فويفودينا, Sandzak=Sandžak@السنجق, Presevo Valley=Preševo Valley@وادي بريشيفو
  `,
  MD: `
    Transnistria=Trans-Dniester=Transdniestria@ترانسنيستريا, Gagauzia@غاغاوزيا
  `,
  UA: `
    Crimea=Crimean Peninsula@القرم, Donbas=Donbass@دونباس, Donetsk People's Republic@جمهورية دونيتسك الشعبية,
    Luhansk People's Republic=LPR=Lugansk People's Republic@جمهورية لوغانسك الشعبية, Galicia@غاليسيا الأوكرانية,
    Zakarpattia=Transcarpathia@زاكارباتيا, Kharkiv region, Kherson region, Donetsk region, Luhansk region, Zaporizhzhia region,
    Sumy region, Kyiv region, Odesa region, Dnipropetrovsk region, Chernihiv region, Mykolaiv region, Poltava region, Volyn,
    Bukovina, Bessarabia
  `,
  RU: `
    Chechnya=Chechen Republic@الشيشان, Dagestan@داغستان, Ingushetia@إنغوشيا, North Ossetia@أوسيتيا الشمالية,
    Kabardino-Balkaria@قبردينو بلقاريا, Tatarstan@تتارستان, Bashkortostan=Bashkiria@بشكيريا, Siberia@سيبيريا, Kamchatka@كامتشاتكا,
    Sakhalin@سخالين, Yakutia=Sakha@ياقوتيا, Buryatia@بورياتيا, Kalmykia@كالميكيا, Adygea@أديغيا, Karelia@كاريليا,
    North Caucasus@القوقاز الروسي, Russian Far East@الشرق الأقصى الروسي, Primorye=Primorsky Krai@كراي بريمورسكي, Udmurtia@أودمورتيا,
    Chukotka@تشوكوتكا, Altai@ألتاي, Tuva@توفا, Urals=Ural region@الأورال, Belgorod region, Kursk region, Bryansk region,
    Rostov region, Voronezh region, Moscow region, Leningrad region, Krasnodar region, Khakassia, Chuvashia, Mordovia, Mari El, Komi,
    Yamal, Khanty-Mansi, Karachay-Cherkessia, Stavropol region, Transbaikal
  `,
  ET: `
    Tigray@تيغراي, Oromia=Oromiya@أوروميا, Amhara@أمهرة, Afar@عفر, Ogaden=Somali Region@أوغادين, Benishangul@بني شنقول,
    Gambella=Gambela@غامبيلا, Benishangul-Gumuz@بني شنقول غوموز, Sidama, Wollo, Wolkait=Welkait, Wollega
  `,
  KE: `
    Rift Valley@الوادي المتصدع, Coast Province, North Eastern Kenya, Nyanza, Mount Kenya region, Western Kenya
  `,
  SS: `
    Upper Nile=Upper Nile State@أعالي النيل, Jonglei@جونقلي, Unity State@ولاية الوحدة, Northern Bahr el Ghazal@شمال بحر الغزال,
    Western Bahr el Ghazal@غرب بحر الغزال, Warrap@واراب, Lakes State@البحيرات السودانية, Central Equatoria@الاستوائية الوسطى,
    Eastern Equatoria@شرق الاستوائية, Western Equatoria@غرب الاستوائية, Greater Pibor, Equatoria
  `,
  CD: `
    Kivu=North Kivu=South Kivu@كيفو, Ituri@إيتوري, Katanga@كاتانغا, Kasai@كاساي, Tanganyika Province@تانغانيقا الكونغولية,
    Haut-Uele=Haut-Uélé@هوت أويلي, Equateur=Équateur@الاستوائية الكونغولية, Tshopo, Maniema, Mai-Ndombe, Haut-Katanga, Lualaba,
    Kwango
  `,
  NG: `
    Borno=Borno State@بورنو, Yobe=Yobe State@يوبي, Adamawa=Adamawa State@أداماوا, Zamfara@زمفارا, Kebbi=Kebbi State@كيبي,
    Sokoto State@سوكوتو, Plateau State@بلاتو, Benue=Benue State@بينو, Niger Delta@دلتا النيجر, Biafra@بيافرا, Rivers State@ريفرز,
    Niger State@ولاية النيجر, Taraba=Taraba State@تارابا, Edo=Edo State@إيدو, Ogun=Ogun State@أوغون, Abia State, Akwa Ibom, Anambra,
    Bauchi State, Bayelsa, Cross River State, Delta State, Ebonyi, Ekiti, Enugu State, Gombe State, Imo State=Imo, Jigawa,
    Kaduna State, Kano State, Katsina State, Kogi, Kwara, Lagos State, Nasarawa, Ondo State, Osun, Oyo State,
    Federal Capital Territory=FCT, Middle Belt, South East (Nigeria)
  `,
  TD: `
    Tibesti@تيبستي, Ouaddai=Ouaddaï@وداي, Kanem@كانم, Lac Province=Lac region@إقليم البحيرة, Ennedi@إنيدي
  `,
  NE: `
    Aïr=Air Mountains@مدينة آير, Tahoua region@تاهوا النيجرية
  `,
  ML: `
    Azawad@أزواد, Macina@ماسينا, Liptako-Gourma@ليبتاكو غورما
  `,
  BF: `
    Sahel Region@الساحل البوركيني
  `,
  SN: `
    Casamance@كازامانس
  `,
  AO: `
    Cabinda=Cabinda Province@إقليم كابيندا
  `,
  MZ: `
    Cabo Delgado@كابو ديلغادو, Sofala@سوفالا, Zambezia=Zambézia@زامبيزيا, Manica@مانيكا, Gaza Province, Niassa
  `,
  ZA: `
    Gauteng@غوتنغ, KwaZulu-Natal=KZN@كوازولو ناتال, Western Cape@الكاب الغربية, Eastern Cape@الكاب الشرقية, Limpopo@ليمبوبو,
    Mpumalanga@مبومالانغا, Free State@فري ستيت, North West Province, Northern Cape, Transkei, Natal, Transvaal, Zululand, Karoo
  `,
  GH: `
    Ashanti=Ashanti Region, Greater Accra, Volta Region, Northern Region, Upper East, Upper West, Bono, Savannah Region
  `,
  UG: `
    Karamoja@كاراموجا, Buganda, Busoga, Acholi, West Nile, Bunyoro, Ankole
  `,
  TZ: `
    Pemba=Pemba Island@بيمبا التنزانية, Zanzibar=Zanzibar Island=Unguja@جزيرة زنجبار
  `,
  ZW: `
    Matabeleland, Mashonaland, Manicaland, Midlands Province
  `,
  ZM: `
    Copperbelt, Barotseland
  `,
  US: `
    Alabama@ألاباما, Alaska@ألاسكا, Arizona=Ariz.@أريزونا, Arkansas@أركنساس, California=Calif.@كاليفورنيا, Colorado=Colo.@كولورادو,
    Connecticut=Conn.@كونيتيكت, Delaware@ديلاوير, Florida=Fla.@فلوريدا, Georgia@جورجيا الأمريكية, Hawaii=Hawai'i@هاواي, Idaho@أيداهو,
    Illinois@إلينوي, Indiana=Ind.@إنديانا, Iowa@أيوا, Kansas@كانساس, Kentucky=Ky.@كنتاكي, Louisiana@لويزيانا, Maine@مين,
    Maryland=Md.@ماريلاند, Massachusetts@ماساتشوستس, Michigan=Mich.@ميشيغان, Minnesota=Minn.@مينيسوتا, Mississippi@ميسيسيبي,
    Missouri@ميسوري, Montana=Mont.@مونتانا, Nebraska=Neb.@نبراسكا, Nevada=Nev.@نيفادا, New Hampshire=N.H.@نيوهامبشير,
    New Jersey=N.J.@نيوجيرسي, New Mexico=N.M.@نيومكسيكو, New York State=New York state=N.Y.@ولاية نيويورك,
    North Carolina=N.C.@كارولاينا الشمالية, North Dakota=N.D.@داكوتا الشمالية, Ohio@أوهايو, Oklahoma=Okla.@أوكلاهوما, Oregon@أوريغون,
    Pennsylvania@بنسلفانيا, Rhode Island=R.I.@رود آيلاند, South Carolina=S.C.@كارولاينا الجنوبية, South Dakota=S.D.@داكوتا الجنوبية,
    Tennessee=Tenn.@تينيسي, Texas@تكساس, Utah@يوتا, Vermont=Vt.@فيرمونت, Virginia=Va.@فرجينيا,
    Washington State=Washington state@واشنطن الولاية, West Virginia=W.Va.@فرجينيا الغربية, Wisconsin=Wis.@ويسكونسن,
    Wyoming=Wyo.@وايومنغ, District of Columbia@مقاطعة كولومبيا, New England@نيو إنغلاند,
    Midwest=US Midwest=American Midwest@الغرب الأوسط الأمريكي, Long Island@لونغ آيلاند, Orange County@أورانج كاونتي, Deep South,
    Southwest, Pacific Northwest, East Coast, West Coast, Bay Area, Southern California, Northern California, Central Valley,
    Sun Belt, Rust Belt, Bible Belt, Appalachia, Great Plains, Upstate New York, Tri-State Area, Panhandle, Florida Panhandle,
    Florida Keys, Cook County, Maricopa County, Miami-Dade=Miami-Dade County, Broward County, Harris County, Fulton County,
    King County, Los Angeles County, San Diego County, Wayne County, Clark County, Palm Beach County, Montgomery County,
    Fairfax County, Westchester, Nassau County, Suffolk County, Texas Hill Country, Rio Grande Valley, Napa Valley, Hudson Valley,
    Shenandoah, Ozarks, Outer Banks, Hamptons
  `,
  CA: `
    Ontario@أونتاريو, Quebec=Québec@كيبيك, British Columbia=B.C.@كولومبيا البريطانية, Alberta@ألبرتا, Manitoba@مانيتوبا,
    Saskatchewan@ساسكاتشوان, Nova Scotia@نوفا سكوشا, New Brunswick@نيو برونزويك, Newfoundland=Newfoundland and Labrador@نيوفاوندلاند,
    Prince Edward Island=P.E.I.@جزيرة الأمير إدوارد, Yukon@يوكون, Nunavut@نونافوت, Northwest Territories@الأقاليم الشمالية الغربية,
    Labrador, Maritimes, Atlantic Canada, Vancouver Island, Cape Breton, Greater Toronto Area=GTA, Okanagan, Lower Mainland,
    Prairies
  `,
  MX: `
    Sinaloa@سينالوا, Jalisco@خاليسكو, Chiapas@تشياباس, Michoacan=Michoacán@ميتشواكان, Guerrero@غيريرو, Tamaulipas@تاماوليباس,
    Chihuahua@تشيواوا, Sonora@سونورا, Baja California=Baja@باخا كاليفورنيا, Nuevo Leon=Nuevo León@نويفو ليون,
    Quintana Roo@كوينتانا رو, Yucatan=Yucatán@يوكاتان, Guanajuato@غواناخواتو, Coahuila@كواويلا, Durango@دورانغو, Morelos@موريلوس,
    Zacatecas@زاكاتيكاس, Hidalgo@هيدالغو, Tabasco, Nayarit, Aguascalientes, State of Mexico=Mexico State
  `,
  BR: `
    Minas Gerais@ميناس جيرايس, Rio Grande do Sul@ريو غراندي دو سول, Bahia@باهيا, Amazonas=Brazilian Amazon@الأمازون البرازيلية,
    Para=Pará@بارا البرازيلية, Pernambuco@بيرنامبوكو, Ceara=Ceará@سيارا, Parana=Paraná@بارانا, Santa Catarina@سانتا كاتارينا,
    Mato Grosso@ماتو غروسو, Roraima@رورايما, Rondonia=Rondônia@روندونيا, Acre@أكري البرازيلية,
    Espirito Santo=Espírito Santo@إسبيريتو سانتو, Maranhao=Maranhão@مارانهاو, Goias=Goiás@غوياس, Mato Grosso do Sul, Alagoas,
    Sergipe, Paraiba=Paraíba, Piaui=Piauí, Tocantins, Amapa=Amapá, Rio Grande do Norte
  `,
  AR: `
    Patagonia@باتاغونيا, Tierra del Fuego@تييرا ديل فويغو, Entre Rios=Entre Ríos@إنتري ريوس, Chaco@تشاكو, Misiones@ميسيونيس, Pampas,
    Chubut, Formosa
  `,
  CO: `
    Antioquia@أنتيوكيا, Cauca=Valle del Cauca@كاوكا, Narino=Nariño@نارينيو, Catatumbo@كاتاتومبو, Choco=Chocó@تشوكو,
    Putumayo@بوتومايو, Arauca@أراوكا, Caqueta=Caquetá, Guaviare, Meta, Norte de Santander, Huila, Tolima, La Guajira
  `,
  VE: `
    Essequibo@إيسيكويبو, Zulia@زوليا, Tachira=Táchira@تاتشيرا, Bolivar State=Bolívar@بوليفار
  `,
  EC: `
    Galapagos=Galapagos Islands=Galápagos@جزر غالاباغوس, Guayas@غواياس
  `,
  CL: `
    Easter Island=Rapa Nui@جزيرة إيستر, Araucania=Araucanía@أراوكانيا, Atacama@أتاكاما
  `,
  AU: `
    New South Wales=NSW@نيو ساوث ويلز, Victoria@فيكتوريا الأسترالية, Queensland@كوينزلاند, Western Australia@غرب أستراليا,
    South Australia@جنوب أستراليا, Tasmania@تسمانيا, Northern Territory@الإقليم الشمالي الأسترالي, Christmas Island@جزيرة كريسماس,
    Australian Capital Territory, Arnhem Land, Gippsland, Kimberley region, Pilbara, Hunter Valley, Torres Strait Islands,
    Norfolk Island, Cape York, Outback
  `,
  NZ: `
    Canterbury@كانتربري, Waikato@وايكاتو, Hawke's Bay@خليج هوكس, Otago, Southland, North Island, South Island, Northland, Taranaki,
    Marlborough, Bay of Plenty, West Coast (New Zealand), Chatham Islands
  `,
  PG: `
    Bougainville@بوغانفيل, Enga@إنغا
  `,
  JM: `
    Cornwall County, Middlesex County
  `,
  BD: `
    Chittagong Hill Tracts, Bengal Delta
  `,
  NP: `
    Terai, Madhesh
  `,
  LK: `
    Northern Province, Eastern Province (Sri Lanka), Western Province
  `,
};

/** Continents, seas, rivers, straits, mountains, islands, airports, crossings and other things with names of their own. */
export const features = `
  Asia@آسيا, Africa@أفريقيا, Europe@أوروبا, North America@أمريكا الشمالية, South America@أمريكا الجنوبية,
  Latin America@أمريكا اللاتينية, Central America@أمريكا الوسطى, Americas=the Americas@الأمريكتين, Oceania@أوقيانوسيا,
  Arctic@القطب الشمالي, South Pole@القطب الجنوبي, Arctic region@المنطقة القطبية الشمالية,
  Middle East=Mideast=Mid-East@الشرق الأوسط, Near East@الشرق الأدنى, Far East@الشرق الأقصى,
  North Africa=northern Africa@شمال أفريقيا, West Africa=western Africa@غرب أفريقيا, East Africa=eastern Africa@شرق أفريقيا,
  Central Africa@وسط أفريقيا, Horn of Africa@القرن الأفريقي, Sahel@منطقة الساحل, Maghreb=Arab Maghreb@المغرب العربي,
  Mashreq=Arab East@المشرق العربي, Levant=Greater (Syria)=Bilad al-Sham@بلاد الشام, Fertile Crescent@الهلال الخصيب,
  Arab world=Arab World@الوطن العربي, Muslim world=Islamic world@العالم الإسلامي,
  sub-Saharan Africa=Sub-Saharan Africa@جنوب الصحراء, Great Lakes region=African Great Lakes@منطقة البحيرات العظمى,
  Gulf region=Arab Gulf@منطقة الخليج, Arabian Peninsula=Arabia@شبه الجزيرة العربية,
  Korean Peninsula=Korean peninsula@شبه الجزيرة الكورية, Indian subcontinent=Subcontinent@شبه القارة الهندية, South Asia@جنوب آسيا,
  Southeast Asia=South-East Asia=South East Asia@جنوب شرق آسيا, East Asia@شرق آسيا, Northeast Asia=North-East Asia@شمال شرق آسيا,
  Central Asia@آسيا الوسطى, Asia-Pacific=Asia Pacific@آسيا والمحيط الهادئ, Indo-Pacific@المحيطين الهندي والهادئ, Eurasia@أوراسيا,
  Caucasus=South Caucasus@القوقاز, Balkans=Western Balkans@البلقان, Eastern Europe=East Europe@أوروبا الشرقية,
  Western Europe=West Europe@أوروبا الغربية, Central Europe@أوروبا الوسطى, Scandinavia=Nordic countries@الدول الاسكندنافية,
  Baltic states=Baltics@دول البلطيق, Iberian Peninsula=Iberia@شبه الجزيرة الإيبيرية, Greater Kurdistan=Kurdistan@كردستان الكبرى,
  Mesopotamia@بلاد الرافدين, Caribbean=the Caribbean@الكاريبي, Southern Africa=southern Africa@جنوب القارة الأفريقية,
  Persia@بلاد فارس, Indochina@الهند الصينية, Nile Basin@حوض النيل, Lake Chad Basin=Lake Chad basin@حوض بحيرة تشاد,
  Mediterranean Basin=Mediterranean basin@حوض المتوسط, Eastern Mediterranean@شرق المتوسط, Global South@الجنوب العالمي,
  eurozone=euro zone=euro area@منطقة اليورو, Schengen area=Schengen zone@منطقة شنغن,
  Mediterranean Sea=Mediterranean@البحر الأبيض المتوسط, Red Sea@البحر الأحمر, Black Sea@البحر الأسود, Dead Sea@البحر الميت,
  Arabian Sea@بحر العرب, Caspian Sea=Caspian@بحر قزوين, Aegean Sea=Aegean@بحر إيجة, Sea of Marmara@بحر مرمرة,
  Adriatic Sea=Adriatic@البحر الأدرياتيكي, Ionian Sea@البحر الأيوني, Tyrrhenian Sea@البحر التيراني, Baltic Sea=Baltic@بحر البلطيق,
  North Sea@بحر الشمال, Irish Sea@البحر الأيرلندي, Sea of Azov=Azov Sea@بحر آزوف, Barents Sea@بحر بارنتس,
  Norwegian Sea@البحر النرويجي, Aral Sea@بحر آرال, South China Sea@بحر الصين الجنوبي, East China Sea@بحر الصين الشرقي,
  China Sea@بحر الصين, Yellow Sea@البحر الأصفر, Sea of Japan@بحر اليابان, East Sea@بحر الشرق, West Sea@البحر الغربي,
  Philippine Sea@بحر الفلبين, Java Sea@بحر جاوة, Andaman Sea@بحر أندامان, Tasman Sea@بحر تسمان, Coral Sea@بحر المرجان,
  Caribbean Sea@البحر الكاريبي, Bering Sea@بحر بيرنغ, Sea of Okhotsk@بحر أوخوتسك, Sea of Oman@بحر عمان,
  Sea of Galilee=Lake Tiberias=Lake Kinneret@بحيرة طبريا, Alboran Sea@بحر البوران, Atlantic Ocean=Atlantic@المحيط الأطلسي,
  Pacific Ocean=Pacific@المحيط الهادئ, Indian Ocean@المحيط الهندي, Arctic Ocean@المحيط المتجمد الشمالي,
  Southern Ocean=Antarctic Ocean@المحيط المتجمد الجنوبي, Gulf of Aden@خليج عدن, Gulf of Oman@خليج عمان, Gulf of Aqaba@خليج العقبة,
  Gulf of Suez@خليج السويس, Gulf of Sirte@خليج سرت, Gulf of Guinea@خليج غينيا, Bay of Bengal@خليج البنغال,
  Gulf of Thailand@خليج تايلاند, Gulf of Mexico=Gulf of America@خليج المكسيك, Gulf of Finland@خليج فنلندا,
  Bay of Biscay@خليج بسكاي, Gulf of Sidra@خليج السدرة, Gulf of Gabes@خليج قابس, Hudson Bay@خليج هدسون, Gulf of Alaska@خليج ألاسكا,
  Gulf of Tonkin@خليج تونكين, Bay of Pigs@خليج الخنازير, Gulf of Tadjoura@خليج تاجورة, Gulf of Bahrain@خليج البحرين,
  Strait of Hormuz=Straits of Hormuz=Hormuz@مضيق هرمز,
  Bab al-Mandab=Bab el-Mandeb=Bab al-Mandab Strait=Bab el-Mandeb Strait@مضيق باب المندب, Strait of Gibraltar@مضيق جبل طارق,
  Bosphorus=Bosporus@مضيق البوسفور, Dardanelles@مضيق الدردنيل, Taiwan Strait=Strait of Taiwan@مضيق تايوان,
  Strait of Malacca=Malacca Strait@مضيق ملقا, Straits of Tiran=Strait of Tiran@مضيق تيران, Kerch Strait@مضيق كيرتش,
  Mozambique Channel@مضيق موزمبيق, Bering Strait@مضيق بيرنغ, Strait of Magellan@مضيق ماجلان,
  Strait of Dover=Dover Strait@مضيق دوفر, Strait of Sicily@مضيق صقلية, Sunda Strait@مضيق سوندا, Korea Strait@مضيق كوريا,
  Lombok Strait@مضيق لومبوك, Strait of Otranto@مضيق أوترانتو, Suez Canal@قناة السويس, Panama Canal@قناة بنما, Kiel Canal@قناة كييل,
  English Channel=the Channel@بحر المانش, Corinth Canal@قناة كورينث, Bahrain Canal@قناة البحرين,
  Nile=Nile River=River Nile@نهر النيل, Euphrates=Euphrates River@نهر الفرات, Tigris=Tigris River@نهر دجلة, Shatt al-Arab@شط العرب,
  Jordan River=River Jordan@نهر الأردن, Yarmouk River@نهر اليرموك, Orontes=Orontes River@نهر العاصي,
  Litani=Litani River@نهر الليطاني, Zahrani River@نهر الزهراني, Barada=Barada River@نهر بردى, Khabur River=Khabur@نهر الخابور,
  Atbara River@نهر عطبرة, Senegal River@نهر السنغال, Niger River=River Niger@نهر النيجر, Congo River=River (Congo)@نهر الكونغو,
  Zambezi=Zambezi River@نهر الزامبيزي, Shabelle River=Shebelle River@نهر شبيلي, Juba River=Jubba River@نهر جوبا,
  Omo River@نهر أومو, Moulouya=Moulouya River@نهر ملوية, Oum Er-Rbia@نهر أم الربيع, Sebou=Sebou River@نهر سبو,
  Bou Regreg@نهر أبي رقراق, Draa=Draa River@وادي درعة, Medjerda=Medjerda River@نهر مجردة, Chelif=Chelif River@نهر الشلف,
  Danube=Danube River@نهر الدانوب, Rhine=Rhine River=River Rhine@نهر الراين, Seine=Seine River=River Seine@نهر السين,
  Thames=River Thames@نهر التايمز, Volga=Volga River@نهر الفولغا, Dnieper=Dnipro River=Dnieper River@نهر دنيبر,
  Don River@نهر الدون, Tiber=Tiber River@نهر التيبر, Po River=River Po@نهر البو, Elbe=Elbe River@نهر الإلبه,
  Oder=Oder River@نهر الأودر, Sava River=Sava@نهر السافا, Drina=Drina River@نهر درينا, Ebro=Ebro River@نهر إيبرو,
  Kura River@نهر كورا, Aras River=Araks River@نهر آراس, Amu Darya=Oxus@نهر جيحون, Syr Darya@نهر سيحون, Indus=Indus River@نهر السند,
  Ganges=Ganga@نهر الغانج, Brahmaputra=Brahmaputra River@نهر براهمابوترا, Mekong=Mekong River@نهر ميكونغ,
  Yangtze=Yangtze River@نهر اليانغتسي, Yellow River@النهر الأصفر, Pearl River=Pearl River Delta@نهر اللؤلؤ,
  Yalu=Yalu River@نهر يالو, Tumen=Tumen River@نهر تومين, Han River@نهر هان, Irrawaddy River=Ayeyarwady River@نهر إيراوادي,
  Amazon River=Amazon rainforest=Amazon basin@نهر الأمازون, Mississippi River@نهر المسيسيبي, Colorado River@نهر كولورادو,
  Rio Grande=Rio Bravo@نهر ريو غراندي, Hudson River=Hudson@نهر هدسون, Potomac=Potomac River@نهر بوتوماك,
  Orinoco=Orinoco River@نهر أورينوكو, Parana River=Paraná River@نهر بارانا, Amur River=Amur@نهر أمور, Naf River@نهر ناف,
  Lake Chad@بحيرة تشاد, Lake Victoria@بحيرة فيكتوريا, Lake Tanganyika@بحيرة تنجانيقا, Lake Kivu@بحيرة كيفو,
  Lake Albert@بحيرة ألبرت, Lake Turkana@بحيرة توركانا, Lake Tana@بحيرة تانا, Lake Malawi=Lake Nyasa@بحيرة ملاوي,
  Lake Nasser@بحيرة ناصر, Lake Tharthar@بحيرة الثرثار, Lake Assad@بحيرة الأسد, Lake Baikal@بحيرة بايكال, Lake Balkhash@بحيرة بلخاش,
  Lake Van@بحيرة فان, Lake Urmia@بحيرة أورمية, Lake Sevan@بحيرة سيفان, Lake Titicaca@بحيرة تيتيكاكا, Lake Michigan@بحيرة ميشيغان,
  Lake Geneva=Lac Leman@بحيرة ليمان, Lake Como@بحيرة كومو, Lake Manzala@بحيرة المنزلة, Lake Bardawil@بحيرة البردويل,
  Lake Qarun@بحيرة قارون, Grand Ethiopian Renaissance Dam=GERD=Renaissance Dam@سد النهضة, Aswan High Dam=High Dam@السد العالي,
  Euphrates Dam=Tabqa Dam@سد الفرات, Mosul Dam@سد الموصل, Tishrin Dam@سد تشرين, Ataturk Dam=Atatürk Dam@سد أتاتورك,
  Ilisu Dam=Ilısu Dam@سد إليسو, Merowe Dam@سد مروي, Roseires Dam@سد الروصيرص, Kakhovka Dam=Nova Kakhovka dam@سد كاخوفكا,
  Marib Dam@سد مأرب, Three Gorges Dam=Three Gorges@سد الممرات الثلاثة, Atlas Mountains=High Atlas@جبال الأطلس,
  Alps=Alpine@جبال الألب, Himalayas=Himalaya@جبال الهيمالايا, Mount Everest=Everest@جبل إيفرست, Pyrenees@جبال البرانس,
  Caucasus Mountains@جبال القوقاز, Ural Mountains@جبال الأورال, Andes@جبال الأنديز, Rocky Mountains=Rockies@جبال روكي,
  Zagros Mountains=Zagros@جبال زاغروس, Taurus Mountains@جبال طوروس, Qandil Mountains=Mount Qandil=Qandil@جبال قنديل,
  Mount Hermon=Jabal al-Sheikh@جبل الشيخ, Mount Qasioun=Qasioun@جبل قاسيون, Mount Kilimanjaro=Kilimanjaro@جبل كليمنجارو,
  Mount Uhud@جبل أحد, Jabal al-Rahmah@جبل الرحمة, Sarawat Mountains@جبال السروات, Hajar Mountains@جبال الحجر,
  Tuwaiq=Tuwaiq Mountains@جبال طويق, Jebel Hafeet=Jabal Hafit@جبل حفيت, Hamrin Mountains=Hamrin@جبال حمرين,
  Makhoul Mountains@جبال مكحول, Jebel Uweinat@جبل العوينات, Red Sea Hills@جبال البحر الأحمر, Mount of Olives@جبل الزيتون,
  Mount Sannine@جبل صنين, Anti-Lebanon=Anti-Lebanon Mountains=Eastern Range@السلسلة الشرقية, Hindu Kush@جبال هندوكوش,
  Karakoram@جبال كاراكورام, Mount Fuji@جبل فوجي, Mount Ararat=Ararat@جبل آرارات, Mount Sinai=Jebel Musa@جبل سيناء,
  Carpathians=Carpathian Mountains@جبال الكاربات, Mount Etna=Etna@جبل إتنا, Vesuvius=Mount Vesuvius@فيزوف,
  Krakatoa=Anak Krakatau@بركان كراكاتوا, Mount Merapi=Merapi@بركان ميرابي, Kilauea=Kīlauea@بركان كيلاويا,
  Mount Nyiragongo=Nyiragongo@بركان نيراغونغو, Mount Agung@جبل أغونغ, Mount Paektu=Paektu@جبل بايكتو, Jebel Aulia Dam@جبل الأولياء,
  Ethiopian Highlands@هضبة الحبشة, Tibetan Plateau@هضبة التبت, Najd Plateau@هضبة نجد,
  Empty Quarter=Rub' al Khali@صحراء الربع الخالي, Nafud=Nafud Desert@صحراء النفود, Dahna=Ad-Dahna@الدهناء,
  Sahara=Sahara Desert@الصحراء الكبرى, Sinai Desert@صحراء سيناء, Libyan Desert@الصحراء الليبية,
  Kalahari=Kalahari Desert@صحراء كالاهاري, Gobi=Gobi Desert@صحراء غوبي, Atacama Desert@صحراء أتاكاما,
  Mojave Desert=Mojave@صحراء موهافي, Anbar desert=Anbar Desert@صحراء الأنبار, Badiyat al-Sham@بادية الشام,
  Taklamakan=Taklamakan Desert@صحراء تكلامكان, Eastern Desert@الصحراء الشرقية, Sistan Desert@صحراء سيستان,
  Chihuahuan Desert@صحراء تشيهواهوا, Tiran Island=Tiran@جزيرة تيران, Sanafir Island=Sanafir@جزيرة صنافير,
  Tiran and Sanafir@تيران وصنافير, Greater Tunb@طنب الكبرى, Lesser Tunb@طنب الصغرى, Abu Musa@جزيرة أبو موسى,
  three UAE islands=three Emirati islands@الجزر الإماراتية الثلاث, Kharg Island@جزيرة خرج, Kish Island@جزيرة كيش,
  Qeshm Island@جزيرة قشم, Socotra Island@جزيرة سقطرى, Perim=Mayun=Mayyun Island@جزيرة ميون, Hanish Islands=Hanish@جزيرة حنيش,
  Kamaran Island=Kamaran@جزيرة كمران, Farasan Islands@جزر فرسان, Tarout Island@جزيرة تاروت, Darin Island@جزيرة دارين,
  Durra gas field=Dorra field=Arash field@حقل الدرة, Lampedusa Island@جزيرة لامبيدوزا, Lesbos Island@جزيرة ليسبوس,
  Crete Island@جزيرة كريت, Sicily Island@جزيرة صقلية, Sardinia Island@جزيرة سردينيا, Corsica Island@جزيرة كورسيكا,
  Rhodes Island@جزيرة رودس, Dodecanese@جزر الدوديكانيز, Diego Garcia@جزيرة دييغو غارسيا,
  Chagos Islands=Chagos Archipelago@جزر تشاغوس, Spratly Islands=Spratlys@جزر سبراتلي, Paracel Islands=Paracels@جزر باراسيل,
  Senkaku Islands=Senkakus=Diaoyu Islands=Diaoyu@جزر سينكاكو, Kuril Islands=Kurils=Kurile Islands@جزر الكوريل,
  Scarborough Shoal=Huangyan Island@شعاب سكاربورو, Second Thomas Shoal=Ren'ai Reef@جزيرة توماس الثانية, Borneo@بورنيو,
  Sumatra Island@جزيرة سومطرة, Sulawesi Island@جزيرة سولاويسي, Lombok Island@جزيرة لومبوك, Luzon Island@جزيرة لوزون,
  Mindanao Island@جزيرة مينداناو, New Guinea@غينيا الجديدة, Haiti Island@جزيرة هايتي, Hispaniola@هيسبانيولا,
  Malay Archipelago@أرخبيل الملايو, Snake Island=Zmiinyi Island@جزيرة الثعبان, Svalbard=Spitsbergen@جزيرة سفالبارد,
  Solomon Islands archipelago@جزر سليمان, Polynesia@بولينيزيا, Melanesia@ميلانيزيا, Great Barrier Reef@الحاجز المرجاني العظيم,
  Bermuda Triangle@مثلث برمودا, Cape of Good Hope@الرأس الرجاء الصالح, Kola Peninsula@شبه جزيرة كولا,
  Absheron Peninsula@شبه جزيرة أبشيرون, Kamchatka Peninsula@شبه جزيرة كامتشاتكا, Qatar Peninsula@شبه جزيرة قطر,
  King Fahd Causeway@جسر الملك فهد, Channel Tunnel@نفق المانش, Silk Road=Belt and Road route@طريق الحرير, Ring of Fire@حزام النار,
  Equator=the equator@خط الاستواء, Tropic of Cancer@مدار السرطان, armistice line@خط الهدنة, Blue Line@الخط الأزرق,
  Green Line@الخط الأخضر, Bar Lev Line@خط بارليف, Line of Control@خط المراقبة, Antarctica, Anglosphere, British Isles, Benelux,
  Low Countries, Visegrad Group region, Nordic region, European continent, Persian Gulf, Arctic Circle, Antarctic Peninsula,
  Cape Horn, Pacific Islands, Micronesia region, Great Lakes, Lake Superior, Lake Erie, Lake Huron, Lake Ontario, Lake Tahoe,
  Lake Mead, Lake Powell, Lake Champlain, Lake Okeechobee, Great Salt Lake, Finger Lakes, Chesapeake Bay, San Francisco Bay,
  Puget Sound, Long Island Sound, Gulf Coast, Gulf of St Lawrence, St Lawrence River=St. Lawrence River, St Lawrence Seaway,
  Davis Strait, Northwest Passage, Northern Sea Route, Ohio River, Missouri River, Delaware River, Columbia River, Snake River,
  Red River, Charles River, East River, Erie Canal, Grand Canyon, Yellowstone, Yosemite, Death Valley, Everglades, Monument Valley,
  Niagara, Hoover Dam, Oroville Dam, Mount St Helens, Mount Rainier, Mount Hood, Denali=Mount McKinley, Mauna Loa, Sierra Nevada,
  Appalachians=Appalachian Mountains, Blue Ridge Mountains, Smoky Mountains, Cascades, Adirondacks, Catskills, Mason-Dixon Line,
  38th parallel, Durand Line, McMahon Line, Line of Actual Control, Radcliffe Line, Iron Curtain, Berlin Wall,
  Great Wall=Great Wall of China, Hadrian's Wall, Maginot Line, River Severn=Severn, River Mersey=Mersey, River Tyne=Tyne,
  River Trent, River Clyde=Clyde, River Tees, Humber=Humber Estuary, Firth of Forth, Forth Bridge, Severn Bridge, Lake District,
  Peak District, Dartmoor, Exmoor, Cotswolds, Pennines, Snowdonia=Eryri, Ben Nevis, Loch Ness, Cairngorms, Lough Neagh,
  Salisbury Plain, Solent, Irish border, River Liffey=Liffey, River Shannon, Celtic Sea, Skagerrak, Kattegat, Oresund=Öresund,
  Gulf of Bothnia, Suwalki Gap=Suwałki Gap, Black Forest, Ruhr Valley, Loire=Loire River, Rhone=Rhône, Garonne, Mont Blanc,
  Matterhorn, Lake Constance, Lake Garda, Vistula, Meuse, Moselle, Scheldt, Main River, Neva, Dniester, Siverskyi Donets,
  Southern Bug, Prut, Vltava, Tagus, Douro, Guadalquivir, Marmolada, Stromboli, Campi Flegrei, Olympus=Mount Olympus,
  Bosphorus Bridge, Kashmir Valley, Siachen=Siachen Glacier, Khyber Pass, Salang Pass, Khardung La, Sir Creek, Palk Strait, Sutlej,
  Chenab, Jhelum River, Ravi River, Kabul River, Yamuna, Godavari, Krishna River, Cauvery=Kaveri, Narmada, Deccan=Deccan Plateau,
  Western Ghats, Thar Desert, Sundarbans, Gangetic Plain, Annapurna, K2, Nanga Parbat, Kanchenjunga, Lhotse, Makalu, Manaslu,
  Tonle Sap, Chao Phraya, Makassar Strait, Luzon Strait, Bashi Channel, Miyako Strait, Sulu Sea, Celebes Sea, Timor Sea,
  Natuna Islands=Natuna Sea, Mischief Reef, Sabina Shoal, Mount Pinatubo=Pinatubo, Mount Mayon=Mayon, Taal Volcano=Taal,
  Mount Semeru=Semeru, Mount Lewotobi, Mount Marapi, Mount Aso, Sakurajima, Nankai Trough, Mariana Trench, Great Rift Valley,
  Lake Volta, Lake Kariba, Lake Naivasha, Tana River Delta, Okavango Delta, Limpopo River, Orange River, Vaal Dam, Volta River,
  Benue River, Table Mountain, Drakensberg, Kruger National Park, Serengeti plains, Masai Mara=Maasai Mara, Mount (Kenya),
  Mount Elgon, Virunga=Virunga National Park, Namib Desert, Murchison Falls, Victoria Nile, Murray River=Murray-Darling,
  Darling River, Great Australian Bight, Bass Strait, Torres Strait, Cook Strait, Nullarbor, Blue Mountains, Snowy Mountains,
  Great Dividing Range, Ningaloo Reef, Milford Sound, White Island=Whakaari, Southern Alps, Beagle Channel, Pantanal, Amazonia,
  Gran Chaco, Guiana Shield, Drake Passage, Windward Islands, Leeward Islands, Lesser Antilles, Greater Antilles, West Indies,
  Florida Straits, Windward Passage, Yucatan Channel, Popocatepetl=Popocatépetl, Fuego volcano=Volcan de Fuego, Itaipu Dam,
  Belo Monte, Sobradinho, Heathrow Airport=London Heathrow, Gatwick Airport,
  JFK Airport=John F. Kennedy International Airport=JFK International, LaGuardia=LaGuardia Airport, Newark Liberty,
  O'Hare=O'Hare International Airport, LAX=Los Angeles International Airport, Dulles Airport=Dulles International Airport,
  Reagan National Airport=Reagan National, Logan Airport, Hartsfield-Jackson, Schiphol Airport,
  Charles de Gaulle=Charles de Gaulle Airport, Frankfurt Airport, Istanbul Airport, Sabiha Gokcen=Sabiha Gökçen,
  Ben Gurion=Ben Gurion Airport=Ben-Gurion Airport, Queen Alia Airport=Queen Alia International Airport,
  Rafic Hariri Airport=Beirut airport=Rafik Hariri International Airport, Damascus airport=Damascus International Airport,
  Baghdad airport=Baghdad International Airport, Erbil airport=Erbil International Airport,
  Kabul airport=Hamid Karzai International Airport, Sanaa airport=Sanaa International Airport, King Khalid International Airport,
  King Abdulaziz International Airport, Hamad International Airport, Cairo International Airport=Cairo airport,
  Khartoum airport=Khartoum International Airport, Murtala Muhammed Airport, Jomo Kenyatta International Airport=JKIA,
  OR Tambo=OR Tambo International Airport, Bole International Airport, Indira Gandhi International Airport, Changi Airport,
  Suvarnabhumi=Suvarnabhumi Airport, Kansai International Airport, Pulkovo, Boryspil=Boryspil Airport,
  Zaporizhzhia Nuclear Power Plant=Zaporizhzhia plant=ZNPP, Bushehr nuclear plant=Bushehr Nuclear Power Plant, Three Mile Island,
  Hmeimim=Khmeimim=Hmeimim air base, Incirlik Air Base, Ain al-Asad=Ain al-Asad air base=Al-Asad Airbase=Al Asad Airbase,
  Al-Udeid Air Base=Al Udeid Air Base, Bagram Air Base=Bagram Airfield, Ramstein Air Base, Rukban=Rukban camp,
  Roj camp=Al-Roj=Al Roj, Al-Hol camp=Al Hol camp, Jenin camp=Jenin refugee camp, Nuseirat camp=Nuseirat refugee camp,
  Jabalia camp=Jabalia refugee camp, Balata camp=Balata refugee camp, Tulkarm camp, Dadaab camp, Kakuma camp, Cox's Bazar camps,
  Karni crossing, Rafah crossing=Rafah border crossing, Kerem Shalom crossing, Erez crossing, Zikim crossing, Bab al-Hawa crossing,
  Wagah=Wagah border, Torkham crossing, Qalandia checkpoint, Temple Mount=Haram al-Sharif,
  Al-Aqsa=Al Aqsa=Al-Aqsa compound=Al Aqsa compound=al-Aqsa Mosque, Dome of the Rock, Western Wall=Wailing Wall,
  Church of the Holy Sepulchre, Church of the Nativity, Grand Mosque=Masjid al-Haram, Prophet's Mosque, Kaaba,
  St Peter's Square=St. Peter's Square, St Peter's Basilica, Blue House, Buckingham Palace, Windsor Castle, Kensington Palace,
  Eiffel Tower, Brandenburg Gate, Big Ben, Tower Bridge, London Bridge, Westminster Bridge, Golden Gate Bridge, Brooklyn Bridge,
  Francis Scott Key Bridge, Crimean Bridge=Kerch Bridge, Hagia Sophia, Taj Mahal, Red Fort, Burj Khalifa, Forbidden City,
  Nord Stream=Nord Stream 2, Evin Prison=Evin, Sednaya=Saydnaya=Sednaya prison, Sde Teiman, Abu Ghraib prison,
  HMP Belmarsh=Belmarsh, CECOT, Alligator Alcatraz, Robben Island prison
`;

/** Names that are also ordinary words or common names of people: they need a preposition or a place head beside them. */
export const ambiguous = `
  Aba, Abilene, Abs, Acre, Adam, Addu, Adelaide, Afif, Aga, Agra, Aida, Albany, Alberta, Alexandra, Aley, Alice Springs, Alpine,
  Alta, Alwar, Amasya, Amiens, Amur, Anah, Angers, Anjar, Ansan, Antrim, Apia, Arad, Arafah, Arafat, Aragon, Arak, Ararat, Ariel,
  Arlington, Ascot, Askar, Aspen, Atar, Ati, Auburn, Augusta, Aurora, Austin, Azov, Babylon, Baga, Bahia, Balad, Bali, Balkh, Bam,
  Bama, Bangor, Bar, Bara, Bari, Barrie, Barry, Bastar, Bata, Bath, Batman, Bay and Bakool, Bay Area, Beaumont, Bedford, Beira,
  Beita, Bend, Bender, Beni, Ber, Bergen, Berkeley, Berlin, Bern, Bhuj, Bicol, Bismarck, Bitlis, Bled, Blue Line, Bo, Boao, Boise,
  Boke, Bol, Bolton, Boma, Bondo, Bonn, Bor, Boras, Borders, Bradford, Braga, Brandon, Branson, Brasov, Bray, Brazil, Brent, Brest,
  Bria, Broadway, Brooklyn, Bucha, Buchanan, Buffalo, Burgos, Burgundy, Burlington, Bury, Butler, Butte, Calais, Cali, Camden,
  Cannes, Canterbury, Capri, CAR, Carmel, Cascades, Casper, Celle, Centurion, Chad, Champagne, Chandler, Charleston, Charlotte,
  Chatham, Chatsworth, Chelsea, Cheshire, Chester, Chiba, Chile, China, Choma, Christchurch, Churchill, Clare, Clark, Clearwater,
  Cleveland, Clyde, Cody, Colima, Cologne, Colon, Colón, Columbus, Como, Compton, Concord, Cordoba, Cork, Crawford, Crawley, Crewe,
  Cuba, Dali, Dallas, Dana, Darwin, Davenport, David, Deep South, Denali, Denver, Derby, Derry, Devon, Dominica, Don River, Dora,
  Dori, Dorset, Dover, Drina, Dudley, Dura, Duran, Durango, Durham, East Coast, East River, Edo, Embu, Enga, Engels, Ennis, Epe,
  Equator, Erie, Erode, Essen, Essex, Etna, Eugene, Eureka, Evanston, Everest, Everett, Everton, Evian, Fairfax, Faisal, Fao,
  Farah, Faro, Fars, Fatih, Feni, Ferguson, Fier, Fife, Fizi, Flint, Florence, Flores, Formosa, Frederick, Free State, Fremont,
  Gabu, Galicia, Galle, Ganta, Gao, Garland, Gary, Gaya, Gaza Province, Genting, Georgetown, Georgia, Ghor, Ghriss, Gifu, Gisborne,
  Gloucester, Goa, Gori, Granada, Graz, Green Line, Greensboro, Greenville, Greenwich, Grenada, Ground Zero, Guerrero, Guinea,
  Gumi, Hader, Hagen, Halle, Hama, Hamdan, Hamilton, Hampton, Hamra, Haram, Harper, Harrow, Hastings, Hays, Hayyan, Helena,
  Henderson, Hereford, Hershey, Hesse, Hidalgo, Hisar, Hit, Ho, Holland, Hollywood, Holon, Holy Sites, Houston, Hroza, Hudson,
  Hue City, Hull, Humber, Hun, Huntington, Iasi, Ica, Imo, Imola, Independence, Indiana, Indus, Irving, Israel, Jackson, Jambi,
  Jasim, Jasper, Java, Jerez, Jersey, Jersey City, Jilib, Jinja, Jordan, Jos, Jura, Kara, Karak, Karama, Kargil, Karin, Kars,
  Kasur, Katherine, Kati, Kaya, Kendal, Kent, Kerry, Keta, Khader, Kharp, Kiel, Kilmarnock, Kimberley, Kindia, Kingston, Kirov,
  Kish, Klang, Kogi, Komani, Kos, Kosti, Kota, Krk, Kulim, Kumba, Kure, Kuta, Labe, Ladysmith, Lae, Lafayette, Lambeth, Lancaster,
  Langa, Langley, Lansing, Laval, Leer, Leh, Lens, Leon, Lere, Lewiston, Lexington, Lima, Limbe, Limburg, Limerick, Limoges, Limon,
  Limpopo, Lincoln, Linden, Lira, Lismore, Livingston, Livingstone, Lod, Lodz, Logan, Logar, Lourdes, Lowell, Lucca, Lukla, Lund,
  Lungi, Luque, Luuq, Mackay, Macon, Madison, Maidan, Maidstone, Main River, Maine, Malang, Male, Mali, Man, Manas, Manila, Mansa,
  Mansour, Manta, Manus, Mao, Marche, Mardan, Mare, Marg, Mariana, Marietta, Maritimes, Marka, Markham, Marlborough, Marsa,
  Martinique, Mary, Masada, Matam, Mati, Matsu, Maya, Mayo, McLean, Medan, Meftah, Mendi, Mendoza, Merca, Merida, Meridian, Meron,
  Mersey, Meru, Merv, Mesa, Meta, Midi, Midland, Midlands, Mie, Mila, Mina, Miri, Misawa, Moba, Mobile, Modena, Mongo, Mons,
  Montana, Montgomery, Montserrat, Monza, Mora, Moray, Morelos, Moron, Moshi, Moura, Muan, Munster, Mus, Muse, Naas, Nadi, Naha,
  Nancy, Nandi, Napa, Napier, Nara, Narvik, Naryn, Nasib, Nasir, Nassau, Nasser, Natal, Navarre, Nawa, Negros, Nelson, Newark,
  Newcastle, Nice, Niger, Nis, Nome, Norfolk, Norman, Normandy, Norton, Noto, Nyon, Obo, Ogden, Oita, Olympus, Ontario, Opole,
  Orange, Orange County, Ordu, Orel, Oriental, Orlando, Osan, Osh, Otsu, Outback, Owo, Oyo, Paarl, Padang, Pagak, Paisley, Paju,
  Pala, Pale, Palma, Palu, Panama, Panhandle, Para, Paradise, Paris, Parma, Pasto, Paterson, Patna, Pau, Pemba, Penza, Peoria,
  Perm, Perth, Peru, Petra, Phoenix, Pisa, Plano, Plymouth, Po River, Pontiac, Poole, Popasna, Poso, Prairies, Prato, Prestea,
  Preston, Primorsk, Prince Albert, Prince George, Princeton, Providence, Provo, Pueblo, Pune, Puri, Qara, Quantico, Queens,
  Quincy, Rabia, Racine, Radom, Rampur, Ranya, Rashid, Reading, Red River, Red Square, Regina, Reni, Renk, Reno, Rey, Richmond,
  Rif, Rio, Riverside, Rochester, Rockford, Rome, Rosario, Roswell, Rota, Rousse, Rugby, Rumah, Ruse, Rutland, Rylsk, Sadat City,
  Saff, Safi, Saga, Sahab, Saida, Sakai, Sake, Sal, Sale, Salem, Salford, Salinas, Salma, Salman Pak, Salt, Salta, Salto, Salvador,
  Salwa, Samar, Samarra, San Jose, San Juan, San Luis, San Miguel, San Salvador, Santa, Santa Ana, Santa Clara, Santa Maria,
  Santiago, Santos, Sari, Sark, Sasebo, Savannah, Savar, Scranton, Secunda, Selma, Sendai, Sevan, Severn, Shannon, Shiga, Shire,
  Sialkot, Sibi, Sidon, Siena, Sig, Silk Road, Sines, Singa, Sion, Snake River, Sofia, Soho, Solent, Soliman, Solo, Soma, Somerset,
  Somerville, Sour, Southern Border, Spa, Split, Springfield, St Helens, St John's, St Paul, Stafford, Stanford, Stevenage,
  Stillwater, Stirling, Stockport, Stoke, Stratford, Stryi, Suffolk, Sulu, Sumy, Sunan, Sunderland, Sur, Surat, Surfside, Surin,
  Surrey, Suva, Suzu, Swat, Swords, Sydney, Syracuse, Taal, Tahrir, Tak, Tala, Talas, Taman, Tank, Tanna, Taza, Tempe, Tequila,
  Tete, Thane, Tina, Tipperary, Tira, Togo, Tokat, Toledo, Tombstone, Touba, Tours, Trat, Trenton, Triangle, Trinidad, Tripoli,
  Troyes, Trujillo, Tula, Turkey, Tyne, Ubud, Udine, Ulm, Uri, Vail, Valence, Valencia, Van, Vaughan, Verdun, Verona, Victoria,
  Vienna, Vigo, Vinh, Virginia, Vladimir, Voi, Wa, Wah, Wakefield, Wales, Warri, Warrington, Warwick, Washington, Waterloo, Wau,
  Wellington, Wels, West Coast, Wheeling, Whistler, Wicklow, Windsor, Worcester, Wuxi, Yaba, Yala, Yuma, Zahraa, Zug
`;

/** Head nouns of places: concept → «singular plural…», several words of one concept separated by commas. */
export const placeHeads: Readonly<Record<string, string>> = {
  city: 'city cities, metropolis metropolises',
  capital: 'capital capitals, capital_city capital_cities',
  town: 'town towns, township townships',
  village: 'village villages, hamlet hamlets, farming_village farming_villages',
  neighbourhood: 'neighbourhood neighbourhoods, neighborhood neighborhoods, suburb suburbs, quarter quarters, borough boroughs, slum slums',
  governorate: 'governorate governorates',
  province:
    'province provinces, state states, oblast oblasts, county counties, prefecture prefectures, canton cantons, voivodeship voivodeships',
  emirate: 'emirate emirates, sultanate sultanates, principality principalities, duchy duchies',
  district:
    'district districts, sub-district sub-districts, subdistrict subdistricts, municipality municipalities, parish parishes, ward wards',
  region: 'region regions, area areas, territory territories, enclave enclaves, exclave exclaves, strip strips, belt belts',
  countryside: 'countryside, outskirts, oasis oases, farm farms, farmland farmlands, orchard orchards, ranch ranches',
  island: 'island islands, isle isles, archipelago archipelagos, peninsula peninsulas, islet islets, atoll atolls, reef reefs',
  mountain:
    'mountain mountains, mount mounts, hill hills, peak peaks, plateau plateaus, summit, ridge ridges, volcano volcanoes, cave caves',
  valley: 'valley valleys, plain plains, wadi wadis, gorge gorges, canyon canyons, basin basins, pass passes, strait straits',
  desert: 'desert deserts, dune dunes',
  forest: 'forest forests, national_park national_parks, reserve reserves, park parks, garden gardens, jungle jungles, woods',
  sea: 'sea seas, ocean oceans, gulf gulfs, bay bays, channel channels, canal canals',
  river: 'river rivers, tributary tributaries, waterfall waterfalls, falls, delta deltas, creek creeks, stream streams',
  lake: 'lake lakes, swamp swamps, marsh marshes, lagoon lagoons, wetland wetlands, loch lochs, lough loughs',
  spring: 'spring springs, well wells, waterhole waterholes',
  coast:
    'coast coasts, beach beaches, shore shores, cape capes, coastline coastlines, waterfront, seafront, riverbank riverbanks, estuary estuaries',
  dam: 'dam dams, reservoir reservoirs, barrage barrages, levee levees',
  port: 'port ports, harbour harbours, harbor harbors, marina marinas, seaport seaports, dock docks, pier piers',
  airport: 'airport airports, airfield airfields, airstrip airstrips, runway runways, aerodrome aerodromes',
  crossing:
    'crossing crossings, border_crossing border_crossings, checkpoint checkpoints, gate gates, border_post border_posts, toll_booth toll_booths',
  border: 'border borders, frontier frontiers, front_line front_lines, frontline frontlines, buffer_zone buffer_zones, corridor corridors',
  camp: 'camp camps, refugee_camp refugee_camps, encampment encampments, shelter shelters, displacement_camp displacement_camps',
  base: 'base bases, military_base military_bases, air_base air_bases, airbase airbases, naval_base naval_bases, barracks, fort forts, fortress fortresses, citadel citadels, outpost outposts, arsenal arsenals',
  prison:
    'prison prisons, jail jails, gaol gaols, penitentiary penitentiaries, detention_centre detention_centres, detention_center detention_centers',
  street:
    'street streets, road roads, avenue avenues, boulevard boulevards, lane lanes, alley alleys, highway highways, motorway motorways, freeway freeways, tunnel tunnels, interstate interstates',
  square: 'square squares, plaza plazas, roundabout roundabouts, junction junctions, intersection intersections, crossroads',
  bridge: 'bridge bridges, overpass overpasses, flyover flyovers, viaduct viaducts, causeway causeways',
  stadium:
    'stadium stadiums, arena arenas, sports_ground sports_grounds, pitch pitches, racetrack racetracks, circuit circuits, ballpark ballparks, swimming_pool swimming_pools',
  palace: 'palace palaces, headquarters, compound compounds, mansion mansions',
  hotel: 'hotel hotels, resort resorts, motel motels, inn inns, guesthouse guesthouses, hostel hostels',
  market:
    'market markets, bazaar bazaars, souk souks, mall malls, shopping_mall shopping_malls, shopping_centre shopping_centres, shopping_center shopping_centers, exhibition_centre exhibition_centres',
  building:
    'building buildings, tower towers, apartment_block apartment_blocks, tower_block tower_blocks, house houses, home homes, villa villas, apartment apartments, flat flats, warehouse warehouses, depot depots, skyscraper skyscrapers',
  mosque: 'mosque mosques, shrine shrines, mausoleum mausoleums',
  church:
    'church churches, cathedral cathedrals, monastery monasteries, convent convents, basilica basilicas, chapel chapels, synagogue synagogues, temple temples, cemetery cemeteries, graveyard graveyards',
  school:
    'school schools, university universities, college colleges, institute institutes, kindergarten kindergartens, campus campuses, high_school high_schools',
  hospital:
    'hospital hospitals, clinic clinics, medical_centre medical_centres, medical_center medical_centers, field_hospital field_hospitals',
  station:
    'station stations, bus_stop bus_stops, police_station police_stations, railway_station railway_stations, garage garages, terminal terminals',
  field:
    'field fields, oil_field oil_fields, oilfield oilfields, gas_field gas_fields, mine mines, refinery refineries, factory factories, quarry quarries, plant plants, facility facilities, reactor reactors',
  zone: 'zone zones, free_zone free_zones, industrial_zone industrial_zones, industrial_estate industrial_estates, economic_zone economic_zones',
  settlement: 'settlement settlements, colony colonies, kibbutz kibbutzim, outpost_settlement outpost_settlements, moshav moshavim',
  museum:
    'museum museums, theatre theatres, theater theaters, hall halls, opera_house opera_houses, monument monuments, memorial memorials, library libraries, cinema cinemas, gallery galleries',
};
