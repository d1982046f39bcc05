import type { Settings } from '../../data/settings-schema.ts';

/** What every part of the options gets: the settings as shown, and how to change them. */
export interface PartProps {
  readonly settings: Settings;
  /** `by` says what shall be, not what shall flip: it may be made again on later settings. */
  onChange(by: (settings: Settings) => Settings): void;
}
