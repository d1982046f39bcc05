import { t } from '../t.ts';

/** The label of an entry that was read in digests, listings or headlines only. */
export function Reported() {
  return <span class="tag">{t('cardReported')}</span>;
}

/** What only reports say of an entry that is otherwise well sourced. */
export function ReportedPart({ text }: { readonly text: string | undefined }) {
  if (!text) return null;
  return (
    <p class="small">
      <Reported /> <span lang="en">{text}</span>
    </p>
  );
}
