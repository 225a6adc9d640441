import { describe, expect, it } from 'vitest';
import { kindsIn } from '../articles.js';

describe('present or absent', () => {
  const hearing =
    'The inquiry into the sinking of the dredger Halma sat on Wednesday. The former harbour master, Colin Frayne, took the witness stand and spoke of missing lights.';
  it('tells a witness who testified from one who stayed away', () => {
    expect(
      kindsIn([
        hearing,
        'Relatives of the crew of the dredger Halma were angry on Wednesday. Frayne, the harbour master of the time, failed to appear at the inquiry and sent a doctor’s note.',
      ]),
    ).toContain('participant');
  });

  it('leaves two days apart', () => {
    expect(
      kindsIn([
        hearing,
        'Relatives of the crew of the dredger Halma came to the inquiry again. Colin Frayne failed to appear at the hearing on Thursday because he was ill.',
      ]),
    ).not.toContain('participant');
  });
});
