import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile.js';
import { loadText } from '../../src/sources/text.js';

const dates = (first: string, second: string, days: readonly [string, string] = ['2024-06-07', '2024-06-07']): string[] => {
  const documents = [first, second].map((text, i) => loadText(`${'ab'[i]}.txt`, `---\ndate: ${days[i]}\n---\n${text}`).document);
  return reconcile(documents).conflicts.flatMap((c) => (c.kind === 'date' ? c.evidence.map((e) => e.quote) : []));
};

describe('the days of one occasion told in other words', () => {
  test('an idiom for a strike, and a clause of the day since when', () => {
    expect(
      dates(
        'Dockers at the port of Velmar walked off the job on Monday over night shifts. Ships are waiting offshore.',
        'Cargo has been piling up in Velmar since Wednesday, when dockworkers downed tools over night shifts. Mediators were called.',
      ),
    ).toHaveLength(2);
  });

  test('a dismissal told in two languages', () => {
    expect(
      dates(
        'Rovers parted company with manager Glen Tasker on Sunday. The team are bottom of the table.',
        'أقال نادي روفرز مدربه غلين تاسكر يوم الثلاثاء بعد سلسلة هزائم. ويتذيل الفريق الترتيب.',
      ),
    ).toHaveLength(2);
  });

  test('hours of one night that are not one hour', () => {
    expect(
      dates(
        'اندلع حريق في مستشفى الرازي بمدينة القصبة حوالي الساعة العاشرة ليلا. ولم تقع إصابات.',
        'شبت النيران في مستشفى الرازي بالقصبة عند الرابعة عصرا. ونقل المرضى إلى مبنى مجاور.',
      ),
    ).toHaveLength(2);
  });
});

describe('two occasions of one kind', () => {
  test('a first leg and a return leg', () => {
    expect(
      dates(
        'يلتقي الجزيرة والساحل في ذهاب نصف النهائي يوم 23 يونيو. ويغيب القائد.',
        'يلتقي الساحل والجزيرة في إياب نصف النهائي يوم 30 يونيو. ويعود القائد من الإصابة.',
      ),
    ).toEqual([]);
  });

  test('a second fire of one factory', () => {
    expect(
      dates(
        'Fire broke out on Monday at a carpet factory in Lund Street. Three workers were treated for smoke.',
        'A second fire hit the Lund Street carpet factory on Wednesday night. Nobody was inside.',
      ),
    ).toEqual([]);
  });

  test('the day of the report is not the day of the deed', () => {
    expect(
      dates(
        'The fire brigade said on Thursday that the warehouse fire in Kelso had been deliberate. A man is being questioned.',
        'A fire tore through a warehouse in Kelso on Tuesday night. The port remained open.',
      ),
    ).toEqual([]);
  });
});
