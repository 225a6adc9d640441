import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/finding.js';
import { type Lead, leadLevels } from '../../src/compare/leads.js';
import { reconcile } from '../../src/reconcile.js';
import { article, kindsIn } from '../articles.js';

const lead = (more: Partial<Lead>): Lead => ({
  document: 0,
  kind: 'delegation',
  owner: 'NO',
  qualifiers: new Set(),
  topics: new Set(),
  leader: 'a',
  when: null,
  past: false,
  at: { start: 0, end: 1 },
  ...more,
});
const verdict = (a: Partial<Lead>, b: Partial<Lead>) => judge(leadLevels, lead(a), lead({ leader: 'b', ...b })).verdict;

describe('who led', () => {
  it.each([
    ['one delegation, two leaders', {}, {}, 'contradict'],
    ['one delegation, one leader', {}, { leader: 'a' }, 'agree'],
    ['two delegations', {}, { owner: 'SE' }, 'incomparable'],
    ['nobody’s delegation', { owner: null }, {}, 'incomparable'],
    ['led it before', { past: true }, {}, 'incomparable'],
    ['on two days', { when: { from: '2024-01-01', to: '2024-01-01' } }, { when: { from: '2024-02-01', to: '2024-02-01' } }, 'incomparable'],
    ['a trade delegation, and one for nothing that is said', { topics: new Set(['trade']) }, {}, 'incomparable'],
    ['two trade delegations', { topics: new Set(['trade']) }, { topics: new Set(['trade']) }, 'contradict'],
    ['a delegation and a session', {}, { kind: 'session' }, 'incomparable'],
    ['two sessions that nothing makes one', { kind: 'session', owner: null }, { kind: 'session', owner: null }, 'incomparable'],
    [
      'the closing session',
      { kind: 'session', owner: null, qualifiers: new Set(['closing']) },
      { kind: 'session', owner: null, qualifiers: new Set(['closing', 'plenary']) },
      'contradict',
    ],
  ] as const)('%s', (_, a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
  });

  const report = (arabic: string, english: string) =>
    reconcile([
      article('ar.txt', `---\ndate: 2024-03-05\n---\nاختتام المحادثات في أوسلو\n\n${arabic}`),
      article('en.txt', `---\ndate: 2024-03-05\n---\nTalks end in Oslo\n\n${english}`),
    ]).conflicts.filter(({ kind }) => kind === 'participant');

  it('is compared across languages', () => {
    const found = report(
      'وترأس الوفد النرويجي سيغورد هانسن وزير البيئة في المحادثات التي اختتمت اليوم الثلاثاء في أوسلو.',
      'Astrid Nilsen, who led the Norwegian delegation, said on Tuesday in Oslo that the talks with environment minister Sigurd Hansen had been long.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.evidence.map((e) => e.quote).join(' ')).toMatch(/سيغورد هانسن.*Astrid Nilsen|Astrid Nilsen.*سيغورد هانسن/u);
  });

  it('one leader in two scripts is no conflict', () => {
    expect(
      report(
        'وترأس الوفد النرويجي سيغورد هانسن وزير البيئة في المحادثات التي اختتمت اليوم الثلاثاء في أوسلو.',
        'Sigurd Hansen, who led the Norwegian delegation, said on Tuesday in Oslo that the talks had been long.',
      ),
    ).toEqual([]);
  });

  it('a trophy of the team, and one of its best player', () => {
    const flags = (a: string, b: string) => kindsIn([a, b]);
    const team = 'Captain Tom Hill lifted the trophy after Harl had beaten Orvel on Saturday.';
    expect(flags(team, 'Luc Petit lifted the trophy after Harl had beaten Orvel on Saturday.')).toEqual(['participant']);
    expect(flags(team, 'Luc Petit lifted the trophy for best goalkeeper after Harl had beaten Orvel on Saturday.')).toEqual([]);
    expect(
      flags(
        'القائد سامي حداد تسلم كأس البطولة بعد فوز النصر على الهلال في النهائي أمس.',
        'اللاعب كمال عيسى تسلم كأس أفضل لاعب في البطولة بعد فوز النصر على الهلال في النهائي أمس.',
      ),
    ).toEqual([]);
  });
});
