/**
 * Words by which a text takes up a number that it has given before («the forty-seven witnesses», «all four cellars», الشهود السبعة), and
 * words that make such a number one of other people or things. All are folded (see `language/tokens.ts`).
 */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Right before a number: those counted are known already. */
export const DEFINITE = set('the these those all both his her its their our my your');
/** Owners: what is theirs now need not be what was theirs before. */
export const OWNERS = set('his her its their our my your');
/** Before a number: nobody and nothing is left out. */
export const UNIVERSAL =
  /(?:^| )(?:(?:all|every one of|each of|each and every one of)(?: of)?(?: the| those| these| his| her| their| its)?|(?:جميع|كل|كافه|سائر|كل من|كلا من))$/u;
/** Near one number and not near the other, they make it one of others. */
export const OTHERS = set(`
  another other others second third fourth fifth new newer old older former additional extra further more rival visitors visiting opponents opposing
  similar last next
  اخر اخري اخرين اخرون الاخرين الاخرون الاخري القديمه القديم الجديد الجديده جديد جديده الجدد الثاني الثانيه الثالث الثالثه الرابع الرابعه الضيف المنافس
  اضافي اضافيه اضافيين الماضي الماضيه السابق السابقه المقبل المقبله
`);
/** In one sentence and not in the other, they make the second number one of some only, or of another time. */
export const ANOTHER = set(`
  previous earlier remaining rest survivors survivor surviving left half besides except excluding elsewhere twice season originally sequel
  initially yesterday tomorrow previously per average usually normally typically if would could might should planned plans hopes wants needs
  المقبل المقبله القادم القادمه باقي بقيه الباقي الباقون الباقين الباقيه المتبقي المتبقون المتبقين المتبقيه ناجين الناجون الناجين
  باستثناء عدا سوي نصف امس غدا سابقا لكل متوسط عاده لو ربما تعتزم يعتزم ستبني
`);
/** What a sum of money is called when it is taken up again. */
export const SUMS = set(`
  deal sum price fee contract payment grant award fine loan prize project scheme purchase budget bill donation gift ransom bid cost programme program fund package
  investment penalty settlement
  مبلغ بمبلغ صفقه غرامه منحه قيمه مشروع عقد قرض جائزه جايزه ميزانيه فديه
`);
/** Right before a number that is introduced: it is one of a part, of an addition, or of each. */
export const NO_INTRODUCTION = set(`
  another other more further additional extra of first last next remaining only least most nearly almost each every per than between or
  من بين منهم بينهم منها بينها كل لكل حوالي نحو حتي قرابه زهاء ضمن ثاني
`);
/** Right behind what is counted: those meant are told now, and need not be all. */
export const RESTRICTIVE = set(`
  who that which whose whom where of in on at from with for near under aboard inside outside between over behind around without within across among
  he she they we i you it the a an his her their its our
  against below above along beside off through during more left remaining apart other others older younger away ahead behind involved concerned
  التي الذين اللذين اللتين اللواتي اللاتي الذي اللذان اللتان ممن من مما ضمن بين داخل خارج قرب تحت فوق لدي ذات ذوي غير دون
  الاوائل الاولي الاولين الاولون الاخيره الاخيرين الاخيرون الاول
`);
/** Behind what is counted, Arabic words that belong to the verb where one stands before it. */
export const OF_THE_VERB = set('علي الي عن امام بعد قبل حتي بان ان يوم مع ضد منذ خلال في');
/** Auxiliaries: a form in -ed before one of them is a participle. */
export const AUXILIARY = set('was were is are will would have has had may can could did does do must should might shall wo ca');
/** Participles that do not end in -ed. */
export const PARTICIPLES = set(`
  stolen held hurt taken shot found lost built made left sold bought brought caught sent seen known given shown chosen driven broken frozen
  written drawn born hit cut struck paid sunk won thrown torn flown grown hidden laid kept told
`);
/** What lessens or adds to a number between its two mentions. */
export const CHANGED =
  /(?:^| )(?:one(?= (?:of|died|was|is|has|left|more|man|woman|later|other|remains?))|a (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|resigned|withdrew|joined|dropped|survived|survivors?|escaped|eliminated|sold|scrapped|added|rose|grew|increased|raised|so far|by (?:noon|night|nightfall|evening|midnight|dawn|morning)|أحد|احدهم|احداهن|واحد|واحده|نجا|نجت|انضم|انسحب|استقال|ارتفع|ارتفعت|زاد|زادت|اضيف|بيع|فر|هرب|حتي الان|بحلول)(?= |$)/u;
/** Behind a count: that is all of them. */
export const IN_ALL_AFTER =
  /^(?:in all|in total|altogether|all told|all in all|كلها|كلهم|جميعا|في المجموع|اجمالا|في المجمل|بالاجمال)(?= |$)/u;
/** Somebody taken up by number alone: «the six of them», «of the eleven». */
export const OF_THEM = /^of (?:them|us)(?= |$)/u;
