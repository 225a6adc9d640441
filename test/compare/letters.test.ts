import { expect, test } from 'vitest';
import { oneLetterOff } from '../../src/compare/letters.js';
import { reportOn, shown } from '../articles.js';

test('one letter inside a word, or two exchanged; endings and clitics do not count', () => {
  expect(oneLetterOff('فيتفا', 'فينفا')).toBe(true);
  expect(oneLetterOff('رويتزر', 'رويترز')).toBe(true);
  expect(oneLetterOff('كرفاج', 'برفاج')).toBe(false);
  expect(oneLetterOff('كرفاج', 'كرفاجي')).toBe(false);
  expect(oneLetterOff('كرفاج', 'كلفاز')).toBe(false);
});

test('a name between the same names, a sentence later with another letter', () => {
  const text = (again: string) =>
    `يصل اللاعب ثيودورس بلتشا كريزيدس إلى المدينة غدا.\nوسيخضع ثيودورس ${again} كريزيدس لفحوص طبية قبل التوقيع.`;
  expect(shown(reportOn([text('بلكشا')]))).toEqual(['name: a.txt «ثيودورس بلتشا كريزيدس» | a.txt «ثيودورس بلكشا كريزيدس»']);
  expect(shown(reportOn([text('بلتشا')]))).toEqual([]);
});

test('a well-known name with two letters exchanged beside its right spelling', () => {
  const text = (name: string) => `أظهر مسح أجرته ${name} ارتفاع الإنتاج.\nويهدف مسح رويترز إلى تقدير الإمدادات.`;
  expect(shown(reportOn([text('رويتزر')]))).toEqual(['name: a.txt «رويترز» | a.txt «رويتزر»']);
  expect(shown(reportOn([text('رويترز')]))).toEqual([]);
});
