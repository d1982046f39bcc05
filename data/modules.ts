import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileRecord } from './compile-record.ts';
import { compileTerms } from './compile-terms.ts';
import { readRecord } from './read.ts';
import { readWordings } from './read-wordings.ts';

const unpacker = fileURLToPath(new URL('../core/unpack-record.ts', import.meta.url));

/**
 * The bundled data as modules, compiled at build time:
 * `virtual:drawdown/terms` is what stage 1 needs to find mentions,
 * `virtual:drawdown/record` is what the card and the pages show.
 */
export function dataModules(): Plugin {
  const modules = new Map<string, () => string>([
    [
      'virtual:drawdown/terms',
      () => {
        const record = readRecord();
        const languages = readWordings().map((wording) => compileTerms(wording, record));
        return `export default ${JSON.stringify(languages)}`;
      },
    ],
    [
      'virtual:drawdown/record',
      () =>
        `import { unpackRecord } from ${JSON.stringify(unpacker)};
         export default /* @__PURE__ */ unpackRecord(${JSON.stringify(compileRecord(readRecord()))})`,
    ],
  ]);
  return {
    name: 'drawdown:data',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.replace('\0', ''))?.(),
  };
}
