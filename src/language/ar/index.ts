import { familyNames, givenNames } from '../../names/arabic.js';
import { type Lexicon, LexiconBuilder } from '../lexicon.js';
import type { LanguagePack } from '../pack.js';
import { type Analysis, fold, type PartOfSpeech } from '../tokens.js';
import { arabicCues } from './cues.js';
import { arabicGrammar } from './grammar.js';
import { adjectives, opposites } from './lexicon/adjectives.js';
import { functionWords } from './lexicon/function-words.js';
import { nouns } from './lexicon/nouns.js';
import { honorifics, masculineOnly, militaryRanks, officeFunctions, officeRanks, portfolios, professions } from './lexicon/offices.js';
import { institutionHeads, organisations } from './lexicon/organisations.js';
import { cities, countries, features, placeHeads, regions } from './lexicon/places.js';
import { verbEntries } from './lexicon/verbs.js';
import { addNominal, addParticiples, addVerb, analyseWord } from './morphology.js';
import { arabicNumbers, numberForms } from './numbers.js';
import { arabicTime } from './time.js';
import { readArabicTimes } from './times.js';
import { readArabicTitles } from './titles.js';

const words = (list: string): string[] => list.split(/\s+/u).filter((w) => w !== '');
const variants = (list: string): string[] =>
  list
    .split(',')
    .map((w) => w.trim())
    .filter((w) => w !== '');

function addNounList(
  builder: LexiconBuilder,
  table: Readonly<Record<string, string>>,
  pos: PartOfSpeech,
  tags: readonly string[],
  masculine: ReadonlySet<string> = new Set(),
): void {
  for (const [concept, list] of Object.entries(table)) {
    const extra = { concept, tags };
    for (const entry of variants(list)) {
      const [singular, ...plurals] = spaced(entry);
      if (singular !== undefined)
        addNominal(
          builder,
          singular,
          pos,
          masculine.size > 0 && masculine.has(fold(singular)) ? { ...extra, masculine: true } : extra,
          undefined,
          plurals,
        );
    }
  }
}

/** The words of an entry, in which an underscore stands for a space. */
function spaced(entry: string): readonly string[] {
  const list = /\s/u.test(entry) ? words(entry) : [entry];
  return entry.includes('_') ? list.map((word) => word.replaceAll('_', ' ')) : list;
}

function buildLexicon(): Lexicon {
  const builder = new LexiconBuilder();
  for (const [pos, table] of Object.entries(functionWords) as [PartOfSpeech, Readonly<Record<string, string>>][]) {
    for (const [tag, list] of Object.entries(table)) {
      for (const word of words(list)) builder.add(word.replaceAll('_', ' '), { pos, concept: null, tags: ['function', tag] });
    }
  }
  // weekdays and months are names of time: never names of people
  for (const list of [...arabicTime.weekdays, ...arabicTime.months.gregorian])
    for (const word of variants(list)) if (!word.includes(' ')) builder.add(word, { pos: 'noun', concept: null, tags: ['time'] });
  addNounList(builder, institutionHeads, 'noun', ['institution-head']);
  addNounList(builder, placeHeads, 'noun', ['place-head']);
  for (const [group, table] of Object.entries(nouns)) addNounList(builder, table, 'noun', [group]);
  addNounList(builder, adjectives, 'adjective', ['adjective']);
  for (const [concept, entry] of verbEntries) addVerb(builder, entry, { concept, tags: ['event'] });
  // offices after the common nouns: محافظة is a province before it is a woman governor
  const masculine = new Set(words(masculineOnly).map((w) => fold(w.replaceAll('_', ' '))));
  addNounList(builder, officeFunctions, 'noun', ['human', 'office'], masculine);
  addNounList(builder, officeRanks, 'noun', ['human', 'office-rank'], masculine);
  addNounList(builder, honorifics, 'noun', ['human', 'honorific'], masculine);
  addNounList(builder, militaryRanks, 'noun', ['human', 'military-rank'], masculine);
  addNounList(builder, professions, 'noun', ['human', 'profession'], masculine);
  addNounList(builder, portfolios, 'noun', ['portfolio']);
  const rows = new Map<string, number>();
  for (const country of countries) {
    const row = (rows.get(country.id) ?? 0) + 1;
    rows.set(country.id, row);
    const tags = ['place', 'country'];
    for (const name of country.names)
      builder.add(name, { pos: 'name', lemma: country.names[0]!, concept: `country:${country.id}`, country: country.id, tags });
    for (const demonym of country.demonyms)
      addNominal(
        builder,
        demonym,
        'adjective',
        { concept: `demonym:${country.id}`, country: country.id, tags: ['demonym', 'human'] },
        country.demonyms[0]!,
      );
    for (const name of country.capital)
      builder.add(name, {
        pos: 'name',
        lemma: country.capital[0]!,
        concept: `city:capital:${country.id}${row === 1 ? '' : row}`,
        country: country.id,
        tags: ['place', 'city', 'capital'],
      });
  }
  for (const [tag, table] of [
    ['city', cities],
    ['region', regions],
  ] as const) {
    for (const [country, list] of Object.entries(table)) {
      for (const entry of list) {
        const names = entry.split('=').map((n) => n.trim());
        for (const name of names)
          builder.add(name, { pos: 'name', lemma: names[0]!, concept: `${tag}:${names[0]}`, country, tags: ['place', tag] });
      }
    }
  }
  for (const entry of features) {
    const names = entry.split('=').map((n) => n.trim());
    for (const name of names)
      builder.add(name, { pos: 'name', lemma: names[0]!, concept: `feature:${names[0]}`, tags: ['place', 'feature'] });
  }
  for (const row of organisations) {
    for (const name of row.names) {
      builder.add(name, {
        pos: 'name',
        lemma: row.names[0]!,
        concept: `org:${row.id}`,
        tags: ['organisation'],
        ...(row.country !== null && { country: row.country }),
      });
    }
  }
  for (const sex of ['m', 'f'] as const) {
    const sense = { pos: 'name', concept: null, gender: sex, tags: ['given-name'] } as const;
    for (const name of words(givenNames[sex])) builder.add(name.replaceAll('_', ' '), sense);
  }
  for (const name of words(familyNames)) builder.add(name.replaceAll('_', ' '), { pos: 'name', concept: null, tags: ['family-name'] });
  for (const row of numberForms()) {
    const number = row.tag === 'number' || row.tag === 'ordinal';
    builder.add(row.form, { pos: number ? 'numeral' : 'noun', lemma: row.lemma, concept: null, tags: [row.tag] });
  }
  for (const [concept, entry] of verbEntries) addParticiples(builder, entry, { concept, tags: ['event'] }); // last: names and nouns come first
  return builder.build();
}

/** Words whose analyses are kept. */
const MAX_ANALYSES = 400_000;

let pack: LanguagePack | undefined;

/** Arabic. Built on first use (about a tenth of a second), then shared. */
export function arabic(): LanguagePack {
  if (pack === undefined) {
    const lexicon = buildLexicon();
    const memo = new Map<string, readonly Analysis[]>();
    pack = {
      code: 'ar',
      lexicon,
      numbers: arabicNumbers,
      cues: arabicCues,
      opposites,
      weekdays: arabicTime.weekdays,
      readTimes: (text) => readArabicTimes(text, { cues: arabicCues }),
      grammar: arabicGrammar(() => ({ lexicon })),
      readTitles: (text, mentions) => readArabicTitles(text, mentions, lexicon),
      analyse: (norm) => {
        let analyses = memo.get(norm);
        if (analyses === undefined) {
          analyses = analyseWord(lexicon.forms, norm);
          if (memo.size >= MAX_ANALYSES) memo.clear();
          memo.set(norm, analyses);
        }
        return analyses;
      },
    };
  }
  return pack;
}
