import { useState } from 'react';
import { getFragmentData, type FragmentType } from '../../graphql/gql/index.js';
import { FactSection } from '../../ui/fact-section.js';
import { Drawer } from '../../ui/drawer.js';
import { StateTag } from '../../ui/state-tag.js';
import { ActSaid } from './act-said.js';
import { PersonAnswers } from './person-answers.js';
import { AcceptAnswerForm, RequestReasonForm } from './request-acts.js';
import { actsOn, verificationRowFragment, type ChosenAct, type VerificationRow } from './verification-row.js';

/** GB/T 4761 as the household's own list uses it. */
const APPLICANT = '01';

/** The applicant first, then the others as one group each; the agencies always in the same order. */
function byPersonAndAgency(one: VerificationRow, other: VerificationRow): number {
  const applicantFirst = Number(other.relationCode === APPLICANT) - Number(one.relationCode === APPLICANT);
  return (
    applicantFirst ||
    one.person.id.localeCompare(other.person.id) ||
    one.agency.shortName.localeCompare(other.agency.shortName, 'zh-CN') ||
    one.recordTypeLabel.localeCompare(other.recordTypeLabel, 'zh-CN') ||
    other.round - one.round
  );
}

const open = ['SENT', 'SIGNED_FOR', 'DISPUTED'];

interface VerificationSectionProps {
  requests: readonly FragmentType<typeof verificationRowFragment>[];
  /** Answers that contradict a declaration: they are never folded away. */
  different: ReadonlySet<string>;
  account: string;
  onChanged: () => void;
}

/** Every question put to an agency about every member, with its answer: the matrix as one list per person. */
export function VerificationSection(props: VerificationSectionProps) {
  const { requests: masked, different, account, onChanged } = props;
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const [said, setSaid] = useState('');
  const requests = [...getFragmentData(verificationRowFragment, masked)].sort(byPersonAndAgency);
  if (requests.length === 0) return null;
  const persons = [...new Map(requests.map(({ person }) => [person.id, person.name]))];
  const waiting = requests.filter((request) => open.includes(request.state)).length;
  const mayAct = requests.some((request) => actsOn(request).length > 0);
  const handleDone = ({ label, request }: ChosenAct) => {
    setChosen(null);
    setSaid(`已办理：${label}，${request.person.name}的${request.recordTypeLabel}。`);
    onChanged();
  };
  return (
    <FactSection
      id="verification"
      title={`核查结果（${requests.length} 项）`}
      facts={[]}
      actions={
        waiting === 0 ? (
          <StateTag tone="good" label="全部答复" />
        ) : (
          <StateTag tone="attention" label={`${waiting} 项没有答复`} />
        )
      }
    >
      <ActSaid said={said} onClose={() => setSaid('')} />
      {persons.map(([personId, name]) => (
        <PersonAnswers
          key={personId}
          name={name}
          requests={requests.filter(({ person }) => person.id === personId)}
          different={different}
          onAct={mayAct ? setChosen : null}
        />
      ))}
      <ActDrawer
        chosen={chosen}
        account={account}
        onDone={handleDone}
        onReload={onChanged}
        onClose={() => setChosen(null)}
      />
    </FactSection>
  );
}

interface ActDrawerProps {
  chosen: ChosenAct | null;
  account: string;
  onDone: (chosen: ChosenAct) => void;
  onReload: () => void;
  onClose: () => void;
}

function ActDrawer({ chosen, account, onDone, onReload, onClose }: ActDrawerProps) {
  if (chosen === null) return <Drawer open={false} onClose={onClose} title="" children={null} />;
  const { request, action, label } = chosen;
  const form = {
    id: request.id,
    expectedVersion: request.version,
    label,
    onDone: () => onDone(chosen),
    onReload,
    onCancel: onClose,
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title={`${label} – ${request.person.name}的${request.recordTypeLabel}（${request.agency.shortName}）`}
    >
      {action === 'accept' ? (
        <AcceptAnswerForm key={request.id} {...form} />
      ) : (
        <RequestReasonForm key={`${request.id}${action}`} {...form} action={action} account={account} />
      )}
    </Drawer>
  );
}
