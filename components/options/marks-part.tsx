import { Choice } from '../controls/choice.tsx';
import { t } from '../t.ts';
import { MarkSample } from './mark-sample.tsx';
import type { PartProps } from './part.ts';

/** How mentions are marked, and how many of them. */
export function MarksPart({ settings, onChange }: PartProps) {
  return (
    <section class="part" aria-labelledby="options-marks">
      <h2 id="options-marks">{t('optionsMarks')}</h2>
      <Choice
        legend={t('optionsMarkStyle')}
        chosen={settings.markStyle}
        options={[
          {
            value: 'underline',
            label: t('optionsUnderline'),
            sample: <MarkSample style="underline" />,
          },
          { value: 'marker', label: t('optionsMarker'), sample: <MarkSample style="marker" /> },
        ]}
        onChoose={(markStyle) => onChange((now) => ({ ...now, markStyle }))}
      />
      <Choice
        legend={t('optionsDensity')}
        chosen={settings.density}
        options={[
          { value: 'first', label: t('optionsFirst'), hint: t('optionsFirstHint') },
          { value: 'section', label: t('optionsSection'), hint: t('optionsSectionHint') },
          { value: 'all', label: t('optionsAll'), hint: t('optionsAllHint') },
        ]}
        onChoose={(density) => onChange((now) => ({ ...now, density }))}
      />
    </section>
  );
}
