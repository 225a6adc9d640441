import {
  MAJORITY_OF,
  OF_THEM_NEXT,
  OF_WHICH,
  OF_WHOLE,
  PART_OF,
  SHARE_BEFORE,
  SHARE_NEXT,
  SHARE_OF_WHOLE,
} from '../language/reckoning-cues.js';
import type { Quantity } from '../model.js';
import type { Finding } from './finding.js';
import { disagree } from './page.js';
import { afterNumber, isCount, isExact, kin, rounding, rowsOf, type Sheet, wordsIn } from './sheet.js';

/** A whole and a part of it. */
interface Split {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** Sentence in which both are told. */
  readonly sentence: number;
}

/** Points of a hundred by which a share in figures may miss, one in words («a third»), and one that is hedged. */
const FIGURE_OFF = 1;
const WORD_OFF = 4.5;
const HEDGED_OFF = 7;
/** Words at which a sentence that restates has the share. */
const EARLY = 10;
/** Words between a part and the share that restates it in one sentence. */
const RESTATED_WITHIN = 8;

/** «4 billion, of which 1.2 are spent. That makes 45 per cent of the money.» */
export function checkSharesOfSheet(sheet: Sheet): Finding[] {
  return [...checkSplits(sheet), ...checkMajorities(sheet), ...checkPercentOf(sheet)];
}

/** «most of the 60 members, 24, voted for it». */
function checkMajorities(sheet: Sheet): Finding[] {
  return sheet.rows.flatMap((row) =>
    row.flatMap((whole, i) => {
      const part = row[i + 1];
      if (
        part === undefined ||
        !MAJORITY_OF.test(sheet.page.before(whole, 4)) ||
        whole.kind !== 'count' ||
        !isCount(whole) ||
        !isCount(part)
      )
        return [];
      const gap = sheet.page.reading.document.text.slice(whole.end, part.start);
      if (
        !isExact(whole) ||
        !isExact(part) ||
        part.kind !== 'plain' ||
        !/^\s*(?:[,،(–—]|أي)\s*(?:some |about |or )?$/u.test(gap) ||
        2 * part.value > whole.value
      )
        return [];
      return [
        disagree(
          sheet.page,
          `«${part.text}» of «${whole.text}» are ${Number(((100 * part.value) / whole.value).toPrecision(3))} per cent, not most of them`,
          [
            { value: whole.text, at: [whole] },
            { value: part.text, at: [part] },
          ],
        ),
      ];
    }),
  );
}

/** «5 per cent of the 200 million, or 20 million». */
function checkPercentOf(sheet: Sheet): Finding[] {
  return sheet.rows.flatMap((row) =>
    row.flatMap((share, i) => {
      const [whole, part] = [row[i + 1], row[i + 2]];
      if (share.kind !== 'percent' || share.unit !== '%' || whole === undefined || part === undefined || !isExact(share) || !isExact(whole))
        return [];
      if (!sameMeasure(whole, part) || whole.kind === 'plain' || part.value >= whole.value || share.value >= 100) return [];
      if (
        !SHARE_OF_WHOLE.test(wordsIn(sheet, share.number.end, whole.start)) ||
        wordsIn(sheet, share.end, whole.start).split(' ').length > RESTATED_WITHIN
      )
        return [];
      const text = sheet.page.reading.document.text.slice(whole.end, part.start);
      if (
        !/^\s*(?:[,،(–—]\s*(?:or|that is|i\.e\.|some|about|أي|اي|ما يعادل)?|أي|or)\s*(?:about |some |around |نحو |حوالي |ما يعادل )?$/u.test(
          text,
        )
      )
        return [];
      if (fits({ whole, part, sentence: 0 }, share)) return [];
      return [
        disagree(
          sheet.page,
          `«${part.text}» of «${whole.text}» are ${Number(((100 * part.value) / whole.value).toPrecision(3))} per cent, not «${share.text}»`,
          [
            { value: share.text, at: [share] },
            { value: `${part.text} of ${whole.text}`, at: [whole, part] },
          ],
        ),
      ];
    }),
  );
}

function checkSplits(sheet: Sheet): Finding[] {
  return sheet.rows.flatMap((row, index) => {
    const splits = splitsIn(sheet, index);
    if (splits.length !== 1) return [];
    const [split] = splits;
    const share = shareOf(sheet, split!);
    if (share === null || fits(split!, share)) return [];
    const near = rowsOf(sheet, index - 1, share.start > (row.at(-1)?.end ?? 0) ? index + 1 : index).filter((q) => q !== share);
    if (
      near.some((whole) =>
        near.some(
          (part) => whole !== part && part.value < whole.value && sameMeasure(part, whole) && fits({ ...split!, whole, part }, share),
        ),
      )
    )
      return [];
    const { whole, part } = split!;
    return [
      disagree(
        sheet.page,
        `«${part.text}» of «${whole.text}» are ${Number(((100 * part.value) / whole.value).toPrecision(3))} per cent, not «${share.text}»`,
        [
          { value: share.text, at: [share] },
          { value: `${part.text} of ${whole.text}`, at: [part, whole] },
        ],
      ),
    ];
  });
}

const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.kind !== 'percent' && b.kind !== 'percent' && (isCount(a) ? isCount(b) : a.unit === b.unit || a.kind === 'plain' || b.kind === 'plain');

function splitsIn(sheet: Sheet, sentence: number): Split[] {
  const row = sheet.rows[sentence]!.filter((q) => q.kind !== 'percent');
  const out: Split[] = [];
  const add = (whole: Quantity, part: Quantity): void => {
    if (!sameMeasure(whole, part) || !isExact(whole) || !isExact(part) || part.value >= whole.value || part.value <= 0) return;
    if (isCount(whole) && whole.value < 3) return;
    out.push({ whole, part, sentence });
  };
  row.forEach((x, i) => {
    const y = row[i + 1];
    if (y !== undefined) {
      const gap = wordsIn(sheet, x.end, y.start);
      const bare = wordsIn(sheet, x.number.end, y.start);
      if ((PART_OF.test(gap) || PART_OF.test(bare)) && x.value < y.value) {
        add(y, x);
        return;
      }
      const taken = OF_WHICH.test(afterNumber(sheet, y, 2)) && gap.split(' ').length <= 2;
      if ((OF_WHICH.test(gap) || taken || OF_WHOLE.test(sheet.page.before(x, 3))) && y.value < x.value) {
        add(x, y);
        return;
      }
    }
    const next = sheet.rows[sentence + 1]?.[0];
    if (i === row.length - 1 && next !== undefined && OF_THEM_NEXT.test(afterNumber(sheet, next, 2)) && next.value < x.value) add(x, next);
  });
  return out;
}

/** The share that the words put forth as that of the part. */
function shareOf(sheet: Sheet, { whole, part, sentence }: Split): Quantity | null {
  const { page } = sheet;
  const end = Math.max(whole.end, part.end);
  const isShare = (q: Quantity): boolean => q.kind === 'percent' && q.unit === '%' && q.value < 100;
  const last = page.sentenceOf(part).index;
  const own = sheet.rows[Math.max(last, sentence)]!.filter((q) => isShare(q) && q.start >= end);
  if (own.length > 1) return null;
  if (own.length === 1) {
    const gap = wordsIn(sheet, end, own[0]!.start);
    const mark = /\(\s*$/u.test(page.reading.document.text.slice(end, own[0]!.start));
    return gap.split(' ').length <= RESTATED_WITHIN && (mark || SHARE_BEFORE.test(page.before(own[0]!, 5))) && ofWhole(whole, part, own[0]!)
      ? own[0]!
      : null;
  }
  const index = Math.max(last, sentence) + 1;
  const next = (sheet.rows[index] ?? []).filter(isShare);
  const [share] = next;
  if (share === undefined || next.length !== 1 || !SHARE_NEXT.test(sheet.words[index]!)) return null;
  if (wordsIn(sheet, page.sentenceOf(share).start, share.start).split(' ').length > EARLY) return null;
  if (sheet.rows[index]!.some((q) => q.start < share.start && q.kind !== 'percent')) return null;
  // «that is 40 per cent more than last year»: a change
  if (MORE_OR_LESS.test(page.after(share, 2))) return null;
  return ofWhole(whole, part, share) ? share : null;
}

const MORE_OR_LESS = /^(?:more|less|fewer|higher|lower|up|down|above|below|اكثر|اقل|اعلي|ادني|زياده|فوق|دون)(?= |$)/u;

const ofWhole = (whole: Quantity, part: Quantity, share: Quantity): boolean =>
  !isCount(whole) || kin(whole.counted, share.counted) || kin(part.counted, share.counted);

/** Whether a share told in words or figures may be that of a part. */
function fits({ whole, part }: Split, share: Quantity): boolean {
  const real = (100 * part.value) / whole.value;
  const blurred = (100 * rounding(part)) / whole.value + (real * rounding(whole)) / whole.value;
  const inWords = !/\d|[٠-٩]/u.test(share.text) && !/cent|مئ|مائ|ماي|مي/u.test(share.text);
  const off = blurred + Math.max(share.precision / 2, inWords ? WORD_OFF : FIGURE_OFF) + (isExact(share) ? 0 : HEDGED_OFF);
  const [low, high] = [
    share.hedge === 'less-than' || share.hedge === 'at-most' ? 0 : share.value - off,
    share.hedge === 'more-than' || share.hedge === 'at-least' ? 100 : share.value + off,
  ];
  return (real >= low && real <= high) || (100 - real >= low && 100 - real <= high);
}
