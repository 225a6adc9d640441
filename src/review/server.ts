/**
 * The review page's server: this machine only, and only for who has the session's token. The page's address brings the token once and gets a
 * cookie for it; a request with another `Host` or `Origin`, from another site, or without the token is refused.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { type DecisionRecord, type DeskRecord, decidedEvidence, stateOf, type WithdrawalRecord } from '../decisions.js';
import { UserError } from '../errors.js';
import type { BothBecause, ConflictKind, Decided, Problem, Ruling, Severity } from '../model.js';
import { gridPicture, timelinePicture } from '../report/pictures.js';
import { sidesOf } from '../sides.js';
import type { ApiError, DecideBody, Locale, QueueQuery, QueueState, SavedView, WithdrawBody } from './api.js';
import { type Desk, type DeskInput, prepareDesk } from './desk.js';
import { asProblem, openStore } from './store.js';

export interface ReviewOptions {
  /** The report and its articles as they are now; called again when `stamp` has changed. */
  readonly load: () => DeskInput;
  /** Changes whenever there is another report to load. */
  readonly stamp: () => string;
  /** The file of decisions. */
  readonly decisions: string;
  /** 0: any free one. */
  readonly port: number;
  /** The clock that decisions are stamped by. */
  readonly now: () => Date;
  /** What went wrong in answering a request: a bug. */
  readonly onError?: (error: unknown) => void;
}

export interface ReviewServer {
  /** The address that opens the page, with the token. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
/** Bytes of a request's body: a ruling with a long note is some kilobytes. */
const LARGEST_BODY = 64 * 1024;
/** Pages that are told of changes at once. */
const MOST_LISTENERS = 64;
/** Milliseconds between two looks at the files, while a page is open. */
const LOOK = 400;
/** Bytes from which an answer is compressed. */
const COMPRESS = 1024;

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
} as const;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>reconcile</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><div id="app"></div><noscript>This page needs JavaScript. The same report without it: index.md, or reconcile --format html.</noscript></body>
</html>
`;

const ASSETS: Readonly<Record<string, string>> = { '/page.js': 'text/javascript; charset=utf-8', '/page.css': 'text/css; charset=utf-8' };

/** What a request is answered with instead, with its status. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly current?: Decided | null,
  ) {
    super(message);
  }
}

type Params = URLSearchParams;

const localeOf = (params: Params): Locale => (params.get('locale') === 'ar' ? 'ar' : 'en');
const numberOf = (params: Params, name: string, otherwise: number): number => {
  const text = params.get(name);
  return text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : otherwise;
};

const STATES: readonly (QueueState | 'all')[] = ['open', 'reopened', 'asked', 'decided', 'all'];
const KINDS: readonly ConflictKind[] = [
  'date',
  'place',
  'participant',
  'role',
  'name',
  'number',
  'attribution',
  'polarity',
  'status',
  'sequence',
];
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'info'];
const RULINGS: readonly Ruling[] = ['side', 'both', 'neither', 'unclear', 'ask'];
const REASONS: readonly BothBecause[] = ['other-event', 'update', 'detail', 'translation'];

function queueQuery(params: Params): QueueQuery {
  const several = <T extends string>(name: string, known: readonly T[]): T[] =>
    known.filter((value) => params.getAll(name).includes(value));
  const around = params.get('around');
  return {
    state: several('state', STATES),
    kind: several('kind', KINDS),
    severity: several('severity', SEVERITIES),
    source: params.getAll('source'),
    event: params.getAll('event'),
    q: (params.get('q') ?? '').slice(0, 200),
    offset: numberOf(params, 'offset', 0),
    limit: numberOf(params, 'limit', 50),
    locale: localeOf(params),
    ...(around === null ? {} : { around }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

/** An editor's name as it is kept: one line, or null. */
function editorOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (!isText(value, 200)) throw new Refusal(400, 'editor: a name of 200 characters at most');
  const name = value.replace(/\s+/gu, ' ').trim();
  return name === '' ? null : name;
}

function decideBody(body: unknown): DecideBody {
  if (!isRecord(body)) throw new Refusal(400, 'the body is no JSON object');
  const { conflict, side, note } = body;
  const ruling = RULINGS.find((value) => value === body.ruling);
  const because = body.because === null || body.because === undefined ? null : REASONS.find((value) => value === body.because);
  if (!isText(conflict, 200)) throw new Refusal(400, 'conflict: the id of a conflict');
  if (ruling === undefined) throw new Refusal(400, `ruling: one of ${RULINGS.join(', ')}`);
  if (because === undefined || (because !== null && ruling !== 'both'))
    throw new Refusal(400, `because: one of ${REASONS.join(', ')}, with the ruling both`);
  if (ruling === 'side' ? !Number.isInteger(side) : side !== null && side !== undefined)
    throw new Refusal(400, 'side: the place of the right side, with the ruling side and no other');
  if (note !== undefined && !isText(note, 10_000)) throw new Refusal(400, 'note: 10,000 characters at most');
  const knows = body.knows ?? null;
  if (knows !== null && !isText(knows, 200)) throw new Refusal(400, 'knows: the id of a decision, or null');
  return {
    conflict,
    ruling,
    side: ruling === 'side' ? (side as number) : null,
    because,
    note: note ?? '',
    editor: editorOf(body.editor),
    knows,
  };
}

function withdrawBody(body: unknown): WithdrawBody {
  if (!isRecord(body) || !isText(body.conflict, 200) || !isText(body.decision, 200))
    throw new Refusal(400, 'conflict and decision: the ids of both');
  return { conflict: body.conflict, decision: body.decision, editor: editorOf(body.editor) };
}

/** The body of a request as JSON. */
async function jsonOf(request: http.IncomingMessage): Promise<unknown> {
  if (!/^application\/json(?:;|$)/iu.test(request.headers['content-type'] ?? '')) throw new Refusal(415, 'send application/json');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST_BODY) throw new Refusal(413, `more than ${LARGEST_BODY} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    // whoever asked has gone in the middle of it: there is no one to answer
    throw request.readableAborted && !(error instanceof Refusal) ? new Refusal(400, 'the body is cut off') : error;
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Refusal(400, 'the body is no JSON');
  }
}

/** The page's own files, read once. */
function loadAssets(): ReadonlyMap<string, Buffer> {
  const built = new URL('./page/', import.meta.url);
  const folder = fs.existsSync(new URL('page.js', built)) ? built : new URL('../../dist/review/page/', import.meta.url);
  return new Map(Object.keys(ASSETS).map((name) => [name, fs.readFileSync(fileURLToPath(new URL(`.${name}`, folder)))]));
}

/**
 * Serves the review page.
 * @throws UserError where the port is taken or the decisions cannot be read
 */
export async function serveReview(options: ReviewOptions): Promise<ReviewServer> {
  const token = randomBytes(24).toString('base64url');
  const store = openStore(options.decisions);
  const assets = loadAssets();
  const listeners = new Set<http.ServerResponse>();

  let loaded: { readonly stamp: string; readonly input: DeskInput; readonly at: ReturnType<typeof prepareDesk> } | null = null;
  let made: { readonly of: object; readonly records: readonly DeskRecord[]; readonly desk: Desk } | null = null;
  /** The desk as the files are now. */
  const desk = (): Desk => {
    const stamp = options.stamp();
    if (loaded?.stamp !== stamp) {
      const input = options.load();
      loaded = { stamp, input, at: prepareDesk(input) };
    }
    const { records } = store.read();
    if (made?.of !== loaded || made.records !== records) made = { of: loaded, records, desk: loaded.at(records) };
    return made.desk;
  };
  const problems = (): readonly Problem[] => store.read().damaged.map((line) => asProblem(options.decisions, line));

  const tell = () => {
    const data = `event: decisions\ndata: ${JSON.stringify(desk().counts)}\n\n`;
    for (const listener of listeners) listener.write(data);
  };
  let seen: Desk | null = null;
  let looking: NodeJS.Timeout | undefined;
  const look = () => {
    try {
      const current = desk();
      if (seen !== null && seen !== current) tell();
      seen = current;
    } catch (error) {
      // the report is being written: the next look finds it whole
      if (!(error instanceof UserError)) options.onError?.(error);
    }
  };
  const listen = (response: http.ServerResponse) => {
    if (listeners.size >= MOST_LISTENERS) throw new Refusal(503, 'too many pages are open');
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write('retry: 1000\n\n');
    listeners.add(response);
    seen ??= desk();
    looking ??= setInterval(look, LOOK);
    response.on('close', () => {
      listeners.delete(response);
      if (listeners.size > 0) return;
      clearInterval(looking);
      looking = undefined;
    });
  };

  const saved = (id: string, conflict: string): SavedView => {
    const current = desk();
    seen = current;
    tell();
    const found = current.conflict(conflict);
    return { id, decision: found?.decision ?? null, state: found === undefined ? 'open' : stateOf(found), counts: current.counts };
  };
  const stamped = () => ({ schemaVersion: 1, id: `decision_${randomBytes(8).toString('hex')}`, at: options.now().toISOString() }) as const;

  const decide = (body: DecideBody): SavedView => {
    const conflict = desk().conflict(body.conflict);
    if (conflict === undefined) throw new Refusal(404, 'this conflict is not in the report any more: load the page again');
    const standing = conflict.decision;
    if ((standing?.id ?? null) !== body.knows) throw new Refusal(409, 'another decision stands by now', standing);
    const side = body.side === null ? undefined : sidesOf(conflict)[body.side]?.side;
    if (body.side !== null && side === undefined) throw new Refusal(400, 'side: there is no such side');
    const texts = loaded!.input.texts;
    const record: DecisionRecord = {
      ...stamped(),
      editor: body.editor,
      action: 'decide',
      conflict: conflict.id,
      kind: conflict.kind,
      summary: conflict.summary,
      ruling: body.ruling,
      side: side === undefined ? null : { value: side.value, sources: side.sources },
      because: body.because,
      note: body.note,
      evidence: decidedEvidence(conflict, texts),
      replaces: standing?.id ?? null,
    };
    store.append(record);
    return saved(record.id, conflict.id);
  };

  const withdraw = (body: WithdrawBody): SavedView => {
    desk();
    const record = store.read().records.find(({ id, action }) => id === body.decision && action === 'decide');
    if (record === undefined) throw new Refusal(404, 'there is no such decision');
    if (desk().conflict(body.conflict)?.decision?.id !== record.id)
      throw new Refusal(409, 'another decision stands by now', desk().conflict(body.conflict)?.decision ?? null);
    const entry: WithdrawalRecord = {
      ...stamped(),
      editor: body.editor,
      action: 'withdraw',
      conflict: record.conflict,
      withdraws: record.id,
    };
    store.append(entry);
    return saved(entry.id, body.conflict);
  };

  const picture = (params: Params) => {
    const event = params.get('event');
    const { report } = desk();
    const known = event === null || report.events.some(({ id }) => id === event);
    if (!known) throw new Refusal(404, 'no such event');
    const draw = params.get('name') === 'grid' ? gridPicture : timelinePicture;
    return { picture: draw(report, { locale: localeOf(params), texts: loaded!.input.texts }, event) };
  };

  const found = <T>(value: T | null): T => {
    if (value === null) throw new Refusal(404, 'not in the report');
    return value;
  };
  const page = (params: Params): readonly [number, number, string, Locale] => [
    numberOf(params, 'offset', 0),
    numberOf(params, 'limit', 50),
    (params.get('q') ?? '').slice(0, 200),
    localeOf(params),
  ];
  const gets: Readonly<Record<string, (params: Params) => unknown>> = {
    '/api/session': (params) => desk().session(localeOf(params), problems()),
    '/api/queue': (params) => desk().queue(queueQuery(params)),
    '/api/conflict': (params) => found(desk().view(params.get('id') ?? '', localeOf(params))),
    '/api/article': (params) => found(desk().article(params.get('source') ?? '', localeOf(params))),
    '/api/cleared': (params) => desk().cleared(...page(params)),
    '/api/single': (params) => desk().single(...page(params)),
    '/api/pictures': picture,
    '/api/changes': (params) => desk().changed(localeOf(params)),
  };
  const posts: Readonly<Record<string, (body: unknown) => unknown>> = {
    '/api/decide': (body) => decide(decideBody(body)),
    '/api/withdraw': (body) => withdraw(withdrawBody(body)),
  };

  const isToken = (given: string | undefined): boolean => {
    const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
    return a.length === b.length && timingSafeEqual(a, b);
  };

  let port = 0;
  const cookieName = () => `reconcile_${port}`;
  const cookieOf = (request: http.IncomingMessage): string | undefined =>
    (request.headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim().split('='))
      .find(([name]) => name === cookieName())?.[1];

  /** Refuses whoever is not this machine's editor. */
  const guard = (request: http.IncomingMessage): void => {
    // browsers leave out the port that is usual for http
    const hosts = [HOST, 'localhost'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
    const { host, origin } = request.headers;
    if (host === undefined || !hosts.includes(host)) throw new Refusal(403, 'another host');
    if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'another origin');
    if (request.method === 'POST' && origin === undefined) throw new Refusal(403, 'no origin');
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'another site');
  };

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    guard(request);
    const target = request.url ?? '/';
    // «//host/path» and «http://host/path» name another host
    if (!/^\/(?![/\\])/u.test(target)) throw new Refusal(404, 'no such page');
    const url = new URL(target, `http://${HOST}:${port}`);
    if (url.pathname === '/' && request.method === 'GET' && url.searchParams.has('token')) {
      if (!isToken(url.searchParams.get('token') ?? undefined)) throw new Refusal(401, ENDED);
      // the address without the token: it stays in no history
      response.writeHead(303, { ...HEADERS, location: '/', 'set-cookie': `${cookieName()}=${token}; HttpOnly; SameSite=Strict; Path=/` });
      response.end();
      return;
    }
    if (!isToken(cookieOf(request))) throw new Refusal(401, ENDED);
    const asset = assets.get(url.pathname);
    if (request.method === 'POST') {
      const post = posts[url.pathname];
      if (post === undefined) throw new Refusal(404, 'no such request');
      send(request, response, 200, JSON.stringify(post(await jsonOf(request))), 'application/json; charset=utf-8');
    } else if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'GET or POST');
    else if (url.pathname === '/') send(request, response, 200, PAGE, 'text/html; charset=utf-8');
    else if (asset !== undefined) send(request, response, 200, asset, ASSETS[url.pathname]!);
    else if (url.pathname === '/api/events' && request.method === 'GET') listen(response);
    else {
      const get = Object.hasOwn(gets, url.pathname) ? gets[url.pathname] : undefined;
      if (get === undefined) throw new Refusal(404, 'no such page');
      send(request, response, 200, JSON.stringify(get(url.searchParams)), 'application/json; charset=utf-8');
    }
  };

  const fail = (request: http.IncomingMessage, response: http.ServerResponse, error: unknown): void => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (!(error instanceof Refusal || error instanceof UserError)) options.onError?.(error);
    const status = error instanceof Refusal ? error.status : error instanceof UserError ? 507 : 500;
    const message = error instanceof Error && status !== 500 ? error.message : 'a bug: the terminal in which reconcile runs says more';
    // what is left of the request is not read
    if (status === 413) response.setHeader('connection', 'close');
    if (status === 405) response.setHeader('allow', 'GET, HEAD, POST');
    const isPage = status === 401 && (request.url ?? '').startsWith('/?') === false && request.url === '/';
    if (isPage || (request.url ?? '').startsWith('/?')) send(request, response, status, `${message}\n`, 'text/plain; charset=utf-8');
    else {
      const body: ApiError = {
        error: message,
        ...(error instanceof Refusal && error.current !== undefined ? { current: error.current } : {}),
      };
      send(request, response, status, JSON.stringify(body), 'application/json; charset=utf-8');
    }
  };

  desk();
  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => fail(request, response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new UserError(`port ${options.port} is taken: choose another with --port`));
      else if (error.code === 'EACCES') reject(new UserError(`port ${options.port} needs more rights: choose one above 1023 with --port`));
      else reject(error);
    });
    server.listen(options.port, HOST, resolve);
  });
  port = (server.address() as { port: number }).port;
  return {
    address: `http://${HOST}:${port}/?token=${token}`,
    port,
    close: () =>
      new Promise((resolve) => {
        clearInterval(looking);
        for (const listener of listeners) listener.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const ENDED = 'This session has ended, or this is another one: open the address that reconcile printed.';

function send(request: http.IncomingMessage, response: http.ServerResponse, status: number, body: string | Buffer, type: string): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const compress = bytes.length >= COMPRESS && /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const sent = compress ? zlib.gzipSync(bytes, { level: 5 }) : bytes;
  response.writeHead(status, {
    ...HEADERS,
    'content-type': type,
    'content-length': sent.length,
    vary: 'accept-encoding',
    ...(compress ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}
