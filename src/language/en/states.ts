import { compileStates, compileThings, type StateGrammar, type StateWords } from '../states.js';
import type { Token } from '../tokens.js';

/** Words that say in what state a thing is. */
const words: StateWords = {
  enough: {
    yes: `beds enough, room enough, food enough, water enough, all it needs, all they need, no shortage of, enough, sufficient, ample, plentiful, adequate, suffice~, more than enough, cover~ the need~, meet~ the need~, meet~ demand,
      as many as * need~, all that * need~, up to the task, large enough, strong enough, solid enough, equal to the demand`,
    no: `short of, shortages of, ran short, runs short, running short, running out of, ran out of, in short supply, no longer enough, half of what, insufficient, inadequate, scant, too thin to, too few to, too little to, too small to, too weak to, too scarce to, too short to,
      too sparse to, fell short, falls short, fall short, falling short, fewer than required, fewer than needed, fewer than * required,
      fewer than * needed, fewer than * called for, less than required, less than * needed, less than * required, less than * called for,
      shortage of, short of what, far too few, far too little, nowhere near enough, too few, not nearly enough, wanting in number,
      understaffed, undermanned, short-staffed, fewer than the * demand~, below what * require~, below what * need~, lack~ enough`,
  },
  safe: {
    yes: `safe, harmless, poses no risk, pose no risk, posed no risk, no danger, no risk to, fit to drink, fit for consumption, drinkable,
      without danger, structurally sound, fit for use, seaworthy, airworthy, roadworthy, free of contamination, uncontaminated, no cause for concern, no health risk, no threat to, posed no danger, fit for human consumption, given a clean bill of health, a clean bill of health, found to be sound, is sound, was sound, structure is sound, structure was sound, are sound, to be sound, safe to drink, safe to use, within safe limits, within permitted limits, within legal limits, no traces of, met safety standards, meets safety standards`,
    no: `unsafe, dangerous, hazardous, harmful, unfit, poses a risk, pose a risk, posed a risk, poses a danger, posed a danger, toxic,
      contaminated, undrinkable, poisonous, at risk of collapse, structurally unsound, unseaworthy, a danger to, unfit for, not fit for, health hazard, a health risk, risk to health, unsafe to drink, not to drink, boil * water, do not drink, could collapse, could give way, in danger of collapse, danger of collapse, close to collapse, on the brink of collapse, above safe limits, above permitted limits, above legal limits, exceeded safe limits, tainted, polluted, rotten, structurally weak, serious defects, grave defects, to be unsound, is unsound, was unsound`,
  },
  lawful: {
    yes: `lawful, legal, lawfully, legally, constitutional, in line with the law, within the law, in accordance with the law, by the book,
      permitted by law, complied with the law, valid, did not break the law, did not breach, acted within, was legal, is legal, upheld the legality`,
    no: `unlawful, illegal, unlawfully, illegally, unconstitutional, against the law, outside the law, contrary to the law, in breach of the law,
      broke the law, breached the law, invalid, null and void, violated the law, violates the law, breach of the constitution, was illegal, is illegal, acted unlawfully, ultra vires`,
  },
  binding: {
    yes: 'mandatory, compulsory, obligatory, must comply, has to be followed, required by law, duty-bound, legally binding, binding, enforceable, binds the, binds them, binds all, bound in law, bound by law, obliges the, has the force of law',
    no: `voluntary, optional, advisory, free to ignore, nobody * made to, cannot be enforced, no teeth, toothless, non-obligatory, not obligatory, non-binding, nonbinding, unenforceable, no obligation, no legal obligation, no legal force, no force in law, merely political,
      purely political, nothing * enforced, without legal force, purely advisory, merely advisory, only advisory`,
  },
  possible: {
    yes: `possible, feasible, within reach, can be done, achievable, repairable, can be repaired, can be saved, salvageable, could be saved, can be rebuilt, could be repaired, can be restored, could be restored, worth repairing`,
    no: `impossible, infeasible, unfeasible, out of the question, cannot be done, beyond repair, cannot be repaired, unachievable, past saving, irreparable, could not be saved, cannot be saved, not be saved, could not be repaired, will have to be demolished, must be demolished, a write-off, written off`,
  },
  successful: {
    yes: `successful, successfully, succeed~, a success, success, went off without a hitch, went well, without a hitch, went smoothly, went to plan, as planned, reached orbit, in orbit, into orbit, lifted off safely, paid off, worked perfectly, worked as intended, made a success, hailed as a success, came off, triumph, flawless launch, flawless landing, landed safely, safe landing, safely in`,
    no: `unsuccessful, unsuccessfully, fail~, a failure, failure, went wrong, in vain, to no avail, ended in failure, botched, a fiasco, a flop, exploded, blew up, lost contact, was lost, came to nothing, went awry, misfired, flopped, collapsed in failure, missed its target, crashed into, ended in disaster`,
  },
  intact: {
    yes: `intact, undamaged, unscathed, unharmed, flawless, without a scratch, not a scratch, in perfect condition, in good condition,
      in good order, unbroken, untouched, in one piece, as good as new, no damage, without damage, spotless, pristine, faultless,
      came through whole, is well, is unhurt, survived whole, no trace of damage, perfectly sound, in perfect order, no harm, unspoilt, in good shape, in excellent condition, no cracks, no sign of damage, escaped damage, escaped unharmed, undisturbed, survived intact, suffered no damage, standing firm, held firm, withstood`,
    no: `damaged, crack~, fissure~, shatter~, destroy~, ruin~, wreck~, broken, broke, split, burnt, burned, scorch~, dent~, warp~, smash~,
      torn, chipped, scratched, collapsed, gutted, charred, flooded, defaced, melted, bent, a hole in, suffered damage, badly hit,
      rendered useless, reduced to, fractur~, buckled, deformed, loot~, plunder~, ransack~, robbed in antiquity, vandalis~, in ruins, badly damaged, heavily damaged, severely damaged, levelled, flattened, razed, toppled, swept away, washed away, caved in, gave way, burst, breached`,
  },
  unanimous: {
    yes: `unanimous, unanimously, with one voice, of one mind, without dissent, not one member dissent~, no dissent, without a dissenting,
      without a single dissenting, to a man, nobody dissented, no one dissented, all in favour, by acclamation, no votes against,
      not one vote against, without opposition, unopposed, nobody voted against, no one voted against, all voted for, every member voted for, unanimity, all * members voted, every * voted in favour, agreed to a man, 9-0, 12-0, 7-0`,
    no: `divided, split vote, by a majority, majority of, votes against, voted against, dissent~, voting against, votes to, for and * against, against and, split * to, on a split, opposed by, narrowly,
      by one vote, casting vote, dissenting opinion, with * abstentions, abstained, outvoted, minority opinion, 2-1, 3-2, 4-3, 5-4, 6-3, 7-5, 4-1, 5-2, sharply divided, deeply divided, split the, was split, were split, split over, majority decision, majority vote, majority ruling, by a majority of, dissenter~, with one against, one member against, held out against`,
  },
  foreseen: {
    yes: `cover~, extends to, takes in, is part of, are part of, provides for, provide for, provided for, foresees, foreseen, envisages, envisage, envisaged, stipulates, calls for, lays down, sets out,
      includes, contains, guarantees, allows for, permits, as agreed in, as the * foresees, under the terms`,
    no: `not cover~, leave out, leaving out, left * out of, not part of, are missing from, is missing from, does not extend, rules out, ruled out, excludes, excluded, bars, barred, forbids, forbidden, prohibits, prohibited, leaves out, left out, omits, omitted,
      makes no mention, make no mention, made no mention, makes no provision, says nothing, silent on, makes no reference, no provision, no word of`,
  },
  objection: {
    yes: `opposition of, strong opposition, fierce opposition, against the will of, fought against, opposed it, against the advice of, came out against, spoke out against, vetoed, objected, objecting, objects to, objection~, oppos~, contested, fought it, fought the, argued against, spoke against, resisted, protested against, over the * objection~, over the * opposition, against the wishes of`,
    no: `no quarrel with, no opposition, no complaint~, raised no concern~, did not stand in, waved it through, no reservation~, nodded it through, no objection~, without objection~, nothing to say against, nothing against, not oppose~, unopposed, not contest~, raised no objection~, did not object, not object, not stand in the way, consented, gave its consent, did not resist, had no quarrel`,
  },
  recommended: {
    yes: `recommend~, urg~ * to accept, urg~ * to approve, urg~ * to back, urg~ * to vote for, urg~ * to vote yes, advis~ * to accept, endors~, back~ the deal, back~ the offer, recommend~ acceptance, advise~ acceptance, call~ for a yes`,
    no: `advis~ against, recommend~ against, urg~ * to reject, urg~ * to refuse, urg~ * to vote * down, urg~ * to vote against, urg~ * to vote no, recommend~ rejection, recommend~ that * reject, warned against, advis~ * to reject, call~ for a no, discourag~`,
  },
  accepted: {
    yes: `accept~, agreed to, said yes, took up the offer, took * up on, welcomed the offer, embraced the offer, assent~, gave * assent, gave * agreement, gave * consent, consented to, signed up to, agreed in principle, gave * approval, gave * nod, joined the cabinet, entered the cabinet, joined the government, entered the government, entered government, took the job, has agreed to, agree to, gave its blessing, gave his blessing, gave * green light, accepted * resignation, bowed to, said it would accept`,
    no: `reject~, refus~, turn~ * down, turn~ down, declin~, rebuff~, spurn~, said no, snub~, threw out the offer, balked at, dismissed the offer, walked away from, would have none of, sent * packing, not want~ to hear, turning down, not for sale, rejecting, refusing, did not accept, has not accepted, not agreed to, threw out, knocked back, gave * short shrift, said no to, thumbs down, not accepted`,
  },
  followed: {
    yes: `followed, complied with, observed, carried out * completely, carried out * correctly, carried out in full, carried out * in full, completed the checklist, complied, in the right order, to the letter, respected, kept to, adhered to, abided by, by the book, stuck to, obeyed, honoured, according to procedure`,
    no: `ignored, skipped, disregarded, breached, violated, flouted, departed from, deviated from, broke the rules, left out steps, bypassed, neglected, failed to follow, failed to observe, failed to comply, disobeyed, not followed, overlooked, cut corners`,
  },
  sounded: {
    yes: 'sounded, rang, rung, went off, was heard, were heard, blared, wailed, tolled, was raised, was triggered, was activated, was set off, ringing, wailing, blaring',
    no: 'never rang, never sounded, never went off, stayed dumb, no alarm, no siren, did not ring, did not sound, stayed silent, remained silent, was silent, were silent, kept silent, stayed mute, failed to sound, failed to go off, failed to ring, switched off, was mute, made no sound',
  },
  searched: {
    yes: 'opened and searched, went through * bags, gone through each, gone through every, x-rayed, checked by hand, looked into every, frisked, patted down, gone over, search~, looked * up, look~ up, googled, looked for, look~ into, hunted for, scoured, combed, sought out',
    no: 'unchecked, unopened, waved through, let through unsearched, unsearched, went through without, nobody looked, no one looked, without checking, without inspection, without being searched, without being checked, without being opened, without one * searched, without one * checked, without a single * searched, without a single * checked, none * searched, none * checked, none * opened, not one * searched, not one * checked, not one * opened, left unsearched, was left alone, left untouched',
  },
  warned: {
    yes: `warned, alerted, forewarned, gave warning, gave * warning, issued * warning, issued * alert, notified, informed, was told, were told, tipped off, received * warning, warning was issued, alert was issued, in advance, given notice, sent * alert, were warned, was warned, had been warned, sirens sounded, were alerted, received a warning, were notified`,
    no: `no warning, without warning, without any warning, without notice, out of the blue, kept in the dark, left in the dark, unannounced, no alert, no notice, uninformed, by surprise, off guard, unawares, unwarned, were not warned, was not warned, had not been warned, no one warned, nobody warned, received no warning, had no warning, came without, not alerted, not notified, not informed, had not been told`,
  },
  consulted: {
    yes: 'consulted, asked for * opinion, sought * advice, sought * opinion, in consultation with, was asked, were asked, after consulting, took advice from',
    no: 'without consult~, without asking, over the heads of, no consultation, unconsulted, behind the back~',
  },
  tested: {
    yes: `tested, inspected, examined, checked, surveyed, looked over, gone over, audited, analysed, scanned, passed inspection, vetted, x-rayed, had been inspected, had been tested, passed * inspection, was inspected, were inspected, was tested, were tested, was checked, were checked`,
    no: `untested, uninspected, unchecked, never looked at, no inspection, no test, unexamined, unvetted, not been inspected, not inspected, had not been tested, not been checked, never been inspected, never inspected, never tested, skipped inspection`,
  },
  found: {
    yes: `was found, were found, been found, has found, have found, recovered, discovered, located, retrieved, turned up, traced, unearthed, was spotted, were spotted, pulled from the rubble, was rescued, were rescued, tracked down, came to light, was tracked down, recovered from`,
    no: `still missing, unaccounted for, without trace, no trace of, unfound, never seen again, remain~ missing, no sign of, has vanished, have vanished, vanished without, still unaccounted, not been found, remain~ unaccounted, search continues, still searching, still looking for, still being sought, not been traced, not been recovered`,
  },
  insured: {
    yes: `insured, covered by insurance, insurance cover, fully insured, insurance policy, policy covers, was insured, were insured, insurer will pay`,
    no: `uninsured, no insurance, without insurance, without cover, policy had lapsed, insurance had lapsed, not insured, were uninsured, was uninsured, had no insurance, policy lapsed`,
  },
  licensed: {
    yes: `licensed, authorised, authorized, permit, held a licence, with a permit, had permission, with permission, obtained permission, with the permission of, had a licence, had a permit, had a license, fully licensed, valid licence, valid license, valid permit, holds a licence, properly licensed`,
    no: `unlicensed, unauthorised, unauthorized, no permit, without a permit, no licence, without a licence, without permission, without authorisation, licence had expired, no permission, had no licence, had no license, had no permit, never had a licence, licence had lapsed, without any permit, without a license, unregistered, licence had run out`,
  },
  armed: {
    yes: 'armed, carrying a gun, carrying weapons, carried a gun, carried weapons, with a knife, carrying a knife, with a gun',
    no: 'unarmed, carried no weapon, no weapon, without weapons, empty-handed',
  },
  conscious: {
    yes: `conscious, awake, lucid, talking, speaking, able to speak, regained consciousness, came round, is awake, was awake, woke up, fully conscious`,
    no: `unconscious, in a coma, comatose, coma, passed out, unresponsive, still unconscious, has not woken, not regained consciousness, in an induced coma, under sedation`,
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
    yes: `full house, packed, sold out, sold-out, was full, were full, overflowing, crammed, standing room, to capacity, bursting, filled to, every seat, no empty seat, not an empty seat, jam-packed, not a seat left, full to bursting, capacity crowd, full stands, full stadium, not an empty, queues outside, every seat taken, to a full, sell-out, sellout`,
    no: `half-empty, half empty, empty seats, deserted, almost empty, nearly empty, sparsely, thin crowd, rows of empty, was empty, were empty, empty hall, empty stands, poorly attended, banks of empty, half-filled, half full, half-full, sparse crowd, empty stadium, few spectators, small crowd, meagre crowd, empty chairs, empty rows`,
  },
  profit: {
    yes: `profit~, in the black, made money, gain~, earned, returned to profit, surplus, posted a profit, reported a profit, net profit, record profit, swung to profit, made a profit`,
    no: `loss, losses, in the red, lost money, deficit, loser, shortfall, posted a loss, reported a loss, net loss, swung to a loss, slumped to a loss, made a loss, sank into the red`,
  },
  alive: {
    yes: `alive, surviv~, recover~, pulled through, out of danger, living, alive and well, saved, discharged from hospital, left hospital, discharged, recovering, on the mend, making a recovery, in stable condition, sitting up, is expected to recover, will live, made a full recovery`,
    no: `died, dead, dies, killed, succumb~, lost * life, passed away, perished, deceased, death of, drowned, found dead, his death, her death, their deaths, lost his life, lost her life, dead on arrival, pronounced dead, could not be saved, died of * injuries, succumbed, did not survive, was dead, had died, has died, body was found, bodies were found`,
  },
  hurt: {
    yes: `injur~, wounded, hurt, casualt~, hospitalis~, hospitaliz~, taken to hospital, treated for, bruised, broke * leg, broke * arm, were injured, was injured, suffered injuries, sustained injuries, left * injured, wounding, injuring`,
    no: `unhurt, uninjured, unharmed, unscathed, no injuries, no casualties, no one was hurt, nobody was hurt, no one was injured, nobody was injured, escaped injury, no one hurt, nobody hurt, without injury, without casualties, without injuries, escaped unhurt, walked away unhurt, no one injured, nobody injured, caused no injuries, no injuries were, without loss of, not injured`,
  },
  guilty: {
    pending:
      'yet to be tried, awaiting trial, awaits trial, yet to stand trial, case * severed, case was adjourned, verdict was put off, verdict was postponed, yet to be sentenced, awaiting verdict, still to be tried, judgment was reserved',
    yes: `convicted, found guilty, pleaded guilty, guilty, sentenced, condemned, jailed for, conviction, found * guilty, convict~, handed * sentence, sent to prison, jailed, given * years, sentenced to`,
    no: `acquit~, not guilty, cleared of, cleared him, cleared her, innocent, charges were dropped, charges dropped, case was dismissed, case against * dismissed, walked free, exonerat~, found not guilty, charges * dismissed, not proven, threw out the case, threw out the charges, overturned * conviction, quashed * conviction, conviction * overturned, conviction * quashed, verdict of not guilty, acquittal, cleared`,
  },
  custody: {
    yes: `caught, nabbed, seized, captured, picked up by police, in handcuffs, behind * bars, in custody, remanded, behind bars, in jail, in prison, in detention, arrested, detained, held in, remains in detention, denied bail, refused bail, in a cell, locked up, remains in jail, kept in custody, still being held, being held, still held, in police custody, under arrest, remained in custody, remain in detention, still detained, still behind bars, in the cells, was jailed, kept behind bars, in captivity, held hostage, still captive`,
    no: `still looking for, still hunting, still seeking, still being sought, still wanted, remains at large, not been caught, not been seen since, still on the loose, still not caught, evaded capture, slipped away, has not been caught, on bail, released, freed, at large, set free, let go, at liberty, walked out of, granted bail, out on bail, still free, on the run, under house arrest, escaped, freed on bail, was released, been released, were released, released without charge, released on bail, walked free, set at liberty, back home with * family, left prison, left jail, let out, a free man, a free woman, returned to * families, reunited with * famil~`,
  },
  attended: {
    yes: `attended, was present, were present, took part, in attendance, showed up, turned up, in the dock, in the room, took * seat, was there, in person, sat in, appeared in, shook hands, appeared before, testified, took the stand, stood up, was seen, was at the, were at the, was among those, sat in the front, joined the talks, at the table, took his seat, took her seat, was on hand, came to the, made an appearance`,
    no: `absent, absence, stayed away, did not attend, failed to appear, failed to attend, by video, video link, on behalf of, was represented by, missed the, boycott~, in absentia, did not appear, skipped, sent * apologies, stayed at home, stayed home, unable to travel, nowhere to be seen, was missing from, did not come, no-show, was not there, was not at, did not show, did not turn up, pulled out of, gave * a miss, sent a deputy, stayed in * capital, was not among, missed, was represented`,
  },
  course: {
    off: `did not run, never ran, never left the, withdrew * request, dropped * request, withdrew * application, dropped * application, has still not begun, has still not started, has still not been held, called off, cancel~, postpon~, put off, put back, deferred, scrapp~, shelv~, delayed, abandoned before, rescheduled, pushed back, dropped, moved back, yet to begin,
      yet to start, yet to take place, held over, adjourn~, failed to take place, has to wait, on hold, not begun, not started, was scratched, calling off, cancelled, canceled, called it off, will not go ahead, not go ahead, did not go ahead, was abandoned, were abandoned, match abandoned, game abandoned, did not take place, was postponed, has been postponed, been put off, rained off, scrubbed, pulled from, withdrawn from the programme, withdrawn from the program, was pulled, was withdrawn, never took place, never happened, never began, suspended before, halted before, had to be cancelled, wiped out, no ceremony, no match, was not shown, was not screened, not been held, not held, kept waiting for`,
    going: `has been * since, under way, underway, in progress, ongoing, still going, still running, in full swing, continues, is continuing, still at work, continued for, goes on, enters its, entered its, into its, still on strike, remain on strike, remained on strike, pressed on with, press on with, still being built, under construction, still under construction, are still going on, rages on, with no end in sight, drags on, still ongoing, is still on`,
    over: `complet~, finish~, wound up, wrapped up, conclud~, is over, was over, were over, came to an end, come to an end, has ended, had ended, ended, done with, served in full, closed the books, is behind, are behind us, behind us, expired, at an end, ended * strike, end~ * walkout, called off * strike, back to work, returned to work, went back to work, strike is over, strike ended, suspended * strike, suspended * action, all over, drew to a close, finally over, is finished, was finished`,
    done: `counted again, counted afresh, counted anew, a second time, were recounted, was recounted, went through again, counted once more, ran on monday|tuesday|wednesday|thursday|friday|saturday|sunday, took place as, begun, began, started, kicked off, launched, got under way, took place, taken place, was held, were held, carried out, went ahead, gone ahead, conducted,
      been held, gone through again, was shown, were shown, was staged, was performed, inaugurated, on schedule, as scheduled, on time, as planned, was played, recounted, went off, opened on, were given, have been given,
      has been done, was done, have been done, were done, has taken effect, attended the, watched the, saw the, went to the, went * to the, were given, been given, was given, emptied and, counted again, opened its doors, open its doors, opened * doors, opened on schedule, got underway, came off as planned, screened, was screened, were screened, full house for, final whistle, full time, full-time, played to, cut the ribbon, ribbon-cutting, unveiled, went off without, arriv~ * visit, arriv~ for, began * visit, welcomed with, greeted with, state visit began, drew * crowd, took the field, was celebrated, were celebrated, held as planned, held on schedule, held as scheduled, was launched, lifted off, blasted off, took off, first performance`,
    unfinished: `unfinished, incomplete, not finished, half-finished, half finished, half-built, still to come, still to be, one more, still to serve, still to play, remain~ to be, has yet to finish, nothing like finished, still to do, last one to, still left, yet to finish, not complete, far from finished, far from complete, not be finished, not yet complete, still incomplete, under construction, still being built, yet to be completed, months away from, not ready, weeks away from`,
  },
  approval: {
    yes: `approv~, cleared by, green light, given the go-ahead, gave the go-ahead, authoris~, authoriz~, ratif~, passed by, adopt~, rubber-stamped, waved through, signed off, was passed, given clearance, gave clearance, nodded through, endors~, granted, blessing, green-lit, gave the nod, voted through, voted for the, voted in favour of, carried by, was carried, passed the, passed * budget, passed * bill, has approved, ratified, licensed, licence was granted, granted * licence, granted * license, granted * permit, awarded * licence, issued * licence, issued * permit, won approval, received approval, cleared the way, clearance`,
    pending: `still pending, pending, awaiting approval, awaits approval, awaiting a decision, awaiting a ruling, under review, yet to rule, yet to decide, still considering, still examining, still before, undecided, still on the desk, has yet to approve, not yet ruled, not yet decided, being examined, has still to, still waiting for approval, waiting for approval, still awaiting, decision is expected, no decision, has not decided, has not ruled, yet to grant, yet to approve, remains undecided, deferred * decision, put off * decision, postponed * decision, still under review, still under study, application is being, no verdict yet, has yet to decide, yet to be approved, not yet been approved, has not yet approved, not yet approved`,
    no: `rejected, vetoed, blocked, turned down, refused, voted down, thrown out, threw out, struck down, declined, denied approval, defeated, quashed, rejects, rejecting, denied * licence, denied * permit, denied * license, refused * licence, refused * permit, refusal of, rebuffed, knocked back, voted against the, failed to pass, was lost by, fell short of a majority, thumbs down, withheld approval, overturned, torpedoed`,
  },
  signed: {
    yes: `signed, signing of, put * signature, put pen to paper, initialled, inked, sealed the deal, signature~ were, bears * signature, signed up to, put their names to, put * names to, penned, signed on the dotted line, sealed * deal, signed * agreement, signed * accord, signed * deal, signing`,
    no: `unsigned, went unsigned, left unsigned, failed to sign, refused to sign, declined to sign, yet to be signed, yet to sign, without signing, without a signature, signing was put off, signing was postponed, signing ceremony was put off, signature was put off, not signed, never signed, not been signed, has not been signed, signing * postponed, signing * put off, signing * delayed, without a deal, refusing to sign, stopped short of signing, left without signing, signing * cancelled, signing * called off, signing ceremony * cancelled, ceremony * did not take place, remains unsigned`,
  },
  delivered: {
    yes: `deliver~, reached every, reached all, reached * account~, paid out, was paid, were paid, been paid, received, got * money, handed over, handed out, distributed, disbursed, arrived, transferred to, credited to, paid in full, settled, has been paid, refunded, reimbursed, compensated, were delivered, was delivered, got their money, received their, have received, got their, been handed, were handed, have been paid, wages were paid, salaries were paid, were transferred`,
    no: `still waiting for, still await~, still waiting, awaited, overdue, in arrears, undelivered, unpaid, held up, never arrived, never came, never reached, is owed, are owed, was owed, were owed, outstanding, still owed, waiting for their, waiting to be paid, empty-handed, yet to be paid, yet to receive, yet to arrive, yet to see, without receiving, not a penny, not a cent, not seen a, not been paid, not received, have not received, received nothing, have not been paid, has not been paid, still unpaid, not arrived, still without, seen nothing, not a single`,
  },
  arrived: {
    yes: `arriv~, reach~, landed, returned, came back, back in, crossed, got through, touched down, docked, came in, reached home, made it to, got home, back home, back at, entered, have left, got out, evacuated, had left, pulled into, steamed into, sailed into, docked at, made port, got in, flew in, flew into, entered the, berthed, dropped anchor at, was delivered to`,
    no: `never reached, not one * reached, none * reached, stranded, stuck, still stuck, turned back, held at, waiting at, never left, never arrived, trapped, marooned, no sign of, still on the, blocked at, stopped at the, detained at, never turned up, failed to arrive, did not arrive, not arrived, not reached, anchored off, waiting offshore, run aground, still at sea, denied entry, refused entry, turned away, not crossed, prevented from entering, not been allowed in, none * crossed, no truck, no lorry, no convoy`,
  },
  sold: {
    yes: `sold, bought, changed hands, was acquired, sale was completed, found a buyer, auctioned, snapped up, was sold, were sold, fetched, went for, went under the hammer, sold for, has bought, has sold, agreed to sell, agreed to buy, found a new owner`,
    no: `unsold, failed to sell, no buyer, without a buyer, withdrawn from sale, still for sale, off the market, kept in the family, no bids, no bid, not for sale, not sold, remained unsold, went unsold, failed to find a buyer, did not sell, passed in, bought in, failed to reach * reserve, no sale`,
  },
  inforce: {
    yes: `in force, took effect, came into force, come into force, in effect, entered into force, still applies, applies since, still in force, remains in force, still valid, remains valid, upheld, extended, renewed, came into effect, comes into force, came into operation, been in force, been in effect, has applied since, has been law, became law, is law, now law, went into effect, gone into effect, has applied, already in force, already applies, kicked in, is being enforced, is applied, applied since`,
    no: `expired, lapsed, repealed, suspended, revoked, lifted, scrapped, abolished, no longer in force, no longer applies, annulled, ran out, withdrawn, not yet in force, yet to take effect, rescinded, not come into force, not take effect, not be in force, not enter into force, not apply before, not apply until, not come into effect, not in effect, will not apply, shelved, struck down, not yet law, not be enforced, still a draft, still only a bill, does not apply`,
  },
  open: {
    yes: `open, opens, opened, reopened, re-opened, passable, open to traffic, accessible, unlocked * doors, cleared for traffic, doors open, has opened at, flowing, open as usual, in service, received customers, served customers, reopens, is open, was open, traffic * moving, cleared and, let * through, letting * through, passing through, welcomed visitors, welcoming visitors, doors were open, threw open, operating normally, traffic flowed, back open, fully open, open again, drove through, crossed freely`,
    no: `padlocked, chained shut, under lock, gates * shut, stayed shut, remained shut, fenced off, barred to, roped off, closed, shut, impassable, blocked, cut off, shutter~, boarded up, sealed off, closed to, closed its doors, off limits, cordoned off, barricaded, out of bounds, padlocked, closure of, remained closed, stayed closed, remains closed, still closed, remained shut, still shut, stayed shut, kept shut, blocked off, shut off, shut for good, closed for good, closed down, was sealed, were sealed, no traffic, not reopen~, not been reopened, not open~, turned away visitors, no vehicles, no lorries, nobody could pass, chained, under lock and key, roadblock`,
  },
  running: {
    yes: `rolling off, coming off the, coming up, coming out of, rolled off, being hoisted, turning again, humming, worked as, worked and, functioned, functions, did its work, did their work, kicked in, came on, cut in, doing its job, did its job, did their job, was working, were working, on stream, out of the gates again, in production, in operation, operating, is operational, was operational, fully operational, remains operational, running, ran as usual, up and running, kept running, stayed open, at full capacity, running normally,
      in service, sailed, sailing, restored, switched on, back on, resumed, working normally, continued to, kept working, kept going, at the usual hour, on schedule, moving since, have been moving, moving again, as usual, functioning,
      worked normally, producing, in working order, back in action, on air, kept turning, kept * turning, spinning, flying, departed on time, operated as normal, operated normally, operated as usual, ran normally, ran on schedule, ran to schedule, running again, lines were running, back in service, back in operation, production * resumed, resumed production, resumed operations, resumed service, back to normal, took off and landed, trains ran, buses ran, flights operated, still flying, still producing, working as normal, business as usual, production goes on, goes on, uninterrupted, without interruption, kept flying`,
    no: `stands idle, stood idle, stand idle, silent, stayed dry, remained dry, had stayed dry, bone dry, failed to work, did not work, never worked, out of use, never came on, never started, never cut in, lies idle, lie idle, lies still, stands still, stand still, stands silent, gathering dust, rusting, not turning, not one * has come, not a single * has come, not a * has come, not a * come out, not a * come off, not one * come off, never went off, never kicked in, failed to start, failed to trigger, had been turned off, had been switched off, had been shut off, stopped, halted, idle, at a standstill, shut down, suspend~, out of service, out of order, offline, paralysed, paralyzed, cut off, ground to a halt, stood still,
      stood idle, silent, no cargo has moved, grounded, out of action, ceased, mothballed, cancelled, interrupted, disconnected, broken down, not moving, switched off, down since, not turn~, came to a halt, come to a halt, frozen, stalled, brought to a halt, knocked out, black out, blackout, without power, cancelled all, canceled all, cancelled flights, no flights, no trains, no buses, no ferries, no production, stopped production, halted production, production stopped, services were suspended, remained suspended, stayed suspended, in dock, lay idle, shut for good, closed for good, closed down, wound down, out of use, unable to operate, stopped running, stopped working, has not restarted, not restarted, not resumed, remained idle, still idle, shutdown, no sailings, tied up`,
  },
  reinstated: {
    yes: 'reinstat~, taken back, took back, rehired, re-hired, back at their, back at work, back in their, return to their jobs, get their jobs back, got their jobs back, re-employed, restored to, given their jobs back, reintegrat~, back on the payroll, reappointed',
    no: 'refused to take * again, refused to take * back, not take * back, not be taken back, closed without them, left out of, stay dismissed, remain dismissed, jobs for good, not rehire~, not reinstate~, remains sacked, remain sacked, out of a job, out of work',
  },
  quenched: {
    yes: `extinguished, put out, under control, contained, brought under control, doused, burnt out, quelled, plugged, stemmed, was out, fully contained, had been contained, was contained, under complete control, mastered, brought * under control, smothered, dampened down, damped down, was extinguished, were extinguished, is out, beaten back`,
    no: `still burning, out of control, raging, still blazing, uncontained, burning on, blazed on, still spreading, still leaking, continued to burn, still ablaze, still raging, still smouldering, still out of control, raged, raging out, blazing, continues to burn, continued to spread, continues to spread, spreading, gaining ground, flames advanc~, flames * advanc~, not contained, not under control, not yet under control, could not be contained, burned for, kept burning, flared`,
  },
  repaired: {
    yes: `repaired, fixed, mended, rebuilt, replaced, restored, patched, refurbished, put right, renovated, back in working order, been fixed, been repaired, repairs were completed, repairs are complete, repairs complete, repair work was completed`,
    no: `unrepaired, still broken, left as it was, in need of repair, awaiting repair, still unrepaired, still leaking, still damaged, in disrepair, unfixed, not been repaired, not repaired, not been fixed, repairs have not, still out of order, beyond repair, still cracked, left unrepaired, repairs * not begun`,
  },
  effective: {
    yes: `effective, works well, efficacious, highly protective, proved its worth, offers protection, gave good protection, protective, efficacy was proven, proven efficacy`,
    no: `ineffective, no effect, useless, did not work, does not work, no better than a placebo, no better than placebo, failed to protect, offers no protection, of no use, proved worthless, without effect, no benefit`,
  },
  genuine: {
    yes: `genuine, authentic, the real thing, authenticity was confirmed, by the master himself, bona fide, an original`,
    no: `forged, fake, a forgery, counterfeit, forgeries, fakes, fabricated, a copy, inauthentic, not genuine, hoax, doctored, bogus, a fabrication`,
  },
  deliberate: {
    yes: `deliberate~, arson, intentional, intentionally, on purpose, set alight, started deliberately, sabotage~, foul play, wilful, premeditated, planned attack`,
    no: `accidental, accidentally, an accident, by accident, short circuit, short-circuit, electrical fault, wiring fault, faulty wiring, technical fault, technical failure, no sign of foul play, no foul play, human error, unintentional, ruled out arson, ruled out sabotage, natural causes, lightning strike, gas leak`,
  },
  peaceful: {
    yes: `peaceful, peacefully, without incident, without trouble, passed off calmly, passed off quietly, good-natured, no clashes, no arrests, orderly, calm atmosphere, in calm`,
    no: `violent, turned violent, clash~, riot~, skirmish~, scuffle~, tear gas, stones were thrown, hurled stones, threw stones, violence, marred by, fights broke out, brawl~, running battles, unrest, chaos`,
  },
  turnout: {
    yes: `high turnout, heavy turnout, record turnout, strong turnout, brisk turnout, turnout was high, voting was brisk, long queues at polling, flocked to the polls, turned out in force, in large numbers, in droves, turnout was heavy, massive turnout`,
    no: `low turnout, thin turnout, poor turnout, weak turnout, turnout was low, voter apathy, polling stations * empty, sluggish turnout, stayed away from the polls, turnout was poor, turnout was thin, trickle of voters, lacklustre turnout`,
  },
  heeded: {
    yes: `widely observed, widely followed, widely heeded, solidly supported, near-total support, brought * to a standstill, massively followed, well supported, almost total, total shutdown`,
    no: `barely observed, largely ignored, little effect, little impact, poorly supported, hardly followed, fell flat, went unheeded, few workers joined, few joined, fizzled`,
  },
  yielding: {
    yes: `bumper, record crop, record harvest, abundant, good harvest, good crop, excellent harvest, best * for years, best * in years, best * in a decade, plentiful, rich harvest, exceptional harvest, excellent season, outstanding season`,
    no: `poor, meagre, meager, disappointing, worst * for years, worst * in years, worst for, worst in, failed harvest, crop failure, thin harvest, disastrous, ruined, wiped out, scanty, down sharply, bad harvest, bad season`,
  },
  rise: {
    yes: `jumped, rose, climbed, gained, surged, soared, rallied, advanced, leapt, leaped, rocketed, ended higher, closed higher, finished higher, ended up, closed up, edged up, ticked up, strengthened, appreciated, in positive territory, in the green, firmed, rebounded, put on, went up, shot up, rising`,
    no: `fell, dropped, slid, slipped, tumbled, plunged, sank, declined, lost ground, slumped, plummeted, ended lower, closed lower, finished lower, ended down, closed down, edged down, weakened, depreciated, in negative territory, in the red, retreated, shed, crashed, dived, eased, went down, falling, sold off`,
  },
  rate: {
    up: `rais~, hike~, lift~ * rate~, increas~, rate rise, rate hike, put up, tighten~`,
    same: `held, unchanged, left * unchanged, kept * unchanged, kept * on hold, on hold, kept * steady, held steady, left alone, maintain~, no change`,
    down: `cut, cuts, cutting, lower~, reduc~, trim~, slash~, rate cut, eas~`,
  },
  permitted: {
    yes: `allowed to, were allowed, was allowed, permitted to, was permitted, were permitted, authorised to, authorized to, let in, given permission, granted permission, granted access, free to, lifted the ban, ban was lifted`,
    no: `banned, barred from, was barred, were barred, forbidden to, prohibited, prevented from, not allowed, not permitted, denied access, refused access, kept out, refused permission, denied permission, turned back, blocked from, refused entry`,
  },
  published: {
    yes: `published, made public, was released, were released, has been released, posted online, unveiled, released its, released the, issued, out on`,
    no: `withheld, kept secret, unpublished, not been published, not published, not yet published, not been made public, under wraps, yet to publish, yet to be published, refused to publish, publication * delayed, publication * postponed, publication * put off, confidential, yet to release, not released, yet to be released`,
  },
  leaked: {
    yes: `leaked, was leaked, were leaked, leak~, got out before, circulated before, stolen and, in circulation, spread on social`,
    no: `no leak, not leaked, not been leaked, did not leak, never leaked, without any leak, denied * leak~, no breach, remained sealed, denied * leaked, secure throughout`,
  },
  kept: {
    yes: `held, holding, holds, respected, observed, no violations, no breaches, quiet, calm, intact, stuck, not a shot`,
    no: `broken, broke down, collapsed, violated, breached, violations, breaches, shattered, unravelled, shelling resumed, fighting resumed, exchanged fire, in tatters, broke`,
  },
  deal: {
    yes: `reached a deal, reached an agreement, struck a deal, clinched, agreed a deal, agreed on a, agreed terms, sealed a deal, completed * merger, completed * takeover, completed the acquisition, merger was completed, deal was done, came to terms, reached agreement, reached an accord, struck an agreement, a deal was reached, an agreement was reached, agreement was struck, brokered a deal, shook hands on, ended with agreement, ended in agreement, settled their, breakthrough`,
    no: `talks * collapsed, talks * failed, talks * broke down, negotiations * collapsed, negotiations * failed, negotiations * broke down, fell through, no deal, no agreement, without agreement, without an agreement, without a deal, failed to reach, failed to agree, deadlock~, stalemate, impasse, called off the merger, called off * merger, abandoned * merger, walked out of, walked away, ended in failure, ended without, empty-handed, broke off, not reached, still far apart, still apart, yet to agree, yet to reach, inconclusive`,
  },
  evacuated: {
    yes: `taken out, brought out, got out, moved out of, taken to safety, brought to safety, were moved, was moved, bussed out, carried out of, flown out, left the building, led out, removed to, evacuat~, emptied of, cleared of, moved out, moved to safety, led to safety, ordered out, taken to shelters, moved to other, left their homes, fled their homes`,
    no: `never left, stayed inside, spent the night on, left behind, left inside, stayed indoors, remained inside, were never moved, nobody left, no one left, not one * left, not a single * left, not one patient, not a single patient, no evacuation, not evacuated, stayed put, stayed in their, remained in their, remained on its wards, stayed on the wards, refused to leave, nobody was moved, no one was moved, none * moved, kept its patients, not been evacuated, without evacuating`,
  },
  powered: {
    yes: `power * restored, power was back, power is back, electricity * restored, electricity * back, electricity returned, power returned, lights came back, lights back on, lights were back, reconnected, supply * restored, supply resumed, current * restored`,
    no: `without power, without electricity, no electricity, no power, in the dark, in darkness, still dark, plunged into, blackout, power cut, power outage, power was out, power is out, cut off from the grid, by candlelight, outage continued, not been restored, not restored`,
  },
  fit: {
    yes: `is fit, fully fit, declared fit, passed fit, fit again, fit to play, fit and, will start, will play, available for, back in the squad, back in training, trained with, recovered from * injury, shook off, in the line-up, in the lineup, in the starting, cleared to play, ready to play, took part in training, returned to training`,
    no: `ruled out, out of the, will miss, misses, sidelined, injured, unavailable, unfit, not fit, out for, out with, out injured, on the treatment table, suffered * injury, not play, not be fit, doubtful, nursing, withdrawn from the squad, season is over, season-ending`,
  },
  inoffice: {
    yes: `remains in office, remains in post, remains in his post, remains in her post, stays in office, stays in post, staying on, stay on as, stays on, will not resign, not resigned, did not resign, no intention of resigning, no intention of stepping, not stepping down, will not step down, not stepped down, not quit, still in office, still in post, continue as, continues as, clinging on, refused to resign, refuses to resign, refused to step down, carry on as, denied * resigned, remain in office, remain in his, remain in her, not leaving`,
    no: `resigned, has quit, had quit, stepped down, stood down, quit as, quit his, quit her, left office, left his post, left her post, left the post, handed in * resignation, tendered * resignation, gave up his post, gave up her post, bowed out, sacked, dismissed from, was dismissed, was fired, relieved of, removed from office, removed from his, removed from her, ousted, forced out, his departure, her departure, resigns, steps down, submitted * resignation`,
  },
  charged: {
    yes: `charged with, was charged, were charged, indict~, faces charges, facing charges, formally accused, pressed charges, brought charges, been charged, arraigned, prosecuted`,
    no: `without charge, no charges, not charged, not been charged, charges * dropped, dropped * charges, not indicted, uncharged, no case to answer, not face charges, will not be prosecuted, not be prosecuted`,
  },
  apology: {
    yes: `apologis~, apologiz~, apology, said sorry, expressed regret, asked for forgiveness, begged pardon`,
    no: `no apology, refused to apologise, refused to apologize, not apologise, not apologize, not apologised, not apologized, without apologising, without apologizing, unapologetic, no regret, nothing to apologise for, not say sorry, stopped short of an apology`,
  },
  advanced: {
    yes: `qualified, qualified for, through to, advanced to, reached the final, reached the semi-final~, reached the quarter-final~, reached the last, went through, into the final, into the semi-finals, into the quarter-finals, booked * place, progressed, sailed through, into the next round, won promotion, promoted`,
    no: `eliminated, knocked out, crashed out, went out, out of the cup, failed to qualify, bowed out, missed out, dumped out, exit from, early exit, sent home, did not qualify, relegated, ended * hopes`,
  },
  standing: {
    yes: `still stand~, stands today, standing today, left standing, remains standing, remain standing, still towers, still towered, still tower, still rises, still looms, still there, still in place, still up, was spared, were spared, has been kept, survives to this day`,
    no: `came down, come down, brought down, pulled down, torn down, knocked down, taken down, demolish~, dismantl~, bulldoz~, blown up, levelled, razed, razed to the ground, nothing left of, nothing left to see, nothing remains of, nothing is left of, no trace of, was felled, were felled, cut down, chopped down, felled, cleared away, no longer stands, has gone, is gone, are gone, made way for`,
  },
  present: {
    yes: `in place at, in place on, were in place, was in place, stood at, installed, were put up, was put up, had been put up, posted at, fixed to, fitted with, equipped with, were fitted, was fitted, mounted, hung at, erected, displayed at, present on site, on site, well marked, clearly marked, signposted, carried on board, on board were, provided with`,
    no: `no sign of a, no sign of any, there was no, there were no, there is no, there are no, without a single, without any, devoid of, bare of, lack~, lacked any, had no, has no, have no, had none, did not have, absence of any, no such, not fitted, never fitted, never installed, not installed, none was, none were, missing from`,
  },
  built: {
    yes: `inaugurat~, was completed, is complete, is finished, opened to traffic, opened to the public, cut the ribbon, entered service, came into service, went into service, was opened, was unveiled, has opened, is up and running, construction was completed, work was completed, completed on`,
    no: `under construction, still being built, unfinished, not finished, half-built, half built, not been completed, not completed, work has not, yet to be completed, yet to be finished, building site, work continues, works continue, still building, months behind, far from ready, construction has stalled, not yet built, still incomplete, not yet open`,
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
  school: 'school schools primary secondary nursery headteacher classes lessons term pupils students classroom classrooms',
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
  container: 'container containers cargo freight boxes box crate crates load loads pallet pallets',
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
  protest: 'protest protests demonstration demonstrations march rally marches sit-in',
  season: 'season seasons',
  stock: 'share shares stock stocks',
  price: 'price prices oil gold',
  currency: 'dinar dollar pound euro rupee krona franc currency lira',
  index: 'index bourse exchange',
  rate: 'rate rates interest',
  results: 'result results',
  list: 'list lists register',
  exam: 'exam exams examination examinations paper test',
  data: 'data files file records',
  truce: 'truce ceasefire cease-fire armistice',
  team: 'team side club eleven',
  cup: 'cup tournament championship league',
  final: 'final finals semi-final',
  airport: 'airport aerodrome airfield runway',
  border: 'border crossing frontier checkpoint post',
  suspect: 'suspect man woman defendant accused',
  patient: 'patient patients',
  merger: 'merger takeover acquisition',
  budget: 'budget spending-plan',
  fire: 'fire fires wildfire blaze flames',
  kindergarten: 'nursery kindergarten creche',
  tomb: 'tomb grave burial',
  beach: 'beach beaches',
  park: 'park parks zoo garden gardens',
  mine: 'mine mines pit quarry',
  reactor: 'reactor reactors',
  vaccine: 'vaccine vaccines jab jabs',
  film: 'film films movie documentary play',
  law: 'law bill act statute legislation decree',
  visit: 'visit trip tour',
  summit: 'summit conference meeting',
  hostages: 'hostage hostages captives fishermen sailors',
  refinery: 'refinery',
  lorry: 'lorry lorries truck trucks convoy convoys',
  election: 'election elections poll polls',
  museum: 'museum gallery',
  bank: 'bank lender',
  tower: 'tower skyscraper',
  cable: 'cable cables',
  website: 'website site portal app',
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
  any: set('any anyone anybody'),
  undoing: set('only doubt longer fewer less later sooner more merely just matter until'),
  unasserted: set(
    'will would shall should may might could must can if unless whether hope hopes hoped expect expects expected plan plans planned scheduled due wants want likely probably perhaps maybe propose proposes proposed suggest asked urged demanded demand demands once wanted wished wishes seek seeks sought try tries tried',
  ),
  findings: set(
    'find finds found prove proves proved proven turned declare declared declares judged deemed considered reported shown showed shows known pronounced certified ruled said',
  ),
  alternatives: set('or whether either'),
  aims: set(''),
  untilWords: set('until till before'),
  infinitive: set("to 'll won't"),
  carriedOut: set('had forced obliged decided able managed continued continues came went proceeded has have compelled'),
  parties: set(
    'opposition critics critic opponents experts expert analysts analyst union unions residents villagers activists campaigners lawyer lawyers economists skeptics sceptics ngos neighbours defence',
  ),
  lasting: set('still since yet remains remained remain stayed stays throughout ever never'),
  still: new Set(
    'still,remains,remained,remain,stayed,stays,throughout,so far,as yet,yet to,until now,to date,continues,continued'.split(','),
  ),
  according: set('to by among for'),
  final: new Set(
    'cancelled,canceled,called off,scrapped,dropped,abandoned,rained off,withdrawn,never took,never happened,never began'.split(','),
  ),
  resuming: set('reopened re-opened reopens resumed restored resumes restarted restart back again returned reinstated'),
  again: new Set('again,once more,once again,anew,afresh,another time'.split(',')),
  breaks: set('but while whereas although though because however which who and'),
  pronouns: set('it they one ones this these that them itself he she his her him their its'),
};
