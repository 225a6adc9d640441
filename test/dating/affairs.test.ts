import { describe, expect, it } from 'vitest';
import { type DatingInput, datePublications, datingInput, groupAffairs, looksBack } from '../../src/dating/index.js';
import { timeTagger } from '../../src/language/packs.js';
import { tokenize } from '../../src/language/tokens.js';

const read = timeTagger('en')!;

function input(source: string, text: string, metadataDate: string | null = null): DatingInput {
  return datingInput(
    { source, metadataDate },
    tokenize(text, () => []),
    read(text),
  );
}

const HARBOUR = [
  input('a.txt', 'The harbour office closed the north quay and sent home the night shift of the port.', '2021-06-01'),
  input('b.txt', 'The north quay stays closed for now, and the crews of nine ships wait in the roads.', '2021-06-03'),
];
const all = (docs: readonly DatingInput[]) => [{ sources: docs.map((d) => d.source), shared: () => 5 }];
const days = (docs: readonly DatingInput[], source: string) => {
  const found = datePublications(docs, [], all(docs)).get(source);
  return found == null ? null : `${found.from}..${found.to}`;
};

describe('an article that nothing dates, beside others of its affair', () => {
  it('is looked for around their days, and says so', () => {
    const docs = [...HARBOUR, input('c.txt', 'Nobody at the harbour would say when the quay opens, and the ships wait on.')];
    const found = datePublications(docs, [], all(docs)).get('c.txt')!;
    expect(found.basis).toBe('inferred');
    expect([found.from, found.to]).toEqual(['2021-05-29', '2021-06-15']);
    expect(found.because.join()).toContain('tells of the same affair as 2 articles of 2021-06-01 to 2021-06-03');
  });

  it('is not, where only one other is dated', () => {
    const docs = [HARBOUR[0]!, input('c.txt', 'Nobody at the harbour would say when the quay opens, and the ships wait on.')];
    expect(days(docs, 'c.txt')).toBeNull();
  });

  it('takes its weekday line and its «yesterday» into account', () => {
    const friday =
      'Quay still shut\nPort news, Friday\nNobody at the harbour would say when the quay opens, and the ships wait on outside.';
    expect(days([...HARBOUR, input('c.txt', friday)], 'c.txt')).toBe('2021-06-04..2021-06-11');
    const yesterday = 'Quay still shut\nThe harbour office closed the north quay yesterday and sent home the night shift of the port.';
    expect(days([...HARBOUR, input('c.txt', yesterday)], 'c.txt')).toBe('2021-06-02..2021-06-04');
  });

  it('stays undated where it looks back from another time', () => {
    const later = 'Last February the harbour gave back the keys of the north quay, and nothing has been heard of the crews since then.';
    expect(looksBack(read(later))).toBe(true);
    expect(days([...HARBOUR, input('c.txt', later)], 'c.txt')).toBeNull();
  });
});

it('places the times of one long line in no more than its length', () => {
  const text = 'On 3 May 2021 it rained, '.repeat(3000);
  const started = performance.now();
  expect(input('a.txt', text).timexes.length).toBe(3000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it('articles that lie years apart tell nothing of a third', () => {
  const docs = [
    { ...HARBOUR[0]!, metadataDate: '2010-06-01' },
    { ...HARBOUR[1]!, metadataDate: '2020-06-03' },
    input('c.txt', 'Nobody at the harbour would say when the quay opens, and the ships wait on.'),
  ];
  expect(days(docs, 'c.txt')).toBeNull();
});

describe('affairs', () => {
  const doc = (source: string, text: string) => ({ source, text, timexes: read(text), story: null, entities: null });

  it('are found by figures and names in common, and by a small folder', () => {
    const groups = (docs: readonly ReturnType<typeof doc>[]) => groupAffairs(docs).map(({ members }) => members);
    const far = Array.from({ length: 30 }, (_, k) => doc(`press/${k}.txt`, `Nothing of note number ${k * 7 + 1000}.5 was told there.`));
    const two = [
      doc('x/a.txt', 'In Tarvo the mill of Osk Bellin burnt 4,315 bales on 3 May, said Mara Quist of the Tarvo Guild near Lake Onning.'),
      doc(
        'y/b.txt',
        'The fire of 3 May at Tarvo took 4315 bales; for Osk Bellin and Mara Quist of the Tarvo Guild near Lake Onning it is ruin.',
      ),
    ];
    expect(groups([...two, ...far]).find((members) => members.includes(0))).toEqual([0, 1]);
    // most of a small folder is related, and the last article stands in it
    expect(groups([...two.map((d) => ({ ...d, source: `z/${d.source.slice(2)}` })), doc('z/c.txt', 'Another thing.')])).toEqual([
      [0, 1, 2],
    ]);
    expect(groups([doc('a.txt', 'One thing.'), doc('b.txt', 'Another.')])).toEqual([[0], [1]]);
    expect(groups([doc('p/a.txt', 'One thing.'), doc('q/b.txt', 'Another.')])).toEqual([[0], [1]]);
  });
});
