import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatingInput, type DatingLink, datePublications, datingInput } from '../../src/dating/index.js';
import { extractTimes } from '../../src/extract/times.js';
import { arabic } from '../../src/language/ar/index.js';
import { tokenize } from '../../src/language/tokens.js';

const pack = arabic();

function doc(source: string, text: string, metadataDate: string | null = null): DatingInput {
  const tokens = tokenize(text, pack.analyse);
  return datingInput({ source, metadataDate }, tokens, extractTimes(tokens, pack));
}

const published = (text: string, metadataDate: string | null = null) =>
  datePublications([doc('a.txt', text, metadataDate)]).get('a.txt') ?? null;
const say = (text: string) => {
  const p = published(text);
  return p === null ? null : `${p.from}..${p.to} ${p.basis}`;
};

const body = '\n\nافتتح الوزير سامر الطيان المعرض بحضور عدد كبير من المدعوين، وألقى كلمة أمام الصحافيين في القاعة الكبرى.\n';

describe('one document', () => {
  it('trusts metadata first', () => {
    expect(published(`الجزائر، 16 أكتوبر 2022 -${body}`, '2022-10-17')).toMatchObject({
      from: '2022-10-17',
      to: '2022-10-17',
      basis: 'metadata',
    });
  });

  it.each([
    [`المعرض يفتح أبوابه\nتونس في 5 جانفي 2022${body}`, '2022-01-05..2022-01-05 dateline'],
    [
      `المعرض يفتح أبوابه\n\nتونس 9 شباط/فبراير 2025 - افتتح الوزير سامر الطيان المعرض بحضور عدد كبير من المدعوين.`,
      '2025-02-09..2025-02-09 dateline',
    ],
    [`المعرض يفتح أبوابه\nروصو - الأربعاء 6 ربيع الآخر 1446 هـ${body}`, '2024-10-09..2024-10-09 dateline'],
    [`المعرض يفتح أبوابه\nالكويت، الأربعاء ١٣ شعبان ١٤٤٦هـ الموافق ١٢ فبراير ٢٠٢٥م${body}`, '2025-02-12..2025-02-12 dateline'],
    [
      `مسقط في 3 ذي القعدة 1445هـ الموافق 11 مايو 2024م - استضافت المدينة جولة من المحادثات بين الوفدين في دار الضيافة.`,
      '2024-05-11..2024-05-11 dateline',
    ],
    [`المعرض\n\nوقع الوزير أمس الثلاثاء 14 نوفمبر 2023 اتفاقا مع نظيره في ختام اجتماعهما السنوي بالعاصمة.`, '2023-11-15..2023-11-15 text'],
    [`المعرض\n\nيلتقي الوزير غدا الأربعاء 15 نوفمبر 2023 نظيره في ختام اجتماعهما السنوي بالعاصمة.`, '2023-11-14..2023-11-14 text'],
  ])('%#', (text, expected) => expect(say(text)).toBe(expected));

  it('says nothing where nothing is told', () => {
    expect(say(`المعرض${body}`)).toBeNull();
    expect(say('المعرض\n\nوصل الوزير أمس الثلاثاء إلى المدينة في زيارة قصيرة يلتقي خلالها عددا من المسؤولين والصحافيين.')).toBeNull();
  });

  it('does not take the date of an old event in a sentence for a dateline', () => {
    expect(
      published('المعرض\n\nولد الفنان نادر الزبيب في 5 مايو 1980 في قرية صغيرة على الساحل، ثم انتقل مع أسرته إلى العاصمة ليدرس الرسم.')
        ?.basis,
    ).not.toBe('dateline');
  });

  it('bounds an article by what is past and what is still to come', () => {
    const p = published(
      'المعرض\n\nافتتح الوزير المعرض يوم الثلاثاء في قاعة كبيرة وسط المدينة. وكان المعرض قد أغلق أبوابه في مايو 2023. وسيعقد الاجتماع في 20 نوفمبر 2023 بحضور الوفود.',
    );
    expect(p).not.toBeNull();
    expect(p!.from >= '2023-05-01' && p!.to <= '2023-11-20').toBe(true);
    expect(p!.because.length).toBeGreaterThan(0);
  });
});

describe('linked documents', () => {
  const dated = doc(
    'dated.txt',
    'المعرض\nتونس في 14 نوفمبر 2023\n\nاجتمع الوزيران الثلاثاء في قصر المؤتمرات ووقعا اتفاقا جديدا بحضور الصحافيين من البلدين.',
  );
  const day = dated.timexes.findIndex((t) => t.timex.text === 'الثلاثاء');

  it('takes the day of the news from another document', () => {
    const link: DatingLink = {
      kind: 'same-event',
      a: { source: 'dated.txt', timexes: [day], headline: false },
      b: { source: 'b.txt', timexes: [], headline: true },
    };
    const out = datePublications([dated, doc('b.txt', `الوزيران يجتمعان${body}`)], [link]).get('b.txt');
    expect(out).toMatchObject({ from: '2023-11-14', to: '2023-11-17', basis: 'inferred' });
    expect(out!.because.join()).toContain('dated.txt');
  });

  it('reckons from a relative day', () => {
    const b = doc('b.txt', 'الوزيران يجتمعان\n\nاجتمع الوزيران أول أمس في قصر المؤتمرات ووقعا اتفاقا جديدا بحضور الصحافيين من البلدين.');
    const link: DatingLink = {
      kind: 'same-event',
      a: { source: 'b.txt', timexes: [0], headline: true },
      b: { source: 'dated.txt', timexes: [day], headline: false },
    };
    expect(datePublications([b, dated], [link]).get('b.txt')).toMatchObject({ from: '2023-11-16', to: '2023-11-16' });
  });

  it('finds the month before a coming one', () => {
    const c = doc(
      'c.txt',
      'الحوار\n\nاختتم الحوار الاثنين في العاصمة بحضور الوفدين. وفشل الإطلاق في مايو وأغسطس الماضيين. ويعقد الاجتماع الخامس والخمسون في نوفمبر المقبل بالعاصمة.',
    );
    const november = c.timexes.findIndex((t) => t.timex.text === 'نوفمبر المقبل');
    const link: DatingLink = {
      kind: 'same-event',
      a: { source: 'c.txt', timexes: [november], headline: false },
      b: { source: 'dated.txt', timexes: [day], headline: false },
    };
    const out = datePublications([c, dated], [link]).get('c.txt')!;
    expect(out.from >= '2023-09-01' && out.to <= '2023-09-30').toBe(true);
  });

  it('drops a link that no day allows', () => {
    const other = doc('other.txt', `المعرض${body}`, '2019-01-01');
    const link: DatingLink = {
      kind: 'same-event',
      a: { source: 'other.txt', timexes: [], headline: true },
      b: { source: 'dated.txt', timexes: [day], headline: false },
    };
    expect(datePublications([other, dated], [link]).get('other.txt')).toMatchObject({ from: '2019-01-01' });
  });
});

describe('properties', () => {
  const phrases = [
    'وصل الوزير الاثنين إلى العاصمة.',
    'وقع أمس الثلاثاء اتفاقا جديدا.',
    'وستجري القمة في فبراير المقبل.',
    'وكان قد زارها العام الماضي.',
    'وأعلن ذلك في عام 2022.',
    'وافتتحت القاعة في 26 ديسمبر.',
    'وسينعقد اللقاء في 5 مارس 2024.',
    'وانطلقت الحملة في يونيو الماضي.',
    'وقع اليوم الخميس 4 مايو بيانا.',
    'جرى ذلك في مارس 2021.',
    'ويعقد السبت الموافق الخامس والعشرين من الشهر الجاري.',
    'في ثمانينيات القرن الماضي كان طالبا.',
    'الأربعاء 6 ربيع الآخر 1446 هـ',
  ];
  const parts = new Map<string, DatingInput>();
  const build = (source: string, picks: readonly number[]): DatingInput => {
    const key = `${source}:${picks.join()}`;
    let input = parts.get(key);
    if (input === undefined) {
      input = doc(source, `عنوان\n\n${picks.map((k) => phrases[k]).join(' ')}`);
      parts.set(key, input);
    }
    return input;
  };
  const picks = fc.array(fc.integer({ min: 0, max: phrases.length - 1 }), { maxLength: 5 });
  const corpus = fc.array(picks, { minLength: 2, maxLength: 4 }).map((all) => all.map((p, k) => build(`doc-${k}.txt`, p)));
  const links = fc.array(fc.record({ a: fc.nat(3), b: fc.nat(3), x: fc.nat(4), y: fc.nat(4), headline: fc.boolean() }), { maxLength: 3 });
  const realLinks = (
    docs: readonly DatingInput[],
    raw: readonly { a: number; b: number; x: number; y: number; headline: boolean }[],
  ): DatingLink[] =>
    raw.map(({ a, b, x, y, headline }) => ({
      kind: 'same-event',
      a: { source: docs[a % docs.length]!.source, timexes: [x], headline },
      b: { source: docs[b % docs.length]!.source, timexes: [y], headline: false },
    }));

  it('never gives an empty interval, whatever contradicts whatever', () => {
    fc.assert(
      fc.property(corpus, links, (docs, raw) => {
        for (const p of datePublications(docs, realLinks(docs, raw)).values()) {
          if (p !== null) {
            expect(p.from <= p.to).toBe(true);
            expect(p.because.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of documents and links', () => {
    fc.assert(
      fc.property(corpus, links, (docs, raw) => {
        const all = realLinks(docs, raw);
        const there = datePublications(docs, all);
        const back = datePublications(
          [...docs].reverse(),
          [...all].reverse().map((l) => ({ ...l, a: l.b, b: l.a })),
        );
        for (const { source } of docs) expect(back.get(source)).toEqual(there.get(source));
      }),
      { numRuns: 25 },
    );
  });

  it('is not moved by a document that nothing links', () => {
    fc.assert(
      fc.property(corpus, links, picks, (docs, raw, extra) => {
        const all = realLinks(docs, raw);
        const there = datePublications(docs, all);
        const more = datePublications([build('0-unrelated.txt', extra), ...docs], all);
        for (const { source } of docs) expect(more.get(source)).toEqual(there.get(source));
      }),
      { numRuns: 25 },
    );
  });
});
