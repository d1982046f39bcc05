import record from 'virtual:drawdown/record-page';
import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../core/record-page/target.ts';

describe('the address', () => {
  it.each([
    ['', { kind: 'none' }],
    ['#', { kind: 'none' }],
    ['#d-2024-09-27-joint-statement', { kind: 'entry', id: 'd-2024-09-27-joint-statement' }],
    ['#f-us-syria-900-2024-09', { kind: 'entry', id: 'f-us-syria-900-2024-09' }],
    ['#q-2024-09-27-first', { kind: 'entry', id: 'q-2024-09-27-first' }],
    ['#t-withdrawal', { kind: 'entry', id: 't-withdrawal' }],
    ['#s-politico-oir-name', { kind: 'entry', id: 's-politico-oir-name' }],
    ['#sources', { kind: 'part', id: 'sources' }],
    ['#d-no-such', { kind: 'unknown', id: 'd-no-such' }],
    ['#elsewhere', { kind: 'unknown', id: 'elsewhere' }],
    ['#%D8%A7', { kind: 'unknown', id: 'ا' }],
    ['#%E0%A4%A', { kind: 'unknown', id: '%E0%A4%A' }],
    ['#d-"><script>', { kind: 'unknown', id: 'd-"><script>' }],
  ])('%s leads to %j', (hash, target) => {
    expect(targetOf(hash, record)).toEqual(target);
  });
});
