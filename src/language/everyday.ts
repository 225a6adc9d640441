/** What an everyday word can mean beside what the lexicons say. */
export function everydayMeanings(_norm: string, _language: string): readonly string[] {
  return [];
}
