import { hashId } from '../ids.js';
import type { Conflict, Evidence, Report } from '../model.js';
import { sidesOf } from '../sides.js';
import { oneLine } from './escape.js';
import { decisionText, formatMessages } from './format-messages.js';
import { type Locale, messages } from './messages.js';
import type { ReportOptions } from './options.js';
import { codePointCounter, jsonText, pathAsUri } from './places.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Characters before and after the words that tell one occurrence from another. */
const AROUND = 32;

/** How the file begins: by it a later run knows it from the annotations of others. */
export const ANNOTATIONS_MARK = `{\n "@context": "${CONTEXT}",\n "id": "urn:reconcile:`;

type Purpose = 'assessing' | 'commenting' | 'describing' | 'moderating' | 'tagging';

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: Purpose;
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
  readonly textDirection?: 'ltr' | 'rtl';
  readonly creator?: { readonly type: 'Person'; readonly name: string };
  readonly created?: string;
}

interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly state?: { readonly type: 'TimeState'; readonly cached: string };
  readonly selector: readonly object[];
}

const urn = (id: string): string => `urn:reconcile:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;

/** An address on the web, as its front matter gives it; null for anything else, a script above all. */
function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** True inside a surrogate pair. */
const splitsPair = (text: string, at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** The two selectors of the Web Annotation Data Model (4.2.4, 4.2.5) for one passage; both count Unicode code points. */
function selectorsOf(
  { source, start, end, quote }: Evidence,
  texts: ReadonlyMap<string, string>,
  pointsBefore: (source: string, offset: number) => number | null,
): object[] {
  const text = texts.get(source);
  if (text === undefined) return [{ type: 'TextQuoteSelector', exact: quote }];
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  // a code point takes two units at most
  const prefix = [...text.slice(Math.max(0, from - 2 * AROUND), from)].slice(-AROUND).join('');
  const suffix = [...text.slice(to, to + 2 * AROUND)].slice(0, AROUND).join('');
  return [
    { type: 'TextQuoteSelector', exact: text.slice(from, to), prefix, suffix },
    { type: 'TextPositionSelector', start: pointsBefore(source, from), end: pointsBefore(source, to) },
  ];
}

/**
 * The conflicts as a collection of W3C Web Annotations (JSON-LD), `annotations.jsonld`: one annotation a conflict, one target a piece of
 * evidence. Positions refer to the article as its file decodes; where the article also stands on the web, that address is the source and
 * the file the state of it that was read. Holds no time but those of decisions.
 */
export function toAnnotations(report: Report, { locale, texts, urls }: ReportOptions): ReadonlyMap<string, string> {
  const m = messages[locale];
  const f = formatMessages[locale];
  const pointsBefore = codePointCounter(texts);

  const bodyOf = (purpose: Purpose, value: string, language: Locale = locale): TextualBody => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language,
    textDirection: messages[language].direction,
  });
  /** One of the engine's sentences; in English where the report's language does not have it. */
  const engineBody = (purpose: Purpose, text: string, translate: (text: string) => string): TextualBody => {
    const translated = translate(text);
    return bodyOf(purpose, oneLine(translated), translated === text ? 'en' : locale);
  };
  /** A word of the schema, the same in all languages: a tag is what a program selects by. */
  const tag = (value: string): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' });

  const decisionOf = ({ decision }: Conflict): TextualBody[] => {
    if (decision === null) return [];
    const { editor, at, reopened } = decision;
    const creator = editor === null ? {} : { creator: { type: 'Person', name: oneLine(editor) } as const };
    const ruled = { ...bodyOf('moderating', oneLine(decisionText(f, decision))), ...creator, created: at };
    if (decision.state === 'decided') return [ruled];
    const why = [f.state.reopened, ...reopened.map((reason) => oneLine(m.engine(reason)))];
    return [ruled, bodyOf('commenting', why.join('\n'))];
  };

  const targetOf = (evidence: Evidence): Target => {
    const path = pathAsUri(evidence.source);
    const url = webAddress(urls?.get(evidence.source));
    return {
      type: 'SpecificResource',
      ...(url === null ? { source: path } : { source: url, state: { type: 'TimeState', cached: path } }),
      selector: selectorsOf(evidence, texts, pointsBefore),
    };
  };

  const annotationOf = (conflict: Conflict): object => {
    const sides = sidesOf(conflict).map(({ side: { value, sources, independent, primary } }) =>
      oneLine(`${m.support(value, sources.length, independent, primary.length)} (${sources.join(f.comma)})`),
    );
    return {
      id: urn(conflict.id),
      type: 'Annotation',
      motivation: 'assessing',
      generator: { type: 'Software', name: 'reconcile' },
      body: [
        engineBody('describing', conflict.summary, m.summary),
        engineBody('assessing', conflict.explanation, m.engine),
        bodyOf('describing', sides.join('\n')),
        tag(conflict.kind),
        tag(conflict.severity),
        ...decisionOf(conflict),
      ],
      target: conflict.evidence.map(targetOf),
    };
  };

  const id = urn(hashId('annotations', ...report.documents.map(({ source }) => source)));
  const page = { id: `${id}:page-1`, type: 'AnnotationPage', startIndex: 0, items: report.conflicts.map(annotationOf) };
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: m.title(report.documents.length),
    total: report.conflicts.length,
    // a page must hold an annotation
    ...(report.conflicts.length === 0 ? {} : { first: page, last: page.id }),
  };
  return new Map([['annotations.jsonld', jsonText(collection)]]);
}
