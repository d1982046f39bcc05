import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/mention.ts';
import { type ReadPassage, report } from '../../../scripts/detector/report.ts';

const mark = { start: 0, end: 10, kind: 'explicit' } as Mention;
const text = 'The troops leave the town.';

function passage(id: string, more: Partial<ReadPassage['passage']>, marks: Mention[] = []) {
  return { passage: { id, lang: 'en', text, mentions: [], ...more }, mentions: marks };
}

const read = [
  passage('hit', { mentions: [{ start: 0, end: 10, kind: 'explicit' }] }, [mark]),
  passage('miss', { mentions: [{ start: 4, end: 16, kind: 'explicit' }] }),
  passage('trapped', { trap: 'unami' }, [mark]),
  passage('avoided', { trap: 'pkk' }),
  passage('plain', {}),
  passage('marked', { trap: 'background' }, [mark]),
];

describe('the report', () => {
  it.each([
    'en   precision 0.333  recall 0.500  F1 0.400  (1 found, 1 missed, 2 false)',
    'unami                            1 in 1',
    'all traps: 1 in 2 passages, 50.0 per 100',
    'background: 1 marks in 2 passages, 500.0 per 1,000',
    'MISSED explicit miss en',
    'The [troops leave] the town.',
    'FALSE explicit trapped en  (unami)',
  ])('says %j', (line) => expect(report(read)).toContain(line));

  it('says nothing of a trap that nothing fell into', () => {
    expect(report(read)).not.toContain('pkk');
  });
});
