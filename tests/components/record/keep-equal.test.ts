import { describe, expect, it } from 'vitest';
import { keepEqual } from '../../../components/record/keep-equal.ts';

describe('a value that is drawn again', () => {
  it('is the same one as long as nothing in it has changed', () => {
    const keep = keepEqual<{ id: string; later: string[] }>(({ id }) => id);
    const first = keep({ id: 'd-a', later: [] });
    expect(keep({ id: 'd-a', later: [] })).toBe(first);
    const second = keep({ id: 'd-a', later: ['known now'] });
    expect(second).toEqual({ id: 'd-a', later: ['known now'] });
    expect(keep({ id: 'd-b', later: [] })).not.toBe(first);
  });
});
