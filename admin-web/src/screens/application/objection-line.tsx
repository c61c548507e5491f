import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import styles from './application.module.css';
import { describeObjectionCheck, findObjected, mayConclude } from './objection-check.js';

export const objectionLineFragment = graphql(`
  fragment ObjectionLine_Application on Application {
    id
    notices {
      id
      state
      objections {
        id
        state
        dueOn
        agency {
          id
          name
        }
        availableActions {
          action
          allowed
        }
      }
    }
  }
`);

/** Who checks what was objected, and where: the case itself only waits for it. */
export function ObjectionLine({ application }: { application: FragmentType<typeof objectionLineFragment> }) {
  const { notices } = getFragmentData(objectionLineFragment, application);
  const objected = findObjected(notices);
  if (objected === undefined) return null;
  return (
    <p className={styles['lampLine']}>
      <span>{describeObjectionCheck(objected.objections)}</span>
      <a href={`/work/notices/${objected.id}?tab=objections`}>
        {mayConclude(objected.objections) ? '办理异议' : '查看异议'}
      </a>
    </p>
  );
}
