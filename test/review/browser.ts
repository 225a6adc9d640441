/** A real browser before `reconcile review` as a real process. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Dossier } from './dossiers.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser to test with: `CHROMIUM`, else the first of the usual names on the path; null where there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => fs.existsSync(file)) ?? null;
}

/** Nothing but the page is to be asked of the network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A process that serves the page. */
export interface Served {
  readonly address: string;
  readonly origin: string;
  /** Kills it without a warning, and returns when it is gone. */
  readonly kill: () => Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

/** Starts a server as an editor would; returns when it has printed its address. */
export async function serve(args: readonly string[], cwd: string): Promise<Served> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /^review: (http:\S+)\n/mu.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`no address was printed:\n${said}`)));
  });
  const kill = () => {
    child.kill('SIGKILL');
    return ended(child);
  };
  return { address, origin: new URL(address).origin, kill };
}

/** Copies a folder of articles and compares them. */
export function compare(command: string, from: string, to: string): Dossier {
  const dossier = { articles: path.join(to, 'articles'), out: path.join(to, 'out') };
  fs.cpSync(from, dossier.articles, { recursive: true, filter: (file) => !file.endsWith('.json') });
  const { status, stderr } = spawnSync(process.execPath, [command, dossier.articles, '--out', dossier.out, '--format', 'json'], {
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return dossier;
}

/** What went wrong on a page that nobody may have seen. */
export class Faults {
  readonly all: string[] = [];
  constructor(private readonly allowed: readonly RegExp[]) {}
  add(fault: string): void {
    if (!this.allowed.some((pattern) => pattern.test(fault))) this.all.push(fault);
  }
}

/** A context of its own whose console errors, page errors, dialogs and requests to strangers are noted. */
export async function openContext(
  browser: Browser,
  origins: Set<string>,
  options: BrowserContextOptions = {},
  allowed: readonly RegExp[] = [],
): Promise<{ context: BrowserContext; faults: Faults }> {
  const faults = new Faults(allowed);
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !origins.has(new URL(url).origin)) faults.add(`request to ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.add(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => faults.add(`error: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    faults.add(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { context, faults };
}

/** The id of the conflict on the screen; null where there is none. */
export const openConflict = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.conflict')?.dataset.conflict ?? null);

/** Waits until the desk shows a conflict with its decisions and the queue's rows. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.conflict[data-conflict] .rulings').waitFor();
  await page.locator('.rows .row[data-conflict]').first().waitFor();
}

/** Does something and waits until another conflict, or none, is open; says which. */
export async function toNext(page: Page, act: () => Promise<unknown>): Promise<string | null> {
  const before = await openConflict(page);
  await act();
  await page.waitForFunction((id) => {
    const conflict = document.querySelector<HTMLElement>('.conflict');
    // while it loads, a heading stands in
    return conflict !== null && (conflict.dataset.conflict ?? null) !== id && !/^(?:Loading|جارٍ)/u.test(conflict.innerText);
  }, before);
  return openConflict(page);
}

/** The ids of the conflicts that are open, in the queue's order. */
export const openQueue = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/queue?state=open&state=reopened&limit=200');
    const { rows } = (await answer.json()) as { rows: { id: string }[] };
    return rows.map(({ id }) => id);
  });

export interface Saved {
  readonly id: string;
  readonly action: string;
  readonly conflict: string;
  readonly editor: string | null;
  readonly ruling?: string;
  readonly because?: string | null;
  readonly side?: { readonly value: string } | null;
  readonly note?: string;
  readonly replaces?: string | null;
  readonly withdraws?: string;
}

/** What stands in decisions.jsonl. */
export function savedIn(out: string): Saved[] {
  const file = path.join(out, 'decisions.jsonl');
  if (!fs.existsSync(file)) return [];
  const text = fs.readFileSync(file, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Saved);
}

/** What is wider than its place: the document or the conflict, by how many pixels. */
export const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, .conflict, .view, .article, dialog')].flatMap((element) =>
      element.scrollWidth > element.clientWidth
        ? [`${element.tagName}.${element.className}: ${element.scrollWidth - element.clientWidth}px`]
        : [],
    ),
  );

/** Buttons, links and fields that are too small to hit (WCAG 2.5.8: 24 by 24 CSS pixels), or that no scrolling brings wholly into sight. */
export const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const scope = document.querySelector('dialog[open]') ?? document;
    for (const element of scope.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, nav a, a.row')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      if (!element.isConnected) continue;
      // a box to tick is hit by its words too
      const target = element.matches('[type="checkbox"]') ? (element.closest('label') ?? element) : element;
      const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
      const name = `${element.tagName} «${(element.innerText || element.id || element.getAttribute('name')) ?? ''}»`.slice(0, 60);
      if (left < -0.5 || right > innerWidth + 0.5 || (height <= innerHeight && (top < -0.5 || bottom > innerHeight + 0.5)))
        wrong.push(`${name} is at ${[left, top, right, bottom].map(Math.round)} of ${innerWidth}x${innerHeight}`);
      if (width < 23.9 || height < 23.9) wrong.push(`${name} is ${width.toFixed(1)} by ${height.toFixed(1)}`);
    }
    return [...new Set(wrong)];
  });
