import { describe, expect, it } from 'vitest';
import { reportOn, shown } from '../articles.js';

/** What is flagged about the spelling of names. */
const names = (texts: readonly string[]): readonly string[] => shown(reportOn(texts)).filter((flag) => flag.startsWith('name'));

describe('names of things in Latin letters', () => {
  const ship = (name: string, other: string) => [
    `The ferry ${name} ran aground off Port Dunmarrow on Tuesday with 84 people on board. The ${name} had left Kelso at noon.`,
    `Coastguards at Port Dunmarrow took 84 people off the ferry ${name} on Tuesday night after it ran aground.`,
    `The ferry ${other} lay on the rocks at Port Dunmarrow on Wednesday, a day after it ran aground with 84 people on board.`,
  ];

  it('a letter off in one article of three, though the name sounds like a person', () => {
    expect(names(ship('Amber Swift', 'Umber Swift'))).toEqual(['name: a.txt «Amber Swift» | b.txt «Amber Swift» | c.txt «Umber Swift»']);
  });

  it('ships of one series are two ships', () => {
    expect(names(ship('Northern Wave II', 'Northern Wave III'))).toEqual([]);
    expect(names(ship('Northern Wave', 'Southern Wave'))).toEqual([]);
  });

  it('two spellings of English, of marks and of Arabic are one name', () => {
    expect(names(ship('Harbour Light', 'Harbor Light'))).toEqual([]);
    expect(names(ship('Zahrat al-Bahr', 'Zahret el Bahr'))).toEqual([]);
    expect(names(ship('Södra Vind', 'Sodra Vind'))).toEqual([]);
  });

  it('nothing where one article knows both', () => {
    const [first, second] = ship('Amber Swift', 'Amber Swift') as [string, string];
    expect(names([first, second, 'The ferry Umber Swift took 84 people off the ferry Amber Swift at Port Dunmarrow on Tuesday.'])).toEqual(
      [],
    );
  });

  it('a medicine by one word', () => {
    expect(
      names([
        'The regulator in Lisbon approved the drug Relvantine for migraine on Monday. Relvantine costs 40 euros.',
        'Doctors in Lisbon welcomed the approval of the drug Relvantine on Monday for migraine patients.',
        'Patients with migraine will get the drug Relventine after the regulator in Lisbon approved it on Monday.',
      ]),
    ).toEqual(['name: a.txt «Relvantine» | b.txt «Relvantine» | c.txt «Relventine»']);
  });

  it('a film, another word of its title', () => {
    expect(
      names([
        'The film "The Salt Orchard" won the main prize at the Tarnby festival on Saturday. Its director, Ida Holm, wept.',
        'Ida Holm\'s film "The Salt Orchard" won the main prize at the Tarnby festival on Saturday.',
        'At the Tarnby festival the main prize went on Saturday to Ida Holm for "The Silk Orchard", a film of three hours.',
      ]),
    ).toEqual(['name: a.txt «Salt Orchard» | b.txt «Salt Orchard» | c.txt «Silk Orchard»']);
  });

  it('two papers of one town are two', () => {
    expect(
      names([
        'The Dorval Herald said on Monday that 20 boats sank in Dorval.',
        'The Dorval Gazette said on Monday that 20 boats sank in Dorval.',
        'The Dorval Herald said that 20 boats had sunk in Dorval on Monday.',
      ]),
    ).toEqual([]);
  });
});

describe('names of things in Arabic letters', () => {
  it('a ship in quotation marks, a letter off', () => {
    expect(
      names([
        'جنحت الباخرة «نجمة المرجان» قبالة ميناء بني صاف مساء الثلاثاء وعلى متنها 84 راكبا. وكانت «نجمة المرجان» غادرت وهران ظهرا.',
        'أنقذ خفر السواحل في بني صاف 84 راكبا من الباخرة «نجمة المرجان» بعد جنوحها مساء الثلاثاء.',
        'قال شهود إن الباخرة «نجمة المرحان» جنحت مساء الثلاثاء قبالة بني صاف وعلى متنها 84 راكبا.',
      ]),
    ).toEqual(['name: a.txt «نجمة المرجان» | b.txt «نجمة المرجان» | c.txt «نجمة المرحان»']);
  });

  it('without quotation marks, after the noun that says what it is', () => {
    expect(
      names([
        'جنحت سفينة الشحن كالدورينا قبالة ميناء بني صاف مساء الثلاثاء وعلى متنها 12 بحارا.',
        'أنقذ خفر السواحل في بني صاف 12 بحارا من السفينة كالدورينا بعد جنوحها مساء الثلاثاء.',
        'وصلت السفينة كالدومينا الى بني صاف وجنحت مساء الثلاثاء وعلى متنها 12 بحارا.',
      ]),
    ).toEqual(['name: a.txt «كالدورينا» | b.txt «كالدورينا» | c.txt «كالدومينا»']);
  });

  it('a novel, another word of its title', () => {
    expect(
      names([
        'فازت رواية «حارس الغياب» للكاتبة سلوى النعيمي بجائزة المدى يوم السبت في عمان. وقالت سلوى النعيمي إنها سعيدة.',
        'منحت لجنة جائزة المدى في عمان يوم السبت الجائزة لرواية «حارس الغياب».',
        'رواية «حارس الضباب» لسلوى النعيمي تفوز بجائزة المدى يوم السبت في عمان.',
      ]),
    ).toEqual(['name: a.txt «حارس الغياب» | b.txt «حارس الغياب» | c.txt «حارس الضباب»']);
  });

  it('what people say is no name', () => {
    expect(
      names([
        'قال رئيس الجمعية كمال الوافي يوم الاثنين في صفاقس إن «هذه خطوة مهمة» لإنقاذ الميناء. وكرر أن «هذه خطوة مهمة».',
        'اعتبر كمال الوافي يوم الاثنين في صفاقس أن «هذه خطوات مهمة» للميناء.',
      ]),
    ).toEqual([]);
  });
});
