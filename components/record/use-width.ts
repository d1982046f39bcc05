import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A width to begin with, in px, until the element has been measured. */
const UNMEASURED = 800;

/** The width of an element's content, in px, kept up to date. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      // While it is not displayed it has no width, and nothing to show.
      if (entry?.contentRect.width) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
