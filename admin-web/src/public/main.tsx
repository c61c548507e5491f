import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyAppearance, followSystemTheme, readAppearance } from '../lib/appearance.js';
import { loadWebFont } from '../lib/web-font.js';
import '../styles/tokens.css';
import '../styles/base.css';
import { PublicApp } from './public-app.js';

applyAppearance(readAppearance());
followSystemTheme(() => applyAppearance(readAppearance()));
loadWebFont();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PublicApp path={window.location.pathname} search={window.location.search} />
    </StrictMode>,
  );
}
