import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import styles from './clauses.module.css';

const dutyFragment = graphql(`
  fragment AgencyDuties_MechanismItem on MechanismItem {
    id
    clause
    title
    items
  }
`);

export function AgencyDuties({ duties }: { duties: readonly FragmentType<typeof dutyFragment>[] }) {
  const rows = duties.map((duty) => getFragmentData(dutyFragment, duty));
  return (
    <Panel id="duties" title="工作职责">
      {rows.length === 0 ? (
        <EmptyState title="机制文件没有单列职责" headingLevel={3}>
          职责由上级单位统一承担，或按“各社区”条款执行。
        </EmptyState>
      ) : (
        <ol className={styles['clauses']}>
          {rows.map((duty) => (
            <li key={duty.id} className={styles['clause']}>
              <h3>
                {duty.title}
                <span className={styles['soft']}> {duty.clause}</span>
              </h3>
              <ul>
                {duty.items.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
