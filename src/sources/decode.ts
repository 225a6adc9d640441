/** A file's bytes as text, or why they are none. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly failure: 'empty' | 'binary' | 'encoding' };

const decoders = (names: readonly string[]) =>
  names.map((name) => ({ name, decoder: new TextDecoder(name, { fatal: true, ignoreBOM: true }) }));
const [UTF8] = decoders(['utf-8']);
const [UTF16LE, UTF16BE] = decoders(['utf-16le', 'utf-16be']);
const ARABIC_PAGES = decoders(['windows-1256', 'iso-8859-6']);

/** 0x80 to 0x9f of windows-1252, which Node 20 decodes as ISO-8859-1; U+FFFD where the page has no character. */
const WESTERN_HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Enough of a file to judge by. */
const SAMPLE = 20_000;

function decodeWith(coder: ReturnType<typeof decoders>[number] | undefined, bytes: Uint8Array): string | undefined {
  try {
    return coder?.decoder.decode(bytes);
  } catch {
    return undefined; // not a text in this encoding
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Controls that no text has but in passing (a stray ^Z or form feed is no reason to refuse an article). */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return count(sample, /[\u0000-\u0008\u000e-\u001f\u007f]/gu) > 2 + sample.length / 200;
}

/** Mostly letters of the two scripts that are read, so that a wrong byte order (which gives rare Chinese) does not pass. */
function looksWritten(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  return !looksBinary(text) && letters > 0 && count(sample, /[\p{Script=Arabic}\p{Script=Latin}]/gu) > 0.8 * letters;
}

/** Arabic in the right code page: Arabic letters, hardly a word that mixes scripts, and the article where it belongs. */
function looksArabic(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const arabic = words.filter((word) => /^[\p{Script=Arabic}\p{M}]+$/u.test(word));
  const mixed = words.filter((word) => /\p{Script=Arabic}/u.test(word) && /\p{Script=Latin}/u.test(word));
  const definite = arabic.filter((word) => /^[وفبك]?ال|^[وف]?لل/u.test(word));
  return !looksBinary(text) && arabic.length > words.length / 2 && mixed.length * 50 < words.length && definite.length * 20 > arabic.length;
}

/**
 * Decodes a file: UTF-8, UTF-16 with or without a byte-order mark, then the code pages of Arabic and Western text, each only where
 * the outcome looks like writing. A byte-order mark stays as the first character, as in a plain UTF-8 read, so that offsets agree with it.
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { failure: 'empty' };
  const whole = (text: string, encoding: string): Decoded => (/[\p{L}\p{N}]/u.test(text) ? { text, encoding } : { failure: 'empty' });
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? UTF16LE : bytes[0] === 0xfe && bytes[1] === 0xff ? UTF16BE : undefined;
  if (marked !== undefined) {
    const text = decodeWith(marked, bytes);
    return text === undefined || looksBinary(text) ? { failure: 'binary' } : whole(text, marked.name);
  }
  const utf8 = decodeWith(UTF8, bytes);
  if (utf8 !== undefined && !looksBinary(utf8)) return whole(utf8, 'utf-8');
  for (const coder of [UTF16LE, UTF16BE]) {
    const text = bytes.length % 2 === 0 ? decodeWith(coder, bytes) : undefined;
    if (text !== undefined && looksWritten(text)) return whole(text, coder!.name);
  }
  for (const coder of ARABIC_PAGES) {
    const text = decodeWith(coder, bytes);
    if (text !== undefined && looksArabic(text)) return whole(text, coder.name);
  }
  const westernText = (part: Uint8Array) =>
    Array.from(part, (byte) => (byte >= 0x80 && byte < 0xa0 ? WESTERN_HIGH[byte - 0x80] : String.fromCharCode(byte))).join('');
  const sample = westernText(bytes.subarray(0, SAMPLE));
  if (looksBinary(sample) || sample.includes('\ufffd')) return { failure: 'binary' };
  // A Western page differs from ASCII in few letters; where most are above it, this is some other page.
  const western = count(sample, /[a-z]/giu) > 0.8 * count(sample, /\p{L}/gu);
  return western ? whole(westernText(bytes), 'windows-1252') : { failure: 'encoding' };
}
