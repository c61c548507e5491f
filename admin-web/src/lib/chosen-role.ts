const storageKey = 'zhulian-role';

/** Which of several posts the person works in now. It steers what is shown; rights are always those of all posts together. */
export function readChosenRole(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    // Storage may be forbidden by policy: the first post is then the one shown.
    return null;
  }
}

export function saveChosenRole(roleId: string): void {
  try {
    localStorage.setItem(storageKey, roleId);
  } catch {
    // The choice then lasts until the page is closed.
  }
}
