import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { ApplicationState } from '../../graphql/gql/graphql.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateDiagram } from '../../ui/state-diagram.js';
import styles from './application.module.css';

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

interface StateSectionProps {
  diagram: FragmentType<typeof stateDiagramFragment>;
  current: ApplicationState;
  resume: ApplicationState | null;
}

export function StateSection({ diagram, current, resume }: StateSectionProps) {
  const { states, edges } = getFragmentData(stateDiagramFragment, diagram);
  return (
    <FactSection id="states" title="办到哪一步" facts={[]}>
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
