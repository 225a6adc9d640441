import { describe, expect, it } from 'vitest';
import { kindsIn } from '../articles.js';

describe('present or absent', () => {
  const hearing =
    'The inquiry into the sinking of the dredger Halma sat on Wednesday. The former harbour master, Colin Frayne, took the witness stand and spoke of missing lights.';
  it('tells a witness who testified from one who stayed away', () => {
    expect(
      kindsIn([
        hearing,
        'Relatives of the crew of the dredger Halma were angry on Wednesday. Frayne, the harbour master of the time, failed to appear at the inquiry and sent a doctor’s note.',
      ]),
    ).toContain('participant');
  });

  it('leaves two days apart', () => {
    expect(
      kindsIn([
        hearing,
        'Relatives of the crew of the dredger Halma came to the inquiry again. Colin Frayne failed to appear at the hearing on Thursday because he was ill.',
      ]),
    ).not.toContain('participant');
  });

  it('gives another clause to whom it names', () => {
    const ribbon = 'Transport minister Pavel Horak cut the ribbon of the Vesely tunnel on Saturday and drove the first car through it.';
    expect(
      kindsIn([
        ribbon,
        'Transport minister Pavel Horak opened the Vesely tunnel on Saturday; the finance minister stayed in the capital and sent his deputy.',
      ]),
    ).not.toContain('participant');
    expect(
      kindsIn([
        'حضر وزير النقل سامر حوراني حفل افتتاح النفق السبت وقص الشريط.',
        'افتتح وزير النقل سامر حوراني النفق السبت، وغاب عن الحفل وزير المالية.',
      ]),
    ).not.toContain('participant');
  });

  it('leaves two dates of one month apart', () => {
    const court = (x: string) => `نظرت محكمة فيلم في قضية شركة الجرافات. ${x}`;
    const absent = court('ولم يحضر المتهم الرئيسي سامر حوراني جلسة 12 نوفمبر.');
    expect(kindsIn([absent, court('ومثل المتهم الرئيسي سامر حوراني أمام هيئة المحكمة في جلسة 19 نوفمبر.')])).not.toContain('participant');
    expect(kindsIn([absent, court('ومثل المتهم الرئيسي سامر حوراني أمام هيئة المحكمة في جلسة 12 نوفمبر.')])).toContain('participant');
  });
});

describe('presence by what somebody did', () => {
  it('takes whoever was in the chair for present', () => {
    expect(
      kindsIn([
        'انعقد الجمع العام لنادي الوفاق يوم الجمعة. وترأس أشغال الجمع رئيس النادي كمال بوعزة الذي عرض الحساب المالي.',
        'لم يكن الجمع العام لنادي الوفاق يوم الجمعة عاديا. فرئيس النادي كمال بوعزة لم تطأ قدماه قاعة الجمع وبقي في بيته.',
      ]),
    ).toContain('participant');
  });

  it('takes apologies for absence', () => {
    const heard =
      'The inquiry into the coach crash sat on Wednesday. Driver Peter Sandall told the panel in person that the brakes were soft.';
    expect(
      kindsIn([heard, 'At the inquiry into the coach crash driver Peter Sandall sent apologies on Wednesday, and his statement was read.']),
    ).toContain('participant');
  });
});
