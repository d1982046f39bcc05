import { describe, expect, it } from 'vitest';
import { isToward } from '../../core/corridor.ts';

// A card below and to the right of the mark, as on a page.
const card = { left: 100, right: 480, top: 130, bottom: 500 };
const from = { x: 140, y: 110 };

describe('the way to the card', () => {
  it.each<[string, number, number, boolean]>([
    ['straight down', 140, 120, true],
    ['slanting to a far corner', 300, 123, true],
    ['along the edge of the corridor', 96, 126, true],
    ['inside the card', 200, 300, true],
    ['where it began', 140, 110, false],
    ['up and away', 140, 100, false],
    ['sideways along the line', 300, 110, false],
    ['down, but beside the card', 60, 126, false],
    ['past the card, on its far side', 140, 520, false],
  ])('%s', (_, x, y, expected) => {
    expect(isToward(card, from, { x, y })).toBe(expected);
  });

  it.each<[string, { x: number; y: number }, { x: number; y: number }]>([
    ['below', { x: 200, y: 520 }, { x: 210, y: 512 }],
    ['the left of it', { x: 60, y: 300 }, { x: 80, y: 310 }],
    ['the right of it', { x: 520, y: 300 }, { x: 500, y: 290 }],
  ])('is found from %s too', (_, start, at) => {
    expect(isToward(card, start, at)).toBe(true);
    expect(isToward(card, start, { x: 2 * start.x - at.x, y: 2 * start.y - at.y })).toBe(false);
  });
});
