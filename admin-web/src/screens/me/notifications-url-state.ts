export interface NotificationSearch {
  unread?: 'yes' | undefined;
  after?: string | undefined;
}

export function parseNotificationSearch(raw: Record<string, unknown>): NotificationSearch {
  const after = typeof raw['after'] === 'string' && raw['after'] !== '' ? raw['after'] : undefined;
  return {
    ...(raw['unread'] === 'yes' ? { unread: 'yes' as const } : {}),
    ...(after === undefined ? {} : { after }),
  };
}
