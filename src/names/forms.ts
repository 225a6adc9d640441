import { latinHonorifics, nameSuffixes, particles } from './given-western.js';
import { foldName, romanise, scriptOf } from './letters.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/u).filter((w) => w !== ''));

export const LATIN_TITLES = set(latinHonorifics);
/** What is written behind a name: of the many letters only those that are nobody's name, the others after a comma only. */
export const SUFFIXES = set(nameSuffixes);
export const SURE_SUFFIXES = set('jr jnr junior sr snr ii iii iv phd esq obe mbe cbe kbe md');
const LATIN_PARTICLES: ReadonlySet<string> = new Set([
  ...[...set(particles)].filter((word) => word.length > 1),
  ...set('al el ul ar as ash an ad at az aal bin ibn ben bint binti binte bte b ould wuld mint ag ait and y e der den ter zu zur the'),
]);
/** Articles in Latin letters, as they are changed before the next sound. */
const ARTICLES = set('al el ul ar as ash ach an ad at az er es ech en ed et ez il ur ud');
const FIRST_PARTICLES = set('al el as ash ar at an az bin ibn the de von van der du del di da dos das la le');
const LATIN_SERVANT = set('abd abdul abdel abdal abdoul abdur abdus abdu abdou abed abdol abdar abdil abdool');
const LATIN_SONS = set('bin ibn ben bint binti binte bte b ould wuld mint');
const LATIN_FATHER = set('abu abou aboo abo abi umm oum um bou abul aboul abol aboel');
const DIN = set('din deen dine eddine eddin uddin aldin aldeen eldin eldeen edine addin addine ddin dein');
const ALLAH = set('allah ullah ollah alla ellah llah');
export const ARABIC_TITLES =
  set(`السيد السيده الدكتور الدكتوره دكتور دكتوره د الشيخ الشيخه شيخ الامير الاميره سمو صاحب السمو الملكي جلاله الملك الملكه معالي سعاده فخامه دوله
  الاستاذ الاستاذه استاذ المهندس المهندسه اللواء العميد العقيد المقدم الرائد النقيب الملازم الفريق المشير الجنرال جنرال الركن ركن اول الحاج الحاجه حاج ايه سماحه قداسه البابا المستشار
  القاضي المحامي الصحفي الرييس الوزير السفير النايب مولاي لالا سيدي السير اللورد مستر مسز البروفيسور بروفيسور الاب المرحوم الشهيد الفنان الفنانه الكابتن كابتن العماد حجه الاسلام الوزيره النايبه السفيره القاضيه النقيبه البطريرك المطران مار الله مولانا الملا ملا السلطان القايد الزعيم المحاميه الاستاذه المستشاره الرييسه
  الفاضل الفاضله المكرم المكرمه`);
const ARABIC_GLUE = set('عبد بو ابو ابي ابا ام با');
const ARABIC_PARTICLES = set('بن ابن بنت ال دي دو دا ديل دل فان فون ولد منت لا لو دوس داس ايت اوف');

const DUTCH_PARTICLES = set('فان فون');
const DUTCH_ARTICLES = set('دير در دن دين تير');

const ARABIC_SONS = set('بن ابن بنت ولد منت');
const articleless = (word: string): string => word.replace(/^ال(?=..\p{L})/u, '').replace(/^عبدال(?=..)/u, 'عبد');

/** «Abdulrahman», «abd al rahman» joined: the servant and the name without its article. */
function servant(word: string): string {
  const match = /^ab(?:e|)d(?:[aeou]{1,2}|)(?:l(?=[^l])|([rsntdz])(?=\1)|sh(?=sh)|)(.{3,})$/u.exec(word);
  return match === null || !/^abe?d(?:[aeou]{0,2}[lrsntdz]|[aeou]?)/u.test(word) ? word : `abd|${match[2]}`;
}

/** One d behind an «a» is the bearer's own more often: Haddadin, Saladin. */
const endings = (word: string): string =>
  word.length > 6 ? word.replace(/(?:[aeiou]ld?|l|[aeiou]?d|[eiou]|(?<![aeiou]))d[ieyh]{1,2}ne?$/u, 'din') : word;

/** A Latin part in the one form that all ways of writing it have: articles and joins inside it undone. */
const latinForm = (word: string): string => {
  if (word.startsWith('abd') || word.startsWith('abed')) return servant(word);
  return /d[ieyh]{1,2}ne?$/u.test(word) ? endings(word) : word;
};

/** The form under which the lexicon of given names keeps a spelling. */
export function givenKey(spelling: string): string {
  const words = spelling.split(/[_\s-]+/u);
  return scriptOf(spelling) === 'arabic' ? joinArabic(words.map(foldName))[0]!.text : (joinLatin(words.map(romanise))[0]?.text ?? '');
}

export interface Joined {
  readonly text: string;
  /** With the article, where it had one. */
  readonly full: string;
  /** After «بن»: whose son. */
  readonly son: boolean;
}

/** Words in folded Arabic letters as parts: عبد and أبو go with the next word, الدين and الله with the one before. */
export function joinArabic(words: readonly string[]): Joined[] {
  const out: Joined[] = [];
  const plain = words.every((w) => ARABIC_PARTICLES.has(w));
  let son = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const next = words[i + 1];
    // «فان دير ستيغ»; «دير» alone is a monastery
    if (!plain && next !== undefined && DUTCH_ARTICLES.has(word) && DUTCH_PARTICLES.has(words[i - 1] ?? '')) continue;
    if (!plain && words.length > 1 && ARABIC_PARTICLES.has(word)) {
      son = out.length > 0 && ARABIC_SONS.has(word);
      continue;
    }
    if (next !== undefined && ARABIC_GLUE.has(word) && !(i === 0 && (word === 'ابي' || word === 'ابا'))) {
      out.push({
        text: word === 'عبد' ? articleless(word + next) : (word === 'ابي' || word === 'ابا' ? 'ابو' : word) + articleless(next),
        full: word + next,
        son,
      });
      son = false;
      i += 1;
      continue;
    }
    const previous = out.at(-1);
    if (previous !== undefined && (word === 'الدين' || (word === 'الله' && !previous.text.startsWith('عبد')))) {
      out[out.length - 1] = { ...previous, text: previous.text.replace(/ه$/u, 'ت') + word.slice(2), full: previous.full + word };
      continue;
    }
    const text = (word.length > 5 ? word.replace(/الدين$/u, 'دين') : word).replace(/(?<=..)اء$/u, 'ا');
    out.push({ text: articleless(text), full: word, son });
    son = false;
  }
  return out;
}

/** Words in Latin letters as parts: particles go, «abd al rahman», «abu bakr», «salah al din», «mc donald» are joined. */
export function joinLatin(words: readonly string[]): { readonly text: string; readonly son: boolean }[] {
  const out: string[] = [];
  const sons = new Set<number>();
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const next = words[i + 1];
    const after = words[i + 2];
    if (next !== undefined && LATIN_SERVANT.has(word)) {
      const skip = ARTICLES.has(next) && after !== undefined;
      const name = skip ? after : next;
      const bare = name.length > 4 ? name.replace(/^(?:al|el|ul)(?=[^l])|^([aeu])([rsntdz])(?=\2)/u, '') : name;
      out.push(`abd|${bare === 'allah' || bare === 'ullah' || bare === 'ollah' ? 'lah' : bare}`);
      i += skip ? 2 : 1;
      continue;
    }
    if (next !== undefined && LATIN_FATHER.has(word)) {
      const skip = ARTICLES.has(next) && after !== undefined;
      out.push((word === 'bou' ? 'bou' : word.startsWith('a') ? 'abu' : 'um') + (skip ? after : next));
      i += skip ? 2 : 1;
      continue;
    }
    if (out.length > 0 && DIN.has(word)) {
      out[out.length - 1] = `${out.at(-1)}din`;
      continue;
    }
    if (out.length > 0 && ARTICLES.has(word) && next !== undefined && (DIN.has(next) || ALLAH.has(next))) {
      out[out.length - 1] = `${out.at(-1)}${DIN.has(next) ? 'din' : 'allah'}`;
      i += 1;
      continue;
    }
    if (out.length > 0 && ALLAH.has(word) && out.at(-1) !== 'abd') {
      out[out.length - 1] = `${out.at(-1)}allah`;
      continue;
    }
    // Hadhrami families: Ba Wazir, Bawazir, باوزير
    if (word === 'ba' && next !== undefined && next.length > 2) {
      out.push(word + next);
      i += 1;
      continue;
    }
    if ((word === 'mc' || word === 'mac' || word === 'o') && next !== undefined && next.length > 2) {
      out.push(word + next);
      i += 1;
      continue;
    }
    // «Ed Miliband», «Ben Affleck», «Al Gore»: a first word is a name, unless it is the article of the next
    if (LATIN_PARTICLES.has(word) && words.length > 1 && (out.length > 0 || i > 0 || FIRST_PARTICLES.has(word))) {
      if (out.length > 0 && LATIN_SONS.has(word)) sons.add(out.length);
      continue;
    }
    out.push(latinForm(word));
  }
  return out.map((text, i) => ({ text, son: sons.has(i) }));
}
