import { push } from '../groups.js';
import type { Token } from '../language/tokens.js';
import type { Span } from '../model.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** Who is said to have claimed an attack. */
export interface ClaimedDeed {
  readonly document: number;
  /** Concept of the institution: `army`, `movement`; null where a person claims. */
  readonly head: string | null;
  /** Entity, or the words of the claimant. */
  readonly claimant: string;
  readonly name: string;
  readonly at: Span;
}

const DEEDS = new Set([
  'attack',
  'strike-blow',
  'strike',
  'raid',
  'explosion',
  'bomb',
  'operation',
  'ambush',
  'shell',
  'assault',
  'assassinate',
  'kidnap',
  'shooting',
  'shoot',
  'massacre',
  'bombing',
  'explode',
  'killing',
  'kill',
]);
const CLAIMING = new Set(['claim-responsibility', 'adopt']);
/** Verbs that with «responsibility» claim it. */
const TAKING = new Set([
  'take',
  'claim',
  'announce',
  'declare',
  'assume',
  'adopt',
  'accept',
  'admit',
  'bear',
  'say',
  'claim-responsibility',
]);
/** Tokens between the verb and what is claimed. */
const REACH = 7;

/** Two claims of one deed: levels, first match wins. */
export const claimLevels: readonly Level<Pick<ClaimedDeed, 'head' | 'claimant'>>[] = [
  { verdict: 'agree', when: (a, b) => a.claimant === b.claimant, because: 'the same claimant' },
  {
    verdict: 'incomparable',
    when: (a, b) => a.head === null || b.head === null,
    because: 'a person may speak for an armed group',
  },
  { verdict: 'contradict', when: (a, b) => a.head !== b.head, because: 'one attack is claimed in the name of two parties' },
  {
    verdict: 'incomparable',
    when: (a, b) => a.claimant.split(' ').some((word) => word.length > 2 && b.claimant.split(' ').includes(word)),
    because: 'the names share a word',
  },
  { verdict: 'contradict', when: () => true, because: 'one attack is claimed in the name of two parties' },
];

export function findClaimedDeeds(input: CompareInput): ClaimedDeed[] {
  const out: ClaimedDeed[] = [];
  input.readings.forEach((reading, document) => {
    const { tokens, sentences } = reading.text;
    const cues = input.cuesOf(document);
    const concepts = (k: number): readonly (string | null)[] => tokens[k]!.analyses.map(({ sense }) => sense.concept);
    const deedWithin = (from: number, to: number): number => {
      for (let k = from; k < to; k += 1) if (concepts(k).some((c) => c !== null && DEEDS.has(c))) return k;
      return -1;
    };
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const sentence = sentences[token.sentence]!;
      const to = Math.min(sentence.last, token.index + REACH);
      let verb = -1;
      let deed = -1;
      if (token.analyses.some(({ sense }) => CLAIMING.has(sense.concept ?? '') && sense.pos === 'verb')) {
        verb = token.index;
        deed = deedWithin(verb + 1, to);
      } else if (token.analyses.some(({ sense }) => sense.concept === 'responsibility')) {
        for (let k = token.index - 1; k >= Math.max(sentence.first, token.index - 4) && verb < 0; k -= 1)
          if (tokens[k]!.analyses.some(({ sense }) => sense.pos === 'verb' && TAKING.has(sense.concept ?? ''))) verb = k;
        deed = verb < 0 ? -1 : deedWithin(token.index + 1, to);
      }
      if (verb < 0 || deed < 0 || negated(cues.negations, tokens, verb, sentence.first)) continue;
      const claimant = claimantOf(document, verb, deed, sentence.first, sentence.last);
      if (claimant === null) continue;
      out.push({
        document,
        head: claimant.head,
        claimant: claimant.key,
        name: claimant.name,
        at: { start: Math.min(claimant.start, tokens[verb]!.start), end: Math.max(claimant.end, tokens[deed]!.end) },
      });
    }
  });
  return out;

  /** The institution right behind the verb, before what is claimed; else the nearest before the verb. */
  function claimantOf(
    document: number,
    verb: number,
    deed: number,
    first: number,
    last: number,
  ): ({ head: string | null; key: string; name: string } & Span) | null {
    const reading = input.readings[document]!;
    const { tokens } = reading.text;
    const order = [
      ...Array.from({ length: Math.max(0, deed - verb - 1) }, (_, n) => verb + 1 + n),
      ...Array.from({ length: Math.min(6, verb - first) }, (_, n) => verb - 1 - n),
    ];
    for (const k of order) {
      if (k >= last) continue;
      const head = tokens[k]!.analyses.find(
        ({ sense }) => sense.tags.includes('institution-head') || sense.tags.includes('organisation'),
      )?.sense;
      const at = reading.mentions.findIndex(
        (m) => (m.type === 'organization' || m.type === 'person') && m.start <= tokens[k]!.start && tokens[k]!.end <= m.end,
      );
      if (head === undefined && at < 0) continue;
      const mention = at < 0 ? null : reading.mentions[at]!;
      // an institution with the two words that follow it, or what was read as one
      const end =
        mention?.type === 'organization' && mention.start <= tokens[k]!.start
          ? Math.min(mention.end, tokens[deed]!.start > tokens[k]!.start ? tokens[deed]!.start - 1 : mention.end)
          : (tokens[Math.min(k + 2, verb > k ? verb - 1 : deed - 1)]?.end ?? tokens[k]!.end);
      const start = mention?.start ?? tokens[k]!.start;
      const text = reading.document.text.slice(start, Math.max(end, tokens[k]!.end)).replace(/\s+/gu, ' ').trim();
      const known = mention?.known ?? null;
      return {
        head: head?.concept ?? (mention?.type === 'organization' ? (known ?? 'organisation') : null),
        key: known ?? text.replace(/(?:^|\s)ال/gu, ' ').trim(),
        name: text,
        start,
        end: Math.max(end, tokens[k]!.end),
      };
    }
    return null;
  }
}

function negated(negations: ReadonlySet<string>, tokens: readonly Token[], verb: number, first: number): boolean {
  for (let k = verb - 1; k >= Math.max(first, verb - 3); k -= 1) if (negations.has(tokens[k]!.norm)) return true;
  return false;
}

/** One attack of a story claimed by two parties. */
export function compareClaimedDeeds(input: CompareInput): Finding[] {
  const byStory = new Map<number, ClaimedDeed[]>();
  for (const claimed of findClaimedDeeds(input)) push(byStory, input.stories[claimed.document]!, claimed);
  const out: Finding[] = [];
  for (const deeds of byStory.values()) {
    for (const [n, a] of deeds.entries()) {
      const b = deeds.slice(n + 1).find((other) => other.document !== a.document && judge(claimLevels, a, other).verdict === 'contradict');
      if (b === undefined) continue;
      const { because } = judge(claimLevels, a, b);
      // an article that has both reports a dispute
      const both = [a, b].some((x) =>
        deeds.some((other) => other.document === x.document && judge(claimLevels, x, other).verdict === 'contradict'),
      );
      if (both) continue;
      const fact = (x: ClaimedDeed): FactAt => ({ document: x.document, ...clip(x.at), value: x.name });
      const side = (x: ClaimedDeed) => ({
        value: x.name,
        facts: deeds.filter((d) => d === x || (d.head === x.head && judge(claimLevels, d, x).verdict === 'agree')).map(fact),
      });
      out.push({
        kind: 'participant',
        property: 'who claimed it',
        scope: 'cross',
        verdict: 'contradict',
        sides: [side(a), side(b)],
        because,
        confidence: 0.75,
      });
      break;
    }
  }
  return out;
}
