import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const near = createRequire(import.meta.url);
const preview = near.resolve('docx-preview');
const jszip = createRequire(preview).resolve('jszip/dist/jszip.min.js');

declare global {
  interface Window {
    docx: { renderAsync(file: Blob, body: HTMLElement): Promise<unknown> };
  }
}

/** Opens a docx file in a browser window of its own and gives the text that a person reads there. */
export async function viewDocx(page: Page, path: string, picture?: string): Promise<string> {
  const sheet = await page.context().newPage();
  await sheet.addScriptTag({ path: jszip });
  await sheet.addScriptTag({ path: preview.replace(/docx-preview[^/]*$/u, 'docx-preview.min.js') });
  const text = await sheet.evaluate(async (content) => {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    await window.docx.renderAsync(new Blob([bytes]), document.body);
    return document.body.innerText;
  }, readFileSync(path).toString('base64'));
  if (picture) await sheet.screenshot({ path: picture, fullPage: true });
  await sheet.close();
  return text;
}
