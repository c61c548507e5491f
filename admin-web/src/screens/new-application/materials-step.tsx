import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { MaterialsSection } from '../../parts/materials-section.js';
import { useArrivalFocus } from '../../ui/use-arrival-focus.js';
import { MaterialActions, type Told } from './material-actions.js';
import styles from './new-application.module.css';

export const materialsStepFragment = graphql(`
  fragment MaterialsStep_Application on Application {
    id
    version
    attachments {
      id
      kind
      fileName
      mayBeChanged
    }
    ...MaterialsSection_Application
  }
`);

interface MaterialsStepProps {
  application: FragmentType<typeof materialsStepFragment>;
  onChanged: () => void;
}

export function MaterialsStep({ application: masked, onChanged }: MaterialsStepProps) {
  const application = getFragmentData(materialsStepFragment, masked);
  const { id, version, attachments } = application;
  const [told, setTold] = useState<Told | null>(null);
  const tell = (outcome: Told) => {
    setTold(outcome);
    onChanged();
  };
  return (
    <MaterialsSection
      application={application}
      mayAdd
      takesFocus
      onChanged={onChanged}
      notice={told !== null && <MaterialNotice told={told} />}
      actionsOf={(fileId) => {
        const file = attachments.find((one) => one.id === fileId && one.mayBeChanged);
        return file && <MaterialActions file={file} applicationId={id} version={version} onTold={tell} />;
      }}
    />
  );
}

/** What was done, with the focus: the button that was pressed may be gone. */
function MaterialNotice({ told }: { told: Told }) {
  const box = useArrivalFocus<HTMLParagraphElement>(told);
  return (
    <p
      ref={box}
      tabIndex={-1}
      role={told.isBad ? 'alert' : 'status'}
      className={told.isBad ? styles['refusal'] : styles['told']}
    >
      {told.message}
    </p>
  );
}
