/** A step that runs an action, its inputs and variables evaluated. */
export interface ActionStep {
  readonly uses: string;
  readonly inputs: ReadonlyMap<string, string>;
  /** Of the step alone; those of the job and the workflow are in the place's scope. */
  readonly env: ReadonlyMap<string, string>;
  readonly timeoutMinutes: number | undefined;
  /** The images of GitHub's registry that the job names. */
  readonly images: readonly string[];
  readonly pushesImages: boolean;
}

/** An input's value; GitHub ignores the case of its name. */
export const inputOf = ({ inputs }: ActionStep, name: string): string =>
  [...inputs].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? '';
