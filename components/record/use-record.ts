import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { timeOf } from '../../core/day.ts';
import { bySource } from '../../core/record-page/by-source.ts';
import { type Choices, choicesToShow, noChoices } from '../../core/record-page/choices.ts';
import { filterEntries, filterOptions } from '../../core/record-page/filter.ts';
import { type FullRecord, supportsIn } from '../../core/record-page/full-record.ts';
import { type PageEntry, type PageTerm, recordOn } from '../../core/record-page/record-on.ts';
import { searchText } from '../../core/record-page/search.ts';
import { parts, type Target } from '../../core/record-page/target.ts';
import { firstDay } from '../../core/record-page/time.ts';
import { wholeWindow } from '../../core/record-page/time-window.ts';
import { shownWords } from './entry-words.ts';
import { keepEqual } from './keep-equal.ts';

/**
 * What the page shows of `record`, by what the reader has chosen and where the address leads.
 * `onReach` is told once what it leads to is on the page.
 */
export function useRecord(record: FullRecord, target: Target, onReach: (id: string) => void) {
  const [choices, setChoices] = useState<Choices>(noChoices);
  const pending = useRef<string | null>(null);
  const fixed = useMemo(() => fixedOf(record), [record]);
  const on = useMemo(() => fixed.onDay(choices.day), [fixed, choices.day]);
  const found = useMemo(
    () => filterEntries(on.entries, choices.filters, fixed.textOf),
    [fixed, on, choices],
  );

  useEffect(() => {
    if (target.kind === 'none' || target.kind === 'unknown') return;
    pending.current = target.id;
    setChoices((now) => choicesToShow(now, (then) => fixed.shows(then, target.id)));
  }, [target, fixed]);

  useEffect(() => {
    if (pending.current === null || !fixed.shows(choices, pending.current)) return;
    onReach(pending.current);
    pending.current = null;
  });

  const { options, first, whole } = fixed;
  return { choices, setChoices, on, found, options, first, whole };
}

/** All that does not change with the reader's choices. */
function fixedOf(record: FullRecord) {
  const supports = supportsIn(record);
  const sameEntry = keepEqual<PageEntry>(({ entry }) => entry.id);
  const sameTerm = keepEqual<PageTerm>(({ term }) => term.id);

  const onDay = (day: string | null) => {
    const { known, entries, terms } = recordOn(record, supports, day ?? record.asOf);
    const read = { known, entries: entries.map(sameEntry), terms: terms.map(sameTerm) };
    return { ...read, sources: bySource(read) };
  };
  const all = onDay(null).entries;

  const texts = new WeakMap<PageEntry, string>();
  const textOf = (view: PageEntry): string => {
    const text = texts.get(view) ?? searchText(view, shownWords(view));
    texts.set(view, text);
    return text;
  };

  /** Whether these choices show the entry, term, source or part of the page. */
  const shows = ({ day, filters }: Choices, id: string): boolean => {
    if (parts.some((part) => part === id)) return true;
    const { entries, terms, sources } = onDay(day);
    if (filterEntries(entries, filters, textOf).some(({ entry }) => entry.id === id)) return true;
    return (
      terms.some(({ term }) => term.id === id) || sources.some(({ source }) => source.id === id)
    );
  };

  return {
    options: filterOptions(record),
    first: firstDay(record),
    whole: wholeWindow([record.asOf, ...all.map(({ date }) => date)].map(timeOf)),
    onDay,
    textOf,
    shows,
  };
}
