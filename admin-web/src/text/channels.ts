import type { ChannelScope } from '../graphql/gql/graphql.js';

export const channelScopeNames: Record<ChannelScope, string> = {
  NONE: '不发送',
  ESCALATIONS: '只发升级提醒（任务长期超期、巡检停止等）',
  ALL: '全部消息',
};
