import type { TimexReading, TimexType } from '../../model.js';

/** The TIMEX3 type of a reading. */
export function timexType(reading: TimexReading): TimexType {
  if (reading.kind === 'duration') return 'DURATION';
  if (reading.kind === 'set') return 'SET';
  if ((reading.kind === 'calendar' || reading.kind === 'offset') && (reading.hour !== undefined || reading.part !== undefined))
    return 'TIME';
  return reading.kind === 'offset' && (reading.unit === 'hour' || reading.unit === 'minute') ? 'TIME' : 'DATE';
}
