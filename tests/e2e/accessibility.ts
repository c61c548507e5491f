import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict a theme can change: the page's structure is the same in all of them. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

type Scheme = 'dark' | 'forced' | 'light';

export interface Look {
  /**
   * With `light` among them: that is where the page is looked at whole. The page is left in the last one. A journey looks at
   * the light theme; sound-pages looks at all of them, and the contrast of every pair of colours is checked by itself.
   */
  readonly schemes?: readonly Scheme[];
  /** A page that is to be looked at while it waits for the server. */
  readonly isLoading?: boolean;
}

/** One line for each violation in each of the themes. */
export async function countViolations(
  page: Page,
  { schemes = ['light'], isLoading = false }: Look = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of schemes) {
    const colorScheme = scheme === 'forced' ? 'light' : scheme;
    await page.emulateMedia({ colorScheme, forcedColors: scheme === 'forced' ? 'active' : 'none' });
    await page.waitForFunction(stands, { colorScheme, isLoading }, { polling: 50 });
    await page.evaluate(finishAnimations);
    // No page has frames, so axe may run in the page itself; otherwise it opens another window for every result.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (
      scheme === 'light' ? axe.withTags(tags) : axe.withRules(rulesOfColour)
    ).analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${scheme} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
      ),
    );
  }
  return found;
}

function stands({ colorScheme, isLoading }: { colorScheme: string; isLoading: boolean }): boolean {
  return (
    document.documentElement.dataset['theme'] === colorScheme &&
    (isLoading || document.querySelector('[aria-busy="true"]') === null)
  );
}

/** Colours that are still changing are neither the old ones nor the new ones. What turns for ever has no end. */
function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}
