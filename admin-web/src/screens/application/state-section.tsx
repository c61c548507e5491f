import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { ApplicationState } from '../../graphql/gql/graphql.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateDiagram } from '../../ui/state-diagram.js';
import styles from './application.module.css';
import { RejectionNoticeLink } from './rejection-notice-link.js';

export const stateDiagramFragment = graphql(`
  fragment StateSection_ApplicationStateDiagram on ApplicationStateDiagram {
    states {
      state
      label
    }
    edges {
      action
      label
      from
      to
    }
  }
`);

/** Where the chain of an application ends when nothing goes wrong. */
const REGISTERED: ApplicationState = 'WAITLISTED';

/** While a rejection stands or is being reconsidered, its notice can be had. */
const withNotice: readonly ApplicationState[] = ['REJECTED', 'RECONSIDERATION', 'UPHELD'];

interface StateSectionProps {
  applicationId: string;
  diagram: FragmentType<typeof stateDiagramFragment>;
  current: ApplicationState;
  resume: ApplicationState | null;
  /** Whoever serves or decides rejections. */
  mayOpenNotice: boolean;
}

export function StateSection({ applicationId, diagram, current, resume, mayOpenNotice }: StateSectionProps) {
  const { states, edges } = getFragmentData(stateDiagramFragment, diagram);
  return (
    <FactSection id="states" title="办到哪一步" facts={[]}>
      {mayOpenNotice && withNotice.includes(current) && (
        <RejectionNoticeLink applicationId={applicationId} label="下载驳回通知书" />
      )}
      <details className={styles['details']} open>
        <summary>从填报到轮候登记的各个环节</summary>
        <StateDiagram
          title="公租房申请的状态"
          states={states.map(({ state, label }) => ({ id: state, name: label }))}
          transitions={edges.map(({ from, to, label }) => ({ from, to, action: label }))}
          goal={REGISTERED}
          current={current}
          resume={resume ?? undefined}
        />
      </details>
    </FactSection>
  );
}
