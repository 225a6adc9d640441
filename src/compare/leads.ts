import { push } from '../groups.js';
import type { Sense, Token } from '../language/tokens.js';
import type { DayInterval, Span } from '../model.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** Who led a delegation, or was in the chair of a session, as one passage tells it. */
export interface Lead {
  readonly document: number;
  readonly kind: 'delegation' | 'session' | 'welcome' | 'trophy';
  /** Country or name of whose delegation it is; null where none is said. */
  readonly owner: string | null;
  /** `closing`, `opening` … as far as said. */
  readonly qualifiers: ReadonlySet<string>;
  /** What a delegation is sent for, as far as said: a trade delegation and a military one of one country are two. */
  readonly topics: ReadonlySet<string>;
  /** Entity of the leader. */
  readonly leader: string;
  readonly when: DayInterval | null;
  /** Held before the news: «until last year», «had led». */
  readonly past: boolean;
  readonly at: Span;
}

const GROUPS: Readonly<Record<string, Lead['kind']>> = {
  delegation: 'delegation',
  team: 'delegation',
  'negotiating-team': 'delegation',
  mission: 'delegation',
  session: 'session',
  plenary: 'session',
  meeting: 'session',
  conference: 'session',
  summit: 'session',
  'closing-session': 'session',
  'opening-session': 'session',
};
/** What tells the sessions of one gathering apart. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  closing: 'closing',
  final: 'closing',
  concluding: 'closing',
  'last-in-order': 'closing',
  close: 'closing',
  conclude: 'closing',
  conclusion: 'closing',
  'closing-session': 'closing',
  opening: 'opening',
  inaugural: 'opening',
  'opening-session': 'opening',
  first: 'opening',
  ministerial: 'ministerial',
  plenary: 'plenary',
};
/** What a delegation or a session may be for: of one country and one day there may be several. */
const TOPICS: ReadonlySet<string> = new Set(
  `economic commercial trade business military security parliamentary technical cultural youth sport sports religious scientific medical judicial legal
  humanitarian financial industrial agricultural academic diplomatic consular tribal educational`.split(/\s+/u),
);
/** Behind a trophy: it is one for a single player, of which there are several in a tournament. */
const AWARDS: ReadonlySet<string> = new Set(
  `best top scorer goalkeeper player fair play third second runners-up youth women women's
  افضل احسن هداف الهداف حارس لاعب اللاعب المثالي الثالث الثاني الناشيين السيدات`.split(/\s+/u),
);
const AWARD_REACH = 6;
/** «until», «formerly», «had»: of another time. */
const BEFORE = new Set(['until', 'till', 'formerly', 'previously', 'had', 'former', 'حتي', 'لغايه', 'سابقا', 'السابق', 'كان', 'وكان']);
/** A part that one person has, told by a verb and, right behind it, by the word for whom or what it is done with. */
interface Part {
  readonly kind: Lead['kind'];
  /** Concepts of the word that tells it. */
  readonly tells: ReadonlySet<string>;
  /** The word behind the verb. */
  readonly is: (sense: Sense) => boolean;
  /** Tokens from the verb to that word, at most. */
  readonly reach: number;
  /** Whether the name may stand behind the verb, or only before it. */
  readonly behind: boolean;
}
const WELCOMERS = new Set(['receive', 'welcome']);
const TROPHIES = new Set(['cup', 'trophy']);
const PARTS: readonly Part[] = [
  {
    // «وتقدّم … مستقبليه»: first among those who welcomed somebody
    kind: 'welcome',
    tells: new Set(['advance', 'front-edge', 'lead', 'head', 'top']),
    is: (sense) => sense.tags.includes('participle') && sense.number !== 'singular' && WELCOMERS.has(sense.concept ?? ''),
    reach: 6,
    behind: true,
  },
  {
    // «received the cup», «lifted the trophy»
    kind: 'trophy',
    tells: new Set(['receive-thing', 'lift']),
    is: (sense) => sense.pos === 'noun' && TROPHIES.has(sense.concept ?? ''),
    reach: 3,
    behind: false,
  },
];
/** Lines of a team. */
const LINES = new Set(['midfield', 'attack', 'defence', 'defense', 'forward-line', 'offense', 'offence', 'counter-attack']);
const LINE_WORDS = new Set(['وسط', 'هجوم', 'دفاع', 'مقدمه', 'midfield', 'attack', 'defence', 'defense', 'line', 'back']);
const CHAIRING = new Set(['lead', 'chair', 'preside', 'head']);
/** Tokens around the verb in which its group stands, and around the group in which its owner does. */
const REACH = 9;
const OWNER_REACH = 4;

/** Two leaders of what may be one group: levels, first match wins. */
export const leadLevels: readonly Level<Lead>[] = [
  { verdict: 'incomparable', when: (a, b) => a.kind !== b.kind, because: 'a delegation and a session' },
  { verdict: 'incomparable', when: (a, b) => a.past || b.past, because: 'one of them led it before' },
  {
    verdict: 'incomparable',
    when: (a, b) => a.kind === 'delegation' && (a.owner === null || b.owner === null || a.owner !== b.owner),
    because: 'not surely one delegation',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => [...a.topics].some((t) => !b.topics.has(t)) || [...b.topics].some((t) => !a.topics.has(t)),
    because: 'not surely for one purpose',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.kind === 'session' && ![...a.qualifiers].some((q) => b.qualifiers.has(q)),
    because: 'not surely one session',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.when !== null && b.when !== null && (a.when.to < b.when.from || b.when.to < a.when.from),
    because: 'of different days',
  },
  { verdict: 'agree', when: (a, b) => a.leader === b.leader, because: 'the same leader' },
  { verdict: 'contradict', when: (a) => a.kind === 'trophy', because: 'one person is handed the trophy, and the articles name two' },
  { verdict: 'contradict', when: (a) => a.kind === 'welcome', because: 'one person heads a welcome, and the articles name two' },
  { verdict: 'contradict', when: () => true, because: 'one group is led by one person, and the articles name two' },
];

/** Everybody whom the articles name as leading a delegation or chairing a session. */
export const findLeads = (input: CompareInput): Lead[] => input.readings.flatMap((_, document) => leadsIn(input, document));

function leadsIn(input: CompareInput, document: number): Lead[] {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const cues = input.cuesOf(document);
  return tokens.flatMap((verb) => {
    const part = partAt(tokens, verb, sentences[verb.sentence]!.last);
    return (part === null ? groupLead(verb) : partLead(verb, part)) ?? [];
  });

  /** Who headed a welcome, or was handed the trophy. */
  function partLead(verb: Token, part: Part & { readonly at: number }): Lead | null {
    const { first, last } = sentences[verb.sentence]!;
    const leader = part.behind ? leaderOf(verb.index, null, first, last, true) : lastBefore(verb.index, first);
    const entity = leader === null ? null : input.entityOf[document]![leader];
    // «received the cup for best player»
    if (
      leader === null ||
      entity == null ||
      tokens.slice(part.at + 1, Math.min(last, part.at + AWARD_REACH)).some((t) => AWARDS.has(t.norm))
    )
      return null;
    const mention = reading.mentions[leader]!;
    const ends = [mention.start, mention.end, verb.start, tokens[part.at]!.end];
    return {
      document,
      kind: part.kind,
      owner: null,
      qualifiers: new Set(),
      topics: new Set(),
      leader: entity,
      when: null,
      past: false,
      at: { start: Math.min(...ends), end: Math.max(...ends) },
    };
  }

  /** Who led a delegation or was in the chair of a session. */
  function groupLead(verb: Token): Lead | null {
    const chairs = verb.analyses.filter(({ sense }) => CHAIRING.has(sense.concept ?? ''));
    if (verb.kind !== 'word' || !chairs.some(({ sense }) => sense.pos === 'verb' || sense.pos === 'masdar')) return null;
    // «القيادات»: the leaders, not the leading
    if (/ات$/u.test(verb.norm) && !chairs.some(({ sense }) => sense.pos === 'verb')) return null;
    const sentence = sentences[verb.sentence]!;
    const group = groupNear(tokens, verb.index, sentence.first, sentence.last);
    // «يقود خط وسط الفريق», «leads the attack of the team»: a line of players
    if (group === null || leadsALine(tokens, verb.index, group.at)) return null;
    const event = reading.events.find((e) => e.triggerToken === verb.index);
    if (event !== undefined && (event.polarity !== 'positive' || event.modality === 'planned' || event.modality === 'denied')) return null;
    const leader = leaderOf(verb.index, event?.agent ?? null, sentence.first, sentence.last);
    const entity = leader === null ? null : input.entityOf[document]![leader];
    if (leader === null || entity == null) return null;
    const mention = reading.mentions[leader]!;
    const within = (from: number, to: number): readonly Token[] =>
      tokens.slice(Math.max(sentence.first, from), Math.min(sentence.last, to));
    const heading = sentences[verb.sentence - 1];
    const around = [
      ...within(group.at - 3, group.at + 4),
      ...(heading !== undefined && heading.last - heading.first <= 5 ? tokens.slice(heading.first, heading.last) : []),
    ];
    const concepts = (of: readonly Token[]): readonly string[] => of.flatMap((t) => t.analyses.flatMap(({ sense }) => sense.concept ?? []));
    const ends = [mention.start, mention.end, tokens[group.at]!.start, tokens[group.at]!.end, verb.start, verb.end];
    return {
      document,
      kind: group.kind,
      owner: ownerOf(group.at, sentence.first, sentence.last),
      qualifiers: new Set(concepts(around).flatMap((c) => QUALIFIERS[c] ?? [])),
      topics: new Set(concepts(within(group.at - 3, group.at + 6)).filter((c) => TOPICS.has(c))),
      leader: entity,
      when: event?.times.map((i) => reading.timexes[i]!.interval).find((i) => i !== undefined) ?? null,
      past: within(verb.index - REACH, verb.index + REACH).some((t) => BEFORE.has(t.norm)),
      at: { start: Math.min(...ends), end: Math.max(...ends) },
    };
  }

  /** A person right behind «by», the subject, or the first person named after the verb. */
  function leaderOf(trigger: number, agent: number | null, first: number, last: number, eitherSide = false): number | null {
    const named = (i: number | null): boolean =>
      i !== null && reading.mentions[i]!.type === 'person' && reading.mentions[i]!.parts.length > 0;
    if (agent !== null && named(agent)) return agent;
    const from = tokens[trigger]!.end;
    const to = tokens[Math.min(last, trigger + REACH) - 1]!.end;
    const behind = reading.mentions.findIndex((m, i) => m.start >= from && m.end <= to && named(i));
    if (behind >= 0) return behind;
    if (cues.subjectFirst !== true && !eitherSide) return null;
    return lastBefore(trigger, first);
  }

  /** The person named last before a word, in its sentence. */
  function lastBefore(trigger: number, first: number): number | null {
    const before = reading.mentions.flatMap((m, i) =>
      m.type === 'person' && m.parts.length > 0 && m.end <= tokens[trigger]!.start && m.start >= tokens[first]!.start ? [i] : [],
    );
    return before.at(-1) ?? null;
  }

  /** Whose delegation: a country or institution beside the word, or the name that owns it. */
  function ownerOf(at: number, first: number, last: number): string | null {
    const from = tokens[Math.max(first, at - OWNER_REACH)]!.start;
    const to = tokens[Math.min(last, at + OWNER_REACH + 1) - 1]!.end;
    const near = reading.mentions
      .map((m, i) => ({ m, i }))
      .filter(({ m }) => m.type !== 'person' && m.start >= from - 40 && m.end <= to + 20 && m.end >= from)
      .sort((x, y) => Math.abs(x.m.start - tokens[at]!.start) - Math.abs(y.m.start - tokens[at]!.start));
    for (const { m, i } of near) {
      if (m.country !== null) return m.country;
      if (m.type === 'organization') return input.entityOf[document]![i] ?? null;
    }
    for (let k = Math.max(first, at - OWNER_REACH); k < Math.min(last, at + OWNER_REACH); k += 1) {
      const t = tokens[k]!;
      const country = t.analyses.find((a) => a.sense.country !== undefined)?.sense.country;
      if (country !== undefined) return country;
      if (k !== first && t.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(t.text) && !inPerson(t)) return t.norm.replace(/['’]s?$/u, '');
    }
    return null;
  }

  function inPerson(t: Token): boolean {
    return reading.mentions.some((m) => m.type === 'person' && m.start <= t.start && t.end <= m.end);
  }
}

/** Whether what is led, in the tokens from a verb up to `to`, is a line of players: several of a match lead one. */
export function leadsALine(tokens: readonly Token[], verb: number, to: number): boolean {
  return tokens
    .slice(verb + 1, Math.max(verb + 1, to))
    .some((t) => t.analyses.some(({ sense }) => LINES.has(sense.concept ?? '')) || LINE_WORDS.has(t.norm));
}

/** The part of one person that a verb tells of, and where the word behind the verb stands; or null. */
function partAt(tokens: readonly Token[], verb: Token, last: number): (Part & { readonly at: number }) | null {
  for (const part of PARTS) {
    if (!verb.analyses.some(({ sense }) => part.tells.has(sense.concept ?? ''))) continue;
    for (let at = verb.index + 1; at < Math.min(last, verb.index + part.reach + 1); at += 1)
      if (tokens[at]!.analyses.some(({ sense }) => part.is(sense))) return { ...part, at };
  }
  return null;
}

/** The nearest word for a group, what follows the verb before what precedes it. */
function groupNear(tokens: readonly Token[], trigger: number, first: number, last: number): { at: number; kind: Lead['kind'] } | null {
  const kindAt = (k: number): Lead['kind'] | undefined => {
    for (const { sense } of tokens[k]!.analyses) {
      const kind = sense.pos === 'noun' || sense.pos === 'masdar' ? GROUPS[sense.concept ?? ''] : undefined;
      if (kind !== undefined) return kind;
    }
    return undefined;
  };
  for (let k = trigger + 1; k < Math.min(last, trigger + REACH); k += 1) {
    const kind = kindAt(k);
    if (kind !== undefined) return { at: k, kind };
  }
  for (let k = trigger - 1; k >= Math.max(first, trigger - REACH); k -= 1) {
    const kind = kindAt(k);
    if (kind !== undefined) return { at: k, kind };
  }
  return null;
}

/** Two people who are said to have led one delegation or chaired one session. */
export function compareLeads(input: CompareInput): Finding[] {
  const byStory = new Map<number, Lead[]>();
  for (const lead of findLeads(input)) push(byStory, input.stories[lead.document]!, lead);
  const out: Finding[] = [];
  const seen = new Set<string>();
  for (const leads of byStory.values()) {
    if (leads.length > MOST_LEADS) continue;
    for (const [n, a] of leads.entries()) {
      for (const b of leads.slice(n + 1)) {
        if (a.document === b.document) continue;
        const { verdict, because } = judge(leadLevels, a, b);
        if (verdict !== 'contradict') continue;
        // an article that has both tells of two groups, or of a change
        const both = (document: number) => new Set(leads.filter((l) => l.document === document && l.kind === a.kind).map((l) => l.leader));
        if (both(a.document).has(b.leader) || both(b.document).has(a.leader)) continue;
        const key = [a.leader, b.leader].sort().join('|');
        if (seen.has(key)) continue;
        seen.add(key);
        const fact = (lead: Lead): FactAt => ({
          document: lead.document,
          ...clip(lead.at),
          value: input.entities.get(lead.leader)?.name ?? '',
        });
        const side = (leader: string) => {
          const facts = leads
            .filter((l) => l.leader === leader && l.kind === a.kind && (l === a || l === b || l.owner === a.owner))
            .map(fact);
          return { value: facts[0]!.value, facts };
        };
        out.push({
          kind: 'participant',
          property: PROPERTY[a.kind],
          scope: 'cross',
          verdict: 'contradict',
          sides: [side(a.leader), side(b.leader)],
          because,
          confidence: 0.8,
        });
      }
    }
  }
  return out;
}

const PROPERTY: Readonly<Record<Lead['kind'], string>> = {
  delegation: 'who led the delegation',
  session: 'who chaired the session',
  welcome: 'who headed the welcome',
  trophy: 'who was handed the trophy',
};
/** So many in one story are a tournament, not a meeting. */
const MOST_LEADS = 60;
