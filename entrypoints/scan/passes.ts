import type { Detector } from '../../core/detector/index.ts';
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

/**
 * Reads the page, and from then on what changes on it, until `signal` aborts. Each pass
 * ends with a call of `done` with the mentions that can be seen, one list for each block,
 * in order; on an idle page there is no pass and no timer. Returns how to have another
 * look at what was found: what can be seen may have changed.
 */
export function keepReading(
  life: Life,
  signal: AbortSignal,
  detector: Detector,
  done: (blocks: readonly (readonly Found[])[]) => void,
): () => void {
  const read = createReader(detector);
  const changes = watchChanges(signal, lookAgain);
  let isBusy = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restsUntil = 0;

  letThePageWork().then(() => pass(undefined));
  signal.addEventListener('abort', () => clearTimeout(timer));
  return lookAgain;

  function lookAgain(): void {
    if (isBusy || signal.aborted) return;
    isBusy = true;
    const wait = Math.max(SETTLE_MS, restsUntil - performance.now());
    timer = setTimeout(() => pass(changes.take()), wait);
  }

  async function pass(targets: Parameters<typeof read>[0]): Promise<void> {
    if (!life.alive()) return;
    const { blocks, isTorn, worked } = await read(targets);
    if (signal.aborted) return;
    isBusy = false;
    restsUntil = performance.now() + worked * REST_PER_WORK;
    if (isTorn) changes.all();
    done(blocks);
    if (changes.any()) lookAgain();
  }
}
