import type { Quantity } from '../model.js';

/** Beginnings of words; `=` before one asks for the whole word. */
function matcher(list: string): (word: string) => boolean {
  const all = list.split(/\s+/u).filter((w) => w !== '');
  const whole = new Set(all.filter((w) => w.startsWith('=')).map((w) => w.slice(1)));
  const beginnings = all.filter((w) => !w.startsWith('='));
  return (word) => whole.has(word) || beginnings.some((b) => word.startsWith(b));
}

/**
 * In what standing a figure is told: of an earlier time, as an aim or a forecast, as what somebody asks or offers, of another thing than
 * the one told of, as a part of a whole, as a limit that is allowed, of a whole country or its capital.
 */
export type Standing = 'wide' | 'prior' | 'aim' | 'asked' | 'other' | 'part' | 'limit' | 'change';

const STANDINGS: readonly (readonly [Standing, (word: string) => boolean, 'before' | 'both'])[] = (
  [
    ['prior', 'compared previously formerly =earlier predecessor =ago =originally مقارن سابقا سلف ماضي منصرم =فايت =فات', 'both'],
    [
      'aim',
      'target =hope =hopes =hoping =hoped =aim =aims =aiming =expect =expects =expected =forecast =forecasts predict =could =might =may potential ambition hopefully =planned =plans =plan =eventually تطمح يطمح تامل يامل هدف يستهدف تستهدف استهداف تسعي يسعي توقع متوقع مرتقب يتوقع تتوقع مخطط تخطط يخطط بحلول سيبلغ ستبلغ ستصل سيصل',
      'both',
    ],
    [
      'asked',
      '=demand =demands =demanded =demanding =seek =seeks =seeking =sought =ask =asked =asking =want =wants =wanted =propose =proposed =proposes offer request =claim =claims =claimed recommend يطالب تطالب طالب مطالب اقترح يقترح عرض التمس طلب ملتمس',
      'before',
    ],
    [
      'other',
      '=another =other =others =second =rival parallel neighbour neighbor =nearby =nearest =separate smaller larger bigger =elsewhere similar =additional =further =more =اخر =اخري =اخرين مجاور منافس غريم =ثان =ثانيه مماثل مشابه اضافي موازي مواز اصغر اكبر ارتدادي',
      'both',
    ],
    ['wide', 'nationwide nationally worldwide globally countrywide =capital عاصم وطنيا عالميا جهويا', 'both'],
    [
      'part',
      '=including =among =includes =included =them =whom =which =besides =plus =except excluding =بينهم =بينها =بينهن =منهم =منها =منهن =ضمنهم =ضمنها =ومنهم =باستثناء =عدا',
      'before',
    ],
    ['limit', 'maximum =limit limited =limits minimum ceiling threshold اقصي ادني سقف =حد', 'before'],
    [
      'change',
      '=rose =rise =risen =fell =fall =fallen =increase =increased =decreased =drop =dropped =gained =grew =زياده =بزياده =زياده ارتفع انخفض تراجع =نما =نمت',
      'before',
    ],
  ] as const
).map(([standing, words, side]) => [standing, matcher(words), side]);

/** All standings that the words before and after a figure tell. */
export function standingsOf(quantity: Quantity, before: readonly string[], after: readonly string[]): ReadonlySet<Standing> {
  const out = new Set<Standing>();
  for (const [standing, matches, side] of STANDINGS) {
    // only of a share is it not the same to rise to it and to rise by it
    if (standing === 'change' && quantity.unit !== '%') continue;
    if (before.some(matches) || (side === 'both' && after.some(matches))) out.add(standing);
  }
  return out;
}
