/** Masks for display only. The full value reaches the browser through an audited reveal and nowhere else. */
export function maskIdNumber(idNumber: string): string {
  if (idNumber.length < 8) return '*'.repeat(idNumber.length);
  return `${idNumber.slice(0, 6)}${'*'.repeat(idNumber.length - 8)}${idNumber.slice(-2)}`;
}

export function maskPhone(phone: string): string {
  return phone.length < 7 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

export function maskName(name: string): string {
  const letters = [...name];
  return letters.length < 2 ? name : `${letters[0] ?? ''}${'*'.repeat(letters.length - 1)}`;
}

export function maskBankAccount(account: string): string {
  return account.length < 8 ? '*'.repeat(account.length) : `**** ${account.slice(-4)}`;
}
