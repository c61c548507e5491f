import { assertNever } from '../../lib/assert-never.js';
import { AcceptForm } from './accept-form.js';
import { OpinionActForm, PlainActForm, ReasonActForm, type ActFormProps } from './act-forms.js';
import type { PersonAct } from './act-texts.js';
import type { ReceiptFacts } from './receipt.js';
import { ReturnForm } from './return-form.js';
import { ServeForm } from './serve-form.js';

interface AnyActFormProps extends ActFormProps {
  action: PersonAct;
  onAccepted: (receipt: ReceiptFacts) => void;
}

/** Every step has its form; a new step in the schema breaks the build here. */
export function ActForm({ action, onAccepted, ...props }: AnyActFormProps) {
  switch (action) {
    case 'submit':
    case 'startReview':
    case 'resubmit':
      return <PlainActForm {...props} action={action} />;
    case 'passCommunityReview':
    case 'passSubdistrictReview':
    case 'recommend':
    case 'approve':
    case 'requestReconsideration':
    case 'reopen':
    case 'withdraw':
      return <OpinionActForm {...props} action={action} />;
    case 'decline':
    case 'reject':
    case 'uphold':
    case 'cancel':
      return <ReasonActForm {...props} action={action} />;
    case 'return':
      return <ReturnForm {...props} />;
    case 'serveRejection':
      return <ServeForm {...props} />;
    case 'accept':
      return <AcceptForm {...props} onAccepted={onAccepted} />;
    default:
      return assertNever(action);
  }
}
