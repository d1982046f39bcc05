/**
 * Milliseconds of reading at a stretch: half of a frame of 60 a second, so that what
 * one more block costs still leaves the frame to the page.
 */
const SLICE_MS = 8;

/** Counts the time of one piece of work that is done in slices. */
export interface Slices {
  /** Whether the page's turn has come: `await pause()` then. */
  over(): boolean;
  pause(): Promise<void>;
  /** Milliseconds worked so far, without the pauses. */
  worked(): number;
}

export function startSlices(): Slices {
  let before = 0;
  let began = performance.now();
  const inSlice = () => performance.now() - began;
  return {
    over: () => inSlice() >= SLICE_MS,
    async pause() {
      before += inSlice();
      await letThePageWork();
      began = performance.now();
    },
    worked: () => before + inSlice(),
  };
}

/** Resolves in a later task, after input and frames that wait. */
export function letThePageWork(): Promise<void> {
  // Older engines have no scheduler, or one that can not yield.
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
