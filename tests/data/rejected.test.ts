import { describe, expect, it } from 'vitest';
import { recordFiles } from '../../data/files.ts';
import { readRecord, readTexts } from '../../data/read.ts';

const record = readRecord();
const texts = readTexts();
const text = Object.values(recordFiles)
  .map(({ path }) => texts.get(path))
  .join('\n');

/** Words by which a claim that must not ship would be recognised, and what is wrong with it. */
const rejected: readonly (readonly [claim: string, words: RegExp])[] = [
  // Wordings that are back-translations or were never seen at their origin.
  [
    'a back-translation of the official of 6 September 2024',
    /we have reached an agreement|just a matter of when/i,
  ],
  ['"permanent" for "enduring"', /permanent bilateral|permanent security/i],
  [
    '"will" for "would" in the statement of April 2024',
    /will review these factors|reviewing various factors/i,
  ],
  ['a back-translation of Alaaldin', /about to take the relationship/i],
  ['an onward translation of al-Abbasi', /surprised then|reject the proposal/i],
  ['another rendering as Bloomberg’s', /no longer a need|no need for a coalition|86 countries/i],
  ['a press version of Biden', /as it arises|deal with ISIS/i],
  ['words known from digests only', /12-year campaign|quagmire|excursion into hell|no going back/i],
  ['words of an aggregator', /all U\.?S\.? personnel and equipment/i],
  ['English of a digest', /completing the withdrawal of our forces/i],
  ['held back: the Pentagon', /targeted training/i],
  ['held back: US Central Command', /unilaterally|threats to their homeland/i],
  ['held back: al-Zaidi', /complete and final/i],
  ['held back: the Peshmerga ministry', /provision of a defen[cs]e system/i],
  ['held back: the ids of those quotes', /q-2026-(09-30|10-01)/],
  // Framing.
  ['commentary as fact', /pivotal|significant agreement|substantial shift|political victory/i],
  [
    'that nobody is left',
    /no (US|American|coalition)? ?(troops|forces|soldiers) (remain|are left)|all US troops (have )?left/i,
  ],
  ['a residual force', /residual force/i],
  ['an agreement in force of law', /signed (an? )?(agreement|treaty)/i],
  [
    'a link to the disarmament of armed groups',
    /disarm(?!ing-factions|-factions|ing factions)|30 June 2027|2027/i,
  ],
  // Dates and numbers.
  ['15 September 2025 as a deadline', /15 September 2025|2025-09-15/],
  ['October 2026 as the end', /October 15,? 2026|2026-10-15/],
  ['Victoria base evacuated in March 2026', /24 March 2026|2026-03-24/],
  ['a third date for the task force', /2014-10-10/],
  ['another day for the attack in Jordan', /2024-01-27-tower|27 January 2024/],
  ['a tally of the vote of 2020', /170[- ]0|\b170\b|\b168\b|about 180/],
  [
    'a single number of members',
    /\b(80|85|86|89|more than 60) (members|countries|nations|states(?! \(in a coalition))/i,
  ],
  ['the dead and the wounded', /\b(123|499|4,400)\b/],
  ['numbers of digests', /111,000|more than 600|600 (militia )?attacks/i],
  ['a share of the cut', /\b20 ?(percent|per cent|%)/],
  ['2,000 soldiers at Ain al-Asad', /2,000[^.]{0,40}Ain al-Asad|Ain al-Asad[^.]{0,40}2,000/],
  // Never shown as sources.
  [
    'a forum, a channel, a digest',
    /lemm\.ee|t\.me\/|telegram|nightly|larouche|github\.com|1110615791/i,
  ],
  ['an address that readers can not open', /manage\.rudaw\.net/],
];

describe('the record', () => {
  it.each(rejected)('does not have %s', (_, words) => {
    expect(words.exec(text)?.[0]).toBeUndefined();
  });

  it('counts no years of presence, but in the title of a source', () => {
    const titles = record.sources.filter(({ title }) => title?.includes('23-year'));
    expect(titles.map(({ id }) => id)).toEqual(['s-ap-by-september']);
    expect(text.match(/23[- ]year/g)).toHaveLength(1);
  });

  it('has no number of troops for the time after 30 September 2026', () => {
    const strengths = record.figures.filter(({ kind }) => kind === 'strength');
    expect(
      strengths
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1),
    ).toBe('2026-03-20');
    const targets = record.figures.filter(({ asOf }) => asOf >= '2026-04');
    expect(targets.map(({ id, superseded }) => [id, superseded])).toEqual([
      ['f-erbil-under-500-plan', true],
    ]);
  });

  it('tells the vote of 2020 without a number', () => {
    const vote = record.events.find(({ id }) => id === 'd-2020-01-05-parliament-vote');
    expect(`${vote?.statement} ${vote?.note}`).not.toMatch(/\d/);
  });

  it('has the end of 2026 only as superseded', () => {
    const ends = record.events.filter(({ date }) => date === '2026');
    expect(ends.map(({ status }) => status)).toEqual(['superseded']);
  });

  it('calls what rests on reports reported: every entry of grade C says so in words', () => {
    const reported = record.events.filter(({ grade }) => grade === 'C');
    expect(reported).toHaveLength(4);
    for (const { statement } of reported) {
      expect(statement).toMatch(/report|headline|by the title of/);
    }
  });
});
