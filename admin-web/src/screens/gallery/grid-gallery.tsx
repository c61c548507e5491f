import { useMemo, useState } from 'react';
import { DeadlineText } from '../../ui/deadline-text.js';
import { Button } from '../../ui/button.js';
import { Drawer } from '../../ui/drawer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { FilterBar, describeFilters, type FilterDefinition } from '../../ui/filter-bar.js';
import { LampTag } from '../../ui/lamp-tag.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import type { GridColumn, GridStatus } from '../../ui/worklist-grid/grid-types.js';
import { WorklistGrid } from '../../ui/worklist-grid/worklist-grid.js';
import { defaultLayout } from '../../lib/grid-layout.js';
import { clearFilters, type ListSearch, type ListSort } from '../../lib/list-search.js';
import { severityGroups } from '../../lib/deadlines.js';
import { lampWords, lamps } from '../../lib/lamps.js';
import { DAY, extraColumns, listDemoCases, type DemoCase } from './demo-cases.js';
import styles from './gallery.module.css';

const columns: readonly GridColumn<DemoCase>[] = [
  {
    id: 'number',
    title: '编号',
    width: 170,
    sortable: true,
    cell: (row) => (
      <a href={`/gallery?id=${row.id}`} tabIndex={-1}>
        {row.number}
      </a>
    ),
  },
  { id: 'applicant', title: '申请人', width: 180, sortable: true, cell: (row) => row.applicant },
  {
    id: 'lamp',
    title: '时限',
    width: 140,
    cell: (row) => <LampTag lamp={row.lamp} deadline={row.deadline} today={DAY} />,
  },
  { id: 'step', title: '环节', width: 110, cell: (row) => row.step },
  { id: 'officer', title: '承办人', width: 100, cell: (row) => row.officer },
  {
    id: 'deadline',
    title: '截止',
    width: 220,
    sortable: true,
    cell: (row) => <DeadlineText deadline={row.deadline} today={DAY} />,
  },
  { id: 'community', title: '社区', width: 240, cell: (row) => row.community },
  { id: 'category', title: '保障类别', width: 160, cell: (row) => row.category },
  ...extraColumns.map((name): GridColumn<DemoCase> => ({
    id: name,
    title: name,
    width: 110,
    cell: (row) => row.extra[name],
  })),
];

const filters: readonly FilterDefinition[] = [
  {
    key: 'status',
    label: '环节',
    options: ['社区初审', '街道审核', '联审联查', '县级核准', '公示'].map((name) => ({
      value: name,
      label: name,
    })),
  },
  { key: 'lamp', label: '时限灯', options: lamps.map((lamp) => ({ value: lamp, label: lampWords[lamp] })) },
  {
    key: 'community',
    label: '社区',
    options: ['城关街道东风社区', '监军街道南门社区'].map((name) => ({ value: name, label: name })),
  },
];

const statusNames: Record<GridStatus, string> = {
  ready: '有数据',
  refetching: '更新中',
  loading: '加载中',
  error: '出错',
  forbidden: '无权限',
};

const getRowId = (row: DemoCase) => row.id;
const getGroupId = (row: DemoCase) => row.group;

const demoCases = listDemoCases(2000);

export function GridGallery() {
  const [status, setStatus] = useState<GridStatus>('ready');
  const [search, setSearch] = useState<ListSearch>({});
  const [sort, setSort] = useState<ListSort>();
  const [layout, setLayout] = useState(() => defaultLayout(columns));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<DemoCase | null>(null);
  const rows = useMemo(() => demoCases.filter((row) => matches(row, search)), [search]);
  return (
    <section className={styles['block']} aria-labelledby="grid-title">
      <h2 id="grid-title">工作列表</h2>
      <RadioGroup
        id="grid-status"
        name="grid-status"
        label="展示状态"
        inline
        value={status}
        onChange={(event) => setStatus(event.target.value as GridStatus)}
        choices={Object.entries(statusNames).map(([value, label]) => ({ value, label }))}
      />
      <ViewSwitcher
        label="列表视图"
        current="mine"
        views={[
          { id: 'mine', name: '我的待办', href: '/gallery', count: rows.length },
          { id: 'agency', name: '本单位', href: '/gallery?view=agency' },
          { id: 'done', name: '已办', href: '/gallery?view=done' },
        ]}
      />
      <FilterBar search={search} onChange={setSearch} filters={filters} keywordId="demo-keyword" />
      <WorklistGrid
        label="我的待办"
        status={status}
        rows={rows}
        getRowId={getRowId}
        getRowLabel={(row) => `${row.number} ${row.applicant}`}
        columns={columns}
        groups={severityGroups}
        getGroupId={getGroupId}
        sort={sort}
        onSortChange={setSort}
        layout={layout}
        onLayoutChange={setLayout}
        selected={selected}
        onSelectedChange={setSelected}
        bulkActions={(ids) => (
          <Button size="small" tone="primary" onClick={() => setSelected(new Set())}>
            领取 {ids.length} 项
          </Button>
        )}
        onOpen={setOpened}
        onMainAction={setOpened}
        cardLines={(row) => [
          row.applicant,
          <LampTag key="lamp" lamp={row.lamp} deadline={row.deadline} today={DAY} />,
          `${row.number} · ${row.step}`,
          row.community,
        ]}
        toolbar={<span>共 {rows.length} 件</span>}
        filterFieldId="demo-keyword"
        empty={
          <EmptyState
            title="没有符合条件的事项"
            filters={describeFilters(search, filters).map((chip) => chip.text)}
            onClearFilters={() => setSearch(clearFilters(search))}
          />
        }
        failure={
          status === 'forbidden' ? (
            <NoPermission subject="本单位待办" roleName="社区经办人" headingLevel={3} />
          ) : (
            <ErrorState requestId="01JD8Z3Q7M" onRetry={() => setStatus('ready')} />
          )
        }
      />
      <Drawer
        open={opened !== null}
        onClose={() => setOpened(null)}
        title={opened === null ? '' : `${opened.applicant}家庭的申请`}
      >
        {opened !== null && (
          <FactSection
            id="drawer-facts"
            title="基本情况"
            facts={[
              { label: '编号', value: opened.number },
              { label: '证件号码', value: opened.maskedId },
              { label: '环节', value: opened.step },
              {
                label: '截止',
                value: <DeadlineText deadline={opened.deadline} today={DAY} />,
              },
              { label: '社区', value: opened.community, wide: true },
            ]}
          />
        )}
      </Drawer>
    </section>
  );
}

function matches(row: DemoCase, search: ListSearch): boolean {
  return (
    (search.kw === undefined || row.applicant.includes(search.kw) || row.number.includes(search.kw)) &&
    (search.status === undefined || search.status.includes(row.step)) &&
    (search.lamp === undefined || search.lamp === row.lamp) &&
    (search.community === undefined || search.community === row.community)
  );
}
