/** Function concept → «masculine singular, plural…» of office heads: minister, president, spokesperson … */
export const officeFunctions: Readonly<Record<string, string>> = { minister: 'وزير وزراء' };
/** Rank concept → words that qualify an office: deputy, acting, former … */
export const officeRanks: Readonly<Record<string, string>> = { deputy: 'نائب', former: 'سابق أسبق' };
/** Portfolio concept → words: defence, foreign-affairs … */
export const portfolios: Readonly<Record<string, string>> = { defence: 'دفاع' };
/** Tag → forms of address: السيد، الدكتور، سمو … */
export const honorifics: Readonly<Record<string, string>> = { mr: 'سيد' };
/** Military and police ranks. */
export const militaryRanks: Readonly<Record<string, string>> = { colonel: 'عقيد' };
/** Professions that introduce a name: journalist, physician … */
export const professions: Readonly<Record<string, string>> = { physician: 'طبيب أطباء' };
