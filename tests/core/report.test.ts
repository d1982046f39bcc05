import { describe, expect, it } from 'vitest';
import { type ReportFacts, reportText } from '../../core/report.ts';

const facts: ReportFacts = {
  mention: {
    text: 'US troops will leave Iraq',
    term: 't-withdrawal',
    entry: null,
    why: { rule: 'forces-leave', words: ['US', 'Iraq'] },
  },
  record: { version: '2026.11.25', asOf: '2026-10-10' },
  extension: '0.1.0',
  pageDate: { day: '2024-09-06', evidence: { source: 'meta', text: '2024-09-06T10:00Z' } },
};
const address = 'https://zeitung.example/2024/09/06/abzug';

describe('a report', () => {
  it('has all that is needed to look at the mark again', () => {
    expect(reportText(facts, null)).toBe(
      [
        'Drawdown: a wrong mark or fact',
        'Marked: “US troops will leave Iraq”',
        'Rule: forces-leave',
        'Words that decided: “US”, “Iraq”',
        'Term: t-withdrawal',
        'Entry: none',
        'Record: 2026.11.25, as of 2026-10-10',
        'Extension: 0.1.0',
        'Page date: 2024-09-06, from meta',
        'Page address: left out',
        'What is wrong: ',
      ].join('\n'),
    );
  });

  it('says where there is no date, no entry, no word', () => {
    const why = { rule: 'name', words: [] } as const;
    const mention = { ...facts.mention, entry: 'd-2025-09', why };
    const text = reportText({ ...facts, mention, pageDate: null }, null);
    expect(text).toContain('\nWords that decided: none\n');
    expect(text).toContain('\nEntry: d-2025-09\n');
    expect(text).toContain('\nPage date: none stated\n');
  });

  it('has the address of the page where it is given', () => {
    expect(reportText(facts, address)).toContain(`\nPage address: ${address}\n`);
  });

  it('has nothing of the address where it is not, though the date may rest on it', () => {
    const evidence = { source: 'address', text: address } as const;
    const text = reportText({ ...facts, pageDate: { day: '2024-09-06', evidence } }, null);
    expect(text).toContain('2024-09-06, from address');
    expect(text).not.toMatch(/zeitung|abzug|https?:/);
  });
});
