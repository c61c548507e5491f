import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { FactSection } from '../../ui/fact-section.js';

const cardFragment = graphql(`
  fragment ModelCard_SupervisionModelCard on SupervisionModelCard {
    code
    name
    riskPoint
    meaning
    rule
    version
    parameters {
      key
      title
      value
      isSet
    }
  }
`);

/** 模型卡片: what a hit means, how it is found, with which thresholds. */
export function ModelCard({ model }: { model: FragmentType<typeof cardFragment> }) {
  const { code, name, riskPoint, meaning, rule, version, parameters } = getFragmentData(cardFragment, model);
  return (
    <FactSection
      id="card"
      title={`模型卡片：${code} ${name}`}
      facts={[
        { label: '廉政风险点', value: riskPoint, wide: true },
        { label: '说明什么', value: meaning, wide: true },
        { label: `怎样查出（第 ${version} 版）`, value: rule, wide: true },
        ...parameters.map(({ title, value, isSet }) => ({
          label: title,
          value: isSet ? String(value) : `${value}（系统默认值）`,
        })),
      ]}
      actions={<a href="/admin/parameters">阈值和历次版本</a>}
    />
  );
}
