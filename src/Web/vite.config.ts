import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const gateway = process.env.GATEWAY ?? 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [vue()],
  build: {
    outDir: process.env.WEB_OUT ?? 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // The content security policy allows no data: fonts or scripts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What loads at once is weighed by budget.mjs; charts and calendars come later and may be large.
    chunkSizeWarningLimit: 1024,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: {
    // The host stays as the browser named it: the gateway refuses what comes from the page of another house.
    proxy: { '/api': { target: gateway }, '/health': { target: gateway }, '/hub': { target: gateway, ws: true } },
  },
  // The tests share nothing but modules; one world for each of them would cost ten times as much.
  test: { environment: 'node', isolate: false },
});
