import { useEffect, useRef } from 'preact/hooks';
import type { Decided } from '../../model.js';
import type { HistoryEntry } from '../api.js';
import { useDesk } from './context.js';
import { BECAUSE_KEYS } from './keys.js';
import { Key, Moment, Prose, Words } from './Text.js';
import { BECAUSE_WORDS, RULING_WORDS } from './words.js';

/** What was ruled, in words. */
export function RulingText({ ruling, side, because }: Pick<Decided, 'ruling' | 'side' | 'because'>) {
  const { desk } = useDesk();
  if (ruling === 'side') {
    const [before, after] = desk.say('right', { value: '\u0000' }).split('\u0000');
    return (
      <>
        {before}
        <Words text={side ?? '?'} />
        {after}
      </>
    );
  }
  return (
    <>
      {desk.say(RULING_WORDS[ruling])}
      {because === null ? '' : `: ${desk.say(BECAUSE_WORDS[because])}`}
    </>
  );
}

/** A decision with who took it, when, and the note. */
export function DecisionText({ decision }: { readonly decision: Decided | HistoryEntry }) {
  const { desk } = useDesk();
  const { ruling } = decision;
  const [before, after] = desk.say('by', { editor: '\u0000' }).split('\u0000');
  return (
    <>
      <strong>
        {ruling === null ? desk.say('undone') : <RulingText ruling={ruling} side={decision.side} because={decision.because} />}
      </strong>{' '}
      <span class="quiet">
        {before}
        <Words text={decision.editor ?? desk.say('someone')} />
        {after} · <Moment at={decision.at} />
      </span>
      {decision.note === '' ? null : (
        <span class="note-text" dir="auto">
          {decision.note}
        </span>
      )}
    </>
  );
}

/** Why both can stand: one more key. */
function Why() {
  const { desk } = useDesk();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset class="why" ref={box} tabIndex={-1} data-asking="because">
      <legend>{desk.say('bothWhy')}</legend>
      {Object.entries(BECAUSE_KEYS).map(([key, because]) => (
        <button
          key={key}
          type="button"
          data-action={`because-${because}`}
          aria-keyshortcuts={key}
          onClick={() => desk.decide('both', null, because)}
        >
          <Key>{key.toUpperCase()}</Key> {desk.say(BECAUSE_WORDS[because])}
        </button>
      ))}
      <button type="button" data-action="because-none" aria-keyshortcuts="Enter" onClick={() => desk.decide('both')}>
        <Key>Enter</Key> {desk.say('becauseNone')}
      </button>
      <button type="button" data-action="because-cancel" aria-keyshortcuts="Escape" onClick={desk.notWhy}>
        <Key>Esc</Key> {desk.say('back')}
      </button>
    </fieldset>
  );
}

/** Somebody else decided meanwhile: both decisions, and which is to stand. */
function ClashBox() {
  const { desk, state } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { clash, conflict } = state;
  if (clash === null) return null;
  const { current, body } = clash;
  const side = body.side === null ? null : (conflict?.sides[body.side]?.value ?? null);
  return (
    <div class="clash" role="alertdialog" aria-labelledby="clash-title" tabIndex={-1} ref={box} data-clash={body.conflict}>
      <p id="clash-title">
        <strong>{desk.say(current === null ? 'clashWithdrawn' : 'clash')}</strong>
      </p>
      {current === null ? null : (
        <p>
          <DecisionText decision={current} />
        </p>
      )}
      <p>
        {desk.say('clashMine')}{' '}
        <strong>
          <RulingText ruling={body.ruling} side={side} because={body.because} />
        </strong>
      </p>
      <p class="buttons">
        <button type="button" data-action="keep" onClick={desk.keepTheirs}>
          {desk.say('keep')}
        </button>
        <button type="button" data-action="overrule" onClick={desk.overrule}>
          {desk.say('overrule')}
        </button>
      </p>
    </div>
  );
}

/** What became of the last thing decided. */
export function Saving() {
  const { desk, state } = useDesk();
  const { saving } = state;
  if (saving.is === 'idle') return <span class="saving" data-saving="idle" />;
  if (saving.is === 'failed') {
    return (
      <span class="saving failed" data-saving="failed">
        <Prose text={desk.say('notSaved', { error: saving.error })} />{' '}
        {saving.again === null ? null : (
          <button type="button" data-action="again" onClick={saving.again}>
            {desk.say('tryAgain')}
          </button>
        )}
      </span>
    );
  }
  return (
    <span class={`saving ${saving.is}`} data-saving={saving.is}>
      {saving.is === 'saved' || saving.is === 'hint' ? saving.text : desk.say(saving.is)}
    </span>
  );
}

/** The rulings, by key and by pointer, with the note. */
export function Decide() {
  const { desk, state } = useDesk();
  const { conflict, note } = state;
  const { say } = desk;
  if (conflict === null) return null;
  const busy = desk.busy() || state.clash !== null;
  const standing = conflict.decision;
  return (
    <section class="decide" aria-labelledby="decide-title">
      <h3 id="decide-title" class="hidden">
        {say('decide')}
      </h3>
      {state.clash === null ? null : <ClashBox />}
      {state.askingWhy ? (
        <Why />
      ) : (
        <div class="rulings">
          {conflict.sides.slice(0, 9).map((side, n) => (
            <button
              key={side.value}
              type="button"
              class="ruling"
              data-action={`side-${n + 1}`}
              aria-keyshortcuts={`${n + 1}`}
              aria-disabled={busy}
              onClick={() => desk.decide('side', n)}
            >
              <Key>{n + 1}</Key> {say('sideRight', { n: n + 1 })}
            </button>
          ))}
          <button type="button" data-action="both" aria-keyshortcuts="b" aria-disabled={busy} onClick={desk.why}>
            <Key>B</Key> {say('both')}
          </button>
          {(
            [
              ['neither', 'N'],
              ['unclear', 'C'],
              ['ask', 'A'],
            ] as const
          ).map(([ruling, key]) => (
            <button
              key={ruling}
              type="button"
              data-action={ruling}
              aria-keyshortcuts={key.toLowerCase()}
              aria-disabled={busy}
              onClick={() => desk.decide(ruling)}
            >
              <Key>{key}</Key> {say(ruling)}
            </button>
          ))}
        </div>
      )}
      <div class="note">
        <label class="field" for="note">
          <span>
            {say('note')} <Key>M</Key>
          </span>
        </label>
        <textarea
          id="note"
          rows={1}
          value={note}
          dir="auto"
          maxLength={4000}
          aria-keyshortcuts="m"
          aria-describedby="note-hint"
          onInput={(event) => desk.note(event.currentTarget.value)}
        />
        <button
          type="button"
          data-action="save-note"
          hidden={standing === null || standing.state === 'reopened' || note.trim() === standing.note}
          onClick={desk.saveNote}
        >
          {say('saveNote')}
        </button>
        <span id="note-hint" class="quiet">
          {say('noteHint')}
        </span>
        {state.askingWhy ? null : (
          <button type="button" data-action="undo" aria-keyshortcuts="u z" aria-disabled={busy || !desk.canUndo()} onClick={desk.undo}>
            <Key>U</Key> {say('undo')}
          </button>
        )}
        <Saving />
      </div>
    </section>
  );
}
