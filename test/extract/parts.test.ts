import { describe, expect, it } from 'vitest';
import { partsOfTotal } from '../../src/extract/parts.js';
import { extractQuantities } from '../../src/extract/quantities.js';
import { arabic } from '../../src/language/ar/index.js';
import { tokenize } from '../../src/language/tokens.js';

const pack = arabic();
/** «12 = 1 + 2 + 8» for every total with its parts. */
const read = (text: string): readonly string[] => {
  const tokens = tokenize(text, pack.analyse);
  return partsOfTotal(extractQuantities(tokens, pack), tokens, pack).map(
    ({ total, parts }) => `${total.value} = ${parts.map((p) => p.value).join(' + ')}`,
  );
};

describe('totals and their parts', () => {
  it.each([
    ['تضم الدفعة ست حاويات، ثلاث منها وصلت بالميناء، واثنتان بالمطار، وواحدة بالمعبر، وواحدة بالمخزن.', ['6 = 3 + 2 + 1 + 1']],
    ['يتكون المجلس من اثني عشر عضوا: الرئيس، ونائبان، وثمانية أعضاء.', ['12 = 1 + 2 + 8']],
    ['من أعضائها السبعة، صوّت خمسة مع القرار وثلاثة ضده.', ['7 = 5 + 3']],
    ['تشمل الخطة خمسة أحياء في المدينة، وهي (النخيل، الروضة، الورود، السلام).', ['5 = 1 + 1 + 1 + 1']],
    ['640 عائلة، منها 310 في الشمال و230 في الجنوب و110 في الوسط.', ['640 = 310 + 230 + 110']],
    // «Awlad» in the name of a village is no word for boys
    ['تم إجلاء 1870 شخصا، منهم 820 من بوعفرون و640 من أولاد عسكر و510 من برج الطهر.', ['1870 = 820 + 640 + 510']],
    // some of all, people counted in two ways, fewer votes than members, names that may be one or two
    ['قتل 20 شخصا بينهم 3 أطفال.', []],
    ['تضم الدفعة ست حاويات، ثلاث منها وصلت بالميناء، واثنتان بالمطار.', []],
    ['من أعضائها السبعة، صوّت أربعة مع القرار واثنان ضده.', []],
    ['تشمل الخطة خمسة أحياء في المدينة، وهي (النخيل والروضة، الورود، السلام).', []],
    ['أصيب 12 عاملا، خمسة منهم بحروق وأربعة بكسور، ونقل سبعة إلى المستشفى.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
