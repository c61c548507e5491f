import type { ReactNode } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { DeclaredSection_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { formatYuan } from '../money.js';
import {
  assetKindNames,
  businessRoleNames,
  homeTenureNames,
  homeUseNames,
  incomeKindNames,
  transferMannerNames,
} from '../../text/materials.js';
import { FactSection } from '../../ui/fact-section.js';
import parts from '../parts.module.css';
import styles from './household.module.css';

export const declaredFragment = graphql(`
  fragment DeclaredSection_Application on Application {
    id
    members {
      id
      leftAt
      isAdult
      hasDeclared
      person {
        id
        name
      }
      declared @include(if: $confidential) {
        incomes {
          kind
          monthlyFen
          payer
        }
        homes {
          address
          useType
          floorAreaSquareMetres
          tenure
        }
        transfers {
          manner
          address
          transferredOn
        }
        vehicles {
          vaultEntryId
          maskedPlate
          model
          displacementMillilitres
          isTurbocharged
          purchasePriceFen
          isDisabledAdapted
        }
        businesses {
          uscc
          name
          role
          subscribedFen
        }
        assets {
          kind
          amountFen
        }
      }
    }
  }
`);

type Declared = NonNullable<DeclaredSection_ApplicationFragment['members'][number]['declared']>;

/** Each kind in one sentence an entry; an empty kind is a declaration of 无. */
function listDeclared(declared: Declared): { label: string; lines: string[] }[] {
  return [
    {
      label: '收入',
      lines: declared.incomes.map(
        (one) => `${incomeKindNames[one.kind]} 每月 ${formatYuan(one.monthlyFen)}，来自${one.payer}`,
      ),
    },
    {
      label: '房屋',
      lines: declared.homes.map(
        (one) =>
          `${homeTenureNames[one.tenure]}${homeUseNames[one.useType]} ${one.floorAreaSquareMetres} 平方米，${one.address}`,
      ),
    },
    {
      label: '近5年转出房屋',
      lines: declared.transfers.map(
        (one) => `${formatDate(one.transferredOn)} ${transferMannerNames[one.manner]}，${one.address}`,
      ),
    },
    {
      label: '机动车',
      lines: declared.vehicles.map((one) =>
        [
          one.maskedPlate,
          one.model,
          one.displacementMillilitres == null ? '新能源' : `${one.displacementMillilitres} 毫升`,
          one.isTurbocharged ? '涡轮增压' : null,
          one.purchasePriceFen == null ? null : `购置价 ${formatYuan(one.purchasePriceFen)}`,
          one.isDisabledAdapted ? '残疾人专用' : null,
        ]
          .filter((part) => part !== null)
          .join('，'),
      ),
    },
    {
      label: '经营主体',
      lines: declared.businesses.map(
        (one) =>
          `${one.name}（${one.uscc}），${businessRoleNames[one.role]}，认缴 ${formatYuan(one.subscribedFen)}`,
      ),
    },
    {
      label: '金融资产',
      lines: declared.assets.map((one) => `${assetKindNames[one.kind]} ${formatYuan(one.amountFen)}`),
    },
  ];
}

interface DeclaredSectionProps {
  application: FragmentType<typeof declaredFragment>;
  actions?: ReactNode;
}

export function DeclaredSection({ application, actions }: DeclaredSectionProps) {
  const { members } = getFragmentData(declaredFragment, application);
  const shown = members.filter((member) => member.leftAt == null && (member.isAdult || member.hasDeclared));
  return (
    <FactSection id="declared" title="收入财产（申报）" actions={actions} facts={[]}>
      {shown.map((member) => (
        <div key={member.id} className={styles['declared']}>
          <h3>{member.person.name}</h3>
          {!member.hasDeclared || member.declared == null ? (
            <p className={parts['soft']}>
              {member.hasDeclared ? '已申报，您的岗位不能查看具体内容。' : '还没有申报。'}
            </p>
          ) : (
            <dl className={styles['declaredList']}>
              {listDeclared(member.declared).map(({ label, lines }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {lines.length === 0 ? '申报“无”' : lines.map((line, index) => <p key={index}>{line}</p>)}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
      {shown.length === 0 && <p className={parts['soft']}>没有需要申报的成年成员。</p>}
    </FactSection>
  );
}
