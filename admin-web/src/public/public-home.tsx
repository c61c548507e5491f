import { useEffect } from 'react';
import { formatDocumentTitle } from '../lib/document-title.js';
import styles from './public.module.css';

const services = [
  {
    href: '/public/notices',
    name: '查看公示',
    text: '正在公示的家庭名单和审核意见。公示期内，任何人都可以提出异议。',
  },
  {
    href: '/public/progress',
    name: '查询申请进度',
    text: '凭受理回执上的回执号和查询码，查看办到哪一步、谁在办、什么时候办完。',
  },
  { href: '/public/verify', name: '核验公示真伪', text: '输入公示上的核验码，确认这份公示是不是真的。' },
] as const;

export function PublicHome() {
  useEffect(() => {
    document.title = formatDocumentTitle('公众服务');
  }, []);
  return (
    <>
      <div className={styles['slogan']}>
        <h1>不求人、不花钱、无代办、无中介</h1>
        <p>
          本县公共租赁住房的申请、审核和配租，全部由社区、街道和县级部门按规定办理，不收任何费用，不委托任何个人或中介代办。
        </p>
      </div>
      <section aria-labelledby="services" className={styles['section']}>
        <h2 id="services">可以办理的事项</h2>
        <ul className={styles['services']}>
          {services.map((service) => (
            <li key={service.href}>
              <a href={service.href}>{service.name}</a>
              <p>{service.text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="how" className={styles['section']}>
        <h2 id="how">怎样申请</h2>
        <ol className={styles['list']}>
          <li>本人带身份证、户口簿到居住地社区提出申请，社区受理后发给受理回执。</li>
          <li>社区初审、街道上门调查、各部门联审联查，三次公示。部门能查到的信息，不再要您开证明。</li>
          <li>县级核准后登记轮候，按规定配租。</li>
        </ol>
      </section>
      <section aria-labelledby="beware" className={styles['section']}>
        <h2 id="beware">请提防假冒</h2>
        <p>
          声称“有关系”“能代办”“交钱优先”的，都是假的。请不要转账，不要交出证件，并向县纪委监委或公安机关反映。
        </p>
      </section>
    </>
  );
}
