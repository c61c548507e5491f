import { createLazyRoute, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/index.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { IntakeSteps } from './intake-steps.js';
import styles from './new-application.module.css';
import { StartForm } from './start-form.js';

export const Route = createLazyRoute('/office/work/applications/new')({ component: NewApplicationScreen });

const intakeDocument = graphql(`
  query IntakeDesk {
    communities {
      id
      ...StartForm_Community
    }
  }
`);

export function NewApplicationScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const [{ data, error }, execute] = useQuery({ query: intakeDocument });
  return (
    <div className={styles['screen']}>
      <PageHeader
        title="新建申请"
        action="受理"
        crumbs={[{ label: '公租房申请', href: '/work/applications' }]}
      />
      <IntakeSteps current="start" applicationId={null} />
      <section className={styles['panel']}>
        {data !== undefined && <StartForm communities={data.communities} session={session} />}
        {data === undefined && error !== undefined && (
          <ErrorState
            requestId={readRequestId(error)}
            onRetry={() => execute({ requestPolicy: 'network-only' })}
          />
        )}
        {data === undefined && error === undefined && <Skeleton lines={10} />}
      </section>
    </div>
  );
}
