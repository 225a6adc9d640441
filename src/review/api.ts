/**
 * What the review page asks the server and what it is told. Types only: both sides import them. All texts are plain text, never markup.
 * Every request is same-origin and carries the session's cookie; a request that changes something is `POST` with a JSON body and answered
 * with 200 and JSON, or with an `ApiError` and a status of 400 and above.
 *
 * | request | answer |
 * | --- | --- |
 * | `GET /api/session?locale=` | `Session` |
 * | `GET /api/queue?<QueueQuery>` | `QueuePage` |
 * | `GET /api/conflict?id=&locale=` | `ConflictView` |
 * | `GET /api/article?source=&locale=` | `ArticleView` |
 * | `GET /api/cleared?offset=&limit=&q=&locale=` | `ClearedPage` |
 * | `GET /api/single?offset=&limit=&q=&locale=` | `SinglePage`: claims that only one source makes |
 * | `GET /api/pictures?name=timeline|grid&event=&locale=` | `PictureView` |
 * | `GET /api/changes?locale=` | `ChangesView`: what the last run changed |
 * | `GET /api/events` | server-sent events: `decisions` with a `Counts` whenever the file changed, whoever wrote it |
 * | `POST /api/decide` `DecideBody` | `Decision saved`: `SavedView`; 409 `ApiError` with `current` where another decision stands than the page knew |
 * | `POST /api/withdraw` `WithdrawBody` | `SavedView` |
 */
import type { DecisionState } from '../decisions.js';
import type { BothBecause, ConflictKind, Decided, Ruling, Severity } from '../model.js';
import type { Picture } from '../report/pictures.js';

export type Locale = 'en' | 'ar';
export type Direction = 'ltr' | 'rtl';

export type QueueState = DecisionState;

export interface Counts {
  readonly all: number;
  /** To be looked at, reopened ones among them. */
  readonly open: number;
  readonly reopened: number;
  readonly asked: number;
  /** Decided, the asked ones not among them. */
  readonly decided: number;
  /** Open ones by severity. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** One value that the queue can be filtered by, with how many conflicts of the whole report have it. */
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Session {
  readonly version: string;
  /** The name of the articles' folder, without its path. */
  readonly folder: string;
  readonly counts: Counts;
  readonly facets: {
    readonly kind: readonly Facet[];
    readonly severity: readonly Facet[];
    readonly source: readonly Facet[];
    readonly event: readonly Facet[];
    readonly state: readonly Facet[];
  };
  readonly articles: readonly ArticleRow[];
  /** Files that were not read, damaged lines of decisions.jsonl (with their numbers). */
  readonly problems: readonly { readonly source: string; readonly message: string }[];
  readonly totals: { readonly cleared: number; readonly single: number; readonly events: number };
}

export interface ArticleRow {
  readonly source: string;
  readonly language: string;
  readonly direction: Direction;
  readonly title: string | null;
  readonly outlet: string | null;
  /** «2024-02-05», «2024-02-05 – 2024-02-07», or null. */
  readonly published: string | null;
}

/** Query string of `/api/queue`; several values of one filter repeat the key. */
export interface QueueQuery {
  readonly state?: readonly (QueueState | 'all')[];
  readonly kind?: readonly ConflictKind[];
  readonly severity?: readonly Severity[];
  readonly source?: readonly string[];
  readonly event?: readonly string[];
  /** Forgiving search in summaries, quotes, sources, events. */
  readonly q?: string;
  readonly offset?: number;
  /** 200 at most. */
  readonly limit?: number;
  /** Also say at which place of the result this conflict stands. */
  readonly around?: string;
  readonly locale?: Locale;
}

export interface QueueRow {
  readonly id: string;
  readonly severity: Severity;
  readonly kind: ConflictKind;
  readonly scope: 'cross' | 'within';
  readonly summary: string;
  readonly state: QueueState;
  readonly sources: readonly string[];
  readonly event: string | null;
}

export interface QueuePage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly QueueRow[];
  /** Place of `around` in the whole result, or null. */
  readonly place: number | null;
  readonly counts: Counts;
}

/** A piece of an article's text; pieces follow each other and make up the text. */
export interface Piece {
  readonly text: string;
  /** The words in question. */
  readonly mark?: boolean;
  /** In an article: the claims that these words make, and the conflicts that they are evidence of. */
  readonly claims?: readonly number[];
  readonly conflicts?: readonly string[];
}

export interface EvidenceView {
  readonly source: string;
  readonly article: ArticleRow;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The sentence before, the sentence with the words marked, the sentence after; controls made visible. */
  readonly passage: readonly Piece[];
  readonly quote: string;
  /** What the words were read as, and the figure where that says more. */
  readonly readAs: string;
  readonly figure: string | null;
}

export interface SideView {
  readonly value: string;
  readonly sources: readonly string[];
  readonly independent: number;
  readonly primary: readonly string[];
  /** «3 articles, 2 independent witnesses» in the page's language. */
  readonly support: string;
  readonly evidence: readonly EvidenceView[];
}

export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly editor: string | null;
  readonly action: 'decide' | 'withdraw';
  readonly ruling: Ruling | null;
  readonly side: string | null;
  readonly because: BothBecause | null;
  readonly note: string;
  readonly withdrawn: boolean;
}

export interface EventView {
  readonly id: string;
  readonly label: string;
  readonly type: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly sources: readonly string[];
  readonly because: readonly string[];
}

/** A ready question to one source, in its language. */
export interface QueryView {
  readonly source: string;
  readonly language: Locale;
  readonly text: string;
}

export interface ConflictView extends QueueRow {
  readonly severityMeans: string;
  /** Why both cannot be true. */
  readonly explanation: string;
  readonly sides: readonly SideView[];
  readonly eventView: EventView | null;
  readonly decision: Decided | null;
  readonly history: readonly HistoryEntry[];
  readonly queries: readonly QueryView[];
  /** Other conflicts that rest on the same event. */
  readonly related: readonly QueueRow[];
}

export interface ClaimView {
  readonly property: string;
  readonly quote: string;
  readonly readAs: string;
}

export interface ArticleView extends ArticleRow {
  readonly because: readonly string[];
  readonly pieces: readonly Piece[];
  /** What `Piece.claims` points at. */
  readonly claims: readonly ClaimView[];
}

export interface PlaceView {
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly language: string;
  readonly direction: Direction;
}

export interface ClearedRow {
  readonly verdict: 'agree' | 'refine' | 'update';
  readonly label: string;
  readonly property: string;
  readonly because: string;
  readonly evidence: readonly PlaceView[];
}

export interface ClearedPage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly ClearedRow[];
}

export interface SingleRow extends PlaceView {
  readonly property: string;
  readonly readAs: string;
  readonly event: string;
}

export interface SinglePage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly SingleRow[];
}

export interface PictureView {
  readonly picture: Picture | null;
}

export interface ChangesView {
  /** Null: there is no earlier report. */
  readonly changes: {
    readonly new: readonly QueueRow[];
    readonly changed: readonly { readonly row: QueueRow; readonly because: readonly string[] }[];
    readonly reopened: readonly { readonly row: QueueRow; readonly because: readonly string[] }[];
    readonly gone: readonly { readonly summary: string; readonly kind: ConflictKind }[];
    readonly articles: { readonly added: readonly string[]; readonly removed: readonly string[] };
  } | null;
}

export interface DecideBody {
  readonly conflict: string;
  readonly ruling: Ruling;
  /** Place of the right side in `ConflictView.sides`; null but for the ruling «side». */
  readonly side: number | null;
  readonly because: BothBecause | null;
  readonly note: string;
  readonly editor: string | null;
  /** Id of the decision that the page shows as standing (reopened ones too), or null. */
  readonly knows: string | null;
}

export interface WithdrawBody {
  readonly conflict: string;
  readonly decision: string;
  readonly editor: string | null;
}

/** Sent once the record is on the disk. */
export interface SavedView {
  readonly id: string;
  readonly decision: Decided | null;
  readonly state: QueueState;
  readonly counts: Counts;
}

export interface ApiError {
  readonly error: string;
  /** With 409: the decision that stands. */
  readonly current?: Decided | null;
}
