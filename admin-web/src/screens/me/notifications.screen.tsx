import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { NotificationItem } from './notification-item.js';
import styles from './notifications.module.css';

export const Route = createLazyRoute('/office/me/notifications')({ component: NotificationsScreen });

const notificationsDocument = graphql(`
  query Notifications($unreadOnly: Boolean!, $after: String) {
    unreadNotificationCount
    notifications(unreadOnly: $unreadOnly, first: 20, after: $after) {
      items {
        id
        ...NotificationItem_Notification
      }
      nextCursor
    }
  }
`);

function NotificationsScreen() {
  const { unread, after } = useSearch({ from: '/office/me/notifications' });
  const unreadOnly = unread === 'yes';
  const [{ data, error, fetching }, refetch] = useQuery({
    query: notificationsDocument,
    variables: { unreadOnly, after: after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const base = unreadOnly ? '/me/notifications?unread=yes' : '/me/notifications';
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor } = data.notifications;
    if (items.length === 0 && !fetching)
      return (
        <EmptyState title={unreadOnly ? '没有未读消息' : '还没有消息'}>
          <p>有事情要您办理时，会在这里提醒；办结以后自动不再提醒。</p>
        </EmptyState>
      );
    return (
      <>
        <ul className={styles['list']}>
          {items.map((item) => (
            <NotificationItem key={item.id} notification={item} onRead={reload} />
          ))}
        </ul>
        <div className={styles['pages']}>
          {after !== undefined && <ButtonLink href={base}>回到最新</ButtonLink>}
          {nextCursor != null && (
            <ButtonLink
              href={`${base}${base.includes('?') ? '&' : '?'}after=${encodeURIComponent(nextCursor)}`}
            >
              更早的消息
            </ButtonLink>
          )}
        </div>
      </>
    );
  };
  return (
    <>
      <PageHeader
        title="消息"
        crumbs={[
          { label: '首页', href: '/' },
          { label: '我的', href: '/me' },
        ]}
      />
      <ViewSwitcher
        label="消息范围"
        current={unreadOnly ? 'unread' : 'all'}
        views={[
          { id: 'all', name: '全部', href: '/me/notifications' },
          {
            id: 'unread',
            name: '未读',
            href: '/me/notifications?unread=yes',
            ...(data === undefined ? {} : { count: data.unreadNotificationCount }),
          },
        ]}
      />
      {contents()}
    </>
  );
}
