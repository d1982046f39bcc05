import { type BlockMentions, chooseMarks } from '../../core/density.ts';
import type { Detector } from '../../core/detector/index.ts';
import { phraseKey } from '../../core/muted.ts';
import type { PageSettings } from '../../data/messages-schema.ts';
import { reachBackground } from './background.ts';
import { readPageDate } from './context.ts';
import type { Found } from './found.ts';
import type { CardPort, ScanHandle } from './handle.ts';
import type { Life } from './life.ts';
import { createPaint } from './paint.ts';
import { keepReading, type Reading } from './passes.ts';
import { sectionsOf } from './sections.ts';

/** The page as Drawdown sees it, kept up to date. */
export interface Page extends ScanHandle {
  /** Whether the reader has Drawdown on here; true where nobody had to ask. */
  isOn(): boolean;
  /** Opens the card of a mention, as soon as there is a card; an unknown id does nothing. */
  show(id: number): void;
  /** Looks again at what can be seen, soon. */
  lookAgain(): void;
}

/** Reads the page, marks the mentions in it and reports their number, for as long as `life` lasts. */
export function openPage(life: Life, detector: Detector): Page {
  const paint = createPaint(life);
  const background = reachBackground(life, answered);
  let answer: PageSettings | undefined;
  let reading: (Reading & { stop(): void }) | undefined;
  /** The mentions that can be seen, of all kinds. */
  let seen: readonly (readonly Found[])[] = [];
  /** Of these, the kinds that are switched on. */
  let mentions: readonly Found[] = [];
  let card: CardPort | undefined;
  let shownNext: number | undefined;

  function startReading(): void {
    const controller = new AbortController();
    const signal = AbortSignal.any([life.signal, controller.signal]);
    const started = keepReading(life, signal, detector, background.want, (blocks) => {
      seen = blocks;
      update();
    });
    reading = { ...started, stop: () => controller.abort() };
  }

  function stopReading(): void {
    reading?.stop();
    reading = undefined;
    seen = [];
  }

  function answered(given: PageSettings): void {
    answer = given;
    if (!given.on) stopReading();
    else if (!reading) startReading();
    update();
  }

  function update(): void {
    const { types, mutedPhrases } = answer?.settings ?? {};
    const isWanted = ({ type, text }: Found) =>
      (types?.[type] ?? true) && !(mutedPhrases?.[0] && mutedPhrases.includes(phraseKey(text)));
    const blocks = seen.map((block) => block.filter(isWanted)).filter(({ length }) => length);
    mentions = blocks.flat();
    paint.paint(answer?.on ? chooseMarks(inSections(blocks), answer.settings.density) : []);
    paint.restore();
    background.report(mentions.length);
    card?.update();
  }

  function show(id: number): void {
    const mention = mentions.find((one) => one.id === id);
    if (card && mention && answer?.on) card.show(mention);
    shownNext = card ? undefined : id;
  }

  // Back from the browser's cache the page is as it was left, but its tab and the settings may not be.
  const backAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    background.repeat();
    reading?.lookAgain();
  };
  window.addEventListener('pageshow', backAgain, { signal: life.signal });
  startReading();

  return {
    signal: life.signal,
    settings() {
      if (!answer) throw new Error('No settings yet');
      return answer.settings;
    },
    isOn: () => answer?.on ?? true,
    mentions: () => mentions,
    markedAt: paint.markedAt,
    pageDate: () => readPageDate(document),
    lookAgain: () => reading?.lookAgain(),
    learn(patterns) {
      detector.learn(patterns);
      reading?.readOn();
    },
    show,
    attach(port) {
      card = port;
      if (shownNext !== undefined) show(shownNext);
    },
  };
}

function inSections(blocks: readonly (readonly Found[])[]): BlockMentions<Found>[] {
  const parents = blocks.map(([first]) => first?.places[0].source.parentElement ?? null);
  const sections = sectionsOf(document, parents);
  return blocks.map((mentions, index) => ({ mentions, section: sections[index] ?? 0 }));
}
