/**
 * Milliseconds of reading at a stretch: a third of a frame of 60 a second. What one more
 * block costs, above all the first, for which the detector makes its word lists, still
 * leaves the frame to the page.
 */
const SLICE_MS = 5;

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

/**
 * Resolves in a later task, when input and frames have had their turn. Not by
 * `scheduler.yield()`: in Chromium 156 what goes on after it goes before frames, which
 * then come every 100 ms for as long as a long page is read.
 */
export function letThePageWork(): Promise<void> {
  // Older engines have no scheduler.
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (!scheduler) return new Promise((resolve) => setTimeout(resolve));
  return scheduler.postTask(() => {}, { priority: 'background' });
}
