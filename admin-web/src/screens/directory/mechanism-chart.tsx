import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { PostKind } from '../../graphql/gql/graphql.js';
import { postNames } from '../../text/posts.js';
import styles from './mechanism-chart.module.css';

const agencyFragment = graphql(`
  fragment MechanismChart_Agency on Agency {
    id
    name
    shortName
    kind
    isMember
    clause
    parent {
      id
    }
  }
`);

const communityFragment = graphql(`
  fragment MechanismChart_Community on Community {
    id
    name
    agency {
      id
    }
    subdistrict {
      id
    }
  }
`);

const mandateFragment = graphql(`
  fragment MechanismChart_Mandate on Mandate {
    id
    post
    agency {
      id
    }
    holder {
      id
      displayName
    }
  }
`);

interface MechanismChartProps {
  agencies: readonly FragmentType<typeof agencyFragment>[];
  communities: readonly FragmentType<typeof communityFragment>[];
  mandates: readonly FragmentType<typeof mandateFragment>[];
}

const leaderPosts = ['CONVENER', 'DEPUTY_CONVENER', 'OFFICE_DIRECTOR'] as const satisfies readonly PostKind[];

/** A nested list that draws itself as a chart: what the eye sees as lines, a screen reader hears as levels. */
export function MechanismChart(props: MechanismChartProps) {
  const agencies = props.agencies.map((agency) => getFragmentData(agencyFragment, agency));
  const communities = props.communities.map((community) => getFragmentData(communityFragment, community));
  const mandates = props.mandates.map((mandate) => getFragmentData(mandateFragment, mandate));
  const holders = (post: PostKind, agencyId?: string) =>
    mandates
      .filter(
        (mandate) => mandate.post === post && (agencyId === undefined || mandate.agency.id === agencyId),
      )
      .map(({ holder }) => holder.displayName);
  const members = agencies.filter(({ isMember }) => isMember);
  return (
    <div className={styles['chart']}>
      <ul className={styles['top']} aria-label="联席会议领导">
        {leaderPosts.map((post) => (
          <li key={post} className={styles['leader']}>
            <span className={styles['soft']}>
              {post === 'OFFICE_DIRECTOR' ? '联席会议办公室（设在住建局）主任' : postNames[post]}
            </span>
            <strong>{holders(post).join('、') || '尚未任职'}</strong>
          </li>
        ))}
      </ul>
      <h2>成员单位（{members.length} 个）</h2>
      <ul className={styles['members']}>
        {members.map((member) => {
          const children = agencies.filter(
            ({ parent, kind }) => parent?.id === member.id && kind === 'SUB_UNIT',
          );
          const ofSubdistrict = communities.filter(({ subdistrict }) => subdistrict.id === member.id);
          return (
            <li key={member.id} className={styles['member']} data-wide={ofSubdistrict.length > 0}>
              <a href={`/org/${member.id}`} className={styles['name']}>
                {member.shortName}
              </a>
              <span className={styles['soft']}>
                联络员：{holders('LIAISON', member.id).join('、') || '尚未任职'}
              </span>
              {children.length > 0 && (
                <ul className={styles['below']} aria-label={`${member.shortName}的下属机构`}>
                  {children.map((child) => (
                    <li key={child.id}>
                      <a href={`/org/${child.id}`}>{child.shortName}</a>
                    </li>
                  ))}
                </ul>
              )}
              {ofSubdistrict.length > 0 && (
                <ul className={styles['communities']} aria-label={`${member.shortName}的社区`}>
                  {ofSubdistrict.map((community) => (
                    <li key={community.id}>
                      <a href={`/org/${community.agency.id}`}>{community.name}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
