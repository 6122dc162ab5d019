import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

/**
 * The office is served under /office/ by the server, which puts a fresh nonce in place of `__CSP_NONCE__` on every
 * page view; the scripts and styles of this build carry the placeholder.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/office/',
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // CSP allows no data: fonts or images; every asset is a file
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
})
