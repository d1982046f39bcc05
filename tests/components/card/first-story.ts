/** What one statement of the news story that Drawdown began with meets in the card. */
export interface Answer {
  readonly statement: string;
  /** Where a mention of it opens. */
  readonly term: string;
  readonly entry: string | null;
  /** The entries that answer it. */
  readonly entries: readonly string[];
  /** What the card says, also where the story is wrong. */
  readonly says: readonly string[];
}

const report = 'd-2024-09-06-reuters-report';
const joint = 'd-2024-09-27-joint-statement';

export const answers: readonly Answer[] = [
  {
    statement: 'an agreement was reached, short of final approval',
    term: 't-withdrawal',
    entry: report,
    entries: [report, joint],
    says: [
      'had an understanding on plans',
      'final approval was still missing',
      'gave the timeline',
    ],
  },
  {
    statement: 'it is carried out in two stages over two years',
    term: 't-deadlines',
    entry: 'd-2024-09-08-abbasi-timeline',
    entries: ['d-2024-09-08-abbasi-timeline', 'd-plan-2025-09-official', 'd-plan-2026-09-official'],
    says: ['named two steps of a plan', 'by September 2025', 'by September 2026'],
  },
  {
    statement: 'hundreds leave by September 2025',
    term: 't-deadlines',
    entry: 'd-plan-2025-09-reported',
    entries: ['d-plan-2025-09-reported'],
    says: [
      "Reuters' sources said",
      'Planned, then superseded',
      'fixed the latest date for the end of the coalition',
      'federal Iraq is completed',
    ],
  },
  {
    statement: 'the rest leave by the end of 2026',
    term: 't-deadlines',
    entry: 'd-plan-2026-end-reported',
    entries: ['d-plan-2026-end-reported', 'd-2026-09-30-oir-concluded'],
    says: [
      'Planned, then superseded',
      'The official texts have September 2026',
      'left Erbil Air Base',
    ],
  },
  {
    statement: '“an agreement, and now it is a matter of when it will be announced”',
    term: 't-withdrawal',
    entry: report,
    entries: ['q-2024-09-06-us-official'],
    says: ['came back through Arabic and are not the official'],
  },
  {
    statement: 'a new advisory relationship, with some US forces staying',
    term: 't-deadlines',
    entry: 'd-plan-2026-end-reported',
    entries: ['d-plan-2026-end-reported'],
    says: ['Some US troops might stay as advisers'],
  },
  {
    statement: 'some US forces may stay: what was said of that in 2026',
    term: 't-oir',
    entry: 'd-2026-09-30-oir-concluded',
    entries: ['d-2026-09-30-oir-concluded'],
    says: ['No official number of personnel after that day was found'],
  },
  {
    statement: 'the announcement was delayed by tensions in the region',
    term: 't-withdrawal',
    entry: 'd-2024-08-15-announcement-postponed',
    entries: ['d-2024-08-15-announcement-postponed', 'q-2024-08-15-iraq-mfa'],
    says: ['put off naming an end date', 'did not name the developments', 'was postponed'],
  },
  {
    statement: 'the announcement may come within the month',
    term: 't-withdrawal',
    entry: 'd-2024-08-15-announcement-postponed',
    entries: [joint],
    says: ['27 September 2024'],
  },
  {
    statement: 'the adviser says that the technical talks are over',
    term: 't-alaaldin',
    entry: null,
    entries: ['t-alaaldin', 'q-2024-09-06-alaaldin'],
    says: [
      'who said that the technical talks were over',
      'military, security, economic, and cultural',
    ],
  },
  {
    statement: 'the State Department: both leaders review factors; a “permanent” partnership',
    term: 't-withdrawal',
    entry: 'd-2024-04-15-biden-sudani',
    entries: ['d-2024-04-15-biden-sudani', 'q-2024-04-15-joint-statement'],
    says: [
      'review of three factors',
      'enduring bilateral security partnerships',
      'differ from this official text',
    ],
  },
  {
    statement: 'a political victory for al-Sudani and a shift in US strategy',
    term: 't-withdrawal',
    entry: report,
    entries: [report],
    says: ['a gain for al-Sudani and a large change of US policy is comment, not fact'],
  },
  {
    statement: 'the US position on the shift',
    term: 't-withdrawal',
    entry: joint,
    entries: ['q-2024-09-27-not-withdrawal'],
    says: ['The US position of that day'],
  },
  {
    statement: 'Iraq is an ally of both the United States and Iran',
    term: 't-withdrawal',
    entry: 'd-2024-08-15-announcement-postponed',
    entries: ['d-2024-08-15-announcement-postponed'],
    says: ['Reuters described Iraq, in its own words, as an ally of both'],
  },
  {
    statement: 'about 2,500 US troops in Iraq',
    term: 't-troops',
    entry: 'f-us-iraq-2500-2024-09',
    entries: ['f-us-iraq-2500-2024-09', 'f-us-iraq-at-least-2500-2024-12'],
    says: ['about 2,500', 'as of 7 September 2024', 'Refined by', 'at least 2,500'],
  },
  {
    statement: '900 in Syria',
    term: 't-troops',
    entry: 'f-us-syria-900-2024-09',
    entries: ['f-us-syria-900-2024-09', 'f-us-syria-2000-2024-12'],
    says: ['about 900', 'as of 7 September 2024', 'Superseded by', 'about 2,000'],
  },
  {
    statement: 'the coalition was formed in 2014',
    term: 't-global-coalition',
    entry: 'd-2014-09-coalition-formed',
    entries: ['d-2014-09-coalition-formed', 'd-2014-09-10-coalition-announced'],
    says: ['September 2014', 'formed the Global Coalition against Daesh'],
  },
];
