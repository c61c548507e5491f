import type { ApplicationFilter, ApplicationState, GuaranteeType, Lamp } from '../../graphql/gql/graphql.js';
import { parseDate } from '../../lib/dates.js';
import { lamps } from '../../lib/lamps.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { applicationStateNames, guaranteeTypeNames } from '../../text/applications.js';

/** The worklist's own search, brought along so that what is exported is what was seen. */
export interface ExportsSearch extends ListSearch {
  category?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const isState = (word: string): word is ApplicationState => Object.hasOwn(applicationStateNames, word);
const isType = (word: string): word is GuaranteeType => Object.hasOwn(guaranteeTypeNames, word);
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function parseExportsSearch(raw: Record<string, unknown>): ExportsSearch {
  const day = (value: unknown) => parseDate(textOf(value) ?? '') ?? undefined;
  const search: ExportsSearch = {
    ...parseListSearch(raw),
    category: textOf(raw['category']),
    from: day(raw['from']),
    to: day(raw['to']),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

export function toExportFilter(search: ExportsSearch): ApplicationFilter {
  const lamp = lamps.find((one): one is Lamp => one === search.lamp);
  return {
    states: (search.status ?? []).filter(isState),
    communityIds: search.community === undefined ? [] : [search.community],
    guaranteeTypes: [search.category ?? ''].filter(isType),
    lamps: lamp === undefined ? [] : [lamp],
    createdFrom: search.from ?? null,
    createdTo: search.to ?? null,
    myTurn: search.view === 'turn',
  };
}

/** The filter in words, so that nobody asks for more than they meant. */
export function describeFilter(filter: ApplicationFilter): string {
  const words = [
    ...(filter.states ?? []).map((state) => applicationStateNames[state]),
    ...(filter.guaranteeTypes ?? []).map((type) => guaranteeTypeNames[type]),
    ...(filter.communityIds?.length ? ['所选社区'] : []),
    ...(filter.lamps?.length ? ['所选时限灯'] : []),
    ...(filter.createdFrom ? [`${filter.createdFrom}起`] : []),
    ...(filter.createdTo ? [`${filter.createdTo}止`] : []),
    ...(filter.myTurn ? ['轮到我办理'] : []),
  ];
  return words.length === 0 ? '您权限范围内的全部申请' : words.join('、');
}
