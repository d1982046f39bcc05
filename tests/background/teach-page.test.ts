import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../data/languages.ts';
import { teachPage } from '../../entrypoints/background/teach-page.ts';

const target = { tabId: 7, frameIds: [0] };

describe('teachPage', () => {
  it.each(languages)('loads the file of %s', async (language) => {
    const executeScript = vi.fn(async () => []);
    await teachPage({ executeScript }, target, [language]);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target,
      files: [`language/${language}.js`],
    });
  });

  it.each([[[]], [['xx']], [['../background']]])('loads nothing for %j', async (wanted) => {
    const executeScript = vi.fn(async () => []);
    await teachPage({ executeScript }, target, wanted);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
