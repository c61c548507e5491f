import type { FragmentType } from '../../graphql/gql/index.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import { changeFilters } from '../../lib/list-search.js';
import { lamps, lampWords } from '../../lib/lamps.js';
import { formatDate } from '../../lib/dates.js';
import { applicationStateNames, guaranteeTypeNames, listOptions } from '../../text/applications.js';
import { DateField } from '../../ui/date-field.js';
import { describeFilters, FilterBar, type FilterDefinition } from '../../ui/filter-bar.js';
import { Select } from '../../ui/select-field.js';
import type { ApplicationsSearch } from './url-state.js';

export const filterCommunityFragment = graphql(`
  fragment ApplicationsFilter_Community on Community {
    id
    name
  }
`);

type Communities = readonly FragmentType<typeof filterCommunityFragment>[];

export function listFilters(masked: Communities): readonly FilterDefinition[] {
  const communities = getFragmentData(filterCommunityFragment, masked);
  return [
    { key: 'status', label: '状态', options: listOptions(applicationStateNames) },
    {
      key: 'community',
      label: '社区',
      options: communities.map(({ id, name }) => ({ value: id, label: name })),
    },
    { key: 'lamp', label: '时限灯', options: lamps.map((lamp) => ({ value: lamp, label: lampWords[lamp] })) },
  ];
}

/** Every filter in force, in words: the reason an empty list gives. */
export function describeSearch(search: ApplicationsSearch, filters: readonly FilterDefinition[]): string[] {
  const words = describeFilters(search, filters).map((chip) => chip.text);
  const category = listOptions(guaranteeTypeNames).find(({ value }) => value === search.category)?.label;
  if (category !== undefined) words.push(`保障类别：${category}`);
  if (search.from !== undefined) words.push(`建立日期不早于${formatDate(search.from)}`);
  if (search.to !== undefined) words.push(`建立日期不晚于${formatDate(search.to)}`);
  return words;
}

interface ApplicationsFilterProps {
  search: ApplicationsSearch;
  filters: readonly FilterDefinition[];
  onChange: (search: ApplicationsSearch) => void;
}

export function ApplicationsFilter({ search, filters, onChange }: ApplicationsFilterProps) {
  // The shared bar knows the shared part of the address only; what is ours is carried past it.
  const own: ApplicationsSearch = { category: search.category, from: search.from, to: search.to };
  const change = (part: Partial<ApplicationsSearch>) =>
    onChange({ ...changeFilters(search, {}), ...own, ...part });
  const kept = describeFilters(search, filters).length;
  return (
    <FilterBar
      search={search}
      onChange={(next) =>
        onChange(kept > 1 && describeFilters(next, filters).length === 0 ? next : { ...next, ...own })
      }
      filters={filters}
      keywordId="keyword"
      keywordHint="姓名、拼音或编号"
    >
      <Select
        id="category"
        label="保障类别"
        options={listOptions(guaranteeTypeNames)}
        value={search.category ?? null}
        placeholder="全部"
        clearable
        onChange={(category) => change({ category: category ?? undefined })}
      />
      <DateField
        id="created-from"
        label="建立日期起"
        value={search.from ?? null}
        {...(search.to === undefined ? {} : { max: search.to })}
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <DateField
        id="created-to"
        label="建立日期止"
        value={search.to ?? null}
        {...(search.from === undefined ? {} : { min: search.from })}
        onChange={(to) => change({ to: to ?? undefined })}
      />
    </FilterBar>
  );
}
