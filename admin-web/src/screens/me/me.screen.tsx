import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { useSavedAppearance } from '../../routes/use-saved-appearance.js';
import { ChangePasswordForm } from '../../parts/change-password-form.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Tabs } from '../../ui/tabs.js';
import { AppearanceChoices } from './appearance-choices.js';
import { ContactCardForm } from './contact-card-form.js';
import { OwnPosts } from './own-posts.js';
import { Recusal } from './recusal.js';
import { OwnSecondFactor } from './own-second-factor.js';
import { OwnSessions } from './own-sessions.js';
import { tabs, type MeTab } from './url-state.js';

export const Route = createLazyRoute('/office/me')({ component: MeScreen });

const meDocument = graphql(`
  query Me {
    viewer {
      id
      loginName
      displayName
      secondFactor
      mandates {
        ...OwnPosts_Mandate
      }
    }
    mySessions {
      ...OwnSessions_SignedInSession
    }
    myContactCard {
      version
      ...ContactCardForm_ContactCard
    }
    relatives {
      ...Recusal_DeclaredRelative
    }
  }
`);

function MeScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { tab = 'posts' } = useSearch({ from: '/office/me' });
  const navigate = useNavigate({ from: '/me' });
  const { appearance, changeAppearance } = useSavedAppearance();
  const [{ data, error }, refetch] = useQuery({ query: meDocument, requestPolicy: 'cache-and-network' });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const handleTab = (id: string) => {
    const next = tabs.find((known) => known === id);
    void navigate({ search: next === undefined || next === 'posts' ? {} : { tab: next satisfies MeTab } });
  };
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data?.viewer == null) return <Skeleton lines={6} />;
    const { viewer, mySessions, relatives, myContactCard } = data;
    return (
      <Tabs
        label="我的"
        value={tab}
        onChange={handleTab}
        tabs={[
          {
            id: 'posts',
            title: '任职',
            content: <OwnPosts loginName={viewer.loginName} mandates={viewer.mandates} />,
          },
          { id: 'password', title: '修改密码', content: <ChangePasswordForm onChanged={reload} /> },
          {
            id: 'second-factor',
            title: '动态验证码',
            content: <OwnSecondFactor isActive={viewer.secondFactor === 'ACTIVE'} onChanged={reload} />,
          },
          {
            id: 'sessions',
            title: '登录设备',
            content: <OwnSessions sessions={mySessions} onEnded={reload} />,
          },
          {
            id: 'contact',
            title: '提醒方式',
            content: <ContactCardForm card={myContactCard} onSaved={reload} />,
          },
          {
            id: 'relatives',
            title: '回避申报',
            content: <Recusal relatives={relatives} onDeclared={reload} />,
          },
          {
            id: 'display',
            title: '显示设置',
            content: <AppearanceChoices appearance={appearance} onChange={changeAppearance} />,
          },
        ]}
      />
    );
  };
  return (
    <>
      <PageHeader title="我的" action={session.personName} crumbs={[{ label: '首页', href: '/' }]} />
      {contents()}
    </>
  );
}
