#!/usr/bin/env node
// Changes one fact in one article that another article of the folder tells too, runs the built engine over the folder, and prints how many
// of the changes it flags, by kind, and how many flags appear elsewhere. A folder needs no gold for it: what two articles agree on is known.
//   node test/changed-facts.mjs [--kind KIND,…] [--most N] [--show missed|wrong] [FOLDER...]     (default: all of test/dossiers)
// --most is the number of changes per folder and kind (default 2), spread evenly over all that are possible. What is found is not all that
// should be: a change may fall on a passing remark, on which no editor would want a flag.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse, reconcile } from '../dist/reconcile.js';
import { loadFolder } from '../dist/sources/folder.js';
import { foldersOr } from './folders.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string' }, most: { type: 'string' }, show: { type: 'string' } },
});
const most = Number(options.most ?? 2);
const folders = foldersOr(positionals);

const CITIES = {
  ar: ['طنجة', 'صفاقس', 'الموصل', 'حمص', 'المنصورة', 'سيئون'],
  en: ['Leeds', 'Porto', 'Lyon', 'Odessa', 'Salford', 'Utrecht'],
};
const COUNTRIES = { ar: ['البرتغال', 'ماليزيا', 'كينيا', 'الأوروغواي'], en: ['Portugal', 'Malaysia', 'Kenya', 'Uruguay'] };
const PEOPLE = {
  ar: { m: ['نبيل الشرقاوي', 'عماد الدين بركات', 'رشيد بوعلام'], f: ['سلوى الخطيب', 'نجاة بنعمر', 'هالة شاكر'] },
  en: { m: ['Gordon Whitlock', 'Stefan Maurer', 'Nabil Sharqawi'], f: ['Helen Prentice', 'Salwa Khatib', 'Ingrid Molnar'] },
};
const WEEKDAYS = {
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** A number of as many digits that is another. */
function otherNumber(digits) {
  const western = digits.replace(/[٠-٩]/gu, (d) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(d)));
  const eastern = western !== digits;
  let changed;
  if (/^\d+$/u.test(western) && Number(western) < 10) changed = String(Number(western) <= 7 ? Number(western) + 2 : Number(western) - 3);
  else {
    // the second digit, as a slip of the hand does
    const at = /\d/gu;
    const places = [...western.matchAll(at)].map((m) => m.index);
    const k = places[Math.min(1, places.length - 1)];
    changed = western.slice(0, k) + String((Number(western[k]) + 4) % 10) + western.slice(k + 1);
  }
  return eastern ? changed.replace(/\d/gu, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)]) : changed;
}

const inside = (span, sentence) => span.start >= sentence.start && span.end <= sentence.end;
const pick = (list, salt) => list[[...salt].reduce((sum, c) => sum + c.codePointAt(0), 0) % list.length];

/** What may be changed in sentence x of one article, which sentence y of another tells too. */
function* changesIn(x, y, entityOf) {
  const [a, b] = [x.reading, y.reading];
  const language = a.document.language;
  if (CITIES[language] === undefined) return;
  for (const q of a.quantities) {
    const digits = a.document.text.slice(q.number.start, q.number.end);
    if (!inside(q, x.sentence) || !/^[\d٠-٩][\d٠-٩.,٫٬]*$/u.test(digits) || q.value < 3 || q.kind === 'plain') continue;
    const twin = b.quantities.find((r) => inside(r, y.sentence) && r.value === q.value && r.unit === q.unit && r.kind === q.kind);
    if (twin !== undefined) yield { kind: 'number', ...q.number, by: otherNumber(digits) };
  }
  for (const t of a.timexes) {
    if (!inside(t, x.sentence) || t.reading.kind !== 'calendar' || t.interval === undefined || t.interval.from !== t.interval.to) continue;
    const twin = b.timexes.find((u) => inside(u, y.sentence) && u.interval?.from === t.interval.from && u.interval.to === t.interval.to);
    if (twin === undefined) continue;
    const k = WEEKDAYS[language].findIndex((day) => t.text.includes(day));
    const day = /(?<![\d٠-٩])[\d٠-٩]{1,2}(?![\d٠-٩])/u.exec(t.text);
    if (k >= 0 && day === null) {
      const at = t.start + t.text.indexOf(WEEKDAYS[language][k]);
      yield { kind: 'date', start: at, end: at + WEEKDAYS[language][k].length, by: WEEKDAYS[language][(k + 5) % 7] };
    } else if (k < 0 && day !== null && t.reading.day !== undefined) {
      const value = t.reading.day > 20 ? t.reading.day - 4 : t.reading.day + 4;
      const at = t.start + day.index;
      yield { kind: 'date', start: at, end: at + day[0].length, by: String(value) };
    }
  }
  for (const [i, m] of a.mentions.entries()) {
    if (!inside(m, x.sentence)) continue;
    const entity = entityOf[x.document][i];
    const twin = entity !== null && b.mentions.some((n, j) => inside(n, y.sentence) && entityOf[y.document][j] === entity);
    if (!twin) continue;
    const span = m.name ?? m;
    const words = a.document.text.slice(span.start, span.end);
    if (m.type === 'place') {
      const prefix = language === 'ar' ? (/^(?:وب|ول|[وبلف])(?=\p{L}{3})/u.exec(words)?.[0] ?? '') : '';
      if (prefix !== '' && m.known === null) continue;
      const list = m.known?.startsWith('country:') ? COUNTRIES[language] : CITIES[language];
      yield { kind: 'place', start: span.start, end: span.end, by: pick(list, words) };
    }
    if (m.type === 'person' && m.parts.length >= 2) {
      const known = PEOPLE[language][m.sex ?? 'm'];
      yield { kind: 'participant', start: span.start, end: span.end, by: pick(known, words) };
      // a letter of the last name, as a slip of the hand does
      const last = /\p{L}+$/u.exec(words);
      if (last !== null && last[0].length >= 5) {
        const at = span.start + last.index + Math.floor(last[0].length / 2);
        const letter = a.document.text[at];
        const others = language === 'ar' ? 'بسرمفك' : 'bdmrkt';
        yield {
          kind: 'name',
          start: at,
          end: at + 1,
          by: pick(
            [...others].filter((l) => l !== letter),
            words,
          ),
        };
      }
    }
  }
  if (language === 'en') {
    const text = a.document.text.slice(x.sentence.start, x.sentence.end);
    const verb = /\b(?:was|were|has|had|will|is|are)\b(?! not\b| no\b|n['’]t)/u.exec(text);
    const quoted = verb !== null && /[“"]/u.test(text.slice(0, verb.index));
    if (verb !== null && !quoted && x.strength >= 0.75)
      yield {
        kind: 'polarity',
        start: x.sentence.start + verb.index,
        end: x.sentence.start + verb.index + verb[0].length,
        by: `${verb[0]} not`,
      };
  }
}

function written(texts) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'changed-'));
  try {
    for (const [name, text] of texts) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    return loadFolder(folder).documents;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The share of words that two sentences have in common, of the longer. */
function likeness(a, b) {
  const [p, q] = [a, b].map((t) => new Set(t.match(/[\p{L}\p{N}]+/gu) ?? []));
  return ([...p].filter((w) => q.has(w)).length / Math.max(1, p.size, q.size)).toFixed(2);
}

const flagsOf = (report) => report.conflicts.filter((c) => c.severity !== 'info');
const identity = (flag) =>
  flag.kind +
  flag.evidence
    .map((e) => e.source + e.quote)
    .sort()
    .join('|');

const board = {};
for (const folder of folders) {
  const texts = new Map(
    fs
      .readdirSync(folder, { recursive: true })
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
  const documents = [...written(texts)].sort((a, b) => (a.source < b.source ? -1 : 1));
  const { input } = analyse(documents);
  const { readings, counterparts, stories, entityOf } = input;
  const before = new Set(flagsOf(reconcile(documents)).map(identity));
  const possible = new Map();
  for (let p = 0; p < readings.length; p += 1)
    for (let q = p + 1; q < readings.length; q += 1) {
      if (stories[p] !== stories[q]) continue;
      for (const { a, b, strength } of counterparts.between(p, q)) {
        if (strength < 0.65) continue;
        for (const [at, other] of [
          [a, b],
          [b, a],
        ]) {
          const side = ([document, sentence]) => ({
            document,
            reading: readings[document],
            sentence: readings[document].text.sentences[sentence],
            strength,
          });
          const [x, y] = [side(at), side(other)];
          if (x.sentence.start < x.reading.document.bodyStart) continue;
          for (const change of changesIn(x, y, entityOf)) {
            const key = `${x.document}:${change.start}:${change.kind}`;
            const list = possible.get(change.kind) ?? new Map();
            possible.set(change.kind, list);
            if (!list.has(key)) list.set(key, { ...change, x, y });
          }
        }
      }
    }
  for (const [kind, list] of possible) {
    if (options.kind !== undefined && !options.kind.split(',').includes(kind)) continue;
    const all = [...list.values()];
    const step = Math.max(1, all.length / most);
    for (let i = 0; i < Math.min(most, all.length); i += 1) {
      const change = all[Math.floor(i * step)];
      const { x, y, start, end, by } = change;
      const source = x.reading.document.source;
      const text = texts.get(source);
      if (text !== x.reading.document.text) continue;
      const changed = text.slice(0, start) + by + text.slice(end);
      const report = reconcile(written(new Map([...texts, [source, changed]])));
      const fresh = flagsOf(report).filter((f) => !before.has(identity(f)));
      const near = (e) => e.source === source && e.start < start + by.length + 40 && start - 40 < e.end;
      const found = fresh.some((f) => f.evidence.some(near));
      const wrong = fresh.filter((f) => !f.evidence.some(near));
      board[kind] ??= { changes: 0, found: 0, wrong: 0 };
      const row = board[kind];
      row.changes += 1;
      if (found) row.found += 1;
      row.wrong += wrong.length;
      const quote = (t, s) => t.slice(s.start, s.end).replace(/\s+/gu, ' ');
      if (!found && options.show === 'missed')
        console.log(
          `missed ${kind} ${likeness(quote(text, x.sentence), quote(y.reading.document.text, y.sentence))} in ${folder}/${source}: «${text.slice(start, end)}» → «${by}»\n    ${quote(text, x.sentence)}\n    ${y.reading.document.source}: ${quote(y.reading.document.text, y.sentence)}`,
        );
      if (options.show === 'wrong')
        for (const f of wrong)
          console.log(
            `wrong ${f.kind} in ${folder} (${source}: «${text.slice(start, end)}» → «${by}»): ${f.summary ?? ''} ${f.evidence.map((e) => `«${e.quote}»`).join(' | ')}`,
          );
    }
  }
}
for (const row of Object.values(board)) row.share = `${Math.round((100 * row.found) / row.changes)} %`;
console.table(board);
