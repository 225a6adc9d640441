import type { PartOfSpeech } from '../../tokens.js';

/**
 * Closed classes: part of speech → tag → words, separated by spaces; `_` stands for a space inside a word group.
 * Determiners, auxiliaries, negations and the infinitive marker are particles; articles and possessives stand under `pronoun`
 * with a tag of their own. Contractions are written with the straight apostrophe.
 */
export const functionWords: Readonly<Partial<Record<PartOfSpeech, Readonly<Record<string, string>>>>> = {
  preposition: {
    in: `in inside within into in_the_midst_of in_the_framework_of in_the_context_of in_the_course_of in_the_field_of in_terms_of`,
    from: 'from out_of off as_from as_of starting_from coming_from from_within from_among',
    to: 'to unto up_to as_far_as all_the_way_to en_route_to',
    on: `on upon onto atop aboard on_board on_top_of on_the_sidelines_of on_the_basis_of on_the_margins_of at_the_head_of at_the_level_of`,
    of: 'of',
    about: `about concerning regarding over re as_to as_for with_regard_to with_respect_to with_reference_to in_regard_to in_relation_to
      in_connection_with when_it_comes_to as_regards vis-a-vis vis-à-vis on_the_subject_of on_the_question_of pertaining_to
      relating_to`,
    for: `for for_the_sake_of in_favour_of in_favor_of in_exchange_for in_return_for for_the_purpose_of in_order_to with_a_view_to
      with_the_aim_of in_search_of in_pursuit_of`,
    with: `with along_with together_with alongside accompanied_by in_addition_to as_well_as besides apart_from_that in_cooperation_with
      in_coordination_with in_partnership_with in_collaboration_with in_conjunction_with in_tandem_with coupled_with
      in_the_presence_of in_the_company_of hand_in_hand_with in_parallel_with plus`,
    without: 'without minus in_the_absence_of devoid_of free_of short_of',
    except: `except except_for excluding save_for other_than apart_from aside_from barring but_for with_the_exception_of bar excepting`,
    before: `before ahead_of prior_to in_advance_of on_the_eve_of pending in_the_run-up_to in_the_runup_to in_the_lead-up_to`,
    after: 'after following in_the_wake_of in_the_aftermath_of on_the_heels_of subsequent_to post upon_completion_of',
    during: 'during throughout amid amidst in_the_middle_of over_the_course_of over_the_past over_the_last',
    since: 'since ever_since dating_back_to dating_from',
    until: 'until till up_until through_to',
    between: 'between among amongst betwixt in_between',
    against: 'against versus vs v in_the_face_of in_defiance_of contrary_to opposite_to anti',
    under: `under underneath beneath below under_the_auspices_of under_the_patronage_of under_the_leadership_of under_the_slogan
      under_the_title under_the_command_of led_by`,
    above: 'above over_and_above on_top',
    place: `at near by_the_side_of beside behind outside in_front_of opposite next_to close_to adjacent_to off_the_coast_of around round
      across beyond past along north_of south_of east_of west_of on_the_outskirts_of in_the_vicinity_of in_the_heart_of far_from
      on_the_edge_of on_the_border_with in_the_suburbs_of outside_of away_from on_the_banks_of on_the_shores_of`,
    toward: 'towards toward in_the_direction_of bound_for heading_for',
    through: 'through via by_means_of by_way_of by_dint_of using per through_the_use_of',
    by: `by at_the_hands_of on_the_part_of at_the_invitation_of at_the_request_of by_order_of on_the_initiative_of with_the_support_of
      with_the_help_of with_the_backing_of`,
    cause: `because_of due_to owing_to thanks_to as_a_result_of on_account_of in_view_of in_light_of in_the_light_of on_the_grounds_of
      in_response_to in_protest_at in_protest_against on_charges_of on_suspicion_of for_fear_of as_a_consequence_of by_virtue_of given
      under_the_pretext_of in_retaliation_for in_anticipation_of on_the_pretext_of considering by_reason_of`,
    despite: 'despite in_spite_of notwithstanding regardless_of irrespective_of for_all',
    'instead-of': 'instead_of in_lieu_of in_place_of rather_than on_behalf_of in_the_name_of as_a_substitute_for',
    like: `like unlike such_as akin_to similar_to as along_the_lines_of in_the_style_of in_the_manner_of as_opposed_to`,
    according: `according_to in_accordance_with pursuant_to in_line_with citing as_per in_the_words_of in_keeping_with based_on
      in_compliance_with on_the_strength_of in_conformity_with under_the_terms_of`,
    comparison: `compared_with compared_to in_comparison_with in_comparison_to relative_to in_contrast_to in_contrast_with than worth`,
  },
  conjunction: {
    coordinating: 'and or nor but yet so & either neither both not_only but_also and/or',
    subordinating: `when whenever where wherever while as until till once as_soon_as the_moment no_sooner in_order_that so_that as_long_as
      so_long_as insofar_as inasmuch_as as_if as_though by_the_time every_time the_day lest just_as now_that in_that such_that
      to_the_extent_that to_such_an_extent_that whereupon whence whereby immediately_after as_much_as rather_than_that hardly`,
    conditional: `if unless provided provided_that providing on_condition_that in_case in_the_event_of in_the_event_that even_if whether
      whether_or_not only_if if_only as_long_as_the supposing assuming should_it otherwise or_else if_not if_so what_if`,
    contrast: `although though even_though whereas however nevertheless nonetheless on_the_contrary on_the_other_hand on_the_one_hand
      by_contrast in_contrast conversely instead rather still at_the_same_time despite_this despite_that in_spite_of_this even_so
      all_the_same yet_again albeit much_as while_the that_said having_said_that then_again`,
    cause: `because for_the_reason_that seeing_that given_that in_view_of_the_fact_that on_the_grounds_that due_to_the_fact_that
      owing_to_the_fact_that considering_that`,
    result: `therefore thus hence consequently accordingly as_a_result so_much_so thereby thereupon as_a_consequence in_consequence
      for_this_reason for_that_reason that_is_why which_is_why then it_follows_that ergo`,
    addition: `also moreover furthermore in_addition besides_that additionally likewise similarly what_is_more on_top_of_that for_his_part
      for_her_part for_its_part for_their_part in_turn meanwhile in_the_meantime meantime in_a_related_development
      in_another_development in_the_same_context separately elsewhere in_a_separate_incident by_the_same_token not_to_mention
      let_alone too`,
  },
  pronoun: {
    article: 'the a an',
    personal: "i you he she it we they me him her us them one ye thou thee y'all",
    possessive: 'my your his its our their whose mine yours hers ours theirs',
    contraction: `i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're
      they've they'd they'll that's there's here's what's who's where's how's who'd who'll that'll there'll let's`,
    reflexive: 'myself yourself himself herself itself ourselves yourselves themselves oneself',
    reciprocal: 'each_other one_another',
    relative: `who whom which that what whatever whoever whichever whomever whosoever whereof wherein to_whom of_which in_which`,
    interrogative: 'what_is how why how_many how_much how_long how_often how_far what_kind_of which_one who_is',
    demonstrative: `this these those that_one this_one such the_same the_latter the_former the_aforementioned aforementioned aforesaid said_the
      such_a such_an same`,
    quantifier: `all every each some any no none many much more most few fewer fewest a_few little less least a_little several various numerous
      half a_lot_of lots_of plenty_of a_number_of a_couple_of a_handful_of a_series_of a_variety_of a_range_of a_great_deal_of
      the_majority_of the_bulk_of most_of all_of none_of both_of some_of many_of each_of one_of part_of enough another other others
      countless dozens_of scores_of hundreds_of thousands_of tens_of_thousands_of hundreds_of_thousands_of millions_of billions_of
      umpteen myriad sundry entire whole a_majority_of a_minority_of the_rest_of the_remainder_of`,
    indefinite: `someone somebody something anyone anybody anything everyone everybody everything no_one nobody nothing somewhere anywhere
      everywhere nowhere the_other the_others the_rest so-and-so`,
    negative: 'no-one nought naught',
  },
  particle: {
    negation: `not no never neither_nor n't cannot can't couldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't
      wouldn't shouldn't mustn't mightn't needn't shan't ain't can_not has_not have_not had_not did_not does_not do_not is_not are_not
      was_not were_not will_not would_not could_not should_not must_not may_not no_longer not_yet nor_did yet_to`,
    'negation-adverb': `hardly scarcely barely by_no_means in_no_way under_no_circumstances on_no_account not_at_all at_no_time no_more nowise
      far_from_it anything_but failed_to fails_to fail_to without_ever refused_to lack_of absence_of`,
    auxiliary: `am is are was were be been being has have had having do does did will would shall should can could may might must ought used_to
      going_to got_to has_been have_been had_been will_be would_be has_to have_to had_to is_to are_to was_to were_to about_to
      supposed_to is_being are_being was_being were_being will_have would_have could_have should_have might_have may_have must_have
      gonna wanna gotta`,
    infinitive: 'to',
    affirmation: `yes yeah yep indeed certainly surely of_course definitely undoubtedly no_doubt without_doubt without_a_doubt undeniably
      unquestionably clearly obviously naturally absolutely doubtless inevitably needless_to_say in_fact in_reality in_truth
      in_actual_fact truly`,
    future: `is_going_to are_going_to is_set_to are_set_to is_due_to are_due_to is_to_be are_to_be is_expected_to are_expected_to
      is_scheduled_to are_scheduled_to is_slated_to is_poised_to`,
    that: 'that the_fact_that the_idea_that the_notion_that',
    'as-if': 'as_if as_though as_it_were so_to_speak sort_of kind_of so-called',
    hope: 'hopefully if_only would_that god_willing',
    only: 'only just merely solely purely simply exclusively alone nothing_but no_more_than not_only',
    even: 'even even_if even_when not_even even_as',
    exception: 'except save',
    topic: 'as_for as_far_as as_to_whether',
    especially: `especially particularly in_particular notably specifically above_all chiefly mainly primarily principally mostly largely
      most_notably most_of_all first_and_foremost in_the_main`,
    example: `for_example for_instance such_as e.g. eg including among_them one_of_them among_others inter_alia to_name_a_few namely
      by_way_of_example`,
    'that-is': `that_is that_is_to_say i.e. ie in_other_words meaning_that viz better_known_as also_known_as aka a.k.a. nicknamed dubbed née
      formerly_known_as`,
    existence: 'there_is there_are there_was there_were there_has_been there_have_been there_will_be there_being',
    exclamation: 'oh ah ouch hey wow alas hurrah hooray bravo ugh hmm well oops gosh cheers amen',
    polite: `please thank_you thanks sorry welcome hello hi goodbye bye good_morning good_evening good_night congratulations excuse_me
      pardon_me no_thank_you farewell`,
    blessing: `rest_in_peace may_god_bless_him god_bless may_he_rest_in_peace peace_be_upon_him of_blessed_memory god_forbid god_save`,
    attribution: `according_to as_reported_by in_the_words_of quoted_by as_quoted_by cited_by as_cited_by as_stated_by as_announced_by
      as_he_put_it as_she_put_it in_his_words in_her_words in_his_view in_her_view in_his_opinion on_condition_of_anonymity he_said
      she_said they_said it_said was_quoted_as_saying were_quoted_as_saying sources_said officials_said witnesses_said`,
    hedge: `perhaps maybe possibly probably presumably apparently seemingly reportedly allegedly supposedly purportedly ostensibly
      conceivably likely unlikely it_seems it_appears appears_to seems_to it_is_likely it_is_possible it_is_expected is_believed_to
      is_thought_to is_said_to are_believed_to are_thought_to are_said_to tentatively provisionally theoretically in_theory
      in_all_likelihood by_all_accounts arguably in_principle potentially unconfirmed rumoured_to rumored_to`,
    passive: 'by_whom',
    still: `still is_still are_still was_still were_still remains remain yet_to_be has_yet_to have_yet_to to_this_day continues_to
      continue_to`,
    abbreviation: 'etc etc. et_al. and_so_on and_so_forth and_the_like and_others and_more or_so',
    possessive: "'s s'",
  },
  adverb: {
    'hedge-about': `about around approximately roughly some nearly almost close_to circa ca. c. approx. or_so or_thereabouts somewhere_around
      in_the_region_of in_the_order_of on_the_order_of an_estimated estimated practically virtually next_to just_about on_average
      an_average_of at_an_average_of ballpark in_the_neighbourhood_of in_the_neighborhood_of as_many_as_around up_to_about well-nigh
      give_or_take`,
    'hedge-more': `more_than over above upwards_of upward_of in_excess_of exceeding greater_than higher_than beyond well_over just_over
      a_little_over slightly_more_than slightly_over north_of or_more and_more plus surpassing far_more_than`,
    'hedge-less': `less_than fewer_than under below just_under slightly_less_than short_of lower_than smaller_than a_little_under well_under
      south_of or_less or_fewer just_short_of well_below just_below`,
    'hedge-at-least': `at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum at_a_minimum not_fewer_than at_the_very_least`,
    'hedge-at-most': `at_most up_to no_more_than not_more_than a_maximum_of maximum as_many_as as_much_as at_the_most as_high_as at_best as_few_as
      as_little_as as_low_as not_exceeding`,
    'hedge-exactly': `exactly precisely in_total in_all altogether a_total_of all_told totalling totaling on_the_dot to_the_letter
      neither_more_nor_less bang_on`,
    degree: `very too so quite rather fairly pretty extremely highly greatly deeply strongly significantly considerably substantially
      dramatically sharply slightly somewhat partly partially completely entirely fully totally wholly utterly thoroughly widely
      increasingly relatively comparatively moderately marginally severely badly heavily seriously hugely immensely enormously vastly
      exceptionally extraordinarily remarkably surprisingly unusually terribly awfully incredibly overwhelmingly markedly noticeably
      drastically exponentially a_bit a_little_bit a_lot much_more far_more by_far at_all all_the_more more_and_more less_and_less
      more_or_less to_a_large_extent to_some_extent to_a_certain_extent to_a_great_extent in_part in_full in_general generally broadly
      overall essentially basically fundamentally disproportionately predominantly enough ever_more excessively overly unduly
      intensely acutely keenly bitterly fiercely vehemently abundantly amply sufficiently adequately insufficiently perfectly
      radically profoundly appreciably tremendously outright`,
    frequency: `always usually often frequently sometimes occasionally rarely seldom regularly constantly continually continuously repeatedly
      periodically annually yearly monthly weekly daily hourly nightly quarterly again once twice thrice again_and_again
      time_and_again over_and_over every_day every_week every_month every_year from_time_to_time now_and_then once_again once_more
      at_times normally customarily typically habitually routinely consistently persistently perpetually intermittently sporadically
      infrequently invariably consecutively successively respectively in_turns alternately day_after_day year_after_year in_a_row
      on_and_off on_a_daily_basis on_a_regular_basis biannually biennially commonly ordinarily perennially incessantly ceaselessly`,
    time: `now then today tonight yesterday tomorrow currently presently recently lately soon shortly already just yet ago later earlier
      afterwards afterward beforehand previously formerly once_upon_a_time before_long long_ago nowadays these_days at_present
      at_the_moment for_now for_the_time_being so_far thus_far up_to_now until_now to_date at_that_time at_the_time back_then
      since_then from_then_on from_now_on henceforth hereafter thereafter subsequently eventually finally lastly ultimately in_the_end
      at_last at_first initially originally firstly secondly thirdly fourthly first_of_all to_begin_with immediately instantly
      promptly right_away straight_away at_once forthwith without_delay suddenly abruptly simultaneously concurrently at_the_same_time
      overnight early late in_advance in_due_course in_time on_time in_the_near_future in_the_future in_the_past in_recent_days
      in_recent_weeks in_recent_months in_recent_years last_night last_week last_month last_year next_week next_month next_year
      this_morning this_afternoon this_evening this_week this_month this_year the_next_day the_previous_day the_following_day
      the_day_before the_day_after all_day long temporarily permanently indefinitely forever briefly momentarily anew afresh
      sooner_or_later anymore any_longer any_more ever someday one_day midway prematurely belatedly retroactively thenceforth hitherto
      heretofore herewith erstwhile as_yet ere until_further_notice around_the_clock for_good for_ever posthumously preliminarily
      sometime gradually of_late`,
    place: `here there everywhere somewhere_else nowhere_else abroad overseas locally nationally internationally globally worldwide
      regionally inside outside indoors outdoors upstairs downstairs ahead behind back forward forwards backward backwards sideways
      away nearby far_away far afar apart aside up down in out off on across along through home homeward northward southward eastward
      westward northwards southwards eastwards westwards inland ashore offshore onshore aboard upstream downstream overhead
      underground hereabouts thereabouts nationwide countrywide citywide statewide at_home in_place on_site on_the_ground on_the_spot
      on_the_scene at_sea on_land by_sea by_land by_air left right upwards downwards upward downward inward outward midair in_midair
      elsewhere_in thence hither thither yonder to_and_fro uptown downtown midtown uphill downhill lengthwise clockwise anticlockwise
      online offline`,
    manner: `together separately jointly well fast quickly slowly rapidly swiftly steadily easily smoothly carefully cautiously safely
      peacefully violently forcibly deliberately intentionally knowingly accidentally inadvertently unintentionally mistakenly wrongly
      falsely rightly correctly properly openly publicly privately secretly quietly silently loudly officially formally informally
      unofficially legally illegally lawfully unlawfully directly indirectly personally individually collectively unanimously
      democratically independently voluntarily involuntarily willingly reluctantly eagerly enthusiastically happily sadly angrily
      calmly firmly strictly loosely closely tightly politically economically financially militarily diplomatically legally_speaking
      socially culturally religiously historically technically scientifically medically physically mentally emotionally
      psychologically electronically digitally remotely manually automatically randomly alternatively by_chance by_accident by_mistake
      on_purpose by_force in_person in_private in_public in_secret in_cash in_writing by_phone by_hand on_foot face_to_face
      side_by_side hand_in_hand step_by_step one_by_one at_gunpoint in_absentia en_masse free_of_charge for_free in_detail in_brief
      in_short in_depth in_vain with_ease with_difficulty successfully unsuccessfully effectively efficiently aggressively brutally
      ruthlessly mercilessly fatally mortally critically gravely urgently hastily hurriedly frantically desperately boldly bravely
      courageously proudly humbly politely kindly generously warmly coldly cordially frankly honestly sincerely candidly bluntly
      explicitly implicitly expressly verbally orally literally figuratively symbolically tacitly constitutionally judicially
      administratively technologically environmentally ethnically geographically unilaterally bilaterally multilaterally mutually
      unconditionally conditionally unfairly justly unjustly equally evenly unevenly differently somehow anyhow thereof therein
      thereto hereby so-so alike live`,
    comment: `unfortunately fortunately luckily regrettably interestingly importantly surprisingly_enough strangely oddly ironically
      predictably understandably unsurprisingly remarkably_enough actually really in_effect in_practice in_essence in_any_case
      in_any_event at_any_rate at_all_costs anyway after_all by_the_way incidentally to_be_sure admittedly granted evidently plainly
      notoriously famously reputedly on_the_whole by_and_large as_usual as_expected as_planned as_follows as_always as_ever as_well
      as_such to_be_honest frankly_speaking in_conclusion in_summary to_sum_up all_in_all for_the_most_part for_the_record on_paper
      at_heart it_is_worth_noting it_should_be_noted it_is_noteworthy worth_mentioning notwithstanding_that crucially tellingly
      curiously thankfully mercifully controversially`,
    interrogative: 'wherefore whither',
    saying: `saying adding noting stressing emphasising emphasizing pointing_out explaining warning insisting claiming alleging arguing
      citing quoting calling_for urging demanding describing calling_it accusing denying rejecting announcing confirming declaring
      revealing expressing voicing reiterating underlining underscoring highlighting referring_to telling_reporters
      telling_journalists tweeting remarking asserting commenting suggesting predicting vowing pledging promising praising welcoming
      condemning thanking congratulating asking wondering replying`,
  },
};

/** Further words frequent in news and headlines, and no names: a capital at the beginning of a sentence says nothing of them. */
export const commonWords: string = `abandoned abandoning abilities ability able abolished abortion absence absent absolute abuse abused abuses academic academics
  accelerated accepted accepting access accident accidents accord accords account accountability accounts accurate accused accuses
  achieved achievement achieving acid acknowledged acknowledging acquired acquiring acquisition acres acted acting action actions
  active activism activist activists activities activity actor actors actress actual acute adapting added addiction additional
  address addressed addresses addressing adequate adjusted administration administrative admitted admitting adopted adopting adult
  adults advance advanced advances advancing advantage adventure advertisement advertising advice advised adviser advisers advisor
  advisors advisory advocacy advocate advocates affair affairs affected affecting affordable afternoon aftermath age aged agencies
  agency agenda agent agents ages aggression aggressive aging agony agree agreed agreeing agreement agreements agricultural
  agriculture aid aide aides aiming aims air airborne aircraft aired airfield airing airline airliner airlines airplane airport
  airports airspace airstrike airstrikes alarm alarming album alcohol alert alerts alien aliens alive allegation allegations
  alleged alliance alliances allied allies allocated allowance allowed allowing allows ally alternative alternatives amateur
  amazing ambassador ambassadors ambition ambitions ambitious ambulance ambulances ambush amended amendment amendments ammunition
  amnesty amount amounts analysing analysis analyst analysts ancestors anchor ancient anger angered angry animal animals
  anniversary announced announcement announcements announces annual anonymous answer answered answering answers anthem anticipated
  anticipating anxiety anxious apartment apartments apologies apology app apparent appeal appealed appealing appeals appear
  appearance appeared appearing appears applause applicant applicants application applications applied applying appointed
  appointing appointment appointments approach approached approaches approaching appropriate approval approve approved approves
  approving apps archaeologist archaeologists architect architects architecture archive archives area areas arena argue argued
  argues argument arguments arm armed armies armored armoured arms army arranged arrangement arrangements arrest arrested
  arresting arrests arrival arrivals arrived arrives arriving arrow arson art article articles artificial artillery artist
  artistic artists arts ash asked asks asleep aspect aspects assassin assassination assault assaulted assaults assembly asserted
  assessed assessing assessment asset assets assigned assistance assistant assisted assists associated association associations
  assured asteroid astronaut astronauts asylum athlete athletes athletic atmosphere atomic attached attack attacked attacker
  attackers attacking attacks attempt attempted attempting attempts attendance attended attending attention attitude attitudes
  attorney attorneys attracted attraction auction audience audiences audio audit auditors aunt author authorised authorities
  authority authorized authors auto automatic autonomous autonomy autopsy autumn available average averaged averages aviation
  avoided avoiding awaited awaiting award awarded awards aware awareness awful babies baby backed backers background backing
  backlash backs backup bacteria bad badge bag bags bail bailout baked ball ballistic balloon ballot ballots ban band bands bank
  banker bankers banking bankrupt bankruptcy banks banned banner banners banning bans bare bargain barrel barrels barrier barriers
  bars base baseball based basement bases basic basin basis basket basketball batch bath battalion batteries battery battle
  battled battlefield battles battling bay beach beaches bear bearing bears beat beaten beating beats beautiful beauty become
  becomes becoming bed bedroom beds bee beef beer begin beginning begins begun behaviour behavior beings belief beliefs believed
  believers believes believing bell belonging beloved bench benefit benefits best bestselling bet better betting bid bidder
  bidding bids big bigger biggest bike bilateral bill billboard billion billionaire billionaires billions bills biological bird
  birds birth birthday births bishop bishops bitter black blackout blamed blames blaming blank blast blasted blasts blaze blazing
  bleeding blind block blockade blocked blocking blocks blog blogger blonde blood bloodshed bloody blow blowing blown blows blue
  blues board boarded boarding boards boat boats bodies body bodyguard bold bomb bombed bomber bombers bombing bombings bombs bond
  bonds bone bones bonus book booked booking books bookstore boom boomed booming boost boosted boosting boosts boot booth boots
  border borders bored born borough boss bosses bottle bottled bottles bottom bought bound boundaries boundary bounty bowl box
  boxer boxers boxes boxing boy boycott boyfriend boys brain brains brake brakes branch branches brand brands brave bravery breach
  breached breaches bread break breakfast breaking breaks breakthrough breast breath breathing breeding bribe bribery bribes brick
  bride bridge bridges brief briefed briefing briefs brigade bright brilliant bring bringing brings broadband broadcast
  broadcaster broadcasters broadcasting broken broker brokered brokers brother brothers brought brown brush brutal budget budgets
  build builders building buildings builds built bull bullet bullets bullying bundle burden bureau bureaucracy burial buried
  burned burning burns burnt burst bus buses bush business businesses businessman businessmen businesswoman busy butter button
  buyer buyers buying buys cabin cabinet cable cables cafe cake calculated calculations calendar call called caller callers
  calling calls calm camel camera cameras camp campaign campaigned campaigner campaigners campaigning campaigns camping camps
  campus canal cancellation cancelled canceled cancelling cancels cancer candidacy candidate candidates candle candles cannabis
  cannon cap capabilities capability capable capacity capital capitals captain captive capture captured captures capturing car
  carbon card cardiac cardinal cardinals cards care career careers careful cares caretaker cargo caring carnival carpet carriage
  carried carrier carriers carries carrot carrying cars cart cartel cartels cartoon cartoons case cases cash casino cast casting
  castle casual casualties casualty cat catastrophe catastrophic catch catching categories category cats cattle caught cause
  caused causes causing caution cautious cave caves cease ceasefire ceiling celebrated celebrates celebrating celebration
  celebrations celebrities celebrity cell cells cellphone cement cemetery census cent center centers central centre centres cents
  centuries century ceremonies ceremony certificate certificates certified chain chained chains chair chaired chairman chairs
  chairwoman challenge challenged challenger challengers challenges challenging chamber chambers champ champion champions
  championship championships chance chancellor chances change changed changes changing channel channels chaos chaotic chapel
  chapter character characters charge charged charges charging charities charity chart charter charts chase chased chasing cheap
  cheaper cheat cheating check checked checking checkpoint checkpoints checks cheese chef chemical chemicals chemist chemistry
  cherry chess chest chicken chief chiefs child childcare childhood children chimney chip chips chocolate cholera choice choices
  choose chooses choosing chopper chose chosen church churches cigarette cigarettes cinema cinemas circle circles circuit
  circulated circumstance circumstances circus cited cites cities citizen citizens citizenship city civic civil civilian civilians
  civilisation civilization claim claimed claims clan clarity clash clashed clashes class classes classic classical classified
  classroom classrooms clause clean cleaned cleaner cleaners cleaning cleanup clear clearance cleared clearer clearing clears
  clergy cleric clerics clerk clever client clients cliff climate climb climbed climber climbers climbing clinic clinical clinics
  clip clock close closed closer closes closest closing closure closures clothes clothing cloud clouds club clubs clue clues
  cluster coach coached coaches coaching coal coalition coalitions coast coastal coastguard coasts coat cocaine code codes coffee
  coffin coin coins cold collapse collapsed collapses collapsing collar colleague colleagues collected collecting collection
  collections collective college colleges collided collision colonel colonial colony color colors colorful colour colours column
  columnist columns combat combined combining comeback comedian comedy comes comfort comfortable comic coming command commander
  commanders commanding commandos commands comment commentary commentator commentators commented comments commerce commercial
  commission commissioned commissioner commissioners commissions commitment commitments committed committee committees committing
  commodities commodity common communal communicated communication communications communique communities community commuter
  commuters companies companion company comparable compared comparing comparison compensation competed competes competing
  competition competitions competitive competitor competitors compiled complained complaining complaint complaints complete
  completed completes completing completion complex complexes compliance complicated complications component components composed
  composer compound comprehensive compromise compromised compulsory computer computers conceded conceived concentrated
  concentration concept concepts concern concerned concerns concert concerts concession concessions concluded concludes concluding
  conclusion conclusions concrete condemnation condemned condemns condition conditions condolences conduct conducted conducting
  conference conferences confessed confession confidence confident confidential confirmation confirmed confirms conflict conflicts
  confrontation confronted confused confusion congestion congress congressional congressman connect connected connecting
  connection connections conscious consecutive consensus consent consequence consequences conservation conservative conservatives
  considerable consideration considered considers consistent consists consortium conspiracy constant constituency constituted
  constitution constitutional construct constructed construction constructive consul consulate consultancy consultant consultants
  consultation consultations consulted consumer consumers consumption contact contacted contacts contained container containers
  containing contains contaminated contemporary content contents contest contested contests context continent continental continue
  continued continues continuing contract contracted contraction contractor contractors contracts contrast contributed contributes
  contributing contribution contributions control controlled controlling controls controversial controversy convened convenience
  convention conventional conversation conversations converted convicted conviction convictions convinced convoy convoys cook
  cooked cooking cool cooler cooling cooperation coordinated coordination coordinator cop copied copies copper cops copy copyright
  coral core corn corner corners corona coronation coroner coronavirus corporal corporate corporation corporations corps corpse
  corpses correct corrected correction correspondence correspondent correspondents corridor corridors corrupt corruption cost
  costly costs costume cotton council councillor councillors councilman councils counsel counseling counselling counsellor count
  counted counter counterpart counterparts counterterrorism counties counting countries country countryside counts county coup
  couple couples coups courage courageous course courses court courthouse courtroom courts courtyard cousin cousins cover coverage
  covered covering covers cow cows coworkers crack crackdown cracked cracks craft crane crash crashed crashes crashing crazy cream
  create created creates creating creation creative creator creators creature creatures credible credit credited creditors credits
  creek crew crews cricket crime crimes criminal criminals crises crisis criteria critic critical criticised criticising criticism
  criticisms criticized critics crocodile crop crops cross crossed crosses crossing crossings crowd crowded crowds crown crowned
  crucial crude cruel cruise crushed crushing cry crying cryptocurrency crystal cuisine cult cultural culture cultures cup curator
  cure curfew curious currencies currency current curriculum curtain custody custom customer customers customs cut cuts cutting
  cyber cyberattack cyberattacks cybersecurity cycle cycling cyclist cyclists cyclone dad dairy dam damage damaged damages
  damaging dams dance danced dancer dancers dancing danger dangerous dangers daring dark darkness data database date dated dates
  dating daughter daughters dawn day daylight days dead deadline deadlines deadliest deadlock deadlocked deadly deaf deal dealer
  dealers dealing dealings deals dealt dear death deaths debate debated debates debating debris debt debts debut decade decades
  decided decides deciding decision decisions decisive deck declaration declared declares decline declined declines declining
  decrease decreased decree decrees dedicated deemed deep deepening deeper deer default defeat defeated defeating defeats defect
  defence defences defend defendant defendants defended defender defenders defending defends defense defensive defiance defiant
  deficit deficits defined definition degree degrees delay delayed delaying delays delegate delegates delegation delegations
  delete deleted deliberate delicate delight delighted deliver delivered deliveries delivering delivers delivery delta demand
  demanded demands democracies democracy democrat democratic democrats demolished demolition demonstrated demonstration
  demonstrations demonstrators denial denials denied denies dense dentist departed departing department departments departure
  departures depend dependent depends deployed deploying deployment deportation deported deposit deposits depot depressed
  depression deprived depth deputies deputy derailed described describes desert deserted deserve deserves design designated
  designed designer designers designing desire desired desk desperate destination destinations destiny destroy destroyed destroyer
  destroying destruction destructive detailed details detained detainee detainees detaining detected detection detective
  detectives detention determination determined determining devastated devastating devastation develop developed developer
  developers developing development developments device devices devil devoted diabetes diagnosed diagnosis dialogue diamond
  diamonds diary dictator dictatorship died dies diesel diet difference differences different difficult difficulties difficulty
  digging digital dignity dilemma dinner dinosaur diocese dioxide diplomacy diplomat diplomatic diplomats direct directed
  direction directions directive director directors dirt dirty disabilities disability disabled disagreement disappeared
  disappearance disappointed disappointing disappointment disaster disasters disastrous disc discipline disciplinary disclosed
  discount discounts discovered discoveries discovering discovery discrimination discuss discussed discusses discussing discussion
  discussions disease diseases dish dishes dismissal dismissed dismisses dismissing disorder display displaced displacement
  displayed displaying displays disposal dispute disputed disputes disrupted disruption dissident dissidents dissolved distance
  distances distant distinct distinguished distributed distributing distribution district districts disturbance disturbances
  disturbed dive diverse diversity divided dividend division divisions divorce divorced dock docked docks doctor doctors doctrine
  document documentary documented documents dog dogs doing dollar dollars domain dome domestic dominance dominant dominated
  dominates donated donation donations done donkey donor donors door doors dose doses double doubled doubles doubling doubt doubts
  downed downfall downturn dozen dozens draft drafted drafting drag dragged drain drama dramatic draw drawing drawings drawn draws
  dream dreams dress dressed dressing drew dried drill drilling drills drink drinking drinks drive driven driver drivers drives
  driving drone drones drop dropped dropping drops drought drove drowned drowning drug drugs drunk drums dry dual due duel dumped
  dumping duo durable dust duties duty dying dynamic dynasty eager eagle ear earliest earn earned earning earnings ears earth
  earthquake earthquakes ease eased easier easiest easing east eastern easy eat eaten eating echo eclipse ecological ecology
  economic economics economies economist economists economy edge edited edition editions editor editorial editors educated
  education educational educator educators effect effective effects efficiency efficient effort efforts egg eggs eight eighteen
  eighth eighty elaborate elderly elders elect elected electing election elections electoral electric electrical electricity
  electronic electronics elegant element elementary elements elephant elephants elevated elevator eleven eligible eliminated
  eliminating elite elites email emails embargo embarrassed embarrassing embarrassment embassies embassy emerged emergence
  emergencies emergency emerges emerging emissions emotion emotional emotions emperor emphasis empire employed employee employees
  employer employers employment empty enabled enabling enacted encounter encountered encouraged encouraging end endangered ended
  ending endless endorsed endorsement ends enemies enemy energy enforced enforcement engaged engagement engaging engine engineer
  engineering engineers engines enhanced enjoyed enjoying enormous ensuring entered entering enterprise enterprises enters
  entertainer entertainment enthusiasm enthusiasts entities entitled entity entrance entrepreneur entrepreneurs entries entry
  environment environmental environmentalists environments envoy envoys epidemic episode episodes equal equality equipment
  equipped equity equivalent era eradicated erected erosion error errors erupted eruption escalated escalating escalation escape
  escaped escapes escaping escort escorted essay essence essential established establishes establishing establishment estate
  estates estimate estimates eternal ethical ethics ethnic euro euros evacuated evacuating evacuation evacuations evacuees
  evaluation evangelical eve evening events evidence evident evil evolution evolved exact exam examination examined examining
  example examples exams exceeded excellence excellent exceptional excerpts excess excessive exchange exchanged exchanges excited
  excitement exciting exclusive excuse excuses executed execution executions executive executives exempt exemption exercise
  exercised exercises exhausted exhibit exhibited exhibition exhibitions exhibits exile exiled existed existence existing exists
  exit exodus exotic expand expanded expanding expands expansion expectations expected expecting expects expedition expelled
  expense expenses expensive experience experienced experiences experiencing experiment experimental experiments expert expertise
  experts expired explained explains explanation explicit exploded explodes exploding exploration explore explored explorer
  exploring explosion explosions explosive explosives export exported exporter exporters exporting exports expose exposed exposing
  exposure expressed expresses expression expulsion extended extending extends extension extensive extent external extinct
  extinction extortion extra extradited extradition extraordinary extreme extremism extremist extremists eye eyes eyewitness
  eyewitnesses fabric face faced faces facilities facility facing fact faction factions factor factories factors factory facts
  faculty fails failing failure failures faint fair faith fake fall fallen falling falls false fame familiar families family
  famine famous fan fans fantastic fantasy fare fares farm farmed farmer farmers farming farmland farms fascinating fashion faster
  fastest fat fatal fatalities fate father fathers fault favor favorite favour favourite favourites fear feared fearing fears
  feast feature featured features featuring fed federal federation fee feed feeding feel feeling feelings feels fees feet fell
  fellow felt female females feminist fence ferry ferries fertiliser fertility fertilizer festival festivals festivities fever
  fiction field fielded fields fierce fifteen fifth fifty fight fighter fighters fighting fights figure figures filed files filing
  fill filled filling film filmed filmmaker filmmakers films final finale finalist finalists finals finance financed finances
  financial financier financing finding findings finds fined fines finger fingerprints fingers finish finished finishes finishing
  fire firearm firearms fired firefighter firefighters firefighting firepower fires firework fireworks firing firm firms first
  fiscal fish fished fisherman fishermen fishery fishing fit fitness fits five fix fixed fixing flag flags flagship flames flash
  flat flats fled fleeing flees fleet flesh flew flexible flight flights float floating flock flood flooded flooding floods floor
  floors flour flow flower flowers flowing flown flu fluid fly flying focus focused focuses focusing fog folk folks followed
  follower followers follows food foods fool foot footage football footballer footballers footprint forbidden force forced forces
  forcing forecast forecasters forecasts foreign foreigner foreigners forensic forest forests forged forget forgotten form formal
  format formation formed former forming forms formula fort fortress fortune forty forum fossil fossils fought foul found
  foundation foundations founded founder founders founding fountain four fourteen fourth fraction fragile frame framework
  franchise fraud fraudulent free freed freedom freedoms freeing freeze freezing freight frequent fresh freshman friend friendly
  friends friendship frigate front frontier frontline frozen fruit fruits frustrated frustration fuel fuelled fueled fuels
  fugitive fugitives fulfilled full fun function functions fund fundamental funded funding fundraiser fundraising funds funeral
  funerals funny fur furious furniture fury fusion future futures gained gaining gains galaxy gallery gambling game games gaming
  gang gangs gap gaps garage garbage garden gardens garment gas gasoline gate gates gathered gathering gatherings gave gay gear
  gender gene general generals generate generated generating generation generations generous genes genetic genius genocide genre
  gentle gentleman genuine getting ghost giant giants gift gifted gifts girl girlfriend girls give gives giving glacier glaciers
  glad glass glimpse global globe gloomy glory goal goalkeeper goals goat god gods goes gold golden golf gone good goods got
  governed governing government governmental governments governor governorate governors grabbed grace grade graduated graduates
  graduating graduation graffiti grain grand grandchildren granddaughter grandfather grandmother grandparents grandson grants
  granting graph graphic grass grateful grave graves gravity great greater greatest greed green greenhouse greeted grenade
  grenades grew grey gray grid grief grim grip grocery gross ground grounded grounds group groups grow growers growing grown grows
  growth guarantee guaranteed guarantees guard guarded guardian guards guerrilla guerrillas guess guest guests guidance guide
  guided guidelines guides guilt guilty guitar guitarist gulf gun gunfire gunman gunmen gunned guns gunshot gunshots guy guys gym
  habit habits hacked hacker hackers hacking hailed hails hair halftime hall halls halted halting hand handed handful handing
  handled handling hands hang hanged hanging happen happened happening happens happiness happy harassment harbor harbour hard
  harder hardest hardline hardliner hardliners hardship hardware harm harmful harsh harvest hash hat hatred hats hawk hazard
  hazardous hazards head headed header heading headlines headquarters heads heal healing health healthcare healthy heard hearing
  hearings hearts heat heated heating heatwave heaven heavier heaviest heavy height heights heir held helicopter helicopters hell
  helmet helmets help helped helpful helping helps herd heritage hero heroes heroic heroin hidden hide hiding high higher highest
  highlighted highlights highway highways hijacked hijackers hike hikers hiking hill hills hindering hint hinted hints hip hired
  hires hiring historian historians historic historical history hit hits hitting hobby hockey hold holder holders holding holdings
  holds hole holes holiday holidays holy homeland homeless homelessness homeowners homes hometown homicide honest honey honor
  honored honoring honors honour honoured honours hope hoped hopeful hopes hoping horizon horn horrible horrific horror horse
  horses hospital hospitalised hospitalized hospitals hosted hosting hosts hostage hostages hostile hostilities hostility hot
  hotel hotels hotspot hottest hour hours house housed household households houses housing huge human humanitarian humanity humans
  humble humidity humour humor hundred hundreds hung hunger hungry hunt hunted hunter hunters hunting hurdle hurdles hurricane
  hurricanes hurt hurting husband husbands hybrid hydrogen hygiene hypothesis ice icon iconic icy idea ideal ideas identical
  identification identified identifying identities identity ideological ideology idol ignorance ignored ignoring ill illegal
  illness illnesses image images imagination imagine imam imams immediate immigrant immigrants immigration immune immunity impact
  impacts impeached impeachment imperial implementation implemented implementing implications import importance important imported
  imports imposed imposes imposing impossible impressed impression impressive imprisoned imprisonment improved improvement
  improvements improves improving inability inadequate inaugural inaugurated inauguration incentive incentives inch inches
  incident incidents include included includes inclusion income incomes incoming incomplete increase increased increases
  increasing incredible incumbent independence independent independents index indicated indicates indicating indication indicator
  indicators indicted indictment indigenous individual individuals indoor industrial industries industry inevitable infant
  infantry infants infected infection infections inflated inflation influence influenced influencer influencers influences
  influential influx informal informant information informed infrastructure ingredient ingredients inhabitants inherited initial
  initiated initiative initiatives injection injured injures injuries injuring injury injustice inmate inmates inner innings
  innocence innocent innovation innovations innovative inquest inquiries inquiry insect insects insecurity insider insiders
  insight insists insisted inspected inspection inspections inspector inspectors inspiration inspired inspiring instability
  installation installations installed installing instance instant institute institutes institution institutional institutions
  instruction instructions instructor instructors instrument instruments insult insults insurance insurgency insurgent insurgents
  intact intelligence intelligent intended intends intense intensified intensifying intensity intensive intent intention
  intentional intentions interaction interactive intercepted interest interested interesting interests interference interim
  interior intermediate internal international internet interpretation interpreter interrupted interval intervened intervening
  intervention interventions interview interviewed interviews intimate intimidation introduced introduces introducing introduction
  invaded invaders invading invalid invasion invented invention invested investigated investigating investigation investigations
  investigative investigator investigators investing investment investments investor investors invisible invitation invited
  inviting involved involvement involves involving iron irregular irregularities irrigation island islander islanders islands
  isolated isolation issue issued issues issuing item items ivory jacket jail jailed jails jazz jeans jeep jersey jet jets jewel
  jewellery jewelry jihad jihadi jihadis jihadist jihadists job jobless jobs join joined joining joins joint joke jokes journal
  journalism journalist journalists journey journeys joy judge judged judges judging judgement judgment judicial judiciary juice
  jump jumped jumping jumps jungle junior jurisdiction juror jurors jury justice justified justify keen keep keeper keeping keeps
  kept key keys kick kicked kicking kid kidnap kidnapped kidnappers kidnapping kidnappings kidney kids kill killed killer killers
  killing killings kills kilogram kilograms kilometer kilometers kilometre kilometres kind kindergarten king kingdom kings kiss
  kissed kit kitchen knee knees knew knife knives knock knocked knocking knowing knowledge known knows lab label labelled labels
  labor laboratories laboratory labour lack lacked lacking lacks ladder laden lads ladies lady lake lakes lamb land landed
  landfall landing landlocked landlord landlords landmark landmarks landmine landmines lands landscape landslide landslides lane
  lanes language languages laptop laptops large larger largest laser lasted lasting lasts latest laugh laughing laughter launch
  launched launcher launches launching laundering lava law lawmaker lawmakers lawn laws lawsuit lawsuits lawyer lawyers lay layer
  layers laying layoffs lays lazy lead leader leaders leadership leading leads leaf league leagues leak leaked leaking leaks lean
  leap learned learning learns lease leased leather leave leaves leaving lecture lecturer lectures led leftist leftists leg legacy
  legal legend legendary legislation legislative legislator legislators legislature legitimacy legitimate legs leisure lend
  lenders lending length lengthy lesson lessons letter letters letting level levels liable liar liberal liberals liberated
  liberation liberties liberty librarian libraries library licence license licensed licenses lie lied lies lieutenant life
  lifeguard lifelong lifestyle lifetime lift lifted lifting lifts light lighter lighthouse lighting lightning lights liked
  likelihood likes limit limitations limited limiting limits line lineup lined liner lines lining link linked linking links lion
  lions lips liquid liquidity liquor list listed listen listened listeners listening listing lists lit liter literacy literary
  literature liters litigation litre litres litter lived liver lives livestock living load loaded loan loans lobby lobbying local
  locals located location locations lock lockdown lockdowns locked locks locomotive lodged log logged logging logic logistical
  logistics logo lone lonely longer longest longstanding longtime look looked looking looks loop loose looted looters looting lord
  lorry lorries lose loser losers loses losing loss losses lost lot lots lottery loud love loved lover lovers loves loving low
  lower lowered lowering lowest loyal loyalists loyalty luck lucky luggage lump lunch lung lungs luxury machine machinery machines
  mad made mafia magazine magazines magic magical magistrate magistrates magnetic magnitude maid mail main mainland mainstream
  maintained maintaining maintenance majesty major majority makers makeshift making makeup malaria male males mall malls
  malnutrition mammal man managed manager managers managing mandate mandatory maneuvers mangled manhunt manifesto manipulation
  mankind manner mansion manslaughter manual manufacture manufactured manufacturer manufacturers manufacturing manuscript map
  mapped maps marathon marched marches marching margin marginal margins marijuana marine mariner marines maritime marked marker
  market marketed marketing marketplace markets marking marks marriage marriages married marry marrying martial martyr martyrs
  mask masked masks mass massacre massacres massive master mastermind masters match matched matches matching mate material
  materials maternal math mathematics matter matters mature mayor mayoral mayors meal meals meaning meanings means measles measure
  measured measurement measures measuring meat mechanic mechanical mechanism mechanisms medal medalist medals media mediated
  mediation mediator mediators medic medical medication medicine medicines medics medieval meditation medium meet meeting meetings
  meets melt melted melting member members membership memo memoir memorable memorandum memorial memories memory men menace mental
  mentioned menu merchandise merchant merchants mercy merge merged merger mergers mess message messages messaging met metal metals
  meteor meteorological meteorologist meteorologists meter meters method methods metre metres metro metropolitan mice microphone
  mid midday middle midfield midfielder midnight midweek migrant migrants migration mild mile miles milestone militant militants
  military militia militias militiamen milk mill millennium million millionaire millions mills mind minds mined miner mineral
  minerals miners mines minimal mining minister ministerial ministers ministries ministry minor minorities minority minors mint
  minute minutes miracle mirror misconduct miserable misery misinformation misleading missed misses missile missiles missing
  mission missionary missionaries missions mist mistake mistakes mix mixed mixing mixture mob mobile mobilisation mobility
  mobilization mode model modelling models moderate modern modernisation modest mom moment moments momentum monarch monarchy
  monastery monetary money monitor monitored monitoring monitors monk monkey monks monopoly monsoon monster month months monument
  monuments mood moon moral morale mortality mortar mortars mortgage mosque mosques mosquito mother motherhood mothers motion
  motivated motivation motive motor motorbike motorcade motorcycle motorcycles motorcyclist motorist motorists motorway mount
  mountain mountainous mountains mounted mounting mourners mourning mouse mouth moved movement movements moves movie movies moving
  mud mudslide mudslides multiple multinational multilateral mummy municipal municipalities municipality murder murdered murderer
  murderers murders muscle muscles museum museums music musical musician musicians mutual mysterious mystery myth naked name named
  names naming narrow nation national nationalist nationalists nationalities nationality nationals nations native natural
  naturalist nature naval navigation navy neared nearing neat necessary necessity neck needed needing needle needs negative
  neglect neglected negotiated negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods
  neighboring neighbors neighbour neighbourhood neighbourhoods neighbouring neighbours nephew nervous nest net nets network
  networks neutral neutrality new newborn newcomer newcomers newest newly newlyweds news newscast newsletter newspaper newspapers
  newsroom nice niece night nightclub nightmare nights nine nineteen nineteenth ninety ninth nitrogen noble nod noise nominated
  nomination nominations nominee nominees nonprofit nonsense noon normal norms north northeast northeastern northern northwest
  northwestern nose notable note noted notes notice noticed notified notion notorious novel novelist novels nuclear number numbers
  nun nuns nurse nursery nurses nursing nutrition nuts oath obesity object objected objection objections objective objectives
  objects obligation obligations obscure observation observations observatory observed observer observers observing obstacle
  obstacles obtained obtaining obvious occasion occasional occasions occupants occupation occupational occupied occupiers
  occupying occurred occurring occurs ocean oceans odd odds offence offences offended offender offenders offense offensive offer
  offered offering offerings offers office officer officers offices official officials offset offspring oil oils old older oldest
  olive ominous ones ongoing onion onlookers open opened opener opening openness opens opera operated operates operating operation
  operational operations operative operatives operator operators opinion opinions opponent opponents opportunities opportunity
  oppose opposed opposes opposing opposition oppressed oppression optical optimism optimistic option optional options oral orange
  orbit orbiting orchard orchestra order ordered ordering orders ordinary ore organ organic organisation organisational
  organisations organised organiser organisers organises organising organization organizational organizations organized organizer
  organizers organizing organs orient oriented origin original origins orphan orphanage orphans orthodox oscillating ounce ounces
  ousted ouster ousting outbreak outbreaks outcome outcry outdated outdoor outer outfit outgoing outlawed outlet outlets outline
  outlined outlook outnumbered output outrage outraged outrageous outsider outsiders outskirts outspoken outstanding overcame
  overcome overcrowded overcrowding overdose overhaul overseeing oversight overtime overthrow overthrown overturned overwhelmed
  overwhelming owed owing owned owner owners ownership owning owns oxygen oyster ozone pace pack package packages packed packing
  pact pacts page pages paid pain painful paint painted painter painters painting paintings pair pairs palace palaces pale palm
  pandemic panel panels panic paper papers parachute parade parades paradise paralysed paralyzed paramedic paramedics
  paramilitaries paramilitary parent parental parents parish park parked parking parks parliament parliamentarian parliamentarians
  parliamentary parliaments parole part partial participant participants participated participates participating participation
  particles particular parties partition partner partnered partners partnership partnerships parts party pass passage passed
  passenger passengers passes passing passion passionate passive passport passports password pastor pastors patch patent path
  pathetic paths patience patient patients patrol patrolled patrolling patrols patron pattern patterns pause paused pavement pay
  paying payment payments payroll pays peace peaceful peacekeeper peacekeepers peacekeeping peak peaked peaks peasant peasants
  pedestrian pedestrians peer peers penalties penalty peninsula pension pensioner pensioners pensions people peoples perceived
  percent percentage perception perfect performance performances performed performer performers performing performs peril period
  periods permanent permission permit permits permitted perpetrator perpetrators persecution persistent person personal
  personalities personality personnel persons perspective persuaded pest pet petition petitions petrol petroleum pets phantom
  pharmaceutical pharmacies pharmacist pharmacy phase phases phenomenon philanthropist philosopher philosophy phone phoned phones
  photo photograph photographed photographer photographers photographic photographs photography photos phrase physical physician
  physicians physicist physics piano pick picked picking picks pickup picture pictured pictures piece pieces pig pigs pile piled
  pilgrim pilgrimage pilgrims pill pillar pills pilot pilots pine pink pioneer pipe pipeline pipelines pipes piracy pirate pirates
  pistol pit pitch pity place placed places placing plague plain plaintiff plaintiffs plan plane planes planet planets planned
  planner planners planning plans plant plantation planted planting plants plastic plate plates platform platforms plausible play
  played player players playground playing playoff playoffs plays plaza plea plead pleaded pleading pleas pleasant pleased
  pleasure pledged pledges plenty plot plots plotted plotting plow plug plunged plunges pocket pockets podcast podium poem poems
  poet poetry poets point pointed pointing points poison poisoned poisoning poisonous pole police policeman policemen policewoman
  policies policing policy polio polite political politician politicians politics poll polling polls pollution pond pool pools
  poor poorer poorest pop pope poppy popular popularity population populations populist pork port portion portrait portraits
  portrayed ports posed poses position positioned positions positive possessed possession possibility possible postal posted
  poster posters posting postponed postponement posts pot potato potatoes potential pound pounded pounding pounds poured poverty
  powder power powered powerful powerhouse powers practical practice practices practitioners praise praised praises pray prayed
  prayer prayers praying preacher precaution precautions precedent precious precise predator predators predecessor predicted
  prediction predictions predicts prefer preferred pregnancy pregnant prejudice preliminary premature premier premiere premiers
  premises premium preparation preparations prepared prepares preparing presence present presentation presented presenter
  presenting presents preserved president presidential presidents press pressed pressing pressure pressured pressures prestige
  prestigious presumed prevent prevented preventing prevention preventive prevents preview previous price priced prices pricing
  pride priest priests primaries primary prime prince princes princess princesses principal principals principle principles print
  printed printer printing prior priorities prioritise priority prison prisoner prisoners prisons privacy private privatisation
  privatization privilege privileged privileges prize prizes pro probable probe probes problem problematic problems procedural
  procedure procedures proceeded proceeding proceedings proceeds process processed processes processing procession proclaimed
  procurement produce produced producer producers produces producing product production productions productive productivity
  products profession professional professionals professor professors profile profiles profit profitable profits profound program
  programme programmer programmes programming programs progress progressive prohibited prohibition project projected projections
  projects prominence prominent promise promised promises promote promoted promoter promotes promoting promotion prompted
  prompting prone pronounced proof propaganda proper properties property prophet proportion proposal proposals propose proposed
  proposes proposing prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective prospects
  prosperity prosperous prostitute prostitutes prostitution protected protecting protection protections protective protector
  protects protein protest protested protester protesters protesting protestor protestors protests protocol protocols prototype
  proud proved proven proves provide provider providers provides province provinces provincial provision provisional provisions
  provocation provocative provoked proxy psychiatric psychiatrist psychological psychologist psychologists psychology pub public
  publication publications publicity published publisher publishers publishes publishing pubs pull pulled pulling pulls pump
  pumped pumping punch punished punishment punishments pupil pupils puppet purchase purchased purchases purchasing pure purge
  purple purpose purposes pursued pursuing pursuit pushed pushes pushing putting puzzle pyramid pyramids quake quakes
  qualification qualifications qualified qualifier qualifiers qualifying qualities quality quantities quantity quarantine quarrel
  quarry quarter quarterback quarterfinal quarterfinals quarters queen quest question questioned questioning questions queue
  queues quick quicker quiet quit quits quitting quota quotas quote quoted quotes rabbi rabbis race raced racer racers races
  racial racing racism racist racists rack radar radiation radical radicals radio radioactive radios rage raging raid raided
  raiders raiding raids rail railroad rails railway railways rain rainbow rainfall raining rains rainy raise raised raises raising
  rallied rallies rally rallying ram ran ranch random rang range ranged ranges ranging rank ranked ranking rankings ranks ransom
  ransomware rape raped rapes rapid rapist rapper rare rat rate rated rates ratification ratified rating ratings ratio rational
  rations rats raw reach reached reaches reaching reacted reacting reaction reactions reactor reactors reacts read reader readers
  readiness reading ready real realistic realities reality realized rear reason reasonable reasons reassured rebel rebellion
  rebels rebuild rebuilding rebuilt recall recalled recalls receipt received receives receiving recent reception receptions
  recession recipe recipes recipient recipients reckless recognised recognition recognized recommendation recommendations
  recommended reconciliation reconsider reconstruction record recorded recording recordings records recover recovered recovering
  recovery recreation recreational recruit recruited recruiting recruitment recruits recycled recycling red redevelopment reduce
  reduced reduces reducing reduction reductions reef reefs reelection referee referees reference references referendum referred
  reflected reflecting reflects reform reformer reformers reformist reforms refuge refugee refugees refund refunds refusal refused
  refuses refusing regained regard regarded regime regimes region regional regions register registered registration registry
  regret regrets regretted regular regulated regulating regulation regulations regulator regulators regulatory rehabilitation
  reign reigning reinforced reinforcements reject rejected rejection rejects related relation relations relationship relationships
  relative relatives relaxed release released releases releasing relegated relevant reliable reliance relied relief relieved
  religion religions religious relocated reluctant remainder remained remaining remark remarkable remarks remembered remembering
  remembers reminded reminder reminds remote removal removed removing renamed renewable renewables renewal renewed renewing rent
  rental rented rents reopened reopening reopens repaired repairs repatriated repatriation repeat repeated replaced replacement
  replacements replaces replacing replied replies report reported reporter reporters reporting reports represent representation
  representative representatives represented representing represents repression repressive republic republican republicans
  republics reputation request requested requesting requests require required requirement requirements requires rescue rescued
  rescuer rescuers rescues rescuing research researched researcher researchers resemblance reservation reservations reserve
  reserved reserves reservists reservoir reservoirs resettlement reshuffle residence residences residency resident residential
  residents resign resignation resignations resigned resigning resigns resilience resilient resist resistance resistant resisted
  resolution resolutions resolve resolved resolving resort resorts resource resources respect respected respond responded
  responders responding responds response responses responsibilities responsibility responsible rest restaurant restaurants
  resting restoration restored restoring restraint restricted restricting restriction restrictions restructuring result resulted
  resulting results resume resumed resumes resuming retail retailer retailers retained retaliated retaliation retaliatory retired
  retirees retirement retiring retreat retreated retreating retrieved return returned returnees returning returns reunion reunited
  revealed reveals revelation revelations revenge revenue revenues reversal reversed review reviewed reviewing reviews revised
  revision revival revived revoked revolt revolution revolutionaries revolutionary reward rewarded rewards rhetoric rhythm rice
  rich richer richest ridden ride rider riders rides ridge ridiculous riding rifle rifles rift rig rigged rigging rightist rights
  rigid rigorous ring rings riot rioters rioting riots ripped rise risen rises rising risk risked risking risks risky ritual
  rituals rival rivalries rivalry rivals river rivers road roadblock roadblocks roadmap roads roadside robbed robber robberies
  robbers robbery robot robotic robots robust rock rocked rocket rockets rocks rocky rogue role roles roll rolled rolling rolls
  romance romantic roof roofs rookie room rooms root rooted roots rope rose roses roster rotating rough rounded rounds route
  routes routine row rows royal royals royalty rubber rubbish rubble rugby ruin ruined ruins rule ruled ruler rulers rules ruling
  rulings rumor rumors rumour rumours runaway runner runners runners-up running runoff runs runway rupture rural rush rushed
  rushes rushing rust ruthless sabotage sack sacked sacking sacks sacred sacrifice sacrificed sacrifices sad safe safeguards safer
  safest safety said sail sailed sailing sailor sailors saint saints sake salaries salary sale sales salmon salon salt salute
  sample samples sanction sanctioned sanctions sanctuary sand sandstorm sang sat satellite satellites satisfaction satisfied saved
  saves saving savings saw says scale scaled scandal scandals scared scary scattered scenario scenarios scene scenes scenic
  sceptical schedule scheduled schedules scheme schemes scholar scholars scholarship scholarships school schoolboy schoolchildren
  schoolgirl schoolgirls schooling schools schoolteacher science sciences scientific scientist scientists scope score scored
  scorer scorers scores scoring scramble scrambled scrapped scrapping screen screened screening screenings screens script scrutiny
  sculptor sculpture sculptures sea seafood seal sealed search searched searches searching seas season seasonal seasons seat
  seated seats second secondary seconds secrecy secret secretariat secretary secrets sect sectarian section sections sector
  sectors secular secured securing securities security seed seeds seeing seek seekers seeking seeks seems seemed seen sees segment
  segregation seismic seize seized seizes seizing seizure seizures selected selecting selection selective self selfish sell seller
  sellers selling sells semi semifinal semifinals senate senator senators send sending sends senior seniors sensation sensational
  sense sensible sensitive sensitivity sensor sensors sent sentence sentenced sentences sentencing sentiment separate separated
  separating separation separatism separatist separatists sequel sequence serial series serious seriousness sermon servant
  servants serve served server servers serves service services serving session sessions setback setbacks sets setting settings
  settle settled settlement settlements settler settlers settling seven seventeen seventh seventy severe severity sex sexual
  shadow shaken shaking shallow shame shape shaped shaping share shared shareholder shareholders shares sharing shark sharks sharp
  sheep sheer sheets shell shelled shelling shells shelter shelters shelves sheriff shield shift shifted shifting shifts ship
  shipment shipments shipped shipping ships shipwreck shipyard shirt shirts shock shocked shocking shocks shoe shoes shook shoot
  shooter shooting shootings shootout shoots shop shopkeeper shopkeepers shoppers shopping shops shore shores short shortage
  shortages shortcomings shorter shortest shot shots shoulder shoulders shouted shouting show showdown showed shower showing shown
  shows shrine shrinking shut shutdown shuts shutting shuttle siblings sick sidelined sides siege sight sighted sights sign signal
  signalled signals signaled signature signatures signed significance significant signing signs silence silent silk silver similar
  simple simpler singer singers singing single sinking sir siren sirens sister sisters site sites sits sitting situated situation
  situations six sixteen sixth sixty size sizes skeleton sketch skeptical ski skies skiing skill skilled skills skin skins skipped
  skipping skull sky skyscraper slam slammed slams slashed slashing slaughter slaughtered slave slavery slaves slayings sleep
  sleeping slept slice slid slide slides sliding slight slim slip slipped slips slogan slogans slope slopes slow slowdown slowed
  slower slowing slows slum slump slumped slumps slums small smaller smallest smart smartphone smartphones smell smile smiled
  smiling smoke smoked smokers smoking smooth smuggled smuggler smugglers smuggling snake snakes snap snapped sniper snipers snow
  snowfall snowstorm soaked soaring soars sober soccer social socialist socialists societies society sodium soft softer software
  soil solar sold soldier soldiers sole solid solidarity solo solution solutions solve solved solving son song songs sons
  sophisticated sore sorrow sort sought soul souls sound sounded sounding sounds soup source sources south southeast southeastern
  southern southwest southwestern sovereign sovereignty soybean soybeans space spacecraft span spare spark sparked sparking sparks
  speak speaker speakers speaking speaks special specialised specialist specialists specialized species specific specified
  spectacular spectators speculation speech speeches speed speeding speeds spell spelling spending spends spent sperm sphere spies
  spike spill spilled spin spinal spiral spirit spirits spiritual spite splendid split splits splitting spoke spoken spokesman
  spokesmen spokesperson spokeswoman sponsor sponsored sponsors sponsorship spontaneous sport sporting sports spot spotlight spots
  spotted spouse spray sprawling spread spreading spreads spree spring sprint sprinter spurred spy spying squad squads square
  squeeze squeezed stab stabbed stabbing stabbings stability stabilisation stable stadium stadiums staff staffed staffer staffers
  stage staged stages staging stake stakeholders stakes stall stalled stalls stamp stampede stamps stance stand standard standards
  standing standoff stands standstill star stark starred starring stars start started starter starting startup startups starts
  starvation starved starving state stated statehood statement statements states stating station stationed stations statistical
  statistics statue statues status statute stay stayed staying stays steady steal stealing steals steam steel steep steering stem
  stemming step stepped stepping steps sterling stern stick sticks sticking stimulus stir stock stockpile stockpiles stocks stole
  stolen stomach stone stones stood stop stopped stopping stops storage store stored stores stories storm stormed storming storms
  story straight strain strained strait strand stranded strange stranger strangers strategic strategies strategist strategy stray
  streak stream streaming streamed streams street streets strength strengthen strengthened strengthening strengthens stress
  stressed stresses stretch stretched stretches stricken strict stricter strike striker strikers strikes striking string stringent
  strings strip stripped strips strive strode stroke strong stronger strongest stronghold strongholds strongman struck structural
  structure structures struggle struggled struggles struggling stuck student students studied studies studio studios study
  studying stuff stunned stunning stupid style styles subject subjected subjects submarine submarines submission submit submitted
  submitting subsequent subsidiary subsidies subsidy substance substances substantial substitute suburb suburban suburbs subway
  succeeded succeeding succeeds success successes successful succession successive successor sudden sued suffered sufferers
  suffering suffers suffrage sugar suggested suggestion suggestions suggests suicidal suicide suicides suing suit suitable suite
  suits sum summer summit summits summoned summons sums sun sunk sunny sunshine super superintendent superior supermarket
  supermarkets supernatural superstar supervised supervision supervisor supervisors supper supplement supplied supplier suppliers
  supplies supply supplying support supported supporter supporters supporting supportive supports suppressed suppression supremacy
  supreme surface surfaced surfaces surfing surge surged surgeon surgeons surgeries surgery surgical surges surging surplus
  surprise surprised surprises surprising surrender surrendered surrounded surrounding surroundings surveillance survey surveyed
  surveys survival survive survived survives surviving survivor survivors suspect suspected suspects suspend suspended suspending
  suspends suspension suspicion suspicions suspicious sustain sustainability sustainable sustained swallowed swamp swap swapped
  swaps swearing sweeping sweeps sweet swept swift swim swimmer swimmers swimming swing swings switch switched switching sword
  swords sworn symbol symbolic symbols sympathetic sympathies sympathisers sympathy symphony symptom symptoms synagogue syndicate
  syndrome synthetic syringe system systematic systems tables tackle tackled tackles tackling tactic tactical tactics tail
  takeaways taken takeoff takeover takes taking tale talent talented talents tales talk talked talking talks tall taller tank
  tanker tankers tanks tap tape tapes target targeted targeting targets tariff tariffs task tasked tasks taste tasting taught tax
  taxation taxes taxi taxing taxis taxpayer taxpayers tea teach teacher teachers teaches teaching team teammate teammates teams
  tear tears tech technical technician technicians technique techniques technological technologies technology teen teenage
  teenager teenagers teens teeth telecom telecommunications telecoms telegram telegraph telephone telephoned telescope televised
  television televisions teller telling tells temperature temperatures temple temples temporary temptation ten tenant tenants
  tended tendency tender tenders tends tennis tens tense tension tensions tent tenth tents tenure term terminal terminals
  terminated termination termed terms terrible terrifying territorial territories territory terror terrorism terrorist terrorists
  test tested testified testifies testify testifying testimony testing tests text textbook textbooks textile textiles texts
  thanked theater theaters theatre theatres theft thefts theme themed themes theologian theology theoretical theories theory
  therapist therapy thermal thick thief thieves thin thing things think thinker thinking thinks third thirds thirst thirteen
  thirty thorough thought thoughtful thoughts thousand thousands threat threatened threatening threatens threats three threshold
  threw thriller thriving throat throne throw throwing thrown throws thunder thunderstorm thunderstorms ticket tickets tide tides
  tied ties tiger tigers tight tightened tightening tightens tighter timber time timeline times timetable timing tin tiny tip
  tipped tips tired tissue title titles tobacco toddler toilet toilets told tolerance tolerated toll tolls tomb tombs ton tone
  tongue tonnes tons took tool tools tooth topic topics topped topping toppled topples tops tore torn tornado tornadoes torrential
  torture tortured tossed total totalled touch touched touches touching tough tougher toughest tour toured touring tourism tourist
  tourists tournament tournaments tours tow towed tower towers town townhall towns township townships townspeople toxic toy toys
  trace traced traces track tracked tracking tracks traction tractor tractors trade traded trademark trader traders trades trading
  tradition traditional traditions traffic traffickers trafficking tragedies tragedy tragic trail trailed trailer trailing trails
  train trained trainee trainees trainer trainers training trains traitor traitors transaction transactions transcript transfer
  transferred transferring transfers transform transformation transformed transforming transgender transit transition transitional
  translated translation translator transmission transmitted transparency transparent transplant transport transportation
  transported transporting trap trapped trash trauma traumatic travel traveled traveling travelled traveller travellers travelling
  travels treason treasure treasurer treasures treasury treat treated treaties treating treatment treatments treaty tree trees
  tremendous tremor tremors trend trending trends trial trials triangle tribal tribe tribes tribesmen tribunal tribunals tribute
  tributes trick tricks tricky tried tries trigger triggered triggering triggers trillion trillions trim trio trip tripled trips
  triumph triumphant triumphs trivial troop troops trophies trophy tropical trouble troubled troubles truce truck trucker truckers
  trucks true trunk trust trusted trustee trustees truth trying tsunami tube tuberculosis tumor tumour tune tunnel tunnels turbine
  turbines turbulence turbulent turf turmoil turned turning turnout turnover turns tutor tweet tweeted tweets twelve twentieth
  twenty twin twins twist twisted two tycoon type types typhoon typical tyranny tyrant ugly ultimate ultimatum umbrella umpire
  unable unacceptable unanimous unarmed uncertain uncertainties uncertainty unchanged uncle unclear uncomfortable unconscious
  unconstitutional uncovered undercover undergoing undergone underlying undermined undermines undermining understanding understood
  undertaken underwater underway underwent undisclosed undocumented uneasy unemployed unemployment unexpected unfair unfinished
  unfolding unfortunate unhappy unhealthy unhurt unidentified unified uniform uniformed uniforms unilateral unimaginable uninjured
  union unions unionists unique unit unite united units unity universal universe universities university unjust unknown unlawful
  unlimited unmanned unnamed unnecessary unofficial unpaid unpopular unprecedented unpredictable unrelated unrest unsafe unseen
  unsolved unstable unsuccessful unusual unveiled unveiling unveils unwanted unwilling upbeat upcoming update updated updates
  upgrade upgraded upgrades upheaval upheld upper uprising uprisings upset upsets upside uptick uranium urban urged urgency urgent
  urges usage used useful user users uses usual utilities utility utmost vacancies vacancy vacant vacation vaccinated vaccination
  vaccinations vaccine vaccines vacuum vague valid validity valley valleys valuable valuation value valued values van vandalism
  vandals vanished vans variable variant variants variation variations varied varies varieties variety vast vault vector vegan
  vegetable vegetables vegetarian vegetation vehicle vehicles vein velvet vendor vendors venture ventures venue venues verb verbal
  verdict verdicts verge verified verse version versions vessel vessels vested veteran veterans veterinary veto vetoed vetoes
  viable vibrant vice vicious victim victims victor victories victorious victory video videos view viewed viewer viewers
  viewership views vigil vigilant vigils villa village villager villagers villages villain vineyard vintage violated violating
  violation violations violence violent viral virgin virtual virtue virus viruses visa visas visible vision visionary visit
  visited visiting visitor visitors visits visual vital vitamin vitamins vocal vocational voice voiced voices void volatile
  volatility volcanic volcano volcanoes volleyball volume volumes voluntary volunteer volunteered volunteering volunteers vote
  voted voter voters votes voting vow vowed vows voyage vulnerability vulnerable wage waged wages waging wagon waist wait waited
  waiter waiting waits wake walk walked walking walkout walks wall wallet walls wanted wanting wants war ward wards warehouse
  warehouses warfare warlord warlords warm warmed warmer warmest warming warmth warned warnings warns warplane warplanes warrant
  warrants warrior warriors wars warship warships wartime wary wash washed washing waste wasted wasting watch watchdog watched
  watches watching water waterfall waters waterway waterways wave waves waving wax ways weak weaken weakened weakening weaker
  weakest weakness weaknesses wealth wealthiest wealthy weapon weaponry weapons wear wearing wears weather weathering weave web
  website websites wedding weddings weed weeds week weekday weekdays weekend weekends weeks weeping weigh weighed weighing weighs
  weight weights weird welcomed welcomes welfare went west western westerners wet whale whales wheat wheel wheelchair wheels whip
  whistle whistleblower whistleblowers white whites wholesale wicked wide widening wider widespread widow widows width wife wild
  wilderness wildfire wildfires wildlife willing willingness win wind window windows winds wine wines wing winger wings winner
  winners winning wins winter winters wipe wiped wire wired wireless wires wisdom wise wish wished wishes wishing wit witch
  withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew withheld witness witnessed witnesses witnessing wives
  woes woke wolf wolves woman women won wonder wonderful wonders wood wooden woods wool word worded wording words wore work worked
  worker workers workforce working workplace workplaces works workshop workshops world worlds worm worn worried worries worry
  worrying worse worsened worsening worship worshippers worst worthy wound wounded wounding wounds wrapped wrath wreck wreckage
  wrecked wrestler wrestlers wrestling wrist write writer writers writes writing writings written wrong wrongdoing wrote yacht
  yard yards year yearlong years yeast yellow yields young younger youngest youngster youngsters youth youthful youths zealous
  zero zone zones zoo`;
