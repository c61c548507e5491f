import sql from 'sql-template-tag';
import { holds } from '../../../platform/auth/actor.js';
import { identifier } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { column, computed, defineReadModel, sqlField, type ReadModel } from '../../../platform/read/index.js';
import type { ParameterDefinition } from '../rules/policy-parameter.js';
import {
  defaultOf,
  isParameterKey,
  parameterKeys,
  policyParameters,
  type ParameterKey,
} from '../rules/policy-parameters.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';

/** All versions of all parameters: who set what from when on, on which document. */
export const policyParameterRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'PolicyParameter',
  table: 'policy_parameters',
  visibleTo: (viewer) => (holds(viewer, 'policyParameter.read') ? sql`TRUE` : sql`FALSE`),
  fields: {
    id: column(),
    key: column(),
    title: computed({
      needs: ['key'],
      resolve: (rows) =>
        rows.map((row) =>
          isParameterKey(String(row['key']))
            ? policyParameters[String(row['key']) as keyof typeof policyParameters].title
            : String(row['key']),
        ),
    }),
    value: sqlField((alias) => sql`${identifier(alias)}.value #>> '{}'`),
    validFrom: column(),
    validUntil: column(),
    docTitle: column(),
    docNo: column(),
    article: column(),
    approvedBy: column(),
    isSample: column(),
    enteredAt: column(),
  },
});

export interface ChecklistItem {
  readonly key: string;
  readonly title: string;
  readonly group: string;
  readonly state: 'MISSING' | 'DEFAULT' | 'SAMPLE' | 'SET';
  readonly mustBeSetLocally: boolean;
  readonly unit: string | null;
  readonly basisDocument: string | null;
  readonly basisArticle: string | null;
  readonly nationalValue: number | null;
  readonly strictness: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** What the form says about a parameter before anything is typed. */
function describeParameter(
  definition: ParameterDefinition,
): Pick<
  ChecklistItem,
  'unit' | 'basisDocument' | 'basisArticle' | 'nationalValue' | 'strictness' | 'choices'
> {
  const { basis } = definition;
  const cited =
    basis === 'PRODUCT_DEFAULT'
      ? { basisDocument: null, basisArticle: null }
      : { basisDocument: basis.document, basisArticle: basis.article };
  if (definition.kind === 'NUMBER')
    return {
      ...cited,
      unit: definition.unit,
      nationalValue: definition.nationalValue,
      strictness: definition.strictness,
      choices: [],
    };
  const choices = Object.entries(definition.choices).map(([value, label]) => ({ value, label }));
  return { ...cited, unit: null, nationalValue: null, strictness: 'NEITHER', choices };
}

const unsetState = (key: ParameterKey) => (defaultOf(key) === undefined ? 'MISSING' : 'DEFAULT');

/** 启用清单: every parameter, missing, still a sample, or set by the county. */
export async function setupChecklist(runner: SqlRunner, on: PlainDate): Promise<ChecklistItem[]> {
  const rows = await runner.rows({
    text: 'select key, is_sample from policy_parameters where valid_from <= $1 and (valid_until is null or valid_until >= $1)',
    values: [on],
  });
  const samples = new Map(rows.map(([key, isSample]) => [String(key), isSample === true]));
  return parameterKeys.map((key) => {
    const definition: ParameterDefinition = policyParameters[key];
    const { title, group, mustBeSetLocally } = definition;
    const isSample = samples.get(key);
    return {
      key,
      title,
      group,
      mustBeSetLocally,
      ...describeParameter(definition),
      state: isSample === undefined ? unsetState(key) : isSample ? 'SAMPLE' : 'SET',
    };
  });
}
