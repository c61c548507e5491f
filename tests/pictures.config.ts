import journeys from './playwright.config.js';

/** The pictures of the README and of the manual, taken anew by `npm run pictures`. */
export default { ...journeys, testDir: './pictures', timeout: 300_000 };
