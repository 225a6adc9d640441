/** Head nouns of institutions: concept → «singular plural…». */
export const institutionHeads: Readonly<Record<string, string>> = { ministry: 'وزارة وزارات' };

export interface OrganisationRow {
  readonly id: string;
  /** ISO 3166-1 alpha-2, or null for an international body. */
  readonly country: string | null;
  /** Full names, short names and acronyms, the usual one first. */
  readonly names: readonly string[];
}
export const organisations: readonly OrganisationRow[] = [];
