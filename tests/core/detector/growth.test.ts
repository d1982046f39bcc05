import { describe, expect, it } from 'vitest';
import { detector, explicitIn } from './shipped.ts';

// That no shape repeats without end is held by tests/data/terms.test.ts; here each
// part of the engine meets the text that would cost it most, and has to come back.
describe('a text of 300,000 characters', () => {
  it.each([
    'US troops leave Iraq ',
    'US troops, ',
    'withdrawal of US troops from the base ',
    'the US will to the US will ',
    'and 2,500 in September 2025 by ',
    'in 2024 US troops left Iraq ',
    'leave Syria US troops Iraq ',
    'U.S. ',
    '. ',
    '… ',
    '“” ',
    'a',
    '\u00ad',
    ' ',
    '\n',
  ])('of nothing but %j is read to its end', (unit) => {
    const text = `Iraq ${unit.repeat(300_000 / unit.length)}. US troops will leave Iraq.`;
    expect(explicitIn(text).at(-1)).toMatch(/US troops will leave Iraq$/);
    expect(detector.all(text).mentions.at(-1)?.term).toBe('t-withdrawal');
  });
});
