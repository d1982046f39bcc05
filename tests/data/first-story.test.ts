import { describe, expect, it } from 'vitest';
import { readRecord } from '../../data/read.ts';
import { answers } from '../components/card/first-story.ts';
import { sharedText } from './shared-record.ts';

const { events, figures, quotes, terms } = readRecord();
const known = [...events, ...figures, ...quotes, ...terms].map(({ id }) => id);

describe('the first story', () => {
  it.each(answers)('has entries where it says that $statement', ({ entries }) => {
    expect(known).toEqual(expect.arrayContaining([...entries]));
  });

  it.skipIf(!sharedText)('is answered in all that the curated record lists of it', () => {
    const part = sharedText?.split(/^## /m).find((each) => each.startsWith('2. ')) ?? '';
    const wanted = new Set(part.match(/\b[dfqt]-[a-z0-9]+-[a-z0-9-]+/g));
    const answered = new Set(answers.flatMap(({ entries }) => entries));
    expect(wanted.size).toBeGreaterThan(15);
    expect([...wanted].filter((id) => !answered.has(id))).toEqual([]);
  });
});
