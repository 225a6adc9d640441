import { describe, expect, test } from 'vitest';
import { compareReports, sameFindings } from '../src/changes.js';
import { decidedEvidence, inOrder, isOpen, joinDecisions, standingDecisions, stateOf } from '../src/decisions.js';
import { evidenceChanges, linkConflicts } from '../src/linkage.js';
import type { Conflict, Evidence, Report } from '../src/model.js';
import { schemaErrors } from '../src/schemas.js';
import { decision, withdrawal } from './review/records.js';

const TEXTS = new Map([
  ['a.txt', 'The harbour was busy. Rescuers counted five boats on Monday. The sea was calm.'],
  ['b.txt', 'A storm came.\nThey saw 7 boats near the pier. Nobody was hurt.'],
  ['c.txt', 'Seven boats were seen, said the mayor.'],
]);

function piece(source: string, quote: string, value: string, texts: ReadonlyMap<string, string> = TEXTS): Evidence {
  const start = texts.get(source)!.indexOf(quote);
  if (start < 0) throw new Error(`not in ${source}: ${quote}`);
  return { source, start, end: start + quote.length, quote, value, claim: null };
}

const FIVE = piece('a.txt', 'five boats', '5');
const SEVEN = piece('b.txt', '7 boats', '7');
const ALSO_SEVEN = piece('c.txt', 'Seven boats', '7');

const conflict = (id: string, evidence: readonly Evidence[], over: Partial<Conflict> = {}): Conflict => ({
  id,
  kind: 'number',
  scope: 'cross',
  severity: 'high',
  event: null,
  summary: 'How many: «5» or «7»',
  explanation: 'They exclude each other.',
  evidence,
  support: ['5', '7'].map((value) => ({
    value,
    sources: [...new Set(evidence.filter((e) => e.value === value).map((e) => e.source))],
    independent: 1,
    primary: [],
  })),
  decision: null,
  ...over,
});

const report = (conflicts: readonly Conflict[], sources: readonly string[] = ['a.txt', 'b.txt']): Report => ({
  schemaVersion: 1,
  documents: sources.map((source) => ({ source, language: 'en', title: null, outlet: null, published: null })),
  claims: [],
  entities: [],
  events: [],
  conflicts,
  stories: [],
  cleared: [],
  problems: [],
});

const ONE = conflict('conflict_1', [FIVE, SEVEN]);
const taken = (over: Parameters<typeof decision>[1] = {}) => decision(1, { evidence: decidedEvidence(ONE, TEXTS), ...over });

describe('which conflict of the next run a conflict is', () => {
  test('the one with its id, whatever else shares its words', () => {
    const links = linkConflicts([ONE], [conflict('conflict_2', [FIVE, SEVEN]), ONE]);
    expect(links.get('conflict_1')).toBe(ONE);
    expect(links.has('conflict_2')).toBe(false);
  });

  test('else the one that shares most of its passages', () => {
    const grown = conflict('conflict_2', [FIVE, SEVEN, ALSO_SEVEN]);
    const other = conflict('conflict_3', [piece('a.txt', 'Monday', 'Monday'), ALSO_SEVEN]);
    expect(linkConflicts([ONE], [other, grown])).toEqual(new Map([['conflict_2', ONE]]));
  });

  test('spaces and line breaks in a quote do not matter', () => {
    const reflowed = { ...SEVEN, quote: '7\n boats' };
    expect(linkConflicts([ONE], [conflict('conflict_2', [FIVE, reflowed])]).get('conflict_2')).toBe(ONE);
    expect(evidenceChanges(ONE, conflict('conflict_2', [FIVE, reflowed]))).toEqual([]);
  });

  test('one passage of many is too little, and nothing shared is nothing', () => {
    const many = conflict('conflict_2', [FIVE, ALSO_SEVEN, piece('a.txt', 'Monday', 'x'), piece('b.txt', 'the pier', 'y')]);
    expect(linkConflicts([ONE], [many]).size).toBe(0);
    expect(linkConflicts([ONE], [conflict('conflict_2', [piece('a.txt', 'Monday', 'x'), ALSO_SEVEN])]).size).toBe(0);
  });

  test('each is taken once', () => {
    const links = linkConflicts([ONE], [conflict('conflict_2', [FIVE, SEVEN, ALSO_SEVEN]), conflict('conflict_3', [FIVE, ALSO_SEVEN])]);
    expect([...links.keys()]).toEqual(['conflict_2']);
  });

  test('of another kind it must share more', () => {
    const shared = conflict('conflict_2', [FIVE, SEVEN], { kind: 'sequence' });
    expect(linkConflicts([ONE], [shared]).get('conflict_2')).toBe(ONE);
    expect(evidenceChanges(ONE, shared)).toEqual(['it is now about another thing: sequence, not number']);
    expect(linkConflicts([ONE], [conflict('conflict_3', [FIVE, ALSO_SEVEN], { kind: 'sequence' })]).size).toBe(0);
  });
});

describe('what became of the evidence is said', () => {
  test.each([
    ['nothing', [FIVE, SEVEN], []],
    ['a new witness', [FIVE, SEVEN, ALSO_SEVEN], ['c.txt also says «Seven boats»']],
    ['other words in one article', [FIVE, piece('b.txt', 'the pier', '7')], ['b.txt now says «the pier», not «7 boats»']],
    ['another article instead', [FIVE, ALSO_SEVEN], ['b.txt no longer says «7 boats»', 'c.txt also says «Seven boats»']],
  ])('%s', (_, evidence, expected) => {
    expect(evidenceChanges(ONE, conflict('conflict_2', evidence))).toEqual(expected);
  });
});

describe('decisions join the next run', () => {
  const join = (conflicts: readonly Conflict[], records: Parameters<typeof joinDecisions>[1], texts = TEXTS) =>
    joinDecisions(conflicts, records, texts);

  test('a decided conflict is closed, an undecided one open', () => {
    const two = conflict('conflict_2', [piece('a.txt', 'Monday', '5'), ALSO_SEVEN]);
    const [first, second] = join([ONE, two], [taken()]).conflicts;
    expect(first!.decision).toMatchObject({ state: 'decided', ruling: 'side', side: '5', editor: 'Salma Darwish', reopened: [] });
    expect([isOpen(first!), isOpen(second!)]).toEqual([false, true]);
    expect([stateOf(first!), stateOf(second!)]).toEqual(['decided', 'open']);
  });

  test('the joined report is one that its schema allows', () => {
    const joined = report(join([ONE], [taken({ ruling: 'both', side: null, because: 'update', note: 'later count' })]).conflicts);
    expect(schemaErrors('report', joined)).toEqual([]);
  });

  test('it reopens and says why when a witness is added', () => {
    const [grown] = join([conflict('conflict_2', [FIVE, SEVEN, ALSO_SEVEN])], [taken()]).conflicts;
    expect(grown!.decision).toMatchObject({ id: taken().id, state: 'reopened', reopened: ['c.txt also says «Seven boats»'] });
    expect(isOpen(grown!)).toBe(true);
  });

  test('it reopens when the sentence around the same words changes', () => {
    const texts = new Map(TEXTS).set('b.txt', 'A storm came.\nThey denied having seen 7 boats near the pier. Nobody was hurt.');
    const now = conflict('conflict_1', [FIVE, piece('b.txt', '7 boats', '7', texts)]);
    const [joined] = join([now], [taken()], texts).conflicts;
    expect(joined!.decision).toMatchObject({ state: 'reopened', reopened: ['the sentence around «7 boats» in b.txt has changed'] });
  });

  test('it stays closed when other sentences change, words move, or lines break elsewhere', () => {
    const texts = new Map(TEXTS).set('b.txt', 'Updated.\n\nA storm came early.\nThey saw 7 boats   near the pier. Two were hurt.');
    const now = conflict('conflict_1', [FIVE, piece('b.txt', '7 boats', '7', texts)]);
    expect(join([now], [taken()], texts).conflicts[0]!.decision?.state).toBe('decided');
  });

  test('it stays closed when the lines are broken elsewhere', () => {
    const wide =
      'The harbour master said on Tuesday evening that the guard had counted five boats at the pier and two more at sea. Nobody was hurt.';
    const narrow = wide.replace('guard had', 'guard\nhad').replace('pier and', 'pier\nand').replace('evening that', 'evening\nthat');
    const wrapped = wide.replace('guard had', 'guard had\n').replace('at sea', 'at\nsea');
    const decide = (text: string) => {
      const texts = new Map(TEXTS).set('a.txt', text);
      return { texts, conflict: conflict('conflict_1', [piece('a.txt', 'five boats', '5', texts), SEVEN]) };
    };
    const before = decide(wide);
    const record = taken({ evidence: decidedEvidence(before.conflict, before.texts) });
    const after = decide(wrapped);
    expect(join([after.conflict], [record], after.texts).conflicts[0]!.decision?.state).toBe('decided');
    // lines too short to be wrapped are lines of a list, each for itself
    const list = decide(narrow);
    expect(join([list.conflict], [record], list.texts).conflicts[0]!.decision?.state).toBe('reopened');
  });

  test('a better reading of the same words does not reopen it', () => {
    const now = conflict('conflict_1', [FIVE, { ...SEVEN, value: '7 vessels' }]);
    expect(join([now], [taken()]).conflicts[0]!.decision?.state).toBe('decided');
  });

  test('decided again on the new evidence, it is closed', () => {
    const now = conflict('conflict_2', [FIVE, SEVEN, ALSO_SEVEN]);
    const again = decision(2, {
      conflict: 'conflict_2',
      at: '2024-03-02T09:00:00.000Z',
      ruling: 'unclear',
      side: null,
      evidence: decidedEvidence(now, TEXTS),
      replaces: taken().id,
    });
    expect(join([now], [taken(), again]).conflicts[0]!.decision).toMatchObject({ state: 'decided', ruling: 'unclear' });
  });

  describe('articles that were renamed or moved', () => {
    const moved = (names: Readonly<Record<string, string>>) =>
      new Map([...TEXTS].map(([name, text]) => [names[name] ?? name, text] as const));
    const now = (names: Readonly<Record<string, string>>, evidence = [FIVE, SEVEN]) =>
      conflict('conflict_2', [...evidence.map((item) => ({ ...item, source: names[item.source] ?? item.source }))]);

    test('keep their decisions: nothing that was decided on has changed', () => {
      const names = { 'a.txt': '2024/a.txt', 'b.txt': '2024/b.txt' };
      const [joined] = join([now(names)], [taken()], moved(names)).conflicts;
      expect(joined!.decision).toMatchObject({ id: taken().id, state: 'decided', reopened: [] });
    });

    test('are not known by words alone: the sentence must be the same', () => {
      const names = { 'a.txt': 'd.txt' };
      const texts = moved(names).set('d.txt', 'On Monday five boats were denied.');
      const evidence = [piece('d.txt', 'five boats', '5', texts), SEVEN];
      expect(join([now({}, evidence)], [taken()], texts).conflicts[0]!.decision?.state).toBe('reopened');
    });

    test('are not mistaken for a copy that the decision knows', () => {
      const texts = new Map(TEXTS).set('copy.txt', TEXTS.get('a.txt')!);
      const copy = { ...FIVE, source: 'copy.txt' };
      const both = decision(1, { evidence: decidedEvidence(conflict('conflict_1', [FIVE, copy, SEVEN]), texts) });
      texts.delete('a.txt');
      const [joined] = join([conflict('conflict_2', [copy, SEVEN])], [both], texts).conflicts;
      expect(joined!.decision).toMatchObject({ state: 'reopened', reopened: ['a.txt no longer says «five boats»'] });
    });
  });

  test('what the run did not find again is not lost', () => {
    const result = join([], [taken()]);
    expect(result.unmatched).toEqual([taken()]);
  });

  test('decisions of an earlier join are replaced, not kept', () => {
    const [joined] = join([ONE], [taken()]).conflicts;
    expect(join([joined!], []).conflicts[0]!.decision).toBeNull();
    expect(join([joined!], [taken(), withdrawal(9, taken())]).conflicts[0]!.decision).toBeNull();
  });
});

describe('which decision stands', () => {
  const first = decision(1, { ruling: 'neither', side: null });
  const second = decision(2, { at: '2024-03-01T11:00:00.000Z', ruling: 'unclear', side: null, replaces: first.id });

  test('the later one, in whichever order the lines stand', () => {
    expect(standingDecisions([second, first]).get('conflict_1')).toEqual(second);
    expect(inOrder([second, first, second])).toEqual([first, second]);
  });

  test('the one before, when the later is withdrawn; none, when both are', () => {
    const back = withdrawal(3, second, { at: '2024-03-01T12:00:00.000Z' });
    expect(standingDecisions([back, first, second]).get('conflict_1')).toEqual(first);
    expect(standingDecisions([back, first, second, withdrawal(4, first)]).size).toBe(0);
  });

  test('of two in one millisecond, the one that was taken in sight of the other', () => {
    const [a, b] = [decision(0xb, { replaces: null }), decision(0xa, { ruling: 'neither', side: null, replaces: decision(0xb).id })];
    expect(standingDecisions([a, b]).get('conflict_1')).toEqual(b);
  });

  test('the one that was taken in sight of the other, though a clock that was put back says otherwise', () => {
    const late = decision(3, { at: '2024-03-01T09:00:00.000Z', ruling: 'both', side: null, replaces: second.id });
    expect(standingDecisions([first, second, late]).get('conflict_1')).toEqual(late);
    // over one that was taken back as well, and back to the one that stood before
    const back = withdrawal(4, second, { at: '2024-03-01T08:00:00.000Z' });
    expect(standingDecisions([late, first, back, second]).get('conflict_1')).toEqual(late);
    expect(standingDecisions([late, first, second, withdrawal(5, late)]).get('conflict_1')).toEqual(second);
  });

  test('one at least, whatever a file says replaces what', () => {
    const circle = [decision(6, { replaces: decision(7).id }), decision(7, { replaces: decision(6).id })];
    expect(standingDecisions(circle).size).toBe(1);
    expect(standingDecisions([decision(8, { replaces: decision(8).id })]).size).toBe(1);
  });
});

describe('two reports are compared', () => {
  const TWO = conflict('conflict_2', [piece('a.txt', 'Monday', '5'), ALSO_SEVEN]);

  test('new, changed, gone, unchanged', () => {
    const grown = conflict('conflict_9', [FIVE, SEVEN, ALSO_SEVEN]);
    const third = conflict('conflict_3', [piece('a.txt', 'calm', '5'), piece('b.txt', 'storm', '7')]);
    const changes = compareReports(report([ONE, TWO]), report([grown, third], ['b.txt', 'c.txt']));
    expect(changes).toEqual({
      new: ['conflict_3'],
      changed: [{ id: 'conflict_9', was: 'conflict_1', because: ['c.txt also says «Seven boats»'] }],
      reopened: [],
      gone: [TWO],
      unchanged: 0,
      articles: { added: ['c.txt'], removed: ['a.txt'] },
    });
  });

  test('nothing changed: all is unchanged', () => {
    expect(compareReports(report([ONE, TWO]), report([TWO, ONE]))).toMatchObject({ new: [], changed: [], gone: [], unchanged: 2 });
  });

  test('reopened is said once', () => {
    const reopened = joinDecisions([conflict('conflict_9', [FIVE, SEVEN, ALSO_SEVEN])], [taken()], TEXTS).conflicts;
    const decided = joinDecisions([ONE], [taken()], TEXTS).conflicts;
    expect(compareReports(report(decided), report(reopened)).reopened).toEqual(['conflict_9']);
    expect(compareReports(report(reopened), report(reopened)).reopened).toEqual([]);
  });

  test('a decision is no change of what was found', () => {
    const decided = joinDecisions([ONE], [taken()], TEXTS).conflicts;
    expect(sameFindings(report([ONE]), report(decided))).toBe(true);
    expect(sameFindings(report([ONE]), report([TWO]))).toBe(false);
  });
});
