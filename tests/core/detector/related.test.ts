import { describe, expect, it } from 'vitest';
import { allIn, detector } from './shipped.ts';

describe('a troop figure opens at its entry', () => {
  it.each([
    [
      'The U.S. has approximately 2,500 troops in Iraq.',
      'approximately 2,500 troops in Iraq',
      'f-us-iraq-2500-2024-09',
    ],
    ['About 2500 US soldiers stay.', 'About 2500 US soldiers', 'f-us-iraq-2500-2024-09'],
    [
      'At least 2,500 U.S. personnel were there.',
      'At least 2,500 U.S. personnel',
      'f-us-iraq-at-least-2500-2024-12',
    ],
    ['In January 2021 US forces in Iraq fell to 2,500.', '2,500', 'f-us-iraq-2500-2021-01'],
    [
      'The 5,200 American troops in Iraq stayed.',
      '5,200 American troops in Iraq',
      'f-us-iraq-5200-2020-01',
    ],
    [
      'There were about 2,400 US troops in Iraq.',
      'about 2,400 US troops in Iraq',
      'f-us-iraq-2400-2025-08',
    ],
    [
      'Fewer than 2,000 US troops will be in Iraq.',
      'Fewer than 2,000 US troops',
      'f-us-iraq-under-2000-2025-09',
    ],
    ['US soldiers number some 2,000 in Syria.', 'some 2,000 in Syria', 'f-us-syria-2000-2024-12'],
    [
      'Fewer than 1,000 US troops were in Iraq.',
      'Fewer than 1,000 US troops',
      'f-us-iraq-under-1000-2026-03',
    ],
    [
      'About 1,000 coalition troops stayed in 2021.',
      'About 1,000 coalition troops',
      'f-nonus-coalition-iraq-1000-2021-12',
    ],
    [
      'About 1,000 US troops stay in Syria.',
      'About 1,000 US troops stay in Syria',
      'f-us-syria-1000-2026-02',
    ],
    [
      'A unit of 250 to 350 advisers stays at Ain al-Asad.',
      '250 to 350 advisers',
      'f-ain-al-asad-250-350-2025-10',
    ],
    [
      'Nearly 1,500 coalition troops are in the Kurdistan Region.',
      'Nearly 1,500 coalition troops',
      'f-krg-1500-2025-11',
    ],
    [
      'Fewer than 500 advisers would be left in Erbil.',
      'Fewer than 500 advisers',
      'f-erbil-under-500-plan',
    ],
    ['There are 900 U.S. soldiers.', '900 U.S. soldiers', 'f-us-syria-900-2024-09'],
  ])('%j', (text, mention, entry) =>
    expect(allIn(text)).toContainEqual([mention, 't-troops', entry]),
  );

  it('may leave out whose it is where the sentence has said it', () => {
    const text = 'The US has 2,500 troops in Iraq and 900 in neighboring Syria.';
    expect(allIn(text)).toContainEqual([
      '900 in neighboring Syria',
      't-troops',
      'f-us-syria-900-2024-09',
    ]);
  });

  it.each([
    'Some 2,500 US troops are in Afghanistan.',
    'There are 2,000 rockets and 900 people in Syria.',
    'The US has 3,100 troops in Iraq.',
    'It cost $2,500 a soldier in Iraq.',
    'In Iraq 900% more troops asked for leave.',
    'Iraq has 2,500 kilometres of road and an army.',
  ])('%j has none', (text) =>
    expect(allIn(text).filter(([, term]) => term === 't-troops')).toEqual([]),
  );
});

describe("a number that is none of the record's opens at what the record has there then", () => {
  it.each([
    [
      'In 2024 the US had 3,100 troops in Iraq.',
      '3,100 troops in Iraq',
      'f-us-iraq-at-least-2500-2024-12',
    ],
    [
      'About 2,000 US troops were in Iraq in 2025.',
      'About 2,000 US troops',
      'f-us-iraq-under-2000-2025-09',
    ],
    [
      'In 2024 some 400 US soldiers were in Syria.',
      'some 400 US soldiers',
      'f-us-syria-2000-2024-12',
    ],
  ])('%j', (text, mention, entry) => {
    const figures = allIn(text).filter(([, term]) => term === 't-troops');
    expect(figures).toEqual([[expect.stringContaining(mention), 't-troops', entry]]);
  });

  it('by the day of the page, where the text has no year', () => {
    const text = 'The US has 3,100 troops in Iraq.';
    const page = { about: '', published: '2021-12-09' };
    const [figure] = detector.all(text, page).mentions.filter(({ type }) => type === 'figure');
    expect(figure?.entry).toBe('f-us-iraq-2500-2021-01');
  });
});

describe('a deadline opens at its plan', () => {
  it.each([
    [
      'Hundreds of troops would leave by September 2025.',
      'by September 2025',
      'd-plan-2025-09-reported',
    ],
    ['They leave by September 2025.', 'by September 2025', 'd-plan-2025-09-official'],
    [
      'It will conclude no later than the end of September 2025.',
      'no later than the end of September 2025',
      'd-plan-2025-09-official',
    ],
    [
      'Hundreds leave by the end of September 2025.',
      'by the end of September 2025',
      'd-plan-2025-09-official',
    ],
    ['The rest go by the end of 2026.', 'by the end of 2026', 'd-plan-2026-end-reported'],
    ['It continues until September 2026.', 'until September 2026', 'd-plan-2026-09-official'],
    ['The forces go by Sept. 30, 2026.', 'by Sept. 30, 2026', 'd-plan-2026-09-official'],
    ['In September 2026 the forces will withdraw.', 'In September 2026', 'd-plan-2026-09-official'],
    ['The September 2026 deadline stands.', 'September 2026 deadline', 'd-plan-2026-09-official'],
  ])('%j', (text, mention, entry) =>
    expect(allIn(text)).toContainEqual([mention, 't-deadlines', entry]),
  );

  it.each([
    'BAGHDAD, September 2025: The sun shone.',
    'By September 2024 the talks had stalled.',
    'The troops leave by 2026.',
    'It ends by the end of next year.',
    'By August 2026 it was hot.',
  ])('%j has none', (text) =>
    expect(allIn(text).filter(([, term]) => term === 't-deadlines')).toEqual([]),
  );
});

describe('a name opens at its term', () => {
  it.each([
    ['Ain al-Asad', 't-ain-al-asad'],
    ['Ayn al-Assad', 't-ain-al-asad'],
    ['Aïn al-Asad', 't-ain-al-asad'],
    ['Victoria base', 't-victory-base'],
    ['Erbil Air Base', 't-erbil-air-base'],
    ['Higher Military Commission', 't-hmc'],
    ['Joint Security Cooperation Dialogue', 't-jscd'],
    ['Strategic Framework Agreement', 't-sfa'],
    ['Operation Inherent Resolve', 't-oir'],
    ['Kurdistan Region', 't-federal-iraq'],
    ['Mohammed Shia al-Sudani', 't-sudani'],
    ['Mohammed Shia’ al-Sudani', 't-sudani'],
    ['al-Sudani', 't-sudani'],
    ['Thabet al-Abbasi', 't-abbasi'],
    ['Ali al-Zaidi', 't-zaidi'],
    ['Farhad Alaaldin', 't-alaaldin'],
    ['Alaaldin', 't-alaaldin'],
    ['US-led coalition', 't-global-coalition'],
    ['international coalition', 't-global-coalition'],
    ['anti-ISIS coalition', 't-global-coalition'],
    ['Global Coalition to Defeat ISIS', 't-global-coalition'],
    ['coalition', 't-global-coalition'],
  ])('%s', (name, term) =>
    expect(allIn(`They spoke of the ${name} again.`)).toEqual([[name, term]]),
  );

  it.each([
    'Zaidi sells shoes.',
    'Abbasi won the race.',
    'The ruling coalition fell.',
    'The Saudi-led coalition struck.',
    'The coalition government fell.',
    'The Asadullah family.',
  ])('%j has none', (text) => expect(allIn(text)).toEqual([]));
});
