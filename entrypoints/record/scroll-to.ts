/**
 * For how many frames what was scrolled to is held in place: what is drawn only near the window
 * gets its real height on the way, and pushes it off.
 */
const FRAMES = 8;

/** Brings what has this id to the top of the window, and the keyboard there. */
export function scrollTo(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  element.focus({ preventScroll: true });
  const hold = (frames: number): void => {
    element.scrollIntoView({ block: 'start' });
    if (frames > 1) requestAnimationFrame(() => hold(frames - 1));
  };
  hold(FRAMES);
}
