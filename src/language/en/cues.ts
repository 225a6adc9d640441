import type { FigureCues } from '../number-grammar.js';

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/u)
      .filter((w) => w !== '')
      .map((w) => w.replaceAll('_', ' ')),
  );

/** Words beside a figure that say with what it may be compared. */
export const englishFigureCues: FigureCues = {
  market: set('shares share stock stocks index futures brent crude spot ounce barrel trading traded traders nasdaq ftse'),
  each: set('each per apiece daily weekly monthly yearly annually a_head a_year a_month a_day a_week every'),
  part: set('including among of_them of_whom of_which them include includes included besides except excluding plus'),
  upTo: set('until till by as_of up_to'),
  narrows: set('running consecutive this_year this_season since as'),
  outOf: set('out_of of_the'),
  they: set('they they’re these those'),
  base: set('against compared versus from instead previously earlier was were'),
  rest: set('other others additional more further another remaining extra previous earlier'),
};
