import { useState } from 'react';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { chainLinkNames } from '../../text/problems.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { ChainRuleForm } from './chain-rule-form.js';

const ruleFragment = graphql(`
  fragment ChainRules_ChainRule on ChainRule {
    id
    link
    title
    docNo
    adoptedOn
    revision
    summary
    supersededAt
    version
    owner {
      id
      shortName
    }
  }
`);

interface ChainRulesProps {
  rules: readonly FragmentType<typeof ruleFragment>[];
  mayCreate: boolean;
  onChanged: () => void;
}

/** 建章立制: the rules of each link in force and what they replaced. */
export function ChainRules({ rules, mayCreate, onChanged }: ChainRulesProps) {
  const rows = rules.map((rule) => getFragmentData(ruleFragment, rule));
  // Null registers a new one, a rule is revised; undefined shows the list alone.
  const [edited, setEdited] = useState<(typeof rows)[number] | null | undefined>(undefined);
  return (
    <Panel
      id="rules"
      title="建章立制"
      beside={
        mayCreate && (
          <Button size="small" onClick={() => setEdited(null)}>
            登记制度
          </Button>
        )
      }
    >
      {edited !== undefined && (
        <ChainRuleForm
          key={edited?.id ?? 'new'}
          revised={edited}
          onDone={() => {
            setEdited(undefined);
            onChanged();
          }}
          onCancel={() => setEdited(undefined)}
        />
      )}
      <DataTable
        caption="各环节制度"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'title', title: '制度', cell: (row) => `${row.title}（${row.docNo}）` },
          { id: 'link', title: '环节', cell: (row) => chainLinkNames[row.link] },
          { id: 'owner', title: '责任单位', cell: (row) => row.owner.shortName },
          {
            id: 'revision',
            title: '版本',
            cell: (row) =>
              `第 ${row.revision} 版，${formatDate(row.adoptedOn)} 施行${row.supersededAt == null ? '' : '，已修订'}`,
          },
          { id: 'summary', title: '主要内容', cell: (row) => row.summary },
          {
            id: 'do',
            title: '办理',
            cell: (row) =>
              mayCreate && row.supersededAt == null ? (
                <Button size="small" aria-label={`修订：${row.title}`} onClick={() => setEdited(row)}>
                  修订
                </Button>
              ) : (
                '—'
              ),
          },
        ]}
        empty={<EmptyState title="还没有登记制度" headingLevel={3} />}
      />
    </Panel>
  );
}
