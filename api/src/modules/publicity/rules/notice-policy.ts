import type { NoticeState } from './notice-levels.js';

interface NoticeReach {
  readonly county: boolean;
  readonly areaIds: readonly string[];
}

/** Whether a permission's reach covers a notice: the county, or the notice's community. */
export function reachesNotice(reach: NoticeReach, communityId: string): boolean {
  return reach.county || reach.areaIds.includes(communityId);
}

/** Whether the public may object today: on line, and its last day not over (民法典 203: the limit ends with that day). */
export function acceptsObjections(
  notice: { readonly state: NoticeState; readonly endsOn: string | null },
  today: string,
): boolean {
  return notice.state === 'PUBLISHED' && notice.endsOn !== null && today <= notice.endsOn;
}
