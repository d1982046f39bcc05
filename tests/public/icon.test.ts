import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const drawing = readFileSync(new URL('docs/icon.svg', root));

describe('the icon', () => {
  it.each([16, 32, 48, 96, 128])(
    'is there as a square PNG of %i px with an alpha channel',
    (size) => {
      const png = readFileSync(new URL(`public/icon/${size}.png`, root));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // The header chunk: width, height, depth, colour type (6: RGB and alpha).
      expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([
        size,
        size,
        8,
        6,
      ]);
    },
  );

  it.each([16, 32, 48, 96, 128])('is at %i px drawn from docs/icon.svg as it stands', (size) => {
    const png = readFileSync(new URL(`public/icon/${size}.png`, root));
    const hash = createHash('sha256').update(drawing).digest('hex');
    expect(png.toString('latin1')).toContain(`docs/icon.svg ${hash}`);
  });

  it('does not ship its drawing, which no page needs', () => {
    expect(existsSync(new URL('public/icon/icon.svg', root))).toBe(false);
  });
});
