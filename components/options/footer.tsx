import { t } from '../t.ts';

export interface FooterProps {
  /** Of the extension: "0.1.0". */
  readonly version: string;
  /** The record's version: "2026.10.10". */
  readonly record: string;
  /** The record's as-of day, in words. */
  readonly asOf: string;
}

/** What this copy of Drawdown is, and what it does with what it reads. */
export function Footer({ version, record, asOf }: FooterProps) {
  return (
    <footer>
      <p>{t('optionsPrivacy')}</p>
      <p>{t('optionsVersion', version)}</p>
      <p>{t('optionsRecord', record, asOf)}</p>
      <p>{t('optionsLicence')}</p>
    </footer>
  );
}
