import type { Plugin } from 'vite';

/**
 * The bundled data as modules, compiled at build time:
 * `virtual:drawdown/terms` is what stage 1 needs to find mentions,
 * `virtual:drawdown/record` is what the card and the pages show.
 */
export function dataModules(): Plugin {
  const modules = new Map<string, () => unknown>([]);
  return {
    name: 'drawdown:data',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load(id) {
      const make = modules.get(id.replace('\0', ''));
      return make && `export default ${JSON.stringify(make())}`;
    },
  };
}
