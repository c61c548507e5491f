import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { idTypeNames, maritalNames, relationNames, sexNames } from '../../text/people.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './application.module.css';

export const membersFragment = graphql(`
  fragment MembersSection_Application on Application {
    id
    members {
      id
      isApplicant
      relationCode
      isAdult
      leftAt
      idType
      maskedIdNumber
      maskedPhone
      consentSignedOn
      hasDeclared
      person {
        id
        name
        sex
      }
      profile {
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

export function MembersSection({ application }: { application: FragmentType<typeof membersFragment> }) {
  const { members } = getFragmentData(membersFragment, application);
  const present = members.filter((member) => member.leftAt == null);
  const left = members.filter((member) => member.leftAt != null);
  return (
    <FactSection id="members" title={`家庭成员（${present.length} 人）`} facts={[]}>
      <ul className={styles['people']}>
        {present.map((member) => (
          <li key={member.id} className={styles['personCard']}>
            <div className={styles['personLine']}>
              <strong>{member.person.name}</strong>
              <span>
                {member.isApplicant ? '申请人' : (relationNames[member.relationCode] ?? member.relationCode)}
              </span>
              <span className={styles['soft']}>
                {sexNames[member.person.sex]} · {member.isAdult ? '成年' : '未成年'}
              </span>
            </div>
            <div className={styles['personLine']}>
              <span>
                {member.idType == null ? '证件' : idTypeNames[member.idType]} {member.maskedIdNumber ?? '—'}
              </span>
              {member.maskedPhone != null && <span>手机 {member.maskedPhone}</span>}
            </div>
            <div className={styles['personLine']}>
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
      {left.length > 0 && (
        <p className={styles['soft']}>已移出：{left.map((member) => member.person.name).join('、')}</p>
      )}
    </FactSection>
  );
}
