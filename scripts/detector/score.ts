import type { Mention } from '../../core/mention.ts';
import type { Labelled } from './passages.ts';

/** Kinds that are scored; a mark on a label of another kind is neither hit nor false. */
const scoredKinds = ['explicit', 'anaphoric'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

/** Labels of these kinds must not be marked. */
const wrongKinds = ['2011-era', 'other-event'];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How well one passage's marks meet its labels, of one kind of mention. */
export interface Score {
  readonly found: readonly Span[];
  readonly missed: readonly Span[];
  /** Marks that meet no label. */
  readonly falseMarks: readonly Span[];
}

/**
 * Scores the marks of a passage. A label counts as found when a mark overlaps it by at
 * least half of the longer of the two; each mark finds one label at most.
 */
export function score(
  { mentions: labels }: Pick<Labelled, 'mentions'>,
  mentions: readonly Mention[],
  kind: ScoredKind,
): Score {
  const wanted = labels.filter((label) => label.kind === kind);
  const neutral = labels.filter((label) => label.kind !== kind && !wrongKinds.includes(label.kind));
  const free = new Set<Span>(mentions.filter((mention) => mention.kind === kind));
  const found: Span[] = [];
  const missed: Span[] = [];
  for (const label of wanted) {
    const mark = [...free].find((mark) => meets(mark, label));
    if (mark) free.delete(mark);
    (mark ? found : missed).push(label);
  }
  const falseMarks = [...free].filter((mark) => !neutral.some((label) => overlap(mark, label) > 0));
  return { found, missed, falseMarks };
}

function meets(mark: Span, label: Span): boolean {
  const longer = Math.max(mark.end - mark.start, label.end - label.start);
  return overlap(mark, label) * 2 >= longer;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Precision, recall and F1 in percent; 100 where there was nothing to find or nothing marked. */
export function rates(found: number, missed: number, falseMarks: number) {
  const precision = found + falseMarks ? found / (found + falseMarks) : 1;
  const recall = found + missed ? found / (found + missed) : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
