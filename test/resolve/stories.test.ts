import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/reconcile.js';
import { article } from '../articles.js';

/** For each document, named a.txt, b.txt … in the order given, the entity that a passage belongs to. */
function resolve(...texts: readonly string[]) {
  const { dated, resolved } = analyse(texts.map((text, i) => article(`${String.fromCharCode(97 + i)}.txt`, text, '2024-03-05')));
  return (document: number, words: string): string | null => {
    const reading = dated[document]!;
    const at = reading.document.text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    const mention = reading.mentions.findIndex((m) => m.start < at + words.length && at < m.end);
    return mention < 0 ? null : (resolved.of[document]![mention] ?? null);
  };
}

describe('people of one story', () => {
  it('a family name in an article that never names its bearer in full', () => {
    const id = resolve(
      'Warden Colm Trevanion closed the Dunmarrow lighthouse in Kelso on Monday after the storm, the harbour office said.',
      'The Dunmarrow lighthouse in Kelso is dark after the storm. On Monday Trevanion turned the key for the last time.',
    );
    expect(id(1, 'Trevanion')).not.toBeNull();
    expect(id(1, 'Trevanion')).toBe(id(0, 'Colm Trevanion'));
  });

  it('kin by a given name alone, and never the one whose kin it is', () => {
    const id = resolve(
      "Adrian Pellgrave was jailed in Dunmarrow on Monday over the Kelso savings fraud. Pellgrave's son Rowan walked free.",
      'Rowan Pellgrave, who builds boats, was cleared in Dunmarrow on Monday in the Kelso savings fraud; his father, Adrian Pellgrave, was jailed.',
    );
    expect(id(0, 'Rowan')).toBe(id(1, 'Rowan Pellgrave'));
    expect(id(0, 'Rowan')).not.toBe(id(0, 'Adrian Pellgrave'));
  });

  it('the same in Arabic', () => {
    const id = resolve(
      'استقبل رئيس الجمعية كمال البرقاوي ضيوفه في صفاقس يوم الاثنين، وجلست شقيقته سلمى إلى جانبه في قاعة الجمعية.',
      'قالت الطبيبة سلمى البرقاوي يوم الاثنين في صفاقس إن كمال البرقاوي رئيس الجمعية استقبل ضيوفه في قاعة الجمعية.',
    );
    expect(id(0, 'سلمى')).toBe(id(1, 'سلمى البرقاوي'));
    expect(id(0, 'سلمى')).not.toBe(id(0, 'كمال البرقاوي'));
  });

  it('a nationality before a name that no dictionary has, and both halves of a given name', () => {
    const id = resolve(
      'أعلن البرتغالي دوارتي كالفادو، مدرب الفريق، يوم الاثنين في صفاقس رحيل المهاجم التونسي جمال الدين بوزرقون.',
      'رحل المهاجم التونسي جمال الدين بوزرقون يوم الاثنين عن فريق صفاقس، وفق المدرب دوارتي كالفادو.',
    );
    expect(id(0, 'دوارتي')).not.toBeNull();
    expect(id(0, 'دوارتي')).toBe(id(1, 'دوارتي'));
    expect(id(0, 'بوزرقون')).not.toBeNull();
    expect(id(0, 'بوزرقون')).toBe(id(1, 'بوزرقون'));
  });

  it('a lady is not the man of her family', () => {
    const id = resolve(
      'Prime Minister Devi Ramgolan lost the vote in Dunmarrow on Monday; her rival, Mr Suresh Ramgolan, won it for the Kelso Union.',
      'The vote in Dunmarrow on Monday was lost. Why did Mrs Ramgolan lose to the Kelso Union?',
    );
    expect(id(1, 'Mrs Ramgolan')).not.toBe(id(0, 'Suresh Ramgolan'));
  });

  it('initials stand for the first name, not for the second', () => {
    const id = resolve(
      'Mr E. J. Brackenfield sold his shares in Dunmarrow Foods on Monday for 3 million pounds, the notice said.',
      'Edmund Brackenfield sold his shares in Dunmarrow Foods on Monday. His ancestor, Josiah Brackenfield, had founded the firm.',
    );
    expect(id(0, 'Brackenfield')).toBe(id(1, 'Edmund'));
    expect(id(0, 'Brackenfield')).not.toBe(id(1, 'Josiah'));
  });
});
