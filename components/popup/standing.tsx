import { t } from '../t.ts';

export interface StandingProps {
  /** The record's as-of day, written out for the reader. */
  readonly asOf: string;
  /** Where the story stands on that day. */
  readonly lines: readonly string[];
}

export function Standing({ asOf, lines }: StandingProps) {
  return (
    <section class="standing">
      <h2 class="standing-title">{t('popupStanding', asOf)}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
