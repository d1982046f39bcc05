import { describe, expect, it, vi } from 'vitest';
import { badgeText, paintBadge, showCount } from '../../entrypoints/background/badge.ts';

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [42, '42'],
    [999, '999'],
    [1000, '999+'],
  ])('says of %i mentions "%s"', (mentions, text) => {
    expect(badgeText(mentions)).toBe(text);
  });

  it('is set for one tab alone, and painted for all', async () => {
    const badge = {
      setBadgeText: vi.fn(),
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
    };
    await showCount(badge, 7, 3);
    await paintBadge(badge);
    expect(badge.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
    expect(badge.setBadgeBackgroundColor.mock.calls[0]![0]).not.toHaveProperty('tabId');
  });

  it('is readable: at least 4.5 to 1', async () => {
    const colours: string[] = [];
    const note = async ({ color }: { color: unknown }) => void colours.push(String(color));
    await paintBadge({
      setBadgeText: vi.fn(),
      setBadgeBackgroundColor: note,
      setBadgeTextColor: note,
    });
    const [dark, light] = colours.map(luminance).sort((a, b) => a - b);
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
