import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import type { QueryStatus } from '../../graphql/query-status.js';
import { today } from '../../lib/dates.js';
import { severityGroups, severityOf } from '../../lib/deadlines.js';
import type { ListSearch } from '../../lib/list-search.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import { useGridLayout } from '../../parts/use-grid-layout.js';
import { canDo, type RequestRow } from '../../parts/verification/request-row.js';
import { verificationStateNames } from '../../text/verification.js';
import { Button } from '../../ui/button.js';
import { WorklistGrid } from '../../ui/worklist-grid/worklist-grid.js';
import { AnswerAlikeDrawer, type RowVerdict } from './answer-alike-drawer.js';
import { queueColumns } from './queue-columns.js';
import type { Outcome } from './queue-outcome.js';
import { SignForButton } from './sign-for-button.js';

interface QueueGridProps {
  rows: readonly RequestRow[];
  status: QueryStatus;
  search: ListSearch;
  total: number | null;
  empty: ReactNode;
  failure: ReactNode;
  onOutcome: (outcome: Outcome) => void;
}

const getRowId = (row: RequestRow) => row.id;

export function QueueGrid({ rows, status, search, total, empty, failure, onOutcome }: QueueGridProps) {
  const navigate = useNavigate();
  const columns = useMemo(() => queueColumns(search), [search]);
  const { layout, isKnown, changeLayout } = useGridLayout('verification', columns);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [answering, setAnswering] = useState<readonly RequestRow[] | null>(null);
  const day = today();
  const chosen = rows.filter((row) => selected.has(row.id));
  const idsToSign = (among: readonly RequestRow[]) =>
    among.filter((row) => canDo(row, 'signFor')).map(({ id }) => id);

  const handleOpen = (row: RequestRow) => {
    void navigate({ to: '/work/verification/$id', params: { id: row.id }, search });
  };
  const handleAnswered = (verdicts: readonly RowVerdict[]) => {
    const failed = verdicts.filter(({ reason }) => reason !== null);
    setAnswering(null);
    setSelected(new Set(failed.map(({ row }) => row.id)));
    onOutcome({
      message: `已答复 ${verdicts.length - failed.length} 件${failed.length > 0 ? `，${failed.length} 件没有办理` : ''}。`,
      verdicts,
    });
  };
  const signing = {
    onSigned: (message: string) => onOutcome({ message }),
    onRefused: (message: string) => onOutcome({ message, isBad: true }),
  };

  return (
    <>
      <WorklistGrid
        label="部门核查"
        status={isKnown ? status : 'loading'}
        rows={rows}
        getRowId={getRowId}
        getRowLabel={(row) => `${row.person.name} ${row.recordTypeLabel}`}
        columns={columns}
        groups={severityGroups}
        getGroupId={(row) => severityOf(row, day)}
        onSortChange={() => undefined}
        layout={layout}
        onLayoutChange={changeLayout}
        selected={selected}
        onSelectedChange={setSelected}
        bulkActions={() => (
          <>
            <SignForButton
              ids={idsToSign(chosen)}
              label={`签收 ${idsToSign(chosen).length} 件`}
              {...signing}
            />
            <Button size="small" tone="primary" onClick={() => setAnswering(chosen)}>
              批量答复 {chosen.length} 件
            </Button>
          </>
        )}
        onOpen={handleOpen}
        onMainAction={handleOpen}
        cardLines={(row) => [
          row.person.name,
          <DeadlineLamp key="lamp" limit={row} />,
          `${row.recordTypeLabel} · ${verificationStateNames[row.state]}`,
          row.maskedIdNumber ?? '证件号码未登记',
        ]}
        toolbar={
          <>
            <span>
              {total === null
                ? ''
                : `共 ${total > 1000 ? '1000 多' : total} 件${total > 0 ? '，最急的在前' : ''}`}
            </span>
            {idsToSign(rows).length > 0 && (
              <SignForButton
                ids={idsToSign(rows)}
                label={`签收本页待签收的 ${idsToSign(rows).length} 件`}
                {...signing}
              />
            )}
          </>
        }
        filterFieldId="filter-keyword"
        empty={empty}
        failure={failure}
      />
      <AnswerAlikeDrawer rows={answering} onClose={() => setAnswering(null)} onAnswered={handleAnswered} />
    </>
  );
}
