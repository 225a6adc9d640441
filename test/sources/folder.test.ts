import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { loadFolder } from '../../src/sources/folder.js';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reconcile-sources-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

const ARTICLE = 'افتتح الوزير سالم البحري اليوم الثلاثاء المعرض في مدينة صور.\nوقال إن المعرض هو الأول من نوعه في السلطنة.\n';

/** Bytes of Arabic text in a single-byte page whose letters are listed from `first` on. */
function singleByte(text: string, page: 'windows-1256' | 'iso-8859-6'): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) table.set(new TextDecoder(page).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((char) => table.get(char)!));
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('which files are read', () => {
  test('texts of all levels in code-unit order; other files, hidden ones and gold.json are left alone', () => {
    for (const name of ['b.txt', 'a.md', 'B.TXT', 'sub/1.txt', '.hidden.txt', '.git/x.txt', 'gold.json', 'table.csv']) put(name, ARTICLE);
    const { documents, problems } = loadFolder(folder);
    expect(documents.map((d) => d.source)).toEqual(['B.TXT', 'a.md', 'b.txt', 'sub/1.txt']);
    expect(problems).toEqual([]);
  });

  test('a page or a PDF beside the texts is named, not passed over in silence', () => {
    put('a.txt', ARTICLE);
    put('b.html', '<p>x</p>');
    expect(loadFolder(folder).problems).toEqual([
      { source: 'b.html', message: 'is not read in this format: save the article as .txt or .md' },
    ]);
  });

  test('links that leave the folder or lead nowhere are named and not followed; one inside is read once', () => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'reconcile-outside-'));
    fs.writeFileSync(path.join(outside, 'secret.txt'), ARTICLE);
    put('a.txt', ARTICLE);
    fs.symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'out.txt'));
    fs.symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'in.txt'));
    fs.symlinkSync(path.join(folder, 'gone.txt'), path.join(folder, 'nowhere.txt'));
    fs.symlinkSync(folder, path.join(folder, 'loop'));
    const { documents, problems } = loadFolder(folder);
    fs.rmSync(outside, { recursive: true });
    expect(documents.map((d) => d.source)).toEqual(['a.txt']);
    expect(problems.map((p) => p.source)).toEqual(['nowhere.txt', 'out.txt']);
  });

  test('a missing folder and a file in its place are the user’s mistake', () => {
    put('a.txt', ARTICLE);
    expect(() => loadFolder(path.join(folder, 'none'))).toThrow(UserError);
    expect(() => loadFolder(path.join(folder, 'a.txt'))).toThrow(/is a file: name the folder/u);
  });
});

describe('what the bytes are', () => {
  test.each([
    ['utf-16le with mark', utf16(`\ufeff${ARTICLE}`, 'le'), `\ufeff${ARTICLE}`],
    ['utf-16be with mark', utf16(`\ufeff${ARTICLE}`, 'be'), `\ufeff${ARTICLE}`],
    ['utf-16le', utf16(ARTICLE, 'le'), ARTICLE],
    ['utf-16be', utf16(ARTICLE, 'be'), ARTICLE],
    ['windows-1256', singleByte(ARTICLE, 'windows-1256'), ARTICLE],
    ['iso-8859-6', singleByte(ARTICLE, 'iso-8859-6'), ARTICLE],
    ['windows-1252', Buffer.from('The caf\xe9 \x93Rosa\x94 was closed \x96 for good.', 'latin1'), 'The café “Rosa” was closed – for good.'],
    ['utf-8 with a stray control character', Buffer.from(`${ARTICLE}\u001a`), `${ARTICLE}\u001a`],
  ])('%s', (_name, bytes, text) => {
    put('a.txt', bytes);
    const { documents, problems } = loadFolder(folder);
    expect(problems).toEqual([]);
    expect(documents[0]?.text).toBe(text);
  });

  test('offsets are those of a plain UTF-8 read: byte-order mark and CRLF stay', () => {
    const text = `\ufeff---\r\ndate: 2023-11-13\r\n---\r\n${ARTICLE.replaceAll('\n', '\r\n')}`;
    put('a.txt', text);
    const document = loadFolder(folder).documents[0]!;
    expect(document.text).toBe(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8'));
    expect(document.text.slice(document.bodyStart)).toBe(ARTICLE.replaceAll('\n', '\r\n'));
    expect(document.metadataDate).toBe('2023-11-13');
    put('b.txt', `\ufeff${ARTICLE}`);
    expect(loadFolder(folder).documents[1]!.bodyStart).toBe(1);
  });

  test('empty, binary and undecodable files become one problem each, and the rest is read', () => {
    put('0.txt', '');
    put('blank.txt', ' \n\t\n');
    put(
      'image.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 97 + (i >> 3)) % 256),
    );
    put('koi.txt', Uint8Array.from('Привет мир и люди'.split('').map((c) => (c === ' ' ? 32 : 0xc0 + (c.codePointAt(0)! % 32)))));
    put('z.txt', ARTICLE);
    const { documents, problems } = loadFolder(folder);
    expect(documents.map((d) => d.source)).toEqual(['z.txt']);
    expect(problems.map((p) => [p.source, p.message.split(':')[0]])).toEqual([
      ['0.txt', 'is empty'],
      ['blank.txt', 'is empty'],
      ['image.txt', 'is not text'],
      ['koi.txt', 'is in an unknown encoding'],
    ]);
  });

  test('a file too large for an article is not read', () => {
    put('dump.txt', ARTICLE);
    fs.truncateSync(path.join(folder, 'dump.txt'), 21 * 1024 * 1024);
    expect(loadFolder(folder).problems).toEqual([{ source: 'dump.txt', message: 'is larger than 20 MB: split it, one article a file' }]);
  });

  test.skipIf(process.getuid?.() === 0)('a file without the right to read it becomes a problem', () => {
    put('a.txt', ARTICLE);
    put('b.txt', ARTICLE);
    fs.chmodSync(path.join(folder, 'a.txt'), 0);
    const { documents, problems } = loadFolder(folder);
    expect(documents).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/permission denied/u);
  });
});
