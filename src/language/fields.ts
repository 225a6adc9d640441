import { push } from '../groups.js';

/**
 * Semantic fields of the concepts of all languages, in the manner of Roget's heads: words by which two reporters may tell one fact
 * in other words, near-synonyms and the deed with its doer, its thing and its place. A row is a field, its concepts behind the colon.
 */
const rows = `
ability-competence: able can capability capable competence competency competent
absent-away: absence absent be-absent boycott disappear unavailable
accident-crash: accident bus-crash collide collision crash plane-crash roll-over scene-place train-crash
accidental-unintended: accidental chance-draw unplanned
accompany: accompanied accompany accompanying companion
accuse-charge: accusation accuse alleged charge claim defamation indictment prosecution try
acquit-innocent: acquit acquittal acquitted alibi immunity immunity-diplomatic innocent uninvolved
active-inactive: active activity busiest catalogue-event dynamic enthusiasm idle inactive lazy serving vitality working zeal
actor-play: actor comedian drama dramatic perform performance series-tv
add-join: add additional annex increased integration integrative
advance-invade: advance expansionary ground-invasion incursion invade invasion march offensive
advantage: advantage double-edged gain interest privilege
advertise: advertisement advertising marketing poster propaganda
advise-recommend: advice advise adviser advisory consultant consultative educating guideline instruction national-security-adviser
  recommendation
again-repeat: frequency frequent periodic recurrence renew renewal renewed repeat repeated successive time-count unrepeated
age-years: adult age lifetime mature older seventies sixties twenties underage
agree-consent: accept accepted agree agreed approval approve compromise concession consensual consensus harmony satisfied unanimous
  understanding
agriculture-farm: agrarian agricultural agriculture agriculture-sector beekeeper breeder countryside farm farmer fertile fertiliser
  harvest irrigated irrigation pastoral plant rainfed tractor
aim-goal: ambition goal-aim purpose target targeted targeting untargeted vision
air-atmosphere: aerial air airspace atmosphere dust dusty outlet oxygen ozone
air-force: air-defence air-force air-force-commander airborne airstrike bomber-plane bomber-strategic
airline: airline aviation
airport-runway: boarding-pass control-tower port-director runway
alarm-alert: air-alert warning
allow-enable: allow green-light permission permitted
always-never: eternity infinite
ambush: ambush trap trap-thing
amend-revise: amend amended amendment
ammunition: ammunition bomb-cluster bullet explosive gunpowder shell
analyse-examine: analysis analyst assessment autopsy critical-analysis criticism-art critique diagnosis evaluate political-scientist
  review study x-ray
angry-fury: anger angry annoying dissatisfied patience-limit
animal-wild: animal bat beast creature crocodile dinosaur dolphin elephant endangered extinct extinction frog gazelle hoof horn horned
  hunter hunting lion mammal monkey nail-claw plankton predator rat reserve-nature shark snake species tail tiger turtle whale wildlife
  wolf
anniversary-commemorate: anniversary anniversary-event centenary honour jubilee memorial national-day remember statue-small vigil
  world-day
answer-reply: answer reaction reply response
apologise-regret: apologise apology excuse regret repentance
appeal-court: appeal appeal-court cassation cassation-court overturn
appoint-nominate: appoint appointed appointment assign nominate nomination promote swearing-in take-office
approve-adopt: accept adopt approval approve approved green-light ratified ratify uphold
archaeology-ancient: antiquities antiquity archaeologist artefact fossil heritage history-science inscription mummy pharaonic pottery
  prehistory statuette
argue-dispute: argue cause-issue contentious controversial controversy debate disagree dispute disputed tugs verbal-clash
army-soldier: air-force airborne armed-forces army base-military battalion brigade chief-of-staff commander-in-chief commando corps deploy
  deployed deployment division exercise fighter fighter-jet fleet-thing force guard-group joint-forces land-forces mercenary military
  military-court military-lawyer mobilisation mobilise national-guard nato navy paramilitary paratrooper peacekeeper peacekeeping-force
  position-military rapid-support recruit regiment reservist sniper soldier special-forces squad tank task-force troops unit-military
  veteran war-veteran
arrest-detain: arrest capture crackdown custody detain detained detainee detention detention-place handcuff house-arrest imprison
  preventive-detention red-notice remand warrant warrant-arrest
arrive-reach: arrival arrive arriving come dock reach
art-paint: art art-dealer artist calligrapher calligraphy caricature cartoonist ceramic design drawing engraving gallery mosaic mural
  paint painter painting popular-arts pottery sculptor sculpture taste-art
artificial-intelligence: artificial-intelligence chatbot deepfake
asset-property: asset asset-freeze belongings deed property real-estate
association-society: assembly association association-head chamber-of-commerce-head civil-society communal confederation cooperative
  fans-association federation league-body sports-federation-head union union-head
attack-criticise: critic critical criticise criticism
attack-raid: airstrike attack attacker counter-attack ground-invasion house-search incursion offensive police-raid raid retaliation
  stabbing storm strike strike-blow suicide-attack targeted targeting
attend-present: attend attendance attending participant presence present
attention-aware: attention aware awareness awareness-raising care concerned conscious
attract-appeal: attraction attractive attractiveness charming
auction: auction winning-bid
audience-public: audience fan listener public
audit-account: accountant accounting audit audit-court-head auditing auditor
authority-agency: agency authority authority-head body-organisation commissioner jurisdiction official side
average-mean: average average-level medium-range moderate
bad-poor: bad devil disgusting evil ill-intentioned improper inferior inhuman low-quality negative rotten satanic terrible uncomfortable
  unfavourable unlucky unsatisfactory vice worse
bag-luggage: bag luggage school-bag
balance: balance balance-power balanced
ball-sport: basketball cricket cricketer
bank-finance: account account-bank balance-amount bank banker banking central-bank-governor cheque credit creditor current-account deposit
  deposited financial financial-director financing fund islamic-banking terror-financing transaction transfer-money trust-deposit
bankrupt-insolvent: bankrupt bankruptcy bankruptcy-economy default liquidation
barrel-output: barrel-price oil-output opec-deal opec-quota output-cut production-oil
beach: beach coast coastal promenade resort
beat-violence: abuse beat-up lashing rape stick violence violence-force violent
beautiful: aesthetic attractive beautiful beauty charming cosmetics decoration-thing decorative interesting more-beautiful splendour
beauty-cosmetic: make-up-artist perfume plastic-surgery
bed: bed bedridden blanket cradle mattress pillow
before-after: follow former next precede previous priority-turn
begin-start: academic-season beginning beginning-launch beginning-time dawn-abstract early-period emerging enter-force inaugurate initial
  initiative initiative-spirit kickoff launch launchpad opening opening-session origin outbreak preliminary source start started
  take-office
beginner: amateur apprentice beginner inexperienced
behaviour-conduct: act act-deed behaviour behavioural code-conduct courtesy
believe-think: belief believe conviction think thought
belong-affiliate: belong-to belonging
bicycle-motorcycle: bicycle cycling cyclist
big-large: big biggest large-scale overwhelming size spacious swollen
bill-legislation: draft draft-law finance-bill legislation legislative
bird: beak bird chicken duck eagle egg falcon feather hen ostrich pigeon poultry wing
birth-life: be-born birth childbirth fertility homeplace infant journey-life life live newborn soul stillborn toddler
black-white: black grey white
blame-fault: blame fault
body-part: anatomical back belly body-part body-whole bosom breast chest ear eye gastric gland gland-thyroid hair hepatic hormonal hormone
  horn kidney liver muscle muscular neck nerve nervous-system neural organ pelvis physical physiological prostate renal rib saliva
  shoulder spinal spine stomach sweat thigh throat tissue tongue-body tooth urinary womb
bomb-explode: barrel-thing bomb bomb-cluster bomber bombing-related booby-trapped car-bomb cluster disarm explode explosion explosive
  explosive-device firework fragment fuse grenade gunpowder incendiary landmine mine suicide-attack suicide-belt thermobaric
bombard-shell: airstrike artillery bombardment cannon mortar shell shelling
bone: back bone chest fracture pelvis rib skeletal skeleton skull spinal spine
book-publish: book booklet copy cover diary edition manuscript memoir publish publisher publishing quran torah version volume-book
box-container: basket box bundle coffin-thing container cupboard packaging tank-storage vase
brand-product: brand brand-culture commodity franchise goods item label manufactured-goods product
brave-courage: adventurer brave bravest chivalry courage heroism
break-crack: broken defect fracture fragment outage-tech
bribe-corruption: bribe commit-crime corrupt corruption corruption-case embezzlement favouritism transparency-index
bridge-tunnel: bridge culvert suspension-bridge tunnel
bright-dark: bright brightest dark darkest darkness
broadcast-channel: broadcast broadcast-head channel documentary drama episode frequency-radio live-broadcast live-stream media-outlet
  presenter programme-tv radio season-tv series-tv televised television
budget-spending: allocate allocated austerity budget budget-document budgetary contractionary deficit-budget expense finance-bill fiscal
  fiscal-year spend spending spent state-treasurer treasury wage-bill
build-construct: architect architectural build builder built construction contractor developer infrastructure scaffold site
building-house: apartment boom-estate building building-collapse facade facility home house housing housing-unit prefab residential
  structural unit-count villa
bus: bus bus-crash minibus
buy-purchase: bought buy buy-option buyer consumption demand-economy procurement purchase purchase-order purchasing-power shopping
  subscription
calculate-count: census central-statistics-head count-votes estimate headcount statistical statistics vote-count
call-appeal: appeal-call application-request call-for petition request
calm-stable: calm comfort comfortable cooling detente equilibrium fixed mild moderate moderation peaceful reassured reassuring relief
  serious-mood stabilise stability stable
camera-photo: camera clip photo photographer photographer-amateur photographic photography picture pixel speed-camera surveillance-camera
  video
camp-tent: camp-thing tent training-camp
campaign: activist campaign human-rights-defender
cancel-repeal: cancel cancelled dissolve invalid lift lifted overturn withdraw
candidate-run: applicant candidate candidate-list contender democrat nominate nominated nomination primary
capital-city: capital heart-centre urban
card-id: card identity-card number-plate passport password-tech
careful-careless: care careful careless caution-care diligence indifferent interest-attention irresponsible negligence recklessness
  uncommitted undisciplined vigilance wisdom-caution
cargo-freight-load: cargo cargo-plane cargo-ship container goods shipping shipping-document supply-chain ton-load
carry-transport: caravan carry convoy logistic logistics move-thing porter shipping transfer transport
cause-reason: basis excuse factor incentive justified justify motive origin pretext reason root source
cause-result: cause causing lead-to leading-to resulting
ceasefire-truce: breach-truce cease-fire ceasefire truce
celebrate-party: anniversary-event celebrate celebration christmas eid feast festive firework occasion open-day party-event year-turn
cement-concrete: block brick cement concrete concrete-made
cemetery-grave: cemetery-place funeral grave shrine
central-bank: central-bank-governor monetary-policy treasury
centre-middle: central centralisation centre centre-abstract concentrated core epicentre heart-centre hub mid-period middle
ceremony-ritual: anthem-playing ceremonial ceremony chief-of-protocol coronation funeral graduation inaugurate inauguration opening
  pilgrimage-rites prize-giving protocol-event rite
certain-sure: certain certainty confirmed conviction decisive inevitable secure unavoidable undisputed
chair-table: chair table-furniture
challenge-defy: challenge confrontation confrontational disobedient face struggle swear
champion-title: champion championship podium title-sport winner
change-convert: become change exchange reversible transition transitional turning turning-point variable
cheap-expensive: cheap cheapest expensive free-of-charge low-cost luxurious most-expensive
check-inspect: audit inspection inspector medical-exam medical-test pcr-test review test
checkpoint: barrier border-crossing crossing point
chemical: acid ammonia calcium carbon chemical chemist chemistry chlorine concentrated cyanide dioxide element fertiliser foam formula
  helium hydrogen iodine lithium mercury-metal molecule nitrate nitrogen pesticide petrochemical phosphate phosphorous silicon
chief-executive: administrator authority-head board board-member broadcast-head chairman chief-executive chief-officer director executive
  financial-director general-manager head hospital-director intelligence-chief operations-chief secretary-general technology-chief
child: boy child child-labour childhood childish cradle custody-child generation-youth girl immature infant minor nanny newborn premature
  pupil son teenager toddler underage
choose-select: alternative choice choose draw-lots elect favourite option optional
circle-ring: circle ring
citizen-nation: citizen citizenship civilian demographic homeland identity-national islamic-nation nation national nationalism nationalist
  nationality people people-nation population stateless
clash-fight: battle border-incident clash confrontation confrontational duel exchange-fire fight fighting quarrel skirmish street-fight
  struggle
clean-pure: clean cleanest cleanliness hygiene pure purest
clean-wash: ablution-body clean cleaner cleanliness hygiene laundry polished sterilisation toilet
clear-transparent: clarity clear clearest explicit striking transparency transparency-index transparent
clock-watch: goldsmith schedule-time timing
close-shut: close closed impassable inaccessible lockdown
cloth-carpet: carpet cotton embroidered fabric fibre leather silk thread weaver wool
clothes-garment: belt cloak clothes costume dress dressing-room embroidered fashion glove hat helmet laundry pocket shirt tailor uniform
  veil veiled workshop-industry
club-team: bench-team camp-sport captain-team club club-president division formation line-up national-team roster sporting-director
  sports-agent squad team team-manager teammate youth-teams
coach-trainer: coach coaching-staff fitness-coach goalkeeping-coach sporting-director team-manager technical-area technical-staff trainer
  training-session
coalition-alliance: alliance allied ally bloc camp-political coalition commonwealth confederation consortium power-sharing western-bloc
cold-freeze: arctic cold coldest conditioner fridge frost frozen-food winter wintry
collapse-fall-down: building-collapse collapse collapsed
collect-gather: accumulated bundle cumulative gather group group-count pile rally stack
collide-hit: collide collision
colonial-empire: imperial imperialism
colour: blond blue brown colour coloured dye golden green grey ink pale pink purple yellow
combat-sport: taekwondo wrestler wrestling
come-approach: approach come
comic-fun: comedian comedy comic entertainment fun funny humour joke laughter
commander-officer: air-force-commander border-guard-commander captain chief-of-staff command commander commander-in-chief emergency-room
  general navy-commander officer police-chief station-chief
comment-remark: add comment editorial point-out remark
committee-commission: board board-member board-members commissioner committee committee-chair counsel-group crisis-cell
  election-commission-head expert-group fact-finding joint-committee ministerial-committee popular-committees subcommittee task-force
  trustee
company-firm: businessman businessperson company conglomerate consortium corporation entrepreneur holding joint-stock joint-venture
  multinational oil-company partner private-sector sme startup subsidiary
compensation-damages: blood-money compensate compensation
compete-rival: challenger compete competition competition-economy competitive competitor duel opponent rival
competition: arms-race compete competition competition-economy competitive
complain-grievance: complain complainer complaint dissatisfied ombudsman petition plaintiff
complete-incomplete: absolute complete detailed finished incomplete more-comprehensive unfinished
comply-obey: commit committed obedience obedient
computer-software: algorithm android app artificial-intelligence chip cloud-computing computer digital digitalisation electronic
  game-video hardware keyboard laptop malware memory-computer programmer programming semiconductor server software spyware tablet
  virtual-reality
condition-term: circumstance condition conditional context requirement specification unconditional
confess-admit: admit claim-responsibility confession plea
confident-trust: confidence confident credibility credible loyal loyalty morale reassured reassuring reliability reliable rely-on spirit
  trust
confirm-verify: confirm confirmed prove uphold
conflict-quarrel: conflict disagree dispute disputed inconsistent quarrel split standoff strife trade-war trouble tugs verbal-clash
congratulate: congratulate congratulatory greeting
connect-link: coherence connect connected related
conspiracy-complicity: accomplice complicity conspiracy
constitution: article-clause charter constituent-assembly-head constitution constitutional constitutional-court constitutionality legist
  organic-law separation-powers unconstitutional
contact-communicate: communicative contact contact-group
contain-consist: component consist-of contain content
continue-go-on: continue continuity continuous extend extension last ongoing persistence sustainability
contract-tender: businessperson contract contract-sport contracted contractor contractual deal deal-commercial procurement release-clause
  renewal-contract tender winning-bid
control-dominate: authoritarian authority authority-power control dominance dominant hegemony influence monopoly power superiority
cook: chef cooked cuisine dish kitchen
cooperation: cooperate cooperating cooperation cooperation-spirit cooperative coordinate coordinating coordination partner partnership
corpse-bury: autopsy body burial buried bury coffin forensic forensic-physician forensic-report funeral mourn mournful mourning mummy
  obituary remains
cost-expense: bill cost cost-living expense expensive fee free-of-charge invoice price spend spending spent value-worth
council-municipality: board-members city-manager council councillor mayor municipal municipal-election neighbourhood-council-head
coup-overthrow: coup head-of-junta overthrow revolution takeover
court-tribunal: administrative-court appeal-court bailiff cassation-court chief-justice constitutional-court court court-clerk court-order
  criminal-court first-instance judicial judicial-control jurisdiction juror jury justice justice-system lawsuit military-court refer-case
  summons supreme-court tribunal
cover-wrap: blanket covered mask packaged packaging veil veiled
crew-staff: co-pilot crew crew-ship flight-attendant manned sailor ship-officer staff
crime: blackmail blackmail-crime commit-crime crime crime-humanity crime-scene criminal criminal-court felony gang gang-member harassment
  legal-case mafia mastermind misconduct misdemeanour money-laundering network-criminal offender perpetrator rape war-crime
crisis: crisis dilemma government-crisis shortage-supply
criticise-blame: blame condemn condemnatory critical criticise criticism
crop-harvest: clover corn cotton crop fig grape harvest orchard plant ripe seed sesame sugar-cane unripe wheat
crowd-audience: attendance audience congestion crowd gather gathering mob spectator viewer
cruel-brutal: cruel cruelty deadliest
culture-heritage: civilisation civilisational cultural culture custom festival-heritage folk-dance folklore folkloric heritage
  heritage-abstract
currency-exchange: black-market crypto currency devaluation exchange exchange-rate foreign-exchange reserve-foreign
customer-client: buyer consumer customer patron shopper subscriber user
cut-tear: blade knife slice torn
daily-weekly: daily hourly monthly periodic quarterly weekend weekly
damage-harm: broken damage damaged destroy destroyed destruction destructive harm harmful most-harmful
dance: dance dancer folk-dance
dangerous-risky: dangerous endangered insecure most-dangerous risk unprotected unsafe
dark-shine: shadow shine shining
data-file: archive black-box cloud-computing data data-breach database download file
day-night: daytime night nightly staying-up twilight
deadline: deadline due expire expired grace-period ultimatum
death-die: brain-death cardiac-arrest cease-to-be coroner dead dead-person death death-toll deceased die extinct extinction fate-death
  fate-end killed killed-person late lethal martyred obituary ordeal-event perishing resurrection sacrifice stillborn suicide terminal
  testament will
decide-resolve: decide decision determination firmness resolution will-intent
decrease-cut: austerity cost-reduction decrease decreased output-cut rate-cut shrink
decree-order: circular court-order decree decree-law directive draft-law instruction issue official-gazette order presidential-decree
  resolution
defeat-beat: beat crushing lose-to
defend-justify: defence-abstract defend justified justify pretext self-defence self-defence-law
degree-certificate: certificate certificate-high degree-academic diploma graduate graduation qualification qualified
delegation-team: delegation delegation-head mission
demolish-destroy: bulldozer demolish destroy destroyed destruction destructive
demonstrate-protest: activist banner convoy-event demonstration protest protest-related protester rally sit-in vigil
deny-refute: denied deny disclaim disprove
depart-leave: depart departing departure send-off set-sail
depend-rely: depend-on dependent
depth-deep: deep deepened deepest depth seabed shallow strategic-depth
describe-portray: describe description outline report
desert: barren desert desertification dry nomad oasis sand sandstorm
deserve-merit: deserve deserving eligibility eligible entitled entitlement ineligible
designer-fashion: design design-object designer fashion fashion-model model-fashion pageant
dictator-tyrant: dictator dictatorship
difference-gap: contrast differ difference gap
different-differ: contradiction contrast differ difference different disagree diversity inconsistent multiple opposite paradox unequal
  variety
difficult-hard: burden challenge complex complexity complication complication-abstract difficult difficulty dilemma harder hardest
  hardship hurdle inaccessible
dig-drill: drilling excavator extraction oil-rig pothole
direct-indirect: direct hint implicit indirect
dirty: dirty polluted rotten sacrilegious undrinkable waste
disability: autism blind blind-person deaf deaf-person disability disabled disabled-person lame mute paralympics paralysis
  protected-person wheelchair
disadvantage: double-edged flaw handicap unfavourable
disaster-catastrophe: affected-person catastrophe disaster grave-matter ordeal ordeal-event plague tragedy
discover-find: discover discovered discovery find found
discuss-debate: brainstorm consultative debate dialogue discuss discussion forum hot-topic roundtable seminar symposium talk talks
dismiss-sack: deport dismiss dismissal dismissed impeachment no-confidence
district-quarter: district-head neighbourhood-place slum
divide-split: divided division-abstract separate split
doctor-nurse: chief-physician dentist dermatological diagnosis forensic forensic-physician health-director health-worker hospital-director
  medical medical-exam medical-report medical-team medicine-science midwife nurse nursing paramedic physician psychologist specialist
  surgeon veterinarian
document-paper: annex archive attachment background-paper bond-document certificate credential deed document documented file form leaflet
  manuscript memo memorandum minutes notary questionnaire receipt shipping-document strategy-document tally-sheet testament title-deed
  transcript white-paper will
dog-cat: cat dog leash
door-gate: door door-step gate gateway
double-multiply: double multiple
double-pair: bilateral brace double pair
doubt-question: doubt doubtful scepticism unlikely
draft-text: draft draft-document draft-law sentence-text sketch text transcript write
draw-tie: draw drawn equalise
drink: alcohol bottled caffeine chemical-alcohol coffee cup-thing drink drinkable drinking-water drunk juice milk tea undrinkable
driver-pilot-captain: captain co-pilot driver motorist pilot racing-driver ship-captain
drone-aircraft-military: bomber-plane bomber-strategic drone squadron unmanned warplane
drop-throw: shoot-down stone-thrower throw-in
drought-dry: barren desertification drought dry
drug-narcotic: addict addicted addiction amphetamine captagon cocaine doping drug drug-haul drug-user fentanyl hashish heroin
duration-long-short: brief duration extend extended extension grace-period incubation interval last lifetime long longest period short
  shortest temporal time
early-late: bring-forward earliest early early-period late on-time punctuality
earthquake-tremor: aftershock earthquake epicentre level-scale magnitude quake seismic
easy-simple: ease easier easy simple simplest
eat: dinner eat edible spoon
economy-growth: boom boom-estate chief-economist developing development development-growth economic economic-zone economics economist
  economy gdp growth prosperity recession services-sector stimulus
edge-side: area-surrounding aspect corner-place edge margin shore
effect-impact: affect affected effect influence influencer interactive repercussion
effective-efficient: effective effectiveness efficiency efficient ineffective inefficient
effort-diligence: diligence effort hardworking
election-poll: by-election candidate-list constituency elect elected election election-commission-head election-day electoral electorate
  legislative-election municipal-election polling-place presidential-election primary referendum returning-officer runoff snap-election
  vote voter voting
electricity-power: battery charger circuit electric electric-car electrician electricity energy generator nuclear-plant outage
  plant-industrial power-cut power-station pylon solar-plant transformer turbine voltage voltage-grid wind-farm
embassy-diplomat: ambassador ambassadorial attache charge-d-affaires consul consular credential diplomacy diplomat diplomatic envoy
  high-representative immunity-diplomatic nuncio permanent-representative restore-ties
emergency-crisis: crisis crisis-cell emergency emergency-care emergency-meeting emergency-room forced-landing
employer-management: employer manager
end-finish: cease-to-be close-trading closing complete end ended expire expired final final-whistle finished late-period outgoing
  session-market stop
enemy-rival: challenger enemy hostile hostility opponent rival
engine-motor: engine engine-plane mechanical turbine
engineer-technician: architect electrician engineer engineering mechanic plumber technical technician
enough-sufficient: acceptable adequate inadequate insufficient satisfactory suffice sufficient
enter-go-in: accessible enter flow gateway infiltrate infiltration
environment-nature: biodiversity climate-change ecosystem environment environmental global-warming natural natural-resource nature
  reserve-nature scenery sustainability
envoy-delegate: delegation-head diplomat envoy permanent-representative rapporteur represent representative
epidemic: bird-flu cholera contagious covid covid-related dengue ebola epidemic epidemiological flu foot-and-mouth haemorrhagic-fever
  infection infection-count mers monkeypox mutation outbreak pandemic plague plague-body quarantine quarantine-abstract recurrence
  rift-fever smallpox swine-flu virus
equal-rights: discrimination equality gender
equal-same: compare comparison consistent counterpart equal equalise equality equilibrium identical
equip-supply: equip equipment
escape-flee: escape escapee flee fugitive impunity wanted wanted-person
establish-found: establish foundation founder founding startup
estimate-approximate: assessment estimate evaluate inaccurate range
ethics-moral: ethical ethics immoral moral polite principle
ethnic-group: arab berber druze ethnic ibadi ismaili kurdish
evacuate-move-out: evacuate evacuation
evidence-proof: alibi clue crime-scene documented evidence evidence-abstract evidence-based fingerprint forensic-report proof prove proven
  trace unproven
exact-precise: accuracy accurate detailed inaccurate most-accurate precision specific
exam-grade: candidate-exam certificate-high exam exam-paper grade semester-exam success-rate test-school
example-case: example exemplary model precedent typical
exceed-surpass: cross exceed excessive
exhibition-show: exhibit exhibition fair pageant premiere stand-pavilion
exist-live: alive available creature exist existence existential habitable inhabited life live livelihood living-standard presence
  quality-of-life survival
exit-go-out: exit exodus walkout way-out
experiment-test: experiment experimental laboratory test test-event test-kit test-launch tested untested
expert-scholar: academic analyst biologist chief-economist clever consultant economist experience experienced expert expert-group
  geologist historian intellectual know-how mathematician philosopher physicist political-scientist professional professor researcher
  scientist skilled sociologist specialist technocrat thinker
explain-clarify: detail detailed exegesis explain meaning
exploit-abuse: exploit human-trafficking-abstract oppressed oppression oppressive persecution rape
export-import: customs export exported exporter free-zone import imported importer tariff trade-agreement trade-balance trade-volume
extremism-radical: excommunication extremism extremist fascist hawkish intolerant islamist
factory-plant: desalination-plant factory field industrial manufacturer refinery workshop workshop-industry
fail-fall-short: deadlock defect deficiency fail failure fall-short unable
failure: disorder fail failure setback unsuccessful
fair-just: fair fairest impartial justice neutral objective rule-of-law social-justice transitional-justice
fall-decline: bearish contractionary decline deterioration devaluation fall falling recession shrink
fall-slip: crash fall
false-untrue: false falsehood forged imaginary unrealistic
family-kin: ancestor bereaved breadwinner brother brotherhood clan cousin custody-child daughter deputy-family domestic dynastic dynasty
  family family-members father foster-parent generation grandchild grandfather household husband legacy loved-one maternal mother nephew
  parent paternal relative single-parent sister son son-in-law stepchild uncle widow widowed wife
famous-known: celebrity fame famous famous-most figure icon identified image-reputation influencer known legendary notable place-standing
  reputation star unforgettable well-known-to-all
fan-supporter: admirer fan fans-association follower loyal rank-and-file spectator
fast-feast: breakfast christmas eid-adha eid-fitr fasting ramadan ramadan-meal sacrifice-animal
fast-speed: ability-speed fastest hasten impatient momentum pace rapid running speed-camera speed-limit speed-urgency supersonic
fear-panic: afraid fear terrible worried worry worrying
feel-sense: emotion emotional feel feeling instinct mood sense sensitivity sensory
festival-fair: carnival festival festival-heritage mawlid prayer-eid programme-event theatre-director
fever-symptom: cold-illness cough dengue diarrhoea fainting fever haemorrhagic-fever inflammation pain pain-medical seizure swollen
  symptom symptom-abstract vomiting
field-land: land-plot pasture terrain territory
fill-crowd: crowded crowding fill full stampede
film-cinema: actor cinema cinematic clip documentary film film-director oscar premiere producer scenario tape video
final-semi: final finalist knockout qualified-sport quarter-final semi-final
find-locate: find found locate
fine-penalty: fine infringement
fire-burn: arsonist burn burnt catch-fire extinguish fiery fire fire-engine firefighter fireproof flame flammable incendiary spark
  wildfire
fire-station: civil-defence civil-defence-chief extinguish fire-engine firefighter
first-last: earliest final first initial last-in-order leading pioneer pole precedent preliminary previous-to-last record-achievement top
  trailing vanguard
fish-fishing: catch coral dolphin fish fish-wealth fisherman fishing fishing-boat grouper hunter hunting shark shrimp whale
fix-solve: address corrective out-of-court repair solution solve
flag-anthem: anthem anthem-playing banner flag slogan
flexible-adapt: flexibility flexible
flight-fly: aerial airspace aviation balloon flight flight-attendant flying no-fly-zone parachute pilot take-off
flood-inundate: flash-flood flood flooding torrent
floor-ground: floor ground
flow-leak: flow flowing gas-leak
follow-pursue: follow follow-up follower pursue sequence successive
food-meal: breakfast buffet butter cheese chocolate cuisine delicious dinner dish eat edible egg famine fast-food fat feast food
  food-basket food-security frozen-food fruit garlic halal honey ice-cream inedible lunch meal meat menu milk nutrition nutritional
  oil-cooking pastry protein ramadan-meal rations sandwich snack soup starch stuffed sugar sweet vitamin yeast
foolish-stupid: foolish illogical
football-ball: asian-cup attack-sport ball champions-league defence-sport derby dribble football football-federation-president forward
  free-kick futsal goal-area goal-net goalkeeper goalpost league-body midfield midfielder offside rugby striker striker-line throw-in
  volleyball
forbid-ban: ban ban-sport censor embargo exclude forbidden haram lockdown no-fly-zone non-proliferation prohibition restriction taboo
  travel-ban
force-compel: binding compulsory impose imposed must oblige
foreigner-migrant: border-crosser deport deported diaspora emigrate exile exiled expatriate foreign foreigner migrant non-resident refugee
  stranger
forest-tree: branch forest leafy olive orchard palm tree tree-forest wildfire
forge-counterfeit: counterfeiter deepfake defraud forged forgery fraudster
forget-ignore: forget forgotten ignore indifferent
foundation-charity: alms charitable charity charity-body donate donor endowment kindness ngo
framework-context: framework framework-agreement
fraud-deceive: deception defraud dishonest embezzlement fraud fraudster game-trick hypocritical misleading money-laundering plot pretence
  ruse swindler tax-evasion trap
free-liberty: free freedom liberalisation optional
friend-ally: allied ally colleague companion friend friendly friendship playmate sociable supporter
front-rear: facade front front-edge rear tail vanguard
frontier-border: border border-crosser border-crossing border-guard-commander border-incident border-place buffer-zone coast-guard
  crossing customs-officer demilitarised-zone frontline infiltration territorial-waters
fruit-vegetable: almond apple banana bean carrot cucumber date-fruit fig fig-cactus fruit garlic grape lemon lentil mango olive onion
  orange peach pepper pomegranate potato strawberry tomato vegetable walnut watermelon
full-empty: depleted deserted emptiness empty exhausted-supply fill full fullness largest-share uninhabited void
furniture: cupboard furniture list-thing table-furniture
future-coming: fate future next outlook
garden-park: forest garden gardener orchard park
gas-fuel: coal diesel energy fuel fuel-station gas gas-field gas-leak gas-pipeline gaseous green-hydrogen helium hydrocarbon hydrogen
  kerosene methane natural-gas non-renewable petrol petroleum-product pump-price shale tanker wood-fire
gene-cell: biological biology cell cell-stem dna gene genetic genome mutation nucleus protein tissue
general-overall: comprehensive general generality more-comprehensive wide-ranging
generous-noble: generosity generous giving
give-hand: deliver exchange gift give give-back giving provide sacrifice
glass-bottle: bottle bottled crockery cup-thing glass mirror
go-move: cross go head-for hiker mobile movement movement-motion moving pass passable transfer transferred
goal-score: aggregate assist brace clean-sheet concede crossbar equalise forward goal goal-difference goal-net goalpost goalscorer
  hat-trick header own-goal score scorer
gold-metal: aluminium bronze cobalt copper gold golden iron silver treasure zinc
good-excellent: best-practice better excellence excellent exceptional exemplary good high-quality ideal-conditions merit nicest nobler
  outstanding positive quality righteousness satisfactory superior virtue well-intentioned
govern-rule: rule rule-governance tyranny undemocratic
government: cabinet centralisation chief-of-cabinet decentralised executive federal government government-crisis governmental
  prime-minister public-sector regime reshuffle rule ruling-party
grain-bread: baker bakery barley bread corn flour fodder grain lentil pastry rice wheat yeast
grant-donate: alms blood-donation charity contribution donate donor fund generosity generous gift giving philanthropist
grow-rise: boom bullish expansionary grow growth increase rally-market renaissance rise rising
guarantee-assure: guarantee guarantor
guard-protect: air-defence bodyguard care coast-guard defence-abstract defend defensive guard guard-group helmet national-guard
  national-security protect protected protection security security-agreement security-forces self-defence self-defence-law
  shelter-abstract shield shield-abstract
guilty-convict: accomplice convict convicted conviction-court criminal guilty involved plea sentenced sin
hack-cyber: blackmail-crime cyber cyber-attack cybersecurity data-breach hacker hacking infiltrate malware programmer ransomware spyware
hair-barber: bald barber beard bearded blond
half-third-part: batch component element fragment part piece segment share slice
half-time-period: extra-time final-whistle first-half half-time kickoff minute-play phase-round quarter-sport second-half stoppage-time
hand-arm: finger fingerprint fist glove hand handshake manual nail-body nail-claw palm-hand shoulder
hang-suspend: hanging suspended
happen-occur: event happen hold incident phenomenon take-place
happy-joy: blessed blessing enjoy enthusiasm festive fun happier happiness happy joy joyful laughter lucky pleasure relief satisfied smile
harmony-unity: harmony integration integrative
hate-hostile: despised envious hate hated hatred hatred-incite hostile hostility ill-intentioned islamophobic racism racist spiteful
head-face: bald beard bearded brain cerebral cheek ear eye face-features facial-recognition hair hat head header lip mouth nasal neck nose
  ocular sight skull throat tongue-body tooth
headquarters: emergency-room headquarters headquarters-place secretariat stronghold
hear-listen: ear headset hear hearing-sense listener
heart-blood: anaemia artery bleeding blood blood-bank blood-donation blood-vessel cardiac cardiac-arrest heart heart-attack hypertension
  pulse stroke vascular vein
heat-hot: boiler global-warming heat heater heatwave hot hottest steam summer summery sweat thermal tropical warm warmth
height-high: densities height height-abstract high highest posture tall
help-support: aid backing contribute evidence-based help promotional-award service solidarity sponsor sponsored support supported
  supporter supporting supportive unsupported
hide-cover: cell-place hidden hide hideout mask masked
hinder-obstruct: adverse barrier foil hurdle obstacle stalemate uncooperative
hire-recruit: employment hire recruitment sign-player
history-past: abbasid age-era ancient antiquity biography civilisation era fatimid historian historical history medieval ottoman past
  prehistory roman track-record umayyad
hit-strike: blow strike strike-blow
holiday-vacation: holiday holiday-season off-day official-holiday
home-shelter: apartment camp-thing domestic domestic-worker habitable home homeless host house house-arrest household housing housing-unit
  loan-housing prefab reception-centre refuge residential settle-in shelter uninhabitable unit-count villa
honest-integrity: honest honesty integrity
hope-optimism: aspiration hope hopeful optimistic
horse-camel: camel donkey equestrian horse horse-rider rider
hospital-clinic: ambulance blood-bank clinic-care clinical dialysis emergency-care field-hospital first-aid health health-director
  hospital-director hospitalisation hospitalise hospitalised inpatient intensive-care medical-supplies vaccination-centre ventilator
  x-device x-ray
hospital-ward: hospitalisation hospitalise hospitalised inpatient intensive-care
hotel-inn: hotel porter resort
human-rights: activist dignity high-commissioner human-rights human-rights-defender rights
humble-modest: modest modesty
hunger-thirst: famine food-security hunger hunger-strike hungry malnutrition thirst thirsty
hunt: hunter hunting
identity-identify: identified identify identity identity-card identity-national
illegal-violate: breach breach-truce disobedient illegal infringement irregular misconduct misdemeanour offender unauthorised
  unconstitutional undocumented unlawful violate violation
illness-infect: abscess aids allergy anaemia asthma bacteria bacterial bedridden benign bird-flu cancer cancerous carrier cholera chronic
  cold-illness coma complication contagious covid covid-related dementia diabetes diagnosis diarrhoea disease ebola epidemic
  epidemiological fever flu foot-and-mouth germ haemorrhagic-fever heart-attack hepatitis hypertension illness immune-system incubation
  incurable infect infected infection infection-count inflammation kidney-failure kidney-stone malaria malignant measles mers monkeypox
  obesity parasite patient plague-body pneumonia polio rabies rift-fever seizure sick smallpox stroke swine-flu terminal tuberculosis
  tumour typhoid ulcer viral virus womb-cancer
implement-carry-out: implement in-force
important-major: decisive essential high-level importance important main most-important priority priority-turn strategic turning-point
  weight-importance
impossible: impossible impractical rule-out unrealistic
improve-develop: better capacity-building develop developed developer developing development development-growth development-plan
  developmental-upgrade improve improved march-progress strengthen
incite-provoke: hatred-incite incentive incitement mobilising provocation provocative
include-contain: include included
increase-raise: grow increase increase-amount increased promote rate-hike rise
industry: corporation industrial industrialist industry sector services-sector
inflation-price: barrel-price closing-price cost-living inflation inflation-rate inflationary price price-hike price-list price-related
  pump-price purchasing-power value-worth
inform-notify: inform informant information informational
infrastructure-facility: facility infrastructure infrastructure-abstract
inherit: heir heritage-abstract inheritance
injure-wound: bandage bleeding bruise fracture hurtful injure injured injured-player injury scar stab wound wounded wounded-person
injury-fitness: bodybuilding fitness fitness-coach gym hamstring injured-player
insect-plague: ant bee beekeeper butterfly fly insect locust mosquito parasite pesticide scorpion worm
inside-outside: exterior external interior internal
insist-stress: determination persistence stress urgency
insult: accuse curse defamation defamatory gossip-act hurtful insult obscenity rude sacrilegious
insurance: banker insurance
intelligence-spy: espionage informant intelligence intelligence-chief monitor operative spy spy-satellite
intend-deliberate: deliberate determination intention motive-crime plan planned premeditation will-intent
interest-rate: interest-rate rate-cut rate-hike usurious
international-global: external foreign geopolitical global globalisation intercontinental international international-community
  multilateral multinational world world-health
interview: interview press-conference
invent-innovate: creative creativity innovation innovation-tech innovator invent invention inventor
invest-capital: businessman businessperson capital foreign-investment invest investment investor portfolio-investment sovereign-fund
  speculation
investigate-inquiry: accountability detective fact-finding forensic forensic-physician forensic-report inquiry interrogate investigate
  investigation investigative-judge investigator investigators police-report preliminary-inquiry
invite: guest invitation invite invited uninvited
iron-steel: aluminium blacksmith iron metal metallic scrap steel
island-coast: border-strip coast coastal gulf island-nature promenade
jewel-gem: crown diamond goldsmith inlaid jewel jewellery-piece pendant ring
job-employment: applicant career employed employment functional hire job jobseeker labour labour-market work
join-enlist: enrolled join member mobilise recruit subscriber
joint-common: collective common-interest joint joint-committee joint-forces joint-venture multilateral mutual partnership quadripartite
  statement-joint trilateral unanimous
journalist: correspondent editor editor-in-chief journalism journalist journalistic media presenter press-conference press-group
  press-secretary
judge-magistrate: chief-justice coroner investigative-judge judge judicial justice-system
jump-climb: athletics-jump climber leap parachute
kidnap-hostage: hijacker hostage kidnap kidnapped-person kidnapper kidnapping ransomware
kill-murder: assassinate assassination dead deadliest deadly death-penalty execute executed execution genocide homicide kill killed
  killed-person killer lethal massacre murder negligence-law slaughterhouse suicide vendetta
kind-mercy: grace kind kindness mercy nicest
king-royal: caliph caliphate coronation crown crown-prince deputy-crown-prince duke dynastic dynasty emir emperor empire imperial king
  monarchy nobleman peer prince prince-heir princess queen regent royal sultan throne
kitchen-oven: fridge kitchen microwave oven plate spoon utensil
know-learn: aware educated encyclopaedic encyclopedia ignorance informed know knowledge learn memorisation memorised study study-act
  unaware understand understanding
lamp-light: candle lamp laser light light-related lighting
land-touchdown: forced-landing land landing
landslide-avalanche: avalanche landslide
language-translate: dialect dictionary eloquence hebrew language latin linguistic persian spoken-dialect tongue translation translator
  word
law-statute: adopt article-clause clause decree-law enter-force in-force jurisprudence law law-enforcement legal-islamic legislation
  organic-law rule-of-law sharia valid validity
lawmaker-deputy: majority-leader member-of-parliament parliament-speaker peer senate-president senator
lawyer-prosecutor: attorney-general defence-court general-counsel lawyer legist military-lawyer notary prosecution prosecutor
  solicitor-general
lead-guide: command guide guided lead leadership managerial orientation sherpa tour-guide
league-table: beginning-time goal-difference lead-sport league point-count points premier-league premiership promotion rank relegation
  seeding standings trailing week-league
leave-abandon: defector deserted empty leave-group move-away resign school-dropout uninhabited
left-right: left-side right-side side side-direction
leg-foot: ankle foot hamstring hoof knee lame leg thigh
legal-right: authority-power binding deserve eligible entitled entitlement guardianship lawful legal legality public-right right rights
legitimate: acceptable constitutionality legal legality legitimacy valid validity
leisure-tourism: destination guide holiday-season leisure picnic recreational tour-guide tourism tourist touristic traveller vacationer
length-distance: distance extend extended length long long-range longest medium-range short short-range shortest
letter-write: calligraphy email email-address inscription letter letter-alphabet letter-intent memo message open-letter write written
level-degree: classification criterion degree extent graduated-scale high-level intensity level low-level place-standing rank rating scale
library: librarian library library-director
lie-falsehood: claim deception dishonest false falsehood hypocritical lie misleading nonsense pretence testimony-court
lift-raise: carry crane lift lifted raised
lightning: lightning thunder
limit-ceiling: ceiling extent infinite limit limited limited-scale maximum minimum opec-quota patience-limit quota red-line restriction
  scope speed-limit unlimited
line-row: chain chart column-row horizontal line row sentence-text sequence series straight vertical
list-register: agenda enrolled index inventory list listed minutes price-list record recorded register registered roster table
  track-record unlisted unregistered voter-list
livestock-animal: breeder bull calf camel cattle chicken cow donkey fodder foot-and-mouth goat hen herd livestock livestock-wealth
  pastoral pasture pig poultry sacrifice-animal sheep shepherd slaughterhouse veterinarian veterinary wool
loan-debt: bond bond-sukuk borrow borrowed borrower collateral credit creditor debt debtor default due guarantor indebted instalment lend
  loan loan-housing loan-shark loaned mortgage mortgaged rating unpaid usurious
local-domestic: affair decentralised home-front internal local national
lock-key: key lock password password-tech
look-appear: appear expose face-features image-reputation seem
loose-tight: loose loosened
lose-mislay: lose lost
loser-lose: defeat defeated lose lose-to loser losing runner-up
loss-deficit: deficit deficit-budget loss loss-making unprofitable
love-like: admiration admirer beloved favourite interest-attention keen like longing love love-affection loved-one passion romantic
  tenderness
loyalty-betray: allegiance betrayal dedication defector sincere treacherous treason
lung-breath: asthma breath lung oxygen pneumonia pulmonary respiratory suffocation ventilator
machine-tool: automatic boiler bulldozer centrifuge crane device equipment excavator fan-thing generator hydraulic machine mechanical
  part-spare pump tool tractor x-device
main-principal: basis central core essence essential fundamentals leading main pillar
majority-share: majority majority-part majority-seats majority-share majority-two-thirds
make-create: artificial design establish form make
man: adult gender husband male man masculine
manage-run-organise: administration administrative administrator bureaucracy bureaucratic coordinate coordinating coordination coordinator
  department-head director executive general-manager hold lead management manager managerial operational operator order-arrangement
  organisation-act organisational organise organised organiser regional-director run trustee
manufacture-produce: capacity-power industrialist industry make manufacture manufactured manufactured-goods manufacturer output produce
  product production productive productivity raw-material
many-much: diversity excessive huge-number largest-share many most multiple multitude
map-plan: diagram geographic geography geologist graphic map
market-square: market square square-place
market-trade: barter black-market chamber-of-commerce-head commercial commodity deal-commercial dealing demand-economy ecommerce
  economic-zone free-zone liberalisation market merchant monopoly session-trading speculation speculative stock-exchange supply-economy
  trade trade-agreement trade-balance trade-volume trade-war traded trader trading transaction volume wholesale
marriage: alimony bride bridegroom co-wife couple divorce divorced fiance husband marital marriage married married-person marry son-in-law
  unmarried wedding widow widowed wife
massacre: crime-humanity genocide massacre
match-fixture: away away-leg derby duel fixture fixture-list friendly friendly-meeting home-leg kickoff line-up match qualifier series
  tie-breaker week-league
mathematics: algorithm equation mathematical mathematician mathematics
mayor-governor: chief-minister district-head governor governor-general lieutenant-governor mayor mukhtar neighbourhood-council-head
  region-president
measure-instrument: criterion dimension evaluate indicator level-scale meter-device microscope sensor size-quantity standard
medal: award bronze-medal decoration gold-medal medal podium runner-up silver-medal
mediate-broker: arbitral arbitration broker contact-group intermediary mediate mediation mediator negotiator ombudsman
medicine-drug: antibiotic dose dose-amount hormone insulin medical-supplies medicine opium pharmaceutical pharmacist pharmacy-science pill
  pill-drug prescription prescription-document stimulant syringe tramadol vitamin
meet-talk: closed-meeting dialogue emergency-meeting face gather gathering meet meeting negotiations retreat session working-meeting
mental-mind: autism brain brain-death cerebral coma conscience dementia depression intelligence-mind mad madness memory mental
  mental-health mind mood morale nervous-system neural psychological psychologist psychology unconscious
merger-takeover: merge merger
message-post: account-online blogger email email-address hashtag message post postal sms social-media tweet
method-way: best-practice course formula instrument mechanism method methodology ruse system tactic tactical tactics
military-unit: base-military battalion brigade corps
mine-mineral: coal cobalt copper extraction field geological lithium mercury-metal metal mine-industry miner mineral mining
  natural-resource nickel phosphate rare-earths raw-material silicon uranium zinc
minister-cabinet: cabinet cabinet-secretary chancellor chief-minister chief-secretary high-representative interior minister
  minister-delegate minister-of-state ministerial ministerial-committee prime-minister reshuffle secretary-of-state state-treasurer
  technocrat undersecretary
ministry-department: bureaucracy bureaucratic department-head ministerial
miss-lack: lack not-be
missile-rocket: air-defence air-missile anti-aircraft anti-tank ballistic bombardment cruise-missile guided intercept intercontinental
  katyusha launch-missile launcher missile missile-system rocket test-launch warhead
missing-lost: disappear go-missing lost missing missing-person
mistake-error: error fault flaw inaccurate lapse misunderstanding outage-tech wrong
mix-combine: diluted hybrid merge mixed mixture
mock-joke: caricature cartoonist comic funny humour irony joke mockery
modern-traditional: classical conservative custom developed modern modernity most-modern popular-arts tradition traditional
moment-instant: instant minute-play moment time
money-cash: cash coin crypto currency deposit financial financing liquidity monetary monetary-policy money money-laundering pocket-money
  remittances saving savings transfer-money
monument-statue: landmark memorial monument sculptor sculpture statue statuette
more-less: additional least lowest most
morning-evening: dawn eve evening morning sunrise sunset twilight
mosque-church: call-to-prayer church dome kaaba minaret monastery mosque muezzin pulpit sanctuary sermon shrine synagogue temple
mountain-hill: cave cliff climber hill landscape mountain mountainous peak sherpa slope
museum-gallery: curator gallery museum museum-director
music-sing: album artist band composer concert conductor melody music musical musician opera orchestra perform quartet rapper singer
  singing song tape vocal
name-call: describe designation headline name named nickname title titled
navy-warship: aircraft-carrier amphibious naval navy navy-commander
near-far: approach area-surrounding be-about-to closeness distance far far-flung farthest horizon long-range near nearest proximity
  short-range vicinity
necessary: compulsory essential fundamentals must necessary necessity obligation provision
need-require: dependent-on must necessary need provision requirement
neglect-omit: careless ignore marginalised negligence negligence-law shortfall-abstract uncommitted
negotiate-bargain: dialogue negotiable negotiate negotiating negotiations negotiator peace-process talks
neighbour-resident: inhabitant inhabited neighbour neighbourhood-relation populated population resident tenant villager
network-signal: bandwidth fibre fifth-generation frequency-radio network radar satellite-tech server signal signal-tech telecommunication
  wave-radio wireless
newspaper-press: article bulletin column cover editor editor-in-chief editorial headline issue-number journalism journalist journalistic
  magazine media-outlet newspaper official-gazette press-clipping press-group report-press
normal-ordinary: average-level common conventional dominant most-common natural normal ordinary practised prevailing regular typical
north-south-direction: arctic direction east eastern north north-eastern north-western northern orientation south south-eastern
  south-western southern west western
novel-poem: critic criticism-art diary epic legend legendary literary literature myth mythical narrative novel novel-writing novelist poem
  poet poetic poetry prose rhyme story story-tale verse-poem
nuclear-reactor: atom centrifuge deterrent enriched enriched-uranium nuclear nuclear-plant nuclear-programme nuclear-weapon plutonium
  radiation radioactive radiological reactor unenriched uranium wmd
number-count: amount casualty-figures census central-statistics-head crowd-count death-toll demographic dozen figure-number five-way
  headcount huge-number infection-count number numerator numerical quantitative quantity series-count six-way statistical statistics
  trilateral trio
oath-swear: allegiance oath oath-court swear swearing-in
occupy-seize: colonial colonialism coloniser confiscate confiscation drug-haul invade invasion liberate occupation occupied
  occupied-territories occupy seize seized seizure-goods takeover
office-desk: chief-of-cabinet office-room office-work secretariat secretary white-house-chief-of-staff
official-formal: high-level official source-person
often-rare: common frequency frequent least most-common rare repeated scarce scarcity unprecedented
oil-crude: barrel-price bitumen crude diesel drilling field fuel gross hydrocarbon kerosene oil oil-company oil-output oil-rig oil-spill
  oil-tanker oilfield oily opec-deal petrochemical petroleum petroleum-product production-oil refinery refining shale
old-age: elder elderly grandfather old old-age older pensioner
old-new: ancient emerging fresh medieval modern most-modern new new-unused newest old oldest
olympic: olympic olympic-committee-president olympics paralympics
open: accessible inaugurate inauguration open open-day opening unblocked
open-frank: explicit frank openness uncensored
opinion-view: column opinion perspective point-of-view public-opinion-abstract trend view
opportunity: chance luck lucky occasion
opposition: dissident oppose opposed opposing opposition opposition-leader opposition-member
organisation-body: body-organisation football-federation-president group institution institutional ngo non-governmental organisation
  secretary-general
orphan-poor: beggar foster-parent homeless needy-person orphan orphaned poor vulnerable-person
owner-shareholder: entrepreneur equity founder industrialist landlord legacy nationalisation nationalised own owned owner ownership
  property shareholder shareholding stake title-deed
palace-castle: fortress palace stronghold
paper-sheet: exam-paper page paper printed
pardon-amnesty: amnesty amnesty-abstract mercy pardon
park-garage: garage parking
parliament-assembly: constituent-assembly-head dissolve general-assembly legislative legislative-election majority-leader
  member-of-parliament motion ordinary-session parliament parliament-speaker parliamentary plenary seat senate-president upper-house
party-faction: baathist bloc brotherhood brotherhood-member camp-political circle-elite communist congress democrat faction factional
  islamist left-wing leftist liberal movement national-secretary partisan party party-president pluralism political political-bureau-head
  political-bureau-member political-party politician republican ruling-party
passenger-traveller: commuter passenger pedestrian tourist traveller
past-previous: aforementioned ancestor eighties eve fifties former past previous yesterday
patient: impatient lenient patience patient tolerance tolerant
patrol: patrol patrol-car
pause-suspend: blocked break cooling deadlock interrupted interval respite stay-execution suspend suspended suspension
pay-wage: alimony allowance bill blood-money bond-document bonus cheque due earn income income-class instalment invoice lawsuit-damages
  minimum-wage monthly-paid paid pay payment royalty salary unpaid wage wage-bill
peace-conciliation: calm conciliatory detente dovish normalisation out-of-court peace peace-agreement peace-process peaceful peacekeeper
  peacekeeping-force rapprochement reconcile reconciliation tolerance tolerant two-state-solution
penalty-card: ban-sport card-sport foul goal-area penalty red-card send-out-player shoot-out yellow-card
pension-benefit: allowance pension pensioner
percent-rate: increase-amount inflation-rate percentage rate ratio success-rate unemployment-rate
permanent-temporary: acting chronic constant continuity eternity fixed fixed-place irreversible permanent phase-transition provisional
  temporary transitional
permit-licence: allow authorised franchise lawful licence permission permit permitted visa
person: adult figure human individual people person
pessimism-despair: despair hopeless pessimistic
phone-call: call mobile-phone phone telecommunication telephone
phone-mobile: android app charger mobile-phone phone smartphone sms telephone
physics-energy: atom magnetic nucleus particle-physics physicist physics radiation wave-radio
picture-image: chart diagram drawing graphic painting photo picture poster screenshot sketch
pilgrimage: hajj hajj-day kaaba pilgrim pilgrimage pilgrimage-event pilgrimage-rites sanctuary umra
pipe-tube: drain leak outlet pipeline plumber tap water-pipe
pipeline: gas-pipeline pipeline
plane-aircraft: airliner black-box cabin cargo-plane engine-plane fighter-jet helicopter hijacker plane plane-crash squadron supersonic
  warplane wing
planet-star: astronomer astronomy comet earth galaxy meteor planet star-sky universe
plant-flower: algae clover fig-cactus flower grass green-area leaf leafy mint palm plant root rose seed thyme tree-forest vase vegetal
plastic: plastic rubber
play-toy: game game-video hobby puppet
player-athlete: athlete attack-sport bench bench-team boxer captain-team chess-player competitor cricketer defence-sport defender doping
  formation forward goalkeeper goalscorer golfer gymnast horse-rider judo-fighter junior midfield midfielder play player
  professional-athlete runner scorer skier sportsman star striker striker-line substitute-player swimmer teammate tennis-player wrestler
poison-toxic: chemical-weapon cyanide inedible poison poison-case poisoning scorpion toxic toxin
police: detective gendarmerie interpol law-enforcement officer patrol-car police police-car police-chief police-officer police-raid
  police-report policeman red-notice security-forces station-chief
policy-plan-programme: agenda-hidden development-plan executive-programme geopolitical plan planned planning policy programme project
  roadmap strategic strategy strategy-document tactic tactical tactics white-paper
political-ideology: authoritarian baathist capitalism capitalist colonial colonialism communism communist conservative democracy
  democratic doctrinal doctrine fascist ideological ideology imperialism khomeinist left-wing leftist liberal nasserist nationalism
  nationalist nazi populist right-wing secular secularism secularist socialism socialist takfir takfiri zionist
pollute-waste: carbon carbon-emission drain dump emission oil-spill pollutant polluted pollution recyclable scrap waste wastewater
popular-unpopular: popular prevailing unpopular
port-harbour: anchor berth dock docking pier port-director
position-stance: attitude position stance
possible-likely: can expected feasibility-abstract feasible likely possibility possible possible-to-do potential scenario unlikely
postpone-adjourn: deferred delay delay-time delayed postpone postponed
poverty-wealth: developing hardship homeless income-class livelihood living-standard marginalised misery needy-person poor poorest poverty
  poverty-line rich rich-person slum underdeveloped wealth
praise-hail: admiration honour praise
prayer-worship: ablution-body call-to-prayer devotional friday-prayer friday-sermon mosque pilgrim pray prayer prayer-eid praying rite
  supplication worship worshipper
predict-expect: astrologer expect expectation expected forecast likely outlook rumour-abstract think visionary
pregnancy: childbirth fertility foetus midwife miscarriage pregnancy pregnant premature reproductive reproductive-health womb
prepare-ready: equip initial mobilisation mobilise preparatory prepare prepared readiness ready ripe unready well-equipped willing
president-leader: association-head chairman chancellor club-president committee-chair dictator first-lady head head-of-junta leader
  leadership party-president presidency president president-elect presidential presidential-decree presidential-election presidential-term
  secretary-general summit-abstract supreme-leader tribal-chief white-house-chief-of-staff
pressure: burden pressure
prevent-avert: deterrence deterrent foil intercept prevent preventable preventive repel shield-abstract
priest-imam: ayatollah bishop cardinal clergyman dalai-lama faqih father grand-imam imam monastery monk muezzin mufti mufti-house nuncio
  patriarch pope preacher priest rabbi
prison-jail: custody detain detention detention-place hard-labour house-arrest imprison imprisoned imprisonment inmate-cell life-sentence
  preventive-detention prison prison-director prisoner remand
prisoner-captive: captive capture detained detainee escapee hostage imprisoned prisoner prisoner-swap tied
private-personal: non-governmental personal-self privacy private private-sector privatisation privatised self subjective
prize-award: award decoration laureate oscar prize prize-giving reward trophy trophy-thing
problem-issue: affair case cause-issue difficulty dilemma disorder fall-trap hell-abstract hot-topic issue issue-minor matter problem
  tangle thing-affair
profession-craft: artisan barber blacksmith career carpenter craft craftsman electrician gardener goldsmith life-career profession
  professional professionalism specialisation tailor weaver
profit-gain: beneficial beneficiary benefit dividend earn gain income more-beneficial net profit profit-net profitable quarter-results
  revenue turnover
progress-advance: breakthrough develop developed development march-progress momentum progress step-forward
promise-pledge: allegiance collateral commit commitment committed covenant obligation pledge promise vow
propose-offer: initiative motion offer proposal propose proposed
proud-honour: arrogant chivalry dignity glory honorary honour nobler prestige pride proud
public-common: general popular public public-interest public-opinion-abstract public-sector
publish-print: booklet edition editor issue issue-number issued leaflet print printed printer printing-3d publish published publisher
  publishing unpublished
pull-tow: move-thing trailer
put-place: deploy deployed deployment deposited locate location place put
qualify-eliminate: be-eliminated eligibility eligible eliminated elimination finalist ineligible promotion qualified-sport qualifier
  qualify relegation
quote-word: attributed mention phrase proverb quote statement-said term-word word
race-run-event: athletics athletics-jump cycling hurdles lap motorsport phase-round race race-car racing-driver runner running track
rain-storm: cloud depression-weather hail hurricane rain rain-heavy rainfall rainfed rainstorm rainy storm thunder tropical-storm wet
read: critique diary dictionary encyclopaedic encyclopedia gospel illiteracy illiterate literacy read reader reading
rebel-insurgent: armed-group defector dissident faction fighter guerrilla houthi insurgent jihadist mercenary militant militia mujahid
  organisation-armed paramilitary popular-mobilisation rapid-support rebel rebel-leader rebellion revolution revolutionary separatist
  uprising warlord
receive-host: feast guest host invited protocol-event receive visitor welcome welcoming
recognise: accepted identify recognise recognised unrecognised
record-best: figure-number record-sport world-record
recover-health: able-bodied curable health healthy public-health recover recovering recovery rehabilitative renaissance wellness
  world-health
red-green: green green-area orange pink purple red
referee: assistant-referee final-whistle foul referee refereeing var whistle
reform-change: corrective reform reformist renew
refugee-displaced: asylum asylum-seeker displace displaced displaced-person exile exiled exodus reception-centre refugee repatriation
  stateless
region-province: constituency maghrebi provincial region-general region-president regional regional-director territory zone-abstract
reject-refuse: disapproved disclaim non-negotiable objection refusal refuse reject rejected reservation rule-out unacceptable
  uncooperative unwilling
relation-tie: bilateral-relations bond-abstract concern friendship interested-party neighbourhood-relation normalisation rapprochement
  related relation relevant restore-ties tie unrelated
release-free: bail bail-release freed liberate liberated prisoner-swap probation probation-officer release released unblocked
relief-aid: aid caravan convoy-event first-aid food-basket humanitarian rations relief-operation
religion-faith: angel ascetic atheism belief believer blessed blessing buddhist caliph caliphate christian christianity circle-quran
  cross-religious devil doctrinal doctrine druze easter endowment excommunication exegesis faith fatwa god gospel hadith halal haram
  heavenly hell heresy hindu holy ibadi infidel islam islamic islamic-nation islamist islamophobic ismaili jew jewish judaism
  jurisprudence khomeinist kufr legal-islamic mawlid memorisation messenger monotheism mufti-house muslim orthodox paradise piety
  polytheism prophet prophetic protestant quran quranic religion religious repentance resurrection righteousness salafi salvationist
  satanic sect secular secularism secularist sharia sin soul spiritual sufi sunna supreme-leader sura torah verse
religious-holiday: easter eid eid-adha eid-fitr hajj-day
remainder-rest: remnants rest
remember: homesickness memory remember unforgettable
remove-subtract: exclude excluded lift remove
renewable-solar: green-hydrogen panel-solar renewable renewable-energy solar solar-cell solar-energy solar-panel solar-plant wind-farm
  wind-power
rent-lease: landlord lease rent rented tenant
repair-restore: repair repaired
report-news: annual-report bulletin coverage information informational media medical-report news-agency-item news-item report report-press
  source-person story
reporter-question-ask: ask curiosity curious hear-testimony inquiry interrogate question
represent-stand-for: represent representative
reputation-respect: reputation respected
rescue-save: ambulance bailout civil-defence civil-defence-chief firefighter lifeboat paramedic rescue rescue-operation rescue-team
  rescuer
reserve-stockpile: foreign-exchange inventory reserve reserve-foreign save stock storage
resign-quit: resign resignation resigned
resist-withstand: repel resist resistance resistant stubborn waterproof
resource-supply: resource supplier supply supply-chain supply-related
responsible-liable: accountability claim-responsibility duty guardianship responsibility responsible
restaurant-cafe: buffet cafe chef fast-food menu restaurant waiter
result-outcome: consequence fate fruit-yield outcome quarter-results repercussion result resulting sum-total
resume-restart: restore-ties resume
retire: pension pensioner retire retired veteran
return-come-back: comeback give-back homecoming repatriation restored return returnee
reveal-expose: declassified discover expose reveal whistleblower
revenge-retaliate: punish punitive retaliation retribution revenge vendetta
rich-wealthy: billionaire businessman elite luxurious luxury prosperity rich rich-person richest solvent treasure wealth
right-wrong: conscience correct correctness ethical ethics immoral improper logic logical proper safest-most scruple vice virtue wrong
riot-unrest: chaos disorganised mob rebellion riot rioter stone-thrower tear-gas trouble unrest uprising
risk: adventure danger risk wager
river-lake: basin canal estuary lake river riverine shore stream swamp upstream water-body
road-street: asphalt bitumen commuter crossroads highway impassable intersection lane neighbourhood-place passable passage path pathway
  paved pavement pedestrian pothole promenade ring-road road roads roundabout square track-trace trap-road unpaved
rob-loot: looter pirate rob robber robbery stolen theft thief
robot: chatbot robot
rocket-launch: launch launch-vehicle rocket spacecraft
role-task: duty function functional mission role role-part task
roof-ceiling: dome roof
room-hall: cabin classroom corridor dressing-room hall room stand-pavilion toilet
rope-wire: cable chain rope thread
route-detour: direction move-away passage path ring-road
ruin-rubble: destroyed rubble wreck
rule-regulate: bylaw circular code-conduct disciplinary discipline disciplined guideline order-system regulate regulation rule-norm
  standard
rumour-leak: data-breach gossip gossip-act leak leaked propaganda reveal rumour rumour-abstract
sad-grief: bereaved condole condolence crying depression grief homesickness misery mourn mournful mourning ordeal sad sadder sadness tear
  tragedy
safe-secure: harmless insecure intact national-security national-security-adviser order-system refuge safe safest safest-most safety
  secure security unharmed
sail-sea: coral gulf maritime mediterranean naval navigation ocean oceanic pirate rowing sail sailing sailor set-sail voyage
sample-specimen: laboratory medical-test pcr-test sample test-kit
sanction-embargo: asset-freeze blocked boycott embargo sanction sanctioned sanctions-economy
satellite: satellite satellite-tech spy-satellite
save-preserve: cost-reduction save saving savings
say-tell: claim express hint inform mention narrative oral point-out said say state statement-said talk talkative
scatter-spread: disperse dispersed scattered spread
schedule-date: agenda appointment-time bring-forward date fixture-list gregorian hijri on-time punctuality schedule schedule-time
  scheduled table timing unscheduled
scholarship: scholar-abroad scholarship
school-university: academic academic-season circle-quran classroom curriculum dean education education-director education-general
  educational grade-school rector scholastic school-principal school-subject school-superintendent school-year semester staff-group
  study-act
science-research: biological biologist biology biotechnology chemist chemistry geology laboratory research researcher science scientific
  scientist sociologist sociology think-tank
screen-display: pixel screen screenshot
sea-ocean: sea sea-level seabed territorial-waters tide
search-look: combing crackdown house-search interpol police-raid raid search search-operation seek
season-year: academic-season annual annual-report autumn autumnal eighties era fifties fiscal-year gregorian hijri nineties quarter-fiscal
  quarterly school-year season season-tv seasonal semester semi-annual spring-season summer summery vernal winter wintry year-turn
seat-post: majority-seats seat take-office
secret-hide: agenda-hidden cell-place closed-meeting code hidden hidden-cost hide hideout invisible mystery password plot riddle secrecy
  secret unannounced
sect-denomination: alawite buddhist catholic christian christianity coptic salafi sect sectarian sectarianism shiite sufi sunni wahhabi
  zaydi
section-branch: sector segment
see-watch: eye invisible monitor observer scene scenery see sight sight-view sighting spectacles viewer visible vision visual
sell-sale: art-dealer marketing privatisation privatised sale sell seller sold supplier trader turnover unsold vendor
send-deliver: deliver extradite extradition handover provide remittances send transfer-money
sentence-punish: aggravated death-penalty disciplinary execute executed execution hard-labour imprisonment impunity lashing life-sentence
  probation probation-officer punish punishment punitive retribution sanctioned sentence sentenced stay-execution
separate-cut-off: cut-off disconnected division-abstract interrupted isolated isolation leave-group quarantine quarantine-abstract
  separate separation separation-powers standalone
serious-grave: acute aggravated grave-matter gravity more-severe serious serious-mood seriousness
settlement-colony: settlement settler
sever-ties: rupture sever-ties
severe-intense: fierce fiery severe sharp strict violent
sewage-drain: sewer wastewater
sexual-assault: abuser beat-up
shame-scandal: ashamed embarrassing scandal scandalous shame stigma
shape-round: flat form-shape rectangular round square-shape
share-distribute: allocate allocated distribute power-sharing quota share
share-participate: contribute contribution involved participant participate participatory role-part stakeholder turnout
share-stock: bearish bond bond-sukuk broker bullish close-trading closing-price dividend equity index-stock ipo joint-stock majority-share
  market-cap portfolio-investment rally-market session-market session-trading share-stock shareholding stake stock-exchange subscription
  trading volume
shift-hours: hourly shift
ship-boat: aircraft-carrier anchor boat capsizing cargo-ship crew-ship cruise-ship dinghy dock docking ferry fishing-boat fleet
  fleet-thing lifeboat oil-tanker paddle sail ship ship-captain ship-officer shipwreck submarine submersible warship yacht
shoot-gun: bullet exchange-fire gun gunman launch machine-gun rifle shoot shoot-down shooting shooting-sport sniper
shop-retail: bakery ecommerce mall merchant retail seller shop shopper shopping vendor wholesale
shortage-lack: deficiency depleted exhausted-supply fall-short handicap insufficient lack not-be scarce scarcity shortage shortage-supply
  shortfall unavailable
shot-kick: assist corner crossbar dribble free-kick header kick penalty shoot-out shot
shout-cry: clamour crying scream slogan
show-demonstrate: express mirror-abstract show sign-indication
siege-blockade: besiege besieged blockading siege trapped
sign-seal: concluded contract ratify sign signature signed stamp unsigned
signal-light: indicator light-signal signal
signature: sign signature
silence-quiet: mute quiet silence silent whisper
similar-like: compare comparison consistent copy parallel resemble similar similarity
simultaneous: coincide coincidence parallel simultaneous
single-sole: exclusivity individual lone-wolf single single-parent standalone unilateral
sink-drown: capsizing drown drowned drowned-person shipwreck sink sinking
situation-status: situation state-condition status
skin-burn: burn-case dermatological skin
sleep-rest: asleep awake break comfort comfortable dream respite rested sleep staying-up unconscious
slow-delay: delay delayed slow slowest
small-little: limited-scale minor small smallest sme thin
smell-taste: bitter delicious incense perfume salty smell sour spicy sweet taste tasting
smoke-cigarette: cigarette hookah nicotine smoking tobacco
smoke-fume: ash chimney dioxide emission smoke steam
smuggle-traffic: drug-haul human-trafficking human-trafficking-abstract mafia network-criminal opium pill-drug seizure-goods smuggle
  smuggled smuggler smuggling trafficker trafficking
snow-ice: frost hail ice polar skier snow snowy surfing
society-community: civil-society class class-based communal community social social-justice sociology
soil-earth: ceramic clay dust dusty earth earthen fertile geological geology ground layer mainland mud sand soil
solution: breakthrough compromise key-factor solution solve two-state-solution way-out
some-few: few handful
soon-recent: be-about-to current immediate newest today
sovereignty-independence: independence independent national-day rule-governance self-determination separatist sovereign sovereignty
  territorial-integrity
space-orbit: astronaut galaxy space spacecraft universe
special-particular: characteristic detail elite elitist exception exceptional exclusivity extraordinary feature particularity special
  specific
speech-address: address eloquence friday-sermon lecture orator pulpit rhetoric rhetorical sermon speech
spice-condiment: saffron salt salty spice spicy sugar thyme
sport-game: arab-games asian-games athletics basketball billiards bodybuilding boxer boxing chess cricket equestrian fencing game golf
  golfer gym gymnast gymnastics handball judo judo-fighter karate motorsport olympic olympics play rowing rugby sailing shooting-sport
  sport sporting sports-federation-head surfing table-tennis volleyball weightlifting
stab-knife: stab stabbing sword
stadium-ground: dressing-room futsal-pitch pitch stadium stand technical-area track
stage-phase: multi-stage phase phase-transition process round stage-level
stairs: door-step elevator-thing stair
stamp: stamp stamp-collection
stand-sit: seated standing
state-announce: announce announced declaration declared notice press-secretary spokesperson state
state-country: commonwealth confederal country empire federal federation homeland nation nationalisation nationalised republic-idea
statement-communique: communique declaration press-conference press-release spokesperson statement statement-final statement-joint
station-stop: fuel-station platform station-master
stay-remain: remain remainder remaining settle-in
step-measure: act act-deed measure procedural procedure step
stone-rock: brick fossil geological geologist geology marble rock stone
stop-halt: idle immobile intercept outage stalemate stationary stop suspend
stranded-stuck: stranded stranded-person trapped
strange-unusual: abnormal extraordinary irregular riddle strange surprising unprecedented
strike-walkout: general-strike hunger-strike labour-strike strike-work
strong-powerful: balance-power fierce firmness hard hardened intensity overwhelming power strength strengthen strong strongest
structure-frame: structural structure system
student-pupil: candidate-exam grade-school graduate learner pupil scholar-abroad school-bag school-dropout student trainee
study-survey: feasibility poll questionnaire research study survey think-tank
subsidy-aid: bailout fund stimulus subsidy
substitute-exchange: replace substitute substitute-player substitution
succeed-achieve: achieve achievement achievement-abstract succeed-in success
succeed-replace: acting alternative handover heir replace rotation succeed successor
success-achieve: achieve achievement achievement-abstract succeed-in success success-abstract success-rate successful
successful-failed: more-effective successful unsuccessful
sudden-gradual: gradual sudden unexpected unplanned unscheduled
sue-claim: case civil-suit class-action lawsuit lawsuit-damages litigation plaintiff sue
suffer-hardship: suffer suffering trial-ordeal
suitable-fit: favourable fit ideal-conditions inadequate suitable unfit unsuitable worthiest
summit-conference: assembly conference congress forum meet meeting opening-session ordinary-session plenary roundtable seminar session
  summit symposium
summon-call-in: subpoena summon summons
sun-moon-sky: eclipse heavenly horizon lunar moon sky sun sunny sunrise sunset
supervise-oversee: censor censored control-tower follow-up inspector judicial-control monitor observer supervision supervisor supervisory
surgery: catheter operate plastic-surgery surgeon surgery surgical transplant
surplus-plenty: abundance abundant overload surplus surplus-amount
surprise-shock: astonishment dramatic interesting miracle shock shocking sudden surprise surprised surprising unexpected
surrender-defeat: concession defeat defeated losing surrender yield
survivor-survive: alive survival survive survivor unharmed
suspect-accused: accused defendant extradite extradition fugitive interpol perpetrator suspect wanted wanted-person
suspicion-mistrust: doubt doubtful suspicion unreliable
swim-dive: diver diving pool submersible swimmer swimming
symbol-mark: barcode code cross-religious icon label logo mark symbol symbolic symbolism trace
take-get: capture confiscate confiscation extraction get receive-thing received recipient seize take win
take-off: take-off takeoff
talent-clever: gifted gifted-person intelligence-mind smart smarter stupid visionary wisdom wise
tank-armour: armoured armoured-vehicle
tax-duty: customs customs-officer fee fiscal royalty tariff tax tax-evasion tax-exempt taxable trade-war vat
teacher-educate: awareness-raising curriculum educated educating education education-director education-general educational educator
  illiteracy illiterate lecture lesson lesson-school literacy nanny professor school-principal school-subject school-superintendent
  staff-group teach teacher teaching
technology-device: analogue biotechnology chip device digital digitalisation electronic electronics facial-recognition fifth-generation
  hardware headset laser nanotechnology printing-3d radar science semiconductor sensor tablet technical technological technology
  technology-chief virtual-reality
telescope-observe: astronomer astronomy sighting space-technology
temperature: degree heat temperature
tennis-set: seeding set-tennis table-tennis tennis tennis-player tie-breaker
tense-unstable: chaos escalate escalation sensitivity tense tension unbalanced unstable variable volatility
tension: escalate escalation standoff tense tension
term-tenure: era outgoing presidential-term term
terror-militant: armed-group bomber dawaesh extremism extremist fighter gunman houthi isis-related jihad jihadist lone-wolf mastermind
  militant militia mujahid operative organisation-armed remnants takfir takfiri taliban-related terror-financing terror-group terrorism
  terrorist warlord
texture-hard-soft: rigid rough smooth soft
thank: gratitude thank thanks
theatre-stage: drama opera perform platform puppet scene script-writer stage theatre theatre-director theatre-hall theatrical
theory-idea: abstract brainstorm concept hypothesis idea ideology imaginary logic philosopher philosophical philosophy principle
  theoretical theory thinker
thief-steal: embezzlement gang gang-member rob robber robbery stolen theft thief
threaten-danger: blackmail danger deterrence endangered threat threat-crime threaten ultimatum vow
ticket-fare: boarding-pass fare queue-place ticket
tie-bind: handcuff leash tangle tied
tired-weak: boredom boring exhaustion fatigue tired weak
tool-hammer: blade nail needle-thing pickaxe tool
top-bottom: bottom low lower lowest peak surface-abstract top upper
torture-abuse: abuse abuser harassment inhuman oppression persecution torment torture tyranny undemocratic violence-force
touch-press: button click
tournament-cup: arab-games asian-cup asian-games caf-cup champions-league championship cup draw-lots group-stage knockout league
  league-cup nations-cup premier-league premiership super-cup throne-cup tournament trophy trophy-thing world-cup
tower-block: floor pillar skyscraper tower
toy: chess playmate toy
track-derail: derailment railway roll-over
traffic: congestion crowding infringement lane light-signal roundabout rush-hour trap-road
train-rail: carriage culvert derailment locomotive metro rail railway station-master train train-crash tram
train-skill: apprentice camp-sport capacity-building course-training exercise experience experienced know-how qualification qualified
  rehabilitative skill skilled specialisation talent train trainee trainer training training-camp training-session unqualified unskilled
  workshop
transfer-sign-player: buy-option contract-sport free-transfer loan-sport loaned release-clause renewal-contract sign-player signing
  sports-agent transfer transfer-window
travel-journey-trip: adventure adventurer destination emigrate hiker journey-life nomad passport picnic tour tourism travel travel-ban
  trip voyage
treat-heal: bandage catheter clinical curable dialysis first-aid hospitalise incurable medical medicine-science therapy treat treatment
treaty-agreement: agree agreement charter covenant deal framework-agreement letter-intent memorandum nato pact peace-agreement protocol
  security-agreement trade-agreement treaty
trial-hearing: case corruption-case hear-testimony hearing juror jury legal-case refer-case trial try
tribe-clan: tribal tribal-chief tribe tribesman turkmen
trivial-minor: mild minor secondary unimportant
truck-lorry: fire-engine pickup tanker trailer truck
true-real: authentic credibility credible fact real realistic true truth
truth-fact: correctness fact reality true truth
try-attempt: attempt effort seek seriousness-work
turn-rotate: move-away rotation
type-kind: category characteristic classification classified feature model-car model-thing qualitative quality species type version
ugly: disgusting ugliness ugly
uncertain-unclear: alleged ambiguity ambiguous confusion doubtful mystery opaque puzzling scepticism speculative uncertain unconfirmed
  undocumented unproven vague
uncover-strip: exposed naked remove uncovered
unemployed: jobseeker unemployed unemployment unemployment-rate
unfair-biased: biased chauvinism discrimination favouritism injustice oppressed oppressive racism racist subjective unequal unfair
  unjustified
union-syndicate: syndicate trade-union union union-head unionist
united-nations: general-assembly high-commissioner international-community permanent-representative rapporteur
unity-unite: united unity
unknown-anonymous: anonymous unidentified unknown
urge-demand: appeal-call application-request call-for demand request urge
urgent-pressing: emergency emergency-meeting immediate speed-urgency urgency urgent
use-employ: applied consumption exploit practical practice practised unused use used user
useful-useless: beneficial beneficiary benefit best-interest constructive effective feasibility ineffective interest more-beneficial
  more-effective most-useful pragmatic unnecessary unproductive useful useless
vaccine: booster dose immune immune-system immunisation immunity syringe unvaccinated vaccinate vaccinated vaccination vaccination-centre
  vaccine
valley-plain: basin flat landscape plain valley
vehicle-car: ambulance car car-bomb convoy electric-car hybrid jeep model-car motorcycle number-plate part-spare patrol-car pickup
  police-car taxi vehicle vehicular
verdict-ruling: conviction-court fatwa ruling sentence supreme-judgement verdict verdict-document
veto-object: objection oppose opposed opposing reject reservation veto
victim-casualty: affected-person casualty-figures complainer death-toll drowned-person killed-person victim wounded-person
village-town: agrarian countryside homeplace mukhtar settlement urban villager
visit-tour: courtesy guest state-visit tour visit visitor working-visit
voice-sound: audio clamour loud loudspeaker microphone noise quiet recording sound vocal voice whisper whistle
volcano: ash crater erupt lava volcanic volcano volcano-eruption
volume-capacity: amount capacity capacity-power contain density quantity size
volunteer-charity: charitable charity philanthropist voluntary volunteer
vote-ballot: ballot ballot-box count-votes elect elected election election-day electoral electorate majority-two-thirds no-confidence
  polling-place referendum runoff tally-sheet turnout vote vote-count voter voter-list voting
wait-queue: queue queue-place
wall-fence: barrier fence wall
war-battle: battle battlefield conflict fight fighting front frontline hell-abstract jihad street-fight strife war war-crime war-veteran
warehouse-store: storage tank-storage warehouse
warn-caution: notice symptom-abstract warn warning wisdom-caution
waste-squander: lose overspending
water-supply: densities desalination desalination-plant drinkable drinking-water drop groundwater hydraulic irrigated irrigation pump tap
  underground-water water water-body water-pipe water-table wet
wave-tsunami: high-tide tide tsunami wave
weak-fragile: fragility unable unprotected vulnerable vulnerable-person weak weaken weakest weakness
weapon-arms: anti-aircraft anti-tank arm armed arms arms-race artillery cannon chemical-weapon deterrent disarm disarmament grenade gun
  knife landmine launcher machine-gun mine missile-system mortar non-proliferation nuclear-weapon rifle stick sword tank tear-gas unarmed
  warhead warship weapon wmd
wear-clothe: cloak clothes use
weather-climate: carbon-emission climate climate-change climatic cloud cloudy depression-weather environment fog foggy global-warming
  heatwave high-weather humidity low-pressure meteorologist sea-level sunny tropical weather windy
website-internet: account-online bandwidth blogger digital download ecommerce electronic hashtag influencer interactive internet link
  platform-digital portal social-media user-account virtual website
weight-heavy: fat heaviest heavy lightest obesity thick thin ton-load weight weight-importance weightlifting
welcome-greet: greeting handshake receive send-off welcome welcoming
well-spring: groundwater oasis spring underground-water well
wheel-tyre: tyre wheel
whole-total: absolute aggregate comprehensive gross net total whole
width-area: area cramped far-flung narrow scale scope space-room spacious thick wide wide-ranging widest width
wind-hurricane: blow breeze fan-thing hurricane sandstorm tropical-storm wind wind-strong windy
window: glass window
winner-win: beat comeback president-elect undefeated victorious victory win winner winning winning-streak
wish-want: ambition ambitious aspiration contender curiosity curious dream greedy keen longing temptation tempting want whim willing wish
  zeal
withdraw-retreat: pull-out walkout withdraw withdrawal
witness-testify: hear-testimony testify testimony testimony-court witness
woman: female first-lady gender girl woman
wood-plank: carpenter coffin-thing wood wood-fire wooden
worker-employee: builder child-labour cleaner colleague domestic-worker employed employee labour labour-force labourer miner secretary
  servant serving staff work worker working
world-region: african arab asian continent continental
worry-anxiety: worried worry worrying
worsen-deteriorate: backwardness deteriorated deterioration escalate escalation setback weaken worse worsen
writer-author: author biography calligrapher intellectual memoir novelist poet script-writer writer
youth: adolescence boy generation generation-youth immature junior teenager young young-adult youth youth-age youth-teams
`;

let fields: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The fields that a concept belongs to; none for one of no field.
 * @example fieldsOf('walkout') // ['strike-walkout']
 */
export function fieldsOf(concept: string): readonly string[] {
  fields ??= build();
  return fields.get(concept) ?? [];
}

function build(): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const row of rows.replaceAll('\n  ', ' ').split('\n')) {
    const [field, concepts = ''] = row.split(': ');
    for (const concept of concepts.split(' ')) if (concept !== '') push(out, concept, field!);
  }
  return out;
}
