import type { EventConceptId } from '../../concepts.js';

/** Event concept → verbs, each «past present masdar…» (third person masculine singular). */
export const verbs: Partial<Record<EventConceptId, readonly string[]>> = {
  meet: ['اجتمع يجتمع اجتماع', 'التقى يلتقي التقاء لقاء'],
  visit: ['زار يزور زيارة'],
  sign: ['وقّع يوقّع توقيع'],
  say: ['قال يقول قول'],
};
