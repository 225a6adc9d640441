import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as model from '../../src/model.js';
import { toJson } from '../../src/report/json.js';
import { reportErrors } from '../../src/report/validate.js';
import { REPORT, TEXTS } from './example.js';

const load = (name: string) => JSON.parse(fs.readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const report = load('report');
const claim = load('claim');

/** The compiler sees to it that `keys` are exactly those of the type. */
const keysOf =
  <T>() =>
  (keys: Record<keyof Required<T> & string, true>): string[] =>
    Object.keys(keys).sort();

describe('schemas and model.ts say the same', () => {
  test.each([
    [
      'report',
      report,
      keysOf<model.Report>()({
        schemaVersion: true,
        documents: true,
        claims: true,
        entities: true,
        events: true,
        conflicts: true,
        stories: true,
        cleared: true,
        problems: true,
      }),
    ],
    [
      'document',
      report.$defs.document,
      keysOf<model.ReportDocument>()({ source: true, language: true, title: true, outlet: true, published: true }),
    ],
    ['published', report.$defs.published, keysOf<model.Published>()({ from: true, to: true, basis: true, because: true })],
    ['mention', report.$defs.mention, keysOf<model.MentionRef>()({ source: true, start: true, end: true, quote: true })],
    ['entity', report.$defs.entity, keysOf<model.ReportEntity>()({ id: true, type: true, name: true, mentions: true })],
    [
      'event',
      report.$defs.event,
      keysOf<model.ReportEvent>()({
        id: true,
        type: true,
        label: true,
        time: true,
        place: true,
        participants: true,
        mentions: true,
        because: true,
      }),
    ],
    [
      'evidence',
      report.$defs.evidence,
      keysOf<model.Evidence>()({ source: true, start: true, end: true, quote: true, value: true, claim: true }),
    ],
    ['side', report.$defs.side, keysOf<model.Side>()({ value: true, sources: true, independent: true, primary: true })],
    [
      'conflict',
      report.$defs.conflict,
      keysOf<model.Conflict>()({
        id: true,
        kind: true,
        scope: true,
        severity: true,
        event: true,
        summary: true,
        explanation: true,
        evidence: true,
        support: true,
        decision: true,
      }),
    ],
    ['story', report.$defs.story, keysOf<model.Story>()({ id: true, label: true, sources: true })],
    [
      'cleared',
      report.$defs.cleared,
      keysOf<model.Cleared>()({ verdict: true, property: true, event: true, because: true, evidence: true }),
    ],
    ['problem', report.$defs.problem, keysOf<model.Problem>()({ source: true, message: true })],
    ['attribution', claim.$defs.attribution, keysOf<model.Attribution>()({ text: true, entity: true, start: true, end: true })],
    ['time', claim.$defs.time, keysOf<model.ClaimTime>()({ value: true, interval: true, because: true })],
    [
      'claim',
      claim.$defs.claim,
      keysOf<model.Claim>()({
        id: true,
        source: true,
        start: true,
        end: true,
        quote: true,
        event: true,
        property: true,
        value: true,
        polarity: true,
        modality: true,
        attribution: true,
        time: true,
        extractor: true,
        confidence: true,
      }),
    ],
  ])('%s', (_name, schema, keys) => {
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties).sort()).toEqual(keys);
    expect(schema.required.toSorted()).toEqual(keys);
  });

  test.each([
    [
      'kind',
      report.$defs.conflict.properties.kind.enum,
      keysOf<Record<model.ConflictKind, 1>>()({
        date: true,
        place: true,
        participant: true,
        role: true,
        name: true,
        number: true,
        attribution: true,
        polarity: true,
        status: true,
        sequence: true,
      }),
    ],
    [
      'severity',
      report.$defs.conflict.properties.severity.enum,
      keysOf<Record<model.Severity, 1>>()({ high: true, medium: true, low: true, info: true }),
    ],
    [
      'verdict',
      report.$defs.cleared.properties.verdict.enum,
      keysOf<Record<model.Cleared['verdict'], 1>>()({ agree: true, refine: true, update: true }),
    ],
    [
      'basis',
      report.$defs.published.properties.basis.enum,
      keysOf<Record<model.Published['basis'], 1>>()({ metadata: true, dateline: true, text: true, inferred: true }),
    ],
    [
      'entity type',
      report.$defs.entity.properties.type.enum,
      keysOf<Record<model.ReportEntity['type'], 1>>()({ person: true, organization: true, place: true, office: true }),
    ],
    ['polarity', claim.$defs.claim.properties.polarity.enum, keysOf<Record<model.Polarity, 1>>()({ positive: true, negative: true })],
    [
      'modality',
      claim.$defs.claim.properties.modality.enum,
      keysOf<Record<model.Modality, 1>>()({ asserted: true, planned: true, possible: true, demanded: true, denied: true }),
    ],
  ])('%s', (_name, values, keys) => expect(values.toSorted()).toEqual(keys));
});

describe('a report is checked before it is written', () => {
  test('the example passes and its JSON reads back as it was', () => {
    expect(reportErrors(REPORT, TEXTS)).toEqual([]);
    expect(JSON.parse(toJson(REPORT).get('report.json')!)).toEqual(REPORT);
  });

  const first = REPORT.conflicts[1]!;
  const evidence = first.evidence[0]!;
  test.each([
    ['a field too many', { ...REPORT, generatedAt: 'now' }, /additional properties/u],
    ['a missing field', { ...REPORT, stories: undefined }, /required property/u],
    [
      'a long quote',
      { ...REPORT, conflicts: [{ ...first, evidence: [evidence, { ...evidence, quote: 'x'.repeat(241) }] }] },
      /more than 240/u,
    ],
    ['a lone passage', { ...REPORT, conflicts: [{ ...first, evidence: [evidence] }] }, /fewer than 2/u],
    [
      'a quote that the article does not hold there',
      { ...REPORT, conflicts: [{ ...first, evidence: [evidence, { ...evidence, start: evidence.start + 1 }] }] },
      /is not «/u,
    ],
  ])('%s', (_name, wrong, message) => {
    expect(reportErrors(wrong as model.Report, TEXTS).join('\n')).toMatch(message);
  });
});
