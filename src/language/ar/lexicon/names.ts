/** Given names by sex, family names and foreign given names in Arabic letters, separated by spaces. */
export const givenNames: Readonly<Record<'m' | 'f', string>> = { m: 'محمد', f: 'فاطمة' };
export const familyNames = '';
