import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import styles from '../../parts/joint/joint.module.css';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { anchorOf } from '../../parts/joint/resolution-address.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { resolutionStateNames } from '../../text/joint.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { ReplacedBy, Replaces } from './replacement.js';
import { RevokeResolutionForm } from './revoke-resolution-form.js';

const removeResolutionDocument = graphql(`
  mutation RemoveResolution($input: RemoveResolutionInput!) {
    removeResolution(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

export type Resolution = MeetingDetail_MeetingFragment['agenda'][number]['resolutions'][number];

interface ResolutionLineProps {
  resolution: Resolution;
  isOpen: boolean;
  onEdit: () => void;
  onReload: () => void;
}

export function ResolutionLine({ resolution, isOpen, onEdit, onReload }: ResolutionLineProps) {
  const form = useFields({});
  const { send, isBusy } = useCommand(removeResolutionDocument, (data) =>
    readMeetingOutcome(data.removeResolution),
  );
  const { id, version, no, content, lead, coNames, dueOn, acceptance, state, revokeReason } = resolution;
  const { mechanismItem } = resolution;
  const [isRevoking, setRevoking] = useState(false);
  const mayRevoke = resolution.availableActions.some(({ action, allowed }) => action === 'revoke' && allowed);
  const remove = async () => {
    const outcome = await send({ resolutionId: id, expectedVersion: version });
    if (outcome.kind === 'done') return;
    form.refuse(outcome);
    if (outcome.kind === 'stale') onReload();
  };
  const line = useRef<HTMLDivElement>(null);
  const anchor = anchorOf(id);
  // A link from another meeting names this line; the browser looked for it before it was drawn.
  useEffect(() => {
    if (window.location.hash === `#${anchor}`) line.current?.scrollIntoView({ block: 'center' });
  }, [anchor]);
  return (
    <div ref={line} id={anchor} className={styles['item']}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <strong>
        议定事项{no ?? ''}（{resolutionStateNames[state]}）
      </strong>
      <span className={styles['text']}>{content}</span>
      <span>
        牵头：{lead?.shortName ?? '未定'}；配合：{coNames.join('、') || '无'}；时限：
        {dueOn == null ? '未定' : formatDate(dueOn)}
        {acceptance !== '' && `；标准：${acceptance}`}
      </span>
      {mechanismItem != null && (
        <span>
          落实：
          <a
            href={`/joint/tasks?id=${mechanismItem.id}`}
          >{`${mechanismItem.clause} ${mechanismItem.title}`}</a>
        </span>
      )}
      <Replaces resolution={resolution} />
      <ReplacedBy resolution={resolution} />
      {revokeReason != null && <span>撤销原因：{revokeReason}</span>}
      {no != null && (
        <span>
          <a href={`/joint/tasks?id=${id}`}>由它交办的督办任务</a>
        </span>
      )}
      {mayRevoke && !isRevoking && (
        <div className={styles['actions']}>
          <Button
            size="small"
            tone="quiet"
            aria-label={`撤销议定事项：${content}`}
            onClick={() => setRevoking(true)}
          >
            撤销
          </Button>
        </div>
      )}
      {mayRevoke && isRevoking && (
        <RevokeResolutionForm
          resolution={resolution}
          onReload={onReload}
          onClose={() => setRevoking(false)}
        />
      )}
      {isOpen && (
        <div className={styles['actions']}>
          <Button size="small" aria-label={`修改议定事项：${content}`} onClick={onEdit}>
            修改
          </Button>
          <Button
            size="small"
            tone="quiet"
            busy={isBusy}
            aria-label={`删去议定事项：${content}`}
            onClick={() => void remove()}
          >
            删去
          </Button>
        </div>
      )}
    </div>
  );
}
