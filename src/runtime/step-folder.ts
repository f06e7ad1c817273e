// The folder of one step in RUNNER_TEMP, as main names it and post finds it again. Only the ID cannot be guessed.

export const folderName = (id: string): string => `mint-app-token-${id}`;

/** Whether it is an ID that main can have given: whoever can set a variable of the job can write what main left for post. */
export const isFolderId = (id: unknown): id is string =>
  typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
