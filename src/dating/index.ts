export { resolveAll, resolveTimex, timeOfDayUtc, weekdayMismatch } from '../timex.js';
export { type Affair, type AffairInput, groupAffairs } from './affairs.js';
export { type DatingInput, datingInput, looksBack, type PlacedTimex, placeTimexes, type TimexPlace } from './input.js';
export { type DatingLink, type DatingLinkEnd, datePublications } from './solve.js';
