import { compileStates, compileThings, type StateGrammar, type StateWords } from '../states.js';
import type { Token } from '../tokens.js';

/** Words that say in what state a thing is. */
const words: StateWords = {
  enough: {
    yes: `enough, sufficient, ample, plentiful, adequate, suffice~, more than enough, cover~ the need~, meet~ the need~, meet~ demand,
      as many as * need~, all that * need~, up to the task, large enough, strong enough, solid enough, equal to the demand`,
    no: `insufficient, inadequate, scant, too thin to, too few to, too little to, too small to, too weak to, too scarce to, too short to,
      too sparse to, fell short, falls short, fall short, falling short, fewer than required, fewer than needed, fewer than * required,
      fewer than * needed, fewer than * called for, less than required, less than * needed, less than * required, less than * called for,
      shortage of, short of what, far too few, far too little, nowhere near enough, too few, not nearly enough, wanting in number,
      understaffed, undermanned, short-staffed, fewer than the * demand~, below what * require~, below what * need~, lack~ enough`,
  },
  safe: {
    yes: `safe, harmless, poses no risk, pose no risk, posed no risk, no danger, no risk to, fit to drink, fit for consumption, drinkable,
      without danger, structurally sound, fit for use, seaworthy, airworthy, roadworthy, free of contamination, uncontaminated`,
    no: `unsafe, dangerous, hazardous, harmful, unfit, poses a risk, pose a risk, posed a risk, poses a danger, posed a danger, toxic,
      contaminated, undrinkable, poisonous, at risk of collapse, structurally unsound, unseaworthy, a danger to`,
  },
  lawful: {
    yes: `lawful, legal, lawfully, legally, constitutional, in line with the law, within the law, in accordance with the law, by the book,
      permitted by law, complied with the law, valid`,
    no: `unlawful, illegal, unlawfully, illegally, unconstitutional, against the law, outside the law, contrary to the law, in breach of the law,
      broke the law, breached the law, invalid, null and void`,
  },
  binding: {
    yes: 'legally binding, binding, enforceable, binds the, binds them, binds all, bound in law, bound by law, obliges the, has the force of law',
    no: `non-binding, nonbinding, unenforceable, no obligation, no legal obligation, no legal force, no force in law, merely political,
      purely political, nothing * enforced, without legal force, purely advisory, merely advisory, only advisory`,
  },
  possible: {
    yes: 'possible, feasible, within reach, can be done, achievable, repairable, can be repaired, can be saved, salvageable',
    no: 'impossible, infeasible, unfeasible, out of the question, cannot be done, beyond repair, cannot be repaired, unachievable, past saving, irreparable',
  },
  successful: {
    yes: 'successful, successfully, succeed~, a success, success, went off without a hitch, went well, without a hitch, went smoothly, went to plan, as planned',
    no: 'unsuccessful, unsuccessfully, fail~, a failure, failure, went wrong, in vain, to no avail, ended in failure, botched, a fiasco, a flop',
  },
  intact: {
    yes: `intact, undamaged, unscathed, unharmed, flawless, without a scratch, not a scratch, in perfect condition, in good condition,
      in good order, unbroken, untouched, in one piece, as good as new, no damage, without damage, spotless, pristine, faultless,
      came through whole, is well, is unhurt, survived whole, no trace of damage, perfectly sound, in perfect order, no harm`,
    no: `damaged, crack~, fissure~, shatter~, destroy~, ruin~, wreck~, broken, broke, split, burnt, burned, scorch~, dent~, warp~, smash~,
      torn, chipped, scratched, collapsed, gutted, charred, flooded, defaced, melted, bent, a hole in, suffered damage, badly hit,
      rendered useless, reduced to, fractur~, buckled, deformed`,
  },
  unanimous: {
    yes: `unanimous, unanimously, with one voice, of one mind, without dissent, not one member dissent~, no dissent, without a dissenting,
      without a single dissenting, to a man, nobody dissented, no one dissented, all in favour, by acclamation, no votes against,
      not one vote against, without opposition, unopposed, nobody voted against, no one voted against, all voted for, every member voted for, unanimity`,
    no: `divided, split vote, by a majority, majority of, votes against, voted against, dissent~, voting against, votes to, for and * against, against and, split * to, on a split, opposed by, narrowly,
      by one vote, casting vote, dissenting opinion, with * abstentions, abstained, outvoted, minority opinion`,
  },
  foreseen: {
    yes: `provides for, provide for, provided for, foresees, foreseen, envisages, envisage, envisaged, stipulates, calls for, lays down, sets out,
      includes, contains, guarantees, allows for, permits, as agreed in, as the * foresees, under the terms`,
    no: `rules out, ruled out, excludes, excluded, bars, barred, forbids, forbidden, prohibits, prohibited, leaves out, left out, omits, omitted,
      makes no mention, make no mention, made no mention, makes no provision, says nothing, silent on, makes no reference, no provision, no word of`,
  },
  objection: {
    yes: `objected, objecting, objects to, objection~, oppos~, contested, fought it, fought the, argued against, spoke against, resisted, protested against, over the * objection~, over the * opposition, against the wishes of`,
    no: `no objection~, without objection~, nothing to say against, nothing against, not oppose~, unopposed, not contest~, raised no objection~, did not object, not object, not stand in the way, consented, gave its consent, did not resist, had no quarrel`,
  },
  recommended: {
    yes: `recommend~, urg~ * to accept, urg~ * to approve, urg~ * to back, urg~ * to vote for, urg~ * to vote yes, advis~ * to accept, endors~, back~ the deal, back~ the offer, recommend~ acceptance, advise~ acceptance, call~ for a yes`,
    no: `advis~ against, recommend~ against, urg~ * to reject, urg~ * to refuse, urg~ * to vote * down, urg~ * to vote against, urg~ * to vote no, recommend~ rejection, recommend~ that * reject, warned against, advis~ * to reject, call~ for a no, discourag~`,
  },
  accepted: {
    yes: `accept~, agreed to, said yes, took up the offer, took * up on, welcomed the offer, embraced the offer, assent~, gave * assent, gave * agreement, gave * consent, consented to, signed up to, agreed in principle, gave * approval, gave * nod, joined the cabinet, entered the cabinet, joined the government, entered the government, entered government`,
    no: `reject~, refus~, turn~ * down, turn~ down, declin~, rebuff~, spurn~, said no, snub~, threw out the offer, balked at, dismissed the offer, walked away from, would have none of, sent * packing, not want~ to hear`,
  },
  followed: {
    yes: `followed, complied with, observed, carried out * completely, carried out * correctly, carried out in full, carried out * in full, completed the checklist, complied, in the right order, to the letter, respected, kept to, adhered to, abided by, by the book, stuck to, obeyed, honoured, according to procedure`,
    no: `ignored, skipped, disregarded, breached, violated, flouted, departed from, deviated from, broke the rules, left out steps, bypassed, neglected, failed to follow, failed to observe, failed to comply, disobeyed, not followed, overlooked, cut corners`,
  },
  sounded: {
    yes: 'sounded, rang, rung, went off, was heard, were heard, blared, wailed, tolled, was raised, was triggered, was activated, was set off, ringing, wailing, blaring',
    no: 'stayed silent, remained silent, was silent, were silent, kept silent, stayed mute, failed to sound, failed to go off, failed to ring, switched off, was mute, made no sound',
  },
  searched: {
    yes: 'search~, looked * up, look~ up, googled, looked for, look~ into, hunted for, scoured, combed, sought out',
    no: 'left unsearched, was left alone, left untouched',
  },
  warned: {
    yes: 'warned, alerted, forewarned, gave warning, gave * warning, issued * warning, issued * alert, notified, informed, was told, were told, tipped off, received * warning, warning was issued, alert was issued, in advance, given notice, sent * alert',
    no: 'no warning, without warning, without any warning, without notice, out of the blue, kept in the dark, left in the dark, unannounced, no alert, no notice, uninformed, by surprise, off guard, unawares, unwarned',
  },
  consulted: {
    yes: 'consulted, asked for * opinion, sought * advice, sought * opinion, in consultation with, was asked, were asked, after consulting, took advice from',
    no: 'without consult~, without asking, over the heads of, no consultation, unconsulted, behind the back~',
  },
  tested: {
    yes: 'tested, inspected, examined, checked, surveyed, looked over, gone over, audited, analysed, scanned, passed inspection, vetted, x-rayed',
    no: 'untested, uninspected, unchecked, never looked at, no inspection, no test, unexamined, unvetted',
  },
  found: {
    yes: 'was found, were found, been found, has found, have found, recovered, discovered, located, retrieved, turned up, traced, unearthed',
    no: 'still missing, unaccounted for, without trace, no trace of, unfound, never seen again, remain~ missing',
  },
  insured: {
    yes: 'insured, covered by insurance, insurance cover, fully insured, insurance policy, policy covers',
    no: 'uninsured, no insurance, without insurance, without cover, policy had lapsed, insurance had lapsed',
  },
  licensed: {
    yes: 'licensed, authorised, authorized, permit, held a licence, with a permit, had permission, with permission, obtained permission, with the permission of, had a licence',
    no: 'unlicensed, unauthorised, unauthorized, no permit, without a permit, no licence, without a licence, without permission, without authorisation, licence had expired, no permission',
  },
  armed: {
    yes: 'armed, carrying a gun, carrying weapons, carried a gun, carried weapons, with a knife, carrying a knife, with a gun',
    no: 'unarmed, carried no weapon, no weapon, without weapons, empty-handed',
  },
  conscious: {
    yes: 'conscious, awake, lucid, talking, speaking, able to speak',
    no: 'unconscious, in a coma, comatose, coma, passed out, unresponsive',
  },
  locked: { yes: 'locked, bolted, padlocked, sealed', no: 'unlocked, ajar, left open, unsealed, unbolted, wide open' },
  public: {
    yes: 'in public, in open court, open to the public, open to all, before the public, before the press, televised, broadcast live, streamed, in front of reporters',
    no: 'behind closed doors, in camera, in private, closed to the public, closed session, in secret, secret session, no press, without press, away from cameras',
  },
  free: {
    yes: 'free of charge, free admission, free entry, admission is free, entry is free, admission was free, entry was free, at no cost, costs nothing, for nothing, for free, no charge, without charge, without payment, unpaid',
    no: 'charged, paid for, for a fee, fee of, tickets cost, ticket cost, entrance fee, at a charge, paying',
  },
  full: {
    yes: 'full house, packed, sold out, sold-out, was full, were full, overflowing, crammed, standing room, to capacity, bursting, filled to, every seat, no empty seat, not an empty seat, jam-packed, not a seat left',
    no: 'half-empty, half empty, empty seats, deserted, almost empty, nearly empty, sparsely, thin crowd, rows of empty, was empty, were empty, empty hall, empty stands, poorly attended',
  },
  profit: {
    yes: 'profit~, in the black, made money, gain~, earned, returned to profit, surplus',
    no: 'loss, losses, in the red, lost money, deficit, loser, shortfall',
  },
  alive: {
    yes: 'alive, surviv~, recover~, pulled through, out of danger, living, alive and well, saved',
    no: 'died, dead, dies, killed, succumb~, lost * life, passed away, perished, deceased, death of, drowned, found dead, his death, her death, their deaths',
  },
  hurt: {
    yes: 'injur~, wounded, hurt, casualt~, hospitalis~, hospitaliz~, taken to hospital, treated for, bruised, broke * leg, broke * arm',
    no: 'unhurt, uninjured, unharmed, unscathed, no injuries, no casualties, no one was hurt, nobody was hurt, no one was injured, nobody was injured, escaped injury, no one hurt, nobody hurt, without injury',
  },
  guilty: {
    pending:
      'yet to be tried, awaiting trial, awaits trial, yet to stand trial, case * severed, case was adjourned, verdict was put off, verdict was postponed, yet to be sentenced, awaiting verdict, still to be tried, judgment was reserved',
    yes: 'convicted, found guilty, pleaded guilty, guilty, sentenced, condemned, jailed for, conviction',
    no: 'acquit~, not guilty, cleared of, cleared him, cleared her, innocent, charges were dropped, charges dropped, case was dismissed, case against * dismissed, walked free, exonerat~',
  },
  custody: {
    yes: 'in custody, remanded, behind bars, in jail, in prison, in detention, arrested, detained, held in, remains in detention, denied bail, refused bail, in a cell',
    no: 'on bail, released, freed, at large, set free, let go, at liberty, walked out of, granted bail, out on bail, still free, on the run, under house arrest, escaped',
  },
  attended: {
    yes: 'attended, was present, were present, took part, in attendance, showed up, turned up, in the dock, in the room, took * seat, was there, in person, sat in, appeared in, shook hands, appeared before, testified, took the stand, stood up, was seen',
    no: 'absent, absence, stayed away, did not attend, failed to appear, failed to attend, by video, video link, on behalf of, was represented by, missed the, boycott~, in absentia, did not appear, skipped, sent * apologies, stayed at home, stayed home, unable to travel, nowhere to be seen, was missing from, did not come, no-show',
  },
  course: {
    off: `called off, cancel~, postpon~, put off, put back, deferred, scrapp~, shelv~, delayed, abandoned before, rescheduled, pushed back, dropped, moved back, yet to begin,
      yet to start, yet to take place, held over, adjourn~, failed to take place, has to wait, on hold, not begun, not started, was scratched, calling off`,
    going: 'under way, underway, in progress, ongoing, still going, still running, in full swing, continues, is continuing, still at work',
    over: 'complet~, finish~, wound up, wrapped up, conclud~, is over, was over, were over, came to an end, come to an end, has ended, had ended, ended, done with, served in full, closed the books, is behind, are behind us, behind us, expired, at an end',
    done: `begun, began, started, kicked off, launched, got under way, took place, taken place, was held, were held, carried out, went ahead, gone ahead, conducted,
      been held, gone through again, was shown, were shown, was staged, was performed, inaugurated, on schedule, as scheduled, on time, as planned, was played, recounted, went off, opened on, were given, have been given,
      has been done, was done, have been done, were done, has taken effect, attended the, watched the, saw the, went to the, went * to the, were given, been given, was given, emptied and, counted again`,
    unfinished:
      'unfinished, incomplete, not finished, half-finished, half finished, half-built, still to come, still to be, one more, still to serve, still to play, remain~ to be, has yet to finish, nothing like finished, still to do, last one to, still left, yet to finish',
  },
  approval: {
    yes: 'approv~, cleared by, green light, given the go-ahead, gave the go-ahead, authoris~, authoriz~, ratif~, passed by, adopt~, rubber-stamped, waved through, signed off, was passed, given clearance, gave clearance, nodded through, endors~, granted, blessing',
    pending:
      'still pending, pending, awaiting approval, awaits approval, awaiting a decision, awaiting a ruling, under review, yet to rule, yet to decide, still considering, still examining, still before, undecided, still on the desk, has yet to approve, not yet ruled, not yet decided, being examined, has still to',
    no: 'rejected, vetoed, blocked, turned down, refused, voted down, thrown out, threw out, struck down, declined, denied approval, defeated, quashed',
  },
  signed: {
    yes: 'signed, signing of, put * signature, put pen to paper, initialled, inked, sealed the deal, signature~ were, bears * signature',
    no: 'unsigned, went unsigned, left unsigned, failed to sign, refused to sign, declined to sign, yet to be signed, yet to sign, without signing, without a signature, signing was put off, signing was postponed, signing ceremony was put off, signature was put off',
  },
  delivered: {
    yes: 'deliver~, reached every, reached all, reached * account~, paid out, was paid, were paid, been paid, received, got * money, handed over, handed out, distributed, disbursed, arrived, transferred to, credited to, paid in full, settled, has been paid, refunded, reimbursed, compensated',
    no: 'still waiting for, still await~, still waiting, awaited, overdue, in arrears, undelivered, unpaid, held up, never arrived, never came, never reached, owed, outstanding, still owed, waiting for their, waiting to be paid, empty-handed, yet to be paid, yet to receive, yet to arrive, yet to see, without receiving, not a penny, not a cent, not seen a',
  },
  arrived: {
    yes: 'arriv~, reach~, landed, returned, came back, back in, crossed, got through, touched down, docked, came in, reached home, made it to, got home, back home, back at, entered, have left, got out, evacuated, had left',
    no: 'stranded, stuck, still stuck, turned back, held at, waiting at, never left, never arrived, trapped, marooned, no sign of, still on the, blocked at, stopped at the, detained at',
  },
  sold: {
    yes: 'sold, bought, changed hands, was acquired, sale was completed, found a buyer, auctioned, snapped up',
    no: 'unsold, failed to sell, no buyer, without a buyer, withdrawn from sale, still for sale, off the market, kept in the family, no bids, no bid',
  },
  inforce: {
    yes: 'in force, took effect, came into force, come into force, in effect, entered into force, still applies, applies since, still in force, remains in force, still valid, remains valid, upheld, extended, renewed',
    no: 'expired, lapsed, repealed, suspended, revoked, lifted, scrapped, abolished, no longer in force, no longer applies, annulled, ran out, withdrawn, not yet in force, yet to take effect, rescinded',
  },
  open: {
    yes: 'open, opens, opened, reopened, re-opened, passable, open to traffic, accessible, unlocked * doors, cleared for traffic, doors open, has opened at, flowing, open as usual, in service, received customers, served customers',
    no: 'closed, shut, impassable, blocked, cut off, shutter~, boarded up, sealed off, closed to, closed its doors, off limits, cordoned off, barricaded, out of bounds, padlocked, closure of',
  },
  running: {
    yes: `in production, in operation, operating, is operational, was operational, fully operational, remains operational, running, ran as usual, up and running, kept running, stayed open, at full capacity, running normally,
      in service, sailed, sailing, restored, switched on, back on, resumed, working normally, continued to, kept working, kept going, at the usual hour, on schedule, moving since, have been moving, moving again, as usual, functioning,
      worked normally, producing, in working order, back in action, on air, kept turning, kept * turning, spinning, flying, departed on time`,
    no: `stopped, halted, idle, at a standstill, shut down, suspend~, out of service, out of order, offline, paralysed, paralyzed, cut off, ground to a halt, stood still,
      stood idle, silent, no cargo has moved, grounded, out of action, ceased, mothballed, cancelled, interrupted, disconnected, broken down, not moving, switched off, down since, not turn~, came to a halt, come to a halt, frozen, stalled, brought to a halt, knocked out, black out, blackout, without power`,
  },
  reinstated: {
    yes: 'reinstat~, taken back, took back, rehired, re-hired, back at their, back at work, back in their, return to their jobs, get their jobs back, got their jobs back, re-employed, restored to, given their jobs back, reintegrat~, back on the payroll, reappointed',
    no: 'refused to take * again, refused to take * back, not take * back, not be taken back, closed without them, left out of, stay dismissed, remain dismissed, jobs for good, not rehire~, not reinstate~, remains sacked, remain sacked, out of a job, out of work',
  },
  quenched: {
    yes: 'extinguished, put out, under control, contained, brought under control, doused, burnt out, quelled, plugged, stemmed',
    no: 'still burning, out of control, raging, still blazing, uncontained, burning on, blazed on, still spreading, still leaking, continued to burn, still ablaze, still raging, still smouldering',
  },
  repaired: {
    yes: 'repaired, fixed, mended, rebuilt, replaced, restored, patched, refurbished, put right, renovated',
    no: 'unrepaired, still broken, left as it was, in need of repair, awaiting repair, still unrepaired, still leaking, still damaged, in disrepair, unfixed',
  },
};

/** Words for one kind of thing. */
const things: Readonly<Record<string, string>> = {
  alarm: 'alarm alarms siren sirens bell bells klaxon hooter buzzer',
  payment: 'payment payments instalment instalments installment tranche tranches dividend dividends payout payouts repayment disbursement',
  evidence: 'evidence data findings proof proofs',
  factory: 'factory factories mill mills plant plants works workshop looms loom foundry smelter refinery',
  mirror: 'mirror mirrors',
  guards: 'stewards steward marshals guards guard security-staff ushers',
  recount: 'recount recounts count counting',
  screening: 'screening showing screenings showings projection performance performances premiere',
  openday: 'open-night open-day',
  crossing: 'crossing crossings sailing sailings ferry ferries voyage voyages trips service services rotation',
  patrol: 'patrol patrols',
  obligation: 'obligation obligations',
  counter: 'counter counters wicket window windows desk office-window',
  renewal: 'renewal renewals renewed',
  checklist: 'checklist checklists procedure procedures protocol protocols instructions',
  jury: 'jury juries panel panels committee board council members judges jurors commission',
  stage: 'stage stages phase phases',
  dismissed: 'dismissed sacked fired laid-off redundant thrown-out',
  doses: 'dose doses vaccine vaccines jab jabs injection injections shots shot syringes vial vials',
  offer: 'offer offers proposal proposals bid',
  road: 'road roads highway motorway street route routes track bypass causeway',
  bridge: 'bridge bridges viaduct footbridge overpass',
  tunnel: 'tunnel tunnels underpass',
  school: 'school schools classes lessons term pupils students classroom classrooms',
  strikeaction: 'strike strikes stoppage walkout walk-out',
  sanction: 'sanction sanctions ban bans suspension punishment penalty',
  water: 'water supply supplies taps drinking-water',
  power: 'power electricity current grid',
  well: 'well wells borehole spring',
  dam: 'dam dams reservoir levee dyke dike embankment',
  roof: 'roof roofs ceiling dome vault',
  wall: 'wall walls rampart ramparts facade façade',
  statue: 'statue statues sculpture bust figurine',
  painting: 'painting paintings canvas canvases picture fresco mural',
  manuscript: 'manuscript manuscripts codex papyrus parchment',
  engine: 'engine engines motor motors',
  brakes: 'brake brakes braking',
  door: 'door doors gate gates entrance entrances hatch',
  terminal: 'terminal terminals quay quays berth berths dock docks wharf pier harbour port',
  container: 'container containers cargo freight boxes',
  passengers: 'passengers travellers passenger travelers',
  plane: 'plane planes aircraft jet jets airliner flight flights',
  ship: 'ship ships vessel vessels boat boats ferry trawler tanker freighter',
  train: 'train trains tram trams railway line locomotive metro',
  bus: 'bus buses coach coaches minibus',
  ambulance: 'ambulance ambulances',
  hospital: 'hospital hospitals clinic clinics ward wards',
  medicine: 'medicine medicines drug drugs medication insulin',
  contract: 'contract contracts agreement agreements deal deals accord accords pact treaty',
  licence: 'licence licences license licenses permit permits concession',
  vote: 'vote votes ballot ballots voting',
  hearing: 'hearing hearings trial session sessions sitting',
  verdict: 'verdict judgment judgement ruling sentence',
  witness: 'witness witnesses',
  camera: 'camera cameras cctv footage recorder recorders',
  lights: 'light lights lamp lamps lighting floodlights',
  pump: 'pump pumps pumping',
  generator: 'generator generators turbine turbines',
  pipeline: 'pipe pipes pipeline pipelines main mains sewer',
  concert: 'concert concerts recital gig',
  match: 'match matches game games fixture fixtures',
  festival: 'festival festivals fair carnival',
  ceremony: 'ceremony ceremonies',
  prize: 'prize prizes award awards trophy medal cup',
  exhibition: 'exhibition exhibitions show',
  library: 'library libraries archive archives',
  market: 'market markets souk bazaar',
  shop: 'shop shops store stores shopkeepers traders',
  ticket: 'ticket tickets',
  harvest: 'harvest crop crops',
  tents: 'tent tents shelter shelters camp camps',
  aid: 'aid relief supplies parcels rations',
  wage: 'wage wages salary salaries pay arrears',
  pension: 'pension pensions pensioners',
  loan: 'loan loans credit debt debts',
  grant: 'grant grants subsidy subsidies funding funds',
  compensation: 'compensation damages indemnity refund refunds',
  bail: 'bail bond',
  warning: 'warning warnings alert alerts',
  survey: 'survey surveys study studies audit inspection inspections report',
  sample: 'sample samples specimen specimens',
  parachute: 'parachute parachutes',
  satellite: 'satellite satellites probe rocket launcher spacecraft capsule',
  telescope: 'telescope telescopes antenna dish',
  elevator: 'lift lifts elevator elevators escalator',
  hydrant: 'hydrant hydrants hose hoses extinguisher extinguishers sprinkler sprinklers',
  lifejacket: 'lifejackets lifeboats lifeboat life-jackets rafts raft',
  visa: 'visa visas passport passports',
  seat: 'seat seats hall auditorium stands stand house audience theatre',
  key: 'key keys',
  safe: 'safe vault strongbox',
  clause: 'clause clauses article articles paragraph provision provisions',
  text: 'declaration text communique document accord statement charter resolution',
  resignation: 'resignation resignations',
  invitation: 'invitation invitations',
  appeal: 'appeal appeals petition petitions complaint complaints',
  fence: 'fence fences barrier barriers railing',
  fuel: 'fuel petrol diesel gasoline kerosene',
  gas: 'gas leak leaks',
  tree: 'tree trees palms palm olive',
  boat: 'boat boats dinghy canoe',
  animal: 'sheep goats cattle cows camels horses herd',
  stolen: 'jewels jewel necklace painting coin coins loot haul',
  capacity: 'capabilities capability capacity capacities means',
  staff: 'staff employees workers workforce crew personnel nurses doctors teachers',
  roadworks: 'works construction building site',
  ring: 'ring',
  inspectors: 'inspectors inspector monitors observers',
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Stems that a form may come from: regular endings off, doubled consonants and y restored. */
function stemsOf(norm: string): string[] {
  const out = [norm];
  const add = (stem: string) => {
    if (stem.length >= 2) out.push(stem);
  };
  if (norm.endsWith('ies')) add(`${norm.slice(0, -3)}y`);
  if (norm.endsWith('es')) add(norm.slice(0, -2));
  if (norm.endsWith('s')) add(norm.slice(0, -1));
  if (norm.endsWith('ied')) add(`${norm.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing']) {
    if (!norm.endsWith(ending)) continue;
    const bare = norm.slice(0, -ending.length);
    add(bare);
    add(`${bare}e`);
    if (bare.length > 2 && bare.at(-1) === bare.at(-2)) add(bare.slice(0, -1));
  }
  return out;
}

const thingWords = compileThings(things, (w) => w);
const keys = new Map<string, ReadonlySet<string>>();
const MAX_KEYS = 50_000;

function keysOf(token: Token): ReadonlySet<string> {
  const norm = token.norm.replaceAll('’', "'").replace(/'s$/u, '');
  let known = keys.get(norm);
  if (known === undefined) {
    if (keys.size >= MAX_KEYS) keys.clear();
    known = new Set([norm, ...stemsOf(norm).map((s) => `~${s}`)]);
    keys.set(norm, known);
  }
  return known;
}

/** How English tells in what state a thing is. */
export const englishStates: StateGrammar = {
  cues: compileStates(words, (w) => w),
  thingOf: (token) => thingWords.get(token.norm.replaceAll('’', "'").replace(/'s$/u, '')) ?? [],
  keysOf,
  farNegations: set('no nobody none neither nothing not_one never nor without'),
  light: set('conducted'),
  farReach: () => true,
  nearNegations: set(
    "not n't cannot can't don't doesn't didn't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't hardly barely scarcely failed refused declined yet far",
  ),
  behindNegations: set('no none nothing nobody'),
  undoing: set('only doubt longer fewer less later sooner more merely just matter until'),
  unasserted: set(
    'will would shall should may might could must can if unless whether hope hopes hoped expect expects expected plan plans planned scheduled due wants want likely probably perhaps maybe propose proposes proposed suggest asked urged demanded demand demands once',
  ),
  untilWords: set('until till before'),
  infinitive: set("to 'll won't"),
  carriedOut: set('had forced obliged decided able managed continued continues came went proceeded has have compelled'),
  parties: set(
    'opposition critics critic opponents experts expert analysts analyst union unions residents villagers activists campaigners lawyer lawyers economists skeptics sceptics ngos neighbours defence',
  ),
  lasting: set('still since yet remains remained remain stayed stays throughout ever never'),
  resuming: set('reopened re-opened reopens resumed restored resumes restarted restart back again returned reinstated'),
  breaks: set('but while whereas although though because however which who and'),
  pronouns: set('it they one ones this these that them itself he she his her him their its'),
};
