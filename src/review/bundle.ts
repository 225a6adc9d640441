import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { PICTURE_STYLE } from '../report/pictures.js';

// Run by the build: the review page as one script and one style sheet, so that it needs nothing but this folder.
const source = fileURLToPath(new URL('../../src/review/page/', import.meta.url));
const target = fileURLToPath(new URL('./page/', import.meta.url));

/** A style sheet without comments and needless spaces. Ours holds no string with a comment or a brace in it. */
const minified = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,]) ?/gu, '$1')
    .replace(/;\}/gu, '}')
    .trim();

fs.mkdirSync(target, { recursive: true });
const bundle = await rolldown({
  input: `${source}index.tsx`,
  platform: 'browser',
  transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  // a warning here is a mistake: the build stops
  onLog: (_level, log) => {
    throw new Error(log.message);
  },
});
await bundle.write({ file: `${target}page.js`, format: 'esm', minify: true });
await bundle.close();
fs.writeFileSync(`${target}page.css`, minified(`${fs.readFileSync(`${source}page.css`, 'utf8')}${PICTURE_STYLE}`));
