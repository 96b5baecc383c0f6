import {
  type Answer,
  type Argument,
  type Connected,
  type Desk,
  type Failure,
  type PublicFunction,
  callFunction,
  fail,
} from '../../core/index';
import { excelCell } from '../excel/cell';
import { excelHost } from '../excel/host';
import { store } from '../store';
import { excelAnswer } from './excel-answer';
import { inPieces } from './pieces';

type Invocation = CustomFunctions.StreamingInvocation<unknown>;

interface LiveCall {
  readonly name: string;
  readonly args: readonly Argument[];
  /** JSON of what the cell shows: only a changed answer is pushed, which is what ends a circle of recalculations. */
  shown: string;
}

/**
 * Streaming calls. One that passes its tables and its day is answered once; one that leaned on the workbook or on today
 * stays live and is answered again when either changes. Kept by invocation: Excel starts the next call of a cell before it
 * cancels the former one.
 */
const live = new Map<Invocation, LiveCall>();
let listening = false;

export function answerLive({ name }: PublicFunction, args: readonly Argument[], invocation: Invocation): void {
  const leaned = { on: false };
  const answer = callFunction(name, args, desk(leaned));
  if (!leaned.on) return invocation.setResult(excelAnswer(answer));
  const call: LiveCall = { name, args, shown: '' };
  live.set(invocation, call);
  invocation.onCanceled = () => live.delete(invocation);
  listen();
  if (store.state.phase === 'ready') push(invocation, call, answer);
}

function desk(leaned: { on: boolean }): Desk {
  return {
    cell: excelCell,
    today() {
      leaned.on = true;
      return excelHost.today();
    },
    connected() {
      leaned.on = true;
      return standing();
    },
  };
}

/** The workbook as it stands. After a reading that failed, cells keep the values of the one before. */
function standing(): Connected | Failure {
  const { state } = store;
  if (state.phase === 'loading') return fail('not-set-up', 'The workbook is still being read.');
  return state.problem && !state.stale ? state.problem : state.connected;
}

function push(invocation: Invocation, call: LiveCall, answer: Answer): void {
  const shown = JSON.stringify(answer);
  if (shown === call.shown) return;
  call.shown = shown;
  invocation.setResult(excelAnswer(answer));
}

/** Something changed since the last round began: each call is asked of the workbook as it stands when its turn comes. */
let changed = false;
let pushing = false;

async function pushAll(): Promise<void> {
  changed = true;
  if (pushing || store.state.phase !== 'ready') return;
  pushing = true;
  try {
    while (changed) {
      changed = false;
      await inPieces(live, ([invocation, call]) =>
        push(invocation, call, callFunction(call.name, call.args, desk({ on: false }))),
      );
    }
  } finally {
    pushing = false;
  }
}

function listen(): void {
  if (listening) return;
  listening = true;
  let answered = standing();
  store.subscribe(() => {
    const now = standing();
    if (now === answered) return; // only the progress of a reading was told
    answered = now;
    void pushAll();
  });
  if (store.state.phase === 'loading') void Office.onReady().then(() => store.refresh());
  atMidnight(() => void pushAll());
}

/** "Today" changes without any edit. */
function atMidnight(turn: () => void): void {
  const now = new Date();
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 5);
  setTimeout(() => {
    turn();
    atMidnight(turn);
  }, next.getTime() - now.getTime());
}
