import { conceptOf } from '../concepts.js';
import { type Lexicon, LexiconBuilder } from '../lexicon.js';
import type { CorePack } from '../pack.js';
import type { Analysis, PartOfSpeech } from '../tokens.js';
import { englishCues, englishFigureCues } from './cues.js';
import { adjectives } from './lexicon/adjectives.js';
import { commonWords, functionWords } from './lexicon/function-words.js';
import { nouns } from './lexicon/nouns.js';
import {
  feminine,
  functionsWithPortfolio,
  honorifics,
  masculine,
  militaryRanks,
  officeFunctions,
  officeRanks,
  portfolios,
  professions,
} from './lexicon/offices.js';
import { ambiguousOrganisations, institutionHeads, organisations } from './lexicon/organisations.js';
import { ambiguous, cities, countries, features, placeHeads, regions } from './lexicon/places.js';
import { eventNouns, verbs } from './lexicon/verbs.js';
import { type EnglishNames, findSurnames, type OfficeWord, type PlaceWord, readEnglishMentions } from './mentions.js';
import { addAdjective, addNoun, addVerb } from './morphology.js';
import { readEnglishQuantities } from './quantities.js';
import { nounForms, phraseTable } from './tables.js';
import { WEEKDAYS } from './time.js';
import { readEnglishTimes } from './times.js';
import { readEnglishTitles } from './titles.js';

const words = (list: string): string[] => list.split(/\s+/u).filter((w) => w !== '');
const entries = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const BE = 'is are was were am been being';

function buildLexicon() {
  const builder = new LexiconBuilder();
  for (const [pos, table] of Object.entries(functionWords) as [PartOfSpeech, Readonly<Record<string, string>>][])
    for (const [tag, list] of Object.entries(table))
      for (const word of words(list)) builder.add(word.replaceAll('_', ' '), { pos, concept: null, tags: ['function', tag] });
  for (const form of words(BE)) builder.add(form, { pos: 'verb', lemma: 'be', concept: 'be', tags: ['event'] });
  for (const [group, table] of Object.entries(nouns))
    for (const [concept, list] of Object.entries(table))
      for (const entry of entries(list)) addNoun(builder, entry, { pos: 'noun', concept, tags: [group] });
  for (const [concept, list] of Object.entries(eventNouns))
    for (const entry of entries(list)) addNoun(builder, entry, { pos: 'masdar', concept, tags: ['event'] });
  // a word that is both is a noun more often: press, service, visit
  for (const [concept, list] of Object.entries(verbs))
    for (const entry of entries(list)) addVerb(builder, entry, { concept, tags: ['event'] });
  for (const [concept, list] of Object.entries(adjectives))
    for (const entry of entries(list)) addAdjective(builder, entry, { concept, tags: ['adjective'] });
  for (const [table, tag] of [
    [officeFunctions, 'office'],
    [professions, 'profession'],
  ] as const)
    for (const [concept, list] of Object.entries(table))
      for (const { form, plural } of nounForms(list))
        builder.add(form.replaceAll('_', ' '), { pos: 'noun', concept, number: plural ? 'plural' : 'singular', tags: ['human', tag] });
  return builder.build();
}

function* officeEntries(table: Readonly<Record<string, string>>): Generator<readonly [string, OfficeWord]> {
  for (const [concept, list] of Object.entries(table)) for (const { form, plural } of nounForms(list)) yield [form, { concept, plural }];
}

function* conceptEntries(table: Readonly<Record<string, string>>): Generator<readonly [string, string]> {
  for (const [concept, list] of Object.entries(table)) for (const { form } of nounForms(list)) yield [form, concept];
}

/** «Aleppo=Halab@حلب»: its spellings, and the name under which all languages know it. */
function place(entry: string): { readonly names: readonly string[]; readonly key: string } {
  const [spelt, key] = entry.split('@').map((part) => part.trim());
  const names = spelt!.split('=').map((name) => name.trim());
  return { names, key: key ?? names[0]! };
}

function* placeEntries(): Generator<readonly [string, PlaceWord]> {
  const doubtful = new Set(entries(ambiguous).map((name) => name.toLowerCase()));
  const seen = new Map<string, number>();
  for (const { id, names, capital } of countries) {
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    for (const name of names) yield [name, { concept: `country:${id}`, country: id, ambiguous: false }];
    for (const name of capital) yield [name, { concept: `city:capital:${id}${n === 0 ? '' : n + 1}`, country: id, ambiguous: false }];
  }
  for (const [kind, table] of [
    ['city', cities],
    ['region', regions],
  ] as const) {
    for (const [country, list] of Object.entries(table)) {
      for (const entry of entries(list)) {
        const { names, key } = place(entry);
        for (const name of names) {
          if (name.includes('(')) continue; // «Birmingham (Alabama)»: a namesake of a better known place
          yield [name, { concept: `${kind}:${key}`, country, ambiguous: doubtful.has(name.toLowerCase()) }];
        }
      }
    }
  }
  for (const entry of entries(features)) {
    const { names, key } = place(entry);
    for (const name of names) yield [name, { concept: `feature:${key}`, country: null, ambiguous: doubtful.has(name.toLowerCase()) }];
  }
}

function* demonymEntries(): Generator<readonly [string, string]> {
  for (const { id, demonyms } of countries) {
    for (const demonym of demonyms) {
      yield [demonym, id];
      if (!/(?:s|ish|ese|ch)$/u.test(demonym)) yield [`${demonym}s`, id];
    }
  }
}

/** English: people, offices, institutions, places and times. Built on first use, then shared. */
export function english(): CorePack {
  if (pack !== undefined) return pack;
  // an Arabic folder asks for the cues and not for the words
  let built: Lexicon | undefined;
  const lexicon = (): Lexicon => {
    built ??= buildLexicon();
    return built;
  };
  const memo = new Map<string, readonly Analysis[]>();
  const analyse = (norm: string): readonly Analysis[] => {
    let analyses = memo.get(norm);
    if (analyses === undefined) {
      const stem = norm.replace(/['’]s?$/u, '');
      analyses = (lexicon().forms.get(stem) ?? []).map((sense) => ({ proclitics: [], prefix: 0, stem, enclitic: null, sense }));
      if (memo.size >= MAX_ANALYSES) memo.clear();
      memo.set(norm, analyses);
    }
    return analyses;
  };
  const functions = new Set(Object.values(functionWords).flatMap((table) => Object.values(table ?? {}).flatMap((list) => words(list))));
  const common = new Set(words(commonWords));
  const times = new Set([
    ...WEEKDAYS.keys(),
    ...words(
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun easter christmas ramadan eid today yesterday tomorrow tonight spring summer autumn winter',
    ),
  ]);
  const doubtful = new Set(entries(ambiguousOrganisations));
  let names: EnglishNames | undefined;
  const tables = (): EnglishNames => {
    names ??= {
      offices: phraseTable(officeEntries(officeFunctions)),
      ranks: phraseTable(conceptEntries(officeRanks)),
      portfolios: phraseTable(conceptEntries(portfolios)),
      withPortfolio: functionsWithPortfolio,
      honorifics: phraseTable(conceptEntries(honorifics)),
      militaryRanks: phraseTable(conceptEntries(militaryRanks)),
      professions: phraseTable(officeEntries(professions)),
      places: phraseTable(placeEntries()),
      placeHeads: phraseTable(conceptEntries(placeHeads)),
      demonyms: phraseTable(demonymEntries()),
      organisations: phraseTable(
        organisations.flatMap(({ id, names: spelt, country }) =>
          spelt.map((name) => [name, { concept: `org:${id}`, country, exact: doubtful.has(name) ? name : null }] as const),
        ),
      ),
      institutionHeads: phraseTable(conceptEntries(institutionHeads)),
      feminine: new Set(words(feminine)),
      masculine: new Set(words(masculine)),
      isWord: (word) => common.has(word) || analyse(word).length > 0,
      isFunction: (word) => functions.has(word),
      isSpeech: (token) => token.analyses.some((a) => a.sense.pos === 'verb' && conceptOf(a.sense.concept)?.speech === true),
      isTime: (word) => times.has(word),
    };
    return names;
  };
  pack = {
    code: 'en',
    get lexicon() {
      return lexicon();
    },
    analyse,
    weekdays: [...WEEKDAYS.keys()],
    readTimes: (text) => readEnglishTimes(text.text, text.tokens[0]?.start ?? 0),
    readMentions: (text) => readEnglishMentions(text, tables()),
    findSurnames: (text, mentions, told) => findSurnames(text, mentions, tables(), told),
    readTitles: (text, mentions) => readEnglishTitles(text, mentions, tables()),
    figureCues: englishFigureCues,
    cues: englishCues,
    readQuantities: (text, skip) =>
      readEnglishQuantities(
        text,
        {
          nounOf: (token) => {
            const noun = token.analyses.find(
              (a) => (a.sense.pos === 'noun' || a.sense.pos === 'masdar') && !a.sense.tags.includes('function'),
            );
            return noun === undefined
              ? null
              : { concept: noun.sense.concept ?? noun.sense.lemma, human: noun.sense.tags.some((tag) => HUMAN.has(tag)) };
          },
          isFunction: (word) => functions.has(word),
          isVerbOnly: (token) => token.analyses.length > 0 && token.analyses.every((a) => a.sense.pos === 'verb'),
          countryOf: (tokens, index) => {
            const found = tables().demonyms.at(tokens, index) ?? null;
            return found === null ? null : { country: found.value, last: found.last };
          },
        },
        skip,
      ),
  };
  return pack;
}

const HUMAN = new Set(['human', 'person', 'profession', 'casualty', 'military', 'office']);
let pack: CorePack | undefined;
/** Words whose analyses are kept. */
const MAX_ANALYSES = 200_000;
