import type { ApplicationFilter, ApplicationState, GuaranteeType, Lamp } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { lamps } from '../../lib/lamps.js';
import { parseDate } from '../../lib/dates.js';
import { applicationStateNames, guaranteeTypeNames } from '../../text/applications.js';

export type WorklistView = 'turn' | 'all';

/** The shared search of a list, with what only applications have. */
export interface ApplicationsSearch extends ListSearch {
  category?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const isState = (word: string): word is ApplicationState => Object.hasOwn(applicationStateNames, word);
const isType = (word: string): word is GuaranteeType => Object.hasOwn(guaranteeTypeNames, word);

function readDay(value: unknown): string | undefined {
  return typeof value === 'string' ? (parseDate(value) ?? undefined) : undefined;
}

export function parseApplicationsSearch(raw: Record<string, unknown>): ApplicationsSearch {
  const shared = parseListSearch(raw);
  const category =
    typeof raw['category'] === 'string' && isType(raw['category']) ? raw['category'] : undefined;
  const own: ApplicationsSearch = { category, from: readDay(raw['from']), to: readDay(raw['to']) };
  const search: ApplicationsSearch = { ...shared, status: shared.status?.filter(isState), ...own };
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
    ),
  );
}

/** Whoever reviews or takes in begins with what waits for them; the others see everything in their reach. */
export function viewOf(search: ApplicationsSearch, hasTurn: boolean): WorklistView {
  if (search.view === 'all' || search.view === 'turn') return search.view;
  return hasTurn ? 'turn' : 'all';
}

export function toFilter(search: ApplicationsSearch, view: WorklistView): ApplicationFilter {
  const lamp = lamps.find((one): one is Lamp => one === search.lamp);
  return {
    keyword: search.kw ?? null,
    states: (search.status ?? []).filter(isState),
    communityIds: search.community === undefined ? [] : [search.community],
    guaranteeTypes: [search.category ?? ''].filter(isType),
    lamps: lamp === undefined ? [] : [lamp],
    createdFrom: search.from ?? null,
    createdTo: search.to ?? null,
    myTurn: view === 'turn',
  };
}
