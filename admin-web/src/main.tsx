import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/base.css';
// The kit's rules before every one of ours, whatever imports what: of two that are as specific the later one holds.
import './styles/kit.css';
import { App } from './app.js';
import { applyAppearance, readAppearance } from './lib/appearance.js';
import { loadWebFont } from './lib/web-font.js';

applyAppearance(readAppearance());
loadWebFont();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
