import { describe, expect, it } from 'vitest';
import { chooseMarks } from '../../core/density.ts';
import type { Mention } from '../../core/mention.ts';

const mention = (
  term: string,
  start: number,
  end: number,
  more: Partial<Mention> = {},
): Mention => ({
  term,
  start,
  end,
  kind: 'related',
  type: 'base',
  entry: null,
  why: { rule: 'name', words: [] },
  ...more,
});

const erbil = mention('t-erbil', 0, 5);
const erbilAgain = mention('t-erbil', 20, 25);
const inOne = (...blocks: readonly (readonly Mention[])[]) =>
  blocks.map((mentions) => ({ section: 0, mentions }));
const asad = mention('t-asad', 8, 12);

describe('chooseMarks', () => {
  it('marks the first mention of a term, on the whole page', () => {
    expect(chooseMarks(inOne([erbil, asad, erbilAgain], [erbil]), 'first')).toEqual([erbil, asad]);
  });

  it('marks it once in each section', () => {
    const blocks = [
      { section: 0, mentions: [erbil, asad, erbilAgain] },
      { section: 1, mentions: [erbil] },
      { section: 1, mentions: [erbil, asad] },
    ];
    expect(chooseMarks(blocks, 'section')).toEqual([erbil, asad, erbil, asad]);
    expect(chooseMarks(blocks, 'first')).toEqual([erbil, asad]);
  });

  it('takes the longer of two, and the explicit one however short', () => {
    const long = mention('t-sfa', 0, 30);
    expect(chooseMarks(inOne([erbil, long]), 'all')).toEqual([long]);
    const explicit = mention('t-withdrawal', 2, 10, { kind: 'explicit' });
    expect(chooseMarks(inOne([long, explicit]), 'all')).toEqual([explicit]);
  });

  it('marks every mention where the reader wants all', () => {
    expect(chooseMarks(inOne([erbil, asad, erbilAgain], [erbil]), 'all')).toEqual([
      erbil,
      asad,
      erbilAgain,
      erbil,
    ]);
  });

  it('marks a term again where it opens at another entry', () => {
    const deadline = mention('t-deadlines', 0, 5, { entry: 'd-plan-2025-09' });
    const other = mention('t-deadlines', 9, 14, { entry: 'd-plan-2026-09' });
    expect(chooseMarks(inOne([deadline, other]), 'first')).toEqual([deadline, other]);
  });

  it.each(['first', 'all'] as const)('never marks one text twice: %s', (density) => {
    const explicit = mention('t-withdrawal', 2, 10, { kind: 'explicit' });
    expect(chooseMarks(inOne([erbil, explicit, asad]), density)).toEqual([explicit]);
  });

  it('marks mentions that touch', () => {
    const next = mention('t-asad', 5, 9);
    expect(chooseMarks(inOne([erbil, next]), 'all')).toEqual([erbil, next]);
  });

  it('takes the next mention for the first where the first lies under another mark', () => {
    const explicit = mention('t-withdrawal', 2, 10, { kind: 'explicit' });
    expect(chooseMarks(inOne([erbil, explicit, erbilAgain]), 'first')).toEqual([
      explicit,
      erbilAgain,
    ]);
  });

  it('leaves the mentions that it is given as they are', () => {
    const given = [erbilAgain, erbil];
    chooseMarks(inOne(given), 'all');
    expect(given).toEqual([erbilAgain, erbil]);
  });
});
