import type { FieldNode, GraphQLSchema } from 'graphql';
import { switchesOf, type ReadSelection } from './selection.js';

/** The plans made for one place in one document. */
interface Site {
  readonly nodes: readonly FieldNode[];
  readonly schema: GraphQLSchema;
  readonly switches: readonly string[];
  readonly plans: Map<string, unknown>;
}

/** Filters and switches multiply; beyond this a place compiles anew instead of growing without end. */
const PLANS_PER_SITE = 64;

/** Keyed by the document's own nodes: plans live exactly as long as the parsed document does. */
const sites = new WeakMap<FieldNode, Site[]>();

/** The plan for this place, these `@include`/`@skip` values and this key; made on first use. */
export function cachedPlan<Plan>(selection: ReadSelection, key: string, compile: () => Plan): Plan {
  const site = siteOf(selection);
  const fullKey = `${site.switches.map((name) => String(selection.variableValues[name])).join()}|${key}`;
  const known = site.plans.get(fullKey);
  // The key names the kind of plan, so an entry always has the type its key was stored with.
  if (known !== undefined) return known as Plan;
  const plan = compile();
  if (site.plans.size < PLANS_PER_SITE) site.plans.set(fullKey, plan);
  return plan;
}

function siteOf(selection: ReadSelection): Site {
  const [first] = selection.fieldNodes;
  if (!first) throw new Error('a selection without a field');
  const known = sites.get(first) ?? [];
  if (known.length === 0) sites.set(first, known);
  // One node can head several merged fields (a fragment used twice), so all of them must agree.
  const same = (site: Site): boolean =>
    site.schema === selection.schema &&
    site.nodes.length === selection.fieldNodes.length &&
    site.nodes.every((node, index) => node === selection.fieldNodes[index]);
  const found = known.find(same);
  if (found) return found;
  const switches = switchesOf(selection.fieldNodes, selection.fragments);
  const site: Site = { nodes: selection.fieldNodes, schema: selection.schema, switches, plans: new Map() };
  known.push(site);
  return site;
}
