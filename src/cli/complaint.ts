/** What ends a command, in words for a person: 1 is a failure, 2 a wrong call. */
export class Complaint extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
