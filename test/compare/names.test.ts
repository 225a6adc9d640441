import { describe, expect, it } from 'vitest';
import { flagged, reportOn, shown } from '../articles.js';

const told = (name: string) => `افتتحت وزيرة البيئة ${name} محمية الطيور في بحيرة السلوم يوم الأحد.\nوقالت ${name} إن المحمية تضم 40 نوعا.`;

describe('a slip in a name', () => {
  it.each([
    ['the last letter', 'ناهد الشرقاني', 'ناهد الشرقاوي'],
    ['a letter inside', 'ناهد الدرقاوي', 'ناهد الدلقاوي'],
  ])('%s: flagged with every article on its side', (_, a, b) => {
    const report = reportOn([told(a), told(b), told(a)]);
    const names = flagged(report).filter(({ kind }) => kind === 'name');
    expect(names).toHaveLength(1);
    expect(names[0]!.support.map(({ sources }) => sources).sort()).toEqual([['a.txt', 'c.txt'], ['b.txt']]);
    for (const { quote } of names[0]!.evidence) expect([a, b]).toContain(quote);
  });
});

describe('accepted spellings', () => {
  it.each([
    ['hamza and alef', 'أحلام الأشقر', 'احلام الاشقر'],
    ['ya and alef maqsura', 'هدى المغربي', 'هدي المغربى'],
    ['one word or two', 'نور عبد الرازق', 'نور عبدالرازق'],
    ['foreign g', 'ماريا غونزاليس', 'ماريا جونزاليس'],
    ['marks', 'نادية المُهنّا', 'نادية المهنا'],
    ['two given names that a letter tells apart', 'سعاد المرزبان', 'سعادة المرزبان'],
    ['another woman altogether', 'ناهد الشرقاني', 'ليلى البيروتي'],
  ])('%s: no flag on the name', (_, a, b) => {
    expect(shown(reportOn([told(a), told(b)])).filter((line) => line.startsWith('name'))).toEqual([]);
  });
});
