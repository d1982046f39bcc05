import type { Mention } from '../../core/mention.ts';
import type { Labelled } from './passages.ts';
import { rates, type ScoredKind, type Span, score } from './score.ts';

/** A passage with what the detector found in it. */
export interface ReadPassage {
  readonly passage: Labelled;
  readonly mentions: readonly Mention[];
}

/**
 * The scores of labelled passages in words: explicit and anaphoric mentions by language,
 * false marks by trap and per 1,000 passages of background, then each miss and false mark.
 */
export function report(read: readonly ReadPassage[]): string {
  const languages = [...new Set(read.map(({ passage }) => passage.lang))].sort();
  return [
    ...(['explicit', 'anaphoric'] as const).flatMap((kind) => [
      '',
      `${kind} mentions`,
      ...[...languages, 'all'].flatMap((language) => rowOf(language, kind, read)),
    ]),
    '',
    'explicit marks in near misses, which should have none',
    ...trapRows(read),
    '',
    backgroundRow(read),
    ...(['explicit', 'anaphoric'] as const).flatMap((kind) => list(read, kind)),
  ].join('\n');
}

function rowOf(language: string, kind: ScoredKind, read: readonly ReadPassage[]): string[] {
  const scores = read
    .filter(({ passage }) => language === 'all' || passage.lang === language)
    .map(({ passage, mentions }) => score(passage, mentions, kind));
  const count = (what: 'found' | 'missed' | 'falseMarks') =>
    scores.reduce((sum, one) => sum + one[what].length, 0);
  const [found, missed, falseMarks] = [count('found'), count('missed'), count('falseMarks')];
  if (!found && !missed && !falseMarks) return [];
  const { precision, recall, f1 } = rates(found, missed, falseMarks);
  const rounded = [precision, recall, f1].map((rate) => rate.toFixed(3));
  return [
    `  ${language.padEnd(4)} precision ${rounded[0]}  recall ${rounded[1]}  F1 ${rounded[2]}` +
      `  (${found} found, ${missed} missed, ${falseMarks} false)`,
  ];
}

const isNearMiss = ({ passage }: ReadPassage) =>
  Boolean(passage.trap) && passage.trap !== 'background';
const isBackground = ({ passage }: ReadPassage) =>
  passage.trap === 'background' || (!passage.trap && !passage.mentions.length);

function trapRows(read: readonly ReadPassage[]): string[] {
  const traps = Map.groupBy(read.filter(isNearMiss), ({ passage }) => passage.trap ?? '');
  const all = [...traps].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = all
    .map(([trap, passages]) => [trap, falseIn(passages), passages.length] as const)
    .filter(([, marks]) => marks > 0)
    .map(([trap, marks, size]) => `  ${trap.padEnd(32)} ${marks} in ${size}`);
  const near = read.filter(isNearMiss);
  const marks = falseIn(near);
  const per100 = near.length ? ((100 * marks) / near.length).toFixed(1) : '0';
  return [...rows, `  all traps: ${marks} in ${near.length} passages, ${per100} per 100`];
}

function backgroundRow(read: readonly ReadPassage[]): string {
  const background = read.filter(isBackground);
  const marks = falseIn(background);
  const rate = background.length ? ((1000 * marks) / background.length).toFixed(1) : '0';
  return `background: ${marks} marks in ${background.length} passages, ${rate} per 1,000`;
}

function falseIn(read: readonly ReadPassage[]): number {
  return read.reduce(
    (sum, { passage, mentions }) => sum + score(passage, mentions, 'explicit').falseMarks.length,
    0,
  );
}

function list(read: readonly ReadPassage[], kind: ScoredKind): string[] {
  return read.flatMap(({ passage, mentions }) => {
    const { missed, falseMarks } = score(passage, mentions, kind);
    const line = (what: string, { start, end }: Span) => {
      const before = passage.text.slice(Math.max(0, start - 80), start);
      const after = passage.text.slice(end, end + 80);
      const words = `${before}[${passage.text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
      const trap = passage.trap ? ` (${passage.trap})` : '';
      return `\n${what} ${kind} ${passage.id} ${passage.lang} ${passage.published ?? ''}${trap}\n  ${words}`;
    };
    return [
      ...missed.map((span) => line('MISSED', span)),
      ...falseMarks.map((span) => line('FALSE', span)),
    ];
  });
}
