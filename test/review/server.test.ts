import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Counts, DecideBody, SavedView } from '../../src/review/api.js';
import { type ReviewServer, serveReview } from '../../src/review/server.js';
import { DECISIONS, readLedger } from '../../src/review/store.js';
import { INPUT, NAME, NUMBER, scratch } from './example.js';

let folder = '';
let remove = () => {};
let server: ReviewServer;
let cookie = '';
let bugs: unknown[] = [];

const file = () => path.join(folder, DECISIONS);
const serve = (over: Partial<Parameters<typeof serveReview>[0]> = {}) =>
  serveReview({
    load: () => INPUT,
    stamp: () => 'one',
    decisions: file(),
    port: 0,
    now: () => new Date('2024-03-01T10:00:00Z'),
    onError: (error) => bugs.push(error),
    ...over,
  });

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** A request with just these headers; `fetch` would add its own. */
function ask(method: string, target: string, headers: Readonly<Record<string, string>> = {}, body?: string | Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: server.port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const all = Buffer.concat(chunks);
        resolve({ status: response.statusCode!, headers: response.headers, body: all, text: all.toString('utf8') });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

const origin = () => `http://127.0.0.1:${server.port}`;
const get = (target: string, headers: Readonly<Record<string, string>> = {}) => ask('GET', target, { cookie, ...headers });
const post = (target: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  ask('POST', target, { cookie, origin: origin(), 'content-type': 'application/json', ...headers }, JSON.stringify(body));

const body = (over: Partial<DecideBody> = {}): DecideBody => ({
  conflict: NUMBER.id,
  ruling: 'side',
  side: 0,
  because: null,
  note: '',
  editor: 'Salma Darwish',
  knows: null,
  ...over,
});
const decide = async (over: Partial<DecideBody> = {}): Promise<SavedView> => JSON.parse((await post('/api/decide', body(over))).text);

async function open(): Promise<void> {
  const first = await ask('GET', new URL(server.address).pathname + new URL(server.address).search);
  expect(first.status).toBe(303);
  cookie = first.headers['set-cookie']![0]!.split(';')[0]!;
}

beforeEach(async () => {
  ({ folder, remove } = scratch());
  bugs = [];
  server = await serve();
  await open();
});
afterEach(async () => {
  await server.close();
  remove();
  expect(bugs).toEqual([]);
});

describe('who is let in', () => {
  test('the address brings the token once, and it leaves the address', async () => {
    const { status, headers } = await ask('GET', new URL(server.address).pathname + new URL(server.address).search);
    expect([status, headers.location]).toEqual([303, '/']);
    expect(headers['set-cookie']![0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/u);
    expect((await get('/')).text).toContain('<div id="app">');
  });

  test.each(['/', '/page.js', '/api/session', '/api/queue', '/api/events'])('%s without the token is refused', async (target) => {
    expect((await ask('GET', target)).status).toBe(401);
    expect((await ask('GET', target, { cookie: `reconcile_${server.port}=guess` })).status).toBe(401);
  });

  test('a wrong token in the address is refused', async () => {
    expect((await ask('GET', '/?token=guess')).status).toBe(401);
  });

  test('another session’s cookie is refused', async () => {
    const other = await serve();
    const address = new URL(other.address);
    const stolen = `reconcile_${server.port}=${address.searchParams.get('token')}`;
    expect((await ask('GET', '/api/session', { cookie: stolen })).status).toBe(401);
    await other.close();
  });

  test.each([
    ['another host', { host: 'evil.example' }],
    ['a host that resolves to this machine', { host: 'localtest.example:80' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'http://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no origin at all, in a sandboxed frame', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port by the browser’s word', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused, token or not', async (_, headers: Record<string, string>) => {
    expect((await get('/api/session', headers)).status).toBe(403);
    expect((await post('/api/decide', body(), headers)).status).toBe(403);
    expect(readLedger(file()).records).toEqual([]);
  });

  test('a decision without an origin is refused', async () => {
    const { status } = await ask('POST', '/api/decide', { cookie, 'content-type': 'application/json' }, JSON.stringify(body()));
    expect(status).toBe(403);
  });

  test('localhost by name is this machine', async () => {
    const host = `localhost:${server.port}`;
    expect((await get('/api/session', { host, origin: `http://${host}` })).status).toBe(200);
  });

  test('it listens on the loopback alone', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/u);
  });
});

describe('what is sent', () => {
  test.each(['/', '/api/session', '/page.css'])('%s with a strict policy, kept nowhere', async (target) => {
    const { headers } = await get(target);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';/u);
    expect(headers['content-security-policy']).not.toMatch(/unsafe/u);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('the first load is under 100 kB over the wire', async () => {
    const sizes = await Promise.all(
      ['/', '/page.js', '/page.css', '/api/session', '/api/queue?limit=100', `/api/conflict?id=${NUMBER.id}`].map(
        async (target) => (await get(target, { 'accept-encoding': 'gzip' })).body.length,
      ),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  test('compressed only where the browser wants it', async () => {
    const plain = await get('/api/session');
    const packed = await get('/api/session', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(zlib.gunzipSync(packed.body).toString('utf8')).toBe(plain.text);
  });
});

describe('what is asked', () => {
  test.each([
    ['/api/article?source=..%2F..%2Fpackage.json', 404],
    ['/api/article?source=%2Fetc%2Fpasswd', 404],
    ['/../../package.json', 404],
    ['/%2e%2e/%2e%2e/package.json', 404],
    ['/api/conflict?id=nothing', 404],
    ['/api/constructor', 404],
    ['/api/pictures?name=timeline&event=none', 404],
    ['/api/queue?offset=-5&limit=1e9&kind=nonsense&state=', 200],
    ['/api/queue?limit=99999', 200],
    ['//evil.example/api/session', 404],
    ['http://evil.example/api/session', 404],
    ['/\\evil.example/', 404],
  ])('%s → %i', async (target, status) => {
    const answer = await get(target);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('devDependencies');
  });

  test('whoever leaves in the middle of a request sets off no alarm, and HEAD never waits for events', async () => {
    const request = http.request({
      host: '127.0.0.1',
      port: server.port,
      path: '/api/decide',
      method: 'POST',
      headers: { cookie, origin: origin(), 'content-type': 'application/json', 'content-length': '100' },
    });
    request.on('error', () => {});
    request.write('{"conflict"');
    await new Promise((resolve) => setTimeout(resolve, 50));
    request.destroy();
    expect((await ask('HEAD', '/api/events', { cookie })).status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bugs).toEqual([]);
  });

  test('other methods are refused', async () => {
    expect((await ask('DELETE', '/api/decide', { cookie, origin: origin() })).status).toBe(405);
    expect((await post('/api/session', {})).status).toBe(404);
    expect((await ask('HEAD', '/', { cookie })).status).toBe(200);
  });

  test.each([
    ['no JSON', '{', {}, 400],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}, 400],
    ['a form', 'conflict=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', JSON.stringify(body()), { 'content-type': 'text/plain' }, 415],
    ['too much', JSON.stringify(body({ note: 'x'.repeat(70_000) })), {}, 413],
  ])('a body that is %s is refused', async (_, sent, headers: Record<string, string>, status) => {
    const answer = await ask('POST', '/api/decide', { cookie, origin: origin(), 'content-type': 'application/json', ...headers }, sent);
    expect(answer.status).toBe(status);
    expect(fs.existsSync(file())).toBe(false);
  });

  test.each([
    ['no conflict', { conflict: 5 }, 400],
    ['a conflict that is not there', { conflict: 'conflict_none' }, 404],
    ['no such ruling', { ruling: 'maybe' }, 400],
    ['a side that is not there', { side: 7 }, 400],
    ['a side before the first', { side: -1 }, 400],
    ['no side', { side: null }, 400],
    ['a side with another ruling', { ruling: 'neither' }, 400],
    ['a reason with another ruling', { because: 'update' }, 400],
    ['no such reason', { ruling: 'both', side: null, because: 'mood' }, 400],
    ['too long a note', { note: 'x'.repeat(10_001) }, 400],
    ['an editor that is no name', { editor: ['x'] }, 400],
  ])('a ruling with %s is refused with a reason', async (_, over, status) => {
    const answer = await post('/api/decide', { ...body(), ...over });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error).toMatch(/\w/u);
    expect(fs.existsSync(file())).toBe(false);
  });
});

describe('decisions', () => {
  test('are on the disk when they are acknowledged', async () => {
    const saved = await decide({ note: 'the harbour log says 40' });
    expect(saved).toMatchObject({ state: 'decided', decision: { ruling: 'side', side: '40 passengers' }, counts: { open: 1, decided: 1 } });
    const [record] = readLedger(file()).records;
    expect(record).toMatchObject({
      id: saved.id,
      at: '2024-03-01T10:00:00.000Z',
      editor: 'Salma Darwish',
      conflict: NUMBER.id,
      side: { value: '40 passengers', sources: ['gulf.txt'] },
      note: 'the harbour log says 40',
      replaces: null,
    });
  });

  test('can be taken back, and the one before stands again', async () => {
    const first = await decide({ ruling: 'unclear', side: null });
    const second = await decide({ knows: first.id });
    const back = JSON.parse((await post('/api/withdraw', { conflict: NUMBER.id, decision: second.id, editor: null })).text) as SavedView;
    expect(back).toMatchObject({ state: 'decided', decision: { id: first.id, ruling: 'unclear' } });
    const open = JSON.parse((await post('/api/withdraw', { conflict: NUMBER.id, decision: first.id, editor: null })).text) as SavedView;
    expect(open).toMatchObject({ state: 'open', decision: null, counts: { open: 2 } });
    expect(readLedger(file()).records).toHaveLength(4);
  });

  test('in sight of an older state are held up, and say what stands', async () => {
    const first = await decide();
    const late = await post('/api/decide', body({ ruling: 'neither', side: null, editor: 'Rami' }));
    expect(late.status).toBe(409);
    expect(JSON.parse(late.text)).toMatchObject({ current: { id: first.id, editor: 'Salma Darwish' } });
    expect((await post('/api/decide', body({ ruling: 'neither', side: null, knows: first.id }))).status).toBe(200);
    expect((await post('/api/withdraw', { conflict: NUMBER.id, decision: first.id })).status).toBe(409);
    expect((await post('/api/withdraw', { conflict: NUMBER.id, decision: 'decision_000000000000' })).status).toBe(404);
  });

  test('of another process are seen at once', async () => {
    const other = await serve();
    const address = new URL(other.address);
    const theirs = { cookie: `reconcile_${other.port}=${address.searchParams.get('token')}`, origin: address.origin };
    const mine = server;
    await decide();
    server = other;
    const { text } = await ask('GET', '/api/queue?state=decided', theirs);
    expect(JSON.parse(text)).toMatchObject({ total: 1, rows: [{ id: NUMBER.id }] });
    await post('/api/decide', body({ conflict: NAME.id, ruling: 'neither', side: null }), theirs);
    server = mine;
    expect(JSON.parse((await get('/api/session')).text).counts).toMatchObject({ open: 0, decided: 2 });
    await other.close();
  });

  test('outlive the server', async () => {
    await decide();
    await server.close();
    server = await serve();
    await open();
    expect(JSON.parse((await get('/api/queue?state=decided')).text).total).toBe(1);
  });

  test('that cannot be saved are not acknowledged', async () => {
    fs.mkdirSync(file());
    const answer = await post('/api/decide', body());
    expect(answer.status).toBe(507);
    expect(JSON.parse(answer.text).error).toMatch(/decisions\.jsonl/u);
    fs.rmdirSync(file());
  });

  test('a damaged line is named with its number, and the rest works', async () => {
    await decide();
    fs.appendFileSync(file(), 'garbage\n');
    await decide({ conflict: NAME.id, ruling: 'neither', side: null });
    const session = JSON.parse((await get('/api/session')).text);
    expect(session.counts.decided).toBe(2);
    expect(session.problems.map(({ message }: { message: string }) => message)).toContainEqual(
      expect.stringMatching(/^line 2 is no decision/u),
    );
  });
});

/** The first event after those that are there when it is opened. */
function nextEvent(): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port: server.port, path: '/api/events', headers: { cookie } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const data = /^event: decisions\ndata: (.*)\n\n/mu.exec(text)?.[1];
        if (data === undefined) return;
        request.destroy();
        resolve(JSON.parse(data));
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET') reject(error);
    });
  });
}

describe('other pages hear of a decision', () => {
  test('made through this server', async () => {
    const heard = nextEvent();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await decide();
    expect(await heard).toMatchObject({ open: 1, decided: 1 });
  });

  test('made by another process', async () => {
    const heard = nextEvent();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const mine = server;
    server = await serve();
    const address = new URL(server.address);
    await post('/api/decide', body(), { cookie: `reconcile_${server.port}=${address.searchParams.get('token')}` });
    await server.close();
    server = mine;
    expect(await heard).toMatchObject({ decided: 1 });
  });
});

test('a new report is loaded as soon as it is there', async () => {
  let stamp = 'one';
  let loads = 0;
  const other = await serve({
    stamp: () => stamp,
    load: () => {
      loads += 1;
      return loads === 1 ? INPUT : { ...INPUT, report: { ...INPUT.report, conflicts: [NUMBER] } };
    },
  });
  const theirs = { cookie: `reconcile_${other.port}=${new URL(other.address).searchParams.get('token')}` };
  const mine = server;
  server = other;
  expect(JSON.parse((await ask('GET', '/api/queue', theirs)).text).total).toBe(3);
  stamp = 'two';
  expect(JSON.parse((await ask('GET', '/api/queue', theirs)).text).total).toBe(1);
  server = mine;
  await other.close();
  expect(loads).toBe(2);
});

test('a port that is taken is a mistake with a way out', async () => {
  await expect(serve({ port: server.port })).rejects.toThrow(/port \d+ is taken: choose another with --port/u);
});

test('a bug in answering is told to who can see the terminal, and the page goes on', async () => {
  const broken = await serve({
    stamp: (() => {
      let n = 0;
      return () => {
        n += 1;
        if (n > 1) throw new TypeError('broken');
        return 'one';
      };
    })(),
  });
  const mine = server;
  server = broken;
  const answer = await ask('GET', '/api/session', {
    cookie: `reconcile_${broken.port}=${new URL(broken.address).searchParams.get('token')}`,
  });
  server = mine;
  await broken.close();
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain('broken');
  expect(bugs).toEqual([expect.any(TypeError)]);
  bugs = [];
});
