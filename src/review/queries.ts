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
  readonly says: (quote: string) => string;
  readonly elsewhere: (quote: string) => string;
  readonly others: (quote: string, outlets: readonly string[]) => string;
  readonly ask: Readonly<Record<ConflictKind, string>>;
  readonly close: string;
}

/** Quotes of other articles that a question holds at most. */
const OTHERS = 3;

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    greeting: (outlet) => (outlet === null ? 'Good day,' : `To the editors of ${outlet}:`),
    yours: (title, day) => `we are checking your report${title === null ? '' : ` “${title}”`}${day === null ? '' : ` of ${day}`}.`,
    says: (quote) => `It says: “${quote}”.`,
    elsewhere: (quote) => `Elsewhere in the same report: “${quote}”.`,
    others: (quote, outlets) => `${outlets.length === 0 ? 'Another report' : outlets.join(', ')} has: “${quote}”.`,
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
    close: ', and what does it rest on? We should be grateful for a line before we print.',
  },
  ar: {
    greeting: (outlet) => (outlet === null ? 'تحية طيبة،' : `السادة في ${outlet}، تحية طيبة،`),
    yours: (title, day) => `نراجع خبركم${title === null ? '' : ` «${title}»`}${day === null ? '' : ` المنشور في \u2068${day}\u2069`}.`,
    says: (quote) => `ورد فيه: «${quote}».`,
    elsewhere: (quote) => `وورد في موضع آخر من الخبر نفسه: «${quote}».`,
    others: (quote, outlets) => `${outlets.length === 0 ? 'وجاء في خبر آخر' : `وجاء في ${outlets.join('، ')}`}: «${quote}».`,
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
    close: '، وإلى أي مصدر يستند؟ نشكر لكم ردًا قبل النشر.',
  },
};

/** First strong isolate: a quote in another script keeps its own order. */
const apart = (text: string): string => `\u2068${oneLine(text)}\u2069`;

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
    const lines = own.map(({ item }, n) => (n === 0 ? words.says : words.elsewhere)(apart(sentence(item))));
    const against = sides.flatMap((side, n) => (ownSides.has(n) ? [] : side.evidence.slice(0, 1))).slice(0, OTHERS);
    for (const item of against) {
      const other = article(item.source).outlet;
      lines.push(words.others(apart(sentence(item)), other === null ? [] : [apart(other)]));
    }
    const head = `${words.greeting(outlet === null ? null : apart(outlet))}\n${words.yours(title === null ? null : apart(title), day)}`;
    return { source, language: locale, text: `${head}\n\n${[...new Set(lines)].join('\n')}\n\n${words.ask[kind]}${words.close}` };
  });
}
