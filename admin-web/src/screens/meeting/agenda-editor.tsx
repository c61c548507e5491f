import { useEffect } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import styles from '../../parts/joint/joint.module.css';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { topicStateNames } from '../../text/joint.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { AgendaEntries, type AgendaTopic } from './agenda-entries.js';
import { welcomeTopics, whyNoTopic } from './welcome-topics.js';

const setAgendaDocument = graphql(`
  mutation SetAgenda($input: SetAgendaInput!) {
    setAgenda(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface AgendaEditorProps {
  meeting: MeetingDetail_MeetingFragment;
  topics: readonly AgendaTopic[];
  /** How many topics stand here while that is not stored yet, else null: what stands stored must not be locked over it. */
  onUnsaved: (topics: number | null) => void;
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
    onUnsaved(isSaved ? null : items.length);
    return () => onUnsaved(null);
  }, [isSaved, items.length, onUnsaved]);
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
        <AgendaEntries items={items} topics={titles} problemOf={form.problemOf} onChange={setItems} />
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
