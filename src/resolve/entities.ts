import { tokenAt } from '../context.js';
import { disjointSets, push } from '../groups.js';
import { hashId } from '../ids.js';
import { conceptOf } from '../language/concepts.js';
import type { Mention, OfficeReading } from '../model.js';
import { isAliasBetween } from '../names/aliases.js';
import { type NameComparison, onePartOff } from '../names/compare.js';
import { keyOfPart, soundKey } from '../names/keys.js';
import { foldName, scriptOf } from '../names/letters.js';
import { misspeltPart } from '../names/slips.js';
import type { Reading } from '../reading.js';
import { alignmentParts, nameComparer, nameOf } from './names.js';
import { compareOffices, isFormer } from './offices.js';

/** A place in a document's mention list. */
export interface MentionAt {
  readonly document: number;
  readonly mention: number;
}

export interface OfficeHeld extends MentionAt {
  readonly office: OfficeReading;
}

/** A person, organisation or place with everything said of it. */
export interface ResolvedEntity {
  readonly id: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly name: string;
  readonly mentions: readonly MentionAt[];
  readonly offices: readonly OfficeHeld[];
  readonly country: string | null;
  readonly known: string | null;
}

/** Two spellings that were joined although a letter differs that no accepted spelling explains. */
export interface NameSuspect {
  readonly entity: string;
  readonly a: MentionAt;
  readonly b: MentionAt;
  readonly because: string;
}

export interface Resolution {
  readonly entities: readonly ResolvedEntity[];
  /** By document and mention; null for a mention that stands for nobody known. */
  readonly of: readonly (readonly (string | null)[])[];
  readonly byId: ReadonlyMap<string, ResolvedEntity>;
  readonly suspects: readonly NameSuspect[];
}

interface DocumentPerson {
  readonly document: number;
  /** Longest form of the name in this document, as it is compared. */
  parts: readonly string[];
  /** How many aligned parts that form has: «بن عامر» is one. */
  units: number;
  readonly mentions: number[];
  readonly offices: OfficeHeld[];
  sex: 'f' | 'm' | null;
  /** «أبو كرم», “Duke”: what the article says that the bearer is called too, in one part. */
  readonly aliases: (readonly string[])[];
}

/** Offices that a story has one holder of: «الوزير» in an article that names none is the one whom the story names. */
const SOLE_OFFICES = new Set([
  'president',
  'prime-minister',
  'minister',
  'king',
  'queen',
  'emir',
  'sultan',
  'pope',
  'crown-prince',
  'coach',
  'chief-executive',
  'chairman',
  'mayor',
  'central-bank-governor',
  'secretary-general',
  'chief-of-staff',
]);

/** Offices of one institution or country that one person holds, whatever their portfolio. */
const SOLE_HOLDER = new Set([
  ...SOLE_OFFICES,
  'spokesperson',
  'secretary-general',
  'central-bank-governor',
  'chairman',
  'chief-executive',
  'mayor',
  'ambassador',
  'chief-of-staff',
  'general-manager',
]);
/** So many people of one story with one name part are a family, or the name is common. */
const MOST_NAMESAKES = 30;

/** A folder so small that its articles have the people of one affair in common, and the score of names that are surely one. */
const FEW_DOCUMENTS = 40;
const SURE_SPELLING = 0.9;
/** The same of a handful of articles, where whoever bears all of a name in other letters is hardly somebody else. */
const HANDFUL = 14;
const LIKELY_SPELLING = 0.8;
/** Instead of a story: all articles of a handful. */
const EVERYWHERE = '*';

/** Forms of one person's name that are set against one another. */
const MOST_FORMS = 8;

/** What a ministry is known by begins so. */
const MINISTRY = 'ministry:';

/** «نظيره الأميركي»: the office of the person named last before it, or the office named last, in another country. */
export function fillCounterparts(mentions: readonly Mention[]): Mention[] {
  let last: OfficeReading | null = null;
  const byPart = new Map<string, OfficeReading>();
  return mentions.map((mention, i) => {
    if (mention.office !== null && mention.office.function !== 'counterpart') {
      last = mention.office;
      const part = mention.parts.at(-1);
      if (part !== undefined) byPart.set(part, mention.office);
      return mention;
    }
    if (mention.office === null) return mention;
    let model: OfficeReading | null = last;
    for (let k = i - 1; k >= 0 && mention.start - mentions[k]!.end < 250; k -= 1) {
      const known = byPart.get(mentions[k]!.parts.at(-1) ?? '');
      if (known !== undefined) {
        model = known;
        break;
      }
    }
    if (model === null) return mention;
    const office: OfficeReading = {
      rank: model.rank.filter((r) => r !== 'former'),
      function: model.function,
      portfolio: model.portfolio,
      institution: null,
      country: mention.office.country,
    };
    if (mention.parts.length > 0) byPart.set(mention.parts.at(-1)!, office);
    return { ...mention, office };
  });
}

/** Letters of foreign sounds that folding merges with others. */
const OWN_LETTERS = /[ڤڥگپچژ]/u;

/** Name parts as they are compared: «ڤ» stands for either of two sounds and is kept apart from ف, گ from ك. */
function spelledParts(mention: Mention, text: string): readonly string[] {
  if (mention.name === null || !OWN_LETTERS.test(text.slice(mention.name.start, mention.name.end))) return mention.parts;
  const words = text
    .slice(mention.name.start, mention.name.end)
    .split(/[\s-]+/u)
    .filter((w) => w !== '');
  if (words.length !== mention.parts.length) return mention.parts;
  return words.map((word, i) => {
    const kept = foldName(word);
    return kept.length >= mention.parts[i]!.length ? kept.slice(kept.length - mention.parts[i]!.length) : mention.parts[i]!;
  });
}

/** Names of a person without those that an initial stands in where another spells it out: Ned Tallis is no «E. Tallis», though Edward is both. */
function spelledOut(names: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const all = [...names.values()];
  const full = all.filter((parts) => !nameOf(parts).parts.some((part) => part.initial));
  return full.length > 0 ? full : all;
}

/** «Dr Malik» may be Abdulmalik. */
const servedBy = (part: string): readonly string[] | null => /^(?:abd\||عبد)(.{3,})$/u.exec(part)?.slice(1) ?? null;

const accepted = (c: NameComparison): boolean => c.verdict === 'same' || c.verdict === 'variant';

/** One holder's office can be what the other words say; 2 where they say the same, 1 where one says less, 0 where not. */
function officeMatch(held: OfficeReading, said: OfficeReading): 0 | 1 | 2 {
  if (isFormer(held) !== isFormer(said)) return 0;
  const verdict = compareOffices(held, said);
  return verdict === 'same' ? 2 : verdict === 'compatible' ? 1 : 0;
}

/** «the departing chief executive» is the chief executive yet. */
function stillHeld(held: OfficeReading, said: OfficeReading): 0 | 1 {
  const outgoing = held.rank.includes('outgoing') !== said.rank.includes('outgoing');
  return outgoing && !held.rank.includes('former') && !said.rank.includes('former') && compareOffices(held, said) !== 'different' ? 1 : 0;
}

/** Likeness of the other parts from which one part off is a slip: العمرة and العمري are off themselves. */
const SURE_REST = 0.97;
/** The same between two scripts. */
const SURE_ACROSS = 0.85;

/**
 * Mentions → entities, over all documents. Blocking is on phonetic keys of name parts, so that no step compares all with all.
 * @param stories for each document the number of its story: parts of names and bare titles are only linked inside one story
 */
export function resolveEntities(readings: readonly Reading[], stories: readonly number[]): Resolution {
  const compare = nameComparer();
  const persons: DocumentPerson[] = [];
  const suspects: { a: MentionAt; b: MentionAt; because: string; p: number }[] = [];
  const personOf: (number | null)[][] = readings.map((r) => r.mentions.map(() => null));
  const personsOf: number[][] = [];

  // ---- inside each document
  readings.forEach((reading, document) => {
    const local: number[] = [];
    personsOf.push(local);
    const partsOf = reading.mentions.map((m) => (m.type === 'person' ? spelledParts(m, reading.document.text) : []));
    const attach = (index: number, person: number) => {
      const mention = reading.mentions[index]!;
      const p = persons[person]!;
      p.mentions.push(index);
      if (partsOf[index]!.length > p.parts.length) {
        p.parts = partsOf[index]!;
        p.units = alignmentParts(p.parts).length;
      }
      if (mention.office !== null && mention.office.function !== 'counterpart')
        p.offices.push({ document, mention: index, office: mention.office });
      p.sex ??= mention.sex;
      personOf[document]![index] = person;
    };
    const create = (index: number): void => {
      const parts = partsOf[index]!;
      const sex = reading.mentions[index]!.sex;
      persons.push({ document, parts, units: alignmentParts(parts).length, mentions: [], offices: [], sex, aliases: [] });
      local.push(persons.length - 1);
      attach(index, persons.length - 1);
    };
    const named = reading.mentions.flatMap((m, i) => (m.type === 'person' && m.parts.length > 0 ? [i] : []));
    const unitsOf = new Map(named.map((i) => [i, alignmentParts(partsOf[i]!).length]));
    // the most complete forms first, each with those that it contains
    const full = named.filter((i) => unitsOf.get(i)! >= 2).sort((a, b) => unitsOf.get(b)! - unitsOf.get(a)! || a - b);
    const slips: { index: number; person: number; because: string }[] = [];
    const offBy = (index: number, p: number) => misspeltPart(nameOf(partsOf[index]!), nameOf(persons[p]!.parts));
    for (const index of full) {
      const found = local.filter((p) => {
        const c = compare(partsOf[index]!, persons[p]!.parts);
        // one article that writes both writes of two people, or slips
        return c.verdict === 'same' || (c.verdict === 'variant' && c.score >= 0.7 && offBy(index, p) === null);
      });
      const exact = found.find((p) => compare(partsOf[index]!, persons[p]!.parts).verdict === 'same');
      // a short form that two people of the article share stands for neither
      const person = exact ?? (found.length === 1 ? found[0] : undefined);
      if (person !== undefined) attach(index, person);
      else {
        create(index);
        const self = persons.length - 1;
        for (const p of local) {
          if (p === self) continue;
          const c = compare(partsOf[index]!, persons[p]!.parts);
          const off = c.verdict === 'variant' ? offBy(index, p) : null;
          if (c.verdict === 'suspect' || off !== null)
            slips.push({ index, person: p, because: off === null ? c.because : `${off.a} is not ${off.b}` });
        }
      }
    }
    for (const index of named.filter((i) => unitsOf.get(i)! < 2)) {
      const mention = reading.mentions[index]!;
      const options = local
        .map((p) => ({ p, c: compare(partsOf[index]!, persons[p]!.parts) }))
        .filter(({ p, c }) => accepted(c) && (mention.sex === null || persons[p]!.sex === null || mention.sex === persons[p]!.sex));
      const spelt = alignmentParts(partsOf[index]!)[0];
      const exact = options.filter(({ p }) => alignmentParts(persons[p]!.parts).some((x) => x === spelt));
      const pool = exact.length > 0 ? exact : options;
      const recent = pool
        .map(({ p }) => ({ p, at: Math.max(-1, ...persons[p]!.mentions.filter((m) => m < index)) }))
        .sort((x, y) => y.at - x.at || x.p - y.p)[0];
      if (recent === undefined) create(index);
      else attach(index, recent.p);
    }
    // «…, known as Abu Karam»: all of the article's Abu Karams are that person
    reading.mentions.forEach((mention, index) => {
      const next = named.find((k) => k > index);
      if (mention.parts.length === 0 || next === undefined || personOf[document]![index] === null) return;
      const [x, y] = [personOf[document]![index]!, personOf[document]![next]!];
      if (x === y || !isAlias(reading.document.text, mention, reading.mentions[next]!)) return;
      const [whole, alias] = persons[x]!.units >= persons[y]!.units ? [x, y] : [y, x];
      const [p, q] = [persons[whole]!, persons[alias]!];
      if (p.units < 2 || q.units !== 1) return;
      p.aliases.push(q.parts);
      for (const m of q.mentions) personOf[document]![m] = whole;
      p.mentions.push(...q.mentions);
      p.mentions.sort((m, n) => m - n);
      p.offices.push(...q.offices);
      p.sex ??= q.sex;
      empty(q);
    });
    // a slip inside one article: one office, or headline against body, and never two people of one sentence
    for (const { index, person, because } of slips) {
      const self = personOf[document]![index]!;
      if (self === person) continue;
      const [p, q] = [persons[self]!, persons[person]!];
      const sentenceOf = (m: number) => sentenceAt(reading, reading.mentions[m]!.start);
      if (p.mentions.some((m) => q.mentions.some((n) => sentenceOf(m) === sentenceOf(n)))) continue;
      const shared = p.offices.some((x) =>
        q.offices.some(
          (y) => officeMatch(x.office, y.office) > 0 && (x.office.portfolio ?? x.office.institution ?? x.office.country) !== null,
        ),
      );
      const contrary = p.offices.some((x) => q.offices.some((y) => x.office.function !== y.office.function));
      if (!shared && (contrary || ![...p.mentions, ...q.mentions].some((m) => sentenceOf(m) === 0))) continue;
      suspects.push({
        a: { document, mention: q.mentions[0]! },
        b: { document, mention: p.mentions[0]! },
        because: `${because}; both in one article`,
        p: person,
      });
      for (const m of p.mentions) {
        personOf[document]![m] = person;
        q.mentions.push(m);
      }
      q.mentions.sort((m, n) => m - n);
      q.offices.push(...p.offices);
      empty(p);
    }
  });

  // ---- across documents
  const sets = disjointSets(persons.length);
  const members = new Map<number, number[]>(persons.map((_, i) => [i, [i]]));
  /** Distinct names, documents, sex and offices of a set: what must not clash when two are joined. */
  const traits = persons.map((p) => ({
    names: new Map(p.units >= 2 ? [[p.parts.join(' '), p.parts]] : []),
    documents: new Set([p.document]),
    sex: p.sex,
    offices: [...p.offices],
  }));
  const mayJoin = (x: number, y: number, allowSuspect: boolean, allowOther = false): boolean => {
    const [a, b] = [traits[x]!, traits[y]!];
    if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return false;
    const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a];
    for (const d of few.documents) if (many.documents.has(d)) return false;
    for (const p of spelledOut(a.names)) {
      for (const q of spelledOut(b.names)) {
        const { verdict } = compare(p, q);
        if (
          (verdict === 'different' && !(allowOther && onePartOff(nameOf(p), nameOf(q)) !== null)) ||
          (verdict === 'suspect' && !allowSuspect)
        )
          return false;
      }
    }
    return true;
  };
  const join = (a: number, b: number, allowSuspect = false, allowOther = false): boolean => {
    const x = sets.find(a);
    const y = sets.find(b);
    if (x === y) return true;
    if (!mayJoin(x, y, allowSuspect, allowOther)) return false;
    const root = sets.union(x, y);
    const other = root === x ? y : x;
    members.get(root)!.push(...members.get(other)!);
    const [t, o] = [traits[root]!, traits[other]!];
    for (const [k, v] of o.names) t.names.set(k, v);
    for (const d of o.documents) t.documents.add(d);
    t.sex ??= o.sex;
    t.offices.push(...o.offices);
    return true;
  };

  // the articles of a handful may be of one affair that their words in two languages do not show yet
  const affair = (document: number): number => (readings.length <= HANDFUL ? 0 : stories[document]!);
  const blocks = new Map<string, number[]>();
  persons.forEach((p, i) => {
    if (p.units < 2) return;
    const mine = new Set<string>();
    for (const parts of p.parts.some((x) => x.includes('ڤ'))
      ? ['ف', 'ق'].map((c) => p.parts.map((x) => x.replaceAll('ڤ', c)))
      : [p.parts]) {
      const keys = nameOf(parts).parts.map(keyOfPart);
      for (let a = 0; a < keys.length; a += 1) for (let b = a + 1; b < keys.length; b += 1) mine.add(`${keys[a]}|${keys[b]}`);
      // one part off, which tells something inside one affair only: the key of the other, and the first sound of this one
      for (let a = 0; a < keys.length; a += 1)
        for (let b = 0; b < keys.length; b += 1)
          if (a !== b) mine.add(`${affair(p.document)}~${keys[a]}~${keys[b]!.slice(0, 1)}${a < b ? '>' : '<'}`);
      mine.add(`=${keys.join('')}`);
      mine.add(`"${nameOf(parts).key}`);
      // Jonas, يوناس: sounds of two languages share no key, and the people of a handful are few
      if (readings.length <= HANDFUL) mine.add('*');
      // E. J. Brackendale, Edmund Brackendale: the family name and how the given name begins
      mine.add(`${stories[p.document]}.${keys.at(-1)}.${p.parts[0]![0]}`);
    }
    for (const key of mine) push(blocks, key, i);
  });
  const pairs: { a: number; b: number; verdict: 'same' | 'variant' | 'suspect'; score: number; because: string }[] = [];
  const seen = persons.map(() => new Set<number>());
  for (const block of blocks.values()) {
    // a key this common tells nothing, beyond the same spelling again
    const wide = block.length > 150;
    const bySpelling = new Map<string, number>();
    for (let i = 0; i < block.length; i += 1) {
      const a = block[i]!;
      const spelling = persons[a]!.parts.join(' ');
      const twin = bySpelling.get(spelling);
      bySpelling.set(spelling, a);
      for (const b of wide ? (twin === undefined ? [] : [twin]) : block.slice(0, i)) {
        if (persons[a]!.document === persons[b]!.document || seen[a]!.has(b)) continue;
        seen[a]!.add(b);
        const c = compare(persons[b]!.parts, persons[a]!.parts);
        if (c.verdict !== 'different') pairs.push({ a: b, b: a, verdict: c.verdict, score: c.score, because: c.because });
      }
    }
  }
  const acrossScripts = (a: number, b: number): boolean => scriptOf(persons[a]!.parts[0] ?? '') !== scriptOf(persons[b]!.parts[0] ?? '');
  const order = { same: 0, variant: 1, suspect: 2 };
  const sorted = pairs.sort((x, y) => order[x.verdict] - order[y.verdict] || y.score - x.score || x.a - y.a || x.b - y.b);
  const sameStory = (a: number, b: number): boolean => stories[persons[a]!.document] === stories[persons[b]!.document];
  const shareOffice = (a: number, b: number): boolean =>
    traits[sets.find(a)]!.offices.some((x) =>
      traits[sets.find(b)]!.offices.some(
        (y) =>
          officeMatch(x.office, y.office) > 0 &&
          (x.office.portfolio !== null || x.office.country !== null || x.office.institution !== null),
      ),
    );
  /** Offices that one person does not hold in one story: another function altogether, both stated. */
  const clash = (a: number, b: number): boolean => {
    const [x, y] = [persons[a]!.offices, persons[b]!.offices];
    // what an institution is called in another language says nothing
    const across = scriptOf(persons[a]!.parts[0] ?? '') !== scriptOf(persons[b]!.parts[0] ?? '');
    const bare = (o: OfficeHeld): OfficeReading => (across ? { ...o.office, institution: null, portfolio: null } : o.office);
    return x.length > 0 && y.length > 0 && !x.some((o) => y.some((q) => compareOffices(bare(o), bare(q)) !== 'different'));
  };
  for (const pair of sorted) {
    if (pair.verdict === 'suspect') {
      if (!sameStory(pair.a, pair.b) || sets.find(pair.a) === sets.find(pair.b)) continue;
      const office = shareOffice(pair.a, pair.b);
      if (!office && clash(pair.a, pair.b)) continue;
      if (join(pair.a, pair.b, true))
        suspects.push({
          a: { document: persons[pair.a]!.document, mention: persons[pair.a]!.mentions[0]! },
          b: { document: persons[pair.b]!.document, mention: persons[pair.b]!.mentions[0]! },
          because: `${pair.because}; ${office ? 'both hold the same office' : 'the rest of the name is the same, in one story'}`,
          p: pair.a,
        });
    } else if (
      pair.verdict === 'same' ||
      sameStory(pair.a, pair.b) ||
      shareOffice(pair.a, pair.b) ||
      // of few articles, that somebody put together, two people with all but one name are likelier one
      (readings.length <= FEW_DOCUMENTS &&
        (persons[pair.a]!.units === persons[pair.b]!.units
          ? pair.score >= (readings.length <= HANDFUL ? LIKELY_SPELLING : SURE_SPELLING)
          : // ضو البيت, Dawelbait: what is two words in one language is one in the other
            readings.length <= HANDFUL && pair.score >= SURE_SPELLING && acrossScripts(pair.a, pair.b)))
    )
      join(pair.a, pair.b);
  }

  // two names with one part in common, that stand for one person in all else: one office, or letters that one slip changes
  const holdsOnly = (a: number, b: number): boolean =>
    traits[sets.find(a)]!.offices.some((x) =>
      traits[sets.find(b)]!.offices.some(
        (y) =>
          officeMatch(x.office, y.office) > 0 &&
          !isFormer(x.office) &&
          ((SOLE_HOLDER.has(x.office.function) &&
            (x.office.institution ?? x.office.country ?? y.office.institution ?? y.office.country) !== null) ||
            (SOLE_OFFICES.has(x.office.function) && x.office.portfolio !== null && y.office.portfolio !== null)),
      ),
    );
  const bySharedPart = new Map<string, number[]>();
  persons.forEach((p, i) => {
    if (p.units >= 2)
      for (const key of new Set(nameOf(p.parts).parts.map(keyOfPart))) push(bySharedPart, `${stories[p.document]}|${key}`, i);
  });
  // «كيري لافروف» in a caption: the first is the surname of somebody else of the story
  const surnames = new Set<string>();
  persons.forEach((p) => {
    const last = p.units >= 2 ? nameOf(p.parts).parts.at(-1) : undefined;
    if (last !== undefined) surnames.add(`${stories[p.document]}|${last.text}`);
  });
  const runTogether = (p: number, first: string): boolean =>
    persons[p]!.units === 2 && surnames.has(`${stories[persons[p]!.document]}|${first}`);
  for (const group of bySharedPart.values()) {
    if (group.length > MOST_NAMESAKES) continue;
    for (const b of group) {
      for (const a of group) {
        if (a >= b || sets.find(a) === sets.find(b) || persons[a]!.document === persons[b]!.document) continue;
        const off = onePartOff(nameOf(persons[a]!.parts), nameOf(persons[b]!.parts));
        if (off === null || clash(a, b)) continue;
        const office = holdsOnly(a, b);
        // Dario, Mario: one letter, and each article knows only the one of them
        const near = off.letters >= 1 && off.letters <= 1.3 && Math.min(off.a.length, off.b.length) >= 4;
        const close =
          off.letters >= 1 && off.letters <= 2.3 && Math.min(off.a.length, off.b.length) >= 6 && off.a.slice(0, 2) === off.b.slice(0, 2);
        if (!office && (!(near || close) || off.rest < (acrossScripts(a, b) ? SURE_ACROSS : SURE_REST))) continue;
        if (off.at === 0 && (runTogether(a, off.a) || runTogether(b, off.b))) continue;
        if (join(a, b, true, true))
          suspects.push({
            a: { document: persons[a]!.document, mention: persons[a]!.mentions[0]! },
            b: { document: persons[b]!.document, mention: persons[b]!.mentions[0]! },
            because: `${off.a} is not ${off.b}; ${office ? 'both are said to hold the same office' : 'the rest of the name is the same, in one story, and no article has both'}`,
            p: a,
          });
      }
    }
  }

  // joined as spellings of one name, though in their own script a letter makes another name of it
  persons.forEach((p, i) => {
    const root = sets.find(i);
    if (p.units < 2 || root !== i) return;
    const spelt = new Map<string, number[]>();
    for (const m of members.get(root)!)
      if (persons[m]!.units >= 2) push(spelt, `${stories[persons[m]!.document]}|${persons[m]!.parts.join(' ')}`, m);
    const forms = [...spelt.values()].slice(0, MOST_FORMS);
    const brought = members.get(root)!.some((m) => scriptOf(persons[m]!.parts[0] ?? '') === 'arabic');
    for (let y = 1; y < forms.length; y += 1) {
      for (let x = 0; x < y; x += 1) {
        const [a, b] = [forms[x]![0]!, forms[y]![0]!];
        if (!sameStory(a, b) || suspects.some((s) => sets.find(s.p) === root)) continue;
        const slip = misspeltPart(nameOf(persons[a]!.parts), nameOf(persons[b]!.parts), brought);
        if (slip === null) continue;
        suspects.push({
          a: { document: persons[a]!.document, mention: persons[a]!.mentions[0]! },
          b: { document: persons[b]!.document, mention: persons[b]!.mentions[0]! },
          because: `${slip.a} is not ${slip.b}; the rest of the name is the same, in one story`,
          p: a,
        });
      }
    }
  });

  // one part alone, inside one story, where only one person has that part; in a handful, else in all of it
  const byPart = new Map<string, number[]>();
  persons.forEach((p, i) => {
    if (p.units < 2) return;
    const units = [p.parts, ...p.aliases].flatMap(alignmentParts).flatMap((part) => [part, ...(servedBy(part) ?? [])]);
    for (const part of new Set(units.map(soundKey)))
      for (const scope of new Set([String(stories[p.document]), ...(readings.length <= HANDFUL ? [EVERYWHERE] : [])]))
        push(byPart, `${scope}:${part}`, i);
  });
  const bearers = (p: DocumentPerson, scope: string): ReadonlyMap<number, number> => {
    const unit = alignmentParts(p.parts)[0]!;
    const options = new Map<number, number>();
    const exact = new Map<number, number>();
    for (const q of byPart.get(`${scope}:${soundKey(unit)}`) ?? []) {
      if (![persons[q]!.parts, ...persons[q]!.aliases].some((parts) => accepted(compare(p.parts, parts)))) continue;
      const sex = traits[sets.find(q)]!.sex;
      if (p.sex !== null && sex !== null && p.sex !== sex) continue;
      options.set(sets.find(q), q);
      if ([persons[q]!.parts, ...persons[q]!.aliases].some((parts) => alignmentParts(parts).includes(unit))) exact.set(sets.find(q), q);
    }
    return exact.size > 0 ? exact : options;
  };
  persons.forEach((p, i) => {
    if (p.units !== 1) return;
    const near = bearers(p, String(stories[p.document]));
    const choice = near.size > 0 ? near : bearers(p, EVERYWHERE);
    // of several who share the part, the one who holds the office that is said
    const held =
      p.offices.length === 0
        ? []
        : [...choice].filter(([root]) => traits[root]!.offices.some((x) => p.offices.some((y) => officeMatch(x.office, y.office) > 0)));
    if (choice.size === 1) join(i, [...choice.values()][0]!);
    else if (held.length === 1) join(i, held[0]![1]);
  });
  const singles = new Map<string, number[]>();
  persons.forEach((p, i) => {
    if (p.units === 1 && members.get(sets.find(i))!.length === 1)
      push(singles, `${stories[p.document]}:${soundKey(alignmentParts(p.parts)[0]!)}`, i);
  });
  for (const group of singles.values())
    for (let i = 1; i < group.length; i += 1)
      if (accepted(compare(persons[group[0]!]!.parts, persons[group[i]!]!.parts))) join(group[0]!, group[i]!);

  // ---- titles without a name: the person of the passage, else the one holder that the story knows
  const holders = new Map<string, { root: number; office: OfficeReading }[]>();
  persons.forEach((p, i) => {
    for (const held of p.offices)
      push(holders, `${stories[p.document]}:${held.office.function}`, { root: sets.find(i), office: held.office });
  });
  readings.forEach((reading, document) => {
    const story = stories[document]!;
    const officesHere = new Map<number, readonly OfficeReading[]>();
    const officesOf = (p: number): readonly OfficeReading[] => {
      const root = sets.find(p);
      let list = officesHere.get(root);
      if (list === undefined) {
        const own = members
          .get(root)!
          .filter((m) => persons[m]!.document === document)
          .flatMap((m) => persons[m]!.offices);
        list = (own.length > 0 ? own : traits[root]!.offices.filter((o) => stories[o.document] === story)).map((o) => o.office);
        officesHere.set(root, list);
      }
      return list;
    };
    const sexOk = (mention: Mention, p: number) => mention.sex === null || persons[p]!.sex === null || mention.sex === persons[p]!.sex;
    const strength = (p: number, office: OfficeReading) =>
      Math.max(0, ...officesOf(p).map((o) => officeMatch(o, office) || stillHeld(o, office)));
    reading.mentions.forEach((mention, index) => {
      if (mention.type !== 'person' || mention.parts.length > 0 || mention.office === null) return;
      const office = mention.office;
      const bare = office.portfolio === null && office.institution === null && office.country === null;
      const choose = (p: number | null | undefined): boolean => {
        if (p === null || p === undefined) return false;
        personOf[document]![index] = p;
        return true;
      };
      // who was spoken of before, nearest first; one whose office is said in full before one whose office only agrees
      let compatible: number | null = null;
      const tried = new Set<number>();
      for (let back = index - 1; back >= 0; back -= 1) {
        const p = personOf[document]![back];
        if (p === null || p === undefined || tried.has(p)) continue;
        tried.add(p);
        if (!sexOk(mention, p)) continue;
        const match = strength(p, office);
        if (match === 2) {
          compatible = p;
          break;
        }
        if (match === 1) {
          compatible ??= p;
          if (bare) break;
        }
      }
      if (choose(compatible)) return;
      // the name may come later in the article
      const later = personsOf[document]!.filter((p) => sexOk(mention, p) && strength(p, office) > 0);
      const fuller = later.filter((p) => strength(p, office) === 2);
      if (choose(fuller.length === 1 ? fuller[0] : later.length === 1 ? later[0] : null)) return;
      if (bare && (later.length > 0 || !SOLE_OFFICES.has(office.function) || office.rank.length > 0)) return;
      // the holder whom the story knows: the one said in full, else the only one who agrees
      const known = (holders.get(`${story}:${office.function}`) ?? []).filter((h) => sexOk(mention, h.root));
      const roots = (least: 1 | 2) => new Set(known.filter((h) => officeMatch(h.office, office) >= least).map((h) => h.root));
      const same = roots(2);
      const agree = bare ? new Set(known.map((h) => h.root)) : roots(1);
      const root = !bare && same.size === 1 ? [...same][0]! : agree.size === 1 && (!bare || roots(1).size === 1) ? [...agree][0]! : null;
      if (root !== null) choose(members.get(root)!.find((m) => persons[m]!.document === document) ?? root);
    });
  });

  // ---- entities
  const entities: ResolvedEntity[] = [];
  const of: (string | null)[][] = readings.map((r) => r.mentions.map(() => null));
  const idOfRoot = new Map<number, string>();
  const groups = new Map<number, number[]>();
  persons.forEach((p, i) => {
    if (p.mentions.length > 0) push(groups, sets.find(i), i);
  });
  const nameText = (at: MentionAt): string => {
    const m = readings[at.document]!.mentions[at.mention]!;
    return m.name === null ? m.text : readings[at.document]!.document.text.slice(m.name.start, m.name.end);
  };
  const usual = (names: readonly string[]): string => {
    const counts = new Map<string, number>();
    for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1);
    return (
      [...counts].sort((a, b) => b[0].split(/\s+/u).length - a[0].split(/\s+/u).length || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
      ''
    );
  };
  const mentionsOf = new Map<number, MentionAt[]>();
  readings.forEach((reading, document) => {
    reading.mentions.forEach((_, mention) => {
      const p = personOf[document]![mention];
      if (p !== null && p !== undefined) push(mentionsOf, sets.find(p), { document, mention });
    });
  });
  for (const root of groups.keys()) {
    const mentions = mentionsOf.get(root) ?? [];
    const named = mentions.filter((m) => readings[m.document]!.mentions[m.mention]!.parts.length > 0);
    const name = usual(named.map(nameText));
    const first = named[0]!;
    const id = hashId('person', readings[first.document]!.document.source, readings[first.document]!.mentions[first.mention]!.start, name);
    idOfRoot.set(root, id);
    for (const m of mentions) of[m.document]![m.mention] = id;
    const offices = mentions.flatMap((m) => {
      const office = readings[m.document]!.mentions[m.mention]!.office;
      return office === null || office.function === 'counterpart' ? [] : [{ ...m, office }];
    });
    entities.push({
      id,
      type: 'person',
      name,
      mentions,
      offices,
      country: offices.find((o) => o.office.country !== null)?.office.country ?? null,
      known: null,
    });
  }

  // ---- places and organisations: by what the lexicon knows, else by spelling
  for (const type of ['place', 'organization'] as const) {
    const byKey = new Map<string, MentionAt[]>();
    // «the foreign ministry»: of the one country whose ministry the story names
    const countries = new Map<string, Set<string>>();
    readings.forEach((reading, document) => {
      for (const { type: kind, known, country } of reading.mentions) {
        if (kind !== type || known?.startsWith(MINISTRY) !== true || country === null) continue;
        const own = `${stories[document]}|${known}`;
        countries.set(own, (countries.get(own) ?? new Set()).add(country));
      }
    });
    readings.forEach((reading, document) => {
      reading.mentions.forEach((mention, index) => {
        const government = governmentOf(reading, index);
        if (government !== null) {
          if (type === 'organization') push(byKey, `government@${government}`, { document, mention: index });
          return;
        }
        if (mention.type !== type) return;
        if (mention.known?.startsWith(MINISTRY) === true) {
          const named = countries.get(`${stories[document]}|${mention.known}`);
          const country = mention.country ?? (named?.size === 1 ? [...named][0]! : `?${stories[document]}`);
          push(byKey, `${mention.known}@${country}`, { document, mention: index });
          return;
        }
        const spelt = mention.parts
          .join(' ')
          .replace(/(?:^|\s)ال/gu, ' ')
          .trim();
        const key =
          mention.known ?? `${spelt.split(' ').map(soundKey).join(' ')}${type === 'organization' ? `@${mention.country ?? ''}` : ''}`;
        push(byKey, key, { document, mention: index });
      });
    });
    for (const [key, mentions] of byKey) {
      const first = mentions[0]!;
      const m = readings[first.document]!.mentions[first.mention]!;
      const name = usual(mentions.map(nameText));
      const id = hashId(type === 'place' ? 'place' : 'org', key);
      for (const at of mentions) of[at.document]![at.mention] = id;
      entities.push({ id, type, name, mentions, offices: [], country: m.country, known: m.known });
    }
  }
  return {
    entities,
    of,
    byId: new Map(entities.map((e) => [e.id, e])),
    suspects: suspects
      .filter((s) => {
        // «أبو فيصل المجالي» is another way to name somebody, and no spelling of his given name
        const [x, y] = [s.a, s.b].map((at) => byKunya(readings[at.document]!.mentions[at.mention]!));
        return x === y;
      })
      .map((s) => ({ entity: idOfRoot.get(sets.find(s.p))!, a: s.a, b: s.b, because: s.because })),
  };
}

/** Named by a child: «أبو فيصل», «أم علي». */
const byKunya = ({ parts }: Mention): boolean => parts.length > 1 && /^(?:أبو|ابو|أبي|ابي|أبا|ابا|أم|ام|Abu|Umm|Um)$/iu.test(parts[0]!);

/**
 * The country whose government a mention stands for: a capital or a country that is said to speak («أعلنت واشنطن», “Pyongyang said”),
 * or the government by that word; null for any other mention.
 */
function governmentOf(reading: Reading, index: number): string | null {
  const mention = reading.mentions[index]!;
  if (mention.country === null) return null;
  if (mention.type === 'organization') return mention.known === null && mention.parts[0] === 'government' ? mention.country : null;
  if (mention.type !== 'place' || !/^(?:country|city:capital):/u.test(mention.known ?? '')) return null;
  const { tokens } = reading.text;
  const first = tokenAt(tokens, mention.start);
  if (tokens[first] === undefined || tokens[first]!.start !== mention.start) return null; // «بواشنطن»
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last += 1;
  const { sentence } = tokens[first]!;
  const speaks = (k: number): boolean =>
    tokens[k]?.sentence === sentence &&
    tokens[k]!.analyses.some((a) => a.sense.pos === 'verb' && a.enclitic === null && conceptOf(a.sense.concept)?.speech === true);
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1] : undefined;
  if (before?.analyses[0]?.sense.pos === 'preposition') return null;
  const behind = before !== undefined && before.analyses[0]?.sense.pos === 'verb' && speaks(first - 1);
  const opens = (before === undefined || before.kind === 'punctuation') && speaks(last + 1);
  return behind || opens ? mention.country : null;
}

/** What stands between two mentions says that the second is what the first is called, or the other way round. */
const isAlias = (text: string, a: Mention, b: Mention): boolean =>
  b.start > a.end && b.start - a.end <= LONGEST_ALIAS && isAliasBetween(text.slice(a.end, b.start));
const LONGEST_ALIAS = 60;

/** One who was found to be another of the article. */
function empty(p: DocumentPerson): void {
  p.mentions.length = 0;
  p.offices.length = 0;
  p.parts = [];
  p.units = 0;
}

/** The sentence that an offset stands in. */
function sentenceAt(reading: Reading, offset: number): number {
  const { sentences } = reading.text;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
