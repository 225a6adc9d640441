/** A ready question to a source about a conflict, in the source's language. */
import type { ConflictKind } from '../model.js';
import { oneLine } from '../report/escape.js';
import type { SideWithEvidence } from '../sides.js';
import type { Locale, QueryView } from './api.js';

/** What a question needs to know of an article. */
export interface QueriedArticle {
  readonly source: string;
  readonly language: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The day it was published, or null. */
  readonly day: string | null;
}

interface Words {
  readonly greeting: (outlet: string | null) => string;
  /** The article that is asked about. */
  readonly yours: (title: string | null, day: string | null) => string;
  readonly says: string;
  readonly elsewhere: string;
  /** Whose report says otherwise. */
  readonly other: (outlet: string | null) => string;
  /** Marks around a quote, and those around one that holds such marks itself. */
  readonly marks: readonly [string, string];
  readonly marksOutside: readonly [string, string];
  readonly ask: Readonly<Record<ConflictKind, string>>;
  readonly close: string;
}

/** Quotes of other articles that a question holds at most. */
const OTHERS = 3;

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    greeting: (outlet) => (outlet === null ? 'Good day,' : `To the editors of ${outlet},`),
    yours: (title, day) => `We are checking your report${title === null ? '' : ` ${title}`}${day === null ? '' : ` of ${day}`}.`,
    says: 'It says',
    elsewhere: 'Elsewhere in the same report',
    other: (outlet) => (outlet === null ? 'Another report says' : `${outlet} reports`),
    marks: ['“', '”'],
    marksOutside: ['‘', '’'],
    ask: {
      date: 'When did it happen',
      place: 'Where did it happen',
      participant: 'Who was it',
      role: 'Which office or role is right',
      name: 'How is the name spelt',
      number: 'Which figure is right',
      attribution: 'Who said it',
      polarity: 'Which of the two is right',
      status: 'How do matters stand',
      sequence: 'Which order or count is right',
    },
    close: ', and what is your source for it? We would be grateful for a reply before publication.',
  },
  ar: {
    greeting: (outlet) => (outlet === null ? 'تحية طيبة،' : `السادة في ${outlet}، تحية طيبة،`),
    yours: (title, day) => `نراجع خبركم${title === null ? '' : ` ${title}`}${day === null ? '' : ` المنشور في ${day}`}.`,
    says: 'ورد فيه',
    elsewhere: 'وورد في موضع آخر من الخبر نفسه',
    other: (outlet) => (outlet === null ? 'وجاء في خبر آخر' : `وجاء في خبر ${outlet}`),
    marks: ['«', '»'],
    marksOutside: ['“', '”'],
    ask: {
      date: 'فمتى حدث ذلك',
      place: 'فأين حدث ذلك',
      participant: 'فمن المقصود',
      role: 'فأي المنصبين أو الصفتين هو الصحيح',
      name: 'فكيف يُكتب الاسم',
      number: 'فأي الرقمين هو الصحيح',
      attribution: 'فمن صاحب هذا القول',
      polarity: 'فأي القولين هو الصحيح',
      status: 'فما حقيقة الوضع',
      sequence: 'فأي الترتيبين هو الصحيح',
    },
    close: '، وما مصدركم في ذلك؟ نكون شاكرين لو وافيتمونا بردكم قبل النشر.',
  },
};

/** First strong isolate: a quote in another script keeps its own order. */
const apart = (text: string): string => `\u2068${oneLine(text)}\u2069`;

const PAIRS = [
  ['«', '»'],
  ['“', '”'],
] as const;

/** A sentence that was taken out of the midst of a quotation, with the mark that it lacks. */
function whole(text: string): string {
  let out = text;
  for (const [before, after] of PAIRS) {
    const lacks = out.split(before).length - out.split(after).length;
    if (lacks === 1) out = `${out}${after}`;
    else if (lacks === -1) out = `${before}${out}`;
  }
  if (out.split('"').length % 2 === 1) return out;
  // the odd one opens where no word stands before it
  return /(?:^|[\s([:])"[^"]*$/u.test(out) ? `${out}"` : `"${out}`;
}

/** The text between quotation marks, which are others than those within. */
function quoted(text: string, { marks, marksOutside }: Words): string {
  const within = /[«»“”"]/u.test(text);
  const [before, after] = within ? marksOutside : marks;
  return `${before}${apart(text)}${after}`;
}

/** A quote as a sentence of a letter: one that ends with a stop of its own gets no second. */
function line(lead: string, sentence: string, words: Words): string {
  const text = whole(oneLine(sentence));
  return `${lead}: ${quoted(text, words)}${/[.!?؟…]["'”’»)]*$/u.test(text) ? '' : '.'}`;
}

/** A title without the quotation marks that are around the whole of it. */
const unquoted = (title: string): string => /^["“«]([^"“”«»]+)["”»]$/u.exec(oneLine(title))?.[1] ?? oneLine(title);

/** The day in words, as a letter gives it. */
const dayIn = (locale: Locale, day: string): string =>
  apart(
    new Intl.DateTimeFormat(locale === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
  );

/**
 * One question to each source of a conflict, in the order of the evidence. An article in a language that has no words here is asked in English.
 * @param sentence the sentence that a piece of evidence stands in
 */
export function queriesFor(
  kind: ConflictKind,
  sides: readonly SideWithEvidence[],
  article: (source: string) => QueriedArticle,
  sentence: (at: { readonly source: string; readonly start: number; readonly end: number }) => string,
): QueryView[] {
  const evidence = sides.flatMap((side, n) => side.evidence.map((item) => ({ item, side: n })));
  return [...new Set(evidence.map(({ item }) => item.source))].map((source) => {
    const { language, title, outlet, day } = article(source);
    const locale: Locale = language.split('-')[0] === 'ar' ? 'ar' : 'en';
    const words = WORDS[locale];
    const own = evidence.filter(({ item }) => item.source === source);
    const ownSides = new Set(own.map(({ side }) => side));
    const lines = own.map(({ item }, n) => line(n === 0 ? words.says : words.elsewhere, sentence(item), words));
    const against = sides.flatMap((side, n) => (ownSides.has(n) ? [] : side.evidence.slice(0, 1))).slice(0, OTHERS);
    for (const item of against) {
      const other = article(item.source).outlet;
      lines.push(line(words.other(other === null ? null : apart(other)), sentence(item), words));
    }
    const yours = words.yours(title === null ? null : quoted(unquoted(title), words), day === null ? null : dayIn(locale, day));
    const head = `${words.greeting(outlet === null ? null : apart(outlet))}\n\n${yours}`;
    return { source, language: locale, text: `${head}\n\n${[...new Set(lines)].join('\n')}\n\n${words.ask[kind]}${words.close}` };
  });
}
