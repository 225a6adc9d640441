import { type Forms, hasTwoSeats, KEY_LENGTH, type LexiconBuilder, type Paradigm } from '../lexicon.js';
import type { Analysis, PartOfSpeech, Proclitic, Sense } from '../tokens.js';
import { fold } from '../tokens.js';

/**
 * Arabic at the edges of words: inflected forms are generated once from dictionary forms, and clitics
 * (و ف ب ل ك س, the article, pronoun suffixes) are taken off at look-up. All strings folded.
 */

/** `masculine`: the feminine of this word is another word (محافظ, محافظة). */
type Extra = {
  readonly concept: string | null;
  readonly tags?: readonly string[];
  readonly country?: string;
  readonly masculine?: boolean;
};

type GrammaticalNumber = 'singular' | 'dual' | 'plural';

const NUMBERS: Readonly<Record<GrammaticalNumber, number>> = { singular: 0, dual: 1, plural: 2 };

/** The senses of one word, one for each number, gender and tense, shared by the forms. */
class Senses {
  readonly #made: (Sense | undefined)[] = [];
  readonly #make: (number: GrammaticalNumber, gender: 'm' | 'f' | undefined, tense: 'past' | 'present' | undefined) => Sense;

  constructor(make: (number: GrammaticalNumber, gender: 'm' | 'f' | undefined, tense: 'past' | 'present' | undefined) => Sense) {
    this.#make = make;
  }

  get(number: GrammaticalNumber, gender?: 'm' | 'f', tense?: 'past' | 'present'): Sense {
    const slot = NUMBERS[number] + (gender === undefined ? 0 : gender === 'm' ? 3 : 6) + (tense === 'present' ? 9 : 0);
    let sense = this.#made[slot];
    if (sense === undefined) {
      sense = this.#make(number, gender, tense);
      this.#made[slot] = sense;
    }
    return sense;
  }
}

/** Adds every finite form of a verb given as «past present masdar …» (third person masculine singular, masdars optional). */
export function addVerb(builder: LexiconBuilder, entry: string, extra: Extra): void {
  const [pastWritten, presentWritten, ...masdars] = entry.trim().split(/\s+/u);
  if (pastWritten === undefined || presentWritten === undefined) throw new Error(`verb entry needs past and present: «${entry}»`);
  const past = fold(pastWritten);
  builder.addParadigm(verbKeys(past, fold(presentWritten)), (add) => verbForms(pastWritten, presentWritten, extra, add));
  for (const masdar of masdars) addNominal(builder, masdar, 'masdar', { ...extra, tags: [...(extra.tags ?? [])] }, past);
}

/** First letters of all forms of a verb, and of some more where a weak or short root moves them; null where it is shorter still. */
function verbKeys(past: string, present: string): readonly string[] | null {
  const stem = present.slice(1);
  if (past.length < 2 || stem.length < 2) return null;
  const keys = new Set([past.slice(0, KEY_LENGTH)]);
  const [one, two] = [past.slice(0, 1), past.slice(0, 2)];
  const last = past.at(-1)!;
  const hollow = past.length > 2 && past.at(-2) === 'ا';
  if (past.length === 2) for (const letter of ['ت', 'و', 'ا', 'ن', 'ي', last]) keys.add(past + letter);
  if (past.length === 3) for (const letter of ['ت', 'و', 'ا', 'ي', 'ء']) keys.add(two + letter);
  if (past.length === 3 && hollow) {
    const short = last === 'ء' ? 'ي' : last;
    for (const rest of [`ي${last}`, `${short}ت`, `${short}ن`]) keys.add(one + rest);
  }
  if (past.length === 4) for (const letter of hollow ? ['ي', last] : []) keys.add(two + letter);
  if (past.length === 4 && past[1] === 'ا') keys.add(`${one}و${past[2]}`);
  const starts =
    stem.length > 3 || (stem.length === 3 && !hollow)
      ? [stem.slice(0, 2)]
      : stem.length === 3
        ? [stem.slice(0, 2), stem[0]! + stem[2]!, `${stem[0]}ا`]
        : [stem, stem[0]!, `${stem[0]}و`, `${stem[0]}ا`, `${stem[0]}ي`];
  if (past.length === 3 && one === 'و') starts.push(`و${past[1]}`);
  if (past.length === 3 && one === 'ا') starts.push(`و${present[2] ?? ''}`);
  for (const person of PERSONS) for (const start of starts) keys.add(person + start);
  return [...keys];
}

const PERSONS = ['ي', 'ت', 'ن', 'ا'];

/** Every finite form of a verb. */
function verbForms(pastWritten: string, presentWritten: string, extra: Extra, add: (form: string, sense: Sense) => void): void {
  const past = fold(pastWritten);
  const present = fold(presentWritten);
  const senses = new Senses((number, gender, tense) => ({
    tags: [],
    ...extra,
    pos: 'verb',
    lemma: past,
    tense: tense!,
    number,
    ...(gender && { gender }),
  }));
  const verb = (form: string, tense: 'past' | 'present', number: GrammaticalNumber, gender?: 'm' | 'f') =>
    add(form, senses.get(number, gender, tense));

  // past
  const hamzaFinal = /[أئؤ]$/u.test(pastWritten); // بدأ: folded it looks like a weak verb, and is not one
  const weakFinal = !hamzaFinal && /[اي]$/u.test(past) && past.length > 2;
  const bare = weakFinal ? past.slice(0, -1) : past;
  verb(past, 'past', 'singular', 'm');
  verb(`${bare}ت`, 'past', 'singular', 'f');
  verb(`${bare}وا`, 'past', 'plural', 'm');
  if (weakFinal) {
    // دعا → دعوا دعيا، التقى → التقيا التقينا; with a pronoun the ya becomes alef: التقاه
    for (const glide of past.endsWith('ا') ? ['و', 'ي'] : ['ي']) {
      verb(`${bare}${glide}ا`, 'past', 'dual', 'm');
      verb(`${bare}${glide}ت`, 'past', 'singular');
      verb(`${bare}${glide}نا`, 'past', 'plural');
    }
    verb(`${bare}تا`, 'past', 'dual', 'f');
    verb(`${bare}ا`, 'past', 'singular', 'm');
    if (past.endsWith('ا')) verb(`${bare}ي`, 'past', 'singular', 'm'); // passive: دُعي
  } else {
    verb(`${past}ا`, 'past', 'dual', 'm');
    verb(`${past}تا`, 'past', 'dual', 'f');
    verb(`${past}نا`, 'past', 'plural');
    verb(`${past}ن`, 'past', 'plural', 'f');
    verb(`${past}و`, 'past', 'plural', 'm'); // before a pronoun: وقعوه
  }
  if (hamzaFinal) {
    const stem = past.slice(0, -1);
    verb(`${stem}ووا`, 'past', 'plural', 'm'); // بدؤوا
    verb(`${stem}ءوا`, 'past', 'plural', 'm'); // بدءوا
    verb(`${stem}ي`, 'past', 'singular', 'm'); // passive: أُنشئ
    verb(`${stem}يت`, 'past', 'singular', 'f');
  }
  const root = /^(.*)ا(.)$/u.exec(past); // hollow in any form: قال، أقام، اختار، استقال
  const hollowPast = root !== null && past.length >= 3 && !hamzaFinal;
  if (hollowPast) {
    const [, head, last] = root;
    verb(`${head}ي${last}`, 'past', 'singular', 'm'); // passive: قيل، أقيم، اختير
    verb(`${head}ي${last}ت`, 'past', 'singular', 'f');
    verb(`${head}ي${last}وا`, 'past', 'plural', 'm');
    const short = last === 'ء' ? `${head}ي` : `${head}${last}`; // جئت
    verb(`${short}ت`, 'past', 'singular');
    verb(`${short}نا`, 'past', 'plural');
    verb(`${short}تم`, 'past', 'plural', 'm');
  }
  // doubled: مررت، أعددنا، انضممت
  const doubled =
    past.length === 2 ||
    (/^ا..{1,2}.?$/u.test(past) && present === `ي${past.slice(1)}` && (past.length === 3 || pastWritten.startsWith('ا')));
  if (doubled && !weakFinal && !hollowPast) {
    verb(`${past}${past.at(-1)}ت`, 'past', 'singular');
    verb(`${past}${past.at(-1)}نا`, 'past', 'plural');
  }
  // passive of form III: قوبل، حوكم
  if (/^.ا..$/u.test(past)) {
    const passive = `${past[0]}و${past.slice(2)}`;
    verb(passive, 'past', 'singular', 'm');
    verb(`${passive}ت`, 'past', 'singular', 'f');
    verb(`${passive}وا`, 'past', 'plural', 'm');
  }

  // present: ya, ta, nun, alef before the stem
  const hamzaEnd = /[أئؤ]$/u.test(presentWritten);
  const stem = present.slice(1);
  const weakEnd = !hamzaEnd && /[ويا]$/u.test(stem);
  const core = weakEnd ? stem.slice(0, -1) : stem;
  for (const person of PERSONS) {
    const gender = person === 'ي' ? 'm' : person === 'ت' ? 'f' : undefined;
    const number = person === 'ن' ? 'plural' : 'singular';
    verb(person + stem, 'present', number, gender);
    if (weakEnd) verb(person + core, 'present', number, gender); // jussive, before وا and ون
    if (weakEnd && stem.endsWith('و')) verb(`${person}${core}ي`, 'present', number, gender); // passive: يُدعى
    if (hamzaEnd && stem.endsWith('ي')) verb(`${person}${stem.slice(0, -1)}ا`, 'present', number, gender); // passive: يُنشأ
    if (person === 'ي' || person === 'ت') {
      const glided = weakEnd && stem.endsWith('ا') ? `${core}ي` : stem;
      const dual = hamzaEnd && stem.endsWith('ا') ? stem.slice(0, -1) : glided; // يبدآن
      verb(`${person}${dual}ان`, 'present', 'dual', gender);
      verb(`${person}${dual}ا`, 'present', 'dual', gender);
      verb(`${person}${core}ون`, 'present', 'plural', 'm');
      verb(`${person}${core}وا`, 'present', 'plural', 'm');
      verb(`${person}${core}و`, 'present', 'plural', 'm'); // before a pronoun: يمنعوه
      verb(`${person}${stem}ن`, 'present', 'plural', 'f');
      if (hamzaEnd) {
        verb(`${person}${stem.slice(0, -1)}وون`, 'present', 'plural', 'm'); // يبدؤون
        verb(`${person}${stem.slice(0, -1)}ووا`, 'present', 'plural', 'm');
      }
      if (weakEnd && stem.endsWith('ي')) verb(`${person}${core}ا`, 'present', 'singular', gender); // before a pronoun: يلقاه، يُبناه
    }
  }
  // hollow: يقول → يقل (jussive), passive يقال; ينال → ينل
  const hollow = hollowPast ? /^(.*)([ويا])(.)$/u.exec(stem) : null;
  if (hollow !== null && stem.length >= 3) {
    for (const person of ['ي', 'ت', 'ن']) {
      const gender = person === 'ي' ? 'm' : person === 'ت' ? 'f' : undefined;
      verb(person + hollow[1] + hollow[3], 'present', 'singular', gender);
      verb(`${person + hollow[1]}ا${hollow[3]}`, 'present', 'singular', gender);
    }
  }
  // passive of verbs that begin with waw or hamza: يوضع، يؤخذ
  const hidden =
    /^و..$/u.test(past) && /^ي..$/u.test(present)
      ? past.slice(1)
      : /^ا..$/u.test(past) && /^يا..$/u.test(present)
        ? present.slice(2)
        : null;
  if (hidden !== null && !weakFinal) {
    for (const person of ['ي', 'ت'] as const) verb(`${person}و${hidden}`, 'present', 'singular', person === 'ي' ? 'm' : 'f');
  }
}

/**
 * Adds the participles that the verb's shape tells: مشير، متوقع، مقام، ملغى, and of form I the passive one (مفتوح). The active one
 * of form I is too like names and nouns (صالح، عادل) to be made by rule. Call it after everything else has been added: a word
 * that has a reading of its own keeps it first.
 */
export function addParticiples(builder: LexiconBuilder, entry: string, extra: Extra): void {
  const [pastWritten, presentWritten, ...masdars] = entry.trim().split(/\s+/u);
  if (pastWritten === undefined || presentWritten === undefined) return;
  const past = fold(pastWritten);
  const stem = fold(presentWritten).slice(1);
  const add = (form: string) => {
    const tags = [...(extra.tags ?? []), 'participle', ...(form.endsWith('ي') ? ['defective'] : [])];
    addNominal(builder, form, 'adjective', { ...extra, tags }, past);
  };
  const second = !past.startsWith('ت') && masdars.some((m) => /^ت(?:..ي.|...ه)$/u.test(fold(m)));
  // أعد يعد إعداد is form IV, أمر يأمر form I
  const fourth = pastWritten.startsWith('أ') && !fold(presentWritten).startsWith('يا') && !presentWritten.startsWith('يؤ');
  if (past.length >= 4 || (past.length === 3 && (second || fourth))) {
    add(`م${stem}`);
    const hollow = /^(.*)ي(.)$/u.exec(stem);
    if (hollow !== null && past.at(-2) === 'ا') add(`م${hollow[1]}ا${hollow[2]}`);
  } else if (past.length === 3 && !/[اي]/u.test(past.slice(1))) add(`م${past.slice(0, 2)}و${past[2]}`);
}

/** Adds the inflected forms of a noun, masdar or adjective given by its singular and, if it has them, broken plurals. */
export function addNominal(
  builder: LexiconBuilder,
  written: string,
  pos: PartOfSpeech,
  extra: Extra,
  lemma?: string,
  plurals: readonly string[] = [],
): void {
  const singular = fold(written);
  const forms: Paradigm = (add) => nominalForms(builder, { written, singular, pos, extra, lemma: lemma ?? singular, plurals }, add);
  if (isPhrase(singular) || plurals.some(isPhrase)) forms((form, sense) => builder.addFolded(form, sense));
  else builder.addParadigm(nominalKeys(written, singular, plurals), forms);
}

const isPhrase = (text: string): boolean => text.includes(' ') || text.includes('-');

/** First letters of all forms of a noun; null where a spelling of its own moves them. */
function nominalKeys(written: string, singular: string, plurals: readonly string[]): string | readonly string[] | null {
  const one = firstLetters(written, singular);
  if (one === null) return null;
  if (plurals.length === 0 && one.length === 1) return one[0]!;
  const keys = new Set(one);
  for (const plural of plurals) {
    const more = firstLetters(plural, fold(plural));
    if (more === null) return null;
    for (const key of more) keys.add(key);
  }
  return [...keys];
}

function firstLetters(written: string, form: string): readonly string[] | null {
  if (hasTwoSeats(form)) return null;
  const base = form.length - (written.trimEnd().endsWith('ة') || form.endsWith('اء') ? 1 : 0);
  if (base >= KEY_LENGTH) return [form.slice(0, KEY_LENGTH)];
  if (base !== KEY_LENGTH - 1) return null;
  // so short that the ending counts
  const start = form.slice(0, base);
  return [start, `${start}ا`, `${start}ت`, `${start}ي`, `${start}و`, `${start}ه`, ...(form.endsWith('ء') ? [form] : [])];
}

interface Nominal {
  readonly written: string;
  readonly singular: string;
  readonly pos: PartOfSpeech;
  readonly extra: Extra;
  readonly lemma: string;
  readonly plurals: readonly string[];
}

function nominalForms(
  builder: LexiconBuilder,
  { written, singular, pos, extra: { masculine = false, ...extra }, lemma, plurals }: Nominal,
  add: (form: string, sense: Sense) => void,
): void {
  const senses = new Senses((number, gender) => ({ tags: [], ...extra, pos, lemma, number, ...(gender && { gender }) }));
  const form = (text: string, number: GrammaticalNumber, gender?: 'm' | 'f') => {
    if (isPhrase(text)) builder.add(text, senses.get(number, gender));
    else add(text, senses.get(number, gender));
  };
  if (singular.includes(' ')) {
    form(singular, 'singular');
    for (const plural of plurals) form(fold(plural), 'plural');
    return;
  }
  if (singular.endsWith('ه') && written.trim().endsWith('ة')) {
    const base = singular.slice(0, -1);
    form(singular, 'singular', 'f');
    form(`${base}ت`, 'singular', 'f'); // before a pronoun
    form(`${base}تان`, 'dual', 'f');
    form(`${base}تين`, 'dual', 'f');
    form(`${base}تا`, 'dual', 'f');
    form(`${base}تي`, 'dual', 'f');
    form(`${base}ات`, 'plural', 'f');
  } else {
    form(singular, 'singular', 'm');
    const base = singular.endsWith('ي') && pos !== 'adjective' && /[يى]$/u.test(written) ? singular : singular;
    if (!/[اي]$/u.test(singular) || singular.endsWith('ي')) form(`${base}ا`, 'singular', 'm');
    if (/اء$/u.test(singular)) {
      form(`${singular.slice(0, -1)}ي`, 'singular', 'm'); // hamza before a pronoun: لقائه
      form(`${singular.slice(0, -1)}و`, 'singular', 'm');
    }
    form(`${base}ان`, 'dual', 'm');
    const human = extra.tags?.includes('human') === true;
    form(`${base}ين`, pos === 'noun' && !human ? 'dual' : 'plural', 'm');
    if (human) form(`${base}ين`, 'dual', 'm');
    if (pos !== 'masdar') form(`${base}ون`, 'plural', 'm');
    if (pos !== 'masdar') form(`${base}و`, 'plural', 'm'); // construct: مسؤولو
    form(`${base}ي`, 'dual', 'm'); // construct: وزيري، مسؤولي
    if (!masculine) form(`${base}ات`, 'plural', 'f');
    if (masculine) {
      // no feminine
    } else if (pos === 'adjective' || extra.tags?.includes('human')) {
      form(`${base}ه`, 'singular', 'f');
      form(`${base}ت`, 'singular', 'f');
      form(`${base}تان`, 'dual', 'f');
      form(`${base}تين`, 'dual', 'f');
      form(`${base}تا`, 'dual', 'f');
      form(`${base}تي`, 'dual', 'f');
    }
    // defective: قاضي is also written قاض
    if (singular.endsWith('ي') && singular.length > 3 && extra.tags?.includes('defective')) form(singular.slice(0, -1), 'singular', 'm');
  }
  for (const plural of plurals) {
    const folded = fold(plural);
    form(folded, 'plural');
    if (plural.endsWith('ة')) form(`${folded.slice(0, -1)}ت`, 'plural');
    else if (/اء$/u.test(folded)) {
      form(`${folded.slice(0, -1)}ي`, 'plural');
      form(`${folded.slice(0, -1)}و`, 'plural');
      form(`${folded}ا`, 'plural');
    } else if (!/[اي]$/u.test(folded)) form(`${folded}ا`, 'plural');
  }
}

const PROCLITICS: readonly { readonly letters: string; readonly reads: readonly Proclitic[] }[] = (() => {
  const rows: { letters: string; reads: Proclitic[] }[] = [];
  const conjunctions: [string, Proclitic[]][] = [
    ['', []],
    ['و', ['w']],
    ['ف', ['f']],
    ['ا', []],
  ];
  const rest: [string, Proclitic[]][] = [
    ['', []],
    ['ال', ['al']],
    ['ب', ['b']],
    ['ل', ['l']],
    ['ك', ['k']],
    ['س', ['s']],
    ['بال', ['b', 'al']],
    ['لل', ['l', 'al']],
    ['كال', ['k', 'al']],
  ];
  for (const [c, cr] of conjunctions) for (const [r, rr] of rest) if (c !== 'ا') rows.push({ letters: c + r, reads: [...cr, ...rr] });
  return rows.sort((a, b) => a.letters.length - b.letters.length);
})();
const ENCLITICS = ['', 'هما', 'ها', 'هم', 'هن', 'كم', 'كما', 'نا', 'ني', 'ه', 'ك', 'ي'];

/** Prepositions with a pronoun (عليه، لديها) and particles after و or ف are far commoner than the rare words of the same letters. */
function functionBonus(sense: Sense, reads: readonly Proclitic[], enclitic: string): number {
  if (!sense.tags.includes('function')) return 0;
  if (enclitic !== '' && reads.length === 0) return -2.7;
  if (reads.length === 1 && reads[0] === 'w') return -1.2;
  return -0.05;
}

/**
 * All ways to take a folded word apart that the forms allow, best first: fewer letters taken off is better, and
 * a pronoun suffix is dearer than a conjunction. `s` goes with present verbs only, the article and prepositions with no finite verb.
 */
export function analyseWord(forms: Forms, word: string): Analysis[] {
  const found: { cost: number; analysis: Analysis }[] = [];
  for (const { letters, reads } of PROCLITICS) {
    if (!word.startsWith(letters) || word.length - letters.length < 1) continue;
    const rest = word.slice(letters.length);
    for (const enclitic of ENCLITICS) {
      if (enclitic !== '' && (!rest.endsWith(enclitic) || rest.length - enclitic.length < 2)) continue;
      if (enclitic !== '' && reads.includes('al')) continue;
      const stem = enclitic === '' ? rest : rest.slice(0, -enclitic.length);
      if (letters !== '' && stem.length < 2) continue;
      const candidates =
        enclitic === ''
          ? [stem]
          : [stem, ...(stem.endsWith('ا') ? [`${stem.slice(0, -1)}ي`] : []), ...(/[يو]$/u.test(stem) ? [`${stem.slice(0, -1)}ء`] : [])];
      for (const candidate of candidates) {
        for (const sense of forms.get(candidate) ?? []) {
          const finite = sense.pos === 'verb';
          if (reads.includes('s') && (!finite || sense.tense !== 'present')) continue;
          if (finite && (reads.includes('al') || reads.includes('b') || reads.includes('k'))) continue;
          if (finite && reads.includes('l') && sense.tense !== 'present') continue;
          // the ta of a feminine noun is written before a pronoun only: وزارت is no ministry, it is «and she visited»
          if (
            enclitic === '' &&
            !finite &&
            candidate.endsWith('ت') &&
            sense.lemma.endsWith('ه') &&
            candidate.slice(0, -1) === sense.lemma.slice(0, -1)
          )
            continue;
          if (enclitic === 'ني' && !finite) continue;
          if (enclitic === 'ي' && finite) continue;
          if (enclitic !== '' && (sense.pos === 'numeral' || sense.pos === 'conjunction')) continue;
          const cost =
            letters.length +
            (enclitic === '' ? 0 : enclitic.length + 1.5) +
            (reads.includes('k') ? 1 : 0) +
            (candidate === stem ? 0 : 0.5) +
            (sense.number === 'dual' ? 1 : 0) +
            functionBonus(sense, reads, enclitic);
          found.push({
            cost,
            analysis: { proclitics: reads, prefix: letters.length, stem: candidate, enclitic: enclitic === '' ? null : enclitic, sense },
          });
        }
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map((x) => x.analysis);
}
