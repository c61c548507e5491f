import type { DayKind } from '../graphql/gql/graphql.js';

/** 日历中某天的性质 */
export const dayKindNames: Record<DayKind, string> = { WORKDAY: '调休上班', HOLIDAY: '放假' };
