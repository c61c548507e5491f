import type { ReactNode } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { idTypeNames, maritalNames, sexNames } from '../../text/people.js';
import { relationNames } from '../../text/relations.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import { RevealSecret } from '../reveal-secret.js';
import type { SecretKind } from '../../graphql/gql/graphql.js';
import entries from '../entries.module.css';
import styles from '../parts.module.css';

export const membersFragment = graphql(`
  fragment MembersSection_Application on Application {
    id
    members {
      id
      isApplicant
      relationCode
      isAdult
      joinedAt
      leftAt
      idType
      maskedIdNumber
      maskedPhone
      maskedBankAccount
      consentSignedOn
      hasDeclared
      person {
        id
        name
        sex
      }
      profile @include(if: $confidential) {
        bornOn
        maritalCode
        employer
        currentAddress
        idReason
        hasUnverifiableIncome
      }
    }
  }
`);

interface SecretProps {
  caseId: string;
  personId: string;
  personName: string;
  kind: SecretKind;
  name: string;
  masked: string | null | undefined;
  canReveal: boolean;
}

/** The mask alone for whoever may not look behind it; nothing where nothing is stored. */
function Secret({ masked, canReveal, personName, name, ...secret }: SecretProps) {
  if (masked == null) return secret.kind === 'ID_NUMBER' ? <span>—</span> : null;
  if (!canReveal) return <span>{masked}</span>;
  return <RevealSecret {...secret} masked={masked} label={`${personName}的${name}`} />;
}

interface MembersSectionProps {
  application: FragmentType<typeof membersFragment>;
  canReveal: boolean;
  actions?: ReactNode;
}

export function MembersSection({ application, canReveal, actions }: MembersSectionProps) {
  const { id: caseId, members } = getFragmentData(membersFragment, application);
  const who = ({ person }: (typeof members)[number]) => ({
    caseId,
    personId: person.id,
    personName: person.name,
    canReveal,
  });
  const present = members.filter((member) => member.leftAt == null);
  const left = members.filter((member) => member.leftAt != null);
  // A corrected entry ends at the instant at which the right one begins.
  const begun = new Set(members.map((member) => member.joinedAt));
  const listNames = (some: typeof members) => some.map((member) => member.person.name).join('、');
  const gone = left.filter((member) => !begun.has(member.leftAt ?? ''));
  const corrected = left.filter((member) => begun.has(member.leftAt ?? ''));
  return (
    <FactSection id="members" title={`家庭成员（${present.length} 人）`} actions={actions} facts={[]}>
      <ul className={entries['entries']}>
        {present.map((member) => (
          <li key={member.id} className={entries['entry']}>
            <div className={entries['line']}>
              <strong>{member.person.name}</strong>
              <span>
                {member.isApplicant ? '申请人' : (relationNames[member.relationCode] ?? member.relationCode)}
              </span>
              <span className={styles['soft']}>
                {sexNames[member.person.sex]} · {member.isAdult ? '成年' : '未成年'}
              </span>
            </div>
            <div className={entries['line']}>
              <span>{member.idType == null ? '证件' : idTypeNames[member.idType]}</span>
              <Secret {...who(member)} kind="ID_NUMBER" masked={member.maskedIdNumber} name="证件号码" />
            </div>
            <div className={entries['line']}>
              <span>手机</span>
              {member.maskedPhone == null && <span className={styles['soft']}>未登记</span>}
              <Secret {...who(member)} kind="PHONE" masked={member.maskedPhone} name="手机号" />
            </div>
            <div className={entries['line']}>
              {member.maskedBankAccount != null && <span>银行账号</span>}
              <Secret
                {...who(member)}
                kind="BANK_ACCOUNT"
                masked={member.maskedBankAccount}
                name="银行账号"
              />
            </div>
            <div className={entries['line']}>
              {member.consentSignedOn == null ? (
                <StateTag tone="attention" label="未签授权核查同意书" />
              ) : (
                <StateTag tone="good" label={`同意书 ${formatDate(member.consentSignedOn)} 签`} />
              )}
              {member.hasDeclared ? (
                <StateTag tone="good" label="已申报收入财产" />
              ) : (
                member.isAdult && <StateTag tone="attention" label="未申报收入财产" />
              )}
            </div>
            {member.profile != null && (
              <p className={styles['soft']}>
                {[
                  `${formatDate(member.profile.bornOn)}出生`,
                  maritalNames[member.profile.maritalCode],
                  member.profile.employer,
                  member.profile.currentAddress,
                  member.profile.idReason == null ? null : `未用身份证：${member.profile.idReason}`,
                  member.profile.hasUnverifiableIncome ? '有无法核实的收入' : null,
                ]
                  .filter((part) => part != null && part !== '')
                  .join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      {gone.length > 0 && <p className={styles['soft']}>已移出：{listNames(gone)}</p>}
      {corrected.length > 0 && <p className={styles['soft']}>更正以前登记为：{listNames(corrected)}</p>}
    </FactSection>
  );
}
