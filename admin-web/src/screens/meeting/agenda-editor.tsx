import { useEffect } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment, TopicState } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import styles from '../../parts/joint/joint.module.css';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { topicStateNames } from '../../text/joint.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { AgendaEntry } from './agenda-entry.js';
import { moveEntry } from './move-entry.js';
import { welcomeTopics, whyNoTopic } from './welcome-topics.js';

const setAgendaDocument = graphql(`
  mutation SetAgenda($input: SetAgendaInput!) {
    setAgenda(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface Topic {
  id: string;
  title: string;
  state: TopicState;
}

interface AgendaEditorProps {
  meeting: MeetingDetail_MeetingFragment;
  topics: readonly Topic[];
  /** Whether something here is not stored yet: what stands stored must not be locked over it. */
  onUnsaved: (isUnsaved: boolean) => void;
  onReload: () => void;
}

const USUAL_MINUTES = '15';

/** The agenda before it is locked: dragged, or moved with buttons by whoever uses no mouse. */
export function AgendaEditor({ meeting, topics, onUnsaved, onReload }: AgendaEditorProps) {
  const form = useFields(
    () => ({
      items: meeting.agenda.map(({ topic, minutes }) => ({ topicId: topic.id, minutes: String(minutes) })),
    }),
    'agenda-',
  );
  const { send, isBusy } = useCommand(setAgendaDocument, (data) => readMeetingOutcome(data.setAgenda));
  const { items } = form.values;
  const setItems = (next: typeof items) => form.change({ items: next });
  const titles = new Map(
    [...meeting.agenda.map(({ topic }) => topic), ...topics].map((topic) => [topic.id, topic]),
  );
  const welcome = welcomeTopics(
    meeting.kind,
    topics,
    items.map(({ topicId }) => topicId),
  );
  const isSaved =
    items.length === meeting.agenda.length &&
    meeting.agenda.every(
      ({ topic, minutes }, place) =>
        items[place]?.topicId === topic.id && items[place].minutes === String(minutes),
    );
  useEffect(() => {
    onUnsaved(!isSaved);
    return () => onUnsaved(false);
  }, [isSaved, onUnsaved]);
  const handleSubmit = async () => {
    const outcome = await send({
      meetingId: meeting.id,
      expectedVersion: meeting.version,
      items: items.map(({ topicId, minutes }) => ({ topicId, minutes: Number(minutes) || 0 })),
    });
    if (outcome.kind !== 'done') form.refuse(outcome);
  };
  return (
    <Panel id="agenda" title="议程">
      <JointForm
        label="编排议程"
        fields={form}
        submitLabel="保存议程"
        busy={isBusy}
        onSubmit={handleSubmit}
        onReload={onReload}
      >
        <p role="status" className={styles['soft']}>
          {!isSaved ? '议程有改动，还没有保存。' : items.length > 0 ? '议程已保存。' : ''}
        </p>
        {items.length === 0 && (
          <EmptyState title="议程上还没有议题" headingLevel={3}>
            {welcome.length === 0 ? (
              <>
                {whyNoTopic[meeting.kind]} <a href="/joint/topics">查看议题</a>
              </>
            ) : (
              '请在下面的“列入议题”里逐个选择，排好顺序后保存议程。'
            )}
          </EmptyState>
        )}
        <ol className={styles['list']}>
          {items.map((item, place) => (
            <AgendaEntry
              key={item.topicId}
              title={titles.get(item.topicId)?.title ?? ''}
              state={titles.get(item.topicId)?.state ?? 'COLLECTED'}
              minutes={item.minutes}
              minutesProblem={form.problemOf(`items.${place}.minutes`)}
              place={place}
              isLast={place === items.length - 1}
              onMove={(from, to) => setItems(moveEntry(items, from, to))}
              onRemove={() => setItems(items.filter(({ topicId }) => topicId !== item.topicId))}
              onMinutes={(minutes) =>
                setItems(items.map((other, index) => (index === place ? { ...other, minutes } : other)))
              }
            />
          ))}
        </ol>
        <Select
          id="agenda-add"
          label="列入议题"
          searchable
          placeholder={welcome.length === 0 ? '没有可以列入的议题' : '请选择'}
          options={welcome.map(({ id, title, state }) => ({
            value: id,
            label: `${title}（${topicStateNames[state]}）`,
          }))}
          value={null}
          onChange={(topicId) =>
            topicId !== null && setItems([...items, { topicId, minutes: USUAL_MINUTES }])
          }
        />
      </JointForm>
    </Panel>
  );
}
