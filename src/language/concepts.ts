/**
 * Language-neutral event concepts, the meeting point of all languages' words, mapped to two public event ontologies:
 * PLOVER (Political Language Ontology for Verifiable Event Records, 2018) and, where it has one, ACE 2005 event types.
 */
export type EventFamily =
  | 'contact'
  | 'movement'
  | 'agreement'
  | 'speech'
  | 'violence'
  | 'death'
  | 'injury'
  | 'justice'
  | 'personnel'
  | 'election'
  | 'economy'
  | 'change'
  | 'disaster'
  | 'health'
  | 'sport'
  | 'ceremony'
  | 'construction'
  | 'truce'
  | 'protest'
  | 'evaluation'
  | 'phase'
  | 'being'
  | 'cognition'
  | 'military'
  | 'other';

/** Where an event stands, for concepts that say so of the event they govern or denote. */
export type EventStatus = 'planned' | 'done' | 'postponed' | 'cancelled' | 'started' | 'ended' | 'ongoing';

export interface EventConcept {
  readonly family: EventFamily;
  readonly plover: string | null;
  readonly ace: string | null;
  /** Concepts that cannot be true of the same participants and matter at the same time. */
  readonly opposite?: readonly string[];
  /** Reports words: its complement is a statement with a speaker. */
  readonly speech?: boolean;
  /** Its complement is asserted to be false. */
  readonly denial?: boolean;
  readonly status?: EventStatus;
}

type Extra = Omit<EventConcept, 'family' | 'plover' | 'ace'>;

const c = (family: EventFamily, plover: string | null, ace: string | null, extra: Extra = {}): EventConcept => ({
  family,
  plover,
  ace,
  ...extra,
});

const speech = { speech: true } as const;

export const eventConcepts = {
  // contact
  meet: c('contact', 'CONSULT', 'Contact.Meet'),
  talk: c('contact', 'CONSULT', 'Contact.Meet'),
  phone: c('contact', 'CONSULT', 'Contact.Phone-Write'),
  write: c('contact', 'CONSULT', 'Contact.Phone-Write'),
  contact: c('contact', 'CONSULT', 'Contact.Phone-Write'),
  negotiate: c('contact', 'CONSULT', 'Contact.Meet'),
  visit: c('contact', 'CONSULT', 'Contact.Meet'),
  host: c('contact', 'CONSULT', 'Contact.Meet'),
  receive: c('contact', 'CONSULT', 'Contact.Meet'),
  'send-off': c('contact', 'CONSULT', 'Contact.Meet', { opposite: ['receive'] }),
  invite: c('contact', 'CONSULT', null),
  summon: c('contact', 'REQUEST', null),
  accompany: c('contact', 'CONSULT', null),
  mediate: c('contact', 'CONSULT', null),
  boycott: c('contact', 'PROTEST', null, { opposite: ['attend', 'participate'] }),

  // movement
  arrive: c('movement', null, 'Movement.Transport', { opposite: ['depart'] }),
  depart: c('movement', null, 'Movement.Transport', { opposite: ['arrive'] }),
  return: c('movement', null, 'Movement.Transport'),
  travel: c('movement', null, 'Movement.Transport'),
  'head-for': c('movement', null, 'Movement.Transport'),
  go: c('movement', null, 'Movement.Transport'),
  come: c('movement', null, 'Movement.Transport'),
  enter: c('movement', null, 'Movement.Transport', { opposite: ['exit'] }),
  exit: c('movement', null, 'Movement.Transport', { opposite: ['enter'] }),
  cross: c('movement', null, 'Movement.Transport'),
  pass: c('movement', null, null),
  approach: c('movement', null, null),
  'move-away': c('movement', null, null),
  tour: c('movement', null, 'Movement.Transport'),
  transfer: c('movement', null, 'Movement.Transport'),
  'move-thing': c('movement', null, 'Movement.Transport'),
  'take-off': c('movement', null, 'Movement.Transport', { opposite: ['land'] }),
  land: c('movement', null, 'Movement.Transport', { opposite: ['take-off'] }),
  'set-sail': c('movement', null, 'Movement.Transport'),
  dock: c('movement', null, 'Movement.Transport'),
  flee: c('movement', 'RETREAT', 'Movement.Transport'),
  displace: c('movement', null, 'Movement.Transport'),
  emigrate: c('movement', null, 'Movement.Transport'),
  'settle-in': c('movement', null, null),
  smuggle: c('movement', null, 'Movement.Transport'),
  infiltrate: c('movement', null, 'Movement.Transport'),
  stop: c('movement', null, null),
  gather: c('movement', null, null),
  disperse: c('movement', null, null),
  evacuate: c('movement', 'AID', 'Movement.Transport'),
  deport: c('movement', 'COERCE', 'Justice.Extradite'),

  // agreement and decision
  sign: c('agreement', 'AGREE', null, { opposite: ['refuse'] }),
  agree: c('agreement', 'AGREE', null, { opposite: ['refuse', 'reject', 'disagree'] }),
  disagree: c('agreement', 'REJECT', null, { opposite: ['agree'] }),
  refuse: c('agreement', 'REJECT', null, { opposite: ['agree', 'accept', 'approve'], speech: true }),
  reject: c('agreement', 'REJECT', null, { opposite: ['agree', 'accept', 'approve', 'adopt'] }),
  accept: c('agreement', 'AGREE', null, { opposite: ['refuse', 'reject'] }),
  approve: c('agreement', 'AGREE', null, { opposite: ['refuse', 'reject'] }),
  ratify: c('agreement', 'AGREE', null, { opposite: ['reject'] }),
  adopt: c('agreement', 'AGREE', null, { opposite: ['reject'] }),
  decide: c('agreement', null, null),
  issue: c('agreement', null, null),
  commit: c('agreement', 'AGREE', null, { opposite: ['violate'] }),
  violate: c('agreement', 'REJECT', null, { opposite: ['commit'] }),
  oppose: c('agreement', 'REJECT', null, { opposite: ['support'] }),
  support: c('agreement', 'SUPPORT', null, { opposite: ['oppose'] }),
  cooperate: c('agreement', 'COOPERATE', null),
  coordinate: c('agreement', 'COOPERATE', null),
  join: c('agreement', 'COOPERATE', null, { opposite: ['leave-group'] }),
  'leave-group': c('agreement', 'REJECT', null, { opposite: ['join'] }),
  withdraw: c('agreement', 'YIELD', null),
  yield: c('agreement', 'YIELD', null),
  compete: c('agreement', null, null),
  reconcile: c('agreement', 'AGREE', null),
  recognise: c('agreement', 'SUPPORT', null),
  'sever-ties': c('agreement', 'REJECT', null, { opposite: ['restore-ties'] }),
  'restore-ties': c('agreement', 'AGREE', null, { opposite: ['sever-ties'] }),
  ban: c('agreement', 'COERCE', null, { opposite: ['allow'] }),
  allow: c('agreement', 'YIELD', null, { opposite: ['ban', 'prevent'] }),
  sanction: c('agreement', 'SANCTION', null, { opposite: ['lift'] }),
  impose: c('agreement', 'COERCE', null, { opposite: ['lift'] }),
  lift: c('agreement', 'YIELD', null, { opposite: ['impose', 'sanction'] }),
  besiege: c('agreement', 'COERCE', 'Conflict.Attack'),
  'enter-force': c('agreement', null, null, { opposite: ['expire'] }),
  expire: c('agreement', null, null, { opposite: ['enter-force', 'extend', 'renew'] }),
  extend: c('agreement', null, null, { opposite: ['expire'] }),
  renew: c('agreement', 'AGREE', null, { opposite: ['expire'] }),
  amend: c('agreement', null, null),
  review: c('agreement', null, null),
  implement: c('agreement', null, null),
  regulate: c('agreement', null, null),

  // speech
  say: c('speech', null, null, speech),
  add: c('speech', null, null, speech),
  mention: c('speech', null, null, speech),
  explain: c('speech', null, null, speech),
  'point-out': c('speech', null, null, speech),
  stress: c('speech', null, null, speech),
  confirm: c('speech', null, null, { speech: true, opposite: ['deny', 'disclaim'] }),
  announce: c('speech', null, null, speech),
  reveal: c('speech', null, null, speech),
  report: c('speech', null, null, speech),
  state: c('speech', null, null, speech),
  quote: c('speech', null, null, speech),
  claim: c('speech', null, null, speech),
  deny: c('speech', 'REJECT', null, { speech: true, denial: true, opposite: ['confirm', 'admit'] }),
  disclaim: c('speech', 'REJECT', null, { speech: true, denial: true, opposite: ['claim-responsibility', 'confirm'] }),
  'rule-out': c('speech', 'REJECT', null, { speech: true, opposite: ['expect'] }),
  admit: c('speech', 'YIELD', null, { speech: true, opposite: ['deny'] }),
  ask: c('speech', null, null, speech),
  answer: c('speech', null, null, speech),
  comment: c('speech', null, null, speech),
  promise: c('speech', null, null, speech),
  vow: c('speech', 'THREATEN', null, speech),
  swear: c('speech', null, null, speech),
  warn: c('speech', null, null, speech),
  threaten: c('speech', 'THREATEN', null, speech),
  demand: c('speech', 'REQUEST', null, speech),
  'call-for': c('speech', 'REQUEST', null, speech),
  urge: c('speech', 'REQUEST', null, speech),
  order: c('speech', null, null, speech),
  advise: c('speech', null, null, speech),
  propose: c('speech', null, null, speech),
  offer: c('speech', null, null),
  condemn: c('speech', 'ACCUSE', null, { speech: true, opposite: ['praise', 'welcome'] }),
  criticise: c('speech', 'ACCUSE', null, { speech: true, opposite: ['praise', 'welcome'] }),
  accuse: c('speech', 'ACCUSE', null, speech),
  blame: c('speech', 'ACCUSE', null, speech),
  complain: c('speech', 'ACCUSE', null, speech),
  praise: c('speech', 'SUPPORT', null, { speech: true, opposite: ['condemn', 'criticise'] }),
  welcome: c('speech', 'SUPPORT', null, { speech: true, opposite: ['condemn', 'criticise'] }),
  thank: c('speech', 'SUPPORT', null, speech),
  congratulate: c('speech', 'SUPPORT', null, speech),
  condole: c('speech', 'SUPPORT', null, speech),
  apologise: c('speech', 'YIELD', null, speech),
  regret: c('speech', null, null, speech),
  express: c('speech', null, null, speech),
  describe: c('speech', null, null, speech),
  name: c('speech', null, null),
  discuss: c('speech', 'CONSULT', 'Contact.Meet'),
  argue: c('speech', null, null, speech),
  inform: c('speech', null, null, speech),
  read: c('speech', null, null),
  justify: c('speech', null, null, speech),
  expect: c('cognition', null, null, { speech: true, opposite: ['rule-out'] }),
  believe: c('cognition', null, null, speech),
  hope: c('cognition', null, null, speech),
  doubt: c('cognition', null, null, { speech: true, opposite: ['confirm'] }),
  fear: c('cognition', null, null, speech),
  show: c('speech', null, null, speech),
  'claim-responsibility': c('speech', null, null, { speech: true, opposite: ['disclaim'] }),

  // violence and the military
  attack: c('violence', 'ASSAULT', 'Conflict.Attack'),
  strike: c('violence', 'ASSAULT', 'Conflict.Attack'),
  shell: c('violence', 'ASSAULT', 'Conflict.Attack'),
  bomb: c('violence', 'ASSAULT', 'Conflict.Attack'),
  shoot: c('violence', 'ASSAULT', 'Conflict.Attack'),
  stab: c('violence', 'ASSAULT', 'Conflict.Attack'),
  'beat-up': c('violence', 'ASSAULT', 'Conflict.Attack'),
  explode: c('violence', 'ASSAULT', 'Conflict.Attack'),
  clash: c('violence', 'ASSAULT', 'Conflict.Attack'),
  storm: c('violence', 'ASSAULT', 'Conflict.Attack'),
  invade: c('violence', 'ASSAULT', 'Conflict.Attack'),
  occupy: c('violence', 'ASSAULT', 'Conflict.Attack', { opposite: ['liberate'] }),
  liberate: c('violence', 'ASSAULT', 'Conflict.Attack', { opposite: ['occupy'] }),
  kidnap: c('violence', 'ASSAULT', 'Conflict.Attack', { opposite: ['release'] }),
  torture: c('violence', 'ASSAULT', 'Life.Injure'),
  rob: c('violence', null, null),
  destroy: c('violence', 'ASSAULT', 'Conflict.Attack'),
  'shoot-down': c('violence', 'ASSAULT', 'Conflict.Attack'),
  ambush: c('violence', 'ASSAULT', 'Conflict.Attack'),
  launch: c('military', null, null),
  test: c('military', null, null),
  intercept: c('military', 'ASSAULT', 'Conflict.Attack'),
  repel: c('military', 'ASSAULT', 'Conflict.Attack'),
  deploy: c('military', 'MOBILIZE', null, { opposite: ['pull-out'] }),
  mobilise: c('military', 'MOBILIZE', null),
  'pull-out': c('military', 'RETREAT', 'Movement.Transport', { opposite: ['deploy', 'advance'] }),
  advance: c('military', 'ASSAULT', 'Movement.Transport', { opposite: ['pull-out'] }),
  control: c('military', 'ASSAULT', 'Conflict.Attack'),
  seize: c('military', 'COERCE', null),
  capture: c('military', 'COERCE', 'Justice.Arrest-Jail', { opposite: ['escape', 'release'] }),
  surrender: c('military', 'YIELD', null),
  disarm: c('military', 'YIELD', null),
  arm: c('military', 'AID', null),
  train: c('military', null, null),
  fight: c('military', 'ASSAULT', 'Conflict.Attack'),
  resist: c('military', 'ASSAULT', 'Conflict.Attack'),
  defend: c('military', null, null),
  'cease-fire': c('truce', 'AGREE', null, { opposite: ['breach-truce'] }),
  'breach-truce': c('truce', 'ASSAULT', 'Conflict.Attack', { opposite: ['cease-fire'] }),
  calm: c('truce', 'YIELD', null, { opposite: ['escalate'] }),
  escalate: c('truce', 'THREATEN', null, { opposite: ['calm'] }),

  // death, injury, health
  kill: c('death', 'ASSAULT', 'Life.Die', { opposite: ['survive'] }),
  die: c('death', null, 'Life.Die', { opposite: ['survive'] }),
  assassinate: c('death', 'ASSAULT', 'Life.Die', { opposite: ['survive'] }),
  execute: c('death', 'COERCE', 'Justice.Execute'),
  drown: c('death', null, 'Life.Die'),
  survive: c('death', null, null, { opposite: ['die', 'kill'] }),
  injure: c('injury', 'ASSAULT', 'Life.Injure'),
  burn: c('disaster', null, null),
  infect: c('health', null, null, { opposite: ['recover'] }),
  recover: c('health', null, null, { opposite: ['infect'] }),
  vaccinate: c('health', null, null),
  treat: c('health', null, null),
  hospitalise: c('health', null, 'Movement.Transport'),
  operate: c('health', null, null),
  quarantine: c('health', 'COERCE', null),
  spread: c('health', null, null),
  poison: c('health', null, 'Life.Injure'),
  suffer: c('health', null, null),

  // justice
  arrest: c('justice', 'COERCE', 'Justice.Arrest-Jail', { opposite: ['release'] }),
  detain: c('justice', 'COERCE', 'Justice.Arrest-Jail', { opposite: ['release'] }),
  imprison: c('justice', 'COERCE', 'Justice.Arrest-Jail', { opposite: ['release'] }),
  release: c('justice', 'YIELD', 'Justice.Release-Parole', { opposite: ['arrest', 'detain', 'imprison'] }),
  pardon: c('justice', 'YIELD', 'Justice.Pardon'),
  sentence: c('justice', 'COERCE', 'Justice.Sentence', { opposite: ['acquit'] }),
  convict: c('justice', 'COERCE', 'Justice.Convict', { opposite: ['acquit'] }),
  acquit: c('justice', 'YIELD', 'Justice.Acquit', { opposite: ['sentence', 'convict'] }),
  try: c('justice', 'COERCE', 'Justice.Trial-Hearing'),
  charge: c('justice', 'ACCUSE', 'Justice.Charge-Indict'),
  sue: c('justice', 'ACCUSE', 'Justice.Sue'),
  appeal: c('justice', 'REQUEST', 'Justice.Appeal'),
  overturn: c('justice', 'REJECT', null, { opposite: ['uphold'] }),
  uphold: c('justice', null, null, { opposite: ['overturn'] }),
  fine: c('justice', 'SANCTION', 'Justice.Fine'),
  extradite: c('justice', 'COOPERATE', 'Justice.Extradite'),
  'hear-testimony': c('justice', null, 'Justice.Trial-Hearing'),
  testify: c('justice', null, 'Justice.Trial-Hearing', speech),
  investigate: c('justice', null, null),
  interrogate: c('justice', null, null),
  'refer-case': c('justice', null, null),
  raid: c('justice', 'COERCE', null),
  confiscate: c('justice', 'COERCE', null),
  search: c('justice', null, null),
  escape: c('justice', null, null, { opposite: ['capture', 'arrest'] }),
  pursue: c('justice', 'COERCE', null),
  'commit-crime': c('justice', null, null),
  punish: c('justice', 'SANCTION', null),
  defraud: c('justice', null, null),
  monitor: c('justice', null, null),
  expose: c('justice', null, null),
  foil: c('justice', 'COERCE', null),

  // personnel and elections
  appoint: c('personnel', null, 'Personnel.Start-Position', { opposite: ['dismiss'] }),
  nominate: c('personnel', null, 'Personnel.Nominate'),
  promote: c('personnel', null, 'Personnel.Start-Position'),
  'take-office': c('personnel', null, 'Personnel.Start-Position', { opposite: ['resign'] }),
  resign: c('personnel', 'YIELD', 'Personnel.End-Position', { opposite: ['take-office'] }),
  dismiss: c('personnel', 'SANCTION', 'Personnel.End-Position', { opposite: ['appoint'] }),
  retire: c('personnel', null, 'Personnel.End-Position'),
  succeed: c('personnel', null, 'Personnel.Start-Position'),
  hire: c('personnel', null, 'Personnel.Start-Position', { opposite: ['dismiss'] }),
  represent: c('personnel', null, null),
  assign: c('personnel', null, null),
  elect: c('election', null, 'Personnel.Elect'),
  vote: c('election', null, 'Personnel.Elect'),
  win: c('election', null, null, { opposite: ['lose'] }),
  lose: c('election', null, null, { opposite: ['win'] }),
  dissolve: c('election', null, 'Business.End-Org', { opposite: ['form'] }),
  form: c('election', null, 'Business.Start-Org', { opposite: ['dissolve'] }),
  'count-votes': c('election', null, null),
  overthrow: c('election', 'ASSAULT', 'Personnel.End-Position'),
  rule: c('election', null, null),

  // economy
  pay: c('economy', null, 'Transaction.Transfer-Money'),
  allocate: c('economy', null, null),
  cost: c('economy', null, null),
  price: c('economy', null, null),
  buy: c('economy', null, 'Transaction.Transfer-Ownership', { opposite: ['sell'] }),
  sell: c('economy', null, 'Transaction.Transfer-Ownership', { opposite: ['buy'] }),
  rent: c('economy', null, 'Transaction.Transfer-Ownership'),
  own: c('economy', null, null),
  trade: c('economy', null, null),
  export: c('economy', null, null, { opposite: ['import'] }),
  import: c('economy', null, null, { opposite: ['export'] }),
  invest: c('economy', null, null),
  fund: c('economy', 'AID', 'Transaction.Transfer-Money'),
  donate: c('economy', 'AID', 'Transaction.Transfer-Money'),
  lend: c('economy', 'AID', 'Transaction.Transfer-Money'),
  borrow: c('economy', null, 'Transaction.Transfer-Money'),
  spend: c('economy', null, null),
  earn: c('economy', null, null),
  save: c('economy', null, null),
  bankrupt: c('economy', null, 'Business.Declare-Bankruptcy'),
  merge: c('economy', null, 'Business.Merge-Org'),
  'close-trading': c('economy', null, null),
  contract: c('economy', 'AGREE', null),
  develop: c('economy', null, null),
  produce: c('economy', null, null),
  aid: c('economy', 'AID', null),
  provide: c('economy', 'AID', null),
  deliver: c('economy', null, null),
  distribute: c('economy', 'AID', null),
  compensate: c('economy', 'AID', 'Transaction.Transfer-Money'),

  // quantity and change
  rise: c('change', null, null, { opposite: ['fall', 'stabilise'] }),
  fall: c('change', null, null, { opposite: ['rise', 'stabilise'] }),
  increase: c('change', null, null, { opposite: ['decrease'] }),
  decrease: c('change', null, null, { opposite: ['increase'] }),
  stabilise: c('change', null, null, { opposite: ['rise', 'fall'] }),
  reach: c('change', null, null),
  exceed: c('change', null, null, { opposite: ['fall-short'] }),
  'fall-short': c('change', null, null, { opposite: ['exceed', 'suffice'] }),
  range: c('change', null, null),
  equal: c('change', null, null),
  suffice: c('evaluation', null, null, { opposite: ['fall-short'] }),
  improve: c('change', null, null, { opposite: ['worsen'] }),
  worsen: c('change', null, null, { opposite: ['improve'] }),
  change: c('change', null, null),
  grow: c('change', null, null, { opposite: ['shrink'] }),
  shrink: c('change', null, null, { opposite: ['grow'] }),
  strengthen: c('change', null, null, { opposite: ['weaken'] }),
  weaken: c('change', null, null, { opposite: ['strengthen'] }),
  affect: c('change', null, null),
  cause: c('change', null, null),
  prevent: c('change', 'COERCE', null, { opposite: ['allow', 'cause'] }),
  protect: c('change', null, null),
  'lead-to': c('change', null, null),
  happen: c('being', null, null),

  // disaster
  flood: c('disaster', null, null),
  collapse: c('disaster', null, null),
  crash: c('disaster', null, null),
  'roll-over': c('disaster', null, null),
  collide: c('disaster', null, null),
  sink: c('disaster', null, null),
  'catch-fire': c('disaster', null, null, { opposite: ['extinguish'] }),
  extinguish: c('disaster', null, null, { opposite: ['catch-fire'] }),
  erupt: c('disaster', null, null),
  quake: c('disaster', null, null),
  rain: c('disaster', null, null),
  blow: c('disaster', null, null),
  damage: c('disaster', null, null),
  leak: c('disaster', null, null),
  rescue: c('disaster', 'AID', null),
  'go-missing': c('disaster', null, null, { opposite: ['find'] }),
  find: c('disaster', null, null, { opposite: ['go-missing'] }),
  'cut-off': c('disaster', null, null),

  // sport
  score: c('sport', null, null),
  equalise: c('sport', null, null),
  beat: c('sport', null, null, { opposite: ['lose-to', 'draw'] }),
  'lose-to': c('sport', null, null, { opposite: ['beat', 'draw'] }),
  draw: c('sport', null, null, { opposite: ['beat', 'lose-to'] }),
  qualify: c('sport', null, null, { opposite: ['be-eliminated'] }),
  'be-eliminated': c('sport', null, null, { opposite: ['qualify'] }),
  play: c('sport', null, null),
  'sign-player': c('sport', null, 'Personnel.Start-Position'),
  'send-out-player': c('sport', null, null),
  champion: c('sport', null, null),
  coach: c('sport', null, null),
  concede: c('sport', null, null),
  shine: c('sport', null, null),

  // ceremony, gathering, life
  lead: c('ceremony', null, null),
  attend: c('ceremony', null, null, { opposite: ['be-absent', 'boycott'] }),
  'be-absent': c('ceremony', null, null, { opposite: ['attend', 'participate'] }),
  participate: c('ceremony', null, null, { opposite: ['be-absent', 'boycott'] }),
  organise: c('ceremony', null, null),
  hold: c('ceremony', null, null),
  inaugurate: c('ceremony', null, null),
  award: c('ceremony', null, 'Transaction.Transfer-Ownership'),
  honour: c('ceremony', 'SUPPORT', null),
  celebrate: c('ceremony', null, null),
  mourn: c('ceremony', null, null),
  bury: c('ceremony', null, null),
  marry: c('ceremony', null, 'Life.Marry', { opposite: ['divorce'] }),
  divorce: c('ceremony', null, 'Life.Divorce', { opposite: ['marry'] }),
  'be-born': c('ceremony', null, 'Life.Be-Born'),
  pray: c('ceremony', null, null),
  perform: c('ceremony', null, null),
  publish: c('ceremony', null, null),
  broadcast: c('ceremony', null, null),
  graduate: c('ceremony', null, null),
  study: c('ceremony', null, null),
  teach: c('ceremony', null, null),

  // construction and making
  build: c('construction', null, null, { opposite: ['demolish'] }),
  demolish: c('construction', null, null, { opposite: ['build'] }),
  establish: c('construction', null, 'Business.Start-Org'),
  repair: c('construction', null, null),
  make: c('construction', null, null),
  design: c('construction', null, null),
  invent: c('construction', null, null),
  discover: c('construction', null, null),
  run: c('construction', null, null),
  use: c('construction', null, null),
  prepare: c('construction', null, null),
  equip: c('construction', null, null),
  plant: c('construction', null, null),

  // protest
  protest: c('protest', 'PROTEST', 'Conflict.Demonstrate'),
  'strike-work': c('protest', 'PROTEST', 'Conflict.Demonstrate'),
  riot: c('protest', 'PROTEST', 'Conflict.Demonstrate'),
  rebel: c('protest', 'ASSAULT', 'Conflict.Attack'),

  // phase: where an event stands
  start: c('phase', null, null, { status: 'started', opposite: ['end', 'cancel'] }),
  end: c('phase', null, null, { status: 'ended', opposite: ['start', 'continue'] }),
  complete: c('phase', null, null, { status: 'done' }),
  continue: c('phase', null, null, { status: 'ongoing', opposite: ['end', 'suspend'] }),
  suspend: c('phase', null, null, { status: 'postponed', opposite: ['resume', 'continue'] }),
  resume: c('phase', null, null, { status: 'started', opposite: ['suspend'] }),
  postpone: c('phase', null, null, { status: 'postponed' }),
  'bring-forward': c('phase', null, null, { opposite: ['postpone'] }),
  cancel: c('phase', null, null, { status: 'cancelled', opposite: ['start', 'take-place'] }),
  plan: c('phase', null, null, { status: 'planned' }),
  schedule: c('phase', null, null, { status: 'planned' }),
  'take-place': c('phase', null, null, { opposite: ['cancel', 'postpone'] }),
  open: c('phase', null, null, { opposite: ['close'] }),
  close: c('phase', null, null, { opposite: ['open'] }),
  fail: c('phase', null, null, { opposite: ['succeed-in'] }),
  'succeed-in': c('phase', null, null, { opposite: ['fail'] }),
  attempt: c('phase', null, null),
  hasten: c('phase', null, null, { opposite: ['slow'] }),
  slow: c('phase', null, null, { opposite: ['hasten'] }),
  precede: c('phase', null, null, { opposite: ['follow'] }),
  follow: c('phase', null, null, { opposite: ['precede'] }),
  coincide: c('phase', null, null),
  last: c('phase', null, null),
  repeat: c('phase', null, null),
  wait: c('phase', null, null),
  delay: c('phase', null, null),

  // being
  be: c('being', null, null),
  become: c('being', null, null),
  remain: c('being', null, null),
  'cease-to-be': c('being', null, null),
  'not-be': c('being', null, null, { opposite: ['be'] }),
  do: c('being', null, null),
  exist: c('being', null, null),
  include: c('being', null, null),
  exclude: c('being', null, null, { opposite: ['include'] }),
  'consist-of': c('being', null, null),
  'belong-to': c('being', null, null),
  concern: c('being', null, null),
  'depend-on': c('being', null, null),
  differ: c('being', null, null),
  resemble: c('being', null, null),
  appear: c('being', null, null, { opposite: ['disappear'] }),
  disappear: c('being', null, null, { opposite: ['appear'] }),
  seem: c('being', null, null),
  live: c('being', null, null),
  locate: c('being', null, null),
  need: c('being', null, null),
  must: c('being', null, null),
  can: c('being', null, null),
  'be-about-to': c('being', null, null),
  oblige: c('being', 'COERCE', null),
  deserve: c('being', null, null),
  enjoy: c('being', null, null),

  // cognition and attitude
  want: c('cognition', null, null),
  seek: c('cognition', null, null),
  know: c('cognition', null, null),
  think: c('cognition', null, null),
  understand: c('cognition', null, null),
  learn: c('cognition', null, null),
  see: c('cognition', null, null),
  hear: c('cognition', null, null),
  feel: c('cognition', null, null),
  remember: c('cognition', null, null, { opposite: ['forget'] }),
  forget: c('cognition', null, null, { opposite: ['remember'] }),
  choose: c('cognition', null, null),
  'rely-on': c('cognition', null, null),
  care: c('cognition', null, null),
  ignore: c('cognition', null, null),
  compare: c('cognition', null, null),
  identify: c('cognition', null, null),
  prove: c('cognition', null, null, { opposite: ['disprove'] }),
  disprove: c('cognition', null, null, { denial: true, speech: true, opposite: ['prove'] }),
  evaluate: c('evaluation', null, null),
  estimate: c('evaluation', null, null),
  rank: c('evaluation', null, null),
  like: c('evaluation', null, null),
  hate: c('evaluation', null, null, { opposite: ['like'] }),
  fit: c('evaluation', null, null),

  // handling things and people
  send: c('other', null, null),
  'receive-thing': c('other', null, null),
  give: c('other', null, null),
  take: c('other', null, null),
  put: c('other', null, null),
  carry: c('other', null, null),
  remove: c('other', null, null),
  'give-back': c('other', null, null),
  get: c('other', null, null),
  hide: c('other', null, null),
  contain: c('other', null, null),
  connect: c('other', null, null),
  separate: c('other', null, null),
  fill: c('other', null, null),
  register: c('other', null, null),
  address: c('other', null, null),
  solve: c('other', null, null),
  face: c('other', null, null),
  achieve: c('other', null, null),
  contribute: c('other', null, null),
  exploit: c('other', null, null),
  benefit: c('other', null, null),
  harm: c('other', null, null),
  exchange: c('other', null, null),
  replace: c('other', null, null),
  work: c('other', null, null),
  act: c('other', null, null),
  eat: c('other', null, null),
  'move-body': c('other', null, null),
} as const satisfies Readonly<Record<string, EventConcept>>;

export type EventConceptId = keyof typeof eventConcepts;

/** What is known of an event concept; undefined for a concept that is none. */
export const conceptOf = (id: string | null): EventConcept | undefined =>
  id !== null && Object.hasOwn(eventConcepts, id) ? eventConcepts[id as EventConceptId] : undefined;

/**
 * Kinds of happening that different words tell: concepts of verbs and of nouns under one head, because a headline's «talks»
 * are the «meeting» of the body and the «received» of the palace. `core` words mean the thing itself, `loose` ones
 * can tell of it or of something beside it.
 */
const eventKinds: Readonly<Record<string, { readonly core: string; readonly loose?: string }>> = {
  meeting: {
    core: `meet talk negotiate meeting talks negotiations dialogue session summit working-meeting closed-meeting emergency-meeting
      plenary roundtable retreat friendly-meeting general-assembly assembly ordinary-session opening-session gathering hold round`,
    loose: 'discuss discussion receive host conference congress visit forum lead gather welcome attend',
  },
  announcement: {
    core: 'announce press-conference statement joint-statement communique declaration briefing',
    loose: 'reveal unveil publish issue',
  },
  visit: {
    core: 'visit tour trip state-visit working-visit voyage travel',
    loose: 'arrive arrival land receive host welcome meet head-for go come inspection return',
  },
  arrival: {
    core: 'arrive arrival land come enter dock docking landing travel',
    loose: 'visit receive welcome host head-for return go state-visit',
  },
  departure: { core: 'depart departure exit take-off takeoff move-away homecoming', loose: 'return travel go send-off pull-out' },
  gathering: {
    core: 'forum conference congress symposium workshop exhibition fair show festival carnival edition',
    loose: 'inaugurate inauguration opening meeting session summit celebration organise hold',
  },
  opening: {
    core: 'open inaugurate inauguration opening launch start begin beginning enter-force opening-session premiere kick-off',
    loose: 'run resume establish found depart form',
  },
  closing: { core: 'close closing end complete conclude finish', loose: 'expire stop suspend' },
  signing: {
    core: 'sign signature agreement treaty deal memorandum contract protocol pact charter',
    loose: 'agree conclude ratify approve adopt amend review document text hold renew understanding',
  },
  amending: { core: 'amend review change revise renew reform modernise', loose: 'develop improve agree sign correct' },
  founding: {
    core: 'establish build form create found launch formation start set-up',
    loose: 'appoint assign order announce open make nominate develop',
  },
  strike: {
    core: `strike attack shell bomb strike-blow airstrike shelling raid bombardment targeting explosion explode
      suicide-attack offensive ground-invasion storm retaliation`,
    loose: 'operation hit target kill shoot fire launch destroy injure clash incursion invasion invade police-raid massacre harm',
  },
  clash: {
    core: 'clash fighting battle skirmish confrontation exchange-fire fight shooting',
    loose: 'attack shoot exchange fire strike trade',
  },
  shooting: { core: 'shoot launch fire test-launch launch-missile shooting test experiment', loose: 'strike attack bombardment' },
  killing: {
    core: 'kill die death murder assassinate assassination martyr massacre drown murdered killed-person',
    loose: 'lose execute injure',
  },
  injury: { core: 'injure injured-person wound harm', loose: 'infect infection' },
  truce: { core: 'truce ceasefire cease-fire', loose: 'stop calm suspend agree agreement reconciliation reconcile' },
  exercise: { core: 'exercise train course-training manoeuvre drill test-event training-session', loose: 'simulate test practise' },
  flood: { core: 'flood flash-flood overflow', loose: 'rain storm disaster submerge drown catastrophe' },
  collapse: { core: 'collapse building-collapse fall-down destroy demolish', loose: 'worsen fall flood sweep damage sink' },
  collision: {
    core: 'collide collision crash accident train-crash bus-crash plane-crash derailment roll-over incident',
    loose: 'disaster tragedy catastrophe strike injure',
  },
  sinking: { core: 'sink sinking shipwreck capsizing drown', loose: 'accident disaster' },
  blaze: { core: 'fire catch-fire burn wildfire', loose: 'accident disaster explosion' },
  quake: { core: 'quake earthquake aftershock', loose: 'disaster' },
  hearing: {
    core: 'trial try hearing session hear-testimony testify plenary summons',
    loose: 'sue meeting listen hear interrogate inquiry argue',
  },
  testimony: { core: 'testify hear-testimony hear testimony hearing', loose: 'say talk argue' },
  verdict: {
    core: 'sentence convict verdict judgement ruling fine imprison prison',
    loose: 'punish sanction rule acquit judge decide detain',
  },
  prosecution: { core: 'accuse charge indict', loose: 'sue refer-case demand request seek call-for ask appeal' },
  arrest: { core: 'arrest detain capture prison imprison detention kidnap', loose: 'seize stop' },
  release: {
    core: 'release free pardon amnesty liberate',
    loose: 'deliver give-back exit hand-over prisoner-swap handover restore transfer receive-thing',
  },
  kidnapping: { core: 'kidnap kidnapping abduct', loose: 'detain capture seize' },
  appointment: {
    core: 'appoint appointment assign nominate nomination hire promote',
    loose: 'choose take-office succeed form elect order',
  },
  oath: { core: 'swear swearing-in take-office oath', loose: 'receive succeed appoint' },
  dismissal: {
    core: 'dismiss dismissal resign resignation retire remove impeachment oust',
    loose: 'end exempt expel finish depart deport',
  },
  voting: {
    core: `elect election vote voting poll runoff snap-election legislative-election presidential-election municipal-election
      by-election primary referendum`,
    loose: 'choose win renew victory take-office conference',
  },
  protest: { core: 'protest demonstrate demonstration sit-in rally march vigil', loose: 'gather riot clash' },
  walkout: { core: 'strike-work labour-strike general-strike hunger-strike', loose: 'stop protest' },
  vaccination: { core: 'vaccinate vaccination', loose: 'campaign round' },
  campaign: { core: 'campaign crackdown', loose: 'vaccination vaccinate operation' },
  outbreak: { core: 'outbreak epidemic spread plague', loose: 'infection infect appear disease case' },
  infection: { core: 'infect infection', loose: 'case appear record detect confirm register' },
  money: {
    core: 'allocate fund donate budget appropriation',
    loose: 'pay provide aid promise approve put vow spend give lend grant monitor-funds',
  },
  lowering: { core: 'decrease reduce cut lower fall reduction decline', loose: 'change cross amend shrink' },
  raising: { core: 'increase raise rise', loose: 'grow change develop' },
  keeping: { core: 'stabilise keep fix', loose: 'remain continue' },
  recall: { core: 'withdraw recall withdrawal pull-out', loose: 'remove stop return ban' },
  delay: { core: 'postpone delay suspend', loose: 'move-thing deport change cancel transfer' },
  match: {
    core: 'match final semi-final quarter-final play game derby qualifier tie-breaker',
    loose: 'cup win lose beat draw victory defeat',
  },
  winning: { core: 'win beat victory champion win-cup', loose: 'qualify crown' },
  losing: { core: 'lose defeat lose-to', loose: 'be-eliminated concede' },
  goal: { core: 'score equalise goal draw', loose: 'concede win' },
  'sending-off': { core: 'send-out-player red-card deport', loose: 'expel dismiss' },
  transfer: { core: 'sign-player join transfer', loose: 'contract sign move-thing buy' },
  presentation: { core: 'introduce present presentation', loose: 'show propose' },
  purchase: { core: 'buy sell deal merger acquire takeover trade purchase', loose: 'own merge transfer sign' },
  evacuation: { core: 'evacuate evacuation displace exodus', loose: 'rescue transfer move-thing' },
  rescue: { core: 'rescue rescue-operation search-operation', loose: 'save survive evacuate aid find' },
  vanishing: { core: 'go-missing disappear lose', loose: 'search-operation' },
  funeral: { core: 'bury burial funeral mourn mourning', loose: 'send-off pray escort' },
  wedding: { core: 'marry wedding marriage' },
  award: { core: 'award honour prize-giving', loose: 'give win receive' },
  opposition: { core: 'refuse reject oppose', loose: 'condemn criticise deny' },
  investigation: { core: 'investigate investigation inquiry interrogate', loose: 'search audit inspection open' },
  recession: { core: 'recession shrink', loose: 'fall' },
  warning: { core: 'inform warn point-out alert notify' },
};

const kindsByConcept: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const out = new Map<string, Map<string, number>>();
  const enter = (list: string, kind: string, weight: number) => {
    for (const concept of list.split(/\s+/u)) {
      const kinds = out.get(concept) ?? new Map<string, number>();
      if (!kinds.has(kind)) kinds.set(kind, weight);
      out.set(concept, kinds);
    }
  };
  for (const [kind, { core, loose }] of Object.entries(eventKinds)) {
    enter(core, kind, 1);
    if (loose !== undefined) enter(loose, kind, 0.7);
  }
  return out;
})();

const NO_KINDS: ReadonlyMap<string, number> = new Map();

/** The kinds of happening that a concept can tell of, with how plainly (0–1). */
export const kindsOf = (concept: string): ReadonlyMap<string, number> => kindsByConcept.get(concept) ?? NO_KINDS;

/**
 * How well two concepts can name one happening, 0–1: 1 for the same concept, up to 0.9 for two core words of a kind.
 *
 * @example kinship('meet', 'talks') // 0.9
 */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const x = kindsOf(a);
  const y = kindsOf(b);
  let best = 0;
  for (const [kind, weight] of x) {
    const other = y.get(kind);
    if (other !== undefined) best = Math.max(best, 0.9 * weight * other);
  }
  // two words that each may tell of something else beside it meet too loosely
  return best < 0.5 ? 0 : best;
}

/** Concepts of verbs that lend their tense and their subject to the noun after them: hold talks, conduct a drill, make a visit. */
export const LIGHT_CONCEPTS: ReadonlySet<string> = new Set([
  'hold',
  'do',
  'go',
  'implement',
  'organise',
  'make',
  'put',
  'give',
  'perform',
  'take-place',
  'take',
  'witness',
  'see',
  'happen',
  'pass',
  'commit',
  'pay',
  'lead',
  'run',
  'undertake',
  'conduct',
  'testify',
  'contract',
  'enter-force',
  'suffer',
  'get',
  'host',
  'execute',
]); // prettier-ignore

/** Concepts of nouns that name a happening although their group of words does not: what was signed, ruled, formed. */
export const HAPPENING_NOUNS: ReadonlySet<string> = new Set([
  'agreement',
  'treaty',
  'memorandum',
  'verdict',
  'ruling',
  'detention',
  'prison',
  'formation',
  'red-card',
  'goal',
  'course-training',
  'signature',
  'oath',
  'edition',
  'testimony',
]);
