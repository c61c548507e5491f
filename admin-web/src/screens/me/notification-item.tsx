import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { formatInstant } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './notifications.module.css';

const notificationFragment = graphql(`
  fragment NotificationItem_Notification on Notification {
    id
    title
    body
    link
    sentAt
    readAt
    settledAt
  }
`);

const markReadDocument = graphql(`
  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {
    markNotificationRead(input: $input) {
      ... on MarkNotificationReadPayload {
        notification {
          id
          readAt
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface NotificationItemProps {
  notification: FragmentType<typeof notificationFragment>;
  onRead: () => void;
}

export function NotificationItem({ notification, onRead }: NotificationItemProps) {
  const { id, title, body, link, sentAt, readAt, settledAt } = getFragmentData(
    notificationFragment,
    notification,
  );
  const [{ fetching }, markRead] = useMutation(markReadDocument);
  const attempt = useAttemptKey();
  const [problem, setProblem] = useState<string | null>(null);
  // What somebody has done already needs no look any more.
  const isUnread = readAt == null && settledAt == null;
  const read = async () => {
    const { data } = await markRead({ input: { idempotencyKey: attempt.key, notificationId: id } });
    const result = data?.markNotificationRead;
    if (result === undefined) return setProblem(noAnswerText);
    switch (result.__typename) {
      case 'MarkNotificationReadPayload':
        attempt.renew();
        return onRead();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return setProblem(result.message);
      default:
        return assertNever(result);
    }
  };
  return (
    <li className={styles['item']}>
      <div className={styles['text']}>
        <p className={styles['title']}>
          {isUnread && <StateTag label="未读" tone="running" />}
          {settledAt != null && <StateTag label="已办结" tone="neutral" />}
          {/* Opening it is reading it; the request goes out beside the change of page. */}
          <a href={link} onClick={() => isUnread && void read()}>
            {title}
          </a>
        </p>
        <p>{body}</p>
        <p className={styles['soft']}>
          <time dateTime={sentAt}>{formatInstant(sentAt)}</time>
        </p>
        {problem !== null && <p role="alert">{problem}</p>}
      </div>
      {isUnread && (
        <Button size="small" busy={fetching} aria-label={`标为已读：${title}`} onClick={() => void read()}>
          标为已读
        </Button>
      )}
    </li>
  );
}
