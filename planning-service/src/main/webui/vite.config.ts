import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const platform = process.env.EVEN_KEEL_ORIGIN ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  // what is small stays a file of its own: the content security policy allows no data: scripts or styles
  build: { assetsInlineLimit: 0, manifest: 'manifest.json', modulePreload: { polyfill: false }, target: 'es2022' },
  // for working on the pages with the platform running beside them
  server: {
    proxy: Object.fromEntries(['/api', '/auth'].map((path) => [path, { target: platform, changeOrigin: true }])),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    maxWorkers: 2,
  },
});
