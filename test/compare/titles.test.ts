import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/finding.js';
import { titleLevels } from '../../src/compare/titles.js';
import { analyse } from '../../src/reconcile.js';
import { article, reportOn, shown } from '../articles.js';

const roles = (texts: readonly string[]): readonly string[] => shown(reportOn(texts)).filter((line) => line.startsWith('role'));

const dome = 'The Lindholm observatory in the Karst hills reopened on Tuesday after a fire that destroyed its east dome. ';
const قبة = 'أعيد فتح مرصد الكثيب في جبال الأطلس يوم الثلاثاء بعد حريق أتى على قبته الشرقية. ';
const trawler = 'The trawler Northern Wren sank off Skagen on Monday night; all nine crew were saved by a helicopter. ';
const strike = 'Dock workers in Marwick voted on Friday to end a strike that had stopped 31 ships for sixteen days. ';
const إضراب = 'صوّت عمال ميناء مرويك يوم الجمعة على إنهاء إضراب أوقف 31 سفينة ستة عشر يوما. ';
const vaccine = 'A vaccine against river fever cut infections by two thirds in a trial with 5,200 people in Lusambo. ';
const museum = 'Thieves took eleven gold coins from the Aldergate museum on Sunday night through a skylight. ';
const acquittal = 'A jury in Porto cleared bus driver Tiago Serra on Friday; mechanic Artur Pinho was convicted. ';
const bank = 'The central bank of Tuvria cut its rate to 6 per cent on Wednesday. ';
const festival = 'The Brome film festival sold 41,000 tickets this year, a record. ';
const ward = 'أصابت عدوى 60 تلميذا في مدرسة بقرية الزيتونة يوم الأربعاء. ';

describe('one person, two posts that exclude each other', () => {
  it.each([
    [
      'the director, the deputy',
      `${dome}"We lost the plates," said Ingrid Solheim, the director of the observatory.`,
      `${dome}Ingrid Solheim, deputy director of the Lindholm observatory, wept.`,
    ],
    [
      'before the name, behind it',
      `${قبة}وقالت مديرة المرصد نجلاء الدويري إن المرآة سليمة.`,
      `${قبة}وقالت نجلاء الدويري، نائبة مدير المرصد، إن المرآة سليمة.`,
    ],
    [
      'told by a verb',
      `${قبة}وقالت نجلاء الدويري، التي تتولى إدارة المرصد، إن المرآة سليمة.`,
      `${قبة}وقالت نجلاء الدويري، نائبة مدير المرصد، إن المرآة سليمة.`,
    ],
    [
      '«its head so-and-so»',
      `${إضراب}ووقع عن النقابة رئيسها عادل الشبلي.`,
      `${إضراب}وقال عادل الشبلي، نائب رئيس النقابة، إن الاتفاق منصف.`,
    ],
    [
      'two languages',
      `${إضراب}ورحبت ماري تولاند، الأمينة العامة للنقابة، بالنتيجة.`,
      `${strike}Mary Tolland, deputy general secretary of the union, welcomed the vote.`,
    ],
    [
      'in the next line',
      `${strike}\n\nMary Tolland\nDeputy chair of the union`,
      `${strike}The talks for the union were led by Owen Pask. The union is chaired by Mary Tolland.`,
    ],
    [
      'in the next cell',
      `${قبة}\n\nنجلاء الدويري | مديرة المرصد | حضرت\n`,
      `${قبة}وقالت نجلاء الدويري، نائبة مدير المرصد، إن المرآة سليمة.`,
    ],
    [
      'two parts of a house',
      `${dome}Ingrid Solheim, head of instruments, said the mirror was safe.`,
      `${dome}The mirror was saved, said Ingrid Solheim, head of outreach.`,
    ],
    [
      'two wards',
      `${ward}وقال أنس بكار، رئيس مصلحة الوقاية، إن الماء هو السبب.`,
      `${ward}وقال أنس بكار، رئيس مصلحة الطوارئ، إن الماء هو السبب.`,
    ],
    [
      'the house, a part of it',
      `${museum}The museum's director, Rupert Sale, was in tears.`,
      `${museum}Rupert Sale, head of security at the museum, was in tears.`,
    ],
    [
      'a part of it, whose head is another',
      `${festival}Festival director Anja Weber was thrilled. Artistic director Kim Sorrell chose the films.`,
      `${festival}"I saw every film," said Kim Sorrell, the festival's director.`,
    ],
    [
      'two houses',
      `${bank}Deputy governor Lena Moravec said more cuts might follow.`,
      `${bank}Lena Moravec, chief economist at the finance ministry, said more cuts might follow.`,
    ],
    [
      'inside and outside',
      `${vaccine}"It works," said Ama Boateng, the trial's principal investigator.`,
      `${vaccine}"It works," said Ama Boateng, who chairs the independent monitoring committee.`,
    ],
    [
      'the books and who checks them',
      `${strike}Owen Pask, the company's finance director, resigned.`,
      `${strike}Owen Pask, who has been ill, was the company's outside auditor.`,
    ],
    [
      'captain and mate',
      `${trawler}The captain, Jonas Feldt, was the last to leave.`,
      `${trawler}Jonas Feldt, the first mate, was the last to leave.`,
    ],
    [
      'whose lawyer',
      `${acquittal}Rui Neves, defending Mr Serra, said he was relieved.`,
      `${acquittal}Rui Neves, who represents Artur Pinho, said he would appeal.`,
    ],
    [
      'whose lawyer, of two parties',
      `${acquittal}Rui Neves, counsel for the company, was relieved.`,
      `${acquittal}Rui Neves, lawyer for the union, was relieved.`,
    ],
  ])('%s', (_, a, b) => {
    expect(roles([a, b])).toHaveLength(1);
  });
});

describe('whom somebody serves', () => {
  it.each([
    [
      'a verb behind «who», for a house',
      `${strike}"It is little," said Bert Skene, president of Local 31.`,
      `${strike}Bert Skene, who runs safety for Orrin Marine, spoke of a fair deal.`,
    ],
    [
      'counsel to the inquiry, for a firm',
      `${museum}Counsel to the Inquiry is Imogen Farrant KC.`,
      `${museum}Imogen Farrant KC, for Aquaflow, said that no alarm would have helped.`,
    ],
    [
      'for the prosecution, for the defence',
      `${acquittal}Sheila Rudd, prosecuting, wept.`,
      `${acquittal}Sheila Rudd, for the defence, wept.`,
    ],
    [
      'two universities',
      `${vaccine}Dr Elin Gravdal of the University of Tromso led the work.`,
      `${vaccine}Elin Gravdal, a biologist at the University of Uppsala, led the work.`,
    ],
    [
      'the governorate, the town',
      `${قبة}وقالت المهندسة في مديرية الأبنية بالمحافظة ليلى الشمري إن القبة سليمة.`,
      `${قبة}ليلى الشمري، مهندسة الصيانة في بلدية الحضر، قالت إن القبة سليمة.`,
    ],
    [
      'a portfolio told by a verb',
      `${قبة}وحضر وزير الطاقة نبيل الزعابي.`,
      `${قبة}وحضر نبيل الزعابي، الذي يشغل منصب وزير البيئة، حفل الافتتاح.`,
    ],
  ])('%s', (_, a, b) => {
    expect(roles([a, b])).toHaveLength(1);
  });

  it.each([
    [
      'one house by two names of the post',
      `${strike}"It is little," said Bert Skene, president of Local 31.`,
      `${strike}Bert Skene, who leads Local 31, spoke of a bad deal.`,
    ],
    [
      'counsel to the inquiry, for the inquiry',
      `${museum}Counsel to the Inquiry is Imogen Farrant KC.`,
      `${museum}Imogen Farrant KC, for the inquiry, said that no alarm would have helped.`,
    ],
    [
      'minister and party leader',
      `${bank}Finance minister Oskar Brandl was glad.`,
      `${bank}Oskar Brandl, who leads the Centre party, was glad.`,
    ],
    [
      'a post that ended',
      `${bank}Jana Kolar, director of the Ostra waterworks, was glad.`,
      `${bank}Jana Kolar, who was the mayor of Ostra until 2019, was glad.`,
    ],
  ])('%s', (_, a, b) => {
    expect(roles([a, b])).toEqual([]);
  });
});

describe('posts that go together, or are one', () => {
  it.each([
    [
      'names of one post',
      `${dome}The observatory director, Ingrid Solheim, said so.`,
      `${dome}Ingrid Solheim, who runs the observatory, said so.`,
    ],
    [
      'one post in two languages',
      `${إضراب}ورحبت الأمينة العامة للنقابة ماري تولاند بالنتيجة.`,
      `${strike}Mary Tolland, who leads the union, welcomed the vote.`,
    ],
    [
      'a chair at a university besides',
      `${dome}Professor Ingrid Solheim of Bergen University said so.`,
      `${dome}"It is saved," said the director of the observatory, Ingrid Solheim.`,
    ],
    [
      'a club besides a company',
      'Harrow Vale beat Selby 2-0 on Saturday. Club president Dean Marlow danced.',
      'Harrow Vale beat Selby 2-0 on Saturday. Dean Marlow, the managing director of a haulage company, danced.',
    ],
    [
      'a spokesman who heads communications',
      `${strike}Peter Vane, a spokesman for the port company, was glad.`,
      `${strike}Peter Vane, the company's head of communications, was glad.`,
    ],
    [
      'the deputy who stands in',
      `${museum}Rupert Sale, the acting director of the museum, was in tears.`,
      `${museum}Rupert Sale, deputy director of the museum, was in tears.`,
    ],
    [
      'a former post',
      `${museum}Rupert Sale, the former deputy director of the museum, was in tears.`,
      `${museum}Rupert Sale, director of the museum, was in tears.`,
    ],
    [
      'a loose name of the artistic director',
      `${festival}Artistic director Kim Sorrell chose the films.`,
      `${festival}"I saw every film," said Kim Sorrell, the festival's director.`,
    ],
    [
      'a doctor who runs the hospital',
      `${ward}وقال الطبيب أنس بكار إن الماء هو السبب.`,
      `${ward}وقال أنس بكار، مدير المستشفى، إن الماء هو السبب.`,
    ],
    [
      'one article that gives both',
      `${museum}Rupert Sale, director of the museum, was in tears. Rupert Sale, also head of security at the museum, had no alarm.`,
      `${museum}Rupert Sale, head of security at the museum, was in tears.`,
    ],
    [
      'one lawyer, a name and a kind',
      `${acquittal}Rui Neves, lawyer for the victims' families, will appeal.`,
      `${acquittal}Rui Neves, who represents Maria Lobo, will appeal.`,
    ],
  ])('%s', (_, a, b) => {
    expect(roles([a, b])).toEqual([]);
  });
});

it('says of every level why, and the last applies to everything', () => {
  const held = {
    reading: { seat: 'baker', level: 'other', now: true, fields: [], whole: false, houses: [], names: [], outside: false, client: null },
    words: 'baker',
    passage: 'baker ann lee',
    language: 'en',
    published: null,
    client: null,
    definite: false,
    takenByOther: false,
    another: false,
    proper: [],
    served: [],
    tells: () => false,
    besides: () => false,
  } as const;
  for (const { because } of titleLevels) expect(because).toMatch(/^\p{L}.{10,}$/u);
  expect(judge(titleLevels, held, held).verdict).toBe('incomparable');
  const read = { ...held, words: 'ann lee', passage: 'chief baker ann lee' };
  expect(judge(titleLevels, read, { ...held, words: 'chief baker' }).verdict).toBe('agree');
});

it('posts named after one thing are no two parts of a house', () => {
  const launch = 'The climate satellite Ibis left the pad on Monday.';
  expect(
    roles([
      `${launch} Flight director Solène Maubert of Ariadne Lift followed it from the control room.`,
      `${launch} Solène Maubert, who runs flight operations for Ariadne Lift, followed it from the control room.`,
    ]),
  ).toEqual([]);
});

it('nobody runs a house and works in it with his hands', () => {
  const freed = 'was freed on Saturday after three days with the kidnappers.';
  expect(
    roles([`Hanne Lorck, director of the Grenholm hospital, ${freed}`, `Hanne Lorck, a nurse at the Grenholm hospital, ${freed}`]),
  ).toHaveLength(1);
});

it('«وإلى جانبه» makes nobody a governor', () => {
  const reading = (text: string) => analyse([article('a.txt', text), article('b.txt', text)]).dated[0]!;
  const seats = (text: string) => (reading(text).titles ?? []).map((title) => title.reading.seat);
  expect(seats('قرع الجرس وزير التجارة، وإلى جانبه سلطان الراجحي، الرئيس التنفيذي للشركة.')).toEqual(['manager']);
});
