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

describe('parts told in other words', () => {
  it('names two who were in the chair, and not of the sittings of a morning and an afternoon', () => {
    const council =
      'The planning committee of Upper Marden refused the quarry on Monday. It was councillor Denise Pryor who wielded the gavel at the sitting.';
    expect(
      kindsIn([
        council,
        'The quarry was refused on Monday. From the chair, councillor Roland Tapper twice called the sitting of the planning committee of Upper Marden to silence.',
      ]),
    ).toContain('participant');
    expect(
      kindsIn([
        council.replace('the sitting', 'the morning sitting'),
        'In the afternoon councillor Roland Tapper was in the chair when the planning committee of Upper Marden sat on Monday to vote on the quarry.',
      ]),
    ).not.toContain('participant');
  });

  it('names two who cut one ribbon', () => {
    expect(
      kindsIn([
        'The aquarium of Lundvik opened on Saturday. Minister Astrid Hoem cut a green ribbon before three hundred guests.',
        'Three hundred guests came to the aquarium of Lundvik on Saturday. The scissors were in the hands of Jonas Wedel.',
      ]),
    ).toContain('participant');
  });

  it('names two who scored in one minute, and not two of two minutes', () => {
    const hosts = 'Karsa beat Delta 2-1 on Friday. Striker Basel Naji headed in a corner in the 89th minute to settle the match for Karsa.';
    const paper = 'Delta lost 2-1 at Karsa on Friday, and Hani Zein struck in the 89th minute from a corner.';
    expect(kindsIn([hosts, paper])).toContain('participant');
    expect(kindsIn([hosts, paper.replace('89th', '12th')])).not.toContain('participant');
  });

  it('takes a rescuer for the only one where one is told to have been alone', () => {
    const lake =
      'A pedalo overturned on the Glenarrow reservoir on Sunday. Paramedic Colm Devane dragged both of the walkers to the slipway.';
    const other =
      'The cook, Mairead Fallon, swam out and brought the two walkers back to the slipway when a pedalo overturned on the Glenarrow reservoir on Sunday.';
    expect(kindsIn([lake, other.replace('swam out', 'swam out alone')])).toContain('participant');
    expect(kindsIn([lake, other])).not.toContain('participant');
  });

  it('names two winners of one prize, and not of two prizes', () => {
    const one = 'فازت الدكتورة سلمى الجندي بجائزة النورس للفلك في دورتها السادسة. وتبلغ قيمة الجائزة ثلاثين ألف دولار.';
    const other = 'ذهبت جائزة النورس للفلك في دورتها السادسة إلى الدكتور مينا فرج الله. وتبلغ قيمة الجائزة ثلاثين ألف دولار.';
    expect(kindsIn([one, other])).toContain('participant');
    expect(kindsIn([one, other.replace('النورس', 'الصقر')])).not.toContain('participant');
  });
});
