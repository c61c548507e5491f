import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PERMISSIONS } from './modules/identity/index.js';
import { createSchema, schemaText } from './platform/graphql/schema.js';
import { resolvers } from './resolvers.js';

/** Writes schema/schema.graphql, or with `--check` fails when the committed text differs from what the code says. */
const target = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
const text = schemaText(await createSchema(resolvers, PERMISSIONS));
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write(
    'schema/schema.graphql 与代码不一致：请运行 pnpm --filter @zhulian/api emit-schema 后提交。\n',
  );
  process.exitCode = 1;
}
