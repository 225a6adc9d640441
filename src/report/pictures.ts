/**
 * Pictures of a report as trees of elements: the HTML report writes them out, the review page renders them. Both need no markup of anyone's.
 */

/** An SVG or HTML element; texts are plain text. */
export interface PictureElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PictureElement | string)[];
}

/** A picture and the same in words. */
export interface Picture {
  readonly title: string;
  readonly svg: PictureElement;
  /** Its text equivalent: a table. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

import type { Report } from '../model.js';
import type { ReportOptions } from './options.js';
export const timelinePicture = (_r: Report, _o: ReportOptions, _e: string | null): Picture | null => null;
export const gridPicture = timelinePicture;
