import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConflictView, EvidenceView, PictureView, SideView } from '../api.js';
import { useDesk, useRead } from './context.js';
import { Decide, DecisionText, Saving } from './Decide.js';
import { PictureFigure } from './PictureFigure.js';
import { QueryList } from './Queries.js';
import { Row } from './Queue.js';
import { type Filters, NO_FILTERS } from './route.js';
import { Key, Passage, Prose, Words } from './Text.js';

function Evidence({ item }: { readonly item: EvidenceView }) {
  const { desk, state } = useDesk();
  const { say } = desk;
  const { article } = item;
  const facts = [
    article.outlet === null ? null : <Words key="outlet" text={article.outlet} />,
    <bdi key="date" class={article.published === null ? 'quiet' : ''}>
      {article.published ?? say('unknownDate')}
    </bdi>,
    <span key="line">{say('line', { n: item.line })}</span>,
  ].filter((fact) => fact !== null);
  return (
    <div class="evidence" data-source={item.source}>
      <p class="source">
        <bdi class="file">{item.source}</bdi>
        <span class="quiet">
          {facts.map((fact, n) => (
            <span key={n}> · {fact}</span>
          ))}
        </span>
      </p>
      <Passage pieces={item.passage} lang={article.language} dir={article.direction} />
      <p class="read-as">
        <span class="quiet">{say('readAs')}:</span> <Words text={item.readAs} />
        {item.figure === null ? null : (
          <>
            {' = '}
            <Words text={item.figure} />
          </>
        )}
        <button
          type="button"
          class="link"
          data-action="article"
          data-source={item.source}
          aria-expanded={state.article === item.source}
          onClick={() => desk.article(state.article === item.source ? null : item.source)}
        >
          {say('article')}
        </button>
      </p>
    </div>
  );
}

function SideBox({ side, n, right }: { readonly side: SideView; readonly n: number; readonly right: boolean }) {
  const { desk } = useDesk();
  return (
    <section class={right ? 'side right' : 'side'} data-side={n + 1} aria-labelledby={`side-${n + 1}`}>
      <h3 id={`side-${n + 1}`}>
        <span class="number" aria-hidden="true">
          {n + 1}
        </span>
        <span class="hidden">{desk.say('side', { n: n + 1 })}: </span>
        <Words text={side.value} lang={side.evidence[0]?.article.language} />
      </h3>
      {side.evidence.map((item) => (
        <Evidence key={`${item.source} ${item.start}`} item={item} />
      ))}
      <p class="support quiet">
        <Prose text={side.support} />
      </p>
    </section>
  );
}

function Timeline({ event }: { readonly event: string }) {
  const { desk, state } = useDesk();
  const { value } = useRead<PictureView>('/api/pictures', { name: 'timeline', event, locale: state.locale });
  if (value === null || value.picture === null) return null;
  return (
    <section aria-labelledby="timeline-title">
      <h3 id="timeline-title">{desk.say('timeline')}</h3>
      <PictureFigure picture={value.picture} />
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly string[] }) {
  return (
    <ul class="inline">
      {sources.map((source) => (
        <li key={source}>
          <bdi>{source}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Reasons({ conflict }: { readonly conflict: ConflictView }) {
  const { desk } = useDesk();
  const { say } = desk;
  return (
    <div class="reasons">
      <section aria-labelledby="why-title">
        <h3 id="why-title">{say('why')}</h3>
        <p>
          <Prose text={conflict.explanation} />
        </p>
        <p class="quiet">
          <span class={`badge ${conflict.severity}`}>{say(`severity_${conflict.severity}`)}</span> <Prose text={conflict.severityMeans} />
        </p>
      </section>
      <section aria-labelledby="support-title">
        <h3 id="support-title">{say('support')}</h3>
        <ul class="plain">
          {conflict.sides.map((side, n) => (
            <li key={side.value}>
              <span class="number small" aria-hidden="true">
                {n + 1}
              </span>
              <Words text={side.value} /> — <Prose text={side.support} />
              <Sources sources={side.sources} />
              {side.primary.length === 0 ? null : (
                <p class="quiet">
                  {say('primary')}: <Sources sources={side.primary} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function EventBox({ conflict }: { readonly conflict: ConflictView }) {
  const { desk, state } = useDesk();
  const { say } = desk;
  const event = conflict.eventView;
  if (event === null) return null;
  const comma = state.locale === 'ar' ? '، ' : ', ';
  return (
    <section class="event" aria-labelledby="event-title" data-event={event.id}>
      <h3 id="event-title">
        {say('event')}: <Words text={event.label} />
      </h3>
      <dl>
        {event.time === null ? null : (
          <div>
            <dt>{say('eventTime')}</dt>
            <dd>
              <bdi>{event.time}</bdi>
            </dd>
          </div>
        )}
        {event.place === null ? null : (
          <div>
            <dt>{say('eventPlace')}</dt>
            <dd>
              <bdi>{event.place}</bdi>
            </dd>
          </div>
        )}
        {event.participants.length === 0 ? null : (
          <div>
            <dt>{say('eventPeople')}</dt>
            <dd>
              {event.participants.map((name, n) => (
                <span key={name}>
                  {n > 0 ? comma : ''}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{say('eventSources')}</dt>
          <dd>
            <Sources sources={event.sources} />
          </dd>
        </div>
      </dl>
      {event.because.length === 0 ? null : (
        <details>
          <summary>{say('eventBecause')}</summary>
          <ul>
            {event.because.map((reason) => (
              <li key={reason}>
                <Prose text={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The decision that stands, or why it stands no longer. */
function Standing({ conflict }: { readonly conflict: ConflictView }) {
  const { desk } = useDesk();
  const { decision } = conflict;
  if (decision === null) return null;
  const reopened = decision.state === 'reopened';
  return (
    <div class={reopened ? 'standing reopened' : 'standing'} data-decision={decision.id} data-ruling={decision.ruling}>
      <p>
        {reopened ? (
          <span class="badge state-reopened">{desk.say('reopened')}</span>
        ) : decision.ruling === 'ask' ? null : (
          <span class="badge state-decided">{desk.say('standing')}</span>
        )}{' '}
        <DecisionText decision={decision} />
      </p>
      {reopened && decision.reopened.length > 0 ? (
        <>
          <p>{desk.say('reopenedBecause')}:</p>
          <ul>
            {decision.reopened.map((reason) => (
              <li key={reason}>
                <Prose text={reason} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** One contradiction: the passages first, then the rulings, then the reasons. */
export function Conflict() {
  const { desk, state } = useDesk();
  const { say } = desk;
  const { conflict, focus, counts } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  // at first nobody has asked for the focus
  const wanted = useRef(0);
  const waiting =
    conflict === null &&
    state.missing === null &&
    (state.route.conflict !== null || state.total === null || (state.total > 0 && (counts?.open ?? 1) > 0));
  // before the next key: the focus must not be taken from a field that is being typed in by then
  useLayoutEffect(() => {
    // while it loads there is nothing yet to be read
    if (wanted.current === focus || heading.current === null || waiting) return;
    wanted.current = focus;
    heading.current.focus({ preventScroll: true });
    if (heading.current.getBoundingClientRect().top < 0 || scrollY > 0) scrollTo(0, 0);
  });
  if (conflict === null) {
    const done = counts !== null && counts.open === 0;
    // the button that was pressed goes: the focus must not go with it
    const look = (filters: Partial<Filters>) => desk.filter(filters, true);
    return (
      <article class="conflict empty">
        <h2 tabIndex={-1} ref={heading}>
          {state.missing ?? say(waiting ? 'loading' : counts?.all === 0 ? 'noneFound' : done ? 'allDone' : 'noneFiltered')}
        </h2>
        {waiting || !done || state.missing !== null ? null : counts.all === 0 ? (
          <p>{say('noneFoundMore')}</p>
        ) : (
          <>
            <p>{counts.asked > 0 ? say('allDoneAsked', { n: counts.asked }) : say('allDoneMore')}</p>
            <p class="buttons">
              {counts.asked > 0 ? (
                <button type="button" data-action="show-asked" onClick={() => look({ state: ['asked'] })}>
                  {say('showAsked')}
                </button>
              ) : null}
              <button type="button" data-action="show-decided" onClick={() => look({ state: ['asked', 'decided'] })}>
                {say('showDecided')}
              </button>
            </p>
          </>
        )}
        {!waiting && desk.filtered() ? (
          <button type="button" onClick={() => look(NO_FILTERS)}>
            {say('clearFilters')}
          </button>
        ) : null}
        <p>
          {desk.canUndo() ? (
            <button type="button" data-action="undo" aria-keyshortcuts="u z" onClick={desk.undo}>
              <Key>U</Key> {say('undo')}
            </button>
          ) : null}
          <Saving />
        </p>
      </article>
    );
  }
  const { place, total } = state;
  return (
    <article class="conflict" data-conflict={conflict.id} data-state={conflict.state} aria-labelledby="conflict-title">
      <header>
        <p class="quiet meta">
          {place === null || total === null ? null : <span>{say('conflict', { n: place + 1, all: total })}</span>}
          <span class={`badge ${conflict.severity}`}>{say(`severity_${conflict.severity}`)}</span>
          <span>{say(`kind_${conflict.kind}`)}</span>
          <span>{say(conflict.scope === 'cross' ? 'between' : 'within')}</span>
          <span class="moves">
            <button type="button" data-action="previous" aria-keyshortcuts="k ArrowUp" onClick={() => void desk.move(-1)}>
              {say('previous')} <Key>K</Key>
            </button>
            <button type="button" data-action="next" aria-keyshortcuts="j ArrowDown" onClick={() => void desk.move(1)}>
              {say('next')} <Key>J</Key>
            </button>
          </span>
        </p>
        <h2 id="conflict-title" tabIndex={-1} ref={heading}>
          <Prose text={conflict.summary} />
        </h2>
      </header>
      <Standing conflict={conflict} />
      <div class="sides" data-sides={conflict.sides.length}>
        {conflict.sides.map((side, n) => (
          <SideBox
            key={side.value}
            side={side}
            n={n}
            right={conflict.decision?.state === 'decided' && conflict.decision.ruling === 'side' && conflict.decision.side === side.value}
          />
        ))}
      </div>
      <Decide />
      <Reasons conflict={conflict} />
      <EventBox conflict={conflict} />
      {conflict.event === null ? null : <Timeline key={conflict.event} event={conflict.event} />}
      {conflict.queries.length === 0 ? null : (
        <section aria-labelledby="queries-title">
          <h3 id="queries-title">{say('queries')}</h3>
          <QueryList queries={conflict.queries} name="below" level={4} />
        </section>
      )}
      {conflict.related.length === 0 ? null : (
        <section class="related" aria-labelledby="related-title">
          <h3 id="related-title">{say('related')}</h3>
          <ul class="plain">
            {conflict.related.map((row) => (
              <li key={row.id}>
                <Row row={row} current={false} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {conflict.history.length === 0 ? null : (
        <section class="history" aria-labelledby="history-title">
          <h3 id="history-title">{say('history')}</h3>
          <ol>
            {conflict.history.map((entry) => (
              <li key={entry.id} class={entry.withdrawn ? 'withdrawn' : ''}>
                <DecisionText decision={entry} /> {entry.withdrawn ? <span class="badge">{say('withdrawn')}</span> : null}
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
