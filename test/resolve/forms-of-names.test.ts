import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/reconcile.js';
import { article } from '../articles.js';

/** For each article the entity that a passage belongs to; a passage is looked for from its own article's start. */
function resolve(...texts: string[]) {
  const { dated, resolved } = analyse(texts.map((text, i) => article(`${'abc'[i]}.txt`, text, '2024-03-05')));
  return (document: number, words: string): string | null => {
    const reading = dated[document]!;
    const at = reading.document.text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    const mention = reading.mentions.findIndex((m) => m.start < at + words.length && at < m.end);
    return mention < 0 ? null : (resolved.of[document]![mention] ?? null);
  };
}

describe('the forms in which one article names a person', () => {
  const id = resolve(
    `Bram Oosterveld, known to friends as “Sparrow”, was found on Tuesday, said Superintendent Nerys ap Rhydderch. Dr Latif will
examine him. Yuxin Tavira Olmedo, 31, who found him, wept. Tavira was alone. Oosterveld's lawyer spoke. Big brother Marek was told.`,
    `OOSTERVELD FOUND ALIVE

Bram Oosterveld was found on Tuesday. “Sparrow” was cold, Abdul-Latif Murrani said. Marek Oosterveld thanked the finder.`,
  );
  it.each([
    ['a byname in quotes', 'Sparrow'],
    ['the owner of a lawyer', "Oosterveld's lawyer"],
  ])('%s', (_, words) => {
    expect(id(0, words)).not.toBeNull();
    expect(id(0, words)).toBe(id(0, 'Bram Oosterveld'));
  });
  it('the first of two family names', () => {
    expect(id(0, 'Tavira was alone')).toBe(id(0, 'Yuxin Tavira Olmedo'));
  });
  it('a name in a headline of capitals, and a kinsman by his given name', () => {
    expect(id(1, 'OOSTERVELD')).toBe(id(0, 'Bram Oosterveld'));
    expect(id(0, 'Marek')).toBe(id(1, 'Marek Oosterveld'));
    expect(id(0, 'Marek')).not.toBe(id(0, 'Bram Oosterveld'));
  });
  it('the servant name without its first half', () => {
    expect(id(0, 'Dr Latif')).toBe(id(1, 'Abdul-Latif Murrani'));
  });
});

describe('a name that an Arabic article writes of a foreigner', () => {
  const id = resolve(
    'OSLO, 4 March 2024 - Surgeon Rosamund Peck operated with Jonas Eklund and Slim Ben Ayed on Monday. Dr Ben Ayed stayed.',
    'أجرت الجراحة روزاموند بيك عملية يوم الاثنين. وقالت بيك إن الزميل يوناس إكلوند ساعدها. وبقي الطبيب سليم بن عياد.',
  );
  it.each([
    ['whose family name is a word', 'روزاموند بيك', 'Rosamund Peck'],
    ['whose family name stands alone behind a verb of saying', 'بيك إن', 'Rosamund Peck'],
    ['whose sounds share no key', 'يوناس إكلوند', 'Jonas Eklund'],
    ['of whom «Ben» is no given name', 'سليم بن عياد', 'Dr Ben Ayed'],
  ])('%s', (_, arabic, english) => {
    expect(id(1, arabic)).not.toBeNull();
    expect(id(1, arabic)).toBe(id(0, english));
  });
});

describe('what stays apart', () => {
  it('two of one family name, and a byname of the one', () => {
    const id = resolve(
      'Idris Hallam, also known as “Bear”, and his sister, Petra Hallam, left on Monday, police said.',
      'Petra Hallam came back. “Bear” did not, said Wanda Kirsch.',
    );
    expect(id(0, 'Petra Hallam')).toBe(id(1, 'Petra Hallam'));
    expect(id(0, 'Idris Hallam')).not.toBe(id(0, 'Petra Hallam'));
    expect(id(0, 'Bear')).toBe(id(0, 'Idris Hallam'));
  });
});
