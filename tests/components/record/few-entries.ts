import record from 'virtual:drawdown/record-page';
import type { FullRecord } from '../../../core/record-page/full-record.ts';

const few = [
  'd-2014-09-10-coalition-announced',
  'd-2014-09-coalition-formed',
  'd-2014-10-15-oir-named',
  'd-2023-08-08-hmc-agreed',
  'd-2024-01-25-hmc-launch',
  'd-2024-09-06-reuters-report',
  'd-2024-09-27-joint-statement',
  'd-plan-2025-09-reported',
  'd-plan-2025-09-official',
  'd-2025-09-30-pentagon-reduction',
  'd-2025-10-20-advisers-stay',
  'd-2026-01-18-federal-iraq-complete',
  'd-2026-09-30-oir-concluded',
  'f-us-syria-900-2024-09',
  'f-us-syria-2000-2024-12',
  'f-us-iraq-2400-2025-08',
  'f-ain-al-asad-250-350-2025-10',
  'f-erbil-under-500-plan',
  'q-2021-12-09-araji',
  'q-2024-09-06-us-official',
  'q-2024-09-27-first',
  't-abbasi',
  't-withdrawal',
];

const oneOfEach = [
  'd-2024-09-06-reuters-report',
  'd-plan-2025-09-reported',
  'd-plan-2025-09-official',
  'f-us-iraq-2400-2025-08',
  'q-2021-12-09-araji',
  't-abbasi',
];

/** A part of the real record, with its sources: drawn in a moment, where the whole takes long. */
export const fewEntries = partOf(few);

/** A part with all that an entry can have, for checks that take long even so. */
export const fewestEntries = partOf(oneOfEach);

function partOf(ids: readonly string[]): FullRecord {
  const isOne = ({ id }: { readonly id: string }) => ids.includes(id);
  const entries = {
    events: record.events.filter(isOne),
    figures: record.figures.filter(isOne),
    quotes: record.quotes.filter(isOne),
    terms: record.terms.filter(isOne),
  };
  const cited = new Set(
    [entries.events, entries.figures, entries.quotes, entries.terms].flatMap((kind) =>
      kind.flatMap(({ citations }) => citations.map(({ source }) => source)),
    ),
  );
  return { ...record, ...entries, sources: record.sources.filter(({ id }) => cited.has(id)) };
}
