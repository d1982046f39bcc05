import { type TermType, termTypes } from '../../core/term-type.ts';
import { Switch } from '../controls/switch.tsx';
import { t } from '../t.ts';
import { typeName } from '../type-name.ts';
import type { PartProps } from './part.ts';

/** Which kinds of term are marked. */
export function TypesPart({ settings, onChange }: PartProps) {
  const set = (type: TermType, on: boolean) =>
    onChange((now) => ({ ...now, types: { ...now.types, [type]: on } }));
  return (
    <section class="part">
      <fieldset>
        <legend>
          <h2>{t('optionsTypes')}</h2>
        </legend>
        <p class="lead">{t('optionsTypesLead')}</p>
        {termTypes.map((type) => (
          <Switch
            key={type}
            label={typeName(type)}
            hint={t(`optionsExample${type[0]?.toUpperCase()}${type.slice(1)}`)}
            on={settings.types[type]}
            onSwitch={(on) => set(type, on)}
          />
        ))}
      </fieldset>
    </section>
  );
}
