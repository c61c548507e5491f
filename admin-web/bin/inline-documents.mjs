import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { print, stripIgnoredCharacters } from 'graphql';
import { graphqlCall } from './graphql-call.mjs';

const header = /^\s*(query|mutation|fragment) (\w+)/;
const generated = /^export const (\w+)Document = (\{.*\}) as unknown as DocumentNode/gm;

const folder = new URL('../src/graphql/gql/', import.meta.url);
const tables = {
  office: new URL('graphql.ts', folder),
  public: new URL('public/graphql.ts', folder),
};

const reader = fileURLToPath(new URL('../src/graphql/read-document.ts', import.meta.url));

/** Name of an operation to its document. */
async function readTable(file) {
  const text = await readFile(file, 'utf8');
  return new Map([...text.matchAll(generated)].map(([, name, document]) => [name, JSON.parse(document)]));
}

const officeCode = (document) =>
  `readDocument(${JSON.stringify(document.__meta__.hash)}, ${JSON.stringify(stripIgnoredCharacters(print(document)))})`;

const publicCode = ({ __meta__ }) => `(${JSON.stringify({ __meta__ })})`;

/**
 * The generated `graphql()` looks a document up in a map of all documents of the entry, which no bundler can split.
 * At build time each call becomes the generated document itself, so that a screen carries the operations it asks and no
 * others: as text, a sixth of the syntax tree, which the browser parses in a moment. The light entry sends the hash alone.
 * A fragment's document is only a type: `getFragmentData` never looks at it.
 */
export function inlineDocuments() {
  let known;
  return {
    name: 'zhulian-inline-documents',
    enforce: 'pre',
    apply: 'build',
    async buildStart() {
      known = { office: await readTable(tables.office), public: await readTable(tables.public) };
      for (const file of Object.values(tables)) this.addWatchFile(fileURLToPath(file));
    },
    transform(code, id) {
      if (id.includes('/graphql/gql/') || !code.includes('graphql(`')) return null;
      const isPublic = id.includes('/src/public/');
      const table = isPublic ? known.public : known.office;
      const inlined = code.replace(graphqlCall, (_, text) => {
        const [, kind, name] = header.exec(text) ?? [];
        if (kind === 'fragment') return '{}';
        const document = table.get(name);
        if (document === undefined) throw new Error(`${id}: no generated document for ${text.slice(0, 60)}`);
        return isPublic ? publicCode(document) : officeCode(document);
      });
      return isPublic ? inlined : `import { readDocument } from ${JSON.stringify(reader)};\n${inlined}`;
    },
  };
}
