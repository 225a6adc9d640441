import { push } from '../groups.js';
import { periodAfter } from '../language/arithmetic-cues.js';
import { significantDigits } from '../language/figures.js';
import type { Quantity } from '../model.js';
import type { Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import { evidenceSpan, readFigure } from './quantities.js';

/** An amount of money with the period that it is for, as the words right after it say. */
interface Rate {
  readonly document: number;
  readonly quantity: Quantity;
  readonly period: string;
}

/** Characters behind an amount within which its period stands. */
const REACH = 40;
/** What two passages must have in common, as a cosine, to speak of one payment where the amount is a round one. */
const ALIKE = 0.1;

/** One amount that two articles give for different periods, a month and a year: one of them took a period's total for another's. */
export function comparePeriods(input: CompareInput, excluded: ReadonlySet<Quantity>): Finding[] {
  const rates = new Map<string, Rate[]>();
  input.readings.forEach(({ quantities, document: { text } }, document) => {
    for (const quantity of quantities) {
      if (quantity.kind !== 'money' || quantity.hedge === 'vague' || !(quantity.value > 0) || excluded.has(quantity)) continue;
      const period = periodAfter(text.slice(quantity.end, quantity.end + REACH));
      const told = quantities.filter((q) => q.kind === 'money' && q.value === quantity.value).length;
      if (period !== null && told === 1) push(rates, `${input.stories[document]}|${quantity.value}`, { document, quantity, period });
    }
  });
  return [...rates.values()].flatMap((list) => {
    const [first] = list;
    const other = list.find((r) => r.document !== first!.document && r.period !== first!.period && alike(first!, r));
    if (first === undefined || other === undefined) return [];
    const sides = [first, other].map(({ period, quantity }) => ({
      value: quantity.text,
      facts: list
        .filter((r) => r.period === period)
        .map((r) => ({ document: r.document, ...evidenceSpan(input, readFigure(input, r.document, r.quantity)), value: r.quantity.text })),
    }));
    return [
      {
        kind: 'number',
        property: 'number of money',
        scope: 'cross',
        verdict: 'contradict',
        sides,
        because: `«${first.quantity.text}» and «${other.quantity.text}» are the same amount for different periods`,
        confidence: 0.6,
      } satisfies Finding,
    ];
  });

  function alike(a: Rate, b: Rate): boolean {
    if (compareQuantities(a.quantity, b.quantity).verdict !== 'agree') return false;
    if (significantDigits(a.quantity.value) >= 2) return true;
    const around = (r: Rate) => input.passages.around(r.document, r.quantity, { skip: [r.quantity.number] });
    return input.passages.likeness(input.stories[a.document]!, around(a), around(b)).cosine >= ALIKE;
  }
}
