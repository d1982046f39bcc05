import type { Settings } from '../../data/settings-schema.ts';

export type MarkStyle = Settings['markStyle'];

/**
 * How marks look. Nothing here moves text, and nothing is printed: paper opens no card.
 *
 * `underline` is in the text's own colour, so it reads on any page. The colour is not
 * even mixed: Chromium 156 resolves `currentColor` inside color-mix() against an
 * ancestor, black on a black page. `marker` is a tint that keeps black, white and grey
 * text readable; its line makes it visible where the tint is faint.
 */
export const markCss: Readonly<{ [style in MarkStyle]: string }> = {
  underline: `@media screen {
  ::highlight(drawdown) {
    background-color: transparent !important;
    text-decoration: underline dotted 2px !important;
    text-underline-offset: 0.24em !important;
  }
}`,
  marker: `@media screen {
  ::highlight(drawdown) {
    background-color: rgb(255 190 50 / 0.24) !important;
    text-decoration: underline 2px rgb(214 146 0 / 0.75) !important;
    text-decoration-skip-ink: none !important;
    text-underline-offset: 0.2em !important;
  }
}
@media screen and (forced-colors: active) {
  ::highlight(drawdown) {
    background-color: Mark !important;
    color: MarkText !important;
    text-decoration: underline !important;
  }
}`,
};

/**
 * Whose style sheet the marks' is, as `scripting.insertCSS` wants it. In Firefox only a
 * user's sheet reaches marks inside a page's shadow roots; Chromium 156 reaches them
 * with either, but paints no background from a user's sheet.
 */
export const markOrigin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
