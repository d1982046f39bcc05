import { describe, expect, it } from 'vitest';
import { detector } from './shipped.ts';

describe('mayBeExplicit', () => {
  it.each(['in Iraq', 'IRAQI', 'Ain al-\nAsad', 'Ira\u00adq', 'Operation Inherent Resolve', 'OIR'])(
    'is true of %j',
    (text) => expect(detector.mayBeExplicit(text)).toBe(true),
  );

  it.each(['US troops will leave.', 'a memoir', 'the choir', '', 'soft\u00adhyphen'])(
    'is false of %j',
    (text) => expect(detector.mayBeExplicit(text)).toBe(false),
  );
});
