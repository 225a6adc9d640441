import { describe, expect, it } from 'vitest';
import { kindsIn } from '../articles.js';

describe('parts that one person fills', () => {
  it('names two who raised the alarm', () => {
    expect(
      kindsIn([
        'A fire destroyed the boathouse of the Tarn rowing club. The caretaker, Mr Victor Hallam, saw smoke and raised the alarm. The boathouse held forty boats of the rowing club.',
        'Ms Ingrid Solberg, a rower on a morning run, was the one who raised the alarm when the boathouse of the Tarn rowing club caught fire. The rowing club lost forty boats.',
      ]),
    ).toContain('participant');
  });

  it('names two who signed for the company, and keeps the other side apart', () => {
    const release =
      'The agreement on pay was signed for the company by its head of personnel, Mrs Judith Vane, and for the union by Mr Colm Brady. The bakery workers go back on Monday.';
    const paper =
      'The bakery workers go back on Monday. The agreement on pay was signed for the company by its managing director, Mr Stephen Aldous, and for the union by Mr Colm Brady.';
    expect(kindsIn([release, paper])).toContain('participant');
    expect(kindsIn([release, release.replace('go back', 'return')])).not.toContain('participant');
  });

  it('names two scorers of one late goal', () => {
    expect(
      kindsIn([
        'فاز اتحاد الساحل على نجم الجنوب بهدفين لهدف. وسجل اللاعب ياسين المرواني هدف الفوز في الوقت بدل الضائع بعد ركنية. وحضر المباراة عشرون ألف متفرج.',
        'تغلب اتحاد الساحل على نجم الجنوب بهدفين لهدف، وأحرز اللاعب ماهر البدري هدف الفوز في الوقت بدل الضائع. وحضر المباراة عشرون ألف متفرج.',
      ]),
    ).toContain('participant');
  });
});

describe('more parts of one person', () => {
  it('names two who flew one aircraft', () => {
    expect(
      kindsIn([
        'A seaplane overturned on lake Morven on Sunday. The machine was flown by Hamish Strand, a pilot for thirty years. Three tourists were rescued by a ferry.',
        'Three tourists were pulled from a seaplane that overturned on lake Morven on Sunday. At the controls was Lorna Petrie, who got her licence in May.',
      ]),
    ).toContain('participant');
  });

  it('keeps two openings of one fair apart', () => {
    expect(
      kindsIn([
        'دشن الوزير سامر الحلبي الأحد معرض الزهور في طرابلس بمشاركة ستين مشتلا. ويستمر المعرض أسبوعا.',
        'في معرض الزهور بطرابلس الذي يشارك فيه ستون مشتلا، افتتحت الفنانة لمى قباني الاثنين ورشة للأطفال. ويستمر المعرض أسبوعا.',
      ]),
    ).not.toContain('participant');
  });

  it('tells two who are said to have come out last, and not the first from the last nor a passenger from the crew', () => {
    const ferry =
      'The ferry Solveig sank off Harnes on Sunday and all forty aboard were saved. Captain Olav Brekke was the last to leave the ferry.';
    const other = 'All forty people aboard the ferry Solveig were saved when it sank off Harnes on Sunday.';
    expect(kindsIn([ferry, `${other} The last to leave the ferry was the cook, Nils Haugen.`])).toContain('participant');
    expect(kindsIn([ferry, `${other} The first to leave the ferry was the cook, Nils Haugen.`])).not.toContain('participant');
    expect(kindsIn([ferry, `${other} The last passenger to leave the ferry was Maria Holt, 80.`])).not.toContain('participant');
  });
});
