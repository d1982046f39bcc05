import type { Detector } from '../../core/detector/index.ts';
import type { Target } from './blocks.ts';
import { watchChanges } from './changes.ts';
import type { Found } from './found.ts';
import type { Life } from './life.ts';
import { createReader } from './reader.ts';
import { letThePageWork } from './slices.ts';

/** Milliseconds from a change of the page to its reading: changes seldom come alone. */
const SETTLE_MS = 200;

/**
 * After a pass that worked for one millisecond none begins for this many: whatever the
 * page does, Drawdown takes a tenth of its time at most.
 */
const REST_PER_WORK = 9;

/** The reading of a page, for as long as it goes on. */
export interface Reading {
  /** Another look at what was found, soon: what can be seen may have changed. */
  lookAgain(): void;
  /** What was passed over is read, soon: the detector has learnt a language. */
  readOn(): void;
}

/**
 * Reads the page, and from then on what changes on it, until `signal` aborts. Each pass
 * ends with a call of `done` with the mentions that can be seen, one list for each block,
 * in order; on an idle page there is no pass and no timer. `lack` hears of the languages
 * that the page has and the detector has not learnt.
 */
export function keepReading(
  life: Life,
  signal: AbortSignal,
  detector: Detector,
  lack: (languages: readonly string[]) => void,
  done: (blocks: readonly (readonly Found[])[]) => void,
): Reading {
  const reader = createReader(detector, lack);
  const changes = watchChanges(signal, lookAgain);
  let isBusy = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restsUntil = 0;
  /** The next pass is the rest of one that lacked a language; no rest is due before it. */
  let goesOn = false;

  letThePageWork().then(() => pass(undefined));
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { lookAgain, readOn };

  function lookAgain(): void {
    if (isBusy || signal.aborted) return;
    isBusy = true;
    const rest = goesOn ? 0 : restsUntil - performance.now();
    timer = setTimeout(() => pass(changes.take()), Math.max(SETTLE_MS, rest));
  }

  function readOn(): void {
    changes.touch(reader.passedOver());
    goesOn = true;
    lookAgain();
  }

  async function pass(targets: readonly Target[] | undefined): Promise<void> {
    if (!life.alive()) return;
    goesOn = false;
    const { blocks, isTorn, worked } = await reader.pass(targets);
    if (signal.aborted) return;
    isBusy = false;
    restsUntil = performance.now() + worked * REST_PER_WORK;
    if (isTorn) changes.all();
    done(blocks);
    if (changes.any()) lookAgain();
  }
}
