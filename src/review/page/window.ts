/** Which rows of a long list are to be drawn, and which pages of it are to be asked for. */

export interface Window {
  /** First row to draw, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Rows in sight and some on either side.
 * @param top pixels that the list is scrolled by
 * @param height pixels of it in sight
 * @param row height of one row in pixels
 * @param total rows in all
 */
export function rowsInSight(top: number, height: number, row: number, total: number, spare = 6): Window {
  if (total <= 0 || row <= 0) return { from: 0, to: 0 };
  // a list that has become shorter may still be scrolled beyond its end
  const first = Math.min(Math.max(0, Math.floor(top / row)), Math.max(0, total - Math.ceil(height / row)));
  return { from: Math.max(0, first - spare), to: Math.min(total, first + Math.ceil(Math.max(0, height) / row) + 1 + spare) };
}

/** Offsets of the pages that hold rows not at hand yet. */
export function missingPages({ from, to }: Window, page: number, has: (row: number) => boolean): number[] {
  const offsets = new Set<number>();
  for (let row = from; row < to; row += 1) if (!has(row)) offsets.add(Math.floor(row / page) * page);
  return [...offsets];
}

/** How far to scroll so that a row is wholly in sight; the same place where it is. */
export function scrollToRow(place: number, top: number, height: number, row: number): number {
  const start = place * row;
  if (start < top) return start;
  return start + row > top + height ? start + row - height : top;
}
