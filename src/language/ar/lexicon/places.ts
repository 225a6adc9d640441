export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  /** Names and spellings, the usual one first. */
  readonly names: readonly string[];
  /** Demonym stems (masculine singular nisba), spellings. */
  readonly demonyms: readonly string[];
  /** Names and spellings of the capital. */
  readonly capital: readonly string[];
}
export const countries: readonly CountryRow[] = [];

/** Country → cities, spellings of one city joined by «=»: 'وهران', 'سيول=سول'. Region and province names likewise. */
export const cities: Readonly<Record<string, readonly string[]>> = {};
export const regions: Readonly<Record<string, readonly string[]>> = {};
/** Seas, rivers, straits, mountains, deserts, continents, world regions. */
export const features: readonly string[] = [];
/** Common nouns that head a place name: city, village, district, port, airport, camp … concept → «singular plural…». */
export const placeHeads: Readonly<Record<string, string>> = { city: 'مدينة مدن' };
