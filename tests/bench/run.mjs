import { fileURLToPath } from 'node:url';
import { installIfNeeded } from '../../api/bin/lib/install.mjs';
import { runScript } from '../../api/bin/lib/run.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

await installIfNeeded();
// The loader has to be there before the first TypeScript file, so the bench itself is a second process.
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: `--import=${new URL('hooks.mjs', import.meta.url).href}`,
};
process.exit(await runScript(file('main.ts'), process.argv.slice(2), { env: environment }));
