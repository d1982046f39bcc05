import type { Settings } from '../../data/settings-schema.ts';
import { t } from '../t.ts';

/**
 * A mark of this style on a light and on a dark page. The page gives the class `sample-<style>`
 * the very declarations that marks on pages have.
 */
export function MarkSample({ style }: { readonly style: Settings['markStyle'] }) {
  return (
    <div class="samples">
      {['light', 'dark'].map((page) => (
        <p key={page} class={`sample ${page}`}>
          {t('optionsSampleBefore')} <span class={`sample-${style}`}>{t('optionsSampleMark')}</span>{' '}
          {t('optionsSampleAfter')}
        </p>
      ))}
    </div>
  );
}
