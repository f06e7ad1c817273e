/** What started the workflow run, as far as the runner tells. */
export interface WorkflowEvent {
  readonly name: string;
  readonly actor: string;
  /** What is in the event file: an object, if the runner wrote it. */
  readonly payload: unknown;
}

/**
 * Reads the runner's event; nothing when its file cannot be read, which only costs an explanation. @actions/github is not
 * on the common path: it reads the file when it is imported.
 */
export async function readWorkflowEvent(): Promise<WorkflowEvent | undefined> {
  try {
    const { context } = await import('@actions/github');
    return { name: context.eventName, actor: context.actor, payload: context.payload };
  } catch {
    return undefined;
  }
}

/** What events say of the repository that the workflow runs in. */
export interface EventRepository {
  readonly full_name?: unknown;
  readonly private?: unknown;
  readonly fork?: unknown;
  readonly owner?: { readonly type?: unknown } | null;
}

/** The full name of a repository in an event, where it is one: other programs may have written the file. */
export const repositoryName = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value) ? value : undefined;

/** The repository that the workflow runs in, as far as its event describes it. */
export function repositoryIn({ payload }: Pick<WorkflowEvent, 'payload'>): EventRepository {
  const { repository } = (payload ?? {}) as { repository?: EventRepository | null };
  return repository ?? {};
}

/**
 * Whether what is printed is read by those alone who may see the repository: its event says that it is private. All other
 * logs and summaries count as public.
 */
export async function isLogPrivate(): Promise<boolean> {
  const event = await readWorkflowEvent();
  return event !== undefined && repositoryIn(event).private === true;
}
