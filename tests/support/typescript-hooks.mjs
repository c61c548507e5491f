import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/** Lets plain Node load the tests' TypeScript: `./x.js` is `./x.ts`, and the migrations are taken from their sources. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === '@zhulian/migrations') {
      return { url: new URL('../../migrations/index.ts', import.meta.url).href, shortCircuit: true };
    }
    if (specifier === '@jest/globals') {
      return { url: new URL('jest-globals.mjs', import.meta.url).href, shortCircuit: true };
    }
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL) {
      const source = new URL(specifier.replace(/\.js$/u, '.ts'), context.parentURL);
      if (source.protocol === 'file:' && existsSync(source)) return { url: source.href, shortCircuit: true };
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    // A runner of tests loads a file anew by adding a query.
    const [file] = url.split('?');
    if (!file.endsWith('.ts') || file.includes('/node_modules/')) return nextLoad(url, context);
    const filename = fileURLToPath(file);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      swcrc: false,
      sourceMaps: 'inline',
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
