import type { NumberRange, Quantity } from '../model.js';
import { tidy } from './number-grammar.js';

/** Digits that carry information: 2 for 3500. */
export function significantDigits(value: number): number {
  return (
    Math.abs(value)
      .toPrecision(12)
      .replace(/e.*$/u, '')
      .replace(/\.?0+$/u, '')
      .replace('.', '')
      .replace(/^0+/u, '')
      .replace(/0+$/u, '').length || 1
  );
}

/** What a hedge allows: «about» 2.5 % of a figure with three digits that count, 7 % with two, 15 % with one. */
export function hedgeRange(low: number, high: number, hedge: Quantity['hedge']): NumberRange {
  switch (hedge) {
    case 'about': {
      const digits = significantDigits(low);
      const share = digits === 1 ? 0.15 : digits === 2 ? 0.07 : 0.025;
      return { low: tidy(low - Math.abs(low) * share), high: tidy(high + Math.abs(high) * share) };
    }
    case 'at-least':
    case 'more-than':
      return { low, high: null };
    case 'at-most':
    case 'less-than':
      return { low: null, high };
    default:
      return { low, high };
  }
}
