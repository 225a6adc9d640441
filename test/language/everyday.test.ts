import { describe, expect, it } from 'vitest';
import { everydayMeanings } from '../../src/language/everyday.js';
import { fold } from '../../src/language/tokens.js';

describe('everyday words', () => {
  it.each([
    ['cage', 'الأقفاص'],
    ['loaves', 'رغيف'],
    ['swam', 'يسبح'],
    ['narrower', 'أضيق'],
    ['bury', 'لندفن'],
    ['tonight', 'الليلة'],
    ['quay', 'رصيف'],
    ['loser', 'خسرنا'],
  ])('%s and %s mean the same', (english, arabic) => {
    const here = everydayMeanings(english, 'en');
    expect(everydayMeanings(fold(arabic), 'ar').filter((meaning) => here.includes(meaning))).not.toEqual([]);
  });

  it('knows nothing of names and of other languages', () => {
    expect(everydayMeanings('ramtohul', 'en')).toEqual([]);
    expect(everydayMeanings('pain', 'fr')).toEqual([]);
  });
});
