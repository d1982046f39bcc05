import type { Figure } from '../../core/record.ts';
import { figureNumber } from '../card/figure-words.ts';
import { t } from '../t.ts';

interface SideBySideProps {
  readonly figure: Figure;
  readonly disputed: NonNullable<Figure['disputed']>;
}

/** Numbers that were stated for the same troops and time, each with who stated it. */
export function SideBySide({ figure, disputed }: SideBySideProps) {
  return (
    <div class="accounts">
      <p class="small">{t('recordAccounts')}</p>
      <ul>
        {[figure, ...disputed].map((account) => (
          <li key={account.statedBy}>
            <strong>{figureNumber(account)}</strong> <span lang="en">{account.statedBy}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
