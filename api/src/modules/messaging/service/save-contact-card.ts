import { done, refuse, staleVersion, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { parsePhoneNumber } from '../../../shared/phone-number.js';
import { ContactCard } from '../contact-card.entity.js';
import { isEmailAddress, type ChannelScope } from '../rules/channels.js';
import { sealAddresses } from './contact-addresses.js';

export interface SaveContactCard {
  /** What was shown; 0 before the first time. */
  readonly expectedVersion: number;
  readonly email: string;
  readonly phone: string;
  readonly emailScope: ChannelScope;
  readonly smsScope: ChannelScope;
}

/** The person's own addresses and what goes to them. The trail says that they changed, never to what. Refuses STALE_VERSION, INPUT_INVALID. */
export function saveContactCard(work: Work, input: SaveContactCard): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    work.must('contactCard.save');
    const accountId = work.actor.accountId ?? work.deny('contactCard.save');
    const known = await work.em.findOne(ContactCard, { accountId });
    const version = known?.version ?? 0;
    if (version !== input.expectedVersion) return staleVersion(version);
    const email = input.email.trim();
    const phone = input.phone.trim();
    const problems = problemsOf(email, phone, input);
    if (problems.length > 0)
      return refuse('INPUT_INVALID', '填写的内容有几处需要改正，已逐项标出。', problems);
    const parsed = parsePhoneNumber(phone);
    const { emailScope, smsScope } = input;
    const addresses = {
      email: email === '' ? null : email,
      phone: parsed.ok ? parsed.value.phoneNumber : null,
    };
    const card = {
      ...sealAddresses(work.environment.keys, accountId, addresses),
      emailScope,
      smsScope,
      savedAt: work.now(),
    };
    if (known) Object.assign(known, card);
    else work.em.create(ContactCard, { accountId, ...card });
    await work.record(
      'ContactCardSaved',
      { type: 'Account', id: accountId },
      { hasEmail: card.hasEmail, hasPhone: card.hasPhone, emailScope, smsScope },
    );
    return done({ accountId });
  });
}

function problemsOf(email: string, phone: string, { smsScope }: SaveContactCard): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (email !== '' && !isEmailAddress(email))
    problems.push({ field: 'email', message: '邮箱地址不完整，请填写一个地址，例如 name@example.cn。' });
  const parsed = phone === '' ? null : parsePhoneNumber(phone);
  if (parsed && !parsed.ok) problems.push({ field: 'phone', message: parsed.error.message });
  else if (parsed?.ok && parsed.value.kind !== 'MOBILE')
    problems.push({ field: 'phone', message: '短信只能发到手机，请填写 11 位手机号。' });
  if (smsScope !== 'NONE' && phone === '')
    problems.push({ field: 'phone', message: '选择了短信提醒，请填写手机号，或改为“不发送”。' });
  return problems;
}
