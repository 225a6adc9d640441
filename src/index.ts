export { UserError } from './errors.js';
export type * from './model.js';
export { reconcile } from './reconcile.js';
export { type Format, type Reporter, reporters } from './report/index.js';
export type { Locale } from './report/messages.js';
export { loadFolder } from './sources/folder.js';
export { type Coverage, coverage } from './stats.js';
export { type Tagged, type TagOptions, tagTimes } from './tag.js';
export type { Timex3 } from './timex3.js';
