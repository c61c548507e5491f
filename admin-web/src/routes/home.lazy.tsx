import { createLazyRoute, useRouteContext } from '@tanstack/react-router';
import { PageHeader } from '../ui/page-header.js';
import { FactSection } from '../ui/fact-section.js';

export const Route = createLazyRoute('/office/')({ component: HomePage });

function HomePage() {
  const { session } = useRouteContext({ from: '/office' });
  return (
    <>
      <PageHeader title="首页" />
      <FactSection
        id="who"
        title={`${session.personName}，您好`}
        facts={[
          { label: '单位', value: session.agencyName },
          { label: '当前角色', value: session.currentRole.name },
        ]}
      />
    </>
  );
}
