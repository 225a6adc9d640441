import type { Token } from './tokens.js';

/**
 * What can be said of a thing that excludes something else said of it: it is enough or it is not, it was held or called off.
 * A language lists the words for each value; the comparison asks whether two values leave anything in common.
 */
export interface Dimension {
  readonly kind: 'polarity' | 'status';
  /**
   * How long it holds: `always` (the finding of a report, the vote of a jury), `event` (once done it stays done, and may be done
   * after a denial), `moment` (a counter is open today and shut tomorrow).
   */
  readonly lasting: 'always' | 'event' | 'moment';
  /** A judgement that two parties may hold differently. */
  readonly opinion?: true;
  /** Said of people: a person has to be shared, or what the person stands for. */
  readonly personal?: true;
  /** Said of a firm or a person by name: a name has to be shared. */
  readonly named?: true;
  /** Kinds of thing of which the words mean something else: an open session is one with an audience. */
  readonly except?: readonly string[];
  /** Kinds of thing that it is said of: one of them has to stand close to the words. */
  readonly only?: readonly string[];
  /** It changes from day to day: both have to tell the day, and to name the thing. */
  readonly dated?: true;
  /** One of the two has to say it of everybody or nobody: one man was hurt, and another was not. */
  readonly ofAll?: true;
  /** Said of so many things at once that two passages must have more in common. */
  readonly loose?: true;
  /** Words so particular that little else is needed to know that both mean one thing. */
  readonly rare?: true;
}

const YES = 1;
const NO = 2;

/** Values of a dimension as bits; two sayings exclude each other where no bit is common. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // 1 not begun, 2 under way, 4 over
  course: { off: 1, going: 2, over: 4, done: 6, unfinished: 3 },
  // 1 granted, 2 undecided, 4 turned down
  approval: { yes: 1, pending: 2, no: 4 },
  // 1 convicted, 2 cleared, 4 not yet judged
  guilty: { yes: 1, no: 2, pending: 4 },
  rate: { up: 1, same: 2, down: 4 },
};
const PLAIN: Readonly<Record<string, number>> = { yes: YES, no: NO };

export const dimensions: Readonly<Record<string, Dimension>> = {
  enough: { kind: 'polarity', lasting: 'always', opinion: true },
  safe: { kind: 'polarity', lasting: 'always', opinion: true },
  lawful: { kind: 'polarity', lasting: 'always', opinion: true },
  binding: { kind: 'polarity', lasting: 'always', rare: true },
  possible: { kind: 'polarity', lasting: 'always', opinion: true },
  successful: { kind: 'polarity', lasting: 'always', opinion: true },
  intact: { kind: 'polarity', lasting: 'always', loose: true },
  unanimous: { kind: 'polarity', lasting: 'always', rare: true },
  foreseen: { kind: 'polarity', lasting: 'always', loose: true },
  objection: { kind: 'polarity', lasting: 'always' },
  recommended: { kind: 'polarity', lasting: 'always' },
  admitted: { kind: 'polarity', lasting: 'always', personal: true, rare: true },
  positive: { kind: 'polarity', lasting: 'always', rare: true },
  quorate: { kind: 'polarity', lasting: 'always', rare: true },
  accepted: { kind: 'polarity', lasting: 'event' },
  followed: { kind: 'polarity', lasting: 'always' },
  sounded: { kind: 'polarity', lasting: 'always', rare: true },
  searched: { kind: 'polarity', lasting: 'always' },
  warned: { kind: 'polarity', lasting: 'always' },
  consulted: { kind: 'polarity', lasting: 'always', loose: true },
  tested: { kind: 'polarity', lasting: 'always' },
  found: { kind: 'polarity', lasting: 'event' },
  insured: { kind: 'polarity', lasting: 'always', rare: true },
  licensed: { kind: 'polarity', lasting: 'always', loose: true },
  armed: { kind: 'polarity', lasting: 'always' },
  conscious: { kind: 'polarity', lasting: 'moment', personal: true, rare: true },
  locked: { kind: 'polarity', lasting: 'moment' },
  public: { kind: 'polarity', lasting: 'always' },
  free: { kind: 'polarity', lasting: 'always', loose: true },
  full: { kind: 'polarity', lasting: 'moment' },
  profit: { kind: 'polarity', lasting: 'always', named: true },
  alive: { kind: 'polarity', lasting: 'event', personal: true },
  hurt: { kind: 'polarity', lasting: 'always', ofAll: true },
  guilty: { kind: 'status', lasting: 'event', personal: true },
  custody: { kind: 'status', lasting: 'moment', personal: true },
  attended: { kind: 'polarity', lasting: 'always', personal: true },
  effective: { kind: 'polarity', lasting: 'always', opinion: true },
  genuine: { kind: 'polarity', lasting: 'always', opinion: true, rare: true },
  deliberate: { kind: 'polarity', lasting: 'always', opinion: true, rare: true },
  peaceful: { kind: 'polarity', lasting: 'always', only: ['t:protest', 't:vote', 't:match', 't:festival'] },
  turnout: { kind: 'polarity', lasting: 'always', rare: true },
  heeded: { kind: 'polarity', lasting: 'always', rare: true },
  yielding: { kind: 'polarity', lasting: 'always', only: ['t:harvest', 't:season'] },
  rise: { kind: 'polarity', lasting: 'moment', dated: true, only: ['t:stock', 't:price', 't:currency', 't:index'] },
  rate: { kind: 'polarity', lasting: 'always', only: ['t:rate'] },
  permitted: { kind: 'polarity', lasting: 'event' },
  published: { kind: 'status', lasting: 'event', only: ['t:survey', 't:text', 't:results', 't:list'] },
  leaked: { kind: 'polarity', lasting: 'always', only: ['t:exam', 't:survey', 't:text', 't:data'] },
  kept: { kind: 'polarity', lasting: 'always', only: ['t:truce'] },
  deal: { kind: 'status', lasting: 'event', loose: true },
  evacuated: { kind: 'polarity', lasting: 'event' },
  powered: { kind: 'status', lasting: 'moment' },
  fit: { kind: 'polarity', lasting: 'always', personal: true },
  inoffice: { kind: 'status', lasting: 'event', personal: true },
  charged: { kind: 'status', lasting: 'event', personal: true },
  apology: { kind: 'polarity', lasting: 'event', rare: true },
  advanced: { kind: 'polarity', lasting: 'always', named: true, only: ['t:team', 't:cup', 't:final', 't:match'] },
  built: { kind: 'status', lasting: 'event' },
  standing: { kind: 'status', lasting: 'moment' },
  present: { kind: 'polarity', lasting: 'always' },
  course: { kind: 'status', lasting: 'event' },
  approval: { kind: 'status', lasting: 'event' },
  signed: { kind: 'status', lasting: 'event' },
  delivered: { kind: 'status', lasting: 'event' },
  arrived: { kind: 'status', lasting: 'event' },
  sold: { kind: 'status', lasting: 'event' },
  inforce: { kind: 'status', lasting: 'event' },
  open: {
    kind: 'status',
    lasting: 'moment',
    except: ['t:hearing', 't:vote', 't:match', 't:festival', 't:ceremony', 't:screening', 'w:session', 'w:meeting', 'w:trial'],
  },
  running: { kind: 'status', lasting: 'moment' },
  reinstated: { kind: 'status', lasting: 'event' },
  quenched: { kind: 'status', lasting: 'moment' },
  repaired: { kind: 'status', lasting: 'event' },
};

/** What is said in one dimension of some things, or of any, is said in another too. */
export interface Likewise {
  readonly from: readonly [dimension: string, mask: number];
  readonly to: readonly [dimension: string, mask: number];
  /** Kinds of thing that it holds of; null: of all. */
  readonly of: readonly string[] | null;
}

const both = (a: string, b: string, of: readonly string[] | null): Likewise[] =>
  [YES, NO].flatMap((mask) => [
    { from: [a, mask], to: [b, mask], of },
    { from: [b, mask], to: [a, mask], of },
  ]);

const OFF = 1;
const HELD = 6;
const EARLY_DAYS = 3;
const FINISHED = 4;
const UNDECIDED = 2;
const UNTRIED = 4;
const TURNED_DOWN = 4;
/** Houses and works that are open while they work. */
const AT_WORK = [
  'terminal',
  'factory',
  'airport',
  'hospital',
  'counter',
  'shop',
  'market',
  'mine',
  'bank',
  'website',
  'refinery',
  'elevator',
];
const LOADS = ['aid', 'container', 'doses', 'payment', 'wage', 'medicine', 'fuel', 'pension', 'compensation', 'grant'];
const MACHINES = ['pump', 'generator', 'engine', 'hydrant', 'elevator', 'camera', 'brakes', 'telescope', 'lights'];

export const LIKEWISE: readonly Likewise[] = [
  { from: ['course', OFF], to: ['signed', NO], of: ['signing'] },
  { from: ['course', HELD], to: ['signed', YES], of: ['signing'] },
  { from: ['course', OFF], to: ['delivered', NO], of: ['handover', 'payment', 'wage'] },
  { from: ['course', HELD], to: ['delivered', YES], of: ['handover'] },
  { from: ['course', OFF], to: ['sold', NO], of: ['auction'] },
  { from: ['course', OFF], to: ['arrived', NO], of: ['homecoming'] },
  { from: ['course', HELD], to: ['arrived', YES], of: ['homecoming'] },
  { from: ['course', OFF], to: ['built', NO], of: ['inauguration'] },
  { from: ['course', OFF], to: ['approval', UNDECIDED], of: ['vote'] },
  { from: ['course', OFF], to: ['guilty', UNTRIED], of: ['verdict'] },
  { from: ['approval', UNDECIDED], to: ['guilty', UNTRIED], of: ['verdict', 'hearing'] },
  { from: ['course', OFF], to: ['running', NO], of: MACHINES },
  { from: ['course', HELD], to: ['running', YES], of: MACHINES },
  { from: ['course', OFF], to: ['sounded', NO], of: ['alarm'] },
  { from: ['course', HELD], to: ['sounded', YES], of: ['alarm'] },
  ...both('running', 'sounded', ['alarm']),
  { from: ['successful', NO], to: ['running', NO], of: MACHINES },
  ...both('running', 'open', AT_WORK),
  ...both('arrived', 'delivered', LOADS),
  ...both('permitted', 'arrived', ['lorry', 'aid', 'ship', 'container', 'passengers', 'doses', 'medicine', 'inspectors']),
  { from: ['built', NO], to: ['course', EARLY_DAYS], of: null },
  {
    from: ['built', YES],
    to: ['course', FINISHED],
    of: ['recount', 'roadworks', 'roof', 'bridge', 'road', 'tunnel', 'dam', 'tower', 'stage'],
  },
  { from: ['approval', TURNED_DOWN], to: ['accepted', NO], of: ['offer', 'resignation', 'invitation'] },
  { from: ['approval', YES], to: ['accepted', YES], of: ['offer', 'resignation', 'invitation'] },
  { from: ['accepted', YES], to: ['approval', YES], of: ['law', 'budget', 'licence', 'clause', 'appeal'] },
  { from: ['accepted', NO], to: ['approval', TURNED_DOWN], of: ['law', 'budget', 'licence', 'clause', 'appeal'] },
  { from: ['accepted', YES], to: ['inoffice', NO], of: ['resignation'] },
  { from: ['accepted', NO], to: ['inoffice', YES], of: ['resignation'] },
];

/** Value words by dimension: `{ open: { yes: 'open, …', no: 'shut, …' } }`. See {@link compileStates} for how a phrase is written. */
export type StateWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a language tells states. */
export interface StateGrammar {
  readonly cues: ReadonlyMap<string, readonly StateCue[]>;
  /** Words that stand for one kind of thing, each by a name common to all languages. */
  readonly thingOf: (token: Token) => readonly string[];
  /** What a token can be matched by: its form, and with `~` the stems it may be an inflection of. */
  readonly keysOf: (token: Token) => ReadonlySet<string>;
  /** Denials that reach far, as subject or with a verb: no, nobody, never. */
  readonly farNegations: ReadonlySet<string>;
  /** Whether a far denial at a token reaches its whole clause: «دون أن …», «no …». */
  readonly farReach: (tokens: readonly Token[], index: number) => boolean;
  /** Denials of the next few words. */
  readonly nearNegations: ReadonlySet<string>;
  /** Behind the word: «opened no door». */
  readonly behindNegations: ReadonlySet<string>;
  /** Reach back to a denial far before: any. */
  readonly any: ReadonlySet<string>;
  /** Turn a denial before them into none: not only, no doubt, «لا يزال». */
  readonly undoing: ReadonlySet<string>;
  /** What comes after is not asserted. */
  readonly unasserted: ReadonlySet<string>;
  /** People who hold opinions of their own: critics, the opposition. */
  readonly parties: ReadonlySet<string>;
  /** Verbs that lend themselves to the noun after them, which is then what did or did not happen. */
  readonly light: ReadonlySet<string>;
  /** Say that a state goes on: still, since. */
  readonly lasting: ReadonlySet<string>;
  /** Say that it is as it was before, in one word or two: still, remains, so far. */
  readonly still: ReadonlySet<string>;
  /** Before whoever says it: according to. */
  readonly according: ReadonlySet<string>;
  /** Say that something was given up for good, in one word or two: scrapped, called off. */
  readonly final: ReadonlySet<string>;
  /** Deny it of every time and every case, in one word or two: never, not one. */
  readonly atNoTime: ReadonlySet<string>;
  /** Say it of all or of none: everybody, nobody. */
  readonly everybody: ReadonlySet<string>;
  /** Say that a state came after its opposite: reopened. */
  readonly resuming: ReadonlySet<string>;
  /** «again», one word or two. */
  readonly again: ReadonlySet<string>;
  /** Before what had not come yet: until, before. */
  readonly untilWords: ReadonlySet<string>;
  /** Not asserted where it stands right before. */
  readonly infinitive: ReadonlySet<string>;
  /** Before an infinitive that was carried out all the same: had to, managed to. */
  readonly carriedOut: ReadonlySet<string>;
  /** Before «to be», what somebody came to see: found, proved. */
  readonly findings: ReadonlySet<string>;
  /** Between two things of which only one can be: or. */
  readonly alternatives: ReadonlySet<string>;
  /** Before what somebody is only brought to or aims at. */
  readonly aims: ReadonlySet<string>;
  /** Ends the reach of what stands before it. */
  readonly breaks: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
}

export interface StateCue {
  readonly dimension: string;
  readonly mask: number;
  readonly words: readonly (readonly string[] | null)[];
}

/** A cue where it stands. */
export interface StateMatch {
  readonly cue: StateCue;
  readonly first: number;
  /** Last token, inclusive. */
  readonly last: number;
}

/** Words that a gap may take. */
const GAP = 3;
/** Words between an Arabic verb and its object, where a long subject stands. */
const LONG_GAP = 7;

const scaleOf = (dimension: string): Readonly<Record<string, number>> => SCALES[dimension] ?? PLAIN;

/** What a denial of a value leaves. */
export function denied(dimension: string, mask: number): number {
  const all = Object.values(scaleOf(dimension)).reduce((sum, value) => sum | value, 0);
  return all & ~mask;
}

/**
 * Enters the phrases of a language under their first word. Commas part phrases, `|` alternatives of one word; a word with `~` stands
 * for its inflections, `*` for up to three words of any kind, `**` for up to seven.
 *
 * @example compileStates({ open: { no: 'clos~, boarded up, shut * doors' } }, fold)
 */
export function compileStates(table: StateWords, folded: (word: string) => string): ReadonlyMap<string, readonly StateCue[]> {
  const out = new Map<string, StateCue[]>();
  for (const [dimension, values] of Object.entries(table)) {
    const scale = scaleOf(dimension);
    for (const [value, list] of Object.entries(values)) {
      const mask = scale[value];
      if (mask === undefined || dimensions[dimension] === undefined) throw new Error(`no such state: ${dimension} ${value}`);
      for (const phrase of list.split(/[,،]/u)) {
        const words = phrase
          .trim()
          .split(/\s+/u)
          .filter((w) => w !== '')
          .map((w) =>
            w === '*' ? null : w === '**' ? [] : w.split('|').map((x) => (x.endsWith('~') ? `~${folded(x.slice(0, -1))}` : folded(x))),
          );
        const [head] = words;
        if (head === undefined || head === null) continue;
        const cue: StateCue = { dimension, mask, words };
        for (const key of head) {
          const known = out.get(key);
          if (known === undefined) out.set(key, [cue]);
          else known.push(cue);
        }
      }
    }
  }
  return out;
}

/** The cues of a sentence, the longest where several begin or overlap in one dimension. */
export function matchStates(grammar: StateGrammar, tokens: readonly Token[], first: number, last: number): StateMatch[] {
  const found: StateMatch[] = [];
  for (let k = first; k < last; k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'word') continue;
    for (const key of grammar.keysOf(token))
      for (const cue of grammar.cues.get(key) ?? []) {
        const end = matchFrom(grammar, tokens, cue.words, k, last);
        if (end !== -1) found.push({ cue, first: k, last: end });
      }
  }
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept: StateMatch[] = [];
  for (const m of found) if (!kept.some((o) => o.cue.dimension === m.cue.dimension && o.first <= m.last && m.first <= o.last)) kept.push(m);
  return kept;
}

function matchFrom(
  grammar: StateGrammar,
  tokens: readonly Token[],
  words: readonly (readonly string[] | null)[],
  at: number,
  end: number,
): number {
  let k = at;
  for (let w = 1; w < words.length; w += 1) {
    const word = words[w]!;
    if (word !== null && word.length > 0) {
      k += 1;
      if (k >= end || !word.some((x) => grammar.keysOf(tokens[k]!).has(x))) return -1;
      continue;
    }
    // a gap: the next word within reach
    const next = words[w + 1];
    if (next == null) return -1;
    let hit = -1;
    for (let g = k + 1; g < end && g <= k + 1 + (word === null ? GAP : LONG_GAP); g += 1) {
      if (/^[.،,؛;:]$/u.test(tokens[g]!.text)) break;
      if (next.some((x) => grammar.keysOf(tokens[g]!).has(x))) {
        hit = g;
        break;
      }
    }
    if (hit === -1) return -1;
    k = hit;
    w += 1;
  }
  return k;
}

/** Word → names of the kinds of thing that it can stand for. */
export function compileThings(table: Readonly<Record<string, string>>, folded: (word: string) => string): ReadonlyMap<string, string[]> {
  const out = new Map<string, string[]>();
  for (const [thing, list] of Object.entries(table))
    for (const word of list.split(/\s+/u)) {
      const key = folded(word);
      if (key === '') continue;
      const known = out.get(key);
      if (known === undefined) out.set(key, [thing]);
      else known.push(thing);
    }
  return out;
}
