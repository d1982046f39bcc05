import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileProfile } from './compile-profile.ts';
import { compileRecord } from './compile-record.ts';
import { compileRecordPage } from './compile-record-page.ts';
import { compileTerms } from './compile-terms.ts';
import { readRecord } from './read.ts';
import { readWordings } from './read-wordings.ts';

const unpacker = fileURLToPath(new URL('../core/unpack-record.ts', import.meta.url));

/**
 * The bundled data as modules, compiled at build time:
 * `virtual:drawdown/profiles` is what stage 1 knows of every language,
 * `virtual:drawdown/terms` what the detector needs to read each, for tests and scripts,
 * `virtual:drawdown/record` what the card and the pages show,
 * `virtual:drawdown/packed-record` the same, still packed,
 * `virtual:drawdown/record-page` all that the files say, for the record page.
 */
export function dataModules(): Plugin {
  const modules = new Map<string, () => string>([
    [
      'virtual:drawdown/profiles',
      () => `export default ${JSON.stringify(readWordings().map(compileProfile))}`,
    ],
    [
      'virtual:drawdown/terms',
      () => {
        const record = readRecord();
        const languages = readWordings().map((wording) => compileTerms(wording, record));
        return `export default ${JSON.stringify(languages)}`;
      },
    ],
    [
      'virtual:drawdown/packed-record',
      () => `export default ${JSON.stringify(compileRecord(readRecord()))}`,
    ],
    [
      'virtual:drawdown/record',
      () =>
        `import { unpackRecord } from ${JSON.stringify(unpacker)};
         export default /* @__PURE__ */ unpackRecord(${JSON.stringify(compileRecord(readRecord()))})`,
    ],
    [
      'virtual:drawdown/record-page',
      () => `export default ${JSON.stringify(compileRecordPage(readRecord()))}`,
    ],
  ]);
  return {
    name: 'drawdown:data',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.replace('\0', ''))?.(),
  };
}

/**
 * Each language's file: stage 1 has it loaded on pages with text in that language. It hands
 * the patterns to the scan of its page, by the name under which `scan/handle.ts` puts it up.
 */
export function languageFiles(): { path: string; script: string }[] {
  const record = readRecord();
  return readWordings().map((wording) => ({
    path: `language/${wording.language}.js`,
    script: `globalThis[Symbol.for('drawdown.scan')]?.learn(${JSON.stringify(compileTerms(wording, record))});\n`,
  }));
}
