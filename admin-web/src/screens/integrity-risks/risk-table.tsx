import { useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { riskCategoryNames, riskGradeNames, riskGradeTones } from '../../text/supervision.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { DataTable } from '../../ui/data-table.js';
import { StateTag } from '../../ui/state-tag.js';
import type { RegisteredRisk } from './risk-form.js';

const riskFragment = graphql(`
  fragment RiskTable_IntegrityRisk on IntegrityRisk {
    id
    number
    post
    category
    riskPoint
    manifestation
    likelihood
    consequence
    score
    grade
    measures
    owner
    leader
    modelCodes
    reviewOn
    isReviewDue
    state
    openAlerts
    version
    agency {
      id
      shortName
    }
  }
`);

const retireDocument = graphql(`
  mutation RetireIntegrityRisk($input: RetireIntegrityRiskInput!) {
    retireIntegrityRisk(input: $input) {
      ... on IntegrityRiskPayload {
        risk {
          id
          state
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface RiskTableProps {
  risks: readonly FragmentType<typeof riskFragment>[];
  mayEdit: boolean;
  /** Says whether none is registered or the filter lets none through. */
  empty: ReactNode;
  onEdit: (risk: RegisteredRisk) => void;
  onChanged: () => void;
}

/** The register: what could go wrong where, how bad, what is done, which models watch it. */
export function RiskTable({ risks, mayEdit, empty, onEdit, onChanged }: RiskTableProps) {
  const rows = risks.map((risk) => getFragmentData(riskFragment, risk));
  const attempt = useAttemptKey();
  const [, retire] = useMutation(retireDocument);
  const [askedId, setAskedId] = useState<string | null>(null);
  const [message, setMessage] = useState<string>();
  const asked = rows.find(({ id }) => id === askedId);
  const handleRetire = async () => {
    if (asked === undefined) return;
    const input = { idempotencyKey: attempt.key, id: asked.id, expectedVersion: asked.version };
    const answer = (await retire({ input })).data?.retireIntegrityRisk;
    if (answer !== undefined) attempt.renew();
    setMessage(answer === undefined ? noAnswerText : 'message' in answer ? answer.message : undefined);
    setAskedId(null);
    onChanged();
  };
  return (
    <>
      {message !== undefined && <p role="alert">{message}</p>}
      <DataTable
        caption="廉政风险点"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'point', title: '风险点', cell: (row) => `${row.number} ${row.riskPoint}` },
          { id: 'where', title: '单位和岗位', cell: (row) => `${row.agency.shortName} ${row.post}` },
          { id: 'category', title: '类别', cell: (row) => riskCategoryNames[row.category] },
          {
            id: 'grade',
            title: '等级',
            isShort: true,
            cell: (row) => (
              <>
                <StateTag label={riskGradeNames[row.grade]} tone={riskGradeTones[row.grade]} />{' '}
                {row.likelihood}×{row.consequence}＝{row.score}
              </>
            ),
          },
          { id: 'measures', title: '防控措施', cell: (row) => row.measures },
          { id: 'who', title: '负责人', cell: (row) => `${row.owner}；责任领导 ${row.leader}` },
          {
            id: 'models',
            title: '监督模型',
            cell: (row) =>
              row.openAlerts == null ? (
                row.modelCodes.join('、')
              ) : (
                <a href={`/supervise/alerts?status=RAISED&type=${row.modelCodes.join(',')}`}>
                  {row.modelCodes.join('、')}：待核实 {row.openAlerts} 条
                </a>
              ),
          },
          {
            id: 'review',
            title: '下次复核',
            isShort: true,
            cell: (row) => `${formatDate(row.reviewOn)}${row.isReviewDue ? '（已到期）' : ''}`,
          },
          {
            id: 'do',
            title: '办理',
            isShort: true,
            cell: (row) =>
              row.state === 'RETIRED' ? (
                '已销号'
              ) : !mayEdit ? (
                '在册'
              ) : (
                <>
                  <Button size="small" aria-label={`修改：${row.number}`} onClick={() => onEdit(row)}>
                    修改
                  </Button>{' '}
                  <Button size="small" aria-label={`销号：${row.number}`} onClick={() => setAskedId(row.id)}>
                    销号
                  </Button>
                </>
              ),
          },
        ]}
        empty={empty}
      />
      <ConfirmConsequence
        open={asked !== undefined}
        title={`确认销号 ${asked?.number ?? ''}？`}
        consequences={['不再列入在册风险点，记录保留可查。', '监督模型照常运行。']}
        confirmLabel="销号"
        onConfirm={handleRetire}
        onCancel={() => setAskedId(null)}
      />
    </>
  );
}
