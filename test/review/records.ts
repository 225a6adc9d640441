import type { DecisionRecord, WithdrawalRecord } from '../../src/decisions.js';

/** A decision by hand; what is given replaces what stands here. */
export const decision = (id: number, over: Partial<DecisionRecord> = {}): DecisionRecord => ({
  schemaVersion: 1,
  id: `decision_${id.toString(16).padStart(16, '0')}`,
  at: '2024-03-01T10:00:00.000Z',
  editor: 'Salma Darwish',
  action: 'decide',
  conflict: 'conflict_1',
  kind: 'number',
  summary: 'How many: «5» or «7»',
  ruling: 'side',
  side: { value: '5', sources: ['a.txt'] },
  because: null,
  note: '',
  evidence: [
    { source: 'a.txt', quote: 'five boats', value: '5', side: 0, sentence: null },
    { source: 'b.txt', quote: '7 boats', value: '7', side: 1, sentence: null },
  ],
  replaces: null,
  ...over,
});

export const withdrawal = (id: number, of: DecisionRecord, over: Partial<WithdrawalRecord> = {}): WithdrawalRecord => ({
  schemaVersion: 1,
  id: `decision_${id.toString(16).padStart(16, '0')}`,
  at: '2024-03-01T10:00:05.000Z',
  editor: null,
  action: 'withdraw',
  conflict: of.conflict,
  withdraws: of.id,
  ...over,
});
