interface SavingNavigator {
  /** Chromium's alone so far; elsewhere nobody can have asked to save. */
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the browser was told to save data (省流量): what nobody asked for is then not fetched. */
export const savesData = (): boolean => (navigator as SavingNavigator).connection?.saveData === true;
