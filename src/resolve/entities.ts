import { disjointSets, push } from '../groups.js';
import { hashId } from '../ids.js';
import type { LanguagePack } from '../language/pack.js';
import type { Mention, OfficeReading } from '../model.js';
import type { Reading } from '../reading.js';
import { compareNames, phoneticKey } from './names.js';
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
  /** Longest form of the name in this document. */
  parts: readonly string[];
  readonly mentions: number[];
  readonly offices: OfficeHeld[];
  sex: 'f' | 'm' | null;
}

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

/**
 * Mentions → entities, over all documents. Blocking is on phonetic keys of name parts, so that no step compares all with all.
 * @param stories for each document the number of its story: parts of names and bare titles are only linked inside one story
 */
export function resolveEntities(readings: readonly Reading[], stories: readonly number[], pack: LanguagePack): Resolution {
  const isNative = (part: string): boolean =>
    pack
      .analyse(part)
      .some((a) => a.prefix === 0 && a.enclitic === null && a.sense.tags.includes('given-name') && a.sense.tags.includes('native'));
  const persons: DocumentPerson[] = [];
  const suspects: { a: MentionAt; b: MentionAt; because: string; p: number; q: number }[] = [];
  const personOf: (number | null)[][] = readings.map((r) => r.mentions.map(() => null));

  // ---- inside each document
  readings.forEach((reading, document) => {
    const local: number[] = [];
    const attach = (index: number, person: number) => {
      const mention = reading.mentions[index]!;
      const p = persons[person]!;
      p.mentions.push(index);
      if (mention.parts.length > p.parts.length) p.parts = mention.parts;
      if (mention.office !== null && mention.office.function !== 'counterpart')
        p.offices.push({ document, mention: index, office: mention.office });
      p.sex ??= mention.sex;
      personOf[document]![index] = person;
    };
    const create = (index: number): number => {
      const mention = reading.mentions[index]!;
      persons.push({ document, parts: mention.parts, mentions: [], offices: [], sex: mention.sex });
      local.push(persons.length - 1);
      attach(index, persons.length - 1);
      return persons.length - 1;
    };
    const named = reading.mentions.flatMap((m, i) => (m.type === 'person' && m.parts.length > 0 ? [i] : []));
    for (const index of named.filter((i) => reading.mentions[i]!.parts.length >= 2)) {
      const mention = reading.mentions[index]!;
      let found: number | undefined;
      for (const p of local) {
        const c = compareNames(mention.parts, persons[p]!.parts, isNative);
        if (c.verdict === 'same' || (c.verdict === 'variant' && c.score >= 0.7)) {
          found = p;
          break;
        }
      }
      if (found === undefined) create(index);
      else attach(index, found);
    }
    for (const index of named.filter((i) => reading.mentions[i]!.parts.length === 1)) {
      const mention = reading.mentions[index]!;
      const options = local
        .map((p) => ({ p, c: compareNames(mention.parts, persons[p]!.parts, isNative) }))
        .filter(
          ({ p, c }) =>
            (c.verdict === 'same' || c.verdict === 'variant') &&
            (mention.sex === null || persons[p]!.sex === null || mention.sex === persons[p]!.sex),
        );
      const exact = options.filter(({ p }) =>
        persons[p]!.parts.some((x) => x.replace(/^ال/u, '') === mention.parts[0]!.replace(/^ال/u, '')),
      );
      const pool = exact.length > 0 ? exact : options;
      const recent = pool
        .map(({ p }) => ({ p, at: Math.max(-1, ...persons[p]!.mentions.filter((m) => m < index)) }))
        .sort((x, y) => y.at - x.at || x.p - y.p)[0];
      if (recent === undefined) create(index);
      else attach(index, recent.p);
    }
  });

  // ---- across documents
  const sets = disjointSets(persons.length);
  const members = new Map<number, number[]>(persons.map((_, i) => [i, [i]]));
  const mayJoin = (x: number, y: number, allowSuspect: boolean): boolean => {
    for (const a of members.get(x)!) {
      for (const b of members.get(y)!) {
        const p = persons[a]!;
        const q = persons[b]!;
        if (p.sex !== null && q.sex !== null && p.sex !== q.sex) return false;
        if (p.document === q.document) return false;
        if (p.parts.length >= 2 && q.parts.length >= 2) {
          const verdict = compareNames(p.parts, q.parts, isNative).verdict;
          if (verdict === 'different' || (verdict === 'suspect' && !allowSuspect)) return false;
        }
      }
    }
    return true;
  };
  const join = (a: number, b: number, allowSuspect = false): boolean => {
    const x = sets.find(a);
    const y = sets.find(b);
    if (x === y) return true;
    if (!mayJoin(x, y, allowSuspect)) return false;
    const root = sets.union(x, y);
    const merged = [...members.get(x)!, ...members.get(y)!].sort((m, n) => m - n);
    members.set(root, merged);
    return true;
  };

  const blocks = new Map<string, number[]>();
  persons.forEach((p, i) => {
    const keys = p.parts.map(phoneticKey);
    if (keys.length === 1) return;
    const mine = new Set<string>();
    for (let a = 0; a < keys.length; a += 1) for (let b = a + 1; b < keys.length; b += 1) mine.add(`${keys[a]}|${keys[b]}`);
    // one part off: the other exactly, and the first sound of this one
    for (let a = 0; a < keys.length; a += 1)
      for (let b = 0; b < keys.length; b += 1) if (a !== b) mine.add(`${p.parts[a]}~${keys[b]!.slice(0, 1)}${a < b ? '>' : '<'}`);
    mine.add(`=${keys.join('')}`);
    for (const key of mine) push(blocks, key, i);
  });
  const pairs = new Map<string, { a: number; b: number; verdict: 'same' | 'variant' | 'suspect'; score: number; because: string }>();
  for (const block of blocks.values()) {
    if (block.length > 400) continue; // a key this common tells nothing
    for (let i = 0; i < block.length; i += 1) {
      for (let j = i + 1; j < block.length; j += 1) {
        const a = block[i]!;
        const b = block[j]!;
        if (persons[a]!.document === persons[b]!.document) continue;
        const key = `${a},${b}`;
        if (pairs.has(key)) continue;
        const c = compareNames(persons[a]!.parts, persons[b]!.parts, isNative);
        if (c.verdict !== 'different') pairs.set(key, { a, b, verdict: c.verdict, score: c.score, because: c.because });
      }
    }
  }
  const order = { same: 0, variant: 1, suspect: 2 };
  const sorted = [...pairs.values()].sort((x, y) => order[x.verdict] - order[y.verdict] || y.score - x.score || x.a - y.a || x.b - y.b);
  const sameStory = (a: number, b: number): boolean => stories[persons[a]!.document] === stories[persons[b]!.document];
  const shareOffice = (a: number, b: number): boolean => {
    const officesOf = (x: number) => members.get(sets.find(x))!.flatMap((m) => persons[m]!.offices);
    return officesOf(a).some((x) =>
      officesOf(b).some(
        (y) =>
          compareOffices(x.office, y.office) !== 'different' &&
          (x.office.portfolio !== null || x.office.country !== null || x.office.institution !== null) &&
          !isFormer(x.office) === !isFormer(y.office),
      ),
    );
  };
  for (const pair of sorted) {
    if (pair.verdict === 'suspect') {
      if (!sameStory(pair.a, pair.b) || !shareOffice(pair.a, pair.b)) continue;
      if (sets.find(pair.a) === sets.find(pair.b)) continue;
      if (join(pair.a, pair.b, true))
        suspects.push({
          a: { document: persons[pair.a]!.document, mention: persons[pair.a]!.mentions[0]! },
          b: { document: persons[pair.b]!.document, mention: persons[pair.b]!.mentions[0]! },
          because: pair.because,
          p: pair.a,
          q: pair.b,
        });
    } else if (pair.verdict === 'same' || sameStory(pair.a, pair.b) || shareOffice(pair.a, pair.b)) join(pair.a, pair.b);
  }

  // one part alone, inside one story, where only one person has that part
  const byPart = new Map<string, number[]>();
  persons.forEach((p, i) => {
    if (p.parts.length >= 2) for (const part of new Set(p.parts.map(phoneticKey))) push(byPart, `${stories[p.document]}:${part}`, i);
  });
  persons.forEach((p, i) => {
    if (p.parts.length !== 1) return;
    const options = new Map<number, number>();
    for (const q of byPart.get(`${stories[p.document]}:${phoneticKey(p.parts[0]!)}`) ?? []) {
      const c = compareNames(p.parts, persons[q]!.parts, isNative);
      if (c.verdict === 'same' || c.verdict === 'variant') options.set(sets.find(q), q);
    }
    if (options.size === 1) join(i, [...options.values()][0]!);
  });
  const singles = new Map<string, number[]>();
  persons.forEach((p, i) => {
    if (p.parts.length === 1 && members.get(sets.find(i))!.length === 1)
      push(singles, `${stories[p.document]}:${phoneticKey(p.parts[0]!)}`, i);
  });
  for (const group of singles.values()) {
    for (let i = 1; i < group.length; i += 1) {
      const c = compareNames(persons[group[0]!]!.parts, persons[group[i]!]!.parts, isNative);
      if (c.verdict === 'same' || c.verdict === 'variant') join(group[0]!, group[i]!);
    }
  }

  // ---- titles without a name: the person of the passage, else the one holder that the story knows
  const officeHolders = new Map<string, { root: number; office: OfficeReading }[]>();
  persons.forEach((p, i) => {
    for (const held of p.offices)
      push(officeHolders, `${stories[p.document]}:${held.office.function}`, { root: sets.find(i), office: held.office });
  });
  readings.forEach((reading, document) => {
    reading.mentions.forEach((mention, index) => {
      if (mention.type !== 'person' || mention.parts.length > 0 || mention.office === null) return;
      const office = mention.office;
      const bare = office.portfolio === null && office.institution === null && office.country === null;
      const sexOk = (p: number) => mention.sex !== 'f' || persons[p]!.sex !== 'm';
      for (let back = index - 1; back >= 0; back -= 1) {
        const p = personOf[document]![back];
        if (p === null || p === undefined || !sexOk(p)) continue;
        const offices = [...members.get(sets.find(p))!.flatMap((m) => persons[m]!.offices)].filter(
          (o) => stories[o.document] === stories[document],
        );
        const local = persons[p]!.offices.length > 0 ? persons[p]!.offices : offices;
        if (local.some((o) => compareOffices(o.office, office) !== 'different' && isFormer(o.office) === isFormer(office))) {
          personOf[document]![index] = p;
          break;
        }
      }
      if (personOf[document]![index] !== null) return;
      // the name may come later in the article
      const later = persons.findIndex(
        (p) =>
          p.document === document &&
          p.offices.some(
            (o) => o.mention > index && compareOffices(o.office, office) !== 'different' && isFormer(o.office) === isFormer(office),
          ),
      );
      if (later >= 0 && sexOk(later)) {
        personOf[document]![index] = later;
        return;
      }
      if (bare) return;
      const holders = new Set(
        (officeHolders.get(`${stories[document]}:${office.function}`) ?? [])
          .filter((h) => compareOffices(h.office, office) !== 'different' && isFormer(h.office) === isFormer(office))
          .map((h) => h.root),
      );
      if (holders.size === 1) {
        const root = [...holders][0]!;
        const here = members.get(root)!.find((m) => persons[m]!.document === document);
        personOf[document]![index] = here ?? root;
      }
    });
  });

  // ---- entities
  const entities: ResolvedEntity[] = [];
  const of: (string | null)[][] = readings.map((r) => r.mentions.map(() => null));
  const idOfRoot = new Map<number, string>();
  const groups = new Map<number, number[]>();
  persons.forEach((_, i) => {
    push(groups, sets.find(i), i);
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
  for (const [root, group] of groups) {
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
    void group;
  }

  // ---- places and organisations: by what the lexicon knows, else by spelling
  for (const type of ['place', 'organization'] as const) {
    const byKey = new Map<string, MentionAt[]>();
    readings.forEach((reading, document) => {
      reading.mentions.forEach((mention, index) => {
        if (mention.type !== type) return;
        const spelt = mention.parts
          .join(' ')
          .replace(/(?:^|\s)ال/gu, ' ')
          .trim();
        const key =
          mention.known ?? `${spelt.split(' ').map(phoneticKey).join(' ')}${type === 'organization' ? `@${mention.country ?? ''}` : ''}`;
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
    suspects: suspects.map((s) => ({ entity: idOfRoot.get(sets.find(s.p))!, a: s.a, b: s.b, because: s.because })),
  };
}
