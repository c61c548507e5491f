import { isWithinMonthsBefore } from '../../../shared/plain-date.js';
import { bothSides, evidenceOf, type EligibilityRule } from './findings.js';
import type { HomeTransfer } from './household-facts.js';

const MANNERS: Readonly<Record<HomeTransfer['manner'], string>> = {
  SALE: '出售过住房',
  GIFT: '赠与过住房',
  DIVORCE_SPLIT: '离婚析产让出过住房',
  EXPROPRIATION: '住房被征收并获得补偿',
};

/** RECENT_TRANSFER: a home given up within the years before the application, the day that many years before included. */
export const recentTransfer: EligibilityRule = {
  code: 'R02',
  version: 1,
  title: '近年住房转让',
  check: (facts, parameters) =>
    bothSides(facts.declared.transfers, facts.answered.transfers)
      .filter(({ fact }) =>
        isWithinMonthsBefore(
          fact.transferredOn,
          facts.submittedOn,
          parameters['rule.R02.transferYears'] * 12,
        ),
      )
      .map((transfer) => ({
        ruleCode: 'R02',
        ruleVersion: 1,
        subjectPersonId: transfer.fact.personId,
        severity: 'CHECK',
        message: `规定年限内${MANNERS[transfer.fact.manner]}，请核对转让原因和所得去向。`,
        evidence: [evidenceOf(transfer, 'transferredOn', transfer.fact.transferredOn)],
      })),
};
