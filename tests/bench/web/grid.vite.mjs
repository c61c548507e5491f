import product from '../../../admin-web/vite.config.ts';

const GRID = { rows: 100_000, columns: 14 };
/** Columns of the gallery's grid besides the ones about agencies' answers. */
const OWN_COLUMNS = 8;

/** The gallery's grid at the size the goals name, alone in the shell. A change of the gallery that this misses fails the build. */
const changes = [
  ['grid-gallery.tsx', /listDemoCases\(\d+\)/u, `listDemoCases(${GRID.rows})`],
  ['demo-cases.ts', /length: 40 /u, `length: ${GRID.columns - OWN_COLUMNS} `],
  ...['TagGallery', 'CaseGallery', 'FormGallery', 'FeedbackGallery'].map((name) => [
    'gallery.lazy.tsx',
    new RegExp(`<${name} />`, 'u'),
    '',
  ]),
];

const enlargeGrid = {
  name: 'zhulian-enlarge-grid',
  enforce: 'pre',
  transform(code, id) {
    return changes
      .filter(([file]) => id.endsWith(`/gallery/${file}`))
      .reduce((text, [file, before, after]) => {
        if (!before.test(text)) throw new Error(`${file} no longer has ${before}`);
        return text.replace(before, after);
      }, code);
  },
};

export default { ...product, plugins: [...product.plugins, enlargeGrid] };
