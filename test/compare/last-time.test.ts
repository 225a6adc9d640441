import { describe, expect, it } from 'vitest';
import { kindsIn } from '../articles.js';

const bank = (x: string) =>
  `Clients of the Orlay savings bank in Sfax queued on Tuesday after its system crashed, spokesman Anton Krell said. ${x} The counters open again on Thursday.`;
const talks = (x: string) =>
  `The council of Marovia and the rebels of the Green Front exchanged letters on Tuesday, envoy Marta Olsen said. ${x} The envoy spoke of a chance.`;
const dam = (x: string) =>
  `The sluice gate of the Orlay dam jammed on Tuesday and water spilled into Sfax, the operator Velox said. ${x} Manager Anton Krell promised repairs.`;
const damAr = (x: string) =>
  `تعطلت بوابة سد أورلاي يوم الثلاثاء وتدفقت المياه نحو صفاقس، كما أعلنت شركة فيلوكس المشغلة. ${x} ووعد المدير أنطون كريل بإصلاحها.`;

describe('when something was last done', () => {
  it.each([
    [
      'last, not since',
      bank('The servers had last been tested on 5 January.'),
      bank('The servers have not been tested since last summer.'),
    ],
    [
      'two last times',
      bank('The last time the bank tested its servers was in January.'),
      bank('The bank had last tested its servers in August.'),
    ],
    ['pronouns', talks('The two sides had last met in October, in Sfax.'), talks('They have not met since May.')],
    ['Arabic', damAr('وكانت البوابة قد فُحصت آخر مرة في كانون الثاني.'), damAr('ولم تُفحص البوابة منذ أيلول الماضي.')],
    [
      'noun and verb, two languages',
      damAr('وكان آخر تفتيش للبوابة في شباط الماضي.'),
      dam('The gate had not been inspected since September.'),
    ],
  ])('%s', (_, a, b) => {
    expect(kindsIn([a, b])).toEqual(['date']);
  });

  it.each([
    ['the same time', dam('The gate had last been inspected in January.'), dam('Nobody had inspected the gate since 10 January.')],
    ['an earlier bound excludes nothing later', talks('The two sides had last met in May.'), talks('They have not met since October.')],
    ['another thing', bank('The servers had last been tested in January.'), bank('The alarm at the vault had last been tested in August.')],
    ['somebody else', bank('The bank last raised its fees in January.'), bank('Its rival Velox had not raised its fees since 2021.')],
    ['a season', damAr('وكانت البوابة قد فُحصت آخر مرة في كانون الثاني.'), damAr('ولم تُفحص البوابة منذ الشتاء.')],
  ])('quiet: %s', (_, a, b) => {
    expect(kindsIn([a, b])).toEqual([]);
  });
});
