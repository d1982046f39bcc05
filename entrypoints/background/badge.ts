import type { Action } from 'webextension-polyfill';

/** The part of the browser that shows a count on the toolbar button. */
export type Badge = Pick<
  Action.Static,
  'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'
>;

/** The badge has room for about four characters. */
const MOST = 999;

/** Slate with white: 7.6 to 1, and apart from a light and from a dark toolbar. */
const BACKGROUND = '#475569';
const TEXT = '#ffffff';

/** What the badge says of `mentions`; nothing where there are none. */
export function badgeText(mentions: number): string {
  if (mentions === 0) return '';
  return mentions > MOST ? `${MOST}+` : String(mentions);
}

/** The colours, for all tabs. */
export async function paintBadge(badge: Badge): Promise<void> {
  await badge.setBadgeBackgroundColor({ color: BACKGROUND });
  await badge.setBadgeTextColor({ color: TEXT });
}

/** Shows the count on one tab until it goes to another page, which clears it. */
export async function showCount(badge: Badge, tabId: number, mentions: number): Promise<void> {
  await badge.setBadgeText({ tabId, text: badgeText(mentions) });
}
