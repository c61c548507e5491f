import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { mechanismItemNames } from '../../text/agencies.js';
import { Panel } from '../../ui/panel.js';
import styles from './clauses.module.css';

const itemFragment = graphql(`
  fragment MechanismItems_MechanismItem on MechanismItem {
    id
    kind
    clause
    title
    items
  }
`);

const kinds = ['KEY_TASK', 'REQUIREMENT', 'RULE'] as const;

export function MechanismItems({ items }: { items: readonly FragmentType<typeof itemFragment>[] }) {
  const all = items.map((item) => getFragmentData(itemFragment, item));
  return (
    <>
      {kinds.map((kind) => (
        <Panel key={kind} id={`items-${kind}`} title={mechanismItemNames[kind]}>
          <ol className={styles['clauses']}>
            {all
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.id} className={styles['clause']}>
                  <h3>
                    {item.title}
                    <span className={styles['soft']}> {item.clause}</span>
                  </h3>
                  <ul>
                    {item.items.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </li>
              ))}
          </ol>
        </Panel>
      ))}
    </>
  );
}
