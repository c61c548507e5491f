import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { inlineDocuments } from './bin/inline-documents.mjs';
import { snapKitScale } from './bin/snap-kit-scale.mjs';

const apiAddress = 'http://127.0.0.1:8100';

/** One port, two entries: the API makes the same choice in production (`/login` and `/public/*` are the light entry). */
function chooseEntry(): Plugin {
  const isPage = (accept: string | undefined) => accept?.includes('text/html') ?? false;
  return {
    name: 'zhulian-choose-entry',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        if (isPage(request.headers.accept) && (path === '/login' || path.startsWith('/public/')))
          request.url = '/public.html';
        next();
      });
    },
  };
}

export default defineConfig({
  plugins: [inlineDocuments(), react(), chooseEntry()],
  css: { postcss: { plugins: [snapKitScale()] } },
  build: {
    // Office browsers on domestic systems follow Chromium with a delay of some years.
    target: ['chrome109', 'safari16', 'firefox115'],
    manifest: true,
    // Inlined data: addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: 'index.html', public: 'public.html' } },
  },
  server: {
    proxy: {
      '/graphql': apiAddress,
      '/files': apiAddress,
      '/office-files': apiAddress,
      '/meeting-documents': apiAddress,
      '/task-documents': apiAddress,
      '/rejection-notices': apiAddress,
      '/exports': apiAddress,
      '/supervision-documents': apiAddress,
      '/sign-in': apiAddress,
    },
  },
});
