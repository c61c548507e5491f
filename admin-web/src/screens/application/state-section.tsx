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

interface StateSectionProps {
  diagram: FragmentType<typeof stateDiagramFragment>;
  current: ApplicationState;
}

export function StateSection({ diagram, current }: StateSectionProps) {
  const { states, edges } = getFragmentData(stateDiagramFragment, diagram);
  return (
    <FactSection id="states" title="状态图" facts={[]}>
      <details className={styles['details']}>
        <summary>查看这件申请走到哪一步、接下来可能去哪里</summary>
        <StateDiagram
          title="公租房申请的状态"
          states={states.map(({ state, label }) => ({ id: state, name: label }))}
          transitions={edges.map(({ from, to, label }) => ({ from, to, action: label }))}
          current={current}
        />
      </details>
    </FactSection>
  );
}
