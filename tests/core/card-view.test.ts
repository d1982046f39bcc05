import record from 'virtual:drawdown/record';
import { describe, expect, it } from 'vitest';
import { type CardView, cardView } from '../../core/card-view.ts';
import type { EntryView } from '../../core/entry-view.ts';

const all = { standing: true, events: true, figures: true, quotes: true };

/** The card of a mention of `term` that opens at `entry`. */
function card(term: string, entry: string | null = null, wanted = all): CardView {
  const type = record.terms.find(({ id }) => id === term)?.type ?? 'withdrawal';
  return cardView(record, { term, type, entry }, wanted)!;
}

const ids = (views: readonly EntryView[]) => views.map(({ entry }) => entry.id);
const fate = (view: EntryView | undefined) =>
  view?.became.map(({ rel, entry }) => `${rel} ${entry.id}`);
const viewsIn = (view: CardView): EntryView[] => [
  ...view.here.all,
  ...(view.events?.all ?? []),
  ...(view.figures?.all ?? []),
  ...(view.quotes?.all ?? []),
];

describe('what the card opens at', () => {
  it.each<[string, string, string | null, string[]]>([
    ['a deadline', 't-deadlines', 'd-plan-2026-end-reported', ['d-plan-2026-end-reported']],
    ['a figure', 't-troops', 'f-us-syria-900-2024-09', ['f-us-syria-900-2024-09']],
    [
      'an adviser: his words and the day he said them',
      't-alaaldin',
      null,
      ['q-2024-09-06-alaaldin', 'd-2024-09-06-reuters-report'],
    ],
    [
      'a base: what happened there, then how many were there',
      't-ain-al-asad',
      null,
      ['d-2026-01-17-ain-al-asad-handover', 'f-ain-al-asad-250-350-2025-10'],
    ],
    [
      'a talk that each side told its own way: both tellings',
      't-hmc',
      'd-2024-01-25-hmc-launch',
      ['d-2024-01-25-hmc-launch', 'q-2024-01-25-iraq-mfa', 'q-2024-01-25-singh'],
    ],
    ['the withdrawal: the story itself', 't-withdrawal', null, []],
  ])('%s', (_, term, entry, expected) => {
    expect(ids(card(term, entry).here.shown)).toEqual(expected);
  });

  it('is the entry before what the term means, only where an entry was named', () => {
    expect(card('t-deadlines', 'd-plan-2025-09-official').entryFirst).toBe(true);
    expect(card('t-alaaldin').entryFirst).toBe(false);
  });

  it('is the term where the record does not know the entry', () => {
    expect(card('t-deadlines', 'd-unheard-of').here.all).toEqual([]);
  });

  it('is nothing where the record does not know the term', () => {
    expect(cardView(record, { term: 't-x', type: 'base', entry: null }, all)).toBeNull();
  });
});

describe('what became of an entry', () => {
  it.each<[string, string, string[]]>([
    [
      't-deadlines',
      'd-plan-2025-09-reported',
      [
        'superseded-by d-plan-2025-09-official',
        'outcome d-2025-09-30-pentagon-reduction',
        'outcome d-2025-10-20-advisers-stay',
        'outcome d-2026-01-17-ain-al-asad-handover',
        'outcome d-2026-01-18-federal-iraq-complete',
      ],
    ],
    [
      't-deadlines',
      'd-plan-2026-end-reported',
      ['superseded-by d-plan-2026-09-official', 'outcome d-2026-09-30-oir-concluded'],
    ],
    ['t-troops', 'f-us-syria-900-2024-09', ['superseded-by f-us-syria-2000-2024-12']],
    ['t-troops', 'f-us-iraq-2500-2024-09', ['refined-by f-us-iraq-at-least-2500-2024-12']],
  ])('stands with it: %s at %s', (term, entry, expected) => {
    expect(fate(card(term, entry).here.shown[0])).toEqual(expected);
  });

  it('stands with it wherever the entry is shown', () => {
    const views = record.terms.flatMap(({ id }) => viewsIn(card(id)));
    const with_ = (id: string) => views.filter(({ entry }) => entry.id === id).map(fate);
    expect(with_('d-2025-11-26-forces-in-kurdistan').length).toBeGreaterThan(0);
    for (const each of with_('d-2025-11-26-forces-in-kurdistan')) {
      expect(each).toContain('outcome d-2026-01-18-federal-iraq-complete');
    }
    for (const each of with_('f-us-syria-900-2024-09')) {
      expect(each).toContain('superseded-by f-us-syria-2000-2024-12');
    }
  });
});

describe('the sections', () => {
  it('hold the whole record behind their buttons', () => {
    const { events, figures, quotes } = card('t-withdrawal');
    expect(events?.all.length).toBe(record.events.length);
    expect(figures?.all.length).toBe(record.figures.length);
    expect(quotes?.all.length).toBe(record.quotes.length);
  });

  it('open with the newest dates, plans and deeds, and no plan that was overtaken', () => {
    const shown = card('t-withdrawal').events?.shown ?? [];
    expect(ids(shown)[0]).toBe('d-plan-2026-09-official');
    expect(shown.map(({ entry }) => entry.status)).not.toContain('superseded');
    expect(shown).toHaveLength(3);
  });

  it('do not repeat what stands above them', () => {
    const { here, events } = card('t-oir');
    expect(ids(here.shown)).toContain('d-2026-09-30-oir-concluded');
    expect(ids(events?.shown ?? [])).not.toContain('d-2026-09-30-oir-concluded');
  });

  it('open with the other figures of the same place and troops, for a figure', () => {
    const { figures } = card('t-troops', 'f-us-syria-900-2024-09');
    expect(figures?.shown.map(({ entry }) => entry.place)).toEqual(['Syria', 'Syria']);
  });

  it('open with each side once, the quotes that belong together side by side', () => {
    expect(ids(card('t-withdrawal').quotes?.shown ?? [])).toEqual([
      'q-2025-11-03-sudani',
      'q-2025-02-16-nechirvan-barzani',
      'q-2025-09-30-parnell',
    ]);
  });

  it.each(record.terms.map(({ id }) => id))(
    'give the United States, Iraq and the Kurdistan Region a voice in the card of %s',
    (term) => {
      const view = card(term);
      const shown = [...view.here.shown, ...(view.quotes?.shown ?? [])];
      const sides = shown.flatMap(({ kind, entry }) => (kind === 'quote' ? entry.sides : []));
      expect(new Set(sides)).toEqual(new Set(['US', 'Iraq', 'Kurdistan Region']));
    },
  );

  it.each(record.terms.map(({ id }) => id))(
    'keep paired quotes together in the card of %s',
    (term) => {
      const view = card(term);
      for (const list of [
        view.here.shown,
        view.here.all,
        view.quotes?.shown ?? [],
        view.quotes?.all ?? [],
      ]) {
        const shown = ids(list);
        const [a, b] = ['q-2025-11-03-sudani', 'q-2025-02-16-nechirvan-barzani'].map((id) =>
          shown.indexOf(id),
        );
        if (a !== -1 || b !== -1) expect(Math.abs(a! - b!)).toBe(1);
      }
    },
  );

  it.each(['standing', 'events', 'figures', 'quotes'] as const)(
    'leave out %s when the reader does not want it',
    (section) => {
      const view = card('t-withdrawal', null, { ...all, [section]: false });
      expect(view[section]).toBeNull();
      expect(Object.keys(all).filter((each) => view[each as keyof typeof all])).toHaveLength(3);
    },
  );
});

describe('every assertion of a card', () => {
  it('rests on a source', () => {
    for (const { id } of record.terms) {
      const view = card(id);
      const backings = [view.about, ...(view.standing ?? []), ...viewsIn(view)];
      const fates = viewsIn(view).flatMap(({ became }) => became);
      for (const { sources } of [...backings, ...fates]) expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('is labelled as reported where its grade is C', () => {
    const view = card('t-withdrawal');
    const labelled = view.events?.all.filter(({ reported }) => reported);
    expect(labelled?.map(({ entry }) => entry.grade)).toEqual(['C', 'C', 'C', 'C']);
    expect(view.standing?.map(({ reported }) => reported)).toEqual([false, true]);
  });

  it('names the sources that were read before those known by a headline', () => {
    const [plan] = card('t-oir', 'd-2026-05-zaidi-pm').here.shown;
    const read = plan?.sources.map(({ headlineOnly }) => headlineOnly ?? false) ?? [];
    expect(read).toContain(true);
    expect(read).toEqual(read.toSorted((a, b) => Number(a) - Number(b)));
  });
});
