import { hashId } from '../ids.js';
import type { Claim, ClaimTime, DayInterval, Span } from '../model.js';
import type { EventMention, Reading } from '../reading.js';

const MAX_QUOTE = 240;

/** What claims of one document need from the stages after reading. */
export interface ClaimContext {
  /** Display name of a mention's entity, else the mention's own words. */
  readonly nameOf: (mention: number) => string;
  readonly entityOf: (mention: number) => string | null;
  /** Event id of an event mention, or null. */
  readonly eventOf: (event: number) => string | null;
  readonly published: DayInterval | null;
}

/**
 * A document's atomic assertions: that something happened, when, where, by whom, how many, who holds which office, who said what.
 * Ids are hashes of source, property, quote and its occurrence, so they survive a rerun and an added document.
 */
export function extractClaims(reading: Reading, context: ClaimContext): Claim[] {
  const { document, mentions, timexes, quantities } = reading;
  const occurrences = new Map<string, number>();
  const out: Claim[] = [];
  const add = (
    span: Span,
    fields: {
      event?: string | null;
      property: string;
      value: string;
      extractor: string;
      confidence: number;
      time?: ClaimTime | null;
    } & Partial<Pick<Claim, 'polarity' | 'modality'>>,
  ) => {
    const end = Math.min(span.end, span.start + MAX_QUOTE);
    const quote = document.text.slice(span.start, end);
    if (quote.trim() === '') return;
    const key = `${fields.property}\u001f${quote}`;
    const n = occurrences.get(key) ?? 0;
    occurrences.set(key, n + 1);
    out.push({
      id: hashId('claim', document.source, fields.property, quote, n),
      source: document.source,
      start: span.start,
      end,
      quote,
      event: fields.event ?? null,
      property: fields.property,
      value: fields.value,
      polarity: fields.polarity ?? 'positive',
      modality: fields.modality ?? 'asserted',
      attribution: attributionAt(span),
      time: fields.time ?? null,
      extractor: fields.extractor,
      confidence: fields.confidence,
    });
  };

  for (const event of reading.events) {
    const id = context.eventOf(event.index);
    const nearest = timeOf(event);
    const common = { event: id, polarity: event.polarity, modality: event.modality, time: nearest === null ? null : claimTime(nearest) };
    if (id !== null)
      add(
        { start: event.start, end: event.end },
        { ...common, property: 'occurrence', value: event.concept, extractor: 'events', confidence: 0.7 },
      );
    if (nearest !== null)
      add(cover(event.trigger, nearest), {
        ...common,
        property: 'date',
        value: nearest.value ?? nearest.text,
        extractor: 'times',
        confidence: 0.7,
      });
    if (id === null) continue;
    for (const place of event.places)
      if (Math.abs(mentions[place]!.start - event.trigger.end) < 90)
        add(cover(event.trigger, mentions[place]!), {
          ...common,
          property: 'place',
          value: context.nameOf(place),
          extractor: 'places',
          confidence: 0.6,
        });
    if (event.agent !== null)
      add(cover(event.trigger, mentions[event.agent]!), {
        ...common,
        property: 'participant',
        value: context.nameOf(event.agent),
        extractor: 'events',
        confidence: 0.6,
      });
  }
  for (const quantity of quantities) {
    if (quantity.kind === 'plain') continue;
    const event = reading.events.find((e) => e.quantities.includes(quantities.indexOf(quantity)));
    add(quantity, {
      event: event === undefined ? null : context.eventOf(event.index),
      property: quantity.kind === 'ordinal' ? 'ordinal' : 'number',
      value: `${quantity.value}${quantity.unit === null ? '' : ` ${quantity.unit}`}${quantity.counted === null ? '' : ` ${quantity.counted}`}`,
      extractor: 'quantities',
      confidence: 0.8,
    });
  }
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person' || mention.office === null || mention.parts.length === 0 || mention.office.function === 'counterpart')
      return;
    const o = mention.office;
    add(mention, {
      property: 'office',
      value: `${context.nameOf(index)}: ${[...o.rank, o.function, o.portfolio, o.institution, o.country].filter((x) => x !== null && x !== '').join(' ')}`,
      extractor: 'people',
      confidence: mention.confidence,
      time: context.published === null ? null : { value: null, interval: context.published, because: 'held when the article was written' },
    });
  });
  for (const statement of reading.statements) {
    if (statement.speaker === null) continue;
    const speaker = mentions[statement.speaker]!;
    const start = Math.min(statement.start, speaker.start + MAX_QUOTE > statement.content.start ? speaker.start : statement.start);
    add(
      { start: Math.min(start, statement.start), end: statement.end },
      {
        property: 'statement',
        value: context.nameOf(statement.speaker),
        extractor: 'statements',
        confidence: statement.direct ? 0.8 : 0.6,
        ...(statement.denial && { polarity: 'negative' as const }),
      },
    );
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end || (a.property < b.property ? -1 : 1));

  function timeOf(event: EventMention) {
    let best: { index: number; distance: number } | null = null;
    for (const index of event.times) {
      const t = timexes[index]!;
      const distance = t.start >= event.trigger.end ? t.start - event.trigger.end : event.trigger.start - t.end + 8;
      if (best === null || distance < best.distance) best = { index, distance };
    }
    return best === null || best.distance > 90 ? null : timexes[best.index]!;
  }

  function claimTime(t: { readonly text: string; readonly value?: string; readonly interval?: DayInterval }): ClaimTime {
    const basis =
      context.published === null
        ? 'the article is undated'
        : `in an article of ${context.published.from === context.published.to ? context.published.from : `${context.published.from} to ${context.published.to}`}`;
    return { value: t.value ?? null, interval: t.interval ?? null, because: `«${t.text}», ${basis}` };
  }

  function attributionAt(span: Span): Claim['attribution'] {
    for (const s of reading.statements) {
      if (s.speaker === null || s.content.start > span.start || s.content.end < span.start) continue;
      const m = mentions[s.speaker]!;
      return { text: m.text, entity: context.entityOf(s.speaker), start: m.start, end: m.end };
    }
    return null;
  }
}

function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
