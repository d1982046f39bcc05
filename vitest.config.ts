import { defineConfig } from 'vitest/config';
import { dataModules } from './data/modules.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [dataModules()],
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'] },
      },
      {
        plugins: [dataModules()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
