import { useId } from 'preact/hooks';
import { Undoable } from '../controls/undoable.tsx';
import { t } from '../t.ts';
import type { PartProps } from './part.ts';

interface MutedPartProps extends Pick<PartProps, 'settings'> {
  /** BCP 47: whose alphabet the phrases are listed by. */
  readonly locale: string;
  /** The phrase that was unmuted last, as long as that can be undone. */
  readonly unmuted: string | null;
  onUnmute(phrase: string): void;
  onUndo(): void;
}

/** The phrases that are never marked; one that was just unmuted stays in its place. */
export function MutedPart({ settings, locale, unmuted, onUnmute, onUndo }: MutedPartProps) {
  const id = useId();
  const muted = new Set(settings.mutedPhrases);
  const listed = unmuted === null ? muted : new Set([...muted, unmuted]);
  const phrases = [...listed].sort(new Intl.Collator(locale).compare);
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{t('optionsMuted')}</h2>
      <p class="lead">{t(phrases.length ? 'optionsMutedLead' : 'optionsMutedNone')}</p>
      {phrases.length > 0 && (
        <ul class="muted">
          {phrases.map((phrase) => (
            <li key={phrase}>
              <bdi>“{phrase}”</bdi>
              <Undoable
                label={t('optionsUnmute')}
                undoLabel={t('optionsUndo')}
                idle={!muted.has(phrase)}
                done={phrase === unmuted}
                onPress={() => onUnmute(phrase)}
                onUndo={onUndo}
              />
            </li>
          ))}
        </ul>
      )}
      <p class="hint" role="status">
        {unmuted !== null && t('optionsUnmuted', unmuted)}
      </p>
    </section>
  );
}
