import { createLazyRoute, useRouteContext, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatDate, today } from '../../lib/dates.js';
import { hasPermission } from '../../lib/session.js';
import { ButtonLink } from '../../ui/button.js';
import { Drawer } from '../../ui/drawer.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { CalendarExceptions } from './calendar-exceptions.js';
import { CalendarYear } from './calendar-year.js';
import { EditDayForm } from './edit-day-form.js';
import styles from './settings.module.css';

export const Route = createLazyRoute('/office/admin/calendar')({ component: CalendarScreen });

const calendarDocument = graphql(`
  query Calendar($year: Int!) {
    calendar(year: $year) {
      day
      kind
      note
      source
      ...CalendarYear_CalendarDay
      ...CalendarExceptions_CalendarDay
    }
  }
`);

function CalendarScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { year = Number(today().slice(0, 4)) } = useSearch({ from: '/office/admin/calendar' });
  const [{ data, error }, refetch] = useQuery({
    query: calendarDocument,
    variables: { year },
    requestPolicy: 'cache-and-network',
  });
  const [editedDay, setEditedDay] = useState<string | null>(null);
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const canEdit = hasPermission(session, 'calendar.edit');
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={12} />;
    const edited = data.calendar.find(({ day }) => day === editedDay);
    return (
      <>
        {data.calendar.length === 0 && (
          <Notice tone="attention">
            {year} 年的节假日和调休还没有录入，现在按周一至周五计算期限。请在国务院办公厅公布安排后逐日录入。
          </Notice>
        )}
        <CalendarYear year={year} days={data.calendar} {...(canEdit ? { onEdit: setEditedDay } : {})} />
        <CalendarExceptions year={year} days={data.calendar} />
        <Drawer
          open={editedDay !== null}
          onClose={() => setEditedDay(null)}
          title={editedDay === null ? '' : formatDate(editedDay)}
        >
          {editedDay !== null && (
            <EditDayForm
              key={editedDay}
              day={editedDay}
              kind={edited?.kind}
              note={edited?.note}
              source={edited?.source}
              onSaved={reload}
              onClose={() => setEditedDay(null)}
            />
          )}
        </Drawer>
      </>
    );
  };
  return (
    <>
      <PageHeader
        title={`${year} 年工作日历`}
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          <>
            <ButtonLink href={`/admin/calendar?year=${year - 1}`}>{year - 1} 年</ButtonLink>
            <ButtonLink href={`/admin/calendar?year=${year + 1}`}>{year + 1} 年</ButtonLink>
          </>
        }
      />
      <p>
        办理期限中的“工作日”按本日历计算。
        {canEdit
          ? '点今天或以后的某一天可以改动；已经确定的到期日不会改变，过去的日子不能再改。'
          : '您可以查看，改动由联席会议办公室办理。'}
      </p>
      <ul className={styles['legend']} aria-label="图例">
        <li>“休”：节假日放假</li>
        <li>“班”：周末调休上班</li>
        <li>灰底：普通周末</li>
      </ul>
      {contents()}
    </>
  );
}
