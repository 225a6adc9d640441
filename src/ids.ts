import { createHash } from 'node:crypto';

/** A short stable id: a prefix and 12 hex digits of the SHA-256 of the parts. */
export function hashId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 12)}`;
}
