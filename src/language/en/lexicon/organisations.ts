/** Head nouns of institutions: concept → «singular plural…», several words of one concept separated by commas. */
export const institutionHeads: Readonly<Record<string, string>> = {
  ministry: 'ministry ministries, department_of_state, government_department government_departments',
  authority: 'authority authorities',
  organisation: 'organisation organisations, organization organizations, body bodies, ngo ngos, nonprofit nonprofits',
  company:
    'company companies, firm firms, corporation corporations, enterprise enterprises, manufacturer manufacturers, carmaker carmakers, operator operators, contractor contractors, conglomerate conglomerates',
  'business-group': 'group groups, consortium consortiums consortia',
  foundation: 'foundation foundations, trust trusts, institution institutions',
  agency: 'agency agencies, news_agency news_agencies, newswire newswires',
  university: 'university universities',
  college: 'college colleges, faculty faculties',
  institute: 'institute institutes',
  academy: 'academy academies',
  school:
    'school schools, high_school high_schools, secondary_school secondary_schools, primary_school primary_schools, elementary_school elementary_schools, madrasa madrasas, seminary seminaries',
  kindergarten: 'kindergarten kindergartens, nursery nurseries, preschool preschools, creche creches',
  hospital: 'hospital hospitals, infirmary infirmaries',
  clinic: 'clinic clinics, dispensary dispensaries, surgery surgeries',
  'health-centre':
    'health_centre health_centres, health_center health_centers, medical_centre medical_centres, medical_center medical_centers, medical_complex',
  laboratory: 'laboratory laboratories, lab labs',
  court: 'court courts, high_court high_courts, supreme_court supreme_courts, appeals_court appeals_courts',
  prosecution: 'prosecution, prosecution_service prosecution_services, public_prosecution, prosecutors_office',
  bank: 'bank banks, lender lenders, central_bank central_banks',
  club: 'club clubs, football_club football_clubs',
  team: 'team teams, side sides, squad squads',
  'national-team': 'national_team national_teams, national_side national_sides',
  union: 'union unions',
  federation: 'federation federations, confederation confederations',
  association: 'association associations, society societies, league_of_friends, fellowship fellowships',
  syndicate: 'syndicate syndicates, trade_union trade_unions, labour_union labour_unions, labor_union labor_unions, guild guilds',
  council: 'council councils',
  committee: 'committee committees, panel panels',
  commission: 'commission commissions, high_commission high_commissions',
  party: 'party parties, political_party political_parties',
  movement: 'movement movements',
  front: 'front fronts',
  bloc: 'bloc blocs',
  coalition: 'coalition coalitions, alliance alliances',
  army: 'army armies, military militaries',
  'armed-forces': 'armed_forces, forces, force, troops',
  'air-force': 'air_force air_forces',
  navy: 'navy navies, naval_forces, fleet fleets, coastguard coastguards, coast_guard coast_guards',
  police: 'police, police_force police_forces, police_department police_departments, constabulary constabularies',
  gendarmerie: 'gendarmerie gendarmeries',
  guard: 'guard guards, national_guard, republican_guard, presidential_guard, border_guard border_guards',
  brigade:
    'brigade brigades, battalion battalions, regiment regiments, division divisions, corps, militia militias, platoon platoons, squadron squadrons',
  intelligence:
    'intelligence, intelligence_agency intelligence_agencies, intelligence_service intelligence_services, spy_agency spy_agencies',
  'security-service': 'security_service security_services, security_agency security_agencies, secret_police',
  command: 'command commands, general_staff, high_command',
  administration: 'administration administrations',
  directorate: 'directorate directorates, bureau bureaus bureaux',
  'general-secretariat': 'general_secretariat general_secretariats',
  presidency: 'presidency presidencies',
  'royal-court': 'royal_court royal_courts, royal_household, royal_palace',
  government: 'government governments, cabinet cabinets, junta juntas',
  parliament: 'parliament parliaments, legislature legislatures, congress congresses, house_of_representatives, lower_house',
  senate: 'senate senates, upper_house',
  municipality:
    'municipality municipalities, city_council city_councils, town_council town_councils, city_hall city_halls, county_council county_councils, borough_council borough_councils',
  centre: 'centre centres, center centers',
  newspaper: 'newspaper newspapers, daily dailies, paper papers, tabloid tabloids, broadsheet broadsheets',
  magazine: 'magazine magazines, weekly weeklies, journal journals',
  'news-site': 'news_site news_sites, news_website news_websites, website websites, portal portals, news_outlet news_outlets',
  channel: 'channel channels, broadcaster broadcasters, tv_channel tv_channels, satellite_channel satellite_channels',
  television: 'television televisions, state_television, state_tv, tv_station tv_stations',
  radio: 'radio radios, radio_station radio_stations',
  fund: 'fund funds, hedge_fund hedge_funds, sovereign_wealth_fund sovereign_wealth_funds',
  'stock-exchange': 'stock_exchange stock_exchanges, stock_market stock_markets, bourse bourses',
  'chamber-of-commerce': 'chamber chambers, chamber_of_commerce chambers_of_commerce',
  regulator: 'regulator regulators, watchdog watchdogs, ombudsman',
  embassy: 'embassy embassies',
  consulate: 'consulate consulates, consulate_general',
  'diplomatic-mission': 'mission missions, diplomatic_mission diplomatic_missions',
  delegation: 'delegation delegations',
  office: 'office offices',
  department: 'department departments, section sections, service services, unit units',
  factory: 'factory factories, plant plants, mill mills, works, smelter smelters, shipyard shipyards',
  refinery: 'refinery refineries, oil_refinery oil_refineries',
  'power-station': 'power_station power_stations, power_plant power_plants, nuclear_plant nuclear_plants, substation substations',
  airline: 'airline airlines, carrier carriers, airways, budget_airline budget_airlines',
  'port-authority': 'port_authority port_authorities, harbour_authority',
  museum: 'museum museums',
  theatre: 'theatre theatres, theater theaters, playhouse playhouses',
  cinema: 'cinema cinemas, movie_theater movie_theaters, multiplex multiplexes',
  library: 'library libraries',
  gallery: 'gallery galleries, art_gallery art_galleries',
  opera: 'opera operas, opera_house opera_houses',
  'publishing-house': 'publishing_house publishing_houses, publisher publishers',
  mosque: 'mosque mosques, zawiya zawiyas',
  church: 'church churches, cathedral cathedrals, archdiocese archdioceses, diocese dioceses, patriarchate patriarchates',
  monastery: 'monastery monasteries, convent convents, abbey abbeys',
  synagogue: 'synagogue synagogues, temple temples',
  prison:
    'prison prisons, jail jails, detention_centre detention_centres, detention_center detention_centers, correctional_facility correctional_facilities, penitentiary penitentiaries',
  'police-station': 'police_station police_stations, precinct precincts',
  barracks: 'barracks, garrison garrisons',
  hotel: 'hotel hotels, resort resorts',
  restaurant: 'restaurant restaurants, cafe cafes, café cafés, eatery eateries, pub pubs, bar bars, nightclub nightclubs',
  'shopping-centre':
    'shopping_centre shopping_centres, shopping_center shopping_centers, mall malls, shopping_mall shopping_malls, supermarket supermarkets, department_store department_stores',
  stadium: 'stadium stadiums, arena arenas',
  league: 'league leagues, championship championships',
  festival: 'festival festivals',
  forum: 'forum forums',
  summit: 'summit summits',
  conference: 'conference conferences',
  observatory: 'observatory observatories, monitor monitors, monitoring_group monitoring_groups, war_monitor',
  network: 'network networks',
  programme: 'programme programmes, program programs, scheme schemes',
  charity: 'charity charities, aid_group aid_groups, aid_agency aid_agencies, relief_agency relief_agencies',
  'civil-society-group':
    'rights_group rights_groups, advocacy_group advocacy_groups, campaign_group campaign_groups, pressure_group pressure_groups, civil_society_group civil_society_groups',
  'terror-group':
    'terror_group terror_groups, terrorist_group terrorist_groups, militant_group militant_groups, terrorist_organisation terrorist_organisations, terrorist_organization terrorist_organizations, terror_cell terror_cells, jihadist_group jihadist_groups, insurgent_group insurgent_groups, gang gangs, cartel cartels',
  faction: 'faction factions, armed_group armed_groups, rebel_group rebel_groups',
  tribe: 'tribe tribes, clan clans',
  cooperative: 'cooperative cooperatives, co-operative co-operatives',
  establishment: 'establishment establishments, facility facilities, outlet outlets',
  'holding-company': 'holding_company holding_companies, holding holdings',
  startup: 'startup startups, start-up start-ups',
  insurer: 'insurer insurers, insurance_company insurance_companies, insurance_firm insurance_firms',

  'think-tank':
    'think_tank think_tanks, thinktank thinktanks, research_centre research_centres, research_center research_centers, research_institute research_institutes',
  'care-home':
    'care_home care_homes, nursing_home nursing_homes, orphanage orphanages, retirement_home retirement_homes, foster_home foster_homes',
  ensemble: 'ensemble ensembles, orchestra orchestras, band bands, choir choirs, troupe troupes',
  studio: 'studio studios',
  'contracting-firm':
    'contracting_firm contracting_firms, contracting_company contracting_companies, construction_firm construction_firms, construction_company construction_companies',
  'emergency-service':
    'emergency_service emergency_services, ambulance_service ambulance_services, fire_service fire_services, fire_department fire_departments, fire_brigade fire_brigades, civil_defence, civil_defense, rescue_service rescue_services',
  tribunal: 'tribunal tribunals, jury juries, inquest inquests, inquiry inquiries',
  secretariat: 'secretariat secretariats',
  caucus: 'caucus caucuses, parliamentary_group parliamentary_groups',
  assembly: 'assembly assemblies, general_assembly, national_assembly national_assemblies, constituent_assembly',
};

export interface OrganisationRow {
  readonly id: string;
  /** ISO 3166-1 alpha-2, or null for an international body. */
  readonly country: string | null;
  /** Full names, short names and acronyms, the usual one first. */
  readonly names: readonly string[];
}

/** Names of bodies that are ordinary words or common names too: read as a body only as they are written here. */
export const ambiguousOrganisations = `
  WHO, CAS, CAF, CARE International, SPA, SEC, ICE, DOGE, MIT, RAND Corporation, AP, FT, PA, UN, EU, AU, BP, GM, PIA, ISI, ETA,
  RAI, SAP, SWIFT, SHAPE, LeT, JEM, ANA, JAL, CIS, ALBA, ANI, DEA, RAF, IRA, DUP, RFA, TSA, SAF, STC, PLC, NOC, Fed,
  Fars News Agency, Apple, Amazon, Meta, Intel, Oracle, Target Corporation, Visa Inc, Ford Motor, Orange SA, Shell,
  Guardian newspaper, The Times, Economist magazine, The Observer, Nature magazine, Lancet, Dawn newspaper, Labour, Commons,
  Conservatives, Democrats, Republicans, Solidarity trade union, Vox party, Sumar, Wagner, Sputnik, Telegram, Grab Holdings, Spurs,
  Lakers, Arsenal, Ajax, Santos FC, Lega, Marca newspaper, Bild newspaper, Spiegel, Bayer, Bayern, Tesla, Nike, Disney,
  Dell Technologies, Ferrari, Mercedes, Porsche, Audi, Fiat, Honda, Tata, Adani, Reliance, Garuda, Kompas, Saba, Sabq, Kan, Shas,
  Badr Organization, Amal Movement, Fatah, Hirak, Nahda, Istiqlal, Quartet on the Middle East, Commonwealth, Amnesty, Fitch,
  Gallup, Politico, Alliance Party, Smer, Tisza Party, Fano militia, Nationals, One Nation, Coles Group, Stuff news site, Pastef,
  Vanguard newspaper, Punch newspaper, Patriotic Front, Popular Movement, National Front, National Rally, Congress, Senate, Elysée,
  Nobel Committee, Anonymous hacking group, The Telegraph, The Independent, The Mirror, Renaissance party, Jubilee Party,
  Lions' Den
`;

/** Country (`-` for international bodies) → rows «id: usual name = other name
  = acronym», one a line; a line that begins with «=» goes on. */
const BODIES: Readonly<Record<string, string>> = {
  '-': `
un: United Nations = UN = U.N. = United Nations Organization = the United Nations
un-security-council: UN Security Council = U.N. Security Council = United Nations Security Council = Security Council = UNSC
un-general-assembly: UN General Assembly = U.N. General Assembly = United Nations General Assembly = UNGA
un-human-rights-council: UN Human Rights Council = U.N. Human Rights Council = United Nations Human Rights Council = UNHRC
unhcr: UNHCR = UN refugee agency = U.N. refugee agency = United Nations High Commissioner for Refugees = UN High Commissioner for Refugees
ohchr: OHCHR = UN human rights office = U.N. human rights office = Office of the United Nations High Commissioner for Human Rights
  = Office of the High Commissioner for Human Rights
unicef: UNICEF = Unicef = United Nations Children's Fund = UN Children's Fund = UN children's agency
unesco: UNESCO = Unesco = United Nations Educational, Scientific and Cultural Organization = UN cultural agency
unrwa: UNRWA = Unrwa = United Nations Relief and Works Agency = UN Relief and Works Agency = UN agency for Palestinian refugees
undp: UNDP = United Nations Development Programme = UN Development Programme = UN Development Program
unep: UNEP = United Nations Environment Programme = UN Environment Programme
wfp: WFP = World Food Programme = World Food Program = UN World Food Programme
fao: FAO = Food and Agriculture Organization = UN Food and Agriculture Organization
who: WHO = World Health Organization = World Health Organisation = W.H.O.
ilo: ILO = International Labour Organization = International Labor Organization
iom: IOM = International Organization for Migration = UN migration agency
ocha: OCHA = UN Office for the Coordination of Humanitarian Affairs = Office for the Coordination of Humanitarian Affairs
  = UN humanitarian office
unfpa: UNFPA = UN Population Fund = United Nations Population Fund
un-women: UN Women
unifil: UNIFIL = Unifil = United Nations Interim Force in Lebanon = UN Interim Force in Lebanon
undof: UNDOF = UN Disengagement Observer Force = United Nations Disengagement Observer Force
unsmil: UNSMIL = UN Support Mission in Libya = United Nations Support Mission in Libya
unami: UNAMI = UN Assistance Mission for Iraq = United Nations Assistance Mission for Iraq
minurso: MINURSO = UN Mission for the Referendum in Western Sahara
minusma: MINUSMA = UN mission in Mali = UN Multidimensional Integrated Stabilization Mission in Mali
monusco: MONUSCO = Monusco = UN peacekeeping mission in Congo
unctad: UNCTAD = UN Trade and Development = United Nations Conference on Trade and Development
escwa: ESCWA = UN Economic and Social Commission for Western Asia
unodc: UNODC = UN Office on Drugs and Crime = United Nations Office on Drugs and Crime
iaea: IAEA = International Atomic Energy Agency = UN nuclear watchdog = U.N. nuclear watchdog = UN atomic agency
opcw: OPCW = Organisation for the Prohibition of Chemical Weapons = Organization for the Prohibition of Chemical Weapons
  = chemical weapons watchdog
ctbto: CTBTO = Comprehensive Nuclear-Test-Ban Treaty Organization
icj: ICJ = International Court of Justice = World Court
icc: ICC = International Criminal Court
pca: Permanent Court of Arbitration
stl: Special Tribunal for Lebanon
interpol: Interpol = INTERPOL = International Criminal Police Organization
europol: Europol
frontex: Frontex = European Border and Coast Guard Agency
imf: IMF = International Monetary Fund
world-bank: World Bank = World Bank Group
ifc: International Finance Corporation = IFC
wto: WTO = World Trade Organization = World Trade Organisation
wipo: WIPO = World Intellectual Property Organization
wmo: WMO = World Meteorological Organization
itu: ITU = International Telecommunication Union
icao: ICAO = International Civil Aviation Organization
imo: International Maritime Organization = IMO
iata: IATA = International Air Transport Association
unwto: UNWTO = World Tourism Organization = UN Tourism
oecd: OECD = Organisation for Economic Co-operation and Development = Organization for Economic Cooperation and Development
iea: IEA = International Energy Agency
irena: IRENA = International Renewable Energy Agency
opec: OPEC = Opec = Organization of the Petroleum Exporting Countries
opec-plus: OPEC+ = Opec+ = OPEC-Plus = OPEC plus
oapec: OAPEC = Organization of Arab Petroleum Exporting Countries
gecf: Gas Exporting Countries Forum = GECF
nato: NATO = Nato = North Atlantic Treaty Organization = North Atlantic Treaty Organisation = North Atlantic Alliance = Atlantic alliance
eu: European Union = EU = E.U. = European bloc
european-commission: European Commission = EU Commission
european-parliament: European Parliament = EU Parliament
european-council: European Council = EU Council
council-of-europe: Council of Europe
ecb: European Central Bank = ECB
eib: European Investment Bank = EIB
ebrd: European Bank for Reconstruction and Development = EBRD
ecj: European Court of Justice = ECJ = Court of Justice of the European Union
echr: European Court of Human Rights = ECtHR = ECHR
ema: European Medicines Agency = EMA
esa: European Space Agency = ESA
osce: OSCE = Organization for Security and Cooperation in Europe = Organisation for Security and Co-operation in Europe
arab-league: Arab League = League of Arab States
arab-parliament: Arab Parliament
alecso: ALECSO = Arab League Educational, Cultural and Scientific Organization
arab-interior-ministers: Arab Interior Ministers Council = Council of Arab Interior Ministers
arab-monetary-fund: Arab Monetary Fund
arab-fund: Arab Fund for Economic and Social Development
gcc: GCC = Gulf Cooperation Council = Gulf Co-operation Council = Cooperation Council for the Arab States of the Gulf
amu: Arab Maghreb Union = Maghreb Union
oic: OIC = Organisation of Islamic Cooperation = Organization of Islamic Cooperation = Organisation of the Islamic Conference
isdb: Islamic Development Bank = IsDB
isesco: ICESCO = ISESCO = Islamic World Educational, Scientific and Cultural Organization
muslim-world-league: Muslim World League
african-union: African Union = AU = Organisation of African Unity = OAU
afdb: African Development Bank = AfDB
ecowas: ECOWAS = Ecowas = Economic Community of West African States
igad: IGAD = Intergovernmental Authority on Development
comesa: COMESA = Common Market for Eastern and Southern Africa
sadc: SADC = Southern African Development Community
cen-sad: CEN-SAD = Community of Sahel-Saharan States
g5-sahel: G5 Sahel
asean: ASEAN = Asean = Association of Southeast Asian Nations
apec: APEC = Apec = Asia-Pacific Economic Cooperation
adb: Asian Development Bank = ADB
aiib: Asian Infrastructure Investment Bank = AIIB
sco: Shanghai Cooperation Organisation = Shanghai Cooperation Organization = SCO
csto: Collective Security Treaty Organization = Collective Security Treaty Organisation = CSTO
brics: BRICS = Brics = BRICS bloc
g7: G7 = G-7 = Group of Seven
g8: G8 = G-8 = Group of Eight
g20: G20 = G-20 = Group of 20 = Group of Twenty
quartet: Middle East Quartet = Quartet on the Middle East
oas: Organization of American States = Organisation of American States = OAS
mercosur: Mercosur = MERCOSUR = Southern Common Market
commonwealth: Commonwealth of Nations = Commonwealth = British Commonwealth
francophonie: Organisation internationale de la Francophonie = International Organisation of La Francophonie = La Francophonie
  = Francophonie
non-aligned: Non-Aligned Movement
icrc: ICRC = International Committee of the Red Cross = Red Cross = International Red Cross
ifrc: IFRC = International Federation of Red Cross and Red Crescent Societies
msf: MSF = Doctors Without Borders = Médecins Sans Frontières = Medecins Sans Frontieres
rsf: Reporters Without Borders = RSF = Reporters Sans Frontières
cpj: Committee to Protect Journalists = CPJ
amnesty: Amnesty International = Amnesty
hrw: Human Rights Watch = HRW
transparency: Transparency International
oxfam: Oxfam
save-the-children: Save the Children
greenpeace: Greenpeace
wwf: WWF = World Wide Fund for Nature = World Wildlife Fund
crisis-group: International Crisis Group = Crisis Group
sipri: SIPRI = Stockholm International Peace Research Institute
iiss: IISS = International Institute for Strategic Studies
bis: Bank for International Settlements = BIS
moodys: Moody's = Moody's Investors Service = Moody's Ratings
fitch: Fitch = Fitch Ratings
standard-poors: S&P Global = Standard & Poor's = Standard and Poor's = S&P = S&P Global Ratings
wef: World Economic Forum = WEF = Davos forum
fifa: FIFA = Fifa
uefa: UEFA = Uefa
caf: Confederation of African Football = CAF = Caf
afc: Asian Football Confederation = AFC
conmebol: CONMEBOL = Conmebol = South American Football Confederation
concacaf: CONCACAF = Concacaf
uafa: Union of Arab Football Associations = UAFA
ioc: IOC = International Olympic Committee
paralympic-committee: International Paralympic Committee = IPC
cas: Court of Arbitration for Sport = CAS = Cas
wada: WADA = Wada = World Anti-Doping Agency
fia: FIA = Fédération Internationale de l'Automobile
iaaf: World Athletics = IAAF = International Association of Athletics Federations
fina: World Aquatics = FINA
fiba: FIBA = Fiba
ihf: International Handball Federation = IHF
atp: ATP = Association of Tennis Professionals = ATP Tour
wta: WTA = Women's Tennis Association = WTA Tour
isis: Islamic State = ISIS = ISIL = Isis = Isil = IS group = Islamic State group = Daesh = Da'esh = Islamic State of Iraq and Syria
  = Islamic State of Iraq and the Levant = Islamic State in Iraq and the Levant = ISIS group = Islamic State militant group
al-qaeda: al-Qaeda = Al-Qaeda = Al Qaeda = al-Qaida = al Qaeda = Al-Qaida = Al-Qaeda in the Arabian Peninsula = AQAP
aqim: Al-Qaeda in the Islamic Maghreb = AQIM
nusra: Nusra Front = al-Nusra Front = Jabhat al-Nusra = Al-Nusra = Jabhat Fatah al-Sham
hts: Hayat Tahrir al-Sham = HTS = Tahrir al-Sham
boko-haram: Boko Haram
jnim: JNIM = Jama'at Nusrat al-Islam wal-Muslimin = Jamaat Nusrat al-Islam wal-Muslimin = Support Group for Islam and Muslims
muslim-brotherhood: Muslim Brotherhood
pkk: PKK = Kurdistan Workers' Party = Kurdistan Workers Party
arab-coalition: Saudi-led coalition = Arab coalition = Saudi-led military coalition
global-coalition: US-led coalition = U.S.-led coalition = global coalition against ISIS = international coalition against Islamic State
  = Operation Inherent Resolve
ipcc: IPCC = Intergovernmental Panel on Climate Change
unfccc: UNFCCC = UN climate body
ipc: Integrated Food Security Phase Classification
fews-net: FEWS NET
unitaid: Unitaid
cerf: UN Central Emergency Response Fund
untso: UN Truce Supervision Organization = UNTSO
unficyp: UN Peacekeeping Force in Cyprus
minusca: MINUSCA
unprofor: UNPROFOR
isaf: ISAF
ofac: OFAC = Office of Foreign Assets Control
eurostat: Eurostat
eurogroup: Eurogroup
european-political-community: European Political Community
efta: EFTA
opec-fund: OPEC Fund
oecs: Organisation of Eastern Caribbean States
celac: CELAC
alba: ALBA
sica: Central American Integration System
idb: Inter-American Development Bank
iachr: Inter-American Commission on Human Rights = IACHR
paho: Pan American Health Organization = PAHO
saarc: SAARC
bimstec: BIMSTEC
eaeu: Eurasian Economic Union
cis: Commonwealth of Independent States = CIS
organization-turkic-states: Organization of Turkic States
islamic-relief: Islamic Relief
action-against-hunger: Action Against Hunger
world-vision: World Vision
plan-international: Plan International
caritas: Caritas
sos-mediterranee: SOS Méditerranée = SOS Mediterranee
open-arms: Open Arms charity
article-19: Article 19
fidh: FIDH
physicians-for-human-rights: Physicians for Human Rights
world-bank-ida: International Development Association
s-p-500: S&P 500
world-boxing: World Boxing
fis-ski: International Ski Federation
fivb: FIVB
iihf: IIHF
uci: UCI
itf: International Tennis Federation
formula-one: Formula One = Formula 1
wsl-gb: Women's Super League
world-jewish-congress: World Jewish Congress
global-sumud-flotilla: Global Sumud Flotilla = Freedom Flotilla Coalition
anonymous: Anonymous hacking group
wikileaks: WikiLeaks
icij: International Consortium of Investigative Journalists = ICIJ
occrp: OCCRP
netblocks: NetBlocks
flightradar24: Flightradar24
emsc: European-Mediterranean Seismological Centre = EMSC
copernicus: Copernicus Climate Change Service
new-development-bank: New Development Bank
binance: Binance`,
  SA: `
shura-council-sa: Saudi Shura Council
saudi-royal-court: Saudi Royal Court
sama: Saudi Central Bank = SAMA = Saudi Arabian Monetary Authority
cma-sa: Capital Market Authority
tadawul: Tadawul = Saudi stock exchange = Saudi Exchange
pif: Public Investment Fund = PIF
aramco: Saudi Aramco = Aramco
sabic: SABIC = Sabic = Saudi Basic Industries = Saudi Basic Industries Corporation
maaden: Ma'aden = Maaden = Saudi Arabian Mining Company
saudi-electricity: Saudi Electricity Company = Saudi Electricity
stc: Saudi Telecom = stc Group = Saudi Telecom Company
mobily: Mobily = Etihad Etisalat
saudia: Saudia = Saudi Arabian Airlines = Saudi Airlines
flynas: flynas = Flynas
almarai: Almarai
kingdom-holding: Kingdom Holding = Kingdom Holding Company
binladin-group: Saudi Binladin Group = Saudi Binladen Group
alrajhi-bank: Al Rajhi Bank = Al-Rajhi Bank
ncb-sa: Saudi National Bank = SNB = National Commercial Bank
riyad-bank: Riyad Bank
alinma: Alinma Bank
albilad-bank: Bank Albilad
sabb: Saudi Awwal Bank = SABB = Saudi British Bank
bsf: Banque Saudi Fransi
jazira-bank: Bank AlJazira
jarir: Jarir Bookstore = Jarir Marketing
savola: Savola = Savola Group
petro-rabigh: Petro Rabigh
dar-al-arkan: Dar Al Arkan
zain-sa: Zain KSA
swcc: Saline Water Conversion Corporation
sar: Saudi Arabia Railways = Saudi Railway Company
medgulf: MedGulf
samba: Samba Financial Group
spa: Saudi Press Agency = SPA
okaz: Okaz
al-riyadh-newspaper: Al Riyadh newspaper
al-watan-sa: Al-Watan = Al Watan newspaper
asharq-al-awsat: Asharq Al-Awsat = Asharq al-Awsat = Al-Sharq al-Awsat
al-madina-newspaper: Al-Madina newspaper
al-yaum: Al-Yaum
al-jazirah-newspaper: Al-Jazirah newspaper
sabq: Sabq
al-arabiya: Al Arabiya = Al-Arabiya = Al-Arabiya TV
mbc: MBC Group = Middle East Broadcasting Center
king-saud-university: King Saud University
king-abdulaziz-university: King Abdulaziz University
kfupm: King Fahd University of Petroleum and Minerals = KFUPM
imam-university: Imam Muhammad ibn Saud Islamic University = Imam University
umm-al-qura-university: Umm al-Qura University
king-khalid-university: King Khalid University
king-faisal-university: King Faisal University
kaust: KAUST = King Abdullah University of Science and Technology
islamic-university-madinah: Islamic University of Madinah
kacst: King Abdulaziz City for Science and Technology = KACST
ksrelief: KSrelief = King Salman Humanitarian Aid and Relief Centre
king-fahad-medical-city: King Fahad Medical City
king-faisal-hospital: King Faisal Specialist Hospital
saudi-red-crescent: Saudi Red Crescent
senior-scholars: Council of Senior Scholars
religious-police: Saudi religious police = Committee for the Promotion of Virtue and the Prevention of Vice
saff: Saudi Arabian Football Federation
nazaha: Nazaha
scta: Saudi Tourism Authority = Saudi Commission for Tourism and National Heritage
gaca: General Authority of Civil Aviation = GACA
club-al-hilal: Al-Hilal = Al Hilal
club-al-nassr: Al-Nassr = Al Nassr
club-al-ittihad: Al-Ittihad = Al Ittihad
club-al-ahli-sa: Al-Ahli Saudi = Al Ahli Saudi
club-al-shabab-sa: Al-Shabab FC = Al Shabab Riyadh
club-al-fateh: Al-Fateh
club-al-taawoun: Al-Taawoun
club-al-ettifaq: Al-Ettifaq
club-al-raed: Al-Raed
club-al-faisaly-sa: Al-Faisaly FC
club-al-qadsiah-sa: Al-Qadsiah
club-al-khaleej-sa: Al-Khaleej FC
club-najran-sc: Najran SC
club-al-wehda-sa: Al-Wehda
club-hajer: Hajer FC
club-al-adalah: Al-Adalah FC
club-damac: Damac = Damac FC
club-al-fayha: Al-Fayha
club-al-hazem: Al-Hazem
club-abha-sc: Abha Club
club-al-batin: Al-Batin FC
club-al-tai-sa: Al-Tai FC
club-al-okhdood: Al-Okhdood
club-al-riyadh-sc: Al-Riyadh SC
neom-company: Neom Company
liv-golf: LIV Golf
royal-commission-alula: Royal Commission for AlUla
riyadh-air: Riyadh Air`,
  AE: `
fnc-ae: Federal National Council
cbuae: Central Bank of the UAE = CBUAE
adnoc: ADNOC = Adnoc = Abu Dhabi National Oil Company
emirates-airline: Emirates airline = Emirates Airlines
etihad-airways: Etihad Airways = Etihad
flydubai: flydubai = Flydubai
air-arabia: Air Arabia
emaar: Emaar Properties = Emaar
nakheel: Nakheel
dp-world: DP World
etisalat: Etisalat = e&
mubadala: Mubadala = Mubadala Investment Company
wam: WAM = Emirates News Agency
al-khaleej: Al Khaleej newspaper
al-bayan-ae: Al Bayan newspaper
sky-news-arabia: Sky News Arabia
the-national-ae: The National newspaper
masdar: Masdar
adx: Abu Dhabi Securities Exchange = ADX
dfm: Dubai Financial Market
emirates-nbd: Emirates NBD
dewa: Dubai Electricity and Water Authority = DEWA
gulf-news: Gulf News
khaleej-times: Khaleej Times
adq: ADQ
adia: Abu Dhabi Investment Authority = ADIA
mgx: MGX
g42: G42
first-abu-dhabi-bank: First Abu Dhabi Bank
club-al-ain: Al Ain FC
club-al-jazira-ae: Al Jazira Club
club-al-wahda-ae: Al Wahda FC
club-shabab-al-ahli: Shabab Al Ahli = Shabab Al-Ahli
club-al-nasr-ae: Al Nasr Dubai
club-al-wasl: Al Wasl FC
club-sharjah-fc: Sharjah FC
club-bani-yas: Baniyas Club`,
  QA: `
shura-qa: Qatari Shura Council
qatar-central-bank: Qatar Central Bank
qia: Qatar Investment Authority = QIA
qatar-energy: QatarEnergy = Qatar Petroleum = Qatar Energy
qatar-airways: Qatar Airways
ooredoo: Ooredoo
qna: Qatar News Agency = QNA
al-jazeera: Al Jazeera = Al-Jazeera = Aljazeera = Al Jazeera English = Al Jazeera Arabic
al-sharq-qa: Al Sharq newspaper
al-raya-qa: Al Raya newspaper
bein: beIN Sports = beIN
qatar-foundation: Qatar Foundation
qnb: Qatar National Bank = QNB Group
club-al-sadd: Al Sadd = Al-Sadd
club-al-duhail: Al-Duhail = Al Duhail
club-al-rayyan: Al-Rayyan SC
club-al-gharafa: Al-Gharafa
club-lekhwiya: Lekhwiya
club-al-arabi-qa: Al-Arabi Doha
club-qatar-sc: Qatar SC
club-al-wakrah: Al-Wakrah SC`,
  KW: `
national-assembly-kw: Kuwaiti National Assembly = Kuwait National Assembly = Kuwaiti parliament
cbk: Central Bank of Kuwait
kpc: Kuwait Petroleum Corporation = KPC
kuwait-airways: Kuwait Airways
zain: Zain Group
kuna: KUNA = Kuwait News Agency
kfh: Kuwait Finance House
nbk: National Bank of Kuwait
al-qabas: Al-Qabas
al-rai-kw: Al-Rai Kuwait
al-anba-kw: Al-Anba
kia: Kuwait Investment Authority
kuwait-fund: Kuwait Fund for Arab Economic Development = Kuwait Fund
club-al-arabi-kw: Al-Arabi Kuwait
club-qadsia-kw: Qadsia SC
club-kuwait-sc: Kuwait SC
club-kazma: Kazma
club-al-salmiya: Salmiya SC`,
  BH: `
cbb: Central Bank of Bahrain
bapco: Bapco
gulf-air: Gulf Air
bna: Bahrain News Agency
al-wefaq: Al-Wefaq = Wefaq
al-wasat-bh: Al-Wasat
us-fifth-fleet: US Fifth Fleet = U.S. 5th Fleet = Fifth Fleet = 5th Fleet
club-al-muharraq: Muharraq Club
club-al-riffa: Riffa SC`,
  OM: `
cbo: Central Bank of Oman
oman-air: Oman Air
shura-om: Omani Shura Council = Majlis al-Shura Oman
ona: Oman News Agency
pdo: Petroleum Development Oman
club-dhofar-club: Dhofar Club
club-al-seeb: Al-Seeb Club`,
  YE: `
houthis: Houthis = Huthis = Houthi movement = Houthi = Ansar Allah = Ansarullah = Houthi rebels = Houthi militia = Yemen's Houthis
gpc-ye: General People's Congress = GPC
islah-ye: Islah party = Al-Islah
stc-ye: Southern Transitional Council = STC
plc-ye: Presidential Leadership Council = PLC
hirak: Southern Movement = Hirak
saba-ye: Saba news agency = Saba
al-masirah: Al-Masirah = Al Masirah TV = Almasirah
popular-resistance-ye: Popular Resistance Yemen
central-bank-ye: Central Bank of Yemen
giants-brigades: Giants Brigades = Giants Brigade`,
  IQ: `
parliament-iq: Iraqi parliament = Iraqi Council of Representatives = Iraq's parliament
pmf: Popular Mobilization Forces = Popular Mobilisation Forces = PMF = Hashd al-Shaabi = Hashed al-Shaabi = Popular Mobilization Units
  = PMU
peshmerga: Peshmerga = Kurdish Peshmerga
krg: Kurdistan Regional Government = KRG
kdp: Kurdistan Democratic Party = KDP
puk: Patriotic Union of Kurdistan = PUK
gorran: Gorran = Change Movement
dawa: Dawa Party = Islamic Dawa Party
sadrists: Sadrist Movement = Sadrists
badr: Badr Organization = Badr Organisation
aah: Asaib Ahl al-Haq
kataib-hezbollah: Kataib Hezbollah = Kata'ib Hezbollah = Kataeb Hezbollah
state-of-law: State of Law Coalition = State of Law
coordination-framework: Coordination Framework
ihec: Independent High Electoral Commission = IHEC
cbi: Central Bank of Iraq
somo: SOMO = State Oil Marketing Organization
counter-terrorism-service-iq: Iraqi Counter-Terrorism Service = Iraqi Counter Terrorism Service
ina-iq: Iraqi News Agency = INA
shafaq: Shafaq News
sumaria: Alsumaria
rudaw: Rudaw
baghdad-university: University of Baghdad = Baghdad University
al-mada: Al-Mada newspaper
islamic-resistance-iq: Islamic Resistance in Iraq
nujaba: Harakat al-Nujaba = Nujaba
kurdistan24: Kurdistan 24
club-al-shorta: Al-Shorta
club-al-zawraa: Al-Zawraa
club-al-quwa-al-jawiya: Al-Quwa Al-Jawiya = Air Force Club
club-al-talaba: Al-Talaba
club-erbil-sc: Erbil SC`,
  SY: `
assembly-sy: People's Assembly of Syria = Syrian parliament
syrian-coalition: Syrian National Coalition = National Coalition for Syrian Revolutionary and Opposition Forces
fsa: Free Syrian Army = FSA
sdf: Syrian Democratic Forces = SDF
ypg: YPG = People's Protection Units
pyd: Democratic Union Party = PYD
ahrar-al-sham: Ahrar al-Sham
jaish-al-islam: Jaish al-Islam = Army of Islam
jaish-al-fatah: Jaish al-Fatah = Army of Conquest
baath-sy: Syrian Baath Party = Baath Party = Ba'ath Party
white-helmets: White Helmets = Syria Civil Defence = Syrian Civil Defence = Syria Civil Defense
sohr: Syrian Observatory for Human Rights = SOHR
sana: SANA = Syrian Arab News Agency
damascus-university: Damascus University
central-bank-sy: Central Bank of Syria
enab-baladi: Enab Baladi
syrian-national-army: Syrian National Army = SNA
syrian-army: Syrian army = Syrian Arab Army
ypj: YPJ = Women's Protection Units
sednaya-association: Association of Detainees and Missing Persons in Sednaya Prison
club-al-jaish-sy: Al-Jaish SC
club-al-karamah: Al-Karamah SC
club-al-wahda-sy: Al-Wahda Damascus
club-tishreen: Tishreen SC`,
  LB: `
hezbollah: Hezbollah = Hizbullah = Hizbollah = Hizballah = Lebanese Hezbollah
amal: Amal Movement
future-movement: Future Movement
fpm: Free Patriotic Movement = FPM
lebanese-forces: Lebanese Forces
kataeb: Kataeb Party = Kataeb = Phalange
psp-lb: Progressive Socialist Party
march-14: March 14 Alliance
march-8: March 8 Alliance
bdl: Banque du Liban = Lebanon's central bank
mea: Middle East Airlines
nna: National News Agency = NNA
isf-lb: Internal Security Forces = Lebanese Internal Security Forces
an-nahar: An-Nahar = Annahar
as-safir: As-Safir = Assafir
al-akhbar-lb: Al-Akhbar
al-mayadeen: Al Mayadeen = Al-Mayadeen TV = Al-Mayadeen
al-manar: Al-Manar = Al-Manar TV = Al Manar
lbci: LBCI
mtv-lb: MTV Lebanon
aub: American University of Beirut = AUB
edl: Électricité du Liban = Electricite du Liban
lebanese-army: Lebanese army = Lebanese Armed Forces = LAF
lorient: L'Orient Today = L'Orient-Le Jour
club-al-ahed: Al-Ahed FC
club-al-ansar-lb: Al-Ansar FC
club-nejmeh: Nejmeh = Nejmeh SC`,
  JO: `
cbj: Central Bank of Jordan
petra: Petra news agency = Jordan News Agency
royal-jordanian: Royal Jordanian
ad-dustour: Ad-Dustour
al-ghad: Al-Ghad
al-rai-jo: Al-Rai Jordan
islamic-action-front: Islamic Action Front
arab-bank: Arab Bank
university-of-jordan: University of Jordan
yarmouk-university: Yarmouk University
jordan-times: Jordan Times = The Jordan Times
club-al-wehdat: Al-Wehdat SC
club-al-faisaly-jo: Al-Faisaly Amman
club-al-hussein-irbid: Al-Hussein SC`,
  PS: `
palestinian-authority: Palestinian Authority = PA = Palestinian National Authority
plo: PLO = Palestine Liberation Organization = Palestine Liberation Organisation = Palestinian Liberation Organization
hamas: Hamas = Islamic Resistance Movement
qassam: Qassam Brigades = al-Qassam Brigades = Izz ad-Din al-Qassam Brigades = Ezzedine al-Qassam Brigades = Izz al-Din al-Qassam Brigades
fatah: Fatah = Fatah movement
islamic-jihad-ps: Palestinian Islamic Jihad = Islamic Jihad = PIJ
saraya-al-quds: Al-Quds Brigades = Saraya al-Quds
al-aqsa-brigades: Al-Aqsa Martyrs' Brigades = Al-Aqsa Martyrs Brigades
pflp: PFLP = Popular Front for the Liberation of Palestine
dflp: DFLP = Democratic Front for the Liberation of Palestine
plc-ps: Palestinian Legislative Council
wafa: WAFA = Wafa = Palestinian news agency Wafa
maan: Ma'an News Agency
prcs: Palestine Red Crescent Society = Palestinian Red Crescent = PRCS = Palestine Red Crescent = Palestinian Red Crescent Society
prisoners-club: Palestinian Prisoners' Club = Palestinian Prisoners Society = Palestinian Prisoner's Society
al-quds-newspaper: Al-Quds newspaper
birzeit: Birzeit University
najah: An-Najah National University = An-Najah University
gaza-government-media: Gaza Government Media Office = Government Media Office
gaza-health-ministry: Gaza health ministry = Gaza's health ministry = Hamas-run health ministry = Gaza Health Ministry
  = Palestinian health ministry in Gaza
gaza-civil-defence: Gaza civil defence = Gaza Civil Defense = Palestinian Civil Defence = Gaza's civil defence agency
ghf: Gaza Humanitarian Foundation = GHF
al-shifa-hospital: Al-Shifa Hospital = al-Shifa hospital = Shifa Hospital
nasser-hospital: Nasser Hospital = Nasser Medical Complex
al-ahli-hospital: Al-Ahli Hospital = al-Ahli Arab Hospital = Al-Ahli Baptist Hospital
kamal-adwan-hospital: Kamal Adwan Hospital
lions-den: Lions' Den`,
  IL: `
knesset: Knesset = Israeli parliament
idf: Israel Defense Forces = Israel Defence Forces = IDF = Israeli military = Israeli army
mossad: Mossad
shin-bet: Shin Bet = Israel Security Agency = Shabak
likud: Likud = Likud party
labour-il: Israeli Labor Party = Israeli Labour Party
yisrael-beiteinu: Yisrael Beiteinu = Yisrael Beytenu
shas: Shas
haaretz: Haaretz = Ha'aretz
yedioth: Yedioth Ahronoth = Yediot Ahronot
maariv: Maariv
jerusalem-post: Jerusalem Post = The Jerusalem Post
times-of-israel: Times of Israel = The Times of Israel
israel-hayom: Israel Hayom
channel-12-il: Channel 12 = Israel's Channel 12
channel-13-il: Channel 13 = Israel's Channel 13
kan: Kan = Israeli Public Broadcasting Corporation
el-al: El Al
btselem: B'Tselem
yesh-atid: Yesh Atid
blue-and-white: Blue and White party
religious-zionism: Religious Zionism party
otzma-yehudit: Otzma Yehudit = Jewish Power
meretz: Meretz
magen-david-adom: Magen David Adom = MDA
hostages-forum: Hostages and Missing Families Forum
cogat: COGAT = Cogat
peace-now: Peace Now
breaking-the-silence: Breaking the Silence
israel-police: Israel Police = Israeli police
israeli-air-force: Israeli Air Force = IAF
unit-8200: Unit 8200
ynet: Ynet
nso-group: NSO Group
elbit: Elbit Systems = Elbit
rafael-il: Rafael Advanced Defense Systems
iai: Israel Aerospace Industries
yad-vashem: Yad Vashem
maccabi-tel-aviv: Maccabi Tel Aviv`,
  EG: `
house-eg: Egyptian House of Representatives = Egyptian parliament
senate-eg: Egyptian Senate
cbe: Central Bank of Egypt
al-azhar: Al-Azhar = al-Azhar
al-azhar-university: Al-Azhar University
coptic-church: Coptic Orthodox Church = Coptic Church
suez-canal-authority: Suez Canal Authority = SCA
egyptair: EgyptAir = Egyptair
nbe: National Bank of Egypt
banque-misr: Banque Misr
egx: Egyptian Exchange = EGX
mena: Middle East News Agency = MENA news agency
al-ahram: Al-Ahram = Al Ahram = Ahram Online
al-akhbar-eg: Al-Akhbar Cairo = Akhbar El-Yom
al-masry-al-youm: Al-Masry Al-Youm
youm7: Youm7
al-shorouk: Al-Shorouk = Shorouk
al-watan-eg: El-Watan newspaper
al-gomhuria: Al-Gomhuria
dostor: Al-Dostor
dar-al-ifta-eg: Dar al-Ifta = Dar al-Iftaa
cairo-university: Cairo University
ain-shams-university: Ain Shams University
alexandria-university: Alexandria University
auc: American University in Cairo = AUC
capmas: CAPMAS
orascom: Orascom
wafd: Wafd Party = New Wafd
nour-party: Nour Party = Al-Nour Party
freedom-justice: Freedom and Justice Party
mostaqbal-watan: Mostaqbal Watan = Nation's Future Party
ansar-bayt-al-maqdis: Ansar Beit al-Maqdis = Ansar Bayt al-Maqdis
efa: Egyptian Football Association
mada-masr: Mada Masr
scaf: Supreme Council of the Armed Forces = SCAF
club-al-ahly-eg: Al Ahly = Al-Ahly
club-zamalek: Zamalek SC
club-ismaily: Ismaily
club-al-masry: Al-Masry SC
club-pyramids: Pyramids FC
club-smouha: Smouha
club-enppi: ENPPI
club-ceramica: Ceramica Cleopatra
club-al-ittihad-eg: Al-Ittihad Alexandria
club-ghazl-mahalla: Ghazl El Mahalla
club-modern-future: Modern Future = Modern Sport
club-al-mokawloon: Al Mokawloon = Arab Contractors
club-zed-fc: ZED FC`,
  SD: `
rsf-sd: Rapid Support Forces = RSF
sudan-army: Sudanese Armed Forces = SAF = Sudanese army = Sudan's army
sovereignty-council: Sovereignty Council = Transitional Sovereignty Council = Sudan's Sovereign Council = Sovereign Council
ffc: Forces of Freedom and Change = FFC = Forces for Freedom and Change
umma-sd: National Umma Party = Umma Party
ncp-sd: National Congress Party = NCP
splm-n: SPLM-N = Sudan People's Liberation Movement-North = SPLM-North
jem: Justice and Equality Movement = JEM
suna: SUNA = Sudan News Agency
khartoum-university: University of Khartoum
cbos: Central Bank of Sudan
sudan-tribune: Sudan Tribune
janjaweed: Janjaweed
emergency-response-rooms: Emergency Response Rooms
sudan-doctors-network: Sudan Doctors Network
slm: Sudan Liberation Movement = Sudan Liberation Army
yale-hrl: Yale Humanitarian Research Lab = Humanitarian Research Lab
radio-dabanga: Radio Dabanga
club-al-hilal-sd: Al-Hilal Omdurman
club-al-merrikh: Al-Merrikh`,
  LY: `
hor-ly: House of Representatives of Libya = Libyan House of Representatives = Libyan parliament
hcs-ly: High Council of State = High State Council
gnu-ly: Government of National Unity = GNU
gna-ly: Government of National Accord = GNA
presidential-council-ly: Libyan Presidential Council
gnc-ly: General National Congress = GNC
lna: Libyan National Army = LNA = Libyan Arab Armed Forces
noc-ly: National Oil Corporation = NOC
cbl: Central Bank of Libya
hnec: High National Elections Commission = HNEC
fajr-libya: Libya Dawn
lana: Libyan News Agency = LANA
club-al-ittihad-ly: Al-Ittihad Tripoli
club-al-ahli-tripoli: Al-Ahli Tripoli
club-al-ahly-benghazi: Al-Ahly Benghazi`,
  TN: `
arp-tn: Assembly of the Representatives of the People = Tunisian parliament
ennahda: Ennahda = Ennahdha = Nahda
nidaa-tounes: Nidaa Tounes
popular-front-tn: Popular Front of Tunisia
free-destourian: Free Destourian Party = Free Constitutional Party
ugtt: UGTT = Tunisian General Labour Union = Tunisian General Labor Union
utica: UTICA = Tunisian Confederation of Industry, Trade and Handicrafts
utap: Tunisian Union of Agriculture and Fisheries
isie: Independent High Authority for Elections = ISIE
snjt: National Syndicate of Tunisian Journalists = SNJT
bct: Central Bank of Tunisia
tunisair: Tunisair
steg: STEG
sonede: SONEDE
tap: Tunis Afrique Presse = TAP news agency
mosaique: Mosaique FM
shems-fm: Shems FM
assabah-tn: Assabah newspaper
echourouk-tn: Echourouk Tunisia
wataniya-tn: El Watania 1
tunis-university: Tunis El Manar University
ftf: Tunisian Football Federation
red-crescent-tn: Tunisian Red Crescent
gct-tn: Tunisian Chemical Group
cpg-tn: Gafsa Phosphate Company = Compagnie des Phosphates de Gafsa
club-esperance: Espérance = Esperance = Espérance de Tunis = Esperance Tunis
club-club-africain: Club Africain
club-etoile-sahel: Étoile du Sahel = Etoile du Sahel
club-css: CS Sfaxien
club-us-monastir: US Monastir
club-cab: CA Bizertin
club-stade-tunisien: Stade Tunisien
club-us-ben-guerdane: US Ben Guerdane
club-as-gabes: AS Gabès = AS Gabes
club-js-kairouan: JS Kairouan
club-us-tataouine: US Tataouine`,
  DZ: `
apn-dz: People's National Assembly = Algerian National People's Assembly
council-nation-dz: Council of the Nation
fln: FLN = National Liberation Front = Front de Libération Nationale
rnd: National Rally for Democracy = Democratic National Rally
hms: Movement of Society for Peace
ffs: Socialist Forces Front
rcd-dz: Rally for Culture and Democracy
pt-dz: Algerian Workers' Party
fis: Islamic Salvation Front
anp: People's National Army = Algerian army
sonatrach: Sonatrach
sonelgaz: Sonelgaz
air-algerie: Air Algérie = Air Algerie
algerie-telecom: Algérie Télécom = Algerie Telecom
bank-of-algeria: Bank of Algeria
anie: National Independent Authority for Elections = ANIE
ugta: General Union of Algerian Workers = UGTA
aps: Algeria Press Service
el-khabar: El Khabar
echorouk: Echorouk
ennahar-dz: Ennahar
el-moudjahid: El Moudjahid
el-watan-dz: El Watan
cevital: Cevital
djezzy: Djezzy
mobilis: Mobilis
naftal: Naftal
algiers-university: University of Algiers
usthb: University of Science and Technology Houari Boumediene
oran-university: University of Oran
faf: Algerian Football Federation
bea-dz: Banque Extérieure d'Algérie
cnep: CNEP-Banque
gendarmerie-dz: Algerian National Gendarmerie
mak: Movement for the Self-determination of Kabylie
club-mca: MC Alger
club-usma: USM Alger
club-jsk: JS Kabylie
club-crb: CR Belouizdad
club-ess: ES Sétif = ES Setif
club-csc: CS Constantine
club-mco: MC Oran
club-usmb: USM Bel Abbès
club-jss: JS Saoura
club-nahd: NA Hussein Dey
club-aso: ASO Chlef
club-paradou: Paradou AC
club-mob: MO Béjaïa
club-usm-harrach: USM El Harrach
club-mc-saida: MC Saïda
club-us-biskra: US Biskra
club-as-ain-mlila: AS Aïn M'lila
club-rc-relizane: RC Relizane`,
  MA: `
house-ma: Moroccan House of Representatives = Moroccan parliament
pjd: Justice and Development Party Morocco = PJD
istiqlal: Istiqlal Party = Istiqlal
rni: National Rally of Independents = RNI
pam: Authenticity and Modernity Party
usfp: Socialist Union of Popular Forces = USFP
mp-ma: Popular Movement
pps-ma: Party of Progress and Socialism
justice-spirituality: Al Adl Wal Ihsane = Justice and Spirituality
polisario: Polisario Front = Polisario
bank-al-maghrib: Bank Al-Maghrib = Bank al-Maghrib
ocp: OCP Group = OCP
ram: Royal Air Maroc
oncf: ONCF
onee: ONEE
maroc-telecom: Maroc Telecom
attijariwafa: Attijariwafa Bank
bmce: Bank of Africa Morocco = BMCE Bank
dgsn: General Directorate for National Security = DGSN
bcij: Central Bureau of Judicial Investigation = BCIJ
dgst: General Directorate for Territorial Surveillance = DGST
far: Royal Armed Forces = Moroccan Royal Armed Forces
gendarmerie-ma: Royal Gendarmerie
hcp: High Commission for Planning
cndh: National Human Rights Council = CNDH
amdh: Moroccan Association for Human Rights = AMDH
map: Maghreb Arab Press = MAP news agency
hespress: Hespress
assabah-ma: Assabah Morocco
al-massae: Al Massae
2m: 2M TV
mohammed-v-university: Mohammed V University
hassan-ii-university: Hassan II University
cadi-ayyad: Cadi Ayyad University
frmf: Royal Moroccan Football Federation
tanger-med: Tanger Med = Tangier Med
genz212: GenZ 212 = GenZ212
club-wac: Wydad Casablanca = Wydad AC = Wydad
club-raja: Raja Casablanca = Raja CA
club-far-rabat: AS FAR = FAR Rabat
club-fus: FUS Rabat
club-rs-berkane: RS Berkane = Renaissance Berkane
club-mat: Moghreb Tétouan = Moghreb Tetouan
club-mas: Maghreb de Fès = MAS Fez
club-husa: Hassania Agadir
club-oc-khouribga: Olympique Khouribga
club-oc-safi: Olympic Safi
club-difaa: Difaa El Jadida
club-irt: IR Tanger
club-kac: Kawkab Marrakech
club-kenitra: KAC Kénitra`,
  MR: `
ami: Mauritanian News Agency
snim: SNIM
bcm: Central Bank of Mauritania
upr: Union for the Republic
tawassoul: Tewassoul = Tawassoul
al-akhbar-mr: Alakhbar agency`,
  SO: `
al-shabaab: al-Shabaab = Al-Shabaab = Al Shabaab = al-Shabab = al Shabaab
amisom: AMISOM = African Union Mission in Somalia
atmis: ATMIS
aussom: AUSSOM`,
  IR: `
irgc: Islamic Revolutionary Guard Corps = IRGC = Revolutionary Guards = Revolutionary Guard = Iran's Revolutionary Guards
quds-force: Quds Force = IRGC Quds Force = Qods Force
basij: Basij = Basij militia
majlis-ir: Iranian parliament = Majlis = Islamic Consultative Assembly
guardian-council: Guardian Council
assembly-of-experts: Assembly of Experts
expediency-council: Expediency Council = Expediency Discernment Council
snsc-ir: Supreme National Security Council = SNSC
mek: Mujahedin-e Khalq = MEK = People's Mojahedin Organization = People's Mujahedin of Iran
aeoi: Atomic Energy Organization of Iran = AEOI
irna: IRNA = Islamic Republic News Agency
tasnim: Tasnim = Tasnim news agency
fars: Fars News Agency = Fars news agency
mehr: Mehr News Agency = Mehr news agency
isna: ISNA = Iranian Students News Agency
al-alam: Al-Alam TV
press-tv: Press TV
mahan-air: Mahan Air
nioc: National Iranian Oil Company = NIOC
iran-international: Iran International
irib: IRIB = Islamic Republic of Iran Broadcasting
iran-human-rights: Iran Human Rights = IHRNGO
hrana: HRANA = Human Rights Activists News Agency
club-persepolis: Persepolis
club-esteghlal: Esteghlal
club-sepahan: Sepahan
club-tractor: Tractor SC`,
  TR: `
akp: AKP = AK Party = Justice and Development Party
chp: CHP = Republican People's Party
mhp: MHP = Nationalist Movement Party
hdp: HDP = Peoples' Democratic Party
tbmm: Grand National Assembly of Turkey = Turkish Grand National Assembly = Turkish parliament
mit-tr: National Intelligence Organization = MİT = Turkish intelligence = National Intelligence Organisation
anadolu: Anadolu Agency = Anadolu = Anatolian News Agency
trt: TRT = TRT World = TRT Haber
turkish-airlines: Turkish Airlines
hurriyet: Hürriyet = Hurriyet = Hurriyet Daily News
sabah-tr: Sabah newspaper
daily-sabah: Daily Sabah
gulen-movement: Gulen movement = Gülen movement = FETO = FETÖ
afad: AFAD
baykar: Baykar
koc: Koç Holding = Koc Holding
dem-party: DEM Party = Peoples' Equality and Democracy Party
iyi-party: İYİ Party = IYI Party = Good Party
club-galatasaray: Galatasaray
club-fenerbahce: Fenerbahçe = Fenerbahce
club-besiktas: Beşiktaş JK = Besiktas JK
club-trabzonspor: Trabzonspor
club-basaksehir: İstanbul Başakşehir = Istanbul Basaksehir`,
  US: `
white-house: White House = the White House
congress: US Congress = U.S. Congress = United States Congress = Congress
us-senate: US Senate = U.S. Senate = United States Senate = Senate
us-house: US House of Representatives = U.S. House of Representatives = House of Representatives = US House = U.S. House
pentagon: Pentagon = the Pentagon = Department of Defense = US Defense Department = U.S. Defense Department = Department of War
state-department: State Department = US State Department = U.S. State Department = Department of State
us-treasury: US Treasury = U.S. Treasury = Treasury Department = US Treasury Department
us-supreme-court: US Supreme Court = U.S. Supreme Court = SCOTUS
cia: CIA = Central Intelligence Agency
fbi: FBI = Federal Bureau of Investigation
nsa: NSA = National Security Agency
dhs: Department of Homeland Security = DHS = Homeland Security
centcom: CENTCOM = US Central Command = U.S. Central Command = Centcom
fed: Federal Reserve = US Federal Reserve = U.S. Federal Reserve = Fed = the Fed = Federal Reserve Board
sec: Securities and Exchange Commission = SEC
eia: Energy Information Administration = EIA
fda: FDA = Food and Drug Administration
cdc: CDC = Centers for Disease Control and Prevention = Centers for Disease Control
faa: FAA = Federal Aviation Administration
ntsb: NTSB = National Transportation Safety Board
nasa: NASA = Nasa = National Aeronautics and Space Administration
usgs: USGS = US Geological Survey = U.S. Geological Survey = United States Geological Survey
usaid: USAID = USAid = US Agency for International Development = U.S. Agency for International Development
republican-party: Republican Party = GOP = Republicans
democratic-party: Democratic Party = Democrats = US Democrats
ap: Associated Press = AP = The Associated Press
upi: UPI = United Press International
bloomberg: Bloomberg = Bloomberg News
dow-jones: Dow Jones
cnn: CNN = Cable News Network
fox-news: Fox News
cbs: CBS = CBS News
nbc: NBC = NBC News
abc-us: ABC News = American Broadcasting Company
cnbc: CNBC
alhurra: Alhurra
voa: Voice of America = VOA
nyt: New York Times = The New York Times = NYT
washington-post: Washington Post = The Washington Post
wsj: Wall Street Journal = The Wall Street Journal = WSJ
usa-today: USA Today = USA TODAY
la-times: Los Angeles Times = LA Times = L.A. Times
time-magazine: Time magazine = TIME
newsweek: Newsweek
foreign-policy: Foreign Policy magazine
forbes: Forbes
politico: Politico = POLITICO
axios: Axios
google: Google
apple: Apple = Apple Inc
microsoft: Microsoft
facebook: Facebook
meta: Meta = Meta Platforms
twitter: Twitter = X Corp
whatsapp: WhatsApp
instagram: Instagram
youtube: YouTube
snapchat: Snapchat = Snap Inc
amazon: Amazon.com = Amazon
tesla: Tesla = Tesla Motors
spacex: SpaceX
openai: OpenAI
nvidia: Nvidia = NVIDIA
intel: Intel Corporation = Intel
ibm: IBM
oracle: Oracle Corporation = Oracle
netflix: Netflix
disney: Walt Disney = Disney = Walt Disney Company
uber: Uber
boeing: Boeing
lockheed: Lockheed Martin = Lockheed
raytheon: Raytheon = RTX
general-electric: General Electric
general-motors: General Motors = GM
ford: Ford Motor = Ford Motor Company
exxon: ExxonMobil = Exxon Mobil = Exxon
chevron: Chevron
halliburton: Halliburton
schlumberger: Schlumberger = SLB
pfizer: Pfizer
moderna: Moderna
johnson: Johnson & Johnson = J&J
coca-cola: Coca-Cola = Coca Cola
pepsi: PepsiCo = Pepsi
mcdonalds: McDonald's
starbucks: Starbucks
nike: Nike
goldman-sachs: Goldman Sachs
jpmorgan: JPMorgan = JPMorgan Chase = JP Morgan = J.P. Morgan
morgan-stanley: Morgan Stanley
citigroup: Citigroup = Citibank
blackrock: BlackRock
wall-street: Wall Street
harvard: Harvard University = Harvard
stanford: Stanford University
mit: Massachusetts Institute of Technology = MIT
princeton: Princeton University
yale: Yale University = Yale
columbia-university: Columbia University
johns-hopkins: Johns Hopkins University = Johns Hopkins
carnegie: Carnegie Endowment for International Peace = Carnegie Endowment
brookings: Brookings Institution = Brookings
rand: RAND Corporation = Rand Corporation
washington-institute: Washington Institute for Near East Policy = Washington Institute
gates-foundation: Gates Foundation = Bill & Melinda Gates Foundation = Bill and Melinda Gates Foundation
nba: NBA = National Basketball Association
justice-department: Justice Department = Department of Justice = DOJ = US Justice Department = U.S. Justice Department
us-energy-department: Department of Energy = Energy Department
us-education-department: Department of Education = US Education Department
us-hhs: Department of Health and Human Services = HHS
us-labor-department: Labor Department = Department of Labor
us-commerce-department: Commerce Department = Department of Commerce
bls: Bureau of Labor Statistics = BLS
ice: Immigration and Customs Enforcement = US Immigration and Customs Enforcement = ICE
cbp: Customs and Border Protection = CBP = Border Patrol = US Border Patrol
tsa: Transportation Security Administration = TSA
secret-service: Secret Service = US Secret Service = U.S. Secret Service
dea: Drug Enforcement Administration = DEA
atf: Bureau of Alcohol, Tobacco, Firearms and Explosives = ATF
irs: Internal Revenue Service = IRS
epa: Environmental Protection Agency = EPA
fcc: Federal Communications Commission = FCC
ftc: Federal Trade Commission = FTC
fec: Federal Election Commission = FEC
nlrb: National Labor Relations Board = NLRB
fema: Federal Emergency Management Agency = FEMA
noaa: National Oceanic and Atmospheric Administration = NOAA
national-weather-service: National Weather Service
national-hurricane-center: National Hurricane Center
nih: National Institutes of Health = NIH
national-guard: National Guard = US National Guard
us-army: US Army = U.S. Army
us-navy: US Navy = U.S. Navy
us-air-force: US Air Force = U.S. Air Force
us-marines: US Marine Corps = Marine Corps = U.S. Marine Corps
us-coast-guard: US Coast Guard = U.S. Coast Guard
africom: AFRICOM = US Africa Command
southcom: US Southern Command = SOUTHCOM
indo-pacific-command: US Indo-Pacific Command
special-counsel-us: Office of Special Counsel
doge: Department of Government Efficiency = DOGE
cbo-us: Congressional Budget Office
gao: Government Accountability Office = GAO
dnc: Democratic National Committee = DNC
rnc: Republican National Committee = RNC
trump-organization: Trump Organization
truth-social: Truth Social
nypd: NYPD = New York Police Department = New York City Police Department
lapd: LAPD = Los Angeles Police Department
nra: National Rifle Association = NRA
aclu: American Civil Liberties Union = ACLU
naacp: NAACP
planned-parenthood: Planned Parenthood
aipac: AIPAC
heritage-foundation: Heritage Foundation
cato: Cato Institute
cfr: Council on Foreign Relations
csis: Center for Strategic and International Studies = CSIS
atlantic-council: Atlantic Council
isw: Institute for the Study of War = ISW
pew: Pew Research Center
gallup: Gallup
freedom-house: Freedom House
npr: NPR = National Public Radio
pbs: PBS = PBS NewsHour
msnbc: MSNBC
new-yorker: The New Yorker = New Yorker
the-atlantic: The Atlantic magazine
chicago-tribune: Chicago Tribune
boston-globe: Boston Globe = The Boston Globe
new-york-post: New York Post
miami-herald: Miami Herald
houston-chronicle: Houston Chronicle
the-hill: The Hill newspaper
propublica: ProPublica
buzzfeed: BuzzFeed News = BuzzFeed
breitbart: Breitbart
newsmax: Newsmax
daily-beast: Daily Beast = The Daily Beast
rolling-stone: Rolling Stone
rfe-rl: Radio Free Europe = Radio Free Europe/Radio Liberty = RFE/RL = Radio Liberty
radio-free-asia: Radio Free Asia = RFA
alphabet: Alphabet Inc
xai: xAI
anthropic: Anthropic
amd: Advanced Micro Devices = AMD
qualcomm: Qualcomm
micron: Micron Technology
cisco: Cisco
dell: Dell Technologies
hp: Hewlett-Packard = HP Inc
palantir: Palantir
salesforce: Salesforce
airbnb: Airbnb
paypal: PayPal
visa-inc: Visa Inc
mastercard: Mastercard
american-express: American Express
walmart: Walmart
costco: Costco
target-us: Target Corporation
home-depot: Home Depot
procter-gamble: Procter & Gamble
berkshire: Berkshire Hathaway
bank-of-america: Bank of America
wells-fargo: Wells Fargo
silicon-valley-bank: Silicon Valley Bank = SVB
lehman: Lehman Brothers
vanguard: Vanguard Group
nasdaq: Nasdaq = NASDAQ
nyse: New York Stock Exchange = NYSE
coinbase: Coinbase
ftx: FTX
american-airlines: American Airlines
united-airlines: United Airlines
delta-air-lines: Delta Air Lines
southwest-airlines: Southwest Airlines
jetblue: JetBlue
spirit-airlines: Spirit Airlines
alaska-airlines: Alaska Airlines
northrop: Northrop Grumman
general-dynamics: General Dynamics
anduril: Anduril
blue-origin: Blue Origin
starlink: Starlink
conocophillips: ConocoPhillips
fedex: FedEx
ups: United Parcel Service
att: AT&T
verizon: Verizon
comcast: Comcast
warner-bros: Warner Bros Discovery = Warner Bros
paramount: Paramount Global = Paramount Skydance
merck-us: Merck & Co
eli-lilly: Eli Lilly
unitedhealth: UnitedHealth = UnitedHealthcare
purdue-pharma: Purdue Pharma
uaw: United Auto Workers = UAW
teamsters: Teamsters
afl-cio: AFL-CIO
proud-boys: Proud Boys
oath-keepers: Oath Keepers
ku-klux-klan: Ku Klux Klan = KKK
black-lives-matter: Black Lives Matter = BLM
berkeley-university: University of California, Berkeley = UC Berkeley
ucla: UCLA
nyu: New York University = NYU
georgetown-university: Georgetown University
cornell: Cornell University
upenn: University of Pennsylvania
duke-university: Duke University
university-of-chicago: University of Chicago
university-of-michigan: University of Michigan
caltech: Caltech = California Institute of Technology
nfl: NFL = National Football League
mlb: MLB = Major League Baseball
nhl: NHL = National Hockey League
mls: Major League Soccer = MLS
ncaa: NCAA
us-soccer: US Soccer = U.S. Soccer Federation
pga-tour: PGA Tour
usada: USADA = US Anti-Doping Agency
world-central-kitchen: World Central Kitchen = WCK
irc: International Rescue Committee = IRC
mercy-corps: Mercy Corps
care-international: CARE International
club-inter-miami: Inter Miami = Inter Miami CF
club-la-galaxy: LA Galaxy = Los Angeles Galaxy
club-lakers: Los Angeles Lakers = LA Lakers = Lakers
club-warriors: Golden State Warriors
club-bulls: Chicago Bulls
club-celtics: Boston Celtics
club-heat: Miami Heat
club-cavaliers: Cleveland Cavaliers
club-spurs-sa: San Antonio Spurs
club-yankees: New York Yankees
club-dodgers: Los Angeles Dodgers
club-red-sox: Boston Red Sox
club-cowboys: Dallas Cowboys
club-chiefs: Kansas City Chiefs
club-eagles: Philadelphia Eagles
club-patriots: New England Patriots`,
  GB: `
commons: House of Commons = UK House of Commons = Commons
lords: House of Lords
downing-street: Downing Street = No 10 Downing Street = 10 Downing Street
bank-of-england: Bank of England = BoE
scotland-yard: Scotland Yard = Metropolitan Police = Met Police = London's Metropolitan Police
mi5: MI5
mi6: MI6 = Secret Intelligence Service
conservatives: Conservative Party = Conservatives = Tory Party = Tories
labour-gb: Labour Party = Labour = UK Labour Party
lib-dems: Liberal Democrats = Lib Dems = Liberal Democrat Party
bbc: BBC = British Broadcasting Corporation = BBC News
reuters: Reuters = Thomson Reuters = Reuters news agency
sky-news: Sky News
guardian: The Guardian = Guardian newspaper
times: The Times = The Times of London
ft: Financial Times = FT = The Financial Times
independent: The Independent = Independent newspaper
telegraph: Daily Telegraph = The Telegraph = The Daily Telegraph
daily-mail: Daily Mail = The Daily Mail = MailOnline
daily-mirror: Daily Mirror = The Mirror
the-sun: The Sun newspaper
economist: The Economist = Economist magazine
al-quds-al-arabi: Al-Quds Al-Arabi
al-hayat: Al-Hayat
al-arab-newspaper: Al-Arab newspaper
middle-east-eye: Middle East Eye = MEE
bp: BP = British Petroleum
shell: Shell = Royal Dutch Shell = Shell plc
hsbc: HSBC
barclays: Barclays
lloyds: Lloyds = Lloyds Banking Group
british-airways: British Airways
easyjet: easyJet = EasyJet
rolls-royce: Rolls-Royce
astrazeneca: AstraZeneca
gsk: GSK = GlaxoSmithKline
vodafone: Vodafone
bae: BAE Systems
oxford-university: University of Oxford = Oxford University
cambridge-university: University of Cambridge = Cambridge University
imperial-college: Imperial College London = Imperial College
chatham-house: Chatham House
premier-league: Premier League = English Premier League
uk-foreign-office: Foreign Office = Foreign, Commonwealth and Development Office = FCDO
uk-home-office: Home Office
uk-treasury: HM Treasury
uk-mod: Ministry of Defence = MoD
nhs: NHS = National Health Service = NHS England
ofcom: Ofcom
ofgem: Ofgem
ons-gb: Office for National Statistics = ONS
obr: Office for Budget Responsibility = OBR
hmrc: HMRC = HM Revenue & Customs
cps: Crown Prosecution Service = CPS
nca-gb: National Crime Agency = NCA
gchq: GCHQ
raf: Royal Air Force = RAF
royal-navy: Royal Navy
ukmto: UKMTO = United Kingdom Maritime Trade Operations = UK Maritime Trade Operations
ambrey: Ambrey
rnli: RNLI
met-office: Met Office
snp: SNP = Scottish National Party
plaid-cymru: Plaid Cymru
sinn-fein: Sinn Féin = Sinn Fein
dup: DUP = Democratic Unionist Party
uup: Ulster Unionist Party
sdlp: SDLP
alliance-ni: Alliance Party
ira: IRA = Irish Republican Army = Provisional IRA
psni: PSNI = Police Service of Northern Ireland
reform-uk: Reform UK
ukip: UKIP
green-party-ew: Green Party of England and Wales
scottish-parliament: Scottish Parliament = Holyrood parliament
senedd: Senedd
palestine-action: Palestine Action
just-stop-oil: Just Stop Oil
extinction-rebellion: Extinction Rebellion
itv: ITV = ITV News
channel-4: Channel 4 News = Channel 4
gb-news: GB News
evening-standard: Evening Standard
daily-express: Daily Express
observer-gb: The Observer
new-statesman: New Statesman
private-eye: Private Eye
lancet: The Lancet = Lancet
nature-journal: Nature magazine = journal Nature
bellingcat: Bellingcat
airwars: Airwars
acled: ACLED
royal-mail: Royal Mail
post-office-gb: Post Office Ltd
tesco: Tesco
sainsburys: Sainsbury's
marks-spencer: Marks & Spencer = M&S
unilever: Unilever
diageo: Diageo
rio-tinto: Rio Tinto
anglo-american: Anglo American
natwest: NatWest = Royal Bank of Scotland
standard-chartered: Standard Chartered
prudential: Prudential plc
british-steel: British Steel
network-rail: Network Rail
thames-water: Thames Water
national-grid: National Grid
virgin-atlantic: Virgin Atlantic
lse: London School of Economics = LSE
lseg: London Stock Exchange = LSEG
kings-college-london: King's College London
ucl: University College London = UCL
edinburgh-university: University of Edinburgh
rusi: RUSI = Royal United Services Institute
ifs-gb: Institute for Fiscal Studies
tuc: Trades Union Congress
unite-union: Unite the Union
rmt: RMT union
bma: British Medical Association = BMA
church-of-england: Church of England
christian-aid: Christian Aid
medical-aid-palestinians: Medical Aid for Palestinians
global-witness: Global Witness
football-association: Football Association = English Football Association
efl: English Football League = EFL
ecb-cricket: England and Wales Cricket Board
icc-cricket: International Cricket Council
mcc: Marylebone Cricket Club
world-rugby: World Rugby
lta: Lawn Tennis Association
wimbledon-aeltc: All England Club
club-man-united: Manchester United = Man United = Man Utd
club-man-city: Manchester City = Man City
club-liverpool-fc: Liverpool FC
club-chelsea: Chelsea FC
club-arsenal: Arsenal = Arsenal FC
club-tottenham: Tottenham Hotspur = Spurs
club-everton: Everton FC
club-leicester-city: Leicester City
club-newcastle-united: Newcastle United
club-west-ham: West Ham = West Ham United
club-aston-villa: Aston Villa
club-southampton-fc: Southampton FC
club-crystal-palace: Crystal Palace
club-stoke-city: Stoke City
club-swansea-city: Swansea City
club-watford: Watford FC
club-wolves: Wolverhampton Wanderers
club-brighton-fc: Brighton & Hove Albion = Brighton and Hove Albion
club-fulham: Fulham FC
club-brentford: Brentford
club-bournemouth-fc: AFC Bournemouth
club-burnley: Burnley FC
club-leeds-united: Leeds United
club-nottingham-forest: Nottingham Forest
club-sunderland: Sunderland AFC
club-west-brom: West Bromwich Albion = West Brom
club-norwich: Norwich City
club-celtic: Celtic FC = Glasgow Celtic
club-rangers: Rangers FC = Glasgow Rangers
club-wrexham: Wrexham AFC`,
  FR: `
elysee: Élysée Palace = Elysee Palace = Elysée
assembly-fr: French National Assembly = French parliament
quai-dorsay: Quai d'Orsay = French foreign ministry
afp: AFP = Agence France-Presse
france-24: France 24 = France24
rfi: RFI = Radio France Internationale
mcd: Monte Carlo Doualiya
le-monde: Le Monde
le-figaro: Le Figaro
liberation: Libération
le-parisien: Le Parisien
jeune-afrique: Jeune Afrique
charlie-hebdo: Charlie Hebdo
lequipe: L'Équipe = L'Equipe
total: TotalEnergies
engie: Engie
airbus: Airbus
dassault: Dassault Aviation
thales: Thales
renault: Renault
peugeot: Peugeot
air-france: Air France
orange: Orange SA
danone: Danone
sanofi: Sanofi
lvmh: LVMH
alstom: Alstom
bnp: BNP Paribas
societe-generale: Société Générale = Societe Generale
national-front: National Rally = National Front = Rassemblement National = Front National
sorbonne: Sorbonne = Sorbonne University
imarabe: Arab World Institute = Institut du Monde Arabe
louvre: Louvre = Louvre Museum
edf: EDF = Électricité de France
sncf: SNCF
stellantis: Stellantis
loreal: L'Oréal = L'Oreal
carrefour: Carrefour
safran: Safran
france-insoumise: France Unbowed = La France Insoumise = LFI
socialist-party-fr: French Socialist Party
republicans-fr: Les Républicains = Les Republicains
renaissance-fr: Renaissance party
fatf: Financial Action Task Force = FATF
bfm-tv: BFMTV = BFM TV
sciences-po: Sciences Po
ligue-1: Ligue 1
aso-fr: Amaury Sport Organisation
club-psg: Paris Saint-Germain = PSG = Paris St-Germain
club-marseille-om: Olympique de Marseille = Olympique Marseille
club-lyon-ol: Olympique Lyonnais
club-monaco-as: AS Monaco
club-lille-fc: Lille OSC
club-saint-etienne: AS Saint-Étienne = AS Saint-Etienne
club-nice-fc: OGC Nice
club-bordeaux-fc: Girondins de Bordeaux
club-rennes-fc: Stade Rennais
club-nantes-fc: FC Nantes
club-lens-fc: RC Lens
club-montpellier-fc: Montpellier HSC
club-strasbourg-fc: RC Strasbourg
club-toulouse-fc: Toulouse FC`,
  DE: `
bundestag: Bundestag = German parliament
bundesbank: Bundesbank = Deutsche Bundesbank
cdu: CDU = Christian Democratic Union = Christian Democrats
spd: SPD = Social Democratic Party of Germany
afd: AfD = Alternative for Germany = Alternative für Deutschland
dpa: DPA = Deutsche Presse-Agentur = German Press Agency
dw: Deutsche Welle = DW
spiegel: Der Spiegel = Spiegel
bild: Bild newspaper
volkswagen: Volkswagen = VW
mercedes: Mercedes-Benz = Mercedes
bmw: BMW
siemens: Siemens
lufthansa: Lufthansa
deutsche-bank: Deutsche Bank
biontech: BioNTech
bayer: Bayer
basf: BASF
adidas: Adidas = adidas
sap: SAP
rwe: RWE
bundesliga: Bundesliga
csu: CSU = Christian Social Union
fdp: FDP = Free Democrats = Free Democratic Party
greens-de: German Greens = Alliance 90/The Greens
die-linke: Die Linke = Left Party
bsw: Sahra Wagenknecht Alliance = BSW
bundeswehr: Bundeswehr
bundesrat: Bundesrat
bnd: BND
bfv: Federal Office for the Protection of the Constitution
rheinmetall: Rheinmetall
allianz: Allianz
commerzbank: Commerzbank
deutsche-bahn: Deutsche Bahn
porsche: Porsche
audi: Audi
thyssenkrupp: Thyssenkrupp
uniper: Uniper
wirecard: Wirecard
ifo: Ifo Institute
kiel-institute: Kiel Institute
faz: Frankfurter Allgemeine Zeitung
sz: Süddeutsche Zeitung
die-zeit: Die Zeit
red-army-faction: Red Army Faction
sea-watch: Sea-Watch
msc: Munich Security Conference
club-bayern: Bayern Munich = Bayern = FC Bayern
club-dortmund: Borussia Dortmund
club-leverkusen: Bayer Leverkusen
club-schalke: Schalke = Schalke 04
club-gladbach: Borussia Mönchengladbach = Borussia Moenchengladbach
club-wolfsburg-fc: VfL Wolfsburg
club-leipzig-rb: RB Leipzig
club-frankfurt-fc: Eintracht Frankfurt
club-werder: Werder Bremen
club-hamburg-sv: Hamburger SV
club-stuttgart-fc: VfB Stuttgart
club-hoffenheim: TSG Hoffenheim
club-hertha: Hertha Berlin = Hertha BSC
club-mainz-fc: Mainz 05`,
  RU: `
kremlin: Kremlin = the Kremlin
duma: State Duma = Duma = Russian parliament
fsb: FSB = Federal Security Service
wagner: Wagner Group = Wagner = Wagner mercenary group
tass: TASS = Tass = Itar-Tass
ria-novosti: RIA Novosti = RIA
interfax: Interfax
sputnik: Sputnik news agency = Sputnik
rt: RT = Russia Today
gazprom: Gazprom
rosneft: Rosneft
lukoil: Lukoil
rosatom: Rosatom
roscosmos: Roscosmos
rosoboronexport: Rosoboronexport
aeroflot: Aeroflot
united-russia: United Russia
cbr: Central Bank of Russia = Bank of Russia
russian-defence-ministry: Russian Defence Ministry = Russian Defense Ministry = Russia's defence ministry = Russia's Defense Ministry
svr: SVR = Foreign Intelligence Service
gru: GRU
kgb: KGB
rosgvardia: Rosgvardia = Russian National Guard
federation-council: Federation Council
investigative-committee-ru: Investigative Committee
roskomnadzor: Roskomnadzor
africa-corps: Africa Corps
sberbank: Sberbank
vtb: VTB
transneft: Transneft
novatek: Novatek
rostec: Rostec
kommersant: Kommersant
novaya-gazeta: Novaya Gazeta
meduza: Meduza
memorial-ru: Memorial human rights group
anti-corruption-foundation: Anti-Corruption Foundation
communist-party-ru: Communist Party of the Russian Federation
russian-orthodox-church: Russian Orthodox Church = Moscow Patriarchate
yandex: Yandex
telegram: Telegram Messenger = Telegram
kaspersky: Kaspersky
club-zenit: Zenit St Petersburg = Zenit St. Petersburg = Zenit
club-cska-moscow: CSKA Moscow
club-spartak: Spartak Moscow
club-lokomotiv: Lokomotiv Moscow`,
  CN: `
cpc: Chinese Communist Party = Communist Party of China = CCP
npc-cn: National People's Congress
pla: People's Liberation Army = PLA
pboc: People's Bank of China = PBOC
xinhua: Xinhua = Xinhua News Agency
global-times: Global Times
peoples-daily: People's Daily
cgtn: CGTN
cctv: CCTV = China Central Television
huawei: Huawei
zte: ZTE
alibaba: Alibaba
tencent: Tencent
tiktok: TikTok
bytedance: ByteDance
xiaomi: Xiaomi
sinopec: Sinopec
cnpc: CNPC = China National Petroleum Corporation = PetroChina
byd: BYD
sinopharm: Sinopharm
sinovac: Sinovac
deepseek: DeepSeek
baidu: Baidu
jd-com: JD.com
smic: SMIC
catl: CATL
lenovo: Lenovo
evergrande: Evergrande
cosco: COSCO = Cosco
cnooc: CNOOC
icbc: Industrial and Commercial Bank of China = ICBC
comac: COMAC
air-china: Air China
china-eastern: China Eastern Airlines = China Eastern
temu: Temu
shein: Shein
politburo-cn: Politburo Standing Committee
central-military-commission: Central Military Commission
china-coast-guard: China Coast Guard = Chinese coast guard
state-council-cn: State Council
china-daily: China Daily
caixin: Caixin
tsinghua: Tsinghua University
peking-university: Peking University
wuhan-institute: Wuhan Institute of Virology
club-guangzhou-ever: Guangzhou Evergrande`,
  HK: `
scmp: South China Morning Post = SCMP
apple-daily: Apple Daily
cathay-pacific: Cathay Pacific
ck-hutchison: CK Hutchison
hkma: Hong Kong Monetary Authority
legco: Legislative Council = LegCo`,
  TW: `
tsmc: TSMC = Taiwan Semiconductor Manufacturing
foxconn: Foxconn = Hon Hai
kmt: Kuomintang = KMT
dpp: Democratic Progressive Party = DPP
cna-tw: Central News Agency
eva-air: EVA Air`,
  JP: `
boj: Bank of Japan = BOJ = BoJ
ldp: Liberal Democratic Party = LDP
kyodo: Kyodo = Kyodo News
nhk: NHK
nikkei: Nikkei = Nikkei Asia
asahi: Asahi Shimbun
yomiuri: Yomiuri Shimbun = Yomiuri
jiji: Jiji Press = Jiji
toyota: Toyota = Toyota Motor
honda: Honda = Honda Motor
nissan: Nissan = Nissan Motor
sony: Sony
toshiba: Toshiba
mitsubishi: Mitsubishi
panasonic: Panasonic
softbank: SoftBank
tepco: TEPCO = Tepco = Tokyo Electric Power
mainichi: Mainichi Shimbun
japan-times: Japan Times = The Japan Times
jma: Japan Meteorological Agency = JMA
jaxa: JAXA
komeito: Komeito
unification-church: Unification Church
aum-shinrikyo: Aum Shinrikyo
japan-airlines: Japan Airlines = JAL
ana: All Nippon Airways = ANA
nintendo: Nintendo
nippon-steel: Nippon Steel
club-urawa: Urawa Red Diamonds = Urawa Reds
club-kashima: Kashima Antlers`,
  KR: `
national-assembly-kr: South Korean National Assembly = South Korea's National Assembly = South Korean parliament
blue-house: Blue House = Cheong Wa Dae
yonhap: Yonhap = Yonhap News Agency
jcs-kr: South Korea's Joint Chiefs of Staff = South Korean Joint Chiefs of Staff
kbs: KBS = Korean Broadcasting System
samsung: Samsung = Samsung Electronics
hyundai: Hyundai = Hyundai Motor
lg: LG Electronics = LG
kia-motors: Kia Motors
kepco: KEPCO = Kepco
bank-of-korea: Bank of Korea
people-power: People Power Party = PPP
democratic-party-kr: Democratic Party of Korea
constitutional-court-kr: Constitutional Court of Korea
sk-hynix: SK Hynix
naver: Naver
korean-air: Korean Air
jeju-air: Jeju Air
hanwha: Hanwha
korea-herald: Korea Herald = The Korea Herald
hybe: HYBE
nis-kr: National Intelligence Service = NIS
club-jeonbuk: Jeonbuk Hyundai Motors
club-ulsan-hd: Ulsan HD = Ulsan Hyundai`,
  KP: `
kcna: KCNA = Korean Central News Agency
wpk: Workers' Party of Korea = Workers Party of Korea
lazarus: Lazarus Group`,
  IN: `
bjp: BJP = Bharatiya Janata Party
congress-in: Indian National Congress = Congress party = Congress Party
pti: Press Trust of India = PTI
tata: Tata Group = Tata
reliance: Reliance Industries = Reliance
air-india: Air India
isro: ISRO = Isro = Indian Space Research Organisation
ndtv: NDTV
aap-in: Aam Aadmi Party = AAP
rss-in: Rashtriya Swayamsevak Sangh = RSS
tmc-in: Trinamool Congress = All India Trinamool Congress
shiv-sena: Shiv Sena
samajwadi: Samajwadi Party
bsp-in: Bahujan Samaj Party
jdu: Janata Dal (United) = JD(U)
rjd: Rashtriya Janata Dal = RJD
dmk: DMK
cpi-m: Communist Party of India (Marxist) = CPI(M)
lok-sabha: Lok Sabha
rajya-sabha: Rajya Sabha
rbi: Reserve Bank of India = RBI
sebi: SEBI = Securities and Exchange Board of India
cbi-in: Central Bureau of Investigation
enforcement-directorate: Enforcement Directorate
nia-in: National Investigation Agency
eci: Election Commission of India
supreme-court-in: Supreme Court of India
indian-army: Indian Army = Indian army
bsf-in: Border Security Force
drdo: DRDO
hal-in: Hindustan Aeronautics
adani: Adani Group = Adani
infosys: Infosys
tcs: Tata Consultancy Services = TCS
wipro: Wipro
tata-motors: Tata Motors
mahindra: Mahindra & Mahindra
indigo: IndiGo
spicejet: SpiceJet
sbi: State Bank of India
ongc: ONGC
lic: Life Insurance Corporation of India
serum-institute: Serum Institute of India
bharat-biotech: Bharat Biotech
indian-railways: Indian Railways
times-of-india: Times of India = The Times of India
the-hindu: The Hindu
hindustan-times: Hindustan Times
indian-express: Indian Express = The Indian Express
ani: ANI = Asian News International
bcci: BCCI
ipl: Indian Premier League = IPL
maoists-in: Naxalites = Communist Party of India (Maoist)
aiims: AIIMS
jnu: Jawaharlal Nehru University
hindenburg-research: Hindenburg Research`,
  PK: `
ttp: TTP = Tehreek-e-Taliban Pakistan = Pakistani Taliban = Tehrik-i-Taliban Pakistan
pti-pk: Pakistan Tehreek-e-Insaf = PTI
isi: ISI = Inter-Services Intelligence
dawn: Dawn newspaper
lashkar: Lashkar-e-Taiba = Lashkar-e-Tayyiba = LeT
pml-n: PML-N = Pakistan Muslim League-Nawaz = Pakistan Muslim League-N
ppp-pk: Pakistan Peoples Party = Pakistan People's Party
jui-f: Jamiat Ulema-e-Islam = JUI-F
jaish-e-mohammed: Jaish-e-Mohammed = Jaish-e-Mohammad = JeM
bla: Balochistan Liberation Army = Baloch Liberation Army = BLA
ispr: ISPR = Inter-Services Public Relations
pia: Pakistan International Airlines = PIA
geo-news: Geo News
express-tribune: Express Tribune = The Express Tribune
tlp: Tehreek-e-Labbaik Pakistan = TLP
mqm: Muttahida Qaumi Movement = MQM
pakistan-army: Pakistan Army = Pakistan's army = Pakistani military
pcb: Pakistan Cricket Board
ndma-pk: National Disaster Management Authority = NDMA`,
  BD: `
awami-league: Awami League
bnp-bd: Bangladesh Nationalist Party = BNP
jamaat-bd: Jamaat-e-Islami
grameen: Grameen Bank
brac: BRAC
daily-star-bd: The Daily Star = Daily Star
prothom-alo: Prothom Alo
rab-bd: Rapid Action Battalion
ict-bd: International Crimes Tribunal`,
  AF: `
taliban: Taliban = Taleban = Afghan Taliban
haqqani: Haqqani network = Haqqani Network
khaama: Khaama Press
tolo: Tolo News = TOLOnews
iskp: Islamic State Khorasan = ISIS-K = Islamic State Khorasan Province = ISKP = IS-K
northern-alliance: Northern Alliance
nrf-af: National Resistance Front
unama: UNAMA = UN Assistance Mission in Afghanistan`,
  ES: `
efe: EFE = Efe news agency
el-pais: El País = El Pais
el-mundo: El Mundo
marca: Marca newspaper
as-es: Diario AS
mundo-deportivo: Mundo Deportivo
psoe: PSOE = Spanish Socialist Workers' Party
pp-es: People's Party = Partido Popular
podemos: Podemos
repsol: Repsol
iberdrola: Iberdrola
telefonica: Telefónica = Telefonica
santander: Banco Santander
liga: La Liga = LaLiga
vox: Vox party
sumar: Sumar
junts: Junts per Catalunya = Junts
eta: ETA = Basque separatist group ETA
bbva: BBVA
inditex: Inditex
iberia: Iberia airline
rfef: Royal Spanish Football Federation = RFEF
club-real-madrid: Real Madrid
club-barcelona-fc: FC Barcelona = Barça = Barca
club-atletico: Atlético Madrid = Atletico Madrid = Atlético de Madrid
club-sevilla-fc: Sevilla FC
club-valencia-cf: Valencia CF
club-villarreal: Villarreal CF
club-athletic-bilbao: Athletic Bilbao = Athletic Club
club-real-sociedad: Real Sociedad
club-betis: Real Betis
club-celta: Celta Vigo
club-espanyol: Espanyol
club-getafe: Getafe CF
club-osasuna: Osasuna
club-malaga-cf: Málaga CF
club-girona-fc: Girona FC
club-deportivo: Deportivo La Coruña = Deportivo La Coruna
club-levante: Levante UD
club-mallorca-fc: RCD Mallorca = Real Mallorca
club-granada-fc: Granada CF`,
  IT: `
ansa: ANSA
aki: Adnkronos International
corriere: Corriere della Sera
repubblica: La Repubblica
gazzetta: La Gazzetta dello Sport = Gazzetta dello Sport
eni: Eni = ENI
enel: Enel
fiat: Fiat
ferrari: Ferrari
leonardo: Leonardo SpA
unicredit: UniCredit
five-star: Five Star Movement = 5-Star Movement = Five-Star Movement
lega: Lega = Northern League = League party
serie-a: Serie A
brothers-of-italy: Brothers of Italy = Fratelli d'Italia
forza-italia: Forza Italia
democratic-party-it: Italian Democratic Party
rai: RAI
la-stampa: La Stampa
intesa: Intesa Sanpaolo
carabinieri: Carabinieri
guardia-di-finanza: Guardia di Finanza
cosa-nostra: Cosa Nostra
ndrangheta: 'Ndrangheta = Ndrangheta
camorra: Camorra
ita-airways: ITA Airways
sant-egidio: Sant'Egidio = Community of Sant'Egidio
club-juventus: Juventus
club-milan-ac: AC Milan
club-inter: Inter Milan = Internazionale
club-roma: AS Roma
club-napoli: SSC Napoli
club-lazio: SS Lazio
club-fiorentina: Fiorentina
club-atalanta: Atalanta
club-torino-fc: Torino FC
club-sampdoria: Sampdoria
club-udinese: Udinese
club-genoa-fc: Genoa CFC
club-bologna-fc: Bologna FC
club-sassuolo: Sassuolo
club-verona-fc: Hellas Verona
club-cagliari-fc: Cagliari Calcio`,
  VA: `
holy-see: Holy See = the Holy See
vatican-news: Vatican News
catholic-church: Catholic Church = Roman Catholic Church
swiss-guard: Swiss Guard`,
  CH: `
ubs: UBS
credit-suisse: Credit Suisse
nestle: Nestlé = Nestle
novartis: Novartis
roche: Roche Holding = Roche
glencore: Glencore
swiss-national-bank: Swiss National Bank
swiss-re: Swiss Re
cern: CERN
gavi: Gavi = GAVI
global-fund: Global Fund
small-arms-survey: Small Arms Survey
geneva-call: Geneva Call
msc-shipping: Mediterranean Shipping Company
rolex: Rolex
ecumenical-council: World Council of Churches`,
  NL: `
philips: Philips
kpn: KLM = KLM Royal Dutch Airlines
asml: ASML
euronext: Euronext
pvv: Party for Freedom = PVV
ing: ING Groep = ING Group
booking: Booking.com
heineken: Heineken
knvb: KNVB = Royal Dutch Football Association
icty: ICTY = International Criminal Tribunal for the former Yugoslavia
eurojust: Eurojust
club-ajax: Ajax = Ajax Amsterdam
club-psv: PSV Eindhoven
club-feyenoord: Feyenoord`,
  BE: `
belga: Belga news agency
ab-inbev: AB InBev = Anheuser-Busch InBev
nva: New Flemish Alliance = N-VA
shape: SHAPE
swift: SWIFT
club-club-brugge: Club Brugge
club-anderlecht: RSC Anderlecht
club-genk: KRC Genk`,
  SE: `
ericsson: Ericsson
volvo: Volvo
ikea: IKEA = Ikea
hm: H&M = Hennes & Mauritz
spotify: Spotify
sweden-democrats: Sweden Democrats
saab: Saab AB
sas: Scandinavian Airlines
riksbank: Riksbank
sapo: Säpo
northvolt: Northvolt
swedish-academy: Swedish Academy
nobel-foundation: Nobel Foundation
klarna: Klarna`,
  FI: `
nokia: Nokia
finns-party: Finns Party
crea: Centre for Research on Energy and Clean Air`,
  NO: `
equinor: Equinor = Statoil
nobel-committee: Norwegian Nobel Committee = Nobel Committee
nrc: Norwegian Refugee Council = NRC
norges-bank: Norges Bank = Norway's sovereign wealth fund
prio: Peace Research Institute Oslo
telenor: Telenor`,
  DK: `
maersk: Maersk = Mærsk = A.P. Moller-Maersk
novo-nordisk: Novo Nordisk
orsted: Orsted = Ørsted
lego: Lego
drc-dk: Danish Refugee Council
danske-bank: Danske Bank
carlsberg: Carlsberg`,
  IE: `
ryanair: Ryanair
fianna-fail: Fianna Fáil = Fianna Fail
fine-gael: Fine Gael
dail: Dáil = Dail Eireann = Dáil Éireann
garda: Garda = An Garda Síochána = Gardaí = Gardai
rte: RTÉ = RTE
irish-times: Irish Times = The Irish Times
irish-independent: Irish Independent
aer-lingus: Aer Lingus
front-line-defenders: Front Line Defenders
trocaire: Trócaire = Trocaire
trinity-college-dublin: Trinity College Dublin
gaa: Gaelic Athletic Association = GAA
bank-of-ireland: Bank of Ireland`,
  GR: `
syriza: Syriza = SYRIZA
new-democracy: New Democracy
pasok: PASOK = Pasok
golden-dawn: Golden Dawn
kathimerini: Kathimerini
hellenic-coast-guard: Hellenic Coast Guard = Greek coastguard
club-olympiacos: Olympiacos
club-panathinaikos: Panathinaikos
club-paok: PAOK
club-aek: AEK Athens`,
  PT: `
chega: Chega
galp: Galp
lusa: Lusa news agency
club-benfica: Benfica
club-porto-fc: FC Porto
club-sporting: Sporting Lisbon = Sporting CP
club-braga: SC Braga`,
  AT: `
freedom-party-at: Freedom Party of Austria = FPÖ = Austrian Freedom Party
ovp: Austrian People's Party = ÖVP
omv: OMV
raiffeisen: Raiffeisen Bank International
club-salzburg-rb: Red Bull Salzburg = RB Salzburg`,
  PL: `
pis: Law and Justice = PiS
civic-platform: Civic Platform = Civic Coalition
solidarity-pl: Solidarity trade union
orlen: Orlen
gazeta-wyborcza: Gazeta Wyborcza
sejm: Sejm
pap: PAP news agency`,
  HU: `
fidesz: Fidesz
tisza: Tisza Party
jobbik: Jobbik
mol: MOL Group
wizz-air: Wizz Air`,
  CZ: `
ano-cz: ANO movement
skoda: Škoda Auto = Skoda
ctk: CTK news agency
cez: ČEZ`,
  SK: `
smer: Smer`,
  RO: `
aur-ro: Alliance for the Union of Romanians
psd-ro: Romanian Social Democratic Party
romgaz: Romgaz`,
  BG: `
gerb: GERB`,
  RS: `
club-red-star: Red Star Belgrade = Crvena Zvezda
club-partizan: Partizan Belgrade
sns-rs: Serbian Progressive Party`,
  HR: `
hdz: HDZ = Croatian Democratic Union
club-dinamo-zagreb: Dinamo Zagreb`,
  XK: `
kla: Kosovo Liberation Army = KLA
kfor: KFOR
vetevendosje: Vetëvendosje = Vetevendosje`,
  BA: `
eufor: EUFOR
ohr: Office of the High Representative`,
  UA: `
rada: Verkhovna Rada = Ukrainian parliament = Ukraine's parliament
azov: Azov Brigade = Azov Battalion = Azov Regiment
naftogaz: Naftogaz
ukrinform: Ukrinform
sbu: SBU = Security Service of Ukraine
gur: HUR = GUR = Main Directorate of Intelligence = Ukrainian military intelligence
nabu: NABU = National Anti-Corruption Bureau
ukrainian-armed-forces: Armed Forces of Ukraine = Ukrainian Armed Forces = Ukraine's armed forces
ukrainian-air-force: Ukrainian Air Force = Ukraine's air force
ukrainian-general-staff: General Staff of the Armed Forces of Ukraine = Ukraine's General Staff = Ukrainian General Staff
energoatom: Energoatom
ukrenergo: Ukrenergo
dtek: DTEK
kyiv-independent: Kyiv Independent = The Kyiv Independent
ukrainska-pravda: Ukrainska Pravda
suspilne: Suspilne
servant-of-the-people: Servant of the People
right-sector: Right Sector
deepstate: DeepState
privatbank: PrivatBank
orthodox-church-ua: Orthodox Church of Ukraine
club-shakhtar: Shakhtar Donetsk
club-dynamo-kyiv: Dynamo Kyiv`,
  BY: `
belta: Belta = BelTA
belavia: Belavia
viasna: Viasna
belaruskali: Belaruskali`,
  GE: `
georgian-dream: Georgian Dream
unm-ge: United National Movement`,
  AZ: `
socar: SOCAR = Socar
azal: Azerbaijan Airlines
apa-az: Azertac`,
  AM: `
civil-contract: Civil Contract
armenpress: Armenpress
asala: ASALA`,
  KZ: `
kazatomprom: Kazatomprom
air-astana: Air Astana`,
  UZ: `
club-pakhtakor: Pakhtakor
imu: Islamic Movement of Uzbekistan`,
  CO: `
farc: FARC = Farc = Revolutionary Armed Forces of Colombia
eln: ELN = National Liberation Army
ecopetrol: Ecopetrol
avianca: Avianca
clan-del-golfo: Clan del Golfo = Gulf Clan
el-tiempo: El Tiempo`,
  VE: `
pdvsa: PDVSA = Petróleos de Venezuela
tren-de-aragua: Tren de Aragua
psuv: United Socialist Party of Venezuela = PSUV
foro-penal: Foro Penal
cne-ve: National Electoral Council = CNE`,
  BR: `
petrobras: Petrobras
vale: Vale SA
embraer: Embraer
workers-party-br: Workers' Party Brazil = Partido dos Trabalhadores
globo: O Globo = TV Globo
folha: Folha de S.Paulo = Folha de Sao Paulo
ibama: Ibama = IBAMA
inpe: INPE
odebrecht: Odebrecht
jbs: JBS
pcc-br: First Capital Command = Primeiro Comando da Capital
supreme-federal-court: Supreme Federal Court
cbf: Brazilian Football Confederation = CBF
club-flamengo: Flamengo
club-palmeiras: Palmeiras
club-santos: Santos FC
club-corinthians: Corinthians
club-sao-paulo-fc: São Paulo FC = Sao Paulo FC
club-fluminense: Fluminense
club-gremio: Grêmio = Gremio`,
  AR: `
afa: Argentine Football Association = Argentinian Football Association
ypf: YPF
clarin: Clarín = Clarin
la-nacion: La Nación = La Nacion
mercadolibre: MercadoLibre
amia: AMIA
club-boca: Boca Juniors
club-river: River Plate`,
  MX: `
pemex: Pemex
morena: Morena party
pri: Institutional Revolutionary Party
sinaloa-cartel: Sinaloa Cartel = Sinaloa cartel
jalisco-cartel: Jalisco New Generation Cartel = CJNG
zetas: Los Zetas
zapatistas: Zapatista Army of National Liberation = Zapatistas
el-universal: El Universal
televisa: Televisa
america-movil: América Móvil
cemex: Cemex
banxico: Bank of Mexico`,
  SV: `
ms-13: MS-13 = Mara Salvatrucha
fmln: FMLN`,
  NI: `
sandinistas: Sandinista National Liberation Front = Sandinistas`,
  CU: `
granma: Granma newspaper
communist-party-cu: Communist Party of Cuba`,
  HT: `
viv-ansanm: Viv Ansanm
mss-haiti: Multinational Security Support`,
  CL: `
codelco: Codelco
latam: LATAM Airlines
sqm: SQM`,
  PE: `
shining-path: Shining Path`,
  BO: `
mas-bo: Movement for Socialism`,
  JM: `
jamaica-gleaner: Jamaica Gleaner`,
  TT: `
caricom: CARICOM = Caricom = Caribbean Community`,
  CA: `
rcmp: RCMP = Royal Canadian Mounted Police = Mounties
csis-ca: Canadian Security Intelligence Service
cbc: CBC = CBC News = Canadian Broadcasting Corporation
globe-and-mail: Globe and Mail = The Globe and Mail
toronto-star: Toronto Star
national-post: National Post
canadian-press: Canadian Press = The Canadian Press
ctv: CTV News
liberal-party-ca: Liberal Party of Canada
conservative-party-ca: Conservative Party of Canada
ndp-ca: New Democratic Party = NDP
bloc-quebecois: Bloc Québécois = Bloc Quebecois
bank-of-canada: Bank of Canada
statcan: Statistics Canada
elections-canada: Elections Canada
rbc: Royal Bank of Canada
td-bank: TD Bank
scotiabank: Scotiabank
shopify: Shopify
bombardier: Bombardier
air-canada: Air Canada
westjet: WestJet
suncor: Suncor
barrick: Barrick Gold = Barrick
blackberry: BlackBerry
lululemon: Lululemon
tim-hortons: Tim Hortons
mcgill: McGill University
university-of-toronto: University of Toronto
citizen-lab: Citizen Lab
hockey-canada: Hockey Canada
global-affairs-canada: Global Affairs Canada
club-maple-leafs: Toronto Maple Leafs`,
  ET: `
ethiopian: Ethiopian Airlines
tplf: TPLF = Tigray People's Liberation Front
ena-et: Ethiopian News Agency
ola: Oromo Liberation Army = OLA
fano: Fano militia
prosperity-party: Prosperity Party
endf: Ethiopian National Defense Force
ehrc: Ethiopian Human Rights Commission
addis-standard: Addis Standard
uneca: UN Economic Commission for Africa
africa-cdc: Africa CDC = Africa Centres for Disease Control and Prevention`,
  ZA: `
anc: ANC = African National Congress
democratic-alliance: Democratic Alliance
eff: Economic Freedom Fighters = EFF
mk-party: uMkhonto weSizwe = MK Party
ifp: Inkatha Freedom Party
cosatu: COSATU = Cosatu
sarb: South African Reserve Bank
eskom: Eskom
transnet: Transnet
sasol: Sasol
mtn: MTN = MTN Group
naspers: Naspers
saa: South African Airways
saps: South African Police Service = SAPS
npa-za: National Prosecuting Authority
constitutional-court-za: Constitutional Court of South Africa
public-protector: Public Protector
iec-za: Independent Electoral Commission = IEC
sabc: SABC
daily-maverick: Daily Maverick
mail-guardian: Mail & Guardian
news24: News24
iss-africa: Institute for Security Studies
wits: University of the Witwatersrand
uct: University of Cape Town
safa: South African Football Association
jse: Johannesburg Stock Exchange = JSE
gift-of-the-givers: Gift of the Givers
club-sundowns: Mamelodi Sundowns
club-pirates: Orlando Pirates
club-kaizer-chiefs: Kaizer Chiefs`,
  NG: `
apc-ng: All Progressives Congress = APC
pdp-ng: Peoples Democratic Party = PDP
labour-party-ng: Labour Party Nigeria
inec: INEC = Independent National Electoral Commission
efcc: EFCC = Economic and Financial Crimes Commission
icpc: ICPC
dss-ng: Department of State Services = DSS
nnpc: NNPC = Nigerian National Petroleum Company = Nigerian National Petroleum Corporation
cbn: Central Bank of Nigeria = CBN
dangote: Dangote Group = Dangote Refinery
mend: Movement for the Emancipation of the Niger Delta
ipob: IPOB = Indigenous People of Biafra
iswap: ISWAP = Islamic State West Africa Province
nema-ng: NEMA = National Emergency Management Agency
nlc-ng: Nigeria Labour Congress
asuu: ASUU
nigerian-army: Nigerian Army = Nigerian army
nigeria-police: Nigeria Police Force
frsc: Federal Road Safety Corps
ncdc: Nigeria Centre for Disease Control = NCDC
can-ng: Christian Association of Nigeria
punch-ng: The Punch = Punch newspaper
vanguard-ng: Vanguard newspaper
premium-times: Premium Times
thisday: ThisDay
daily-trust: Daily Trust
guardian-ng: The Guardian Nigeria
channels-tv: Channels Television = Channels TV
sahara-reporters: Sahara Reporters
zenith-bank: Zenith Bank
gtbank: GTBank
access-bank: Access Bank
air-peace: Air Peace
arik-air: Arik Air
unilag: University of Lagos
ibadan-university: University of Ibadan
nff: Nigeria Football Federation
club-enyimba: Enyimba`,
  KE: `
uda-ke: United Democratic Alliance
odm: Orange Democratic Movement = ODM
jubilee-ke: Jubilee Party
azimio: Azimio la Umoja
iebc: IEBC = Independent Electoral and Boundaries Commission
eacc: Ethics and Anti-Corruption Commission
dci-ke: Directorate of Criminal Investigations
ipoa: Independent Policing Oversight Authority = IPOA
kdf: Kenya Defence Forces
kra: Kenya Revenue Authority
cbk-ke: Central Bank of Kenya
safaricom: Safaricom
equity-bank: Equity Bank
kcb: KCB Group
kenya-airways: Kenya Airways
kenya-power: Kenya Power
kws: Kenya Wildlife Service
kenya-red-cross: Kenya Red Cross
nation-media: Daily Nation = Nation Media Group
standard-ke: The Standard newspaper
citizen-tv: Citizen TV
nairobi-university: University of Nairobi
khrc: Kenya Human Rights Commission
mungiki: Mungiki
athletics-kenya: Athletics Kenya
gor-mahia: Gor Mahia
un-habitat: UN-Habitat`,
  UG: `
nrm: National Resistance Movement = NRM
nup: National Unity Platform
lra: Lord's Resistance Army = LRA
adf: Allied Democratic Forces = ADF
updf: Uganda People's Defence Force = UPDF
daily-monitor-ug: Daily Monitor
new-vision: New Vision newspaper
makerere: Makerere University
eac: East African Community`,
  TZ: `
ccm: Chama Cha Mapinduzi = CCM
chadema: Chadema
eac-court: East African Court of Justice
african-court: African Court on Human and Peoples' Rights
club-simba: Simba SC
club-young-africans: Young Africans SC`,
  RW: `
rpf: Rwandan Patriotic Front = RPF
new-times-rw: The New Times
rdf: Rwanda Defence Force`,
  CD: `
m23: M23 = March 23 Movement = M23 rebels
afc-cd: Congo River Alliance = Alliance Fleuve Congo
fdlr: FDLR = Democratic Forces for the Liberation of Rwanda
codeco: CODECO
fardc: FARDC = Congolese army
gecamines: Gécamines = Gecamines
ceni-cd: Congolese electoral commission
club-tp-mazembe: TP Mazembe
club-vita-club: AS Vita Club`,
  SS: `
splm: Sudan People's Liberation Movement = SPLM
splm-io: SPLM-IO = SPLM-In Opposition
unmiss: UNMISS = UN Mission in South Sudan
radio-tamazuj: Radio Tamazuj
eye-radio: Eye Radio
unisfa: UNISFA`,
  ML: `
fla-azawad: Azawad Liberation Front
fama: Malian Armed Forces = Malian army = FAMa
aes: Alliance of Sahel States = AES`,
  SN: `
pastef: Pastef
senegal-constitutional-council: Senegal's Constitutional Council`,
  GH: `
npp-gh: New Patriotic Party = NPP
ndc-gh: National Democratic Congress = NDC
bank-of-ghana: Bank of Ghana
cocobod: Ghana Cocoa Board = Cocobod
gfa: Ghana Football Association
graphic-gh: Daily Graphic
myjoyonline: MyJoyOnline = Joy FM
afcfta: African Continental Free Trade Area = AfCFTA
kotoko: Asante Kotoko
hearts-of-oak: Hearts of Oak`,
  ZW: `
zanu-pf: ZANU-PF = Zanu-PF = Zanu PF
mdc: Movement for Democratic Change = MDC
ccc-zw: Citizens Coalition for Change
zec: Zimbabwe Electoral Commission
herald-zw: The Herald newspaper
rbz: Reserve Bank of Zimbabwe`,
  ZM: `
upnd: United Party for National Development
pf-zm: Patriotic Front`,
  MZ: `
frelimo: Frelimo
renamo: Renamo`,
  AO: `
mpla: MPLA
unita: UNITA
sonangol: Sonangol
club-petro-luanda: Petro de Luanda = Petro Atlético
club-primeiro: Primeiro de Agosto`,
  NA: `
swapo: SWAPO`,
  CM: `
ambazonia: Ambazonia Defence Forces
cpdm: Cameroon People's Democratic Movement
club-coton-sport: Coton Sport`,
  CI: `
rhdp: Rally of Houphouëtists for Democracy and Peace
club-asec: ASEC Mimosas`,
  GN: `
club-horoya: Horoya AC`,
  LK: `
tamil-tigers: Tamil Tigers = LTTE = Liberation Tigers of Tamil Eelam
slpp: Sri Lanka Podujana Peramuna
npp-lk: National People's Power
jvp: Janatha Vimukthi Peramuna = JVP
srilankan-airlines: SriLankan Airlines`,
  NP: `
cpn-uml: CPN-UML
nepali-congress: Nepali Congress
maoist-centre: CPN (Maoist Centre)
kathmandu-post: Kathmandu Post = The Kathmandu Post
yeti-airlines: Yeti Airlines`,
  MM: `
nld: National League for Democracy = NLD
tatmadaw: Tatmadaw = Myanmar military
arakan-army: Arakan Army
kia-mm: Kachin Independence Army
knu: Karen National Union
nug: National Unity Government = NUG
arsa: Arakan Rohingya Salvation Army = ARSA
irrawaddy: The Irrawaddy
myanmar-now: Myanmar Now
usdp: Union Solidarity and Development Party
aapp: Assistance Association for Political Prisoners`,
  TH: `
pheu-thai: Pheu Thai = Pheu Thai Party
move-forward: Move Forward Party
peoples-party-th: People's Party Thailand
bhumjaithai: Bhumjaithai
bangkok-post: Bangkok Post
thai-airways: Thai Airways
ptt: PTT`,
  VN: `
communist-party-vn: Communist Party of Vietnam
vietnam-airlines: Vietnam Airlines
vinfast: VinFast = Vingroup`,
  KH: `
cpp-kh: Cambodian People's Party
khmer-rouge: Khmer Rouge
cnrp: Cambodia National Rescue Party`,
  MY: `
petronas: Petronas
malaysia-airlines: Malaysia Airlines
airasia: AirAsia
bernama: Bernama
umno: UMNO
pas-my: Pan-Malaysian Islamic Party
pakatan: Pakatan Harapan
dap-my: Democratic Action Party
one-mdb: 1MDB = 1Malaysia Development Berhad
the-star-my: The Star newspaper
khazanah: Khazanah Nasional
maybank: Maybank
grab: Grab Holdings`,
  ID: `
garuda: Garuda Indonesia = Garuda
lion-air: Lion Air
antara: Antara news agency
gerindra: Gerindra
pdi-p: PDI-P = Indonesian Democratic Party of Struggle
golkar: Golkar
jemaah-islamiyah: Jemaah Islamiyah
bnpb: BNPB
bmkg: BMKG
basarnas: Basarnas
kpk: Corruption Eradication Commission = KPK
pertamina: Pertamina
bank-indonesia: Bank Indonesia
jakarta-post: Jakarta Post = The Jakarta Post
kompas: Kompas
nahdlatul-ulama: Nahdlatul Ulama
muhammadiyah: Muhammadiyah
opm: Free Papua Movement = West Papua National Liberation Army
gojek: GoTo
sriwijaya: Sriwijaya Air`,
  SG: `
singapore-airlines: Singapore Airlines
temasek: Temasek
pap-sg: People's Action Party
straits-times: Straits Times = The Straits Times
cna: Channel NewsAsia
mas-sg: Monetary Authority of Singapore
dbs: DBS Group = DBS Bank`,
  PH: `
abu-sayyaf: Abu Sayyaf
npa-ph: New People's Army
milf: Moro Islamic Liberation Front
rappler: Rappler
inquirer-ph: Philippine Daily Inquirer
philstar: Philippine Star
abs-cbn: ABS-CBN
gma: GMA News
philippine-coast-guard: Philippine Coast Guard
phivolcs: Phivolcs = PHIVOLCS
pagasa: PAGASA
comelec: Comelec
pnp: Philippine National Police
afp-ph: Armed Forces of the Philippines
philippine-airlines: Philippine Airlines
jollibee: Jollibee`,
  AU: `
abc-au: Australian Broadcasting Corporation = ABC Australia
labor-au: Australian Labor Party = Labor Party
liberal-party-au: Liberal Party of Australia
nationals-au: Nationals = National Party of Australia
greens-au: Australian Greens
one-nation: One Nation
teals: teal independents
rba: Reserve Bank of Australia = RBA
asio: ASIO = Australian Security Intelligence Organisation
afp-au: Australian Federal Police
adf-au: Australian Defence Force
accc: ACCC = Australian Competition and Consumer Commission
asic: ASIC = Australian Securities and Investments Commission
aec-au: Australian Electoral Commission
abs-au: Australian Bureau of Statistics
bom: Bureau of Meteorology
csiro: CSIRO
sbs-au: SBS News
smh: Sydney Morning Herald = The Sydney Morning Herald
the-age: The Age newspaper
the-australian: The Australian newspaper
afr: Australian Financial Review
aap-au: Australian Associated Press
news-corp: News Corp
lowy: Lowy Institute
aspi: Australian Strategic Policy Institute = ASPI
bhp: BHP
woodside: Woodside Energy
santos-au: Santos Ltd
fortescue: Fortescue
qantas: Qantas
virgin-australia: Virgin Australia
telstra: Telstra
optus: Optus
commonwealth-bank: Commonwealth Bank of Australia = Commonwealth Bank
westpac: Westpac
nab: National Australia Bank
anz: ANZ
macquarie: Macquarie Group
woolworths-au: Woolworths
coles: Coles Group
atlassian: Atlassian
medibank: Medibank
afl-au: Australian Football League
cricket-australia: Cricket Australia
tennis-australia: Tennis Australia
sydney-university: University of Sydney
anu: Australian National University
five-eyes: Five Eyes
aukus: AUKUS = Aukus
quad: Quad group`,
  NZ: `
labour-nz: New Zealand Labour Party
national-nz: New Zealand National Party
nz-first: New Zealand First
te-pati-maori: Te Pāti Māori = Te Pati Maori = Māori Party
rbnz: Reserve Bank of New Zealand
rnz: RNZ = Radio New Zealand
nz-herald: New Zealand Herald = NZ Herald
stuff-nz: Stuff news site
air-nz: Air New Zealand
fonterra: Fonterra
geonet: GeoNet
gns: GNS Science
all-blacks: All Blacks`,
  PG: `
bougainville-copper: Bougainville Copper`,
  FJ: `
pacific-islands-forum: Pacific Islands Forum
fijifirst: FijiFirst`,
};

function* rows(): Generator<OrganisationRow> {
  for (const [country, text] of Object.entries(BODIES)) {
    for (const line of text.replace(/\n\s*= /gu, ' = ').split('\n')) {
      const colon = line.indexOf(': ');
      if (colon < 0) continue;
      const names = line
        .slice(colon + 2)
        .split(' = ')
        .map((name) => name.trim());
      yield { id: line.slice(0, colon), country: country === '-' ? null : country, names };
    }
  }
}

/** Well-known bodies of the world. One body has one row, whatever it is called. */
export const organisations: readonly OrganisationRow[] = [...rows()];
