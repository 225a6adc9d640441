import { push } from '../groups.js';
import { excludes, SIDE_AXES, SIDE_DEEDS } from '../language/sides.js';
import type { DayInterval, Span } from '../model.js';
import { commonGround, tellingFeatures } from './features.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge, ofTwoDays, ofTwoPlaces } from './finding.js';
import { flatSentence } from './flat.js';
import type { CompareInput } from './input.js';

/** In which of the parts that exclude each other something was, as one sentence tells it. */
export interface Side {
  readonly document: number;
  /** `storey`, `hand:bank`, `border`. */
  readonly axis: string;
  readonly value: string;
  /** What happened there: `fire`, `find`. */
  readonly deeds: readonly string[];
  readonly when: DayInterval | null;
  readonly weekday: number | null;
  /** One of several is told: «the second body», «the other wing». */
  readonly another: boolean;
  readonly features: ReadonlyMap<string, number>;
  readonly at: Span;
}

/** Two parts of one thing: levels, first match wins. */
export const sideLevels: readonly Level<Side>[] = [
  { verdict: 'incomparable', when: (a, b) => a.axis !== b.axis, because: 'parts of two kinds' },
  { verdict: 'agree', when: (a, b) => a.value === b.value, because: 'the same part' },
  { verdict: 'incomparable', when: (a, b) => !excludes(a.axis, a.value, b.value), because: 'one may be the other' },
  { verdict: 'incomparable', when: (a, b) => !a.deeds.some((d) => b.deeds.includes(d)), because: 'not surely one happening' },
  ofTwoDays,
  { verdict: 'incomparable', when: (a, b) => a.another || b.another, because: 'there are several' },
  { verdict: 'contradict', when: () => true, because: 'it was in one part, and neither of these is in the other' },
];

/** Another clause begins. */
const CLAUSE = /[;:؛]|\b(?:after|when|while|since|because|as)\b|(?<! علي)(?:^| )(?:بعد|عندما|حين|حينما|بينما|فيما|اثر|عقب|لان|منذ)(?= )/u;
/** Characters to either side in which what happened is told. */
const DEED_REACH = 110;
/** Negated: «not in the basement», «rather than». */
const NOT_THERE =
  /\b(?:not|nor|never|neither|rather than|instead of|unlike) (?:\S+ ){0,3}$|(?:^| )(?:ليس|ليست|بدل|وليس|لا) (?:\S+ ){0,2}$/u;

/** One of several is told. */
const ANOTHER =
  /\b(?:another|an?other|a second(?! floor)|the second (?:body|victim|man|woman|fire|hole|crack|bullet)|one of (?:the|them|two|three)|the other|also found)\b|(?:^| )[وف]?(?:احد|احدي|احدهما|احداهما|اخر|اخري|كذلك|ايضا|(?:ال)?(?:جثه|غريق|ضحيه|قتيل|حريق|رجل) (?:ال)?(?:ثاني|ثانيه))(?= |$)/u;
const deedsIn = (words: string): string[] => SIDE_DEEDS.flatMap(([deed, pattern]) => (pattern.test(words) ? [deed] : []));

/** Every part of something that the articles name. */
export function findSides(input: CompareInput): Side[] {
  const out: Side[] = [];
  input.readings.forEach((reading, document) => {
    let previous = '';
    for (const sentence of reading.text.sentences) {
      const flat = flatSentence(reading, sentence);
      const both = `${previous} ${flat.text}`;
      previous = flat.text;
      for (const { axis, beside, values } of SIDE_AXES)
        for (const { value, told } of values) {
          if (!told.test(flat.text) || (beside !== undefined && !beside.test(both))) continue;
          for (const match of flat.text.matchAll(new RegExp(told.source, 'gu'))) {
            const end = match.index + match[0].length;
            // what happened before or while is another clause's
            const before = flat.text.slice(Math.max(0, match.index - DEED_REACH), match.index);
            const clause = `${before.split(CLAUSE).at(-1)!} ${match[0]} ${flat.text.slice(end, end + DEED_REACH).split(CLAUSE)[0]!}`;
            const deeds = deedsIn(clause);
            const negated = value !== 'short' && NOT_THERE.test(`${flat.text.slice(0, match.index).trimEnd()} `);
            const at = flat.spanOf(match.index, match.index + match[0].length);
            const days = reading.timexes.filter(
              (t) =>
                t.start >= sentence.start && t.end <= sentence.end && t.interval?.from !== undefined && t.interval.from === t.interval.to,
            );
            const weekdays = new Set(
              reading.timexes
                .filter((t) => t.start >= sentence.start && t.end <= sentence.end)
                .flatMap(({ reading: r }) => (r.kind === 'calendar' && r.weekday !== undefined ? [r.weekday] : [])),
            );
            // «never crossed the border» is not across it, and «not in the basement» no other floor
            if (negated) continue;
            out.push({
              document,
              axis,
              value,
              deeds: deeds.length > 0 ? deeds : deedsIn(before),
              when: days.length === 1 ? days[0]!.interval! : null,
              weekday: weekdays.size === 1 ? [...weekdays][0]! : null,
              another: ANOTHER.test(flat.text),
              features: tellingFeatures(input, document, at),
              at,
            });
          }
        }
    }
  });
  return out;
}

/** What two passages must have in common. */
const ALIKE = 0.6;
const MOST = 20;

/** Parts of one thing that two articles of a story tell differently. */
export function compareSides(input: CompareInput): Finding[] {
  const groups = new Map<string, Side[]>();
  for (const one of findSides(input)) push(groups, `${input.stories[one.document]!}|${one.axis}`, one);
  const out: Finding[] = [];
  for (const group of groups.values()) {
    if (group.length > MOST) continue;
    // an article that names two tells of two things, or of a way from one to the other
    const plural = new Set(group.filter((a) => group.some((b) => b.document === a.document && b.value !== a.value)).map((a) => a.document));
    const clean = group.filter((s) => !plural.has(s.document));
    const pair = clean
      .flatMap((a, n) => clean.slice(n + 1).map((b) => ({ a, b })))
      .find(
        ({ a, b }) =>
          a.document !== b.document &&
          judge(sideLevels, a, b).verdict === 'contradict' &&
          commonGround(input, a.document, a.features, b.features) >= ALIKE,
      );
    if (pair === undefined) continue;
    const { a, b } = pair;
    const side = (one: Side) => {
      const facts = [one, ...clean.filter((s) => s !== one && s.value === one.value && s.deeds.length > 0)];
      return {
        value: words(input, one),
        facts: facts.map((s): FactAt => ({ document: s.document, ...clip(s.at), value: words(input, s) })),
      };
    };
    out.push(ofTwoPlaces([side(a), side(b)], sideLevels.at(-1)!.because));
  }
  return out;
}

const words = (input: CompareInput, { document, at }: Side): string =>
  input.readings[document]!.document.text.slice(at.start, at.end).replace(/\s+/gu, ' ');
