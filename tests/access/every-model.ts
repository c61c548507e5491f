import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FieldPlan, ReadModel } from '../../api/src/platform/read/index.js';
import type { Viewer } from '../../api/src/platform/read/model.js';

export type Model = ReadModel<Viewer>;

const modules = fileURLToPath(new URL('../../api/src/modules/', import.meta.url));

const isModel = (value: unknown): value is Model =>
  typeof value === 'object' && value !== null && 'visibleTo' in value && 'variants' in value;

/** Every read model there is: the exports of the modules' read models, and what hangs below them. */
export async function everyModel(): Promise<Set<Model>> {
  const found = new Set<Model>();
  const visit = (model: Model): void => {
    if (found.has(model)) return;
    found.add(model);
    for (const { fields } of model.variants)
      for (const field of Object.values<FieldPlan<Viewer>>(fields))
        if (field.kind === 'toOne' || field.kind === 'toMany') visit(field.model());
  };
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('read-models.ts')))
    for (const value of Object.values((await import(`${modules}${file}`)) as object))
      if (isModel(value)) visit(value);
  return found;
}
