import { defineConfig } from 'wxt';
import { dataModules, languageFiles } from './data/modules';
import sites from './data/sites.json' with { type: 'json' };
import { stopOnProblems } from './data/stop-on-problems';

const matches = sites.map(({ host }) => `*://*.${host}/*`);

/**
 * The oldest browsers with what marking without touching needs: custom highlights came
 * to Firefox with 140, `caretPositionFromPoint` to Chromium with 128.
 */
const oldest = { chrome: '128', firefox: '140' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:before': () => stopOnProblems(),
    'build:publicAssets': (_, files) => {
      const built = languageFiles().map(({ path, script }) => ({
        relativeDest: path,
        contents: script,
      }));
      files.push(...built);
    },
  },
  vite: () => ({
    plugins: [dataModules()],
    build: {
      target: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      // The preload polyfill calls fetch(); nothing in Drawdown may.
      modulePreload: false,
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: matches,
    content_scripts: [{ matches, js: ['scan.js'], run_at: 'document_idle' }],
    ...(browser !== 'firefox' && { minimum_chrome_version: oldest.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'drawdown@drawdown.example',
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
