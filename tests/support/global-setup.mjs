// Jest loads a global setup outside of its own module system, where nothing turns TypeScript into JavaScript.
import './typescript-hooks.mjs';

export default async function setUp() {
  const { startSuites } = await import('./start-suites.ts');
  await startSuites();
}
