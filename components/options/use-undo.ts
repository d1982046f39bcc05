import { useState } from 'preact/hooks';
import { mutePhrase, unmutePhrase } from '../../core/muted.ts';
import type { Settings } from '../../data/settings-schema.ts';
import type { PartProps } from './part.ts';

type Change = (settings: Settings) => Settings;

interface Offer {
  readonly of: 'reset' | 'sites' | 'muted';
  /** What was unmuted. */
  readonly phrase?: string;
  readonly undo: Change;
}

/** The reader's changes, of which a sweeping one can be undone until the next. */
export function useUndo(settings: Settings | null, onChange: PartProps['onChange']) {
  const [offer, setOffer] = useState<Offer | null>(null);
  return {
    /** What can be undone now. */
    of: offer?.of ?? null,
    /** The phrase that was unmuted and can be muted again. */
    unmuted: offer?.phrase ?? null,
    change(by: Change) {
      setOffer(null);
      onChange(by);
    },
    switchAllOn() {
      const offSites = settings?.offSites ?? [];
      setOffer({ of: 'sites', undo: (now) => ({ ...now, offSites }) });
      onChange((now) => ({ ...now, offSites: [] }));
    },
    unmute(phrase: string) {
      setOffer({ of: 'muted', phrase, undo: (now) => mutePhrase(now, phrase) });
      onChange((now) => unmutePhrase(now, phrase));
    },
    reset(defaults: Settings) {
      setOffer(settings && { of: 'reset', undo: () => settings });
      onChange(() => defaults);
    },
    undo() {
      setOffer(null);
      if (offer) onChange(offer.undo);
    },
  };
}
