const tabs = ['text', 'public', 'objections'] as const;
export type NoticeTab = (typeof tabs)[number];

export interface NoticeSearch {
  tab?: NoticeTab | undefined;
}

export function parseNoticeSearch(raw: Record<string, unknown>): NoticeSearch {
  return { tab: tabs.find((tab) => tab === raw['tab']) };
}
