import { describe, expect, it } from 'vitest';
import { extractMentions, findKnownNames, indexNames } from '../../src/extract/mentions.js';
import { arabic } from '../../src/language/ar/index.js';
import { fold, tokenize } from '../../src/language/tokens.js';
import type { Mention } from '../../src/model.js';
import { nameSpelling } from '../../src/resolve/names.js';

const pack = arabic();
const mentions = (sentence: string): Mention[] => extractMentions(tokenize(sentence, pack.analyse), pack);
const people = (sentence: string): Mention[] => mentions(sentence).filter((m) => m.type === 'person');
const names = (sentence: string): string[] =>
  people(sentence)
    .filter((m) => m.name !== null)
    .map((m) => sentence.slice(m.name!.start, m.name!.end));
const office = (sentence: string): string => {
  const o = people(sentence).find((m) => m.office !== null)?.office;
  return o == null ? '' : [...o.rank, o.function, o.portfolio, o.country].map((x) => x ?? '-').join(' ');
};

describe('names', () => {
  it.each([
    ['قال وزير النقل حاتم بوخريص إن المشروع تأخر.', ['حاتم بوخريص']],
    ['استقبل الرئيس نورلان ساغينوف الوفد.', ['نورلان ساغينوف']],
    ['وأكد المدير المالي عادل المستوري الذي حضر الجلسة.', ['عادل المستوري']],
    ['وصل الوزير الأول العربي بومزراق إلى المطار.', ['العربي بومزراق']],
    ['وقال السفير إدريس كلي، أمس.', ['إدريس كلي']],
    ['شهادة القاضية ضحى الجربوعي على المنصة.', ['ضحى الجربوعي']],
    ['حضر الدكتور عبد الرحمن السعداوي الحفل.', ['عبد الرحمن السعداوي']],
    ['وقال وليد بن علي الجلال في بيان.', ['وليد بن علي الجلال']],
    ['تحدث رائد فهمي عن الخطة.', ['رائد فهمي']],
    ['التشكيلة: وليد الجارحي، فوزي الجعيدان، يحيى حسين السالم.', ['وليد الجارحي', 'فوزي الجعيدان', 'يحيى حسين السالم']],
    ['وقال محامي منير الورتاني إن موكله بريء.', ['منير الورتاني']],
    ['عين المدرب سيد الحلواني مساعدا له.', ['سيد الحلواني']],
    ['حضر المدرب أحمد عيد الحربي أمس.', ['أحمد عيد الحربي']],
    ['وسيط تجاري اسمه جمال فرحاني، قبض المال.', ['جمال فرحاني']],
    // unknown words after a profession, with a nationality between
    ['وقالت الطبيبة مارفوكه دنزال إن العلاج نجح.', ['مارفوكه دنزال']],
    ['لكن عالمة الآثار الهولندية مارفوكه دنزال قالت إن القطعة أصلية.', ['مارفوكه دنزال']],
    ['وأوضح ستولتنبرغ أن الحلف جاهز.', ['ستولتنبرغ']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});

describe('no names', () => {
  it.each([
    'القرية التي وُلد به سكانها قديمة.',
    'وعوّض المنارة الفارق في الشوط الثاني.',
    'من الإنصاف التشكيك في مقدار المسؤولية.',
    'مقدرة الأسماء الموجودة على تغطيته محدودة.',
    'دع اللوم إن اللوم عون النوائب.',
    'عاد الوفد إلى العاصمة مساء اليوم.',
    'طبيعة النظام البرلماني في البلاد.',
    'اعتمدت مشاريع في محافظة الطائف.',
    'قص العاهل النرويجي الشريط وإلى جانبه ضيوفه.',
    'غادر الملك صباح اليوم العاصمة.',
  ])('%s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });

  it.each([['النظام البرلماني في البلاد مستقر.'], ['مشاريع محافظة الطائف كثيرة.'], ['وقف الناس أمامهم طويلا.']])(
    'no office in %s',
    (sentence) => {
      expect(people(sentence).filter((m) => m.office !== null)).toEqual([]);
    },
  );
});

describe('offices', () => {
  it.each([
    ['قالت وزيرة الصحة السابقة نزهة الكتامي.', 'former minister health -'],
    ['صرح وزير الطاقة للجزائر فريد بوعلام.', 'minister energy DZ'],
    ['أعلن وزير الطاقة والمناجم أمس.', 'minister energy -'],
    ['وصل وزير الطاقة إلى المدينة.', 'minister energy -'],
    ['استقبل رئيس جمهورية كازاخستان الوفد.', 'president - KZ'],
    ['زار عاهل مملكة النرويج المدينة.', 'king - NO'],
    ['حضر الرئيس الضيف المأدبة.', 'president - -'],
    ['ودعت الملكة آستريد الأطفال.', 'queen - -'],
    ['قال وزير الخارجية الأسترالي دانيال وايتمور.', 'minister foreign-affairs AU'],
  ])('%s', (sentence, expected) => {
    expect(office(sentence)).toBe(expected);
  });

  it('starts at the article of a title of several words', () => {
    const sentence = 'قال الأمين العام للمنظمة إن العمل بدأ.';
    expect(people(sentence)[0]!.text.startsWith('الأمين العام')).toBe(true);
  });

  it('reads «مدربه» as a man with a pronoun', () => {
    expect(people('شكر مدربه شريف المنياوي.')[0]!.sex).toBe('m');
  });
});

describe('learnt names', () => {
  const spelling = nameSpelling();
  const index = (...list: string[]) =>
    indexNames(
      list.map((name) => ({ parts: fold(name).split(' '), sex: null })),
      spelling,
    );
  const found = (sentence: string, whole: string[], story: string[] = []): string[] =>
    findKnownNames(tokenize(sentence, pack.analyse), [], pack, index(...whole), index(), index(...story)).map((m) => m.text);

  it.each([
    ['نونو فاريا: لم أنم', ['نونو فاريا'], ['نونو فاريا']],
    ['وصل لنورلان ساجينوف وفد', ['نورلان ساغينوف'], ['نورلان ساجينوف']],
    ['التقى إلياس بن طالب أمس', ['إلياس بن طالب'], ['إلياس بن طالب']],
    ['سافر مجدي عبدالودود', ['مجدي عبد الودود'], ['مجدي عبدالودود']],
    ['فرح فاريا كثيرا', ['نونو فاريا'], []],
  ])('%s', (sentence, whole, expected) => {
    expect(found(sentence, whole)).toEqual(expected);
  });

  it('finds parts of a name that the story has', () => {
    expect(found('هل يجدد لأورتيغا قبل الصيف؟', [], ['خافيير أورتيغا'])).toEqual(['أورتيغا']);
    expect(found('فاريا يبتسم للمصورين', [], ['نونو فاريا'])).toEqual(['فاريا']);
  });

  it('leaves the second half of another name alone', () => {
    expect(found('جاء أبو ليث وحده', [], ['ليث الجبوري'])).toEqual([]);
  });
});
