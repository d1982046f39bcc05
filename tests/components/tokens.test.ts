import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** A token's colour, as its red, green and blue from 0 to 1. */
function colour(scheme: string, name: string): number[] {
  const hex = new RegExp(`--${name}: #([0-9a-f]+)`).exec(scheme)?.[1] ?? '';
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return (full.match(/../g) ?? []).map((part) => Number.parseInt(part, 16) / 255);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(scheme: string, text: string, ground: string): number {
  const [low = 0, high = 0] = [colour(scheme, text), colour(scheme, ground)]
    .map(luminance)
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_, scheme) => {
  it.each(['ink', 'muted', 'accent'])('shows --%s legibly on both grounds', (text) => {
    expect(colour(scheme, text)).toHaveLength(3);
    for (const ground of ['paper', 'raised']) {
      expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
