import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import type { Person } from './person.js';

const near = createRequire(import.meta.url);
const preview = near.resolve('docx-preview');
const jszip = createRequire(preview).resolve('jszip/dist/jszip.min.js');

declare global {
  interface Window {
    docx: { renderAsync(file: Blob, body: HTMLElement): Promise<unknown> };
  }
}

/** Downloads a paper by its link and gives the text that a person reads in it. */
export async function readPaper(
  person: Person,
  name: string | RegExp,
  within: Page | Locator = person.page,
): Promise<string> {
  const [file] = await Promise.all([
    person.page.waitForEvent('download'),
    person.click(name, 'link', within),
  ]);
  return viewDocx(person.page, await file.path());
}

/** Opens a docx file in a browser window of its own and gives the text that a person reads there. */
async function viewDocx(page: Page, path: string): Promise<string> {
  const sheet = await page.context().newPage();
  await sheet.addScriptTag({ path: jszip });
  await sheet.addScriptTag({ path: preview.replace(/docx-preview[^/]*$/u, 'docx-preview.min.js') });
  const text = await sheet.evaluate(async (content) => {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    await window.docx.renderAsync(new Blob([bytes]), document.body);
    return document.body.innerText;
  }, readFileSync(path).toString('base64'));
  await sheet.close();
  return text;
}
