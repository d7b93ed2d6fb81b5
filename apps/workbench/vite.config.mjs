import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The browser's part, built to files that the API serves itself: nothing inline, nothing from elsewhere. */
export default defineConfig({
  root: at('.'),
  publicDir: at('public'),
  logLevel: 'warn',
  build: { outDir: process.env.WORKBENCH_OUT ?? at('../../dist/workbench'), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: { proxy: { '/v1': 'http://127.0.0.1:8600', '/sign-in': 'http://127.0.0.1:8600', '/sign-out': 'http://127.0.0.1:8600' } },
});
