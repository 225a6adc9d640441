import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { idiomAt } from '../../src/language/idioms.js';
import { corePack } from '../../src/language/packs.js';
import { tokenize } from '../../src/language/tokens.js';

const LANGUAGE = path.resolve(import.meta.dirname, '../../src/language');

/** Fields of all set phrases of a text. */
function fieldsIn(text: string): readonly string[] {
  const language = /[\u0600-\u06ff]/u.test(text) ? 'ar' : 'en';
  const { tokens } = tokenize(text, corePack(language)!.analyse);
  return tokens.flatMap((token) => idiomAt(tokens, token.index, language)?.fields ?? []);
}

describe('set phrases of the news', () => {
  it.each([
    ['death-die', 'Two divers lost their lives.', 'لقي غواصان حتفهما'],
    ['death-die', 'She succumbed to her wounds.', 'لفظت أنفاسها الأخيرة'],
    ['death-die', 'The storm claimed five lives.', 'أودت العاصفة بحياة خمسة صيادين'],
    ['strike-walkout', 'The weavers quietly downed tools.', 'وتوقف عمال النسيج عن العمل'],
    ['agree-consent', 'The two firms struck a last-minute deal.', 'توصلت الشركتان إلى اتفاق'],
    ['agree-consent', 'The board gave the green light.', 'أعطى المجلس الضوء الأخضر'],
    ['arrest-detain', 'The cashier was taken into custody.', 'ألقت الشرطة القبض على الصراف'],
    ['silence-quiet', 'Ms Ardent declined to comment.', 'لاذت السيدة أردنت بالصمت'],
    ['fire-burn', 'The mill went up in flames.', 'التهمت ألسنة اللهب المطحنة'],
    ['postpone-adjourn', 'The vote was put on hold.', 'أرجئ التصويت إلى أجل غير مسمى'],
    ['resign-quit', 'The governor will step down in May.', 'وسيقدم المحافظ استقالته'],
    ['survivor-survive', 'The crew escaped unhurt.', 'نجا الطاقم بأعجوبة'],
  ])('%s: «%s» and «%s»', (field, english, arabic) => {
    expect(fieldsIn(english)).toContain(field);
    expect(fieldsIn(arabic)).toContain(field);
  });

  it('ends behind the phrase and takes the longest', () => {
    const { tokens } = tokenize('They brought the whole port to a halt yesterday.', corePack('en')!.analyse);
    expect(idiomAt(tokens, 1, 'en')).toMatchObject({ last: 8 });
    expect(idiomAt(tokens, 2, 'en')).toBeNull();
  });

  it.each([
    'She lost a glove in the green valley.',
    'They took the tools down to the cellar.',
    'He stepped. Down the road a dog barked.',
    'تقع وزارة العمل في وسط البلدة',
    'حصلت على عدد كبير من الكتب',
  ])('finds none where the words only look alike: %s', (text) => {
    expect(fieldsIn(text)).toEqual([]);
  });

  it('names only fields that there are, each phrase in two words or more', () => {
    const fields = new Set([...fs.readFileSync(path.join(LANGUAGE, 'fields.ts'), 'utf8').matchAll(/^([a-z-]+): /gmu)].map(([, id]) => id));
    for (const file of fs.readdirSync(path.join(LANGUAGE, 'idioms'))) {
      const [, table = ''] =
        /`\n(.*)`/su.exec(fs.readFileSync(path.join(LANGUAGE, 'idioms', file), 'utf8').replaceAll(/\/\*\*.*\*\//gu, '')) ?? [];
      const rows = table.replaceAll('\n  ', ' ').trim().split('\n');
      expect(rows.length).toBeGreaterThan(10);
      for (const row of rows) {
        const [, field = '', phrases = ''] = /^([a-z-]+): (.+ \| .+)$/u.exec(row) ?? [];
        expect(fields, row.slice(0, 60)).toContain(field);
        expect(phrases.split(/[,|،]/u).filter((phrase) => !phrase.trim().includes(' '))).toEqual([]);
      }
    }
  });
});
