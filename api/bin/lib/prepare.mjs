import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';

/** What every way of starting needs: dependencies and an up-to-date build. */
export async function prepare(targetNames) {
  await installIfNeeded();
  try {
    await buildIfNeeded(targetNames);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
