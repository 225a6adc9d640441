import { describe, expect, it } from 'vitest';
import { kindsIn, reportOn, shown } from '../articles.js';

/** Whether the two articles are said to disagree on a figure. */
const disagree = (a: string, b: string): boolean => shown(reportOn([a, b])).length === 1 && kindsIn([a, b]).includes('number');

describe('figures of one role in two reports of a happening', () => {
  it('knows a toll by its role, whatever noun it counts, in either language', () => {
    const english =
      'Eleven miners were killed when a gallery caved in at the Torvik coal pit on Wednesday, the company said. Rescue crews reached the bodies before dusk.';
    const arabic =
      'قتل سبعة عمال في انهيار نفق بمنجم تورفيك للفحم الأربعاء، وفق ما أعلنته الشركة المشغلة. وانتشلت فرق الإنقاذ الجثامين قبل حلول المساء.';
    expect(disagree(english, arabic)).toBe(true);
    expect(disagree(english, arabic.replace('سبعة عمال', 'أحد عشر عاملا'))).toBe(false);
    const hurt = 'أصيب 19 شخصا في اصطدام قطارين قرب محطة السدرة فجر السبت. واستمر توقف القطارات ثلاث ساعات.';
    const counted =
      'نقلت سيارات الإسعاف من محطة السدرة جميع الجرحى، وعددهم ستة وعشرون، بعد اصطدام القطارين. واستمر توقف القطارات ثلاث ساعات.';
    expect(disagree(hurt, counted)).toBe(true);
  });

  it('holds a zero against a count of the hurt', () => {
    const none = 'Nobody was hurt when the roof of the market hall in Savio gave way on Sunday morning.';
    const four = "Four stallholders were injured when the roof of Savio's market hall came down on Sunday morning.";
    expect(disagree(none, four)).toBe(true);
    expect(
      disagree(none, 'The fall of the roof of the market hall in Savio on Sunday morning hurt no one. Four stallholders lost their goods.'),
    ).toBe(false);
  });

  it('takes a later toll, a part and another place for no disagreement', () => {
    const toll = 'Eleven miners were killed when a gallery caved in at the Torvik coal pit on Wednesday.';
    expect(disagree(toll, 'Seven of the eleven miners who died at the Torvik coal pit on Wednesday came from one village.')).toBe(false);
    expect(
      disagree(
        'OSTERVIK, 06:40 - Three people are dead and several missing after a ferry ramp collapsed in Ostervik harbour early on Sunday, police said.',
        'By Sunday evening Ostervik knew the worst: seven dead in the fall of the ferry ramp in the harbour.',
      ),
    ).toBe(false);
  });

  it('leaves each camp its own count of marchers', () => {
    const union = 'The union said 5,000 people marched through Genza against the law on Saturday.';
    expect(disagree(union, "The police counted 2,000 marchers in Genza on Saturday, when the law's opponents took to the streets.")).toBe(
      false,
    );
  });

  it('reads how long people were trapped, jailed or away', () => {
    const well = 'ظل الطفل عالقا في البئر ثلاثين ساعة قبل أن ينتشله رجال الدفاع المدني حيا في قرية العين.';
    expect(
      disagree(
        well,
        'A boy who fell into a well in the village of Al-Ain was pulled out alive after 50 hours below ground, civil defence said.',
      ),
    ).toBe(true);
    const trial = 'The trial of former minister Anders Holm lasted eighteen months and ended on Thursday with an acquittal.';
    const cleared = 'Anders Holm, the former minister, was cleared on Thursday at the end of a trial that went on for three years.';
    expect(disagree(trial, cleared)).toBe(true);
    expect(disagree(trial, cleared.replace('three years', 'a year and a half'))).toBe(false);
  });

  it('tells a length from a height', () => {
    const wall = 'The wall that fell on the playground in Lisk on Monday was four metres high. No child was near it.';
    expect(disagree(wall, 'A wall nine feet high came down on a playground in Lisk on Monday, minutes after the bell.')).toBe(true);
    expect(disagree(wall, 'A wall thirteen feet high came down on a playground in Lisk on Monday, minutes after the bell.')).toBe(false);
    expect(disagree(wall, 'A wall nine feet long came down on a playground in Lisk on Monday, minutes after the bell.')).toBe(false);
  });
});

describe('figures said in other ways', () => {
  it('works out a fraction of a whole', () => {
    const third =
      'Ferry operator Skarn Line will cut a third of its 450 posts by spring, the company told staff on Monday. Two of its boats will be laid up.';
    const jobs = (n: string) =>
      `Skarn Line is to lay up two boats, and ${n} jobs will go with them by the spring, according to the letter that staff received on Monday.`;
    expect(disagree(third, jobs('220'))).toBe(true);
    expect(disagree(third, jobs('150'))).toBe(false);
    const quarter = 'أعلنت شركة نسيج الوادي تسريح ربع عمالها البالغ عددهم 800 بسبب تراجع الطلب. وسيبدأ التنفيذ في الشهر المقبل.';
    const laidOff = 'قررت شركة نسيج الوادي الاستغناء عن 320 عاملا بعد خسائر متتالية. ويدخل القرار حيز التنفيذ الشهر المقبل.';
    expect(disagree(quarter, laidOff)).toBe(true);
    expect(disagree(quarter, laidOff.replace('320', '200'))).toBe(false);
  });

  it('works out what recurs, and what a year has of it', () => {
    const monthly = 'The council in Rabe has raised the rent for market stalls to 250 crowns a month. Traders are angry.';
    const yearly = (sum: string) =>
      `Stallholders in the market of Rabe must now find ${sum} crowns a year for their rent, the council decided.`;
    expect(disagree(monthly, yearly('3,600'))).toBe(true);
    expect(disagree(monthly, yearly('3,000'))).toBe(false);
    const town = 'خصصت بلدية مرجان 900 ألف ليرة لترميم السوق القديم على مدى ثلاث سنوات. وتبدأ الأشغال في آذار.';
    const spread = (n: string) =>
      `The town of Marjan will spend ${n} lira a year for three years on repairs to the old market. Work starts in March.`;
    expect(disagree(town, spread('150,000'))).toBe(true);
    expect(disagree(town, spread('300,000'))).toBe(false);
  });

  it('knows the majority of a vote', () => {
    const vote = 'Councillors in Wexmoor voted by 27 to 20 on Monday night to close the open-air pool.';
    expect(disagree(vote, 'In the end it came down to a single vote: Wexmoor council decided on Monday to shut the open-air pool.')).toBe(
      true,
    );
    expect(disagree(vote, 'Wexmoor council decided on Monday by a majority of three to shut the open-air pool.')).toBe(true);
    expect(disagree(vote, 'Wexmoor council decided on Monday by a majority of seven to shut the open-air pool.')).toBe(false);
  });

  it('knows by how much a match was won', () => {
    const words = 'فاز النجم الأزرق على اتحاد المرسى بثلاثية نظيفة مساء السبت.';
    expect(disagree(words, 'Brenholm beat Aske by a single goal on Saturday to stay top of the league.')).toBe(false);
    const one = 'Brenholm beat Aske by a single goal on Saturday to stay top of the league.';
    expect(disagree(one, "Three goals separated Brenholm and Aske at the end of Saturday's match, and the leaders remain top.")).toBe(true);
  });

  it('changes money at a fixed or a stated rate', () => {
    const dollars =
      "RIYADH - The firm's board has agreed to pay $400 million for its rival Delmark Foods in Riyadh. The deal should close in spring.";
    const riyals = (n: string) =>
      `الرياض - وافق مجلس إدارة الشركة في الرياض على شراء منافستها «دلمارك فودز» بقيمة ${n} مليار ريال سعودي، على أن تكتمل الصفقة في الربيع.`;
    expect(disagree(dollars, riyals('1.9'))).toBe(true);
    expect(disagree(dollars, riyals('1.5'))).toBe(false);
    const wheat =
      'The ministry will import wheat worth 30 million dollars from Romania, it said on Wednesday. The first ship is due in May.';
    const pounds = (n: string) =>
      `تستورد الوزارة قمحا من رومانيا بقيمة ${n} مليار جنيه، بحسب بيان الأربعاء، على أساس سعر صرف يبلغ 50 جنيها للدولار. وتصل أول سفينة في مايو.`;
    expect(disagree(wheat, pounds('2.4'))).toBe(true);
    expect(disagree(wheat, pounds('1.5'))).toBe(false);
  });

  it('knows an age by a birthday, and whose it is', () => {
    const age = 'The novelist Edda Morland died on Tuesday at her home in Lisk. She was 87.';
    expect(
      disagree(age, 'Edda Morland, the novelist, has died in Lisk a fortnight short of her eightieth birthday, her publisher said.'),
    ).toBe(true);
    expect(
      disagree(age, 'Edda Morland, the novelist, has died in Lisk a fortnight short of her eighty-eighth birthday, her publisher said.'),
    ).toBe(false);
    expect(disagree(age, "Karl Morland, 91, was at his wife's side when the novelist Edda Morland died at home in Lisk.")).toBe(false);
  });

  it('holds shares of one group against each other', () => {
    const doctors = 'Two in five pupils at the schools of Rabe go without breakfast, a survey by the Hollis Trust found.';
    const share = (n: string) => `The Hollis Trust has published its survey: ${n} of pupils in Rabe have no breakfast before school.`;
    expect(disagree(doctors, share('60 per cent'))).toBe(true);
    expect(disagree(doctors, share('40 per cent'))).toBe(false);
  });

  it('leaves prices of a market and people of opposed deeds alone', () => {
    const price = (n: string) => `تراجع سعر سهم شركة هارو في بورصة فيلم اليوم الأربعاء إلى ${n} دينارا بعد إعلان نتائج الربع الأول.`;
    expect(disagree(price('52.1'), price('51.2'))).toBe(false);
    expect(disagree('وأفرجت نيابة فيلم أمس بكفالة عن اثنين من حراس متحف هارو.', 'وأوقفت نيابة فيلم ثلاثة من حراس متحف هارو.')).toBe(false);
  });
});

describe('figures told in another way', () => {
  it('reads a share in words, whoever it is a share of', () => {
    const result = 'Turnout in the referendum in Karavia was 56.2 per cent, the commission said. The yes camp won on Sunday.';
    const column =
      'Sixty-five in every hundred of those entitled to vote turned out for the referendum in Karavia. The yes camp won on Sunday.';
    expect(disagree(result, column)).toBe(true);
    expect(disagree(result, column.replace('Sixty-five', 'Fifty-six'))).toBe(false);
  });

  it('reads a sum without its currency', () => {
    const club =
      'Castlemoor have signed the winger Idris Pelle from Vantown for a fee of £4.2m, the club said on Friday. He has signed for four years.';
    const fan =
      'Castlemoor shelled out two and a half million for the Vantown winger Idris Pelle on Friday and tied him down for four years.';
    expect(disagree(club, fan)).toBe(true);
    expect(disagree(club, fan.replace('two and a half', '4.2'))).toBe(false);
  });

  it('reads how old a find is', () => {
    const museum = 'Divers lifted a bronze ram off Cape Lorne on Tuesday. It is some 2,300 years old, said the curator, Helen Drass.';
    const paper = 'انتشل غواصون كبشا برونزيا قبالة رأس لورن الثلاثاء. ويعود الكبش إلى ثلاثة عشر قرنا مضت، بحسب أمينة المتحف هيلين دراس.';
    expect(disagree(museum, paper)).toBe(true);
    expect(disagree(museum, paper.replace('ثلاثة عشر', 'ثلاثة وعشرين'))).toBe(false);
  });

  it('reads a number that counts what was named before', () => {
    const town =
      'The widow of Emil Sorrow has given the university of Wexmouth his library. Some 9,000 volumes will move into the reading room in spring.';
    const gown =
      "Emil Sorrow's books are staying in Wexmouth. His widow has handed the university all nineteen thousand of them for its reading room in spring.";
    expect(disagree(town, gown)).toBe(true);
    expect(disagree(town, gown.replace('nineteen', 'nine'))).toBe(false);
  });

  it('leaves what is told of one of several places, and of another camp', () => {
    const all = 'أعلنت شركة «سبائك» الأحد تسريح 480 عاملا في مصانعها الثلاثة.';
    expect(disagree(all, 'في مصنع «سبائك» بالزرقة وحده يفقد 210 عمال وظائفهم، بعد قرار الشركة الأحد تسريح عمال في مصانعها الثلاثة.')).toBe(
      false,
    );
    const union = 'شلّ إضراب سائقي الترامواي المدينة يوم الأربعاء. وبلغت نسبة الاستجابة تسعين بالمائة بحسب النقابة الوطنية للنقل.';
    expect(
      disagree(union, 'The tram company said only three in ten drivers had stayed away on Wednesday, though the union spoke of a success.'),
    ).toBe(false);
  });
});
