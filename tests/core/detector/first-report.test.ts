import { expect, it } from 'vitest';
import { allIn } from './shipped.ts';

// Sentences of our own, after the first reports of the plan (6 September 2024).
it.each([
  [
    'Washington and Baghdad have agreed on a plan for US-led coalition forces to leave Iraq, several sources said.',
    [['US-led coalition forces to leave Iraq', 't-withdrawal']],
  ],
  [
    'Under it, hundreds of troops would go by September 2025, the remainder by the end of 2026.',
    [
      ['by September 2025', 't-deadlines', 'd-plan-2025-09-reported'],
      ['by the end of 2026', 't-deadlines', 'd-plan-2026-end-reported'],
    ],
  ],
  [
    'The United States has approximately 2,500 troops in Iraq and 900 in Syria, part of the coalition formed in 2014.',
    [
      ['approximately 2,500 troops in Iraq', 't-troops', 'f-us-iraq-2500-2024-09'],
      ['900 in Syria', 't-troops', 'f-us-syria-900-2024-09'],
      ['coalition', 't-global-coalition'],
    ],
  ],
  [
    'Farhad Alaaldin, who advises Prime Minister Mohammed Shia al-Sudani, said the technical talks on the coalition drawdown in Iraq were done.',
    [
      ['Farhad Alaaldin', 't-alaaldin'],
      ['Mohammed Shia al-Sudani', 't-sudani'],
      ['coalition drawdown in Iraq', 't-withdrawal'],
    ],
  ],
  ['"We have an agreement," a senior U.S. official said.', []],
])('%s', (text, mentions) => expect(allIn(text)).toEqual(mentions));
