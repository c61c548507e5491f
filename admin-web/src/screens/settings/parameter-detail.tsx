import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate, formatInstant, today } from '../../lib/dates.js';
import { findInForce, wasReplaced } from '../../lib/parameter-versions.js';
import { formatParameterValue, setupStateNames, setupStateTones, whoSets } from '../../text/parameters.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { Notice, Panel } from '../../ui/panel.js';
import { StateTag } from '../../ui/state-tag.js';
import { SetParameterForm } from './set-parameter-form.js';
import styles from './settings.module.css';

const itemFragment = graphql(`
  fragment ParameterDetail_SetupChecklistItem on SetupChecklistItem {
    key
    title
    group
    state
    mustBeSetLocally
    unit
    basisDocument
    basisArticle
    nationalValue
    choices {
      value
      label
    }
    ...SetParameterForm_SetupChecklistItem
  }
`);

const versionFragment = graphql(`
  fragment ParameterDetail_PolicyParameter on PolicyParameter {
    id
    value
    validFrom
    validUntil
    docTitle
    docNo
    article
    approvedBy
    isSample
    enteredAt
  }
`);

interface ParameterDetailProps {
  item: FragmentType<typeof itemFragment>;
  versions: readonly FragmentType<typeof versionFragment>[];
  canSet: boolean;
  accountName: string;
  onSet: () => void;
}

export function ParameterDetail({
  item: masked,
  versions,
  canSet,
  accountName,
  onSet,
}: ParameterDetailProps) {
  const item = getFragmentData(itemFragment, masked);
  const rows = versions.map((version) => getFragmentData(versionFragment, version));
  const day = today();
  const current = findInForce(rows, day);
  const show = (value: string) => formatParameterValue(value, item.unit, item.choices);
  return (
    <div className={styles['stack']}>
      {current?.isSample === true && <Notice tone="attention">演示县示例值，启用前须按本县文件更换。</Notice>}
      <FactSection
        id="parameter-current"
        title="现行值"
        actions={<StateTag label={setupStateNames[item.state]} tone={setupStateTones[item.state]} />}
        facts={[
          { label: '值', value: current === undefined ? '未设置' : show(current.value) },
          { label: '施行日期', value: current === undefined ? '—' : formatDate(current.validFrom) },
          {
            label: '国家规定',
            value:
              item.basisDocument == null
                ? '国家没有规定限值，由本县确定'
                : `${item.basisDocument}${item.basisArticle ?? ''}${item.nationalValue == null ? '' : `：${show(String(item.nationalValue))}`}`,
            wide: true,
          },
          ...(item.mustBeSetLocally
            ? [{ label: '说明', value: '这一项必须由本县文件确定，没有默认值。', wide: true }]
            : []),
        ]}
      />
      {canSet ? (
        <Panel id="parameter-set" title="设置新的值">
          <SetParameterForm item={item} versions={rows} accountName={accountName} onSet={onSet} />
        </Panel>
      ) : (
        <p>{whoSets(item.group)}</p>
      )}
      <Panel id="parameter-history" title="历次版本">
        <DataTable
          caption="历次版本"
          rows={rows}
          getRowId={(row) => row.id}
          columns={[
            { id: 'value', title: '值', cell: (row) => show(row.value) },
            {
              id: 'period',
              title: '施行',
              cell: (row) =>
                wasReplaced(row)
                  ? `原定${formatDate(row.validFrom)}起，施行前已被取代`
                  : `${formatDate(row.validFrom)}起${row.validUntil == null ? '' : `，至${formatDate(row.validUntil)}`}`,
            },
            {
              id: 'source',
              title: '依据和批准单位',
              cell: (row) =>
                row.isSample
                  ? '演示县示例值'
                  : `${row.docTitle}（${row.docNo}）${row.article}；${row.approvedBy}`,
            },
            { id: 'entered', title: '录入', cell: (row) => formatInstant(row.enteredAt) },
          ]}
          empty={<EmptyState title="还没有设置过" headingLevel={3} />}
        />
      </Panel>
    </div>
  );
}
