import { useState } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { ItemOutcome, MeetingDetail_MeetingFragment, MeetingKind } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import styles from '../../parts/joint/joint.module.css';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { RestoredDraft } from '../../parts/restored-draft.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields } from '../../parts/use-fields.js';
import { itemOutcomeNames, itemOutcomeTones } from '../../text/joint.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { Panel } from '../../ui/panel.js';
import type { Option } from '../../ui/select-field.js';
import { StateTag } from '../../ui/state-tag.js';
import { TextArea } from '../../ui/text-field.js';
import { ResolutionForm } from './resolution-form.js';
import { ResolutionLine } from './resolution-line.js';

const recordAgendaItemDocument = graphql(`
  mutation RecordAgendaItem($input: RecordAgendaItemInput!) {
    recordAgendaItem(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

type Meeting = MeetingDetail_MeetingFragment;
type Item = Meeting['agenda'][number];

/** What a meeting of a kind can conclude about an item. */
const outcomesOf: Record<MeetingKind, readonly ItemOutcome[]> = {
  LIAISON: ['REVIEWED', 'RETURNED'],
  PLENARY: ['RESOLVED', 'DEFERRED', 'RETURNED'],
};

interface RecordSectionProps {
  meeting: Meeting;
  members: readonly Option[];
  isRecorder: boolean;
  account: string;
  onReload: () => void;
}

/** The agenda as it runs: what was said on each item, and what was decided. */
export function RecordSection({ meeting, members, isRecorder, account, onReload }: RecordSectionProps) {
  const isOpen = isRecorder && (meeting.state === 'CONVENED' || meeting.state === 'HELD');
  return (
    <Panel id="agenda" title={meeting.state === 'AGENDA_LOCKED' ? '议程' : '议程和记录'}>
      <ol className={styles['list']}>
        {meeting.agenda.map((item) => (
          <li key={item.id} className={styles['item']}>
            <h3>
              {item.position}. <a href={`/joint/topics/${item.topic.id}`}>{item.topic.title}</a>{' '}
              {item.outcome != null && (
                <StateTag label={itemOutcomeNames[item.outcome]} tone={itemOutcomeTones[item.outcome]} />
              )}
            </h3>
            <span className={styles['soft']}>
              {item.topic.proposer.shortName}，{item.minutes} 分钟
            </span>
            {isOpen ? (
              <RecordForm meeting={meeting} item={item} account={account} onReload={onReload} />
            ) : (
              item.record !== '' && <p className={styles['text']}>{item.record}</p>
            )}
            <Resolutions
              item={item}
              members={members}
              isOpen={isOpen}
              isPlenary={meeting.kind === 'PLENARY'}
              onReload={onReload}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface RecordFormProps {
  meeting: Meeting;
  item: Item;
  account: string;
  onReload: () => void;
}

function RecordForm({ meeting, item, account, onReload }: RecordFormProps) {
  const prefix = `record-${item.position}-`;
  const form = useFields(
    () => ({ record: item.record, outcome: item.outcome ?? outcomesOf[meeting.kind][0] ?? 'REVIEWED' }),
    prefix,
  );
  const { send, isBusy } = useCommand(recordAgendaItemDocument, (data) =>
    readMeetingOutcome(data.recordAgendaItem),
  );
  const { values, change, problemOf } = form;
  // Of the version that was written on: over a record that somebody else stored since, nothing old is put back.
  const draft = useDraft(account, `record/${item.id}/${item.version}`, values, change);
  const handleSubmit = async () => {
    const outcome = await send({ agendaItemId: item.id, expectedVersion: item.version, ...values });
    if (outcome.kind !== 'done') return form.refuse(outcome);
    await draft.discard();
    form.clear();
  };
  return (
    <JointForm
      label={`第 ${item.position} 项记录`}
      fields={form}
      submitLabel="保存记录"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
    >
      <RestoredDraft draft={draft}>没有保存的内容，请核对后保存记录。</RestoredDraft>
      <TextArea
        id={`${prefix}record`}
        label={`第 ${item.position} 项会议记录`}
        value={values.record}
        error={problemOf('record')}
        onChange={(event) => change({ record: event.target.value })}
      />
      {meeting.state === 'CONVENED' && (
        <RadioGroup
          id={`${prefix}outcome`}
          name={`${prefix}outcome`}
          label={`第 ${item.position} 项结果`}
          inline
          choices={outcomesOf[meeting.kind].map((value) => ({ value, label: itemOutcomeNames[value] }))}
          value={values.outcome}
          onChange={(event) => change({ outcome: event.target.value as ItemOutcome })}
        />
      )}
    </JointForm>
  );
}

interface ResolutionsProps {
  item: Item;
  members: readonly Option[];
  isOpen: boolean;
  /** Only a plenary resolves. */
  isPlenary: boolean;
  onReload: () => void;
}

function Resolutions({ item, members, isOpen, isPlenary, onReload }: ResolutionsProps) {
  const [edited, setEdited] = useState<string | null>(null);
  const close = () => setEdited(null);
  const shared = { item, members, onReload, onClose: close };
  return (
    <>
      {item.resolutions.map((resolution) =>
        edited === resolution.id ? (
          <ResolutionForm key={resolution.id} {...shared} resolution={resolution} />
        ) : (
          <ResolutionLine
            key={resolution.id}
            resolution={resolution}
            isOpen={isOpen}
            onEdit={() => setEdited(resolution.id)}
            onReload={onReload}
          />
        ),
      )}
      {isOpen && item.outcome == null && isPlenary && (
        <p className={styles['soft']}>结果选“议定”并保存记录后，在这里增加议定事项。</p>
      )}
      {isOpen && item.outcome === 'RESOLVED' && edited === null && (
        <div>
          <Button size="small" onClick={() => setEdited('new')}>
            增加议定事项
          </Button>
        </div>
      )}
      {edited === 'new' && <ResolutionForm {...shared} resolution={null} />}
    </>
  );
}
