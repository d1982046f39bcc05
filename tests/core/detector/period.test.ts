import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../core/detector/period.ts';

const period = (letters: string) =>
  periodOf({ letters }, letters.indexOf('X'), letters.indexOf('X') + 1).period;

// 9: a year of 2003-2013, 8: one since 2014, z: a name of then, y: one of now, s: "since".
describe('periodOf', () => {
  it.each([
    ['wwXww', null],
    ['wwXn9', 'earlier'],
    ['wwXn8', 'present'],
    ['n9wwXwww8', 'earlier'],
    ['zwXww', 'earlier'],
    ['ywXwwwwz', 'earlier'],
    ['ywXww', 'present'],
    ['zwXwwwwwww8', 'present'],
    ['wwXsd9', null],
    ['wwXsdwz', null],
    [`wX${'w'.repeat(61)}9`, null],
  ])('reads %j as %s', (letters, expected) => expect(period(letters)).toBe(expected));
});
