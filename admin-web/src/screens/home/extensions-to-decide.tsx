import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatDate } from '../../lib/dates.js';
import { Panel } from '../../ui/panel.js';
import home from './home.module.css';

const extensionsDocument = graphql(`
  query ExtensionsToDecide {
    tasks(filter: { isExtensionToDecide: true }, first: 10) {
      totalCount
      items {
        id
        number
        title
        dueOn
        extensionUntil
        leadAgency {
          id
          shortName
        }
      }
    }
  }
`);

/** 延期 that waits for this person: until it is decided its unit cannot claim completion. Asked for by itself: the page's own query is full. */
export function ExtensionsToDecide() {
  const [{ data }] = useQuery({ query: extensionsDocument, requestPolicy: 'cache-and-network' });
  const total = data?.tasks.totalCount ?? 0;
  if (data === undefined || total === 0) return null;
  return (
    <Panel
      id="extensions"
      title={`待审批的延期，${total} 项`}
      beside={<a href="/joint/tasks?extension=mine">查看全部</a>}
    >
      <p>审批前，承办单位不能申请办结。</p>
      <ol className={home['lines']}>
        {data.tasks.items.map(({ id, number, title, dueOn, extensionUntil, leadAgency }) => (
          <li key={id}>
            <a href={`/joint/tasks/${id}`} className={home['line']}>
              <span className={home['subject']}>
                <strong>{title}</strong> {number}
              </span>
              <span>{leadAgency.shortName}</span>
              <span className={home['due']}>
                {dueOn != null && `${formatDate(dueOn)}到期，`}
                {extensionUntil != null && `申请延到${formatDate(extensionUntil)}`}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
