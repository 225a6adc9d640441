/** Nouns that different papers count the same people or things by; concepts of the lexicons. */
const KIN: readonly (readonly string[])[] = (
  [
    'prisoner detainee captive hostage inmate prison kidnapped-person arrested-person convict suspect',
    'passenger traveller rider commuter tourist guest crew survivor visitor',
    'spectator viewer fan supporter audience visitor participant guest ticket attendance listener',
    'worker employee staff labourer miner sailor docker craftsman user job workman personnel engineer technician striker trade-unionist',
    'investor shareholder creditor customer citizen client saver businessperson account victim subscriber',
    'volunteer participant patient national subject student donor trainee test-person',
    'student pupil child youth trainee graduate',
    'voter citizen elector subscriber representative member participant',
    'vote voice ballot paper',
    'fighter gunman militant rebel soldier troop military',
    'officer policeman police-officer agent police personnel constable guard',
    'migrant refugee displaced-person survivor evacuee resident',
    'resident inhabitant villager neighbour citizen national household family home',
    'physician nurse health-worker paramedic personnel',
    'survivor victim passenger wounded-person rescued',
    'representative member delegate deputy lawmaker delegation participant country',
    'household family home house flat apartment resident',
    'chair seat place',
    'vehicle car bus truck lorry van',
    'shell missile bomb rocket projectile mortar-shell',
    'film movie work picture',
    'copy book volume edition',
    'document agreement memorandum contract treaty deal',
    'strike-blow raid air-strike attack',
    'house building home structure shop',
    'tree plant sapling seedling',
    'animal sheep cow cattle head goat camel',
    'note banknote bill',
    'job position post role employment worker employee',
    'crowd audience spectator viewer fan supporter public',
    'member representative deputy lawmaker delegate member-of-parliament senator councillor vote voice hand elector ballot',
    'container box crate',
    'hall room theatre ward',
    'bed place patient',
    'plant factory mill works workshop facility',
    'ship boat vessel tanker ferry trawler canoe dinghy',
    'town village settlement hamlet city community',
    'piece object artefact item exhibit work',
    'player footballer athlete competitor runner swimmer cyclist participant contestant',
    'cyclist rider runner participant',
    'shop store outlet stall business',
    'farmer grower breeder peasant',
    'teacher professor instructor lecturer employee',
    'case infection patient infected',
    'complaint report grievance appeal',
    'arrest arrested-person detainee suspect',
    'trip tour flight journey voyage sailing crossing',
    'meal dish ration parcel basket',
    'dose vaccine jab',
    'bag sack',
    'goal point',
    'musician player singer performer artist',
    'scientist researcher academic scholar expert',
    'country state nation government delegation',
    'painting picture canvas work number-plate portrait',
    'pilgrim passenger worshipper traveller',
    'shot bullet round gunshot cartridge',
    'juror juryman member',
    'performance night show screening evening',
    'marcher demonstrator protester participant',
  ] as const
).map((row) => row.split(' '));

const ROWS = new Map<string, ReadonlySet<number>>();
KIN.forEach((row, i) => {
  for (const word of row) ROWS.set(word, new Set([...(ROWS.get(word) ?? []), i]));
});

/** Nouns for anybody: they agree with whoever else is counted. */
const ANYBODY = new Set(['person', 'people', 'human', 'individual', 'man', 'woman', 'member', 'citizen', 'case', 'soul', 'name']);

/** How two counted nouns go together: one noun, two of one field, a word for anybody or no noun at all, or two different things. */
export type Kinship = 'same' | 'kin' | 'open' | 'apart';

/** A counted noun and whether it denotes people. */
export interface Counted {
  readonly noun: string | null;
  readonly human: boolean;
}

/** Whether two figures can count the same, by their nouns alone. */
export function kinship(a: Counted, b: Counted): Kinship {
  if (a.noun === null || b.noun === null) return 'open';
  if (a.noun === b.noun) return 'same';
  const rows = ROWS.get(a.noun);
  if (rows !== undefined && [...(ROWS.get(b.noun) ?? [])].some((row) => rows.has(row))) return 'kin';
  const anybody = (x: Counted, y: Counted) => ANYBODY.has(x.noun!) && (y.human || ANYBODY.has(y.noun!));
  return anybody(a, b) || anybody(b, a) ? 'open' : 'apart';
}
