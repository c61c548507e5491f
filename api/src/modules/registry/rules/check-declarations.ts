import { parsePlateNumber } from '../../../shared/plate-number.js';
import { parseSocialCreditCode } from '../../../shared/social-credit-code.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { Declarations } from './declarations.js';
import type { PersonProblem } from './check-person.js';

/** One hundred million yuan: anything above is a slip of the keyboard. */
const MAX_FEN = 10_000_000_000;
const MAX_AREA = 10_000;
const MAX_ENTRIES = 30;

/** Checks what one person declared; field paths are those of the form (`vehicles.0.plateNumber`). */
export function checkDeclarations(input: Declarations, today: PlainDate): PersonProblem[] {
  const problems: PersonProblem[] = [];
  const note = (field: string, message: string) => problems.push({ field, message });
  const fen = (field: string, amount: number | null) => {
    if (amount !== null && (!Number.isSafeInteger(amount) || amount < 0 || amount > MAX_FEN))
      note(field, '金额应在0至1亿元之间，请核对是否多输了0。');
  };
  const text = (field: string, value: string, limit: number) => {
    if (!value.trim()) note(field, '请填写这一项。');
    else if ([...value].length > limit) note(field, `最多填写${limit}个字，请精简。`);
  };
  for (const [kind, entries] of Object.entries(input)) {
    if ((entries as readonly unknown[]).length > MAX_ENTRIES) note(kind, `同一类最多申报${MAX_ENTRIES}项。`);
  }
  input.incomes.forEach((income, i) => {
    fen(`incomes.${i}.monthlyFen`, income.monthlyFen);
    text(`incomes.${i}.payer`, income.payer, 100);
  });
  input.homes.forEach((home, i) => {
    text(`homes.${i}.address`, home.address, 200);
    const area = home.floorAreaSquareMetres;
    if (!(area > 0 && area <= MAX_AREA))
      note(`homes.${i}.floorAreaSquareMetres`, '建筑面积应大于0且不超过1万平方米，请核对。');
  });
  input.transfers.forEach((transfer, i) => {
    text(`transfers.${i}.address`, transfer.address, 200);
    if (transfer.transferredOn > today) note(`transfers.${i}.transferredOn`, '转让日期晚于今天，请核对。');
  });
  input.vehicles.forEach((vehicle, i) => {
    const plate = parsePlateNumber(vehicle.plateNumber);
    if (!plate.ok) note(`vehicles.${i}.plateNumber`, plate.error.message);
    text(`vehicles.${i}.model`, vehicle.model, 60);
    fen(`vehicles.${i}.purchasePriceFen`, vehicle.purchasePriceFen);
    const litres = vehicle.displacementMillilitres;
    if (litres !== null && !(litres >= 0 && litres <= 20_000))
      note(`vehicles.${i}.displacementMillilitres`, '排量应在0至20000毫升之间，请对照行驶证填写。');
  });
  input.businesses.forEach((business, i) => {
    const uscc = parseSocialCreditCode(business.uscc);
    if (!uscc.ok) note(`businesses.${i}.uscc`, uscc.error.message);
    text(`businesses.${i}.name`, business.name, 100);
    fen(`businesses.${i}.subscribedFen`, business.subscribedFen);
  });
  input.assets.forEach((asset, i) => fen(`assets.${i}.amountFen`, asset.amountFen));
  return problems;
}
