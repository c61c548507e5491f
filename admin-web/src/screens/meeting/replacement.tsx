import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { resolutionAddress } from '../../parts/joint/resolution-address.js';
import { resolutionStateNames } from '../../text/joint.js';

type Resolution = MeetingDetail_MeetingFragment['agenda'][number]['resolutions'][number];

function ResolutionLink({ to }: { to: { id: string; meetingId: string; no?: string | null } }) {
  return <a href={resolutionAddress(to)}>议定事项{to.no ?? ''}</a>;
}

/** The older one, from the newer. A draft says in time when there is nothing left to replace. */
export function Replaces({ resolution: { state, supersedes } }: { resolution: Resolution }) {
  if (supersedes == null) return null;
  const link = <ResolutionLink to={supersedes} />;
  if (state !== 'DRAFTED')
    return (
      <span>
        替代{link}：{supersedes.content}
      </span>
    );
  return supersedes.state === 'ISSUED' ? (
    <span>
      印发纪要时替代{link}：{supersedes.content}
    </span>
  ) : (
    <span>
      要替代的{link}
      {resolutionStateNames[supersedes.state]}，印发纪要时不再替代。
    </span>
  );
}

/** The newer one, from the older. Whoever was not invited to that meeting reads that there is one. */
export function ReplacedBy({ resolution: { state, supersededBy } }: { resolution: Resolution }) {
  if (state !== 'SUPERSEDED') return null;
  const [by] = supersededBy;
  return (
    <span>
      已由{by === undefined ? '另一次会议的议定事项' : <ResolutionLink to={by} />}
      替代，由它交办、还没有办结的督办任务同时中止。
    </span>
  );
}
