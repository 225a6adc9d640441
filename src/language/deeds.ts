/**
 * Deeds: happenings of which an affair rarely tells two, each by all the ways in which it can be told. A verb, the verb's noun, an idiom and
 * a headline share no word; what they share is a word that tells what was done and a word for what it was done to, both as concepts, which
 * the lexicons of all languages have in common.
 */
export interface DeedFrame {
  readonly deed: string;
  /** Concept of the event mention where no other names it. */
  readonly concept: string;
  /** Concepts that tell the deed by themselves, space between them. */
  readonly alone?: string;
  /** Concepts that tell it beside one of `with`. */
  readonly head?: string;
  readonly with?: string;
  /** Words of the companion, folded, where no concept is fine enough: «guilty», «custody». */
  readonly words?: string;
  /** Concepts that, standing near, make it another deed. */
  readonly not?: string;
  /** Tokens between the two, at most; 6 where none is said. */
  readonly reach?: number;
  /** The companion may stand before: «the search was closed», «work resumed»; true where none is said. */
  readonly before?: boolean;
  /** Told again and again in one affair: arrests, goals, signings. Identity needs a shared party or object. */
  readonly many?: true;
}

const END = 'end close complete stop finish suspend cease-to-be conclude expire decide calm';
const BEGIN = 'start launch begin open depart run inaugurate resume kick-off erupt';
const AGREEMENTS = `agreement accord treaty memorandum pact protocol deal contract charter framework-agreement peace-agreement
  trade-agreement security-agreement letter-intent`;
const SHIPS = 'ship boat ferry yacht cargo-ship oil-tanker cruise-ship fishing-boat tanker vessel';

export const DEED_FRAMES: readonly DeedFrame[] = [
  // justice
  { deed: 'arrest', concept: 'arrest', alone: 'arrest capture', many: true },
  { deed: 'arrest', concept: 'arrest', head: 'take put place remand', words: 'custody handcuffs', reach: 4, before: false, many: true },
  { deed: 'conviction', concept: 'convict', alone: 'convict conviction-court', many: true },
  { deed: 'conviction', concept: 'convict', head: 'find declare judge announce', words: 'guilty', reach: 4, before: false, many: true },
  { deed: 'conviction', concept: 'convict', head: 'verdict verdict-document', words: 'guilty', reach: 3, many: true },
  { deed: 'sentencing', concept: 'sentence', alone: 'sentence imprison', many: true },
  {
    deed: 'sentencing',
    concept: 'sentence',
    head: 'send go condemn',
    with: 'prison',
    words: 'jail prison',
    reach: 4,
    before: false,
    many: true,
  },
  {
    deed: 'sentencing',
    concept: 'sentence',
    head: 'rule judge verdict ruling',
    with: 'prison imprisonment life-sentence',
    reach: 6,
    before: false,
    many: true,
  },
  { deed: 'acquittal', concept: 'acquit', alone: 'acquit acquittal', many: true },
  { deed: 'indictment', concept: 'charge', alone: 'charge indict indictment', many: true },
  { deed: 'oath', concept: 'oath', alone: 'swearing-in oath oath-court' },
  { deed: 'oath', concept: 'oath', head: 'swear perform take do', with: 'oath oath-court', reach: 7, before: false },
  { deed: 'oath', concept: 'oath', head: 'swear', words: 'in', reach: 1, before: false },

  // office
  { deed: 'resignation', concept: 'resign', alone: 'resign resignation', many: true },
  {
    deed: 'dissolution',
    concept: 'dissolve',
    head: 'dissolve',
    with: 'parliament council committee government cabinet party company',
    reach: 4,
  },
  {
    deed: 'polling',
    concept: 'vote',
    alone: 'legislative-election presidential-election municipal-election by-election referendum snap-election',
  },
  {
    deed: 'recount',
    concept: 'count-votes',
    head: 'count-votes count repeat return',
    with: 'ballot vote count-votes vote-count',
    words: 'recount',
    reach: 5,
    many: true,
  },

  // health
  { deed: 'surgery', concept: 'operate', alone: 'surgery operate transplant', not: 'plastic-surgery' },
  { deed: 'surgery', concept: 'operate', head: 'operation', words: 'جراحيه الجراحيه', reach: 1, before: false },
  {
    deed: 'surgery',
    concept: 'operate',
    head: 'enter go take carry move-thing transfer',
    words: 'theatre العمليات',
    reach: 6,
    before: false,
  },
  { deed: 'first-jab', concept: 'vaccinate', head: `${BEGIN} give`, with: 'vaccination vaccinate dose vaccine immunisation', reach: 6 },
  {
    deed: 'first-case',
    concept: 'appear',
    head: 'appear record register detect confirm discover',
    with: 'case infection',
    words: 'first اول اولي',
    reach: 4,
    many: true,
  },
  { deed: 'medical', concept: 'medical-exam', alone: 'medical-exam' },
  {
    deed: 'licensing',
    concept: 'allow',
    head: 'allow approve clear give grant decide issue get obtain receive-thing agree',
    with: 'licence permit authorisation approval vaccine medicine drug',
    reach: 6,
    before: false,
    many: true,
  },
  {
    deed: 'licensing',
    concept: 'allow',
    head: 'give get obtain receive-thing grant approve',
    words: 'light الضوء',
    reach: 10,
    before: false,
    many: true,
  },

  // agreement
  { deed: 'signing', concept: 'sign', head: 'sign conclude decide reach seal strike signature', with: AGREEMENTS, reach: 6, many: true },
  { deed: 'signing', concept: 'sign', alone: 'sign signature', many: true },
  {
    deed: 'signing',
    concept: 'sign',
    head: 'put take exchange shake',
    with: 'pen signature handshake',
    words: 'pen pens اقلام الاقلام القلم',
    reach: 4,
    before: false,
    many: true,
  },

  {
    deed: 'settlement',
    concept: 'agree',
    head: 'reach strike seal shake clinch',
    with: `${AGREEMENTS} settlement compromise handshake`,
    words: 'hands settlement',
    reach: 5,
    before: false,
    many: true,
  },
  { deed: 'settlement', concept: 'agree', alone: 'handshake', many: true },

  // work
  { deed: 'walkout', concept: 'strike-work', alone: 'labour-strike walkout strike-work general-strike' },
  { deed: 'walkout', concept: 'strike-work', head: 'go', words: 'out', reach: 1, before: false },
  { deed: 'walkout', concept: 'strike-work', head: 'stop lay', with: 'work', reach: 3, before: false },
  { deed: 'back-to-work', concept: 'resume', head: 'resume return start come', with: 'work production', reach: 3 },
  {
    deed: 'back-to-work',
    concept: 'resume',
    head: 'resume start run happen work',
    with: 'machine engine shuttle loom',
    words: 'machines looms shuttles الالات المحركات الانوال',
    reach: 4,
  },

  // fighting and its end
  { deed: 'truce', concept: 'ceasefire', alone: 'ceasefire truce cease-fire' },
  {
    deed: 'truce',
    concept: 'ceasefire',
    head: END,
    with: 'cannon gun artillery shooting fighting fire shell-fire exchange-fire hostility rifle',
    words: 'firing النار القتال المدافع',
    reach: 4,
  },
  { deed: 'truce', concept: 'ceasefire', head: 'enter-force apply', with: 'ceasefire truce', reach: 6 },
  {
    deed: 'exchange',
    concept: 'prisoner-swap',
    alone: 'prisoner-swap',
  },
  {
    deed: 'exchange',
    concept: 'prisoner-swap',
    head: 'exchange deliver hand-over release free transfer trade',
    with: 'prisoner detainee captive hostage batch',
    words: 'batch الدفعه دفعه',
    reach: 5,
    many: true,
  },
  { deed: 'raid', concept: 'raid', alone: 'raid police-raid', many: true },
  {
    deed: 'raid',
    concept: 'raid',
    head: 'search',
    with: 'house office-room home headquarters building premises office',
    reach: 4,
    before: false,
    many: true,
  },

  // disasters and what follows them
  { deed: 'fire', concept: 'fire', alone: 'fire catch-fire wildfire' },
  { deed: 'fire', concept: 'fire', head: `${BEGIN} erupt break`, with: 'fire flame', reach: 4 },
  { deed: 'sinking', concept: 'sink', alone: 'shipwreck capsizing', many: true },
  { deed: 'sinking', concept: 'sink', head: 'sink sinking drown roll-over capsize', with: SHIPS, reach: 9, many: true },
  { deed: 'sinking', concept: 'sink', head: 'go fall come', with: SHIPS, words: 'down under bottom قاع القاع', reach: 4, many: true },
  { deed: 'collision', concept: 'collide', alone: 'collide collision train-crash bus-crash derailment', many: true },
  { deed: 'crash', concept: 'crash', alone: 'crash plane-crash' },
  { deed: 'quake', concept: 'quake', alone: 'quake earthquake' },
  { deed: 'collapse', concept: 'collapse', alone: 'building-collapse' },
  {
    deed: 'collapse',
    concept: 'collapse',
    head: 'collapse fall',
    with: 'building bridge roof dam wall tower house ceiling platform stand',
    reach: 4,
  },
  { deed: 'search-end', concept: 'close', head: END, with: 'search-operation search rescue-operation', reach: 4 },
  { deed: 'gates', concept: 'open', head: 'open', with: 'gate', reach: 3 },
  {
    deed: 'find',
    concept: 'find',
    head: 'find recover discover retrieve',
    with: 'body corpse wreck weapon cash money banknote remains black-box treasure car',
    reach: 7,
    many: true,
  },

  // ships and planes
  { deed: 'detained-ship', concept: 'detain', head: 'detain seize hold confiscate', with: SHIPS, reach: 5 },
  { deed: 'detained-ship', concept: 'detain', alone: 'detain', many: true },
  { deed: 'landing', concept: 'land', alone: 'land landing touchdown forced-landing', many: true },
  { deed: 'launching', concept: 'launch', head: 'launch depart take-off', with: 'rocket satellite spacecraft probe', reach: 5 },

  // sport and prizes
  {
    deed: 'prize',
    concept: 'award',
    head: 'win get take receive-thing receive award give deliver return',
    with: 'prize trophy award medal',
    reach: 4,
    many: true,
  },
  {
    deed: 'withdrawal',
    concept: 'withdraw',
    head: 'withdraw take remove pull-out',
    with: 'competition race contest tournament',
    reach: 7,
    before: false,
  },
  { deed: 'knockout', concept: 'kick-off', alone: 'final' },

  // money
  {
    deed: 'rate-cut',
    concept: 'decrease',
    head: 'decrease cut reduce',
    with: 'interest-rate rate percentage price benefit',
    words: 'rate rates الفاءده فاءده',
    reach: 4,
    many: true,
  },
  {
    deed: 'rate-rise',
    concept: 'increase',
    head: 'increase raise rise promote',
    with: 'interest-rate rate percentage price benefit',
    words: 'rate rates',
    reach: 4,
    many: true,
  },
  { deed: 'merger', concept: 'merger', alone: 'merger merge', many: true },

  // openings
  {
    deed: 'opening-day',
    concept: 'open',
    head: 'open inaugurate cut',
    with: 'exhibition fair festival museum school hospital bridge road station airport factory library stadium ribbon line',
    reach: 5,
    many: true,
  },
  { deed: 'premiere', concept: 'premiere', alone: 'premiere' },
  { deed: 'funeral', concept: 'bury', alone: 'bury burial funeral', many: true },
  { deed: 'wedding', concept: 'marry', alone: 'wedding', many: true },
];
