/** Group → concept → nouns: «singular plural…», several words of one concept separated by commas. */
export const nouns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  human: { soldier: 'جندي جنود' },
};
