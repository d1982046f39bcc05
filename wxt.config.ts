import { defineConfig } from 'wxt';
import { dataModules } from './data/modules';
import sites from './data/sites.json' with { type: 'json' };
import { stopOnProblems } from './data/stop-on-problems';

const matches = sites.map(({ host }) => `*://*.${host}/*`);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: { 'build:before': () => stopOnProblems() },
  vite: () => ({
    plugins: [dataModules()],
    // The preload polyfill calls fetch(); nothing in Drawdown may.
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: matches,
    content_scripts: [{ matches, js: ['scan.js'], run_at: 'document_idle' }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'drawdown@drawdown.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
