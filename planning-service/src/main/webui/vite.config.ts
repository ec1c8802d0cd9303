import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // what is small stays a file of its own: the content security policy allows no data: scripts or styles
  build: { assetsInlineLimit: 0, manifest: 'manifest.json', modulePreload: { polyfill: false }, target: 'es2022' },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    maxWorkers: 2,
    // a machine that builds something else too is no reason to fail
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
