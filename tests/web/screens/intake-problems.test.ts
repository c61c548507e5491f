import { describe, expect, it } from '@jest/globals';
import {
  checkShape,
  emptyEntry,
  fieldOrder,
  startDeclaration,
  toDeclarations,
} from '../../../admin-web/src/screens/new-application/declaration-values.js';
import { mergeProblems } from '../../../admin-web/src/screens/new-application/intake-problems.js';

describe('the faults of an intake form', () => {
  it('are one list: the gaps of the form and what the server says of the rest, in the order of the page', () => {
    const own = [
      { field: 'guaranteeType', message: '请选择保障类别' },
      { field: 'applicant.maritalCode', message: '请选择婚姻状况' },
    ];
    const said = [
      { field: 'applicant.phone', message: '手机号应为11位' },
      { field: 'applicant.maritalCode', message: '请选择婚姻状况。' },
      { field: 'applicant.idNumber', message: '校验位不对' },
      { field: 'elsewhere', message: '别处' },
    ];
    const order = ['guaranteeType', 'applicant.idNumber', 'applicant.maritalCode', 'applicant.phone'];
    expect(mergeProblems(own, said, order).map(({ field, message }) => `${field} ${message}`)).toEqual([
      'guaranteeType 请选择保障类别',
      'applicant.idNumber 校验位不对',
      'applicant.maritalCode 请选择婚姻状况',
      'applicant.phone 手机号应为11位',
      'elsewhere 别处',
    ]);
  });

  it('of a declaration are checked with a stand-in where a field is badly typed', () => {
    const values = {
      ...startDeclaration(null, true),
      businesses: {
        none: false,
        entries: [{ ...emptyEntry('businesses'), uscc: '12', subscribedFen: '三万' }],
      },
      vehicles: { none: false, entries: [{ ...emptyEntry('vehicles'), purchasePriceFen: 'x' }] },
    };
    expect(checkShape(values).map(({ field }) => field)).toEqual([
      'vehicles.0.plateNumber',
      'vehicles.0.model',
      'vehicles.0.purchasePriceFen',
      'businesses.0.name',
      'businesses.0.role',
      'businesses.0.subscribedFen',
    ]);
    expect(toDeclarations(values, '2026-07-01')).toMatchObject({
      incomes: [],
      businesses: [{ uscc: '12', name: '', role: 'LEGAL_REPRESENTATIVE', subscribedFen: 0 }],
      vehicles: [{ plateNumber: '', purchasePriceFen: null, isTurbocharged: false }],
    });
    expect(fieldOrder(values)).toContain('businesses.0.uscc');
  });
});
