import { markCss } from '../background/mark-style.ts';

/** The declarations of marks on pages, for the classes `sample-underline` and `sample-marker`. */
export function sampleCss(): string {
  return Object.entries(markCss)
    .map(([style, css]) => css.replaceAll('::highlight(drawdown)', `.sample-${style}`))
    .join('\n');
}
