import type { FragmentType } from '../../graphql/gql/index.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { CaseLines, type caseLinesFragment } from './case-lines.js';

interface UrgentCasesProps {
  cases: readonly FragmentType<typeof caseLinesFragment>[];
  /** Whoever reviews sees what waits for them, the others what is overdue anywhere. */
  hasTurn: boolean;
}

export function UrgentCases({ cases, hasTurn }: UrgentCasesProps) {
  const href = hasTurn ? '/work/applications?view=turn' : '/work/applications?view=all&lamp=RED';
  return (
    <Panel
      id="urgent"
      title={hasTurn ? '最急的 5 件' : '超期最久的 5 件'}
      beside={cases.length > 0 && <a href={href}>{hasTurn ? '全部待办' : '全部超期申请'}</a>}
    >
      {cases.length === 0 ? (
        <EmptyState title={hasTurn ? '现在没有轮到您办理的申请' : '现在没有超期的申请'} headingLevel={3}>
          {hasTurn ? '有新的申请轮到您时，会在这里和消息中提醒。' : '全部申请都在时限之内。'}
        </EmptyState>
      ) : (
        <CaseLines cases={cases} />
      )}
    </Panel>
  );
}
