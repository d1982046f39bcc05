export type Change<Settings> = (settings: Settings) => Settings;

/** Where settings are kept; see `entrypoints/background/settings.ts`. */
export interface Store<Settings> {
  load(): Promise<Settings>;
  change(by: Change<Settings>): Promise<Settings>;
  watch(told: (settings: Settings) => void): () => void;
}

export interface Kept<Settings> {
  /** The stored settings with the reader's changes on top; null until they are loaded. */
  readonly shown: Settings | null;
  /** `unread`: could not be loaded. `failed`: shown, but not stored. */
  readonly state: 'idle' | 'saving' | 'saved' | 'failed' | 'unread';
}

export interface Keeper<Settings> {
  /** Shows the change at once and stores it. A change says what shall be, not what shall flip. */
  change(by: Change<Settings>): void;
  /** Stores what could not be stored before. */
  retry(): void;
  stop(): void;
}

/**
 * Shows and stores the reader's changes. One save runs at a time and takes all that has come up
 * since, so none is lost; what could not be stored stays on screen and goes along with the next
 * save. Changes made elsewhere come in below the reader's own. `told` hears of every new state.
 */
export function keepSettings<Settings>(
  store: Store<Settings>,
  told: (kept: Kept<Settings>) => void,
): Keeper<Settings> {
  let stored: Settings | null = null;
  let unsaved: readonly Change<Settings>[] = [];
  let state: Kept<Settings>['state'] = 'idle';

  const apply = (changes: readonly Change<Settings>[]) => (settings: Settings) =>
    changes.reduce((changed, by) => by(changed), settings);
  const tell = (now: typeof state) => {
    state = now;
    told({ shown: stored && apply(unsaved)(stored), state });
  };
  const hear = (settings: Settings) => {
    stored = settings;
    tell(state === 'unread' ? 'idle' : state);
  };

  async function save(): Promise<void> {
    if (state === 'saving') return;
    tell('saving');
    while (unsaved.length > 0) {
      const taken = unsaved;
      try {
        stored = await store.change(apply(taken));
      } catch {
        return tell('failed');
      }
      unsaved = unsaved.slice(taken.length);
    }
    tell('saved');
  }

  const stop = store.watch(hear);
  // What was heard in the meantime is newer than what is loaded.
  store.load().then(
    (settings) => stored ?? hear(settings),
    () => stored ?? tell('unread'),
  );

  return {
    change(by) {
      unsaved = [...unsaved, by];
      if (state === 'saving') tell('saving');
      else void save();
    },
    retry: () => void save(),
    stop,
  };
}
