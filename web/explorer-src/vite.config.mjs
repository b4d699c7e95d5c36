import { defineConfig } from 'vite'
import react from '@vitejs/plugin-react'
import { collectPackages, writeLicences } from './licences.mjs'
import { writeManifest } from './manifest.mjs'
import { patchPackages } from './patches.mjs'

export default defineConfig({
  // Relative addresses: the same files work under any path that ends in a slash.
  base: './',
  logLevel: 'warn',
  plugins: [patchPackages(), react(), collectPackages(), writeLicences(), writeManifest()],
  worker: { format: 'es', plugins: () => [collectPackages()] },
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    sourcemap: false,
    // The editor is one piece of 1.8 MB; that is known and within the budget.
    chunkSizeWarningLimit: 2048,
    rollupOptions: {
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
})
