/** 核查记录的种类 */
const recordTypeNames: Readonly<Record<string, string>> = {
  BirthRecord: '出生登记',
  BusinessRegistration: '工商登记',
  DeathRecord: '死亡登记',
  DisabilityCert: '残疾人证',
  ElectricityUsage: '用电情况',
  FinancialAsset: '金融资产',
  HealthCategory: '健康类别',
  HukouRecord: '户籍登记',
  IncomeSource: '经济来源',
  MarriageRecord: '婚姻登记',
  ModelWorker: '劳动模范',
  PensionBenefit: '养老待遇发放',
  PensionInsurance: '养老保险参保',
  PresaleFiling: '网签备案',
  PropertyRecord: '房产登记',
  ResidencePermit: '居住证',
  SocialAssistance: '社会救助',
  Vehicle: '机动车登记',
  VeteranStatus: '退役军人和优抚对象',
};

/** A county may add kinds to its mechanism; one without a name here is shown as the mechanism spells it. */
export function nameRecordType(recordType: string): string {
  return recordTypeNames[recordType] ?? recordType;
}
