import { useRef } from 'preact/hooks';
import type { QueryView } from '../api.js';
import { useDesk } from './context.js';

/** A day does not break across lines. */
const DAY = /(\d{4}-\d\d-\d\d)/u;

/** The text marked, so that it can be copied by hand where the clipboard is not to be had. */
function copyByHand(element: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

function Query({ query, id, level }: { readonly query: QueryView; readonly id: string; readonly level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const { desk } = useDesk();
  const text = useRef<HTMLDivElement>(null);
  const copy = async () => {
    let copied = false;
    try {
      await navigator.clipboard.writeText(query.text);
      copied = true;
    } catch {
      copied = text.current !== null && copyByHand(text.current);
    }
    desk.announce(desk.say(copied ? 'copied' : 'copyByHand'));
    setLabel(copied);
  };
  const button = useRef<HTMLButtonElement>(null);
  const setLabel = (copied: boolean) => {
    if (button.current === null) return;
    button.current.dataset.copied = String(copied);
    button.current.textContent = desk.say(copied ? 'copied' : 'copyByHand');
    setTimeout(() => {
      if (button.current !== null) button.current.textContent = desk.say('copy');
    }, 2500);
  };
  const [before, after] = desk.say('queryTo', { source: '\u0000' }).split('\u0000');
  return (
    <section class="query" data-query={query.source} aria-labelledby={id}>
      <Heading id={id}>
        {before}
        <bdi>{query.source}</bdi>
        {after}
      </Heading>
      <div class="query-text" ref={text} lang={query.language} dir={query.language === 'ar' ? 'rtl' : 'ltr'}>
        {query.text.split(DAY).map((part, n) =>
          n % 2 === 1 ? (
            <span key={`${part} ${n}`} class="day">
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </div>
      <button type="button" data-action="copy" ref={button} onClick={() => void copy()} aria-describedby={id}>
        {desk.say('copy')}
      </button>
    </section>
  );
}

/** A ready question to each source, in its language. */
export function QueryList({
  queries,
  name,
  level,
}: {
  readonly queries: readonly QueryView[];
  readonly name: string;
  readonly level: 3 | 4;
}) {
  return (
    <div class="queries">
      {queries.map((query, n) => (
        <Query key={query.source} query={query} id={`query-${name}-${n}`} level={level} />
      ))}
    </div>
  );
}
