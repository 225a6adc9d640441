/**
 * How a language tells of one of several: «the third», «never before», «twice before». Patterns run over a sentence as
 * its folded words with one space between them and before the first and after the last.
 */
export interface SeriesCues {
  /** Ordinals, folded, without the article. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** The ordinal stands before its noun always; otherwise it follows where it has the article. */
  readonly ordinalFirst: boolean;
  /** Nouns that only count: «time». */
  readonly times: ReadonlySet<string>;
  /** Words right before an ordinal that make it what is said of the subject: «is the», «وهذا». */
  readonly predicates: RegExp;
  /** «his», «its» before an ordinal. */
  readonly possessives: ReadonlySet<string>;
  /** Words after an ordinal that say that all of history is meant. */
  readonly ever: RegExp;
  /** «in a row»: a series inside the series. */
  readonly narrows: RegExp;
  /** «this season», «this term»: since some months. */
  readonly season: RegExp;
  /** Ends a text after which a time is where the count begins. */
  readonly since: RegExp;
  /** Ends a text after which a time is as long as the count goes back, or holds it. */
  readonly within: RegExp;
  /** A length of time that is all of the life of what counts: «in the eight years of its life». */
  readonly life: RegExp;
  /** Nothing of the kind before: the happening is told within or after the match. */
  readonly never: RegExp;
  /** What a match of `never` must not hold, or be followed by. */
  readonly notNever: RegExp;
  /** It had been before: groups `once`, `twice` or `count` with how often. */
  readonly before: RegExp;
  /** Words that say that somebody tells of himself. */
  readonly firstPerson: RegExp;
  /** Numbers in words, two to twelve. */
  readonly numbers: ReadonlyMap<string, number>;
  /** «the previous burglary»: a noun before or after it was one before. */
  readonly earlier: ReadonlySet<string>;
  /** Words of no content of their own that may stand between an ordinal and what it counts. */
  readonly empty: ReadonlySet<string>;
  /** What comes: told as to be, not as having been. */
  readonly coming: RegExp;
  /** Several words that name a happening which none of them names: «been to», «stopped work». */
  readonly idioms: readonly (readonly [RegExp, string])[];
  /** «another firm»: somebody else than the article is about. */
  readonly others: RegExp;
  /** «of a president»: any of a kind, where «his» is one. */
  readonly anyOf: RegExp;
  /** «his», «له» around an ordinal: whose it is, told with a pronoun; groups `m` and `f`. */
  readonly whose: RegExp;
  /** «had last erupted», «آخر مرة»: what came before, and nothing between. */
  readonly lately: RegExp;
  /** Ends a text after which a time is a bound or of something before: «since», «after the one in». */
  readonly bounding: RegExp;
  /** «such»: as said before. */
  readonly such: RegExp;
  /** Nouns whose ordinals are counted as members of a series, and the sorts of series they can belong to. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** «in a row»: counted without a break, wherever it stands by the ordinal. */
  readonly run: RegExp;
  /** Opens what follows a member where it is one of any: «to a European capital», «abroad». */
  readonly ofAny: RegExp;
  /** Ends a text after which a member is how something was done: «at the third attempt». */
  readonly manner: RegExp;
  /** «of the season», «of the tour»: the whole whose parts are counted. */
  readonly wholes: RegExp;
}

/** How a language tells which of two happenings was first. All folded. */
export interface OrderCues {
  /** «after»: what follows was first. */
  readonly after: ReadonlySet<string>;
  /** «before»: what follows was second. */
  readonly before: ReadonlySet<string>;
  /** Words before these that say by how much: «two hours before», «أي قبل». */
  readonly leads: ReadonlySet<string>;
  /** Of these the ones that, denied, say «not sooner»: «until». */
  readonly until: ReadonlySet<string>;
  /** «when», where the other clause says that it had already been. */
  readonly when: ReadonlySet<string>;
  readonly already: RegExp;
  /** «only»: stresses an order. */
  readonly only: ReadonlySet<string>;
  /** «that» after «before» and «after»: what was told before. */
  readonly that: ReadonlySet<string>;
  /** Two words of which the second is no «before»: «by». */
  readonly by: ReadonlySet<string>;
  /** «was done», behind «that». */
  readonly done: ReadonlySet<string>;
  /** «no», «nobody»: before a subject, denies its verb. */
  readonly none: ReadonlySet<string>;
  /** «only after it did they …», «it was only after it that they …»: opens the other clause. */
  readonly inverts: ReadonlySet<string>;
  /** Words that begin a subject behind it. */
  readonly subjects: ReadonlySet<string>;
  /** «and then»: what stands before was first. */
  readonly andThen: ReadonlySet<string>;
  /** «first», and after it «afterwards»: the verb at each. */
  readonly first: ReadonlySet<string>;
  readonly afterwards: ReadonlySet<string>;
}

/**
 * Members of series by word, from lines of a sort and its words.
 * @param rows `sort: word word`; a word may stand in several rows
 */
export function membersOf(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const row of rows) {
    const [sort = '', words = ''] = row.split(': ');
    for (const word of words.split(' ')) out.set(word, [...(out.get(word) ?? []), sort]);
  }
  return out;
}
