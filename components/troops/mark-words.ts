import type { Mark } from '../../core/troops/marks.ts';
import { isStrength, isWhole } from '../../core/troops/series.ts';
import { figureNumber } from '../card/figure-words.ts';
import { named } from '../named.ts';
import { t } from '../t.ts';

const signs = { about: '~', nearly: '~', 'at least': '≥', 'fewer than': '<', 'up to': '≤' };

/** What a mark may be labelled with: "fewer than 1,000", or "<1,000" where that has no room. */
export function markWords({ figure, stated }: Mark): string[] {
  const { value, qualifier } = stated;
  const short = (qualifier ? signs[qualifier] : '') + figureNumber({ value, qualifier: null });
  return [figureNumber(stated), short].map((number) => {
    const words = isStrength(figure) ? number : t('troopsTarget', number);
    return isWhole(figure) ? words : `${named('cardPlace', figure.place)} ${words}`;
  });
}
