import { membersOf, type OrderCues, type SeriesCues } from '../series.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((w) => w !== ''));

const ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** How English tells of one of several. */
export const englishSeries: SeriesCues = {
  ordinals: new Map([
    ...ONES.split(' ').map((w, i) => [w, i + 1] as const),
    ['first-ever', 1] as const,
    ['inaugural', 1] as const,
    ['maiden', 1] as const,
  ]),
  ordinalFirst: true,
  times: set('time occasion instance'),
  predicates:
    /(?: (?:is|was|are|were|be|been|being|becomes?|became|becoming|marks?|marked|marking|represents?|represented|makes?|made|making|as)(?: (?:the \S+|\S+)['’]s(?= ))?(?: (?:it|this|him|her|them))?(?: (?:only|just|also|now|already|thus|therefore|at least|believed to be|said to be|thought to be))*| [,;:–—-]| (?:this|that|it) (?:being|is|was))(?: (?:only|just))?(?: (?:the|its|his|her|their|our|my|a))? $/u,
  possessives: set('his her its their our my your'),
  ever: /\b(?:ever|in (?:its|the|his|her|their|our|my) (?:entire |whole |long |\S+-year )?(?:history|existence|life|career|lifetime)|on record|since records began|in history|in living memory|of all time|of its life)\b/u,
  narrows:
    /\b(?:in a row|consecutive|consecutively|running|straight|successive|back-to-back|under (?:him|her|the present|the current)|as (?:prime|president|king|queen|mayor|coach|minister|head|leader|captain))\b/u,
  season:
    /(?<!(?:before|until|till) )\b(?:this|the) (?:season|campaign|term)\b|(?<!(?:before|until|till) )\bthis (?:autumn|spring|summer|winter)\b/u,
  since: /\bsince(?: (?:the|at least|early|late|mid|about|around))* $/u,
  within:
    /\b(?:in|within|over|during|inside|of|for)(?: (?:the|only|just|under|less than|more than|about|around|nearly|almost|some|past|last|barely|a|little|over))* $/u,
  life: /^ (?:of (?:its|his|her|their|our|my) (?:life|existence|history|career|work|operation|rule)|since (?:it|they|he|she|we|the \S+) (?:was|were|opened|began|started|came|took|has|have))/u,
  never: new RegExp(
    [
      // «had never been robbed», «has never before lost»
      ` (?:had|has|have|'d|’d) never(?: (?:before|once|yet|even|previously|ever|so much as))* `,
      // «never before had the bank», «was never on strike before this autumn»
      String.raw` never before(?: in \S+ \S+)?,? (?:had|has|have|did|was|were) `,
      String.raw` (?:i|we|he|she|it|they|was|were|did|has|had|have) never (?:(?![.;:!?])\S+ ){1,9}?before(?= (?:this|that|last|the|then|,|\.|;|now|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in (?:its|his|her|their|my|our)) )`,
      // «nobody had ever stolen», «no strike had ever»
      String.raw` (?:nobody|no one|no-one|nothing|none|not one|no(?: \S+){1,3}?) (?:had|has|have) (?:ever|previously|before|yet) `,
      // «had not lost before that night», «hadn't lost until then»
      String.raw` (?:(?:had|has|have|was|were|did) not|hadn['’]t|hasn['’]t|haven['’]t|wasn['’]t|weren['’]t|didn['’]t) (?:(?![.;:!?])\S+ ){1,10}?(?:before|until|till|previously)(?= (?:this|that|last|then|,|\.|;|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )`,
      // «until that night we had not lost»
      String.raw` (?:until|till|before|up to) (?:this|that|last|then|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:night|day|week|month|season|autumn|summer|winter|spring|year|evening|morning|game|match|defeat|vote|strike|moment))? ,? ?(?:(?![.;:!?])\S+ ){1,4}?(?:had|has|have) (?:not|never|yet to) `,
      // «had not erupted since 1978»
      String.raw` (?:(?:had|has|have) (?:not|never)|hadn['’]t|hasn['’]t|haven['’]t) (?:(?![.;:!?])\S+ ){1,7}?(?=since )`,
      ` (?:no|without(?: any)?|without an?) (?:previous|earlier|prior|precedent) `,
    ].join('|'),
    'gu',
  ),
  notNever:
    /\b(?:so (?:many|few|large|big|high|low|glad|close|long|far|often|hard|happy|proud|sure)|such|as (?:many|much|high|low|large|good|bad|strong|clear|busy)|more|less|fewer|better|worse|like this|like that|this (?:many|much|large|bad|high|low)|doubted|denied|confirmed|commented|said|claimed|seen|heard|known|met|been (?:so|more|as|clear|in doubt))\b/u,
  before:
    / (?:(?<once>once)|(?<twice>twice)|(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several) times)(?: (?:already|now))? (?:before|previously|earlier|in the past|already)(?! (?:the|a|an|he|she|it|they|we|i|being|that) ) ?| (?:had|has|have) (?:already |previously )?(?:(?<once2>once)|(?<twice2>twice)|(?<count2>two|three|four|five|six|several) times) (?:before |previously )?/gu,
  firstPerson: /(?: (?:i|we|my|our|me|us|myself|ourselves|mine|ours)(?= )|(?:^| )(?:i|we)['’](?:d|ve|m|re|ll) )/u,
  numbers: new Map('two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i + 2] as const)),
  earlier: set('previous earlier prior last'),
  empty: set(
    'such only ever major big new full-scale full outright actual real official public formal successful known recorded confirmed reported',
  ),
  coming: /\b(?:will|next|would|shall|planned|scheduled|due|expected|forthcoming|upcoming|opens|proposed)\b/u,
  idioms: [
    [/ (?:been|gone|travelled|traveled|returned|back) (?:to|in|here|there) | set foot /u, 'visit'],
    [
      / (?:stop|stops|stopped|stopping|downed|down|downing|cease|ceased) (?:work|working|tools) | walk(?:s|ed|ing)? (?:out|off) | on strike | out on strike /u,
      'strike-work',
    ],
    [
      / (?:run|runs|ran|running|stood|stand|stands|standing|sought|seek|seeks|seeking) (?:for|in|election|the|a|office|re-election)(?= )(?! (?:than|ever)) | (?:on|in) the ballot | contest(?:s|ed|ing)? (?:a|an|the|any) (?:seat|election|vote|race) /u,
      'compete',
    ],
    [
      / (?:take|took|taken|taking|lift|lifted|lifting|carry off|carried off|claim|claimed|pick up|picked up|collected?)(?: home)? (?:the|a|an|its|his|her|their|any) (?:\S+ ){0,3}?(?:prize|trophy|cup|title|award|medal|crown) /u,
      'win',
    ],
    [/ (?:come|came|comes|coming|jump|jumped|leave|left|run|ran) (?:off )?the (?:rails|tracks?) /u, 'crash'],
    [/ (?:break|breaks|broke|broken|breaking) in(?:to)? | break-ins? /u, 'rob'],
    [/ (?:taste|tasted|tasting|suffer|suffered|go down to|went down to)(?: \S+){0,2} (?:defeat|loss) | unbeaten /u, 'lose'],
    [
      / (?:give|gave|given|grant|granted|win|won|get|got) (?:\S+ ){0,3}?(?:licence|license|approval|authorisation|authorization|permit|go-ahead|clearance) /u,
      'allow',
    ],
  ],
  others: / (?:another|other|elsewhere|neighbou?ring|rival|sister|unlike|next door|different) /u,
  anyOf: /^ (?:(?:\S+ ){0,3}?(?:of|by|for|from|to) (?:a|an|any) |in which (?:a|an) )/u,
  whose: / (?:(?<m>his|he|him)|(?<f>her|she)) /u,
  lately: / (?:last|previous|previously|earlier|most recent(?:ly)?|prior) /u,
  bounding: / (?:since|after|following|until|till|before)(?: (?![.;:!?,])\S+){0,8} $/u,
  such: / such /u,
  members: membersOf([
    'round: round rounds',
    'session: session sitting plenary',
    'hearing: hearing session sitting',
    'edition: edition',
    'gathering: summit congress conference convention forum meeting symposium assembly',
    'festival: festival fair biennale marathon regatta expo exhibition',
    'attempt: attempt try bid candidacy',
    'visit: visit trip tour',
    'strike: strike walkout stoppage walk-out',
    'outbreak: outbreak epidemic cluster',
    'raise: increase rise hike raise',
    'cut: cut reduction decrease',
    'term: term mandate',
    'batch: batch shipment convoy consignment tranche instalment installment delivery',
    'surgery: operation surgery transplant procedure',
    'launch: launch flight mission spacewalk',
    'landing: landing',
    'derailment: derailment crash collision accident',
    'fire: fire blaze wildfire',
    'quake: earthquake quake tremor',
    'flood: flood flooding',
    'eruption: eruption',
    'attack: attack raid strike bombing',
    'robbery: robbery burglary theft break-in heist raid',
    'outage: outage blackout',
    'extension: extension postponement delay',
    'recall: recall',
    'spill: spill leak',
    'win: win victory triumph',
    'loss: defeat loss',
    'draw: draw',
    'loan: loan bond',
    'plant: plant station reactor refinery factory',
    'season: dig excavation campaign',
  ]),
  run: /\b(?:in a row|consecutive|consecutively|straight|successive|back-to-back|running)\b/u,
  manner: / (?:at|on|with|in|after|by)(?: (?:the|his|her|its|their|only))* $/u,
  wholes:
    /^ (?:of|in) (?:the|this) (?:season|tour|year|tournament|championship|campaign|calendar|circuit|series|cup|programme|event|day|night|evening|week|match|game)(?= )/u,
  ofAny: /^ (?:to (?:a|an|any) |abroad |overseas |(?:so far )?on (?:his|her|the|a) (?:tour|trip|itinerary))/u,
};

/** How English tells which of two happenings was first. */
export const englishOrder: OrderCues = {
  after: set('after once following'),
  before: set('before until till'),
  leads: set(
    'just shortly long well soon right immediately hours minutes days weeks months two three four five six ten half an hour a day week that is even',
  ),
  until: set('until till'),
  when: set('when while as by'),
  already: /\b(?:already|long since|for (?:a|an|some|two|three|four|five|six|several|many|\d+) (?:hours?|days?|weeks?|months?|years?))\b/u,
  only: set('only not'),
  that: set('that this which'),
  done: set('was were had been done over finished complete completed settled'),
  by: set(''),
  none: set('no nobody none neither nothing'),
  subjects: set('the a an he she it they we i his her its their our my any anyone anybody police mr mrs ms dr'),
  inverts: set('did that was were had could would'),
  andThen: set('then thereafter whereupon afterwards'),
  first: set('first'),
  afterwards: set('afterwards afterward later then second after subsequently thereafter'),
};
